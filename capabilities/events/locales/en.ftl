# The calendar.
event-nav = Events
event-views = Views
event-upcoming = What is coming
event-past = What is over
event-month = Month
event-week = Week
event-pages = Pages
event-page-first = To the beginning
event-page-next = More
event-week-before = The week before
event-week-after = The week after
event-none = Nothing is planned yet.
event-none-past = Nothing has taken place yet.
event-none-month = Nothing takes place in this month.
event-none-week = Nothing takes place in this week.
event-none-so = Nothing matches this filter.
event-add = Add an event
event-add-first = Add the first one
event-edit = Edit the event
event-mine = you will be there
event-going = { $count ->
    [one] { $count } from the network
   *[other] { $count } from the network
}
event-nobody = nobody from the network yet
event-online = online
event-subscribe = Subscribe to this calendar
event-front-nobody = Nobody from the network yet
event-front-nobody-all = All of these
event-topic-all = All events under this topic
event-organization-all = All events of this organization
event-writing = Papers and reports
event-writing-papers = All background papers under this topic
event-writing-reports = All reports under this topic
event-news = Event
event-need-report = Report on { $event }, where you were
event-need-held = { $count ->
    [one] One event waits to be taken into the calendar
   *[other] { $count } events wait to be taken into the calendar
}
event-need-doubles = { $count ->
    [one] Two events may be the same one: decide
   *[other] { $count } pairs of events may be the same: decide
}
report-news = Report on an event

# Filters.
event-filter = Filter
event-filter-show = Show
event-filter-all = Show all
event-filter-remove = remove
event-filter-mine = Only those that I go to or have added
event-filter-nobody = Only those that nobody of the network goes to yet
event-any = Any
event-source = Source

# What an event is.
event-title = Title
event-when = When
event-where = Where
event-about = What
event-from-to = { $from } to { $to }
event-now = now
event-all-day = Whole days
event-zone = Time zone
event-zone-hint = The times above are what the clock shows there.
event-zone-of = time in { $city }
event-zone-own = in { $city }
event-start-date = First day
event-start-time = Begins at
event-end-date = Last day
event-end-date-hint = Only if it takes more than one day.
event-end-time = Ends at
event-place = Place
event-place-hint = Building and town, as one would say it: Palais des Nations, Geneva.
event-country = Country
event-country-none = None, or online
event-region = Region
event-remote = Link to take part remotely
event-remote-hint = The room, the stream or the page where one registers for it.
event-take-part-remotely = Take part remotely
event-description = What it is about
event-description-hint = Markdown. Short codes such as [participants event="12"] work here.
event-no-description = Nothing is said about it yet.
event-lang = Language
event-lang-hint = The language of title and description.
event-scope = Scope
event-scope-local = local
event-scope-national = national
event-scope-regional = regional
event-scope-global = global
event-kind = Kind
event-kind-gathering = gathering of the network
event-kind-conference = conference
event-kind-forum = forum
event-kind-meeting = meeting
event-kind-session = session
event-kind-workshop = workshop
event-kind-webinar = webinar
event-kind-consultation = consultation
event-kind-other = other
event-unsaid = Not said
event-organizations = Organizations that hold it
event-organizations-hint = One a line, as the list of organizations calls them. The event stands on their pages too.
event-organizers = Organizers
event-organizers-hint = Whoever is not in that list; the words stay as they are.
event-topic = Topic
event-topics = Topics
event-hashtag = Hashtag
event-url = Its own page
event-url-hint = Where the organizers say more.
event-takes-place = Does it take place?
event-status = Status
event-status-planned = planned
event-status-tentative = tentative
event-status-moved = moved
event-status-cancelled = cancelled
event-cancelled-prefix = Cancelled:
event-reason = Reason
event-reason-hint = Needed when it is moved or cancelled; those who wanted to come read it first.
event-number = Event number { $number }

