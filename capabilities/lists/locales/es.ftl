## Lists

list-nav = Listas
list-lead = Listas de correo: se escribe un correo y lo recibe toda la lista. Cada una tiene aquí su archivo.
list-none = Todavía no hay listas.
list-closed-lists = Listas cerradas
list-make = Crear una lista
list-edit = Editar la lista
list-save = Guardar
list-name = Nombre
list-name-hint = Letras latinas minúsculas, cifras, y - _ . en medio. Después no se puede cambiar: está en todas las libretas de direcciones.
list-name-domain = La dirección será este nombre seguido de @{ $domain }
list-name-reserved = Este nombre se necesita para otra cosa. Elija otro.
list-wrong-name = Un nombre tiene de 2 a 40 letras latinas minúsculas, cifras, y - _ . en medio.
list-wrong-twice = Ya hay una lista con este nombre.
list-title = Título
list-about = Para qué sirve
list-about-hint = Quiénes están y de qué se habla. Markdown.
list-langs = Idiomas
list-topics = Temas
list-need-moderation = { $count ->
    [one] Un mensaje le espera en { $list }
   *[other] { $count } mensajes le esperan en { $list }
}
list-rules = Reglas
list-posting = Quién puede escribir
list-posting-anyone = Cualquiera; lo que parece dudoso espera a la moderación
list-posting-subscribers = Quienes están suscritos; lo que escriben otros espera a la moderación
list-posting-first-held = Quienes están suscritos; el primer correo de cada cual espera a la moderación
list-posting-announcements = Solo responsables y moderación
list-reading = Quién puede leer el archivo
list-reading-public = Todo el mundo
list-reading-subscribers = Solo quienes están suscritos
list-joining = Suscribirse
list-joining-open = Basta con confirmar la dirección
list-joining-asked = Un responsable da su visto bueno
list-replies = Las respuestas van
list-replies-untouched = Adonde dice el correo de su autor
list-replies-author = Al autor
list-replies-list = A la lista
list-replies-hint = La primera opción deja el correo como está, y nadie responde a todos por error.
list-most = Tamaño máximo de un correo
list-most-hint = Los mayores esperan a la moderación.
list-copies = Copias y resúmenes
list-footer = Pie
list-footer-hint = Va debajo de cada copia. Déjelo vacío para que las firmas de los autores sigan siendo válidas.
list-digest-hour = Los resúmenes salen a las
list-digest-weekday = Los semanales, el
list-digests = Resúmenes
list-digests-at = cada día a las { $time }, cada semana el { $day }
list-doors = Cierre
list-close = Cerrar la lista
list-close-hint = No toma más correos y nadie se suscribe. El archivo queda.
list-open-again = Reabrir la lista
list-open-again-hint = Vuelve a tomar correos, con las mismas suscripciones.
list-closed = Cerrada.
list-closed-why = Esta lista no toma más correos. Su archivo queda.
list-closed-joining = Nadie puede suscribirse a una lista cerrada.
list-belongs-to = Pertenece a
list-address = Dirección
list-by-mail = Por correo
list-by-mail-post = Escribir a todos
list-by-mail-size = { $size } como máximo; los correos mayores esperan a la moderación
list-by-mail-join = Suscribirse
list-by-mail-leave = Darse de baja
list-by-mail-owner = Hablar con los responsables
list-tend = Esta lista
list-waiting = { $count ->
    [one] { $count } en espera
   *[other] { $count } en espera
}
list-join-card = Suscripción
list-join = Suscribirse a la lista
list-join-hint = Con la dirección de su cuenta. Puede irse cuando quiera.
list-join-by-mail = O envíe cualquier correo a { $address }
list-leave = Dejar la lista
list-leave-hint = Tiene efecto enseguida. Lo confirmamos por correo.
list-leave-by-mail = O envíe cualquier correo a { $address }
list-own = Su suscripción
list-own-on = Está en esta lista.
list-own-asked = Un responsable aún debe dar su visto bueno.
list-own-suspended = El correo que le enviamos volvió, así que por ahora no se envía nada.
list-own-resume = Guarde sus opciones más abajo para volver a recibir correo.
list-own-change = Cambiar o darse de baja
list-own-visitor = No hace falta cuenta: enviamos un correo a su dirección, y él le dice qué hacer.
list-own-not-on = No está en esta lista.
list-own-save = Guardar
list-own-instead = O recibir menos correo
list-own-threads = Todas sus listas, y los hilos que silencia o sigue
list-own-lists = Sus listas
list-own-none = No está en ninguna lista.
list-own-find = Ver todas las listas
list-own-kept = Listas que usted cuida
list-own-waiting = Correos suyos que esperan a la moderación
list-mail = Su dirección de correo
list-called = Su nombre
list-mailed-hint = No pasa nada hasta que lo confirme desde esa dirección.
list-mark-on = Suscripción activa
list-mark-asked = A la espera de un responsable
list-mark-suspended = El correo volvió
list-delivery = Qué se le envía
list-delivery-every = Cada mensaje, enseguida
list-delivery-daily = Un correo al día
list-delivery-weekly = Un correo a la semana
list-delivery-none = Nada; usted lee aquí
list-digest = Cómo es un resumen
list-digest-plain = Un solo texto
list-digest-mime = Los mensajes tal como eran, con sus adjuntos
list-own-copies = Sus propios mensajes
list-copies-sent = Le llegan en copia
list-copies-not-sent = No le llegan
list-doubles = Un mensaje a varias listas
list-doubles-once = Llega una vez
list-doubles-each = Llega por cada lista
list-thread-mute = silenciado
list-thread-follow = seguido
list-thread-undo = Deshacer
list-left = No está en la lista
list-left-lead = De ella no se le enviará nada más. Un correo que lo confirma dice también cómo volver.
list-left-lists = Ver todas las listas
list-confirm-join = Suscribirse a la lista
list-confirm-leave = Dejar la lista
list-confirm-hint = ¿No lo pidió? Cierre esta página y no pasará nada.
list-link-gone = Este enlace ya se usó o es demasiado antiguo. Pida otro en la página de la lista.
list-offer = Suscribirme también a la lista { $list }
list-beside = Lista de correo
list-role = Función
list-role-owner = Responsable
list-role-moderator = Moderación
list-role-give = Dar una función
list-role-take = Quitar la función
list-role-mail = Dirección de correo de su cuenta
list-role-mail-hint = Hace falta una cuenta en la red.
list-owners = Responsables y moderación
list-owners-lead = Los responsables fijan las reglas y ven quién está en la lista. La moderación decide sobre los correos en espera.
list-owners-none = Nadie cuida esta lista: lo hace la administración de la red.
list-somebody = Alguien cuyo perfil no puede ver
list-wrong-person = Nadie en la red tiene esta dirección.
list-wrong-last-owner = Una lista necesita un responsable. Dé antes la función a otra persona.
list-wrong-no-role = No es responsable de esta lista ni la modera.
list-wrong-not-on = No está en esta lista.
list-members = Suscripciones
list-members-search = Buscar por dirección o nombre
list-members-find = Buscar
list-members-none = Nadie aquí.
list-members-none-found = No se encontró a nadie.
list-state-asked = En espera
list-state-active = En la lista
list-state-suspended = El correo volvió
list-came-web = vino por el sitio
list-came-mail = vino por correo
list-came-event = vino con un evento
list-came-import = la añadió un responsable
list-let-in = Aceptar
list-decline = Rechazar
list-take-off = Quitar de la lista
list-export = Descargar en CSV
list-pages = Páginas
list-page-next = Página siguiente
list-import = Añadir direcciones
list-import-lead = Solo direcciones cuyos titulares están de acuerdo. Cada cual recibe un correo que lo dice y explica cómo irse.
list-import-addresses = Direcciones
list-import-addresses-hint = Una por línea: ana@example.org, o Ana <ana@example.org>. Como máximo 1000 a la vez.
list-import-consent = Cómo dieron su acuerdo
list-import-consent-hint = Por ejemplo: marcaron la casilla al inscribirse en la reunión de mayo. Se guarda con cada dirección.
list-import-do = Añadir
list-import-do-hint = Reciben un correo y están enseguida en la lista.
list-import-added = añadida
list-import-known = ya estaba en la lista
list-import-done = { $count ->
    [one] Se añadió { $count } dirección.
   *[other] Se añadieron { $count } direcciones.
}
list-wrong-lines = Como máximo { $most } líneas a la vez.
list-moderation = Correos en espera
list-moderation-lead = No los ve nadie hasta que usted decida.
list-moderation-none = No espera nada.
list-moderated = Lo que se moderó
list-moderated-lead = Cuántos correos a esta lista se retuvieron, por qué, y qué fue de ellos.
list-moderated-none = Nunca se retuvo nada.
list-held-title = Un correo en espera
list-held-look = Verlo
list-held-author = De
list-held-since = Desde
list-held-why = Por qué está retenido
list-held-sender = Remitente
list-held-fate = Qué fue de él
list-held-text = Texto
list-held-parts = Partes
list-reason-stranger = Su autor no está en la lista.
list-reason-first = Es el primer correo de su autor a esta lista.
list-reason-announcements = A esta lista solo escriben responsables y moderación.
list-reason-big = Es mayor de lo que toma esta lista.
list-reason-forged = El dominio de su autor dice que no viene de allí.
list-reason-unreadable = No se puede leer como correo.
list-reason-automatic = Lo escribió un programa.
list-reason-banned = Su autor no puede escribir aquí por ahora.
list-authentication-unchecked = No se comprobó el remitente.
list-authentication-pass = { $domain } confirma que viene de allí.
list-authentication-fail = { $domain } no lo confirma: el remitente puede ser falso.
list-authentication-none = { $domain } no dice quién puede escribir en su nombre.
list-fate-waiting = En espera
list-fate-approved = Aprobado
list-fate-rejected = Rechazado
list-fate-discarded = Descartado
list-decision = Su decisión
list-decide = Decidir
list-decide-ticked = Decidir sobre los marcados
list-decide-approve = Aprobar: va a la lista
list-decide-reject = Rechazar: su autor recibe la razón que usted dé
list-decide-discard = Descartar: no se avisa a nadie
list-decide-ban = Descartar y vetar: el autor ya no puede escribir aquí
list-decide-after-all = Aprobarlo, después de todo
list-note = Razón
list-note-hint = La lee su autor cuando usted rechaza.
list-appeal = El autor responde:
list-appeals = Autores que no están de acuerdo
list-wrong-decided = Alguien ya lo decidió.
list-wrong-reject = Diga por qué: su autor recibe la razón.
list-wrong-none-ticked = Marque al menos un correo.
list-wrong-decision = No lo entendimos. Empiece su respuesta con approve, discard, ban, o reject seguido de una razón.
list-wrong-appeal = Su respuesta estaba vacía.
list-ballot-gone = Esto ya se decidió, o el correo es demasiado antiguo. Vea la página de la lista.
list-ballot-not-yours = Esta dirección solo toma respuestas de la persona a quien se dio.
list-decided-approved = «{ $subject }» se aprobó y va a la lista.
list-decided-rejected = «{ $subject }» se rechazó; su autor recibe la razón.
list-decided-discarded = «{ $subject }» se descartó.
list-decided-banned = «{ $subject }» se descartó, y su autor ya no puede escribir aquí.
list-appeal-taken = La moderación lee lo que escribió sobre «{ $subject }».
list-appeal-withdrawn = «{ $subject }» se retiró y no va a nadie.
list-appeal-again = Responda a este correo para decir más.
list-bans = Quién no puede escribir
list-bans-none = Nadie está vetado.
list-ban = Vetar
list-ban-mail = Dirección
list-ban-why = Por qué
list-ban-hint = Los correos de esta dirección se devuelven. Puede seguir leyendo.
list-unban = Levantar el veto
list-letters = Correos sobre lo que espera
list-letters-stop = No enviarme más
list-letters-start = Enviarme cada uno
list-letters-each-hint = Recibe cada correo en espera y puede decidir respondiendo.
list-letters-none-hint = Usted mira aquí por su cuenta.
list-said-made = La lista existe. Su dirección toma correos desde ahora.
list-said-changed = Guardado.
list-said-closed = La lista está cerrada.
list-said-opened = La lista está abierta de nuevo.
list-said-mailed = Enviamos un correo a esa dirección. Siga lo que dice.
list-said-joined = Está en la lista.
list-said-waiting = Un responsable decidirá. Recibirá un correo.
list-said-left = Ya no está en la lista.
list-said-chosen = Guardado.
list-said-thread-mute = Ya no recibirá correo de este hilo.
list-said-thread-follow = Recibirá cada mensaje de este hilo.
list-said-thread-none = Este hilo vuelve a tratarse como los demás.
list-said-role = Guardado.
list-said-role-taken = Se quitó la función.
list-said-let-in = Aceptada. Recibe un correo.
list-said-declined = Rechazada. Recibe un correo.
list-said-taken-off = Se quitó de la lista. Recibe un correo.
list-said-decided = Decidido.
list-said-letters = Guardado.
list-said-banned = Esta dirección ya no puede escribir aquí.
list-said-unbanned = Esta dirección puede volver a escribir aquí.
list-letter-join = Confirme: suscribirse a { $list }
list-letter-join-body = Alguien, probablemente usted, pidió que { $email } se incluya en la lista de correo { $list } ({ $address }).

    Para confirmarlo, responda a este correo tal como está, o abra esta página y pulse el botón:
    { $link }

    Si no lo pidió, no haga nada: no se le incluirá en la lista.
