# La búsqueda.
search-title = Búsqueda
search-words = Palabras
search-words-hint = Unas pocas palabras en cualquier idioma. Las comillas mantienen juntas las palabras.
search-find = Buscar
search-failed = La búsqueda no funciona en este momento. Inténtelo de nuevo dentro de unos minutos.
search-kinds = Tipos de resultados
search-all = Todo
search-remove = quitar
search-none = No se encontró nada para { $words }. Pruebe con menos palabras o con otras.
search-found = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-pages = Páginas de resultados
search-page = Página { $count }
search-before = Anterior
search-after = Siguiente