# Saving.
event-save = Save
event-save-hint = Everybody will see it in the calendar.
event-save-held-hint = A facilitator looks at it before others see it.
event-save-change-hint = The earlier version stays in the history. Those who go are told of another time or place.
event-said-added = The event is in the calendar.
event-said-held = The event waits for a facilitator. You see it already.
event-said-changed = The event has been changed.
event-denied-edit = Whoever added an event, its facilitators and those of the network may do this.
event-wrong-order = It cannot end before it begins.
event-wrong-length = It cannot take longer than a year. Look at the dates again.
event-wrong-date = Write the day like this: 2026-12-14.
event-wrong-time = Write the time like this: 09:00.
event-wrong-no-time = Say when it begins, or tick that it takes whole days.
event-wrong-no-end = Say when it ends on the last day.
event-wrong-reason = Say why: those who wanted to come need to know.
event-wrong-organization = There is no organization “{ $name }” in the list. Write it under “Organizers”, or add it to the list first.
event-wrong-organizations = At most { $most } organizations can hold one event.
event-wrong-recorded = A record has an event at the address “{ $slug }”, which belongs to another one here.
event-wrong-meanwhile = Somebody has edited this event since you opened the form. What you typed is still here; look at the event in a second window, then save again to replace their version.

# History.
event-history = History
event-history-versions = Versions
event-history-different = What is different
event-history-from = From
event-history-to = To
event-history-compare = Compare
event-history-first = first version
event-history-former = former participant

# Review.
event-held = waits for a facilitator
event-held-why = Only facilitators and whoever added it see it.
event-held-list = Waiting for a facilitator
event-held-lead = Others see these events only when you have taken them in.
event-held-none = Nothing waits.
event-take-in = Take it in
event-decline = Do not take it in
event-declined = Not taken in
event-declined-why = A facilitator did not take it into the calendar. Only whoever added it and facilitators see it.
event-said-taken-in = The event is in the calendar now.
event-said-declined = The event was not taken in.

# Who facilitates an event.
event-facilitators = Facilitators
event-facilitators-lead = They may edit the event, order its papers and look after its reports, as whoever added it may.
event-facilitators-none = Nobody beside whoever added it.
event-facilitators-who = Who
event-facilitators-who-hint = The address of their profile here.
event-facilitators-add = Add
event-facilitators-add-hint = They may edit the event at once.
event-facilitators-remove = Remove
event-wrong-person = There is nobody here with this profile. Copy the address of their page.
event-said-facilitator = They facilitate the event now.
event-said-invited = The invitation is on its way.
event-invite = Invite the network
event-invite-hint = Everybody who has not said whether they come gets one mail, and can answer it.
event-invite-held = An event invites people once it is shown; this one is still held.
event-invite-again = This event has invited everybody within the last week. Wait some days.
event-said-no-facilitator = They do not facilitate the event any more.

# Taking it along.
event-take-along = Take it along
event-subscribe-one = Subscribe to this event
event-download = Download for a calendar program

# One's own calendar.
calendar-own = Your own calendar
calendar-own-lead = A secret address for your calendar program: the events that you go to or have added, kept up to date.
calendar-own-name = { $network }: my events
calendar-own-once = Copy this address now: it is shown only this once. Whoever has it sees your calendar.
calendar-own-since = Your calendar has had a secret address since { $since }. It is not shown again.
calendar-own-make = Make an address
calendar-own-make-hint = Only you can make it, and take it away.
calendar-own-again = Make a new address
calendar-own-again-hint = The earlier one stops working.
calendar-own-withdraw = Take the address away
calendar-said-withdrawn = The address does not work any more.

