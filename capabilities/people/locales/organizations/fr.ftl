# The list and its other faces.
organizations-views = Manières de voir les organisations
organizations-view-list = Liste
organizations-view-graph = Réseaux
organizations-view-map = Carte
organizations-view-import = Importer
organizations-drawing = Dessin
organizations-graph-heading = Les réseaux et leurs membres
organizations-on-topic = Organisations qui y travaillent
organizations-topic-all = Toutes les organisations qui y travaillent
organizations-graph-told = La liste ci-dessus dit la même chose. Les lignes mènent d’un réseau à ses membres ; les lignes en tirets relient ceux qui forment une coalition.
organizations-graph-none = Personne n’a encore dit ce que les organisations sont les unes pour les autres.
organizations-relations-count = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}
organizations-map-heading = Où travaillent les organisations
organizations-map-told = La liste ci-dessus dit la même chose. Chaque nombre dit combien d’organisations travaillent dans un pays ; là où les pays sont trop proches, le plus grand nombre est affiché.
organizations-map-none = Aucune organisation ne dit encore dans quel pays elle travaille.
organizations-map-nowhere = { $count ->
    [one] { $count } organisation ne nomme aucun pays.
   *[other] { $count } organisations ne nomment aucun pays.
}

# What is said of one.
organization-kind = Nature
organization-kind-organization = Organisation
organization-kind-network = Réseau
organization-names = Autres noms
organization-names-hint = Dans d’autres langues et écritures, un par ligne. La langue peut précéder le nom : « ar: شبكة ».
organization-former = Anciens noms
organization-former-hint = Un par ligne.
organization-links-hint = Une par ligne, la principale d’abord.
organization-places = Où elle travaille
organization-regions = Régions entières
organization-regions-hint = Pour celles qui travaillent dans plus de pays que vous n’en voulez nommer.
organization-topics-hint = Séparés par des virgules.
organization-meanwhile = Quelqu’un d’autre a modifié cette organisation pendant que vous écriviez. Ce que vous avez écrit est encore là : regardez l’historique dans une autre fenêtre, puis enregistrez à nouveau.
organization-member-of = Membre de
organization-members = Membres
organization-coalitions = Coalitions
organization-in-graph = Tout cela en liste et en dessin

# Doubles.
organization-alike-heading = Peut-être la même
organization-alike-lead = Est-ce l’une de celles-ci ?
organization-alike-asked = Quelque chose ici est peut-être la même chose. Si ce n’est aucune de celles-ci, cochez la case et enregistrez à nouveau.
organization-alike-none = Ce n’est aucune de celles-ci
organization-alike-nothing = Rien ici ne lui ressemble.
organization-apart = Pas la même
organization-apart-of = { $name } n’est pas la même
organization-apart-said = Il est noté que ce ne sont pas les mêmes.
organization-same-address = même adresse web
organization-same-name = même nom
organization-same-initials = même sigle
organization-similar-name = nom semblable
organization-sounds-alike = se prononce pareil dans une autre écriture
organization-says-the-same = dit la même chose dans une autre langue
organization-similar-aim = but semblable

# What organizations are to each other.
relation-heading = Dire ce qu’elle est pour une autre organisation
relation-bond = Ce qu’elle est
relation-member-of = est membre de
relation-has-member = a pour membre
relation-coalition = forme une coalition avec
relation-other = L’autre organisation
relation-other-hint = Son nom ou son sigle, comme dans l’annuaire.
relation-since = Depuis
relation-until = Jusqu’à
relation-day-hint = Une année, un mois ou un jour : 2013, 2013-05, 2013-05-17.
relation-day-wrong = Écrivez une année, un mois ou un jour comme 2013, 2013-05 ou 2013-05-17.
relation-source = Source
relation-source-hint = Où l’on peut le lire.
relation-unknown = Aucune organisation de ce nom n’est dans l’annuaire. Ajoutez-la d’abord.
relation-to-itself = Une organisation ne peut pas l’être pour elle-même.
relation-there = Cela est déjà dit.
relation-ends-first = Cela finirait avant de commencer.
relation-told = pas encore confirmé
relation-confirmed = confirmé
relation-denied = démenti par l’autre partie
relation-span = de { $since } à { $until }
relation-from = depuis { $since }
relation-to = jusqu’à { $until }
relation-confirm = C’est exact
relation-confirm-of = C’est exact : { $name }
relation-deny = C’est inexact
relation-deny-of = C’est inexact : { $name }
relation-remove = Retirer
relation-remove-of = Retirer : { $name }
relation-said = C’est dit. Les personnes de l’autre partie peuvent le confirmer.
relation-answered-said = Votre réponse est enregistrée.
relation-removed-said = C’est retiré.

