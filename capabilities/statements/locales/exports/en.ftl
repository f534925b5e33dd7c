# The text as a document.
exports-heading = Take the text along
exports-html = One page (HTML)
exports-txt = Plain text
exports-pdf = PDF
exports-print = Or print this page: it has a layout made for paper, and most browsers can save it as PDF.
exports-to-page = To the statement’s page
exports-draft = a draft that nobody has adopted
exports-to = To: { $names }
exports-objections = Objections
exports-answer = Answer
exports-minority = Text of the minority
exports-signatories = Signatories
exports-organizations = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
exports-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
exports-hash = SHA-256 of this text: { $hash }

# A text from outside.
exports-import = Bring in a text
exports-import-lead = Headings, lists, emphasis, links, footnotes, quotes and tables come over; layout, pictures and comments do not. Of tracked changes the accepted text is taken.
exports-import-file = File
exports-import-hint = DOCX, ODT, HTML, Markdown or plain text, at most 5 MB.
exports-import-read = Read it
exports-import-then = You look at the text on the next page before anything is saved.
exports-import-missing = Choose a file.
