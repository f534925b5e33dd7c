# The frame of every page.
frame-skip = Skip to content
frame-nav = Main
frame-search = Search
frame-you = You
frame-sign-in = Sign in
frame-demo = This is a demonstration. Its people are invented; what you write here may be cleared at any time.
frame-tongues = Language
frame-zone = Times in { $city }
frame-zone-choose = Choose your time zone
frame-privacy = What is kept about you
frame-stewardship = Stewardship

# Forms.
form-optional = (optional)
form-wrong = { $count ->
    [one] One field needs another look. Everything you typed is still there.
   *[other] { $count } fields need another look. Everything you typed is still there.
}
form-stale = You have signed in or out since this form was opened. What you wrote is kept in this page: send it again from here.
upload-unreadable = The form did not arrive whole. Go back and send it again.
upload-too-large = All files together may have { $megabytes } MB. Choose smaller ones, or give a link instead.
limit-wait = { $minutes ->
    [one] That was too often. Try again in a minute.
   *[other] That was too often. Try again in { $minutes } minutes.
}

# What is wrong with a value.
wrong-missing = Please fill this in.
wrong-empty = Write something here.
wrong-long = There is room for { $max } characters; this has { $length }.
wrong-choice = Choose one of those offered.
wrong-id = This does not lead to anything here.
wrong-token = This link is not complete. Copy all of it from the mail.
wrong-email = This is not a mail address. It should look like name@example.org.
wrong-slug = Use small letters a–z, digits and hyphens.
wrong-link = This is not a web address. It should look like https://example.org/page.
wrong-zone = This is not a time zone. Choose one from the list.
wrong-lang = This is not a language code. It should look like fr or pt-BR.
wrong-country = This is not a country of the list. Choose one.

# Who may.
denied-applicant = The network has not answered your request to join yet. You can read meanwhile; the answer comes by mail.
denied-facilitator = This is for facilitators of the network.
denied-steward = This is for stewards of the network.
denied-this = You may not do this.

# When something does not work.
trouble-not-found = There is nothing here
trouble-not-found-why = The address may be mistyped, or what is here is not for you to see. Perhaps the search finds it.
trouble-denied = Not open to you
trouble-refused = This could not be done
trouble-signed-out = You are signed out
trouble-signed-out-why = What you wrote is kept in this page. Sign in in a second window, come back to this one, and send it again.
trouble-sign-in = Sign in, in a second window
trouble-send-again = I have signed in: send it again
trouble-send = Send it again
trouble-fault = Something went wrong on our side
trouble-fault-why = Nothing was changed. Try again in a moment. If it happens again, tell a steward the reference below.
trouble-fault-reference = Reference: { $reference }
trouble-home = To the front page
shortcode-unknown = Nothing stands here for { $code }: there is no such event. Only editors see this note.

# Dates and sizes.
date-today = today
date-tomorrow = tomorrow
date-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
date-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
date-in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
}
date-in-years = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
}
date-months-ago = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
date-years-ago = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } KB
size-megabytes = { $count } MB

# How one reads: language and time zone.
zone-heading = Your time zone
zone-why = Every time is shown where the event is, in UTC, and where you are.
zone-label = Time zone
zone-save = Use this zone

# The page that shows every component.
style-heading = The parts of a page
style-field = A field
style-hint = A hint says what helps, not what is forbidden.

# Two versions of a text beside each other.
compare-same = { $count ->
    [one] { $count } paragraph is the same
   *[other] { $count } paragraphs are the same
}
compare-view = How to show it
compare-view-inline = In one text
compare-view-side = Side by side
compare-how-changed = changed
compare-how-moved = moved
compare-how-added = added
compare-how-removed = removed
compare-heard-added = added:
compare-heard-removed = removed:
compare-heard-end = end of change;
compare-parts = More of what changed
compare-before = Before
compare-next = More

# Links by name.
link-write = write this page
