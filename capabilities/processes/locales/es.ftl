process-nav = Procesos
process-views = Vistas de los procesos
process-title = Proceso
process-all = Todos los procesos
process-none = Aún no hay procesos. Los participantes añaden uno; sus hitos vienen después.
process-add = Añadir un proceso
process-add-lead = Un proceso de otros en el que participa la red: un examen, una conferencia, una resolución. Sus hitos vienen después.
process-edit = Editar el proceso
process-save = Guardar
process-name = Nombre
process-body = Lo dirige
process-body-hint = El órgano o la organización que lo convoca.
process-lane = Carril
process-lane-hint = Dónde lo dibuja la línea de tiempo. Los procesos con las mismas palabras comparten carril; sin nada, tiene el suyo.
process-decides = Qué decide
process-part = Cómo participar
process-text = Más sobre ello
process-links = Enlaces
process-links-hint = Uno por línea: qué es y luego la dirección.
process-regions = Regiones
process-region = Región
process-regions-hint = Ninguna significa todo el mundo.
process-topics = Temas
process-topic = Tema
process-lang = Idioma de este texto
process-any = Cualquiera
process-next = Próximo:
process-next-none = No hay nada con fecha por delante.
process-take-along = Para llevar
process-history = Historial
process-history-different = Qué es distinto
process-history-from = Desde
process-history-to = Hasta
process-history-compare = Comparar
process-history-versions = Versiones
process-history-first = Primera versión
process-former = Antiguo participante
process-parts-unseen = { $count ->
    [one] Una persona cuyo nombre no puede ver
   *[other] { $count } personas cuyos nombres no puede ver
}
process-follow-title = Lo sigue por la red
process-follow-none = Nadie lo sigue aún por la red.
process-follow-take = Lo sigo por la red
process-follow-leave = Ya no lo sigo
process-said-added = El proceso está añadido. Añada abajo sus hitos.
process-said-changed = El proceso está guardado.
process-said-part = Queda apuntado. Gracias.
process-said-part-left = Ya no está apuntado.
process-denied-tend = Pueden editar esto quien lo añadió, quienes hacen algo por ello y los facilitadores.
process-withdraw = Retirar
process-withdraw-lead = Sale de todas las listas, dibujos y canales, y los calendarios que lo tienen lo quitan. Su página queda, con su historial y su razón. Se puede reponer en cualquier momento.
process-withdraw-why = Por qué
process-withdrawn = Retirado
process-put-back = Reponer
process-said-withdrawn = Está retirado. Se puede reponer en cualquier momento.
process-said-put-back = Está repuesto.
process-wrong-under = { $count ->
    [one] Hay un hito en este proceso. Retírelo primero.
   *[other] Hay { $count } hitos en este proceso. Retírelos primero.
}
process-wrong-over = Está cerrado o retirado. Ya nadie puede apuntarse.
process-all-milestones = Todos en la línea de tiempo
process-history-older = Versiones anteriores
process-history-newest = Versiones más recientes
process-import-withdrawn = Se omite: su proceso está retirado
process-wrong-links = No hay dirección al final de esta línea: { $line }
process-wrong-too-many = Como mucho { $count } enlaces; una carpeta de la biblioteca guarda más.
process-wrong-statement = No hay declaración ni mensaje que pueda leer en esta dirección: { $line }
process-wrong-crossed = Alguien cambió esto al mismo tiempo. Ahora dice: { $now }

process-import = Incorporar una cronología
process-import-lead = Una tabla que alguien llevaba, en CSV: una fila por hito. Verá en qué queda cada fila antes de incorporar nada.
process-import-file = Archivo
process-import-paste = O la tabla misma
process-import-hint = La primera fila nombra las columnas.
process-import-look = Mostrar qué resulta
process-import-again = Mostrar otra vez
process-import-take = Incorporar
process-import-columns = Qué dicen las columnas
process-import-new = { $count ->
    [one] Un hito es nuevo.
   *[other] { $count } hitos son nuevos.
}
process-import-before = { $count ->
    [0] Nada se había incorporado antes.
    [one] Una fila ya se había incorporado y queda como está.
   *[other] { $count } filas ya se habían incorporado y quedan como están.
}
process-import-arrows = { $count ->
    [one] Un hito alimenta a otro.
   *[other] { $count } veces un hito alimenta a otro.
}
process-import-related = { $count ->
    [one] relacionado con uno
   *[other] relacionado con { $count }
}
process-import-nobody = Relaciones con filas que no están:
process-import-line = fila { $line }:
process-import-row = Fila
process-import-when = Fecha entendida como
process-import-fate = En qué queda
process-import-known = Ya conocido
process-import-left = Omitida: no nombra ningún proceso
process-import-milestone = Se convierte en un hito
process-import-process = Solo dice algo de su proceso
process-import-unread = La fecha no se puede leer: { $words }. Las palabras se conservan.
process-import-mended = El año { $year } se toma por { $meant }.
process-import-too-large = Esto es mayor que { $kilobytes } KB.
process-import-empty = No hay filas. La primera nombra las columnas, las demás son hitos.
process-said-imported = La cronología está incorporada.
process-said-import-nothing = Todo estaba ya aquí. No ha cambiado nada.
process-column-none = Omitida
process-column-process = Proceso
process-column-title = Hito
process-column-text = Qué ocurre
process-column-code = Nombre con que la citan otras filas
process-column-year = Año
process-column-month = Mes
process-column-date = Fecha
process-column-relation = Fila relacionada
process-column-place = Lugar
process-column-home = Su página
process-column-agenda = Orden del día
process-column-paper = Documento
process-column-outcome = Resultado
process-column-link = Otro enlace

