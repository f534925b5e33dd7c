process-nav = Processus
process-views = Vues des processus
process-title = Processus
process-all = Tous les processus
process-none = Aucun processus pour l’instant. Les participants en ajoutent un ; ses étapes viennent ensuite.
process-add = Ajouter un processus
process-add-lead = Un processus mené par d’autres auquel le réseau participe : un examen, une conférence, une résolution. Ses étapes viennent ensuite.
process-edit = Modifier le processus
process-save = Enregistrer
process-name = Nom
process-body = Mené par
process-body-hint = L’organe ou l’organisation qui le convoque.
process-lane = Couloir
process-lane-hint = Où la frise le dessine. Les processus aux mêmes mots partagent un couloir ; sans rien, il a le sien.
process-decides = Ce qu’il décide
process-part = Comment participer
process-text = En savoir plus
process-links = Liens
process-links-hint = Un par ligne : ce que c’est, puis l’adresse.
process-regions = Régions
process-region = Région
process-regions-hint = Aucune signifie le monde entier.
process-topics = Thèmes
process-topic = Thème
process-lang = Langue de ce texte
process-any = Peu importe
process-next = Prochaine étape :
process-next-none = Rien de daté n’est à venir.
process-take-along = À emporter
process-history = Historique
process-history-different = Ce qui diffère
process-history-from = De
process-history-to = À
process-history-compare = Comparer
process-history-versions = Versions
process-history-first = Première version
process-former = Un ancien participant
process-parts-unseen = { $count ->
    [one] Une personne dont vous ne pouvez pas voir le nom
   *[other] { $count } personnes dont vous ne pouvez pas voir le nom
}
process-follow-title = Le suit pour le réseau
process-follow-none = Personne ne le suit encore pour le réseau.
process-follow-take = Je le suis pour le réseau
process-follow-leave = Je ne le suis plus
process-said-added = Le processus est ajouté. Ajoutez ses étapes ci-dessous.
process-said-changed = Le processus est enregistré.
process-said-part = Vous êtes inscrit. Merci.
process-said-part-left = Vous n’êtes plus inscrit.
process-denied-tend = Seuls peuvent modifier ceci : qui l’a ajouté, qui s’y engage, et les facilitateurs.
process-withdraw = Retirer
process-withdraw-lead = Cela quitte toutes les listes, tous les dessins et flux, et les agendas qui l’ont l’enlèvent. La page reste, avec son historique et votre raison. On peut le remettre à tout moment.
process-withdraw-why = Pourquoi
process-withdrawn = Retiré
process-put-back = Remettre
process-said-withdrawn = C’est retiré. On peut le remettre à tout moment.
process-said-put-back = C’est remis.
process-wrong-under = { $count ->
    [one] Il reste une étape dans ce processus. Retirez-la d’abord.
   *[other] Il reste { $count } étapes dans ce processus. Retirez-les d’abord.
}
process-wrong-over = C’est clos ou retiré. On ne peut plus s’y inscrire.
process-all-milestones = Toutes sur la frise
process-history-older = Versions plus anciennes
process-history-newest = Versions les plus récentes
process-import-withdrawn = Laissé de côté : son processus est retiré
process-wrong-links = Il n’y a pas d’adresse à la fin de cette ligne : { $line }
process-wrong-too-many = Au plus { $count } liens ; un dossier de la bibliothèque en contient davantage.
process-wrong-statement = Aucune déclaration ni message que vous puissiez lire à cette adresse : { $line }
process-wrong-crossed = Quelqu’un a modifié ceci en même temps. On y lit maintenant : { $now }

process-import = Reprendre une chronologie
process-import-lead = Un tableau tenu par quelqu’un, en CSV : une ligne par étape. Vous voyez ce que devient chaque ligne avant toute reprise.
process-import-file = Fichier
process-import-paste = Ou le tableau lui-même
process-import-hint = La première ligne nomme les colonnes.
process-import-look = Montrer ce que cela donne
process-import-again = Montrer à nouveau
process-import-take = Reprendre
process-import-columns = Ce que disent les colonnes
process-import-new = { $count ->
    [one] Une étape est nouvelle.
   *[other] { $count } étapes sont nouvelles.
}
process-import-before = { $count ->
    [0] Rien n’avait été repris auparavant.
    [one] Une ligne avait déjà été reprise et reste telle quelle.
   *[other] { $count } lignes avaient déjà été reprises et restent telles quelles.
}
process-import-arrows = { $count ->
    [one] Une étape en alimente une autre.
   *[other] { $count } fois, une étape en alimente une autre.
}
process-import-related = { $count ->
    [one] liée à une autre
   *[other] liée à { $count } autres
}
process-import-nobody = Relations vers des lignes absentes :
process-import-line = ligne { $line } :
process-import-row = Ligne
process-import-when = Date comprise comme
process-import-fate = Ce qu’elle devient
process-import-known = Déjà connu
process-import-left = Laissée de côté : elle ne nomme aucun processus
process-import-milestone = Devient une étape
process-import-process = Ne dit quelque chose que de son processus
process-import-unread = La date est illisible : { $words }. Les mots sont conservés.
process-import-mended = L’année { $year } est comprise comme { $meant }.
process-import-too-large = C’est plus grand que { $kilobytes } Ko.
process-import-empty = Il n’y a pas de lignes. La première nomme les colonnes, les autres sont des étapes.
process-said-imported = La chronologie est reprise.
process-said-import-nothing = Tout était déjà ici. Rien n’a changé.
process-column-none = Laissée de côté
process-column-process = Processus
process-column-title = Étape
process-column-text = Ce qui se passe
process-column-code = Nom que lui donnent les autres lignes
process-column-year = Année
process-column-month = Mois
process-column-date = Date
process-column-relation = Ligne liée
process-column-place = Lieu
process-column-home = Sa page
process-column-agenda = Ordre du jour
process-column-paper = Document
process-column-outcome = Résultat
process-column-link = Autre lien

