## The procedure of a statement

procedure-heading = Procedure
procedure-lead = The network’s rules, carried out line by line: what was kept, what was not and why, and what is still to come.
procedure-none = Nothing of its procedure is known here: it came from elsewhere.
procedure-more = The whole procedure
procedure-count-kept = { $count ->
    [one] { $count } kept
   *[other] { $count } kept
}
procedure-count-broken = { $count ->
    [one] { $count } broken
   *[other] { $count } broken
}
procedure-count-pending = { $count ->
    [one] { $count } to come
   *[other] { $count } to come
}
procedure-state-kept = Kept
procedure-state-broken = Broken
procedure-state-pending = To come
procedure-condition-text = There is a text
procedure-condition-notice = The lists were told
procedure-condition-drafter-regions = Drafters come from enough regions
procedure-condition-comment-window = Time to comment
procedure-condition-comments-answered = Every comment answered
procedure-condition-last-call-window = Time for last call
procedure-condition-text-as-called = The text is that of last call
procedure-condition-objections-answered = Every objection answered
procedure-condition-outcome-written = The outcome written by a person
procedure-passed-over = Gone on nevertheless:
procedure-timetable = Timetable
procedure-date-proposed = Proposed
procedure-date-comments = Comments
procedure-date-last-call = Last call
procedure-date-deadline = It must be out by
procedure-urgent = Urgent
procedure-held-urgent = Holds that it is urgent:
procedure-rules-then = The rules when it was proposed
procedure-rules-now = The rules for what is proposed now

## Steps

procedure-steps = Next steps
procedure-zone = Dates are meant on the clock of { $zone }. There it is now { $now }.
procedure-step-comments = Ask for comments
procedure-step-comments-hint = The draft is open for comments until then. The network is told by mail, and so are the lists that the rules name.
procedure-step-extend = Keep it open for longer
procedure-step-extend-hint = The window stays open until then.
procedure-step-draft = Go on drafting
procedure-step-draft-hint = Whatever is open closes. After last call a changed text needs another one.
procedure-step-last-call = Call last call
procedure-step-last-call-hint = The text is frozen as it stands, and everybody in the network is asked where they stand.
procedure-step-outcome = Write the outcome
procedure-step-outcome-hint = Say in your own words how last call came out.
procedure-step-publish = Publish
procedure-step-publish-hint = The text becomes a version that can be endorsed.
procedure-step-drop = Give it up
procedure-step-drop-hint = Everything stays readable. It can be taken up again later, from the beginning. A published version stays published.
procedure-closes = Until
procedure-closes-time = At
procedure-words = What you say to the lists
procedure-words-hint = In the language of the statement. The date, the address and how to answer are added.
procedure-nevertheless = Go on nevertheless, because
procedure-nevertheless-hint = Leave it empty to keep to the rules. Your reason and your name are shown on the statement for ever, beside each condition that is not met.
procedure-urge = Say that it is urgent
procedure-urge-reason = Why it cannot wait
procedure-urge-hint = Everybody reads it. When a second facilitator from another region says so too, the short windows hold.
procedure-said-comments = The draft is open for comments.
procedure-said-last-call = Last call is open.
procedure-said-extended = It stays open for longer.
procedure-said-draft = It is being drafted again.
procedure-said-dropped = It is given up.
procedure-said-urgent = What you say is noted for everybody to read.

## What is missing

procedure-unmet-text = There is no text yet.
procedure-unmet-notice = { $count ->
    [one] One list that the rules name has not been told.
   *[other] { $count } lists that the rules name have not been told.
}
procedure-unmet-regions = { $count ->
    [one] Drafters come from { $known } regions, as far as their profiles say so; the rules want { $count }.
   *[other] Drafters come from { $known } regions, as far as their profiles say so; the rules want { $count }.
}
procedure-unmet-comment-window = { $count ->
    [one] Comments have to be open for { $count } hour at least, and to have closed.
   *[other] Comments have to be open for { $count } hours at least, and to have closed.
}
procedure-unmet-comments = { $count ->
    [one] { $count } comment has no answer.
   *[other] { $count } comments have no answer.
}
procedure-unmet-last-call-window = { $count ->
    [one] Last call has to be open for { $count } hour at least, and to have closed.
   *[other] Last call has to be open for { $count } hours at least, and to have closed.
}
procedure-unmet-same-text = The text is not the one that last call was about.
procedure-unmet-objections = { $count ->
    [one] { $count } objection has no answer.
   *[other] { $count } objections have no answer.
}
procedure-unmet-outcome = Nobody has written how last call came out.
procedure-wrong-not-now = This step does not follow from where the statement is now. It may have moved on meanwhile: look again.
procedure-wrong-closes = Choose a later time. What is over cannot be kept open: open it anew.
procedure-wrong-date = Choose a day and a time.
procedure-wrong-far = At most { $days } days from now.
procedure-wrong-short = Write { $min } characters or more: it is kept for everybody to read.
procedure-denied-lead = Only the drafters of this statement and the network’s facilitators can do this.
procedure-denied-call = By the network’s rules only its facilitators call last call.
procedure-denied-pass-over = Only the network’s facilitators can go on though a condition is not met.
procedure-urgent-late = This can be said before last call only.
procedure-urgent-already = It is urgent already.
procedure-urgent-twice = You have said so. A second facilitator from another region has to say it too.
procedure-urgent-region = The second facilitator has to come from another region.
procedure-urgent-unknown = Your profile does not say in which country you are. Add it, so that your region is known.

