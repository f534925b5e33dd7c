# Signing in and out.
sign-in-heading = Entrar
sign-in-lead = Le enviamos un enlace por correo. No hace falta contraseña.
sign-in-ask = Enviarme un enlace
sign-in-join = ¿Primera visita?
sign-in-by-password = Entrar con contraseña
sign-in-button = Entrar
sign-in-sent = Si { $email } tiene una cuenta aquí, un enlace está en camino. Vale 30 minutos, una sola vez.
sign-in-confirm-heading = Entrar
sign-in-confirm-lead = Una pulsación y ya está dentro.
sign-in-confirm-button = Entrar
sign-in-done = Ha entrado.
sign-in-wrong = La dirección y la contraseña no corresponden. Compruébelas, o pida un enlace por correo.
sign-out-button = Salir
sign-out-done = Ha salido.
link-spent = Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo.
account-barred = Los responsables de la red han cerrado esta cuenta. Escríbales si cree que es un error.
mail-sent-heading = Mire su correo
mail-sent-demo = Esta demostración no envía correo: léalo aquí.
mail-sent-kept = Esta instancia aún no envía correo. Una persona responsable puede ver la carta y darle el enlace.

# Fields that several forms share.
field-email = Dirección de correo
field-email-hint = Su perfil no la muestra. Sirve para entrar y para los avisos que usted quiera; quien escribe a una lista de correo lo hace desde ella.
field-email-invited = Su dirección de correo
field-name = Nombre
field-name-hint = Su nombre, u otro con el que quiera que le conozcan.
field-password = Contraseña
field-password-new = Contraseña nueva
field-password-hint = Al menos 10 caracteres. Una frase se recuerda mejor que un acertijo.
password-short = Una contraseña tiene de 10 a 200 caracteres.
people-save = Guardar
people-cancel = Cancelar

# Setting up.
set-up-heading = Preparar su red
set-up-lead = Usted es su primera persona responsable. Todo esto puede cambiarse después.
set-up-you = Usted
set-up-network = La red
set-up-button = Preparar
set-up-done = Su red está lista.
network-name = Nombre de la red
network-about = Qué es
network-about-hint = Unas frases para quien llega por primera vez. Markdown.
network-lang = Idioma en que escriben sus responsables
network-lang-hint = Se muestra a quien no indica otro, si es uno de los seis.
network-tongues = Idiomas de la interfaz
network-zone = Zona horaria
network-zone-hint = Para los eventos nuevos y para quien no ha elegido la suya.
network-joining = Cómo se entra en la red
joining-open = Basta con confirmar una dirección de correo
joining-approval = Una persona responsable lo aprueba
joining-invitation = Los miembros invitan
network-review-events = Los eventos que añaden los participantes esperan a quien facilita
network-accent = Color de enlaces y botones
network-accent-hint = Bastante oscuro para leer texto blanco sobre él.
network-saved = La red ha cambiado.
accent-none = Esto no es un color. Se escribe como #0a5a66.
accent-light = Sobre este color no se leería el texto blanco. Este es bastante oscuro: { $darker }.

# Joining.
join-heading = Unirse
join-title = Unirse a { $network }
join-lead = Diga cómo llamarle y confirme su dirección de correo. Nada más.
join-lead-approval = Diga quién es y por qué quiere unirse. La respuesta llega por correo.
join-invited-only = A esta red se entra por invitación: pídala a un miembro, o venga a uno de sus eventos.
join-otherwise = A esta red se entra por invitación.
join-reason = Por qué quiere unirse
join-reason-hint = Lo leen solo las personas responsables. Se borra cuando han respondido.
join-button = Unirse
join-consequence = Enviamos un enlace a su dirección.
join-sent = Hemos escrito a { $email }. El enlace de la carta vale 24 horas, una sola vez.
join-confirm-heading = Unirse
join-confirm-lead = Se une con el nombre de { $name }.
join-confirm-button = Unirse
join-done = Le damos la bienvenida: ya forma parte de la red.
join-waiting = Gracias. Su solicitud está entregada; la respuesta llega por correo.
invitations-heading = Invitaciones
invitations-lead = Invite a quienes la red debería conocer. Con una pulsación se unen.
invitations-open = Aún sin respuesta
invitations-none = No hay invitaciones pendientes. Envíe una con el formulario de arriba.
invitation-tongue = Idioma de la carta
invitation-send = Invitar
invitation-sent = La invitación está en camino.
invitation-ends = Vale hasta el { $moment }
invitation-withdraw = Retirar
invitation-withdrawn-done = La invitación ya no vale.
invitation-lead = Tiene una invitación. Diga cómo llamarle, y ya está dentro.
invitation-lead-by = { $name } le invita. Diga cómo llamarle, y ya está dentro.
invitation-accept = Unirse

