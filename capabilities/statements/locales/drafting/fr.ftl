## L’écriture du texte

draft-heading = Écrire le texte
draft-lead = Le texte entier dans un seul champ. Chaque enregistrement reste comme révision ; les paragraphes gardent leur numéro et les commentaires leur place.
draft-import = Importer un document
draft-import-note = Ceci vient de votre document. Rien n’est encore enregistré : relisez, corrigez, puis enregistrez.
draft-together = Écrire ensemble
draft-text = Texte
draft-text-hint = Markdown : # pour un titre, - pour un point de liste, une ligne vide entre les paragraphes.
draft-note = Ce que vous avez changé
draft-note-hint = Une ligne pour qui lit les révisions.
draft-save = Enregistrer
draft-save-hint = Gardé comme révision, à votre nom.
draft-frozen = Le texte reste tel quel pour le moment : les positions portent sur ces mots exacts. Ce qui est ci-dessous n’est pas enregistré ; gardez-en une copie au besoin.
draft-dropped = Cette déclaration a été abandonnée ; son texte reste tel qu’il était. Ce qui est ci-dessous n’est pas enregistré ; gardez-en une copie au besoin.
draft-denied = Non enregistré
draft-denied-lead = Ce que vous avez écrit est ci-dessous. Cela n’est conservé nulle part ailleurs : copiez-le et confiez-le à une personne qui rédige, ou faites-en un commentaire.
draft-denied-back = Vers la déclaration
draft-moved-on = Quelqu’un d’autre a enregistré au même instant. Enregistrez à nouveau : les deux textes se rejoindront.
draft-wrong-empty = Il n’y a pas de texte. Pour renoncer à une déclaration, abandonnez-la ; pour recommencer, remplacez les mots.
draft-wrong-long = Le texte fait { $bytes } Kio, le maximum est { $most }. Raccourcissez-le, ou placez-en des parties dans un document lié.
draft-wrong-paragraphs = Le texte a { $count } paragraphes, le maximum est { $most }.
draft-wrong-paragraph = Ce paragraphe n’est plus dans le texte. Choisissez-en un autre.
draft-wrong-bit-private = Tout le monde ne peut pas lire d’où cela vient, mais tout le monde peut lire cette déclaration. Demandez à l’auteur des mots qui peuvent être publics.

draft-said-same = Rien n’était différent : le texte est comme avant.
draft-said-saved = Le texte est enregistré.
draft-said-merged = Le texte est enregistré, avec ce que d’autres ont enregistré entre-temps. Lisez ce qui a changé depuis que vous avez commencé.
draft-said-restored = Cette révision est de nouveau le texte.
draft-said-bit = L’extrait est dans le texte.

draft-conflict = Deux formulations
draft-conflict-lead = Pendant que vous écriviez, quelqu’un a enregistré d’autres mots aux mêmes endroits. Tout le reste s’est rejoint. Choisissez pour chaque endroit ; rien n’est enregistré avant.
draft-paragraph = Paragraphe { $mark }
draft-paragraph-gone = Un paragraphe supprimé
draft-theirs = Enregistré entre-temps
draft-mine = Ce que vous avez tapé
draft-keep = Ce qui doit rester
draft-keep-theirs = Ce qui a été enregistré entre-temps
draft-keep-mine = Ce que vous avez tapé
draft-keep-both = Les deux, l’un après l’autre
draft-keep-edit = Assembler et continuer à écrire
draft-keep-hint = Sans choix, les deux restent.
draft-typed = Votre texte entier, tel que vous l’avez tapé

draft-part = Comment il a été écrit
draft-part-revisions = { $count ->
    [one] { $count } révision
   *[other] { $count } révisions
}
draft-part-last = Ce qui a changé en dernier
draft-revisions = Révisions
draft-revision = { $count ->
   *[other] Révision { $count }
}
draft-compare = Comparer
draft-compare-from = De la révision
draft-compare-to = à la révision
draft-compare-before = { $count ->
   *[other] Comparer la révision { $count } avec la précédente
}
draft-compare-last = Ce qu’elle a changé
draft-compare-latest = Ce qui a changé depuis
draft-compare-nothing = pas de texte
draft-restore = Reprendre ce texte
draft-restore-hint = Comme nouvelle révision ; la suite reste parmi les révisions.
draft-restored-note = { $count ->
   *[other] Comme la révision { $count }
}

draft-origins = Qui a écrit quoi
draft-origins-lead = De qui sont les mots du texte aujourd’hui. Les mots gardent leur auteur au fil des modifications.
draft-origins-hands = Par auteur
draft-origins-regions = Par région des auteurs
draft-origins-few = { $count ->
    [one] Non affiché : aucune région n’a { $count } auteur ou plus.
   *[other] Non affiché : aucune région n’a { $count } auteurs ou plus.
}
draft-origins-hidden = { $count ->
    [one] Les régions de moins de { $count } auteur sont comptées avec les autres.
   *[other] Les régions de moins de { $count } auteurs sont comptées avec les autres.
}
draft-region-others = Tous les autres
draft-origins-bits = Extraits dans le texte
draft-origins-text = Paragraphe par paragraphe
draft-origin-bit = un extrait
draft-origin-import = d’un document
draft-origin-comment = { $count ->
   *[other] commentaire nº { $count }
}
draft-bit-unseen = Un extrait que vous ne pouvez pas lire
draft-bit-whole = tel quel
draft-bit-changed = modifié
draft-bit-split = divisé
draft-bit-moved = dans un autre ordre
draft-bit-gone = n’est plus dans le texte

draft-bits = Insérer un extrait
draft-bits-lead = Des passages sur lesquels le réseau veut construire, les plus utilisés d’abord. Les mots gardent leur source.
draft-bits-words = Mots contenus
draft-bits-any = Tous les thèmes
draft-bits-find = Chercher
draft-bits-none = Aucun extrait de ce genre. On marque les extraits en lisant ici déclarations, comptes rendus et messages.
draft-bit-supports = { $count ->
    [one] { $count } soutien
   *[other] { $count } soutiens
}
draft-bit-choose = Choisir
draft-bit-place = Où placer l’extrait
draft-bit-after = Après
draft-bit-first = Avant tout le reste
draft-bit-put = Insérer
draft-bit-put-hint = Comme nouvelle révision. La source en porte la trace.

fact-statement-revised = a révisé le texte d’une déclaration
fact-statement-drafter-forgotten = a retiré un nom des révisions d’une déclaration
