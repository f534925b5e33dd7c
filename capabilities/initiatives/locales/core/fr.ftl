# Lists.
initiatives-title = Initiatives
initiatives-lead = Ce que les personnes et les organisations entreprennent ici : dans quel but, où cela en est, et comment y prendre part.
initiatives-filter = Choisir
initiatives-words = Mots
initiatives-any = Tous
initiatives-show = Afficher
initiatives-without = Retirer ce choix
initiatives-quiet = Sans nouvelles depuis longtemps
initiatives-feed = Flux
initiatives-none = Aucune initiative n’a encore été signalée.
initiatives-none-so = Aucune initiative ne correspond. Choisissez autre chose ci-dessus.
initiatives-found = Résultats
initiatives-older = Initiatives plus anciennes
initiatives-all = Toutes ces initiatives
initiative-one = Initiative

# What is said of one.
initiative-report = Signaler une initiative
initiative-report-lead = Tout le monde pourra la lire aussitôt. Vous la menez, et pouvez demander à d’autres de la mener avec vous.
initiative-edit = Modifier la description
initiative-save = Enregistrer
initiative-title = Titre
initiative-acronym = Sigle
initiative-aim = But
initiative-aim-hint = Ce qu’elle veut obtenir, en une ou deux phrases.
initiative-what = Ce qu’elle fait
initiative-what-hint = En Markdown : laissez une ligne vide entre les paragraphes.
initiative-lang = Langue de ce texte
initiative-lang-hint = La langue dans laquelle vous écrivez ici.
initiative-state = État
initiative-state-idea = Idée
initiative-state-running = En cours
initiative-state-paused = En pause
initiative-state-ended = Terminée
initiative-result = Ce qu’il en est résulté
initiative-result-hint = Nécessaire si elle est terminée : d’autres en tireront des leçons.
initiative-who-where = Qui et où
initiative-organizations = Organisations qui la mènent
initiative-organizations-hint = Une par ligne. Celles qui ont une page ici sont reliées par leur nom.
initiative-organization = Ajouter une organisation de la liste
initiative-organization-none = Aucune
initiative-regions = Régions
initiative-countries = Pays
initiative-countries-hint = S’il s’agit de certains pays : un par ligne, ou séparés par des virgules.
initiative-languages = Langues de travail
initiative-topics = Thèmes
initiative-links = Liens
initiative-links-hint = Un par ligne : l’adresse, puis ce qu’on y trouve.
initiative-seeks = Recherche
initiative-seeks-hint = Dites en quelques mots ce qu’il lui faut ; laissez vide ce qu’elle ne cherche pas.
initiative-seeks-partners = Partenaires
initiative-seeks-endorsers = Soutiens publics
initiative-seeks-funds = Financement
initiative-seeks-people = Personnes
initiative-seeks-knowledge = Connaissances
initiative-offers = Offre
initiative-offers-hint = Ce que d’autres peuvent en recevoir. En Markdown.
initiative-made = Signalée le
initiative-quiet-since = Sans nouvelles depuis le { $date }
initiative-former = ancien participant
initiative-somebody = Quelqu’un du réseau

# Who leads it.
initiative-leads = Qui la mène
initiative-leads-lead = Ceux qui la mènent modifient la description, donnent des nouvelles et répondent à ceux qui écrivent. Qui est invité la mène dès qu’il dit oui.
initiative-leads-none = Personne actuellement
initiative-leads-unseen = { $count ->
    [one] Une personne du réseau
   *[other] { $count } personnes du réseau
}
initiative-tend = Pour ceux qui la mènent
initiative-lead = Adresse de son profil
initiative-lead-hint = Copiez-la dans la barre d’adresse de sa page ici.
initiative-lead-ask = Lui demander de la mener
initiative-lead-asked = invitation envoyée
initiative-lead-remove = Retirer
initiative-asked = On vous demande de mener cette initiative
initiative-agree = Oui, je la mène
initiative-decline = Non
initiative-reminded = Aucune nouvelle depuis six mois. Est-elle toujours en cours ?
initiative-still-runs = Oui, elle est toujours en cours

# History.
initiative-history = Historique
initiative-history-older = Plus ancien
initiative-revision = Version { $number }
initiative-compared = comparée à la version { $number }
initiative-revision-first = telle qu’elle a été signalée
initiative-revision-same = Les deux disent la même chose.
initiative-restore = Revenir à cette version
initiative-restore-hint = Crée une nouvelle version avec ces mots ; rien n’est perdu.
initiative-compare-now = Comparer avec la version actuelle
initiative-crossed = Quelqu’un d’autre a modifié les mêmes parties entre-temps :
initiative-crossed-how = Rien n’est encore enregistré. Ci-dessous figure ce que vous avez écrit, avec leurs autres modifications ; voici le passage de leurs mots aux vôtres. Enregistrez de nouveau quand tout est bon.

