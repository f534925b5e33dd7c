## Lists

list-nav = Listes
list-lead = Listes de diffusion : un seul courriel, et toute la liste le reçoit. Chacune a ses archives ici.
list-none = Pas encore de liste.
list-closed-lists = Listes fermées
list-make = Créer une liste
list-edit = Modifier la liste
list-save = Enregistrer
list-name = Nom
list-name-hint = Lettres latines minuscules, chiffres, et - _ . à l’intérieur. On ne peut plus le changer ensuite : il est dans tous les carnets d’adresses.
list-name-domain = L’adresse sera ce nom suivi de @{ $domain }
list-name-reserved = Ce nom sert à autre chose. Choisissez-en un autre.
list-wrong-name = Un nom a de 2 à 40 lettres latines minuscules, chiffres, et - _ . à l’intérieur.
list-wrong-twice = Une liste porte déjà ce nom.
list-title = Titre
list-about = À quoi elle sert
list-about-hint = Qui s’y trouve et de quoi on y parle. Markdown.
list-langs = Langues
list-topics = Thèmes
list-need-moderation = { $count ->
    [one] Un message vous attend sur { $list }
   *[other] { $count } messages vous attendent sur { $list }
}
list-rules = Règles
list-posting = Qui peut écrire
list-posting-anyone = Tout le monde ; ce qui paraît douteux attend la modération
list-posting-subscribers = Les abonnés ; ce qu’écrivent les autres attend la modération
list-posting-first-held = Les abonnés ; le premier courriel de chacun attend la modération
list-posting-announcements = Seulement les responsables et la modération
list-reading = Qui peut lire les archives
list-reading-public = Tout le monde
list-reading-subscribers = Seulement les abonnés
list-joining = S’abonner
list-joining-open = Il suffit de confirmer son adresse
list-joining-asked = Un responsable donne son accord
list-replies = Les réponses vont
list-replies-untouched = Là où le dit le courriel de l’auteur
list-replies-author = À l’auteur
list-replies-list = À la liste
list-replies-hint = Le premier choix laisse le courriel tel quel, et personne ne répond à tous par erreur.
list-most = Taille maximale d’un courriel
list-most-hint = Les plus gros attendent la modération.
list-copies = Copies et résumés
list-footer = Pied de page
list-footer-hint = Figure sous chaque copie. Laissez vide pour que les signatures des auteurs restent valables.
list-digest-hour = Les résumés partent à
list-digest-weekday = Les hebdomadaires, le
list-digests = Résumés
list-digests-at = chaque jour à { $time }, chaque semaine le { $day }
list-doors = Fermeture
list-close = Fermer la liste
list-close-hint = Elle ne prend plus de courriels ni d’abonnés. Les archives restent.
list-open-again = Rouvrir la liste
list-open-again-hint = Elle reprend des courriels, avec les mêmes abonnés.
list-closed = Fermée.
list-closed-why = Cette liste ne prend plus de courriels. Ses archives restent.
list-closed-joining = On ne peut pas s’abonner à une liste fermée.
list-belongs-to = Appartient à
list-address = Adresse
list-by-mail = Par courriel
list-by-mail-post = Écrire à tous
list-by-mail-size = { $size } au plus ; les courriels plus gros attendent la modération
list-by-mail-join = S’abonner
list-by-mail-leave = Se désabonner
list-by-mail-owner = Joindre les responsables
list-tend = Cette liste
list-waiting = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
}
list-join-card = Abonnement
list-join = S’abonner à la liste
list-join-hint = Avec l’adresse de votre compte. Vous pouvez partir à tout moment.
list-join-by-mail = Ou envoyez un courriel quelconque à { $address }
list-leave = Quitter la liste
list-leave-hint = Prend effet tout de suite. Nous le confirmons par courriel.
list-leave-by-mail = Ou envoyez un courriel quelconque à { $address }
list-own = Votre abonnement
list-own-on = Vous êtes sur cette liste.
list-own-asked = Un responsable doit encore donner son accord.
list-own-suspended = Des courriels envoyés chez vous sont revenus : rien ne part pour le moment.
list-own-resume = Enregistrez vos choix ci-dessous pour recevoir à nouveau des courriels.
list-own-change = Modifier ou quitter
list-own-visitor = Pas besoin de compte : nous envoyons un courriel à votre adresse, et il vous dit quoi faire.
list-own-not-on = Vous n’êtes pas sur cette liste.
list-own-save = Enregistrer
list-own-instead = Ou recevoir moins de courriels
list-own-threads = Toutes vos listes, et les fils que vous suivez ou taisez
list-own-lists = Vos listes
list-own-none = Vous n’êtes sur aucune liste.
list-own-find = Voir toutes les listes
list-own-kept = Listes dont vous vous occupez
list-own-waiting = Vos courriels qui attendent la modération
list-mail = Votre adresse électronique
list-called = Votre nom
list-mailed-hint = Rien ne se passe avant votre confirmation depuis cette adresse.
list-mark-on = Abonné
list-mark-asked = En attente d’un responsable
list-mark-suspended = Courriels revenus
list-delivery = Ce que vous recevez
list-delivery-every = Chaque message, tout de suite
list-delivery-daily = Un courriel par jour
list-delivery-weekly = Un courriel par semaine
list-delivery-none = Rien ; vous lisez ici
list-digest = La forme d’un résumé
list-digest-plain = Un seul texte
list-digest-mime = Les messages tels quels, avec leurs pièces jointes
list-own-copies = Vos propres messages
list-copies-sent = Vous reviennent en copie
list-copies-not-sent = Ne reviennent pas
list-doubles = Un message à plusieurs listes
list-doubles-once = Arrive une fois
list-doubles-each = Arrive par chaque liste
list-thread-mute = tu
list-thread-follow = suivi
list-thread-undo = Annuler
list-left = Vous n’êtes pas sur la liste
list-left-lead = Vous n’en recevrez plus rien. Un courriel de confirmation dit aussi comment revenir.
list-left-lists = Voir toutes les listes
list-confirm-join = S’abonner à la liste
list-confirm-leave = Quitter la liste
list-confirm-hint = Ce n’était pas vous ? Fermez cette page, et rien ne se passera.
list-link-gone = Ce lien a déjà servi, ou il est trop ancien. Redemandez-en un sur la page de la liste.
list-offer = M’abonner aussi à la liste { $list }
list-beside = Liste de diffusion
list-role = Rôle
list-role-owner = Responsable
list-role-moderator = Modération
list-role-give = Donner un rôle
list-role-take = Retirer le rôle
list-role-mail = Adresse électronique du compte
list-role-mail-hint = Il faut un compte dans le réseau.
list-owners = Responsables et modération
list-owners-lead = Les responsables fixent les règles et voient qui est abonné. La modération décide des courriels en attente.
list-owners-none = Personne ne s’occupe de cette liste : l’intendance le fait.
list-somebody = Quelqu’un dont vous ne pouvez pas voir le profil
list-wrong-person = Personne dans le réseau n’a cette adresse.
list-wrong-last-owner = Une liste a besoin d’un responsable. Donnez d’abord ce rôle à quelqu’un d’autre.
list-wrong-no-role = Vous n’êtes ni responsable de cette liste ni de sa modération.
list-wrong-not-on = Vous n’êtes pas sur cette liste.
list-members = Abonnés
list-members-search = Chercher par adresse ou par nom
list-members-find = Chercher
list-members-none = Personne ici.
list-members-none-found = Personne trouvé.
list-state-asked = En attente
list-state-active = Sur la liste
list-state-suspended = Courriels revenus
list-came-web = venu par le site
list-came-mail = venu par courriel
list-came-event = venu par un événement
list-came-import = ajouté par un responsable
list-let-in = Accepter
list-decline = Refuser
list-take-off = Retirer de la liste
list-export = Télécharger en CSV
list-pages = Pages
list-page-next = Page suivante
list-import = Ajouter des adresses
list-import-lead = Seulement des adresses dont les titulaires sont d’accord. Chacun reçoit un courriel qui le dit et qui explique comment partir.
list-import-addresses = Adresses
list-import-addresses-hint = Une par ligne : ana@example.org, ou Ana <ana@example.org>. Au plus 1 000 à la fois.
list-import-consent = Comment l’accord a été donné
list-import-consent-hint = Par exemple : case cochée à l’inscription à la réunion de mai. C’est conservé avec chaque adresse.
list-import-do = Ajouter
list-import-do-hint = Elles reçoivent un courriel et sont aussitôt sur la liste.
list-import-added = ajoutée
list-import-known = déjà sur la liste
list-import-done = { $count ->
    [one] { $count } adresse ajoutée.
   *[other] { $count } adresses ajoutées.
}
list-wrong-lines = Au plus { $most } lignes à la fois.
list-moderation = Courriels en attente
list-moderation-lead = Personne ne les voit avant votre décision.
list-moderation-none = Rien n’attend.
list-moderated = Ce qui a été modéré
list-moderated-lead = Combien de courriels à cette liste ont été retenus, pourquoi, et ce qu’ils sont devenus.
list-moderated-none = Rien n’a jamais été retenu.
list-held-title = Un courriel en attente
list-held-look = Le regarder
list-held-author = De
list-held-since = Depuis
list-held-why = Pourquoi il est retenu
list-held-sender = Expéditeur
list-held-fate = Ce qu’il est devenu
list-held-text = Texte
list-held-parts = Parties
list-reason-stranger = Son auteur n’est pas sur la liste.
list-reason-first = C’est le premier courriel de son auteur à cette liste.
list-reason-announcements = Seuls les responsables et la modération écrivent à cette liste.
list-reason-big = Il est plus gros que ce que prend cette liste.
list-reason-forged = Le domaine de son auteur dit qu’il ne vient pas de là.
list-reason-unreadable = On ne peut pas le lire comme un courriel.
list-reason-automatic = Un programme l’a écrit.
list-reason-banned = Son auteur ne peut pas écrire ici en ce moment.
list-authentication-unchecked = L’expéditeur n’a pas été vérifié.
list-authentication-pass = { $domain } confirme que cela vient de là.
list-authentication-fail = { $domain } ne le confirme pas : l’expéditeur est peut-être faux.
list-authentication-none = { $domain } ne dit rien sur qui peut écrire en son nom.
list-fate-waiting = En attente
list-fate-approved = Accepté
list-fate-rejected = Rejeté
list-fate-discarded = Écarté
list-decision = Votre décision
list-decide = Décider
list-decide-ticked = Décider pour ceux qui sont cochés
list-decide-approve = Accepter : il part à la liste
list-decide-reject = Rejeter : son auteur reçoit votre raison
list-decide-discard = Écarter : personne n’en est informé
list-decide-ban = Écarter et exclure : l’auteur ne peut plus écrire ici
list-decide-after-all = L’accepter finalement
list-note = Raison
list-note-hint = L’auteur la lit quand vous rejetez.
list-appeal = L’auteur répond :
list-appeals = Auteurs qui ne sont pas d’accord
list-wrong-decided = Quelqu’un en a déjà décidé.
list-wrong-reject = Dites pourquoi : l’auteur reçoit votre raison.
list-wrong-none-ticked = Cochez au moins un courriel.
list-wrong-decision = Nous n’avons pas compris. Commencez votre réponse par approve, discard, ban, ou par reject suivi d’une raison.
list-wrong-appeal = Votre réponse était vide.
list-ballot-gone = C’est déjà décidé, ou le courriel est trop ancien. Voyez la page de la liste.
list-ballot-not-yours = Cette adresse ne prend de réponses que de la personne à qui elle a été donnée.
list-decided-approved = « { $subject } » est accepté et part à la liste.
list-decided-rejected = « { $subject } » est rejeté ; son auteur reçoit votre raison.
list-decided-discarded = « { $subject } » est écarté.
list-decided-banned = « { $subject } » est écarté, et son auteur ne peut plus écrire ici.
list-appeal-taken = La modération lit ce que vous avez écrit sur « { $subject } ».
list-appeal-withdrawn = « { $subject } » est retiré et ne part à personne.
list-appeal-again = Répondez à ce courriel pour en dire plus.
list-bans = Qui ne peut pas écrire
list-bans-none = Personne n’est exclu.
list-ban = Exclure
list-ban-mail = Adresse
list-ban-why = Pourquoi
list-ban-hint = Les courriels de cette adresse sont renvoyés. Elle peut toujours lire.
list-unban = Lever l’exclusion
list-letters = Courriels sur ce qui attend
list-letters-stop = Ne plus m’en envoyer
list-letters-start = M’envoyer chacun
list-letters-each-hint = Vous recevez chaque courriel en attente et pouvez décider en répondant.
list-letters-none-hint = Vous venez voir ici vous-même.
list-said-made = La liste existe. Son adresse prend des courriels dès maintenant.
list-said-changed = Enregistré.
list-said-closed = La liste est fermée.
list-said-opened = La liste est rouverte.
list-said-mailed = Nous avons envoyé un courriel à cette adresse. Suivez ce qu’il dit.
list-said-joined = Vous êtes sur la liste.
list-said-waiting = Un responsable décidera. Vous recevrez un courriel.
list-said-left = Vous n’êtes plus sur la liste.
list-said-chosen = Enregistré.
list-said-thread-mute = Vous ne recevrez plus rien de ce fil.
list-said-thread-follow = Vous recevrez chaque message de ce fil.
list-said-thread-none = Ce fil est à nouveau traité comme les autres.
list-said-role = Enregistré.
list-said-role-taken = Le rôle est retiré.
list-said-let-in = Accepté. La personne reçoit un courriel.
list-said-declined = Refusé. La personne reçoit un courriel.
list-said-taken-off = Retirée de la liste. La personne reçoit un courriel.
list-said-decided = C’est décidé.
list-said-letters = Enregistré.
list-said-banned = Cette adresse ne peut plus écrire ici.
list-said-unbanned = Cette adresse peut à nouveau écrire ici.
list-letter-join = À confirmer : s’abonner à { $list }
list-letter-join-body = Quelqu’un, sans doute vous, a demandé que { $email } soit mis sur la liste de diffusion { $list } ({ $address }).

    Pour confirmer, répondez à ce courriel tel quel, ou ouvrez cette page et appuyez sur le bouton :
    { $link }

    Si vous ne l’avez pas demandé, ne faites rien : vous ne serez pas mis sur la liste.