# Letters.
letter-sign-in = Su enlace a { $network }
letter-sign-in-body = Abra esta dirección y pulse el botón para entrar en { $network }:

    { $link }

    El enlace vale 30 minutos, una sola vez. Si no lo pidió, no haga nada.
letter-join = Confirme su dirección para unirse a { $network }
letter-join-body = Abra esta dirección y pulse el botón para unirse a { $network }:

    { $link }

    El enlace vale 24 horas, una sola vez. Si no lo pidió, no haga nada: no se guarda nada.
letter-email = Confirme su nueva dirección para { $network }
letter-email-body = Abra esta dirección y pulse el botón, y { $network } le escribirá aquí en adelante:

    { $link }

    El enlace vale 24 horas, una sola vez. Si no lo pidió, no haga nada.
letter-email-changed = Su dirección para { $network } ha cambiado
letter-email-changed-body = En adelante { $network } escribe a otra dirección suya. Si no fue usted, escriba enseguida a las personas responsables.

    Sus ajustes: { $link }
letter-invitation = { $name } le invita a { $network }
letter-invitation-body = { $name } le invita a unirse a { $network }. Abra esta dirección para ver qué es y para unirse:

    { $link }

    El enlace vale 30 días, una sola vez. Si no quiere unirse, no haga nada: no se guarda nada.
letter-request = { $name } pide unirse a { $network }
letter-request-body = { $name } pide unirse a { $network }. Lea por qué, y responda:

    { $link }
letter-admitted = Bienvenida a { $network }
letter-admitted-body = Las personas responsables de { $network } le han admitido. Su página:

    { $link }
letter-declined = Su solicitud de unirse a { $network }
letter-declined-body = Las personas responsables de { $network } no le han admitido. De su solicitud no se guarda nada; puede volver a pedirlo.

    { $link }

# One's own page.
you-heading = Usted
you-waiting = La red aún no ha respondido.
you-waiting-why = Puede leer y rellenar su perfil. Recibirá un correo.
you-profile-seen = Su perfil como lo ven los demás
you-profile-hint = Lo que dice de sí, y a quién
you-settings-hint = Idioma, zona horaria, dirección de correo, contraseña
you-invitations-hint = Traer a otras personas
you-data-hint = Llevarse sus datos, o marcharse
sessions-heading = Sus sesiones abiertas
sessions-lead = Cierre las que no conozca o ya no use.
session-unknown = Navegador desconocido
session-this = esta
session-opened = Desde el { $moment }
session-seen = Último uso el { $moment }
session-close = Cerrar
session-closed-done = Sesión cerrada.
sessions-close-others = Cerrar todas las demás
settings-heading = Ajustes
settings-reading = Lectura
settings-tongue = Idioma
settings-tongue-none = El que pide mi navegador
settings-zone = Zona horaria
settings-zone-none = La de la red
settings-saved = Sus ajustes están guardados.
settings-email = Dirección de correo
settings-email-now = El correo va a { $email }.
settings-email-new = Dirección nueva
settings-email-ask = Cambiar
settings-email-hint = Enviamos un enlace a la dirección nueva. Hasta que lo abra no cambia nada.
settings-password = Contraseña
settings-password-set = Tiene contraseña.
settings-password-none = No tiene contraseña ni la necesita: bastan los enlaces por correo.
settings-password-save = Poner contraseña
settings-password-drop = Prescindir de la contraseña
password-saved = Su contraseña está puesta.
password-dropped = Su contraseña está borrada. Entra con enlaces por correo.
email-taken = Otra cuenta tiene esta dirección.
email-sent = Hemos enviado un enlace a { $email }. Ábralo para cambiar su dirección.
email-confirm-heading = Cambiar su dirección de correo
email-confirm-lead = En adelante el correo irá a { $email }.
email-confirm-button = Cambiar
email-changed-done = Su dirección de correo ha cambiado.

