# The pages.
page-nav = Страницы
page-lead = То, что сеть записала сообща: как она действует, чего хочет, чему научилась.
page-write = Написать страницу
page-edit = Изменить страницу
page-save = Сохранить
page-this = Об этой странице
page-former = Бывший участник
page-title = Название
page-text = Текст
page-text-hint = Markdown. [[Название страницы]] ведёт на неё, даже если её переименуют; [[Название|другие слова]] показывает другие слова; [[event:Название]] указывает на событие.
page-lang = Язык
page-lang-choose = Выберите язык
page-languages = Языки этой страницы
page-purpose = Назначение
page-purpose-procedure = Порядок действий
page-purpose-objectives = Цели
page-purpose-guide = Руководство
page-purpose-other = Другое
page-topic = Тема
page-topics = Темы
page-editors = Кто может писать
page-editors-hint = Отдельных людей можно назвать позже, в настройках.
page-editors-members = Все участники сети
page-editors-facilitators = Только координаторы
page-editors-named = Названные люди и координаторы
page-people = Кто может писать поимённо
page-people-hint = Адреса их профилей, по одному в строке.
page-reach = Кто может читать
page-reach-public = Все
page-reach-network = Только участники сети
page-reach-hint = Если открыть страницу для всех, можно будет прочитать всё, что есть в её истории и комментариях.
page-closed = Эту страницу могут читать только участники сети.
page-note = Что вы изменили
page-note-hint = Это останется в истории и в письме тем, кто следит за страницей.
page-minor = Мелкая правка: сообщать никому не нужно
page-minor-mark = мелкая правка
page-preview = Предпросмотр
page-preview-unsaved = Пока ничего не сохранено. Ваш текст — в форме ниже.
page-original = Оригинал
page-changed-at = Изменено { $when }, автор:
page-filter = Отбор
page-filter-do = Показать
page-filter-none = Показать все
page-any = Любой вариант
page-none = Страниц пока нет.
page-none-so = Таких страниц нет. Покажите все или напишите новую.
page-pager = Продолжение списка
page-next = Дальше
page-older = Раньше
page-all-of-topic = Все страницы этой темы
page-backlinks = Ссылки сюда
page-backlinks-none = Сюда не ведёт ни одна страница.
page-missing = Страницы, которых ещё нет
page-missing-lead = Названия, которые стоят на страницах и пока никуда не ведут.
page-missing-none = Все названия куда-то ведут.
page-orphans = Страницы, на которые ничто не ведёт
page-orphans-lead = Их не называет ни одна другая страница. Возможно, стоило бы.
page-orphans-none = На каждую страницу что-то ведёт.
page-changes-title = Недавние изменения страниц
page-history = История
page-compare = Сравнить
page-compare-from = От редакции
page-compare-to = до редакции
page-compare-last = Что она изменила
page-compare-latest = Что изменилось с тех пор
page-compare-nothing = нет текста
page-compare-same = Различий нет.
page-return = Вернуть этот текст
page-return-hint = Как новая редакция; всё, что было после, останется в истории.
page-status-draft = Черновик
page-status-agreed = Согласовано
page-status-changed = Изменено после согласования
page-agreed-on = Согласовано { $day }
page-agreed-changed = С тех пор текст изменился.
page-agreed-text = Согласованный текст
page-agreed-compare = Что теперь иначе
page-agreed-noted = Записал(а)
page-agreed-original = Согласован текст на этом языке: { $language }.
page-agreed-edit = Этот текст согласован: { $day }. То, что вы сохраните, снова станет черновиком, пока не будет согласовано; согласованный текст останется в истории.
page-agreement = Отметить согласование
page-agreement-lead = Когда сеть согласует текст, отметьте это здесь. Поздние правки будут помечены.
page-agreement-day = Дата согласования
page-agreement-whom = Кем
page-agreement-whom-hint = Своими словами: «встреча на Бали, консенсусом».
page-agreement-revision = Редакция
page-agreement-withdraw = Согласования не было: убрать отметку
page-translate = Написать на другом языке
page-translate-lead = Оригинал — над формой. Если он изменится, эта версия будет помечена, пока её не обновят.
page-translations = Страницы на других языках
page-outdated-since = Оригинал изменился: { $day }.
page-outdated-newest = Самый новый текст: { $language }
page-outdated-what = Что изменилось в оригинале
page-catch-up = Снова соответствует оригиналу
page-catch-up-hint = Когда эта версия говорит всё, что говорит оригинал.
page-caught-up = Говорит всё, что теперь говорит оригинал
page-settings = Настройки
page-filing = Назначение и темы
page-remove = Убрать страницу
page-remove-lead = На её месте будет указана причина. История останется у координаторов, и они могут её вернуть.
page-remove-why = Почему
page-remove-why-hint = Это увидят все, кто мог читать страницу.
page-removed-on = Убрана { $day }
page-bring-back = Вернуть
page-crossed = Двое изменили одни и те же слова
page-crossed-lead = Пока вы писали, кто-то сохранил страницу. Ваше ещё не сохранено, но ничего не потеряно: в форме обе формулировки, одна за другой. Оставьте нужное и сохраните.
page-crossed-theirs = Что сохранили тем временем
page-crossed-mine = Что написали вы
page-crossed-typed = Всё, как вы написали
page-unclear = Что означает это название?
page-said-saved = Страница сохранена.
page-said-merged = Страница сохранена вместе с тем, что тем временем сохранили другие.
page-said-same = Ничего не изменилось и не сохранено.
page-said-returned = Прежний текст возвращён как новая редакция.
page-said-settled = Настройки сохранены.
page-said-agreed = Согласование текста отмечено.
page-said-not-agreed = Отметка убрана.
page-said-caught-up = Эта версия соответствует оригиналу.
page-said-removed = Страница убрана.
page-said-back = Страница возвращена.
page-news-new = Новая страница
page-news-changed = Страница изменена