timeline-title = Línea de tiempo
timeline-told = Carriles de procesos con sus hitos en orden de tiempo y flechas de lo que alimenta a qué. La lista dice lo mismo con palabras.
timeline-picture = Como imagen
timeline-sheet = Hoja para imprimir
timeline-sheet-hint = Se imprime en una hoja A3 apaisada. Cada marca lleva a su hito.
timeline-legend = Lo gris ya pasó, lo azul está por venir, lo verde es de un grupo. ✓ ganado, ½ en parte, ✗ perdido, → aplazado. Se omiten las flechas que se deducen de otras.
timeline-key-day = un día o pocos
timeline-key-days = más largo
timeline-key-month = se sabe el mes
timeline-key-year = se sabe el año
timeline-key-open = por anunciar
timeline-key-entry = lo que hace un grupo
timeline-key-feeds = alimenta a
timeline-today = hoy
timeline-filter = Filtrar
timeline-from = Desde
timeline-to = Hasta
timeline-from-hint = 2026-03-14, 2026-03 o 2026
timeline-show = Mostrar
timeline-everything = Mostrar todo
timeline-without = Quitar
timeline-none = Aún no hay hitos. Añada primero un proceso y luego sus hitos. Los facilitadores pueden incorporar toda una línea de tiempo desde una tabla.
timeline-none-so = No hay hitos así.
timeline-earlier = Lo que ya pasó
timeline-pages = Páginas
timeline-page-first = Desde el principio
timeline-page-before = Anteriores
timeline-page-next = Más

milestone-all = Hitos
milestone-none = Aún no hay hitos.
milestone-add = Añadir un hito
milestone-edit = Editar el hito
milestone-title = Título
milestone-when = Cuándo
milestone-from-date = Desde
milestone-from-hint = Un día (2026-03-14), un mes (2026-03) o un año. Vacío: por anunciar.
milestone-until-date = Hasta
milestone-until-hint = Solo si dura más.
milestone-announced = fecha por anunciar
milestone-announced-all = Por anunciar
milestone-written = Escrito así: { $words }
milestone-place = Lugar
milestone-link = Su página
milestone-event = En el calendario
milestone-event-none = No está en el calendario
milestone-happens = Qué ocurre
milestone-papers = Orden del día y documentos
milestone-outcomes = Qué salió
milestone-statements = Qué dijo la red
milestone-statements-hint = Direcciones de declaraciones o mensajes de este sitio, una por línea.
milestone-own = La red allí
milestone-position = Nuestra posición
milestone-red-lines = Líneas rojas
milestone-win = Qué cuenta como victoria
milestone-for = Quién lee esto
milestone-for-network = Solo la red
milestone-for-public = Todo el mundo
milestone-help = Se pide ayuda
milestone-help-hint = Qué podría hacer alguien.
milestone-hours = Horas de trabajo
milestone-hours-of = { $count ->
    [one] una hora
   *[other] { $count } horas
}
milestone-asks-hours = { $count ->
    [one] pide una hora de ayuda
   *[other] pide { $count } horas de ayuda
}
milestone-result = Resultado
milestone-outcome = Cómo fue
milestone-outcome-none = Aún no ha terminado
milestone-outcome-won = ganado
milestone-outcome-partly = ganado en parte
milestone-outcome-lost = perdido
milestone-outcome-moved = aplazado
milestone-result-text = De qué manera
milestone-feeds = Qué alimenta a qué
milestone-feeds-none = No se dice nada de eso.
milestone-from = Se apoya en
milestone-into = alimenta a
milestone-feed-add = Decir qué lo alimenta
milestone-feed-source = Dirección de un hito o de un proceso
milestone-feed-hint = Cópiela de la barra de direcciones de su página.
milestone-feed-away = Quitar
milestone-doing = Qué hacen los grupos por él
milestone-of-event = Un hito de
milestone-go-title = Va por la red
milestone-go-none = Nadie va aún por la red.
milestone-go-take = Voy
milestone-go-leave = No voy
milestone-said-added = El hito está añadido.
milestone-said-changed = El hito está guardado.
milestone-said-fed = Está guardado qué lo alimenta.
milestone-wrong-date = Escriba un día como 2026-03-14, un mes como 2026-03 o un año.
milestone-wrong-order = Esto es antes del comienzo.
milestone-wrong-hours = Horas enteras, de 1 a { $most }.
milestone-wrong-result = Elija también cómo fue.
milestone-wrong-source = No hay hito ni proceso en esta dirección.
milestone-wrong-circle = Se apoyaría en sí mismo: este hito ya alimenta a aquel, aunque sea a través de otros.
milestone-wrong-own-process = Es parte de este proceso y no necesita apoyarse en él.
milestone-wrong-process-withdrawn = Este proceso está retirado. Repóngalo primero.

