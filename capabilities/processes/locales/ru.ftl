process-nav = Процессы
process-views = Виды процессов
process-title = Процесс
process-all = Все процессы
process-none = Процессов пока нет. Участники добавляют процесс, затем его вехи.
process-add = Добавить процесс
process-add-lead = Чужой процесс, в котором участвует сеть: обзор, конференция, резолюция. Его вехи добавляются потом.
process-edit = Изменить процесс
process-save = Сохранить
process-name = Название
process-body = Кто ведёт
process-body-hint = Орган или организация, которые его созывают.
process-lane = Дорожка
process-lane-hint = Где его рисует лента времени. Процессы с одинаковыми словами делят дорожку; без слов у него своя.
process-decides = Что он решает
process-part = Как участвовать
process-text = Подробнее
process-links = Ссылки
process-links-hint = По одной на строке: что это, затем адрес.
process-regions = Регионы
process-region = Регион
process-regions-hint = Ничего не выбрано — весь мир.
process-topics = Темы
process-topic = Тема
process-lang = Язык этого текста
process-any = Любой
process-next = Далее:
process-next-none = Впереди нет ничего с датой.
process-take-along = Взять с собой
process-history = История
process-history-different = Что изменилось
process-history-from = От
process-history-to = До
process-history-compare = Сравнить
process-history-versions = Версии
process-history-first = Первая версия
process-former = Бывший участник
process-parts-unseen = { $count ->
    [one] { $count } человек, чьё имя вам не видно
    [few] { $count } человека, чьи имена вам не видны
    [many] { $count } человек, чьи имена вам не видны
   *[other] { $count } человека, чьи имена вам не видны
}
process-follow-title = Следит за ним от сети
process-follow-none = От сети за ним пока никто не следит.
process-follow-take = Я слежу за ним от сети
process-follow-leave = Я больше не слежу
process-said-added = Процесс добавлен. Добавьте ниже его вехи.
process-said-changed = Процесс сохранён.
process-said-part = Вы записаны. Спасибо.
process-said-part-left = Вы больше не записаны.
process-denied-tend = Это могут изменять те, кто это добавил, кто этим занимается, и ведущие.
process-withdraw = Отозвать
process-withdraw-lead = Это исчезнет из всех списков, рисунков и лент, а календари, где оно есть, его уберут. Страница останется вместе с историей и вашей причиной. Вернуть можно в любое время.
process-withdraw-why = Почему
process-withdrawn = Отозвано
process-put-back = Вернуть
process-said-withdrawn = Отозвано. Вернуть можно в любое время.
process-said-put-back = Возвращено.
process-wrong-under = { $count ->
    [one] В этом процессе есть { $count } веха. Сначала отзовите её.
    [few] В этом процессе есть { $count } вехи. Сначала отзовите их.
    [many] В этом процессе есть { $count } вех. Сначала отзовите их.
   *[other] В этом процессе есть { $count } вехи. Сначала отзовите их.
}
process-wrong-over = Это закрыто или отозвано. Записаться больше нельзя.
process-all-milestones = Все на ленте времени
process-history-older = Более ранние версии
process-history-newest = Новейшие версии
process-import-withdrawn = Пропущено: её процесс отозван
process-wrong-links = В конце этой строки нет адреса: { $line }
process-wrong-too-many = Не больше { $count } ссылок; папка библиотеки вместит больше.
process-wrong-statement = По этому адресу нет заявления или письма, доступного вам: { $line }
process-wrong-crossed = Кто-то изменил это одновременно с вами. Теперь здесь: { $now }

