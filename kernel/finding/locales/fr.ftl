# La recherche.
search-title = Recherche
search-words = Mots
search-words-hint = Quelques mots, dans n’importe quelle langue. Les guillemets gardent les mots ensemble.
search-find = Rechercher
search-failed = La recherche ne fonctionne pas pour le moment. Réessayez dans quelques minutes.
search-kinds = Types de résultats
search-all = Tout
search-remove = retirer
search-none = Rien n’a été trouvé pour { $words }. Essayez moins de mots, ou d’autres.
search-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-pages = Pages de résultats
search-page = Page { $count }
search-before = Précédente
search-after = Suivante
