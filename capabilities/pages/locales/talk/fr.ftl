# Comments.
page-comments = Commentaires
page-comments-none = Personne n’a encore commenté cette page.
page-comment-words = Commentaire
page-comment-hint = Markdown. Les personnes qui suivent la page sont prévenues.
page-comment-say = Commenter
page-comment-reply = Répondre
page-comment-reply-words = Réponse
page-comment-reword = Modifier
page-comment-unsay = Retirer
page-comment-gone = Ce commentaire a été retiré.
page-comment-edited = modifié
page-comment-resolved = réglé
page-comment-resolve = C’est réglé
page-comment-reopen = C’est à nouveau ouvert
page-said-commented = Votre commentaire est publié.
page-said-reworded = Le commentaire est enregistré.
page-said-unsaid = Le commentaire est retiré.
page-said-resolved = Le commentaire est réglé.
page-said-reopened = Le commentaire est à nouveau ouvert.

# What people are told, and what they may answer.
notice-page-changed = Une page que je suis a été modifiée
notice-page-commented = Quelqu’un a commenté une page que je suis, ou m’a répondu
notice-page-contested = Deux personnes changent et rétablissent une page (facilitateurs)
page-told-changed = La page « { $title } » a été modifiée
page-told-commented = Un commentaire sur la page « { $title } »
page-mail-hint = Pour commenter la page, répondez à ce message.
page-mail-reply-hint = Pour répondre, répondez à ce message.
page-mail-taken = Votre texte figure comme commentaire sur la page « { $title } ».
page-mail-gone = Ce à quoi vous avez répondu n’existe plus : le commentaire ou la page a été retiré. Vos mots ne figurent nulle part ; ils sont dans le message que vous avez envoyé.
page-mail-empty = Votre message ne contenait pas de texte. Écrivez au-dessus de la citation.

# What happened.
fact-page-written = Une page a été commencée
fact-page-changed = Le texte d’une page a été enregistré
fact-page-renamed = Une page a été renommée
fact-page-translated = Une page a été écrite dans une autre langue
fact-page-caught-up = Une traduction d’une page est à nouveau à jour
fact-page-version-changed = Une traduction d’une page a changé pour la recherche
fact-page-settled = Les réglages d’une page ont changé
fact-page-agreed = L’adoption d’une page a été notée
fact-page-agreement-withdrawn = La mention de l’adoption d’une page a été retirée
fact-page-contested = Deux personnes changent et rétablissent une page
fact-page-links-found = Des noms dans des pages mènent à une nouvelle page
fact-page-removed = Une page a été retirée
fact-page-brought-back = Une page a été rétablie
fact-page-commented = Quelqu’un a commenté une page
fact-page-comment-edited = Un commentaire sur une page a été modifié
fact-page-comment-removed = Un commentaire sur une page a été retiré
fact-page-comment-resolved = Un commentaire sur une page a été réglé
fact-page-comment-reopened = Un commentaire sur une page a été rouvert
fact-page-forgotten = Une personne qui avait écrit une page a quitté le réseau
fact-page-taken-in = Une page a été reprise d’archives

# Counted.
page-comments-open = { $count ->
    [one] { $count } ouvert
   *[other] { $count } ouverts
}
page-need-comments = { $count ->
    [one] { $count } commentaire ouvert sur « { $title } »
   *[other] { $count } commentaires ouverts sur « { $title } »
}
page-wrong-replies = { $count ->
   *[other] Un fil contient { $count } réponses au plus. Commencez-en un autre.
}
page-told-contested = { $count ->
   *[other] Deux personnes changent et rétablissent « { $title } », { $count } fois en un jour
}
page-comments-more = { $count ->
    [one] { $count } réponse antérieure
   *[other] { $count } réponses antérieures
}
