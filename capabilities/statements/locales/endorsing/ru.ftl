## Подписи

endorsement-title = Подписи
endorsement-signatories = Подписавшие
endorsement-endorse = Подписать
endorsement-endorse-version = Подписать версию { $count }
endorsement-version = версия { $count }
endorsement-of-version = Те, кто поддерживает версию { $count }.
endorsement-none = Пока никто не подписал.
endorsement-not-open = Подписать пока нельзя: ни одна версия этого заявления не опубликована.
endorsement-all = { $count ->
    [one] { $count } подпись
    [few] Все { $count } подписи
    [many] Все { $count } подписей
   *[other] Все { $count } подписи
}
endorsement-count-person = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
endorsement-count-organization = { $count ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
endorsement-count-imported = { $count ->
    [one] { $count } перенесённое имя
    [few] { $count } перенесённых имени
    [many] { $count } перенесённых имён
   *[other] { $count } перенесённого имени
}
endorsement-earlier = { $count ->
    [one] { $count } подписавший прежнюю версию не подтвердил эту
    [few] { $count } подписавших прежнюю версию не подтвердили эту
    [many] { $count } подписавших прежнюю версию не подтвердили эту
   *[other] { $count } подписавших прежнюю версию не подтвердили эту
}
endorsement-earlier-lead = Они подписали прежнюю версию, в которой говорилось другое. За нынешнюю они не считаются.
endorsement-pages = Страницы
endorsement-page-before = Назад
endorsement-page-after = Дальше

endorsement-kinds-person = Люди
endorsement-kinds-organization = Организации
endorsement-kind-person = От своего имени
endorsement-kind-organization = От имени организации
endorsement-signed-version = подписана версия { $count }
endorsement-imported = перенесено, здесь не подтверждено
endorsement-imported-why = Имена с пометкой «перенесено» взяты из более старого письма; здесь их никто не подтверждал.
endorsement-by-domain = по адресу в { $domain }
endorsement-by-colleague = подтвердил кто-то ещё из организации
endorsement-by-steward = подтвердили распорядители: { $note }
endorsement-by-message = в сообщении
endorsement-mixed = буквы разных письменностей

endorsement-lead = Ничего не появится, пока вы не подтвердите: мы пришлём вам письмо со ссылкой. Учётная запись не нужна, отозвать имя можно в любое время.
endorsement-lead-member = Ваше имя появится, как только вы нажмёте кнопку. Отозвать его можно в любое время.
endorsement-what = Что подписывается
endorsement-who = Кто подписал
endorsement-when = С какого времени
endorsement-where = Где сказано
endorsement-state = Состояние
endorsement-state-asked = ещё не подтверждена
endorsement-state-waiting = ждёт подтверждения права действовать от имени организации
endorsement-state-active = действует
endorsement-as = Кто подписывает
endorsement-name = Имя
endorsement-name-hint = Так, как оно будет видно всем. Подойдёт имя, под которым вас знают.
endorsement-affiliation = Место работы или организация
endorsement-affiliation-hint = Стоит после имени и ни к чему не обязывает других.
endorsement-organization = Название организации
endorsement-site = Её адрес в сети
endorsement-site-hint = Если ваш почтовый адрес в том же домене, это подтверждает, что вы действуете от её имени. Иначе подтвердить должен кто-то ещё из организации или распорядители.
endorsement-signer = Кто подписывает от её имени
endorsement-signer-hint = Ваше имя и должность; видны после названия организации.
endorsement-mail = Почтовый адрес
endorsement-mail-hint = Никому никогда не показывается.
endorsement-country = Страна
endorsement-country-none = Не указана
endorsement-country-hint = Подписи считаются по регионам.
endorsement-lang = Язык, на котором вы прочли
endorsement-lang-hint = Подпись хранит хеш именно этого текста.
endorsement-public = Имена подписавших видны всем, и любой может их скопировать.
endorsement-sealed-link = Если это для вас опасно, подпишите под печатью.
endorsement-see-changes = Что изменилось с тех пор

endorsement-confirm-title = Подтвердить подпись
endorsement-confirm-why = Нажмите кнопку, если хотите, чтобы это имя стояло под этим текстом.
endorsement-confirm-organization = Нажмите кнопку, если хотите, чтобы это имя стояло под этим текстом, и вправе решать это за организацию.
endorsement-confirm = Подписываю
endorsement-not-me = Это был не я
endorsement-confirmed = Подтверждено: имя стоит под текстом. В следующем письме есть ссылка, чтобы его отозвать.
endorsement-waits-why = Ваш адрес подтверждён. Имя появится, когда подтвердят, что вы действуете от имени организации; вам придёт письмо.
endorsement-vouch-why = Вы вправе действовать от имени этой организации. А этот человек? Если вы скажете, что да, её название появится под текстом.
endorsement-vouch = Действует от нашего имени
endorsement-link-gone = Эта ссылка больше не действует: она использована, устарела, или имя отозвано.

endorsement-own = Ваша подпись
endorsement-own-none = Вы не подписывали это заявление.
endorsement-changed = В версии { $count } говорится не то, что вы подписали. Вашего имени под ней нет, пока вы сами этого не скажете.
endorsement-changes = Что изменилось
endorsement-read-whole = Прочесть весь текст
endorsement-withdraw = Отозвать имя
endorsement-withdraw-hint = Сразу же. Имя исчезнет, и по журналу никто не узнает, чьё оно было.

endorsement-tend = Присмотр за подписями
endorsement-waiting = Ожидают
endorsement-waiting-none = Ничего не ждёт.
endorsement-waiting-more = { $count ->
    [one] Ждёт ещё { $count }.
    [few] Ждут ещё { $count }.
    [many] Ждут ещё { $count }.
   *[other] Ждут ещё { $count }.
}
endorsement-doubtful = Имена, похожие на другие
endorsement-like = похоже на { $name }
endorsement-decide = Решить
endorsement-right-note = Почему этот человек вправе действовать от имени организации
endorsement-right-note-hint = Видно всем.
endorsement-right-give = Вправе: показать имя
endorsement-strike-reason = Почему этому имени здесь не место
endorsement-strike-hint = Навсегда останется в журнале и будет сообщено подписавшему. Никого не называйте.
endorsement-strike = Вычеркнуть имя
endorsement-call-title = Призыв
endorsement-call-why = Все в сети, кто не подписал, получат письмо и смогут подписать, ответив «Подписываю».
endorsement-call = Призвать подписать
endorsement-announce = Сообщить в рассылку
endorsement-channel = Рассылка
endorsement-announcement = Ваши слова
endorsement-announcement-hint = Ниже добавится адрес формы. Ответы придут в рассылку: перенесите их здесь.
endorsement-take-over-title = Перенести из сообщения
endorsement-take-over-why = Кто-то подписал в рассылке? Ему придёт письмо, он подтвердит, и сообщение останется рядом с именем.
endorsement-message-address = Адрес сообщения
endorsement-message-address-hint = Такой, как в здешнем архиве.
endorsement-author-hint = Пусто: автор сообщения.
endorsement-take-over = Попросить подтвердить
endorsement-find-title = Найти имя
endorsement-find-hint = Имя целиком; найдутся и те, что выглядят так же.
endorsement-find = Найти
endorsement-sealed-files = Забрать запечатанное для хранителей

endorsement-sealed = Подписать под печатью
endorsement-sealed-title = Под печатью
endorsement-sealed-lead = Для тех, кому опасно называть имя открыто. Имя шифруется сразу по получении, и после этого его могут прочесть только хранители.
endorsement-sealed-who = Прочесть его может каждый из этих хранителей:
endorsement-sealed-counted = Сколько подписало и из какого региона, видно всем, только если их пятеро или больше; начиная со следующего дня.
endorsement-sealed-kept = Мы не храним ни почтовый адрес, ни учётную запись, ни сетевой адрес; из времени — только день.
endorsement-sealed-not = Мы не можем защитить вас от того, кто управляет этим сервером, пока вы пишете, или видит, что вы сюда подключаетесь. Если это важно, возьмите браузер Tor.
endorsement-sealed-not-offered = Подписать под печатью здесь нельзя: сеть не назвала двух хранителей.
endorsement-sealed-name = Имя, для хранителей
endorsement-sealed-why = Их имена зашифрованы для хранителей сети.
endorsement-sealed-others = Остальные
endorsement-sealed-few = меньше пяти
endorsement-contact = Как хранители могут с вами связаться
endorsement-contact-hint = Если вы хотите, чтобы могли.
endorsement-region = Регион
endorsement-region-none = Не указан
endorsement-region-hint = Хранится незашифрованным.
endorsement-seal = Запечатать и подписать
endorsement-sealed-done = Запечатано
endorsement-code-why = С этим кодом, и только с ним, вы отзовёте подпись или подтвердите следующую версию. Запишите его там, где никто не увидит:
endorsement-code-once = Он показан один раз: мы его не храним.
endorsement-code-have = У меня есть код
endorsement-code-title = Ваш код
endorsement-code-lead = Он показывает, что вы здесь запечатали, и позволяет это отозвать.
endorsement-code = Код из 24 цифр
endorsement-code-open = Открыть
endorsement-code-opened = Это код запечатанной подписи под версией { $count }.
endorsement-code-changed = В последней версии говорится другое. Ваша подпись за неё не считается, пока вы сами этого не скажете.
endorsement-code-gone = Ни у одной подписи под этим заявлением нет такого кода. Возможно, она отозвана.
endorsement-wrong-code = В коде 24 цифры.

endorsement-custodians = Хранители
endorsement-custodians-lead = Они могут прочесть, кто подписал под печатью, каждый своим ключом, которого никогда нет на этом сервере.
endorsement-custodians-fewest = { $count ->
    [one] Печать предлагается, когда есть хотя бы { $count } хранитель.
    [few] Печать предлагается, когда есть хотя бы { $count } хранителя.
    [many] Печать предлагается, когда есть хотя бы { $count } хранителей.
   *[other] Печать предлагается, когда есть хотя бы { $count } хранителя.
}
endorsement-custodians-none = Их нет.
endorsement-custodian-name = Имя
endorsement-custodian-key = Открытый ключ
endorsement-custodian-key-hint = Такой, как его выдаёт `age-keygen`: начинается с age1.
endorsement-custodian-add = Назвать хранителя
endorsement-custodian-remove = Убрать
endorsement-rules = Правила

endorsement-said-signed = Ваше имя стоит под заявлением. Спасибо.
endorsement-said-mailed = Мы отправили вам письмо. Откройте ссылку в нём и нажмите кнопку: тогда имя появится.
endorsement-said-waiting = Ждёт подтверждения, что вы действуете от имени организации. Вам придёт письмо.
endorsement-said-withdrawn = Имени больше нет.
endorsement-said-again = Вы поддерживаете и эту версию.
endorsement-said-vouched = Название организации стоит под заявлением.
endorsement-said-called = Сеть спрашивают.
endorsement-said-announced = В рассылку сообщают.
endorsement-said-taken-over = Автору сообщения придёт письмо, и он подтвердит.
endorsement-said-struck = Имя вычеркнуто.
endorsement-said-custodian = Теперь всё запечатывается и для этого человека.
endorsement-said-custodian-off = Для этого человека больше ничего не запечатывается. Прежнее он прочесть может.

endorsement-wrong-stale = Текст изменился с тех пор, как вы его открыли. Прочтите последнюю версию и, если хотите, подпишите её.
endorsement-wrong-there = Эта организация уже подписала заявление.
endorsement-wrong-waits = Эта подпись ещё не подтверждена.
endorsement-wrong-called = Сеть призывали подписать эту версию меньше недели назад.
endorsement-wrong-message = По этому адресу нет сообщения, которое можно здесь прочесть.
endorsement-wrong-unsigned = В сообщении нет адреса, с которого оно пришло: подтвердить некого попросить.
endorsement-wrong-key = Это не открытый ключ age. Он начинается с age1.
endorsement-wrong-custodian = Это ключ одного из хранителей.
endorsement-wrong-custodians = Хранителей не больше { $count }.

endorsement-answer-hint = Чтобы подписать, ответьте одной строкой: Подписываю. На следующей строке можно написать имя, под ним организацию. Чтобы отозвать, ответьте: Отзываю подпись.
endorsement-answer-unclear = Ваш ответ не понят, и ничего не сделано. Чтобы подписать, напишите «Подписываю» на первой строке и больше ничего на ней.
endorsement-answer-gone = Того, на что вы ответили, больше нет.
endorsement-answer-name = Не хватает имени. Ответьте ещё раз: «Подписываю» на первой строке, имя на второй.
endorsement-answer-stale = Текст изменился с тех пор, как вас спросили, поэтому ничего не подписано. Прочтите последнюю версию на странице заявления.
endorsement-answered = { $who }: подписано «{ $title }», версия { $version } ({ $language }), хеш начинается с { $hash }.
endorsement-answered-withdrawn = Вашего имени под «{ $title }» больше нет.

notice-endorsement-call = Призывы подписать заявление
notice-endorsement-called = Подпишете? { $title }

endorsement-letter-confirm = Подтвердите подпись: { $title }
endorsement-letter-confirm-body = Кто-то, надеемся, что вы, хочет поставить это имя:
    { $who }

    под этим текстом, версия { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 текста: { $hash }

    Чтобы подтвердить, откройте эту страницу и нажмите кнопку:
    { $link }

    Если это были не вы, ничего не делайте: имя не появится, а адрес мы забудем через две недели.

    { $network }
endorsement-letter-already = Вы уже подписали: { $title }
endorsement-letter-already-body = Кто-то, вероятно, вы, хотел подписать с этим адресом. С него уже подписано, от имени:
    { $who }

    Версия { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 текста: { $hash }

    Здесь видно, что вы подписали; здесь можно подтвердить следующую версию или отозвать имя:
    { $link }

    { $network }
endorsement-letter-signed = Ваша подпись: { $title }
endorsement-letter-signed-body = Это имя:
    { $who }

    стоит под версией { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 текста: { $hash }

    Сохраните это письмо. Чтобы отозвать имя, откройте эту страницу и нажмите кнопку:
    { $link }

    Если текст изменится по существу, мы спросим вас снова: имя само не переходит к другим словам.

    { $network }
endorsement-letter-waiting = Ждёт подтверждения: { $title }
endorsement-letter-waiting-body = Ваш адрес подтверждён. Пока неизвестно, вправе ли вы действовать от имени организации, за которую хотите подписать:
    { $who }

    Версия { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 текста: { $hash }

    Это подтвердит кто-то ещё из организации или распорядители сети. Если придётся ждать долго, напишите в сеть.

    Отказаться можно здесь:
    { $link }

    { $network }
endorsement-letter-vouch = Действует от вашего имени? { $title }
endorsement-letter-vouch-body = Кто-то хочет подписать от имени вашей организации:
    { $who }

    Версия { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 текста: { $hash }

    Вы вправе действовать от её имени. Если этот человек тоже, откройте эту страницу и нажмите кнопку; название появится под текстом:
    { $link }

    Если нет, ничего не делайте.

    { $network }
endorsement-letter-struck = Ваше имя вычеркнуто: { $title }
endorsement-letter-struck-body = Координатор вычеркнул имя, подписанное с этого адреса под текстом:
    { $title }
    { $page }

    Причина: { $reason }

    Если это ошибка, напишите в сеть.

    { $network }
endorsement-letter-again = Текст изменился, вы его поддерживаете? { $title }
endorsement-letter-again-body = Опубликована версия { $new }:
    { $title }
    { $page }

    От имени { $who } вы подписали версию { $version } ({ $language }) с хешем { $hash }. В новой версии говорится другое. Вашего имени под ней нет, пока вы сами этого не скажете.

    Что изменилось ([-ушло-], {"{"}+пришло+{"}"}):

    { $changes }

    Чтобы подписать новую версию, ответьте на это письмо одной строкой: Подписываю. Или посмотрите разницу, подпишите или отзовите имя здесь:
    { $link }

    { $network }
fact-endorsement-asked = попросил(а) поддержать заявление
fact-endorsement-letter-sent = получил(а) письмо о подписи
fact-endorsement-sealed = поддержал(а) заявление под печатью
fact-endorsement-withdrawn = отозвал(а) подпись
fact-endorsements-called = призвал(а) поддержать
fact-endorsements-forgotten = неподтверждённые подписи забыты
fact-endorsements-imported = перенёс(ла) подписи старого письма
fact-endorsements-sealed-counted = скрытые подписи подсчитаны
fact-statement-custodians-changed = сменил(а) хранителей скрытых подписей
fact-statement-endorsed = поддержал(а) заявление
