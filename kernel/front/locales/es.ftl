# La página de inicio.
front-needs = Lo que le espera
front-due = hasta el { $moment } ({ $city })
front-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
front-notices = { $count ->
    [one] Un aviso nuevo
   *[other] { $count } avisos nuevos
}
front-coming = Lo que viene
front-coming-none = Todavía no hay nada previsto.
front-clock = { $time } ({ $city })
front-about = Acerca de la red
front-news = Novedades
front-news-none = Nada nuevo en los últimos tres meses.
front-join = Unirse a la red
front-joining-open = Para participar basta con confirmar una dirección de correo.
front-joining-approval = Para participar, escriba unas palabras; un responsable le contestará.
front-joining-invitation = Se participa por invitación de un miembro.
front-digest = Recibir esto por correo

# Lo mismo por correo.
digest-title = La página de inicio por correo
digest-why = Lo que le espera, lo que viene y las novedades, en un solo correo. Si no hay nada nuevo, no llega ninguno.
digest-due = El próximo está previsto para el { $moment }.
digest-rhythm = Con qué frecuencia
digest-never = Nunca
digest-daily = Cada día
digest-weekly = Cada semana
digest-weekday = Día de los correos semanales
digest-hour = Hora
digest-zone = Horas de { $city }.
digest-budget = Tamaño máximo
digest-budget-why = Del correo entero tal como pasa por la línea. Lo que no cabe queda en el sitio; primero sale lo menos importante.
digest-plain = Solo texto
digest-plain-why = Sin lo mismo en HTML, que ocupa otro tanto.
digest-parts = Qué contiene
digest-parts-why = Si incluye sus avisos, no recibe otro correo diario.
digest-part-notices = Los avisos que pidió en un solo correo
digest-wrong-parts = Elija al menos una parte.
digest-areas = De qué
digest-tongue = Idioma
digest-tongue-own = Como en el sitio
digest-save = Guardar
digest-said-chosen = Guardado. Así llegará el correo desde ahora.
digest-subject-needs = { $count ->
    [one] { $network }: una cosa para usted
   *[other] { $network }: { $count } cosas para usted
}
digest-subject-news = { $network }: lo que viene y las novedades
digest-until = hasta el { $moment }
digest-left-out = { $count ->
    [one] Una más no cabe en este correo. Está aquí:
   *[other] { $count } más no caben en este correo. Están aquí:
}
digest-left-out-more = En el sitio hay más de lo que cuenta este correo. Está aquí:
digest-why-daily = Este es el correo diario de { $network } que usted eligió.
digest-why-weekly = Este es el correo semanal de { $network } que usted eligió.
digest-times = Horas: { $city }
digest-mail-choose = Con qué frecuencia, qué tamaño, de qué: { $link }
digest-mail-stop = No recibir más estos correos: { $link }
digest-unsubscribe = No recibir más estos correos
digest-end-ask = ¿Dejamos de enviarle la página de inicio por correo?
digest-end = Sí, dejar de enviarla
digest-ended = La página de inicio ya no se le envía por correo.
digest-choose = Elegir cómo llega

# In the stewards' log.
fact-digest-chosen = Eligió cómo le llega la página de inicio por correo
fact-digest-sent = Se envió la página de inicio por correo