list-letter-leave = À confirmer : quitter { $list }
list-letter-leave-body = Quelqu’un, sans doute vous, a demandé que { $email } soit retiré de la liste de diffusion { $list } ({ $address }).

    Pour confirmer, répondez à ce courriel tel quel, ou ouvrez cette page et appuyez sur le bouton :
    { $link }

    Si vous ne l’avez pas demandé, ne faites rien : vous restez sur la liste.
list-letter-already = Vous êtes sur { $list }
list-letter-already-body = Quelqu’un, sans doute vous, a demandé que cette adresse soit mise sur la liste de diffusion { $list } ({ $address }). Elle y est déjà.

    Pour changer ce que vous recevez, ou pour partir :
    { $link }
list-letter-unknown = Vous n’êtes pas sur { $list }
list-letter-unknown-body = Quelqu’un, sans doute vous, a demandé que { $email } soit retiré de la liste de diffusion { $list } ({ $address }). Cette adresse n’y est pas.

    Si vous recevez des courriels de cette liste, regardez les premières lignes de leur source : ils vous arrivent peut-être par une autre adresse.
list-letter-welcome = Bienvenue sur { $list }
list-letter-welcome-body = Vous êtes maintenant sur la liste de diffusion { $list }.

    Pour écrire à tous : { $address }
    Sa page et ses archives : { $page }

    Pour recevoir plutôt un courriel par jour ou par semaine, ou pour partir :
    { $link }
