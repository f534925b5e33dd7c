## Lists

list-nav = Рассылки
list-lead = Списки рассылки: одно письмо — и его получают все в списке. У каждого списка здесь есть архив.
list-none = Списков пока нет.
list-closed-lists = Закрытые списки
list-make = Создать список
list-edit = Изменить список
list-save = Сохранить
list-name = Имя
list-name-hint = Строчные латинские буквы, цифры, внутри также - _ и точка. Потом его не изменить: оно в адресных книгах у всех.
list-name-domain = Адресом будет это имя и @{ $domain }
list-name-reserved = Это имя нужно для другого. Выберите иное.
list-wrong-name = Имя — от 2 до 40 строчных латинских букв и цифр, внутри также - _ и точка.
list-wrong-twice = Список с таким именем уже есть.
list-title = Название
list-about = Для чего он
list-about-hint = Кто в нём и о чём говорят. Markdown.
list-langs = Языки
list-topics = Темы
list-need-moderation = { $count ->
    [one] { $count } сообщение ждёт вас в рассылке { $list }
    [few] { $count } сообщения ждут вас в рассылке { $list }
    [many] { $count } сообщений ждут вас в рассылке { $list }
   *[other] { $count } сообщения ждут вас в рассылке { $list }
}
list-rules = Правила
list-posting = Кто может писать
list-posting-anyone = Кто угодно; сомнительное ждёт модератора
list-posting-subscribers = Подписчики; письма остальных ждут модератора
list-posting-first-held = Подписчики; первое письмо каждого ждёт модератора
list-posting-announcements = Только владельцы и модераторы
list-reading = Кто может читать архив
list-reading-public = Все
list-reading-subscribers = Только подписчики
list-joining = Подписка
list-joining-open = Достаточно подтвердить адрес
list-joining-asked = Нужно согласие владельца
list-replies = Ответы идут
list-replies-untouched = Туда, куда указано в письме автора
list-replies-author = Автору
list-replies-list = В список
list-replies-hint = Первый вариант оставляет письмо как есть, и никто не ответит всем по ошибке.
list-most = Наибольший размер письма
list-most-hint = Более крупные ждут модератора.
list-copies = Копии и сводки
list-footer = Подпись внизу
list-footer-hint = Стоит под каждой копией. Оставьте пустым, чтобы подписи авторов оставались действительными.
list-digest-hour = Сводки выходят в
list-digest-weekday = Еженедельные — в
list-digests = Сводки
list-digests-at = ежедневно в { $time }, еженедельно: { $day }
list-doors = Закрытие
list-close = Закрыть список
list-close-hint = Он больше не принимает писем и подписчиков. Архив остаётся.
list-open-again = Открыть список снова
list-open-again-hint = Он снова принимает письма, подписчики те же.
list-closed = Закрыт.
list-closed-why = Этот список больше не принимает писем. Его архив остаётся.
list-closed-joining = На закрытый список подписаться нельзя.
list-belongs-to = Относится к
list-address = Адрес
list-by-mail = По почте
list-by-mail-post = Написать всем
list-by-mail-size = не более { $size }; более крупные письма ждут модератора
list-by-mail-join = Подписаться
list-by-mail-leave = Отписаться
list-by-mail-owner = Написать владельцам
list-tend = Этот список
list-waiting = { $count ->
    [one] { $count } ждёт
    [few] { $count } ждут
    [many] { $count } ждут
   *[other] { $count } ждут
}
list-join-card = Подписка
list-join = Подписаться
list-join-hint = С адресом вашей учётной записи. Отписаться можно в любое время.
list-join-by-mail = Или отправьте любое письмо на { $address }
list-leave = Отписаться
list-leave-hint = Действует сразу. Мы подтвердим это письмом.
list-leave-by-mail = Или отправьте любое письмо на { $address }
list-own = Ваша подписка
list-own-on = Вы подписаны на этот список.
list-own-asked = Владелец ещё должен дать согласие.
list-own-suspended = Письма к вам возвращались, поэтому сейчас ничего не отправляется.
list-own-resume = Сохраните выбор ниже, чтобы снова получать письма.
list-own-change = Изменить или отписаться
list-own-visitor = Учётная запись не нужна: мы отправим одно письмо на ваш адрес, и в нём сказано, что делать.
list-own-not-on = Вы не подписаны на этот список.
list-own-save = Сохранить
list-own-instead = Или получать меньше писем
list-own-threads = Все ваши списки и темы, которые вы заглушили или отслеживаете
list-own-lists = Ваши рассылки
list-own-none = Вы не подписаны ни на один список.
list-own-find = Посмотреть все списки
list-own-kept = Списки, за которыми вы следите
list-own-waiting = Ваши письма, которые ждут модератора
list-mail = Ваш почтовый адрес
list-called = Ваше имя
list-mailed-hint = Ничего не произойдёт, пока вы не подтвердите это с того адреса.
list-mark-on = Вы подписаны
list-mark-asked = Ждёт владельца
list-mark-suspended = Письма возвращались
list-delivery = Что вам присылать
list-delivery-every = Каждое сообщение сразу
list-delivery-daily = Одно письмо в день
list-delivery-weekly = Одно письмо в неделю
list-delivery-none = Ничего; вы читаете здесь
list-digest = Вид сводки
list-digest-plain = Один простой текст
list-digest-mime = Сообщения как есть, с вложениями
list-own-copies = Ваши собственные сообщения
list-copies-sent = Приходят вам копией
list-copies-not-sent = Не приходят
list-doubles = Сообщение в несколько списков
list-doubles-once = Приходит один раз
list-doubles-each = Приходит из каждого списка
list-thread-mute = заглушена
list-thread-follow = отслеживается
list-thread-undo = Отменить
list-left = Вы не подписаны на список
list-left-lead = Из него вам больше ничего не придёт. Письмо с подтверждением скажет и как вернуться.
list-left-lists = Посмотреть все списки
list-confirm-join = Подписаться
list-confirm-leave = Отписаться
list-confirm-hint = Вы об этом не просили? Закройте страницу, и ничего не произойдёт.
list-link-gone = Эта ссылка уже использована или слишком стара. Попросите новую на странице списка.
list-offer = Подписаться также на список { $list }
list-beside = Список рассылки
list-role = Роль
list-role-owner = Владелец
list-role-moderator = Модератор
list-role-give = Дать роль
list-role-take = Снять роль
list-role-mail = Почтовый адрес учётной записи
list-role-mail-hint = Нужна учётная запись в сети.
list-owners = Владельцы и модераторы
list-owners-lead = Владельцы задают правила и видят, кто подписан. Модераторы решают о письмах, которые ждут.
list-owners-none = За этим списком никто не следит: это делают распорядители сети.
list-somebody = Кто-то, чей профиль вам не виден
list-wrong-person = Ни у кого в сети нет такого адреса.
list-wrong-last-owner = Списку нужен владелец. Сначала дайте эту роль кому-то ещё.
list-wrong-no-role = Вы не владелец и не модератор этого списка.
list-wrong-not-on = Вы не подписаны на этот список.
list-members = Подписчики
list-members-search = Поиск по адресу или имени
list-members-find = Искать
list-members-none = Здесь никого.
list-members-none-found = Никто не найден.
list-state-asked = Ждут
list-state-active = Подписаны
list-state-suspended = Письма возвращались
list-came-web = подписка на сайте
list-came-mail = подписка по почте
list-came-event = вместе с мероприятием
list-came-import = адрес внёс владелец
list-let-in = Принять
list-decline = Отклонить
list-take-off = Отписать
list-export = Скачать CSV
list-pages = Страницы
list-page-next = Следующая страница
list-import = Внести адреса
list-import-lead = Только адреса тех, кто согласился. Каждый получит письмо, где это сказано и как отписаться.
list-import-addresses = Адреса
list-import-addresses-hint = По одному в строке: ana@example.org или Ana <ana@example.org>. Не более 1000 за раз.
list-import-consent = Как они согласились
list-import-consent-hint = Например: отметили это в анкете майской встречи. Хранится вместе с каждым адресом.
list-import-do = Внести
list-import-do-hint = Они получат письмо и сразу будут подписаны.
list-import-added = внесён
list-import-known = уже был в списке
list-import-done = { $count ->
    [one] Внесён { $count } адрес.
    [few] Внесено { $count } адреса.
    [many] Внесено { $count } адресов.
   *[other] Внесено { $count } адреса.
}
list-wrong-lines = Не более { $most } строк за раз.
list-moderation = Письма, которые ждут
list-moderation-lead = Их никто не видит, пока вы не решите.
list-moderation-none = Ничего не ждёт.
list-moderated = Что было на модерации
list-moderated-lead = Сколько писем в этот список задержано, почему и что с ними стало.
list-moderated-none = Ничего никогда не задерживалось.
list-held-title = Письмо, которое ждёт
list-held-look = Посмотреть
list-held-author = От
list-held-since = С
list-held-why = Почему задержано
list-held-sender = Отправитель
list-held-fate = Что с ним стало
list-held-text = Текст
list-held-parts = Части
list-reason-stranger = Автор не подписан на список.
list-reason-first = Это первое письмо автора в этот список.
list-reason-announcements = В этот список пишут только владельцы и модераторы.
list-reason-big = Оно больше, чем принимает этот список.
list-reason-forged = Домен автора сообщает, что письмо не оттуда.
list-reason-unreadable = Его нельзя прочитать как письмо.
list-reason-automatic = Его написала программа.
list-reason-banned = Автору сейчас нельзя сюда писать.
list-authentication-unchecked = Отправитель не проверялся.
list-authentication-pass = { $domain } подтверждает, что письмо оттуда.
list-authentication-fail = { $domain } этого не подтверждает: отправитель может быть поддельным.
list-authentication-none = { $domain } не сообщает, кто может писать от его имени.
list-fate-waiting = Ждёт
list-fate-approved = Принято
list-fate-rejected = Отклонено
list-fate-discarded = Отброшено
list-decision = Ваше решение
list-decide = Решить
list-decide-ticked = Решить об отмеченных
list-decide-approve = Принять: идёт в список
list-decide-reject = Отклонить: автор получит ваше объяснение
list-decide-discard = Отбросить: никому не сообщается
list-decide-ban = Отбросить и запретить: автор больше не может сюда писать
list-decide-after-all = Всё же принять
list-note = Причина
list-note-hint = Её прочтёт автор, если вы отклоняете.
list-appeal = Автор отвечает:
list-appeals = Авторы, которые не согласны
list-wrong-decided = Об этом уже решили.
list-wrong-reject = Скажите почему: автор получит ваше объяснение.
list-wrong-none-ticked = Отметьте хотя бы одно письмо.
list-wrong-decision = Мы не поняли. Начните ответ словом approve, discard, ban или reject с причиной после него.
list-wrong-appeal = Ваш ответ был пуст.
list-ballot-gone = Об этом уже решили, или письмо слишком старое. Посмотрите на странице списка.
list-ballot-not-yours = Этот адрес принимает ответы только от того модератора, кому он дан.
list-decided-approved = «{ $subject }» принято и идёт в список.
list-decided-rejected = «{ $subject }» отклонено; автор получит ваше объяснение.
list-decided-discarded = «{ $subject }» отброшено.
list-decided-banned = «{ $subject }» отброшено, и автор больше не может сюда писать.
list-appeal-taken = Модераторы прочтут, что вы написали о «{ $subject }».
list-appeal-withdrawn = «{ $subject }» отозвано и никому не уйдёт.
list-appeal-again = Ответьте на это письмо, чтобы сказать больше.
list-bans = Кому нельзя писать
list-bans-none = Запретов нет.
list-ban = Запретить
list-ban-mail = Адрес
list-ban-why = Почему
list-ban-hint = Письма с этого адреса возвращаются. Читать с него по-прежнему можно.
list-unban = Снять запрет
list-letters = Письма о том, что ждёт
list-letters-stop = Не присылать мне
list-letters-start = Присылать мне каждое
list-letters-each-hint = Вы получаете каждое письмо, которое ждёт, и можете решить ответом.
list-letters-none-hint = Вы заходите сюда сами.
list-said-made = Список создан. Его адрес уже принимает письма.
list-said-changed = Сохранено.
list-said-closed = Список закрыт.
list-said-opened = Список снова открыт.
list-said-mailed = Мы отправили письмо на этот адрес. Сделайте, что в нём сказано.
list-said-joined = Вы подписаны.
list-said-waiting = Решит владелец. Вы получите письмо.
list-said-left = Вы больше не подписаны.
list-said-chosen = Сохранено.
list-said-thread-mute = Письма этой темы к вам больше не приходят.
list-said-thread-follow = Вы получаете каждое сообщение этой темы.
list-said-thread-none = С этой темой снова как со всеми.
list-said-role = Сохранено.
list-said-role-taken = Роль снята.
list-said-let-in = Принято. Подписчик получит письмо.
list-said-declined = Отклонено. Просивший получит письмо.
list-said-taken-off = Адрес отписан. Его владелец получит письмо.
list-said-decided = Решено.
list-said-letters = Сохранено.
list-said-banned = С этого адреса больше нельзя сюда писать.
list-said-unbanned = С этого адреса снова можно сюда писать.
list-letter-join = Подтвердите: подписка на { $list }
list-letter-join-body = Кто-то, вероятно вы, просит внести { $email } в список рассылки { $list } ({ $address }).

    Чтобы подтвердить, ответьте на это письмо как есть или откройте страницу и нажмите кнопку:
    { $link }

    Если вы об этом не просили, ничего не делайте: вас не подпишут.
