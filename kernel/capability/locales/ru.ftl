# Mail that comes to the house.
mail-forwarded-letter = { $author } пишет на { $address }. Чтобы ответить, ответьте на это письмо.
fact-mail-unanswered = Ответ по почте не удалось принять
fact-mail-forwarded = Письмо передано распорядителям
fact-mail-refused = Почтовый сервер не принял копию
fact-mail-bounced = Копия вернулась
fact-mail-complained = Читатель пожаловался на копию
