## Работа над текстом

draft-heading = Писать текст
draft-lead = Весь текст в одном поле. Каждое сохранение остаётся как редакция; абзацы сохраняют номера, а замечания — свои места.
draft-import = Загрузить документ
draft-import-note = Это из вашего документа. Ничего ещё не сохранено: прочтите, поправьте и сохраните.
draft-together = Писать вместе
draft-text = Текст
draft-text-hint = Markdown: # — заголовок, - — пункт списка, между абзацами пустая строка.
draft-note = Что вы изменили
draft-note-hint = Одна строка для тех, кто читает редакции.
draft-save = Сохранить
draft-save-hint = Останется редакцией с вашим именем.
draft-frozen = Сейчас текст не меняется: позиции занимают именно по этим словам. То, что ниже, не сохраняется; оставьте себе копию, если она ещё нужна.
draft-dropped = От этого заявления отказались; его текст остаётся каким был. То, что ниже, не сохраняется; оставьте себе копию, если она ещё нужна.
draft-denied = Не сохранено
draft-denied-lead = То, что вы набрали, — ниже. Больше это нигде не хранится: скопируйте и передайте тому, кто составляет текст, или сделайте из этого комментарий.
draft-denied-back = К заявлению
draft-moved-on = Кто-то сохранил в тот же миг. Сохраните ещё раз: тексты сойдутся.
draft-wrong-empty = Текста нет. Чтобы отказаться от заявления, снимите его; чтобы начать заново, замените слова.
draft-wrong-long = В тексте { $bytes } КиБ, наибольшее — { $most }. Сократите его или вынесите части в документ со ссылкой.
draft-wrong-paragraphs = Абзацев в тексте: { $count }, наибольшее — { $most }.
draft-wrong-paragraph = Этого абзаца в тексте больше нет. Выберите другой.
draft-wrong-bit-private = Источник доступен не всем, а это заявление — всем. Попросите у автора слова, которые можно обнародовать.

draft-said-same = Ничего не изменилось: текст прежний.
draft-said-saved = Текст сохранён.
draft-said-merged = Текст сохранён вместе с тем, что тем временем сохранили другие. Прочтите, что изменилось с тех пор, как вы начали.
draft-said-restored = Та редакция снова стала текстом.
draft-said-bit = Отрывок стоит в тексте.

draft-conflict = Две формулировки
draft-conflict-lead = Пока вы писали, кто-то сохранил в тех же местах другие слова. Всё остальное сошлось. Выберите для каждого места; до этого ничего не сохраняется.
draft-paragraph = Абзац { $mark }
draft-paragraph-gone = Удалённый абзац
draft-theirs = Сохранено тем временем
draft-mine = Что набрали вы
draft-keep = Что останется
draft-keep-theirs = Сохранённое тем временем
draft-keep-mine = То, что набрали вы
draft-keep-both = Оба, одно за другим
draft-keep-edit = Собрать и писать дальше
draft-keep-hint = Где ничего не выбрано, останутся оба.
draft-typed = Весь ваш текст, как вы его набрали

draft-part = Как это писалось
draft-part-revisions = { $count ->
    [one] { $count } редакция
    [few] { $count } редакции
    [many] { $count } редакций
   *[other] { $count } редакции
}
draft-part-last = Что изменилось последним
draft-revisions = Редакции
draft-revision = { $count ->
    [one] Редакция { $count }
    [few] Редакция { $count }
    [many] Редакция { $count }
   *[other] Редакция { $count }
}
draft-compare = Сравнить
draft-compare-from = С редакции
draft-compare-to = по редакцию
draft-compare-before = { $count ->
    [one] Сравнить редакцию { $count } с предыдущей
    [few] Сравнить редакцию { $count } с предыдущей
    [many] Сравнить редакцию { $count } с предыдущей
   *[other] Сравнить редакцию { $count } с предыдущей
}
draft-compare-last = Что она изменила
draft-compare-latest = Что изменилось с тех пор
draft-compare-nothing = нет текста
draft-restore = Снова сделать это текстом
draft-restore-hint = Новой редакцией; то, что было потом, останется среди редакций.
draft-restored-note = { $count ->
    [one] Как в редакции { $count }
    [few] Как в редакции { $count }
    [many] Как в редакции { $count }
   *[other] Как в редакции { $count }
}

draft-origins = Кто что написал
draft-origins-lead = Чьи слова стоят в тексте сейчас. При правке за словами остаётся их автор.
draft-origins-hands = По авторам
draft-origins-regions = По регионам авторов
draft-origins-few = { $count ->
    [one] Не показано: ни в одном регионе нет { $count } автора или больше.
    [few] Не показано: ни в одном регионе нет { $count } авторов или больше.
    [many] Не показано: ни в одном регионе нет { $count } авторов или больше.
   *[other] Не показано: ни в одном регионе нет { $count } авторов или больше.
}
draft-origins-hidden = { $count ->
    [one] Регионы, где меньше { $count } автора, включены в прочие.
    [few] Регионы, где меньше { $count } авторов, включены в прочие.
    [many] Регионы, где меньше { $count } авторов, включены в прочие.
   *[other] Регионы, где меньше { $count } авторов, включены в прочие.
}
draft-region-others = Все прочие
draft-origins-bits = Отрывки в тексте
draft-origins-text = Абзац за абзацем
draft-origin-bit = отрывок
draft-origin-import = из документа
draft-origin-comment = { $count ->
    [one] замечание № { $count }
    [few] замечание № { $count }
    [many] замечание № { $count }
   *[other] замечание № { $count }
}
draft-bit-unseen = Отрывок, который вам не открыт
draft-bit-whole = как был
draft-bit-changed = изменён
draft-bit-split = разделён
draft-bit-moved = в другом порядке
draft-bit-gone = в тексте его больше нет

draft-bits = Вставить отрывок
draft-bits-lead = Места, на которые сеть хочет опереться; сначала те, что использованы чаще. За словами остаётся их источник.
draft-bits-words = Слова в нём
draft-bits-any = Любая тема
draft-bits-find = Найти
draft-bits-none = Таких отрывков нет. Их отмечают, читая здесь заявления, отчёты и письма.
draft-bit-supports = { $count ->
    [one] { $count } голос за
    [few] { $count } голоса за
    [many] { $count } голосов за
   *[other] { $count } голоса за
}
draft-bit-choose = Выбрать
draft-bit-place = Куда поставить отрывок
draft-bit-after = После
draft-bit-first = Прежде всего остального
draft-bit-put = Вставить
draft-bit-put-hint = Новой редакцией. У источника это будет отмечено.

fact-statement-revised = изменил(а) текст заявления
fact-statement-drafter-forgotten = убрал(а) имя из редакций заявления
