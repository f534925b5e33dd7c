# Publishing a version.
publication-heading = Publicar
publication-lead = Una versión publicada no se cambia nunca. La huella de su texto queda en el registro y se puede respaldar.
publication-publish = Publicar este texto
publication-publish-hint = Entonces todo el mundo podrá leerlo y nadie podrá retirarlo.
publication-change = Qué significa el cambio para quienes firmaron
publication-change-hint = En caso de duda, es de fondo: nadie debe respaldar palabras que no ha visto.
publication-change-material = De fondo: se vuelve a preguntar a cada firmante
publication-change-editorial = De redacción, como la ortografía o un enlace: las firmas se mantienen
publication-changes = Qué ha cambiado desde la última versión
publication-inner = No todos pueden leer de dónde vienen estos fragmentos:
publication-inner-hint = Sus palabras están en este texto, que cualquiera podrá leer una vez publicado. Pregunte a sus autores o quite antes esas palabras.
publication-same = El texto es el que ya está publicado.
publication-empty = Todavía no hay texto que publicar.
publication-stale = El texto ha cambiado desde que abrió esta página. Vuelva a leerlo y publíquelo después.
publication-change-missing = Diga qué significa el cambio para quienes firmaron la versión anterior.
publication-denied = La publican quienes la redactan y quienes facilitan la red.
publication-said = La versión está publicada.

# Versions.
version-heading = Versiones publicadas
version-lead = Cada una tiene una dirección para siempre y una huella de su texto en cada idioma.
version-none = Todavía no hay ninguna versión publicada.
version-change-first = la primera
version-change-editorial = cambio de redacción
version-change-material = cambio de fondo
version-newer = Hay una versión más reciente.
version-text = Texto
version-translated = Traducción. El texto auténtico es el que está en { $lang }.
version-translator = Traducido por { $name }
version-outcome = Resultado
version-sources = Fuentes
version-cite = Citar
version-citation = «{ $title }». Versión { $number }, { $date }. { $network }. { $link } (SHA-256 { $hash }…)
version-address = Dirección permanente
version-hash = SHA-256
version-hash-hint = Las firmas valen para esta huella exacta. Quien descargue el texto puede comparar: sha256sum da la misma.
version-revision = { $count ->
    [one] revisión { $count }
   *[other] revisión { $count }
}
version-canonical = El texto tal como se calculó la huella (Markdown)

# The log.
statement-log = Registro
statement-log-lead = Lo que ocurrió con esta declaración, en orden. La huella de cada entrada cubre la anterior, así que nada puede cambiarse después sin que se note. Los nombres solo figuran como huellas selladas.
statement-log-whole = Todo el registro, para programas (JSON Lines)
statement-log-next = Entradas siguientes

# Translations.
translation-heading = Traducciones
translation-lead = Párrafo a párrafo, junto al texto auténtico ({ $lang }). Una traducción terminada se publica para la versión, con su propia huella, y puede leerla quien respalde.
translation-none = Todavía no hay traducciones.
translation-begin = Empezar una traducción
translation-lang = A
translation-translator = Traductor o traductora
translation-translator-hint = Como quiere que se le nombre en público.
translation-authority = El texto auténtico es el que está en { $lang }. Cada párrafo sigue siendo uno, para conservar su número en todos los idiomas.
translation-done = { $count ->
    [one] { $count } párrafo hecho
   *[other] { $count } párrafos hechos
}
translation-outdated = { $count ->
    [one] { $count } párrafo desactualizado
   *[other] { $count } párrafos desactualizados
}
translation-missing = { $count ->
    [one] Falta { $count } párrafo
   *[other] Faltan { $count } párrafos
}
translation-state-missing = falta
translation-state-outdated = desactualizado: el párrafo ha cambiado
translation-state-done = hecho
translation-field = Traducción de ¶{ $mark }
translation-field-title = Título: { $lang }
translation-fits = Sigue diciendo lo que dice el párrafo
translation-save = Guardar
translation-save-hint = Puede guardar cuantas veces quiera, esté o no terminado.
translation-said = La traducción está guardada.
translation-publish = Publicar esta traducción
translation-publish-hint = Después ya no podrá cambiarse para esta versión.
translation-said-published = La traducción está publicada.
translation-published = publicada
translation-unfinished = Aún falta algo o está desactualizado. Una traducción se publica cuando está toda hecha.
translation-unpublished = La propia declaración aún no está publicada.
translation-published-already = La traducción a este idioma está publicada y no puede cambiarse para esta versión.
translation-same-lang = La declaración está escrita en este idioma.
translation-too-many = { $count ->
    [one] Una declaración tiene como máximo { $count } traducción.
   *[other] Una declaración tiene como máximo { $count } traducciones.
}
translation-long = Es más largo de lo que puede ser un texto.
translation-several = La traducción de ¶{ $mark } tiene varios párrafos. Deje uno solo, sin líneas vacías.

