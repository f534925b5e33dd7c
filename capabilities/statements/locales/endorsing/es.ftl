## Firmas

endorsement-title = Firmas
endorsement-signatories = Firmantes
endorsement-endorse = Firmar
endorsement-endorse-version = Firmar la versión { $count }
endorsement-version = versión { $count }
endorsement-of-version = Quienes respaldan la versión { $count }.
endorsement-none = Nadie la ha firmado todavía.
endorsement-not-open = Todavía no se puede firmar: no se ha publicado ninguna versión de esta declaración.
endorsement-all = { $count ->
    [one] La firma
   *[other] Las { $count } firmas
}
endorsement-count-person = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
endorsement-count-organization = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
endorsement-count-imported = { $count ->
    [one] { $count } nombre importado
   *[other] { $count } nombres importados
}
endorsement-earlier = { $count ->
    [one] { $count } firmó una versión anterior y no ha confirmado esta
   *[other] { $count } firmaron una versión anterior y no han confirmado esta
}
endorsement-earlier-lead = Estas firmas son de una versión anterior, que decía otra cosa. No cuentan para la actual.
endorsement-pages = Páginas
endorsement-page-before = Anteriores
endorsement-page-after = Más

endorsement-kinds-person = Personas
endorsement-kinds-organization = Organizaciones
endorsement-kind-person = En mi nombre
endorsement-kind-organization = Por una organización
endorsement-signed-version = firmó la versión { $count }
endorsement-imported = importado, sin confirmar aquí
endorsement-imported-why = Los nombres marcados como importados vienen de una carta más antigua; nadie los ha confirmado aquí.
endorsement-by-domain = por una dirección de { $domain }
endorsement-by-colleague = confirmado por otra persona de la organización
endorsement-by-steward = confirmado por la administración: { $note }
endorsement-by-message = en un mensaje
endorsement-mixed = letras de varias escrituras

endorsement-lead = Nada aparece antes de que usted lo confirme: le enviamos un correo con un enlace. No necesita cuenta y puede retirar su nombre en cualquier momento.
endorsement-lead-member = Su nombre aparece en cuanto pulse el botón. Puede retirarlo en cualquier momento.
endorsement-what = Lo que se firma
endorsement-who = Firma
endorsement-when = Desde
endorsement-where = Dónde
endorsement-state = Estado
endorsement-state-asked = sin confirmar todavía
endorsement-state-waiting = espera a que se confirme el derecho a actuar por la organización
endorsement-state-active = vigente
endorsement-as = Quién firma
endorsement-name = Nombre
endorsement-name-hint = Como debe aparecer en público. Vale un nombre por el que se le conozca.
endorsement-affiliation = Afiliación
endorsement-affiliation-hint = Aparece tras su nombre y no compromete a nadie más.
endorsement-organization = Nombre de la organización
endorsement-site = Su dirección en la web
endorsement-site-hint = Si su dirección de correo es del mismo dominio, eso confirma que actúa por ella. Si no, tendrá que hacerlo otra persona de la organización o la administración.
endorsement-signer = Quién firma por ella
endorsement-signer-hint = Su nombre y cargo, que aparecen tras el de la organización.
endorsement-mail = Dirección de correo
endorsement-mail-hint = No se muestra nunca a nadie.
endorsement-country = País
endorsement-country-none = Sin indicar
endorsement-country-hint = Las firmas se cuentan por región.
endorsement-lang = Idioma en que la ha leído
endorsement-lang-hint = Su firma guarda la huella de ese texto exacto.
endorsement-public = Los nombres de los firmantes son públicos y cualquiera puede copiarlos.
endorsement-sealed-link = Si eso es un peligro para usted, firme bajo sello.
endorsement-see-changes = Ver qué ha cambiado desde entonces

