bits-title = Fragmentos
bits-topic-all = Todos los fragmentos de este tema
bits-news = Fragmento marcado
bits-lead = Pasajes sobre los que vale la pena construir, con su origen, su apoyo y adónde han ido.
bits-by-topic = Por tema
bits-by-lang = Por idioma
bits-all = Mostrar todo de nuevo
bits-none = Todavía no hay fragmentos. Al leer un informe o un mensaje se puede marcar un pasaje.
bits-none-so = No hay fragmentos así. Elija otra cosa arriba.
bits-pages = Páginas de fragmentos
bits-page-first = Desde el principio
bits-page-next = Más fragmentos
bits-of-this = Fragmentos de este texto
bit-title = Un fragmento
bit-mark = Marcar un fragmento
bit-supports = { $count ->
    [one] { $count } apoyo
   *[other] { $count } apoyos
}
bit-uses = { $count ->
    [one] usado en { $count } texto
   *[other] usado en { $count } textos
}
bit-source-untitled = Un texto sin título
bit-trace-whole = sigue tal cual
bit-trace-changed = palabras cambiadas
bit-trace-split = repartido
bit-trace-moved = palabras movidas
bit-trace-gone = estuvo, ya no está
bit-reads-otherwise = El texto dice otra cosa ahora. Estas son las palabras tal como estaban cuando se marcaron.
bit-closed = Solo quienes pueden leer el texto ven este fragmento.
bit-support-title = Apoyo
bit-no-support = Nadie lo apoya por ahora.
bit-elsewhere = En otro lugar o no lo dicen
bit-you-support = Usted apoya este fragmento.
bit-withdraw = Retirar mi apoyo
bit-support = Apoyar este fragmento
bit-went-title = Adónde ha ido
bit-went-nowhere = Todavía no se ha construido nada sobre él.
bit-marked-by = Marcado por
bit-marked-on = Marcado el { $date }
bit-remove = Eliminar este fragmento
bit-remove-why = La marca y su apoyo desaparecen. El texto en sí no cambia.
bit-find-lead = Un fragmento es un pasaje de un texto que está aquí: un informe, un mensaje a una lista, una declaración.
bit-of = Dirección del texto
bit-of-hint = Cópiela de la barra de direcciones de la página en la que lo lee.
bit-find = Mostrar el texto
bit-mark-lead = Elija un párrafo o copie en el campo de abajo las palabras que quiere.
bit-paragraph = Párrafo
bit-paragraph-long = Más de { $count } caracteres: copie una parte abajo.
bit-text-pages = Páginas del texto
bit-text-before = Texto anterior
bit-text-next = Texto siguiente
bit-passage = O exactamente estas palabras
bit-passage-hint = Copiadas del texto, 2000 caracteres como máximo. Si se rellena, es lo que cuenta.
bit-lang = Idioma del pasaje
bit-lang-unknown = No se dice
bit-topics = Temas
bit-mark-hint = Usted apoya lo que marca.
bit-choose = Elija un párrafo o copie aquí algunas palabras del texto.
bit-too-long = Un fragmento tiene como máximo { $count } caracteres. Quédese con lo mejor.
bit-not-there = Estas palabras no están así en el texto. Cópielas de él o elija un párrafo.
bit-too-many = Ya hay { $count } fragmentos marcados de este texto. Apoye los que dicen lo que piensa.
bit-too-many-topics = Elija como máximo { $count } temas.
bit-no-text = En esta dirección no hay un texto del que pueda marcar un pasaje. Copie la dirección de un informe, un mensaje o una declaración.
bit-changed-meanwhile = El texto ha cambiado mientras tanto y este párrafo ya no está. Elija de nuevo.
bit-said-marked = El fragmento está marcado.
bit-said-marked-before = Este pasaje ya era un fragmento. Ahora usted lo apoya.
bit-said-supported = Ahora usted apoya este fragmento.
bit-said-withdrawn = Su apoyo se ha retirado.
bit-said-removed = El fragmento se ha eliminado.

# Notices.
notice-bit-of-mine = Un pasaje suyo se marcó como fragmento o se usó
notice-bit-marked = Un pasaje suyo se marcó como fragmento: { $title }
notice-bit-used = Se usó un fragmento suyo: { $title }

# In the stewards' log.
fact-bit-marked = Se marcó un pasaje como fragmento
fact-bit-supported = Alguien apoya un fragmento
fact-bit-support-withdrawn = Se retiró el apoyo a un fragmento
fact-bit-used = Se usó un fragmento, o sus palabras allí cambiaron
fact-bit-left = Un fragmento ya no forma parte de un texto
fact-bit-source-changed = La fuente de un fragmento ya no está, ha vuelto o tiene otros lectores
fact-bit-removed = Se eliminó un fragmento
fact-bit-forgotten = Dejó la red alguien que marcó, escribió o apoyó un fragmento
fact-bit-taken-in = Se incorporó un fragmento desde un archivo