consultation-one = Consulta
consultation-all = Consultas
consultation-none = No hay consultas abiertas. Quien sepa de una la añade aquí, para que alguien prepare una respuesta.
consultation-none-closed = No hay consultas cerradas.
consultation-show-open = Mostrar las abiertas
consultation-show-closed = Mostrar las cerradas
consultation-add = Añadir una consulta
consultation-edit = Editar la consulta
consultation-title = Título
consultation-asker = Quién pregunta
consultation-asker-hint = El órgano que recibe las respuestas.
consultation-closes = Cierra
consultation-closes-hint = Vacío si no tiene fin.
consultation-closes-time = A las
consultation-zone = Según la hora de
consultation-zone-hint = Donde mira el reloj quien pregunta.
consultation-own-clock = { $moment } en su hora
consultation-no-end = sin fin
consultation-text = Qué pregunta
consultation-link = Su página
consultation-lang = Idioma
consultation-hours-hint = Lo que llevaría una respuesta.
consultation-answer = Nuestra respuesta
consultation-answer-hint = La dirección de una declaración o un mensaje de aquí, o de algo en otro lugar.
consultation-answer-none = Aún no.
consultation-answer-never = La red no respondió.
consultation-is-closed = Ya no se reciben respuestas.
consultation-outcome = Qué salió de ella
consultation-state-open = abierta
consultation-state-closing = por cerrar
consultation-state-closed = cerrada
consultation-prepare-title = Prepara una respuesta
consultation-prepare-none = Nadie prepara aún una respuesta.
consultation-prepare-take = Ayudo a preparar una respuesta
consultation-prepare-leave = Ya no ayudo
consultation-lead = Quién coordina
consultation-lead-who = Coordina
consultation-lead-none = Nadie en particular
consultation-leads = coordina
consultation-open-here = Consultas abiertas
consultation-more = Más consultas abiertas
consultation-coming = Cierra una consulta
consultation-need = Prepara una respuesta y cierra: { $title }
consultation-said-added = La consulta está añadida.
consultation-said-changed = La consulta está guardada.
consultation-said-lead = Está dicho quién coordina.
consultation-said-imported = Las consultas están incorporadas.
consultation-wrong-day = Escriba un día como 2026-03-14.
consultation-wrong-time = Escriba una hora como 17:00.
consultation-import = Incorporar llamadas a actuar
consultation-import-lead = Una lista de llamadas a actuar en JSON, de otra red. Verá en qué queda cada una antes de incorporar nada.
consultation-import-paste = O la lista misma
consultation-import-archived = También las que la lista ha archivado
consultation-import-unreadable = Esto no es una lista de llamadas a actuar: debe ser JSON, una lista de objetos con títulos.
consultation-import-new = Se convierte en una consulta
consultation-import-count = { $count ->
    [one] Una consulta es nueva.
   *[other] { $count } consultas son nuevas.
}