timeline-title = Frise chronologique
timeline-told = Les processus en couloirs, leurs étapes dans l’ordre du temps, et des flèches pour ce qui alimente quoi. La liste dit la même chose en mots.
timeline-picture = En image
timeline-sheet = Feuille à imprimer
timeline-sheet-hint = S’imprime sur une feuille A3 en paysage. Chaque marque mène à son étape.
timeline-legend = Le gris est passé, le bleu à venir, le vert à un groupe. ✓ gagné, ½ en partie, ✗ perdu, → déplacé. Les flèches qui découlent d’autres sont omises.
timeline-key-day = un jour ou quelques-uns
timeline-key-days = plus long
timeline-key-month = connu au mois
timeline-key-year = connu à l’année
timeline-key-open = à annoncer
timeline-key-entry = ce que fait un groupe
timeline-key-feeds = alimente
timeline-today = aujourd’hui
timeline-filter = Filtrer
timeline-from = Du
timeline-to = Jusqu’au
timeline-from-hint = 2026-03-14, 2026-03 ou 2026
timeline-show = Montrer
timeline-everything = Tout montrer
timeline-without = Retirer
timeline-none = Aucune étape pour l’instant. Ajoutez d’abord un processus, puis ses étapes. Les facilitateurs peuvent reprendre toute une frise depuis un tableau.
timeline-none-so = Aucune étape de ce genre.
timeline-earlier = Ce qui est passé
timeline-pages = Pages
timeline-page-first = Depuis le début
timeline-page-before = Précédents
timeline-page-next = Suite

milestone-all = Étapes
milestone-none = Aucune étape pour l’instant.
milestone-add = Ajouter une étape
milestone-edit = Modifier l’étape
milestone-title = Titre
milestone-when = Quand
milestone-from-date = Du
milestone-from-hint = Un jour (2026-03-14), un mois (2026-03) ou une année. Vide : à annoncer.
milestone-until-date = Jusqu’au
milestone-until-hint = Seulement si cela dure plus longtemps.
milestone-announced = date à annoncer
milestone-announced-all = À annoncer
milestone-written = Écrit ainsi : { $words }
milestone-place = Lieu
milestone-link = Sa page
milestone-event = Dans l’agenda
milestone-event-none = Pas dans l’agenda
milestone-happens = Ce qui se passe
milestone-papers = Ordre du jour et documents
milestone-outcomes = Ce qui en est sorti
milestone-statements = Ce que le réseau a dit
milestone-statements-hint = Adresses de déclarations ou de messages de ce site, une par ligne.
milestone-own = Le réseau sur place
milestone-position = Notre position
milestone-red-lines = Lignes rouges
milestone-win = Ce qui compte comme une victoire
milestone-for = Qui lit ceci
milestone-for-network = Le réseau seulement
milestone-for-public = Tout le monde
milestone-help = Aide souhaitée
milestone-help-hint = Ce que quelqu’un pourrait faire.
milestone-hours = Heures de travail
milestone-hours-of = { $count ->
    [one] une heure
   *[other] { $count } heures
}
milestone-asks-hours = { $count ->
    [one] demande une heure d’aide
   *[other] demande { $count } heures d’aide
}
milestone-result = Résultat
milestone-outcome = Comment cela s’est passé
milestone-outcome-none = Pas encore terminé
milestone-outcome-won = gagné
milestone-outcome-partly = gagné en partie
milestone-outcome-lost = perdu
milestone-outcome-moved = déplacé
milestone-result-text = De quelle manière
milestone-feeds = Ce qui alimente quoi
milestone-feeds-none = Rien n’est dit à ce sujet.
milestone-from = S’appuie sur
milestone-into = alimente
milestone-feed-add = Dire ce qui l’alimente
milestone-feed-source = Adresse d’une étape ou d’un processus
milestone-feed-hint = Copiez-la depuis la barre d’adresse de sa page.
milestone-feed-away = Retirer
milestone-doing = Ce que des groupes font pour elle
milestone-of-event = Une étape de
milestone-go-title = Y va pour le réseau
milestone-go-none = Personne n’y va encore pour le réseau.
milestone-go-take = J’y vais
milestone-go-leave = Je n’y vais pas
milestone-said-added = L’étape est ajoutée.
milestone-said-changed = L’étape est enregistrée.
milestone-said-fed = Ce qui l’alimente est enregistré.
milestone-wrong-date = Écrivez un jour comme 2026-03-14, un mois comme 2026-03 ou une année.
milestone-wrong-order = C’est avant le début.
milestone-wrong-hours = Des heures entières, de 1 à { $most }.
milestone-wrong-result = Choisissez aussi comment cela s’est passé.
milestone-wrong-source = Il n’y a ni étape ni processus à cette adresse.
milestone-wrong-circle = Elle s’appuierait sur elle-même : cette étape alimente déjà l’autre, fût-ce à travers d’autres.
milestone-wrong-own-process = Elle fait partie de ce processus et n’a pas besoin de s’y appuyer.
milestone-wrong-process-withdrawn = Ce processus est retiré. Remettez-le d’abord.

consultation-one = Consultation
consultation-all = Consultations
consultation-none = Aucune consultation ouverte. Qui en apprend une l’ajoute ici, pour que quelqu’un prépare une réponse.
consultation-none-closed = Aucune consultation close.
consultation-show-open = Montrer celles qui sont ouvertes
consultation-show-closed = Montrer celles qui sont closes
consultation-add = Ajouter une consultation
consultation-edit = Modifier la consultation
consultation-title = Titre
consultation-asker = Qui consulte
consultation-asker-hint = L’organe qui reçoit les réponses.
consultation-closes = Clôture
consultation-closes-hint = Vide si elle n’a pas de fin.
consultation-closes-time = À
consultation-zone = À l’heure de
consultation-zone-hint = Le fuseau de qui consulte.
consultation-own-clock = { $moment } à votre heure
consultation-no-end = sans fin
consultation-text = Ce qu’elle demande
consultation-link = Sa page
consultation-lang = Langue
consultation-hours-hint = Ce que prendrait une réponse.
consultation-answer = Notre réponse
consultation-answer-hint = L’adresse d’une déclaration ou d’un message ici, ou de quoi que ce soit ailleurs.
consultation-answer-none = Pas encore.
consultation-answer-never = Le réseau n’a pas répondu.
consultation-is-closed = Les réponses ne sont plus reçues.
consultation-outcome = Ce qui en est sorti
consultation-state-open = ouverte
consultation-state-closing = bientôt close
consultation-state-closed = close
consultation-prepare-title = Prépare une réponse
consultation-prepare-none = Personne ne prépare encore de réponse.
consultation-prepare-take = J’aide à préparer une réponse
consultation-prepare-leave = Je n’aide plus
consultation-lead = Qui mène
consultation-lead-who = Mène
consultation-lead-none = Personne en particulier
consultation-leads = mène
consultation-open-here = Consultations ouvertes
consultation-more = Autres consultations ouvertes
consultation-coming = Clôture d’une consultation
consultation-need = Vous préparez une réponse, et cela se clôt : { $title }
consultation-said-added = La consultation est ajoutée.
consultation-said-changed = La consultation est enregistrée.
consultation-said-lead = Il est dit qui mène.
consultation-said-imported = Les consultations sont reprises.
consultation-wrong-day = Écrivez un jour comme 2026-03-14.
consultation-wrong-time = Écrivez une heure comme 17:00.
consultation-import = Reprendre des appels à agir
consultation-import-lead = Une liste d’appels à agir en JSON, d’un autre réseau. Vous voyez ce que devient chacun avant toute reprise.
consultation-import-paste = Ou la liste elle-même
consultation-import-archived = Aussi ceux que la liste a archivés
consultation-import-unreadable = Ce n’est pas une liste d’appels à agir : il faut du JSON, une liste d’objets avec des titres.
consultation-import-new = Devient une consultation
consultation-import-count = { $count ->
    [one] Une consultation est nouvelle.
   *[other] { $count } consultations sont nouvelles.
}

