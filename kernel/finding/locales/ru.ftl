# Поиск.
search-title = Поиск
search-words = Слова
search-words-hint = Несколько слов на любом языке. Кавычки удерживают слова вместе.
search-find = Найти
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