roadmap-all = Hojas de ruta
roadmap-lead = Lo que hacen los grupos por los hitos que vienen: para cuándo, quién, con cuánto trabajo.
roadmap-none = Aún no hay hojas de ruta. Añada la de su grupo y luego qué hace, para cuándo y para qué hito.
roadmap-add = Añadir una hoja de ruta
roadmap-edit = Editar la hoja de ruta
roadmap-title = Título
roadmap-organization = Organización
roadmap-organization-none = Ninguna
roadmap-owner = O de quién es
roadmap-owner-hint = Un grupo de trabajo, una coalición. Sin nada, es de la red.
roadmap-text = Más sobre ello
roadmap-over = Hoja de ruta encima
roadmap-over-none = Ninguna
roadmap-entries-none = Aún no hay nada en ella. Añada qué hay que hacer, para cuándo y cuántas horas lleva.
roadmap-entry-add = Añadir una entrada
roadmap-entry-edit = Editar la entrada
roadmap-what = Qué se hace
roadmap-by-date = Para cuándo
roadmap-by = para { $when }
roadmap-who = Quién
roadmap-for = para
roadmap-milestone = Dirección del hito para el que es
roadmap-milestone-hint = Cópiela de la barra de direcciones de su página.
roadmap-state = Cómo va
roadmap-state-open = por hacer
roadmap-state-begun = empezado
roadmap-state-done = hecho
roadmap-state-dropped = abandonado
roadmap-said-added = La hoja de ruta está añadida. Añada lo que hay que hacer.
roadmap-said-changed = La hoja de ruta está guardada.

hours-title = Con unas horas
hours-lead = Lo que puede hacer por la red este mes con el tiempo que tiene.
hours-hours = Horas
hours-near = Lo que le importa
hours-show = Mostrar
hours-none = No espera nada que quepa. Tome más horas o mire la línea de tiempo. Aquí está lo que dice cuántas horas lleva: puntos de las hojas de ruta, hitos que piden ayuda, consultas que cierran.
hours-fit = { $count ->
    [one] Con una hora
   *[other] Con { $count } horas
}
hours-taken = { $count ->
    [one] Esto lleva una hora en total.
   *[other] Esto lleva { $count } horas en total.
}
hours-how = Primero viene lo que más le concierne y, entre ello, lo que vence antes; lo que es demasiado grande para el tiempo que queda se salta.
hours-rest = También espera
hours-guessed = estimado
hours-because = Viene pronto por:

# Avisos.
notice-process-milestone = Hitos de un proceso que sigue
notice-milestone-new = Nuevo hito de { $process }: { $title }
notice-milestone-moved = Ha cambiado la fecha de { $title } ({ $process })
notice-milestone-result = Se sabe qué salió de { $title } ({ $process })
notice-milestone-withdrawn = Se retiró { $title } ({ $process })
notice-milestone-put-back = Se repuso { $title } ({ $process })
notice-consultation-withdrawn = Se retiró esta consulta: { $title }
notice-consultation-moved = Cambió el cierre de esta consulta: { $title } ({ $until })
notice-consultation-outcome = Se sabe qué salió de esta consulta: { $title }
notice-roadmap-changed = Una hoja de ruta que sigue
notice-roadmap-entry = Algo cambió en la hoja de ruta { $title }
notice-roadmap-withdrawn = Se retiró la hoja de ruta { $title }
notice-roadmap-put-back = Se repuso la hoja de ruta { $title }
notice-consultation-closes = Cierra una consulta que sigue o prepara
notice-consultation-closing = { $count ->
    [one] Cierra en un día: { $title } ({ $until })
   *[other] Cierra en { $count } días: { $title } ({ $until })
}

# En el registro de los administradores.
fact-process-added = Se añadió un proceso
fact-process-changed = Se editó un proceso
fact-process-withdrawn = Se retiró un proceso
fact-process-put-back = Se repuso un proceso
fact-milestone-withdrawn = Se retiró un hito
fact-milestone-put-back = Se repuso un hito
fact-consultation-withdrawn = Se retiró una consulta
fact-consultation-put-back = Se repuso una consulta
fact-roadmap-withdrawn = Se retiró una hoja de ruta
fact-roadmap-put-back = Se repuso una hoja de ruta
fact-milestone-added = Se añadió un hito
fact-milestone-changed = Se editó un hito
fact-milestone-fed = Se dijo qué alimenta a un hito
fact-process-part-changed = Alguien hace algo por la red en un proceso, o ya no
fact-consultation-added = Se añadió una consulta
fact-consultation-changed = Se editó una consulta
fact-consultation-closes = Se recordó que cierra una consulta
fact-roadmap-added = Se añadió una hoja de ruta
fact-roadmap-changed = Se editó una hoja de ruta
fact-process-parts-forgotten = Alguien que hacía algo en un proceso dejó la red