list-letter-leave = Подтвердите: отписка от { $list }
list-letter-leave-body = Кто-то, вероятно вы, просит убрать { $email } из списка рассылки { $list } ({ $address }).

    Чтобы подтвердить, ответьте на это письмо как есть или откройте страницу и нажмите кнопку:
    { $link }

    Если вы об этом не просили, ничего не делайте: подписка остаётся.
list-letter-already = Вы подписаны на { $list }
list-letter-already-body = Кто-то, вероятно вы, просит внести этот адрес в список рассылки { $list } ({ $address }). Он уже там.

    Изменить, что вам присылать, или отписаться:
    { $link }
list-letter-unknown = Вы не подписаны на { $list }
list-letter-unknown-body = Кто-то, вероятно вы, просит убрать { $email } из списка рассылки { $list } ({ $address }). Этого адреса там нет.

    Если вы получаете письма из этого списка, посмотрите первые строки исходного текста: возможно, они приходят через другой адрес.
list-letter-welcome = Добро пожаловать в { $list }
list-letter-welcome-body = Теперь вы подписаны на список рассылки { $list }.

    Написать всем: { $address }
    Страница и архив: { $page }

    Получать одно письмо в день или в неделю либо отписаться:
    { $link }
list-letter-imported-body = Владелец списка рассылки { $list } в сети { $network } внёс в него ваш адрес и отметил, что вы согласились.

    Написать всем: { $address }
    Страница и архив: { $page }

    Если вы этого не хотите, отпишитесь одним нажатием; можно и выбрать одно письмо в день или в неделю:
    { $link }