list-letter-leave = Confirme: dejar { $list }
list-letter-leave-body = Alguien, probablemente usted, pidió que { $email } se quite de la lista de correo { $list } ({ $address }).

    Para confirmarlo, responda a este correo tal como está, o abra esta página y pulse el botón:
    { $link }

    Si no lo pidió, no haga nada: sigue en la lista.
list-letter-already = Está en { $list }
list-letter-already-body = Alguien, probablemente usted, pidió que esta dirección se incluya en la lista de correo { $list } ({ $address }). Ya está en ella.

    Para cambiar lo que se le envía, o para irse:
    { $link }
list-letter-unknown = No está en { $list }
list-letter-unknown-body = Alguien, probablemente usted, pidió que { $email } se quite de la lista de correo { $list } ({ $address }). No está en ella.

    Si recibe correo de esta lista, mire las primeras líneas de su código fuente: quizá le llega por otra dirección.
list-letter-welcome = Le damos la bienvenida a { $list }
list-letter-welcome-body = Ya está en la lista de correo { $list }.

    Para escribir a todos: { $address }
    Su página y su archivo: { $page }

    Para recibir un solo correo al día o a la semana, o para irse:
    { $link }
list-letter-imported-body = Un responsable de la lista de correo { $list } de { $network } ha incluido su dirección y anotó que usted estaba de acuerdo.

    Para escribir a todos: { $address }
    Su página y su archivo: { $page }

    Si no lo quiere, basta un clic para salir; también puede elegir un correo al día o a la semana:
    { $link }
