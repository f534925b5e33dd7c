# Lists.
initiatives-title = Iniciativas
initiatives-lead = Lo que las personas y organizaciones emprenden aquí: para qué es, hasta dónde ha llegado y cómo participar.
initiatives-filter = Elegir
initiatives-words = Palabras
initiatives-any = Cualquiera
initiatives-show = Mostrar
initiatives-without = Quitar esta elección
initiatives-quiet = Sin noticias desde hace tiempo
initiatives-feed = Canal de noticias
initiatives-none = Nadie ha contado aún ninguna iniciativa.
initiatives-none-so = Ninguna iniciativa es así. Elija otra cosa arriba.
initiatives-found = Lo encontrado
initiatives-older = Iniciativas anteriores
initiatives-all = Todas estas iniciativas
initiative-one = Iniciativa

# What is said of one.
initiative-report = Contar una iniciativa
initiative-report-lead = Todo el mundo podrá leerla enseguida. Usted la dirige y puede pedir a otras personas que la dirijan con usted.
initiative-edit = Cambiar lo que se dice
initiative-save = Guardar
initiative-title = Título
initiative-acronym = Sigla
initiative-aim = Objetivo
initiative-aim-hint = Lo que quiere lograr, en una o dos frases.
initiative-what = Qué hace
initiative-what-hint = En Markdown: deje una línea en blanco entre párrafos.
initiative-lang = Idioma de este texto
initiative-lang-hint = El idioma en que escribe aquí.
initiative-state = Estado
initiative-state-idea = Idea
initiative-state-running = En marcha
initiative-state-paused = En pausa
initiative-state-ended = Terminada
initiative-result = Qué resultó de ella
initiative-result-hint = Necesario si ha terminado: otras personas aprenden de ello.
initiative-who-where = Quién y dónde
initiative-organizations = Organizaciones que la dirigen
initiative-organizations-hint = Una por línea. Las que tienen página aquí se enlazan por su nombre.
initiative-organization = Añadir una organización de la lista
initiative-organization-none = Ninguna
initiative-regions = Regiones
initiative-countries = Países
initiative-countries-hint = Si se trata de ciertos países: uno por línea o separados por comas.
initiative-languages = Idiomas en que trabaja
initiative-topics = Temas
initiative-links = Enlaces
initiative-links-hint = Uno por línea: la dirección y luego qué hay allí.
initiative-seeks = Busca
initiative-seeks-hint = Diga en pocas palabras qué necesita; deje vacío lo que no busca.
initiative-seeks-partners = Socios
initiative-seeks-endorsers = Adhesiones
initiative-seeks-funds = Fondos
initiative-seeks-people = Personas
initiative-seeks-knowledge = Conocimientos
initiative-offers = Ofrece
initiative-offers-hint = Lo que otras personas pueden recibir de ella. En Markdown.
initiative-made = Contada el
initiative-quiet-since = Sin noticias desde el { $date }
initiative-former = antiguo participante
initiative-somebody = Alguien de la red

# Who leads it.
initiative-leads = Quién la dirige
initiative-leads-lead = Quienes la dirigen cambian lo que se dice, cuentan cómo sigue y responden a quienes escriben. Quien recibe la invitación la dirige en cuanto dice que sí.
initiative-leads-none = Nadie por ahora
initiative-leads-unseen = { $count ->
    [one] Una persona de la red
   *[other] { $count } personas de la red
}
initiative-tend = Para quienes la dirigen
initiative-lead = Dirección de su perfil
initiative-lead-hint = Cópiela de la barra de direcciones de su página aquí.
initiative-lead-ask = Pedirle que la dirija
initiative-lead-asked = invitación enviada
initiative-lead-remove = Quitar
initiative-asked = Le piden que dirija esta iniciativa
initiative-agree = Sí, la dirijo
initiative-decline = No
initiative-reminded = No se ha sabido nada de ella en seis meses. ¿Sigue en marcha?
initiative-still-runs = Sí, sigue en marcha

# History.
initiative-history = Historial
initiative-history-older = Anterior
initiative-revision = Versión { $number }
initiative-compared = comparada con la versión { $number }
initiative-revision-first = tal como se contó
initiative-revision-same = Ambas dicen lo mismo.
initiative-restore = Volver a decir esto
initiative-restore-hint = Crea una versión nueva con estas palabras; no se pierde nada.
initiative-compare-now = Comparar con lo que se dice ahora
initiative-crossed = Otra persona cambió las mismas partes entretanto:
initiative-crossed-how = Aún no se ha guardado nada. Abajo está lo que usted escribió, con sus otros cambios; aquí se ve el paso de sus palabras a las de usted. Guarde de nuevo cuando esté bien.

