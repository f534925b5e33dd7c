## Signatures

endorsement-title = Signatures
endorsement-signatories = Signataires
endorsement-endorse = Signer
endorsement-endorse-version = Signer la version { $count }
endorsement-version = version { $count }
endorsement-of-version = Celles et ceux qui soutiennent la version { $count }.
endorsement-none = Personne n’a encore signé.
endorsement-not-open = On ne peut pas encore signer : aucune version de cette déclaration n’a été publiée.
endorsement-all = { $count ->
    [one] Le ou la signataire
   *[other] Les { $count } signataires
}
endorsement-count-person = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
endorsement-count-organization = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
endorsement-count-imported = { $count ->
    [one] { $count } nom importé
   *[other] { $count } noms importés
}
endorsement-earlier = { $count ->
    [one] { $count } signataire d’une version antérieure n’a pas confirmé celle-ci
   *[other] { $count } signataires d’une version antérieure n’ont pas confirmé celle-ci
}
endorsement-earlier-lead = Ces signatures portent sur une version antérieure, qui disait autre chose. Elles ne comptent pas pour la version actuelle.
endorsement-pages = Pages
endorsement-page-before = Précédents
endorsement-page-after = Suite

endorsement-kinds-person = Personnes
endorsement-kinds-organization = Organisations
endorsement-kind-person = En mon nom
endorsement-kind-organization = Pour une organisation
endorsement-signed-version = a signé la version { $count }
endorsement-imported = importé, non confirmé ici
endorsement-imported-why = Les noms marqués comme importés viennent d’une lettre plus ancienne ; personne ne les a confirmés ici.
endorsement-by-domain = par une adresse de { $domain }
endorsement-by-colleague = confirmé par quelqu’un d’autre de l’organisation
endorsement-by-steward = confirmé par l’intendance : { $note }
endorsement-by-message = dans un message
endorsement-mixed = lettres de plusieurs écritures

endorsement-lead = Rien ne paraît avant que vous ayez confirmé : nous vous envoyons un courriel avec un lien. Aucun compte n’est nécessaire, et vous pouvez retirer votre nom à tout moment.
endorsement-lead-member = Votre nom paraît dès que vous appuyez sur le bouton. Vous pouvez le retirer à tout moment.
endorsement-what = Ce qui est signé
endorsement-who = Signé par
endorsement-when = Depuis
endorsement-where = Où
endorsement-state = État
endorsement-state-asked = pas encore confirmée
endorsement-state-waiting = attend que le droit d’agir pour l’organisation soit confirmé
endorsement-state-active = en vigueur
endorsement-as = Qui signe
endorsement-name = Nom
endorsement-name-hint = Tel qu’il doit paraître en public. Un nom sous lequel on vous connaît suffit.
endorsement-affiliation = Affiliation
endorsement-affiliation-hint = Figure après votre nom et n’engage personne d’autre.
endorsement-organization = Nom de l’organisation
endorsement-site = Son adresse sur le web
endorsement-site-hint = Si votre adresse de courriel est dans le même domaine, cela confirme que vous agissez pour elle. Sinon, quelqu’un d’autre de l’organisation ou l’intendance doit le faire.
endorsement-signer = Qui signe pour elle
endorsement-signer-hint = Votre nom et votre fonction, affichés après le nom de l’organisation.
endorsement-mail = Adresse de courriel
endorsement-mail-hint = Jamais montrée à personne.
endorsement-country = Pays
endorsement-country-none = Non précisé
endorsement-country-hint = Les signatures sont comptées par région.
endorsement-lang = Langue dans laquelle vous l’avez lue
endorsement-lang-hint = Votre signature garde l’empreinte de ce texte exact.
endorsement-public = Les noms des signataires sont publics et peuvent être copiés par tout le monde.
endorsement-sealed-link = Si c’est un danger pour vous, signez sous scellé.
endorsement-see-changes = Voir ce qui a changé depuis

endorsement-confirm-title = Confirmer une signature
endorsement-confirm-why = Appuyez sur le bouton si vous voulez que ce nom figure sous ce texte.
endorsement-confirm-organization = Appuyez sur le bouton si vous voulez que ce nom figure sous ce texte et si vous pouvez en décider pour l’organisation.
endorsement-confirm = Je signe
endorsement-not-me = Ce n’était pas moi
endorsement-confirmed = Confirmé : le nom figure sous le texte. Le courriel qui suit contient le lien pour le retirer.
endorsement-waits-why = Votre adresse est confirmée. Le nom paraîtra dès qu’il sera confirmé que vous agissez pour l’organisation ; vous recevrez un courriel.
endorsement-vouch-why = Vous pouvez agir pour cette organisation. Cette personne aussi ? Si vous le dites, le nom de l’organisation figurera sous le texte.
endorsement-vouch = Cette personne agit pour nous
endorsement-link-gone = Ce lien n’est plus valable : il a servi, a expiré, ou le nom a été retiré.

endorsement-own = Votre signature
endorsement-own-none = Vous n’avez pas signé cette déclaration.
endorsement-changed = La version { $count } dit autre chose que ce que vous avez signé. Votre nom n’y figure pas, sauf si vous le dites.
endorsement-changes = Ce qui a changé
endorsement-read-whole = Lire tout le texte
endorsement-withdraw = Retirer le nom
endorsement-withdraw-hint = Tout de suite. Le nom disparaît ; le journal ne permet pas de savoir à qui il était.

endorsement-tend = S’occuper des signatures
endorsement-waiting = En attente
endorsement-waiting-none = Rien n’attend.
endorsement-waiting-more = { $count ->
    [one] { $count } autre attend.
   *[other] { $count } autres attendent.
}
endorsement-doubtful = Noms qui ressemblent à d’autres
endorsement-like = ressemble à { $name }
endorsement-decide = Décider
endorsement-right-note = Pourquoi cette personne peut agir pour l’organisation
endorsement-right-note-hint = Montré à tout le monde.
endorsement-right-give = Elle le peut : faire paraître le nom
endorsement-strike-reason = Pourquoi le nom n’a pas sa place ici
endorsement-strike-hint = Reste pour toujours au journal et est dit à la personne qui a signé. Ne nommez personne.
endorsement-strike = Rayer le nom
endorsement-call-title = Appel
endorsement-call-why = Toutes les personnes du réseau qui n’ont pas signé reçoivent un courriel et signent en répondant « Je signe ».
endorsement-call = Appeler à signer
endorsement-announce = Le dire à une liste
endorsement-channel = Liste
endorsement-announcement = Ce que vous dites
endorsement-announcement-hint = L’adresse du formulaire est ajoutée en dessous. Les réponses vont à la liste : reprenez-les ici.
endorsement-take-over-title = Reprendre d’un message
endorsement-take-over-why = Quelqu’un a signé sur une liste ? Un courriel lui est envoyé, la personne confirme, et le message figure à côté de son nom.
endorsement-message-address = Adresse du message
endorsement-message-address-hint = Telle qu’elle est dans les archives ici.
endorsement-author-hint = Vide : l’auteur·rice du message.
endorsement-take-over = Demander la confirmation
endorsement-find-title = Trouver un nom
endorsement-find-hint = Le nom entier ; les noms d’apparence identique sont trouvés aussi.
endorsement-find = Chercher
endorsement-sealed-files = Prendre ce qui est scellé, pour les dépositaires

endorsement-sealed = Signer sous scellé
endorsement-sealed-title = Sous scellé
endorsement-sealed-lead = Pour qui un nom public est un danger. Votre nom est chiffré dès son arrivée, et n’est plus lisible que par les dépositaires.
endorsement-sealed-who = Chacun de ces dépositaires peut le lire :
endorsement-sealed-counted = Tout le monde ne voit combien ont signé et de quelle région que s’il y en a cinq ou plus ; à partir du lendemain.
endorsement-sealed-kept = Nous ne gardons ni adresse de courriel, ni compte, ni adresse réseau ; du moment, seulement le jour.
endorsement-sealed-not = Nous ne pouvons pas vous protéger de qui contrôle ce serveur pendant que vous écrivez, ou voit que votre connexion vient ici. Si cela compte, utilisez le navigateur Tor.
endorsement-sealed-not-offered = Signer sous scellé n’est pas proposé ici : le réseau n’a pas nommé deux dépositaires.
endorsement-sealed-name = Nom, pour les dépositaires
endorsement-sealed-why = Leurs noms sont chiffrés pour des dépositaires du réseau.
endorsement-sealed-others = Autres
endorsement-sealed-few = moins de cinq
endorsement-contact = Comment les dépositaires peuvent vous joindre
endorsement-contact-hint = Si vous voulez qu’on puisse vous joindre.
endorsement-region = Région
endorsement-region-none = Non précisée
endorsement-region-hint = Gardée sans chiffrement.
endorsement-seal = Sceller et signer
endorsement-sealed-done = C’est scellé
endorsement-code-why = Avec ce code, et lui seul, vous retirez la signature ou confirmez une version ultérieure. Notez-le là où personne ne regarde :
endorsement-code-once = Il n’est montré que cette fois : nous ne le gardons pas.
endorsement-code-have = J’ai un code
endorsement-code-title = Votre code
endorsement-code-lead = Il montre ce que vous avez scellé ici, et permet de le retirer.
endorsement-code = Code de 24 chiffres
endorsement-code-open = Ouvrir
endorsement-code-opened = Ce code est celui d’une signature scellée de la version { $count }.
endorsement-code-changed = La dernière version dit autre chose. Votre signature n’y compte pas, sauf si vous le dites.
endorsement-code-gone = Aucune signature de cette déclaration n’a ce code. Elle a peut-être été retirée.
endorsement-wrong-code = Le code a 24 chiffres.

