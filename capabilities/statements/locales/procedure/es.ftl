## The procedure of a statement

procedure-heading = Procedimiento
procedure-lead = Las reglas de la red, aplicadas punto por punto: qué se cumplió, qué no y por qué, y qué falta todavía.
procedure-none = Aquí no se sabe nada de su procedimiento: vino de otro lugar.
procedure-more = El procedimiento completo
procedure-count-kept = { $count ->
    [one] { $count } cumplida
   *[other] { $count } cumplidas
}
procedure-count-broken = { $count ->
    [one] { $count } incumplida
   *[other] { $count } incumplidas
}
procedure-count-pending = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}
procedure-state-kept = Cumplido
procedure-state-broken = Incumplido
procedure-state-pending = Pendiente
procedure-condition-text = Hay un texto
procedure-condition-notice = Se informó a las listas
procedure-condition-drafter-regions = Quienes redactan vienen de suficientes regiones
procedure-condition-comment-window = Tiempo para comentar
procedure-condition-comments-answered = Cada comentario respondido
procedure-condition-last-call-window = Tiempo para la última llamada
procedure-condition-text-as-called = El texto es el de la última llamada
procedure-condition-objections-answered = Cada objeción respondida
procedure-condition-outcome-written = El resultado escrito por una persona
procedure-passed-over = Se siguió adelante pese a ello:
procedure-timetable = Calendario
procedure-date-proposed = Propuesta
procedure-date-comments = Comentarios
procedure-date-last-call = Última llamada
procedure-date-deadline = Debe salir antes de
procedure-urgent = Urgente
procedure-held-urgent = Considera que es urgente:
procedure-rules-then = Las reglas cuando se propuso
procedure-rules-now = Las reglas para lo que se propone ahora

## Steps

procedure-steps = Siguientes pasos
procedure-zone = Las fechas se entienden en la hora de { $zone }. Allí son ahora { $now }.
procedure-step-comments = Pedir comentarios
procedure-step-comments-hint = El borrador queda abierto a comentarios hasta entonces. Se informa por correo a la red y a las listas que nombran las reglas.
procedure-step-extend = Prolongar
procedure-step-extend-hint = El plazo queda abierto hasta entonces.
procedure-step-draft = Seguir redactando
procedure-step-draft-hint = Lo que esté abierto se cierra. Tras la última llamada, un texto cambiado necesita otra.
procedure-step-last-call = Abrir la última llamada
procedure-step-last-call-hint = El texto queda fijado tal como está y se pregunta a toda la red su postura.
procedure-step-outcome = Escribir el resultado
procedure-step-outcome-hint = Diga con sus palabras cómo resultó la última llamada.
procedure-step-publish = Publicar
procedure-step-publish-hint = El texto se convierte en una versión que se puede suscribir.
procedure-step-drop = Abandonar
procedure-step-drop-hint = Todo sigue siendo legible. Se puede retomar más tarde, desde el principio. Una versión publicada sigue publicada.
procedure-closes = Hasta el
procedure-closes-time = Hora
procedure-words = Su mensaje a las listas
procedure-words-hint = En el idioma de la declaración. Se añaden la fecha, la dirección y cómo responder.
procedure-nevertheless = Seguir adelante pese a ello, porque
procedure-nevertheless-hint = Déjelo vacío para cumplir las reglas. Su razón y su nombre quedan para siempre en la declaración, junto a cada condición incumplida.
procedure-urge = Decir que es urgente
procedure-urge-reason = Por qué no puede esperar
procedure-urge-hint = Todo el mundo lo lee. Cuando otra persona facilitadora de otra región lo diga también, rigen los plazos cortos.
procedure-said-comments = El borrador está abierto a comentarios.
procedure-said-last-call = La última llamada está abierta.
procedure-said-extended = El plazo se ha prolongado.
procedure-said-draft = Se está redactando de nuevo.
procedure-said-dropped = Se ha abandonado.
procedure-said-urgent = Lo que dice queda anotado para que todos lo lean.

## What is missing