endorsement-confirm-title = Confirmar una firma
endorsement-confirm-why = Pulse el botón si quiere que este nombre figure bajo este texto.
endorsement-confirm-organization = Pulse el botón si quiere que este nombre figure bajo este texto y puede decidirlo por la organización.
endorsement-confirm = Firmo
endorsement-not-me = No he sido yo
endorsement-confirmed = Confirmado: el nombre figura. El correo que sigue trae el enlace para retirarlo.
endorsement-waits-why = Su dirección está confirmada. El nombre aparecerá en cuanto se confirme que usted actúa por la organización; recibirá un correo.
endorsement-vouch-why = Usted puede actuar por esta organización. ¿Esta persona también? Si lo dice, el nombre de la organización figurará bajo el texto.
endorsement-vouch = Actúa por nosotros
endorsement-link-gone = Este enlace ya no es válido: se ha usado, ha caducado o el nombre se ha retirado.

endorsement-own = Su firma
endorsement-own-none = Usted no ha firmado esta declaración.
endorsement-changed = La versión { $count } dice algo distinto de lo que usted firmó. Su nombre no figura en ella si usted no lo dice.
endorsement-changes = Qué ha cambiado
endorsement-read-whole = Leer el texto entero
endorsement-withdraw = Retirar el nombre
endorsement-withdraw-hint = Al instante. El nombre desaparece; por el registro nadie puede saber de quién era.

endorsement-tend = Cuidar de las firmas
endorsement-waiting = En espera
endorsement-waiting-none = No hay nada en espera.
endorsement-waiting-more = { $count ->
    [one] Hay { $count } más en espera.
   *[other] Hay { $count } más en espera.
}
endorsement-doubtful = Nombres que se parecen a otros
endorsement-like = se parece a { $name }
endorsement-decide = Decidir
endorsement-right-note = Por qué puede actuar por la organización
endorsement-right-note-hint = Lo ve todo el mundo.
endorsement-right-give = Puede: que figure el nombre
endorsement-strike-reason = Por qué el nombre no debe estar aquí
endorsement-strike-hint = Queda para siempre en el registro y se dice a quien firmó. No nombre a nadie.
endorsement-strike = Tachar el nombre
endorsement-call-title = Llamada
endorsement-call-why = Todas las personas de la red que no han firmado reciben un correo y firman respondiendo «Firmo».
endorsement-call = Llamar a firmar
endorsement-announce = Decirlo en una lista
endorsement-channel = Lista
endorsement-announcement = Lo que usted dice
endorsement-announcement-hint = Debajo se añade la dirección del formulario. Las respuestas van a la lista: recójalas aquí.
endorsement-take-over-title = Recoger de un mensaje
endorsement-take-over-why = ¿Alguien ha firmado en una lista? Recibe un correo, lo confirma y el mensaje queda junto a su nombre.
endorsement-message-address = Dirección del mensaje
endorsement-message-address-hint = Como está en el archivo de aquí.
endorsement-author-hint = Vacío: quien escribió el mensaje.
endorsement-take-over = Pedir la confirmación
endorsement-find-title = Buscar un nombre
endorsement-find-hint = El nombre entero; también se encuentran los que parecen iguales.
endorsement-find = Buscar
endorsement-sealed-files = Llevarse lo sellado, para los custodios

endorsement-sealed = Firmar bajo sello
endorsement-sealed-title = Bajo sello
endorsement-sealed-lead = Para quien un nombre público es un peligro. Su nombre se cifra en cuanto llega, y desde entonces solo lo pueden leer los custodios.
endorsement-sealed-who = Cada uno de estos custodios puede leerlo:
endorsement-sealed-counted = Todo el mundo ve cuántos han firmado y de qué región solo cuando son cinco o más; desde el día siguiente.
endorsement-sealed-kept = No guardamos dirección de correo, ni cuenta, ni dirección de red; de la hora, solo el día.
endorsement-sealed-not = No podemos protegerle de quien controle este servidor mientras escribe, o vea que su conexión viene aquí. Si eso importa, use el navegador Tor.
endorsement-sealed-not-offered = Aquí no se ofrece firmar bajo sello: la red no ha nombrado dos custodios.
endorsement-sealed-name = Nombre, para los custodios
endorsement-sealed-why = Sus nombres están cifrados para custodios de la red.
endorsement-sealed-others = Otros
endorsement-sealed-few = menos de cinco
endorsement-contact = Cómo pueden contactarle los custodios
endorsement-contact-hint = Si quiere que puedan hacerlo.
endorsement-region = Región
endorsement-region-none = Sin indicar
endorsement-region-hint = Se guarda sin cifrar.
endorsement-seal = Sellar y firmar
endorsement-sealed-done = Sellado
endorsement-code-why = Con este código, y solo con él, usted retira la firma o confirma una versión posterior. Anótelo donde nadie mire:
endorsement-code-once = Se muestra solo esta vez: no lo guardamos.
endorsement-code-have = Tengo un código
endorsement-code-title = Su código
endorsement-code-lead = Muestra lo que usted ha sellado aquí y permite retirarlo.
endorsement-code = Código de 24 cifras
endorsement-code-open = Abrir
endorsement-code-opened = Este código es de una firma sellada de la versión { $count }.
endorsement-code-changed = La última versión dice otra cosa. Su firma no cuenta para ella si usted no lo dice.
endorsement-code-gone = Ninguna firma de esta declaración tiene este código. Quizá se ha retirado.
endorsement-wrong-code = El código tiene 24 cifras.

