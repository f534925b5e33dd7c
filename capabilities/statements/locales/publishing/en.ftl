# Publishing a version.
publication-heading = Publish
publication-lead = A published version is never changed. Its text is hashed, written into the log, and can be endorsed.
publication-publish = Publish this text
publication-publish-hint = Everybody can read it then, and nobody can take it back.
publication-change = What the change is to those who signed
publication-change-hint = If in doubt, it is of substance: nobody should stand behind words that they have not seen.
publication-change-material = Of substance: each signatory is asked again
publication-change-editorial = Editorial, such as spelling or a link: signatures are carried over
publication-changes = What has changed since the last version
publication-inner = Not everybody may read where these bits come from:
publication-inner-hint = Their words stand in this text, and everybody can read it once it is published. Ask their authors, or take the words out first.
publication-same = The text is the one that is published already.
publication-empty = There is no text to publish yet.
publication-stale = The text has changed since you opened this page. Read it again, then publish.
publication-change-missing = Say what the change is to those who signed the version before.
publication-denied = The drafters of this statement and the network's facilitators publish it.
publication-said = The version is published.

# Versions.
version-heading = Published versions
version-lead = Each has an address for ever, and a hash of its text in each language.
version-none = No version is published yet.
version-change-first = the first
version-change-editorial = editorial change
version-change-material = change of substance
version-newer = There is a newer version.
version-text = Text
version-translated = A translation. The text in { $lang } is authoritative.
version-translator = Translated by { $name }
version-outcome = Outcome
version-sources = Sources
version-cite = Cite
version-citation = “{ $title }”. Version { $number }, { $date }. { $network }. { $link } (SHA-256 { $hash }…)
version-address = Permanent address
version-hash = SHA-256
version-hash-hint = Signatures vouch for exactly this hash. Whoever downloads the text can compare: sha256sum gives the same.
version-revision = { $count ->
    [one] revision { $count }
   *[other] revision { $count }
}
version-canonical = The text as it was hashed (Markdown)

# The log.
statement-log = Log
statement-log-lead = What happened to this statement, in order. Each entry's hash covers the one before it, so nothing can be changed later unseen. Names stand in it only as sealed hashes.
statement-log-whole = The whole log, for programs (JSON lines)
statement-log-next = Later entries

# Translations.
translation-heading = Translations
translation-lead = Paragraph by paragraph, beside the authoritative text in { $lang }. A finished translation is published for the version, with a hash of its own, and can be read by whoever endorses.
translation-none = There are no translations yet.
translation-begin = Begin a translation
translation-lang = Into
translation-translator = Translator
translation-translator-hint = As you want to be named in public.
translation-authority = The text in { $lang } is authoritative. One paragraph stays one paragraph, so that each keeps its number in every language.
translation-done = { $count ->
    [one] { $count } paragraph done
   *[other] { $count } paragraphs done
}
translation-outdated = { $count ->
    [one] { $count } paragraph outdated
   *[other] { $count } paragraphs outdated
}
translation-missing = { $count ->
    [one] { $count } paragraph missing
   *[other] { $count } paragraphs missing
}
translation-state-missing = missing
translation-state-outdated = outdated: the paragraph has changed
translation-state-done = done
translation-field = Translation of ¶{ $mark }
translation-field-title = Title: { $lang }
translation-fits = It still says what the paragraph says
translation-save = Save
translation-save-hint = You can save as often as you like, finished or not.
translation-said = The translation is saved.
translation-publish = Publish this translation
translation-publish-hint = It cannot be changed afterwards, for this version.
translation-said-published = The translation is published.
translation-published = published
translation-unfinished = Something is still missing or outdated. A translation is published when all of it is done.
translation-unpublished = The statement itself is not published yet.
translation-published-already = The translation into this language is published, and cannot be changed for this version.
translation-same-lang = The statement is written in this language.
translation-too-many = { $count ->
    [one] A statement has at most { $count } translation.
   *[other] A statement has at most { $count } translations.
}
translation-long = This is longer than a text can be.
translation-several = The translation of ¶{ $mark } has several paragraphs. Keep it one: without an empty line in it.

