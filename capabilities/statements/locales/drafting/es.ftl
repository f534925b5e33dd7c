## La escritura del texto

draft-heading = Escribir el texto
draft-lead = El texto entero en un solo campo. Cada vez que se guarda queda una revisión; los párrafos conservan su número y los comentarios su lugar.
draft-import = Traer un documento
draft-import-note = Esto viene de su documento. Todavía no se ha guardado nada: léalo, corríjalo y guárdelo.
draft-together = Escribir en común
draft-text = Texto
draft-text-hint = Markdown: # para un título, - para un punto de una lista, una línea en blanco entre párrafos.
draft-note = Qué ha cambiado
draft-note-hint = Una línea para quien lea las revisiones.
draft-save = Guardar
draft-save-hint = Queda como revisión con su nombre.
draft-frozen = El texto queda ahora como está: las posiciones se toman sobre estas mismas palabras. Lo de abajo no se guarda; conserve una copia si aún la necesita.
draft-dropped = Esta declaración se abandonó; su texto queda como estaba. Lo de abajo no se guarda; conserve una copia si aún la necesita.
draft-denied = No se guardó
draft-denied-lead = Lo que escribió está abajo. No se conserva en ningún otro sitio: cópielo y déselo a alguien que redacte, o haga de ello un comentario.
draft-denied-back = A la declaración
draft-moved-on = Otra persona guardó en el mismo instante. Guarde de nuevo: los dos textos se unirán.
draft-wrong-empty = No hay texto. Para renunciar a una declaración, abandónela; para empezar de nuevo, cambie las palabras.
draft-wrong-long = El texto tiene { $bytes } KiB, el máximo es { $most }. Acórtelo o ponga partes en un documento enlazado.
draft-wrong-paragraphs = El texto tiene { $count } párrafos, el máximo es { $most }.
draft-wrong-paragraph = Ese párrafo ya no está en el texto. Elija otro.
draft-wrong-bit-private = No todo el mundo puede leer de dónde viene esto, pero sí esta declaración. Pida a su autor palabras que puedan ser públicas.

draft-said-same = Nada era distinto: el texto está como estaba.
draft-said-saved = El texto está guardado.
draft-said-merged = El texto está guardado, junto con lo que otros guardaron entretanto. Lea qué ha cambiado desde que empezó.
draft-said-restored = Esa revisión vuelve a ser el texto.
draft-said-bit = El extracto está en el texto.

draft-conflict = Dos redacciones
draft-conflict-lead = Mientras escribía, alguien guardó otras palabras en los mismos lugares. Lo demás se ha unido. Elija para cada lugar; antes no se guarda nada.
draft-paragraph = Párrafo { $mark }
draft-paragraph-gone = Un párrafo eliminado
draft-theirs = Guardado entretanto
draft-mine = Lo que ha escrito
draft-keep = Lo que debe quedar
draft-keep-theirs = Lo guardado entretanto
draft-keep-mine = Lo que ha escrito
draft-keep-both = Ambos, uno tras otro
draft-keep-edit = Unir y seguir escribiendo
draft-keep-hint = Donde no se elija, quedan ambos.
draft-typed = Su texto entero, tal como lo escribió

draft-part = Cómo se escribió
draft-part-revisions = { $count ->
    [one] { $count } revisión
   *[other] { $count } revisiones
}
draft-part-last = Qué cambió por último
draft-revisions = Revisiones
draft-revision = { $count ->
   *[other] Revisión { $count }
}
draft-compare = Comparar
draft-compare-from = De la revisión
draft-compare-to = a la revisión
draft-compare-before = { $count ->
   *[other] Comparar la revisión { $count } con la anterior
}
draft-compare-last = Qué cambió
draft-compare-latest = Qué ha cambiado desde entonces
draft-compare-nothing = ningún texto
draft-restore = Volver a este texto
draft-restore-hint = Como nueva revisión; lo posterior queda entre las revisiones.
draft-restored-note = { $count ->
   *[other] Como la revisión { $count }
}

draft-origins = Quién escribió qué
draft-origins-lead = De quién son las palabras que están ahora en el texto. Las palabras conservan su autor en cada cambio.
draft-origins-hands = Por autor
draft-origins-regions = Por región de los autores
draft-origins-few = { $count ->
    [one] No se muestra: ninguna región tiene { $count } autor o más.
   *[other] No se muestra: ninguna región tiene { $count } autores o más.
}
draft-origins-hidden = { $count ->
    [one] Las regiones con menos de { $count } autor están entre las demás.
   *[other] Las regiones con menos de { $count } autores están entre las demás.
}
draft-region-others = Todos los demás
draft-origins-bits = Extractos en el texto
draft-origins-text = Párrafo por párrafo
draft-origin-bit = un extracto
draft-origin-import = de un documento
draft-origin-comment = { $count ->
   *[other] comentario n.º { $count }
}
draft-bit-unseen = Un extracto que no puede leer
draft-bit-whole = como era
draft-bit-changed = cambiado
draft-bit-split = dividido
draft-bit-moved = en otro orden
draft-bit-gone = ya no está en el texto

draft-bits = Insertar un extracto
draft-bits-lead = Pasajes sobre los que la red quiere construir, los más usados primero. Sus palabras conservan su fuente.
draft-bits-words = Palabras que contiene
draft-bits-any = Cualquier tema
draft-bits-find = Buscar
draft-bits-none = No hay extractos así. Se marcan al leer aquí declaraciones, informes y mensajes.
draft-bit-supports = { $count ->
    [one] { $count } apoyo
   *[other] { $count } apoyos
}
draft-bit-choose = Elegir
draft-bit-place = Dónde va el extracto
draft-bit-after = Después de
draft-bit-first = Antes de todo
draft-bit-put = Insertar
draft-bit-put-hint = Como nueva revisión. Queda anotado en su fuente.

fact-statement-revised = revisó el texto de una declaración
fact-statement-drafter-forgotten = retiró un nombre de las revisiones de una declaración
