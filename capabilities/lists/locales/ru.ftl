## Lists

## Archive

list-archive = Архив
list-archive-counts = { $messages }, { $threads }.
list-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
list-thread-count = { $count ->
    [one] { $count } обсуждение
    [few] { $count } обсуждения
    [many] { $count } обсуждений
   *[other] { $count } обсуждения
}
list-threads = Обсуждения
list-threads-all = Все обсуждения
list-months = Месяцы
list-new-thread = Написать в рассылку
list-no-messages = Сообщений пока нет.
list-newest = Самые новые
list-older = Более ранние
list-before = Предыдущее
list-after = Следующее
list-feed = Лента Atom
list-download = Скачать (mbox)
list-download-message = Скачать это сообщение (.eml)
list-thread-mute-this = Не присылать это обсуждение
list-thread-muted = Сообщения этого обсуждения вам не приходят.
list-thread-follow-this = Присылать все сообщения этого обсуждения
list-thread-followed = Вам приходят все сообщения этого обсуждения.
list-thread-plain = Как все остальные обсуждения
list-reply = Ответить
list-answers = ответ на письмо { $author }
list-in-thread = В обсуждении
list-headers = Заголовки письма
list-quoted = Цитата
list-author-unknown = Автор неизвестен
list-no-subject = (без темы)
list-messages-found = Сообщения
list-message-encrypted = Это сообщение зашифровано. Прочесть его могут только те, кому оно написано.
list-message-from-html = Это сообщение написано в HTML; показан его текст.
list-message-empty = В этом сообщении нет текста.
list-message-redacted = Это сообщение изъято.
list-redact = Изъять это сообщение
list-redact-lead = Его текст, файлы, тема и автор удаляются навсегда. Место в обсуждении остаётся — с датой и вашей причиной. Разосланные копии отозвать нельзя.
list-redact-why = Причина
list-redact-why-hint = Её видят все, кто может читать архив.
list-redacted = Сообщение изъято.
list-redacted-already = Это сообщение уже изъято.
list-order = Порядок
list-by-thread = По обсуждениям
list-by-date = По датам
list-reply-heading = Ответ в рассылку
list-subject = Тема
list-text = Текст
list-send = Отправить
list-quote = Процитировать сообщение
list-wrote = { $author } пишет:
list-back = Назад
list-compose-hint = Сообщение уйдёт по почте всем подписчикам от вашего имени и останется в архиве.
list-denied-write = Писать сюда могут только участники сети и подписчики этой рассылки, и только пока она открыта.
list-said-posted = Ваше сообщение в архиве и рассылается всем подписчикам.
list-said-held = Ваше сообщение ждёт модератора. Вы получите письмо, когда решение будет принято.
