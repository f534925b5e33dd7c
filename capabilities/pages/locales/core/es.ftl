# The pages.
page-nav = Páginas
page-lead = Lo que la red ha puesto por escrito en común: cómo hace las cosas, qué quiere, qué ha aprendido.
page-write = Escribir una página
page-edit = Editar esta página
page-save = Guardar
page-this = Esta página
page-former = Antiguo participante
page-title = Título
page-text = Texto
page-text-hint = Markdown. [[Nombre de una página]] enlaza con ella, aunque cambie de nombre; [[Nombre|otras palabras]] muestra otras palabras; [[event:Nombre]] designa un evento.
page-lang = Idioma
page-lang-choose = Elija un idioma
page-languages = Idiomas de esta página
page-purpose = Finalidad
page-purpose-procedure = Procedimiento
page-purpose-objectives = Objetivos
page-purpose-guide = Guía
page-purpose-other = Otra
page-topic = Tema
page-topics = Temas
page-editors = Quién puede escribirla
page-editors-hint = Podrá nombrar personas más tarde, en los ajustes.
page-editors-members = Toda la red
page-editors-facilitators = Solo los facilitadores
page-editors-named = Las personas nombradas y los facilitadores
page-people = Personas que pueden escribirla
page-people-hint = Las direcciones de sus perfiles, una por línea.
page-reach = Quién puede leerla
page-reach-public = Todo el mundo
page-reach-network = Solo las personas de la red
page-reach-hint = Si abre una página a todo el mundo, se podrá leer todo lo que dicen su historial y sus comentarios.
page-closed = Solo las personas de la red pueden leer esta página.
page-note = Qué ha cambiado
page-note-hint = Figura en el historial y en el mensaje a quienes siguen la página.
page-minor = Cambio menor: no hace falta avisar
page-minor-mark = cambio menor
page-preview = Vista previa
page-preview-unsaved = Todavía no se ha guardado nada. Lo que escribió está en el formulario de abajo.
page-original = El original
page-changed-at = Modificada: { $when }, por
page-filter = Filtrar
page-filter-do = Mostrar
page-filter-none = Mostrar todo
page-any = Cualquiera
page-none = Todavía no hay páginas.
page-none-so = Ninguna página es así. Muestre todas o escriba una.
page-pager = Más de la lista
page-next = Siguiente
page-older = Anteriores
page-all-of-topic = Todas las páginas de este tema
page-backlinks = Qué enlaza aquí
page-backlinks-none = Ninguna página enlaza aquí.
page-missing = Páginas por escribir
page-missing-lead = Nombres que figuran en páginas y todavía no llevan a ninguna parte.
page-missing-none = Todos los nombres llevan a alguna parte.
page-orphans = Páginas a las que nada enlaza
page-orphans-lead = Ninguna otra página las nombra. Tal vez alguna debería.
page-orphans-none = Algo enlaza con cada página.
page-changes-title = Cambios recientes de páginas
page-history = Historial
page-compare = Comparar
page-compare-from = De la revisión
page-compare-to = a la revisión
page-compare-last = Qué cambió
page-compare-latest = Qué ha cambiado desde entonces
page-compare-nothing = sin texto
page-compare-same = No hay diferencias.
page-return = Volver a este texto
page-return-hint = Como nueva revisión; lo posterior queda en el historial.
page-status-draft = Borrador
page-status-agreed = Acordada
page-status-changed = Modificada desde que se acordó
page-agreed-on = Acordada el { $day }
page-agreed-changed = El texto ha cambiado desde entonces.
page-agreed-text = El texto acordado
page-agreed-compare = Qué es distinto ahora
page-agreed-noted = Anotado por
page-agreed-original = Lo que se acordó es el texto en este idioma: { $language }.
page-agreed-edit = Este texto se acordó el { $day }. Lo que guarde vuelve a ser un borrador hasta que se acuerde; el texto acordado queda en el historial.
page-agreement = Anotar que se acordó
page-agreement-lead = Cuando la red acuerde un texto, anótelo aquí. Lo que cambie después se señalará.
page-agreement-day = Acordada el
page-agreement-whom = Por quién
page-agreement-whom-hint = Con sus palabras: «la reunión de Bali, por consenso».
page-agreement-revision = Revisión
page-agreement-withdraw = No se acordó: retirar esta nota
page-translate = Escribirla en otro idioma
page-translate-lead = El original está encima del formulario. Si cambia, esta versión se señalará hasta que alguien la ponga al día.
page-translations = Páginas en otros idiomas
page-outdated-since = El original dice más desde el { $day }.
page-outdated-newest = El texto más reciente: { $language }
page-outdated-what = Qué ha cambiado el original
page-catch-up = Está al día otra vez
page-catch-up-hint = Cuando esta versión diga todo lo que dice el original.
page-caught-up = Dice todo lo que dice ahora el original
page-settings = Ajustes
page-filing = Finalidad y temas
page-remove = Retirar esta página
page-remove-lead = En su lugar queda el motivo. Su historial lo ven los facilitadores, que pueden recuperarla.
page-remove-why = Por qué
page-remove-why-hint = Lo lee todo aquel que podía leer la página.
page-removed-on = Retirada el { $day }
page-bring-back = Recuperarla
page-crossed = Dos personas cambiaron las mismas palabras
page-crossed-lead = Alguien guardó mientras usted escribía. Aún no se ha guardado nada suyo y nada se ha perdido: el formulario tiene ambas redacciones, una tras otra. Deje lo que deba quedar y guarde.
page-crossed-theirs = Lo que se guardó entretanto
page-crossed-mine = Lo que usted escribió
page-crossed-typed = Todo tal como lo escribió
page-unclear = ¿Qué significa este nombre?
page-said-saved = La página se ha guardado.
page-said-merged = La página se ha guardado, junto con lo que otros guardaron entretanto.
page-said-same = No cambió nada y no se guardó nada.
page-said-returned = El texto anterior vuelve a estar, como nueva revisión.
page-said-settled = Los ajustes se han guardado.
page-said-agreed = Queda anotado que el texto se acordó.
page-said-not-agreed = La nota se ha retirado.
page-said-caught-up = Esta versión está al día.
page-said-removed = La página se ha retirado.
page-said-back = La página vuelve a estar.
page-news-new = Página nueva
page-news-changed = Página modificada

