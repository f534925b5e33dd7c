## The procedure of a statement

procedure-heading = Процедура
procedure-lead = Правила сети, выполненные пункт за пунктом: что соблюдено, что нет и почему, и что ещё впереди.
procedure-none = О его процедуре здесь ничего не известно: оно пришло из другого места.
procedure-more = Вся процедура
procedure-count-kept = { $count ->
    [one] { $count } соблюдено
    [few] { $count } соблюдено
    [many] { $count } соблюдено
   *[other] { $count } соблюдено
}
procedure-count-broken = { $count ->
    [one] { $count } нарушено
    [few] { $count } нарушено
    [many] { $count } нарушено
   *[other] { $count } нарушено
}
procedure-count-pending = { $count ->
    [one] { $count } впереди
    [few] { $count } впереди
    [many] { $count } впереди
   *[other] { $count } впереди
}
procedure-state-kept = Соблюдено
procedure-state-broken = Нарушено
procedure-state-pending = Впереди
procedure-condition-text = Текст есть
procedure-condition-notice = Списки рассылки оповещены
procedure-condition-drafter-regions = Составители — из достаточного числа регионов
procedure-condition-comment-window = Время на комментарии
procedure-condition-comments-answered = На каждый комментарий есть ответ
procedure-condition-last-call-window = Время на последнее обсуждение
procedure-condition-text-as-called = Текст тот же, что при последнем обсуждении
procedure-condition-objections-answered = На каждое возражение есть ответ
procedure-condition-outcome-written = Итог записан человеком
procedure-passed-over = Несмотря на это продолжено:
procedure-timetable = График
procedure-date-proposed = Предложено
procedure-date-comments = Комментарии
procedure-date-last-call = Последнее обсуждение
procedure-date-deadline = Должно выйти до
procedure-urgent = Срочно
procedure-held-urgent = Считает, что это срочно:
procedure-rules-then = Правила на момент предложения
procedure-rules-now = Правила для того, что предлагается сейчас

## Steps

procedure-steps = Следующие шаги
procedure-zone = Даты указаны по времени: { $zone }. Сейчас там { $now }.
procedure-step-comments = Запросить комментарии
procedure-step-comments-hint = До этого времени проект открыт для комментариев. Сеть и списки, названные в правилах, оповещаются по почте.
procedure-step-extend = Продлить
procedure-step-extend-hint = Срок продлевается до этого времени.
procedure-step-draft = Продолжить составление
procedure-step-draft-hint = Всё открытое закрывается. После последнего обсуждения изменённому тексту нужно новое.
procedure-step-last-call = Объявить последнее обсуждение
procedure-step-last-call-hint = Текст замораживается в нынешнем виде, и каждого в сети спрашивают о позиции.
procedure-step-outcome = Записать итог
procedure-step-outcome-hint = Своими словами скажите, чем закончилось последнее обсуждение.
procedure-step-publish = Опубликовать
procedure-step-publish-hint = Текст становится версией, под которой можно подписаться.
procedure-step-drop = Отказаться
procedure-step-drop-hint = Всё остаётся доступным для чтения. К этому можно вернуться позже, с начала. Опубликованная версия остаётся опубликованной.
procedure-closes = До
procedure-closes-time = Время
procedure-words = Ваше сообщение спискам
procedure-words-hint = На языке заявления. Дата, адрес и способ ответа добавляются.
procedure-nevertheless = Продолжить несмотря на это, потому что
procedure-nevertheless-hint = Оставьте пустым, чтобы соблюдать правила. Ваша причина и имя навсегда останутся при заявлении рядом с каждым невыполненным условием.
procedure-urge = Сказать, что это срочно
procedure-urge-reason = Почему нельзя ждать
procedure-urge-hint = Это прочтут все. Когда так же скажет второй координатор из другого региона, действуют короткие сроки.
procedure-said-comments = Проект открыт для комментариев.
procedure-said-last-call = Последнее обсуждение открыто.
procedure-said-extended = Срок продлён.
procedure-said-draft = Составление продолжается.
procedure-said-dropped = От этого отказались.
procedure-said-urgent = Ваше мнение записано, его прочтут все.

## What is missing