list-letter-waiting = Вы попросили подписку на { $list }
list-letter-waiting-body = Ваш адрес подтверждён. Владелец списка рассылки { $list } решит, и вы получите письмо.

    Если вы передумали:
    { $link }
list-letter-asked = Кто-то просит подписку на { $list }
list-letter-asked-body = { $who } просит подписку на список рассылки { $list }.

    Принять или отклонить:
    { $link }
list-letter-declined = Ваша просьба о подписке на { $list }
list-letter-declined-body = Владелец списка рассылки { $list } отклонил вашу просьбу о подписке.

    Если вы думаете, что это ошибка, ответьте на это письмо: его читают владельцы.
list-letter-left = Вы отписались от { $list }
list-letter-left-body = { $email } больше нет в списке рассылки { $list }. Больше ничего не придёт.

    Если вы этого не хотели или передумали, отправьте любое письмо на { $join } или откройте:
    { $link }
list-letter-taken-off-body = Владелец списка рассылки { $list } убрал из него { $email }. Больше ничего не придёт.

    Если вы думаете, что это ошибка, ответьте на это письмо: его читают владельцы. Чтобы снова попросить подписку, отправьте любое письмо на { $join } или откройте:
    { $link }
list-letter-suspended = Письма из { $list } до вас не доходят
list-letter-suspended-body = Письма из списка { $list } к вам несколько раз возвращались, поэтому вам больше ничего не отправляется.

    Если вы это читаете, ваш адрес снова работает. Чтобы снова получать письма, откройте эту страницу и сохраните выбор; там можно и отписаться:
    { $link }
