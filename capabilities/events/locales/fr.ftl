
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
attendance-card = Y serez-vous ?
attendance-go = J’y serai
attendance-go-remote = Je suivrai à distance
attendance-card-member = Votre nom est visible dans le réseau. Vous pouvez changer cela à tout moment.
attendance-card-visitor = Aucun compte n’est nécessaire : nous vous envoyons un courriel à confirmer. Jusqu’à l’événement, nous ne vous écrivons que s’il change.
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
