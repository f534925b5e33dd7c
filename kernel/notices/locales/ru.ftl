# Страница уведомлений.
notices-title = Уведомления
notices-none = Пока ничего. Здесь будет видно, что изменилось там, где вы участвуете.
notices-new = новое
notices-mark-seen = Всё просмотрено
notices-pages = Страницы уведомлений
notices-older = Более ранние
notices-choices = Как вам сообщать
notices-choices-why = На этой странице есть всё, кроме того, что вы отключите; выберите, что присылать ещё и по почте.
notices-at-once = По почте, сразу
notices-in-digest = Одним письмом в день
notices-on-site = Только на этой странице
notices-never = Не сообщать
notices-save = Сохранить
notices-said-seen = Отмечено как просмотренное.
notices-said-chosen = Сохранено. Теперь вам будут сообщать так.

# Письма.
notices-digest = одно письмо в день
notices-digest-subject = { $count ->
    [one] { $count } новость для вас
    [few] { $count } новости для вас
    [many] { $count } новостей для вас
   *[other] { $count } новости для вас
}
notices-digest-more = Остальные на вашей странице: { $link }
notices-mail-why-kind = Вы получили это письмо, потому что вам сообщают по почте о следующем: { $kind }.
notices-mail-why-address = Вы получили это письмо, потому что оставили для этого свой адрес в { $network }.
notices-mail-why-digest = Это ваше ежедневное письмо от { $network }.
notices-mail-choose = Выбрать, о чём и как вам сообщать: { $link }
notices-mail-stop = Больше не присылать таких писем: { $link }

# Отказ от писем.
notices-unsubscribe = Больше не присылать писем
notices-stop-ask = Прекратить присылать такие письма? { $kind }
notices-stop = Да, прекратить
notices-stopped = Такие письма больше не придут: { $kind }
notices-choose-all = Настроить все уведомления

# Подписки на отдельные вещи.
following-title = За чем вы следите
following-why = Вы узнаёте, что с этим происходит. Больше никто этот список не видит.
following-none = Пока ничего. На страницах инициатив, заявлений, событий и прочего есть кнопка, чтобы следить за ними.
following-follow = Следить
following-stop = Больше не следить
following-gone = То, что вам больше не видно или чего больше нет; вестей об этом не приходит.
following-since = с { $moment }
following-pages = Страницы того, за чем вы следите
following-older = Более давнее
following-many = Вы следите за многим ({ $count }), больше нельзя. Сначала перестаньте следить за чем-нибудь.
following-said-begun = Теперь вы следите за этим и узнаете, что здесь происходит.
following-said-ended = Вы больше за этим не следите.

# In the stewards' log.
fact-notices-told = Люди извещены
fact-notices-digested = Отправлено письмо дня
fact-notices-seen = Уведомления просмотрены
fact-notices-chosen = Выбраны уведомления
fact-following-begun = Следит за чем-то
fact-following-ended = Перестал следить за чем-то
