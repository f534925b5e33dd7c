# The list and its other faces.
organizations-views = Как смотреть на организации
organizations-view-list = Список
organizations-view-graph = Сети
organizations-view-map = Карта
organizations-view-import = Загрузка
organizations-drawing = Рисунок
organizations-graph-heading = Сети и их участники
organizations-on-topic = Организации, которые этим занимаются
organizations-topic-all = Все организации, которые этим занимаются
organizations-graph-told = Список выше говорит то же самое. Линии ведут от сети к её участникам; пунктир соединяет тех, кто образует коалицию.
organizations-graph-none = Никто ещё не сказал, чем организации приходятся друг другу.
organizations-relations-count = { $count ->
    [one] { $count } связь
    [few] { $count } связи
    [many] { $count } связей
   *[other] { $count } связи
}
organizations-map-heading = Где работают организации
organizations-map-told = Список выше говорит то же самое. Каждое число показывает, сколько организаций работает в стране; где страны слишком близко, показано большее число.
organizations-map-none = Ни одна организация ещё не сказала, в какой стране работает.
organizations-map-nowhere = { $count ->
    [one] { $count } организация не называет страны.
    [few] { $count } организации не называют страны.
    [many] { $count } организаций не называют страны.
   *[other] { $count } организации не называют страны.
}

# What is said of one.
organization-kind = Вид
organization-kind-organization = Организация
organization-kind-network = Сеть
organization-names = Другие названия
organization-names-hint = На других языках и другим письмом, по одному в строке. Перед названием может стоять язык: «ar: شبكة».
organization-former = Прежние названия
organization-former-hint = По одному в строке.
organization-links-hint = По одному в строке, главный первым.
organization-places = Где работает
organization-regions = Регионы целиком
organization-regions-hint = Для тех, кто работает в большем числе стран, чем хочется перечислять.
organization-topics-hint = Через запятую.
organization-meanwhile = Пока вы писали, эту организацию изменил кто-то другой. Написанное вами осталось здесь: посмотрите историю в другом окне и сохраните ещё раз.
organization-member-of = Участник
organization-members = Участники
organization-coalitions = Коалиции
organization-in-graph = Всё это списком и рисунком

# Doubles.
organization-alike-heading = Возможно, то же самое
organization-alike-lead = Это одна из них?
organization-alike-asked = Возможно, это здесь уже есть. Если это ни одна из них, отметьте это и сохраните ещё раз.
organization-alike-none = Это ни одна из них
organization-alike-nothing = Ничего похожего здесь нет.
organization-apart = Не то же самое
organization-apart-of = { $name } — не то же самое
organization-apart-said = Запомнено, что это не одно и то же.
organization-same-address = тот же адрес сайта
organization-same-name = то же название
organization-same-initials = то же сокращение
organization-similar-name = похожее название
organization-sounds-alike = звучит так же другим письмом
organization-says-the-same = значит то же на другом языке
organization-similar-aim = похожая цель

# What organizations are to each other.
relation-heading = Сказать, чем она приходится другой организации
relation-bond = Чем приходится
relation-member-of = участвует в
relation-has-member = её участник —
relation-coalition = образует коалицию с
relation-other = Другая организация
relation-other-hint = Её название или сокращение, как в справочнике.
relation-since = С
relation-until = По
relation-day-hint = Год, месяц или день: 2013, 2013-05, 2013-05-17.
relation-day-wrong = Напишите год, месяц или день: 2013, 2013-05 или 2013-05-17.
relation-source = Источник
relation-source-hint = Где это можно прочесть.
relation-unknown = Организации с таким названием в справочнике нет. Сначала добавьте её.
relation-to-itself = Организация не может быть этим самой себе.
relation-there = Это уже сказано.
relation-ends-first = Это закончилось бы раньше, чем началось.
relation-told = ещё не подтверждено
relation-confirmed = подтверждено
relation-denied = другая сторона отрицает
relation-span = с { $since } по { $until }
relation-from = с { $since }
relation-to = по { $until }
relation-confirm = Это так
relation-confirm-of = Это так: { $name }
relation-deny = Это не так
relation-deny-of = Это не так: { $name }
relation-remove = Отозвать
relation-remove-of = Отозвать: { $name }
relation-said = Сказано. Люди другой стороны могут это подтвердить.
relation-answered-said = Ваш ответ сохранён.
relation-removed-said = Отозвано.

# History.
organization-history = История
organization-history-none = С тех пор как эта организация добавлена, ничего не менялось.
organization-history-before = До того, как велась история
organization-history-first = Первая версия
organization-history-older = Более ранние версии

# What people are told.
notice-organizations = Изменения в организациях, за которыми вы следите
notice-organization-relations = Что говорят о ваших организациях и о тех, за которыми вы следите
organization-told-changed = { $name }: описание изменено
organization-told-member = Сказано, что { $one } участвует в { $other }
organization-told-coalition = Сказано, что { $one } и { $other } образуют коалицию
organization-asked = Это так? { $theirs } называет { $mine }

