# The library.
library-title = Library
library-lead = Documents of forums and processes, in folders, with who wrote them and where they are from.
library-empty = No folders yet. Participants make the first one by “New folder”.
library-newest = Added last
library-drive-hint = Also to be read as a drive:
library-network-only = network only
library-closed = Only the network’s people can see this.
library-of-topic = Documents on { $topic }
library-found = Documents
library-none-so = No documents like this.
library-pages = Pages
library-page-first = From the beginning
library-page-next = More
library-sorting = Order
library-sort-title = by title
library-sort-date = by date
library-sort-added = added last
library-choosing = Choose
library-all = Show all again
library-back = Back
library-save = Save
library-not-said = Not said
library-topics = Topics
library-too-many-topics = Choose fewer topics (at most { $count }).
library-visibility = Who can see it
library-visibility-public = Everybody
library-visibility-network = The network’s people only
library-crossed = Somebody else has changed this meanwhile. Open it again, and say what you meant on top of that.
library-removed-kept = { $count ->
    [one] Whoever removes it can get it back for one day.
   *[other] Whoever removes it can get it back for { $count } days.
}
library-said-restored = It is there again.
library-beside = Documents on this topic
library-beside-all = All documents on this topic

# Folders.
folder-kind = Folder
folder-new = New folder
folder-edit = Change or move
folder-name = Name
folder-parent = In which folder
folder-parent-hint = The end of its address, behind /library/.
folder-top = At the top
folder-about = What is in it
folder-about-hint = A sentence or two. Markdown is understood.
folder-lang = Language of name and description
folder-position = Place among its neighbours
folder-position-hint = A number; small ones stand first. Equal ones stand by name.
folder-subs = Folders
folder-files = Documents
folder-documents = { $count ->
    [one] one document
   *[other] { $count } documents
}
folder-empty = No files yet.
folder-empty-add = No files yet. Upload the first one, or a hundred, by “Upload files” above.
folder-no-files = No files yet. Participants can add some once they have signed in.
folder-no-files-add = No files yet. Add some:
folder-all-files = All files of this folder
folder-zip = Everything as one ZIP file
folder-code = In any text it is shown by
folder-not-yours = Only whoever made this folder, and facilitators, can change it.
folder-not-there = There is no such folder. Choose one that is there.
folder-in-itself = A folder cannot be put into itself, nor into one that is in it. Choose another place.
folder-too-deep = Folders in folders go no deeper than this (at most { $count } above). Choose a higher place.
folder-too-many = The library has as many folders as it can have ({ $count }). Remove one first.
folder-too-large-to-pack = This is too much for one file (at most { $count } documents and { $gigabytes } GB). Take the folders in it one by one.
folder-packing-busy = Too many folders are being packed at this moment. Try again in a minute.
folder-said-added = The folder is made.
folder-said-changed = The folder is changed.
folder-said-removed = The folder is removed.
folder-remove = Remove this folder
folder-remove-empty = There is nothing in this folder.
folder-remove-documents = { $count ->
    [one] With it goes one document.
   *[other] With it go { $count } documents.
}
folder-remove-folders = And these folders in it:
folder-remove-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
folder-remove-do = Remove all of this
folder-told-otherwise = Something has been added or taken away since you were told what goes. Look again before you remove it.

# What was removed.
removal-title = Removed
removal-folder = This folder and all that was in it can come back until { $date }. Then it is forgotten.
removal-document = This document can come back until { $date }. Then it is forgotten.
removal-undo = Get it back

# Documents.
document-kind = Document
document-title = Title
document-authors = Authors
document-dated = Date
document-dated-hint = As far as it is known: 2014, 2014-04 or 2014-04-23.
document-wrong-date = Write the date as 2014, 2014-04 or 2014-04-23.
document-lang = Language
document-source = Source
document-source-hint = Where it was published.
document-licence = Licence
document-licence-hint = For example CC BY 4.0.
document-summary = Abstract
document-folder = Folder
document-edit = Describe or move
document-open = Open the file
document-pages = { $count ->
    [one] one page
   *[other] { $count } pages
}
document-picture = First page
document-beginning = How it begins
document-read-text = Read its text here
document-text-hint = This is the text that was read out of the file; the file itself may show more.
document-text-before = Text before
document-text-next = Text after
document-waiting = Its text is being read, and can be searched in a moment.
document-unread-slow = Its text could not be read: reading it took too long. The file itself is kept.
document-unread-large = Its text could not be read: the file is larger, or grows larger when it is unpacked, than what is read. The file itself is kept.
document-unread-locked = Its text could not be read: the file is protected by a password.
document-unread-empty = There are no words in this file that could be read.
document-unread-broken = Its text could not be read: the file is broken, or made in a way that is not known here. The file itself is kept.
document-versions = Versions
document-version = Version { $count }
document-new-version = New version
document-all-versions = All versions and the history
document-history = History
document-note = What is different
document-note-hint = One line, for whoever knows the version before.
document-file = File
document-cite = To cite it
document-same-version = This file is a version of “{ $title }” already.
document-same-elsewhere = This file is here already, as “{ $title }”.
document-too-many-versions = This document has as many versions as it can have ({ $count }). Add it as another document.
document-not-yours = Only whoever added this document, and facilitators, can change it.
document-folder-gone = The folder of this document is removed. Get the folder back first.
document-remove = Remove this document
document-remove-why = It goes with all its versions. It can come back for 30 days.
document-said-changed = The document is changed.
document-said-version = The new version is kept.
document-said-removed = The document is removed.
packed-from = As it was on { $date }, at

