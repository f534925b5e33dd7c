# Publishing a version.
publication-heading = Publier
publication-lead = Une version publiée ne change plus jamais. L’empreinte de son texte est inscrite au journal, et l’on peut la signer.
publication-publish = Publier ce texte
publication-publish-hint = Tout le monde pourra alors le lire, et personne ne pourra le retirer.
publication-change = Ce que le changement est pour les signataires
publication-change-hint = Dans le doute, c’est un changement de fond : personne ne doit répondre de mots qu’il n’a pas vus.
publication-change-material = De fond : chaque signataire est consulté à nouveau
publication-change-editorial = De forme, comme l’orthographe ou un lien : les signatures sont reprises
publication-changes = Ce qui a changé depuis la dernière version
publication-inner = Tout le monde ne peut pas lire la source de ces passages :
publication-inner-hint = Leurs mots sont dans ce texte, que chacun pourra lire une fois publié. Demandez à leurs auteurs, ou retirez d’abord ces mots.
publication-same = Ce texte est déjà celui qui est publié.
publication-empty = Il n’y a pas encore de texte à publier.
publication-stale = Le texte a changé depuis que vous avez ouvert cette page. Relisez-le, puis publiez.
publication-change-missing = Dites ce que le changement est pour les signataires de la version précédente.
publication-denied = Ce sont les rédacteurs de cette déclaration et les facilitateurs du réseau qui la publient.
publication-said = La version est publiée.

# Versions.
version-heading = Versions publiées
version-lead = Chacune a une adresse pour toujours, et une empreinte de son texte dans chaque langue.
version-none = Aucune version n’est encore publiée.
version-change-first = la première
version-change-editorial = changement de forme
version-change-material = changement de fond
version-newer = Il existe une version plus récente.
version-text = Texte
version-translated = Traduction. Le texte qui fait foi est en { $lang }.
version-translator = Traduit par { $name }
version-outcome = Résultat
version-sources = Sources
version-cite = Citer
version-citation = « { $title } ». Version { $number }, { $date }. { $network }. { $link } (SHA-256 { $hash }…)
version-address = Adresse permanente
version-hash = SHA-256
version-hash-hint = Les signatures valent pour cette empreinte exacte. Qui télécharge le texte peut comparer : sha256sum donne la même.
version-revision = { $count ->
    [one] révision { $count }
   *[other] révision { $count }
}
version-canonical = Le texte tel qu’il a été haché (Markdown)

# The log.
statement-log = Journal
statement-log-lead = Ce qui est arrivé à cette déclaration, dans l’ordre. L’empreinte de chaque entrée couvre la précédente : rien ne peut être changé après coup sans que cela se voie. Les noms n’y figurent que sous forme d’empreintes scellées.
statement-log-whole = Tout le journal, pour les programmes (JSON Lines)
statement-log-next = Entrées suivantes

# Translations.
translation-heading = Traductions
translation-lead = Paragraphe par paragraphe, en regard du texte qui fait foi ({ $lang }). Une traduction achevée est publiée pour la version, avec sa propre empreinte, et peut être lue par les signataires.
translation-none = Il n’y a pas encore de traduction.
translation-begin = Commencer une traduction
translation-lang = Vers
translation-translator = Traducteur ou traductrice
translation-translator-hint = Comme vous voulez être nommé publiquement.
translation-authority = Le texte qui fait foi est en { $lang }. Un paragraphe reste un paragraphe, pour garder son numéro dans toutes les langues.
translation-done = { $count ->
    [one] { $count } paragraphe fait
   *[other] { $count } paragraphes faits
}
translation-outdated = { $count ->
    [one] { $count } paragraphe périmé
   *[other] { $count } paragraphes périmés
}
translation-missing = { $count ->
    [one] { $count } paragraphe manquant
   *[other] { $count } paragraphes manquants
}
translation-state-missing = manquant
translation-state-outdated = périmé : le paragraphe a changé
translation-state-done = fait
translation-field = Traduction du ¶{ $mark }
translation-field-title = Titre : { $lang }
translation-fits = Elle dit toujours ce que dit le paragraphe
translation-save = Enregistrer
translation-save-hint = Enregistrez aussi souvent que vous voulez, que ce soit fini ou non.
translation-said = La traduction est enregistrée.
translation-publish = Publier cette traduction
translation-publish-hint = Elle ne pourra plus être changée ensuite, pour cette version.
translation-said-published = La traduction est publiée.
translation-published = publiée
translation-unfinished = Il reste des parties manquantes ou périmées. Une traduction est publiée quand tout est fait.
translation-unpublished = La déclaration elle-même n’est pas encore publiée.
translation-published-already = La traduction dans cette langue est publiée et ne peut plus être changée pour cette version.
translation-same-lang = La déclaration est écrite dans cette langue.
translation-too-many = { $count ->
    [one] Une déclaration a au plus { $count } traduction.
   *[other] Une déclaration a au plus { $count } traductions.
}
translation-long = C’est plus long que ne peut l’être un texte.
translation-several = La traduction du ¶{ $mark } a plusieurs paragraphes. N’en faites qu’un, sans ligne vide.

