# The list and its other faces.
organizations-views = Ways to look at organizations
organizations-view-list = List
organizations-view-graph = Networks
organizations-view-map = Map
organizations-view-import = Import
organizations-drawing = Drawing
organizations-graph-heading = Networks and their members
organizations-on-topic = Organizations that work on this
organizations-topic-all = All organizations that work on this
organizations-graph-told = The list above says the same. Lines lead from a network to its members; dashed lines join those that form a coalition.
organizations-graph-none = Nobody has said yet what organizations are to each other.
organizations-relations-count = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}
organizations-map-heading = Where organizations work
organizations-map-told = The list above says the same. Each number says how many organizations work in a country; where countries are too close, the greatest number is shown.
organizations-map-none = No organization says yet in which country it works.
organizations-map-nowhere = { $count ->
    [one] { $count } organization names no country.
   *[other] { $count } organizations name no country.
}

# What is said of one.
organization-kind = Kind
organization-kind-organization = Organization
organization-kind-network = Network
organization-names = Other names
organization-names-hint = In other languages and scripts, one a line. The language may stand before it: “ar: شبكة”.
organization-former = Former names
organization-former-hint = One a line.
organization-links-hint = One a line, the main one first.
organization-places = Where it works
organization-regions = Regions as a whole
organization-regions-hint = For those that work in more countries than you want to name.
organization-topics-hint = Separated by commas.
organization-meanwhile = Somebody else changed this organization while you were writing. What you typed is still here: look at its history in another window, then save again.
organization-member-of = Member of
organization-members = Members
organization-coalitions = Coalitions
organization-in-graph = All of this as a list and a drawing

# Doubles.
organization-alike-heading = Perhaps the same
organization-alike-lead = Is it one of these?
organization-alike-asked = Something here is perhaps the same. If it is none of these, tick the box and save again.
organization-alike-none = It is none of these
organization-alike-nothing = Nothing here is like it.
organization-apart = Not the same
organization-apart-of = { $name } is not the same
organization-apart-said = It is remembered that these are not the same.
organization-same-address = same web address
organization-same-name = same name
organization-same-initials = same acronym
organization-similar-name = similar name
organization-sounds-alike = sounds alike in another script
organization-says-the-same = says the same in another language
organization-similar-aim = similar aim

# What organizations are to each other.
relation-heading = Say what it is to another organization
relation-bond = What it is
relation-member-of = is a member of
relation-has-member = has as a member
relation-coalition = forms a coalition with
relation-other = The other organization
relation-other-hint = Its name or acronym, as it stands in the directory.
relation-since = Since
relation-until = Until
relation-day-hint = A year, a month or a day: 2013, 2013-05, 2013-05-17.
relation-day-wrong = Please write a year, a month or a day like 2013, 2013-05 or 2013-05-17.
relation-source = Source
relation-source-hint = Where one can read it.
relation-unknown = No organization of this name is in the directory. Add it first.
relation-to-itself = An organization cannot be this to itself.
relation-there = That is said already.
relation-ends-first = It would end before it begins.
relation-told = not confirmed yet
relation-confirmed = confirmed
relation-denied = denied by the other side
relation-span = { $since } to { $until }
relation-from = since { $since }
relation-to = until { $until }
relation-confirm = It is so
relation-confirm-of = It is so: { $name }
relation-deny = It is not so
relation-deny-of = It is not so: { $name }
relation-remove = Take back
relation-remove-of = Take back: { $name }
relation-said = It is said. The other side’s people can confirm it.
relation-answered-said = Your answer is kept.
relation-removed-said = It is taken back.

# History.
organization-history = History
organization-history-none = Nothing was changed since this organization was added.
organization-history-before = Before its history was kept
organization-history-first = First version
organization-history-older = Older versions

# What people are told.
notice-organizations = Changes of organizations that you follow
notice-organization-relations = What is said of your organizations and those you follow
organization-told-changed = { $name } is described otherwise
organization-told-member = { $one } is said to be a member of { $other }
organization-told-coalition = { $one } and { $other } are said to form a coalition
organization-asked = Is it so? { $theirs } names { $mine }

