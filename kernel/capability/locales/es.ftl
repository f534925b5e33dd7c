# Mail that comes to the house.
mail-forwarded-letter = { $author } escribió esto a { $address }. Responda a este correo para escribirle.
fact-mail-unanswered = No se pudo tener en cuenta una respuesta por correo
fact-mail-forwarded = Un correo a la casa pasó a los responsables
fact-mail-refused = El servidor de salida rechazó una copia
fact-mail-bounced = Una copia volvió
fact-mail-complained = Alguien se quejó de una copia