# Deliveries.
delivery-heading = Remises
delivery-lead = À qui cette déclaration a été remise, comment et quand, ce qui a été répondu et ce qui en est sorti.
delivery-none = Rien n’a encore été remis.
delivery-waiting = Pas encore remis
delivery-add = Noter une remise
delivery-edit = Modifier
delivery-edit-of = Modifier la remise à { $name }
delivery-addressee = À qui
delivery-addressee-other = Quelqu’un d’autre
delivery-other = Autre destinataire : nom
delivery-on = Le
delivery-way = Comment
delivery-way-mail = par courriel
delivery-way-post = par lettre
delivery-way-in-person = en mains propres
delivery-way-form = par un formulaire ou une consultation
delivery-way-meeting = lors d’une réunion
delivery-way-other = autrement
delivery-version = Quelle version
delivery-note = Précisions
delivery-after = La suite
delivery-answered = répondu
delivery-unanswered = pas encore de réponse
delivery-answered-on = Réponse le
delivery-answer = Leur réponse
delivery-answer-hint = En entier, si vous pouvez la publier.
delivery-follow-up = Ce qui est fait ensuite
delivery-result = Résultat
delivery-save = Enregistrer
delivery-save-hint = Tout le monde peut le lire.
delivery-said = La remise est notée.
delivery-denied = Ce sont les rédacteurs de cette déclaration et les facilitateurs du réseau qui notent les remises.
delivery-unpublished = Seule une version publiée peut être remise.
delivery-too-many = { $count ->
    [one] On peut noter { $count } remise au plus.
   *[other] On peut noter { $count } remises au plus.
}
delivery-answered-before = La réponse ne peut pas précéder la remise.
delivery-wrong-day = Ce n’est pas une date. Écrivez-la ainsi : 2026-11-22.

# On other sites.
embed-langs = { $count ->
    [one] en { $count } langue
   *[other] en { $count } langues
}
embed-read = Lire et signer

# The record.
record-download = Le dossier entier, pour le conserver (ZIP)
record-comments = { $count ->
    [one] { $count } commentaire ou réponse
   *[other] { $count } commentaires et réponses
}
record-endorsements = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
record-languages = Langues
record-authoritative = fait foi
record-withdrawn = L’auteur a retiré ses mots.
record-unconfirmed = importée, non confirmée ici
record-sealed = Signatures scellées
record-few = moins de 5
record-verify = Vérifier ce dossier
record-verify-how = Chacune de ces commandes, lancée dans ce dossier, dit si un fichier a été changé. La première compare en outre textes, réponses et signatures avec le journal.
record-verify-head = L’empreinte de la dernière entrée du journal, à comparer avec ce qui est publié :

# What happened, in the audit log.
fact-statement-published = a publié une version d’une déclaration
fact-statement-translated = a publié la traduction d’une déclaration
fact-statement-translation-saved = a travaillé à la traduction d’une déclaration
fact-statement-delivery-noted = a noté la remise d’une déclaration
fact-statement-imported = a importé une déclaration
fact-statement-translator-forgotten = a retiré un traducteur parti
record-here-already = Une déclaration de ce nom existe déjà ici : { $slug }.
record-too-large = Ce dossier est trop grand pour être empaqueté ici. Qui administre le site peut l’écrire dans un répertoire : bestbits statement export.
publication-section = Publication
publication-unmet = La procédure demande encore ceci :
publication-procedure = Voir toute la procédure
publication-reason = Pourquoi publier malgré tout
publication-reason-hint = Au moins 20 caractères. C’est affiché avec votre nom sur la déclaration, pour toujours.
version-dissent = Désaccords
version-dissent-none = Aucune objection ne subsiste contre une version.
version-dissent-answer = Réponse
version-minority = Texte de la minorité
version-shares = De qui sont les mots
version-shares-hint = La part du texte selon la région de ses auteurs. Les régions de moins de 5 auteurs ne sont pas distinguées.
version-shares-others = tous les autres
delivery-count = { $count ->
    [one] { $count } remise
   *[other] { $count } remises
}
delivery-count-answered = { $count ->
    [one] { $count } avec réponse
   *[other] { $count } avec réponse
}
embed-how = L’afficher sur votre site
embed-how-hint = Placez ces caractères dans une page. Rien ne s’y exécute et personne n’est suivi.
embed-look = Voir le rendu
publication-unmet-material = Avant un changement de fond, la procédure demande encore ceci :
record-procedure = Comment on y est arrivé
record-kept = { $count ->
    [one] { $count } condition respectée
   *[other] { $count } conditions respectées
}
record-broken = Passé outre, pour cette raison :
