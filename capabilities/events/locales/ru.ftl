# The calendar.
event-nav = События
event-views = Виды
event-upcoming = Предстоит
event-past = Прошло
event-month = Месяц
event-week = Неделя
event-pages = Страницы
event-page-first = К началу
event-page-next = Дальше
event-week-before = Неделей раньше
event-week-after = Неделей позже
event-none = Пока ничего не намечено.
event-none-past = Пока ничего не прошло.
event-none-month = В этом месяце ничего нет.
event-none-week = На этой неделе ничего нет.
event-none-so = Под этот отбор ничего не подходит.
event-add = Добавить событие
event-add-first = Добавьте первое
event-edit = Изменить событие
event-mine = вы будете
event-going = { $count ->
    [one] { $count } человек из сети
    [few] { $count } человека из сети
    [many] { $count } человек из сети
   *[other] { $count } человека из сети
}
event-nobody = пока никого из сети
event-online = онлайн
event-subscribe = Подписаться на этот календарь
event-front-nobody = Пока никого из сети
event-front-nobody-all = Все такие
event-topic-all = Все события по этой теме
event-organization-all = Все события этой организации
event-writing = Материалы и отчёты
event-writing-papers = Все материалы для подготовки по этой теме
event-writing-reports = Все отчёты по этой теме
event-news = Событие
event-need-report = Напишите отчёт: { $event }, где вы были
event-need-held = { $count ->
    [one] { $count } событие ждёт включения в календарь
    [few] { $count } события ждут включения в календарь
    [many] { $count } событий ждут включения в календарь
   *[other] { $count } события ждут включения в календарь
}
event-need-doubles = { $count ->
    [one] { $count } пара событий, возможно, совпадает: решите
    [few] { $count } пары событий, возможно, совпадают: решите
    [many] { $count } пар событий, возможно, совпадают: решите
   *[other] { $count } пары событий, возможно, совпадают: решите
}
report-news = Отчёт о событии

# Filters.
event-filter = Отбор
event-filter-show = Показать
event-filter-all = Показать всё
event-filter-remove = убрать
event-filter-mine = Только те, куда я иду или которые я добавил(а)
event-filter-nobody = Только те, куда пока никто из сети не идёт
event-any = Любое
event-source = Источник

# What an event is.
event-title = Название
event-when = Когда
event-where = Где
event-about = О чём
event-from-to = { $from } – { $to }
event-now = сейчас
event-all-day = Весь день
event-zone = Часовой пояс
event-zone-hint = Время выше — то, что там показывают часы.
event-zone-of = время: { $city }
event-zone-own = ({ $city })
event-start-date = Первый день
event-start-time = Начало в
event-end-date = Последний день
event-end-date-hint = Только если больше одного дня.
event-end-time = Конец в
event-place = Место
event-place-hint = Здание и город, как говорят: Дворец Наций, Женева.
event-country = Страна
event-country-none = Нет или онлайн
event-region = Регион
event-remote = Ссылка для участия на расстоянии
event-remote-hint = Комната, трансляция или страница, где записываются.
event-take-part-remotely = Участвовать на расстоянии
event-description = О чём это
event-description-hint = Markdown. Здесь работают короткие коды вроде [participants event="12"].
event-no-description = Об этом пока ничего не сказано.
event-lang = Язык
event-lang-hint = Язык названия и описания.
event-scope = Масштаб
event-scope-local = местное
event-scope-national = национальное
event-scope-regional = региональное
event-scope-global = всемирное
event-kind = Вид
event-kind-gathering = встреча сети
event-kind-conference = конференция
event-kind-forum = форум
event-kind-meeting = заседание
event-kind-session = сессия
event-kind-workshop = семинар
event-kind-webinar = вебинар
event-kind-consultation = консультация
event-kind-other = другое
event-unsaid = Не указано
event-organizations = Организации, которые его проводят
event-organizations-hint = По одной в строке, как в списке организаций. Событие будет и на их страницах.
event-organizers = Организаторы
event-organizers-hint = Кого нет в этом списке; слова останутся как есть.
event-topic = Тема
event-topics = Темы
event-hashtag = Хештег
event-url = Собственная страница
event-url-hint = Где организаторы рассказывают больше.
event-takes-place = Состоится ли?
event-status = Состояние
event-status-planned = намечено
event-status-tentative = под вопросом
event-status-moved = перенесено
event-status-cancelled = отменено
event-cancelled-prefix = Отменено:
event-reason = Причина
event-reason-hint = Нужна, если событие перенесено или отменено: те, кто собирался, прочтут её первой.
event-number = Событие номер { $number }

# Saving.
event-save = Сохранить
event-save-hint = Её увидят все в календаре.
event-save-held-hint = Сначала посмотрит координатор, потом увидят другие.
event-save-change-hint = Прежняя версия останется в истории. О другом времени или месте сообщат тем, кто идёт.
event-said-added = Событие в календаре.
event-said-held = Событие ждёт координатора. Вы его уже видите.
event-said-changed = Событие изменено.
event-denied-edit = Это могут тот, кто добавил событие, его координаторы и координаторы сети.
event-wrong-order = Конец не может быть раньше начала.
event-wrong-length = Дольше года быть не может. Проверьте даты.
event-wrong-date = Напишите день так: 2026-12-14.
event-wrong-time = Напишите время так: 09:00.
event-wrong-no-time = Укажите начало или отметьте, что событие занимает весь день.
event-wrong-no-end = Укажите, когда оно кончается в последний день.
event-wrong-reason = Скажите почему: это нужно тем, кто собирался прийти.
event-wrong-organization = В списке нет организации «{ $name }». Напишите её в поле «Организаторы» или сначала добавьте в список.
event-wrong-organizations = Одно событие могут проводить не более { $most } организаций.
event-wrong-recorded = В архиве есть событие с адресом «{ $slug }», а здесь этот адрес у другого события.
event-wrong-meanwhile = Кто-то изменил это событие, пока форма была открыта. Написанное вами на месте: посмотрите событие в другом окне и сохраните ещё раз, чтобы заменить ту версию.

# History.
event-history = История
event-history-versions = Версии
event-history-different = Что изменилось
event-history-from = От
event-history-to = До
event-history-compare = Сравнить
event-history-first = первая версия
event-history-former = бывший участник

# Review.
event-held = ждёт координатора
event-held-why = Его видят только координаторы и тот, кто его добавил.
event-held-list = Ждут координатора
event-held-lead = Другие увидят эти события, только когда вы их примете.
event-held-none = Ничего не ждёт.
event-take-in = Принять
event-decline = Не принимать
event-declined = Не принято
event-declined-why = Координатор не принял его в календарь. Его видят только тот, кто добавил, и координаторы.
event-said-taken-in = Теперь событие в календаре.
event-said-declined = Событие не принято.

# Who facilitates an event.
event-facilitators = Координаторы
event-facilitators-lead = Они могут изменять событие, упорядочивать его материалы и следить за отчётами — как и тот, кто его добавил.
event-facilitators-none = Никого, кроме того, кто добавил.
event-facilitators-who = Кто
event-facilitators-who-hint = Адрес их профиля здесь.
event-facilitators-add = Добавить
event-facilitators-add-hint = Этот человек сразу сможет изменять событие.
event-facilitators-remove = Убрать
event-wrong-person = Здесь ни у кого нет такого профиля. Скопируйте адрес страницы.
event-said-facilitator = Теперь это координатор события.
event-said-invited = Приглашение отправляется.
event-invite = Пригласить сеть
event-invite-hint = Каждый, кто ещё не сказал, будет ли он, получит одно письмо, на которое можно ответить.
event-invite-held = Событие приглашает, когда оно показано; это ещё ждёт проверки.
event-invite-again = Это событие уже приглашало всех за последнюю неделю. Подождите несколько дней.
event-said-no-facilitator = Больше не координатор события.

# Taking it along.
event-take-along = Взять с собой
event-subscribe-one = Подписаться на это событие
event-download = Скачать для календаря

# One's own calendar.
calendar-own = Ваш собственный календарь
calendar-own-lead = Секретный адрес для вашего календаря: события, куда вы идёте или которые добавили, всегда свежие.
calendar-own-name = { $network }: мои события
calendar-own-once = Скопируйте этот адрес сейчас: он показан один раз. У кого он есть, тот видит ваш календарь.
calendar-own-since = У вашего календаря есть секретный адрес с { $since }. Больше он не показывается.
calendar-own-make = Создать адрес
calendar-own-make-hint = Создать и отозвать его можете только вы.
calendar-own-again = Создать новый адрес
calendar-own-again-hint = Прежний перестанет работать.
calendar-own-withdraw = Отозвать адрес
calendar-said-withdrawn = Адрес больше не работает.

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
attendance-title-over = Кто был
attendance-recorded = Участие
attendance-card = Вы там будете?
attendance-go = Я буду
attendance-go-remote = Буду участвовать удалённо
attendance-card-member = Ваше имя видит сеть. Это можно изменить в любое время.
attendance-card-visitor = Учётная запись не нужна: мы пришлём одно письмо для подтверждения. До мероприятия мы пишем вам только о нём: если что-то меняется и когда оно приближается.
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
attendance-offers = А также
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
attendance-nobody-over = Никто из сети не сказал, что был.
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

