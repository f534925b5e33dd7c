# Le cadre de chaque page.
frame-skip = Aller au contenu
frame-nav = Navigation principale
frame-search = Rechercher
frame-you = Vous
frame-sign-in = Se connecter
frame-demo = Ceci est une démonstration. Les personnes sont inventées ; ce que vous écrivez ici peut être effacé à tout moment.
frame-tongues = Langue
frame-zone = Heures de { $city }
frame-zone-choose = Choisir votre fuseau horaire
frame-privacy = Ce qui est conservé sur vous
frame-stewardship = Gestion du réseau

# Formulaires.
form-optional = (facultatif)
form-wrong = { $count ->
    [one] Un champ est à revoir. Tout ce que vous avez saisi est encore là.
   *[other] { $count } champs sont à revoir. Tout ce que vous avez saisi est encore là.
}
form-stale = Vous vous êtes connecté ou déconnecté depuis l’ouverture de ce formulaire. Ce que vous avez écrit est gardé dans cette page : renvoyez-le d’ici.
upload-unreadable = Le formulaire n’est pas arrivé en entier. Revenez en arrière et envoyez-le de nouveau.
upload-too-large = Les fichiers ne doivent pas dépasser { $megabytes } Mo au total. Choisissez-en de plus petits, ou donnez plutôt un lien.
limit-wait = { $minutes ->
    [one] C’était trop souvent. Réessayez dans une minute.
   *[other] C’était trop souvent. Réessayez dans { $minutes } minutes.
}

# Ce qui ne va pas dans une valeur.
wrong-missing = Merci de remplir ce champ.
wrong-empty = Écrivez quelque chose ici.
wrong-long = Il y a de la place pour { $max } caractères ; il y en a { $length }.
wrong-choice = Choisissez une des possibilités proposées.
wrong-id = Ceci ne mène à rien ici.
wrong-token = Ce lien est incomplet. Copiez-le en entier depuis le message.
wrong-email = Ce n’est pas une adresse électronique. Elle devrait ressembler à nom@example.org.
wrong-slug = Utilisez des minuscules de a à z, des chiffres et des traits d’union.
wrong-link = Ce n’est pas une adresse web. Elle devrait ressembler à https://example.org/page.
wrong-zone = Ce n’est pas un fuseau horaire. Choisissez-en un dans la liste.
wrong-lang = Ce n’est pas un code de langue. Il devrait ressembler à fr ou pt-BR.
wrong-country = Ce n’est pas un pays de la liste. Choisissez-en un.

# Qui peut quoi.
denied-applicant = Le réseau n’a pas encore répondu à votre demande d’adhésion. Vous pouvez déjà lire ; la réponse viendra par courriel.
denied-facilitator = Ceci est réservé à l’équipe de facilitation du réseau.
denied-steward = Ceci est réservé aux responsables du réseau.
denied-this = Vous ne pouvez pas faire cela.

# Quand quelque chose ne marche pas.
trouble-not-found = Il n’y a rien ici
trouble-not-found-why = L’adresse est peut-être mal écrite, ou ce qui est ici ne vous est pas ouvert. La recherche le trouvera peut-être.
trouble-denied = Cette page ne vous est pas ouverte
trouble-refused = Cela n’a pas pu se faire
trouble-signed-out = Vous n’êtes plus connecté
trouble-signed-out-why = Ce que vous avez écrit est conservé dans cette page. Connectez-vous dans une autre fenêtre, revenez à celle-ci et envoyez de nouveau.
trouble-sign-in = Se connecter dans une autre fenêtre
trouble-send-again = Je suis connecté : envoyer de nouveau
trouble-send = Envoyer de nouveau
trouble-fault = Un problème est survenu de notre côté
trouble-fault-why = Rien n’a été modifié. Réessayez dans un instant. Si cela se reproduit, donnez la référence ci-dessous aux responsables du réseau.
trouble-fault-reference = Référence : { $reference }
trouble-home = Vers la page d’accueil
shortcode-unknown = Rien ne s’affiche ici pour { $code } : cet événement n’existe pas. Seules les personnes qui peuvent modifier ce texte voient cette note.

# Dates et tailles.
date-today = aujourd’hui
date-tomorrow = demain
date-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
date-days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
date-in-months = dans { $count } mois
date-in-years = { $count ->
    [one] dans { $count } an
   *[other] dans { $count } ans
}
date-months-ago = il y a { $count } mois
date-years-ago = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
}
size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kilobytes = { $count } Ko
size-megabytes = { $count } Mo

# Comment on lit : langue et fuseau horaire.
zone-heading = Votre fuseau horaire
zone-why = Chaque heure est donnée là où se tient l’événement, en UTC et là où vous êtes.
zone-label = Fuseau horaire
zone-save = Utiliser ce fuseau

# La page qui montre chaque élément.
style-heading = Les éléments d’une page
style-field = Un champ
style-hint = Une indication dit ce qui aide, pas ce qui est interdit.

# Two versions of a text beside each other.
compare-same = { $count ->
    [one] { $count } paragraphe identique
   *[other] { $count } paragraphes identiques
}
compare-view = Affichage
compare-view-inline = Dans un seul texte
compare-view-side = Côte à côte
compare-how-changed = modifié
compare-how-moved = déplacé
compare-how-added = ajouté
compare-how-removed = supprimé
compare-heard-added = ajouté :
compare-heard-removed = supprimé :
compare-heard-end = fin du changement ;
compare-parts = Suite des changements
compare-before = Avant
compare-next = Suite

# Links by name.
link-write = écrire cette page
