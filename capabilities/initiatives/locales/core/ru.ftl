# Lists.
initiatives-title = Инициативы
initiatives-lead = Что здесь предпринимают люди и организации: ради чего, как далеко продвинулись и как принять участие.
initiatives-filter = Выбрать
initiatives-words = Слова
initiatives-any = Любое
initiatives-show = Показать
initiatives-without = Убрать это условие
initiatives-quiet = Давно нет вестей
initiatives-feed = Лента
initiatives-none = О инициативах пока никто не рассказал.
initiatives-none-so = Таких инициатив нет. Выберите иначе выше.
initiatives-found = Найдено
initiatives-older = Более ранние
initiatives-all = Все такие инициативы
initiative-one = Инициатива

# What is said of one.
initiative-report = Рассказать об инициативе
initiative-report-lead = Её сразу смогут прочесть все. Вы её ведёте и можете попросить других вести её вместе с вами.
initiative-edit = Изменить описание
initiative-save = Сохранить
initiative-title = Название
initiative-acronym = Сокращение
initiative-aim = Цель
initiative-aim-hint = Чего она добивается, в одной-двух фразах.
initiative-what = Что она делает
initiative-what-hint = В Markdown: между абзацами — пустая строка.
initiative-lang = Язык этого текста
initiative-lang-hint = Язык, на котором вы здесь пишете.
initiative-state = Состояние
initiative-state-idea = Замысел
initiative-state-running = Идёт
initiative-state-paused = Приостановлена
initiative-state-ended = Завершена
initiative-result = Что из этого вышло
initiative-result-hint = Нужно, если она завершена: другие на этом учатся.
initiative-who-where = Кто и где
initiative-organizations = Ведущие организации
initiative-organizations-hint = По одной в строке. Те, у кого здесь есть страница, связываются по названию.
initiative-organization = Добавить организацию из списка
initiative-organization-none = Никакую
initiative-regions = Регионы
initiative-countries = Страны
initiative-countries-hint = Если речь об определённых странах: по одной в строке или через запятую.
initiative-languages = Рабочие языки
initiative-topics = Темы
initiative-links = Ссылки
initiative-links-hint = По одной в строке: адрес, затем что там.
initiative-seeks = Ищет
initiative-seeks-hint = Скажите в нескольких словах, что ей нужно; чего она не ищет, оставьте пустым.
initiative-seeks-partners = Партнёров
initiative-seeks-endorsers = Подписи в поддержку
initiative-seeks-funds = Средства
initiative-seeks-people = Людей
initiative-seeks-knowledge = Знания
initiative-offers = Предлагает
initiative-offers-hint = Что от неё могут получить другие. В Markdown.
initiative-made = Рассказано
initiative-quiet-since = Нет вестей с { $date }
initiative-former = бывший участник
initiative-somebody = Кто-то из сети

# Who leads it.
initiative-leads = Кто её ведёт
initiative-leads-lead = Те, кто её ведёт, меняют описание, рассказывают о ходе дела и отвечают тем, кто пишет. Приглашённый ведёт её, как только согласится.
initiative-leads-none = Сейчас никто
initiative-leads-unseen = { $count ->
    [one] { $count } человек из сети
    [few] { $count } человека из сети
    [many] { $count } человек из сети
   *[other] { $count } человека из сети
}
initiative-tend = Для тех, кто её ведёт
initiative-lead = Адрес профиля
initiative-lead-hint = Скопируйте из адресной строки страницы этого человека.
initiative-lead-ask = Попросить вести
initiative-lead-asked = приглашён
initiative-lead-remove = Убрать
initiative-asked = Вас просят вести эту инициативу
initiative-agree = Да, веду
initiative-decline = Нет
initiative-reminded = Полгода о ней ничего не слышно. Она ещё идёт?
initiative-still-runs = Да, идёт

# History.
initiative-history = История
initiative-history-older = Ранее
initiative-revision = Версия { $number }
initiative-compared = в сравнении с версией { $number }
initiative-revision-first = как было рассказано вначале
initiative-revision-same = Они говорят одно и то же.
initiative-restore = Вернуть эту версию
initiative-restore-hint = Создаёт новую версию с этими словами; ничего не теряется.
initiative-compare-now = Сравнить с нынешней версией
initiative-crossed = Тем временем те же части изменил кто-то ещё:
initiative-crossed-how = Пока ничего не сохранено. Ниже — то, что написали вы, с их правками в других местах; здесь показан путь от их слов к вашим. Сохраните ещё раз, когда всё верно.

