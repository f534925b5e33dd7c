# The library.
library-title = Bibliothèque
library-lead = Documents des forums et des processus, rangés par dossiers, avec leurs auteurs et leur provenance.
library-empty = Aucun dossier pour l’instant. Les participants créent le premier par « Nouveau dossier ».
library-newest = Derniers ajouts
library-drive-hint = Lisible aussi comme un lecteur réseau :
library-network-only = réseau seulement
library-closed = Seuls les membres du réseau voient ceci.
library-of-topic = Documents sur { $topic }
library-found = Documents
library-none-so = Aucun document de ce genre.
library-pages = Pages de la liste
library-page-first = Depuis le début
library-page-next = Suite
library-sorting = Ordre
library-sort-title = par titre
library-sort-date = par date
library-sort-added = derniers ajouts
library-choosing = Choisir
library-all = Tout afficher à nouveau
library-back = Retour
library-save = Enregistrer
library-not-said = Non précisé
library-topics = Thèmes
library-too-many-topics = Choisissez moins de thèmes ({ $count } au plus).
library-visibility = Qui peut le voir
library-visibility-public = Tout le monde
library-visibility-network = Les membres du réseau seulement
library-crossed = Quelqu’un d’autre l’a modifié entre-temps. Rouvrez-le et refaites votre changement.
library-removed-kept = { $count ->
    [one] On peut le récupérer pendant un jour.
   *[other] On peut le récupérer pendant { $count } jours.
}
library-said-restored = C’est de nouveau là.
library-beside = Documents sur ce thème
library-beside-all = Tous les documents sur ce thème

# Folders.
folder-kind = Dossier
folder-new = Nouveau dossier
folder-edit = Modifier ou déplacer
folder-name = Nom du dossier
folder-parent = Dans quel dossier
folder-parent-hint = La fin de son adresse, après /library/.
folder-top = Au premier niveau
folder-about = Ce qu’il contient
folder-about-hint = Une phrase ou deux. Markdown est compris.
folder-lang = Langue du nom et de la description
folder-position = Place parmi ses voisins
folder-position-hint = Un nombre ; les plus petits viennent d’abord. À égalité, l’ordre des noms décide.
folder-subs = Dossiers
folder-files = Documents du dossier
folder-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
folder-empty = Aucun fichier pour l’instant.
folder-empty-add = Aucun fichier pour l’instant. Déposez le premier, ou une centaine, par « Déposer des fichiers » ci-dessus.
folder-no-files = Aucun fichier pour l’instant. Les participants peuvent en ajouter une fois connectés.
folder-no-files-add = Aucun fichier pour l’instant. Ajoutez-en :
folder-all-files = Tous les fichiers de ce dossier
folder-zip = Le tout en un fichier ZIP
folder-code = Dans tout texte, il s’affiche par
folder-not-yours = Seuls la personne qui a créé ce dossier et les facilitateurs peuvent le modifier.
folder-not-there = Ce dossier n’existe pas. Choisissez-en un qui existe.
folder-in-itself = Un dossier ne peut être placé ni dans lui-même ni dans un dossier qu’il contient. Choisissez une autre place.
folder-too-deep = Les dossiers ne s’emboîtent pas plus profondément ({ $count } au-dessus au plus). Choisissez une place plus haute.
folder-too-many = La bibliothèque a autant de dossiers que possible ({ $count }). Supprimez-en un d’abord.
folder-too-large-to-pack = C’est trop pour un seul fichier ({ $count } documents et { $gigabytes } Go au plus). Prenez ses dossiers un par un.
folder-packing-busy = Trop de dossiers sont en train d’être réunis en ce moment. Réessayez dans une minute.
folder-said-added = Le dossier est créé.
folder-said-changed = Le dossier est modifié.
folder-said-removed = Le dossier est supprimé.
folder-remove = Supprimer ce dossier
folder-remove-empty = Ce dossier est vide.
folder-remove-documents = { $count ->
    [one] { $count } document part avec lui.
   *[other] { $count } documents partent avec lui.
}
folder-remove-folders = Et les dossiers qu’il contient :
folder-remove-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
folder-remove-do = Tout supprimer
folder-told-otherwise = Quelque chose a été ajouté ou retiré depuis. Regardez à nouveau avant de supprimer.