procedure-unmet-text = Текста ещё нет.
procedure-unmet-notice = { $count ->
    [one] { $count } список, названный в правилах, не оповещён.
    [few] { $count } списка, названных в правилах, не оповещены.
    [many] { $count } списков, названных в правилах, не оповещены.
   *[other] { $count } списка, названных в правилах, не оповещены.
}
procedure-unmet-regions = { $count ->
    [one] Судя по профилям, регионов у составителей: { $known }; по правилам нужен { $count }.
    [few] Судя по профилям, регионов у составителей: { $known }; по правилам нужно { $count }.
    [many] Судя по профилям, регионов у составителей: { $known }; по правилам нужно { $count }.
   *[other] Судя по профилям, регионов у составителей: { $known }; по правилам нужно { $count }.
}
procedure-unmet-comment-window = { $count ->
    [one] Комментарии должны быть открыты не меньше { $count } часа и закрыться.
    [few] Комментарии должны быть открыты не меньше { $count } часов и закрыться.
    [many] Комментарии должны быть открыты не меньше { $count } часов и закрыться.
   *[other] Комментарии должны быть открыты не меньше { $count } часа и закрыться.
}
procedure-unmet-comments = { $count ->
    [one] { $count } комментарий без ответа.
    [few] { $count } комментария без ответа.
    [many] { $count } комментариев без ответа.
   *[other] { $count } комментария без ответа.
}
procedure-unmet-last-call-window = { $count ->
    [one] Последнее обсуждение должно длиться не меньше { $count } часа и закрыться.
    [few] Последнее обсуждение должно длиться не меньше { $count } часов и закрыться.
    [many] Последнее обсуждение должно длиться не меньше { $count } часов и закрыться.
   *[other] Последнее обсуждение должно длиться не меньше { $count } часа и закрыться.
}
procedure-unmet-same-text = Текст не тот, о котором было последнее обсуждение.
procedure-unmet-objections = { $count ->
    [one] { $count } возражение без ответа.
    [few] { $count } возражения без ответа.
    [many] { $count } возражений без ответа.
   *[other] { $count } возражения без ответа.
}
procedure-unmet-outcome = Никто не записал, чем закончилось последнее обсуждение.
procedure-wrong-not-now = Этот шаг не следует из нынешнего положения заявления. Возможно, оно тем временем продвинулось: посмотрите снова.
procedure-wrong-closes = Выберите более позднее время. Завершённое не продлевается: откройте заново.
procedure-wrong-date = Выберите день и время.
procedure-wrong-far = Не позднее чем через { $days } дней.
procedure-wrong-short = Напишите не меньше { $min } знаков: это сохранится и будет видно всем.
procedure-denied-lead = Это могут только составители этого заявления и координаторы сети.
procedure-denied-call = По правилам сети последнее обсуждение объявляют только её координаторы.
procedure-denied-pass-over = Продолжать при невыполненном условии могут только координаторы сети.
procedure-urgent-late = Это можно сказать только до последнего обсуждения.
procedure-urgent-already = Это уже срочно.
procedure-urgent-twice = Вы это уже сказали. То же должен сказать второй координатор из другого региона.
procedure-urgent-region = Второй координатор должен быть из другого региона.
procedure-urgent-unknown = В вашем профиле не указана страна. Добавьте её, чтобы был известен регион.

## At the head of the statement’s page

procedure-head-comments = Открыто для комментариев до { $when }.
procedure-head-last-call = Последнее обсуждение: сообщите свою позицию до { $when }.
procedure-head-over = Последнее обсуждение закончено. Итог ещё не записан.
procedure-head-decided = Итог последнего обсуждения записан.
procedure-head-dropped = От этого заявления отказались.

## To the lists

procedure-mail-comments-subject = Комментарии до { $when }: { $title }
procedure-mail-comments-lead = Проект заявления «{ $title }» открыт для комментариев до { $when }.
procedure-mail-call-subject = Последнее обсуждение до { $when }: { $title }
procedure-mail-call-lead = Последнее обсуждение заявления «{ $title }»: до { $when } каждый в сети может поддержать его, согласиться с ним, воздержаться или возразить.
procedure-mail-how = Участники сети получили отдельное письмо: достаточно ответить на него. Остальные найдут текст и способ ответа здесь:

## Notices

procedure-told-comments = Ждут комментариев к «{ $title }» до { $when }
procedure-told-called = Последнее обсуждение «{ $title }» до { $when }: какова ваша позиция?
procedure-told-call-near = Последнее обсуждение «{ $title }» закроется { $when }: какова ваша позиция?
procedure-told-call-over = Последнее обсуждение «{ $title }» закончено: нужно записать итог
procedure-told-comments-near = Комментарии к «{ $title }» закроются { $when }
procedure-told-comments-over = Комментарии к «{ $title }» закрыты: каждый ждёт ответа
procedure-told-concluded = Итог последнего обсуждения «{ $title }»
procedure-told-published = Опубликовано «{ $title }», версия { $number }
procedure-told-objection-raised = Кто-то возражает против «{ $title }»
procedure-told-objection-answered = На ваше возражение против «{ $title }» ответили: остаётся ли оно в силе?
procedure-told-objection-stands = Возражение против «{ $title }» остаётся в силе
procedure-told-objection-withdrawn = Возражение против «{ $title }» снято
notice-statement-comments = Ждут комментариев к заявлению
notice-statement-last-call = Последнее обсуждение заявления
notice-statement-closing = Скоро закроется срок по заявлению
notice-statement-outcome = Итог последнего обсуждения, в котором я участвую
notice-statement-published = Публикация заявления, за которым я слежу
notice-statement-objection = Возражения: новые, отвеченные, снятые

