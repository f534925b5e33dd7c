## Declaraciones

statement-nav = Declaraciones
statement-lead = Textos conjuntos, desde la primera propuesta hasta los nombres que los firman. Una declaración es de quienes la respaldan.
statement-none = Aún no hay declaraciones aquí.
statement-older = Más antiguas
statement-stage-all = Todas
statement-stage-drafting = En redacción
statement-stage-comments = Abierta a comentarios
statement-stage-last-call = Última llamada
statement-stage-decided = Decidida
statement-stage-published = Publicada
statement-stage-dropped = Abandonada
statement-until = hasta el { $when }
statement-changed-on = cambiada el { $when }
statement-rules-link = Las reglas de las declaraciones
statement-propose = Proponer una declaración
statement-propose-lead = Diga para qué sirve el texto. Usted lo redacta, al principio por su cuenta; otras personas pueden sumarse. Con esto no se publica nada.
statement-edit = Cambiar la propuesta
statement-save = Guardar
statement-save-hint = La red puede leerla enseguida. El texto se escribe en la página siguiente.
statement-title = Título
statement-why = Por qué hace falta
statement-why-hint = ¿Qué pasa si nadie dice nada? Markdown.
statement-addressees = A quién
statement-addressees-hint = Un destinatario por línea. Aquí se guarda después lo que se le entrega y lo que responde.
statement-when = Plazo y ocasión
statement-deadline = Debe salir antes del
statement-deadline-hint = El último día en que sirve.
statement-zone = Zona horaria
statement-zone-hint = Todas las fechas del procedimiento se dan en esta zona y en UTC.
statement-occasion = Ocasión
statement-occasion-hint = Una reunión, una consulta, una votación.
statement-thing = Evento del calendario
statement-thing-none = Ninguno de estos
statement-thing-hint = La declaración se muestra entonces en la página del evento.
statement-lang = Idioma que da fe
statement-lang-hint = Puede traducirse a cualquiera; este es el que decide.
statement-topics = Temas
statement-consultation = Quién lee los borradores y los comenta
statement-consultation-network = La red
statement-consultation-public = Todo el mundo, sin cuenta: con nombre y dirección confirmada
statement-press = Contacto para la prensa
statement-press-hint = Un nombre y una dirección o un número. Lo ve todo el mundo.
statement-drafters = Redacción
statement-drafters-lead = Escriben el texto y responden a los comentarios, junto con quienes facilitan la red.
statement-drafter = Otra persona
statement-drafter-hint = La dirección de su página aquí, por ejemplo /people/amina.
statement-drafter-add = Añadir
statement-drafter-remove = Quitar
statement-former = antiguo participante
statement-somebody = alguien de la red
statement-drafters-unseen = { $count ->
    [one] Una persona de la red
   *[other] { $count } personas de la red
}
statement-tend = Para la redacción
statement-write = Escribir el texto
statement-proposal = La propuesta
statement-no-text = Aún no hay texto.
statement-draft = { $count ->
   *[other] Borrador, revisión { $count }
}
statement-version = { $count ->
   *[other] Versión { $count }
}
statement-on-event = Declaraciones en esta ocasión
statement-topic-all = Todas las declaraciones de este tema
statement-endorsed = Declaraciones que ha firmado
statement-need-answers = { $count ->
    [one] Un comentario sobre «{ $title }» espera respuesta
   *[other] { $count } comentarios sobre «{ $title }» esperan respuesta
}
statement-need-moderation = { $count ->
    [one] Un comentario de fuera sobre «{ $title }» espera que usted lo vea
   *[other] { $count } comentarios de fuera sobre «{ $title }» esperan que usted los vea
}
statement-need-objections = { $count ->
    [one] Una objeción a «{ $title }» espera respuesta
   *[other] { $count } objeciones a «{ $title }» esperan respuesta
}
statement-need-comments-over = El plazo para comentar «{ $title }» ha terminado: ¿qué sigue?
statement-need-outcome = La última llamada de «{ $title }» ha terminado: escriba el resultado
statement-need-publication = «{ $title }» está decidida: publíquela o siga redactando
statement-need-position = Última llamada: ¿cuál es su posición sobre «{ $title }»?
statement-need-signature = El texto de «{ $title }» ha cambiado desde que lo firmó: ¿lo respalda?
statement-coming-comments = Cierran los comentarios
statement-coming-call = Cierra la última llamada
statement-coming-deadline = Una declaración debe publicarse
statement-news-proposed = Declaración propuesta
statement-news-published = Declaración publicada
statement-found = Declaraciones
statement-said-proposed = La declaración está propuesta.
statement-said-changed = La propuesta ha cambiado.
statement-said-drafter = Esa persona ya está en la redacción.
statement-said-no-drafter = Esa persona ya no está en la redacción.
statement-denied-draft = Solo pueden hacerlo quienes redactan esta declaración y quienes facilitan la red.
statement-wrong-lang-published = El idioma que da fe de un texto publicado ya no cambia.
statement-wrong-addressees = Como mucho { $count } destinatarios. Nombre un órgano en vez de a cada uno de sus miembros.
statement-wrong-drafters = Como mucho { $count } personas en la redacción.
statement-wrong-drafter = Nadie tiene esa página. Copie aquí la dirección de su página.
statement-wrong-drafter-twice = Esa persona ya está en la redacción.
statement-wrong-last-drafter = La última persona se queda. Añada antes a otra.
statement-wrong-occasion = Diga en pocas palabras cuál es la ocasión.
statement-wrong-day = Elija un día.
fact-statement-proposed = propuso una declaración
fact-statement-changed = cambió la propuesta de una declaración
