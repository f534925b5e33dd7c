# Главная страница.
front-needs = Что ждёт вас
front-due = до { $moment } ({ $city })
front-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
front-notices = { $count ->
    [one] { $count } новое уведомление
    [few] { $count } новых уведомления
    [many] { $count } новых уведомлений
   *[other] { $count } нового уведомления
}
front-coming = Что предстоит
front-coming-none = Пока ничего не запланировано.
front-clock = { $time } ({ $city })
front-about = О сети
front-news = Что нового
front-news-none = За последние три месяца ничего нового.
front-join = Присоединиться к сети
front-joining-open = Чтобы участвовать, достаточно подтвердить адрес почты.
front-joining-approval = Чтобы участвовать, напишите несколько слов; вам ответит распорядитель.
front-joining-invitation = Участвуют по приглашению кого-то из членов.
front-digest = Получать это по почте

# То же письмом.
digest-title = Главная страница по почте
digest-why = Что ждёт вас, что предстоит и что нового — одним письмом. Когда нового нет, письма нет.
digest-due = Следующее письмо: { $moment }.
digest-rhythm = Как часто
digest-never = Никогда
digest-daily = Каждый день
digest-weekly = Каждую неделю
digest-weekday = День еженедельных писем
digest-hour = Час
digest-zone = Время указано для: { $city }.
digest-budget = Не больше чем
digest-budget-why = Всё письмо целиком, как оно идёт по сети. Что не поместилось, остаётся на сайте; первым уходит наименее важное.
digest-plain = Только текст
digest-plain-why = Без того же в HTML, который занимает столько же места.
digest-parts = Что в нём
digest-parts-why = Если в нём ваши уведомления, другого ежедневного письма не будет.
digest-part-notices = Уведомления, которые вы просили присылать одним письмом
digest-wrong-parts = Выберите хотя бы одну часть.
digest-areas = О чём
digest-tongue = Язык
digest-tongue-own = Как на сайте
digest-save = Сохранить
digest-said-chosen = Сохранено. Теперь письмо будет приходить так.
digest-subject-needs = { $count ->
    [one] { $network }: { $count } дело для вас
    [few] { $network }: { $count } дела для вас
    [many] { $network }: { $count } дел для вас
   *[other] { $network }: { $count } дела для вас
}
digest-subject-news = { $network }: что предстоит и что нового
digest-until = до { $moment }
digest-left-out = { $count ->
    [one] Ещё { $count } не поместилось в это письмо. Всё здесь:
    [few] Ещё { $count } не поместились в это письмо. Всё здесь:
    [many] Ещё { $count } не поместились в это письмо. Всё здесь:
   *[other] Ещё { $count } не поместились в это письмо. Всё здесь:
}
digest-left-out-more = На сайте есть больше, чем в этом письме. Всё здесь:
digest-why-daily = Это ежедневное письмо сети { $network }, которое вы выбрали.
digest-why-weekly = Это еженедельное письмо сети { $network }, которое вы выбрали.
digest-times = Время: { $city }
digest-mail-choose = Как часто, какого размера и о чём: { $link }
digest-mail-stop = Больше не присылать таких писем: { $link }
digest-unsubscribe = Больше не присылать таких писем
digest-end-ask = Больше не присылать главную страницу по почте?
digest-end = Да, не присылать
digest-ended = Главная страница больше не приходит по почте.
digest-choose = Выбрать, как она приходит

# In the stewards' log.
fact-digest-chosen = Выбрал, как главная страница приходит по почте
fact-digest-sent = Главная страница отправлена по почте