list-letter-waiting = Pidió unirse a { $list }
list-letter-waiting-body = Su dirección está confirmada. Un responsable de la lista de correo { $list } decidirá, y recibirá un correo.

    Si cambió de idea:
    { $link }
list-letter-asked = Alguien pide unirse a { $list }
list-letter-asked-body = { $who } pide estar en la lista de correo { $list }.

    Para aceptar o rechazar:
    { $link }
list-letter-declined = Su petición para { $list }
list-letter-declined-body = Un responsable de la lista de correo { $list } ha rechazado su petición.

    Si cree que es un error, responda a este correo: lo leen los responsables.
list-letter-left = Ha dejado { $list }
list-letter-left-body = { $email } ya no está en la lista de correo { $list }. No se enviará nada más.

    Si no lo quería, o cambia de idea, envíe cualquier correo a { $join } o abra:
    { $link }
list-letter-taken-off-body = Un responsable de la lista de correo { $list } ha quitado { $email } de ella. No se enviará nada más.

    Si cree que es un error, responda a este correo: lo leen los responsables. Para pedir de nuevo la suscripción, envíe cualquier correo a { $join } o abra:
    { $link }
list-letter-suspended = El correo de { $list } no le llega
list-letter-suspended-body = El correo de la lista { $list } para usted volvió varias veces, así que ya no se le envía nada.

    Si lee esto, su dirección funciona de nuevo. Para volver a recibir correo, abra esta página y guarde sus opciones; allí también puede irse:
    { $link }
list-letter-answer = { $list }
list-letter-answer-body = { $said }

    La lista: { $page }
list-letter-held = Su correo a { $list } espera: { $subject }
list-letter-held-body = Su correo «{ $subject }» a { $list } ({ $address }) aún no ha salido. La moderación decidirá.

    La razón: { $reason }

    Para retirarlo, responda a este correo con la palabra: withdraw
    Para decir algo a la moderación, responda con lo que quiera decir.
list-letter-rejected = Su correo a { $list } no se tomó: { $subject }
list-letter-rejected-body = La moderación de { $list } ({ $address }) decidió que su correo «{ $subject }» no vaya a la lista.

    La razón: { $note }

    Si no está de acuerdo, responda a este correo: lo lee la moderación.
list-letter-moderate = En espera en { $list }: { $subject }
list-letter-moderate-body = Un correo a { $list } espera su decisión.

    De: { $author }
    Asunto: { $subject }
    Por qué está retenido: { $reason }
    Remitente: { $authentication }

    { $excerpt }

    Para decidir, responda a este correo ({ $deciding }) con una de estas palabras en la primera línea:

    approve (aprobar)
    reject (rechazar, seguido de la razón, que lee su autor)
    discard (descartar)
    ban (descartar, y su autor ya no puede escribir aquí)

    O decida aquí:
    { $link }
list-letter-appealed = El autor responde en { $list }: { $subject }
list-letter-appealed-body = { $author } escribe sobre el correo «{ $subject }» a { $list }:

    { $words }

    Por qué se retuvo: { $reason }
    Para verlo y decidir:
    { $link }
fact-list-made = Se creó una lista de correo
fact-list-changed = Una lista de correo se cambió, se cerró o se reabrió
fact-list-role-given = Una lista de correo tiene otros responsables u otra moderación
fact-list-asked = Alguien pidió unirse a una lista de correo o dejarla
fact-list-joined = Alguien se unió a una lista de correo
fact-list-left = Alguien dejó una lista de correo
fact-list-subscription-changed = Cambió una suscripción a una lista de correo
fact-list-post-held = Un correo a una lista espera a la moderación
fact-list-post-decided = La moderación decidió sobre un correo, o su autor respondió
fact-list-appeal-told = Se avisó a la moderación de lo que responde un autor
fact-list-banned = Una dirección no puede escribir a una lista, o puede de nuevo
fact-list-forgotten = Alguien que estaba en una lista de correo dejó la red
fact-list-requests-forgotten = Se olvidaron peticiones que nadie confirmó
fact-list-author-forgotten = Lo que alguien escribió en listas queda sin su nombre, o ya no está
fact-list-bounced = Un correo a alguien suscrito volvió, o una suscripción descansa
fact-list-bounces-forgotten = Se olvidaron devoluciones antiguas
fact-list-command-taken = Se cumplió una orden por correo
fact-list-announced = Se entregó un anuncio a una lista de correo
fact-list-copies-made = Más copias de un mensaje esperan su envío
fact-list-digest-sent = Salió un resumen
fact-list-imported = Llegaron mensajes de un archivo anterior
fact-list-message-archived = Un mensaje entró en el archivo de una lista
fact-list-message-redacted = Se retiró un mensaje del archivo
fact-list-owners-written-to = Alguien escribió a quienes llevan una lista
fact-list-post-refused = No se aceptó un correo a una lista