roadmap-all = Feuilles de route
roadmap-lead = Ce que des groupes font pour les étapes à venir : pour quand, par qui, avec combien de travail.
roadmap-none = Aucune feuille de route pour l’instant. Ajoutez celle de votre groupe, puis ce qu’il fait, pour quand et pour quelle étape.
roadmap-add = Ajouter une feuille de route
roadmap-edit = Modifier la feuille de route
roadmap-title = Titre
roadmap-organization = Organisation
roadmap-organization-none = Aucune
roadmap-owner = Ou à qui elle est
roadmap-owner-hint = Un groupe de travail, une coalition. Sans rien, elle est au réseau.
roadmap-text = En savoir plus
roadmap-over = Feuille de route superposée
roadmap-over-none = Aucune
roadmap-entries-none = Rien dessus pour l’instant. Ajoutez ce qui est à faire, pour quand, et combien d’heures il y faut.
roadmap-entry-add = Ajouter une entrée
roadmap-entry-edit = Modifier l’entrée
roadmap-what = Ce qui est fait
roadmap-by-date = Pour quand
roadmap-by = pour { $when }
roadmap-who = Par qui
roadmap-for = pour
roadmap-milestone = Adresse de l’étape visée
roadmap-milestone-hint = Copiez-la depuis la barre d’adresse de sa page.
roadmap-state = Où cela en est
roadmap-state-open = à faire
roadmap-state-begun = commencé
roadmap-state-done = fait
roadmap-state-dropped = abandonné
roadmap-said-added = La feuille de route est ajoutée. Ajoutez ce qu’il y a à faire.
roadmap-said-changed = La feuille de route est enregistrée.

hours-title = Avec quelques heures
hours-lead = Ce que vous pouvez faire pour le réseau ce mois-ci avec le temps que vous avez.
hours-hours = Heures
hours-near = Ce qui vous tient à cœur
hours-show = Montrer
hours-none = Rien de cette taille n’attend. Prenez plus d’heures, ou regardez la frise. Ici vient ce qui dit combien d’heures il y faut : points des feuilles de route, étapes qui demandent de l’aide, consultations qui se ferment.
hours-fit = { $count ->
    [one] Avec une heure
   *[other] Avec { $count } heures
}
hours-taken = { $count ->
    [one] Cela prend une heure en tout.
   *[other] Cela prend { $count } heures en tout.
}
hours-how = Ce qui vous concerne le plus vient d’abord, et là-dedans ce qui est dû le plus tôt ; ce qui est trop grand pour le temps restant est sauté.
hours-rest = Attend aussi
hours-guessed = estimé
hours-because = Vient tôt à cause de :

# Avis.
notice-process-milestone = Étapes d’un processus que vous suivez
notice-milestone-new = Nouvelle étape de { $process } : { $title }
notice-milestone-moved = La date de { $title } ({ $process }) a changé
notice-milestone-result = On sait ce qui est sorti de { $title } ({ $process })
notice-milestone-withdrawn = { $title } ({ $process }) est retirée
notice-milestone-put-back = { $title } ({ $process }) est remise
notice-consultation-withdrawn = Cette consultation est retirée : { $title }
notice-consultation-moved = La fin de cette consultation a changé : { $title } ({ $until })
notice-consultation-outcome = On sait ce qui est sorti de cette consultation : { $title }
notice-roadmap-changed = Une feuille de route que vous suivez
notice-roadmap-entry = Quelque chose a changé sur la feuille de route { $title }
notice-roadmap-withdrawn = La feuille de route { $title } est retirée
notice-roadmap-put-back = La feuille de route { $title } est remise
notice-consultation-closes = Une consultation que vous suivez ou préparez se clôt
notice-consultation-closing = { $count ->
    [one] Clôture dans un jour : { $title } ({ $until })
   *[other] Clôture dans { $count } jours : { $title } ({ $until })
}

# Dans le journal des intendants.
fact-process-added = Un processus a été ajouté
fact-process-changed = Un processus a été modifié
fact-process-withdrawn = Un processus a été retiré
fact-process-put-back = Un processus a été remis
fact-milestone-withdrawn = Une étape a été retirée
fact-milestone-put-back = Une étape a été remise
fact-consultation-withdrawn = Une consultation a été retirée
fact-consultation-put-back = Une consultation a été remise
fact-roadmap-withdrawn = Une feuille de route a été retirée
fact-roadmap-put-back = Une feuille de route a été remise
fact-milestone-added = Une étape a été ajoutée
fact-milestone-changed = Une étape a été modifiée
fact-milestone-fed = Il a été dit ce qui alimente une étape
fact-process-part-changed = Quelqu’un s’engage pour le réseau dans un processus, ou ne le fait plus
fact-consultation-added = Une consultation a été ajoutée
fact-consultation-changed = Une consultation a été modifiée
fact-consultation-closes = On a rappelé la clôture d’une consultation
fact-roadmap-added = Une feuille de route a été ajoutée
fact-roadmap-changed = Une feuille de route a été modifiée
fact-process-parts-forgotten = Quelqu’un d’engagé dans un processus a quitté le réseau
