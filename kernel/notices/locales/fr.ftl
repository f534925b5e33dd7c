# La page des notifications.
notices-title = Notifications
notices-none = Rien pour l’instant. Vous lirez ici ce qui change là où vous participez.
notices-new = nouveau
notices-mark-seen = J’ai vu tout cela
notices-pages = Pages de notifications
notices-older = Notifications plus anciennes
notices-choices = Comment vous êtes prévenu
notices-choices-why = Tout figure sur cette page, sauf ce que vous désactivez ; choisissez ici ce qui vient aussi par courriel.
notices-at-once = Par courriel, tout de suite
notices-in-digest = Dans un seul courriel par jour
notices-on-site = Seulement sur cette page
notices-never = Pas du tout
notices-save = Enregistrer
notices-said-seen = Marqué comme vu.
notices-said-chosen = Enregistré. Vous serez désormais prévenu ainsi.

# Courriels.
notices-digest = un courriel par jour
notices-digest-subject = { $count ->
    [one] Une nouvelle qui vous concerne
   *[other] { $count } nouvelles qui vous concernent
}
notices-digest-more = Il y en a d’autres sur votre page : { $link }
notices-mail-why-kind = Vous recevez ce message parce que vous êtes prévenu par courriel de ceci : { $kind }.
notices-mail-why-address = Vous recevez ce message parce que vous avez donné votre adresse à { $network } dans ce but.
notices-mail-why-digest = Voici votre courriel quotidien de { $network }.
notices-mail-choose = Choisir de quoi vous êtes prévenu, et comment : { $link }
notices-mail-stop = Ne plus recevoir ces courriels : { $link }

# Arrêter les courriels.
notices-unsubscribe = Ne plus recevoir de courriels
notices-stop-ask = Faut-il arrêter ces courriels ? { $kind }
notices-stop = Oui, les arrêter
notices-stopped = Ces courriels s’arrêtent maintenant : { $kind }
notices-choose-all = Choisir pour toutes les notifications

# Suivre.
following-title = Ce que vous suivez
following-why = Vous apprenez ce qui leur arrive. Personne d’autre ne voit cette liste.
following-none = Rien pour l’instant. Les pages des initiatives, des déclarations, des événements et d’autres choses ont un bouton pour les suivre.
following-follow = Suivre
following-stop = Ne plus suivre
following-gone = Quelque chose que vous ne pouvez plus voir, ou qui n’existe plus ; vous n’en recevez rien.
following-since = depuis le { $moment }
following-pages = Pages de ce que vous suivez
following-older = Suivi plus anciennement
following-many = Vous suivez { $count } choses, on ne peut pas en suivre davantage. Cessez d’abord d’en suivre quelques-unes.
following-said-begun = Vous suivez désormais ceci et apprendrez ce qui s’y passe.
following-said-ended = Vous ne suivez plus ceci.

# In the stewards' log.
fact-notices-told = Des personnes ont été informées
fact-notices-digested = Le courriel du jour a été envoyé
fact-notices-seen = A consulté ses notifications
fact-notices-chosen = A choisi ses notifications
fact-following-begun = Suit quelque chose
fact-following-ended = A cessé de suivre quelque chose