# What is wrong.
initiative-denied-lead = Это могут только те, кто ведёт инициативу.
initiative-wrong-many = Не больше { $count }.
initiative-wrong-result = Скажите, что из этого вышло, раз она завершена.
initiative-wrong-country = Страна «{ $name }» нам неизвестна. Напишите название полностью.
initiative-wrong-lead = По этому адресу нет никого, кого вы можете видеть.
initiative-wrong-leads = Одну инициативу ведут не больше { $count }.
initiative-wrong-lead-twice = Этот человек уже ведёт её или приглашён.
initiative-wrong-last-lead = Кто-то должен её вести. Сначала попросите другого или отметьте, что она завершена.
initiative-wrong-gone = Эта инициатива продолжается в «{ $title }»: обратитесь к той.
initiative-wrong-recorded = Адрес { $slug } здесь у другой инициативы.

# What was done.
initiative-said-reported = Инициатива добавлена. Попросите других вести её с вами или расскажите, как идёт дело.
initiative-said-changed = Описание изменено.
initiative-said-restored = Возвращена прежняя версия.
initiative-said-asked = Приглашение отправлено по почте.
initiative-said-agreed = Теперь вы ведёте эту инициативу.
initiative-said-left = Вы не ведёте эту инициативу.
initiative-said-no-lead = Этот человек её больше не ведёт.
initiative-said-heard = Рады это слышать.

# Updates.
update-one = Новость
update-title-all = Новости
update-all = Все новости
update-none = Пока ничего не рассказано.
update-older = Более ранние новости
update-earlier = Предыдущая
update-later = Следующая
update-tell = Рассказать, как идёт дело
update-tell-hint = Её сразу смогут прочесть все; подписчики получат её по почте.
update-title = О чём
update-body = Что рассказать
update-body-hint = В Markdown. Дата сохраняется.
update-lang = Язык
update-channels = Какие рассылки оповестить
update-channels-hint = Новость уйдёт туда как ваше сообщение.
update-on-list = В рассылке
update-said-told = Рассказано.
update-mail-subject = { $title }: { $update }

# Taking part.
part-take = Хочу участвовать
part-know = Мне есть что сообщить
part-lead = То, что вы напишете, получат только те, кто ведёт инициативу. Они ответят вам по почте.
part-kind = О чём речь
part-kind-take = Хочу участвовать
part-kind-know = Знаю то, что поможет
part-words = Ваше сообщение
part-words-hint = Что вы хотите делать или что знаете.
part-name = Ваше имя
part-mail = Ваш адрес почты
part-mail-hint = Вам придёт ссылка для подтверждения. Ведущие инициативу адреса не видят.
part-send = Отправить
part-own = Что вы написали
part-yours = Ваше сообщение
part-confirm = Отправить тем, кто ведёт
part-withdraw = Отозвать
part-count = { $count ->
    [one] Написал { $count } человек
    [few] Написали { $count } человека
    [many] Написали { $count } человек
   *[other] Написали { $count } человека
}
part-state-unconfirmed = не подтверждено
part-state-waiting = ждёт ответа
part-state-answered = отвечено
part-answers = Кто вам написал
part-answers-lead = Это видят только те, кто ведёт инициативу. Ответ уходит автору по почте.
part-answers-none = Здесь ничего нет.
part-answer = Ваш ответ
part-answer-hint = Напишите, как с вами связаться, если хотите продолжить разговор.
part-answer-send = Ответить
part-older = Ранее
part-said-written = Сообщение ушло тем, кто ведёт инициативу. Они ответят по почте.
part-said-mailed = Проверьте почту: там ссылка, которая отправит сообщение.
part-said-withdrawn = Отозвано.
part-said-answered = Ваш ответ отправлен.
part-wrong-pending = Ваших сообщений ждут ответа: { $count }. Сначала дождитесь ответа.
part-wrong-flood = Сейчас здесь ждёт слишком много сообщений. Попробуйте позже.
part-wrong-answered = На это уже кто-то ответил.
part-link-gone = Эта ссылка больше не действует. Напишите снова, если ещё хотите.
part-letter-confirm = Подтвердите сообщение об инициативе «{ $title }»
part-letter-confirm-body =
    Кто-то, вероятно вы, написал в { $network } тем, кто ведёт инициативу «{ $title }». Откройте страницу и подтвердите, и они получат сообщение:

    { $link }

    Пока ничего не отправлено. Если это были не вы, ничего не делайте: через семь дней сообщение удалится.