## Positions

position-heading = Позиции
position-lead = До { $when } каждый в сети может сообщить свою позицию по тексту как он есть и изменить её.
position-take = Сообщить позицию
position-change = Изменить позицию
position-stance = Ваша позиция
position-support = Поддерживаю
position-live-with = Могу с этим согласиться
position-stand-aside = Воздерживаюсь
position-object = Возражаю
position-ground = Основание возражения
position-ground-none = Без возражения
position-ground-hint = Возражающий выбирает одно из оснований, названных в правилах сети.
position-reason = Почему
position-reason-hint = Возражению нужна причина; остальным — по желанию. Markdown.
position-send = Отправить
position-send-hint = Это сразу видно всем, кто читает заявление.
position-send-hidden = До конца последнего обсуждения этого никто другой не увидит.
position-take-back = Отозвать
position-said = Ваша позиция записана.
position-said-back = Ваша позиция отозвана.
position-hidden = { $count ->
    [one] Записана { $count } позиция. Она будет показана по окончании последнего обсуждения.
    [few] Записаны { $count } позиции. Они будут показаны по окончании последнего обсуждения.
    [many] Записано { $count } позиций. Они будут показаны по окончании последнего обсуждения.
   *[other] Записано { $count } позиции. Они будут показаны по окончании последнего обсуждения.
}
position-none = Позиций пока нет.
position-all = Все позиции
position-more = Дальше
position-wrong-over = Последнее обсуждение закончено: позиции больше не принимаются.
position-wrong-not-open = Позиции принимаются при последнем обсуждении. Сейчас оно для этого заявления не идёт.
position-wrong-ground = Выберите основание возражения из названных в правилах.
position-wrong-reason = Напишите, почему вы возражаете.
position-wrong-none = Вы не сообщали позиции.
position-mail-hint = Ответьте на это письмо. Начните со слов: поддерживаю – могу с этим жить – воздерживаюсь – возражаю. Дальше можно написать причину. Возражению нужны основание и причина, например: «Возражаю, процедура: нам сообщили в последний день». Основания: цели, процедура, вред, ошибка или номер основания на странице.
position-mail-unclear = Ваш ответ не понят, ничего не записано. Начните со слов: поддерживаю – могу с этим жить – воздерживаюсь – возражаю.
position-mail-ground = Ваше возражение не записано: в нём не названо основание из правил сети. Напишите, например, «Возражаю, процедура:» и затем причину. Основания: цели, процедура, вред, ошибка или номер основания на странице.
position-mailed-support = Записано, что вы поддерживаете «{ $title }».
position-mailed-live-with = Записано, что вы можете согласиться с «{ $title }».
position-mailed-stand-aside = Записано, что вы воздерживаетесь по «{ $title }».
position-mailed-object = Записано, что вы возражаете против «{ $title }», потому что: { $reason }

## Objections

objection-heading = Возражение
objection-all = Возражения
objection-ground-aims = Противоречит целям сети
objection-ground-process = Не соблюдена процедура
objection-ground-harm = Причиняет кому-то вред
objection-ground-error = Содержит фактическую ошибку
objection-state-open = Ждёт ответа
objection-state-answered = Отвечено, не снято
objection-state-stands = Остаётся в силе
objection-state-withdrawn = Снято
objection-answer = Ответ
objection-unanswered = Ответа пока нет.
objection-answer-text = Ваш ответ
objection-answer-hint = Письменно, по существу причины. Возразившему сообщат по почте, и он снимет возражение или оставит в силе.
objection-answer-send = Ответить
objection-settle-hint = Неснятое возражение сопровождает заявление в каждой выгрузке.
objection-withdraw = Снять
objection-let-stand = Остаётся в силе
objection-said-answered = На возражение отвечено.
objection-said-withdrawn = Возражение снято.
objection-said-stands = Возражение остаётся в силе.
objection-minority = Что говорит меньшинство
objection-minority-text = Текст меньшинства
objection-minority-hint = Его вместе пишут те, чьи возражения не сняты. Он сопровождает заявление. Markdown.
objection-minority-save = Сохранить текст
objection-said-minority = Текст меньшинства сохранён.
objection-wrong-none = Это не возражение.
objection-wrong-over = То, что сопровождает опубликованный или оставленный текст, не меняется.
objection-wrong-unanswered = Сначала на него надо ответить: ничьё возражение не обходят молчанием.
objection-wrong-withdrawn = Оно снято.
objection-wrong-minority-meanwhile = Тем временем кто-то написал текст. Прочитайте его выше и соедините оба.
objection-denied-own = Снять возражение может только тот, кто его выдвинул.
objection-denied-stand = Оставить возражение в силе могут только выдвинувший его и координаторы сети.
objection-denied-minority = Этот текст пишут те, чьи возражения не сняты.

