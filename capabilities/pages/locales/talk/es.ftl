# Comments.
page-comments = Comentarios
page-comments-none = Nadie ha dicho nada todavía sobre esta página.
page-comment-words = Comentario
page-comment-hint = Markdown. Se avisa a quienes siguen la página.
page-comment-say = Comentar
page-comment-reply = Responder
page-comment-reply-words = Respuesta
page-comment-reword = Editar
page-comment-unsay = Retirar
page-comment-gone = Este comentario se retiró.
page-comment-edited = editado
page-comment-resolved = resuelto
page-comment-resolve = Está resuelto
page-comment-reopen = Vuelve a estar abierto
page-said-commented = Su comentario está publicado.
page-said-reworded = El comentario se ha guardado.
page-said-unsaid = El comentario se ha retirado.
page-said-resolved = El comentario está resuelto.
page-said-reopened = El comentario vuelve a estar abierto.

# What people are told, and what they may answer.
notice-page-changed = Se modificó una página que sigo
notice-page-commented = Alguien comentó una página que sigo, o me respondió
notice-page-contested = Dos personas cambian y devuelven una página (facilitadores)
page-told-changed = Se modificó la página «{ $title }»
page-told-commented = Un comentario en la página «{ $title }»
page-mail-hint = Para comentar la página, responda a este mensaje.
page-mail-reply-hint = Para contestar, responda a este mensaje.
page-mail-taken = Lo que escribió figura como comentario en la página «{ $title }».
page-mail-gone = Aquello a lo que respondió ya no está: se retiró el comentario o la página. Sus palabras no figuran en ninguna parte; las tiene en el correo que envió.
page-mail-empty = Su mensaje no tenía texto. Escriba encima de lo citado.

# What happened.
fact-page-written = Se comenzó una página
fact-page-changed = Se guardó el texto de una página
fact-page-renamed = Se cambió el nombre de una página
fact-page-translated = Se escribió una página en otro idioma
fact-page-caught-up = La traducción de una página está al día otra vez
fact-page-version-changed = La traducción de una página cambió para la búsqueda
fact-page-settled = Cambiaron los ajustes de una página
fact-page-agreed = Se anotó que una página se acordó
fact-page-agreement-withdrawn = Se retiró la nota de que una página se acordó
fact-page-contested = Dos personas cambian y devuelven una página
fact-page-links-found = Nombres en páginas llevan a una página nueva
fact-page-removed = Se retiró una página
fact-page-brought-back = Se recuperó una página
fact-page-commented = Alguien comentó una página
fact-page-comment-edited = Se editó un comentario en una página
fact-page-comment-removed = Se retiró un comentario en una página
fact-page-comment-resolved = Se resolvió un comentario en una página
fact-page-comment-reopened = Se reabrió un comentario en una página
fact-page-forgotten = Alguien que escribió en una página dejó la red
fact-page-taken-in = Se tomó una página de un archivo

# Counted.
page-comments-open = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
}
page-need-comments = { $count ->
    [one] { $count } comentario abierto sobre «{ $title }»
   *[other] { $count } comentarios abiertos sobre «{ $title }»
}
page-wrong-replies = { $count ->
   *[other] En un hilo caben { $count } respuestas. Comience otro.
}
page-told-contested = { $count ->
   *[other] Dos personas cambian y devuelven «{ $title }», { $count } veces en un día
}
page-comments-more = { $count ->
    [one] { $count } respuesta anterior
   *[other] { $count } respuestas anteriores
}
