# The calendar.
event-nav = Eventos
event-views = Vistas
event-upcoming = Próximamente
event-past = Pasados
event-month = Mes
event-week = Semana
event-pages = Páginas
event-page-first = Al principio
event-page-next = Más
event-week-before = Semana anterior
event-week-after = Semana siguiente
event-none = Todavía no hay nada previsto.
event-none-past = Todavía no ha tenido lugar nada.
event-none-month = No hay nada en este mes.
event-none-week = No hay nada en esta semana.
event-none-so = Nada coincide con este filtro.
event-add = Añadir un evento
event-add-first = Añadir el primero
event-edit = Editar el evento
event-mine = usted irá
event-going = { $count ->
    [one] { $count } persona de la red
   *[other] { $count } personas de la red
}
event-nobody = nadie de la red todavía
event-online = en línea
event-subscribe = Suscribirse a este calendario
event-front-nobody = Nadie de la red todavía
event-front-nobody-all = Ver todos estos
event-topic-all = Todos los eventos de este tema
event-organization-all = Todos los eventos de esta organización
event-writing = Documentos e informes
event-writing-papers = Todos los documentos de referencia de este tema
event-writing-reports = Todos los informes de este tema
event-news = Evento
event-need-report = Informe sobre { $event }, donde usted estuvo
event-need-held = { $count ->
    [one] Un evento espera entrar en el calendario
   *[other] { $count } eventos esperan entrar en el calendario
}
event-need-doubles = { $count ->
    [one] Dos eventos quizá sean el mismo: decida
   *[other] { $count } pares de eventos quizá sean los mismos: decida
}
report-news = Informe de un evento

# Filters.
event-filter = Filtrar
event-filter-show = Mostrar
event-filter-all = Mostrar todo
event-filter-remove = quitar
event-filter-mine = Solo aquellos a los que voy o que he añadido
event-filter-nobody = Solo aquellos a los que nadie de la red va todavía
event-any = Cualquiera
event-source = Fuente

# What an event is.
event-title = Título
event-when = Cuándo
event-where = Dónde
event-about = Qué
event-from-to = { $from } a { $to }
event-now = ahora
event-all-day = Días completos
event-zone = Zona horaria
event-zone-hint = Las horas de arriba son las que marca el reloj allí.
event-zone-of = hora de { $city }
event-zone-own = en { $city }
event-start-date = Primer día
event-start-time = Empieza a las
event-end-date = Último día
event-end-date-hint = Solo si dura más de un día.
event-end-time = Termina a las
event-place = Lugar
event-place-hint = Edificio y ciudad, como se diría: Palacio de las Naciones, Ginebra.
event-country = País
event-country-none = Ninguno, o en línea
event-region = Región
event-remote = Enlace para participar a distancia
event-remote-hint = La sala, la transmisión o la página donde hay que inscribirse.
event-take-part-remotely = Participar a distancia
event-description = De qué trata
event-description-hint = Markdown. Aquí funcionan códigos cortos como [participants event="12"].
event-no-description = Todavía no se dice nada sobre esto.
event-lang = Idioma
event-lang-hint = El idioma del título y de la descripción.
event-scope = Alcance
event-scope-local = local
event-scope-national = nacional
event-scope-regional = regional
event-scope-global = mundial
event-kind = Tipo
event-kind-gathering = encuentro de la red
event-kind-conference = conferencia
event-kind-forum = foro
event-kind-meeting = reunión
event-kind-session = sesión
event-kind-workshop = taller
event-kind-webinar = seminario web
event-kind-consultation = consulta
event-kind-other = otro
event-unsaid = Sin indicar
event-organizations = Organizaciones que lo celebran
event-organizations-hint = Una por línea, tal como las nombra la lista de organizaciones. El evento figura también en sus páginas.
event-organizers = Organizan
event-organizers-hint = Quien no esté en esa lista; las palabras quedan como están.
event-topic = Tema
event-topics = Temas
event-hashtag = Etiqueta
event-url = Su propia página
event-url-hint = Donde quienes organizan dicen más.
event-takes-place = ¿Tiene lugar?
event-status = Estado
event-status-planned = previsto
event-status-tentative = por confirmar
event-status-moved = cambiado
event-status-cancelled = cancelado
event-cancelled-prefix = Cancelado:
event-reason = Motivo
event-reason-hint = Hace falta si se cambia o se cancela; es lo primero que leen quienes querían venir.
event-number = Evento número { $number }

