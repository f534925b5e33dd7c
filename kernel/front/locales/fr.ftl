# La page d’accueil.
front-needs = Ce qui vous attend
front-due = jusqu’au { $moment } ({ $city })
front-more = { $count ->
    [one] et une de plus
   *[other] et { $count } de plus
}
front-notices = { $count ->
    [one] Une nouvelle notification
   *[other] { $count } nouvelles notifications
}
front-coming = À venir
front-coming-none = Rien n’est prévu pour l’instant.
front-clock = { $time } ({ $city })
front-about = À propos du réseau
front-news = Nouveautés
front-news-none = Rien de nouveau ces trois derniers mois.
front-join = Rejoindre le réseau
front-joining-open = Il suffit de confirmer une adresse électronique pour participer.
front-joining-approval = Pour participer, écrivez quelques mots ; un responsable vous répondra.
front-joining-invitation = On participe sur invitation d’un membre.
front-digest = Recevoir ceci par courriel

# La même chose par courriel.
digest-title = La page d’accueil par courriel
digest-why = Ce qui vous attend, ce qui vient et ce qui est nouveau, en un seul courriel. S’il n’y a rien de nouveau, rien n’arrive.
digest-due = Le prochain est prévu le { $moment }.
digest-rhythm = Fréquence
digest-never = Jamais
digest-daily = Chaque jour
digest-weekly = Chaque semaine
digest-weekday = Jour des courriels hebdomadaires
digest-hour = Heure
digest-zone = Heures de { $city }.
digest-budget = Taille maximale
digest-budget-why = Du courriel entier tel qu’il passe sur la ligne. Ce qui n’y tient pas reste sur le site ; le moins important part d’abord.
digest-plain = Texte seul
digest-plain-why = Sans la version HTML, qui prend autant de place encore.
digest-parts = Contenu
digest-parts-why = Si vos notifications y figurent, vous ne recevez pas d’autre courriel quotidien.
digest-part-notices = Les notifications que vous vouliez dans un seul courriel
digest-wrong-parts = Choisissez au moins une partie.
digest-areas = Sujets
digest-tongue = Langue
digest-tongue-own = Comme sur le site
digest-save = Enregistrer
digest-said-chosen = Enregistré. Le courriel viendra désormais ainsi.
digest-subject-needs = { $count ->
    [one] { $network } : une chose pour vous
   *[other] { $network } : { $count } choses pour vous
}
digest-subject-news = { $network } : à venir et nouveautés
digest-until = jusqu’au { $moment }
digest-left-out = { $count ->
    [one] Une autre n’a pas trouvé place dans ce courriel. Elle est ici :
   *[other] { $count } autres n’ont pas trouvé place dans ce courriel. Elles sont ici :
}
digest-left-out-more = Le site contient plus que n’en dit ce courriel. C’est ici :
digest-why-daily = Voici le courriel quotidien de { $network } que vous avez choisi.
digest-why-weekly = Voici le courriel hebdomadaire de { $network } que vous avez choisi.
digest-times = Heures : { $city }
digest-mail-choose = Fréquence, taille, contenu : { $link }
digest-mail-stop = Ne plus recevoir ces courriels : { $link }
digest-unsubscribe = Ne plus recevoir ces courriels
digest-end-ask = Faut-il cesser d’envoyer la page d’accueil par courriel ?
digest-end = Oui, cesser
digest-ended = La page d’accueil n’est plus envoyée par courriel.
digest-choose = Choisir comment elle vient

# In the stewards' log.
fact-digest-chosen = A choisi comment la page d’accueil vient par courriel
fact-digest-sent = La page d’accueil a été envoyée par courriel