# Deliveries.
delivery-heading = Deliveries
delivery-lead = To whom this statement was handed, how and when, what they answered, and what came of it.
delivery-none = Nothing has been delivered yet.
delivery-waiting = Not delivered yet
delivery-add = Note a delivery
delivery-edit = Edit
delivery-edit-of = Edit the delivery to { $name }
delivery-addressee = To whom
delivery-addressee-other = Somebody else
delivery-other = Somebody else: name
delivery-on = On
delivery-way = How
delivery-way-mail = by e-mail
delivery-way-post = by letter
delivery-way-in-person = by hand
delivery-way-form = through a form or consultation
delivery-way-meeting = at a meeting
delivery-way-other = otherwise
delivery-version = Which version
delivery-note = More about it
delivery-after = What came of it
delivery-answered = answered
delivery-unanswered = no answer yet
delivery-answered-on = Answered on
delivery-answer = Their answer
delivery-answer-hint = In full, if you may publish it.
delivery-follow-up = What is done next
delivery-result = Result
delivery-save = Save
delivery-save-hint = Everybody can read it.
delivery-said = The delivery is noted.
delivery-denied = The drafters of this statement and the network's facilitators note deliveries.
delivery-unpublished = Only a published version can be delivered.
delivery-too-many = { $count ->
    [one] { $count } delivery is the most that can be noted.
   *[other] { $count } deliveries are the most that can be noted.
}
delivery-answered-before = They cannot have answered before it was delivered.
delivery-wrong-day = This is no day. Write it as 2026-11-22.

# On other sites.
embed-langs = { $count ->
    [one] in { $count } language
   *[other] in { $count } languages
}
embed-read = Read and endorse

# The record.
record-download = The whole record, for safekeeping (ZIP)
record-comments = { $count ->
    [one] { $count } comment and reply
   *[other] { $count } comments and replies
}
record-endorsements = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
record-languages = Languages
record-authoritative = authoritative
record-withdrawn = The author has taken the words back.
record-unconfirmed = imported, not confirmed here
record-sealed = Sealed endorsements
record-few = fewer than 5
record-verify = Check this record
record-verify-how = Either of these commands, run in this folder, says whether a file was changed. The first also checks texts, answers and signatures against the log.
record-verify-head = The hash of the log's last entry; compare it with what is published:

# What happened, in the audit log.
fact-statement-published = published a version of a statement
fact-statement-translated = published a translation of a statement
fact-statement-translation-saved = wrote at a translation of a statement
fact-statement-delivery-noted = noted a delivery of a statement
fact-statement-imported = took in a statement from elsewhere
fact-statement-translator-forgotten = removed a translator who left
record-here-already = A statement of this name is here already: { $slug }.
record-too-large = This record is larger than the page can pack. Whoever runs the site can write it into a folder: bestbits statement export.
publication-section = Publication
publication-unmet = The procedure still asks for this:
publication-procedure = See the whole procedure
publication-reason = Why it is published nevertheless
publication-reason-hint = At least 20 characters. It is shown with your name on the statement, for ever.
version-dissent = Dissent
version-dissent-none = No objection stands against any version.
version-dissent-answer = Answer
version-minority = Text of the minority
version-shares = Whose words they are
version-shares-hint = The share of the text by the region of its authors. Regions with fewer than 5 authors are not told apart.
version-shares-others = all others
delivery-count = { $count ->
    [one] { $count } delivery
   *[other] { $count } deliveries
}
delivery-count-answered = { $count ->
    [one] { $count } answered
   *[other] { $count } answered
}
embed-how = Show it on your own site
embed-how-hint = Put these characters into a page. Nothing runs in it, and nobody is followed.
embed-look = See what it looks like
publication-unmet-material = Before a change of substance, the procedure still asks for this:
record-procedure = How it came about
record-kept = { $count ->
    [one] { $count } condition kept
   *[other] { $count } conditions kept
}
record-broken = Passed over, with this reason:
