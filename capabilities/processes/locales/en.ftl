process-nav = Processes
process-views = Views of the processes
process-title = Process
process-all = All processes
process-none = No processes yet. Participants add one; its milestones come afterwards.
process-add = Add a process
process-add-lead = A process of others that the network takes part in: a review, a conference, a resolution. Its milestones come afterwards.
process-edit = Edit the process
process-save = Save
process-name = Name
process-body = Run by
process-body-hint = The body or organization that convenes it.
process-lane = Lane
process-lane-hint = Where the timeline draws it. Processes with the same words share a lane; without, it has its own.
process-decides = What it decides
process-part = How to take part
process-text = More about it
process-links = Links
process-links-hint = One on each line: what it is, then the address.
process-regions = Regions
process-region = Region
process-regions-hint = None means the whole world.
process-topics = Topics
process-topic = Topic
process-lang = Language of this text
process-any = Any
process-next = Next:
process-next-none = Nothing with a date is ahead.
process-take-along = Take along
process-history = History
process-history-different = What is different
process-history-from = From
process-history-to = To
process-history-compare = Compare
process-history-versions = Versions
process-history-first = First version
process-former = A former participant
process-parts-unseen = { $count ->
    [one] One person whose name is not for you to see
   *[other] { $count } people whose names are not for you to see
}
process-follow-title = Follows it for the network
process-follow-none = Nobody follows this for the network yet.
process-follow-take = I follow this for the network
process-follow-leave = I do not follow it any more
process-said-added = The process is added. Add its milestones below.
process-said-changed = The process is saved.
process-said-part = You are down for this. Thank you.
process-said-part-left = You are not down for this any more.
process-denied-tend = Whoever added this, those who do something for it, and facilitators may edit it.
process-withdraw = Withdraw
process-withdraw-lead = It leaves all lists, drawings and feeds, and calendars that have it take it out. Its page stays, with its history and your reason. It can be put back at any time.
process-withdraw-why = Why
process-withdrawn = Withdrawn
process-put-back = Put back
process-said-withdrawn = It is withdrawn. It can be put back at any time.
process-said-put-back = It is put back.
process-wrong-under = { $count ->
    [one] One milestone stands in this process. Withdraw it first.
   *[other] { $count } milestones stand in this process. Withdraw them first.
}
process-wrong-over = This has closed or was withdrawn. Nobody can sign up for it any more.
process-all-milestones = All of them on the timeline
process-history-older = Older versions
process-history-newest = Newest versions
process-import-withdrawn = Left out: its process is withdrawn
process-wrong-links = There is no address at the end of this line: { $line }
process-wrong-too-many = At most { $count } links; a folder of the library holds more.
process-wrong-statement = No statement or message that you may read is at this address: { $line }
process-wrong-crossed = Somebody changed this at the same time. It says now: { $now }

process-import = Take in a timeline
process-import-lead = A table that somebody kept, as CSV: one row for each milestone. You see what each row comes to before anything is taken in.
process-import-file = File
process-import-paste = Or the table itself
process-import-hint = The first row names the columns.
process-import-look = Show what comes of it
process-import-again = Show again
process-import-take = Take it in
process-import-columns = What the columns say
process-import-new = { $count ->
    [one] One milestone is new.
   *[other] { $count } milestones are new.
}
process-import-before = { $count ->
    [0] Nothing was taken in before.
    [one] One row was taken in before and stays as it is.
   *[other] { $count } rows were taken in before and stay as they are.
}
process-import-arrows = { $count ->
    [one] One milestone feeds into another.
   *[other] { $count } times a milestone feeds into another.
}
process-import-related = { $count ->
    [one] related to one
   *[other] related to { $count }
}
process-import-nobody = Relations to rows that are not there:
process-import-line = row { $line }:
process-import-row = Row
process-import-when = Date understood as
process-import-fate = What comes of it
process-import-known = Known already
process-import-left = Left out: it names no process
process-import-milestone = Becomes a milestone
process-import-process = Says something of its process only
process-import-unread = The date cannot be read: { $words }. The words are kept.
process-import-mended = The year { $year } is taken for { $meant }.
process-import-too-large = This is larger than { $kilobytes } KB.
process-import-empty = There are no rows in this. The first names the columns, the others are milestones.
process-said-imported = The timeline is taken in.
process-said-import-nothing = All of it was here already. Nothing has changed.
process-column-none = Left out
process-column-process = Process
process-column-title = Milestone
process-column-text = What happens
process-column-code = Name by which other rows call it
process-column-year = Year
process-column-month = Month
process-column-date = Date
process-column-relation = Related row
process-column-place = Place
process-column-home = Its page
process-column-agenda = Agenda
process-column-paper = Paper
process-column-outcome = What came out
process-column-link = Other link

