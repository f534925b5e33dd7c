# The list and its other faces.
organizations-views = Maneras de ver las organizaciones
organizations-view-list = Lista
organizations-view-graph = Redes
organizations-view-map = Mapa
organizations-view-import = Importar
organizations-drawing = Dibujo
organizations-graph-heading = Las redes y sus miembros
organizations-on-topic = Organizaciones que trabajan en esto
organizations-topic-all = Todas las organizaciones que trabajan en esto
organizations-graph-told = La lista de arriba dice lo mismo. Las líneas van de una red a sus miembros; las líneas discontinuas unen a quienes forman una coalición.
organizations-graph-none = Nadie ha dicho todavía qué son las organizaciones unas para otras.
organizations-relations-count = { $count ->
    [one] { $count } relación
   *[other] { $count } relaciones
}
organizations-map-heading = Dónde trabajan las organizaciones
organizations-map-told = La lista de arriba dice lo mismo. Cada número dice cuántas organizaciones trabajan en un país; donde los países están demasiado cerca, se muestra el número mayor.
organizations-map-none = Ninguna organización dice todavía en qué país trabaja.
organizations-map-nowhere = { $count ->
    [one] { $count } organización no nombra ningún país.
   *[other] { $count } organizaciones no nombran ningún país.
}

# What is said of one.
organization-kind = Tipo
organization-kind-organization = Organización
organization-kind-network = Red
organization-names = Otros nombres
organization-names-hint = En otras lenguas y escrituras, uno por línea. La lengua puede ir delante: «ar: شبكة».
organization-former = Nombres anteriores
organization-former-hint = Uno por línea.
organization-links-hint = Una por línea, la principal primero.
organization-places = Dónde trabaja
organization-regions = Regiones enteras
organization-regions-hint = Para las que trabajan en más países de los que quiere nombrar.
organization-topics-hint = Separados por comas.
organization-meanwhile = Otra persona cambió esta organización mientras usted escribía. Lo que escribió sigue aquí: mire el historial en otra ventana y guarde de nuevo.
organization-member-of = Miembro de
organization-members = Miembros
organization-coalitions = Coaliciones
organization-in-graph = Todo esto como lista y como dibujo

# Doubles.
organization-alike-heading = Quizá la misma
organization-alike-lead = ¿Es una de estas?
organization-alike-asked = Algo de lo que hay aquí es quizá lo mismo. Si no es ninguna de estas, marque la casilla y guarde de nuevo.
organization-alike-none = No es ninguna de estas
organization-alike-nothing = Nada aquí se le parece.
organization-apart = No es la misma
organization-apart-of = { $name } no es la misma
organization-apart-said = Queda anotado que no son la misma.
organization-same-address = misma dirección web
organization-same-name = mismo nombre
organization-same-initials = mismas siglas
organization-similar-name = nombre parecido
organization-sounds-alike = suena igual en otra escritura
organization-says-the-same = dice lo mismo en otra lengua
organization-similar-aim = objetivo parecido

# What organizations are to each other.
relation-heading = Decir qué es para otra organización
relation-bond = Qué es
relation-member-of = es miembro de
relation-has-member = tiene como miembro a
relation-coalition = forma una coalición con
relation-other = La otra organización
relation-other-hint = Su nombre o sus siglas, como están en el directorio.
relation-since = Desde
relation-until = Hasta
relation-day-hint = Un año, un mes o un día: 2013, 2013-05, 2013-05-17.
relation-day-wrong = Escriba un año, un mes o un día como 2013, 2013-05 o 2013-05-17.
relation-source = Fuente
relation-source-hint = Dónde se puede leer.
relation-unknown = No hay en el directorio ninguna organización con este nombre. Añádala primero.
relation-to-itself = Una organización no puede serlo para sí misma.
relation-there = Eso ya está dicho.
relation-ends-first = Terminaría antes de empezar.
relation-told = aún sin confirmar
relation-confirmed = confirmado
relation-denied = desmentido por la otra parte
relation-span = de { $since } a { $until }
relation-from = desde { $since }
relation-to = hasta { $until }
relation-confirm = Es así
relation-confirm-of = Es así: { $name }
relation-deny = No es así
relation-deny-of = No es así: { $name }
relation-remove = Retirar
relation-remove-of = Retirar: { $name }
relation-said = Está dicho. La gente de la otra parte puede confirmarlo.
relation-answered-said = Su respuesta está guardada.
relation-removed-said = Está retirado.

# History.
organization-history = Historial
organization-history-none = Nada ha cambiado desde que se añadió esta organización.
organization-history-before = Antes de que se guardara el historial
organization-history-first = Primera versión
organization-history-older = Versiones anteriores

# What people are told.
notice-organizations = Cambios de las organizaciones que sigue
notice-organization-relations = Lo que se dice de sus organizaciones y de las que sigue
organization-told-changed = { $name } se describe de otra manera
organization-told-member = Se dice que { $one } es miembro de { $other }
organization-told-coalition = Se dice que { $one } y { $other } forman una coalición
organization-asked = ¿Es así? { $theirs } nombra a { $mine }

