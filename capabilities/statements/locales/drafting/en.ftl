## Writing the text

draft-heading = Write the text
draft-lead = The whole text in one field. Every save is kept as a revision; paragraphs keep their numbers, and comments stay where they belong.
draft-import = Bring in a document
draft-import-note = This comes from your document. Nothing is saved yet: read it through, mend it, then save.
draft-together = Write together
draft-text = Text
draft-text-hint = Markdown: # for a heading, - for an item of a list, a blank line between paragraphs.
draft-note = What you changed
draft-note-hint = One line for those who read the revisions.
draft-save = Save
draft-save-hint = Kept as a revision with your name.
draft-frozen = The text stays as it is now: positions are taken on exactly these words. What stands below is not saved; keep a copy of it if you still need it.
draft-dropped = This statement was given up; its text stays as it was. What stands below is not saved; keep a copy of it if you still need it.
draft-denied = Not saved
draft-denied-lead = What you typed is below. It is kept nowhere else: copy it, and give it to somebody who drafts, or make a comment of it.
draft-denied-back = To the statement
draft-moved-on = Somebody else saved at the same moment. Save again: both texts come together.
draft-wrong-empty = There is no text. To give a statement up, drop it; to begin anew, replace the words.
draft-wrong-long = The text has { $bytes } KiB, the most is { $most }. Shorten it, or put parts of it in a paper and link to that.
draft-wrong-paragraphs = The text has { $count } paragraphs, the most is { $most }.
draft-wrong-paragraph = That paragraph is not in the text any more. Choose another.
draft-wrong-bit-private = Not everybody may read where this comes from, but everybody may read this statement. Ask its author for words that may be public.

draft-said-same = Nothing was different: the text is as it was.
draft-said-saved = The text is saved.
draft-said-merged = The text is saved, together with what others saved meanwhile. Read what has changed since you began.
draft-said-restored = That revision is the text again.
draft-said-bit = The bit stands in the text.

draft-conflict = Two wordings
draft-conflict-lead = While you wrote, somebody saved other words in the same places. All else has come together. Choose for each place; nothing is saved before.
draft-paragraph = Paragraph { $mark }
draft-paragraph-gone = A paragraph that was removed
draft-theirs = Saved meanwhile
draft-mine = What you typed
draft-keep = What is to stand
draft-keep-theirs = What was saved meanwhile
draft-keep-mine = What you typed
draft-keep-both = Both, one after the other
draft-keep-edit = Put together and go on writing
draft-keep-hint = Where nothing is chosen, both stay.
draft-typed = Your whole text, as you typed it

draft-part = How it was written
draft-part-revisions = { $count ->
    [one] { $count } revision
   *[other] { $count } revisions
}
draft-part-last = What changed last
draft-revisions = Revisions
draft-revision = { $count ->
   *[other] Revision { $count }
}
draft-compare = Compare
draft-compare-from = From revision
draft-compare-to = to revision
draft-compare-before = { $count ->
   *[other] Compare revision { $count } with the one before
}
draft-compare-last = What it changed
draft-compare-latest = What has changed since
draft-compare-nothing = no text
draft-restore = Make this the text again
draft-restore-hint = As a new revision; what came after stays among the revisions.
draft-restored-note = { $count ->
   *[other] As revision { $count }
}

draft-origins = Who wrote what
draft-origins-lead = Whose words stand in the text now. Words keep their author through later edits.
draft-origins-hands = By author
draft-origins-regions = By region of the authors
draft-origins-few = { $count ->
    [one] Not shown: no region has { $count } author or more.
   *[other] Not shown: no region has { $count } authors or more.
}
draft-origins-hidden = { $count ->
    [one] Regions with fewer than { $count } author are among the others.
   *[other] Regions with fewer than { $count } authors are among the others.
}
draft-region-others = All others
draft-origins-bits = Bits in the text
draft-origins-text = Paragraph by paragraph
draft-origin-bit = a bit
draft-origin-import = from a document
draft-origin-comment = { $count ->
   *[other] comment #{ $count }
}
draft-bit-unseen = A bit that you may not read
draft-bit-whole = as it was
draft-bit-changed = changed
draft-bit-split = split
draft-bit-moved = in another order
draft-bit-gone = no longer in the text

draft-bits = Put in a bit
draft-bits-lead = Passages that the network wants to build on, most built upon first. Their words keep their source.
draft-bits-words = Words in it
draft-bits-any = Any topic
draft-bits-find = Find
draft-bits-none = No such bits. Bits are marked while reading statements, reports and messages here.
draft-bit-supports = { $count ->
    [one] { $count } supports it
   *[other] { $count } support it
}
draft-bit-choose = Choose
draft-bit-place = Where the bit goes
draft-bit-after = After
draft-bit-first = Before all else
draft-bit-put = Put it in
draft-bit-put-hint = As a new revision. Its source is told of it.

fact-statement-revised = revised the text of a statement
fact-statement-drafter-forgotten = took a name off the revisions of a statement
