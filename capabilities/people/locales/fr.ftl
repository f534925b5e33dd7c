# Signing in and out.
sign-in-heading = Se connecter
sign-in-lead = Nous vous envoyons un lien par courriel. Aucun mot de passe n’est nécessaire.
sign-in-ask = M’envoyer un lien
sign-in-join = Première visite ?
sign-in-by-password = Se connecter avec un mot de passe
sign-in-button = Se connecter
sign-in-sent = Si { $email } a un compte ici, un lien est en route. Il est valable 30 minutes, une seule fois.
sign-in-confirm-heading = Se connecter
sign-in-confirm-lead = Un appui et vous y êtes.
sign-in-confirm-button = Se connecter
sign-in-done = Vous êtes connecté·e.
sign-in-wrong = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un lien par courriel.
sign-out-button = Se déconnecter
sign-out-done = Vous êtes déconnecté·e.
link-spent = Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau.
account-barred = Ce compte a été fermé par les responsables du réseau. Écrivez-leur si vous pensez que c’est une erreur.
mail-sent-heading = Regardez votre courriel
mail-sent-demo = Cette démonstration n’envoie aucun courriel : lisez-le ici.
mail-sent-kept = Cette instance n’envoie pas encore de courriel. Une personne responsable peut voir la lettre et vous donner le lien.

# Fields that several forms share.
field-email = Adresse électronique
field-email-hint = Votre profil ne la montre pas. Elle sert à vous connecter et aux avis que vous souhaitez ; qui écrit à une liste de diffusion écrit depuis cette adresse.
field-email-invited = Son adresse électronique
field-name = Nom
field-name-hint = Votre nom, ou un autre sous lequel vous voulez être connu·e.
field-password = Mot de passe
field-password-new = Nouveau mot de passe
field-password-hint = Au moins 10 caractères. Une phrase se retient mieux qu’une énigme.
password-short = Un mot de passe compte de 10 à 200 caractères.
people-save = Enregistrer
people-cancel = Annuler

# Setting up.
set-up-heading = Installer votre réseau
set-up-lead = Vous en êtes la première personne responsable. Tout ceci peut être changé plus tard.
set-up-you = Vous
set-up-network = Le réseau
set-up-button = Installer
set-up-done = Votre réseau est prêt.
network-name = Nom du réseau
network-about = Ce qu’il est
network-about-hint = Quelques phrases pour qui vient pour la première fois. Markdown.
network-lang = Langue dans laquelle écrivent les responsables
network-lang-hint = Montrée à qui n’en indique pas d’autre, si elle est l’une des six.
network-tongues = Langues de l’interface
network-zone = Fuseau horaire
network-zone-hint = Pour les nouveaux événements, et pour qui n’a pas choisi le sien.
network-joining = Comment on rejoint le réseau
joining-open = Il suffit de confirmer une adresse électronique
joining-approval = Une personne responsable donne son accord
joining-invitation = Les membres invitent
network-review-events = Les événements ajoutés par les participant·e·s attendent l’accord d’une personne qui facilite
network-accent = Couleur des liens et des boutons
network-accent-hint = Assez foncée pour y lire du texte blanc.
network-saved = Le réseau est modifié.
accent-none = Ce n’est pas une couleur. Elle s’écrit comme #0a5a66.
accent-light = Du texte blanc serait illisible sur cette couleur. Celle-ci est assez foncée : { $darker }.

# Joining.
join-heading = Rejoindre
join-title = Rejoindre { $network }
join-lead = Dites comment vous appeler et confirmez votre adresse. C’est tout.
join-lead-approval = Dites qui vous êtes et pourquoi vous voulez rejoindre le réseau. La réponse vient par courriel.
join-invited-only = On rejoint ce réseau sur invitation : demandez à un membre, ou venez à l’un de ses événements.
join-otherwise = On rejoint ce réseau sur invitation.
join-reason = Pourquoi vous voulez rejoindre le réseau
join-reason-hint = Seules les personnes responsables le lisent. Le texte est supprimé après leur réponse.
join-button = Rejoindre
join-consequence = Nous envoyons un lien à votre adresse.
join-sent = Nous avons écrit à { $email }. Le lien dans la lettre est valable 24 heures, une seule fois.
join-confirm-heading = Rejoindre
join-confirm-lead = Vous rejoignez le réseau sous le nom de { $name }.
join-confirm-button = Rejoindre
join-done = Bienvenue, vous faites partie du réseau.
join-waiting = Merci. Votre demande est transmise ; la réponse vient par courriel.
invitations-heading = Invitations
invitations-lead = Invitez les personnes que le réseau devrait connaître. Un appui leur suffit pour le rejoindre.
invitations-open = Encore sans réponse
invitations-none = Aucune invitation en attente. Envoyez-en une avec le formulaire ci-dessus.
invitation-tongue = Langue de la lettre
invitation-send = Inviter
invitation-sent = L’invitation est en route.
invitation-ends = Valable jusqu’au { $moment }
invitation-withdraw = Retirer
invitation-withdrawn-done = L’invitation n’est plus valable.
invitation-lead = On vous invite. Dites comment vous appeler, et vous y êtes.
invitation-lead-by = { $name } vous invite. Dites comment vous appeler, et vous y êtes.
invitation-accept = Rejoindre

