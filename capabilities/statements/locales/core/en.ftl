## Statements

statement-nav = Statements
statement-lead = Joint texts, from the first proposal to the names under them. A statement belongs to those who endorse it.
statement-none = No statements here yet.
statement-older = Older
statement-stage-all = All
statement-stage-drafting = Being drafted
statement-stage-comments = Open for comments
statement-stage-last-call = Last call
statement-stage-decided = Decided
statement-stage-published = Published
statement-stage-dropped = Given up
statement-until = until { $when }
statement-changed-on = changed { $when }
statement-rules-link = The rules for statements
statement-propose = Propose a statement
statement-propose-lead = Say what the text is for. You draft it, alone at first; others can join you. Nothing is published by this.
statement-edit = Edit the proposal
statement-save = Save
statement-save-hint = The network can read it at once. You write the text on the next page.
statement-title = Title
statement-why = Why it is needed
statement-why-hint = What happens if nobody says anything? Markdown.
statement-addressees = To whom
statement-addressees-hint = One a line. What is delivered to each, and what they answer, is kept here later.
statement-when = Deadline and occasion
statement-deadline = It must be out by
statement-deadline-hint = The last day on which it is of use.
statement-zone = Time zone
statement-zone-hint = All dates of the procedure are stated in this zone, and in UTC.
statement-occasion = Occasion
statement-occasion-hint = A meeting, a consultation, a vote.
statement-thing = Event on the calendar
statement-thing-none = None of these
statement-thing-hint = The statement is then shown on the page of the event.
statement-lang = Authoritative language
statement-lang-hint = Translations may be made into any; this one decides.
statement-topics = Topics
statement-consultation = Who reads drafts and comments on them
statement-consultation-network = The network
statement-consultation-public = Everybody, without an account: by name and confirmed address
statement-press = Whom the press may ask
statement-press-hint = A name and an address or number. It is shown to everybody.
statement-drafters = Drafters
statement-drafters-lead = They write the text and answer the comments, together with the facilitators of the network.
statement-drafter = Another drafter
statement-drafter-hint = The address of their page here, such as /people/amina.
statement-drafter-add = Add
statement-drafter-remove = Take off
statement-former = former participant
statement-somebody = somebody of the network
statement-drafters-unseen = { $count ->
    [one] One person of the network
   *[other] { $count } people of the network
}
statement-tend = For its drafters
statement-write = Write the text
statement-proposal = The proposal
statement-no-text = There is no text yet.
statement-draft = { $count ->
   *[other] Draft, revision { $count }
}
statement-version = { $count ->
   *[other] Version { $count }
}
statement-on-event = Statements on this occasion
statement-topic-all = All statements under this topic
statement-endorsed = Statements it has endorsed
statement-need-answers = { $count ->
    [one] One comment on “{ $title }” waits for an answer
   *[other] { $count } comments on “{ $title }” wait for an answer
}
statement-need-moderation = { $count ->
    [one] One comment from outside on “{ $title }” waits for you to look at it
   *[other] { $count } comments from outside on “{ $title }” wait for you to look at them
}
statement-need-objections = { $count ->
    [one] One objection to “{ $title }” waits for an answer
   *[other] { $count } objections to “{ $title }” wait for an answer
}
statement-need-comments-over = The time for comments on “{ $title }” is over: what next?
statement-need-outcome = The last call of “{ $title }” is over: write down how it came out
statement-need-publication = “{ $title }” is decided: publish it, or go on drafting
statement-need-position = Last call: where do you stand on “{ $title }”?
statement-need-signature = The words of “{ $title }” have changed since you signed: do you stand behind them?
statement-coming-comments = Comments close
statement-coming-call = Last call closes
statement-coming-deadline = A statement must be out
statement-news-proposed = Statement proposed
statement-news-published = Statement published
statement-found = Statements
statement-said-proposed = The statement is proposed.
statement-said-changed = The proposal is changed.
statement-said-drafter = They are a drafter now.
statement-said-no-drafter = They are not a drafter any more.
statement-denied-draft = Only the drafters of this statement and the network’s facilitators can do this.
statement-wrong-lang-published = The authoritative language of a published text stays as it is.
statement-wrong-addressees = At most { $count } addressees. Name a body rather than each of its members.
statement-wrong-drafters = At most { $count } drafters.
statement-wrong-drafter = Nobody has that page. Copy the address of their page here.
statement-wrong-drafter-twice = They are a drafter already.
statement-wrong-last-drafter = The last drafter stays. Add another one first.
statement-wrong-occasion = Say in a few words what the occasion is.
statement-wrong-day = Choose a day.
fact-statement-proposed = proposed a statement
fact-statement-changed = changed the proposal of a statement