# What is wrong.
page-denied-write = Эту страницу пишут другие. Вы можете оставить комментарий.
page-moved-on = Кто-то только что сохранил эту страницу. Отправьте ещё раз: его текст останется.
page-wrong-long = В тексте { $size } КБ, а на странице помещается { $most }. Сделайте из него две страницы.
page-wrong-paragraphs = На странице не больше { $most } абзацев. Сделайте из неё две.
page-wrong-loop = { $code } вставляет страницу в саму себя. Поставьте ссылку или уберите это.
page-wrong-settled = Кто-то другой изменил эти настройки после того, как вы их открыли. Посмотрите страницу в другой вкладке; ваш выбор ниже и будет принят, если отправить ещё раз.
page-wrong-date = Это не дата. Она должна выглядеть так: 2025-12-31.
page-wrong-day = Этот день ещё не наступил.
page-wrong-agreement = Тем временем появилась другая отметка. Посмотрите её, прежде чем убрать.
page-wrong-return = Кто-то сохранил этот текст после того, как вы открыли эту страницу. Посмотрите, что изменилось, и вернитесь к этой версии, если всё ещё хотите.
page-wrong-translated = Версия на этом языке уже есть. Измените её.
page-wrong-person = { $line } — не адрес чьего-либо профиля.

page-wrong-languages = Страница пишется не больше чем на { $most } языках.

# Counted.
page-revision = { $count ->
   *[other] Редакция { $count }
}
page-compare-before = { $count ->
   *[other] Сравнить редакцию { $count } с предыдущей
}
page-restores = { $count ->
   *[other] как в редакции { $count }
}
page-missing-on = { $count ->
    [one] на { $count } странице
    [few] на { $count } страницах
    [many] на { $count } страницах
   *[other] на { $count } страницы
}
page-wrong-topics = { $count ->
    [one] У страницы не больше { $count } темы.
    [few] У страницы не больше { $count } тем.
    [many] У страницы не больше { $count } тем.
   *[other] У страницы не больше { $count } темы.
}
page-wrong-editors = { $count ->
    [one] Можно назвать не больше { $count } человека.
    [few] Можно назвать не больше { $count } человек.
    [many] Можно назвать не больше { $count } человек.
   *[other] Можно назвать не больше { $count } человека.
}
page-wrong-unclear = { $count ->
    [one] { $count } название в тексте может означать разное. Выберите выше.
    [few] { $count } названия в тексте могут означать разное. Выберите выше.
    [many] { $count } названий в тексте могут означать разное. Выберите выше.
   *[other] { $count } названия в тексте могут означать разное. Выберите выше.
}
page-wrong-contested = { $count ->
    [one] За сутки вы двое вернули этот текст туда и обратно { $count } раз. Напишите здесь, почему возвращаете его, или сначала обсудите это в комментариях.
    [few] За сутки вы двое вернули этот текст туда и обратно { $count } раза. Напишите здесь, почему возвращаете его, или сначала обсудите это в комментариях.
    [many] За сутки вы двое вернули этот текст туда и обратно { $count } раз. Напишите здесь, почему возвращаете его, или сначала обсудите это в комментариях.
   *[other] За сутки вы двое вернули этот текст туда и обратно { $count } раза. Напишите здесь, почему возвращаете его, или сначала обсудите это в комментариях.
}
page-outdated-by = { $count ->
    [one] В этой версии нет { $count } изменения.
    [few] В этой версии нет { $count } изменений.
    [many] В этой версии нет { $count } изменений.
   *[other] В этой версии нет { $count } изменения.
}