# Letters.
letter-sign-in = Votre lien vers { $network }
letter-sign-in-body = Ouvrez cette adresse et appuyez sur le bouton pour vous connecter à { $network } :

    { $link }

    Le lien est valable 30 minutes, une seule fois. Si vous ne l’avez pas demandé, ne faites rien.
letter-join = Confirmez votre adresse pour rejoindre { $network }
letter-join-body = Ouvrez cette adresse et appuyez sur le bouton pour rejoindre { $network } :

    { $link }

    Le lien est valable 24 heures, une seule fois. Si vous ne l’avez pas demandé, ne faites rien : rien n’est conservé.
letter-email = Confirmez votre nouvelle adresse pour { $network }
letter-email-body = Ouvrez cette adresse et appuyez sur le bouton, et { $network } vous écrira désormais ici :

    { $link }

    Le lien est valable 24 heures, une seule fois. Si vous ne l’avez pas demandé, ne faites rien.
letter-email-changed = Votre adresse pour { $network } a changé
letter-email-changed-body = Désormais, { $network } écrit à une autre de vos adresses. Si ce n’était pas vous, écrivez tout de suite aux responsables.

    Vos réglages : { $link }
letter-invitation = { $name } vous invite à rejoindre { $network }
letter-invitation-body = { $name } vous invite à rejoindre { $network }. Ouvrez cette adresse pour voir de quoi il s’agit et pour le rejoindre :

    { $link }

    Le lien est valable 30 jours, une seule fois. Si vous ne le souhaitez pas, ne faites rien : rien n’est conservé.
letter-request = { $name } demande à rejoindre { $network }
letter-request-body = { $name } demande à rejoindre { $network }. Lisez pourquoi, et répondez :

    { $link }
letter-admitted = Bienvenue dans { $network }
letter-admitted-body = Les responsables de { $network } vous ont accueilli·e. Votre page :

    { $link }
letter-declined = Votre demande de rejoindre { $network }
letter-declined-body = Les responsables de { $network } n’ont pas accepté votre demande. Rien n’en est conservé ; vous pouvez demander à nouveau.

    { $link }

# One's own page.
you-heading = Vous
you-waiting = Le réseau n’a pas encore répondu.
you-waiting-why = Vous pouvez lire et remplir votre profil. Vous recevrez un courriel.
you-profile-seen = Votre profil tel que les autres le voient
you-profile-hint = Ce que vous dites de vous, et à qui
you-settings-hint = Langue, fuseau horaire, adresse, mot de passe
you-invitations-hint = Faire venir d’autres personnes
you-data-hint = Emporter vos données, ou partir
sessions-heading = Où vous êtes connecté·e
sessions-lead = Mettez fin à ce que vous ne reconnaissez pas ou n’utilisez plus.
session-unknown = Navigateur inconnu
session-this = celui-ci
session-opened = Depuis le { $moment }
session-seen = Dernier usage le { $moment }
session-close = Déconnecter
session-closed-done = C’est déconnecté.
sessions-close-others = Déconnecter partout ailleurs
settings-heading = Réglages
settings-reading = Lecture
settings-tongue = Langue
settings-tongue-none = Celle que demande mon navigateur
settings-zone = Fuseau horaire
settings-zone-none = Celui du réseau
settings-saved = Vos réglages sont enregistrés.
settings-email = Adresse électronique
settings-email-now = Le courriel va à { $email }.
settings-email-new = Nouvelle adresse
settings-email-ask = Changer
settings-email-hint = Nous envoyons un lien à la nouvelle adresse. Rien ne change avant que vous l’ayez ouvert.
settings-password = Mot de passe
settings-password-set = Vous avez un mot de passe.
settings-password-none = Vous n’avez pas de mot de passe et n’en avez pas besoin : les liens par courriel suffisent.
settings-password-save = Définir le mot de passe
settings-password-drop = Se passer de mot de passe
password-saved = Votre mot de passe est défini.
password-dropped = Votre mot de passe est supprimé. Vous vous connectez par des liens envoyés par courriel.
email-taken = Un autre compte a cette adresse.
email-sent = Nous avons envoyé un lien à { $email }. Ouvrez-le pour changer d’adresse.
email-confirm-heading = Changer d’adresse électronique
email-confirm-lead = Désormais, le courriel ira à { $email }.
email-confirm-button = Changer
email-changed-done = Votre adresse est changée.