# Meetings.
slot-put-forward = Представить на встрече
slot-put-forward-lead = Она появится на странице встречи, со страницей для показа и печати. Порядок задают фасилитаторы.
slot-presented = Здесь представляются инициативы
slot-presented-at = Представляется на
slot-none = На этой встрече ничего не представляется.
slot-present = Страница для показа
slot-all = Все — для показа и печати
slot-event = Встреча
slot-event-none = Выберите встречу
slot-no-events = В календаре нет встреч.
slot-place = Место в порядке
slot-place-set = Переместить
slot-take-off = Убрать из списка
slot-said-put-forward = Добавлено.
slot-said-placed = Порядок изменён.
slot-said-taken-off = Убрано из списка.
slot-wrong-many = На одной встрече не больше { $count }.

# Notices and mail.
notice-initiative-update = Инициатива, за которой я слежу или которую веду, сообщает новости
notice-initiative-lead = Меня просят вести инициативу
notice-initiative-quiet = О моей инициативе давно нет вестей
notice-initiative-part = Кто-то хочет участвовать в моей инициативе или что-то знает
notice-initiative-answer = Мне отвечают те, кто ведёт инициативу
initiative-told-update = { $title }: { $update }
initiative-told-asked = Вас просят вести инициативу «{ $title }»
initiative-told-reminded = Инициатива «{ $title }» ещё идёт? Полгода о ней ничего не слышно
initiative-told-take = { $name } хочет участвовать: { $title }
initiative-told-know = { $name } может сообщить кое-что: { $title }
initiative-told-answer = Вам отвечают те, кто ведёт «{ $title }»
initiative-mail-agree-hint = Ответьте на это письмо «да» или «нет».
initiative-mail-heard-hint = Ответьте на это письмо хоть словом, и это будет вестью о ней.
initiative-mail-part-hint = Ответьте на это письмо, и ваш ответ дойдёт.
initiative-mail-empty = Письмо было пустым. Пишите над цитатой.
initiative-mail-unclear = Не понято. Начните с «да» или «нет».
initiative-mailed-heard = «{ $title }» ещё идёт: отмечено.
initiative-mailed-agreed = Теперь вы ведёте «{ $title }».
initiative-mailed-declined = Вы не ведёте «{ $title }».
initiative-mailed-answered = Ваш ответ об инициативе «{ $title }» отправлен.
initiative-need-asked = Ответьте, ведёте ли вы «{ $title }»
initiative-need-answer = Ответьте тем, кто написал об инициативе «{ $title }»
initiative-need-heard = Скажите, идёт ли ещё «{ $title }»
initiative-need-proposal = Ответьте на предложенное инициативе «{ $title }»

# In the stewards’ log.
fact-initiative-reported = Рассказано об инициативе
fact-initiative-changed = Описание инициативы изменено
fact-initiative-recorded = Инициатива взята из архива
fact-initiative-lead-asked = Кого-то попросили вести инициативу
fact-initiative-lead-agreed = Кто-то ведёт инициативу
fact-initiative-lead-left = Кто-то больше не ведёт инициативу или отказался
fact-initiative-updated = Инициатива сообщила новости
fact-initiative-reminded = У ведущих инициативу спросили, идёт ли она
fact-initiative-quiet = Инициатива отмечена: нет вестей
fact-initiative-heard-of = Об инициативе есть вести
fact-initiative-part-written = Кто-то без учётной записи написал ведущим инициативу
fact-initiative-part-waiting = Кто-то хочет участвовать в инициативе или что-то знает
fact-initiative-part-answered = Написавшему об инициативе ответили
fact-initiative-part-withdrawn = Сообщение об инициативе отозвано
fact-initiative-parts-swept = Удалены неподтверждённые сообщения и старые адреса
fact-initiative-put-forward = Инициатива выдвинута на встречу
fact-initiative-taken-off = Инициатива убрана из списка встречи
fact-initiative-placed = Порядок инициатив на встрече изменён
fact-initiative-forgotten = Связанный с инициативой человек покинул сеть