timeline-title = Timeline
timeline-told = Lanes of processes with their milestones in the order of time, and arrows for what feeds into what. The list says the same in words.
timeline-picture = As a picture
timeline-sheet = Sheet to print
timeline-sheet-hint = Prints on one sheet of A3, lying. Each mark leads to its milestone.
timeline-legend = Grey is over, blue is ahead, green is a group’s. ✓ won, ½ partly, ✗ lost, → moved. Arrows that follow from others are left away.
timeline-key-day = a day or a few
timeline-key-days = longer
timeline-key-month = known to the month
timeline-key-year = known to the year
timeline-key-open = to be announced
timeline-key-entry = what a group does
timeline-key-feeds = feeds into
timeline-today = today
timeline-filter = Narrow down
timeline-from = From
timeline-to = Until
timeline-from-hint = 2026-03-14, 2026-03 or 2026
timeline-show = Show
timeline-everything = Show everything
timeline-without = Take away
timeline-none = No milestones yet. Add a process first, then its milestones. Facilitators can take in a whole timeline from a table.
timeline-none-so = No milestones like this.
timeline-earlier = What is over
timeline-pages = Pages
timeline-page-first = From the beginning
timeline-page-before = Before
timeline-page-next = More

milestone-all = Milestones
milestone-none = No milestones yet.
milestone-add = Add a milestone
milestone-edit = Edit the milestone
milestone-title = Title
milestone-when = When
milestone-from-date = From
milestone-from-hint = A day (2026-03-14), a month (2026-03) or a year. Empty: to be announced.
milestone-until-date = Until
milestone-until-hint = Only if it lasts longer.
milestone-announced = date to be announced
milestone-announced-all = To be announced
milestone-written = Written as: { $words }
milestone-place = Place
milestone-link = Its page
milestone-event = In the calendar
milestone-event-none = Not in the calendar
milestone-happens = What happens
milestone-papers = Agenda and papers
milestone-outcomes = What came out
milestone-statements = What the network said
milestone-statements-hint = Addresses of statements or messages on this site, one on each line.
milestone-own = The network there
milestone-position = Our position
milestone-red-lines = Red lines
milestone-win = What counts as a win
milestone-for = Who reads this
milestone-for-network = The network only
milestone-for-public = Everybody
milestone-help = Help wanted
milestone-help-hint = What somebody could do for it.
milestone-hours = Hours of work
milestone-hours-of = { $count ->
    [one] one hour
   *[other] { $count } hours
}
milestone-asks-hours = { $count ->
    [one] asks for one hour of help
   *[other] asks for { $count } hours of help
}
milestone-result = Result
milestone-outcome = How it went
milestone-outcome-none = Not over yet
milestone-outcome-won = won
milestone-outcome-partly = partly won
milestone-outcome-lost = lost
milestone-outcome-moved = moved
milestone-result-text = In what way
milestone-feeds = What feeds into what
milestone-feeds-none = Nothing is said about that.
milestone-from = Builds on
milestone-into = feeds into
milestone-feed-add = Say what feeds into it
milestone-feed-source = Address of a milestone or a process
milestone-feed-hint = Copy it from the address bar of its page.
milestone-feed-away = Take away
milestone-doing = What groups do for it
milestone-of-event = A milestone of
milestone-go-title = Goes for the network
milestone-go-none = Nobody goes for the network yet.
milestone-go-take = I go
milestone-go-leave = I do not go
milestone-said-added = The milestone is added.
milestone-said-changed = The milestone is saved.
milestone-said-fed = What feeds into it is saved.
milestone-wrong-date = Write a day like 2026-03-14, a month like 2026-03 or a year.
milestone-wrong-order = This is before the beginning.
milestone-wrong-hours = Whole hours, from 1 to { $most }.
milestone-wrong-result = Choose how it went, too.
milestone-wrong-source = No milestone or process is at this address.
milestone-wrong-circle = It would build on itself: this milestone feeds into that one already, if only over others.
milestone-wrong-own-process = It is a part of this process, and need not build on it.
milestone-wrong-process-withdrawn = This process is withdrawn. Put it back first.

