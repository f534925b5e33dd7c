# Рамка каждой страницы.
frame-skip = Перейти к содержанию
frame-nav = Основное меню
frame-search = Поиск
frame-you = Вы
frame-sign-in = Войти
frame-demo = Это демонстрация. Люди здесь вымышлены; всё, что вы напишете, может быть в любой момент удалено.
frame-tongues = Язык
frame-zone = Часовой пояс: { $city }
frame-zone-choose = Выбрать часовой пояс
frame-privacy = Что о вас хранится
frame-stewardship = Управление сетью

# Формы.
form-optional = (необязательно)
form-wrong = { $count ->
    [one] { $count } поле требует внимания. Всё, что вы ввели, сохранено.
    [few] { $count } поля требуют внимания. Всё, что вы ввели, сохранено.
    [many] { $count } полей требуют внимания. Всё, что вы ввели, сохранено.
   *[other] { $count } поля требуют внимания. Всё, что вы ввели, сохранено.
}
form-stale = После открытия этой формы вы вошли или вышли. Написанное сохранено на этой странице: отправьте его ещё раз отсюда.
upload-unreadable = Форма дошла не полностью. Вернитесь назад и отправьте её ещё раз.
upload-too-large = Общий размер файлов — не более { $megabytes } МБ. Выберите файлы поменьше или дайте ссылку.
limit-wait = { $minutes ->
    [one] Слишком часто. Попробуйте ещё раз через { $minutes } минуту.
    [few] Слишком часто. Попробуйте ещё раз через { $minutes } минуты.
    [many] Слишком часто. Попробуйте ещё раз через { $minutes } минут.
   *[other] Слишком часто. Попробуйте ещё раз через { $minutes } минуты.
}

# Что не так со значением.
wrong-missing = Заполните это поле.
wrong-empty = Напишите здесь что-нибудь.
wrong-long = Максимальное число знаков: { $max }, сейчас их { $length }.
wrong-choice = Выберите из предложенного.
wrong-id = Это ни на что здесь не указывает.
wrong-token = Ссылка неполная. Скопируйте её из письма целиком.
wrong-email = Это не адрес электронной почты. Он выглядит так: name@example.org.
wrong-slug = Используйте строчные латинские буквы a–z, цифры и дефисы.
wrong-link = Это не веб-адрес. Он выглядит так: https://example.org/page.
wrong-zone = Это не часовой пояс. Выберите его из списка.
wrong-lang = Это не код языка. Он выглядит так: fr или pt-BR.
wrong-country = Такой страны нет в списке. Выберите из списка.

# Кому что можно.
denied-applicant = Сеть ещё не ответила на вашу заявку. Пока можно читать; ответ придёт по почте.
denied-facilitator = Это доступно координаторам сети.
denied-steward = Это доступно администраторам сети.
denied-this = Вам это недоступно.

# Когда что-то не получается.
trouble-not-found = Здесь ничего нет
trouble-not-found-why = Возможно, в адресе опечатка или эта страница вам недоступна. Попробуйте поиск.
trouble-denied = Вам сюда нельзя
trouble-refused = Это не удалось сделать
trouble-signed-out = Вы вышли из системы
trouble-signed-out-why = Написанное вами сохранено на этой странице. Войдите в другом окне, вернитесь в это и отправьте ещё раз.
trouble-sign-in = Войти в другом окне
trouble-send-again = Вход выполнен: отправить ещё раз
trouble-send = Отправить ещё раз
trouble-fault = Произошла ошибка на нашей стороне
trouble-fault-why = Ничего не изменилось. Попробуйте ещё раз чуть позже. Если это повторится, сообщите администратору номер, указанный ниже.
trouble-fault-reference = Номер: { $reference }
trouble-home = На главную страницу
shortcode-unknown = Для { $code } здесь ничего не показано: такого мероприятия нет. Эту заметку видят только редакторы.

# Даты и размеры.
date-today = сегодня
date-tomorrow = завтра
date-in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}
date-days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
date-in-months = { $count ->
    [one] через { $count } месяц
    [few] через { $count } месяца
    [many] через { $count } месяцев
   *[other] через { $count } месяца
}
date-in-years = { $count ->
    [one] через { $count } год
    [few] через { $count } года
    [many] через { $count } лет
   *[other] через { $count } года
}
date-months-ago = { $count ->
    [one] { $count } месяц назад
    [few] { $count } месяца назад
    [many] { $count } месяцев назад
   *[other] { $count } месяца назад
}
date-years-ago = { $count ->
    [one] { $count } год назад
    [few] { $count } года назад
    [many] { $count } лет назад
   *[other] { $count } года назад
}
size-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
size-kilobytes = { $count } КБ
size-megabytes = { $count } МБ

# Как читать: язык и часовой пояс.
zone-heading = Ваш часовой пояс
zone-why = Время показано по месту мероприятия, по UTC и по вашему часовому поясу.
zone-label = Часовой пояс
zone-save = Использовать этот пояс

# Страница, на которой показаны все части.
style-heading = Из чего состоит страница
style-field = Поле
style-hint = Подсказка говорит, что поможет, а не что запрещено.

# Two versions of a text beside each other.
compare-same = { $count ->
    [one] { $count } абзац без изменений
    [few] { $count } абзаца без изменений
    [many] { $count } абзацев без изменений
   *[other] { $count } абзаца без изменений
}
compare-view = Вид
compare-view-inline = В одном тексте
compare-view-side = Рядом
compare-how-changed = изменён
compare-how-moved = перемещён
compare-how-added = добавлен
compare-how-removed = удалён
compare-heard-added = добавлено:
compare-heard-removed = удалено:
compare-heard-end = конец изменения;
compare-parts = Продолжение изменений
compare-before = Раньше
compare-next = Дальше

# Links by name.
link-write = написать эту страницу
