# The library.
library-title = Biblioteca
library-lead = Documentos de foros y procesos, por carpetas, con sus autores y su procedencia.
library-empty = Todavía no hay carpetas. Los participantes crean la primera con «Nueva carpeta».
library-newest = Añadidos recientemente
library-drive-hint = También se lee como unidad de red:
library-network-only = solo la red
library-closed = Solo las personas de la red pueden ver esto.
library-of-topic = Documentos sobre { $topic }
library-found = Documentos
library-none-so = No hay documentos así.
library-pages = Páginas
library-page-first = Desde el principio
library-page-next = Más
library-sorting = Orden
library-sort-title = por título
library-sort-date = por fecha
library-sort-added = recién añadidos
library-choosing = Elegir
library-all = Mostrar todo de nuevo
library-back = Volver
library-save = Guardar
library-not-said = No indicado
library-topics = Temas
library-too-many-topics = Elija menos temas ({ $count } como máximo).
library-visibility = Quién puede verlo
library-visibility-public = Todo el mundo
library-visibility-network = Solo las personas de la red
library-crossed = Otra persona lo ha cambiado mientras tanto. Ábralo de nuevo y repita su cambio.
library-removed-kept = { $count ->
    [one] Se puede recuperar durante un día.
   *[other] Se puede recuperar durante { $count } días.
}
library-said-restored = Está de nuevo en su sitio.
library-beside = Documentos sobre este tema
library-beside-all = Todos los documentos sobre este tema

# Folders.
folder-kind = Carpeta
folder-new = Nueva carpeta
folder-edit = Cambiar o mover
folder-name = Nombre
folder-parent = En qué carpeta
folder-parent-hint = El final de su dirección, tras /library/.
folder-top = En el primer nivel
folder-about = Qué contiene
folder-about-hint = Una o dos frases. Se entiende Markdown.
folder-lang = Idioma del nombre y la descripción
folder-position = Lugar entre sus vecinas
folder-position-hint = Un número; los menores van primero. Los iguales se ordenan por nombre.
folder-subs = Carpetas
folder-files = Documentos
folder-documents = { $count ->
    [one] un documento
   *[other] { $count } documentos
}
folder-empty = Todavía no hay archivos.
folder-empty-add = Todavía no hay archivos. Suba el primero, o un centenar, con «Subir archivos», arriba.
folder-no-files = Todavía no hay archivos. Los participantes pueden añadirlos tras iniciar sesión.
folder-no-files-add = Todavía no hay archivos. Añada algunos:
folder-all-files = Todos los archivos de esta carpeta
folder-zip = Todo en un archivo ZIP
folder-code = En cualquier texto se muestra con
folder-not-yours = Solo quien creó esta carpeta y los facilitadores pueden cambiarla.
folder-not-there = No existe esa carpeta. Elija una que exista.
folder-in-itself = Una carpeta no puede ponerse dentro de sí misma ni de otra que contiene. Elija otro lugar.
folder-too-deep = Las carpetas no se anidan más ({ $count } por encima como máximo). Elija un lugar más alto.
folder-too-many = La biblioteca tiene todas las carpetas posibles ({ $count }). Elimine una antes.
folder-too-large-to-pack = Es demasiado para un solo archivo ({ $count } documentos y { $gigabytes } GB como máximo). Tome sus carpetas una a una.
folder-packing-busy = En este momento se están empaquetando demasiadas carpetas. Inténtelo de nuevo en un minuto.
folder-said-added = La carpeta está creada.
folder-said-changed = La carpeta ha cambiado.
folder-said-removed = La carpeta se ha eliminado.
folder-remove = Eliminar esta carpeta
folder-remove-empty = Esta carpeta está vacía.
folder-remove-documents = { $count ->
    [one] Con ella se va un documento.
   *[other] Con ella se van { $count } documentos.
}
folder-remove-folders = Y estas carpetas que contiene:
folder-remove-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
folder-remove-do = Eliminar todo esto
folder-told-otherwise = Se ha añadido o quitado algo desde entonces. Mire de nuevo antes de eliminar.

# What was removed.
removal-title = Eliminado
removal-folder = Esta carpeta y todo lo que contenía pueden volver hasta el { $date }. Después se olvidan.
removal-document = Este documento puede volver hasta el { $date }. Después se olvida.
removal-undo = Recuperar

# Documents.
document-kind = Documento
document-title = Título
document-authors = Autores
document-dated = Fecha
document-dated-hint = Hasta donde se sepa: 2014, 2014-04 o 2014-04-23.
document-wrong-date = Escriba la fecha como 2014, 2014-04 o 2014-04-23.
document-lang = Idioma
document-source = Fuente
document-source-hint = Dónde se publicó.
document-licence = Licencia
document-licence-hint = Por ejemplo, CC BY 4.0.
document-summary = Resumen
document-folder = Carpeta
document-edit = Describir o mover
document-open = Abrir el archivo
document-pages = { $count ->
    [one] una página
   *[other] { $count } páginas
}
document-picture = Primera página
document-beginning = Cómo empieza
document-read-text = Leer aquí su texto
document-text-hint = Este es el texto leído del archivo; el propio archivo puede mostrar más.
document-text-before = Texto anterior
document-text-next = Texto siguiente
document-waiting = Se está leyendo su texto; podrá buscarse en un momento.
document-unread-slow = No se pudo leer su texto: la lectura tardaba demasiado. El archivo se conserva.
document-unread-large = No se pudo leer su texto: el archivo, o lo que ocupa descomprimido, es demasiado grande. El archivo se conserva.
document-unread-locked = No se pudo leer su texto: el archivo está protegido con contraseña.
document-unread-empty = En este archivo no hay palabras que puedan leerse.
document-unread-broken = No se pudo leer su texto: el archivo está dañado o hecho de un modo que aquí no se conoce. El archivo se conserva.
document-versions = Versiones
document-version = Versión { $count }
document-new-version = Nueva versión
document-all-versions = Todas las versiones y el historial
document-history = Historial
document-note = Qué cambia
document-note-hint = Una línea, para quien conoce la versión anterior.
document-file = Archivo
document-cite = Para citarlo
document-same-version = Este archivo ya es una versión de «{ $title }».
document-same-elsewhere = Este archivo ya está aquí, como «{ $title }».
document-too-many-versions = Este documento tiene todas las versiones posibles ({ $count }). Añádalo como otro documento.
document-not-yours = Solo quien añadió este documento y los facilitadores pueden cambiarlo.
document-folder-gone = La carpeta de este documento está eliminada. Recupere antes la carpeta.
document-remove = Eliminar este documento
document-remove-why = Se va con todas sus versiones. Puede volver durante 30 días.
document-said-changed = El documento ha cambiado.
document-said-version = La nueva versión está guardada.
document-said-removed = El documento se ha eliminado.
packed-from = Tal como estaba el { $date }, en

