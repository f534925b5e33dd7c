# The text as a document.
exports-heading = Emporter le texte
exports-html = Page unique (HTML)
exports-txt = Texte brut
exports-pdf = PDF
exports-print = Ou imprimez cette page : sa mise en page est prévue pour le papier, et la plupart des navigateurs savent l’enregistrer en PDF.
exports-to-page = Vers la page de la déclaration
exports-draft = un projet que personne n’a adopté
exports-to = À : { $names }
exports-objections = Objections
exports-answer = Réponse
exports-minority = Texte de la minorité
exports-signatories = Signataires
exports-organizations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
exports-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
exports-hash = SHA-256 de ce texte : { $hash }

# A text from outside.
exports-import = Importer un texte
exports-import-lead = Titres, listes, mises en évidence, liens, notes, citations et tableaux sont repris ; la mise en page, les images et les commentaires ne le sont pas. Des modifications suivies, le texte accepté est retenu.
exports-import-file = Fichier
exports-import-hint = DOCX, ODT, HTML, Markdown ou texte brut, 5 Mo au plus.
exports-import-read = Lire
exports-import-then = Vous relisez le texte à la page suivante avant que quoi que ce soit soit enregistré.
exports-import-missing = Choisissez un fichier.