list-letter-answer = { $list }
list-letter-answer-body = { $said }

    Список: { $page }
list-letter-held = Ваше письмо в { $list } ждёт: { $subject }
list-letter-held-body = Ваше письмо «{ $subject }» в { $list } ({ $address }) ещё не ушло. Решит модератор.

    Причина: { $reason }

    Чтобы забрать его, ответьте на это письмо словом: withdraw
    Чтобы сказать что-то модераторам, напишите это в ответе.
list-letter-rejected = Ваше письмо в { $list } не принято: { $subject }
list-letter-rejected-body = Модератор списка { $list } ({ $address }) решил не пропускать ваше письмо «{ $subject }».

    Причина: { $note }

    Если вы не согласны, ответьте на это письмо: его читают модераторы.
list-letter-moderate = Ждёт в { $list }: { $subject }
list-letter-moderate-body = Письмо в { $list } ждёт вашего решения.

    От: { $author }
    Тема: { $subject }
    Почему задержано: { $reason }
    Отправитель: { $authentication }

    { $excerpt }

    Чтобы решить, ответьте на это письмо ({ $deciding }) одним из этих слов в первой строке:

    approve (принять)
    reject (отклонить, после него причина, которую прочтёт автор)
    discard (отбросить)
    ban (отбросить, и автор больше не может сюда писать)

    Или решите здесь:
    { $link }
