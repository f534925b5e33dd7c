# The pages.
page-nav = Pages
page-lead = What the network has written down together: how it does things, what it wants, what it has learned.
page-write = Write a page
page-edit = Edit this page
page-save = Save
page-this = This page
page-former = Former participant
page-title = Title
page-text = Text
page-text-hint = Markdown. [[Name of a page]] links to it, and goes on doing so when it is renamed; [[Name|other words]] shows other words; [[event:Name]] names an event.
page-lang = Language
page-lang-choose = Choose a language
page-languages = Languages of this page
page-purpose = Purpose
page-purpose-procedure = Procedure
page-purpose-objectives = Objectives
page-purpose-guide = Guide
page-purpose-other = Other
page-topic = Topic
page-topics = Topics
page-editors = Who may write it
page-editors-hint = You can name people later, in the settings.
page-editors-members = Everybody in the network
page-editors-facilitators = Facilitators only
page-editors-named = People who are named, and facilitators
page-people = People who may write it
page-people-hint = The addresses of their profiles, one a line.
page-reach = Who may read it
page-reach-public = Everybody
page-reach-network = The network’s people only
page-reach-hint = If you open a page to everybody, they can read all that its history and comments say.
page-closed = Only the network’s people can read this page.
page-note = What you changed
page-note-hint = It stands in the history, and in the mail to those who follow the page.
page-minor = A small change: nobody has to be told
page-minor-mark = small change
page-preview = Preview
page-preview-unsaved = Nothing is saved yet. What you typed is in the form below.
page-original = The original
page-changed-at = Changed { $when }, by
page-filter = Filter
page-filter-do = Show
page-filter-none = Show all
page-any = Any
page-none = There are no pages yet.
page-none-so = No page is like this. Show all, or write one.
page-pager = More of the list
page-next = Next
page-older = Older
page-all-of-topic = All pages of this topic
page-backlinks = What links here
page-backlinks-none = No page links here.
page-missing = Pages to be written
page-missing-lead = Names that stand in pages and lead nowhere yet.
page-missing-none = Every name leads somewhere.
page-orphans = Pages that nothing links to
page-orphans-lead = No other page names them. Perhaps one should.
page-orphans-none = Something links to every page.
page-changes-title = Recent changes of pages
page-history = History
page-compare = Compare
page-compare-from = From revision
page-compare-to = to revision
page-compare-last = What it changed
page-compare-latest = What has changed since
page-compare-nothing = no text
page-compare-same = Nothing differs.
page-return = Make this the text again
page-return-hint = As a new revision; what came after stays in the history.
page-status-draft = Draft
page-status-agreed = Agreed
page-status-changed = Changed since it was agreed
page-agreed-on = Agreed on { $day }
page-agreed-changed = The text has changed since.
page-agreed-text = The text that was agreed
page-agreed-compare = What is different now
page-agreed-noted = Noted by
page-agreed-original = What was agreed is the text in this language: { $language }.
page-agreed-edit = This text was agreed on { $day }. What you save is a draft again until it is agreed too; the text that was agreed stays in the history.
page-agreement = Note that it was agreed
page-agreement-lead = When the network agrees to a text, write it down here. What is changed later is marked as changed since.
page-agreement-day = Agreed on
page-agreement-whom = By whom
page-agreement-whom-hint = In your own words: “the meeting in Bali, by consensus”.
page-agreement-revision = Revision
page-agreement-withdraw = It was not agreed: take this back
page-translate = Write it in another language
page-translate-lead = The original stands above the form. When it changes later, this version is marked until somebody catches up.
page-translations = Pages in other languages
page-outdated-since = The original says more since { $day }.
page-outdated-newest = The newest text: { $language }
page-outdated-what = What the original has changed
page-catch-up = It is up to date again
page-catch-up-hint = When this version says all that the original says.
page-caught-up = It says all that the original says now
page-settings = Settings
page-filing = Purpose and topics
page-remove = Remove this page
page-remove-lead = In its place stands why. Its history stays for facilitators, who can bring it back.
page-remove-why = Why
page-remove-why-hint = Everybody who could read the page reads this.
page-removed-on = Removed on { $day }
page-bring-back = Bring it back
page-crossed = Two changed the same words
page-crossed-lead = Somebody saved while you were writing. Nothing is saved of yours yet, and nothing is lost: the form has both wordings, one after the other. Leave what should stand, and save.
page-crossed-theirs = What was saved meanwhile
page-crossed-mine = What you typed
page-crossed-typed = Everything as you typed it
page-unclear = What does this name mean?
page-said-saved = The page is saved.
page-said-merged = The page is saved, together with what others saved meanwhile.
page-said-same = Nothing was changed, and nothing saved.
page-said-returned = The earlier text stands again, as a new revision.
page-said-settled = The settings are saved.
page-said-agreed = It is noted that the text was agreed.
page-said-not-agreed = The note is taken back.
page-said-caught-up = This version is up to date.
page-said-removed = The page is removed.
page-said-back = The page is there again.
page-news-new = New page
page-news-changed = Page changed

# What is wrong.
page-denied-write = This page is written by others. You can say something about it in its comments.
page-moved-on = Somebody has just saved this page. Send it again: what they wrote stays.
page-wrong-long = The text has { $size } KB, and a page has room for { $most }. Make two pages of it.
page-wrong-paragraphs = A page has at most { $most } paragraphs. Make two pages of it.
page-wrong-loop = { $code } puts this page into itself. Link to it instead, or take it out.
page-wrong-settled = Somebody else has changed these settings since you opened them. Look at the page in another tab; what you chose is below, and counts when you send it again.
page-wrong-date = This is not a day. It should look like 2025-12-31.
page-wrong-day = This day has not come yet.
page-wrong-agreement = Another note has been made meanwhile. Look at it before you take it back.
page-wrong-return = Somebody has saved this text since you opened this page. Look at what changed, then return to this revision if you still want to.
page-wrong-translated = There is a version in this language already. Edit that one.
page-wrong-person = { $line } is not the address of anybody’s profile.

page-wrong-languages = A page is written in at most { $most } languages.

# Counted.
page-revision = { $count ->
   *[other] Revision { $count }
}
page-compare-before = { $count ->
   *[other] Compare revision { $count } with the one before
}
page-restores = { $count ->
   *[other] as revision { $count }
}
page-missing-on = { $count ->
    [one] on { $count } page
   *[other] on { $count } pages
}
page-wrong-topics = { $count ->
   *[other] A page is filed under at most { $count } topics.
}
page-wrong-editors = { $count ->
   *[other] At most { $count } people can be named.
}
page-wrong-unclear = { $count ->
    [one] A name in the text could mean several things. Choose above what it means.
   *[other] { $count } names in the text could mean several things. Choose above what they mean.
}
page-wrong-contested = { $count ->
   *[other] This text was changed back and forth { $count } times within a day between the two of you. Say here why you change it back, or talk about it in the comments first.
}
page-outdated-by = { $count ->
    [one] This version lacks { $count } change.
   *[other] This version lacks { $count } changes.
}
