## The procedure of a statement

procedure-heading = Procédure
procedure-lead = Les règles du réseau, appliquées point par point : ce qui a été respecté, ce qui ne l’a pas été et pourquoi, et ce qui reste à faire.
procedure-none = On ne sait rien ici de sa procédure : elle vient d’ailleurs.
procedure-more = Toute la procédure
procedure-count-kept = { $count ->
    [one] { $count } respectée
   *[other] { $count } respectées
}
procedure-count-broken = { $count ->
    [one] { $count } enfreinte
   *[other] { $count } enfreintes
}
procedure-count-pending = { $count ->
    [one] { $count } à venir
   *[other] { $count } à venir
}
procedure-state-kept = Respecté
procedure-state-broken = Enfreint
procedure-state-pending = À venir
procedure-condition-text = Il y a un texte
procedure-condition-notice = Les listes ont été informées
procedure-condition-drafter-regions = Les personnes qui rédigent viennent d’assez de régions
procedure-condition-comment-window = Temps pour commenter
procedure-condition-comments-answered = Réponse à chaque commentaire
procedure-condition-last-call-window = Temps pour le dernier appel
procedure-condition-text-as-called = Le texte est celui du dernier appel
procedure-condition-objections-answered = Réponse à chaque objection
procedure-condition-outcome-written = Le résultat écrit par une personne
procedure-passed-over = On a continué malgré tout :
procedure-timetable = Calendrier
procedure-date-proposed = Proposé
procedure-date-comments = Commentaires
procedure-date-last-call = Dernier appel
procedure-date-deadline = Doit paraître avant
procedure-urgent = Urgent
procedure-held-urgent = Estime que c’est urgent :
procedure-rules-then = Les règles au moment de la proposition
procedure-rules-now = Les règles pour ce qui est proposé maintenant

## Steps

procedure-steps = Étapes suivantes
procedure-zone = Les dates s’entendent à l’heure de { $zone }. Il y est maintenant { $now }.
procedure-step-comments = Demander des commentaires
procedure-step-comments-hint = Le projet est ouvert aux commentaires jusque-là. Le réseau est informé par courriel, ainsi que les listes que nomment les règles.
procedure-step-extend = Prolonger
procedure-step-extend-hint = La période reste ouverte jusque-là.
procedure-step-draft = Reprendre la rédaction
procedure-step-draft-hint = Ce qui est ouvert se ferme. Après le dernier appel, un texte modifié en demande un autre.
procedure-step-last-call = Lancer le dernier appel
procedure-step-last-call-hint = Le texte est figé en l’état, et chacun dans le réseau est invité à prendre position.
procedure-step-outcome = Écrire le résultat
procedure-step-outcome-hint = Dites avec vos mots ce qu’a donné le dernier appel.
procedure-step-publish = Publier
procedure-step-publish-hint = Le texte devient une version que l’on peut signer.
procedure-step-drop = Abandonner
procedure-step-drop-hint = Tout reste lisible. On peut reprendre plus tard, depuis le début. Une version publiée le reste.
procedure-closes = Jusqu’au
procedure-closes-time = Heure
procedure-words = Votre message aux listes
procedure-words-hint = Dans la langue de la déclaration. La date, l’adresse et la façon de répondre sont ajoutées.
procedure-nevertheless = Continuer malgré tout, parce que
procedure-nevertheless-hint = Laissez vide pour respecter les règles. Votre raison et votre nom restent affichés sur la déclaration, à côté de chaque condition non remplie.
procedure-urge = Dire que c’est urgent
procedure-urge-reason = Pourquoi cela ne peut attendre
procedure-urge-hint = Chacun peut le lire. Dès qu’une deuxième personne facilitatrice d’une autre région le dit aussi, les délais courts s’appliquent.
procedure-said-comments = Le projet est ouvert aux commentaires.
procedure-said-last-call = Le dernier appel est ouvert.
procedure-said-extended = La période est prolongée.
procedure-said-draft = La rédaction reprend.
procedure-said-dropped = C’est abandonné.
procedure-said-urgent = Votre avis est noté, chacun peut le lire.

## What is missing