process-import = Принять хронологию
process-import-lead = Таблица, которую кто-то вёл, в формате CSV: строка на веху. До приёма видно, чем станет каждая строка.
process-import-file = Файл
process-import-paste = Или сама таблица
process-import-hint = Первая строка называет столбцы.
process-import-look = Показать, что получится
process-import-again = Показать снова
process-import-take = Принять
process-import-columns = Что говорят столбцы
process-import-new = { $count ->
    [one] { $count } новая веха.
    [few] { $count } новые вехи.
    [many] { $count } новых вех.
   *[other] { $count } новой вехи.
}
process-import-before = { $count ->
    [0] Раньше ничего принято не было.
    [one] { $count } строка принята раньше и остаётся как есть.
    [few] { $count } строки приняты раньше и остаются как есть.
    [many] { $count } строк приняты раньше и остаются как есть.
   *[other] { $count } строки приняты раньше и остаются как есть.
}
process-import-arrows = { $count ->
    [one] { $count } раз веха питает другую.
    [few] { $count } раза веха питает другую.
    [many] { $count } раз веха питает другую.
   *[other] { $count } раза веха питает другую.
}
process-import-related = { $count ->
    [one] связана с { $count }
    [few] связана с { $count }
    [many] связана с { $count }
   *[other] связана с { $count }
}
process-import-nobody = Связи со строками, которых нет:
process-import-line = строка { $line }:
process-import-row = Строка
process-import-when = Дата понята как
process-import-fate = Чем станет
process-import-known = Уже известно
process-import-left = Пропущена: не называет процесса
process-import-milestone = Станет вехой
process-import-process = Говорит только о своём процессе
process-import-unread = Дату не удалось прочесть: { $words }. Слова сохранены.
process-import-mended = Год { $year } понят как { $meant }.
process-import-too-large = Это больше { $kilobytes } КБ.
process-import-empty = Здесь нет строк. Первая называет столбцы, остальные — вехи.
process-said-imported = Хронология принята.
process-said-import-nothing = Всё это уже было здесь. Ничего не изменилось.
process-column-none = Пропустить
process-column-process = Процесс
process-column-title = Веха
process-column-text = Что происходит
process-column-code = Как её называют другие строки
process-column-year = Год
process-column-month = Месяц
process-column-date = Дата
process-column-relation = Связанная строка
process-column-place = Место
process-column-home = Её страница
process-column-agenda = Повестка
process-column-paper = Документ
process-column-outcome = Итог
process-column-link = Другая ссылка

timeline-title = Лента времени
timeline-told = Дорожки процессов с вехами по порядку времени и стрелки: что что питает. Список говорит то же словами.
timeline-picture = Картиной
timeline-sheet = Лист для печати
timeline-sheet-hint = Печатается на одном листе A3 в альбомной ориентации. Каждый знак ведёт к своей вехе.
timeline-legend = Серое прошло, синее впереди, зелёное — дела группы. ✓ выиграно, ½ отчасти, ✗ проиграно, → перенесено. Стрелки, что следуют из других, опущены.
timeline-key-day = день или несколько
timeline-key-days = дольше
timeline-key-month = известен месяц
timeline-key-year = известен год
timeline-key-open = будет объявлено
timeline-key-entry = дела группы
timeline-key-feeds = питает
timeline-today = сегодня
timeline-filter = Отобрать
timeline-from = С
timeline-to = По
timeline-from-hint = 2026-03-14, 2026-03 или 2026
timeline-show = Показать
timeline-everything = Показать всё
timeline-without = Убрать
timeline-none = Вех пока нет. Сначала добавьте процесс, потом его вехи. Ведущие могут внести целую ленту времени из таблицы.
timeline-none-so = Таких вех нет.
timeline-earlier = Что прошло
timeline-pages = Страницы
timeline-page-first = С начала
timeline-page-before = Раньше
timeline-page-next = Дальше

milestone-all = Вехи
milestone-none = Вех пока нет.
milestone-add = Добавить веху
milestone-edit = Изменить веху
milestone-title = Заголовок
milestone-when = Когда
milestone-from-date = С
milestone-from-hint = День (2026-03-14), месяц (2026-03) или год. Пусто: будет объявлено.
milestone-until-date = По
milestone-until-hint = Только если длится дольше.
milestone-announced = дата будет объявлена
milestone-announced-all = Будет объявлено
milestone-written = Записано так: { $words }
milestone-place = Место
milestone-link = Её страница
milestone-event = В календаре
milestone-event-none = Нет в календаре
milestone-happens = Что происходит
milestone-papers = Повестка и документы
milestone-outcomes = Что получилось
milestone-statements = Что сказала сеть
milestone-statements-hint = Адреса заявлений или писем на этом сайте, по одному на строке.
milestone-own = Сеть там
milestone-position = Наша позиция
milestone-red-lines = Красные линии
milestone-win = Что считать победой
milestone-for = Кто это читает
milestone-for-network = Только сеть
milestone-for-public = Все
milestone-help = Нужна помощь
milestone-help-hint = Что кто-то мог бы сделать.
milestone-hours = Часы работы
milestone-hours-of = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
milestone-asks-hours = { $count ->
    [one] просит { $count } час помощи
    [few] просит { $count } часа помощи
    [many] просит { $count } часов помощи
   *[other] просит { $count } часа помощи
}
milestone-result = Результат
milestone-outcome = Как прошло
milestone-outcome-none = Ещё не закончилось
milestone-outcome-won = выиграно
milestone-outcome-partly = выиграно отчасти
milestone-outcome-lost = проиграно
milestone-outcome-moved = перенесено
milestone-result-text = Каким образом
milestone-feeds = Что что питает
milestone-feeds-none = Об этом ничего не сказано.
milestone-from = Опирается на
milestone-into = питает
milestone-feed-add = Сказать, что её питает
milestone-feed-source = Адрес вехи или процесса
milestone-feed-hint = Скопируйте его из адресной строки страницы.
milestone-feed-away = Убрать
milestone-doing = Что для неё делают группы
milestone-of-event = Веха процесса
milestone-go-title = Едет от сети
milestone-go-none = От сети пока никто не едет.
milestone-go-take = Я еду
milestone-go-leave = Я не еду
milestone-said-added = Веха добавлена.
milestone-said-changed = Веха сохранена.
milestone-said-fed = Сохранено, что её питает.
milestone-wrong-date = Напишите день вроде 2026-03-14, месяц вроде 2026-03 или год.
milestone-wrong-order = Это раньше начала.
milestone-wrong-hours = Целые часы, от 1 до { $most }.
milestone-wrong-result = Выберите и то, как прошло.
milestone-wrong-source = По этому адресу нет ни вехи, ни процесса.
milestone-wrong-circle = Она опиралась бы на себя: эта веха уже питает ту, пусть и через другие.
milestone-wrong-own-process = Она часть этого процесса, опираться на него ей не нужно.
milestone-wrong-process-withdrawn = Этот процесс отозван. Сначала верните его.

