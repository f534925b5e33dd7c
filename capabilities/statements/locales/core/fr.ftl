## Déclarations

statement-nav = Déclarations
statement-lead = Des textes communs, de la première proposition aux noms qui les portent. Une déclaration appartient à celles et ceux qui la soutiennent.
statement-none = Pas encore de déclaration ici.
statement-older = Plus anciennes
statement-stage-all = Toutes
statement-stage-drafting = En rédaction
statement-stage-comments = Ouverte aux commentaires
statement-stage-last-call = Dernier appel
statement-stage-decided = Décidée
statement-stage-published = Publiée
statement-stage-dropped = Abandonnée
statement-until = jusqu’au { $when }
statement-changed-on = modifiée le { $when }
statement-rules-link = Les règles des déclarations
statement-propose = Proposer une déclaration
statement-propose-lead = Dites à quoi sert le texte. Vous le rédigez, d’abord seul·e ; d’autres peuvent vous rejoindre. Rien n’est publié pour autant.
statement-edit = Modifier la proposition
statement-save = Enregistrer
statement-save-hint = Le réseau peut la lire aussitôt. Vous écrivez le texte à la page suivante.
statement-title = Titre
statement-why = Pourquoi elle est nécessaire
statement-why-hint = Que se passe-t-il si personne ne dit rien ? Markdown.
statement-addressees = À qui
statement-addressees-hint = Un destinataire par ligne. Ce qui lui est remis, et sa réponse, seront consignés ici.
statement-when = Échéance et occasion
statement-deadline = Elle doit paraître avant le
statement-deadline-hint = Le dernier jour où elle est utile.
statement-zone = Fuseau horaire
statement-zone-hint = Toutes les dates de la procédure sont données dans ce fuseau et en UTC.
statement-occasion = Occasion
statement-occasion-hint = Une réunion, une consultation, un vote.
statement-thing = Événement du calendrier
statement-thing-none = Aucun de ceux-ci
statement-thing-hint = La déclaration est alors montrée sur la page de l’événement.
statement-lang = Langue faisant foi
statement-lang-hint = On peut traduire dans toutes les langues ; celle-ci fait foi.
statement-topics = Thèmes
statement-consultation = Qui lit les projets et les commente
statement-consultation-network = Le réseau
statement-consultation-public = Tout le monde, sans compte : avec un nom et une adresse confirmée
statement-press = Contact pour la presse
statement-press-hint = Un nom et une adresse ou un numéro. Visible par tout le monde.
statement-drafters = Rédaction
statement-drafters-lead = Ces personnes écrivent le texte et répondent aux commentaires, avec les personnes qui animent le réseau.
statement-drafter = Une autre personne
statement-drafter-hint = L’adresse de sa page ici, par exemple /people/amina.
statement-drafter-add = Ajouter
statement-drafter-remove = Retirer
statement-former = ancien·ne participant·e
statement-somebody = une personne du réseau
statement-drafters-unseen = { $count ->
    [one] Une personne du réseau
   *[other] { $count } personnes du réseau
}
statement-tend = Pour la rédaction
statement-write = Écrire le texte
statement-proposal = La proposition
statement-no-text = Il n’y a pas encore de texte.
statement-draft = { $count ->
   *[other] Projet, révision { $count }
}
statement-version = { $count ->
   *[other] Version { $count }
}
statement-on-event = Déclarations à cette occasion
statement-topic-all = Toutes les déclarations sur ce sujet
statement-endorsed = Déclarations qu’elle a signées
statement-need-answers = { $count ->
    [one] Un commentaire sur « { $title } » attend une réponse
   *[other] { $count } commentaires sur « { $title } » attendent une réponse
}
statement-need-moderation = { $count ->
    [one] Un commentaire de l’extérieur sur « { $title } » attend que vous le lisiez
   *[other] { $count } commentaires de l’extérieur sur « { $title } » attendent que vous les lisiez
}
statement-need-objections = { $count ->
    [one] Une objection à « { $title } » attend une réponse
   *[other] { $count } objections à « { $title } » attendent une réponse
}
statement-need-comments-over = Le temps des commentaires sur « { $title } » est écoulé : et maintenant ?
statement-need-outcome = Le dernier appel de « { $title } » est clos : écrivez-en l’issue
statement-need-publication = « { $title } » est décidée : publiez-la ou reprenez la rédaction
statement-need-position = Dernier appel : quelle est votre position sur « { $title } » ?
statement-need-signature = Le texte de « { $title } » a changé depuis votre signature : le soutenez-vous ?
statement-coming-comments = Fin des commentaires
statement-coming-call = Fin du dernier appel
statement-coming-deadline = Une déclaration doit paraître
statement-news-proposed = Déclaration proposée
statement-news-published = Déclaration publiée
statement-found = Déclarations
statement-said-proposed = La déclaration est proposée.
statement-said-changed = La proposition est modifiée.
statement-said-drafter = Cette personne participe à la rédaction.
statement-said-no-drafter = Cette personne ne participe plus à la rédaction.
statement-denied-draft = Seules les personnes qui rédigent cette déclaration et celles qui animent le réseau peuvent le faire.
statement-wrong-lang-published = La langue faisant foi d’un texte publié ne change plus.
statement-wrong-addressees = Au plus { $count } destinataires. Nommez un organe plutôt que chacun de ses membres.
statement-wrong-drafters = Au plus { $count } personnes à la rédaction.
statement-wrong-drafter = Personne n’a cette page. Copiez l’adresse de sa page ici.
statement-wrong-drafter-twice = Cette personne participe déjà à la rédaction.
statement-wrong-last-drafter = La dernière personne reste. Ajoutez-en d’abord une autre.
statement-wrong-occasion = Dites en quelques mots quelle est l’occasion.
statement-wrong-day = Choisissez un jour.
fact-statement-proposed = a proposé une déclaration
fact-statement-changed = a modifié la proposition d’une déclaration