procedure-unmet-text = Il n’y a pas encore de texte.
procedure-unmet-notice = { $count ->
    [one] Une liste nommée par les règles n’a pas été informée.
   *[other] { $count } listes nommées par les règles n’ont pas été informées.
}
procedure-unmet-regions = { $count ->
    [one] D’après leurs profils, les personnes qui rédigent viennent de { $known } région(s) ; les règles en demandent { $count }.
   *[other] D’après leurs profils, les personnes qui rédigent viennent de { $known } région(s) ; les règles en demandent { $count }.
}
procedure-unmet-comment-window = { $count ->
    [one] Les commentaires doivent rester ouverts au moins { $count } heure, puis être clos.
   *[other] Les commentaires doivent rester ouverts au moins { $count } heures, puis être clos.
}
procedure-unmet-comments = { $count ->
    [one] { $count } commentaire est sans réponse.
   *[other] { $count } commentaires sont sans réponse.
}
procedure-unmet-last-call-window = { $count ->
    [one] Le dernier appel doit durer au moins { $count } heure, puis être clos.
   *[other] Le dernier appel doit durer au moins { $count } heures, puis être clos.
}
procedure-unmet-same-text = Le texte n’est pas celui du dernier appel.
procedure-unmet-objections = { $count ->
    [one] { $count } objection est sans réponse.
   *[other] { $count } objections sont sans réponse.
}
procedure-unmet-outcome = Personne n’a écrit le résultat du dernier appel.
procedure-wrong-not-now = Cette étape ne suit pas de l’état actuel de la déclaration. Elle a peut-être avancé entre-temps : regardez à nouveau.
procedure-wrong-closes = Choisissez une date plus tardive. Ce qui est clos ne se prolonge pas : ouvrez-le à nouveau.
procedure-wrong-date = Choisissez un jour et une heure.
procedure-wrong-far = Au plus { $days } jours à partir de maintenant.
procedure-wrong-short = Écrivez au moins { $min } caractères : chacun pourra le lire.
procedure-denied-lead = Seules les personnes qui rédigent cette déclaration et les facilitateurs du réseau peuvent le faire.
procedure-denied-call = Selon les règles du réseau, seuls ses facilitateurs lancent le dernier appel.
procedure-denied-pass-over = Seuls les facilitateurs du réseau peuvent continuer quand une condition n’est pas remplie.
procedure-urgent-late = Cela ne peut se dire qu’avant le dernier appel.
procedure-urgent-already = C’est déjà urgent.
procedure-urgent-twice = Vous l’avez dit. Une deuxième personne facilitatrice d’une autre région doit le dire aussi.
procedure-urgent-region = La deuxième personne facilitatrice doit venir d’une autre région.
procedure-urgent-unknown = Votre profil n’indique pas de pays. Ajoutez-le pour que votre région soit connue.

## At the head of the statement’s page

procedure-head-comments = Ouvert aux commentaires jusqu’au { $when }.
procedure-head-last-call = Dernier appel : prenez position jusqu’au { $when }.
procedure-head-over = Le dernier appel est clos. Le résultat reste à écrire.
procedure-head-decided = Le résultat du dernier appel est écrit.
procedure-head-dropped = Cette déclaration a été abandonnée.

## To the lists

procedure-mail-comments-subject = Commentaires jusqu’au { $when } : { $title }
procedure-mail-comments-lead = Un projet de la déclaration « { $title } » est ouvert aux commentaires jusqu’au { $when }.
procedure-mail-call-subject = Dernier appel jusqu’au { $when } : { $title }
procedure-mail-call-lead = Dernier appel sur la déclaration « { $title } » : jusqu’au { $when }, chacun dans le réseau peut la soutenir, s’en accommoder, se tenir à l’écart ou s’y opposer.
procedure-mail-how = Les membres du réseau ont reçu un courriel personnel : il leur suffit d’y répondre. Les autres trouvent le texte, et comment répondre, ici :

## Notices

procedure-told-comments = On demande des commentaires sur « { $title } », jusqu’au { $when }
procedure-told-called = Dernier appel sur « { $title } », jusqu’au { $when } : quelle est votre position ?
procedure-told-call-near = Le dernier appel sur « { $title } » se termine le { $when } : quelle est votre position ?
procedure-told-call-over = Le dernier appel sur « { $title } » est clos : il faut écrire le résultat
procedure-told-comments-near = Les commentaires sur « { $title } » se terminent le { $when }
procedure-told-comments-over = Les commentaires sur « { $title } » sont clos : chacun attend une réponse
procedure-told-concluded = Le résultat du dernier appel sur « { $title } »
procedure-told-published = « { $title } » est publiée, version { $number }
procedure-told-objection-raised = Quelqu’un s’oppose à « { $title } »
procedure-told-objection-answered = On a répondu à votre objection sur « { $title } » : la maintenez-vous ?
procedure-told-objection-stands = Une objection à « { $title } » est maintenue
procedure-told-objection-withdrawn = Une objection à « { $title } » a été retirée
notice-statement-comments = On demande des commentaires sur une déclaration
notice-statement-last-call = Dernier appel sur une déclaration
notice-statement-closing = Une période d’une déclaration va se terminer
notice-statement-outcome = Le résultat d’un dernier appel auquel j’ai pris part
notice-statement-published = Une déclaration que je suis est publiée
notice-statement-objection = Objections : soulevées, répondues, retirées

