# Lists.
initiatives-title = Initiatives
initiatives-lead = What people and organizations here undertake: what it is for, how far it has come, and how to take part.
initiatives-filter = Choose
initiatives-words = Words
initiatives-any = Any
initiatives-show = Show
initiatives-without = Leave this away
initiatives-quiet = Not heard of for long
initiatives-feed = Feed
initiatives-none = Nobody has told of an initiative yet.
initiatives-none-so = No initiative is like this. Choose otherwise above.
initiatives-found = What was found
initiatives-older = Older initiatives
initiatives-all = All of these initiatives
initiative-one = Initiative

# What is said of one.
initiative-report = Report an initiative
initiative-report-lead = Everybody can read it at once. You lead it, and can ask others to lead it with you.
initiative-edit = Change what is said
initiative-save = Save
initiative-title = Title
initiative-acronym = Acronym
initiative-aim = Aim
initiative-aim-hint = What it wants to reach, in a sentence or two.
initiative-what = What it does
initiative-what-hint = In Markdown: leave a line free between paragraphs.
initiative-lang = Language of this text
initiative-lang-hint = The language in which you write here.
initiative-state = State
initiative-state-idea = Idea
initiative-state-running = Running
initiative-state-paused = Paused
initiative-state-ended = Ended
initiative-result = What came of it
initiative-result-hint = Needed when it has ended: others learn from it.
initiative-who-where = Who and where
initiative-organizations = Leading organizations
initiative-organizations-hint = One a line. Those that have a page here are linked by their name.
initiative-organization = Add an organization from the list
initiative-organization-none = None
initiative-regions = Regions
initiative-countries = Countries
initiative-countries-hint = Where it is about certain countries: one a line, or with commas.
initiative-languages = Languages it works in
initiative-topics = Topics
initiative-links = Links
initiative-links-hint = One a line: the address, then what is there.
initiative-seeks = Looks for
initiative-seeks-hint = Say in a few words what it needs; leave empty what it does not look for.
initiative-seeks-partners = Partners
initiative-seeks-endorsers = Endorsers
initiative-seeks-funds = Funds
initiative-seeks-people = People
initiative-seeks-knowledge = Knowledge
initiative-offers = Offers
initiative-offers-hint = What others can have of it. In Markdown.
initiative-made = Reported on
initiative-quiet-since = Not heard of since { $date }
initiative-former = former participant
initiative-somebody = Somebody of the network

# Who leads it.
initiative-leads = Who leads it
initiative-leads-lead = Those who lead it change what is said, tell how it goes on and answer those who write. Whoever is asked leads it once they say yes.
initiative-leads-none = Nobody at present
initiative-leads-unseen = { $count ->
    [one] One person of the network
   *[other] { $count } people of the network
}
initiative-tend = For those who lead it
initiative-lead = Address of their profile
initiative-lead-hint = Copy it from the address bar of their page here.
initiative-lead-ask = Ask them to lead it
initiative-lead-asked = asked
initiative-lead-remove = Take off
initiative-asked = You are asked to lead this initiative
initiative-agree = Yes, I lead it
initiative-decline = No
initiative-reminded = Nothing was heard of it for six months. Does it still run?
initiative-still-runs = Yes, it still runs

# History.
initiative-history = History
initiative-history-older = Older
initiative-revision = Version { $number }
initiative-compared = compared with version { $number }
initiative-revision-first = as it was reported
initiative-revision-same = Both say the same.
initiative-restore = Say this again
initiative-restore-hint = Makes a new version with these words; nothing is lost.
initiative-compare-now = Compare with what is said now
initiative-crossed = Somebody else changed the same parts meanwhile:
initiative-crossed-how = Nothing is saved yet. Below stands what you wrote, with what they changed elsewhere; here is the way from their words to yours. Save again when it is right.

# What is wrong.
initiative-denied-lead = Only those who lead the initiative may do that.
initiative-wrong-many = At most { $count }.
initiative-wrong-result = Say what came of it, since it has ended.
initiative-wrong-country = We know no country called “{ $name }”. Write its name in full.
initiative-wrong-lead = There is nobody at this address whom you may see.
initiative-wrong-leads = At most { $count } lead one initiative.
initiative-wrong-lead-twice = They lead it or are asked already.
initiative-wrong-last-lead = Somebody must lead it. Ask somebody else first, or say that it has ended.
initiative-wrong-gone = This initiative has gone on in “{ $title }”: turn to that one.
initiative-wrong-recorded = Another initiative has the address { $slug } here.

# What was done.
initiative-said-reported = The initiative is reported. Ask others to lead it with you, or tell how it goes on.
initiative-said-changed = What is said of it is changed.
initiative-said-restored = An earlier version is said again.
initiative-said-asked = They are asked, and get a mail.
initiative-said-agreed = You lead this initiative now.
initiative-said-left = You do not lead this initiative.
initiative-said-no-lead = They do not lead it any more.
initiative-said-heard = Good to hear.

# Updates.
update-one = Update
update-title-all = Updates
update-all = All updates
update-none = Nothing was told yet.
update-older = Older updates
update-earlier = Update before
update-later = Update after
update-tell = Tell how it goes on
update-tell-hint = Everybody can read it at once; those who follow it get it by mail.
update-title = What it is about
update-body = What there is to tell
update-body-hint = In Markdown. It keeps its date.
update-lang = Language
update-channels = Lists that are told
update-channels-hint = The update goes there as a message of yours.
update-on-list = On the list
update-said-told = It is told.
update-mail-subject = { $title }: { $update }

