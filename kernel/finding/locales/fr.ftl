# La recherche.
search-title = Recherche
search-words = Mots
search-words-hint = Quelques mots, dans n’importe quelle langue. Les guillemets gardent les mots ensemble.
search-find = Rechercher
search-wider = Chercher aussi dans d’autres langues
search-as-typed = Seulement les mots que j’ai tapés
search-wide = dans d’autres langues aussi
search-misread = { $filter } : « { $typed } » n’a pas été compris et n’est pas pris en compte.
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

search-narrow = Affiner
search-kind = Genre
search-topic = Thème
search-region = Région
search-lang = Langue
search-from = Du
search-to = Au
search-any = Tous
search-topics = Thèmes
search-regions = Régions
search-langs = Langues
search-chosen-from = À partir du { $date }
search-chosen-to = Jusqu’au { $date }

# Searches that people keep.
search-keep = Garder cette recherche
search-is-kept = Vous gardez cette recherche.
search-kept-title = Vos recherches
search-kept-why = Les nouveautés d’une recherche que vous gardez vous parviennent par courriel, en un seul pour toutes, ou par son flux.
search-kept-none = Vous ne gardez encore aucune recherche. Cherchez quelque chose, puis gardez la recherche.
search-often = Courriel sur les nouveautés
search-at-once = Peu après sa parution
search-daily = Chaque matin
search-weekly = Le lundi matin
search-never = Aucun
search-save = Enregistrer
search-drop = Abandonner cette recherche
search-feed-make = Donner une adresse à son flux
search-feed-renew = Donner une nouvelle adresse à son flux
search-feed-withdraw = Retirer l’adresse
search-feed-fresh = L’adresse du flux, pour votre lecteur de flux. Elle n’est montrée que maintenant ; qui la connaît lit ce que vous pouvez trouver :
search-said-at-once = La recherche est gardée. Les nouveautés arrivent par courriel peu après leur parution ; cela se change parmi vos recherches.
search-said-daily = La recherche est gardée. Les nouveautés arrivent chaque matin ; cela se change parmi vos recherches.
search-said-weekly = La recherche est gardée. Les nouveautés arrivent le lundi matin ; cela se change parmi vos recherches.
search-said-never = La recherche est gardée, sans courriel ; cela se change parmi vos recherches.
search-said-changed = Enregistré.
search-said-dropped = La recherche est abandonnée.
search-said-withdrawn = L’adresse ne mène plus nulle part.
search-too-many = Vous gardez déjà { $count } recherches. Abandonnez-en une d’abord.
search-follow = Suivre ce thème
search-follow-hint = Un courriel ne vient que s’il y a du nouveau : peu après, ou à sept heures du matin chez vous. Chacun contient un lien qui y met fin.
search-follows-at-once = Vous suivez ce thème : les nouveautés arrivent par courriel peu après leur parution.
search-follows-daily = Vous suivez ce thème : un courriel chaque matin, quand il y a du nouveau.
search-follows-weekly = Vous suivez ce thème : un courriel le lundi matin, quand il y a du nouveau.
search-follows-never = Vous suivez ce thème, sans courriel.
search-follow-change = Changer ou arrêter

# The mail about them.
search-mail-subject = { $count ->
    [one] { $count } nouveauté pour vos recherches
   *[other] { $count } nouveautés pour vos recherches
}
search-mail-more = { $count ->
    [one] et { $count } autre :
   *[other] et { $count } autres :
}
search-mail-why = Vous recevez ce courriel parce que vous gardez des recherches chez { $network }.
search-mail-choose = Changer sa fréquence : { $link }
search-mail-stop = Ne plus recevoir ces courriels : { $link }
search-unsubscribe = Courriels sur vos recherches
search-stop-ask = Ne voulez-vous plus de courriels sur les nouveautés de vos recherches ? Les recherches restent, avec leurs flux.
search-stop = Ne plus recevoir ces courriels
search-stopped = Vous ne recevrez plus ces courriels.

fact-search-kept = Une recherche a été gardée
fact-search-changed = Le courriel sur une recherche gardée a été choisi de nouveau
fact-search-dropped = Une recherche gardée a été abandonnée
fact-search-feed-given = Le flux d’une recherche gardée a reçu une adresse
fact-search-feed-withdrawn = L’adresse du flux d’une recherche gardée a été retirée
fact-searches-told = Les nouveautés des recherches d’une personne ont été envoyées
fact-search-mail-stopped = Les courriels sur des recherches ont été arrêtés