# What was removed.
removal-title = Supprimé
removal-folder = Ce dossier et tout son contenu peuvent revenir jusqu’au { $date }. Ensuite ils sont oubliés.
removal-document = Ce document peut revenir jusqu’au { $date }. Ensuite il est oublié.
removal-undo = Le récupérer

# Documents.
document-kind = Document de la bibliothèque
document-title = Titre
document-authors = Auteurs
document-dated = Date du document
document-dated-hint = Dans la mesure où elle est connue : 2014, 2014-04 ou 2014-04-23.
document-wrong-date = Écrivez la date sous la forme 2014, 2014-04 ou 2014-04-23.
document-lang = Langue
document-source = Provenance
document-source-hint = Où il a été publié.
document-licence = Licence d’utilisation
document-licence-hint = Par exemple CC BY 4.0.
document-summary = Résumé
document-folder = Dossier de destination
document-edit = Décrire ou déplacer
document-open = Ouvrir le fichier
document-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
document-picture = Première page
document-beginning = Comment il commence
document-read-text = Lire son texte ici
document-text-hint = Voici le texte lu dans le fichier ; le fichier lui-même peut en montrer plus.
document-text-before = Texte précédent
document-text-next = Suite du texte
document-waiting = Son texte est en cours de lecture et pourra être cherché dans un instant.
document-unread-slow = Son texte n’a pas pu être lu : la lecture prenait trop de temps. Le fichier est conservé.
document-unread-large = Son texte n’a pas pu être lu : le fichier, ou ce qu’il devient une fois décompressé, est trop grand. Le fichier est conservé.
document-unread-locked = Son texte n’a pas pu être lu : le fichier est protégé par un mot de passe.
document-unread-empty = Ce fichier ne contient pas de mots lisibles.
document-unread-broken = Son texte n’a pas pu être lu : le fichier est abîmé ou d’une facture inconnue ici. Le fichier est conservé.
document-versions = Versions du document
document-version = Version n° { $count }
document-new-version = Nouvelle version
document-all-versions = Toutes les versions et l’historique
document-history = Historique
document-note = Ce qui change
document-note-hint = Une ligne, pour qui connaît la version précédente.
document-file = Fichier
document-cite = Pour le citer
document-same-version = Ce fichier est déjà une version de « { $title } ».
document-same-elsewhere = Ce fichier est déjà là, sous le titre « { $title } ».
document-too-many-versions = Ce document a autant de versions que possible ({ $count }). Ajoutez-le comme un autre document.
document-not-yours = Seuls la personne qui a ajouté ce document et les facilitateurs peuvent le modifier.
document-folder-gone = Le dossier de ce document est supprimé. Récupérez d’abord le dossier.
document-remove = Supprimer ce document
document-remove-why = Il part avec toutes ses versions. Il peut revenir pendant 30 jours.
document-said-changed = Le document est modifié.
document-said-version = La nouvelle version est conservée.
document-said-removed = Le document est supprimé.
packed-from = État du { $date }, à l’adresse