endorsement-custodians = Dépositaires
endorsement-custodians-lead = Ces personnes peuvent lire qui a signé sous scellé, chacune avec sa propre clé, qui n’est jamais sur ce serveur.
endorsement-custodians-fewest = { $count ->
    [one] Le scellé est proposé dès qu’il y en a une.
   *[other] Le scellé est proposé dès qu’il y en a au moins { $count }.
}
endorsement-custodians-none = Il n’y en a pas.
endorsement-custodian-name = Nom
endorsement-custodian-key = Clé publique
endorsement-custodian-key-hint = Comme `age-keygen` la donne : elle commence par age1.
endorsement-custodian-add = Nommer un·e dépositaire
endorsement-custodian-remove = Retirer
endorsement-rules = Règles

endorsement-said-signed = Votre nom figure sous la déclaration. Merci.
endorsement-said-mailed = Nous vous avons envoyé un courriel. Ouvrez le lien et appuyez sur le bouton : alors le nom paraîtra.
endorsement-said-waiting = Il faut encore confirmer que vous agissez pour l’organisation. Vous recevrez un courriel.
endorsement-said-withdrawn = Le nom est retiré.
endorsement-said-again = Vous soutenez aussi cette version.
endorsement-said-vouched = Le nom de l’organisation figure sous la déclaration.
endorsement-said-called = Le réseau est en train d’être consulté.
endorsement-said-announced = La liste est en train d’être informée.
endorsement-said-taken-over = L’auteur·rice du message reçoit un courriel à confirmer.
endorsement-said-struck = Le nom est rayé.
endorsement-said-custodian = Désormais, tout est scellé pour cette personne aussi.
endorsement-said-custodian-off = Plus rien n’est scellé pour cette personne. Ce qui l’a été, elle peut encore le lire.

endorsement-wrong-stale = Le texte a changé depuis que vous l’avez ouvert. Lisez la dernière version, et signez-la si vous le voulez.
endorsement-wrong-there = Cette organisation a déjà signé la déclaration.
endorsement-wrong-waits = Cette signature n’est pas encore confirmée.
endorsement-wrong-called = Le réseau a été appelé au sujet de cette version il y a moins d’une semaine.
endorsement-wrong-message = Il n’y a pas à cette adresse de message qui puisse être lu ici.
endorsement-wrong-unsigned = Ce message ne dit pas de quelle adresse il vient : on ne peut demander à personne de confirmer.
endorsement-wrong-key = Ce n’est pas une clé publique d’age. Elle commence par age1.
endorsement-wrong-custodian = Cette clé est déjà celle d’un·e dépositaire.
endorsement-wrong-custodians = Il y a au plus { $count } dépositaires.

endorsement-answer-hint = Pour signer, répondez par une ligne : Je signe. Vous pouvez mettre votre nom à la ligne suivante et votre affiliation en dessous. Pour retirer votre nom, répondez : Je retire.
endorsement-answer-unclear = Votre réponse n’a pas été comprise, et rien n’a été fait. Pour signer, écrivez « Je signe » sur la première ligne et rien d’autre.
endorsement-answer-gone = Ce à quoi vous avez répondu n’existe plus.
endorsement-answer-name = Votre nom manque. Répondez encore une fois : « Je signe » sur la première ligne, votre nom sur la deuxième.
endorsement-answer-stale = Le texte a changé depuis qu’on vous a écrit, donc rien n’a été signé. Lisez la dernière version sur la page de la déclaration.
endorsement-answered = { $who } a signé « { $title } », version { $version } ({ $language }), dont l’empreinte commence par { $hash }.
endorsement-answered-withdrawn = Votre nom ne figure plus sous « { $title } ».