endorsement-custodians = Custodios
endorsement-custodians-lead = Pueden leer quién ha firmado bajo sello, cada cual con su propia clave, que nunca está en este servidor.
endorsement-custodians-fewest = { $count ->
    [one] El sello se ofrece cuando hay al menos uno.
   *[other] El sello se ofrece cuando hay al menos { $count }.
}
endorsement-custodians-none = No hay ninguno.
endorsement-custodian-name = Nombre
endorsement-custodian-key = Clave pública
endorsement-custodian-key-hint = Como la da `age-keygen`: empieza por age1.
endorsement-custodian-add = Nombrar custodio
endorsement-custodian-remove = Quitar
endorsement-rules = Reglas

endorsement-said-signed = Su nombre figura bajo la declaración. Gracias.
endorsement-said-mailed = Le hemos enviado un correo. Abra el enlace y pulse el botón: entonces aparecerá el nombre.
endorsement-said-waiting = Falta confirmar que usted actúa por la organización. Recibirá un correo.
endorsement-said-withdrawn = El nombre ya no está.
endorsement-said-again = Usted respalda también esta versión.
endorsement-said-vouched = El nombre de la organización figura bajo la declaración.
endorsement-said-called = Se está preguntando a la red.
endorsement-said-announced = Se está avisando a la lista.
endorsement-said-taken-over = Quien escribió el mensaje recibe un correo para confirmar.
endorsement-said-struck = El nombre está tachado.
endorsement-said-custodian = Desde ahora todo se sella también para esta persona.
endorsement-said-custodian-off = No se sella nada más para esta persona. Lo ya sellado lo puede leer todavía.

endorsement-wrong-stale = El texto ha cambiado desde que usted lo abrió. Lea la última versión y fírmela si quiere.
endorsement-wrong-there = Esta organización ya ha firmado la declaración.
endorsement-wrong-waits = Esta firma todavía no está confirmada.
endorsement-wrong-called = Hace menos de una semana que se llamó a la red por esta versión.
endorsement-wrong-message = En esta dirección no hay ningún mensaje que se pueda leer aquí.
endorsement-wrong-unsigned = Este mensaje no dice de qué dirección vino: no se puede pedir a nadie que lo confirme.
endorsement-wrong-key = Esta no es una clave pública de age. Empieza por age1.
endorsement-wrong-custodian = Esta clave ya es de un custodio.
endorsement-wrong-custodians = Hay como máximo { $count } custodios.

endorsement-answer-hint = Para firmar, responda con una línea: Firmo. En la línea siguiente puede poner su nombre y debajo su afiliación. Para retirarlo, responda: Retiro.
endorsement-answer-unclear = No se entendió su respuesta y no se ha hecho nada. Para firmar, escriba «Firmo» en la primera línea y nada más en ella.
endorsement-answer-gone = Aquello a lo que respondió ya no está.
endorsement-answer-name = Falta su nombre. Responda otra vez: «Firmo» en la primera línea y su nombre en la segunda.
endorsement-answer-stale = El texto ha cambiado desde que se le preguntó, así que no se ha firmado nada. Lea la última versión en la página de la declaración.
endorsement-answered = { $who } ha firmado «{ $title }», versión { $version } ({ $language }), cuya huella empieza por { $hash }.
endorsement-answered-withdrawn = Su nombre ya no figura bajo «{ $title }».

