# The calendar.
event-nav = Événements
event-views = Vues
event-upcoming = À venir
event-past = Passés
event-month = Mois
event-week = Semaine
event-pages = Pages
event-page-first = Au début
event-page-next = Suite
event-week-before = Semaine précédente
event-week-after = Semaine suivante
event-none = Rien n’est encore prévu.
event-none-past = Rien n’a encore eu lieu.
event-none-month = Rien n’a lieu ce mois-ci.
event-none-week = Rien n’a lieu cette semaine.
event-none-so = Rien ne correspond à ce filtre.
event-add = Ajouter un événement
event-add-first = Ajouter le premier
event-edit = Modifier l’événement
event-mine = vous y serez
event-going = { $count ->
    [one] { $count } membre du réseau
   *[other] { $count } membres du réseau
}
event-nobody = personne du réseau pour l’instant
event-online = en ligne
event-subscribe = S’abonner à ce calendrier
event-front-nobody = Personne du réseau pour l’instant
event-front-nobody-all = Voir tous ceux-là
event-topic-all = Tous les événements sur ce sujet
event-organization-all = Tous les événements de cette organisation
event-writing = Documents et comptes rendus
event-writing-papers = Tous les documents préparatoires sur ce sujet
event-writing-reports = Tous les comptes rendus sur ce sujet
event-news = Événement
event-need-report = Rendez compte de { $event }, où vous étiez
event-need-held = { $count ->
    [one] Un événement attend d’entrer au calendrier
   *[other] { $count } événements attendent d’entrer au calendrier
}
event-need-doubles = { $count ->
    [one] Deux événements n’en font peut-être qu’un : à vous de décider
   *[other] { $count } paires d’événements sont peut-être les mêmes : à vous de décider
}
report-news = Compte rendu d’un événement

# Filters.
event-filter = Filtrer
event-filter-show = Afficher
event-filter-all = Tout afficher
event-filter-remove = retirer
event-filter-mine = Seulement ceux où je vais ou que j’ai ajoutés
event-filter-nobody = Seulement ceux où personne du réseau ne va encore
event-any = Indifférent
event-source = Source

# What an event is.
event-title = Titre
event-when = Quand
event-where = Où
event-about = Quoi
event-from-to = du { $from } au { $to }
event-now = en ce moment
event-all-day = Journées entières
event-zone = Fuseau horaire
event-zone-hint = Les heures ci-dessus sont celles de l’horloge là-bas.
event-zone-of = heure de { $city }
event-zone-own = à { $city }
event-start-date = Premier jour
event-start-time = Commence à
event-end-date = Dernier jour
event-end-date-hint = Seulement si cela dure plus d’un jour.
event-end-time = Finit à
event-place = Lieu
event-place-hint = Bâtiment et ville, comme on le dirait : Palais des Nations, Genève.
event-country = Pays
event-country-none = Aucun, ou en ligne
event-region = Région
event-remote = Lien pour participer à distance
event-remote-hint = La salle, la diffusion ou la page où l’on s’inscrit.
event-take-part-remotely = Participer à distance
event-description = De quoi il s’agit
event-description-hint = Markdown. Les codes courts comme [participants event="12"] fonctionnent ici.
event-no-description = Rien n’en est encore dit.
event-lang = Langue
event-lang-hint = La langue du titre et de la description.
event-scope = Portée
event-scope-local = local
event-scope-national = national
event-scope-regional = régional
event-scope-global = mondial
event-kind = Type
event-kind-gathering = rencontre du réseau
event-kind-conference = conférence
event-kind-forum = forum
event-kind-meeting = réunion
event-kind-session = session
event-kind-workshop = atelier
event-kind-webinar = webinaire
event-kind-consultation = consultation
event-kind-other = autre
event-unsaid = Non précisé
event-organizations = Organisations qui le tiennent
event-organizations-hint = Une par ligne, telles que la liste des organisations les nomme. L’événement figure aussi sur leurs pages.
event-organizers = Organisateurs
event-organizers-hint = Qui n’est pas dans cette liste ; les mots restent tels quels.
event-topic = Thème
event-topics = Thèmes
event-hashtag = Mot-dièse
event-url = Sa propre page
event-url-hint = Là où les organisateurs en disent plus.
event-takes-place = A-t-il lieu ?
event-status = État
event-status-planned = prévu
event-status-tentative = à confirmer
event-status-moved = déplacé
event-status-cancelled = annulé
event-cancelled-prefix = Annulé :
event-reason = Raison
event-reason-hint = Nécessaire s’il est déplacé ou annulé ; c’est ce que lisent d’abord ceux qui voulaient venir.
event-number = Événement numéro { $number }

