# Comments.
page-comments = Комментарии
page-comments-none = Об этой странице пока никто ничего не сказал.
page-comment-words = Комментарий
page-comment-hint = Markdown. Те, кто следит за страницей, узнают об этом.
page-comment-say = Комментировать
page-comment-reply = Ответить
page-comment-reply-words = Ответ
page-comment-reword = Изменить
page-comment-unsay = Убрать
page-comment-gone = Этот комментарий убран.
page-comment-edited = изменён
page-comment-resolved = решено
page-comment-resolve = Вопрос решён
page-comment-reopen = Снова открыть
page-said-commented = Ваш комментарий добавлен.
page-said-reworded = Комментарий сохранён.
page-said-unsaid = Комментарий убран.
page-said-resolved = Вопрос решён.
page-said-reopened = Вопрос снова открыт.

# What people are told, and what they may answer.
notice-page-changed = Изменена страница, за которой я слежу
notice-page-commented = Кто-то прокомментировал страницу, за которой я слежу, или ответил мне
notice-page-contested = Двое меняют страницу туда и обратно (координаторам)
page-told-changed = Изменена страница «{ $title }»
page-told-commented = Комментарий к странице «{ $title }»
page-mail-hint = Чтобы прокомментировать страницу, ответьте на это письмо.
page-mail-reply-hint = Чтобы ответить, напишите в ответ на это письмо.
page-mail-taken = Ваш текст добавлен как комментарий к странице «{ $title }».
page-mail-gone = Того, на что вы ответили, больше нет: комментарий или страницу убрали. Ваши слова нигде не опубликованы; они остались в отправленном вами письме.
page-mail-empty = В вашем письме не было текста. Пишите над цитатой.

# What happened.
fact-page-written = Начата страница
fact-page-changed = Сохранён текст страницы
fact-page-renamed = Страница переименована
fact-page-translated = Страница написана на другом языке
fact-page-caught-up = Перевод страницы снова соответствует оригиналу
fact-page-version-changed = Перевод страницы изменился для поиска
fact-page-settled = Изменены настройки страницы
fact-page-agreed = Отмечено согласование страницы
fact-page-agreement-withdrawn = Отметка о согласовании страницы убрана
fact-page-contested = Двое меняют страницу туда и обратно
fact-page-links-found = Названия на страницах ведут на новую страницу
fact-page-removed = Страница убрана
fact-page-brought-back = Страница возвращена
fact-page-commented = Кто-то прокомментировал страницу
fact-page-comment-edited = Изменён комментарий к странице
fact-page-comment-removed = Убран комментарий к странице
fact-page-comment-resolved = Решён вопрос к странице
fact-page-comment-reopened = Снова открыт вопрос к странице
fact-page-forgotten = Сеть покинул человек, писавший страницу
fact-page-taken-in = Страница взята из архива

# Counted.
page-comments-open = { $count ->
    [one] { $count } открытый
    [few] { $count } открытых
    [many] { $count } открытых
   *[other] { $count } открытого
}
page-need-comments = { $count ->
    [one] { $count } открытый комментарий к «{ $title }»
    [few] { $count } открытых комментария к «{ $title }»
    [many] { $count } открытых комментариев к «{ $title }»
   *[other] { $count } открытого комментария к «{ $title }»
}
page-wrong-replies = { $count ->
    [one] В обсуждении помещается { $count } ответ. Начните новое.
    [few] В обсуждении помещается { $count } ответа. Начните новое.
    [many] В обсуждении помещается { $count } ответов. Начните новое.
   *[other] В обсуждении помещается { $count } ответа. Начните новое.
}
page-told-contested = { $count ->
    [one] Двое меняют «{ $title }» туда и обратно: { $count } раз за сутки
    [few] Двое меняют «{ $title }» туда и обратно: { $count } раза за сутки
    [many] Двое меняют «{ $title }» туда и обратно: { $count } раз за сутки
   *[other] Двое меняют «{ $title }» туда и обратно: { $count } раза за сутки
}
page-comments-more = { $count ->
    [one] { $count } ответ раньше
    [few] { $count } ответа раньше
    [many] { $count } ответов раньше
   *[other] { $count } ответа раньше
}
