# Signing in and out.
sign-in-heading = Sign in
sign-in-lead = We send you a link by mail. You need no password.
sign-in-ask = Send me a link
sign-in-join = New here?
sign-in-by-password = Sign in with a password
sign-in-button = Sign in
sign-in-sent = If { $email } has an account here, a link is on its way. It is good for 30 minutes, once.
sign-in-confirm-heading = Sign in
sign-in-confirm-lead = One press and you are in.
sign-in-confirm-button = Sign in
sign-in-done = You are signed in.
sign-in-wrong = Mail address and password do not go together. Check both, or ask for a link by mail.
sign-out-button = Sign out
sign-out-done = You are signed out.
link-spent = This link has been used, or is too old. Ask for a new one.
account-barred = This account has been closed by the network's stewards. Write to them if you think that is a mistake.
mail-sent-heading = Look into your mail
mail-sent-demo = This demonstration sends no mail: read it here.
mail-sent-kept = This instance sends no mail yet. A steward can see the letter and give you the link.

# Fields that several forms share.
field-email = Mail address
field-email-hint = Your profile does not show it. It is for signing in and for notices that you want; who writes to a mailing list writes from it.
field-email-invited = Their mail address
field-name = Name
field-name-hint = Your name, or another that you want to be known by.
field-password = Password
field-password-new = New password
field-password-hint = At least 10 characters. A sentence is easier to keep in mind than a riddle.
password-short = A password has 10 to 200 characters.
people-save = Save
people-cancel = Cancel

# Setting up.
set-up-heading = Set up your network
set-up-lead = You are its first steward. Everything here can be changed later.
set-up-you = You
set-up-network = The network
set-up-button = Set up
set-up-done = Your network is ready.
network-name = Name of the network
network-about = What it is
network-about-hint = A few sentences for people who come for the first time. Markdown.
network-lang = Language its stewards write in
network-lang-hint = Shown to readers who state no other, if it is one of the six.
network-tongues = Languages of the interface
network-zone = Time zone
network-zone-hint = For new events, and for readers who have not chosen theirs.
network-joining = How people join
joining-open = Whoever confirms a mail address is in
joining-approval = A steward says yes
joining-invitation = Members invite
network-review-events = Events that participants add wait for a facilitator
network-accent = Colour of links and buttons
network-accent-hint = Dark enough for white text on it.
network-saved = The network is changed.
accent-none = This is not a colour. It should look like #0a5a66.
accent-light = White text on this colour could not be read. This one is dark enough: { $darker }.

# Joining.
join-heading = Join
join-title = Join { $network }
join-lead = Say what to call you and confirm your mail address. That is all.
join-lead-approval = Say who you are and why you want to join. A steward answers by mail.
join-invited-only = One joins this network by invitation: ask a member to invite you, or come to one of its events.
join-otherwise = One joins this network by invitation.
join-reason = Why you want to join
join-reason-hint = The stewards read it, nobody else. It is removed when they have answered.
join-button = Join
join-consequence = We send a link to your address.
join-sent = We have sent a letter to { $email }. The link in it is good for 24 hours, once.
join-confirm-heading = Join
join-confirm-lead = You join as { $name }.
join-confirm-button = Join
join-done = Welcome. You are in.
join-waiting = Thank you. The stewards have your request and will answer by mail.
invitations-heading = Invitations
invitations-lead = Invite people whom the network should know. They join with one press.
invitations-open = Not answered yet
invitations-none = No invitation is open. Send one with the form above.
invitation-tongue = Language of the letter
invitation-send = Invite
invitation-sent = The invitation is on its way.
invitation-ends = Good until { $moment }
invitation-withdraw = Take back
invitation-withdrawn-done = The invitation is good no more.
invitation-lead = You are invited. Say what to call you, and you are in.
invitation-lead-by = { $name } invites you. Say what to call you, and you are in.
invitation-accept = Join

# Letters.
letter-sign-in = Your link to { $network }
letter-sign-in-body = Open this address and press the button to sign in to { $network }:

    { $link }

    The link is good for 30 minutes, once. If you did not ask for it, do nothing.
letter-join = Confirm your address to join { $network }
letter-join-body = Open this address and press the button to join { $network }:

    { $link }

    The link is good for 24 hours, once. If you did not ask for it, do nothing: nothing is kept.