# Saving.
event-save = Enregistrer
event-save-hint = Tout le monde le verra dans le calendrier.
event-save-held-hint = Une facilitatrice ou un facilitateur le regarde avant que d’autres le voient.
event-save-change-hint = La version précédente reste dans l’historique. Ceux qui y vont sont prévenus d’un autre moment ou lieu.
event-said-added = L’événement est dans le calendrier.
event-said-held = L’événement attend une facilitatrice ou un facilitateur. Vous le voyez déjà.
event-said-changed = L’événement a été modifié.
event-denied-edit = Seuls la personne qui a ajouté l’événement, ses facilitateurs et ceux du réseau peuvent le faire.
event-wrong-order = Il ne peut pas finir avant de commencer.
event-wrong-length = Il ne peut pas durer plus d’un an. Vérifiez les dates.
event-wrong-date = Écrivez le jour ainsi : 2026-12-14.
event-wrong-time = Écrivez l’heure ainsi : 09:00.
event-wrong-no-time = Dites quand il commence, ou cochez qu’il prend des journées entières.
event-wrong-no-end = Dites quand il finit le dernier jour.
event-wrong-reason = Dites pourquoi : ceux qui voulaient venir doivent le savoir.
event-wrong-organization = Aucune organisation « { $name } » dans la liste. Écrivez-la sous « Organisateurs », ou ajoutez-la d’abord à la liste.
event-wrong-organizations = Un événement est tenu par { $most } organisations au plus.
event-wrong-recorded = Un recueil contient un événement à l’adresse « { $slug } », qui est ici celle d’un autre.
event-wrong-meanwhile = Quelqu’un a modifié cet événement depuis que vous avez ouvert le formulaire. Votre saisie est toujours là ; regardez l’événement dans une autre fenêtre, puis enregistrez de nouveau pour remplacer l’autre version.

# History.
event-history = Historique
event-history-versions = Versions
event-history-different = Ce qui change
event-history-from = De
event-history-to = À
event-history-compare = Comparer
event-history-first = première version
event-history-former = ancien participant

# Review.
event-held = attend une facilitatrice ou un facilitateur
event-held-why = Seuls les facilitateurs et la personne qui l’a ajouté le voient.
event-held-list = En attente d’examen
event-held-lead = Les autres ne voient ces événements que lorsque vous les avez acceptés.
event-held-none = Rien n’attend.
event-take-in = Accepter
event-decline = Ne pas accepter
event-declined = Non accepté
event-declined-why = Il n’a pas été accepté dans le calendrier. Seuls la personne qui l’a ajouté et les facilitateurs le voient.
event-said-taken-in = L’événement est maintenant dans le calendrier.
event-said-declined = L’événement n’a pas été accepté.

# Who facilitates an event.
event-facilitators = Facilitation
event-facilitators-lead = Ces personnes peuvent modifier l’événement, ordonner ses documents et veiller à ses rapports, comme celle qui l’a ajouté.
event-facilitators-none = Personne en dehors de qui l’a ajouté.
event-facilitators-who = Qui
event-facilitators-who-hint = L’adresse de leur profil ici.
event-facilitators-add = Ajouter
event-facilitators-add-hint = Cette personne pourra tout de suite modifier l’événement.
event-facilitators-remove = Retirer
event-wrong-person = Personne ici n’a ce profil. Copiez l’adresse de sa page.
event-said-facilitator = Cette personne facilite maintenant l’événement.
event-said-invited = L’invitation est partie.
event-invite = Inviter le réseau
event-invite-hint = Toutes les personnes qui n’ont pas encore répondu reçoivent un courriel auquel elles peuvent répondre.
event-invite-held = Un événement n’invite qu’une fois visible ; celui-ci est encore en attente.
event-invite-again = Cet événement a déjà invité tout le monde cette semaine. Attendez quelques jours.
event-said-no-facilitator = Cette personne ne facilite plus l’événement.

# Taking it along.
event-take-along = À emporter
event-subscribe-one = S’abonner à cet événement
event-download = Télécharger pour un agenda

# One's own calendar.
calendar-own = Votre propre calendrier
calendar-own-lead = Une adresse secrète pour votre agenda : les événements où vous allez ou que vous avez ajoutés, toujours à jour.
calendar-own-name = { $network } : mes événements
calendar-own-once = Copiez cette adresse maintenant : elle n’est montrée que cette fois. Qui l’a voit votre calendrier.
calendar-own-since = Votre calendrier a une adresse secrète depuis le { $since }. Elle n’est plus montrée.
calendar-own-make = Créer une adresse
calendar-own-make-hint = Vous seul pouvez la créer et la retirer.
calendar-own-again = Créer une nouvelle adresse
calendar-own-again-hint = L’ancienne ne marche plus.
calendar-own-withdraw = Retirer l’adresse
calendar-said-withdrawn = L’adresse ne fonctionne plus.

# Sources and doubles.
source-heading = Sources
source-lead = Les événements viennent de ces calendriers, en plus de ce que le réseau ajoute lui-même.
source-none = Aucun calendrier n’est encore recueilli.
source-add = Ajouter une source
source-add-first = Ajouter la première
source-name = Nom
source-name-hint = Qui publie le calendrier, tel que les lecteurs le connaissent.
source-events = Événements
source-read = Dernière lecture
source-never = pas encore
source-failing-kept = Rien de ce qu’elle annonçait n’a été retiré.
source-url = Adresse du calendrier
source-url-hint = Une adresse iCalendar (https:// ou webcal://). Laissez vide pour envoyer des fichiers à la main.
source-zone = Fuseau horaire
source-zone-hint = Supposé pour les heures qui n’en indiquent aucun.
source-hours = Heures entre deux lectures
source-trust = Ses événements
source-trust-publish = sont affichés aussitôt
source-trust-hold = attendent une facilitatrice ou un facilitateur
source-scope-none = selon chaque événement
source-save = Enregistrer
source-save-hint = Le calendrier est lu aussitôt.
source-new-heading = Ajouter une source
source-edit-heading = Modifier cette source
source-edit = Modifier ses réglages
source-tend = Pour la facilitation
source-ask = Lire maintenant
source-stop = Ne plus la lire
source-start = La lire de nouveau
source-state-stopped = Cette source n’est plus lue. Ce qu’elle annonçait reste.
source-file = Fichier de calendrier
source-file-hint = Un fichier .ics. Un plus récent remplace ce que disait le précédent.
source-file-send = Lire le fichier
source-file-read = Le fichier a été lu.
source-added = La source a été ajoutée.
source-saved = La source a été modifiée.
source-asked-new = La source a été lue, et le calendrier a changé.
source-asked-same = La source a été lue. Rien de nouveau.
source-asked-failed = La source n’a pas répondu. Rien n’a changé.
source-asked-resting = Cette source n’est pas lue automatiquement.
source-flag-zone = Certaines heures n’indiquent pas de fuseau. { $zone } est supposé.
source-flag-void = Elle donne la même identité à plusieurs événements. Ils sont distingués par le titre et l’heure.
source-flag-change = Elle change l’identité de ses événements à chaque lecture. Ils sont reconnus au titre, à l’heure et à la page.
source-flag-truncated = Sa dernière réponse était incomplète. Ce qui y manquait n’est pas tenu pour supprimé.
source-skipped = Ce qui n’a pas pu être utilisé
source-skipped-hint = Tout le reste du fichier a été repris.
source-listed-by = Annoncé par
source-gone-here = n’y figure plus
source-says-when = indique { $when }
source-says-place = indique { $place }
source-not-calendar = Ce qui vient de cette adresse n’est pas un calendrier. Cherchez le lien vers un fichier .ics sur la page de l’éditeur.
source-wrong-twice = { $name } lit déjà cette adresse.
source-wrong-hours = Entre 1 et { $most } heures.
source-wrong-upload = Cette source est lue à son adresse. Seules les sources sans adresse acceptent des fichiers.
likeness-heading = Doublons possibles
likeness-lead = Il s’agit peut-être d’un même événement annoncé deux fois. Votre décision est retenue et peut être annulée.
likeness-none = Rien à décider.
likeness-why-title = Titres semblables au même moment.
likeness-why-url = La même page au même moment.
likeness-why-uid = La même identité dans deux calendriers.
likeness-why-person = Indiqué par une personne.
likeness-same = C’est le même
likeness-not-same = Pas le même
likeness-join = Les réunir
likeness-join-other = C’est le même qu’un autre événement
likeness-other = Adresse de la page de l’autre événement
likeness-separate = Pas le même : séparer
likeness-joined = Les deux ne font plus qu’un événement.
likeness-separated = Ce sont de nouveau deux événements.
likeness-held-apart = Ils restent deux événements, et la question ne sera plus posée.
likeness-wrong-other = Indiquez l’adresse de la page d’un autre événement.
source-failing = { $count ->
    [one] N’a pas pu être lue
   *[other] N’a pas pu être lue { $count } fois de suite
}
source-listed = { $count ->
    [one] { $count } événement annoncé
   *[other] { $count } événements annoncés
}
source-gone = { $count ->
    [one] { $count } n’y figure plus
   *[other] { $count } n’y figurent plus
}
source-every = { $count ->
    [one] toutes les heures
   *[other] toutes les { $count } heures
}
source-line = Ligne { $count }

# Attendance.
attendance-title = Qui y sera
attendance-title-over = Qui y était
attendance-recorded = Participation
attendance-card = Y serez-vous ?
attendance-go = J’y serai
attendance-go-remote = Je suivrai à distance
attendance-card-member = Votre nom est visible dans le réseau. Vous pouvez changer cela à tout moment.
attendance-card-visitor = Aucun compte n’est nécessaire : nous vous envoyons un courriel à confirmer. Jusqu’à l’événement, nous ne vous écrivons qu’à son sujet : s’il change, et quand il approche.
attendance-more = Jours, rôle, qui le voit…
attendance-mine-in-person = Vous y serez.
attendance-mine-remote = Vous participerez à distance.
attendance-was = Vous aviez annoncé votre présence.
attendance-refine = Modifier ce que vous avez dit
attendance-take-back = Je n’y serai pas
attendance-name = Nom
attendance-mail = Adresse électronique
attendance-mail-hint = Jamais montrée à personne.
attendance-way = Comment vous participez
attendance-way-in-person = Sur place
attendance-way-remote = À distance
attendance-offers = Aussi
attendance-part = Ce que vous y faites
attendance-part-participates = participe
attendance-part-speaks = intervient
attendance-part-moderates = modère
attendance-part-facilitates = anime
attendance-part-organizes = organise
attendance-part-interprets = interprète
attendance-part-reports = rend compte
attendance-days = Jours
attendance-days-hint = Laissez vide si vous êtes là tout le temps.
attendance-note = Remarque
attendance-note-hint = Par exemple où l’on peut vous trouver. Affichée avec votre nom.
attendance-country = D’où vous venez
attendance-country-none = comme dans mon profil, ou sans réponse
attendance-country-hint = Compté par région.
attendance-visibility = Qui voit votre nom
attendance-visibility-public = Tout le monde
attendance-visibility-network = Les membres du réseau
attendance-visibility-counted = Personne : je suis seulement compté(e)
attendance-joins = Je souhaite aussi rejoindre le réseau
attendance-joins-hint = Vous aurez un compte avec cette adresse dès que vous l’aurez confirmée.
attendance-save = Enregistrer
attendance-remote = à distance
attendance-facilitated = Animation :
attendance-nobody = Personne du réseau n’a encore annoncé sa présence.
attendance-nobody-over = Personne du réseau n’a dit y avoir été.
attendance-count-remote = { $count ->
    [one] { $count } de ces personnes participe à distance.
   *[other] { $count } de ces personnes participent à distance.
}
attendance-count-unnamed = { $count ->
    [one] et { $count } personne comptée, mais non nommée
   *[other] et { $count } personnes comptées, mais non nommées
}
attendance-all = { $count ->
    [one] Le nom
   *[other] Les { $count } noms
}
attendance-pages = Pages de noms
attendance-page-before = Noms précédents
attendance-page-after = Noms suivants
attendance-closed-cancelled = L’événement est annulé. Il n’est plus nécessaire d’annoncer sa présence.
attendance-closed-over = L’événement est terminé. Il n’est plus possible de s’y ajouter.
attendance-link-gone = Ce lien n’est plus valable : la présence a été retirée, ou n’a pas été confirmée à temps. Annoncez-la de nouveau sur la page de l’événement.
attendance-yours = Votre présence
attendance-confirm-why = Appuyez sur le bouton pour montrer que cette adresse est la vôtre. Vous ne serez compté(e) qu’ensuite.
attendance-confirm = Oui, j’y serai
attendance-is-confirmed = Votre présence est confirmée. Gardez le courriel : son lien ouvre cette page.
attendance-not-me = Ce n’était pas moi
attendance-said = C’est noté, merci.
attendance-mailed = Nous vous avons envoyé un courriel. Ouvrez le lien qu’il contient et appuyez sur le bouton : vous serez alors compté(e).
attendance-confirmed = C’est confirmé, merci.
attendance-taken-back = C’est retiré. Vous n’êtes plus compté(e).
attendance-letter-confirm = À confirmer : { $event }
attendance-letter-confirm-body = Quelqu’un, sans doute vous, a annoncé avec cette adresse votre présence à :
    { $event }

    Si c’est exact, ouvrez cette page et appuyez sur le bouton :
    { $link }

    Le même lien permet de modifier ou de retirer cette annonce. Si ce n’était pas vous, ne faites rien : l’adresse est oubliée au bout d’une semaine.

    { $network }
attendance-letter-open = Votre présence : { $event }
attendance-letter-open-body = Vous avez déjà confirmé votre présence à :
    { $event }

    Cette page permet de la modifier ou de la retirer :
    { $link }

    { $network }

# Papers.
attendance-count = { $count ->
    [one] { $count } personne y sera
   *[other] { $count } personnes y seront
}
paper-one = document
paper-title = Documents préparatoires
paper-none = Pas encore de documents.
paper-add-first = Ajouter le premier
paper-add = Ajouter un document
paper-edit = Modifier le document
paper-up = Monter « { $title } »
paper-down = Descendre « { $title } »
paper-name = Titre
paper-link = Lien
paper-link-hint = Où on peut le lire. Donnez un lien ou un fichier.
paper-file = Fichier
paper-file-hint = PDF, document bureautique sans macros, texte, EPUB ou image, 20 Mo au plus.
paper-author = Auteur
paper-lang = Langue du document
paper-purpose = À quoi il sert
paper-purpose-hint = Par exemple : pour la session 1.
paper-seen = Tout le monde peut le lire.
paper-remove = Retirer le document
paper-both = Donnez un lien ou un fichier, pas les deux.
paper-neither = Choisissez un fichier, ou donnez un lien plus haut.
paper-too-many = Il y a déjà { $count } documents ici, c’est le maximum. Retirez-en un d’abord.
paper-denied-edit = Seules la personne qui a ajouté le document et celles qui animent l’événement le modifient.
paper-added = Le document a été ajouté.
paper-changed = Le document a été modifié.
paper-removed = Le document a été retiré.
paper-read-here = Lire ici
paper-itself = Le document lui-même
paper-text = Texte du document
paper-pages = Pages du texte
paper-page-before = Texte précédent
paper-page-next = Suite du texte
paper-no-text = Le texte de ce document n’est pas conservé ici. Ouvrez le document lui-même.

# Reports.
report-one = compte rendu
report-title = Comptes rendus
report-none = Pas encore de compte rendu.
report-none-ended = Pas encore de compte rendu. L’événement s’est terminé le { $date }.
report-write-first = Écrire le premier compte rendu
report-write = Écrire un compte rendu
report-draft = Brouillon
report-draft-why = Seules ses autrices et auteurs et les personnes qui animent l’événement le voient.
report-edit = Modifier le compte rendu
report-former = une personne qui a quitté le réseau
report-name = Titre
report-body = Compte rendu
report-body-hint = Markdown. Des images peuvent être ajoutées une fois le brouillon enregistré.
report-lang = Langue du compte rendu
report-authors = Autrices et auteurs
report-authors-hint = On peut choisir celles et ceux qui y étaient.
report-save = Enregistrer
report-publish = Publier
report-withdraw = En refaire un brouillon
report-save-draft = Enregistrer le brouillon
report-publish-hint = Tout le monde peut lire un compte rendu publié ; celles et ceux qui y étaient en sont informés.
report-pictures = Images
report-pictures-none = Pas encore d’images.
report-pictures-how = Copiez la ligne placée sous une image là où elle doit figurer dans le texte.
report-picture-remove = Retirer
report-picture = Image
report-picture-hint = JPEG, PNG, WebP ou GIF, 15 Mo au plus. Le lieu et l’appareil de la prise de vue en sont effacés.
report-picture-alt = Ce que l’on y voit
report-picture-alt-hint = Pour celles et ceux qui ne la voient pas.
report-picture-add = Ajouter l’image
report-remove = Supprimer le compte rendu
report-begin = Enregistrer le brouillon
report-begin-hint = Jusqu’à la publication, seules vous et les personnes qui animent l’événement le voient.
report-begun = Le brouillon est enregistré. Vous pouvez continuer, ajouter des images et le publier.
report-saved = Le brouillon est enregistré.
report-published = Le compte rendu est publié.
report-removed = Le compte rendu a été supprimé.
report-picture-added = L’image a été ajoutée.
report-picture-removed = L’image a été retirée.
report-not-a-picture = Ce n’est pas une image. JPEG, PNG, WebP et GIF sont acceptés.
report-too-early = L’événement n’a pas encore commencé. Le compte rendu pourra être écrit ensuite.
report-wrong-meanwhile = Quelqu’un a enregistré ce compte rendu depuis que vous l’avez ouvert. Ce que vous avez écrit est encore là : regardez l’autre version dans une seconde fenêtre, reprenez-en ce qui doit rester, puis enregistrez de nouveau pour la remplacer.
report-too-many = Il y a déjà { $count } comptes rendus ici, c’est le maximum.
report-too-many-authors = Cela fait trop d’autrices et d’auteurs. Choisissez-en 20 au plus.
report-too-many-pictures = Il y a déjà { $count } images ici, c’est le maximum. Retirez-en une d’abord.
report-denied-edit = Seuls ses autrices et auteurs et les personnes qui animent l’événement le modifient.
report-owed-title = Comptes rendus attendus
report-owed-lead = Quelqu’un du réseau était à ces événements au cours des douze derniers mois, et personne n’en a encore rendu compte.
report-owed-none = Rien n’est attendu : chaque événement où quelqu’un est allé a son compte rendu.
report-owed-went = { $count ->
    [one] { $count } personne y était
   *[other] { $count } personnes y étaient
}
report-owed-pages = Pages
report-owed-later = Événements plus récents
report-owed-earlier = Événements plus anciens

# Notices about events.
notice-event-moved = Un événement où je vais change de date ou de lieu
notice-event-cancelled = Un événement où je vais est annulé
notice-event-near = Un événement où je vais commence dans quelques jours
notice-event-invitation = Je suis invité·e à un événement
notice-paper-added = Un événement où je vais a un nouveau document préparatoire
notice-report-published = Il y a un compte rendu d’un événement où j’étais
notice-report-owed = On attend un compte rendu d’un événement où j’étais
notice-reinstated = { $event } aura bien lieu : { $new }, { $place }
notice-moved-both = { $event } aura lieu le { $new }, { $place } (auparavant : { $old }, { $before })
notice-moved-when = { $event } aura lieu le { $new } (auparavant : { $old })
notice-moved-where = { $event } change de lieu : { $place } (auparavant : { $before })
notice-cancelled = { $event } du { $old } est annulé
notice-near = { $event } commence le { $new }, { $place }
notice-invited = Y serez-vous ? { $event }, { $new }
attendance-answer-hint = Pour dire si vous y serez, répondez d’un mot : oui, à distance, ou non. Pour changer d’avis, répondez au courriel qui le confirme.
attendance-answer-gone = Cet événement n’existe plus ; votre réponse n’a pas été notée.
attendance-answer-unclear = Votre réponse n’a pas été comprise et rien n’a changé. Répondez d’un mot sur la première ligne : oui, à distance, ou non.
attendance-answered-in-person = C’est noté : vous serez sur place à { $event }.
attendance-answered-remote = C’est noté : vous participerez à distance à { $event }.
attendance-answered-away = C’est noté : vous ne serez pas à { $event }.
notice-paper = Nouveau document pour { $event } : { $title }
notice-report = Compte rendu de { $event } : { $title }
notice-owed = { $event } est terminé. Écrirez-vous un compte rendu ?

# In the stewards' log.
fact-event-added = Un événement a été ajouté au calendrier
fact-event-changed = Un événement a été modifié
fact-event-moved = Un événement a changé de date ou de lieu
fact-event-cancelled = Un événement a été annulé
fact-event-reviewed = Un événement en attente a été examiné
fact-event-recorded = Un événement a été repris d’un recueil
fact-event-facilitated = Un événement a d’autres facilitateurs
fact-calendar-address-given = A obtenu une adresse de calendrier privée
fact-calendar-address-withdrawn = A renoncé à son adresse de calendrier privée
fact-attendance-asked = Quelqu’un a demandé à confirmer sa venue
fact-attendance-given = Quelqu’un sera à un événement
fact-event-invited = Tout le réseau a été invité à un événement
fact-attendance-taken-back = Quelqu’un ne viendra finalement pas à un événement
fact-attendance-addresses-forgotten = Des adresses électroniques de visiteurs ont été supprimées
fact-event-forgotten = Ce que quelqu’un avait laissé sur un événement a été supprimé
fact-paper-added = Un document préparatoire a été ajouté
fact-paper-changed = Un document préparatoire a été modifié
fact-paper-removed = Un document préparatoire a été retiré
fact-report-drafted = Un compte rendu a été rédigé en brouillon
fact-report-published = Un compte rendu a été publié
fact-report-changed = Un compte rendu a été modifié
fact-event-near = Un événement approche
fact-event-ended = Un événement est terminé
fact-source-added = Une source a été ajoutée
fact-source-changed = Une source a été modifiée
fact-source-asked = Une source a été consultée
fact-source-taken-in = Les nouveautés d’une source ont été reprises
fact-events-joined = Deux événements ont été réunis
fact-events-separated = Deux événements ont été séparés
fact-events-held-apart = Deux événements ont été déclarés distincts
fact-likeness-suggested = Deux événements sont peut-être le même
