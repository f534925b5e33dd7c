# Iniciativas que se parecen a la que se está escribiendo.
alike-title = Quizá ya está aquí
alike-asked = ¿Es una de estas?
alike-asked-why = Lo que ha escrito se parece mucho a lo que ya está aquí. Todavía no se ha guardado nada.
alike-none = Nada aquí se le parece.
alike-look = Buscar parecidas
alike-likely = probablemente la misma
alike-take-part = Quiero participar en ella
alike-save-together = Guardar la mía y proponer trabajar juntas
alike-save-anyway = No es ninguna de estas: guardar la mía
alike-find = Encontrar iniciativas parecidas
alike-find-lead = Por nombre, sigla, objetivo o dirección web, en cualquier idioma y escritura.
alike-link = Dirección web
alike-same-address = la misma dirección web
alike-same-name = el mismo nombre
alike-same-initials = las mismas iniciales
alike-similar-name = un nombre parecido
alike-sounds-alike = suena igual
alike-says-the-same = dice lo mismo en otro idioma
alike-similar-aim = un objetivo parecido

# Lo que dos iniciativas hacen una con otra.
together-with-others = Con otras
together-none = Nada con otras por ahora.
together-propose = Proponer algo a otra iniciativa
together-with = Con qué iniciativa
together-with-hint = Su título aquí o la dirección de su página.
together-verb = Qué
together-verb-together = Trabajar juntas: se dice en las dos páginas
together-verb-join = Unirse: una pasa a ser parte de la otra y conserva su página
together-verb-link = Enlazar: tienen que ver una con otra
together-verb-merge = Fusionar: una continúa en la otra
together-go-on = Seguir
together-end = Ponerle fin
together-waiting = A la espera de respuesta
together-we-ask = Ustedes preguntaron a
together-they-ask = Les pregunta
together-undoable = Fusiones que se pueden deshacer
together-undo-until = Se puede deshacer hasta el { $date }.
together-recorded = Procede de un archivo y aquí no se puede deshacer: ningún archivo contiene lo que haría falta para ello.
together-holds-together = Trabaja junto con
together-holds-link = Tiene que ver con
together-holds-part = Es parte de
together-holds-whole = Tiene como parte
together-asks-together = Trabajar juntas
together-asks-link = Un enlace
together-asks-join = Pasar a ser parte
together-asks-merge = Una fusión
together-way-join-one = La nuestra pasa a ser parte de la suya
together-way-join-other = La suya pasa a ser parte de la nuestra
together-way-merge-one = La nuestra continúa en la suya
together-way-merge-other = La suya continúa en la nuestra
together-keep-one = Partir de las palabras de la que continúa en la otra
together-keep-other = Partir de las palabras de la que queda
together-moves = Lo que pasa
together-moves-from = De
together-moves-nothing = Nada: la otra ya lo tiene todo.
together-moves-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
together-hidden-event = Una reunión que usted no puede ver
together-stays = Lo que no pasa
together-stays-followers = { $count ->
    [0] Nadie la sigue.
    [one] { $count } persona la sigue y recibe un correo que le pregunta si sigue la otra.
   *[other] { $count } personas la siguen y reciben un correo que les pregunta si siguen la otra.
}
together-stays-parts = { $count ->
    [0] Nadie ha escrito para participar.
    [one] { $count } persona escribió para participar y recibe un correo que le pregunta si participa en la otra.
   *[other] { $count } personas escribieron para participar y reciben un correo que les pregunta si participan en la otra.
}
together-stays-endorsements = Las adhesiones nunca pasan: quien dio su nombre lo dio exactamente para eso.
together-stays-history = Su historial sigue siendo legible, con todo lo que se dijo.
together-stays-address = Su dirección siempre lleva más lejos y dice qué fue de ella.
together-said = Lo que se dirá
together-terms = Las palabras que se conservan
together-terms-hint = Ambas partes pueden cambiarlas hasta ponerse de acuerdo. Las listas se juntan solas.
together-words = Lo que escribe a quienes la dirigen
together-words-hint = Por qué, y qué saldría de ello.
together-consent-hint = Se hace cuando en cada parte alguien que la dirige está de acuerdo y nadie de esa parte se opone. El acuerdo es exactamente a lo que se muestra: si cambia, se pregunta de nuevo.
together-send = Proponerlo
together-proposal = Una propuesta
together-arrow = →
together-state-open = abierta
together-state-agreed = acordada
together-state-declined = rechazada
together-state-withdrawn = retirada
together-state-overtaken = sin efecto: una de las dos continúa en otra
together-state-ended = terminada
together-state-lapsed = caducada: nadie decidió en 90 días
together-side-agrees = De acuerdo
together-side-objects = Alguien se opone
together-side-again = Se pregunta de nuevo: la propuesta ha cambiado
together-side-waits = No ha respondido
together-agrees = de acuerdo
together-agreed-before = de acuerdo con lo que se mostraba antes
together-objects = se opone
together-agree = Aceptar exactamente esto
together-decline = Rechazar
together-why-not = Por qué no
together-why-not-hint = Lo leerán quienes lo propusieron. Si otra persona de su parte está de acuerdo, cuenta como objeción y la propuesta espera.
together-change = Cambiar las palabras que se conservan
together-change-hint = Se pregunta de nuevo a quienes estaban de acuerdo.
together-withdraw = Retirar la propuesta
together-undo = Deshacer la fusión
together-undo-what = Todo lo que pasó vuelve como estaba. Lo que vino después se queda con la fusionada, salvo lo que solo trajo la fusión.
together-said-proposed = Está propuesto.
together-said-agreed = Está de acuerdo.
together-said-declined = Anotado.
together-said-changed = Está cambiado y se pregunta de nuevo a los demás.
together-said-ended = Ha terminado.
together-said-undone = La fusión está deshecha.
together-wrong-unknown = No hay ninguna iniciativa con ese nombre o dirección.
together-wrong-itself = Es la misma iniciativa.
together-wrong-merged = Una de las dos continúa en otra: propóngalo a esa.
together-wrong-twice = Entre las dos ya está propuesto lo mismo: respóndalo.
together-wrong-holds = Entre las dos ya es así.
together-wrong-many = Esperan demasiadas propuestas. Decida antes algunas.
together-wrong-circle = Entonces una sería, paso a paso, parte de sí misma. Ponga antes fin a lo que hay entre ellas.
together-wrong-closed = Esta propuesta ya no está abierta.
together-wrong-crossed = Alguien la cambió al mismo tiempo. Vea cómo es ahora.
together-wrong-changed = La propuesta ha cambiado desde que la vio. Vea cómo es ahora.
together-wrong-own = Usted la propuso: responde otra persona que dirija la otra parte.
together-wrong-late = Esta fusión ya no se puede deshacer.
together-wrong-recorded = Esta fusión procede de un archivo y aquí no se puede deshacer.
together-wrong-undo-first = La fusionada continúa a su vez en «{ $title }». Deshaga antes esa fusión.
together-told-together = Quienes dirigen «{ $title }» quieren trabajar junto con «{ $other }»
together-told-join = Se propone que una de «{ $title }» y «{ $other }» pase a ser parte de la otra
together-told-link = Se propone enlazar «{ $title }» y «{ $other }»
together-told-merge = Se propone fusionar «{ $title }» y «{ $other }»
together-told-changed = Lo propuesto para «{ $title }» y «{ $other }» ha cambiado: se le pregunta de nuevo
together-told-again = Los demás están de acuerdo con lo propuesto para «{ $title }» y «{ $other }», que ha cambiado desde que usted aceptó: se le pregunta de nuevo
together-told-objected = Alguien que dirige «{ $title }» se opone a lo propuesto con «{ $other }»
together-told-declined = Quienes dirigen «{ $title }» no quieren lo propuesto con «{ $other }»
together-told-withdrawn = Quienes dirigen «{ $title }» retiraron lo que habían propuesto a «{ $other }»
together-told-overtaken = «{ $other }» continúa en otra iniciativa: lo propuesto con «{ $title }» queda sin efecto
together-told-bound = Hay acuerdo entre «{ $title }» y «{ $other }»
together-told-unbound = Lo que unía a «{ $title }» y «{ $other }» ha terminado
together-told-merged = «{ $title }» continúa en «{ $other }»
together-told-undone = «{ $title }» vuelve a ser una iniciativa propia, aparte de «{ $other }»
together-told-follow = «{ $title }», que usted sigue, continúa en «{ $other }»: ¿quiere seguirla?
together-told-take = «{ $title }», en la que quería participar, continúa en «{ $other }»: ¿quiere participar en ella?
together-mail-hint = Responda «sí» para aceptar exactamente esto, o «no» y por qué.
together-mail-follow-hint = Responda «sí» para seguirla, o «no».
together-mail-take-hint = Responda «sí», y lo que escribió irá a quienes la dirigen; o «no».
together-mail-unclear = Empiece su respuesta con «sí» o «no».
together-mail-why = Diga por qué, después del «no».
together-mailed-agreed = Acepta lo que propuso «{ $title }».
together-mailed-declined = No quiere lo que propuso «{ $title }».
together-mailed-follows = Sigue «{ $title }».
together-mailed-follows-not = No sigue «{ $title }».
together-mailed-takes = Lo que escribió fue a quienes dirigen «{ $title }».
together-mailed-takes-not = No se envió nada a quienes dirigen «{ $title }».