# What is wrong.
initiative-denied-lead = Seuls ceux qui mènent l’initiative peuvent le faire.
initiative-wrong-many = { $count } au plus.
initiative-wrong-result = Dites ce qu’il en est résulté, puisqu’elle est terminée.
initiative-wrong-country = Nous ne connaissons pas de pays appelé « { $name } ». Écrivez son nom en entier.
initiative-wrong-lead = Il n’y a personne à cette adresse que vous puissiez voir.
initiative-wrong-leads = { $count } personnes au plus mènent une initiative.
initiative-wrong-lead-twice = Cette personne la mène déjà ou est déjà invitée.
initiative-wrong-last-lead = Quelqu’un doit la mener. Demandez d’abord à une autre personne, ou dites qu’elle est terminée.
initiative-wrong-gone = Cette initiative se poursuit dans « { $title } » : adressez-vous à celle-là.
initiative-wrong-recorded = Une autre initiative a ici l’adresse { $slug }.

# What was done.
initiative-said-reported = L’initiative est signalée. Demandez à d’autres de la mener avec vous, ou donnez des nouvelles.
initiative-said-changed = La description est modifiée.
initiative-said-restored = Une version antérieure est rétablie.
initiative-said-asked = L’invitation est envoyée par courriel.
initiative-said-agreed = Vous menez désormais cette initiative.
initiative-said-left = Vous ne menez pas cette initiative.
initiative-said-no-lead = Cette personne ne la mène plus.
initiative-said-heard = C’est noté, merci.

# Updates.
update-one = Nouvelle
update-title-all = Nouvelles
update-all = Toutes les nouvelles
update-none = Aucune nouvelle pour l’instant.
update-older = Nouvelles plus anciennes
update-earlier = Nouvelle précédente
update-later = Nouvelle suivante
update-tell = Donner des nouvelles
update-tell-hint = Tout le monde pourra la lire aussitôt ; ceux qui la suivent la reçoivent par courriel.
update-title = Sujet
update-body = Ce qu’il y a à dire
update-body-hint = En Markdown. La date est conservée.
update-lang = Langue
update-channels = Listes à prévenir
update-channels-hint = La nouvelle y est envoyée comme un message de votre part.
update-on-list = Sur la liste
update-said-told = C’est dit.
update-mail-subject = { $title } : { $update }

# Taking part.
part-take = Je veux y prendre part
part-know = Je sais quelque chose
part-lead = Ce que vous écrivez va à ceux qui mènent l’initiative, et à personne d’autre. Ils vous répondent par courriel.
part-kind = De quoi il s’agit
part-kind-take = Je veux y prendre part
part-kind-know = Je sais quelque chose d’utile
part-words = Votre message
part-words-hint = Ce que vous feriez, ou ce que vous savez.
part-name = Votre nom
part-mail = Votre adresse électronique
part-mail-hint = Vous recevrez un lien de confirmation. Ceux qui mènent l’initiative ne voient pas l’adresse.
part-send = Envoyer
part-own = Ce que vous avez écrit
part-yours = Votre message
part-confirm = L’envoyer à ceux qui la mènent
part-withdraw = Le retirer
part-count = { $count ->
    [one] Une personne a écrit pour y prendre part
   *[other] { $count } personnes ont écrit pour y prendre part
}
part-state-unconfirmed = à confirmer
part-state-waiting = attend une réponse
part-state-answered = répondu
part-answers = Qui vous a écrit
part-answers-lead = Seuls ceux qui mènent l’initiative voient ceci. La réponse est envoyée par courriel.
part-answers-none = Rien ici.
part-answer = Votre réponse
part-answer-hint = Dites comment vous joindre si vous voulez poursuivre l’échange.
part-answer-send = Répondre
part-older = Plus ancien
part-said-written = C’est transmis à ceux qui mènent l’initiative. Ils vous répondront par courriel.
part-said-mailed = Consultez votre courrier : un lien y permet de l’envoyer.
part-said-withdrawn = C’est retiré.
part-said-answered = Votre réponse est en route.
part-wrong-pending = { $count } de vos messages attendent une réponse. Patientez d’abord.
part-wrong-flood = Trop de messages attendent ici. Réessayez plus tard.
part-wrong-answered = Quelqu’un y a déjà répondu.
part-link-gone = Ce lien n’ouvre plus rien. Écrivez de nouveau si vous le souhaitez encore.
part-letter-confirm = Confirmez votre message au sujet de { $title }
part-letter-confirm-body =
    Quelqu’un, sans doute vous, a écrit sur { $network } à ceux qui mènent l’initiative « { $title } ». Ouvrez cette page et confirmez ; ils recevront le message :

    { $link }

    Rien n’est encore envoyé. Si ce n’était pas vous, ne faites rien : le message est supprimé après sept jours.