# Lists that are taken in.
organizations-import-heading = Import organizations
organizations-import-lead = A table or a list from elsewhere. You see first what would become of each row; nothing is written before you say so.
organizations-import-denied = Facilitators and stewards import lists of organizations.
organizations-import-file = File
organizations-import-file-hint = CSV with any separator, or Markdown with lists, tables or a head. At most 5 MB and 5,000 rows.
organizations-import-text = Or paste it here
organizations-import-text-hint = The first line of a table names its columns.
organizations-import-charset = How its letters are written
organizations-import-charset-guess = Find out
organizations-import-charset-utf-8 = Unicode (UTF-8)
organizations-import-charset-utf-16 = Unicode (UTF-16)
organizations-import-charset-windows-1252 = Western European (Windows-1252)
organizations-import-charset-windows-1256 = Arabic (Windows-1256)
organizations-import-look = Look through it
organizations-import-begun = Your lists
organizations-import-kept = Lists are dropped after 14 days; what was taken in of them stays.
organizations-import-preview-lead = Nothing is written yet. Say what the columns mean, look at the rows, then import them.
organizations-import-mapping = What the columns mean
organizations-import-field = Means
organizations-import-field-skip = Nothing, leave out
organizations-import-field-name = Name
organizations-import-field-other-name = Other name
organizations-import-field-former-name = Former name
organizations-import-field-acronym = Acronym
organizations-import-field-link = Web address
organizations-import-field-country = Country
organizations-import-field-region = Region
organizations-import-field-topics = Topics
organizations-import-field-languages = Languages
organizations-import-field-about = What it is
organizations-import-field-networks = Member of
organizations-import-for-all = For all rows
organizations-import-network = They are members of
organizations-import-look-again = Look through it again
organizations-import-taking = The rows are being imported.
organizations-import-reload = See how far it is
organizations-import-rows = Rows
organizations-import-all = All
organizations-import-verdict-new = New
organizations-import-verdict-same = Here already
organizations-import-verdict-alike = Perhaps here
organizations-import-verdict-wrong = Not usable
organizations-import-told-new = new
organizations-import-told-same = here already
organizations-import-told-alike = perhaps here: choose
organizations-import-told-wrong = not usable
organizations-import-same-row = same name as row { $row }
organizations-import-row-no-name = no name stands in it
organizations-import-row-long-name = the name is too long
organizations-import-note = { $field }: “{ $cell }” cannot be read and is left out.
organizations-import-choice-of = What becomes of { $name }
organizations-import-choose-new = Add it
organizations-import-choose-same = It is { $name }: add what is missing there
organizations-import-choose-skip = Leave it out
organizations-import-choose-open = Please choose
organizations-import-save-choices = Keep these choices
organizations-import-undecided = Rows for which nobody has chosen are left out.
organizations-import-confirm = Import
organizations-import-drop = Drop this list
organizations-import-mapped = The list was looked through again.
organizations-import-chosen = Your choices are kept.
organizations-import-confirmed = The list is imported. What was done stands beside each row.
organizations-import-dropped = The list is dropped.
organizations-import-closed = This list has been imported already.
organizations-import-outcome-added = added
organizations-import-outcome-filled = completed
organizations-import-outcome-unchanged = nothing new
organizations-import-outcome-left = left out
organizations-import-count-added = { $count ->
    [one] { $count } organization was added.
   *[other] { $count } organizations were added.
}
organizations-import-count-filled = { $count ->
    [one] { $count } was completed.
   *[other] { $count } were completed.
}
organizations-import-count-unchanged = { $count ->
    [one] { $count } says nothing new.
   *[other] { $count } say nothing new.
}
organizations-import-count-left = { $count ->
    [one] { $count } row was left out.
   *[other] { $count } rows were left out.
}
organizations-import-count-waiting = { $count ->
    [one] { $count } row is still to come.
   *[other] { $count } rows are still to come.
}
organizations-import-count-taken-back = { $count ->
    [one] { $count } row was taken back.
   *[other] { $count } rows were taken back.
}
organizations-import-count-stays = { $count ->
    [one] { $count } row stays, since others have built on it.
   *[other] { $count } rows stay, since others have built on them.
}
organizations-import-outcome-taken-back = taken back
organizations-import-outcome-stays = stays: others have built on it
organizations-import-undo = Take this list back
organizations-import-undo-lead = What it added is removed, and what it filled in is as before, unless somebody has built on it since: that stays, and is told beside its row.
organizations-import-undoing = The rows are being taken back.
organizations-import-undone = The list is taken back. What became of it stands beside each row.
organizations-import-empty = There is no row in it.
organizations-import-too-large = It is larger than { $megabytes } MB.
organizations-import-too-many = It has more than { $most } rows. Please split it.
organizations-import-no-text = This file is no table and no text. Please save it as CSV.

# The log.
fact-organization-related = A relation of organizations was told
fact-organization-relation-answered = A relation of organizations was confirmed or denied
fact-organization-relation-removed = A relation of organizations was taken back
fact-organizations-told-apart = Organizations were said not to be the same
fact-organizations-keyed = Organizations were prepared for finding doubles
fact-organization-removed = An organization was removed with the list that brought it
fact-organization-import-changed = A list of organizations was worked on
