# El marco de cada página.
frame-skip = Ir al contenido
frame-nav = Navegación principal
frame-search = Buscar
frame-you = Usted
frame-sign-in = Iniciar sesión
frame-demo = Esto es una demostración. Las personas son inventadas; lo que escriba aquí puede borrarse en cualquier momento.
frame-tongues = Idioma
frame-zone = Horas de { $city }
frame-zone-choose = Elegir su zona horaria
frame-privacy = Lo que se guarda sobre usted
frame-stewardship = Gestión de la red

# Formularios.
form-optional = (opcional)
form-wrong = { $count ->
    [one] Hay que revisar un campo. Todo lo que escribió sigue ahí.
   *[other] Hay que revisar { $count } campos. Todo lo que escribió sigue ahí.
}
form-stale = Desde que abrió este formulario, inició o cerró sesión. Lo que escribió se conserva en esta página: envíelo de nuevo desde aquí.
upload-unreadable = El formulario no llegó completo. Vuelva atrás y envíelo de nuevo.
upload-too-large = Los archivos pueden sumar { $megabytes } MB en total. Elija otros más pequeños o dé un enlace en su lugar.
limit-wait = { $minutes ->
    [one] Ha sido demasiado seguido. Inténtelo de nuevo en un minuto.
   *[other] Ha sido demasiado seguido. Inténtelo de nuevo en { $minutes } minutos.
}

# Qué está mal en un valor.
wrong-missing = Rellene este campo.
wrong-empty = Escriba algo aquí.
wrong-long = Caben { $max } caracteres; esto tiene { $length }.
wrong-choice = Elija una de las opciones que se ofrecen.
wrong-id = Esto no lleva a nada aquí.
wrong-token = Este enlace está incompleto. Cópielo entero del mensaje.
wrong-email = Esto no es una dirección de correo. Debería parecerse a nombre@example.org.
wrong-slug = Use letras minúsculas de la a a la z, cifras y guiones.
wrong-link = Esto no es una dirección web. Debería parecerse a https://example.org/page.
wrong-zone = Esto no es una zona horaria. Elija una de la lista.
wrong-lang = Esto no es un código de idioma. Debería parecerse a fr o pt-BR.
wrong-country = No es un país de la lista. Elija uno.

# Quién puede.
denied-applicant = La red aún no ha respondido a su solicitud de ingreso. Mientras tanto puede leer; la respuesta llegará por correo.
denied-facilitator = Esto es para el equipo de facilitación de la red.
denied-steward = Esto es para responsables de la red.
denied-this = No puede hacer esto.

# Cuando algo no funciona.
trouble-not-found = Aquí no hay nada
trouble-not-found-why = Puede que la dirección esté mal escrita, o que lo que hay aquí no esté abierto para usted. Quizá lo encuentre la búsqueda.
trouble-denied = Esto no está abierto para usted
trouble-refused = No se pudo hacer
trouble-signed-out = Su sesión está cerrada
trouble-signed-out-why = Lo que escribió se conserva en esta página. Inicie sesión en otra ventana, vuelva a esta y envíelo de nuevo.
trouble-sign-in = Iniciar sesión en otra ventana
trouble-send-again = Ya inicié sesión: enviar de nuevo
trouble-send = Enviar de nuevo
trouble-fault = Algo falló por nuestra parte
trouble-fault-why = No se ha cambiado nada. Inténtelo de nuevo dentro de un momento. Si vuelve a ocurrir, dé la referencia de abajo a una persona responsable de la red.
trouble-fault-reference = Referencia: { $reference }
trouble-home = A la portada
shortcode-unknown = Aquí no aparece nada para { $code }: no existe tal evento. Solo quienes pueden editar este texto ven esta nota.

# Fechas y tamaños.
date-today = hoy
date-tomorrow = mañana
date-in-days = { $count ->
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
}
date-days-ago = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
date-in-months = { $count ->
    [one] dentro de { $count } mes
   *[other] dentro de { $count } meses
}
date-in-years = { $count ->
    [one] dentro de { $count } año
   *[other] dentro de { $count } años
}
date-months-ago = { $count ->
    [one] hace { $count } mes
   *[other] hace { $count } meses
}
date-years-ago = { $count ->
    [one] hace { $count } año
   *[other] hace { $count } años
}
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } KB
size-megabytes = { $count } MB

# Cómo se lee: idioma y zona horaria.
zone-heading = Su zona horaria
zone-why = Cada hora se muestra en el lugar del evento, en UTC y donde está usted.
zone-label = Zona horaria
zone-save = Usar esta zona

# La página que muestra cada elemento.
style-heading = Los elementos de una página
style-field = Un campo
style-hint = Una indicación dice lo que ayuda, no lo que se prohíbe.

# Two versions of a text beside each other.
compare-same = { $count ->
    [one] { $count } párrafo igual
   *[other] { $count } párrafos iguales
}
compare-view = Cómo mostrarlo
compare-view-inline = En un solo texto
compare-view-side = Lado a lado
compare-how-changed = cambiado
compare-how-moved = movido
compare-how-added = añadido
compare-how-removed = eliminado
compare-heard-added = añadido:
compare-heard-removed = eliminado:
compare-heard-end = fin del cambio;
compare-parts = Más cambios
compare-before = Antes
compare-next = Más

# Links by name.
link-write = escribir esta página