## Positions

position-heading = Positions
position-lead = Jusqu’au { $when }, chacun dans le réseau peut prendre position sur le texte tel qu’il est, et changer d’avis.
position-take = Prendre position
position-change = Changer de position
position-stance = Votre position
position-support = Je la soutiens
position-live-with = Je peux m’en accommoder
position-stand-aside = Je me tiens à l’écart
position-object = Je m’y oppose
position-ground = Motif d’une objection
position-ground-none = Pas d’objection
position-ground-hint = Qui s’oppose choisit l’un des motifs prévus par les règles du réseau.
position-reason = Pourquoi
position-reason-hint = Une objection demande une raison ; pour le reste, c’est libre. Markdown.
position-send = Envoyer
position-send-hint = Quiconque lit la déclaration peut le lire aussitôt.
position-send-hidden = Personne d’autre ne peut le lire avant la fin du dernier appel.
position-take-back = La retirer
position-said = Votre position est notée.
position-said-back = Votre position est retirée.
position-hidden = { $count ->
    [one] { $count } position est prise. Elle sera montrée à la fin du dernier appel.
   *[other] { $count } positions sont prises. Elles seront montrées à la fin du dernier appel.
}
position-none = Personne n’a encore pris position.
position-all = Toutes les positions
position-more = Suite
position-wrong-over = Le dernier appel est clos : on ne prend plus position.
position-wrong-not-open = On prend position au dernier appel. Cette déclaration n’y est pas en ce moment.
position-wrong-ground = Choisissez le motif de votre objection, parmi ceux des règles.
position-wrong-reason = Dites pourquoi vous vous opposez.
position-wrong-none = Vous n’avez pas pris position.
position-mail-hint = Répondez à ce courriel. Commencez par : soutien – je peux m’en accommoder – je m’abstiens – je m’oppose. Votre raison peut suivre. Une objection demande un motif et une raison, par exemple : « Je m’oppose, procédure : on nous a prévenus le dernier jour. » Motifs : objectifs, procédure, préjudice, erreur, ou le numéro d’un motif de la page.
position-mail-unclear = Votre réponse n’a pas été comprise, rien n’a été noté. Commencez par : soutien – je peux m’en accommoder – je m’abstiens – je m’oppose.
position-mail-ground = Votre objection n’a pas été notée : elle ne nomme aucun motif des règles du réseau. Écrivez par exemple « Je m’oppose, procédure : » puis votre raison. Motifs : objectifs, procédure, préjudice, erreur, ou le numéro d’un motif de la page.
position-mailed-support = Il est noté que vous soutenez « { $title } ».
position-mailed-live-with = Il est noté que vous pouvez vous accommoder de « { $title } ».
position-mailed-stand-aside = Il est noté que vous vous tenez à l’écart de « { $title } ».
position-mailed-object = Il est noté que vous vous opposez à « { $title } », parce que : { $reason }

## Objections

objection-heading = Objection
objection-all = Objections
objection-ground-aims = Elle contredit les objectifs du réseau
objection-ground-process = La procédure n’a pas été suivie
objection-ground-harm = Elle nuit à quelqu’un
objection-ground-error = Elle contient une erreur de fait
objection-state-open = Attend une réponse
objection-state-answered = Répondue, non retirée
objection-state-stands = Maintenue
objection-state-withdrawn = Retirée
objection-answer = Réponse
objection-unanswered = Elle est encore sans réponse.
objection-answer-text = Votre réponse
objection-answer-hint = Par écrit, sur la raison donnée. La personne qui s’oppose est prévenue par courriel, et retire ou maintient son objection.
objection-answer-send = Répondre
objection-settle-hint = Une objection non retirée accompagne la déclaration dans chaque export.
objection-withdraw = La retirer
objection-let-stand = Elle est maintenue
objection-said-answered = L’objection a reçu une réponse.
objection-said-withdrawn = L’objection est retirée.
objection-said-stands = L’objection est maintenue.
objection-minority = Ce que dit la minorité
objection-minority-text = Texte de la minorité
objection-minority-hint = Les personnes dont l’objection n’a pas été retirée l’écrivent ensemble. Il accompagne la déclaration. Markdown.
objection-minority-save = Enregistrer le texte
objection-said-minority = Le texte de la minorité est enregistré.
objection-wrong-none = Ce n’est pas une objection.
objection-wrong-over = Ce qui accompagne un texte publié, ou abandonné, reste tel quel.
objection-wrong-unanswered = Il faut d’abord y répondre : aucune objection n’est passée sous silence.
objection-wrong-withdrawn = Elle a été retirée.
objection-wrong-minority-meanwhile = Quelqu’un a écrit ce texte entre-temps. Lisez-le ci-dessus et réunissez les deux.
objection-denied-own = Seule la personne qui a soulevé l’objection la retire.
objection-denied-stand = Seuls la personne qui a soulevé l’objection et les facilitateurs du réseau peuvent la maintenir.
objection-denied-minority = Ce texte est écrit par les personnes dont l’objection n’a pas été retirée.

## The outcome

outcome-heading = Résultat
outcome-none = Il n’est pas encore écrit.
outcome-write = Écrire le résultat
outcome-words = Ce qu’a donné le dernier appel
outcome-words-hint = Avec vos mots : ce que le réseau peut dire ensemble, et qui ne suit pas. Une majorité ne décide pas à elle seule. Markdown.
outcome-send = Consigner
outcome-send-hint = Les personnes qui ont pris part sont prévenues. La publication est l’étape suivante.
outcome-said = Le résultat est consigné.

## The network’s rules

procedure-rules = Règles pour les déclarations
procedure-rules-lead = Le programme les applique et montre sur chaque déclaration si elles ont été respectées. Ce qui est en cours garde les règles du début.
procedure-rules-set = Fixées par
procedure-rules-unset = Personne n’a fixé de règles ici : ce sont celles que le programme apporte.
procedure-rules-change = Fixer d’autres règles
procedure-rules-save = Fixer ces règles
procedure-rules-save-hint = Elles valent pour ce qui sera proposé désormais.
procedure-rules-before = Règles antérieures
procedure-rule-notice = Listes informées avant de demander des commentaires
procedure-rule-notice-hint = Celles où vous pouvez écrire.
procedure-notice-none = Aucune
procedure-list-unseen = Une liste que vous ne pouvez pas voir
procedure-rule-comments = Commentaires ouverts au moins (heures)
procedure-rule-last-call = Le dernier appel dure au moins (heures)
procedure-rule-urgent = Chacun au moins, en cas d’urgence (heures)
procedure-rule-regions = Nombre minimal de régions des personnes qui rédigent
procedure-rule-caller = Qui lance le dernier appel
procedure-caller-drafters = Les personnes qui rédigent et les facilitateurs
procedure-caller-facilitators = Les facilitateurs seulement
procedure-rule-grounds = Motifs d’objection admis
procedure-rule-own-grounds = Autres motifs
procedure-rule-own-grounds-hint = Un par ligne, dans la langue du réseau.
procedure-rule-hides = Les positions sont cachées jusqu’à la fin du dernier appel
procedure-rule-answers-comments = Chaque commentaire reçoit une réponse avant le dernier appel
procedure-rule-answers-objections = Chaque objection reçoit une réponse avant la publication
procedure-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
procedure-yes = Oui
procedure-no = Non
procedure-said-rules = Les règles sont fixées.
procedure-wrong-hours = Entre 1 et { $max } heures.
procedure-wrong-urgent-hours = La voie d’urgence ne peut durer plus que la voie habituelle.
procedure-wrong-regions = Il y a { $max } régions.
procedure-wrong-no-ground = Choisissez au moins un motif : sinon personne ne pourrait s’opposer.
procedure-wrong-grounds = Au plus { $max } motifs propres.
procedure-wrong-notice = Au plus { $max } listes.
procedure-wrong-number = Écrivez un nombre entier.
procedure-wrong-rules-meanwhile = Quelqu’un a fixé d’autres règles entre-temps. Lisez-les ci-dessus et fixez à nouveau les vôtres.

## What happened, for the log

fact-statement-comments-opened = a ouvert une déclaration aux commentaires
fact-statement-window-extended = a prolongé une période d’une déclaration
fact-statement-drafting-resumed = a repris la rédaction d’une déclaration
fact-statement-last-call-opened = a lancé le dernier appel sur une déclaration
fact-statement-concluded = a écrit le résultat d’un dernier appel
fact-statement-dropped = a abandonné une déclaration
fact-statement-passed = a mené une déclaration à la publication
fact-statement-urgency-pleaded = a estimé qu’une déclaration est urgente
fact-statement-window-nears = Une période d’une déclaration va se terminer
fact-statement-window-closed = Une période d’une déclaration s’est terminée
fact-statement-position-taken = a pris position sur une déclaration
fact-statement-objection-answered = a répondu à une objection
fact-statement-objection-settled = a retiré ou maintenu une objection
fact-statement-minority-written = a écrit le texte de la minorité
fact-statement-positions-forgotten = Des positions ne nomment plus une personne partie
fact-statement-rules-set = a fixé les règles du réseau pour les déclarations
fact-statement-procedure-forgotten = La procédure des déclarations ne nomme plus une personne partie