list-letter-appealed = Автор отвечает в { $list }: { $subject }
list-letter-appealed-body = { $author } пишет о письме «{ $subject }» в { $list }:

    { $words }

    Почему оно задержано: { $reason }
    Посмотреть и решить:
    { $link }
fact-list-made = Создан список рассылки
fact-list-changed = Список рассылки изменён, закрыт или открыт снова
fact-list-role-given = У списка рассылки другие владельцы или модераторы
fact-list-asked = Кто-то попросил подписку на список рассылки или отписку
fact-list-joined = Кто-то подписался на список рассылки
fact-list-left = Кто-то отписался от списка рассылки
fact-list-subscription-changed = Подписка на список рассылки изменена
fact-list-post-held = Письмо в список ждёт модератора
fact-list-post-decided = Модератор решил о письме, или автор ответил
fact-list-appeal-told = Модераторам сообщено, что отвечает автор
fact-list-banned = С адреса нельзя писать в список, или снова можно
fact-list-forgotten = Кто-то из списка рассылки покинул сеть
fact-list-requests-forgotten = Забыты просьбы, которые никто не подтвердил
fact-list-author-forgotten = Написанное кем-то в рассылки осталось без имени или удалено
fact-list-bounced = Письмо подписчику вернулось, или подписка приостановлена
fact-list-bounces-forgotten = Старые возвраты забыты
fact-list-command-taken = Команда по почте выполнена
fact-list-announced = Объявление передано в список рассылки
fact-list-copies-made = Новые копии сообщения поставлены в очередь
fact-list-digest-sent = Вышел дайджест
fact-list-imported = Перенесены сообщения старого архива
fact-list-message-archived = Сообщение попало в архив рассылки
fact-list-message-redacted = Сообщение изъято из архива
fact-list-owners-written-to = Кто-то написал владельцам рассылки
fact-list-post-refused = Письмо в рассылку не принято

