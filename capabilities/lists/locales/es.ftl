## Lists

## Archive

list-archive = Archivo
list-archive-counts = { $messages } en { $threads }.
list-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
list-thread-count = { $count ->
    [one] { $count } hilo
   *[other] { $count } hilos
}
list-threads = Hilos
list-threads-all = Todos los hilos
list-months = Meses
list-new-thread = Escribir a la lista
list-no-messages = Todavía no hay mensajes.
list-newest = Los más recientes
list-older = Anteriores
list-before = Anterior
list-after = Siguiente
list-feed = Canal Atom
list-download = Descargar (mbox)
list-download-message = Descargar este mensaje (.eml)
list-thread-mute-this = Silenciar este hilo
list-thread-muted = No recibe ningún mensaje de este hilo.
list-thread-follow-this = Recibir todos los mensajes de este hilo
list-thread-followed = Recibe todos los mensajes de este hilo.
list-thread-plain = Como todos los demás hilos
list-reply = Responder
list-answers = responde a { $author }
list-in-thread = En su hilo
list-headers = Cabeceras del correo
list-quoted = Texto citado
list-author-unknown = Autor desconocido
list-no-subject = (sin asunto)
list-messages-found = Mensajes
list-message-encrypted = Este mensaje está cifrado. Solo pueden leerlo sus destinatarios.
list-message-from-html = Este mensaje se escribió en HTML; se muestra su texto.
list-message-empty = Este mensaje no tiene texto.
list-message-redacted = Este mensaje se ha retirado.
list-redact = Retirar este mensaje
list-redact-lead = Su texto, sus archivos, su asunto y su autor se eliminan para siempre. Su lugar en el hilo permanece, con la fecha y el motivo. Las copias ya enviadas por correo no se pueden recuperar.
list-redact-why = Motivo
list-redact-why-hint = Lo ve todo el mundo que pueda leer el archivo.
list-redacted = El mensaje se ha retirado.
list-redacted-already = Este mensaje ya se había retirado.
list-order = Orden
list-by-thread = Por hilo
list-by-date = Por fecha
list-reply-heading = Responder a la lista
list-subject = Asunto
list-text = Texto
list-send = Enviar
list-quote = Citar el mensaje
list-wrote = { $author } escribió:
list-back = Volver
list-compose-hint = Sale por correo a todas las personas suscritas, en su nombre, y queda en el archivo.
list-denied-write = Aquí solo pueden escribir los miembros de la red y quienes están suscritos a la lista, y solo mientras la lista esté abierta.
list-said-posted = Su mensaje está en el archivo y en camino hacia todas las personas de la lista.
list-said-held = Su mensaje espera a que lo revise un moderador. Recibirá un correo cuando lo haya decidido.