notice-endorsement-call = Appels à signer une déclaration
notice-endorsement-called = Signez-vous ce texte ? { $title }

endorsement-letter-confirm = Confirmez votre signature : { $title }
endorsement-letter-confirm-body = Quelqu’un, vous sans doute, veut mettre ce nom :
    { $who }

    sous ce texte, version { $version } ({ $language }) :
    { $title }
    { $page }

    SHA-256 du texte : { $hash }

    Pour confirmer, ouvrez cette page et appuyez sur le bouton :
    { $link }

    Si ce n’était pas vous, ne faites rien : le nom ne paraîtra pas, et nous oublions cette adresse après deux semaines.

    { $network }
endorsement-letter-already = Vous avez signé : { $title }
endorsement-letter-already-body = Quelqu’un, vous probablement, a demandé à signer avec cette adresse. Elle a déjà signé, au nom de :
    { $who }

    Version { $version } ({ $language }) de :
    { $title }
    { $page }

    SHA-256 du texte : { $hash }

    Ici vous voyez ce que vous avez signé, confirmez une version ultérieure ou retirez votre nom :
    { $link }

    { $network }
endorsement-letter-signed = Votre signature : { $title }
endorsement-letter-signed-body = Ce nom :
    { $who }

    figure sous la version { $version } ({ $language }) de :
    { $title }
    { $page }

    SHA-256 du texte : { $hash }

    Gardez ce courriel. Pour retirer le nom, ouvrez cette page et appuyez sur le bouton :
    { $link }

    Si le texte change sur le fond, nous vous consultons à nouveau : votre nom ne passe pas de lui-même à d’autres mots.

    { $network }
endorsement-letter-waiting = En attente de confirmation : { $title }
endorsement-letter-waiting-body = Votre adresse est confirmée. On ne sait pas encore si vous pouvez agir pour l’organisation au nom de laquelle vous voulez signer :
    { $who }

    Version { $version } ({ $language }) de :
    { $title }
    { $page }

    SHA-256 du texte : { $hash }

    Quelqu’un d’autre de l’organisation, ou l’intendance du réseau, le confirmera. Si cela tarde, écrivez au réseau.

    Ici vous pouvez y renoncer :
    { $link }

    { $network }
endorsement-letter-vouch = Cette personne agit-elle pour vous ? { $title }
endorsement-letter-vouch-body = Quelqu’un veut signer pour votre organisation :
    { $who }

    Version { $version } ({ $language }) de :
    { $title }
    { $page }

    SHA-256 du texte : { $hash }

    Vous pouvez agir pour elle. Si cette personne le peut aussi, ouvrez cette page et appuyez sur le bouton ; le nom figurera alors sous le texte :
    { $link }

    Sinon, ne faites rien.

    { $network }
endorsement-letter-struck = Votre nom a été rayé : { $title }
endorsement-letter-struck-body = L’équipe de facilitation a rayé le nom signé avec cette adresse sous :
    { $title }
    { $page }

    Le motif : { $reason }

    Si c’est une erreur, écrivez au réseau.

    { $network }
endorsement-letter-again = Le texte a changé, le soutenez-vous toujours ? { $title }
endorsement-letter-again-body = La version { $new } a été publiée :
    { $title }
    { $page }

    En tant que { $who }, vous avez signé la version { $version } ({ $language }), d’empreinte { $hash }. La nouvelle version dit autre chose. Votre nom n’y figure pas, sauf si vous le dites.

    Ce qui a changé ([-parti-], {"{"}+venu+{"}"}) :

    { $changes }

    Pour signer la nouvelle version, répondez à ce courriel par une ligne : Je signe. Ou voyez ici la différence, signez ou retirez votre nom :
    { $link }

    { $network }
fact-endorsement-asked = a demandé à soutenir une déclaration
fact-endorsement-letter-sent = a reçu une lettre au sujet d’un soutien
fact-endorsement-sealed = a soutenu une déclaration sous scellé
fact-endorsement-withdrawn = a retiré un soutien
fact-endorsements-called = a appelé à soutenir
fact-endorsements-forgotten = les soutiens non confirmés ont été oubliés
fact-endorsements-imported = a repris les signataires d’une ancienne lettre
fact-endorsements-sealed-counted = les soutiens sous scellé ont été comptés
fact-statement-custodians-changed = a changé les dépositaires des soutiens sous scellé
fact-statement-endorsed = a soutenu une déclaration