## Archive

list-archive = Архив
list-search = Искать в этом архиве
list-search-button = Искать
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
list-said-held = Ваше сообщение ждёт модератора. Если его не примут, вы получите письмо с объяснением.

## Delivery
list-turned-loop = Это письмо уже было в списке рассылки { $list } или ходит по кругу.
list-turned-auto-reply = Это автоматический ответ. Список { $list } его не принимает.
list-turned-closed = Список { $list } закрыт и больше не принимает писем. Его владельцы отвечают по адресу { $owner }.
list-turned-banned = Сейчас вы не можете писать в список { $list }. Если это ошибка, напишите его владельцам: { $owner }.
list-turned-unreadable = Ваше письмо в список { $list } не удалось прочитать: оно повреждено или составлено так, как не делает ни одна почтовая программа. Владельцы помогут: { $owner }.
list-turned-forged = Это письмо отправлено от чужого имени.
list-turned-too-often = Об одном и том же просили несколько раз за час.
list-help =
    Как пользоваться списком { $list } по почте:
    { "" }
    Написать всем: { $post }
    Подписаться: пустое письмо на { $join }
    Отписаться: пустое письмо на { $leave }
    Владельцам, живым людям: { $owner }
    { "" }
    Архив и настройки: { $page }
list-digest-daily = { $list }: дневной дайджест { $number }
list-digest-weekly = { $list }: недельный дайджест { $number }
list-digest-head =
    { $count ->
        [one] { $count } новое сообщение в списке { $list }.
        [few] { $count } новых сообщения в списке { $list }.
        [many] { $count } новых сообщений в списке { $list }.
       *[other] { $count } нового сообщения в списке { $list }.
    }
    Чтобы ответить, отвечайте на само сообщение, а не на дайджест. Архив и настройки: { $page }
list-digest-end = Конец дайджеста { $number } списка { $list }
list-owner-complaint = Владелец адреса { $email } пометил письмо этого списка как спам у своего почтового провайдера и исключён из списка. Ему ничего не писали.
list-letter-probe = Доходят ли до вас письма списка { $list }?
list-letter-probe-body =
    Несколько дней письма списка { $list } на этот адрес возвращались.
    { "" }
    Если вы это читаете, делать ничего не нужно: подписка продолжается.
    Если вернётся и это письмо, больше ничего отправляться не будет, пока вы не попросите здесь:
    { $link }
    { "" }
    { $network }
list-deliveries = Что мне отправлено
list-deliveries-lead = О каждом сообщении ваших списков: ушла ли ваша копия и что ответил следующий почтовый сервер. Если написано «Отправлено», а письма нет, загляните в спам или покажите эти строки тем, кто обслуживает вашу почту.
list-deliveries-none = В последнее время вам ничего не отправляли.
list-deliveries-digest = Дайджест { $number }
list-progress-waiting = Ждёт
list-progress-sent = Отправлено
list-progress-bounced = Вернулось
list-progress-failed = Отказано
list-progress-kept = Хранится здесь
list-progress-due = следующая попытка { $time }
list-outgoing = Исходящая почта
list-outgoing-lead = Копии сообщений в пути, что сделали с ними ретрансляторы и что должно стоять в DNS, чтобы другие поверили, что письма ваши.
list-outgoing-no-relay = Ретранслятор не настроен. Ничего не покидает эту машину; копии, которые ушли бы, показаны ниже.
list-outgoing-arrivals = Принято, ещё не обработано
list-outgoing-dns = Записи DNS
list-outgoing-dns-lead = Внесите их в зону { $domain }. Записи SPF и MX — предложение: у чужого ретранслятора они свои.
list-outgoing-kept = Сохранённые копии
list-outgoing-large = Это сообщение слишком велико, чтобы показать его здесь.
list-outgoing-source = Письмо целиком
