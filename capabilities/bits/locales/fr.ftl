bits-title = Extraits
bits-topic-all = Tous les extraits sur ce sujet
bits-news = Extrait retenu
bits-lead = Des passages sur lesquels on a envie de construire, avec leur origine, leurs soutiens et ce qu’ils sont devenus.
bits-by-topic = Par thème
bits-by-lang = Par langue
bits-all = Tout afficher
bits-none = Aucun extrait pour l’instant. En lisant un compte rendu ou un message, on peut en marquer un passage.
bits-none-so = Aucun extrait de ce genre. Choisissez autrement ci-dessus.
bits-pages = Pages d’extraits
bits-page-first = Depuis le début
bits-page-next = Autres extraits
bits-of-this = Extraits de ce texte
bit-title = Un extrait
bit-mark = Marquer un extrait
bit-supports = { $count ->
    [one] { $count } soutien
   *[other] { $count } soutiens
}
bit-uses = { $count ->
    [one] repris dans { $count } texte
   *[other] repris dans { $count } textes
}
bit-source-untitled = Un texte sans titre
bit-trace-whole = repris tel quel
bit-trace-changed = mots modifiés
bit-trace-split = réparti
bit-trace-moved = mots déplacés
bit-trace-gone = y a figuré, n’y est plus
bit-reads-otherwise = Le texte a changé depuis. Voici les mots tels qu’ils étaient quand on les a marqués.
bit-closed = Seules les personnes qui peuvent lire le texte voient cet extrait.
bit-support-title = Soutiens
bit-no-support = Personne ne le soutient pour l’instant.
bit-elsewhere = Ailleurs ou non précisé
bit-you-support = Vous soutenez cet extrait.
bit-withdraw = Retirer mon soutien
bit-support = Soutenir cet extrait
bit-went-title = Ce qu’il est devenu
bit-went-nowhere = Rien n’a encore été construit dessus.
bit-marked-by = Marqué par
bit-marked-on = Marqué le { $date }
bit-remove = Supprimer cet extrait
bit-remove-why = La marque et ses soutiens disparaissent. Le texte lui-même ne change pas.
bit-find-lead = Un extrait est un passage d’un texte publié ici : compte rendu, message à une liste, déclaration.
bit-of = Adresse du texte
bit-of-hint = Copiez-la depuis la barre d’adresse de la page où vous le lisez.
bit-find = Afficher le texte
bit-mark-lead = Choisissez un paragraphe, ou copiez les mots voulus dans le champ ci-dessous.
bit-paragraph = Paragraphe
bit-paragraph-long = Plus de { $count } caractères : copiez-en une partie ci-dessous.
bit-text-pages = Pages du texte
bit-text-before = Texte précédent
bit-text-next = Suite du texte
bit-passage = Ou exactement ces mots
bit-passage-hint = Copiés du texte, 2 000 caractères au plus. Si ce champ est rempli, c’est lui qui compte.
bit-lang = Langue du passage
bit-lang-unknown = Non précisée
bit-topics = Thèmes
bit-mark-hint = Vous soutenez ce que vous marquez.
bit-choose = Choisissez un paragraphe ou copiez ici quelques mots du texte.
bit-too-long = Un extrait compte { $count } caractères au plus. Gardez-en le meilleur.
bit-not-there = Ces mots ne figurent pas ainsi dans le texte. Copiez-les depuis le texte ou choisissez un paragraphe.
bit-too-many = { $count } extraits de ce texte sont déjà marqués. Soutenez ceux qui disent ce que vous pensez.
bit-too-many-topics = Choisissez { $count } thèmes au plus.
bit-no-text = Il n’y a pas à cette adresse de texte dont vous puissiez marquer un passage. Copiez l’adresse d’un compte rendu, d’un message ou d’une déclaration.
bit-changed-meanwhile = Le texte a changé entre-temps et ce paragraphe n’y est plus. Choisissez à nouveau.
bit-said-marked = L’extrait est marqué.
bit-said-marked-before = Ce passage était déjà un extrait. Vous le soutenez maintenant.
bit-said-supported = Vous soutenez maintenant cet extrait.
bit-said-withdrawn = Votre soutien est retiré.
bit-said-removed = L’extrait est supprimé.

# Notices.
notice-bit-of-mine = Un passage de vous a été marqué comme extrait ou repris
notice-bit-marked = Un passage de vous a été marqué comme extrait : { $title }
notice-bit-used = Un extrait de vous a été repris : { $title }

# In the stewards' log.
fact-bit-marked = Un passage a été marqué comme extrait
fact-bit-supported = Quelqu’un soutient un extrait
fact-bit-support-withdrawn = Un soutien à un extrait a été retiré
fact-bit-used = Un extrait a été repris, ou ses mots y ont changé
fact-bit-left = Un extrait ne fait plus partie d’un texte
fact-bit-source-changed = La source d’un extrait a disparu, est revenue, ou a d’autres lecteurs
fact-bit-removed = Un extrait a été supprimé
fact-bit-forgotten = Une personne qui avait marqué, écrit ou soutenu un extrait a quitté le réseau
fact-bit-taken-in = Un extrait a été repris d’une archive