# Profiles.
profile-edit-heading = Modifier le profil
profile-edit-lead = Tout sauf le nom peut rester vide, et vous choisissez qui voit chaque partie.
profile-sight = Qui voit votre profil
sight-profile-public = Tout le monde
sight-profile-network = Le réseau
sight-profile-private = Personne : je ne figure nulle part
profile-seen-by = Visible pour
sight-public = Tout le monde
sight-network = Le réseau
sight-private = Moi seulement
profile-about = Avec vos mots
profile-about-hint = Markdown : *accent*, [lien](https://…), listes.
profile-about-lang = Langue du texte
profile-none = Non indiqué
profile-language = Langue
profile-organization = Organisation
profile-organization-missing = La vôtre n’est pas dans la liste ?
profile-tie = Ce que vous y faites
profile-topics-hint = Séparés par des virgules : accès, vie privée, droits humains.
profile-links-hint = Une adresse par ligne.
profile-photo = Photo
profile-photo-sight = Qui voit votre photo
profile-photo-choose = Choisir une image
profile-photo-hint = Elle est redessinée en petit ; le lieu et l’heure cachés dans le fichier sont perdus.
profile-photo-save = Utiliser cette photo
profile-photo-remove = Retirer la photo
profile-saved = Votre profil est enregistré.
profile-hidden = Ce profil est caché. Il ne figure nulle part.
profile-empty = Vous n’avez encore rien dit de vous.
photo-saved = Votre photo est enregistrée.
photo-removed = Votre photo est retirée.
person-former = Ancien·ne participant·e
person-photo-of = Photo de { $name }
person-place = { $country } · { $region }
person-place-label = Lieu
person-country = Pays
person-region = Région
person-region-hint = Seulement si vous ne voulez pas indiquer votre pays.
person-stakeholder = Partie prenante
person-languages = Langues
person-organizations = Organisations
person-topics = Thèmes
person-links = Liens
person-since = Depuis le { $moment }
person-too-many = Il y a de la place pour { $count }. Choisissez ce qui compte le plus.
stakeholder-civil-society = Société civile
stakeholder-academia = Milieu universitaire
stakeholder-technical = Communauté technique
stakeholder-business = Entreprises
stakeholder-government = Gouvernement
stakeholder-intergovernmental = Organisation intergouvernementale
stakeholder-media = Médias
stakeholder-other = Autre

# The directory.
people-nav = Personnes
people-on-topic = Qui y travaille
people-topic-all = Toutes les personnes qui y travaillent
people-heading = Personnes
people-lead = Qui fait partie du réseau, pour autant que ces personnes se montrent à vous.
people-lead-outside = Les membres du réseau qui se montrent à tout le monde.
people-filter = Filtrer
people-words = Mots
people-any = Indifférent
people-topic = Thème
people-show = Afficher
people-all = Toutes
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
people-none = Personne ne correspond. Retirez un filtre.
people-none-outside = Personne ici ne se montre à tout le monde. Les membres en voient davantage.
people-page-label = Pages
people-page-before = Précédente
people-page-after = Suivante
people-page-place = Page { $page } sur { $pages }
organizations-heading = Organisations
organizations-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
organizations-none = Il n’y a pas encore d’organisation ici.
organization-add = Ajouter une organisation
organization-edit = Modifier l’organisation
organization-form-lead = Les membres tiennent cet annuaire ensemble : ce que vous écrivez, d’autres peuvent l’améliorer.
organization-name = Nom
organization-acronym = Sigle
organization-link = Adresse web
organization-about = Ce qu’elle est
organization-nobody = Personne n’indique ici agir pour elle.
organization-saved = L’organisation est enregistrée.
organization-there = Une organisation de ce nom figure déjà dans l’annuaire.
search-people = Personnes
search-organizations = Organisations

# Own data and leaving.
data-heading = Vos données
data-lead = Tout ce que ce réseau détient sur vous est à vous : emportez-en une copie, ou retirez-le.
data-export = Tout télécharger
data-export-hint = Un fichier zip avec des fichiers JSON que tout programme peut lire.
leave-heading = Quitter le réseau
leave-lead = Votre compte, profil, photo, réglages et sessions sont supprimés aussitôt et ne peuvent pas être rétablis.
leave-go-on = Continuer vers le départ
leave-keeping = Que devient ce que vous avez publié ?
leave-stays = Cela reste, sous « ancien·ne participant·e »
leave-goes = Cela part avec moi
leave-sure = Je veux partir. J’ai téléchargé ce que je veux garder.
leave-button = Partir et supprimer mes données
leave-not-confirmed = Cochez la case pour dire que vous en êtes sûr·e.
leave-done = Vous êtes parti·e. Vos données sont supprimées.

# Stewardship.
stewardship-heading = Gestion du réseau
stewardship-no-relay = Aucun relais de courriel n’est configuré : les lettres restent ici et personne ne les reçoit.
stewardship-network = Réseau
stewardship-network-hint = Nom, langues, fuseau horaire, adhésion, couleur
stewardship-people = Personnes et rôles
stewardship-people-lead = Qui facilite veille sur le calendrier ; les responsables font fonctionner le réseau.
stewardship-sessions = { $count ->
    [one] { $count } session ouverte
   *[other] { $count } sessions ouvertes
}
stewardship-jobs-waiting = { $count ->
    [one] { $count } tâche en attente
   *[other] { $count } tâches en attente
}
stewardship-jobs-given-up = { $count ->
    [one] { $count } tâche a été abandonnée après de nombreux essais. Le journal du serveur dit pourquoi.
   *[other] { $count } tâches ont été abandonnées après de nombreux essais. Le journal du serveur dit pourquoi.
}
stewardship-letters-waiting = { $count ->
    [one] { $count } lettre en attente
   *[other] { $count } lettres en attente
}
stewardship-letters-kept = { $count ->
    [one] { $count } lettre gardée
   *[other] { $count } lettres gardées
}
stewardship-letters-failed = { $count ->
    [one] { $count } lettre n’a pas pu être remise
   *[other] { $count } lettres n’ont pas pu être remises
}
steward-last = C’est la seule personne responsable. Donnez d’abord ce rôle à une autre.
requests-heading = Demandes d’adhésion
request-need = { $count ->
    [one] Une personne demande à rejoindre le réseau
   *[other] { $count } personnes demandent à rejoindre le réseau
}
requests-lead = Qui demande reçoit votre réponse par courriel. De qui vous refusez, rien n’est conservé.
requests-none = Personne n’attend.
request-admit = Accueillir
request-decline = Refuser
request-admitted = La personne est admise, et prévenue par courriel.
request-declined = Demande refusée, par courriel. Rien n’est conservé.
request-answered = Cette demande a déjà reçu sa réponse.
role-participant = Participant·e
role-facilitator = Facilitateur·rice
role-steward = Responsable
role-label = Rôle
role-give = Donner ce rôle
role-saved = Le rôle est donné.
standing-barred = exclu·e
standing-applied = en attente
person-bar = Exclure
person-readmit = Réadmettre
person-barred-done = La personne est exclue et déconnectée partout.
person-readmitted-done = La personne est réadmise.
letters-heading = Courriel
letters-lead = Ce que la maison a écrit, le plus récent d’abord. Les lettres envoyées sont supprimées après 30 jours.
letters-lead-demo = Ce que la démonstration a écrit, le plus récent d’abord. Aucun courriel ne la quitte.
letters-none = Rien n’a encore été écrit.
letter-state-waiting = en attente
letter-state-kept = gardée
letter-state-sent = envoyée
letter-state-failed = non remise
letter-gone = Le texte de cette lettre est supprimé.
letter-answers-to = Les réponses vont à { $address }

# The log.
log-heading = Journal
log-lead = Qui a fait quoi, le plus récent d’abord. Il n’est jamais modifié.
log-what = Quoi
log-about = À propos de
log-who = Qui
log-when = Quand
log-older = Plus ancien
fact-person-joined = A rejoint le réseau
fact-person-applied = A demandé à rejoindre le réseau
fact-person-admitted = A été admis·e
fact-person-declined = A été refusé·e
fact-person-barred = A été exclu·e
fact-person-readmitted = A été réadmis·e
fact-person-left = Est parti·e
fact-person-invited = A invité quelqu’un
fact-invitation-withdrawn = A retiré une invitation
fact-profile-changed = A modifié son profil
fact-photo-changed = A changé de photo
fact-sign-in-asked = Un lien de connexion a été envoyé
fact-signed-in = S’est connecté·e
fact-signed-out = S’est déconnecté·e
fact-password-changed = A changé de mot de passe
fact-email-asked = A demandé un changement d’adresse
fact-email-changed = A changé d’adresse électronique
fact-reading-changed = A changé de langue ou de fuseau
fact-role-given = Un rôle a été donné
fact-links-kept = La maison a fait son courrier
fact-organization-added = Une organisation a été ajoutée
fact-organization-changed = Une organisation a été modifiée
fact-network-changed = Le réseau a été modifié

# Privacy.
privacy-heading = Ce qui est conservé sur vous
privacy-lead = Le moins possible. Cette page suit ce que fait le programme.
privacy-what = Quoi
privacy-why = Pourquoi
privacy-how-long = Combien de temps
privacy-address = Adresse électronique, langue, fuseau horaire, et une empreinte de votre mot de passe si vous en avez un
privacy-address-why = Pour vous connecter et vous écrire. Aucune page sur vous ne les montre.
privacy-profile = Votre profil et votre photo
privacy-profile-why = Pour que les autres sachent avec qui ils travaillent. Vous choisissez qui voit chaque partie.
privacy-work = Ce que vous publiez : événements, documents, comptes rendus
privacy-work-why = C’est le travail du réseau.
privacy-bits = Les extraits que vous avez marqués et ceux que vous soutenez
privacy-bits-why = Pour que chacun compte une fois. Les autres voient qui a marqué un extrait et, de ses soutiens, seulement leur nombre par région.
privacy-session = Navigateurs connectés : leur type, et leur dernier usage
privacy-session-why = Pour que vous puissiez mettre fin à ceux que vous ne reconnaissez pas.
privacy-links = Les liens qui vous ont été envoyés, sous forme d’empreintes
privacy-links-why = Pour que chacun ne serve qu’une fois.
privacy-letters = Les lettres que la maison vous a écrites
privacy-letters-why = Pour qu’elles arrivent, et qu’une personne responsable voie quand elles n’arrivent pas.
privacy-lists = Les listes de diffusion où vous êtes, avec l’adresse et vos choix
privacy-lists-why = Pour que leur courrier vous parvienne. Les responsables d’une liste voient qui y est.
privacy-lists-how-long = Jusqu’à ce que vous quittiez la liste
privacy-posts = Ce que vous écrivez aux listes de diffusion, tel que vous l’avez envoyé, avec votre adresse
privacy-posts-why = Ce sont les archives de la liste. Les gens du réseau et de la liste y voient votre adresse, les autres votre nom ; qui modère lit les courriels en attente.
privacy-posts-how-long = Aussi longtemps que les archives existent ; à votre départ, vous choisissez si cela reste sans votre nom
privacy-copies = Ce que les listes de diffusion vous ont envoyé, et ce que les serveurs ont répondu
privacy-copies-why = Pour que vous puissiez voir ce que c’est devenu.
privacy-log = Un journal de ce qui a été fait ici, et par qui
privacy-log-why = Pour que les responsables puissent répondre de ce qui s’est passé.
privacy-until-you-leave = Jusqu’à votre départ, ou à leur suppression par vous
privacy-until-you-choose = Jusqu’à leur suppression par vous ; à votre départ, vous choisissez
privacy-until-used = Jusqu’à leur usage, 30 jours au plus
privacy-days = { $count ->
    [one] { $count } jour après l’envoi
   *[other] { $count } jours après l’envoi
}
privacy-days-unused = { $count ->
    [one] Jusqu’à la déconnexion, ou { $count } jour après le dernier usage
   *[other] Jusqu’à la déconnexion, ou { $count } jours après le dernier usage
}
privacy-log-how-long = Aussi longtemps que le réseau existe ; à votre départ, votre nom en disparaît
privacy-not-kept = Ce qui n’est pas conservé
privacy-no-machines = Les adresses des machines (adresses IP) des lecteurs ne sont ni conservées ni journalisées. Celle d’un serveur qui apporte du courrier est gardée jusqu’à la vérification du courrier, cinq jours au plus. Les tentatives de connexion sont comptées en mémoire, sous des clés qui ne sont jamais écrites.
privacy-cookies = Il y a quatre cookies, tous à nous : l’un vous garde connecté·e ; les autres retiennent votre langue, votre fuseau horaire, et ce qu’il faut dire après un enregistrement.
privacy-no-third = Rien n’est chargé d’ailleurs, et personne n’apprend que vous êtes passé·e ici.
privacy-yours = Ce que vous pouvez faire
privacy-rights = Vous pouvez tout lire, corriger, emporter et supprimer vous-même, à tout moment.
