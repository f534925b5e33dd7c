# Поиск.
search-title = Поиск
search-words = Слова
search-words-hint = Несколько слов на любом языке. Кавычки удерживают слова вместе.
search-find = Найти
search-wider = Искать и на других языках
search-as-typed = Только слова, которые введены
search-wide = и на других языках
search-misread = { $filter }: «{ $typed }» не удалось понять, это не учтено.
search-failed = Поиск сейчас не работает. Попробуйте ещё раз через несколько минут.
search-kinds = Виды результатов
search-all = Всё
search-remove = убрать
search-none = По запросу { $words } ничего не найдено. Попробуйте меньше слов или другие слова.
search-found = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
search-pages = Страницы результатов
search-page = Страница { $count }
search-before = Предыдущая
search-after = Следующая

search-narrow = Уточнить
search-kind = Вид
search-topic = Тема
search-region = Регион
search-lang = Язык
search-from = С
search-to = По
search-any = Любой
search-topics = Темы
search-regions = Регионы
search-langs = Языки
search-chosen-from = С { $date }
search-chosen-to = По { $date }

# Searches that people keep.
search-keep = Сохранить этот поиск
search-is-kept = Этот поиск у вас сохранён.
search-kept-title = Ваши поиски
search-kept-why = Новое по сохранённым поискам приходит почтой, одним письмом по всем, или в ленте каждого из них.
search-kept-none = У вас ещё нет сохранённых поисков. Найдите что-нибудь и сохраните поиск.
search-often = Письма о новом
search-at-once = Вскоре после появления
search-daily = Каждое утро
search-weekly = Утром в понедельник
search-never = Нет
search-save = Сохранить
search-drop = Убрать этот поиск
search-feed-make = Дать ленте адрес
search-feed-renew = Дать ленте новый адрес
search-feed-withdraw = Отозвать адрес
search-feed-fresh = Адрес ленты для вашей программы чтения лент. Он показан только сейчас; кто его знает, читает то, что можете найти вы:
search-said-at-once = Поиск сохранён. Новое приходит по почте вскоре после появления; это можно изменить среди ваших поисков.
search-said-daily = Поиск сохранён. Новое приходит каждое утро; это можно изменить среди ваших поисков.
search-said-weekly = Поиск сохранён. Новое приходит утром в понедельник; это можно изменить среди ваших поисков.
search-said-never = Поиск сохранён, без писем; это можно изменить среди ваших поисков.
search-said-changed = Сохранено.
search-said-dropped = Поиск убран.
search-said-withdrawn = Адрес больше никуда не ведёт.
search-too-many = { $count ->
    [one] У вас уже сохранён { $count } поиск. Сначала уберите один.
    [few] У вас уже сохранены { $count } поиска. Сначала уберите один.
    [many] У вас уже сохранено { $count } поисков. Сначала уберите один.
   *[other] У вас уже сохранено { $count } поиска. Сначала уберите один.
}
search-follow = Следить за темой
search-follow-hint = Письмо приходит, только если есть новое: вскоре после появления или в семь утра по вашему времени. В каждом письме есть ссылка, чтобы их прекратить.
search-follows-at-once = Вы следите за этой темой: новое приходит по почте вскоре после появления.
search-follows-daily = Вы следите за этой темой: письмо каждое утро, если есть новое.
search-follows-weekly = Вы следите за этой темой: письмо утром в понедельник, если есть новое.
search-follows-never = Вы следите за этой темой без писем.
search-follow-change = Изменить или прекратить

# The mail about them.
search-mail-subject = { $count ->
    [one] По вашим поискам { $count } новое
    [few] По вашим поискам { $count } новых
    [many] По вашим поискам { $count } новых
   *[other] По вашим поискам { $count } нового
}
search-mail-more = { $count ->
    [one] и ещё { $count }:
    [few] и ещё { $count }:
    [many] и ещё { $count }:
   *[other] и ещё { $count }:
}
search-mail-why = Вы получили это письмо, потому что храните поиски в { $network }.
search-mail-choose = Изменить, как часто оно приходит: { $link }
search-mail-stop = Больше не получать таких писем: { $link }
search-unsubscribe = Письма о ваших поисках
search-stop-ask = Больше не присылать писем о новом по вашим поискам? Поиски останутся, и их ленты тоже.
search-stop = Больше не присылать
search-stopped = Таких писем больше не будет.

fact-search-kept = Поиск сохранён
fact-search-changed = Письма о сохранённом поиске выбраны заново
fact-search-dropped = Сохранённый поиск убран
fact-search-feed-given = Лента сохранённого поиска получила адрес
fact-search-feed-withdrawn = Адрес ленты сохранённого поиска отозван
fact-searches-told = Отправлено новое по чьим-то поискам
fact-search-mail-stopped = Письма о поисках прекращены
