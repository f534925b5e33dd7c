# The text as a document.
exports-heading = Взять текст с собой
exports-html = Одной страницей (HTML)
exports-txt = Простой текст
exports-pdf = PDF
exports-print = Или напечатайте эту страницу: у неё есть оформление для бумаги, и почти любой браузер может сохранить её в PDF.
exports-to-page = К странице заявления
exports-draft = проект, который никем не принят
exports-to = Кому: { $names }
exports-objections = Возражения
exports-answer = Ответ
exports-minority = Текст меньшинства
exports-signatories = Подписавшие
exports-organizations = { $count ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
exports-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
exports-hash = SHA-256 этого текста: { $hash }

# A text from outside.
exports-import = Внести текст
exports-import-lead = Переносятся заголовки, списки, выделения, ссылки, сноски, цитаты и таблицы; оформление, изображения и примечания — нет. Из отслеживаемых правок берётся принятый текст.
exports-import-file = Файл
exports-import-hint = DOCX, ODT, HTML, Markdown или простой текст, не больше 5 МБ.
exports-import-read = Прочитать
exports-import-then = На следующей странице вы просмотрите текст, прежде чем что-либо сохранится.
exports-import-missing = Выберите файл.
