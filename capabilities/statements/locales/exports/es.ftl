# The text as a document.
exports-heading = Llevarse el texto
exports-html = Una sola página (HTML)
exports-txt = Texto sin formato
exports-pdf = PDF
exports-print = O imprima esta página: tiene un diseño pensado para papel, y casi todos los navegadores pueden guardarla como PDF.
exports-to-page = A la página de la declaración
exports-draft = un borrador que nadie ha adoptado
exports-to = A: { $names }
exports-objections = Objeciones
exports-answer = Respuesta
exports-minority = Texto de la minoría
exports-signatories = Firmantes
exports-organizations = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
exports-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
exports-hash = SHA-256 de este texto: { $hash }

# A text from outside.
exports-import = Traer un texto
exports-import-lead = Se conservan títulos, listas, énfasis, enlaces, notas, citas y tablas; el diseño, las imágenes y los comentarios no. De los cambios registrados se toma el texto aceptado.
exports-import-file = Archivo
exports-import-hint = DOCX, ODT, HTML, Markdown o texto sin formato, de 5 MB como máximo.
exports-import-read = Leerlo
exports-import-then = En la página siguiente revisa el texto antes de que se guarde nada.
exports-import-missing = Elija un archivo.