procedure-unmet-text = Todavía no hay texto.
procedure-unmet-notice = { $count ->
    [one] No se ha informado a una lista que nombran las reglas.
   *[other] No se ha informado a { $count } listas que nombran las reglas.
}
procedure-unmet-regions = { $count ->
    [one] Según sus perfiles, quienes redactan vienen de { $known } regiones; las reglas piden { $count }.
   *[other] Según sus perfiles, quienes redactan vienen de { $known } regiones; las reglas piden { $count }.
}
procedure-unmet-comment-window = { $count ->
    [one] Los comentarios deben estar abiertos al menos { $count } hora y haberse cerrado.
   *[other] Los comentarios deben estar abiertos al menos { $count } horas y haberse cerrado.
}
procedure-unmet-comments = { $count ->
    [one] { $count } comentario no tiene respuesta.
   *[other] { $count } comentarios no tienen respuesta.
}
procedure-unmet-last-call-window = { $count ->
    [one] La última llamada debe durar al menos { $count } hora y haberse cerrado.
   *[other] La última llamada debe durar al menos { $count } horas y haberse cerrado.
}
procedure-unmet-same-text = El texto no es el de la última llamada.
procedure-unmet-objections = { $count ->
    [one] { $count } objeción no tiene respuesta.
   *[other] { $count } objeciones no tienen respuesta.
}
procedure-unmet-outcome = Nadie ha escrito cómo resultó la última llamada.
procedure-wrong-not-now = Este paso no procede desde donde está ahora la declaración. Quizá avanzó entretanto: vuelva a mirar.
procedure-wrong-closes = Elija un momento posterior. Lo que ya se cerró no se prolonga: ábralo de nuevo.
procedure-wrong-date = Elija un día y una hora.
procedure-wrong-far = Como máximo { $days } días a partir de ahora.
procedure-wrong-short = Escriba al menos { $min } caracteres: queda para que todos lo lean.
procedure-denied-lead = Solo quienes redactan esta declaración y las personas facilitadoras de la red pueden hacerlo.
procedure-denied-call = Según las reglas de la red, solo las personas facilitadoras abren la última llamada.
procedure-denied-pass-over = Solo las personas facilitadoras de la red pueden seguir sin que se cumpla una condición.
procedure-urgent-late = Esto solo puede decirse antes de la última llamada.
procedure-urgent-already = Ya es urgente.
procedure-urgent-twice = Ya lo dijo. Otra persona facilitadora de otra región tiene que decirlo también.
procedure-urgent-region = La segunda persona facilitadora tiene que venir de otra región.
procedure-urgent-unknown = Su perfil no dice en qué país está. Añádalo para que se conozca su región.

## At the head of the statement’s page

procedure-head-comments = Abierto a comentarios hasta { $when }.
procedure-head-last-call = Última llamada: diga su postura hasta { $when }.
procedure-head-over = La última llamada terminó. Falta escribir el resultado.
procedure-head-decided = El resultado de la última llamada está escrito.
procedure-head-dropped = Esta declaración se abandonó.

## To the lists

procedure-mail-comments-subject = Comentarios hasta { $when }: { $title }
procedure-mail-comments-lead = Un borrador de la declaración «{ $title }» está abierto a comentarios hasta { $when }.
procedure-mail-call-subject = Última llamada hasta { $when }: { $title }
procedure-mail-call-lead = Última llamada sobre la declaración «{ $title }»: hasta { $when } cualquiera en la red puede apoyarla, aceptarla, mantenerse al margen u oponerse.
procedure-mail-how = Quienes pertenecen a la red han recibido un correo propio y pueden responder a él. Los demás encuentran el texto, y cómo responder, aquí:

## Notices

procedure-told-comments = Se piden comentarios sobre «{ $title }», hasta { $when }
procedure-told-called = Última llamada sobre «{ $title }», hasta { $when }: ¿cuál es su postura?
procedure-told-call-near = La última llamada sobre «{ $title }» se cierra el { $when }: ¿cuál es su postura?
procedure-told-call-over = La última llamada sobre «{ $title }» terminó: hay que escribir el resultado
procedure-told-comments-near = Los comentarios sobre «{ $title }» se cierran el { $when }
procedure-told-comments-over = Los comentarios sobre «{ $title }» se cerraron: cada uno espera respuesta
procedure-told-concluded = El resultado de la última llamada sobre «{ $title }»
procedure-told-published = «{ $title }» está publicada, versión { $number }
procedure-told-objection-raised = Alguien se opone a «{ $title }»
procedure-told-objection-answered = Se respondió a su objeción sobre «{ $title }»: ¿la mantiene?
procedure-told-objection-stands = Una objeción a «{ $title }» se mantiene
procedure-told-objection-withdrawn = Se retiró una objeción a «{ $title }»
notice-statement-comments = Se piden comentarios sobre una declaración
notice-statement-last-call = Última llamada sobre una declaración
notice-statement-closing = Un plazo de una declaración está por cerrarse
notice-statement-outcome = El resultado de una última llamada en la que participé
notice-statement-published = Se publica una declaración que sigo
notice-statement-objection = Objeciones: presentadas, respondidas, retiradas

