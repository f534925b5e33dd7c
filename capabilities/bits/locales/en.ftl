bits-title = Bits
bits-topic-all = All bits under this topic
bits-news = Bit marked
bits-lead = Passages that people here find worth building on, with where they are from, who supports them, and where they went.
bits-by-topic = By topic
bits-by-lang = By language
bits-all = Show all again
bits-none = No bits yet. Whoever reads a report or a message here can mark a passage of it.
bits-none-so = No bits like this. Choose otherwise above.
bits-pages = Pages of bits
bits-page-first = From the beginning
bits-page-next = More bits
bits-of-this = Bits of this text
bit-title = A bit
bit-mark = Mark a bit
bit-supports = { $count ->
    [0] nobody supports it yet
    [one] one supports it
   *[other] { $count } support it
}
bit-uses = { $count ->
    [one] used in one text
   *[other] used in { $count } texts
}
bit-source-untitled = A text without a title
bit-trace-whole = stands as it was
bit-trace-changed = words changed
bit-trace-split = split up
bit-trace-moved = words moved
bit-trace-gone = was there, and is gone
bit-reads-otherwise = The text reads otherwise now. These are the words as they stood when they were marked.
bit-closed = Only those who may read the text can see this bit.
bit-support-title = Support
bit-no-support = Nobody supports it at present.
bit-elsewhere = Elsewhere, or not said
bit-you-support = You support this bit.
bit-withdraw = Take my support back
bit-support = Support this bit
bit-went-title = Where it went
bit-went-nowhere = Nothing has been built on it yet.
bit-marked-by = Marked by
bit-marked-on = Marked on { $date }
bit-remove = Remove this bit
bit-remove-why = The mark and its support go. The text itself stays as it is.
bit-find-lead = A bit is a passage of a text that stands here: a report, a message to a list, a statement.
bit-of = Address of the text
bit-of-hint = Copy it from the address bar of the page on which you read it.
bit-find = Show the text
bit-mark-lead = Choose a paragraph, or copy the words that you mean into the field below.
bit-paragraph = Paragraph
bit-paragraph-long = Longer than { $count } characters: copy a part of it below.
bit-text-pages = Pages of the text
bit-text-before = Text before
bit-text-next = Text after
bit-passage = Or exactly these words
bit-passage-hint = Copied from the text, at most 2,000 characters. If this is filled in, it counts.
bit-lang = Language of the passage
bit-lang-unknown = Not said
bit-topics = Topics
bit-mark-hint = You support what you mark.
bit-choose = Choose a paragraph, or copy some words of the text here.
bit-too-long = A bit has at most { $count } characters. Choose the best of it.
bit-not-there = These words do not stand in the text like this. Copy them from it, or choose a paragraph.
bit-too-many = { $count } bits of this text are marked already. Support those that say what you mean.
bit-too-many-topics = Choose at most { $count } topics.
bit-no-text = There is no text at this address of which you could mark a passage. Copy the address of the page of a report, a message or a statement.
bit-changed-meanwhile = The text has changed meanwhile, and this paragraph is not in it any more. Choose again.
bit-said-marked = The bit is marked.
bit-said-marked-before = This passage was a bit already. You support it now.
bit-said-supported = You support this bit now.
bit-said-withdrawn = Your support is taken back.
bit-said-removed = The bit is removed.

# Notices.
notice-bit-of-mine = A passage of yours was marked as a bit, or used
notice-bit-marked = A passage of yours was marked as a bit: { $title }
notice-bit-used = A bit of yours was used: { $title }

# In the stewards' log.
fact-bit-marked = A passage was marked as a bit
fact-bit-supported = Somebody supports a bit
fact-bit-support-withdrawn = Support of a bit was taken back
fact-bit-used = A bit was used, or its words there were changed
fact-bit-left = A bit is not part of a text any more
fact-bit-source-changed = The source of a bit is gone or is there again, or others may read it
fact-bit-removed = A bit was removed
fact-bit-forgotten = Somebody who marked, wrote or supported a bit left the network
fact-bit-taken-in = A bit was taken in from a record
