# Publishing a version.
publication-heading = Публикация
publication-lead = Опубликованная версия больше не меняется. Хеш её текста заносится в журнал, и её можно поддержать подписью.
publication-publish = Опубликовать этот текст
publication-publish-hint = После этого его прочтут все, и никто не сможет его отозвать.
publication-change = Что это изменение значит для подписавших
publication-change-hint = Если есть сомнения, изменение существенное: никто не должен стоять за словами, которых не видел.
publication-change-material = Существенное: каждого подписавшего спросят снова
publication-change-editorial = Редакционное, например опечатка или ссылка: подписи сохраняются
publication-changes = Что изменилось с последней версии
publication-inner = Не все могут читать то, откуда взяты эти фрагменты:
publication-inner-hint = Их слова стоят в этом тексте, а после публикации его прочтёт каждый. Спросите авторов или сначала уберите эти слова.
publication-same = Этот текст уже опубликован.
publication-empty = Публиковать пока нечего: текста нет.
publication-stale = Текст изменился с тех пор, как вы открыли страницу. Прочтите его ещё раз и публикуйте.
publication-change-missing = Укажите, что это изменение значит для подписавших прежнюю версию.
publication-denied = Публикуют составители этого заявления и фасилитаторы сети.
publication-said = Версия опубликована.

# Versions.
version-heading = Опубликованные версии
version-lead = У каждой постоянный адрес и хеш текста на каждом языке.
version-none = Ни одна версия ещё не опубликована.
version-change-first = первая
version-change-editorial = редакционное изменение
version-change-material = существенное изменение
version-newer = Есть более новая версия.
version-text = Текст
version-translated = Перевод. Аутентичный текст: { $lang }.
version-translator = Перевод: { $name }
version-outcome = Итог
version-sources = Источники
version-cite = Цитировать
version-citation = «{ $title }». Версия { $number }, { $date }. { $network }. { $link } (SHA-256 { $hash }…)
version-address = Постоянный адрес
version-hash = SHA-256
version-hash-hint = Подписи удостоверяют именно этот хеш. Скачав текст, можно сравнить: sha256sum даст то же.
version-revision = { $count ->
    [one] редакция { $count }
    [few] редакция { $count }
    [many] редакция { $count }
   *[other] редакция { $count }
}
version-canonical = Текст, от которого взят хеш (Markdown)

# The log.
statement-log = Журнал
statement-log-lead = Что происходило с этим заявлением, по порядку. Хеш каждой записи охватывает предыдущую, поэтому незаметно изменить ничего нельзя. Имена стоят здесь только как запечатанные хеши.
statement-log-whole = Весь журнал для программ (JSON Lines)
statement-log-next = Следующие записи

# Translations.
translation-heading = Переводы
translation-lead = Абзац за абзацем рядом с аутентичным текстом ({ $lang }). Готовый перевод публикуется для версии со своим хешем, и подписывающие могут читать его.
translation-none = Переводов пока нет.
translation-begin = Начать перевод
translation-lang = На какой язык
translation-translator = Переводчик
translation-translator-hint = Как вас назвать публично.
translation-authority = Аутентичный текст: { $lang }. Один абзац остаётся одним абзацем, чтобы его номер был одинаков на всех языках.
translation-done = { $count ->
    [one] { $count } абзац готов
    [few] { $count } абзаца готовы
    [many] { $count } абзацев готово
   *[other] { $count } абзаца готово
}
translation-outdated = { $count ->
    [one] { $count } абзац устарел
    [few] { $count } абзаца устарели
    [many] { $count } абзацев устарело
   *[other] { $count } абзаца устарело
}
translation-missing = { $count ->
    [one] нет { $count } абзаца
    [few] нет { $count } абзацев
    [many] нет { $count } абзацев
   *[other] нет { $count } абзаца
}
translation-state-missing = нет перевода
translation-state-outdated = устарел: абзац изменился
translation-state-done = готово
translation-field = Перевод ¶{ $mark }
translation-field-title = Заголовок: { $lang }
translation-fits = Перевод по-прежнему верен
translation-save = Сохранить
translation-save-hint = Сохраняйте сколько угодно раз, даже если не закончено.
translation-said = Перевод сохранён.
translation-publish = Опубликовать этот перевод
translation-publish-hint = После этого для данной версии его нельзя изменить.
translation-said-published = Перевод опубликован.
translation-published = опубликован
translation-unfinished = Что-то ещё не переведено или устарело. Перевод публикуется, когда готов целиком.
translation-unpublished = Само заявление ещё не опубликовано.
translation-published-already = Перевод на этот язык опубликован, для этой версии изменить его нельзя.
translation-same-lang = Заявление написано на этом языке.
translation-too-many = { $count ->
    [one] У заявления не больше { $count } перевода.
    [few] У заявления не больше { $count } переводов.
    [many] У заявления не больше { $count } переводов.
   *[other] У заявления не больше { $count } перевода.
}
translation-long = Это длиннее, чем может быть текст.
translation-several = Перевод ¶{ $mark } состоит из нескольких абзацев. Оставьте один, без пустых строк.

# Deliveries.
delivery-heading = Вручение
delivery-lead = Кому вручено заявление, как и когда, что ответили и что из этого вышло.
delivery-none = Пока ничего не вручено.
delivery-waiting = Ещё не вручено
delivery-add = Отметить вручение
delivery-edit = Изменить
delivery-edit-of = Изменить вручение: { $name }
delivery-addressee = Кому
delivery-addressee-other = Кому-то ещё
delivery-other = Другой адресат: название
delivery-on = Когда
delivery-way = Как
delivery-way-mail = по электронной почте
delivery-way-post = письмом
delivery-way-in-person = лично в руки
delivery-way-form = через форму или консультацию
delivery-way-meeting = на заседании
delivery-way-other = иначе
delivery-version = Какая версия
delivery-note = Подробности
delivery-after = Что было дальше
delivery-answered = ответ получен
delivery-unanswered = ответа пока нет
delivery-answered-on = Дата ответа
delivery-answer = Их ответ
delivery-answer-hint = Целиком, если его можно публиковать.
delivery-follow-up = Что делается дальше
delivery-result = Результат
delivery-save = Сохранить
delivery-save-hint = Это видно всем.
delivery-said = Вручение отмечено.
delivery-denied = Вручение отмечают составители этого заявления и фасилитаторы сети.
delivery-unpublished = Вручить можно только опубликованную версию.
delivery-too-many = { $count ->
    [one] Можно отметить не больше { $count } вручения.
    [few] Можно отметить не больше { $count } вручений.
    [many] Можно отметить не больше { $count } вручений.
   *[other] Можно отметить не больше { $count } вручения.
}
delivery-answered-before = Ответ не мог прийти раньше вручения.
delivery-wrong-day = Это не дата. Напишите так: 2026-11-22.

# On other sites.
embed-langs = { $count ->
    [one] на { $count } языке
    [few] на { $count } языках
    [many] на { $count } языках
   *[other] на { $count } языка
}
embed-read = Прочитать и поддержать

# The record.
record-download = Всё дело целиком для хранения (ZIP)
record-comments = { $count ->
    [one] { $count } комментарий или ответ
    [few] { $count } комментария и ответа
    [many] { $count } комментариев и ответов
   *[other] { $count } комментария и ответа
}
record-endorsements = { $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}
record-languages = Языки
record-authoritative = аутентичный
record-withdrawn = Автор забрал свои слова назад.
record-unconfirmed = перенесена, здесь не подтверждена
record-sealed = Запечатанные подписи
record-few = меньше 5
record-verify = Проверить это дело
record-verify-how = Любая из этих команд, запущенная в этой папке, скажет, изменён ли какой-либо файл. Первая сверяет с журналом также тексты, ответы и подписи.
record-verify-head = Хеш последней записи журнала; сравните с опубликованным:

# What happened, in the audit log.
fact-statement-published = публикация версии заявления
fact-statement-translated = публикация перевода заявления
fact-statement-translation-saved = работа над переводом заявления
fact-statement-delivery-noted = отметка о вручении заявления
fact-statement-imported = перенос заявления
fact-statement-translator-forgotten = удаление имени ушедшего переводчика
record-here-already = Заявление с таким именем здесь уже есть: { $slug }.
record-too-large = Это дело слишком велико, чтобы упаковать его здесь. Администратор сайта может записать его в папку: bestbits statement export.
publication-section = Публикация
publication-unmet = Процедура ещё требует:
publication-procedure = Вся процедура
publication-reason = Почему всё же публикуется
publication-reason-hint = Не меньше 20 знаков. Показывается с вашим именем в заявлении навсегда.
version-dissent = Несогласие
version-dissent-none = Ни против одной версии нет неснятых возражений.
version-dissent-answer = Ответ
version-minority = Текст меньшинства
version-shares = Чьи это слова
version-shares-hint = Доля текста по регионам авторов. Регионы, где авторов меньше 5, не выделяются.
version-shares-others = все остальные
delivery-count = { $count ->
    [one] { $count } вручение
    [few] { $count } вручения
    [many] { $count } вручений
   *[other] { $count } вручения
}
delivery-count-answered = { $count ->
    [one] { $count } с ответом
    [few] { $count } с ответом
    [many] { $count } с ответом
   *[other] { $count } с ответом
}
embed-how = Показать на своём сайте
embed-how-hint = Вставьте эти знаки в страницу. Там ничего не выполняется и ни за кем не следят.
embed-look = Посмотреть, как это выглядит
publication-unmet-material = Перед существенным изменением процедура ещё требует:
record-procedure = Как это было
record-kept = { $count ->
    [one] соблюдено { $count } условие
    [few] соблюдено { $count } условия
    [many] соблюдено { $count } условий
   *[other] соблюдено { $count } условия
}
record-broken = Обойдено по такой причине:
