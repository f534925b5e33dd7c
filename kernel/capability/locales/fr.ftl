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

# Mail that comes to the house.
mail-forwarded-letter = { $author } a écrit ceci à { $address }. Répondez à ce courriel pour lui écrire.
fact-mail-unanswered = Une réponse par courriel n’a pas pu être prise en compte
fact-mail-forwarded = Un courriel à la maison a été transmis aux responsables
fact-mail-refused = Le relais a refusé une copie
fact-mail-bounced = Une copie est revenue
fact-mail-complained = Une personne s’est plainte d’une copie