# Uploads.
upload-title = Subir archivos
upload-lead = Un archivo o cien. Lo que diga aquí vale para todos; los títulos se toman de sus nombres y cada uno puede describirse después. Una tabla metadata.csv enviada con ellos, con las columnas file, title, author y date, los describe de una vez.
upload-lang-found = Se deduce del texto
upload-files = Archivos
upload-files-hint = { $count ->
    [one] Cada uno de un MB como máximo. En PDF, ODT, DOCX, textos y páginas web se puede buscar por palabras.
   *[other] Cada uno de { $count } MB como máximo. En PDF, ODT, DOCX, textos y páginas web se puede buscar por palabras.
}
upload-many-hint = { $count ->
    [one] Un archivo a la vez como máximo.
   *[other] { $count } archivos a la vez como máximo.
}
upload-send = Subir
upload-sending = Enviando…
upload-waiting = La conexión se ha cortado; se continúa en cuanto vuelva…
upload-no-files = Elija al menos un archivo.
upload-too-many = Son demasiados archivos a la vez ({ $count } como máximo). Envíe el resto en otra subida.
upload-too-large-form = Todos los archivos juntos son demasiado grandes para enviarlos de una vez ({ $megabytes } MB como máximo). Elija menos o más pequeños; lo escrito se conserva.
upload-done = Qué fue de sus archivos
upload-kept = Guardados
upload-kept-hint = Se están leyendo sus textos; podrán buscarse en un momento.
upload-same = Ya estaban aquí
upload-refused = No aceptados
upload-sheet = { $name } se leyó como la tabla que describe a los demás.
upload-awaited = Aún incompletos
upload-awaited-hint = Elija de nuevo estos archivos: el envío sigue donde se detuvo.
upload-go-on = Continuar
upload-none-of-these = Ninguno de los archivos elegidos es uno de estos. Elija los que aparecen aquí, tal como eran.
upload-unfinished = { $count ->
    [one] un archivo no ha llegado entero. Seguir con el envío
   *[other] { $count } archivos no han llegado enteros. Seguir con el envío
}
upload-to-folder = A la carpeta

# The drive.
drive-title = La biblioteca como unidad de red
drive-lead = Un ordenador muestra la biblioteca como una carpeta propia, de solo lectura, al conectarse a una de estas direcciones (WebDAV).
drive-open = Lo que todo el mundo puede leer
drive-own = Con lo propio de la red, con contraseña
drive-passwords = Contraseñas de sus programas
drive-none = Ninguna todavía. Un programa no puede iniciar sesión como usted; créele una contraseña propia, que puede retirar.
drive-label = Para qué equipo o programa
drive-label-hint = Para saber cuál retirar.
drive-make = Crear una contraseña
drive-fresh = Esta es la contraseña. Solo se muestra ahora; sirve cualquier nombre de usuario.
drive-revoke = Retirar
drive-said-revoked = La contraseña ya no vale.
drive-too-many = Tiene todas las contraseñas posibles ({ $count }). Retire una antes.

# Notices.
notice-library-followed = Nuevos documentos en las carpetas que sigo
notice-document-added = Se añadió un documento: { $title }
notice-document-version = Hay una nueva versión: { $title }

# In the stewards’ log.
fact-folder-added = Se creó una carpeta
fact-folder-changed = Una carpeta se describe de otro modo
fact-folder-moved = Una carpeta está en otro lugar o la ven otras personas
fact-folder-removed = Se eliminó una carpeta
fact-folder-restored = Una carpeta está de nuevo
fact-folder-forgotten = Se olvidó una carpeta eliminada
fact-document-added = Se añadió un documento
fact-document-changed = Un documento se describe de otro modo
fact-document-version-added = Un documento tiene una nueva versión
fact-document-read = Se leyó el texto de un documento, o no se pudo
fact-document-removed = Se eliminó un documento
fact-document-restored = Un documento está de nuevo
fact-document-shifted = Un documento se encuentra de otro modo, con su carpeta
fact-document-forgotten = Se olvidó un documento eliminado
fact-drive-password-made = Alguien creó una contraseña para la unidad de red
fact-drive-password-revoked = Se retiró una contraseña de la unidad de red
fact-library-person-forgotten = Alguien que tenía algo en la biblioteca dejó la red
fact-upload-begun = Alguien envía archivos a una carpeta
fact-upload-told = Se dijo qué fue de un archivo enviado
fact-uploads-forgotten = Se olvida qué fue de archivos enviados hace tiempo