letter-email = Confirm your new address for { $network }
letter-email-body = Open this address and press the button, and { $network } writes to you here from now on:

    { $link }

    The link is good for 24 hours, once. If you did not ask for it, do nothing.
letter-email-changed = Your address for { $network } has changed
letter-email-changed-body = From now on { $network } writes to another address of yours. If that was not you, write to the stewards at once.

    Your settings: { $link }
letter-invitation = { $name } invites you to { $network }
letter-invitation-body = { $name } invites you to join { $network }. Open this address to see what it is and to join:

    { $link }

    The link is good for 30 days, once. If you do not want to join, do nothing: nothing is kept.
letter-request = { $name } asks to join { $network }
letter-request-body = { $name } asks to join { $network }. Read why, and answer:

    { $link }
letter-admitted = Welcome to { $network }
letter-admitted-body = The stewards of { $network } have let you in. Your page:

    { $link }
letter-declined = Your request to join { $network }
letter-declined-body = The stewards of { $network } have not let you in. Nothing of your request is kept; you may ask again.

    { $link }

# One's own page.
you-heading = You
you-waiting = The network has not answered yet.
you-waiting-why = You can read, and fill in your profile. You will get a mail.
you-profile-seen = Your profile as others see it
you-profile-hint = What you say of yourself, and to whom
you-settings-hint = Language, time zone, mail address, password
you-invitations-hint = Bring others in
you-data-hint = Take your data with you, or leave
sessions-heading = Where you are signed in
sessions-lead = End what you do not know, or no longer use.
session-unknown = Unknown browser
session-this = this one
session-opened = Since { $moment }
session-seen = Last used { $moment }
session-close = Sign out there
session-closed-done = Signed out there.
sessions-close-others = Sign out everywhere else
settings-heading = Settings
settings-reading = Reading
settings-tongue = Language
settings-tongue-none = As my browser asks
settings-zone = Time zone
settings-zone-none = The network's
settings-saved = Your settings are saved.
settings-email = Mail address
settings-email-now = Mail goes to { $email }.
settings-email-new = New mail address
settings-email-ask = Change
settings-email-hint = We send a link to the new address. Until you have opened it, nothing changes.
settings-password = Password
settings-password-set = You have a password.
settings-password-none = You have no password, and need none: links by mail are enough.
settings-password-save = Set password
settings-password-drop = Do without a password
password-saved = Your password is set.
password-dropped = Your password is gone. You sign in by mailed links.
email-taken = Another account has this address.
email-sent = We have sent a link to { $email }. Open it to change your address.
email-confirm-heading = Change your mail address
email-confirm-lead = From now on mail goes to { $email }.
email-confirm-button = Change
email-changed-done = Your mail address is changed.

