# Signing in and out.
sign-in-heading = Вход
sign-in-lead = Мы пришлём вам ссылку по почте. Пароль не нужен.
sign-in-ask = Прислать ссылку
sign-in-join = Вы здесь впервые?
sign-in-by-password = Войти по паролю
sign-in-button = Войти
sign-in-sent = Если у { $email } есть здесь учётная запись, ссылка уже в пути. Она действует 30 минут и один раз.
sign-in-confirm-heading = Вход
sign-in-confirm-lead = Одно нажатие — и вы внутри.
sign-in-confirm-button = Войти
sign-in-done = Вы вошли.
sign-in-wrong = Адрес и пароль не подходят друг к другу. Проверьте их или запросите ссылку по почте.
sign-out-button = Выйти
sign-out-done = Вы вышли.
link-spent = Эта ссылка уже использована или устарела. Запросите новую.
account-barred = Эту учётную запись закрыли распорядители сети. Напишите им, если считаете это ошибкой.
mail-sent-heading = Посмотрите почту
mail-sent-demo = Эта демонстрация не отправляет почту: прочтите письмо здесь.
mail-sent-kept = Этот сайт пока не отправляет почту. Распорядитель может увидеть письмо и передать вам ссылку.

# Fields that several forms share.
field-email = Адрес электронной почты
field-email-hint = В профиле он не показан. Он нужен для входа и для тех уведомлений, которые вам нужны; в рассылки пишут с него.
field-email-invited = Адрес приглашаемого
field-name = Имя
field-name-hint = Ваше имя или другое, под которым вы хотите быть известны.
field-password = Пароль
field-password-new = Новый пароль
field-password-hint = Не меньше 10 знаков. Фразу запомнить легче, чем загадку.
password-short = В пароле от 10 до 200 знаков.
people-save = Сохранить
people-cancel = Отмена

# Setting up.
set-up-heading = Настройка вашей сети
set-up-lead = Вы её первый распорядитель. Всё это можно изменить позже.
set-up-you = Вы
set-up-network = Сеть
set-up-button = Настроить
set-up-done = Ваша сеть готова.
network-name = Название сети
network-about = Что это за сеть
network-about-hint = Несколько фраз для тех, кто пришёл впервые. Markdown.
network-lang = Язык, на котором пишут распорядители
network-lang-hint = Показывается тем, кто не указал другого, если он один из шести.
network-tongues = Языки интерфейса
network-zone = Часовой пояс
network-zone-hint = Для новых событий и для тех, кто не выбрал свой.
network-joining = Как присоединяются
joining-open = Достаточно подтвердить адрес почты
joining-approval = С согласия распорядителя
joining-invitation = По приглашению участников
network-review-events = События, добавленные участниками, ждут координатора
network-accent = Цвет ссылок и кнопок
network-accent-hint = Достаточно тёмный, чтобы читать на нём белый текст.
network-saved = Настройки сети изменены.
accent-none = Это не цвет. Он пишется так: #0a5a66.
accent-light = Белый текст на этом цвете не прочесть. Вот достаточно тёмный: { $darker }.

# Joining.
join-heading = Присоединиться
join-title = Присоединиться: { $network }
join-lead = Скажите, как вас называть, и подтвердите адрес. Это всё.
join-lead-approval = Скажите, кто вы и почему хотите присоединиться. Ответ придёт по почте.
join-invited-only = К этой сети присоединяются по приглашению: попросите участника или приходите на одно из её событий.
join-otherwise = К этой сети присоединяются по приглашению.
join-reason = Почему вы хотите присоединиться
join-reason-hint = Это читают только распорядители. После ответа текст удаляется.
join-button = Присоединиться
join-consequence = Мы пришлём ссылку на ваш адрес.
join-sent = Мы написали на { $email }. Ссылка в письме действует 24 часа и один раз.
join-confirm-heading = Присоединиться
join-confirm-lead = Вы присоединяетесь под именем { $name }.
join-confirm-button = Присоединиться
join-done = Добро пожаловать в сеть.
join-waiting = Спасибо. Распорядители получили вашу просьбу и ответят по почте.
invitations-heading = Приглашения
invitations-lead = Пригласите тех, кого сети стоит знать. Им хватит одного нажатия.
invitations-open = Пока без ответа
invitations-none = Открытых приглашений нет. Отправьте его через форму выше.
invitation-tongue = Язык письма
invitation-send = Пригласить
invitation-sent = Приглашение в пути.
invitation-ends = Действует до { $moment }
invitation-withdraw = Отозвать
invitation-withdrawn-done = Приглашение больше не действует.
invitation-lead = Вас приглашают. Скажите, как вас называть, — и вы внутри.
invitation-lead-by = Вас приглашает { $name }. Скажите, как вас называть, — и вы внутри.
invitation-accept = Присоединиться

