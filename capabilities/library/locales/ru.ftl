# The library.
library-title = Библиотека
library-lead = Документы форумов и процессов по папкам: кто их написал и откуда они.
library-empty = Папок пока нет. Участники создают первую кнопкой «Новая папка».
library-newest = Добавлено недавно
library-drive-hint = Можно читать и как сетевой диск:
library-network-only = только для сети
library-closed = Это видят только участники сети.
library-of-topic = Документы по теме «{ $topic }»
library-found = Документы
library-none-so = Таких документов нет.
library-pages = Страницы
library-page-first = С начала
library-page-next = Дальше
library-sorting = Порядок
library-sort-title = по названию
library-sort-date = по дате
library-sort-added = сначала новые
library-choosing = Отбор
library-all = Показать снова все
library-back = Назад
library-save = Сохранить
library-not-said = Не указано
library-topics = Темы
library-too-many-topics = Выберите меньше тем (не больше { $count }).
library-visibility = Кто это видит
library-visibility-public = Все
library-visibility-network = Только участники сети
library-crossed = Тем временем это изменил кто-то другой. Откройте заново и внесите свою правку ещё раз.
library-removed-kept = { $count ->
    [one] Вернуть можно в течение { $count } дня.
    [few] Вернуть можно в течение { $count } дней.
    [many] Вернуть можно в течение { $count } дней.
   *[other] Вернуть можно в течение { $count } дня.
}
library-said-restored = Возвращено на место.
library-beside = Документы по этой теме
library-beside-all = Все документы по этой теме

# Folders.
folder-kind = Папка
folder-new = Новая папка
folder-edit = Изменить или переместить
folder-name = Название
folder-parent = В какой папке
folder-parent-hint = Конец её адреса после /library/.
folder-top = На верхнем уровне
folder-about = Что в ней
folder-about-hint = Одно-два предложения. Можно использовать Markdown.
folder-lang = Язык названия и описания
folder-position = Место среди соседних
folder-position-hint = Число: меньшие стоят раньше, равные — по названию.
folder-subs = Папки
folder-files = Документы
folder-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
folder-empty = Файлов пока нет.
folder-empty-add = Файлов пока нет. Загрузите первый или сразу сотню кнопкой «Загрузить файлы» вверху.
folder-no-files = Файлов пока нет. Участники могут добавить их, войдя на сайт.
folder-no-files-add = Файлов пока нет. Добавьте:
folder-all-files = Все файлы этой папки
folder-zip = Всё одним файлом ZIP
folder-code = В любом тексте её показывает
folder-not-yours = Изменить эту папку могут только её создатель и модераторы.
folder-not-there = Такой папки нет. Выберите из имеющихся.
folder-in-itself = Папку нельзя поместить в неё саму или в папку внутри неё. Выберите другое место.
folder-too-deep = Глубже папки не вкладываются (не больше { $count } над ней). Выберите место выше.
folder-too-many = В библиотеке уже предельное число папок ({ $count }). Сначала удалите одну.
folder-too-large-to-pack = Для одного файла это слишком много (не больше { $count } документов и { $gigabytes } ГБ). Берите вложенные папки по одной.
folder-packing-busy = Сейчас упаковывается слишком много папок. Попробуйте ещё раз через минуту.
folder-said-added = Папка создана.
folder-said-changed = Папка изменена.
folder-said-removed = Папка удалена.
folder-remove = Удалить эту папку
folder-remove-empty = В этой папке ничего нет.
folder-remove-documents = { $count ->
    [one] Вместе с ней удаляется { $count } документ.
    [few] Вместе с ней удаляются { $count } документа.
    [many] Вместе с ней удаляются { $count } документов.
   *[other] Вместе с ней удаляется { $count } документа.
}
folder-remove-folders = И эти папки внутри неё:
folder-remove-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
folder-remove-do = Удалить всё это
folder-told-otherwise = С тех пор что-то добавилось или исчезло. Посмотрите ещё раз, прежде чем удалять.

# What was removed.
removal-title = Удалено
removal-folder = Эту папку со всем содержимым можно вернуть до { $date }. Потом она забывается.
removal-document = Этот документ можно вернуть до { $date }. Потом он забывается.
removal-undo = Вернуть

# Documents.
document-kind = Документ
document-title = Название
document-authors = Авторы
document-dated = Дата
document-dated-hint = Насколько известна: 2014, 2014-04 или 2014-04-23.
document-wrong-date = Напишите дату так: 2014, 2014-04 или 2014-04-23.
document-lang = Язык
document-source = Источник
document-source-hint = Где он опубликован.
document-licence = Лицензия
document-licence-hint = Например, CC BY 4.0.
document-summary = Аннотация
document-folder = Папка
document-edit = Описать или переместить
document-open = Открыть файл
document-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
document-picture = Первая страница
document-beginning = Как он начинается
document-read-text = Читать текст здесь
document-text-hint = Это текст, прочитанный из файла; в самом файле может быть больше.
document-text-before = Текст до этого
document-text-next = Текст дальше
document-waiting = Его текст читается; искать по нему можно будет через мгновение.
document-unread-slow = Его текст не удалось прочитать: это длилось слишком долго. Сам файл сохранён.
document-unread-large = Его текст не удалось прочитать: файл слишком велик сам или в распакованном виде. Сам файл сохранён.
document-unread-locked = Его текст не удалось прочитать: файл защищён паролем.
document-unread-empty = В этом файле нет слов, которые можно прочитать.
document-unread-broken = Его текст не удалось прочитать: файл повреждён или устроен неизвестным здесь образом. Сам файл сохранён.
document-versions = Версии
document-version = Версия { $count }
document-new-version = Новая версия
document-all-versions = Все версии и история
document-history = История
document-note = Что изменилось
document-note-hint = Одна строка для тех, кто знает прежнюю версию.
document-file = Файл
document-cite = Как цитировать
document-same-version = Этот файл уже является версией документа «{ $title }».
document-same-elsewhere = Этот файл уже есть здесь: «{ $title }».
document-too-many-versions = У этого документа предельное число версий ({ $count }). Добавьте его как другой документ.
document-not-yours = Изменить этот документ могут только тот, кто его добавил, и модераторы.
document-folder-gone = Папка этого документа удалена. Сначала верните папку.
document-remove = Удалить этот документ
document-remove-why = Он удаляется со всеми версиями. Вернуть его можно в течение 30 дней.
document-said-changed = Документ изменён.
document-said-version = Новая версия сохранена.
document-said-removed = Документ удалён.
packed-from = По состоянию на { $date }, адрес:

# Uploads.
upload-title = Загрузить файлы
upload-lead = Один файл или сотня. Сказанное здесь относится ко всем; названия берутся из имён файлов, и каждый можно описать потом. Таблица metadata.csv, отправленная вместе с ними, со столбцами file, title, author и date описывает их сразу.
upload-lang-found = Определить по тексту
upload-files = Файлы
upload-files-hint = { $count ->
    [one] Каждый не больше { $count } МБ. По словам ищутся PDF, ODT, DOCX, тексты и веб-страницы.
    [few] Каждый не больше { $count } МБ. По словам ищутся PDF, ODT, DOCX, тексты и веб-страницы.
    [many] Каждый не больше { $count } МБ. По словам ищутся PDF, ODT, DOCX, тексты и веб-страницы.
   *[other] Каждый не больше { $count } МБ. По словам ищутся PDF, ODT, DOCX, тексты и веб-страницы.
}
upload-many-hint = { $count ->
    [one] За один раз не больше { $count } файла.
    [few] За один раз не больше { $count } файлов.
    [many] За один раз не больше { $count } файлов.
   *[other] За один раз не больше { $count } файла.
}
upload-send = Загрузить
upload-sending = Отправка…
upload-waiting = Связь прервана; отправка продолжится, как только она вернётся…
upload-no-files = Выберите хотя бы один файл.
upload-too-many = Слишком много файлов за один раз (не больше { $count }). Остальные отправьте отдельно.
upload-too-large-form = Все файлы вместе слишком велики для одной отправки (не больше { $megabytes } МБ). Выберите меньше файлов или файлы поменьше; введённое сохранено.
upload-done = Что стало с вашими файлами
upload-kept = Сохранены
upload-kept-hint = Их тексты читаются; искать по ним можно будет через мгновение.
upload-same = Уже были здесь
upload-refused = Не приняты
upload-sheet = { $name } прочитан как таблица, описывающая остальные.
upload-awaited = Ещё не полностью
upload-awaited-hint = Выберите эти файлы ещё раз: отправка продолжится с того места, где остановилась.
upload-go-on = Продолжить
upload-none-of-these = Среди выбранных файлов нет ни одного из этих. Выберите те, что перечислены здесь, в прежнем виде.
upload-unfinished = { $count ->
    [one] { $count } файл пришёл не целиком. Продолжить отправку
    [few] { $count } файла пришли не целиком. Продолжить отправку
    [many] { $count } файлов пришли не целиком. Продолжить отправку
   *[other] { $count } файла пришли не целиком. Продолжить отправку
}
upload-to-folder = К папке

# The drive.
drive-title = Библиотека как сетевой диск
drive-lead = Компьютер показывает библиотеку как свою папку, только для чтения, если подключить его по одному из этих адресов (WebDAV).
drive-open = Доступное всем
drive-own = Вместе с внутренним, по паролю
drive-passwords = Пароли ваших программ
drive-none = Пока нет. Программа не может войти так, как вы; создайте ей отдельный пароль, который можно отозвать.
drive-label = Для какого устройства или программы
drive-label-hint = Чтобы знать, какой отозвать.
drive-make = Создать пароль
drive-fresh = Это пароль. Он показывается только сейчас; имя пользователя может быть любым.
drive-revoke = Отозвать
drive-said-revoked = Пароль больше не действует.
drive-too-many = У вас предельное число паролей ({ $count }). Сначала отзовите один.

# Notices.
notice-library-followed = Новые документы в папках, за которыми я слежу
notice-document-added = Добавлен документ: { $title }
notice-document-version = Есть новая версия: { $title }

# In the stewards’ log.
fact-folder-added = Создана папка
fact-folder-changed = Папка описана иначе
fact-folder-moved = Папка в другом месте или видна другим
fact-folder-removed = Папка удалена
fact-folder-restored = Папка возвращена
fact-folder-forgotten = Удалённая папка забыта
fact-document-added = Документ добавлен
fact-document-changed = Документ описан иначе
fact-document-version-added = У документа новая версия
fact-document-read = Текст документа прочитан или не читается
fact-document-removed = Документ удалён
fact-document-restored = Документ возвращён
fact-document-shifted = Документ находится иначе вместе с папкой
fact-document-forgotten = Удалённый документ забыт
fact-drive-password-made = Кто-то создал пароль для сетевого диска
fact-drive-password-revoked = Пароль сетевого диска отозван
fact-library-person-forgotten = Сеть покинул тот, у кого было что-то в библиотеке
fact-upload-begun = Кто-то отправляет файлы в папку
fact-upload-told = Сообщено, что стало с отправленным файлом
fact-uploads-forgotten = Забыто, что стало с давно отправленными файлами
