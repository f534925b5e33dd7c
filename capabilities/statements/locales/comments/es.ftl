## Comentarios

comment-heading = Comentarios
comment-one = El comentario
comment-numbered = Comentario n.º { $number }
comment-paragraph = Párrafo { $mark }
comment-paragraphs = Párrafos
comment-in-text = En el texto
comment-all = Todos los comentarios
comment-answered-of = { $answered } de { $count } con respuesta.
comment-none = Aún no hay comentarios.
comment-none-here = Nadie ha comentado aún este párrafo.
comment-none-so = Ningún comentario coincide.
comment-pages = Páginas
comment-more = Más
comment-first = Al principio
comment-read-on = Seguir leyendo
comment-filter = Filtrar
comment-filter-show = Mostrar
comment-filter-all = Mostrar todos
comment-any = Cualquiera
comment-mark = Párrafo
comment-guest = sin cuenta
comment-author-network = alguien de la red
comment-withdrawn = retirado por quien lo escribió

comment-kind = Tipo de comentario
comment-kind-question = Pregunta
comment-kind-concern = Inquietud
comment-kind-wording = Redacción propuesta
comment-about = Acerca de
comment-about-whole = El texto en su conjunto
comment-about-missing = Lo que falta
comment-about-paragraph = Un párrafo
comment-about-removed = Texto eliminado
comment-fate-same = sin cambios
comment-fate-moved = movido desde entonces
comment-fate-changed = cambiado desde entonces
comment-fate-removed = texto eliminado
comment-removed = Este párrafo se eliminó.
comment-removed-why = Lo que se dijo de él queda aquí. Si ahora falta algo en el texto, dígalo:
comment-context-removed = Párrafo { $mark }, eliminado
comment-changes = Lo que ha cambiado desde el comentario

comment-write = Comentar
comment-new-whole = Comentar el conjunto
comment-new-missing = Decir lo que falta
comment-new-missing-lead = ¿Qué debería decir el texto que no dice en absoluto? Si puede, escriba las palabras.
comment-words = Lo que quiere decir
comment-selected = Las palabras en cuestión
comment-selected-hint = Solo si no se trata de todo el párrafo: cópielas aquí.
comment-proposed = Redacción propuesta
comment-proposed-hint = Este es el párrafo tal como está. Cámbielo por lo que propone o déjelo así.
comment-proposed-missing-hint = Palabras que podrían figurar en el texto.
comment-lang = Idioma
comment-send = Enviar el comentario
comment-send-hint = Quien lea el texto lo leerá con su nombre. Recibirá una respuesta motivada.
comment-guest-who = Quién es usted
comment-guest-name = Nombre
comment-guest-affiliation = En nombre de quién
comment-guest-email = Dirección de correo
comment-guest-email-hint = Nunca se muestra. Ahí confirma el comentario y ahí llega la respuesta.
comment-guest-next = Llega un enlace por correo; después lo lee quien modera, y luego todo el mundo.

comment-closed-network = Este texto lo comenta la red. Únase a ella o hable con alguien que esté dentro.
comment-closed-no-text = Aún no hay texto que comentar.
comment-closed-not-yet = El borrador aún no está abierto a comentarios de fuera.
comment-closed-over = El plazo de comentarios ha terminado.
comment-closed-last-call = Es la última llamada: el texto está fijado y se toman posiciones.
comment-closed-decided = El texto está decidido. Se volverá a comentar con la próxima versión.
comment-closed-dropped = Esta declaración se abandonó.
comment-closed-answer = No se puede responder: quien lo escribió lo retiró, o es una réplica.

comment-wrong-paragraph = El texto no tiene párrafo { $mark }.
comment-wrong-selected = Esas palabras no están en el párrafo. Cópielas tal cual o deje el campo vacío.
comment-wrong-proposed = Cambie el párrafo por lo que propone.
comment-wrong-reason = Diga por qué: a quien no se sigue se le da la razón.
comment-wrong-none = Marque al menos un comentario.
comment-wrong-pending = Ya esperan { $count } comentarios de esta dirección. Confírmelos o deje que antes los lea la moderación. Lo que escribió sigue aquí.
comment-wrong-flood = Llegan más comentarios de los que se pueden confirmar. Vuelva a intentarlo en una hora; lo que escribió sigue aquí.
comment-link-gone = Este enlace no lleva a ningún comentario: está mal copiado, tiene más de una semana o el comentario se eliminó. Escríbalo de nuevo y llegará otro enlace.

comment-replies = { $count ->
    [one] { $count } réplica
   *[other] { $count } réplicas
}
comment-count = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
comment-replies-heading = Réplicas
comment-reply = Replicar
comment-reply-words = Su réplica
comment-reply-send = Enviar la réplica
comment-take-back = Retirar el comentario
comment-take-back-hint = Sus palabras desaparecen para siempre; quedan su número y la respuesta.

