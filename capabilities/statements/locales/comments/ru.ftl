## Замечания

comment-heading = Замечания
comment-one = Замечание
comment-numbered = Замечание № { $number }
comment-paragraph = Абзац { $mark }
comment-paragraphs = Абзацы
comment-in-text = В тексте
comment-all = Все замечания
comment-answered-of = Ответов: { $answered } из { $count }.
comment-none = Замечаний пока нет.
comment-none-here = К этому абзацу замечаний пока нет.
comment-none-so = Таких замечаний нет.
comment-pages = Страницы
comment-more = Дальше
comment-first = К началу
comment-read-on = Читать дальше
comment-filter = Отбор
comment-filter-show = Показать
comment-filter-all = Показать все
comment-any = Любые
comment-mark = Абзац
comment-guest = без учётной записи
comment-author-network = участник сети
comment-withdrawn = отозвано автором

comment-kind = Вид замечания
comment-kind-question = Вопрос
comment-kind-concern = Возражение
comment-kind-wording = Предложенная формулировка
comment-about = О чём
comment-about-whole = Текст в целом
comment-about-missing = Чего не хватает
comment-about-paragraph = Абзац
comment-about-removed = Удалённый текст
comment-fate-same = без изменений
comment-fate-moved = с тех пор перенесено
comment-fate-changed = с тех пор изменено
comment-fate-removed = текст удалён
comment-removed = Этот абзац удалён.
comment-removed-why = Всё, что о нём сказано, хранится здесь. Если тексту теперь чего-то не хватает, скажите об этом:
comment-context-removed = Абзац { $mark }, который удалён
comment-changes = Что изменилось после замечания

comment-write = Замечание
comment-new-whole = Замечание ко всему тексту
comment-new-missing = Сказать, чего не хватает
comment-new-missing-lead = Что текст должен сказать, но не говорит совсем? Если можете, напишите эти слова.
comment-words = Что вы хотите сказать
comment-selected = Слова, о которых речь
comment-selected-hint = Только если речь не обо всём абзаце: скопируйте их сюда.
comment-proposed = Предлагаемая формулировка
comment-proposed-hint = Это абзац в нынешнем виде. Измените его так, как предлагаете, или оставьте.
comment-proposed-missing-hint = Слова, которые могли бы стоять в тексте.
comment-lang = Язык
comment-send = Отправить замечание
comment-send-hint = Его вместе с вашим именем видит каждый, кто читает текст. На него ответят и объяснят почему.
comment-guest-who = Кто вы
comment-guest-name = Имя
comment-guest-affiliation = От чьего имени
comment-guest-email = Адрес почты
comment-guest-email-hint = Нигде не показывается. На него придут ссылка для подтверждения и ответ.
comment-guest-next = По почте придёт ссылка; потом замечание прочтёт модератор, а затем все.

comment-closed-network = Этот текст обсуждает сеть. Вступите в неё или скажите кому-нибудь из участников.
comment-closed-no-text = Текста, к которому можно писать замечания, пока нет.
comment-closed-not-yet = Проект ещё не открыт для замечаний извне.
comment-closed-over = Время для замечаний истекло.
comment-closed-last-call = Идёт последний этап: текст зафиксирован, по нему высказывают позиции.
comment-closed-decided = Текст принят. Замечания снова принимаются, когда готовится следующая версия.
comment-closed-dropped = Это заявление оставлено.
comment-closed-answer = Ответить нельзя: автор отозвал замечание или это реплика.

comment-wrong-paragraph = В тексте нет абзаца { $mark }.
comment-wrong-selected = В абзаце нет этих слов. Скопируйте их в точности или оставьте поле пустым.
comment-wrong-proposed = Измените абзац так, как предлагаете.
comment-wrong-reason = Объясните почему: тому, с кем не согласились, сообщают причину.
comment-wrong-none = Отметьте хотя бы одно замечание.
comment-wrong-pending = Замечаний с этого адреса уже ждёт: { $count }. Подтвердите их или дайте модераторам сначала их прочесть. Написанное вами сохранилось здесь.
comment-wrong-flood = Замечаний приходит больше, чем можно подтвердить. Попробуйте через час; написанное вами сохранилось здесь.
comment-link-gone = Эта ссылка не ведёт к замечанию: в ней опечатка, ей больше недели или замечание удалено. Напишите его снова, и придёт новая ссылка.

comment-replies = { $count ->
    [one] { $count } реплика
    [few] { $count } реплики
    [many] { $count } реплик
   *[other] { $count } реплики
}
comment-count = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
comment-replies-heading = Реплики
comment-reply = Ответить репликой
comment-reply-words = Ваша реплика
comment-reply-send = Отправить реплику
comment-take-back = Отозвать замечание
comment-take-back-hint = Слова исчезнут насовсем; номер и ответ останутся.

comment-answer = Ответ
comment-answer-not-yet = Ещё нет ответа
comment-answer-accepted = Принято
comment-answer-partly = Принято частично
comment-answer-declined = Отклонено
comment-answer-out-of-scope = Не по теме
comment-to-answer = Ответить на замечание
comment-to-answer-hint = Автору сообщат по почте.
comment-next-unanswered = Следующее без ответа: № { $number }
comment-reason = Причина
comment-reason-hint = Нужна, если замечание не принято целиком. Markdown.
comment-result = Где стоит результат
comment-result-none = Ни в одном абзаце
comment-take = Внести формулировку в текст
comment-take-text = Слова, которые войдут в текст
comment-take-hint = Как предложено или как вы их поправите. За ними остаётся имя автора замечания.
comment-take-after = После какого абзаца
comment-take-first = Перед всеми остальными
comment-take-reason-hint = Нужна, если вы правите слова: тогда замечание принято частично.