# Meetings.
slot-put-forward = Présenter à une réunion
slot-put-forward-lead = Elle figure sur la page de la réunion, avec une page prête à projeter et à imprimer. Les animateurs fixent l’ordre.
slot-presented = Initiatives présentées ici
slot-presented-at = Présentée à
slot-none = Rien n’est présenté à cette réunion.
slot-present = Page à projeter
slot-all = Toutes, à projeter et à imprimer
slot-event = Réunion
slot-event-none = Choisir une réunion
slot-no-events = Aucune réunion à choisir dans l’agenda.
slot-place = Place dans l’ordre
slot-place-set = Déplacer
slot-take-off = Retirer de la liste
slot-said-put-forward = C’est proposé.
slot-said-placed = L’ordre est modifié.
slot-said-taken-off = C’est retiré de la liste.
slot-wrong-many = { $count } au plus par réunion.

# Notices and mail.
notice-initiative-update = Une initiative que je suis ou mène donne des nouvelles
notice-initiative-lead = On me demande de mener une initiative
notice-initiative-quiet = Plus de nouvelles d’une initiative que je mène
notice-initiative-part = Quelqu’un veut prendre part à une initiative que je mène, ou sait quelque chose
notice-initiative-answer = Ceux qui mènent une initiative me répondent
initiative-told-update = { $title } : { $update }
initiative-told-asked = On vous demande de mener { $title }
initiative-told-reminded = { $title } est-elle toujours en cours ? Aucune nouvelle depuis six mois
initiative-told-take = { $name } veut prendre part à { $title }
initiative-told-know = { $name } sait quelque chose au sujet de { $title }
initiative-told-answer = Ceux qui mènent { $title } vous répondent
initiative-mail-agree-hint = Répondez à ce courriel par oui ou non.
initiative-mail-heard-hint = Répondez d’un mot à ce courriel, et elle donne signe de vie.
initiative-mail-part-hint = Répondez à ce courriel, et votre réponse lui parvient.
initiative-mail-empty = Le courriel était vide. Écrivez au-dessus du texte cité.
initiative-mail-unclear = Cela n’a pas été compris. Commencez par oui ou non.
initiative-mailed-heard = { $title } est toujours en cours : c’est noté.
initiative-mailed-agreed = Vous menez désormais { $title }.
initiative-mailed-declined = Vous ne menez pas { $title }.
initiative-mailed-answered = Votre réponse au sujet de { $title } est en route.
initiative-need-asked = Dites si vous menez { $title }
initiative-need-answer = Répondez à ceux qui ont écrit au sujet de { $title }
initiative-need-heard = Dites si { $title } est toujours en cours
initiative-need-proposal = Répondez à ce qui est proposé à { $title }

# In the stewards’ log.
fact-initiative-reported = Une initiative a été signalée
fact-initiative-changed = La description d’une initiative a été modifiée
fact-initiative-recorded = Une initiative a été reprise d’un enregistrement
fact-initiative-lead-asked = Quelqu’un a été invité à mener une initiative
fact-initiative-lead-agreed = Quelqu’un mène une initiative
fact-initiative-lead-left = Quelqu’un ne mène plus une initiative, ou a refusé
fact-initiative-updated = Une initiative a donné des nouvelles
fact-initiative-reminded = Ceux qui mènent une initiative ont été relancés
fact-initiative-quiet = Une initiative a été marquée sans nouvelles
fact-initiative-heard-of = Une initiative a donné signe de vie
fact-initiative-part-written = Quelqu’un sans compte a écrit à ceux qui mènent une initiative
fact-initiative-part-waiting = Quelqu’un veut prendre part à une initiative, ou sait quelque chose
fact-initiative-part-answered = Quelqu’un qui a écrit au sujet d’une initiative a reçu une réponse
fact-initiative-part-withdrawn = Un message au sujet d’une initiative a été retiré
fact-initiative-parts-swept = Des messages non confirmés et d’anciennes adresses ont été supprimés
fact-initiative-put-forward = Une initiative a été proposée à une réunion
fact-initiative-taken-off = Une initiative a été retirée de la liste d’une réunion
fact-initiative-placed = L’ordre des initiatives d’une réunion a été modifié
fact-initiative-forgotten = Quelqu’un lié à une initiative a quitté le réseau