# Profiles.
profile-edit-heading = Edit profile
profile-edit-lead = All but the name may stay empty, and each part is seen by whom you choose.
profile-sight = Who sees your profile
sight-profile-public = Everybody
sight-profile-network = The network
sight-profile-private = Nobody: I am listed nowhere
profile-seen-by = Seen by
sight-public = Everybody
sight-network = The network
sight-private = Only me
profile-about = In your own words
profile-about-hint = Markdown: *emphasis*, [link](https://…), lists.
profile-about-lang = Language of the text
profile-none = Not stated
profile-language = Language
profile-organization = Organization
profile-organization-missing = Yours is not in the list?
profile-tie = What you do there
profile-topics-hint = With commas between them: access, privacy, human rights.
profile-links-hint = One address a line.
profile-photo = Photo
profile-photo-sight = Who sees your photo
profile-photo-choose = Choose a picture
profile-photo-hint = It is drawn anew and small; place and time hidden in the file are lost.
profile-photo-save = Use this photo
profile-photo-remove = Remove the photo
profile-saved = Your profile is saved.
profile-hidden = This profile is hidden. It is listed nowhere.
profile-empty = You have not said anything about yourself yet.
photo-saved = Your photo is saved.
photo-removed = Your photo is gone.
person-former = Former participant
person-photo-of = Photo of { $name }
person-place = { $country } · { $region }
person-place-label = Place
person-country = Country
person-region = Region
person-region-hint = Only if you do not want to state your country.
person-stakeholder = Stakeholder group
person-languages = Languages
person-organizations = Organizations
person-topics = Topics
person-links = Links
person-since = Since { $moment }
person-too-many = There is room for { $count ->
    [one] { $count }
   *[other] { $count }
}. Choose those that matter most.
stakeholder-civil-society = Civil society
stakeholder-academia = Academia
stakeholder-technical = Technical community
stakeholder-business = Business
stakeholder-government = Government
stakeholder-intergovernmental = Intergovernmental organization
stakeholder-media = Media
stakeholder-other = Other

# The directory.
people-nav = People
people-on-topic = People who work on this
people-topic-all = All who work on this
people-heading = People
people-lead = Who is in the network, as far as they show themselves to you.
people-lead-outside = Those of the network who show themselves to everybody.
people-filter = Filter
people-words = Words
people-any = Any
people-topic = Topic
people-show = Show
people-all = All
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
people-none = Nobody here matches. Take a filter away.
people-none-outside = Nobody here shows themselves to everybody. Members see more.
people-page-label = Pages
people-page-before = Previous
people-page-after = Next
people-page-place = Page { $page } of { $pages }
organizations-heading = Organizations
organizations-count = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
organizations-none = No organization is here yet.
organization-add = Add an organization
organization-edit = Edit organization
organization-form-lead = Members keep this directory together: what you write, others may mend.
organization-name = Name
organization-acronym = Acronym
organization-link = Web address
organization-about = What it is
organization-nobody = Nobody who acts for it shows it here.
organization-saved = The organization is saved.
organization-there = An organization of this name is in the directory already.
search-people = People
search-organizations = Organizations

# Own data and leaving.
data-heading = Your data
data-lead = Everything that this network holds about you is yours: take a copy, or take it away.
data-export = Download everything
data-export-hint = A zip file with JSON files that any program can read.
leave-heading = Leave the network
leave-lead = Your account, profile, photo, settings and sessions are removed at once and cannot be brought back.
leave-go-on = Go on to leaving
leave-keeping = What happens to what you published?
leave-stays = It stays, under “former participant”
leave-goes = It goes with me
leave-sure = I want to leave. I have downloaded what I want to keep.
leave-button = Leave and remove my data
leave-not-confirmed = Tick the box to say that you are sure.
leave-done = You have left. Your data is removed.

# Stewardship.
stewardship-heading = Stewardship
stewardship-no-relay = No mail relay is set: letters are kept here and nobody gets them.
stewardship-network = Network
stewardship-network-hint = Name, languages, time zone, how people join, colour
stewardship-people = People and roles
stewardship-people-lead = Facilitators look after the calendar; stewards run the network.
stewardship-sessions = { $count ->
    [one] { $count } open session
   *[other] { $count } open sessions
}
stewardship-jobs-waiting = { $count ->
    [one] { $count } job waiting
   *[other] { $count } jobs waiting
}
stewardship-jobs-given-up = { $count ->
    [one] { $count } job was given up after many attempts. The server's log says why.
   *[other] { $count } jobs were given up after many attempts. The server's log says why.
}
stewardship-letters-waiting = { $count ->
    [one] { $count } letter waiting
   *[other] { $count } letters waiting
}
stewardship-letters-kept = { $count ->
    [one] { $count } letter kept
   *[other] { $count } letters kept
}
stewardship-letters-failed = { $count ->
    [one] { $count } letter could not be delivered
   *[other] { $count } letters could not be delivered
}
steward-last = This is the only steward. Make somebody else one first.
requests-heading = Requests to join
request-need = { $count ->
    [one] Somebody asks to join
   *[other] { $count } people ask to join
}
requests-lead = Who asks gets a mail with your answer. Of those you decline, nothing is kept.
requests-none = Nobody is waiting.
request-admit = Let in
request-decline = Decline
request-admitted = They are in, and know it by mail.
request-declined = Declined, with a mail. Nothing is kept.
request-answered = This request has been answered.
role-participant = Participant
role-facilitator = Facilitator
role-steward = Steward
role-label = Role
role-give = Give role
role-saved = The role is given.
standing-barred = shut out
standing-applied = waiting
person-bar = Shut out
person-readmit = Let in again
person-barred-done = Shut out, and signed out everywhere.
person-readmitted-done = Let in again.
letters-heading = Mail
letters-lead = What the house has written, newest first. Sent letters are removed after 30 days.
letters-lead-demo = What the demonstration has written, newest first. No mail leaves it.
letters-none = Nothing has been written yet.
letter-state-waiting = waiting
letter-state-kept = kept
letter-state-sent = sent
letter-state-failed = failed
letter-gone = The text of this letter is removed.
letter-answers-to = Answers go to { $address }

# The log.
log-heading = Log
log-lead = Who did what, newest first. It is never changed.
log-what = What
log-about = About
log-who = Who
log-when = When
log-older = Older
fact-person-joined = Joined
fact-person-applied = Asked to join
fact-person-admitted = Was let in
fact-person-declined = Was declined
fact-person-barred = Was shut out
fact-person-readmitted = Was let in again
fact-person-left = Left
fact-person-invited = Invited somebody
fact-invitation-withdrawn = Took an invitation back
fact-profile-changed = Changed their profile
fact-photo-changed = Changed their photo
fact-sign-in-asked = A link to sign in was sent
fact-signed-in = Signed in
fact-signed-out = Signed out
fact-password-changed = Changed their password
fact-email-asked = Asked for another mail address
fact-email-changed = Changed their mail address
fact-reading-changed = Changed language or time zone
fact-role-given = A role was given
fact-links-kept = The house did its mail
fact-organization-added = An organization was added
fact-organization-changed = An organization was changed
fact-network-changed = The network was changed

# Privacy.
privacy-heading = What is kept about you
privacy-lead = As little as works. This page follows what the program does.
privacy-what = What
privacy-why = Why
privacy-how-long = How long
privacy-address = Mail address, language, time zone, and a hash of your password if you have one
privacy-address-why = To sign you in and to write to you. No page about you shows them.
privacy-profile = Your profile and photo
privacy-profile-why = So that others know whom they work with. You choose who sees each part.
privacy-work = What you publish: events, papers, reports
privacy-work-why = It is the work of the network.
privacy-bits = Bits that you marked, and those that you support
privacy-bits-why = So that everybody counts once. Others see who marked a bit, and of those who support it only how many there are in a region.
privacy-session = Signed-in browsers: their kind, and when they were last used
privacy-session-why = So that you can end those you do not know.
privacy-links = Links that were mailed to you, as hashes
privacy-links-why = So that each works once.
privacy-letters = Letters that the house wrote to you
privacy-letters-why = So that they arrive, and that a steward sees when they do not.
privacy-lists = Mailing lists that you are on, with the address and what you chose
privacy-lists-why = So that their mail reaches you. The owners of a list see who is on it.
privacy-lists-how-long = Until you leave the list
privacy-posts = What you write to mailing lists, as the mail that it was, with your address
privacy-posts-why = It is the archive of the list. People of the network and of the list see your address there, others your name; moderators read mail that waits.
privacy-posts-how-long = As long as the archive is there; when you leave, you choose whether it stays without your name
privacy-copies = What was sent to you by mailing lists, and what the mail servers answered
privacy-copies-why = So that you can see what became of it.
privacy-log = A log of what was done here, by whom
privacy-log-why = So that stewards can answer for what happened.
privacy-until-you-leave = Until you leave, or remove it
privacy-until-you-choose = Until you remove it; when you leave, you choose
privacy-until-used = Until used, at most 30 days
privacy-days = { $count ->
    [one] { $count } day after they were sent
   *[other] { $count } days after they were sent
}
privacy-days-unused = { $count ->
    [one] Until you sign out, or { $count } day after the last use
   *[other] Until you sign out, or { $count } days after the last use
}
privacy-log-how-long = As long as the network is there; when you leave, your name goes out of it
privacy-not-kept = What is not kept
privacy-no-machines = Addresses of machines (IP addresses) of readers are neither stored nor logged. Of a mail server that brings mail it is kept until the mail has been checked, at most five days. Attempts to sign in are counted in memory, under keys that are never written down.
privacy-cookies = There are four cookies, all our own: one keeps you signed in; the others remember your language, your time zone, and what to say after you saved something.
privacy-no-third = Nothing is loaded from anybody else, and nobody is told that you were here.
privacy-yours = What you can do
privacy-rights = You can read, correct, take along and remove everything yourself, at any time.
