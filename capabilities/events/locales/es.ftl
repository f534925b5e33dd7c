
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
attendance-card = ¿Asistirá?
attendance-go = Asistiré
attendance-go-remote = Participaré a distancia
attendance-card-member = La red ve su nombre. Puede cambiarlo en cualquier momento.
attendance-card-visitor = No necesita cuenta: le enviamos un correo para confirmar. Hasta el evento solo le escribimos si algo cambia.
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