list-letter-imported-body = Un responsable de la liste de diffusion { $list } de { $network } y a mis votre adresse et a noté que vous étiez d’accord.

    Pour écrire à tous : { $address }
    Sa page et ses archives : { $page }

    Si vous n’en voulez pas, un clic suffit pour partir ; vous pouvez aussi choisir un courriel par jour ou par semaine :
    { $link }
list-letter-waiting = Vous avez demandé à rejoindre { $list }
list-letter-waiting-body = Votre adresse est confirmée. Un responsable de la liste de diffusion { $list } décidera, et vous recevrez un courriel.

    Si vous avez changé d’avis :
    { $link }
list-letter-asked = Quelqu’un demande à rejoindre { $list }
list-letter-asked-body = { $who } demande à être sur la liste de diffusion { $list }.

    Pour accepter ou refuser :
    { $link }
list-letter-declined = Votre demande pour { $list }
list-letter-declined-body = Un responsable de la liste de diffusion { $list } a refusé votre demande d’abonnement.

    Si vous pensez que c’est une erreur, répondez à ce courriel : les responsables le lisent.
list-letter-left = Vous avez quitté { $list }
list-letter-left-body = { $email } n’est plus sur la liste de diffusion { $list }. Plus rien ne sera envoyé.

    Si vous ne le vouliez pas, ou changez d’avis, envoyez un courriel quelconque à { $join } ou ouvrez :
    { $link }