# Lists that are taken in.
organizations-import-heading = Importar organizaciones
organizations-import-lead = Una tabla o una lista de otro lugar. Primero ve qué pasaría con cada fila; nada se escribe hasta que usted lo diga.
organizations-import-denied = Solo facilitadores y responsables importan listas de organizaciones.
organizations-import-file = Archivo
organizations-import-file-hint = CSV con cualquier separador, o Markdown con listas, tablas o encabezado. Como mucho 5 MB y 5000 filas.
organizations-import-text = O péguelo aquí
organizations-import-text-hint = La primera línea de una tabla nombra sus columnas.
organizations-import-charset = Cómo están escritas sus letras
organizations-import-charset-guess = Averiguarlo
organizations-import-charset-utf-8 = Unicode (UTF-8)
organizations-import-charset-utf-16 = Unicode (UTF-16)
organizations-import-charset-windows-1252 = Europa occidental (Windows-1252)
organizations-import-charset-windows-1256 = Árabe (Windows-1256)
organizations-import-look = Examinar
organizations-import-begun = Sus listas
organizations-import-kept = Las listas se borran a los 14 días; lo que se tomó de ellas permanece.
organizations-import-preview-lead = Todavía no se ha escrito nada. Diga qué significan las columnas, mire las filas y después impórtelas.
organizations-import-mapping = Qué significan las columnas
organizations-import-field = Significa
organizations-import-field-skip = Nada, dejar fuera
organizations-import-field-name = Nombre
organizations-import-field-other-name = Otro nombre
organizations-import-field-former-name = Nombre anterior
organizations-import-field-acronym = Siglas
organizations-import-field-link = Dirección web
organizations-import-field-country = País
organizations-import-field-region = Región
organizations-import-field-topics = Temas
organizations-import-field-languages = Lenguas
organizations-import-field-about = Qué es
organizations-import-field-networks = Miembro de
organizations-import-for-all = Para todas las filas
organizations-import-network = Son miembros de
organizations-import-look-again = Examinar de nuevo
organizations-import-taking = Las filas se están importando.
organizations-import-reload = Ver cuánto lleva
organizations-import-rows = Filas
organizations-import-all = Todas
organizations-import-verdict-new = Nuevas
organizations-import-verdict-same = Ya están
organizations-import-verdict-alike = Quizá están
organizations-import-verdict-wrong = No utilizables
organizations-import-told-new = nueva
organizations-import-told-same = ya está
organizations-import-told-alike = quizá ya está: elija
organizations-import-told-wrong = no utilizable
organizations-import-same-row = mismo nombre que la fila { $row }
organizations-import-row-no-name = no contiene ningún nombre
organizations-import-row-long-name = el nombre es demasiado largo
organizations-import-note = { $field }: «{ $cell }» no se puede leer y queda fuera.
organizations-import-choice-of = Qué pasa con { $name }
organizations-import-choose-new = Añadirla
organizations-import-choose-same = Es { $name }: añadir allí lo que falta
organizations-import-choose-skip = Dejarla fuera
organizations-import-choose-open = Elija
organizations-import-save-choices = Guardar estas elecciones
organizations-import-undecided = Las filas para las que nadie ha elegido quedan fuera.
organizations-import-confirm = Importar
organizations-import-drop = Borrar esta lista
organizations-import-mapped = La lista se examinó de nuevo.
organizations-import-chosen = Sus elecciones están guardadas.
organizations-import-confirmed = La lista está importada. Junto a cada fila se lee lo que se hizo.
organizations-import-dropped = La lista está borrada.
organizations-import-closed = Esta lista ya se importó.
organizations-import-outcome-added = añadida
organizations-import-outcome-filled = completada
organizations-import-outcome-unchanged = nada nuevo
organizations-import-outcome-left = dejada fuera
organizations-import-count-added = { $count ->
    [one] Se añadió { $count } organización.
   *[other] Se añadieron { $count } organizaciones.
}
organizations-import-count-filled = { $count ->
    [one] Se completó { $count }.
   *[other] Se completaron { $count }.
}
organizations-import-count-unchanged = { $count ->
    [one] { $count } no dice nada nuevo.
   *[other] { $count } no dicen nada nuevo.
}
organizations-import-count-left = { $count ->
    [one] { $count } fila quedó fuera.
   *[other] { $count } filas quedaron fuera.
}
organizations-import-count-waiting = { $count ->
    [one] Falta { $count } fila.
   *[other] Faltan { $count } filas.
}
organizations-import-count-taken-back = { $count ->
    [one] Se retiró { $count } fila.
   *[other] Se retiraron { $count } filas.
}
organizations-import-count-stays = { $count ->
    [one] { $count } fila se queda, porque otros ya la usan.
   *[other] { $count } filas se quedan, porque otros ya las usan.
}
organizations-import-outcome-taken-back = retirada
organizations-import-outcome-stays = se queda: otros ya lo usan
organizations-import-undo = Deshacer esta importación
organizations-import-undo-lead = Lo que añadió se retira y lo que completó vuelve a estar como antes, salvo que alguien lo haya usado desde entonces: eso se queda, y se dice junto a su fila.
organizations-import-undoing = Las filas se están retirando.
organizations-import-undone = La importación se ha deshecho. Lo ocurrido figura junto a cada fila.
organizations-import-empty = No hay ninguna fila.
organizations-import-too-large = Ocupa más de { $megabytes } MB.
organizations-import-too-many = Tiene más de { $most } filas. Divídala.
organizations-import-no-text = Este archivo no es ni tabla ni texto. Guárdelo como CSV.

# The log.
fact-organization-related = Se dijo una relación entre organizaciones
fact-organization-relation-answered = Se confirmó o desmintió una relación entre organizaciones
fact-organization-relation-removed = Se retiró una relación entre organizaciones
fact-organizations-told-apart = Se dijo que unas organizaciones no son la misma
fact-organizations-keyed = Se prepararon organizaciones para encontrar duplicados
fact-organization-removed = Se retiró una organización con la lista que la trajo
fact-organization-import-changed = Se trabajó en una lista de organizaciones