# History.
organization-history = Historique
organization-history-none = Rien n’a changé depuis que cette organisation a été ajoutée.
organization-history-before = Avant que l’historique soit tenu
organization-history-first = Première version
organization-history-older = Versions plus anciennes

# What people are told.
notice-organizations = Changements des organisations que vous suivez
notice-organization-relations = Ce qui est dit de vos organisations et de celles que vous suivez
organization-told-changed = { $name } est décrite autrement
organization-told-member = { $one } est dite membre de { $other }
organization-told-coalition = { $one } et { $other } sont dites former une coalition
organization-asked = Est-ce exact ? { $theirs } nomme { $mine }

# Lists that are taken in.
organizations-import-heading = Importer des organisations
organizations-import-lead = Un tableau ou une liste venus d’ailleurs. Vous voyez d’abord ce que deviendrait chaque ligne ; rien n’est écrit avant que vous le disiez.
organizations-import-denied = Seuls les facilitateurs et les responsables importent des listes d’organisations.
organizations-import-file = Fichier
organizations-import-file-hint = CSV avec n’importe quel séparateur, ou Markdown avec listes, tableaux ou en-tête. Au plus 5 Mo et 5 000 lignes.
organizations-import-text = Ou collez-le ici
organizations-import-text-hint = La première ligne d’un tableau nomme ses colonnes.
organizations-import-charset = Comment ses lettres sont écrites
organizations-import-charset-guess = À deviner
organizations-import-charset-utf-8 = Unicode (UTF-8)
organizations-import-charset-utf-16 = Unicode (UTF-16)
organizations-import-charset-windows-1252 = Europe occidentale (Windows-1252)
organizations-import-charset-windows-1256 = Arabe (Windows-1256)
organizations-import-look = Parcourir
organizations-import-begun = Vos listes
organizations-import-kept = Les listes sont supprimées après 14 jours ; ce qui en a été repris reste.
organizations-import-preview-lead = Rien n’est encore écrit. Dites ce que veulent dire les colonnes, regardez les lignes, puis importez-les.
organizations-import-mapping = Ce que veulent dire les colonnes
organizations-import-field = Veut dire
organizations-import-field-skip = Rien, laisser de côté
organizations-import-field-name = Nom
organizations-import-field-other-name = Autre nom
organizations-import-field-former-name = Ancien nom
organizations-import-field-acronym = Sigle
organizations-import-field-link = Adresse web
organizations-import-field-country = Pays
organizations-import-field-region = Région
organizations-import-field-topics = Thèmes
organizations-import-field-languages = Langues
organizations-import-field-about = Ce que c’est
organizations-import-field-networks = Membre de
organizations-import-for-all = Pour toutes les lignes
organizations-import-network = Elles sont membres de
organizations-import-look-again = Parcourir à nouveau
organizations-import-taking = Les lignes sont en cours d’importation.
organizations-import-reload = Voir où cela en est
organizations-import-rows = Lignes
organizations-import-all = Toutes
organizations-import-verdict-new = Nouvelles
organizations-import-verdict-same = Déjà là
organizations-import-verdict-alike = Peut-être là
organizations-import-verdict-wrong = Inutilisables
organizations-import-told-new = nouvelle
organizations-import-told-same = déjà là
organizations-import-told-alike = peut-être là : choisissez
organizations-import-told-wrong = inutilisable
organizations-import-same-row = même nom que la ligne { $row }
organizations-import-row-no-name = aucun nom n’y figure
organizations-import-row-long-name = le nom est trop long
organizations-import-note = { $field } : « { $cell } » est illisible et laissé de côté.
organizations-import-choice-of = Que devient { $name }
organizations-import-choose-new = L’ajouter
organizations-import-choose-same = C’est { $name } : y ajouter ce qui manque
organizations-import-choose-skip = La laisser de côté
organizations-import-choose-open = Choisissez
organizations-import-save-choices = Garder ces choix
organizations-import-undecided = Les lignes pour lesquelles personne n’a choisi sont laissées de côté.
organizations-import-confirm = Importer
organizations-import-drop = Supprimer cette liste
organizations-import-mapped = La liste a été parcourue à nouveau.
organizations-import-chosen = Vos choix sont gardés.
organizations-import-confirmed = La liste est importée. Ce qui a été fait se lit à côté de chaque ligne.
organizations-import-dropped = La liste est supprimée.
organizations-import-closed = Cette liste a déjà été importée.
organizations-import-outcome-added = ajoutée
organizations-import-outcome-filled = complétée
organizations-import-outcome-unchanged = rien de neuf
organizations-import-outcome-left = laissée de côté
organizations-import-count-added = { $count ->
    [one] { $count } organisation a été ajoutée.
   *[other] { $count } organisations ont été ajoutées.
}
organizations-import-count-filled = { $count ->
    [one] { $count } a été complétée.
   *[other] { $count } ont été complétées.
}
organizations-import-count-unchanged = { $count ->
    [one] { $count } ne dit rien de neuf.
   *[other] { $count } ne disent rien de neuf.
}
organizations-import-count-left = { $count ->
    [one] { $count } ligne a été laissée de côté.
   *[other] { $count } lignes ont été laissées de côté.
}
organizations-import-count-waiting = { $count ->
    [one] { $count } ligne est encore à venir.
   *[other] { $count } lignes sont encore à venir.
}
organizations-import-count-taken-back = { $count ->
    [one] { $count } ligne a été retirée.
   *[other] { $count } lignes ont été retirées.
}
organizations-import-count-stays = { $count ->
    [one] { $count } ligne reste, car d’autres s’en servent.
   *[other] { $count } lignes restent, car d’autres s’en servent.
}
organizations-import-outcome-taken-back = retirée
organizations-import-outcome-stays = reste : d’autres s’en servent
organizations-import-undo = Annuler cet import
organizations-import-undo-lead = Ce qu’il a ajouté est retiré et ce qu’il a complété redevient comme avant, sauf si quelqu’un s’en est servi depuis : cela reste, et c’est dit à côté de la ligne.
organizations-import-undoing = Les lignes sont en cours de retrait.
organizations-import-undone = L’import est annulé. Ce qu’il en est advenu figure à côté de chaque ligne.
organizations-import-empty = Il n’y a aucune ligne dedans.
organizations-import-too-large = Elle dépasse { $megabytes } Mo.
organizations-import-too-many = Elle a plus de { $most } lignes. Partagez-la.
organizations-import-no-text = Ce fichier n’est ni un tableau ni un texte. Enregistrez-le en CSV.

# The log.
fact-organization-related = Une relation entre organisations a été dite
fact-organization-relation-answered = Une relation entre organisations a été confirmée ou démentie
fact-organization-relation-removed = Une relation entre organisations a été retirée
fact-organizations-told-apart = Il a été dit que des organisations ne sont pas les mêmes
fact-organizations-keyed = Des organisations ont été préparées pour la recherche de doublons
fact-organization-removed = Une organisation a été retirée avec la liste qui l’avait apportée
fact-organization-import-changed = Une liste d’organisations a été travaillée