consultation-one = Consultation
consultation-all = Consultations
consultation-none = No open consultations. Whoever hears of one adds it here, so that somebody prepares an answer.
consultation-none-closed = No consultations have closed.
consultation-show-open = Show those that are open
consultation-show-closed = Show those that have closed
consultation-add = Add a consultation
consultation-edit = Edit the consultation
consultation-title = Title
consultation-asker = Who asks
consultation-asker-hint = The body that takes the answers.
consultation-closes = Closes
consultation-closes-hint = Empty when it goes on without an end.
consultation-closes-time = At
consultation-zone = By the clock of
consultation-zone-hint = Where whoever asks reads the clock.
consultation-own-clock = { $moment } on your clock
consultation-no-end = without an end
consultation-text = What it asks
consultation-link = Its page
consultation-lang = Language
consultation-hours-hint = What an answer is thought to take.
consultation-answer = Our answer
consultation-answer-hint = The address of a statement or a message here, or of anything elsewhere.
consultation-answer-none = None yet.
consultation-answer-never = The network did not answer.
consultation-is-closed = Answers are not taken any more.
consultation-outcome = What came of it
consultation-state-open = open
consultation-state-closing = closing
consultation-state-closed = closed
consultation-prepare-title = Prepares an answer
consultation-prepare-none = Nobody prepares an answer yet.
consultation-prepare-take = I help to prepare an answer
consultation-prepare-leave = I do not help any more
consultation-lead = Who leads
consultation-lead-who = Leads
consultation-lead-none = Nobody in particular
consultation-leads = leads
consultation-open-here = Open consultations
consultation-more = More open consultations
consultation-coming = Consultation closes
consultation-need = You prepare an answer, and it closes: { $title }
consultation-said-added = The consultation is added.
consultation-said-changed = The consultation is saved.
consultation-said-lead = It is said who leads.
consultation-said-imported = The consultations are taken in.
consultation-wrong-day = Write a day like 2026-03-14.
consultation-wrong-time = Write a time like 17:00.
consultation-import = Take in calls to act
consultation-import-lead = A list of calls to act as JSON, from another network. You see what each comes to before anything is taken in.
consultation-import-paste = Or the list itself
consultation-import-archived = Those that the list has put away, too
consultation-import-unreadable = This is no list of calls to act: it has to be JSON, a list of objects with titles.
consultation-import-new = Becomes a consultation
consultation-import-count = { $count ->
    [one] One consultation is new.
   *[other] { $count } consultations are new.
}

roadmap-all = Roadmaps
roadmap-lead = What groups do for the milestones ahead: by when, by whom, with how much work.
roadmap-none = No roadmaps yet. Add one for your group, then what it does, by when and for which milestone.
roadmap-add = Add a roadmap
roadmap-edit = Edit the roadmap
roadmap-title = Title
roadmap-organization = Organization
roadmap-organization-none = None
roadmap-owner = Or whose it is
roadmap-owner-hint = A task force, a coalition. With neither, it is the network's.
roadmap-text = More about it
roadmap-over = Roadmap over it
roadmap-over-none = None
roadmap-entries-none = Nothing on it yet. Add what is to be done, by when, and how many hours it takes.
roadmap-entry-add = Add an entry
roadmap-entry-edit = Edit the entry
roadmap-what = What is done
roadmap-by-date = By when
roadmap-by = by { $when }
roadmap-who = By whom
roadmap-for = for
roadmap-milestone = Address of the milestone that it is for
roadmap-milestone-hint = Copy it from the address bar of its page.
roadmap-state = How far it is
roadmap-state-open = open
roadmap-state-begun = begun
roadmap-state-done = done
roadmap-state-dropped = given up
roadmap-said-added = The roadmap is added. Add what is to be done.
roadmap-said-changed = The roadmap is saved.

hours-title = With a few hours
hours-lead = What you can do for the network this month with the time that you have.
hours-hours = Hours
hours-near = What you care for
hours-show = Show
hours-none = Nothing that fits is waiting. Take more hours, or look at the timeline. What says how many hours it takes stands here: entries of roadmaps, milestones that ask for help, consultations that close.
hours-fit = { $count ->
    [one] With one hour
   *[other] With { $count } hours
}
hours-taken = { $count ->
    [one] This takes one hour together.
   *[other] This takes { $count } hours together.
}
hours-how = What concerns you most comes first, among that what is due soonest; what is too large for the time left is passed over.
hours-rest = Also waiting
hours-guessed = estimated
hours-because = Comes early because of:

# Notices.
notice-process-milestone = Milestones of a process that you follow
notice-milestone-new = New milestone of { $process }: { $title }
notice-milestone-moved = The date of { $title } ({ $process }) has changed
notice-milestone-result = It is said what came of { $title } ({ $process })
notice-milestone-withdrawn = { $title } ({ $process }) was withdrawn
notice-milestone-put-back = { $title } ({ $process }) is put back
notice-consultation-withdrawn = This consultation was withdrawn: { $title }
notice-consultation-moved = The end of this consultation has changed: { $title } ({ $until })
notice-consultation-outcome = It is said what came of this consultation: { $title }
notice-roadmap-changed = A roadmap that you follow
notice-roadmap-entry = Something has changed on the roadmap { $title }
notice-roadmap-withdrawn = The roadmap { $title } was withdrawn
notice-roadmap-put-back = The roadmap { $title } is put back
notice-consultation-closes = A consultation that you follow or prepare closes
notice-consultation-closing = { $count ->
    [one] Closes within a day: { $title } ({ $until })
   *[other] Closes within { $count } days: { $title } ({ $until })
}

# In the stewards' log.
fact-process-added = A process was added
fact-process-changed = A process was edited
fact-process-withdrawn = A process was withdrawn
fact-process-put-back = A process was put back
fact-milestone-withdrawn = A milestone was withdrawn
fact-milestone-put-back = A milestone was put back
fact-consultation-withdrawn = A consultation was withdrawn
fact-consultation-put-back = A consultation was put back
fact-roadmap-withdrawn = A roadmap was withdrawn
fact-roadmap-put-back = A roadmap was put back
fact-milestone-added = A milestone was added
fact-milestone-changed = A milestone was edited
fact-milestone-fed = It was said what feeds into a milestone
fact-process-part-changed = Somebody does something for the network in a process, or does not any more
fact-consultation-added = A consultation was added
fact-consultation-changed = A consultation was edited
fact-consultation-closes = People were reminded that a consultation closes
fact-roadmap-added = A roadmap was added
fact-roadmap-changed = A roadmap was edited
fact-process-parts-forgotten = Somebody who did something in a process left the network