## At the head of the statement’s page

procedure-head-comments = Open for comments until { $when }.
procedure-head-last-call = Last call: say where you stand until { $when }.
procedure-head-over = Last call is over. The outcome has still to be written.
procedure-head-decided = The outcome of last call is written.
procedure-head-dropped = This statement was given up.

## To the lists

procedure-mail-comments-subject = Comments until { $when }: { $title }
procedure-mail-comments-lead = A draft of the statement “{ $title }” is open for comments until { $when }.
procedure-mail-call-subject = Last call until { $when }: { $title }
procedure-mail-call-lead = Last call on the statement “{ $title }”: until { $when } everybody in the network may support it, live with it, stand aside or object.
procedure-mail-how = Members of the network have got a mail of their own: they can answer by replying to it. Everybody else finds the text, and how to answer, here:

## Notices

procedure-told-comments = Comments are asked for on “{ $title }”, until { $when }
procedure-told-called = Last call on “{ $title }”, until { $when }: where do you stand?
procedure-told-call-near = Last call on “{ $title }” closes at { $when }: where do you stand?
procedure-told-call-over = Last call on “{ $title }” is over: the outcome has to be written
procedure-told-comments-near = Comments on “{ $title }” close at { $when }
procedure-told-comments-over = Comments on “{ $title }” are closed: each wants an answer
procedure-told-concluded = The outcome of last call on “{ $title }”
procedure-told-published = “{ $title }” is published, version { $number }
procedure-told-objection-raised = Somebody objects to “{ $title }”
procedure-told-objection-answered = Your objection to “{ $title }” was answered: does it stand?
procedure-told-objection-stands = An objection to “{ $title }” stands
procedure-told-objection-withdrawn = An objection to “{ $title }” was withdrawn
notice-statement-comments = Comments are asked for on a statement
notice-statement-last-call = Last call on a statement
notice-statement-closing = A window of a statement is about to close
notice-statement-outcome = The outcome of a last call in which I took part
notice-statement-published = A statement that I follow is published
notice-statement-objection = Objections: raised, answered, withdrawn

## Positions

position-heading = Positions
position-lead = Until { $when } everybody in the network may say where they stand on the text as it is, and say otherwise.
position-take = Say where you stand
position-change = Say otherwise
position-stance = Where you stand
position-support = I support it
position-live-with = I can live with it
position-stand-aside = I stand aside
position-object = I object
position-ground = Ground of an objection
position-ground-none = No objection
position-ground-hint = Whoever objects chooses one of the grounds in the network’s rules.
position-reason = Why
position-reason-hint = An objection needs a reason; everybody else may give one. Markdown.
position-send = Send
position-send-hint = Everybody who reads the statement can read it at once.
position-send-hidden = Nobody else can read it before last call closes.
position-take-back = Take it back
position-said = Your position is noted.
position-said-back = Your position is taken back.
position-hidden = { $count ->
    [one] One position is taken. It is shown when last call closes.
   *[other] { $count } positions are taken. They are shown when last call closes.
}
position-none = Nobody has taken a position yet.
position-all = All positions
position-more = More
position-wrong-over = Last call is over: no more positions are taken.
position-wrong-not-open = Positions are taken at last call. This statement is not there now.
position-wrong-ground = Choose the ground on which you object, one of those in the rules.
position-wrong-reason = Say why you object.
position-wrong-none = You have taken no position.
position-mail-hint = Answer by replying. Begin with one of: support – I can live with it – stand aside – object. Your reason may follow. An objection needs a ground and a reason, as in: “Object, process: we were told on the last day.” Grounds are aims, process, harm, error, or the number of one on the page.
position-mail-unclear = Your answer was not understood, and nothing was noted. Begin with one of: support – I can live with it – stand aside – object.
position-mail-ground = Your objection was not noted: it names no ground of the network’s rules. Write for example “Object, process:” and then your reason. Grounds are aims, process, harm, error, or the number of one on the page.
position-mailed-support = It is noted that you support “{ $title }”.
position-mailed-live-with = It is noted that you can live with “{ $title }”.
position-mailed-stand-aside = It is noted that you stand aside on “{ $title }”.
position-mailed-object = It is noted that you object to “{ $title }”, because: { $reason }

## Objections