# Deliveries.
delivery-heading = Entregas
delivery-lead = A quién se entregó esta declaración, cómo y cuándo, qué respondieron y qué resultó.
delivery-none = Todavía no se ha entregado nada.
delivery-waiting = Aún sin entregar
delivery-add = Anotar una entrega
delivery-edit = Editar
delivery-edit-of = Editar la entrega a { $name }
delivery-addressee = A quién
delivery-addressee-other = Otra persona o entidad
delivery-other = Otro destinatario: nombre
delivery-on = El
delivery-way = Cómo
delivery-way-mail = por correo electrónico
delivery-way-post = por carta
delivery-way-in-person = en mano
delivery-way-form = mediante un formulario o una consulta
delivery-way-meeting = en una reunión
delivery-way-other = de otra manera
delivery-version = Qué versión
delivery-note = Más detalles
delivery-after = Qué pasó después
delivery-answered = respondida
delivery-unanswered = sin respuesta aún
delivery-answered-on = Respondida el
delivery-answer = Su respuesta
delivery-answer-hint = Entera, si puede publicarla.
delivery-follow-up = Qué se hará después
delivery-result = Resultado
delivery-save = Guardar
delivery-save-hint = Todo el mundo puede leerlo.
delivery-said = La entrega está anotada.
delivery-denied = Las entregas las anotan quienes redactan la declaración y quienes facilitan la red.
delivery-unpublished = Solo se puede entregar una versión publicada.
delivery-too-many = { $count ->
    [one] Se puede anotar { $count } entrega como máximo.
   *[other] Se pueden anotar { $count } entregas como máximo.
}
delivery-answered-before = No pudieron responder antes de la entrega.
delivery-wrong-day = Esto no es una fecha. Escríbala así: 2026-11-22.

# On other sites.
embed-langs = { $count ->
    [one] en { $count } idioma
   *[other] en { $count } idiomas
}
embed-read = Leer y respaldar

# The record.
record-download = El expediente completo, para conservarlo (ZIP)
record-comments = { $count ->
    [one] { $count } comentario o respuesta
   *[other] { $count } comentarios y respuestas
}
record-endorsements = { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
}
record-languages = Idiomas
record-authoritative = texto auténtico
record-withdrawn = Quien lo escribió retiró sus palabras.
record-unconfirmed = importada, sin confirmar aquí
record-sealed = Respaldos sellados
record-few = menos de 5
record-verify = Comprobar este expediente
record-verify-how = Cualquiera de estas órdenes, ejecutada en esta carpeta, dice si se cambió un archivo. La primera comprueba además textos, respuestas y firmas con el registro.
record-verify-head = La huella de la última entrada del registro; compárela con lo publicado:

# What happened, in the audit log.
fact-statement-published = publicó una versión de una declaración
fact-statement-translated = publicó la traducción de una declaración
fact-statement-translation-saved = escribió en la traducción de una declaración
fact-statement-delivery-noted = anotó la entrega de una declaración
fact-statement-imported = importó una declaración
fact-statement-translator-forgotten = retiró a un traductor que se fue
record-here-already = Ya hay aquí una declaración con este nombre: { $slug }.
record-too-large = Este expediente es demasiado grande para empaquetarlo aquí. Quien administra el sitio puede escribirlo en una carpeta: bestbits statement export.
publication-section = Publicación
publication-unmet = El procedimiento todavía pide esto:
publication-procedure = Ver todo el procedimiento
publication-reason = Por qué se publica a pesar de todo
publication-reason-hint = Al menos 20 caracteres. Se muestra con su nombre en la declaración, para siempre.
version-dissent = Disenso
version-dissent-none = No queda ninguna objeción contra ninguna versión.
version-dissent-answer = Respuesta
version-minority = Texto de la minoría
version-shares = De quién son las palabras
version-shares-hint = La parte del texto según la región de quienes lo escribieron. No se distinguen las regiones con menos de 5 autores.
version-shares-others = todos los demás
delivery-count = { $count ->
    [one] { $count } entrega
   *[other] { $count } entregas
}
delivery-count-answered = { $count ->
    [one] { $count } con respuesta
   *[other] { $count } con respuesta
}
embed-how = Mostrarla en su sitio
embed-how-hint = Ponga estos caracteres en una página. No ejecuta nada ni sigue a nadie.
embed-look = Ver cómo queda
publication-unmet-material = Antes de un cambio de fondo, el procedimiento todavía pide esto:
record-procedure = Cómo se llegó a ella
record-kept = { $count ->
    [one] { $count } condición cumplida
   *[other] { $count } condiciones cumplidas
}
record-broken = Se pasó por alto, por esta razón:
