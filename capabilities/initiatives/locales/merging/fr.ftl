# Initiatives qui ressemblent à celle que l’on écrit.
alike-title = Elle est peut-être déjà ici
alike-asked = Est-ce l’une de celles-ci ?
alike-asked-why = Ce que vous avez écrit ressemble beaucoup à ce qui est déjà ici. Rien n’est encore enregistré.
alike-none = Rien ici n’y ressemble.
alike-look = Chercher des initiatives semblables
alike-likely = sans doute la même
alike-take-part = Je veux y participer
alike-save-together = Enregistrer la mienne et proposer de travailler ensemble
alike-save-anyway = Ce n’est aucune d’elles : enregistrer la mienne
alike-find = Trouver des initiatives semblables
alike-find-lead = Par nom, sigle, but ou adresse web, en toute langue et toute écriture.
alike-link = Adresse web
alike-same-address = même adresse web
alike-same-name = même nom
alike-same-initials = mêmes initiales
alike-similar-name = nom proche
alike-sounds-alike = même sonorité
alike-says-the-same = dit la même chose dans une autre langue
alike-similar-aim = but proche

# Ce que deux initiatives font l’une avec l’autre.
together-with-others = Avec d’autres
together-none = Rien avec d’autres pour l’instant.
together-propose = Proposer quelque chose à une autre initiative
together-with = Avec quelle initiative
together-with-hint = Son titre ici, ou l’adresse de sa page.
together-verb = Quoi
together-verb-together = Travailler ensemble : dit sur les deux pages
together-verb-join = Rejoindre : l’une devient une partie de l’autre et garde sa page
together-verb-link = Relier : elles ont à voir l’une avec l’autre
together-verb-merge = Fusionner : l’une se poursuit dans l’autre
together-go-on = Continuer
together-end = Y mettre fin
together-waiting = En attente de réponse
together-we-ask = Vous avez demandé à
together-they-ask = Vous êtes sollicités par
together-undoable = Fusions que l’on peut défaire
together-undo-until = Peut être défaite jusqu’au { $date }.
together-recorded = Elle vient d’une archive et ne peut pas être défaite ici : aucune archive ne contient ce qu’il faudrait pour cela.
together-holds-together = Travaille avec
together-holds-link = A à voir avec
together-holds-part = Fait partie de
together-holds-whole = Comprend
together-asks-together = Travailler ensemble
together-asks-link = Un lien
together-asks-join = Devenir une partie
together-asks-merge = Une fusion
together-way-join-one = La nôtre devient une partie de la leur
together-way-join-other = La leur devient une partie de la nôtre
together-way-merge-one = La nôtre se poursuit dans la leur
together-way-merge-other = La leur se poursuit dans la nôtre
together-keep-one = Partir des mots de celle qui se poursuit dans l’autre
together-keep-other = Partir des mots de celle qui reste
together-moves = Ce qui passe
together-moves-from = De
together-moves-nothing = Rien : l’autre a déjà tout.
together-moves-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
together-hidden-event = Une réunion que vous ne pouvez pas voir
together-stays = Ce qui ne passe pas
together-stays-followers = { $count ->
    [0] Personne ne la suit.
    [one] { $count } personne la suit et reçoit un courriel demandant si elle suit l’autre.
   *[other] { $count } personnes la suivent et reçoivent un courriel demandant si elles suivent l’autre.
}
together-stays-parts = { $count ->
    [0] Personne n’a écrit pour participer.
    [one] { $count } personne a écrit pour participer et reçoit un courriel demandant si elle participe à l’autre.
   *[other] { $count } personnes ont écrit pour participer et reçoivent un courriel demandant si elles participent à l’autre.
}
together-stays-endorsements = Les soutiens ne passent jamais : qui a donné son nom l’a donné exactement pour cela.
together-stays-history = Son historique reste lisible, avec tout ce qui a été dit.
together-stays-address = Son adresse mène toujours plus loin et dit ce qu’elle est devenue.
together-said = Ce qui sera dit
together-terms = Les mots qui sont gardés
together-terms-hint = Les deux côtés peuvent les changer jusqu’à leur accord. Les listes se réunissent d’elles-mêmes.
together-words = Ce que vous écrivez à ceux qui la mènent
together-words-hint = Pourquoi, et ce qui en sortirait.
together-consent-hint = C’est fait quand, de chaque côté, quelqu’un qui la mène est d’accord et que personne de ce côté ne s’y oppose. L’accord porte exactement sur ce qui est montré : si cela change, la question est posée de nouveau.
together-send = Proposer
together-proposal = Une proposition
together-arrow = →
together-state-open = ouverte
together-state-agreed = acceptée
together-state-declined = refusée
together-state-withdrawn = retirée
together-state-overtaken = sans objet : l’une des deux se poursuit dans une autre
together-state-ended = terminée
together-state-lapsed = caduque : personne n’a décidé en 90 jours
together-side-agrees = D’accord
together-side-objects = Quelqu’un s’y oppose
together-side-again = Question posée de nouveau : la proposition a changé
together-side-waits = N’a pas répondu
together-agrees = d’accord
together-agreed-before = d’accord avec ce qui était montré avant
together-objects = s’y oppose
together-agree = Accepter exactement ceci
together-decline = Refuser
together-why-not = Pourquoi pas
together-why-not-hint = Celles et ceux qui l’ont proposée le liront. Si quelqu’un d’autre de votre côté est d’accord, cela compte comme une objection et la proposition attend.
together-change = Changer les mots qui sont gardés
together-change-hint = La question est posée de nouveau à tous ceux qui étaient d’accord.
together-withdraw = Retirer la proposition
together-undo = Défaire la fusion
together-undo-what = Tout ce qui a passé revient tel quel. Ce qui est venu depuis reste à l’initiative fusionnée, sauf ce que seule la fusion avait apporté.
together-said-proposed = C’est proposé.
together-said-agreed = Vous êtes d’accord.
together-said-declined = C’est noté.
together-said-changed = C’est changé, et la question est posée de nouveau aux autres.
together-said-ended = C’est terminé.
together-said-undone = La fusion est défaite.
together-wrong-unknown = Aucune initiative n’a ce nom ou cette adresse.
together-wrong-itself = C’est la même initiative.
together-wrong-merged = L’une des deux se poursuit dans une autre : proposez-le à celle-là.
together-wrong-twice = La même chose est déjà proposée entre les deux : répondez-y.
together-wrong-holds = C’est déjà le cas entre les deux.
together-wrong-many = Trop de propositions attendent. Décidez-en d’abord quelques-unes.
together-wrong-circle = L’une serait alors, de proche en proche, une partie d’elle-même. Mettez d’abord fin à ce qui est entre elles.
together-wrong-closed = Cette proposition n’est plus ouverte.
together-wrong-crossed = Quelqu’un l’a changée en même temps. Voyez ce qu’elle est maintenant.
together-wrong-changed = La proposition a changé depuis que vous l’avez lue. Voyez ce qu’elle est maintenant.
together-wrong-own = Vous l’avez proposée : c’est à quelqu’un d’autre qui mène l’autre côté de répondre.
together-wrong-late = Cette fusion ne peut plus être défaite.
together-wrong-recorded = Cette fusion vient d’une archive et ne peut pas être défaite ici.
together-wrong-undo-first = L’initiative fusionnée se poursuit elle-même dans « { $title } ». Défaites d’abord cette fusion.
together-told-together = Celles et ceux qui mènent « { $title } » veulent travailler avec « { $other } »
together-told-join = Il est proposé que l’une de « { $title } » et « { $other } » devienne une partie de l’autre
together-told-link = Il est proposé de relier « { $title } » et « { $other } »
together-told-merge = Il est proposé de fusionner « { $title } » et « { $other } »
together-told-changed = La proposition pour « { $title } » et « { $other } » a changé : la question vous est posée de nouveau
together-told-again = Les autres acceptent ce qui est proposé pour « { $title } » et « { $other } », qui a changé depuis votre accord : la question vous est posée de nouveau
together-told-objected = Quelqu’un qui mène « { $title } » s’oppose à ce qui est proposé avec « { $other } »
together-told-declined = Celles et ceux qui mènent « { $title } » ne veulent pas de ce qui était proposé avec « { $other } »
together-told-withdrawn = Celles et ceux qui mènent « { $title } » ont retiré leur proposition à « { $other } »
together-told-overtaken = « { $other } » se poursuit dans une autre initiative : ce qui était proposé avec « { $title } » est sans objet
together-told-bound = C’est convenu entre « { $title } » et « { $other } »
together-told-unbound = Ce qui liait « { $title } » et « { $other } » a pris fin
together-told-merged = « { $title } » se poursuit dans « { $other } »
together-told-undone = « { $title } » est de nouveau une initiative à part, séparée de « { $other } »
together-told-follow = « { $title } », que vous suivez, se poursuit dans « { $other } » : voulez-vous la suivre ?
together-told-take = « { $title } », à laquelle vous vouliez participer, se poursuit dans « { $other } » : voulez-vous y participer ?
together-mail-hint = Répondez « oui » pour accepter exactement ceci, ou « non » et pourquoi.
together-mail-follow-hint = Répondez « oui » pour la suivre, ou « non ».
together-mail-take-hint = Répondez « oui », et ce que vous aviez écrit ira à ceux qui la mènent ; ou « non ».
together-mail-unclear = Commencez votre réponse par « oui » ou « non ».
together-mail-why = Dites pourquoi, après le « non ».
together-mailed-agreed = Vous acceptez ce que « { $title } » a proposé.
together-mailed-declined = Vous ne voulez pas de ce que « { $title } » a proposé.
together-mailed-follows = Vous suivez « { $title } ».
together-mailed-follows-not = Vous ne suivez pas « { $title } ».
together-mailed-takes = Ce que vous aviez écrit est allé à ceux qui mènent « { $title } ».
together-mailed-takes-not = Rien n’a été envoyé à ceux qui mènent « { $title } ».

# Ce que sont devenues les initiatives.
lineage-title = D’où elle vient et ce qu’elle est devenue
lineage-went-on-in = Se poursuit dans
lineage-took-in = A accueilli
lineage-none = Elle n’a jamais été fusionnée.
lineage-undone = défaite le { $date }
lineage-picture-told = La même chose en dessin : chaque flèche mène à l’initiative dans laquelle une autre se poursuit ; les traits interrompus ont été défaits.

notice-initiative-together = Quelque chose est proposé ou convenu entre une initiative que je mène et une autre
notice-initiative-merged = Une initiative que je mène, que je suis ou à laquelle j’ai écrit se poursuit dans une autre

fact-initiative-proposed = Quelque chose a été proposé entre deux initiatives
fact-initiative-terms-changed = Une proposition entre deux initiatives a été changée
fact-initiative-consented = Quelqu’un qui mène une initiative a accepté une proposition
fact-initiative-objected = Quelqu’un qui mène une initiative s’est opposé à une proposition
fact-initiative-declined = Une initiative a refusé une proposition
fact-initiative-withdrawn = Une proposition entre deux initiatives a été retirée
fact-initiative-overtaken = Une proposition est sans objet, une initiative se poursuivant dans une autre
fact-initiative-bound = Deux initiatives travaillent ensemble, sont reliées, ou l’une fait partie de l’autre
fact-initiative-unbound = Ce qui liait deux initiatives a pris fin
fact-initiative-merged = Une initiative se poursuit dans une autre
fact-initiative-unmerged = Une fusion d’initiatives a été défaite
fact-initiative-merge-settled = Une fusion d’initiatives ne peut plus être défaite
fact-initiative-unlike = Il est dit de deux initiatives qu’elles ne sont pas la même