# Letters.
letter-sign-in = Ваша ссылка: { $network }
letter-sign-in-body = Откройте этот адрес и нажмите кнопку, чтобы войти ({ $network }):

    { $link }

    Ссылка действует 30 минут и один раз. Если вы её не запрашивали, ничего не делайте.
letter-join = Подтвердите адрес, чтобы присоединиться: { $network }
letter-join-body = Откройте этот адрес и нажмите кнопку, чтобы присоединиться ({ $network }):

    { $link }

    Ссылка действует 24 часа и один раз. Если вы её не запрашивали, ничего не делайте: ничего не сохранится.
letter-email = Подтвердите новый адрес: { $network }
letter-email-body = Откройте этот адрес и нажмите кнопку, и письма ({ $network }) будут приходить сюда:

    { $link }

    Ссылка действует 24 часа и один раз. Если вы её не запрашивали, ничего не делайте.
letter-email-changed = Ваш адрес изменён: { $network }
letter-email-changed-body = Теперь письма ({ $network }) приходят на другой ваш адрес. Если это были не вы, сразу напишите распорядителям.

    Ваши настройки: { $link }
letter-invitation = { $name } приглашает вас: { $network }
letter-invitation-body = { $name } приглашает вас присоединиться ({ $network }). Откройте этот адрес, чтобы узнать больше и присоединиться:

    { $link }

    Ссылка действует 30 дней и один раз. Если вы не хотите, ничего не делайте: ничего не сохранится.
letter-request = { $name } просит присоединиться: { $network }
letter-request-body = { $name } просит присоединиться ({ $network }). Прочтите почему и ответьте:

    { $link }
letter-admitted = Добро пожаловать: { $network }
letter-admitted-body = Распорядители ({ $network }) приняли вас. Ваша страница:

    { $link }
letter-declined = Ваша просьба присоединиться: { $network }
letter-declined-body = Распорядители ({ $network }) вас не приняли. О вашей просьбе ничего не хранится; вы можете попросить снова.

    { $link }

# One's own page.
you-heading = Вы
you-waiting = Сеть ещё не ответила.
you-waiting-why = Вы можете читать и заполнять профиль. Вам придёт письмо.
you-profile-seen = Ваш профиль глазами других
you-profile-hint = Что вы говорите о себе и кому
you-settings-hint = Язык, часовой пояс, адрес почты, пароль
you-invitations-hint = Позвать других
you-data-hint = Забрать свои данные или уйти
sessions-heading = Где вы вошли
sessions-lead = Завершите то, чего не узнаёте или чем больше не пользуетесь.
session-unknown = Неизвестный браузер
session-this = этот
session-opened = С { $moment }
session-seen = Последнее использование { $moment }
session-close = Выйти там
session-closed-done = Там вы вышли.
sessions-close-others = Выйти везде, кроме этого
settings-heading = Настройки
settings-reading = Чтение
settings-tongue = Язык
settings-tongue-none = Как просит мой браузер
settings-zone = Часовой пояс
settings-zone-none = Пояс сети
settings-saved = Настройки сохранены.
settings-email = Адрес электронной почты
settings-email-now = Письма приходят на { $email }.
settings-email-new = Новый адрес
settings-email-ask = Изменить
settings-email-hint = Мы пришлём ссылку на новый адрес. Пока вы её не открыли, ничего не меняется.
settings-password = Пароль
settings-password-set = У вас есть пароль.
settings-password-none = Пароля у вас нет, и он не нужен: хватает ссылок по почте.
settings-password-save = Задать пароль
settings-password-drop = Обойтись без пароля
password-saved = Пароль задан.
password-dropped = Пароль удалён. Вы входите по ссылкам из писем.
email-taken = Этот адрес у другой учётной записи.
email-sent = Мы послали ссылку на { $email }. Откройте её, чтобы сменить адрес.
email-confirm-heading = Смена адреса почты
email-confirm-lead = Теперь письма будут приходить на { $email }.
email-confirm-button = Изменить
email-changed-done = Адрес почты изменён.