# Saving.
event-save = Guardar
event-save-hint = Todo el mundo lo verá en el calendario.
event-save-held-hint = Alguien que facilita lo mira antes de que otros lo vean.
event-save-change-hint = La versión anterior queda en el historial. Se avisa a quienes van si cambian la hora o el lugar.
event-said-added = El evento está en el calendario.
event-said-held = El evento espera a quien facilita. Usted ya lo ve.
event-said-changed = El evento se ha modificado.
event-denied-edit = Pueden hacerlo quien añadió el evento, quienes lo facilitan y quienes facilitan la red.
event-wrong-order = No puede terminar antes de empezar.
event-wrong-length = No puede durar más de un año. Revise las fechas.
event-wrong-date = Escriba el día así: 2026-12-14.
event-wrong-time = Escriba la hora así: 09:00.
event-wrong-no-time = Diga cuándo empieza o marque que ocupa días completos.
event-wrong-no-end = Diga cuándo termina el último día.
event-wrong-reason = Diga por qué: quienes querían venir necesitan saberlo.
event-wrong-organization = No hay ninguna organización «{ $name }» en la lista. Escríbala en «Organizan» o añádala primero a la lista.
event-wrong-organizations = Un evento puede tener como máximo { $most } organizaciones.
event-wrong-recorded = Un archivo contiene un evento en la dirección «{ $slug }», que aquí es la de otro.
event-wrong-meanwhile = Alguien ha editado este evento desde que usted abrió el formulario. Lo que escribió sigue aquí; mire el evento en otra ventana y guarde de nuevo para reemplazar la otra versión.

# History.
event-history = Historial
event-history-versions = Versiones
event-history-different = Qué ha cambiado
event-history-from = De
event-history-to = A
event-history-compare = Comparar
event-history-first = primera versión
event-history-former = antiguo participante

# Review.
event-held = espera a quien facilita
event-held-why = Solo lo ven quienes facilitan y quien lo añadió.
event-held-list = A la espera de revisión
event-held-lead = Los demás solo ven estos eventos cuando usted los ha admitido.
event-held-none = No hay nada a la espera.
event-take-in = Admitir
event-decline = No admitir
event-declined = No admitido
event-declined-why = No se admitió en el calendario. Solo lo ven quien lo añadió y quienes facilitan.
event-said-taken-in = El evento está ahora en el calendario.
event-said-declined = El evento no se ha admitido.

# Who facilitates an event.
event-facilitators = Facilitan
event-facilitators-lead = Pueden editar el evento, ordenar sus documentos y ocuparse de sus informes, igual que quien lo añadió.
event-facilitators-none = Nadie aparte de quien lo añadió.
event-facilitators-who = Quién
event-facilitators-who-hint = La dirección de su perfil aquí.
event-facilitators-add = Añadir
event-facilitators-add-hint = Podrá editar el evento de inmediato.
event-facilitators-remove = Quitar
event-wrong-person = Aquí nadie tiene este perfil. Copie la dirección de su página.
event-said-facilitator = Ahora facilita el evento.
event-said-invited = La invitación está en camino.
event-invite = Invitar a la red
event-invite-hint = Quien aún no ha dicho si irá recibe un correo y puede contestarlo.
event-invite-held = Un evento invita cuando ya es visible; este sigue en espera.
event-invite-again = Este evento ya invitó a todo el mundo esta semana. Espere unos días.
event-said-no-facilitator = Ya no facilita el evento.

# Taking it along.
event-take-along = Para llevar
event-subscribe-one = Suscribirse a este evento
event-download = Descargar para un programa de calendario

# One's own calendar.
calendar-own = Su propio calendario
calendar-own-lead = Una dirección secreta para su programa de calendario: los eventos a los que va o que ha añadido, siempre al día.
calendar-own-name = { $network }: mis eventos
calendar-own-once = Copie esta dirección ahora: solo se muestra esta vez. Quien la tenga verá su calendario.
calendar-own-since = Su calendario tiene una dirección secreta desde { $since }. No se vuelve a mostrar.
calendar-own-make = Crear una dirección
calendar-own-make-hint = Solo usted puede crearla y retirarla.
calendar-own-again = Crear una dirección nueva
calendar-own-again-hint = La anterior deja de funcionar.
calendar-own-withdraw = Retirar la dirección
calendar-said-withdrawn = La dirección ya no funciona.