# Lists that are taken in.
organizations-import-heading = Загрузка организаций
organizations-import-lead = Таблица или список из другого места. Сначала вы видите, что станет с каждой строкой; ничего не записывается, пока вы не скажете.
organizations-import-denied = Списки организаций загружают координаторы и распорядители.
organizations-import-file = Файл
organizations-import-file-hint = CSV с любым разделителем или Markdown со списками, таблицами или заголовком. Не больше 5 МБ и 5000 строк.
organizations-import-text = Или вставьте сюда
organizations-import-text-hint = Первая строка таблицы называет её столбцы.
organizations-import-charset = Как записаны буквы
organizations-import-charset-guess = Определить
organizations-import-charset-utf-8 = Юникод (UTF-8)
organizations-import-charset-utf-16 = Юникод (UTF-16)
organizations-import-charset-windows-1252 = Западноевропейская (Windows-1252)
organizations-import-charset-windows-1256 = Арабская (Windows-1256)
organizations-import-look = Просмотреть
organizations-import-begun = Ваши списки
organizations-import-kept = Списки удаляются через 14 дней; то, что из них взято, остаётся.
organizations-import-preview-lead = Ещё ничего не записано. Скажите, что значат столбцы, посмотрите строки и загрузите их.
organizations-import-mapping = Что значат столбцы
organizations-import-field = Значит
organizations-import-field-skip = Ничего, пропустить
organizations-import-field-name = Название
organizations-import-field-other-name = Другое название
organizations-import-field-former-name = Прежнее название
organizations-import-field-acronym = Сокращение
organizations-import-field-link = Адрес сайта
organizations-import-field-country = Страна
organizations-import-field-region = Регион
organizations-import-field-topics = Темы
organizations-import-field-languages = Языки
organizations-import-field-about = Что это
organizations-import-field-networks = Участник
organizations-import-for-all = Для всех строк
organizations-import-network = Они участвуют в
organizations-import-look-again = Просмотреть ещё раз
organizations-import-taking = Строки загружаются.
organizations-import-reload = Посмотреть, сколько готово
organizations-import-rows = Строки
organizations-import-all = Все
organizations-import-verdict-new = Новые
organizations-import-verdict-same = Уже здесь
organizations-import-verdict-alike = Возможно, здесь
organizations-import-verdict-wrong = Непригодные
organizations-import-told-new = новая
organizations-import-told-same = уже здесь
organizations-import-told-alike = возможно, здесь: выберите
organizations-import-told-wrong = непригодна
organizations-import-same-row = то же название, что в строке { $row }
organizations-import-row-no-name = в ней нет названия
organizations-import-row-long-name = название слишком длинное
organizations-import-note = { $field }: «{ $cell }» не удалось прочесть, пропущено.
organizations-import-choice-of = Что будет с { $name }
organizations-import-choose-new = Добавить
organizations-import-choose-same = Это { $name }: дополнить недостающим
organizations-import-choose-skip = Пропустить
organizations-import-choose-open = Выберите
organizations-import-save-choices = Сохранить выбор
organizations-import-undecided = Строки, для которых никто не выбрал, пропускаются.
organizations-import-confirm = Загрузить
organizations-import-drop = Удалить этот список
organizations-import-mapped = Список просмотрен ещё раз.
organizations-import-chosen = Ваш выбор сохранён.
organizations-import-confirmed = Список загружен. Что сделано, написано у каждой строки.
organizations-import-dropped = Список удалён.
organizations-import-closed = Этот список уже загружен.
organizations-import-outcome-added = добавлена
organizations-import-outcome-filled = дополнена
organizations-import-outcome-unchanged = ничего нового
organizations-import-outcome-left = пропущена
organizations-import-count-added = { $count ->
    [one] Добавлена { $count } организация.
    [few] Добавлены { $count } организации.
    [many] Добавлено { $count } организаций.
   *[other] Добавлено { $count } организации.
}
organizations-import-count-filled = { $count ->
    [one] Дополнена { $count }.
    [few] Дополнены { $count }.
    [many] Дополнено { $count }.
   *[other] Дополнено { $count }.
}
organizations-import-count-unchanged = { $count ->
    [one] { $count } не говорит ничего нового.
    [few] { $count } не говорят ничего нового.
    [many] { $count } не говорят ничего нового.
   *[other] { $count } не говорят ничего нового.
}
organizations-import-count-left = { $count ->
    [one] Пропущена { $count } строка.
    [few] Пропущены { $count } строки.
    [many] Пропущено { $count } строк.
   *[other] Пропущено { $count } строки.
}
organizations-import-count-waiting = { $count ->
    [one] Осталась { $count } строка.
    [few] Остались { $count } строки.
    [many] Осталось { $count } строк.
   *[other] Осталось { $count } строки.
}
organizations-import-count-taken-back = { $count ->
    [one] Отозвана { $count } строка.
    [few] Отозваны { $count } строки.
    [many] Отозвано { $count } строк.
   *[other] Отозвано { $count } строки.
}
organizations-import-count-stays = { $count ->
    [one] { $count } строка остаётся: на неё уже опираются.
    [few] { $count } строки остаются: на них уже опираются.
    [many] { $count } строк остаётся: на них уже опираются.
   *[other] { $count } строки остаётся: на них уже опираются.
}
organizations-import-outcome-taken-back = отозвана
organizations-import-outcome-stays = остаётся: на неё уже опираются
organizations-import-undo = Отменить загрузку списка
organizations-import-undo-lead = Добавленное удаляется, дополненное становится прежним, если никто с тех пор на это не опирался: такое остаётся, и об этом сказано рядом со строкой.
organizations-import-undoing = Строки отзываются.
organizations-import-undone = Загрузка отменена. Что стало с каждой строкой, сказано рядом с ней.
organizations-import-empty = В нём нет ни одной строки.
organizations-import-too-large = Он больше { $megabytes } МБ.
organizations-import-too-many = В нём больше { $most } строк. Разделите его.
organizations-import-no-text = Этот файл — не таблица и не текст. Сохраните его как CSV.

# The log.
fact-organization-related = Сказано о связи организаций
fact-organization-relation-answered = Связь организаций подтверждена или отрицается
fact-organization-relation-removed = Связь организаций отозвана
fact-organizations-told-apart = Сказано, что организации — не одно и то же
fact-organizations-keyed = Организации подготовлены к поиску двойников
fact-organization-removed = Организация удалена вместе со списком, из которого она пришла
fact-organization-import-changed = Велась работа со списком организаций