notice-endorsement-call = Llamadas a firmar una declaración
notice-endorsement-called = ¿Firma usted este texto? { $title }

endorsement-letter-confirm = Confirme su firma: { $title }
endorsement-letter-confirm-body = Alguien, esperamos que usted, quiere poner este nombre:
    { $who }

    bajo este texto, versión { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 del texto: { $hash }

    Para confirmar, abra esta página y pulse el botón:
    { $link }

    Si no ha sido usted, no haga nada: el nombre no aparecerá y olvidaremos esta dirección en dos semanas.

    { $network }
endorsement-letter-already = Usted ya firmó: { $title }
endorsement-letter-already-body = Alguien, probablemente usted, pidió firmar con esta dirección. Ya ha firmado, como:
    { $who }

    Versión { $version } ({ $language }) de:
    { $title }
    { $page }

    SHA-256 del texto: { $hash }

    Aquí puede ver lo que firmó, confirmar una versión posterior o retirar su nombre:
    { $link }

    { $network }
endorsement-letter-signed = Su firma: { $title }
endorsement-letter-signed-body = Este nombre:
    { $who }

    figura bajo la versión { $version } ({ $language }) de:
    { $title }
    { $page }

    SHA-256 del texto: { $hash }

    Guarde este correo. Para retirar el nombre, abra esta página y pulse el botón:
    { $link }

    Si el texto cambia en el fondo, le preguntaremos de nuevo: su nombre no pasa por sí solo a otras palabras.

    { $network }
endorsement-letter-waiting = En espera de confirmación: { $title }
endorsement-letter-waiting-body = Su dirección está confirmada. Todavía no se sabe si usted puede actuar por la organización en cuyo nombre quiere firmar:
    { $who }

    Versión { $version } ({ $language }) de:
    { $title }
    { $page }

    SHA-256 del texto: { $hash }

    Lo confirmará otra persona de la organización o la administración de la red. Si tarda mucho, escriba a la red.

    Aquí puede desistir:
    { $link }

    { $network }
endorsement-letter-vouch = ¿Actúa por ustedes? { $title }
endorsement-letter-vouch-body = Alguien quiere firmar por su organización:
    { $who }

    Versión { $version } ({ $language }) de:
    { $title }
    { $page }

    SHA-256 del texto: { $hash }

    Usted puede actuar por ella. Si esta persona también, abra esta página y pulse el botón; el nombre figurará bajo el texto:
    { $link }

    Si no, no haga nada.

    { $network }
endorsement-letter-struck = Se ha tachado su nombre: { $title }
endorsement-letter-struck-body = El equipo de facilitación ha tachado el nombre que se firmó con esta dirección bajo:
    { $title }
    { $page }

    El motivo: { $reason }

    Si es un error, escriba a la red.

    { $network }
endorsement-letter-again = El texto ha cambiado, ¿lo respalda todavía? { $title }
endorsement-letter-again-body = Se ha publicado la versión { $new } de:
    { $title }
    { $page }

    Como { $who } usted firmó la versión { $version } ({ $language }), con la huella { $hash }. La nueva versión dice otra cosa. Su nombre no figura en ella si usted no lo dice.

    Qué ha cambiado ([-se fue-], {"{"}+llegó+{"}"}):

    { $changes }

    Para firmar la nueva versión, responda a este correo con una línea: Firmo. O vea aquí la diferencia, firme o retire su nombre:
    { $link }

    { $network }
fact-endorsement-asked = pidió respaldar una declaración
fact-endorsement-letter-sent = recibió una carta sobre un respaldo
fact-endorsement-sealed = respaldó una declaración bajo sello
fact-endorsement-withdrawn = retiró un respaldo
fact-endorsements-called = llamó a respaldar
fact-endorsements-forgotten = se olvidaron los respaldos sin confirmar
fact-endorsements-imported = tomó los firmantes de una carta antigua
fact-endorsements-sealed-counted = se contaron los respaldos sellados
fact-statement-custodians-changed = cambió los custodios de los respaldos sellados
fact-statement-endorsed = respaldó una declaración
