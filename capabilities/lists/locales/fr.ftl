## Lists

## Archive

list-archive = Archives
list-archive-counts = { $messages } dans { $threads }.
list-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
list-thread-count = { $count ->
    [one] { $count } fil
   *[other] { $count } fils
}
list-threads = Fils de discussion
list-threads-all = Tous les fils
list-months = Mois
list-new-thread = Écrire à la liste
list-no-messages = Pas encore de messages.
list-newest = Les plus récents
list-older = Plus anciens
list-before = Précédent
list-after = Suivant
list-feed = Flux Atom
list-download = Télécharger (mbox)
list-download-message = Télécharger ce message (.eml)
list-thread-mute-this = Mettre ce fil en sourdine
list-thread-muted = Vous ne recevez aucun message de ce fil.
list-thread-follow-this = Recevoir tous les messages de ce fil
list-thread-followed = Vous recevez tous les messages de ce fil.
list-thread-plain = Comme tous les autres fils
list-reply = Répondre
list-answers = répond à { $author }
list-in-thread = Dans son fil
list-headers = En-têtes du message
list-quoted = Texte cité
list-author-unknown = Auteur inconnu
list-no-subject = (sans objet)
list-messages-found = Messages
list-message-encrypted = Ce message est chiffré. Seuls ses destinataires peuvent le lire.
list-message-from-html = Ce message a été écrit en HTML ; seul son texte est affiché.
list-message-empty = Ce message ne contient pas de texte.
list-message-redacted = Ce message a été retiré.
list-redact = Retirer ce message
list-redact-lead = Son texte, ses fichiers, son objet et son auteur sont supprimés définitivement. Sa place dans le fil reste, avec la date et votre motif. Les copies déjà envoyées par courriel ne peuvent pas être rappelées.
list-redact-why = Motif
list-redact-why-hint = Toutes les personnes qui peuvent lire les archives le voient.
list-redacted = Le message a été retiré.
list-redacted-already = Ce message a déjà été retiré.
list-order = Ordre
list-by-thread = Par fil
list-by-date = Par date
list-reply-heading = Répondre à la liste
list-subject = Objet
list-text = Texte
list-send = Envoyer
list-quote = Citer le message
list-wrote = { $author } a écrit :
list-back = Retour
list-compose-hint = Votre message part par courriel à toutes les personnes inscrites, en votre nom, et reste dans les archives.
list-denied-write = Seuls les membres du réseau et les personnes inscrites à cette liste peuvent écrire ici, et seulement tant que la liste est ouverte.
list-said-posted = Votre message est dans les archives et part vers toutes les personnes inscrites.
list-said-held = Votre message attend l’avis d’un modérateur. Vous recevrez un courriel dès qu’il aura décidé.