list-letter-taken-off-body = Un responsable de la liste de diffusion { $list } en a retiré { $email }. Plus rien ne sera envoyé.

    Si vous pensez que c’est une erreur, répondez à ce courriel : les responsables le lisent. Pour redemander un abonnement, envoyez un courriel quelconque à { $join } ou ouvrez :
    { $link }
list-letter-suspended = Les courriels de { $list } ne vous parviennent pas
list-letter-suspended-body = Des courriels de la liste { $list } envoyés chez vous sont revenus plusieurs fois : plus rien ne vous est envoyé.

    Si vous lisez ceci, votre adresse fonctionne à nouveau. Pour recevoir à nouveau des courriels, ouvrez cette page et enregistrez vos choix ; vous pouvez aussi y partir :
    { $link }
list-letter-answer = { $list }
list-letter-answer-body = { $said }

    La liste : { $page }
list-letter-held = Votre courriel à { $list } attend : { $subject }
list-letter-held-body = Votre courriel « { $subject } » à { $list } ({ $address }) n’est pas encore parti. La modération décidera.

    La raison : { $reason }

    Pour le reprendre, répondez à ce courriel par le mot : withdraw
    Pour dire quelque chose à la modération, répondez avec ce que vous voulez dire.
list-letter-rejected = Votre courriel à { $list } n’a pas été pris : { $subject }
list-letter-rejected-body = La modération de { $list } ({ $address }) a décidé de ne pas laisser partir votre courriel « { $subject } » à la liste.

    La raison : { $note }

    Si vous n’êtes pas d’accord, répondez à ce courriel : la modération le lit.
