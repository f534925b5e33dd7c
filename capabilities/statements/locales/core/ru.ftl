## Заявления

statement-nav = Заявления
statement-lead = Совместные тексты — от первого предложения до имён под ними. Заявление принадлежит тем, кто его поддержал.
statement-none = Заявлений здесь пока нет.
statement-older = Более ранние
statement-stage-all = Все
statement-stage-drafting = Готовится
statement-stage-comments = Открыто для замечаний
statement-stage-last-call = Последний срок
statement-stage-decided = Решено
statement-stage-published = Опубликовано
statement-stage-dropped = Оставлено
statement-until = до { $when }
statement-changed-on = изменено { $when }
statement-rules-link = Правила для заявлений
statement-propose = Предложить заявление
statement-propose-lead = Скажите, зачем нужен текст. Сначала вы пишете его в одиночку, другие могут присоединиться. Этим ничего не публикуется.
statement-edit = Изменить предложение
statement-save = Сохранить
statement-save-hint = Сеть сможет прочитать его сразу. Текст пишется на следующей странице.
statement-title = Название
statement-why = Зачем оно нужно
statement-why-hint = Что будет, если никто ничего не скажет? Markdown.
statement-addressees = Кому
statement-addressees-hint = По одному в строке. Здесь потом хранится, что каждому вручено и что он ответил.
statement-when = Срок и повод
statement-deadline = Должно выйти до
statement-deadline-hint = Последний день, когда от него есть польза.
statement-zone = Часовой пояс
statement-zone-hint = Все даты процедуры указываются в этом поясе и по UTC.
statement-occasion = Повод
statement-occasion-hint = Встреча, консультация, голосование.
statement-thing = Событие в календаре
statement-thing-none = Ничего из этого
statement-thing-hint = Тогда заявление видно на странице события.
statement-lang = Основной язык
statement-lang-hint = Переводить можно на любой; решает этот.
statement-topics = Темы
statement-consultation = Кто читает проекты и делает замечания
statement-consultation-network = Сеть
statement-consultation-public = Все, без учётной записи: с именем и подтверждённым адресом
statement-press = К кому обращаться прессе
statement-press-hint = Имя и адрес или номер. Видно всем.
statement-drafters = Составители
statement-drafters-lead = Они пишут текст и отвечают на замечания вместе с координаторами сети.
statement-drafter = Ещё один составитель
statement-drafter-hint = Адрес его страницы здесь, например /people/amina.
statement-drafter-add = Добавить
statement-drafter-remove = Убрать
statement-former = бывший участник
statement-somebody = участник сети
statement-drafters-unseen = { $count ->
    [one] { $count } участник сети
    [few] { $count } участника сети
    [many] { $count } участников сети
   *[other] { $count } участника сети
}
statement-tend = Для составителей
statement-write = Писать текст
statement-proposal = Предложение
statement-no-text = Текста пока нет.
statement-draft = { $count ->
    [one] Проект, редакция { $count }
    [few] Проект, редакция { $count }
    [many] Проект, редакция { $count }
   *[other] Проект, редакция { $count }
}
statement-version = { $count ->
    [one] Версия { $count }
    [few] Версия { $count }
    [many] Версия { $count }
   *[other] Версия { $count }
}
statement-on-event = Заявления по этому поводу
statement-topic-all = Все заявления по этой теме
statement-endorsed = Заявления, которые она подписала
statement-need-answers = { $count ->
    [one] { $count } комментарий к «{ $title }» ждёт ответа
    [few] { $count } комментария к «{ $title }» ждут ответа
    [many] { $count } комментариев к «{ $title }» ждут ответа
   *[other] { $count } комментария к «{ $title }» ждут ответа
}
statement-need-moderation = { $count ->
    [one] { $count } комментарий извне к «{ $title }» ждёт вашего просмотра
    [few] { $count } комментария извне к «{ $title }» ждут вашего просмотра
    [many] { $count } комментариев извне к «{ $title }» ждут вашего просмотра
   *[other] { $count } комментария извне к «{ $title }» ждут вашего просмотра
}
statement-need-objections = { $count ->
    [one] { $count } возражение против «{ $title }» ждёт ответа
    [few] { $count } возражения против «{ $title }» ждут ответа
    [many] { $count } возражений против «{ $title }» ждут ответа
   *[other] { $count } возражения против «{ $title }» ждут ответа
}
statement-need-comments-over = Время комментариев к «{ $title }» истекло: что дальше?
statement-need-outcome = Последнее обсуждение «{ $title }» окончено: запишите итог
statement-need-publication = По «{ $title }» решено: опубликуйте или пишите дальше
statement-need-position = Последнее обсуждение: какова ваша позиция по «{ $title }»?
statement-need-signature = Текст «{ $title }» изменился после вашей подписи: вы его поддерживаете?
statement-coming-comments = Заканчивается приём комментариев
statement-coming-call = Заканчивается последнее обсуждение
statement-coming-deadline = Заявление должно выйти
statement-news-proposed = Предложено заявление
statement-news-published = Опубликовано заявление
statement-found = Заявления
statement-said-proposed = Заявление предложено.
statement-said-changed = Предложение изменено.
statement-said-drafter = Теперь это составитель.
statement-said-no-drafter = Больше не составитель.
statement-denied-draft = Это могут только составители этого заявления и координаторы сети.
statement-wrong-lang-published = Основной язык опубликованного текста не меняется.
statement-wrong-addressees = Не больше { $count } адресатов. Назовите орган, а не каждого его члена.
statement-wrong-drafters = Не больше { $count } составителей.
statement-wrong-drafter = Такой страницы ни у кого нет. Скопируйте сюда адрес страницы.
statement-wrong-drafter-twice = Это уже составитель.
statement-wrong-last-drafter = Последний составитель остаётся. Сначала добавьте другого.
statement-wrong-occasion = Скажите в двух словах, что за повод.
statement-wrong-day = Выберите день.
fact-statement-proposed = предложил(а) заявление
fact-statement-changed = изменил(а) предложение заявления