## The outcome

outcome-heading = Итог
outcome-none = Он ещё не записан.
outcome-write = Записать итог
outcome-words = Чем закончилось последнее обсуждение
outcome-words-hint = Своими словами: что сеть может сказать вместе и кто не согласен. Большинство само по себе не решает. Markdown.
outcome-send = Записать
outcome-send-hint = Участникам сообщат. Следующий шаг — публикация.
outcome-said = Итог записан.

## The network’s rules

procedure-rules = Правила для заявлений
procedure-rules-lead = Программа выполняет их и показывает при каждом заявлении, соблюдены ли они. Начатое идёт по тем правилам, с которыми началось.
procedure-rules-set = Установил(а)
procedure-rules-unset = Здесь никто не устанавливал правил: это те, что даны программой.
procedure-rules-change = Установить другие правила
procedure-rules-save = Установить эти правила
procedure-rules-save-hint = Они действуют для того, что предложат отныне.
procedure-rules-before = Прежние правила
procedure-rule-notice = Списки, которые оповещают, прежде чем запросить комментарии
procedure-rule-notice-hint = Те, в которые вы можете писать.
procedure-notice-none = Нет
procedure-list-unseen = Список, который вам не виден
procedure-rule-comments = Комментарии открыты не меньше (часов)
procedure-rule-last-call = Последнее обсуждение длится не меньше (часов)
procedure-rule-urgent = Каждое из них не меньше, когда срочно (часов)
procedure-rule-regions = Составители не менее чем из стольких регионов
procedure-rule-caller = Кто объявляет последнее обсуждение
procedure-caller-drafters = Составители и координаторы
procedure-caller-facilitators = Только координаторы
procedure-rule-grounds = Основания, по которым можно возразить
procedure-rule-own-grounds = Другие основания
procedure-rule-own-grounds-hint = По одному в строке, на языке сети.
procedure-rule-hides = Позиции скрыты до конца последнего обсуждения
procedure-rule-answers-comments = На каждый комментарий отвечают до последнего обсуждения
procedure-rule-answers-objections = На каждое возражение отвечают до публикации
procedure-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
procedure-yes = Да
procedure-no = Нет
procedure-said-rules = Правила установлены.
procedure-wrong-hours = От 1 до { $max } часов.
procedure-wrong-urgent-hours = Срочный порядок не может быть дольше обычного.
procedure-wrong-regions = Регионов всего { $max }.
procedure-wrong-no-ground = Выберите хотя бы одно основание: иначе никто не сможет возразить.
procedure-wrong-grounds = Не больше { $max } собственных оснований.
procedure-wrong-notice = Не больше { $max } списков.
procedure-wrong-number = Напишите целое число.
procedure-wrong-rules-meanwhile = Тем временем кто-то установил другие правила. Прочитайте их выше и установите свои снова.

## What happened, for the log

fact-statement-comments-opened = открыл(а) заявление для комментариев
fact-statement-window-extended = продлил(а) срок по заявлению
fact-statement-drafting-resumed = вернул(а) заявление к составлению
fact-statement-last-call-opened = объявил(а) последнее обсуждение заявления
fact-statement-concluded = записал(а) итог последнего обсуждения
fact-statement-dropped = отказался(-ась) от заявления
fact-statement-passed = довёл(-ела) заявление до публикации
fact-statement-urgency-pleaded = счёл(-ла) заявление срочным
fact-statement-window-nears = Скоро закроется срок по заявлению
fact-statement-window-closed = Закрылся срок по заявлению
fact-statement-position-taken = сообщил(а) позицию по заявлению
fact-statement-objection-answered = ответил(а) на возражение
fact-statement-objection-settled = снял(а) возражение или оставил(а) его в силе
fact-statement-minority-written = написал(а) текст меньшинства
fact-statement-positions-forgotten = Позиции больше не называют ушедшего
fact-statement-rules-set = установил(а) правила сети для заявлений
fact-statement-procedure-forgotten = Процедура заявлений больше не называет ушедшего