# Profiles.
profile-edit-heading = Editar el perfil
profile-edit-lead = Todo menos el nombre puede quedar vacío, y usted elige quién ve cada parte.
profile-sight = Quién ve su perfil
sight-profile-public = Todo el mundo
sight-profile-network = La red
sight-profile-private = Nadie: no figuro en ninguna lista
profile-seen-by = Lo ve
sight-public = Todo el mundo
sight-network = La red
sight-private = Solo yo
profile-about = Con sus palabras
profile-about-hint = Markdown: *énfasis*, [enlace](https://…), listas.
profile-about-lang = Idioma del texto
profile-none = Sin indicar
profile-language = Idioma
profile-organization = Organización
profile-organization-missing = ¿La suya no está en la lista?
profile-tie = Qué hace allí
profile-topics-hint = Separados por comas: acceso, privacidad, derechos humanos.
profile-links-hint = Una dirección por línea.
profile-photo = Foto
profile-photo-sight = Quién ve su foto
profile-photo-choose = Elegir una imagen
profile-photo-hint = Se dibuja de nuevo, en pequeño; el lugar y la hora ocultos en el archivo se pierden.
profile-photo-save = Usar esta foto
profile-photo-remove = Quitar la foto
profile-saved = Su perfil está guardado.
profile-hidden = Este perfil está oculto. No figura en ninguna lista.
profile-empty = Aún no ha dicho nada de sí.
photo-saved = Su foto está guardada.
photo-removed = Su foto está quitada.
person-former = Antiguo participante
person-photo-of = Foto de { $name }
person-place = { $country } · { $region }
person-place-label = Lugar
person-country = País
person-region = Región
person-region-hint = Solo si no quiere indicar su país.
person-stakeholder = Parte interesada
person-languages = Idiomas
person-organizations = Organizaciones
person-topics = Temas
person-links = Enlaces
person-since = Desde el { $moment }
person-too-many = Hay sitio para { $count }. Elija lo que más importa.
stakeholder-civil-society = Sociedad civil
stakeholder-academia = Mundo académico
stakeholder-technical = Comunidad técnica
stakeholder-business = Empresas
stakeholder-government = Gobierno
stakeholder-intergovernmental = Organización intergubernamental
stakeholder-media = Medios de comunicación
stakeholder-other = Otra

# The directory.
people-nav = Personas
people-on-topic = Quién trabaja en esto
people-topic-all = Todas las personas que trabajan en esto
people-heading = Personas
people-lead = Quién está en la red, en la medida en que se muestra a usted.
people-lead-outside = Quienes en la red se muestran a todo el mundo.
people-filter = Filtrar
people-words = Palabras
people-any = Cualquiera
people-topic = Tema
people-show = Mostrar
people-all = Todas
people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
people-none = Nadie coincide. Quite un filtro.
people-none-outside = Nadie aquí se muestra a todo el mundo. Los miembros ven más.
people-page-label = Páginas
people-page-before = Anterior
people-page-after = Siguiente
people-page-place = Página { $page } de { $pages }
organizations-heading = Organizaciones
organizations-count = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
organizations-none = Aún no hay organizaciones aquí.
organization-add = Añadir una organización
organization-edit = Editar la organización
organization-form-lead = Los miembros cuidan juntos este directorio: lo que escriba, otros pueden mejorarlo.
organization-name = Nombre
organization-acronym = Siglas
organization-link = Dirección web
organization-about = Qué es
organization-nobody = Nadie indica aquí que actúa por ella.
organization-saved = La organización está guardada.
organization-there = Ya hay una organización con este nombre en el directorio.
search-people = Personas
search-organizations = Organizaciones

# Own data and leaving.
data-heading = Sus datos
data-lead = Todo lo que esta red guarda sobre usted es suyo: llévese una copia, o retírelo.
data-export = Descargar todo
data-export-hint = Un archivo zip con ficheros JSON que cualquier programa puede leer.
leave-heading = Dejar la red
leave-lead = Su cuenta, perfil, foto, ajustes y sesiones se borran enseguida y no pueden recuperarse.
leave-go-on = Continuar con la salida
leave-keeping = ¿Qué pasa con lo que publicó?
leave-stays = Se queda, como de «antiguo participante»
leave-goes = Se va conmigo
leave-sure = Quiero irme. He descargado lo que quiero conservar.
leave-button = Irme y borrar mis datos
leave-not-confirmed = Marque la casilla para decir que está seguro.
leave-done = Se ha ido. Sus datos están borrados.

# Stewardship.
stewardship-heading = Gestión de la red
stewardship-no-relay = No hay servidor de correo configurado: las cartas se quedan aquí y nadie las recibe.
stewardship-network = Red
stewardship-network-hint = Nombre, idiomas, zona horaria, cómo se entra, color
stewardship-people = Personas y funciones
stewardship-people-lead = Quien facilita cuida el calendario; las personas responsables llevan la red.
stewardship-sessions = { $count ->
    [one] { $count } sesión abierta
   *[other] { $count } sesiones abiertas
}
stewardship-jobs-waiting = { $count ->
    [one] { $count } tarea en espera
   *[other] { $count } tareas en espera
}
stewardship-jobs-given-up = { $count ->
    [one] Se abandonó { $count } tarea tras muchos intentos. El registro del servidor dice por qué.
   *[other] Se abandonaron { $count } tareas tras muchos intentos. El registro del servidor dice por qué.
}
stewardship-letters-waiting = { $count ->
    [one] { $count } carta en espera
   *[other] { $count } cartas en espera
}
stewardship-letters-kept = { $count ->
    [one] { $count } carta guardada
   *[other] { $count } cartas guardadas
}
stewardship-letters-failed = { $count ->
    [one] { $count } carta no pudo entregarse
   *[other] { $count } cartas no pudieron entregarse
}
steward-last = Es la única persona responsable. Dé antes esa función a otra.
requests-heading = Solicitudes para unirse
request-need = { $count ->
    [one] Una persona pide unirse
   *[other] { $count } personas piden unirse
}
requests-lead = Quien lo pide recibe su respuesta por correo. De quien rechace no se guarda nada.
requests-none = Nadie espera.
request-admit = Admitir
request-decline = Rechazar
request-admitted = Está dentro, y lo sabe por correo.
request-declined = Rechazada, por correo. No se guarda nada.
request-answered = Esta solicitud ya tiene respuesta.
role-participant = Participante
role-facilitator = Facilitador o facilitadora
role-steward = Responsable
role-label = Función
role-give = Dar función
role-saved = La función está dada.
standing-barred = excluida
standing-applied = en espera
person-bar = Excluir
person-readmit = Readmitir
person-barred-done = Excluida, y fuera de todas sus sesiones.
person-readmitted-done = Readmitida.
letters-heading = Correo
letters-lead = Lo que la casa ha escrito, lo más reciente primero. Las cartas enviadas se borran a los 30 días.
letters-lead-demo = Lo que la demostración ha escrito, lo más reciente primero. Ningún correo sale de ella.
letters-none = Aún no se ha escrito nada.
letter-state-waiting = en espera
letter-state-kept = guardada
letter-state-sent = enviada
letter-state-failed = sin entregar
letter-gone = El texto de esta carta está borrado.
letter-answers-to = Las respuestas van a { $address }

# The log.
log-heading = Registro
log-lead = Quién hizo qué, lo más reciente primero. Nunca se modifica.
log-what = Qué
log-about = Sobre
log-who = Quién
log-when = Cuándo
log-older = Más antiguo
fact-person-joined = Se unió
fact-person-applied = Pidió unirse
fact-person-admitted = Fue admitida
fact-person-declined = Fue rechazada
fact-person-barred = Fue excluida
fact-person-readmitted = Fue readmitida
fact-person-left = Se fue
fact-person-invited = Invitó a alguien
fact-invitation-withdrawn = Retiró una invitación
fact-profile-changed = Cambió su perfil
fact-photo-changed = Cambió su foto
fact-sign-in-asked = Se envió un enlace para entrar
fact-signed-in = Entró
fact-signed-out = Salió
fact-password-changed = Cambió su contraseña
fact-email-asked = Pidió otra dirección de correo
fact-email-changed = Cambió su dirección de correo
fact-reading-changed = Cambió idioma o zona horaria
fact-role-given = Se dio una función
fact-links-kept = La casa atendió su correo
fact-organization-added = Se añadió una organización
fact-organization-changed = Se cambió una organización
fact-network-changed = Se cambió la red

# Privacy.
privacy-heading = Lo que se guarda sobre usted
privacy-lead = Lo menos posible. Esta página sigue lo que hace el programa.
privacy-what = Qué
privacy-why = Por qué
privacy-how-long = Cuánto tiempo
privacy-address = Dirección de correo, idioma, zona horaria, y una huella de su contraseña si la tiene
privacy-address-why = Para que pueda entrar y para escribirle. Ninguna página sobre usted los muestra.
privacy-profile = Su perfil y su foto
privacy-profile-why = Para que otros sepan con quién trabajan. Usted elige quién ve cada parte.
privacy-work = Lo que publica: eventos, documentos, informes
privacy-work-why = Es el trabajo de la red.
privacy-bits = Los fragmentos que ha marcado y los que apoya
privacy-bits-why = Para que cada persona cuente una vez. Los demás ven quién marcó un fragmento y, de quienes lo apoyan, solo cuántos hay por región.
privacy-session = Navegadores con sesión abierta: su tipo y su último uso
privacy-session-why = Para que pueda cerrar los que no conozca.
privacy-links = Enlaces que se le enviaron, como huellas
privacy-links-why = Para que cada uno valga una sola vez.
privacy-letters = Cartas que la casa le escribió
privacy-letters-why = Para que lleguen, y una persona responsable vea cuándo no llegan.
privacy-lists = Las listas de correo en las que está, con la dirección y lo que eligió
privacy-lists-why = Para que su correo le llegue. Las personas responsables de una lista ven quién está en ella.
privacy-lists-how-long = Hasta que deje la lista
privacy-posts = Lo que escribe a las listas de correo, tal como lo envió, con su dirección
privacy-posts-why = Es el archivo de la lista. La gente de la red y de la lista ve ahí su dirección, los demás su nombre; quien modera lee los correos que esperan.
privacy-posts-how-long = Mientras exista el archivo; cuando se vaya, usted elige si queda sin su nombre
privacy-copies = Lo que las listas de correo le enviaron y lo que respondieron los servidores
privacy-copies-why = Para que pueda ver qué fue de ello.
privacy-log = Un registro de lo que se hizo aquí, y quién
privacy-log-why = Para que las personas responsables puedan responder de lo ocurrido.
privacy-until-you-leave = Hasta que se vaya, o los borre
privacy-until-you-choose = Hasta que lo borre; cuando se vaya, usted elige
privacy-until-used = Hasta que se usen, 30 días como máximo
privacy-days = { $count ->
    [one] { $count } día después del envío
   *[other] { $count } días después del envío
}
privacy-days-unused = { $count ->
    [one] Hasta que salga, o { $count } día después del último uso
   *[other] Hasta que salga, o { $count } días después del último uso
}
privacy-log-how-long = Mientras exista la red; cuando se vaya, su nombre desaparece de él
privacy-not-kept = Lo que no se guarda
privacy-no-machines = Las direcciones de las máquinas (direcciones IP) de quienes leen no se guardan ni se registran. La de un servidor que trae correo se guarda hasta comprobar ese correo, cinco días como mucho. Los intentos de entrar se cuentan en memoria, con claves que nunca se escriben.
privacy-cookies = Hay cuatro cookies, todas nuestras: una mantiene su sesión; las otras recuerdan su idioma, su zona horaria y qué decir después de guardar algo.
privacy-no-third = No se carga nada de terceros, y nadie se entera de que estuvo aquí.
privacy-yours = Lo que puede hacer
privacy-rights = Puede leer, corregir, llevarse y borrar todo por su cuenta, en cualquier momento.