# Sources and doubles.
source-heading = Sources
source-lead = Events are collected from these calendars, beside what the network adds itself.
source-none = No calendars are collected yet.
source-add = Add a source
source-add-first = Add the first
source-name = Name
source-name-hint = Who publishes the calendar, as readers know them.
source-events = Events
source-read = Last read
source-never = not yet
source-failing-kept = Nothing that it listed has been removed.
source-url = Address of the calendar
source-url-hint = An iCalendar address (https:// or webcal://). Leave it empty to upload files by hand.
source-zone = Time zone
source-zone-hint = Taken for times that name none.
source-hours = Hours between readings
source-trust = Its events
source-trust-publish = are shown at once
source-trust-hold = wait for a facilitator
source-scope-none = as each event says
source-save = Save
source-save-hint = The calendar is read at once.
source-new-heading = Add a source
source-edit-heading = Change this source
source-edit = Change its settings
source-tend = For facilitators
source-ask = Read it now
source-stop = Stop reading it
source-start = Read it again
source-state-stopped = This source is not read any more. What it listed stays.
source-file = Calendar file
source-file-hint = An .ics file. A newer one replaces what the last one said.
source-file-send = Read the file
source-file-read = The file has been read.
source-added = The source has been added.
source-saved = The source has been changed.
source-asked-new = The source has been read, and the calendar has changed.
source-asked-same = The source has been read. There is nothing new.
source-asked-failed = The source did not answer. Nothing was changed.
source-asked-resting = This source is not read by itself.
source-flag-zone = Some of its times name no time zone. { $zone } is assumed for them.
source-flag-void = It gives several events the same identity. They are told apart by title and time.
source-flag-change = It gives its events new identities at each reading. They are recognised by title, time and page.
source-flag-truncated = Its last answer broke off. What was missing from it is not taken for gone.
source-skipped = What could not be used
source-skipped-hint = Everything else in the file was taken in.
source-listed-by = Listed by
source-gone-here = no longer listed there
source-says-when = says { $when }
source-says-place = says { $place }
source-not-calendar = What came from this address is not a calendar. Look for the link to an .ics file on the publisher’s page.
source-wrong-twice = { $name } reads this address already.
source-wrong-hours = Between 1 and { $most } hours.
source-wrong-upload = This source is fetched from its address. Files can be uploaded only for sources without one.
likeness-heading = Possible doubles
likeness-lead = These may be one event, listed twice. What you decide is remembered and can be taken back.
likeness-none = Nothing to decide.
likeness-why-title = Similar titles at the same time.
likeness-why-url = The same page at the same time.
likeness-why-uid = The same identity in two calendars.
likeness-why-person = Said by a person.
likeness-same = They are the same
likeness-not-same = Not the same
likeness-join = Join them
likeness-join-other = This is the same as another event
likeness-other = Address of the other event’s page
likeness-separate = Not the same: take apart
likeness-joined = The two are one event now.
likeness-separated = They are two events again.
likeness-held-apart = They stay two events, and this is not asked again.
likeness-wrong-other = Give the address of another event’s page.
source-failing = { $count ->
    [one] Could not be read
   *[other] Could not be read { $count } times in a row
}
source-listed = { $count ->
    [one] { $count } event listed
   *[other] { $count } events listed
}
source-gone = { $count ->
    [one] { $count } no longer listed
   *[other] { $count } no longer listed
}
source-every = { $count ->
    [one] every hour
   *[other] every { $count } hours
}
source-line = Line { $count }

# Attendance.
attendance-title = Who will be there
attendance-title-over = Who was there
attendance-recorded = Attendance
attendance-card = Will you be there?
attendance-go = I will be there
attendance-go-remote = I will follow remotely
attendance-card-member = The network sees your name. You can change this at any time.
attendance-card-visitor = You need no account: we send you one mail to confirm. Until the event we write to you only about this event: when it changes, and when it is near.
attendance-more = Days, role, who sees it …
attendance-mine-in-person = You will be there.
attendance-mine-remote = You will take part remotely.
attendance-was = You said that you would be there.
attendance-refine = Change what you said
attendance-take-back = I will not be there
attendance-name = Name
attendance-mail = Mail address
attendance-mail-hint = Never shown to anybody.
attendance-way = How you take part
attendance-way-in-person = In person
attendance-way-remote = Remotely
attendance-offers = Also
attendance-part = What you do there
attendance-part-participates = takes part
attendance-part-speaks = speaks
attendance-part-moderates = moderates
attendance-part-facilitates = facilitates
attendance-part-organizes = organizes
attendance-part-interprets = interprets
attendance-part-reports = reports
attendance-days = Days
attendance-days-hint = Leave it empty if you are there all the time.
attendance-note = Note
attendance-note-hint = For example where others find you. Shown with your name.
attendance-country = Where you come from
attendance-country-none = as on my profile, or not said
attendance-country-hint = Counted by region.
attendance-visibility = Who sees your name
attendance-visibility-public = Everybody
attendance-visibility-network = People of the network
attendance-visibility-counted = Nobody: I am only counted
attendance-joins = I want to join the network too
attendance-joins-hint = You then have an account with this address, as soon as you have confirmed it.
attendance-save = Save
attendance-remote = remotely
attendance-facilitated = Facilitated by
attendance-nobody = Nobody from the network has said yet that they will be there.
attendance-nobody-over = Nobody from the network has said that they were there.
attendance-count-remote = { $count ->
    [one] { $count } of them takes part remotely.
   *[other] { $count } of them take part remotely.
}
attendance-count-unnamed = { $count ->
    [one] and { $count } who is counted, not named
   *[other] and { $count } who are counted, not named
}
attendance-all = { $count ->
    [one] { $count } name
   *[other] All { $count } names
}
attendance-pages = Pages of names
attendance-page-before = Earlier names
attendance-page-after = Further names
attendance-closed-cancelled = The event has been cancelled. Nobody needs to say any more that they will be there.
attendance-closed-over = The event is over. Nobody can be added any more.
attendance-link-gone = This link is not valid any more: it was taken back, or not confirmed in time. Say again on the event’s page that you will be there.
attendance-yours = Your attendance
attendance-confirm-why = Press the button so that we know that this mail address is yours. Only then are you counted.
attendance-confirm = Yes, I will be there
attendance-is-confirmed = Your attendance is confirmed. Keep the mail: its link opens this page.
attendance-not-me = This was not me
attendance-said = Noted. Thank you.
attendance-mailed = We have sent you a mail. Open the link in it and press the button: then you are counted.
attendance-confirmed = Confirmed. Thank you.
attendance-taken-back = Taken back. You are not counted any more.
attendance-letter-confirm = Please confirm: { $event }
attendance-letter-confirm-body = Somebody, hopefully you, has said with this mail address that you will be at:
    { $event }

    If that is so, open this page and press the button:
    { $link }

    With the same link you can change it or take it back. If it was not you, do nothing: the address is forgotten after a week.

    { $network }
attendance-letter-open = Your attendance: { $event }
attendance-letter-open-body = You have confirmed before that you will be at:
    { $event }

    On this page you can change that or take it back:
    { $link }

    { $network }

# Papers.
attendance-count = { $count ->
    [one] { $count } person goes
   *[other] { $count } people go
}
paper-one = paper
paper-title = Background papers
paper-none = No papers yet.
paper-add-first = Add the first
paper-add = Add a paper
paper-edit = Edit the paper
paper-up = Move “{ $title }” up
paper-down = Move “{ $title }” down
paper-name = Title
paper-link = Link
paper-link-hint = Where it can be read. Give a link or a file.
paper-file = File
paper-file-hint = PDF, office documents without macros, text, EPUB or a picture, at most 20 MB.
paper-author = Author
paper-lang = Language of the paper
paper-purpose = What it is for
paper-purpose-hint = For example: for session 1.
paper-seen = Everybody can read it.
paper-remove = Remove the paper
paper-both = Give a link or a file, not both.
paper-neither = Choose a file, or give a link above.
paper-too-many = There are { $count } papers here already, which is the most. Remove one first.
paper-denied-edit = Only whoever added the paper and the event’s facilitators change it.
paper-added = The paper has been added.
paper-changed = The paper has been changed.
paper-removed = The paper has been removed.
paper-read-here = Read it here
paper-itself = The paper itself
paper-text = Text of the paper
paper-pages = Pages of the text
paper-page-before = Text before
paper-page-next = Text after
paper-no-text = The text of this paper is not kept here. Open the paper itself.

# Reports.
report-one = report
report-title = Reports
report-none = No reports yet.
report-none-ended = No reports yet. It ended on { $date }.
report-write-first = Write the first report
report-write = Write a report
report-draft = Draft
report-draft-why = Only its authors and the event’s facilitators see it.
report-edit = Edit the report
report-former = a former participant
report-name = Title
report-body = Report
report-body-hint = Markdown. Pictures can be added once the draft is saved.
report-lang = Language of the report
report-authors = Authors
report-authors-hint = Those who were there can be chosen.
report-save = Save
report-publish = Publish
report-withdraw = Make it a draft again
report-save-draft = Save as draft
report-publish-hint = Everybody can read a published report; those who were there are told.
report-pictures = Pictures
report-pictures-none = No pictures yet.
report-pictures-how = Copy the line below a picture to where it should stand in the text.
report-picture-remove = Remove
report-picture = Picture
report-picture-hint = JPEG, PNG, WebP or GIF, at most 15 MB. Where and with what it was taken is removed from it.
report-picture-alt = What is seen on it
report-picture-alt-hint = For those who do not see it.
report-picture-add = Add the picture
report-remove = Remove the report
report-begin = Save the draft
report-begin-hint = Only you and the event’s facilitators see it until you publish it.
report-begun = The draft is saved. You can go on writing, add pictures, and publish it.
report-saved = The draft is saved.
report-published = The report is published.
report-removed = The report has been removed.
report-picture-added = The picture has been added.
report-picture-removed = The picture has been removed.
report-not-a-picture = This is not a picture. JPEG, PNG, WebP and GIF are taken.
report-too-early = The event has not begun yet. A report can be written once it has.
report-wrong-meanwhile = Somebody has saved this report since you opened it. What you typed is still here: look at theirs in a second window, take over what should stay, then save again to replace it.
report-too-many = There are { $count } reports here already, which is the most.
report-too-many-authors = These are too many authors. Choose at most 20.
report-too-many-pictures = There are { $count } pictures here already, which is the most. Remove one first.
report-denied-edit = Only the report’s authors and the event’s facilitators change it.
report-owed-title = Reports owed
report-owed-lead = Somebody of the network was at these events in the last twelve months, and nobody has reported on them yet.
report-owed-none = Nothing is owed: every event that somebody went to has its report.
report-owed-went = { $count ->
    [one] { $count } person went
   *[other] { $count } people went
}
report-owed-pages = Pages
report-owed-later = Later events
report-owed-earlier = Earlier events

# Notices about events.
notice-event-moved = An event I go to has another date or place
notice-event-cancelled = An event I go to is cancelled
notice-event-near = An event I go to begins in a few days
notice-event-invitation = I am invited to an event
notice-paper-added = An event I go to has a new background paper
notice-report-published = There is a report on an event I was at
notice-report-owed = A report is wanted on an event I was at
notice-reinstated = { $event } takes place after all: { $new }, { $place }
notice-moved-both = { $event } is now on { $new } in { $place } (before: { $old }, { $before })
notice-moved-when = { $event } is now on { $new } (before: { $old })
notice-moved-where = { $event } now takes place in { $place } (before: { $before })
notice-cancelled = { $event } on { $old } is cancelled
notice-near = { $event } begins on { $new }, { $place }
notice-invited = Will you be there? { $event }, { $new }
attendance-answer-hint = To say whether you will be there, reply with one word: yes, remotely, or no. To change your mind later, reply to the mail that confirms it.
attendance-answer-gone = This event is not there any more, so your answer was not noted.
attendance-answer-unclear = Your answer was not understood, and nothing was changed. Reply with one word in the first line: yes, remotely, or no.
attendance-answered-in-person = Noted: you will be at { $event } in person.
attendance-answered-remote = Noted: you will take part in { $event } remotely.
attendance-answered-away = Noted: you will not be at { $event }.
notice-paper = New paper for { $event }: { $title }
notice-report = Report on { $event }: { $title }
notice-owed = { $event } is over. Will you write a report?

# In the stewards' log.
fact-event-added = An event was put into the calendar
fact-event-changed = An event was edited
fact-event-moved = An event was moved to another time or place
fact-event-cancelled = An event was called off
fact-event-reviewed = An event that was held was reviewed
fact-event-recorded = An event was taken in from a record
fact-event-facilitated = An event has other facilitators
fact-calendar-address-given = Got a private calendar address
fact-calendar-address-withdrawn = Gave up a private calendar address
fact-attendance-asked = Somebody asked to be confirmed for an event
fact-attendance-given = Somebody will be at an event
fact-event-invited = Everybody was invited to an event
fact-attendance-taken-back = Somebody will not be at an event after all
fact-attendance-addresses-forgotten = Mail addresses of visitors were removed
fact-event-forgotten = What somebody left at an event was removed
fact-paper-added = A background paper was added
fact-paper-changed = A background paper was changed
fact-paper-removed = A background paper was removed
fact-report-drafted = A report was drafted
fact-report-published = A report was published
fact-report-changed = A report was changed
fact-event-near = An event is near
fact-event-ended = An event is over
fact-source-added = A source was added
fact-source-changed = A source was changed
fact-source-asked = A source was asked
fact-source-taken-in = News of a source was taken in
fact-events-joined = Two events were joined
fact-events-separated = Two events were separated
fact-events-held-apart = Two events were said not to be the same
fact-likeness-suggested = Two events may be the same