# What is wrong.
initiative-denied-lead = Solo quienes dirigen la iniciativa pueden hacerlo.
initiative-wrong-many = { $count } como máximo.
initiative-wrong-result = Diga qué resultó de ella, puesto que ha terminado.
initiative-wrong-country = No conocemos ningún país llamado «{ $name }». Escriba su nombre completo.
initiative-wrong-lead = En esta dirección no hay nadie que usted pueda ver.
initiative-wrong-leads = Como máximo { $count } dirigen una iniciativa.
initiative-wrong-lead-twice = Esa persona ya la dirige o ya recibió la invitación.
initiative-wrong-last-lead = Alguien debe dirigirla. Pídaselo antes a otra persona, o diga que ha terminado.
initiative-wrong-gone = Esta iniciativa continúa en «{ $title }»: diríjase a esa.
initiative-wrong-recorded = Otra iniciativa tiene aquí la dirección { $slug }.

# What was done.
initiative-said-reported = La iniciativa está contada. Pida a otras personas que la dirijan con usted o cuente cómo sigue.
initiative-said-changed = Se ha cambiado lo que se dice de ella.
initiative-said-restored = Se ha vuelto a una versión anterior.
initiative-said-asked = Se le ha pedido y recibirá un correo.
initiative-said-agreed = Ahora dirige esta iniciativa.
initiative-said-left = No dirige esta iniciativa.
initiative-said-no-lead = Esa persona ya no la dirige.
initiative-said-heard = Nos alegra saberlo.

# Updates.
update-one = Novedad
update-title-all = Novedades
update-all = Todas las novedades
update-none = Aún no se ha contado nada.
update-older = Novedades anteriores
update-earlier = Novedad anterior
update-later = Novedad siguiente
update-tell = Contar cómo sigue
update-tell-hint = Todo el mundo podrá leerla enseguida; quienes la siguen la reciben por correo.
update-title = De qué trata
update-body = Lo que hay que contar
update-body-hint = En Markdown. Conserva su fecha.
update-lang = Idioma
update-channels = Listas que se avisan
update-channels-hint = La novedad se envía allí como un mensaje suyo.
update-on-list = En la lista
update-said-told = Contado.
update-mail-subject = { $title }: { $update }

# Taking part.
part-take = Quiero participar
part-know = Sé algo
part-lead = Lo que escriba llega a quienes dirigen la iniciativa y a nadie más. Le responderán por correo.
part-kind = De qué se trata
part-kind-take = Quiero participar
part-kind-know = Sé algo que ayuda
part-words = Su mensaje
part-words-hint = Qué haría usted, o qué sabe.
part-name = Su nombre
part-mail = Su correo electrónico
part-mail-hint = Recibirá un enlace para confirmarlo. Quienes la dirigen no ven la dirección.
part-send = Enviar
part-own = Lo que usted escribió
part-yours = Su mensaje
part-confirm = Enviarlo a quienes la dirigen
part-withdraw = Retirarlo
part-count = { $count ->
    [one] Una persona ha escrito para participar
   *[other] { $count } personas han escrito para participar
}
part-state-unconfirmed = por confirmar
part-state-waiting = espera respuesta
part-state-answered = respondido
part-answers = Quién le ha escrito
part-answers-lead = Solo quienes dirigen la iniciativa ven esto. La respuesta se envía por correo.
part-answers-none = Nada aquí.
part-answer = Su respuesta
part-answer-hint = Diga cómo contactarle si quiere seguir conversando.
part-answer-send = Responder
part-older = Anterior
part-said-written = Llega a quienes dirigen la iniciativa. Le responderán por correo.
part-said-mailed = Mire su correo: un enlace allí lo envía.
part-said-withdrawn = Retirado.
part-said-answered = Su respuesta está en camino.
part-wrong-pending = { $count } mensajes suyos esperan respuesta. Espere primero a algunas.
part-wrong-flood = Demasiados mensajes esperan aquí. Inténtelo más tarde.
part-wrong-answered = Alguien ya lo respondió.
part-link-gone = Este enlace ya no abre nada. Escriba de nuevo si aún lo desea.
part-letter-confirm = Confirme su mensaje sobre { $title }
part-letter-confirm-body =
    Alguien, probablemente usted, escribió en { $network } a quienes dirigen la iniciativa «{ $title }». Abra esta página y confírmelo para que lo reciban:

    { $link }

    Aún no se ha enviado nada. Si no fue usted, no haga nada: se elimina a los siete días.