# Uploads.
upload-title = Upload files
upload-lead = One file or a hundred. What you say here holds for all of them; titles are taken from their names, and each can be described afterwards. A table metadata.csv sent along, with the columns file, title, author and date, describes them at once.
upload-lang-found = To be found out from the text
upload-files = Files
upload-files-hint = { $count ->
    [one] Each of at most one MB. PDF, ODT, DOCX, text and web pages can be searched by their words.
   *[other] Each of at most { $count } MB. PDF, ODT, DOCX, text and web pages can be searched by their words.
}
upload-many-hint = { $count ->
    [one] At most one file at once.
   *[other] At most { $count } files at once.
}
upload-send = Upload
upload-sending = Sending…
upload-waiting = The line is interrupted; it goes on as soon as it is back…
upload-no-files = Choose at least one file.
upload-too-many = These are too many files at once (at most { $count }). Send the rest in another upload.
upload-too-large-form = All files together are too large to be sent at once (at most { $megabytes } MB). Choose fewer or smaller ones; what you typed is kept.
upload-done = What became of your files
upload-kept = Kept
upload-kept-hint = Their texts are being read, and can be searched in a moment.
upload-same = Here already
upload-refused = Not taken
upload-sheet = { $name } was read as the table that describes the others.
upload-awaited = Not whole yet
upload-awaited-hint = Choose these files again: sending goes on where it stopped.
upload-go-on = Go on
upload-none-of-these = None of the files you chose is one of these. Choose those that are listed here, as they were.
upload-unfinished = { $count ->
    [one] one file has not come whole. Go on with it
   *[other] { $count } files have not come whole. Go on with them
}
upload-to-folder = To the folder

# The drive.
drive-title = Library as a drive
drive-lead = A computer shows the library as a folder of its own, to be read only, when it is connected to one of these addresses (WebDAV).
drive-open = What everybody may read
drive-own = With the network’s own, by a password
drive-passwords = Passwords of your programs
drive-none = None yet. A program cannot sign in as you do; make it a password of its own, which you can take back.
drive-label = For which machine or program
drive-label-hint = So that you know which one to take back.
drive-make = Make a password
drive-fresh = This is the password. It is shown only now; as the user’s name anything will do.
drive-revoke = Take back
drive-said-revoked = The password does not count any more.
drive-too-many = You have as many passwords as one can have ({ $count }). Take one back first.

# Notices.
notice-library-followed = New documents in folders I follow
notice-document-added = A document was added: { $title }
notice-document-version = There is a new version: { $title }

# In the stewards’ log.
fact-folder-added = A folder was made
fact-folder-changed = A folder is described otherwise
fact-folder-moved = A folder is somewhere else, or others may see it
fact-folder-removed = A folder was removed
fact-folder-restored = A folder is there again
fact-folder-forgotten = A removed folder was forgotten
fact-document-added = A document was added
fact-document-changed = A document is described otherwise
fact-document-version-added = A document has a new version
fact-document-read = The text of a document was read, or could not be
fact-document-removed = A document was removed
fact-document-restored = A document is there again
fact-document-shifted = A document is found otherwise, with its folder
fact-document-forgotten = A removed document was forgotten
fact-drive-password-made = Somebody made a password for the drive
fact-drive-password-revoked = A password for the drive was taken back
fact-library-person-forgotten = Somebody who had something in the library left the network
fact-upload-begun = Somebody sends files into a folder
fact-upload-told = It was told what became of a sent file
fact-uploads-forgotten = What became of files sent long ago is forgotten
