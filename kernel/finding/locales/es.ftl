# La búsqueda.
search-title = Búsqueda
search-words = Palabras
search-words-hint = Unas pocas palabras en cualquier idioma. Las comillas mantienen juntas las palabras.
search-find = Buscar
search-wider = Buscar también en otros idiomas
search-as-typed = Solo las palabras que escribí
search-wide = también en otros idiomas
search-misread = { $filter }: «{ $typed }» no se entendió y no se tiene en cuenta.
search-failed = La búsqueda no funciona en este momento. Inténtelo de nuevo dentro de unos minutos.
search-kinds = Tipos de resultados
search-all = Todo
search-remove = quitar
search-none = No se encontró nada para { $words }. Pruebe con menos palabras o con otras.
search-found = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-pages = Páginas de resultados
search-page = Página { $count }
search-before = Anterior
search-after = Siguiente

search-narrow = Afinar
search-kind = Tipo
search-topic = Tema
search-region = Región
search-lang = Idioma
search-from = Desde
search-to = Hasta
search-any = Cualquiera
search-topics = Temas
search-regions = Regiones
search-langs = Idiomas
search-chosen-from = Desde el { $date }
search-chosen-to = Hasta el { $date }

# Searches that people keep.
search-keep = Guardar esta búsqueda
search-is-kept = Guarda esta búsqueda.
search-kept-title = Sus búsquedas
search-kept-why = Lo nuevo de una búsqueda que guarda le llega por correo, en uno solo para todas, o por su canal.
search-kept-none = Todavía no guarda ninguna búsqueda. Busque algo y guarde la búsqueda.
search-often = Correo sobre lo nuevo
search-at-once = Poco después de publicarse
search-daily = Cada mañana
search-weekly = El lunes por la mañana
search-never = Ninguno
search-save = Guardar
search-drop = Dejar esta búsqueda
search-feed-make = Dar una dirección a su canal
search-feed-renew = Dar una nueva dirección a su canal
search-feed-withdraw = Retirar la dirección
search-feed-fresh = La dirección del canal, para su lector de canales. Solo se muestra ahora; quien la conoce lee lo que usted puede encontrar:
search-said-at-once = La búsqueda queda guardada. Lo nuevo llega por correo poco después de publicarse; puede cambiarlo entre sus búsquedas.
search-said-daily = La búsqueda queda guardada. Lo nuevo llega cada mañana; puede cambiarlo entre sus búsquedas.
search-said-weekly = La búsqueda queda guardada. Lo nuevo llega el lunes por la mañana; puede cambiarlo entre sus búsquedas.
search-said-never = La búsqueda queda guardada, sin correos; puede cambiarlo entre sus búsquedas.
search-said-changed = Guardado.
search-said-dropped = La búsqueda ya no se guarda.
search-said-withdrawn = La dirección ya no lleva a ninguna parte.
search-too-many = Ya guarda { $count } búsquedas. Deje antes una de ellas.
search-follow = Seguir este tema
search-follow-hint = Solo llega un correo cuando hay algo nuevo: poco después, o a las siete de la mañana de donde usted está. Cada correo lleva un enlace que les pone fin.
search-follows-at-once = Usted sigue este tema: lo nuevo llega por correo poco después de publicarse.
search-follows-daily = Usted sigue este tema: un correo cada mañana, cuando hay algo nuevo.
search-follows-weekly = Usted sigue este tema: un correo el lunes por la mañana, cuando hay algo nuevo.
search-follows-never = Usted sigue este tema, sin correos.
search-follow-change = Cambiar o terminar

# The mail about them.
search-mail-subject = { $count ->
    [one] { $count } novedad para sus búsquedas
   *[other] { $count } novedades para sus búsquedas
}
search-mail-more = { $count ->
    [one] y { $count } más:
   *[other] y { $count } más:
}
search-mail-why = Recibe este correo porque guarda búsquedas en { $network }.
search-mail-choose = Cambiar cada cuánto llega: { $link }
search-mail-stop = No recibir más estos correos: { $link }
search-unsubscribe = Correos sobre sus búsquedas
search-stop-ask = ¿No quiere más correos sobre lo nuevo de sus búsquedas? Las búsquedas se quedan, con sus canales.
search-stop = No recibir más estos correos
search-stopped = No recibirá más estos correos.

fact-search-kept = Se guardó una búsqueda
fact-search-changed = Se eligió de nuevo el correo sobre una búsqueda guardada
fact-search-dropped = Se dejó una búsqueda guardada
fact-search-feed-given = Se dio una dirección al canal de una búsqueda guardada
fact-search-feed-withdrawn = Se retiró la dirección del canal de una búsqueda guardada
fact-searches-told = Se envió lo nuevo de las búsquedas de alguien
fact-search-mail-stopped = Se terminaron los correos sobre búsquedas
