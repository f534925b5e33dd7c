
# Sources and doubles.
source-heading = Источники
source-lead = События собираются из этих календарей в дополнение к тому, что добавляет сама сеть.
source-none = Пока ни один календарь не собирается.
source-add = Добавить источник
source-add-first = Добавить первый
source-name = Название
source-name-hint = Кто публикует календарь, под именем, известным читателям.
source-events = События
source-read = Последнее чтение
source-never = ещё нет
source-failing-kept = Ничего из объявленного им не удалено.
source-url = Адрес календаря
source-url-hint = Адрес iCalendar (https:// или webcal://). Оставьте пустым, чтобы загружать файлы вручную.
source-zone = Часовой пояс
source-zone-hint = Принимается для времени, где пояс не указан.
source-hours = Часов между чтениями
source-trust = Его события
source-trust-publish = показываются сразу
source-trust-hold = ждут проверки фасилитатором
source-scope-none = как указано в событии
source-save = Сохранить
source-save-hint = Календарь будет прочитан сразу.
source-new-heading = Добавить источник
source-edit-heading = Изменить источник
source-edit = Изменить настройки
source-tend = Для фасилитаторов
source-ask = Прочитать сейчас
source-stop = Больше не читать
source-start = Снова читать
source-state-stopped = Этот источник больше не читается. Объявленное остаётся.
source-file = Файл календаря
source-file-hint = Файл .ics. Новый заменяет сказанное в прежнем.
source-file-send = Прочитать файл
source-file-read = Файл прочитан.
source-added = Источник добавлен.
source-saved = Источник изменён.
source-asked-new = Источник прочитан, календарь изменился.
source-asked-same = Источник прочитан. Ничего нового.
source-asked-failed = Источник не ответил. Ничего не изменено.
source-asked-resting = Этот источник сам не читается.
source-flag-zone = У части времени не указан пояс. Принят { $zone }.
source-flag-void = Он даёт нескольким событиям одно обозначение. Они различаются по названию и времени.
source-flag-change = При каждом чтении он меняет обозначения событий. Они узнаются по названию, времени и странице.
source-flag-truncated = Последний ответ оборвался. Отсутствующее в нём не считается снятым.
source-skipped = Что не удалось использовать
source-skipped-hint = Всё остальное в файле принято.
source-listed-by = Объявлено в
source-gone-here = больше там не значится
source-says-when = указано { $when }
source-says-place = указано { $place }
source-not-calendar = По этому адресу нет календаря. Найдите ссылку на файл .ics на странице издателя.
source-wrong-twice = { $name } уже читает этот адрес.
source-wrong-hours = От 1 до { $most } часов.
source-wrong-upload = Этот источник читается по адресу. Файлы загружаются только для источников без адреса.
likeness-heading = Возможные повторы
likeness-lead = Возможно, это одно событие, объявленное дважды. Решение запоминается и его можно отменить.
likeness-none = Решать нечего.
likeness-why-title = Похожие названия в одно время.
likeness-why-url = Одна страница в одно время.
likeness-why-uid = Одно обозначение в двух календарях.
likeness-why-person = Указано человеком.
likeness-same = Это одно и то же
likeness-not-same = Это разные события
likeness-join = Объединить
likeness-join-other = Это то же, что другое событие
likeness-other = Адрес страницы другого события
likeness-separate = Разные события: разделить
likeness-joined = Теперь это одно событие.
likeness-separated = Теперь это снова два события.
likeness-held-apart = Остаются двумя событиями; вопрос больше не задаётся.
likeness-wrong-other = Укажите адрес страницы другого события.
source-failing = { $count ->
    [one] Не удалось прочитать { $count } раз подряд
    [few] Не удалось прочитать { $count } раза подряд
    [many] Не удалось прочитать { $count } раз подряд
   *[other] Не удалось прочитать { $count } раза подряд
}
source-listed = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
source-gone = { $count ->
    [one] { $count } больше не значится
    [few] { $count } больше не значатся
    [many] { $count } больше не значатся
   *[other] { $count } больше не значатся
}
source-every = { $count ->
    [one] каждый { $count } час
    [few] каждые { $count } часа
    [many] каждые { $count } часов
   *[other] каждые { $count } часа
}
source-line = Строка { $count }

# Attendance.
attendance-title = Кто будет
attendance-card = Вы там будете?
attendance-go = Я буду
attendance-go-remote = Буду участвовать удалённо
attendance-card-member = Ваше имя видит сеть. Это можно изменить в любое время.
attendance-card-visitor = Учётная запись не нужна: мы пришлём одно письмо для подтверждения. До мероприятия мы пишем вам, только если в нём что-то меняется.
attendance-more = Дни, роль, кто это видит…
attendance-mine-in-person = Вы там будете.
attendance-mine-remote = Вы участвуете удалённо.
attendance-was = Вы говорили, что будете.
attendance-refine = Изменить сказанное
attendance-take-back = Меня не будет
attendance-name = Имя
attendance-mail = Адрес электронной почты
attendance-mail-hint = Никому не показывается.
attendance-way = Как вы участвуете
attendance-way-in-person = Лично
attendance-way-remote = Удалённо
attendance-part = Что вы там делаете
attendance-part-participates = участвует
attendance-part-speaks = выступает
attendance-part-moderates = ведёт
attendance-part-facilitates = помогает вести обсуждение
attendance-part-organizes = организует
attendance-part-interprets = переводит
attendance-part-reports = пишет отчёт
attendance-days = Дни
attendance-days-hint = Оставьте пустым, если будете всё время.
attendance-note = Примечание
attendance-note-hint = Например, где вас найти. Показывается рядом с именем.
attendance-country = Откуда вы
attendance-country-none = как в профиле или не указано
attendance-country-hint = Учитывается по регионам.
attendance-visibility = Кто видит ваше имя
attendance-visibility-public = Все
attendance-visibility-network = Участники сети
attendance-visibility-counted = Никто: я только в общем числе
attendance-joins = Я хочу также вступить в сеть
attendance-joins-hint = Учётная запись с этим адресом появится, как только вы его подтвердите.
attendance-save = Сохранить
attendance-remote = удалённо
attendance-facilitated = Ведут:
attendance-nobody = Никто из сети ещё не сказал, что будет.
attendance-count-remote = { $count ->
    [one] { $count } из них участвует удалённо.
    [few] { $count } из них участвуют удалённо.
    [many] { $count } из них участвуют удалённо.
   *[other] { $count } из них участвуют удалённо.
}
attendance-count-unnamed = { $count ->
    [one] и ещё { $count } человек без имени в общем числе
    [few] и ещё { $count } человека без имени в общем числе
    [many] и ещё { $count } человек без имени в общем числе
   *[other] и ещё { $count } человека без имени в общем числе
}
attendance-all = { $count ->
    [one] Все имена: { $count }
    [few] Все имена: { $count }
    [many] Все имена: { $count }
   *[other] Все имена: { $count }
}
attendance-pages = Страницы с именами
attendance-page-before = Предыдущие имена
attendance-page-after = Следующие имена
attendance-closed-cancelled = Мероприятие отменено. Сообщать об участии больше не нужно.
attendance-closed-over = Мероприятие прошло. Добавить никого уже нельзя.
attendance-link-gone = Ссылка больше не действует: участие отозвано или не подтверждено вовремя. Сообщите о нём снова на странице мероприятия.
attendance-yours = Ваше участие
attendance-confirm-why = Нажмите кнопку, чтобы мы знали, что этот адрес ваш. Только после этого вы учитываетесь.
attendance-confirm = Да, я буду
attendance-is-confirmed = Ваше участие подтверждено. Сохраните письмо: ссылка в нём открывает эту страницу.
attendance-not-me = Это был не я
attendance-said = Записано, спасибо.
attendance-mailed = Мы отправили вам письмо. Откройте ссылку в нём и нажмите кнопку: после этого вы учитываетесь.
attendance-confirmed = Подтверждено, спасибо.
attendance-taken-back = Отозвано. Вы больше не учитываетесь.
attendance-letter-confirm = Подтвердите, пожалуйста: { $event }
attendance-letter-confirm-body = Кто-то, надеемся, вы, сообщил с этим адресом, что вы будете здесь:
    { $event }

    Если это так, откройте эту страницу и нажмите кнопку:
    { $link }

    По той же ссылке это можно изменить или отозвать. Если это были не вы, ничего не делайте: через неделю адрес будет забыт.

    { $network }
attendance-letter-open = Ваше участие: { $event }
attendance-letter-open-body = Вы уже подтвердили, что будете здесь:
    { $event }

    На этой странице это можно изменить или отозвать:
    { $link }

    { $network }
