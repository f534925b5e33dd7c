# Инициативы, похожие на ту, о которой пишут.
alike-title = Возможно, она здесь уже есть
alike-asked = Это одна из них?
alike-asked-why = То, что вы написали, очень похоже на то, что здесь есть. Пока ничего не сохранено.
alike-none = Ничего похожего здесь нет.
alike-look = Искать похожие
alike-likely = вероятно, та же
alike-take-part = Хочу в ней участвовать
alike-save-together = Сохранить мою и предложить работать вместе
alike-save-anyway = Это ни одна из них: сохранить мою
alike-find = Найти похожие инициативы
alike-find-lead = По названию, сокращению, цели или адресу в сети, на любом языке и любым письмом.
alike-link = Адрес в сети
alike-same-address = тот же адрес в сети
alike-same-name = то же название
alike-same-initials = те же начальные буквы
alike-similar-name = похожее название
alike-sounds-alike = похоже звучит
alike-says-the-same = то же на другом языке
alike-similar-aim = похожая цель

# Что две инициативы делают друг с другом.
together-with-others = Вместе с другими
together-none = Пока ничего вместе с другими.
together-propose = Предложить что-то другой инициативе
together-with = Какой инициативе
together-with-hint = Её название здесь или адрес её страницы.
together-verb = Что
together-verb-together = Работать вместе: об этом сказано на обеих страницах
together-verb-join = Присоединиться: одна становится частью другой и сохраняет свою страницу
together-verb-link = Связать: они имеют отношение друг к другу
together-verb-merge = Объединить: одна продолжается в другой
together-go-on = Дальше
together-end = Прекратить
together-waiting = Ждёт ответа
together-we-ask = Вы спросили
together-they-ask = Вас спрашивает
together-undoable = Объединения, которые можно отменить
together-undo-until = Можно отменить до { $date }.
together-recorded = Оно взято из архива, и здесь его нельзя отменить: того, что для этого нужно, в архивах нет.
together-holds-together = Работает вместе с
together-holds-link = Имеет отношение к
together-holds-part = Часть инициативы
together-holds-whole = Включает
together-asks-together = Работа вместе
together-asks-link = Связь
together-asks-join = Стать частью
together-asks-merge = Объединение
together-way-join-one = Наша становится частью их
together-way-join-other = Их становится частью нашей
together-way-merge-one = Наша продолжается в их
together-way-merge-other = Их продолжается в нашей
together-keep-one = Начать со слов той, что продолжается в другой
together-keep-other = Начать со слов той, что остаётся
together-moves = Что переходит
together-moves-from = Из
together-moves-nothing = Ничего: у другой всё это есть.
together-moves-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
together-hidden-event = Встреча, которую вам не видно
together-stays = Что не переходит
together-stays-followers = { $count ->
    [0] Никто за ней не следит.
    [one] За ней следит { $count } человек: по почте спросят, следить ли ему за другой.
    [few] За ней следят { $count } человека: по почте спросят, следить ли им за другой.
    [many] За ней следят { $count } человек: по почте спросят, следить ли им за другой.
   *[other] За ней следят { $count } человека: по почте спросят, следить ли им за другой.
}
together-stays-parts = { $count ->
    [0] Никто не писал, чтобы участвовать.
    [one] { $count } человек написал, чтобы участвовать: по почте спросят, участвовать ли ему в другой.
    [few] { $count } человека написали, чтобы участвовать: по почте спросят, участвовать ли им в другой.
    [many] { $count } человек написали, чтобы участвовать: по почте спросят, участвовать ли им в другой.
   *[other] { $count } человека написали, чтобы участвовать: по почте спросят, участвовать ли им в другой.
}
together-stays-endorsements = Подписи никогда не переходят: кто подписал, подписал именно это.
together-stays-history = Её история остаётся доступной, со всем, что было сказано.
together-stays-address = Её адрес всегда ведёт дальше и говорит, что с ней стало.
together-said = Что будет сказано
together-terms = Слова, которые остаются
together-terms-hint = Обе стороны могут менять их, пока не согласились. Списки соединяются сами.
together-words = Что вы пишете тем, кто её ведёт
together-words-hint = Почему, и что из этого выйдет.
together-consent-hint = Это происходит, когда с каждой стороны согласен кто-то из ведущих и никто с этой стороны не возражает. Согласие относится именно к показанному: если оно изменится, спросят снова.
together-send = Предложить
together-proposal = Предложение
together-arrow = →
together-state-open = открыто
together-state-agreed = согласовано
together-state-declined = отклонено
together-state-withdrawn = отозвано
together-state-overtaken = потеряло силу: одна из двух продолжается в другой инициативе
together-state-ended = завершено
together-state-lapsed = истекло: за 90 дней никто не решил
together-side-agrees = Согласны
together-side-objects = Кто-то возражает
together-side-again = Спрошены снова: предложение изменилось
together-side-waits = Ещё не ответили
together-agrees = за
together-agreed-before = за то, что было показано раньше
together-objects = против
together-agree = Согласиться именно с этим
together-decline = Отклонить
together-why-not = Почему нет
together-why-not-hint = Это прочтут те, кто предложил. Если кто-то ещё с вашей стороны согласен, это возражение, и предложение ждёт.
together-change = Изменить слова, которые остаются
together-change-hint = Всех, кто согласился, спросят снова.
together-withdraw = Отозвать предложение
together-undo = Отменить объединение
together-undo-what = Всё, что перешло, вернётся как было. Что появилось с тех пор, останется у объединённой, кроме принесённого лишь объединением.
together-said-proposed = Предложено.
together-said-agreed = Вы согласны.
together-said-declined = Записано.
together-said-changed = Изменено, остальных спросят снова.
together-said-ended = Завершено.
together-said-undone = Объединение отменено.
together-wrong-unknown = Инициативы с таким названием или адресом нет.
together-wrong-itself = Это та же инициатива.
together-wrong-merged = Одна из двух продолжается в другой инициативе: предложите это той.
together-wrong-twice = То же самое уже предложено: ответьте на это.
together-wrong-holds = Между ними это уже так.
together-wrong-many = Ждёт слишком много предложений. Сначала решите некоторые.
together-wrong-circle = Тогда одна через несколько шагов стала бы частью самой себя. Сначала прекратите то, что между ними.
together-wrong-closed = Это предложение больше не открыто.
together-wrong-crossed = Кто-то изменил его одновременно с вами. Посмотрите, какое оно теперь.
together-wrong-changed = Предложение изменилось с тех пор, как вы его видели. Посмотрите, какое оно теперь.
together-wrong-own = Вы это предложили: отвечает кто-то другой из ведущих другой стороны.
together-wrong-late = Это объединение больше нельзя отменить.
together-wrong-recorded = Это объединение взято из архива, и здесь его нельзя отменить.
together-wrong-undo-first = Объединённая сама продолжается в «{ $title }». Сначала отмените то объединение.
together-told-together = Ведущие «{ $title }» хотят работать вместе с «{ $other }»
together-told-join = Предложено, чтобы одна из «{ $title }» и «{ $other }» стала частью другой
together-told-link = Предложено связать «{ $title }» и «{ $other }»
together-told-merge = Предложено объединить «{ $title }» и «{ $other }»
together-told-changed = Предложение для «{ $title }» и «{ $other }» изменилось: вас спрашивают снова
together-told-again = Остальные согласны с тем, что предложено для «{ $title }» и «{ $other }», а оно изменилось с тех пор, как согласились вы: вас спрашивают снова
together-told-objected = Кто-то из ведущих «{ $title }» возражает против предложенного с «{ $other }»
together-told-declined = Ведущие «{ $title }» не хотят того, что было предложено с «{ $other }»
together-told-withdrawn = Ведущие «{ $title }» отозвали то, что предложили «{ $other }»
together-told-overtaken = «{ $other }» продолжается в другой инициативе: предложенное с «{ $title }» потеряло силу
together-told-bound = «{ $title }» и «{ $other }» договорились
together-told-unbound = То, что связывало «{ $title }» и «{ $other }», прекращено
together-told-merged = «{ $title }» продолжается в «{ $other }»
together-told-undone = «{ $title }» снова отдельная инициатива, без «{ $other }»
together-told-follow = «{ $title }», за которой вы следите, продолжается в «{ $other }»: хотите следить за ней?
together-told-take = «{ $title }», в которой вы хотели участвовать, продолжается в «{ $other }»: хотите участвовать в ней?
together-mail-hint = Ответьте «да», чтобы согласиться именно с этим, или «нет» и почему.
together-mail-follow-hint = Ответьте «да», чтобы следить за ней, или «нет».
together-mail-take-hint = Ответьте «да», и написанное вами получат те, кто её ведёт; или «нет».
together-mail-unclear = Начните ответ с «да» или «нет».
together-mail-why = Скажите после «нет», почему.
together-mailed-agreed = Вы согласны с тем, что предложила «{ $title }».
together-mailed-declined = Вы не хотите того, что предложила «{ $title }».
together-mailed-follows = Вы следите за «{ $title }».
together-mailed-follows-not = Вы не следите за «{ $title }».
together-mailed-takes = Написанное вами получили те, кто ведёт «{ $title }».
together-mailed-takes-not = Тем, кто ведёт «{ $title }», ничего не отправлено.