consultation-one = Консультация
consultation-all = Консультации
consultation-none = Открытых консультаций нет. Кто узнал о консультации, добавляет её сюда, чтобы кто-то подготовил ответ.
consultation-none-closed = Закрытых консультаций нет.
consultation-show-open = Показать открытые
consultation-show-closed = Показать закрытые
consultation-add = Добавить консультацию
consultation-edit = Изменить консультацию
consultation-title = Заголовок
consultation-asker = Кто спрашивает
consultation-asker-hint = Орган, который принимает ответы.
consultation-closes = Закрывается
consultation-closes-hint = Пусто, если конца нет.
consultation-closes-time = Во сколько
consultation-zone = По часам
consultation-zone-hint = Где смотрит на часы тот, кто спрашивает.
consultation-own-clock = { $moment } по вашим часам
consultation-no-end = без конца
consultation-text = О чём спрашивают
consultation-link = Её страница
consultation-lang = Язык
consultation-hours-hint = Сколько, по оценке, займёт ответ.
consultation-answer = Наш ответ
consultation-answer-hint = Адрес заявления или письма здесь или чего-либо в другом месте.
consultation-answer-none = Пока нет.
consultation-answer-never = Сеть не ответила.
consultation-is-closed = Ответы больше не принимаются.
consultation-outcome = Что из этого вышло
consultation-state-open = открыта
consultation-state-closing = скоро закроется
consultation-state-closed = закрыта
consultation-prepare-title = Готовит ответ
consultation-prepare-none = Ответ пока никто не готовит.
consultation-prepare-take = Я помогаю готовить ответ
consultation-prepare-leave = Я больше не помогаю
consultation-lead = Кто ведёт
consultation-lead-who = Ведёт
consultation-lead-none = Никто в отдельности
consultation-leads = ведёт
consultation-open-here = Открытые консультации
consultation-more = Ещё открытые консультации
consultation-coming = Закрывается консультация
consultation-need = Вы готовите ответ, и срок подходит: { $title }
consultation-said-added = Консультация добавлена.
consultation-said-changed = Консультация сохранена.
consultation-said-lead = Сказано, кто ведёт.
consultation-said-imported = Консультации приняты.
consultation-wrong-day = Напишите день вроде 2026-03-14.
consultation-wrong-time = Напишите время вроде 17:00.
consultation-import = Принять призывы к действию
consultation-import-lead = Список призывов к действию в JSON от другой сети. До приёма видно, чем станет каждый.
consultation-import-paste = Или сам список
consultation-import-archived = И те, что список убрал в архив
consultation-import-unreadable = Это не список призывов: нужен JSON, список объектов с заголовками.
consultation-import-new = Станет консультацией
consultation-import-count = { $count ->
    [one] { $count } новая консультация.
    [few] { $count } новые консультации.
    [many] { $count } новых консультаций.
   *[other] { $count } новой консультации.
}