list-letter-moderate = En attente sur { $list } : { $subject }
list-letter-moderate-body = Un courriel à { $list } attend votre décision.

    De : { $author }
    Objet : { $subject }
    Pourquoi il est retenu : { $reason }
    Expéditeur : { $authentication }

    { $excerpt }

    Pour décider, répondez à ce courriel ({ $deciding }) avec l’un de ces mots sur la première ligne :

    approve (accepter)
    reject (rejeter, suivi de la raison que l’auteur lira)
    discard (écarter)
    ban (écarter, et l’auteur ne peut plus écrire ici)

    Ou décidez ici :
    { $link }
list-letter-appealed = L’auteur répond sur { $list } : { $subject }
list-letter-appealed-body = { $author } écrit à propos du courriel « { $subject } » à { $list } :

    { $words }

    Pourquoi il a été retenu : { $reason }
    Pour le regarder et décider :
    { $link }
fact-list-made = Une liste de diffusion a été créée
fact-list-changed = Une liste de diffusion a été modifiée, fermée ou rouverte
fact-list-role-given = Une liste de diffusion a d’autres responsables ou une autre modération
fact-list-asked = Quelqu’un a demandé à rejoindre ou à quitter une liste de diffusion
fact-list-joined = Quelqu’un a rejoint une liste de diffusion
fact-list-left = Quelqu’un a quitté une liste de diffusion
fact-list-subscription-changed = Un abonnement à une liste de diffusion a changé
fact-list-post-held = Un courriel à une liste attend la modération
fact-list-post-decided = La modération a décidé d’un courriel, ou son auteur a répondu
fact-list-appeal-told = La modération a été informée de la réponse d’un auteur
fact-list-banned = Une adresse ne peut plus écrire à une liste, ou le peut à nouveau
fact-list-forgotten = Quelqu’un qui était sur une liste de diffusion a quitté le réseau
fact-list-requests-forgotten = Des demandes que personne n’a confirmées ont été oubliées
fact-list-author-forgotten = Ce que quelqu’un a écrit aux listes y reste sans son nom, ou a disparu
fact-list-bounced = Un courriel à une personne abonnée est revenu, ou un abonnement est suspendu
fact-list-bounces-forgotten = D’anciens retours ont été oubliés
fact-list-command-taken = Une commande par courriel a été exécutée
fact-list-announced = Une annonce a été confiée à une liste de diffusion
fact-list-copies-made = D’autres copies d’un message attendent leur envoi
fact-list-digest-sent = Un recueil est parti
fact-list-imported = Des messages d’anciennes archives ont emménagé
fact-list-message-archived = Un message est entré dans les archives d’une liste
fact-list-message-redacted = Un message a été retiré des archives
fact-list-owners-written-to = Quelqu’un a écrit aux propriétaires d’une liste
fact-list-post-refused = Un courriel à une liste n’a pas été accepté