# What is wrong.
page-denied-write = Esta página la escriben otras personas. Puede comentarla.
page-moved-on = Alguien acaba de guardar esta página. Envíelo de nuevo: lo suyo se conserva.
page-wrong-long = El texto tiene { $size } KB y en una página caben { $most }. Haga dos páginas.
page-wrong-paragraphs = Una página tiene como máximo { $most } párrafos. Haga dos páginas.
page-wrong-loop = { $code } pone esta página dentro de sí misma. Enlácela o quítelo.
page-wrong-settled = Otra persona ha cambiado estos ajustes desde que los abrió. Mire la página en otra pestaña; lo que eligió está abajo y valdrá si lo envía de nuevo.
page-wrong-date = Esto no es una fecha. Debe ser como 2025-12-31.
page-wrong-day = Ese día aún no ha llegado.
page-wrong-agreement = Entretanto se anotó otro acuerdo. Mírelo antes de retirarlo.
page-wrong-return = Alguien ha guardado este texto desde que abrió esta página. Mire qué ha cambiado y vuelva a esta revisión si todavía lo desea.
page-wrong-translated = Ya hay una versión en este idioma. Edite esa.
page-wrong-person = { $line } no es la dirección de ningún perfil.

page-wrong-languages = Una página se escribe en un máximo de { $most } idiomas.

# Counted.
page-revision = { $count ->
   *[other] Revisión { $count }
}
page-compare-before = { $count ->
   *[other] Comparar la revisión { $count } con la anterior
}
page-restores = { $count ->
   *[other] como la revisión { $count }
}
page-missing-on = { $count ->
    [one] en { $count } página
   *[other] en { $count } páginas
}
page-wrong-topics = { $count ->
   *[other] Una página se archiva en un máximo de { $count } temas.
}
page-wrong-editors = { $count ->
   *[other] Se puede nombrar a { $count } personas como máximo.
}
page-wrong-unclear = { $count ->
    [one] Un nombre del texto puede significar varias cosas. Elija arriba cuál.
   *[other] { $count } nombres del texto pueden significar varias cosas. Elija arriba cuáles.
}
page-wrong-contested = { $count ->
   *[other] En un día, este texto ha ido y venido { $count } veces entre ustedes dos. Diga aquí por qué lo devuelve, o háblenlo antes en los comentarios.
}
page-outdated-by = { $count ->
    [one] A esta versión le falta { $count } cambio.
   *[other] A esta versión le faltan { $count } cambios.
}