roadmap-all = Дорожные карты
roadmap-lead = Что группы делают к предстоящим вехам: к какому сроку, кто, сколько работы.
roadmap-none = Дорожных карт пока нет. Добавьте карту своей группы, затем что она делает, к какому сроку и для какой вехи.
roadmap-add = Добавить дорожную карту
roadmap-edit = Изменить дорожную карту
roadmap-title = Заголовок
roadmap-organization = Организация
roadmap-organization-none = Нет
roadmap-owner = Или чья она
roadmap-owner-hint = Рабочая группа, коалиция. Без того и другого она общая для сети.
roadmap-text = Подробнее
roadmap-over = Дорожная карта поверх
roadmap-over-none = Нет
roadmap-entries-none = На ней пока ничего нет. Добавьте, что нужно сделать, к какому сроку и сколько часов это займёт.
roadmap-entry-add = Добавить пункт
roadmap-entry-edit = Изменить пункт
roadmap-what = Что делается
roadmap-by-date = К какому сроку
roadmap-by = к сроку: { $when }
roadmap-who = Кто делает
roadmap-for = для
roadmap-milestone = Адрес вехи, для которой это
roadmap-milestone-hint = Скопируйте его из адресной строки страницы.
roadmap-state = Как продвигается
roadmap-state-open = не начато
roadmap-state-begun = начато
roadmap-state-done = сделано
roadmap-state-dropped = оставлено
roadmap-said-added = Дорожная карта добавлена. Добавьте, что предстоит сделать.
roadmap-said-changed = Дорожная карта сохранена.

hours-title = За несколько часов
hours-lead = Что вы можете сделать для сети в этом месяце за то время, что у вас есть.
hours-hours = Часы
hours-near = Что вам важно
hours-show = Показать
hours-none = Ничего подходящего не ждёт. Возьмите больше часов или посмотрите ленту времени. Здесь стоит то, о чём сказано, сколько часов оно займёт: дела дорожных карт, вехи, которым нужна помощь, консультации, что скоро закроются.
hours-fit = { $count ->
    [one] За { $count } час
    [few] За { $count } часа
    [many] За { $count } часов
   *[other] За { $count } часа
}
hours-taken = { $count ->
    [one] Вместе это займёт { $count } час.
    [few] Вместе это займёт { $count } часа.
    [many] Вместе это займёт { $count } часов.
   *[other] Вместе это займёт { $count } часа.
}
hours-how = Сначала идёт то, что касается вас больше, а в нём — чей срок ближе; что не вмещается в оставшееся время, пропускается.
hours-rest = Тоже ждёт
hours-guessed = по оценке
hours-because = Стоит раньше из-за:

# Уведомления.
notice-process-milestone = Вехи процесса, за которым вы следите
notice-milestone-new = Новая веха процесса { $process }: { $title }
notice-milestone-moved = Изменилась дата: { $title } ({ $process })
notice-milestone-result = Сказано, что вышло: { $title } ({ $process })
notice-milestone-withdrawn = Отозвано: { $title } ({ $process })
notice-milestone-put-back = Возвращено: { $title } ({ $process })
notice-consultation-withdrawn = Эта консультация отозвана: { $title }
notice-consultation-moved = Изменился срок этой консультации: { $title } ({ $until })
notice-consultation-outcome = Сказано, что вышло из этой консультации: { $title }
notice-roadmap-changed = Дорожная карта, за которой вы следите
notice-roadmap-entry = На дорожной карте { $title } что-то изменилось
notice-roadmap-withdrawn = Дорожная карта { $title } отозвана
notice-roadmap-put-back = Дорожная карта { $title } возвращена
notice-consultation-closes = Закрывается консультация, за которой вы следите или к которой готовите ответ
notice-consultation-closing = { $count ->
    [one] Закроется в течение { $count } дня: { $title } ({ $until })
    [few] Закроется в течение { $count } дней: { $title } ({ $until })
    [many] Закроется в течение { $count } дней: { $title } ({ $until })
   *[other] Закроется в течение { $count } дня: { $title } ({ $until })
}

# В журнале распорядителей.
fact-process-added = Добавлен процесс
fact-process-changed = Изменён процесс
fact-process-withdrawn = Отозван процесс
fact-process-put-back = Возвращён процесс
fact-milestone-withdrawn = Отозвана веха
fact-milestone-put-back = Возвращена веха
fact-consultation-withdrawn = Отозвана консультация
fact-consultation-put-back = Возвращена консультация
fact-roadmap-withdrawn = Отозвана дорожная карта
fact-roadmap-put-back = Возвращена дорожная карта
fact-milestone-added = Добавлена веха
fact-milestone-changed = Изменена веха
fact-milestone-fed = Сказано, что питает веху
fact-process-part-changed = Кто-то делает что-то для сети в процессе или перестал
fact-consultation-added = Добавлена консультация
fact-consultation-changed = Изменена консультация
fact-consultation-closes = Напомнено о закрытии консультации
fact-roadmap-added = Добавлена дорожная карта
fact-roadmap-changed = Изменена дорожная карта
fact-process-parts-forgotten = Сеть покинул кто-то, кто участвовал в процессе