## Archive

list-archive = Archives
list-search = Chercher dans ces archives
list-search-button = Chercher
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
list-said-held = Votre message attend l’avis d’un modérateur. S’il n’est pas accepté, un courriel vous dira pourquoi.

## Delivery
list-turned-loop = Ce courriel est déjà passé par la liste { $list }, ou tourne en rond.
list-turned-auto-reply = Ce courriel est une réponse automatique. La liste { $list } ne la prend pas.
list-turned-closed = La liste { $list } est fermée et ne prend plus de messages. Ses responsables répondent à l’adresse { $owner }.
list-turned-banned = Vous ne pouvez pas écrire à la liste { $list } pour l’instant. Si vous pensez que c’est une erreur, écrivez à ses responsables : { $owner }.
list-turned-unreadable = Votre courriel à la liste { $list } n’a pas pu être lu : il est abîmé, ou construit comme aucun logiciel de courrier ne le ferait. Ses responsables vous aident : { $owner }.
list-turned-forged = Ce courriel a été envoyé au nom de quelqu’un d’autre.
list-turned-too-often = La même chose a été demandée plusieurs fois en une heure.
list-help =
    Comment utiliser la liste { $list } par courriel :
    { "" }
    À toutes les personnes inscrites : { $post }
    S’inscrire : un courriel vide à { $join }
    Se désinscrire : un courriel vide à { $leave }
    Aux responsables, qui sont des personnes : { $owner }
    { "" }
    Archives et réglages : { $page }
list-digest-daily = { $list } : résumé du jour nº { $number }
list-digest-weekly = { $list } : résumé de la semaine nº { $number }
list-digest-head =
    { $count ->
        [one] Un nouveau message sur la liste { $list }.
       *[other] { $count } nouveaux messages sur la liste { $list }.
    }
    Pour répondre à un message, répondez à celui-ci, pas au résumé. Archives et réglages : { $page }
list-digest-end = Fin du résumé nº { $number } de { $list }
list-owner-complaint = { $email } a signalé un message de cette liste comme indésirable auprès de son fournisseur de courrier, et a été retiré de la liste. Rien ne lui a été écrit.
list-letter-probe = Recevez-vous les messages de { $list } ?
list-letter-probe-body =
    Plusieurs jours, des messages de la liste { $list } à cette adresse sont revenus.
    { "" }
    Si vous lisez ceci, il n’y a rien à faire : votre inscription continue.
    Si ce courriel revient aussi, plus rien ne vous sera envoyé jusqu’à ce que vous le demandiez ici :
    { $link }
    { "" }
    { $network }
list-deliveries = Ce qui m’a été envoyé
list-deliveries-lead = Pour chaque message de vos listes : si votre exemplaire est parti, et ce que le serveur de courrier suivant a répondu. S’il est « envoyé » et que vous ne le voyez pas, cherchez dans vos indésirables, ou montrez ces lignes à qui s’occupe de votre courrier.
list-deliveries-none = Rien ne vous a été envoyé ces derniers temps.
list-deliveries-digest = Résumé nº { $number }
list-progress-waiting = En attente
list-progress-sent = Envoyé
list-progress-bounced = Revenu
list-progress-failed = Refusé
list-progress-kept = Gardé ici
list-progress-due = prochain essai { $time }
list-outgoing = Courrier sortant
list-outgoing-lead = Les exemplaires des listes en route, ce que les relais en ont fait, et ce que le DNS doit dire pour que les autres croient qu’ils viennent de vous.
list-outgoing-no-relay = Aucun relais n’est configuré. Rien ne quitte cette machine ; les exemplaires qui seraient partis sont ci-dessous.
list-outgoing-arrivals = Reçu, pas encore traité
list-outgoing-dns = Enregistrements DNS
list-outgoing-dns-lead = Inscrivez-les dans la zone { $domain }. Ceux pour SPF et MX sont des propositions : le relais d’un tiers a les siens.
list-outgoing-kept = Exemplaires gardés
list-outgoing-large = Ce message est trop grand pour être montré ici.
list-outgoing-source = Le courriel entier