## Archive

list-archive = Archivo
list-search = Buscar en este archivo
list-search-button = Buscar
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
list-said-held = Su mensaje espera a que lo revise un moderador. Si no se acepta, recibirá un correo que dice por qué.

## Delivery
list-turned-loop = Este correo ya pasó por la lista { $list }, o da vueltas en círculo.
list-turned-auto-reply = Este correo es una respuesta automática. La lista { $list } no la admite.
list-turned-closed = La lista { $list } está cerrada y no admite más mensajes. Sus responsables atienden en { $owner }.
list-turned-banned = Por ahora no puede escribir a la lista { $list }. Si cree que es un error, escriba a sus responsables: { $owner }.
list-turned-unreadable = Su correo a la lista { $list } no se pudo leer: está dañado, o construido como ningún programa de correo lo haría. Sus responsables le ayudan en { $owner }.
list-turned-forged = Este correo se envió en nombre de otra persona.
list-turned-too-often = Se pidió lo mismo varias veces en una hora.
list-help =
    Cómo usar la lista { $list } por correo:
    { "" }
    A todas las personas de la lista: { $post }
    Para suscribirse: un correo vacío a { $join }
    Para darse de baja: un correo vacío a { $leave }
    A los responsables, que son personas: { $owner }
    { "" }
    Archivo y ajustes: { $page }
list-digest-daily = { $list }: resumen diario { $number }
list-digest-weekly = { $list }: resumen semanal { $number }
list-digest-head =
    { $count ->
        [one] Un mensaje nuevo en la lista { $list }.
       *[other] { $count } mensajes nuevos en la lista { $list }.
    }
    Para responder a un mensaje, responda a ese mensaje y no a este resumen. Archivo y ajustes: { $page }
list-digest-end = Fin del resumen { $number } de { $list }
list-owner-complaint = { $email } marcó un mensaje de esta lista como no deseado ante su proveedor de correo, y se le dio de baja de la lista. No se le escribió nada.
list-letter-probe = ¿Le llega el correo de { $list }?
list-letter-probe-body =
    Varios días el correo de la lista { $list } a esta dirección fue devuelto.
    { "" }
    Si lee esto, no hay nada que hacer: su suscripción sigue.
    Si también este correo es devuelto, no se le enviará nada más hasta que lo pida aquí:
    { $link }
    { "" }
    { $network }
list-deliveries = Lo que se me envió
list-deliveries-lead = De cada mensaje de sus listas: si su copia salió, y qué respondió el siguiente servidor de correo. Si dice «Enviado» y no ve el mensaje, mire en el correo no deseado, o muestre estas líneas a quien administra su correo.
list-deliveries-none = Últimamente no se le envió nada.
list-deliveries-digest = Resumen { $number }
list-progress-waiting = En espera
list-progress-sent = Enviado
list-progress-bounced = Devuelto
list-progress-failed = Rechazado
list-progress-kept = Guardado aquí
list-progress-due = próximo intento { $time }
list-outgoing = Correo saliente
list-outgoing-lead = Las copias de las listas en camino, qué hicieron con ellas los relés, y lo que el DNS debe decir para que otros crean que son suyas.
list-outgoing-no-relay = No hay ningún relé configurado. Nada sale de esta máquina; las copias que habrían salido están abajo.
list-outgoing-arrivals = Recibido, aún sin tratar
list-outgoing-dns = Registros DNS
list-outgoing-dns-lead = Póngalos en la zona { $domain }. Los de SPF y MX son propuestas: un relé ajeno tiene los suyos.
list-outgoing-kept = Copias guardadas
list-outgoing-large = Este mensaje es demasiado grande para mostrarlo aquí.
list-outgoing-source = El correo entero