# Meetings.
slot-put-forward = Proponer a una reunión
slot-put-forward-lead = Figura en la página de la reunión, con una página lista para mostrar e imprimir. Las personas facilitadoras fijan el orden.
slot-presented = Iniciativas que se presentan aquí
slot-presented-at = Se presenta en
slot-none = No se ha propuesto nada a esta reunión.
slot-present = Página para presentar
slot-all = Todas, para mostrar e imprimir
slot-event = Reunión
slot-event-none = Elija una reunión
slot-no-events = No hay ninguna reunión en el calendario.
slot-place = Lugar en el orden
slot-place-set = Mover
slot-take-off = Quitar de la lista
slot-said-put-forward = Propuesta.
slot-said-placed = Se ha cambiado el orden.
slot-said-taken-off = Se ha quitado de la lista.
slot-wrong-many = { $count } como máximo por reunión.

# Notices and mail.
notice-initiative-update = Una iniciativa que sigo o dirijo cuenta cómo sigue
notice-initiative-lead = Me piden dirigir una iniciativa
notice-initiative-quiet = No hay noticias de una iniciativa que dirijo
notice-initiative-part = Alguien quiere participar en una iniciativa que dirijo, o sabe algo
notice-initiative-answer = Quienes dirigen una iniciativa me responden
initiative-told-update = { $title }: { $update }
initiative-told-asked = Le piden que dirija { $title }
initiative-told-reminded = ¿Sigue en marcha { $title }? No hay noticias desde hace seis meses
initiative-told-take = { $name } quiere participar en { $title }
initiative-told-know = { $name } sabe algo sobre { $title }
initiative-told-answer = Quienes dirigen { $title } le responden
initiative-mail-agree-hint = Responda a este correo con sí o no.
initiative-mail-heard-hint = Responda a este correo con una palabra y contará como noticia.
initiative-mail-part-hint = Responda a este correo y lo que escriba le llegará.
initiative-mail-empty = El correo estaba vacío. Escriba encima del texto citado.
initiative-mail-unclear = No se entendió. Empiece con sí o no.
initiative-mailed-heard = { $title } sigue en marcha: queda anotado.
initiative-mailed-agreed = Ahora dirige { $title }.
initiative-mailed-declined = No dirige { $title }.
initiative-mailed-answered = Su respuesta sobre { $title } está en camino.
initiative-need-asked = Diga si dirige { $title }
initiative-need-answer = Responda a quienes escribieron sobre { $title }
initiative-need-heard = Diga si { $title } sigue en marcha
initiative-need-proposal = Responda a lo que se propone a { $title }

# In the stewards’ log.
fact-initiative-reported = Se contó una iniciativa
fact-initiative-changed = Se cambió lo que se dice de una iniciativa
fact-initiative-recorded = Se incorporó una iniciativa desde un registro
fact-initiative-lead-asked = Se pidió a alguien que dirigiera una iniciativa
fact-initiative-lead-agreed = Alguien dirige una iniciativa
fact-initiative-lead-left = Alguien ya no dirige una iniciativa, o no quiso
fact-initiative-updated = Una iniciativa contó cómo sigue
fact-initiative-reminded = Se preguntó a quienes dirigen una iniciativa si sigue en marcha
fact-initiative-quiet = Se marcó una iniciativa sin noticias
fact-initiative-heard-of = Una iniciativa dio señales de vida
fact-initiative-part-written = Alguien sin cuenta escribió a quienes dirigen una iniciativa
fact-initiative-part-waiting = Alguien quiere participar en una iniciativa, o sabe algo
fact-initiative-part-answered = Se respondió a alguien que escribió sobre una iniciativa
fact-initiative-part-withdrawn = Se retiró un mensaje sobre una iniciativa
fact-initiative-parts-swept = Se eliminaron mensajes sin confirmar y direcciones antiguas
fact-initiative-put-forward = Se propuso una iniciativa a una reunión
fact-initiative-taken-off = Se quitó una iniciativa de la lista de una reunión
fact-initiative-placed = Se cambió el orden de las iniciativas de una reunión
fact-initiative-forgotten = Alguien vinculado a una iniciativa dejó la red