# Что стало с инициативами.
lineage-title = Откуда она и что с ней стало
lineage-went-on-in = Продолжается в
lineage-took-in = Приняла
lineage-none = Её никогда не объединяли.
lineage-undone = отменено { $date }
lineage-picture-told = То же рисунком: каждая стрелка ведёт к той, в которой инициатива продолжается; прерывистые линии отменены.

notice-initiative-together = Что-то предложено или согласовано между моей инициативой и другой
notice-initiative-merged = Инициатива, которую я веду, за которой слежу или которой писал, продолжается в другой

fact-initiative-proposed = Между двумя инициативами что-то предложено
fact-initiative-terms-changed = Предложение между двумя инициативами изменено
fact-initiative-consented = Ведущий инициативы согласился с предложением
fact-initiative-objected = Ведущий инициативы возразил против предложения
fact-initiative-declined = Инициатива отклонила предложение
fact-initiative-withdrawn = Предложение между двумя инициативами отозвано
fact-initiative-overtaken = Предложение потеряло силу: инициатива продолжается в другой
fact-initiative-bound = Две инициативы работают вместе, связаны, или одна стала частью другой
fact-initiative-unbound = То, что связывало две инициативы, прекращено
fact-initiative-merged = Инициатива продолжается в другой
fact-initiative-unmerged = Объединение инициатив отменено
fact-initiative-merge-settled = Объединение инициатив больше нельзя отменить
fact-initiative-unlike = О двух инициативах сказано, что они не одно и то же