objection-heading = Objection
objection-all = Objections
objection-ground-aims = It contradicts the network’s aims
objection-ground-process = The procedure was not followed
objection-ground-harm = It harms somebody
objection-ground-error = It is wrong in a matter of fact
objection-state-open = Waits for an answer
objection-state-answered = Answered, not withdrawn
objection-state-stands = Stands
objection-state-withdrawn = Withdrawn
objection-answer = Answer
objection-unanswered = It has no answer yet.
objection-answer-text = Your answer
objection-answer-hint = In writing, to the reason given. Whoever objects is told by mail, and withdraws it or lets it stand.
objection-answer-send = Answer
objection-settle-hint = An objection that is not withdrawn travels with the statement in every export.
objection-withdraw = Withdraw it
objection-let-stand = It stands
objection-said-answered = The objection is answered.
objection-said-withdrawn = The objection is withdrawn.
objection-said-stands = The objection stands.
objection-minority = What the minority says
objection-minority-text = Text of the minority
objection-minority-hint = Those whose objections were not withdrawn write it together. It travels with the statement. Markdown.
objection-minority-save = Save the text
objection-said-minority = The text of the minority is saved.
objection-wrong-none = This is no objection.
objection-wrong-over = What travels with a text that is published, or given up, stays as it is.
objection-wrong-unanswered = It has to be answered first: nobody’s objection is passed over in silence.
objection-wrong-withdrawn = It was withdrawn.
objection-wrong-minority-meanwhile = Somebody has written the text meanwhile. Read it above, and bring both together.
objection-denied-own = Only whoever raised the objection withdraws it.
objection-denied-stand = Only whoever raised the objection and the network’s facilitators can let it stand.
objection-denied-minority = Those whose objections were not withdrawn write this text.

## The outcome

outcome-heading = Outcome
outcome-none = It is not written yet.
outcome-write = Write the outcome
outcome-words = How last call came out
outcome-words-hint = In your own words: what the network can say together, and who does not go along. A majority does not decide by itself. Markdown.
outcome-send = Write it down
outcome-send-hint = Those who took part are told. Publication is the next step.
outcome-said = The outcome is written down.

## The network’s rules

procedure-rules = Rules for statements
procedure-rules-lead = The program carries them out and shows on each statement whether they were kept. What is under way keeps the rules it began with.
procedure-rules-set = Set by
procedure-rules-unset = Nobody has set rules here: these are the ones that the program brings along.
procedure-rules-change = Set other rules
procedure-rules-save = Set these rules
procedure-rules-save-hint = They hold for what is proposed from now on.
procedure-rules-before = Earlier rules
procedure-rule-notice = Lists that are told before comments are asked for
procedure-rule-notice-hint = Those to which you may write.
procedure-notice-none = None
procedure-list-unseen = A list that you may not see
procedure-rule-comments = Comments are open for at least (hours)
procedure-rule-last-call = Last call takes at least (hours)
procedure-rule-urgent = Each of them at least, when it is urgent (hours)
procedure-rule-regions = Drafters come from at least so many regions
procedure-rule-caller = Who calls last call
procedure-caller-drafters = Drafters and facilitators
procedure-caller-facilitators = Facilitators only
procedure-rule-grounds = Grounds on which one may object
procedure-rule-own-grounds = Other grounds
procedure-rule-own-grounds-hint = One a line, in the language of the network.
procedure-rule-hides = Positions are hidden until last call closes
procedure-rule-answers-comments = Every comment is answered before last call
procedure-rule-answers-objections = Every objection is answered before publication
procedure-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
procedure-yes = Yes
procedure-no = No
procedure-said-rules = The rules are set.
procedure-wrong-hours = Between 1 and { $max } hours.
procedure-wrong-urgent-hours = The urgent track cannot take longer than the usual one.
procedure-wrong-regions = There are { $max } regions.
procedure-wrong-no-ground = Choose one ground at least: otherwise nobody could object.
procedure-wrong-grounds = At most { $max } grounds of your own.
procedure-wrong-notice = At most { $max } lists.
procedure-wrong-number = Write a whole number.
procedure-wrong-rules-meanwhile = Somebody has set other rules meanwhile. Read them above, and set yours again.

## What happened, for the log

fact-statement-comments-opened = opened a statement for comments
fact-statement-window-extended = kept a window of a statement open for longer
fact-statement-drafting-resumed = took a statement back to drafting
fact-statement-last-call-opened = called last call on a statement
fact-statement-concluded = wrote the outcome of a last call
fact-statement-dropped = gave a statement up
fact-statement-passed = took a statement to its publication
fact-statement-urgency-pleaded = held that a statement is urgent
fact-statement-window-nears = A window of a statement is about to close
fact-statement-window-closed = A window of a statement has closed
fact-statement-position-taken = said where they stand on a statement
fact-statement-objection-answered = answered an objection
fact-statement-objection-settled = withdrew an objection, or let it stand
fact-statement-minority-written = wrote the text of the minority
fact-statement-positions-forgotten = Positions do not name somebody who left any more
fact-statement-rules-set = set the network’s rules for statements
fact-statement-procedure-forgotten = The procedure of statements does not name somebody who left any more