# Taking part.
part-take = I want to take part
part-know = I know something
part-lead = What you write goes to those who lead the initiative, and to nobody else. They answer you by mail.
part-kind = What it is
part-kind-take = I want to take part
part-kind-know = I know something that helps
part-words = Your message
part-words-hint = What you would do, or what you know.
part-name = Your name
part-mail = Your mail address
part-mail-hint = You get a link that confirms it. Those who lead it do not see the address.
part-send = Send
part-own = What you wrote
part-yours = Your message
part-confirm = Send it to those who lead it
part-withdraw = Take it back
part-count = { $count ->
    [one] One has written to take part
   *[other] { $count } have written to take part
}
part-state-unconfirmed = to be confirmed
part-state-waiting = waits for an answer
part-state-answered = answered
part-answers = Who wrote to you
part-answers-lead = Only those who lead the initiative see this. An answer goes to the writer by mail.
part-answers-none = Nothing here.
part-answer = Your answer
part-answer-hint = Say how to reach you, if you want to go on talking.
part-answer-send = Answer
part-older = Older
part-said-written = It goes to those who lead the initiative. They answer you by mail.
part-said-mailed = Look into your mail: a link there sends it on.
part-said-withdrawn = It is taken back.
part-said-answered = Your answer is on its way.
part-wrong-pending = { $count } messages of yours wait for an answer. Wait for some of them first.
part-wrong-flood = Too many messages wait here at present. Try again later.
part-wrong-answered = Somebody has answered this already.
part-link-gone = This link opens nothing any more. Write again, if you still want to.
part-letter-confirm = Confirm your message about { $title }
part-letter-confirm-body =
    Somebody, probably you, wrote on { $network } to those who lead the initiative “{ $title }”. Open this page and confirm it, and they get it:

    { $link }

    Nothing was sent yet. If it was not you, do nothing: it is removed after seven days.

# Meetings.
slot-put-forward = Put forward to a meeting
slot-put-forward-lead = It stands on the page of the meeting, with a page fit to be shown and printed. Facilitators set the order.
slot-presented = Initiatives presented here
slot-presented-at = Presented at
slot-none = Nothing is put forward to this meeting.
slot-present = Page to present
slot-all = All on pages to show and print
slot-event = Meeting
slot-event-none = Choose a meeting
slot-no-events = There is no meeting on the calendar to choose.
slot-place = Place in the order
slot-place-set = Move there
slot-take-off = Take off the list
slot-said-put-forward = It is put forward.
slot-said-placed = The order is changed.
slot-said-taken-off = It is off the list.
slot-wrong-many = At most { $count } are presented at one meeting.

# Notices and mail.
notice-initiative-update = An initiative that I follow or lead tells how it goes on
notice-initiative-lead = I am asked to lead an initiative
notice-initiative-quiet = Nothing was heard of an initiative that I lead
notice-initiative-part = Somebody wants to take part in an initiative that I lead, or knows something
notice-initiative-answer = I get an answer from those who lead an initiative
initiative-told-update = { $title }: { $update }
initiative-told-asked = You are asked to lead { $title }
initiative-told-reminded = Does { $title } still run? Nothing was heard of it for six months
initiative-told-take = { $name } wants to take part in { $title }
initiative-told-know = { $name } knows something about { $title }
initiative-told-answer = Those who lead { $title } answer you
initiative-mail-agree-hint = Answer this mail with yes or no.
initiative-mail-heard-hint = Answer this mail with a word, and it counts as heard of.
initiative-mail-part-hint = Answer this mail, and what you write goes to them.
initiative-mail-empty = The mail was empty. Write above the quoted text.
initiative-mail-unclear = This was not understood. Begin with yes or no.
initiative-mailed-heard = { $title } still runs: that is noted.
initiative-mailed-agreed = You lead { $title } now.
initiative-mailed-declined = You do not lead { $title }.
initiative-mailed-answered = Your answer about { $title } is on its way.
initiative-need-asked = Say whether you lead { $title }
initiative-need-answer = Answer those who wrote about { $title }
initiative-need-heard = Say whether { $title } still runs
initiative-need-proposal = Answer what is proposed to { $title }

# In the stewards’ log.
fact-initiative-reported = An initiative was reported
fact-initiative-changed = What is said of an initiative was changed
fact-initiative-recorded = An initiative was taken in from a record
fact-initiative-lead-asked = Somebody was asked to lead an initiative
fact-initiative-lead-agreed = Somebody leads an initiative
fact-initiative-lead-left = Somebody leads an initiative no more, or declined to
fact-initiative-updated = An initiative told how it goes on
fact-initiative-reminded = Those who lead an initiative were asked whether it still runs
fact-initiative-quiet = An initiative was marked as not heard of
fact-initiative-heard-of = An initiative gave a sign of life
fact-initiative-part-written = Somebody without an account wrote to those who lead an initiative
fact-initiative-part-waiting = Somebody wants to take part in an initiative, or knows something
fact-initiative-part-answered = Somebody who wrote about an initiative was answered
fact-initiative-part-withdrawn = What somebody wrote about an initiative was taken back
fact-initiative-parts-swept = Messages to initiatives that nobody confirmed, and old addresses, were removed
fact-initiative-put-forward = An initiative was put forward to a meeting
fact-initiative-taken-off = An initiative was taken off the list of a meeting
fact-initiative-placed = The order of initiatives at a meeting was changed
fact-initiative-forgotten = Somebody who had to do with an initiative left the network