# Papers.
attendance-count = { $count ->
    [one] будет { $count } человек
    [few] будут { $count } человека
    [many] будут { $count } человек
   *[other] будут { $count } человека
}
paper-one = материал
paper-title = Материалы для подготовки
paper-none = Материалов пока нет.
paper-add-first = Добавьте первый
paper-add = Добавить материал
paper-edit = Изменить материал
paper-up = Переместить «{ $title }» выше
paper-down = Переместить «{ $title }» ниже
paper-name = Название
paper-link = Ссылка
paper-link-hint = Где его можно прочитать. Дайте ссылку или файл.
paper-file = Файл
paper-file-hint = PDF, офисный документ без макросов, текст, EPUB или изображение, не больше 20 МБ.
paper-author = Автор
paper-lang = Язык материала
paper-purpose = Для чего он
paper-purpose-hint = Например: к сессии 1.
paper-seen = Прочитать сможет каждый.
paper-remove = Удалить материал
paper-both = Дайте ссылку или файл, но не то и другое.
paper-neither = Выберите файл или дайте ссылку выше.
paper-too-many = Здесь уже { $count } материалов, больше нельзя. Сначала удалите один.
paper-denied-edit = Материал изменяют только тот, кто его добавил, и те, кто ведёт мероприятие.
paper-added = Материал добавлен.
paper-changed = Материал изменён.
paper-removed = Материал удалён.
paper-read-here = Читать здесь
paper-itself = Сам документ
paper-text = Текст документа
paper-pages = Страницы текста
paper-page-before = Предыдущая часть
paper-page-next = Следующая часть
paper-no-text = Текст этого документа здесь не хранится. Откройте сам документ.

# Reports.
report-one = отчёт
report-title = Отчёты
report-none = Отчётов пока нет.
report-none-ended = Отчётов пока нет. Мероприятие закончилось { $date }.
report-write-first = Написать первый отчёт
report-write = Написать отчёт
report-draft = Черновик
report-draft-why = Его видят только авторы и те, кто ведёт мероприятие.
report-edit = Изменить отчёт
report-former = бывший участник
report-name = Название
report-body = Отчёт
report-body-hint = Markdown. Изображения можно добавить, когда черновик сохранён.
report-lang = Язык отчёта
report-authors = Авторы
report-authors-hint = Можно выбрать тех, кто там был.
report-save = Сохранить
report-publish = Опубликовать
report-withdraw = Вернуть в черновики
report-save-draft = Сохранить черновик
report-publish-hint = Опубликованный отчёт может прочитать каждый; тем, кто там был, мы сообщим.
report-pictures = Изображения
report-pictures-none = Изображений пока нет.
report-pictures-how = Скопируйте строку под изображением туда, где оно должно стоять в тексте.
report-picture-remove = Удалить
report-picture = Изображение
report-picture-hint = JPEG, PNG, WebP или GIF, не больше 15 МБ. Сведения о том, где и чем оно снято, удаляются.
report-picture-alt = Что на нём видно
report-picture-alt-hint = Для тех, кто его не видит.
report-picture-add = Добавить изображение
report-remove = Удалить отчёт
report-begin = Сохранить черновик
report-begin-hint = До публикации его видите только вы и те, кто ведёт мероприятие.
report-begun = Черновик сохранён. Можно писать дальше, добавить изображения и опубликовать его.
report-saved = Черновик сохранён.
report-published = Отчёт опубликован.
report-removed = Отчёт удалён.
report-picture-added = Изображение добавлено.
report-picture-removed = Изображение удалено.
report-not-a-picture = Это не изображение. Принимаются JPEG, PNG, WebP и GIF.
report-too-early = Мероприятие ещё не началось. Отчёт можно будет написать, когда оно начнётся.
report-wrong-meanwhile = Кто-то сохранил этот отчёт, пока вы его писали. Ваш текст остался здесь: посмотрите другую версию во втором окне, перенесите из неё нужное и сохраните ещё раз, чтобы заменить её.
report-too-many = Здесь уже { $count } отчётов, больше нельзя.
report-too-many-authors = Слишком много авторов. Выберите не больше 20.
report-too-many-pictures = Здесь уже { $count } изображений, больше нельзя. Сначала удалите одно.
report-denied-edit = Отчёт изменяют только его авторы и те, кто ведёт мероприятие.
report-owed-title = Ожидаемые отчёты
report-owed-lead = За последние двенадцать месяцев на этих мероприятиях был кто-то из сети, но о них ещё никто не написал.
report-owed-none = Ничего не ожидается: о каждом мероприятии, на котором кто-то был, есть отчёт.
report-owed-went = { $count ->
    [one] был { $count } человек
    [few] были { $count } человека
    [many] было { $count } человек
   *[other] были { $count } человека
}
report-owed-pages = Страницы
report-owed-later = Более поздние
report-owed-earlier = Более ранние

