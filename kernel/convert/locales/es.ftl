convert-empty = Este archivo no contiene texto.
convert-large = Este archivo supera los { $limit } MB que se leen. Quite las imágenes o pegue el texto.
convert-unpacked = Este archivo contiene mucho más que cualquier documento. Guárdelo de nuevo desde su procesador de textos o pegue el texto.
convert-deep = Este archivo tiene demasiados niveles anidados. Guárdelo de nuevo desde su procesador de textos o pegue el texto.
convert-long = Este texto es más largo de lo que puede ser una declaración. Tome solo una parte.
convert-unknown = Aquí no se lee este tipo de archivo. Guárdelo como DOCX, ODT, HTML, Markdown o texto sin formato, o pegue el texto.
convert-locked = Este archivo está protegido con contraseña. Guárdelo sin ella.
convert-broken = No se puede leer este archivo; quizá esté dañado. Guárdelo de nuevo desde su procesador de textos o pegue el texto.