# Uploads.
upload-title = Déposer des fichiers
upload-lead = Un fichier ou cent. Ce que vous indiquez ici vaut pour tous ; les titres viennent de leurs noms, et chacun peut être décrit ensuite. Un tableau metadata.csv joint, avec les colonnes file, title, author et date, les décrit d’un coup.
upload-lang-found = À déterminer d’après le texte
upload-files = Fichiers
upload-files-hint = { $count ->
    [one] Chacun de { $count } Mo au plus. Les PDF, ODT, DOCX, textes et pages web se cherchent par leurs mots.
   *[other] Chacun de { $count } Mo au plus. Les PDF, ODT, DOCX, textes et pages web se cherchent par leurs mots.
}
upload-many-hint = { $count ->
    [one] { $count } fichier à la fois au plus.
   *[other] { $count } fichiers à la fois au plus.
}
upload-send = Déposer
upload-sending = Envoi en cours…
upload-waiting = La liaison est coupée ; l’envoi reprendra dès son retour…
upload-no-files = Choisissez au moins un fichier.
upload-too-many = C’est trop de fichiers à la fois ({ $count } au plus). Envoyez le reste dans un autre dépôt.
upload-too-large-form = Les fichiers réunis sont trop grands pour être envoyés d’un coup ({ $megabytes } Mo au plus). Choisissez-en moins ou de plus petits ; votre saisie est conservée.
upload-done = Ce que vos fichiers sont devenus
upload-kept = Conservés
upload-kept-hint = Leurs textes sont en cours de lecture et pourront être cherchés dans un instant.
upload-same = Déjà là
upload-refused = Refusés
upload-sheet = { $name } a été lu comme le tableau qui décrit les autres.
upload-awaited = Incomplets
upload-awaited-hint = Choisissez à nouveau ces fichiers : l’envoi reprend où il s’est arrêté.
upload-go-on = Continuer
upload-none-of-these = Aucun des fichiers choisis n’est l’un de ceux-ci. Choisissez ceux qui sont indiqués ici, tels qu’ils étaient.
upload-unfinished = { $count ->
    [one] un fichier n’est pas arrivé en entier. Continuer l’envoi
   *[other] { $count } fichiers ne sont pas arrivés en entier. Continuer l’envoi
}
upload-to-folder = Vers le dossier

# The drive.
drive-title = La bibliothèque comme lecteur réseau
drive-lead = Un ordinateur montre la bibliothèque comme un dossier à lui, en lecture seule, quand il est connecté à l’une de ces adresses (WebDAV).
drive-open = Ce que tout le monde peut lire
drive-own = Avec ce qui est réservé au réseau, par mot de passe
drive-passwords = Mots de passe de vos programmes
drive-none = Aucun pour l’instant. Un programme ne peut pas se connecter comme vous ; créez-lui un mot de passe à lui, que vous pouvez retirer.
drive-label = Pour quelle machine ou quel programme
drive-label-hint = Pour savoir lequel retirer.
drive-make = Créer un mot de passe
drive-fresh = Voici le mot de passe. Il n’est montré que maintenant ; n’importe quel nom d’utilisateur convient.
drive-revoke = Retirer
drive-said-revoked = Le mot de passe n’est plus valable.
drive-too-many = Vous avez autant de mots de passe que possible ({ $count }). Retirez-en un d’abord.

# Notices.
notice-library-followed = Nouveaux documents dans les dossiers que je suis
notice-document-added = Un document a été ajouté : { $title }
notice-document-version = Il y a une nouvelle version : { $title }

# In the stewards’ log.
fact-folder-added = Un dossier a été créé
fact-folder-changed = Un dossier est décrit autrement
fact-folder-moved = Un dossier est ailleurs, ou d’autres peuvent le voir
fact-folder-removed = Un dossier a été supprimé
fact-folder-restored = Un dossier est de nouveau là
fact-folder-forgotten = Un dossier supprimé a été oublié
fact-document-added = Un document a été ajouté
fact-document-changed = Un document est décrit autrement
fact-document-version-added = Un document a une nouvelle version
fact-document-read = Le texte d’un document a été lu, ou n’a pas pu l’être
fact-document-removed = Un document a été supprimé
fact-document-restored = Un document est de nouveau là
fact-document-shifted = Un document se trouve autrement, avec son dossier
fact-document-forgotten = Un document supprimé a été oublié
fact-drive-password-made = Quelqu’un a créé un mot de passe pour le lecteur réseau
fact-drive-password-revoked = Un mot de passe du lecteur réseau a été retiré
fact-library-person-forgotten = Quelqu’un qui avait des choses dans la bibliothèque a quitté le réseau
fact-upload-begun = Quelqu’un envoie des fichiers dans un dossier
fact-upload-told = On a dit ce qu’un fichier envoyé est devenu
fact-uploads-forgotten = Le sort de fichiers envoyés il y a longtemps est oublié