comment-answer = Respuesta
comment-answer-not-yet = Aún sin respuesta
comment-answer-accepted = Aceptado
comment-answer-partly = Aceptado en parte
comment-answer-declined = No aceptado
comment-answer-out-of-scope = Fuera del ámbito
comment-to-answer = Responder al comentario
comment-to-answer-hint = Se avisa por correo a quien lo escribió.
comment-next-unanswered = Siguiente sin respuesta: n.º { $number }
comment-reason = Motivo
comment-reason-hint = Necesario salvo que el comentario se acepte. Markdown.
comment-result = Dónde queda el resultado
comment-result-none = En ningún párrafo
comment-take = Incorporar la redacción al texto
comment-take-text = Las palabras tal como entran
comment-take-hint = Como se propusieron, o adaptadas. Quedan atribuidas al comentario.
comment-take-after = Después de qué párrafo
comment-take-first = Antes de todos los demás
comment-take-reason-hint = Necesario si adapta las palabras: entonces el comentario se acepta en parte.

comment-waiting = Comentarios en espera
comment-waiting-lead = Llegaron de fuera, de direcciones confirmadas. Muestre lo que trate del asunto, esté o no de acuerdo.
comment-waiting-none = No hay nada en espera.
comment-waiting-count = { $count ->
    [one] { $count } comentario de fuera le espera
   *[other] { $count } comentarios de fuera le esperan
}
comment-show = Mostrar los marcados
comment-turn-down = No mostrarlos
comment-why = Por qué no se muestran
comment-why-hint = Se comunica a quienes los escribieron. Solo para abuso, publicidad u otro asunto.

comment-yours = Su comentario
comment-confirm-why = ¿Es suyo? Confírmelo y pasará a la moderación.
comment-confirm = Confirmar el comentario
comment-not-me = No lo he escrito yo: eliminarlo
comment-is-waiting = Está confirmado y espera a la moderación.
comment-is-shown = Todo el mundo puede leerlo:
comment-is-declined = No se admitió; el motivo le llegó por correo.
comment-letter-confirm = Confirme su comentario sobre { $title }
comment-letter-confirm-body =
    Ha escrito un comentario sobre «{ $title }» en { $network }. Abra este enlace para releerlo y confirmarlo:

    { $link }

    Después lo lee quien modera, antes que todo el mundo. Si no fue usted, abra el enlace y dígalo, o no haga nada: se elimina al cabo de una semana.

comment-said-made = Su comentario está publicado.
comment-said-removed = El párrafo se eliminó mientras escribía. Su comentario se conserva, con las palabras a las que se refiere.
comment-said-mailed = Mire su correo: el enlace que llega confirma su comentario.
comment-said-confirmed = Gracias. Así está su comentario:
comment-said-replied = Su réplica está publicada.
comment-said-withdrawn = El comentario está retirado.
comment-said-answered = El comentario tiene respuesta.
comment-said-taken = Las palabras están en el texto y el comentario tiene respuesta.
comment-said-decided = Hecho.

comment-mail-hint = Responda a este correo para comentar. Empiece una línea con ¶12 o #12: para referirse al párrafo 12, con Falta: para decir lo que falta; todo lo demás vale para el texto en su conjunto.
comment-mail-reply-hint = Responda a este correo para decir algo al respecto; lo podrá leer quien lea el texto.
comment-mail-empty = En su correo no había más que el mensaje citado. Escriba encima de la cita.
comment-mail-taken = { $count ->
    [one] Su comentario sobre { $title } está publicado: { $list }
   *[other] Sus { $count } comentarios sobre { $title } están publicados: { $list }
}
comment-mail-replied = Su réplica al comentario n.º { $number } sobre { $title } está publicada.
comment-told-accepted = Se aceptó su comentario n.º { $number } sobre { $title }
comment-told-partly = Se aceptó en parte su comentario n.º { $number } sobre { $title }
comment-told-declined = No se aceptó su comentario n.º { $number } sobre { $title }
comment-told-out-of-scope = Se consideró que su comentario n.º { $number } sobre { $title } trata de otra cosa
comment-told-replied = Nueva réplica al comentario n.º { $number } sobre { $title }
comment-told-shown = Su comentario sobre { $title } ya lo puede leer todo el mundo: n.º { $number }
comment-told-turned-down = Su comentario sobre { $title } no se ha publicado
comment-told-new = Nuevo comentario n.º { $number } sobre { $title }
comment-told-waiting = Le espera un comentario de fuera sobre { $title }
notice-comment-answered = Han respondido a mi comentario sobre una declaración
notice-comment-replied = Alguien replicó en un hilo de comentarios en el que escribí
notice-comment-shown = Se publica mi comentario de fuera
notice-comment-turned-down = No se publicó mi comentario de fuera
notice-comment-new = Hay un nuevo comentario sobre una declaración que redacto
notice-comment-waiting = Un comentario de fuera espera en una declaración que redacto

fact-comment-typed = Alguien escribió un comentario y aún debe confirmarlo
fact-comment-waiting = Un comentario espera a la moderación
fact-comment-made = comentó una declaración
fact-comment-turned-down = no publicó un comentario
fact-comment-answered = respondió a un comentario
fact-comment-replied = replicó a un comentario
fact-comment-withdrawn = retiró un comentario
fact-comments-forgotten = Unos comentarios ya no nombran a quien los escribió
fact-comments-swept = Se eliminaron comentarios antiguos sin confirmar, o sus direcciones