## Positions

position-heading = Posturas
position-lead = Hasta { $when } cualquiera en la red puede decir su postura sobre el texto tal como está, y cambiarla.
position-take = Decir su postura
position-change = Cambiar su postura
position-stance = Su postura
position-support = La apoyo
position-live-with = Puedo aceptarla
position-stand-aside = Me mantengo al margen
position-object = Me opongo
position-ground = Motivo de una objeción
position-ground-none = Sin objeción
position-ground-hint = Quien se opone elige uno de los motivos de las reglas de la red.
position-reason = Por qué
position-reason-hint = Una objeción necesita una razón; en los demás casos es opcional. Markdown.
position-send = Enviar
position-send-hint = Quien lea la declaración puede leerlo enseguida.
position-send-hidden = Nadie más puede leerlo antes de que se cierre la última llamada.
position-take-back = Retirarla
position-said = Su postura queda anotada.
position-said-back = Su postura se ha retirado.
position-hidden = { $count ->
    [one] Hay { $count } postura. Se mostrará cuando se cierre la última llamada.
   *[other] Hay { $count } posturas. Se mostrarán cuando se cierre la última llamada.
}
position-none = Nadie ha tomado postura todavía.
position-all = Todas las posturas
position-more = Más
position-wrong-over = La última llamada terminó: ya no se toman posturas.
position-wrong-not-open = Las posturas se toman en la última llamada. Esta declaración no está ahora en ella.
position-wrong-ground = Elija el motivo de su objeción, uno de los de las reglas.
position-wrong-reason = Diga por qué se opone.
position-wrong-none = No ha tomado postura.
position-mail-hint = Responda a este correo. Empiece con: apoyo – puedo aceptarlo – me abstengo – me opongo. Después puede dar su razón. Una objeción necesita motivo y razón, por ejemplo: «Me opongo, procedimiento: nos avisaron el último día.» Motivos: objetivos, procedimiento, daño, error, o el número de uno de la página.
position-mail-unclear = No se entendió su respuesta y no se anotó nada. Empiece con: apoyo – puedo aceptarlo – me abstengo – me opongo.
position-mail-ground = No se anotó su objeción: no nombra ningún motivo de las reglas de la red. Escriba por ejemplo «Me opongo, procedimiento:» y luego su razón. Motivos: objetivos, procedimiento, daño, error, o el número de uno de la página.
position-mailed-support = Queda anotado que apoya «{ $title }».
position-mailed-live-with = Queda anotado que puede aceptar «{ $title }».
position-mailed-stand-aside = Queda anotado que se mantiene al margen de «{ $title }».
position-mailed-object = Queda anotado que se opone a «{ $title }», porque: { $reason }

## Objections

objection-heading = Objeción
objection-all = Objeciones
objection-ground-aims = Contradice los objetivos de la red
objection-ground-process = No se siguió el procedimiento
objection-ground-harm = Perjudica a alguien
objection-ground-error = Contiene un error de hecho
objection-state-open = Espera respuesta
objection-state-answered = Respondida, no retirada
objection-state-stands = Se mantiene
objection-state-withdrawn = Retirada
objection-answer = Respuesta
objection-unanswered = Todavía no tiene respuesta.
objection-answer-text = Su respuesta
objection-answer-hint = Por escrito, sobre la razón dada. Se avisa por correo a quien se opone, que la retira o la mantiene.
objection-answer-send = Responder
objection-settle-hint = Una objeción no retirada acompaña a la declaración en cada exportación.
objection-withdraw = Retirarla
objection-let-stand = Se mantiene
objection-said-answered = La objeción está respondida.
objection-said-withdrawn = La objeción se ha retirado.
objection-said-stands = La objeción se mantiene.
objection-minority = Lo que dice la minoría
objection-minority-text = Texto de la minoría
objection-minority-hint = Lo escriben juntas las personas cuya objeción no se retiró. Acompaña a la declaración. Markdown.
objection-minority-save = Guardar el texto
objection-said-minority = El texto de la minoría está guardado.
objection-wrong-none = Esto no es una objeción.
objection-wrong-over = Lo que acompaña a un texto publicado o abandonado queda como está.
objection-wrong-unanswered = Primero hay que responder: ninguna objeción se pasa por alto en silencio.
objection-wrong-withdrawn = Se retiró.
objection-wrong-minority-meanwhile = Alguien escribió el texto entretanto. Léalo arriba y una ambos.
objection-denied-own = Solo quien presentó la objeción la retira.
objection-denied-stand = Solo quien presentó la objeción y las personas facilitadoras de la red pueden mantenerla.
objection-denied-minority = Este texto lo escriben las personas cuya objeción no se retiró.

