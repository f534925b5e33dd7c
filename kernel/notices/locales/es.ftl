# La página de avisos.
notices-title = Avisos
notices-none = Nada todavía. Aquí leerá lo que cambia allí donde participa.
notices-new = nuevo
notices-mark-seen = Ya los he visto
notices-pages = Páginas de avisos
notices-older = Avisos anteriores
notices-choices = Cómo se le avisa
notices-choices-why = Todo aparece en esta página, salvo lo que desactive; elija aquí lo que también llega por correo.
notices-at-once = Por correo, de inmediato
notices-in-digest = En un solo correo al día
notices-on-site = Solo en esta página
notices-never = Nada
notices-save = Guardar
notices-said-seen = Marcado como visto.
notices-said-chosen = Guardado. Así se le avisará desde ahora.

# Correos.
notices-digest = un correo al día
notices-digest-subject = { $count ->
    [one] Una novedad que le concierne
   *[other] { $count } novedades que le conciernen
}
notices-digest-more = Hay más en su página: { $link }
notices-mail-why-kind = Recibe este mensaje porque se le avisa por correo de esto: { $kind }.
notices-mail-why-address = Recibe este mensaje porque dio su dirección a { $network } para ello.
notices-mail-why-digest = Este es su correo diario de { $network }.
notices-mail-choose = Elija de qué se le avisa y cómo: { $link }
notices-mail-stop = No recibir más estos correos: { $link }

# Dejar de recibir correo.
notices-unsubscribe = No recibir más correo
notices-stop-ask = ¿Dejamos de enviarle estos correos? { $kind }
notices-stop = Sí, dejar de enviarlos
notices-stopped = Ya no recibirá estos correos: { $kind }
notices-choose-all = Elegir para todos los avisos

# Seguir.
following-title = Lo que usted sigue
following-why = Se entera de lo que ocurre con todo esto. Nadie más ve esta lista.
following-none = Nada todavía. Las páginas de iniciativas, declaraciones, eventos y otras cosas tienen un botón para seguirlas.
following-follow = Seguir
following-stop = Dejar de seguir
following-gone = Algo que ya no puede ver o que ya no existe; no recibe nada de ello.
following-since = desde el { $moment }
following-pages = Páginas de lo que usted sigue
following-older = Seguido desde antes
following-many = Usted sigue { $count } cosas, que es el máximo. Deje primero de seguir algunas.
following-said-begun = Ahora sigue esto y se enterará de lo que ocurra.
following-said-ended = Ya no sigue esto.

# In the stewards' log.
fact-notices-told = Se avisó a algunas personas
fact-notices-digested = Se envió el correo del día
fact-notices-seen = Miró sus avisos
fact-notices-chosen = Eligió sus avisos
fact-following-begun = Sigue algo
fact-following-ended = Dejó de seguir algo