# Notices about events.
notice-event-moved = У мероприятия, где я буду, другая дата или другое место
notice-event-cancelled = Мероприятие, где я буду, отменено
notice-event-near = Мероприятие, где я буду, начнётся через несколько дней
notice-event-invitation = Меня приглашают на событие
notice-paper-added = К мероприятию, где я буду, есть новый материал
notice-report-published = Есть отчёт о мероприятии, где я был(а)
notice-report-owed = Нужен отчёт о мероприятии, где я был(а)
notice-reinstated = { $event } всё-таки состоится: { $new }, { $place }
notice-moved-both = { $event } теперь { $new }, { $place } (раньше: { $old }, { $before })
notice-moved-when = { $event } теперь { $new } (раньше: { $old })
notice-moved-where = { $event } теперь в другом месте: { $place } (раньше: { $before })
notice-cancelled = { $event } { $old } отменяется
notice-near = { $event } начинается { $new }, { $place }
notice-invited = Будете ли вы там? { $event }, { $new }
attendance-answer-hint = Чтобы сказать, будете ли вы, ответьте одним словом: да, удалённо или нет. Чтобы передумать, ответьте на письмо с подтверждением.
attendance-answer-gone = Этого события больше нет, поэтому ваш ответ не записан.
attendance-answer-unclear = Ваш ответ не удалось понять, ничего не изменилось. Ответьте одним словом в первой строке: да, удалённо или нет.
attendance-answered-in-person = Записано: вы будете на { $event } лично.
attendance-answered-remote = Записано: вы участвуете в { $event } удалённо.
attendance-answered-away = Записано: вас не будет на { $event }.
notice-paper = Новый материал к мероприятию { $event }: { $title }
notice-report = Отчёт о мероприятии { $event }: { $title }
notice-owed = { $event }: мероприятие прошло. Напишете отчёт?

# In the stewards' log.
fact-event-added = В календарь добавлено событие
fact-event-changed = Событие изменено
fact-event-moved = У события другое время или место
fact-event-cancelled = Событие отменено
fact-event-reviewed = Рассмотрено событие, ожидавшее проверки
fact-event-recorded = Событие взято из архива
fact-event-facilitated = У события другие координаторы
fact-calendar-address-given = Получен личный адрес календаря
fact-calendar-address-withdrawn = Личный адрес календаря отозван
fact-attendance-asked = Кто-то попросил подтвердить участие
fact-attendance-given = Кто-то будет на событии
fact-event-invited = Всех пригласили на событие
fact-attendance-taken-back = Кто-то всё же не придёт на событие
fact-attendance-addresses-forgotten = Удалены почтовые адреса посетителей
fact-event-forgotten = Удалено то, что кто-то оставил у события
fact-paper-added = Добавлен материал к событию
fact-paper-changed = Материал к событию изменён
fact-paper-removed = Материал к событию убран
fact-report-drafted = Составлен черновик отчёта
fact-report-published = Опубликован отчёт
fact-report-changed = Отчёт изменён
fact-event-near = Событие скоро начнётся
fact-event-ended = Событие завершилось
fact-source-added = Добавлен источник
fact-source-changed = Источник изменён
fact-source-asked = Источник опрошен
fact-source-taken-in = Приняты новости источника
fact-events-joined = Два события объединены
fact-events-separated = Два события разделены
fact-events-held-apart = Два события признаны разными
fact-likeness-suggested = Два события, возможно, одно и то же