# Qué fue de las iniciativas.
lineage-title = De dónde viene y qué fue de ella
lineage-went-on-in = Continúa en
lineage-took-in = Acogió
lineage-none = Nunca se fusionó.
lineage-undone = deshecha el { $date }
lineage-picture-told = Lo mismo en un dibujo: cada flecha lleva a aquella en la que continúa una iniciativa; las líneas discontinuas se deshicieron.

notice-initiative-together = Se propone o acuerda algo entre una iniciativa que dirijo y otra
notice-initiative-merged = Una iniciativa que dirijo, que sigo o a la que escribí continúa en otra

fact-initiative-proposed = Se propuso algo entre dos iniciativas
fact-initiative-terms-changed = Se cambió lo propuesto entre dos iniciativas
fact-initiative-consented = Alguien que dirige una iniciativa aceptó una propuesta
fact-initiative-objected = Alguien que dirige una iniciativa se opuso a una propuesta
fact-initiative-declined = Una iniciativa rechazó una propuesta
fact-initiative-withdrawn = Se retiró una propuesta entre dos iniciativas
fact-initiative-overtaken = Una propuesta queda sin efecto, pues una iniciativa continúa en otra
fact-initiative-bound = Dos iniciativas trabajan juntas, están enlazadas, o una es parte de la otra
fact-initiative-unbound = Lo que unía a dos iniciativas ha terminado
fact-initiative-merged = Una iniciativa continúa en otra
fact-initiative-unmerged = Se deshizo una fusión de iniciativas
fact-initiative-merge-settled = Una fusión de iniciativas ya no se puede deshacer
fact-initiative-unlike = Se dice de dos iniciativas que no son la misma