## The outcome

outcome-heading = Resultado
outcome-none = Todavía no está escrito.
outcome-write = Escribir el resultado
outcome-words = Cómo resultó la última llamada
outcome-words-hint = Con sus palabras: qué puede decir la red en conjunto y quién no acompaña. Una mayoría no decide por sí sola. Markdown.
outcome-send = Dejar constancia
outcome-send-hint = Se avisa a quienes participaron. El siguiente paso es la publicación.
outcome-said = El resultado queda escrito.

## The network’s rules

procedure-rules = Reglas para las declaraciones
procedure-rules-lead = El programa las aplica y muestra en cada declaración si se cumplieron. Lo que está en marcha conserva las reglas con que empezó.
procedure-rules-set = Fijadas por
procedure-rules-unset = Nadie ha fijado reglas aquí: son las que trae el programa.
procedure-rules-change = Fijar otras reglas
procedure-rules-save = Fijar estas reglas
procedure-rules-save-hint = Valen para lo que se proponga desde ahora.
procedure-rules-before = Reglas anteriores
procedure-rule-notice = Listas que se informan antes de pedir comentarios
procedure-rule-notice-hint = Aquellas a las que puede escribir.
procedure-notice-none = Ninguna
procedure-list-unseen = Una lista que no puede ver
procedure-rule-comments = Comentarios abiertos al menos (horas)
procedure-rule-last-call = La última llamada dura al menos (horas)
procedure-rule-urgent = Cada uno al menos, si es urgente (horas)
procedure-rule-regions = Regiones mínimas de quienes redactan
procedure-rule-caller = Quién abre la última llamada
procedure-caller-drafters = Quienes redactan y las personas facilitadoras
procedure-caller-facilitators = Solo las personas facilitadoras
procedure-rule-grounds = Motivos por los que se puede objetar
procedure-rule-own-grounds = Otros motivos
procedure-rule-own-grounds-hint = Uno por línea, en el idioma de la red.
procedure-rule-hides = Las posturas se ocultan hasta que se cierre la última llamada
procedure-rule-answers-comments = Cada comentario se responde antes de la última llamada
procedure-rule-answers-objections = Cada objeción se responde antes de publicar
procedure-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
procedure-yes = Sí
procedure-no = No
procedure-said-rules = Las reglas están fijadas.
procedure-wrong-hours = Entre 1 y { $max } horas.
procedure-wrong-urgent-hours = La vía urgente no puede durar más que la habitual.
procedure-wrong-regions = Hay { $max } regiones.
procedure-wrong-no-ground = Elija al menos un motivo: si no, nadie podría oponerse.
procedure-wrong-grounds = Como máximo { $max } motivos propios.
procedure-wrong-notice = Como máximo { $max } listas.
procedure-wrong-number = Escriba un número entero.
procedure-wrong-rules-meanwhile = Alguien fijó otras reglas entretanto. Léalas arriba y vuelva a fijar las suyas.

## What happened, for the log

fact-statement-comments-opened = abrió una declaración a comentarios
fact-statement-window-extended = prolongó un plazo de una declaración
fact-statement-drafting-resumed = retomó la redacción de una declaración
fact-statement-last-call-opened = abrió la última llamada sobre una declaración
fact-statement-concluded = escribió el resultado de una última llamada
fact-statement-dropped = abandonó una declaración
fact-statement-passed = llevó una declaración a su publicación
fact-statement-urgency-pleaded = consideró urgente una declaración
fact-statement-window-nears = Un plazo de una declaración está por cerrarse
fact-statement-window-closed = Se cerró un plazo de una declaración
fact-statement-position-taken = dijo su postura sobre una declaración
fact-statement-objection-answered = respondió a una objeción
fact-statement-objection-settled = retiró o mantuvo una objeción
fact-statement-minority-written = escribió el texto de la minoría
fact-statement-positions-forgotten = Unas posturas ya no nombran a quien se fue
fact-statement-rules-set = fijó las reglas de la red para las declaraciones
fact-statement-procedure-forgotten = El procedimiento de las declaraciones ya no nombra a quien se fue