# Sources and doubles.
source-heading = Fuentes
source-lead = Los eventos se recogen de estos calendarios, además de lo que añade la propia red.
source-none = Todavía no se recoge ningún calendario.
source-add = Añadir una fuente
source-add-first = Añadir la primera
source-name = Nombre
source-name-hint = Quién publica el calendario, tal como lo conocen los lectores.
source-events = Eventos
source-read = Última lectura
source-never = todavía no
source-failing-kept = No se ha quitado nada de lo que anunciaba.
source-url = Dirección del calendario
source-url-hint = Una dirección iCalendar (https:// o webcal://). Déjela vacía para subir archivos a mano.
source-zone = Zona horaria
source-zone-hint = Se supone para las horas que no indican ninguna.
source-hours = Horas entre lecturas
source-trust = Sus eventos
source-trust-publish = se muestran enseguida
source-trust-hold = esperan a que alguien los revise
source-scope-none = según cada evento
source-save = Guardar
source-save-hint = El calendario se lee enseguida.
source-new-heading = Añadir una fuente
source-edit-heading = Cambiar esta fuente
source-edit = Cambiar sus ajustes
source-tend = Para quienes facilitan
source-ask = Leer ahora
source-stop = Dejar de leerla
source-start = Volver a leerla
source-state-stopped = Esta fuente ya no se lee. Lo que anunciaba se queda.
source-file = Archivo de calendario
source-file-hint = Un archivo .ics. Uno más nuevo sustituye lo que decía el anterior.
source-file-send = Leer el archivo
source-file-read = Se ha leído el archivo.
source-added = Se ha añadido la fuente.
source-saved = Se ha cambiado la fuente.
source-asked-new = Se ha leído la fuente y el calendario ha cambiado.
source-asked-same = Se ha leído la fuente. No hay nada nuevo.
source-asked-failed = La fuente no respondió. No ha cambiado nada.
source-asked-resting = Esta fuente no se lee automáticamente.
source-flag-zone = Algunas horas no indican zona. Se supone { $zone }.
source-flag-void = Da la misma identidad a varios eventos. Se distinguen por título y hora.
source-flag-change = Cambia la identidad de sus eventos en cada lectura. Se reconocen por título, hora y página.
source-flag-truncated = Su última respuesta llegó incompleta. Lo que faltaba no se da por eliminado.
source-skipped = Lo que no se pudo usar
source-skipped-hint = Todo lo demás del archivo se ha tomado.
source-listed-by = Anunciado por
source-gone-here = ya no figura allí
source-says-when = indica { $when }
source-says-place = indica { $place }
source-not-calendar = Lo que llega de esta dirección no es un calendario. Busque el enlace a un archivo .ics en la página de quien lo publica.
source-wrong-twice = { $name } ya lee esta dirección.
source-wrong-hours = Entre 1 y { $most } horas.
source-wrong-upload = Esta fuente se lee de su dirección. Solo se suben archivos a fuentes sin dirección.
likeness-heading = Posibles duplicados
likeness-lead = Puede tratarse de un mismo evento anunciado dos veces. Su decisión se recuerda y puede deshacerse.
likeness-none = Nada que decidir.
likeness-why-title = Títulos parecidos en las mismas fechas.
likeness-why-url = La misma página en las mismas fechas.
likeness-why-uid = La misma identidad en dos calendarios.
likeness-why-person = Indicado por una persona.
likeness-same = Son el mismo
likeness-not-same = No son el mismo
likeness-join = Unirlos
likeness-join-other = Es el mismo que otro evento
likeness-other = Dirección de la página del otro evento
likeness-separate = No es el mismo: separar
likeness-joined = Los dos son ahora un solo evento.
likeness-separated = Vuelven a ser dos eventos.
likeness-held-apart = Siguen siendo dos eventos y no se volverá a preguntar.
likeness-wrong-other = Indique la dirección de la página de otro evento.
source-failing = { $count ->
    [one] No se pudo leer
   *[other] No se pudo leer { $count } veces seguidas
}
source-listed = { $count ->
    [one] { $count } evento anunciado
   *[other] { $count } eventos anunciados
}
source-gone = { $count ->
    [one] { $count } ya no figura
   *[other] { $count } ya no figuran
}
source-every = { $count ->
    [one] cada hora
   *[other] cada { $count } horas
}
source-line = Línea { $count }

# Attendance.
attendance-title = Quiénes asistirán
attendance-title-over = Quiénes asistieron
attendance-recorded = Asistencia
attendance-card = ¿Asistirá?
attendance-go = Asistiré
attendance-go-remote = Participaré a distancia
attendance-card-member = La red ve su nombre. Puede cambiarlo en cualquier momento.
attendance-card-visitor = No necesita cuenta: le enviamos un correo para confirmar. Hasta el evento solo le escribimos sobre él: si algo cambia y cuando se acerca.
attendance-more = Días, función, quién lo ve…
attendance-mine-in-person = Usted asistirá.
attendance-mine-remote = Usted participará a distancia.
attendance-was = Usted anunció su asistencia.
attendance-refine = Cambiar lo que dije
attendance-take-back = No asistiré
attendance-name = Nombre
attendance-mail = Dirección de correo
attendance-mail-hint = No se muestra a nadie.
attendance-way = Cómo participa
attendance-way-in-person = En persona
attendance-way-remote = A distancia
attendance-offers = Además
attendance-part = Qué hace allí
attendance-part-participates = participa
attendance-part-speaks = interviene
attendance-part-moderates = modera
attendance-part-facilitates = facilita
attendance-part-organizes = organiza
attendance-part-interprets = interpreta
attendance-part-reports = informa
attendance-days = Días
attendance-days-hint = Déjelo vacío si asiste todo el tiempo.
attendance-note = Nota
attendance-note-hint = Por ejemplo, dónde encontrarle. Se muestra junto a su nombre.
attendance-country = De dónde viene
attendance-country-none = como en mi perfil, o sin indicar
attendance-country-hint = Se cuenta por región.
attendance-visibility = Quién ve su nombre
attendance-visibility-public = Todo el mundo
attendance-visibility-network = Las personas de la red
attendance-visibility-counted = Nadie: solo se me cuenta
attendance-joins = También quiero unirme a la red
attendance-joins-hint = Tendrá una cuenta con esta dirección en cuanto la confirme.
attendance-save = Guardar
attendance-remote = a distancia
attendance-facilitated = Facilitan:
attendance-nobody = Nadie de la red ha dicho todavía que asistirá.
attendance-nobody-over = Nadie de la red ha dicho que asistió.
attendance-count-remote = { $count ->
    [one] { $count } de estas personas participa a distancia.
   *[other] { $count } de estas personas participan a distancia.
}
attendance-count-unnamed = { $count ->
    [one] y { $count } persona contada, sin nombre
   *[other] y { $count } personas contadas, sin nombre
}
attendance-all = { $count ->
    [one] El nombre
   *[other] Los { $count } nombres
}
attendance-pages = Páginas de nombres
attendance-page-before = Nombres anteriores
attendance-page-after = Nombres siguientes
attendance-closed-cancelled = El evento se ha cancelado. Ya no hace falta anunciar la asistencia.
attendance-closed-over = El evento ha terminado. Ya no se puede añadir a nadie.
attendance-link-gone = Este enlace ya no es válido: la asistencia se retiró o no se confirmó a tiempo. Anúnciela de nuevo en la página del evento.
attendance-yours = Su asistencia
attendance-confirm-why = Pulse el botón para que sepamos que esta dirección es suya. Solo entonces se le cuenta.
attendance-confirm = Sí, asistiré
attendance-is-confirmed = Su asistencia está confirmada. Conserve el correo: su enlace abre esta página.
attendance-not-me = No fui yo
attendance-said = Anotado. Gracias.
attendance-mailed = Le hemos enviado un correo. Abra el enlace y pulse el botón: entonces se le contará.
attendance-confirmed = Confirmado. Gracias.
attendance-taken-back = Retirado. Ya no se le cuenta.
attendance-letter-confirm = Confirme, por favor: { $event }
attendance-letter-confirm-body = Alguien, seguramente usted, ha dicho con esta dirección que usted asistirá a:
    { $event }

    Si es así, abra esta página y pulse el botón:
    { $link }

    Con el mismo enlace puede cambiarlo o retirarlo. Si no fue usted, no haga nada: la dirección se olvida al cabo de una semana.

    { $network }
attendance-letter-open = Su asistencia: { $event }
attendance-letter-open-body = Usted ya confirmó que asistirá a:
    { $event }

    En esta página puede cambiarlo o retirarlo:
    { $link }

    { $network }

# Papers.
attendance-count = { $count ->
    [one] Asiste { $count } persona
   *[other] Asisten { $count } personas
}
paper-one = documento
paper-title = Documentos de referencia
paper-none = Todavía no hay documentos.
paper-add-first = Añadir el primero
paper-add = Añadir un documento
paper-edit = Editar el documento
paper-up = Subir «{ $title }»
paper-down = Bajar «{ $title }»
paper-name = Título
paper-link = Enlace
paper-link-hint = Dónde se puede leer. Dé un enlace o un archivo.
paper-file = Archivo
paper-file-hint = PDF, documento ofimático sin macros, texto, EPUB o imagen, de 20 MB como máximo.
paper-author = Autoría
paper-lang = Idioma del documento
paper-purpose = Para qué sirve
paper-purpose-hint = Por ejemplo: para la sesión 1.
paper-seen = Todo el mundo puede leerlo.
paper-remove = Quitar el documento
paper-both = Dé un enlace o un archivo, no ambos.
paper-neither = Elija un archivo o dé un enlace más arriba.
paper-too-many = Aquí ya hay { $count } documentos, que es el máximo. Quite uno antes.
paper-denied-edit = Solo lo cambian quien añadió el documento y quienes facilitan el evento.
paper-added = El documento se ha añadido.
paper-changed = El documento se ha cambiado.
paper-removed = El documento se ha quitado.
paper-read-here = Leer aquí
paper-itself = El documento en sí
paper-text = Texto del documento
paper-pages = Páginas del texto
paper-page-before = Texto anterior
paper-page-next = Texto siguiente
paper-no-text = El texto de este documento no se guarda aquí. Abra el documento en sí.

# Reports.
report-one = informe
report-title = Informes
report-none = Todavía no hay informes.
report-none-ended = Todavía no hay informes. Terminó el { $date }.
report-write-first = Escribir el primer informe
report-write = Escribir un informe
report-draft = Borrador
report-draft-why = Solo lo ven sus autores y quienes facilitan el evento.
report-edit = Editar el informe
report-former = una persona que dejó la red
report-name = Título
report-body = Informe
report-body-hint = Markdown. Se pueden añadir imágenes una vez guardado el borrador.
report-lang = Idioma del informe
report-authors = Autoría
report-authors-hint = Se puede elegir a quienes estuvieron allí.
report-save = Guardar
report-publish = Publicar
report-withdraw = Volver a borrador
report-save-draft = Guardar el borrador
report-publish-hint = Todo el mundo puede leer un informe publicado; se avisa a quienes estuvieron allí.
report-pictures = Imágenes
report-pictures-none = Todavía no hay imágenes.
report-pictures-how = Copie la línea que está debajo de una imagen al lugar del texto donde deba aparecer.
report-picture-remove = Quitar
report-picture = Imagen
report-picture-hint = JPEG, PNG, WebP o GIF, de 15 MB como máximo. Se borra de ella dónde y con qué se tomó.
report-picture-alt = Qué se ve en ella
report-picture-alt-hint = Para quienes no la ven.
report-picture-add = Añadir la imagen
report-remove = Eliminar el informe
report-begin = Guardar el borrador
report-begin-hint = Hasta que lo publique, solo lo ven usted y quienes facilitan el evento.
report-begun = El borrador está guardado. Puede seguir escribiendo, añadir imágenes y publicarlo.
report-saved = El borrador está guardado.
report-published = El informe está publicado.
report-removed = El informe se ha eliminado.
report-picture-added = La imagen se ha añadido.
report-picture-removed = La imagen se ha quitado.
report-not-a-picture = Esto no es una imagen. Se aceptan JPEG, PNG, WebP y GIF.
report-too-early = El evento todavía no ha empezado. Se podrá escribir un informe cuando empiece.
report-wrong-meanwhile = Alguien ha guardado este informe desde que usted lo abrió. Lo que escribió sigue aquí: mire la otra versión en una segunda ventana, incorpore lo que deba quedar y guarde de nuevo para reemplazarla.
report-too-many = Aquí ya hay { $count } informes, que es el máximo.
report-too-many-authors = Son demasiados autores. Elija 20 como máximo.
report-too-many-pictures = Aquí ya hay { $count } imágenes, que es el máximo. Quite una antes.
report-denied-edit = Solo lo cambian sus autores y quienes facilitan el evento.
report-owed-title = Informes pendientes
report-owed-lead = Alguien de la red estuvo en estos eventos en los últimos doce meses y nadie ha informado todavía sobre ellos.
report-owed-none = No hay nada pendiente: cada evento al que alguien fue tiene su informe.
report-owed-went = { $count ->
    [one] Fue { $count } persona
   *[other] Fueron { $count } personas
}
report-owed-pages = Páginas
report-owed-later = Eventos posteriores
report-owed-earlier = Eventos anteriores

# Notices about events.
notice-event-moved = Un evento al que voy cambia de fecha o de lugar
notice-event-cancelled = Un evento al que voy se cancela
notice-event-near = Un evento al que voy empieza dentro de unos días
notice-event-invitation = Me invitan a un evento
notice-paper-added = Un evento al que voy tiene un nuevo documento de referencia
notice-report-published = Hay un informe sobre un evento en el que estuve
notice-report-owed = Se espera un informe sobre un evento en el que estuve
notice-reinstated = { $event } sí se celebra: { $new }, { $place }
notice-moved-both = { $event } se celebra ahora el { $new } en { $place } (antes: { $old }, { $before })
notice-moved-when = { $event } se celebra ahora el { $new } (antes: { $old })
notice-moved-where = { $event } se celebra ahora en { $place } (antes: { $before })
notice-cancelled = { $event } del { $old } se ha cancelado
notice-near = { $event } empieza el { $new }, { $place }
notice-invited = ¿Estará allí? { $event }, { $new }
attendance-answer-hint = Para decir si estará, responda con una palabra: sí, a distancia, o no. Para cambiar de idea, responda al correo que lo confirma.
attendance-answer-gone = Este evento ya no existe, así que su respuesta no se anotó.
attendance-answer-unclear = No se entendió su respuesta y nada cambió. Responda con una palabra en la primera línea: sí, a distancia, o no.
attendance-answered-in-person = Anotado: estará en persona en { $event }.
attendance-answered-remote = Anotado: participará a distancia en { $event }.
attendance-answered-away = Anotado: no estará en { $event }.
notice-paper = Nuevo documento para { $event }: { $title }
notice-report = Informe sobre { $event }: { $title }
notice-owed = { $event } ha terminado. ¿Escribirá un informe?

# In the stewards' log.
fact-event-added = Se añadió un evento al calendario
fact-event-changed = Se editó un evento
fact-event-moved = Un evento cambió de fecha o de lugar
fact-event-cancelled = Se canceló un evento
fact-event-reviewed = Se revisó un evento en espera
fact-event-recorded = Se tomó un evento de un archivo
fact-event-facilitated = Un evento tiene otros facilitadores
fact-calendar-address-given = Obtuvo una dirección de calendario privada
fact-calendar-address-withdrawn = Renunció a su dirección de calendario privada
fact-attendance-asked = Alguien pidió confirmar su asistencia
fact-attendance-given = Alguien estará en un evento
fact-event-invited = Se invitó a toda la red a un evento
fact-attendance-taken-back = Alguien finalmente no irá a un evento
fact-attendance-addresses-forgotten = Se borraron direcciones de correo de visitantes
fact-event-forgotten = Se borró lo que alguien dejó en un evento
fact-paper-added = Se añadió un documento de referencia
fact-paper-changed = Se cambió un documento de referencia
fact-paper-removed = Se retiró un documento de referencia
fact-report-drafted = Se redactó el borrador de un informe
fact-report-published = Se publicó un informe
fact-report-changed = Se cambió un informe
fact-event-near = Se acerca un evento
fact-event-ended = Terminó un evento
fact-source-added = Se añadió una fuente
fact-source-changed = Se cambió una fuente
fact-source-asked = Se consultó una fuente
fact-source-taken-in = Se incorporaron las novedades de una fuente
fact-events-joined = Se unieron dos eventos
fact-events-separated = Se separaron dos eventos
fact-events-held-apart = Se dijo que dos eventos no son el mismo
fact-likeness-suggested = Dos eventos podrían ser el mismo