# Profiles.
profile-edit-heading = Изменить профиль
profile-edit-lead = Всё, кроме имени, может остаться пустым, и вы выбираете, кто видит каждую часть.
profile-sight = Кто видит ваш профиль
sight-profile-public = Все
sight-profile-network = Сеть
sight-profile-private = Никто: меня нет ни в одном списке
profile-seen-by = Кто видит
sight-public = Все
sight-network = Сеть
sight-private = Только я
profile-about = Своими словами
profile-about-hint = Markdown: *выделение*, [ссылка](https://…), списки.
profile-about-lang = Язык текста
profile-none = Не указано
profile-language = Язык
profile-organization = Организация
profile-organization-missing = Вашей нет в списке?
profile-tie = Что вы там делаете
profile-topics-hint = Через запятую: доступ, приватность, права человека.
profile-links-hint = По одному адресу в строке.
profile-photo = Фотография
profile-photo-sight = Кто видит вашу фотографию
profile-photo-choose = Выбрать изображение
profile-photo-hint = Она перерисовывается и уменьшается; место и время, скрытые в файле, пропадают.
profile-photo-save = Взять эту фотографию
profile-photo-remove = Убрать фотографию
profile-saved = Профиль сохранён.
profile-hidden = Этот профиль скрыт. Его нет ни в одном списке.
profile-empty = Вы пока ничего о себе не сказали.
photo-saved = Фотография сохранена.
photo-removed = Фотография убрана.
person-former = Бывший участник
person-photo-of = Фотография: { $name }
person-place = { $country } · { $region }
person-place-label = Место
person-country = Страна
person-region = Регион
person-region-hint = Только если вы не хотите указывать страну.
person-stakeholder = Группа
person-languages = Языки
person-organizations = Организации
person-topics = Темы
person-links = Ссылки
person-since = С { $moment }
person-too-many = Места хватит на { $count }. Выберите самое важное.
stakeholder-civil-society = Гражданское общество
stakeholder-academia = Академическое сообщество
stakeholder-technical = Техническое сообщество
stakeholder-business = Бизнес
stakeholder-government = Государство
stakeholder-intergovernmental = Межправительственная организация
stakeholder-media = СМИ
stakeholder-other = Другое

# The directory.
people-nav = Люди
people-on-topic = Кто этим занимается
people-topic-all = Все, кто этим занимается
people-heading = Люди
people-lead = Кто есть в сети — насколько они вам себя показывают.
people-lead-outside = Те в сети, кто показывает себя всем.
people-filter = Отбор
people-words = Слова
people-any = Любой
people-topic = Тема
people-show = Показать
people-all = Все
people-count = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
people-none = Никто не подходит. Уберите одно из условий.
people-none-outside = Здесь никто не показывает себя всем. Участники видят больше.
people-page-label = Страницы
people-page-before = Назад
people-page-after = Вперёд
people-page-place = Страница { $page } из { $pages }
organizations-heading = Организации
organizations-count = { $count ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
organizations-none = Организаций здесь пока нет.
organization-add = Добавить организацию
organization-edit = Изменить организацию
organization-form-lead = Участники ведут этот каталог вместе: написанное вами могут поправить другие.
organization-name = Название
organization-acronym = Сокращение
organization-link = Адрес сайта
organization-about = Что это
organization-nobody = Никто не показывает здесь, что действует от её имени.
organization-saved = Организация сохранена.
organization-there = Организация с таким названием уже есть в каталоге.
search-people = Люди
search-organizations = Организации

# Own data and leaving.
data-heading = Ваши данные
data-lead = Всё, что эта сеть хранит о вас, — ваше: возьмите копию или заберите совсем.
data-export = Скачать всё
data-export-hint = Архив zip с файлами JSON, которые прочтёт любая программа.
leave-heading = Уйти из сети
leave-lead = Ваша учётная запись, профиль, фотография, настройки и входы удаляются сразу и безвозвратно.
leave-go-on = Перейти к уходу
leave-keeping = Что будет с тем, что вы опубликовали?
leave-stays = Останется под именем «бывший участник»
leave-goes = Уйдёт вместе со мной
leave-sure = Я хочу уйти. Всё, что хочу сохранить, уже скачано.
leave-button = Уйти и удалить мои данные
leave-not-confirmed = Отметьте, что вы уверены.
leave-done = Вы ушли. Ваши данные удалены.

# Stewardship.
stewardship-heading = Управление сетью
stewardship-no-relay = Почтовый сервер не задан: письма хранятся здесь, и никто их не получает.
stewardship-network = Сеть
stewardship-network-hint = Название, языки, часовой пояс, порядок вступления, цвет
stewardship-people = Люди и роли
stewardship-people-lead = Координаторы следят за календарём, распорядители управляют сетью.
stewardship-sessions = { $count ->
    [one] { $count } открытый вход
    [few] { $count } открытых входа
    [many] { $count } открытых входов
   *[other] { $count } открытого входа
}
stewardship-jobs-waiting = { $count ->
    [one] { $count } задание ждёт
    [few] { $count } задания ждут
    [many] { $count } заданий ждут
   *[other] { $count } задания ждёт
}
stewardship-jobs-given-up = { $count ->
    [one] { $count } задание оставлено после многих попыток. Причина — в журнале сервера.
    [few] { $count } задания оставлены после многих попыток. Причина — в журнале сервера.
    [many] { $count } заданий оставлено после многих попыток. Причина — в журнале сервера.
   *[other] { $count } задания оставлено после многих попыток. Причина — в журнале сервера.
}
stewardship-letters-waiting = { $count ->
    [one] { $count } письмо ждёт
    [few] { $count } письма ждут
    [many] { $count } писем ждут
   *[other] { $count } письма ждёт
}
stewardship-letters-kept = { $count ->
    [one] { $count } письмо хранится
    [few] { $count } письма хранятся
    [many] { $count } писем хранится
   *[other] { $count } письма хранится
}
stewardship-letters-failed = { $count ->
    [one] { $count } письмо не доставлено
    [few] { $count } письма не доставлены
    [many] { $count } писем не доставлено
   *[other] { $count } письма не доставлено
}
steward-last = Это единственный распорядитель. Сначала дайте эту роль другому.
requests-heading = Просьбы присоединиться
request-need = { $count ->
    [one] { $count } человек просит о вступлении
    [few] { $count } человека просят о вступлении
    [many] { $count } человек просят о вступлении
   *[other] { $count } человека просят о вступлении
}
requests-lead = Ваш ответ уходит по почте. О тех, кому вы отказали, ничего не хранится.
requests-none = Никто не ждёт.
request-admit = Принять
request-decline = Отказать
request-admitted = Принято; письмо отправлено.
request-declined = Отказано; письмо отправлено. Ничего не хранится.
request-answered = На эту просьбу уже ответили.
role-participant = Участник
role-facilitator = Координатор
role-steward = Распорядитель
role-label = Роль
role-give = Дать роль
role-saved = Роль дана.
standing-barred = доступ закрыт
standing-applied = ждёт
person-bar = Закрыть доступ
person-readmit = Вернуть доступ
person-barred-done = Доступ закрыт, все входы завершены.
person-readmitted-done = Доступ возвращён.
letters-heading = Почта
letters-lead = Что написал сайт, сначала новое. Отправленные письма удаляются через 30 дней.
letters-lead-demo = Что написала демонстрация, сначала новое. Наружу почта не уходит.
letters-none = Пока ничего не написано.
letter-state-waiting = ждёт
letter-state-kept = хранится
letter-state-sent = отправлено
letter-state-failed = не доставлено
letter-gone = Текст этого письма удалён.
letter-answers-to = Ответы приходят на { $address }

# The log.
log-heading = Журнал
log-lead = Кто что сделал, сначала новое. Журнал никогда не меняется.
log-what = Что
log-about = О чём
log-who = Кто
log-when = Когда
log-older = Раньше
fact-person-joined = Присоединение
fact-person-applied = Просьба присоединиться
fact-person-admitted = Приём в сеть
fact-person-declined = Отказ в приёме
fact-person-barred = Доступ закрыт
fact-person-readmitted = Доступ возвращён
fact-person-left = Уход из сети
fact-person-invited = Приглашение
fact-invitation-withdrawn = Приглашение отозвано
fact-profile-changed = Изменение профиля
fact-photo-changed = Смена фотографии
fact-sign-in-asked = Отправлена ссылка для входа
fact-signed-in = Вход
fact-signed-out = Выход
fact-password-changed = Смена пароля
fact-email-asked = Запрос на смену адреса почты
fact-email-changed = Смена адреса почты
fact-reading-changed = Смена языка или часового пояса
fact-role-given = Дана роль
fact-links-kept = Сайт разобрал свою почту
fact-organization-added = Добавлена организация
fact-organization-changed = Изменена организация
fact-network-changed = Изменены настройки сети

# Privacy.
privacy-heading = Что о вас хранится
privacy-lead = Как можно меньше. Эта страница следует тому, что делает программа.
privacy-what = Что
privacy-why = Зачем
privacy-how-long = Как долго
privacy-address = Адрес почты, язык, часовой пояс и хеш пароля, если он есть
privacy-address-why = Чтобы вы могли войти и чтобы вам писать. Ни одна страница о вас их не показывает.
privacy-profile = Ваш профиль и фотография
privacy-profile-why = Чтобы другие знали, с кем работают. Вы выбираете, кто видит каждую часть.
privacy-work = Что вы публикуете: события, документы, отчёты
privacy-work-why = Это работа сети.
privacy-bits = Фрагменты, которые вы отметили и которые поддерживаете
privacy-bits-why = Чтобы каждый считался один раз. Другие видят, кто отметил фрагмент, а о поддержавших — только их число по регионам.
privacy-session = Браузеры, в которых вы вошли: их вид и последнее использование
privacy-session-why = Чтобы вы могли завершить те, которых не узнаёте.
privacy-links = Ссылки, посланные вам, в виде хешей
privacy-links-why = Чтобы каждая сработала один раз.
privacy-letters = Письма, которые вам написал сайт
privacy-letters-why = Чтобы они дошли и чтобы распорядитель видел, если не дошли.
privacy-lists = Списки рассылки, в которых вы состоите, с адресом и вашим выбором
privacy-lists-why = Чтобы их письма доходили до вас. Владельцы списка видят, кто в нём.
privacy-lists-how-long = Пока вы не выйдете из списка
privacy-posts = То, что вы пишете в списки рассылки, в том виде, как отправлено, с вашим адресом
privacy-posts-why = Это архив списка. Люди сети и списка видят там ваш адрес, остальные — имя; модераторы читают ожидающие письма.
privacy-posts-how-long = Пока существует архив; при уходе вы решаете, останется ли это без вашего имени
privacy-copies = Что вам отправили списки рассылки и что ответили почтовые серверы
privacy-copies-why = Чтобы вы могли увидеть, что с этим стало.
privacy-log = Журнал того, что здесь сделано и кем
privacy-log-why = Чтобы распорядители могли отвечать за случившееся.
privacy-until-you-leave = Пока вы не уйдёте или не удалите
privacy-until-you-choose = Пока вы не удалите; при уходе выбираете вы
privacy-until-used = До использования, самое большее 30 дней
privacy-days = { $count ->
    [one] { $count } день после отправки
    [few] { $count } дня после отправки
    [many] { $count } дней после отправки
   *[other] { $count } дня после отправки
}
privacy-days-unused = { $count ->
    [one] До выхода или { $count } день после последнего использования
    [few] До выхода или { $count } дня после последнего использования
    [many] До выхода или { $count } дней после последнего использования
   *[other] До выхода или { $count } дня после последнего использования
}
privacy-log-how-long = Пока существует сеть; когда вы уходите, ваше имя из него исчезает
privacy-not-kept = Что не хранится
privacy-no-machines = Адреса машин (IP-адреса) читателей не хранятся и не записываются. Адрес почтового сервера, который приносит письмо, хранится до проверки письма, не более пяти дней. Попытки входа считаются в памяти под ключами, которые никуда не записываются.
privacy-cookies = Есть четыре файла cookie, все наши: один держит вас в системе, остальные помнят язык, часовой пояс и что сказать после сохранения.
privacy-no-third = Ничего не загружается со стороны, и никому не сообщается, что вы здесь были.
privacy-yours = Что вы можете
privacy-rights = Вы можете сами всё прочесть, исправить, забрать и удалить — в любое время.