comment-waiting = Замечания в очереди
comment-waiting-lead = Они пришли извне, с подтверждённых адресов. Показывайте то, что относится к делу, согласны вы с этим или нет.
comment-waiting-none = Очередь пуста.
comment-waiting-count = { $count ->
    [one] Вас ждёт { $count } замечание извне
    [few] Вас ждут { $count } замечания извне
    [many] Вас ждут { $count } замечаний извне
   *[other] Вас ждёт { $count } замечания извне
}
comment-show = Показать отмеченные
comment-turn-down = Не показывать
comment-why = Почему они не показаны
comment-why-hint = Её сообщат авторам. Только для оскорблений, рекламы и того, что не относится к делу.

comment-yours = Ваше замечание
comment-confirm-why = Это ваше? Подтвердите, и оно пойдёт к модераторам.
comment-confirm = Подтвердить замечание
comment-not-me = Я этого не писал(а): удалить
comment-is-waiting = Оно подтверждено и ждёт модератора.
comment-is-shown = Его может прочесть каждый:
comment-is-declined = Оно не опубликовано; причину вам отправили по почте.
comment-letter-confirm = Подтвердите замечание к тексту «{ $title }»
comment-letter-confirm-body =
    Вы написали замечание к тексту «{ $title }» в сети { $network }. Откройте эту ссылку, чтобы перечитать его и подтвердить:

    { $link }

    Потом его прочтёт модератор, а затем все. Если это были не вы, откройте ссылку и скажите об этом или не делайте ничего: через неделю оно будет удалено.

comment-said-made = Ваше замечание опубликовано.
comment-said-removed = Пока вы писали, абзац удалили. Ваше замечание сохранено вместе со словами, к которым оно относится.
comment-said-mailed = Загляните в почту: ссылка в письме подтвердит ваше замечание.
comment-said-confirmed = Спасибо. Вот что с вашим замечанием:
comment-said-replied = Ваша реплика опубликована.
comment-said-withdrawn = Замечание отозвано.
comment-said-answered = На замечание дан ответ.
comment-said-taken = Слова внесены в текст, на замечание дан ответ.
comment-said-decided = Готово.

comment-mail-hint = Чтобы высказать замечания, ответьте на это письмо. Начните строку с ¶12 или #12:, если речь об абзаце 12, и с «Не хватает:», если чего-то не хватает; всё остальное относится к тексту в целом.
comment-mail-reply-hint = Ответьте на это письмо, если хотите что-то на это сказать; это прочтут все, кто читает текст.
comment-mail-empty = В вашем письме не было ничего, кроме цитаты. Напишите над цитируемым текстом.
comment-mail-taken = { $count ->
    [one] Опубликовано { $count } ваше замечание к тексту «{ $title }»: { $list }
    [few] Опубликованы { $count } ваших замечания к тексту «{ $title }»: { $list }
    [many] Опубликованы { $count } ваших замечаний к тексту «{ $title }»: { $list }
   *[other] Опубликовано { $count } вашего замечания к тексту «{ $title }»: { $list }
}
comment-mail-replied = Ваша реплика к замечанию № { $number } к тексту «{ $title }» опубликована.
comment-told-accepted = Ваше замечание № { $number } к тексту «{ $title }» принято
comment-told-partly = Ваше замечание № { $number } к тексту «{ $title }» принято частично
comment-told-declined = Ваше замечание № { $number } к тексту «{ $title }» отклонено
comment-told-out-of-scope = Ваше замечание № { $number } к тексту «{ $title }» сочли не относящимся к теме
comment-told-replied = Новая реплика к замечанию № { $number } к тексту «{ $title }»
comment-told-shown = Ваше замечание к тексту «{ $title }» теперь видно всем: № { $number }
comment-told-turned-down = Ваше замечание к тексту «{ $title }» не опубликовано
comment-told-new = Новое замечание № { $number } к тексту «{ $title }»
comment-told-waiting = Вас ждёт замечание извне к тексту «{ $title }»
notice-comment-answered = На моё замечание к заявлению ответили
notice-comment-replied = Кто-то ответил в обсуждении замечания, где я писал(а)
notice-comment-shown = Моё замечание извне опубликовано
notice-comment-turned-down = Моё замечание извне не опубликовано
notice-comment-new = Новое замечание к заявлению, которое я составляю
notice-comment-waiting = К заявлению, которое я составляю, ждёт замечание извне

fact-comment-typed = Написано замечание, которое ещё надо подтвердить
fact-comment-waiting = Замечание ждёт модераторов
fact-comment-made = высказал(а) замечание к заявлению
fact-comment-turned-down = не опубликовал(а) замечание
fact-comment-answered = ответил(а) на замечание
fact-comment-replied = ответил(а) репликой на замечание
fact-comment-withdrawn = отозвал(а) замечание
fact-comments-forgotten = Замечания больше не называют автора
fact-comments-swept = Удалены старые неподтверждённые замечания или адреса к ним
