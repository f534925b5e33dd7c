## Lists

list-nav = Lists
list-lead = Mailing lists: write one mail, and everybody on the list gets it. Each list has an archive here.
list-none = No lists yet.
list-closed-lists = Closed lists
list-make = Make a list
list-edit = Edit the list
list-save = Save
list-name = Name
list-name-hint = Lower-case Latin letters, digits, and - _ . inside. It cannot be changed later: it stands in everybody's address book.
list-name-domain = The address will be this name, followed by @{ $domain }
list-name-reserved = This name is needed for something else. Choose another.
list-wrong-name = A name has 2 to 40 lower-case Latin letters, digits, and - _ . inside.
list-wrong-twice = There is a list of this name.
list-title = Title
list-about = What it is for
list-about-hint = Who is on it and what is talked about. Markdown.
list-langs = Languages
list-topics = Topics
list-need-moderation = { $count ->
    [one] One post waits for you at { $list }
   *[other] { $count } posts wait for you at { $list }
}
list-rules = Rules
list-posting = Who may write
list-posting-anyone = Anyone; what looks doubtful waits for a moderator
list-posting-subscribers = Subscribers; what others write waits for a moderator
list-posting-first-held = Subscribers; the first mail of each waits for a moderator
list-posting-announcements = Only owners and moderators
list-reading = Who may read the archive
list-reading-public = Everybody
list-reading-subscribers = Only subscribers
list-joining = Joining
list-joining-open = Whoever confirms their address is on the list
list-joining-asked = An owner says yes
list-replies = Answers go
list-replies-untouched = Where the author's own mail says
list-replies-author = To the author
list-replies-list = To the list
list-replies-hint = The first leaves the mail as it is, so that nobody answers everybody by mistake.
list-most = Largest mail
list-most-hint = Larger ones wait for a moderator.
list-copies = Copies and digests
list-footer = Footer
list-footer-hint = Stands below each copy. Leave it empty so that signatures of authors stay valid.
list-digest-hour = Digests go out at
list-digest-weekday = Weekly ones on
list-digests = Digests
list-digests-at = daily at { $time }, weekly on { $day }
list-doors = Closing
list-close = Close the list
list-close-hint = It takes no more mail and nobody joins. The archive stays.
list-open-again = Open the list again
list-open-again-hint = It takes mail again, from the same subscribers.
list-closed = Closed.
list-closed-why = This list takes no more mail. Its archive stays.
list-closed-joining = Nobody can join a closed list.
list-belongs-to = Belongs to
list-address = Address
list-by-mail = By mail
list-by-mail-post = Write to everybody
list-by-mail-size = at most { $size }; larger mails wait for a moderator
list-by-mail-join = Join
list-by-mail-leave = Leave
list-by-mail-owner = Reach the owners
list-tend = This list
list-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
list-join-card = Subscribe
list-join = Join the list
list-join-hint = With the address of your account. You can leave at any time.
list-join-by-mail = Or send any mail to { $address }
list-leave = Leave the list
list-leave-hint = Takes effect at once. We confirm it by mail.
list-leave-by-mail = Or send any mail to { $address }
list-own = Your subscription
list-own-on = You are on this list.
list-own-asked = An owner has still to say yes.
list-own-suspended = Mail to you came back, so nothing is sent at present.
list-own-resume = Save your choices below to get mail again.
list-own-change = Change or leave
list-own-visitor = You need no account: we send one mail to your address, and it tells you what to do.
list-own-not-on = You are not on this list.
list-own-save = Save
list-own-instead = Or get less mail
list-own-threads = All your lists, and threads that you mute or follow
list-own-lists = Your lists
list-own-none = You are on no list.
list-own-find = See all lists
list-own-kept = Lists that you look after
list-own-waiting = Your mails that wait for a moderator
list-mail = Your mail address
list-called = Your name
list-mailed-hint = Nothing happens until you confirm it from that address.
list-mark-on = Subscribed
list-mark-asked = Waiting for an owner
list-mark-suspended = Mail came back
list-delivery = What is sent to you
list-delivery-every = Every message, at once
list-delivery-daily = One mail a day
list-delivery-weekly = One mail a week
list-delivery-none = Nothing; you read here
list-digest = What a digest looks like
list-digest-plain = One plain text
list-digest-mime = The messages as they were, with attachments
list-own-copies = Your own messages
list-copies-sent = Come back to you as a copy
list-copies-not-sent = Do not come back
list-doubles = A message to several lists
list-doubles-once = Comes once
list-doubles-each = Comes from each list
list-thread-mute = muted
list-thread-follow = followed
list-thread-undo = Undo
list-left = You are not on the list
list-left-lead = Nothing more will be sent to you from it. A mail that confirms it also tells the way back.
list-left-lists = See all lists
list-confirm-join = Join the list
list-confirm-leave = Leave the list
list-confirm-hint = Did you not ask for it? Then close this page, and nothing happens.
list-link-gone = This link has been used, or is too old. Ask again on the page of the list.
list-offer = Also join the list { $list }
list-beside = Mailing list
list-role = Role
list-role-owner = Owner
list-role-moderator = Moderator
list-role-give = Give a role
list-role-take = Take the role away
list-role-mail = Mail address of their account
list-role-mail-hint = They need an account in the network.
list-owners = Owners and moderators
list-owners-lead = Owners set the rules and see who is on the list. Moderators decide on mails that wait.
list-owners-none = Nobody looks after this list: the stewards do.
list-somebody = Somebody whose profile you cannot see
list-wrong-person = Nobody in the network has this address.
list-wrong-last-owner = A list needs an owner. Give the role to somebody else first.
list-wrong-no-role = You are neither owner nor moderator of this list.
list-wrong-not-on = You are not on this list.
list-members = Subscribers
list-members-search = Search by address or name
list-members-find = Search
list-members-none = Nobody here.
list-members-none-found = Nobody found.
list-state-asked = Waiting
list-state-active = On the list
list-state-suspended = Mail came back
list-came-web = joined on the web
list-came-mail = joined by mail
list-came-event = joined with an event
list-came-import = put in by an owner
list-let-in = Let in
list-decline = Decline
list-take-off = Take off the list
list-export = Download as CSV
list-pages = Pages
list-page-next = Next page
list-import = Put addresses in
list-import-lead = Only addresses whose holders have agreed. Each gets a mail that says so and how to leave.
list-import-addresses = Addresses
list-import-addresses-hint = One a line: ana@example.org, or Ana <ana@example.org>. At most 1,000 at once.
list-import-consent = How they agreed
list-import-consent-hint = For example: ticked the box in the registration form of the meeting in May. It is kept with each address.
list-import-do = Put them in
list-import-do-hint = They get a mail and are on the list at once.
list-import-added = put in
list-import-known = was on the list
list-import-done = { $count ->
    [one] { $count } address was put in.
   *[other] { $count } addresses were put in.
}
list-wrong-lines = At most { $most } lines at once.
list-moderation = Mails that wait
list-moderation-lead = They are shown to nobody until you decide.
list-moderation-none = Nothing waits.
list-moderated = What was moderated
list-moderated-lead = How often mails to this list were held, why, and what became of them.
list-moderated-none = Nothing was ever held.
list-held-title = A mail that waits
list-held-look = Look at it
list-held-author = From
list-held-since = Since
list-held-why = Why it is held
list-held-sender = Sender
list-held-fate = What became of it
list-held-text = Text
list-held-parts = Parts
list-reason-stranger = Its author is not on the list.
list-reason-first = It is the first mail of its author to this list.
list-reason-announcements = Only owners and moderators write to this list.
list-reason-big = It is larger than this list takes.
list-reason-forged = Its author's domain says that it is not from there.
list-reason-unreadable = It cannot be read as mail.
list-reason-automatic = A program wrote it.
list-reason-banned = Its author may not write here at present.
list-authentication-unchecked = The sender was not checked.
list-authentication-pass = { $domain } confirms that it is from there.
list-authentication-fail = { $domain } does not confirm it: the sender may be forged.
list-authentication-none = { $domain } says nothing about who may write in its name.
list-fate-waiting = Waiting
list-fate-approved = Approved
list-fate-rejected = Rejected
list-fate-discarded = Discarded
list-decision = Your decision
list-decide = Decide
list-decide-ticked = Decide on those ticked
list-decide-approve = Approve: it goes to the list
list-decide-reject = Reject: its author gets your reason
list-decide-discard = Discard: nobody is told
list-decide-ban = Discard and ban: the author may not write here any more
list-decide-after-all = Approve it after all
list-note = Reason
list-note-hint = Its author reads it when you reject.
list-appeal = The author answers:
list-appeals = Authors who disagree
list-wrong-decided = Somebody has decided this already.
list-wrong-reject = Say why: its author gets your reason.
list-wrong-none-ticked = Tick at least one mail.
list-wrong-decision = We did not understand. Begin your answer with approve, discard, ban, or reject followed by a reason.
list-wrong-appeal = Your answer was empty.
list-ballot-gone = This has been decided already, or the mail is too old. Look at the page of the list.
list-ballot-not-yours = This address takes answers only from the moderator to whom it was given.
list-decided-approved = “{ $subject }” was approved and goes to the list.
list-decided-rejected = “{ $subject }” was rejected; its author gets your reason.
list-decided-discarded = “{ $subject }” was discarded.
list-decided-banned = “{ $subject }” was discarded, and its author may not write here any more.
list-appeal-taken = The moderators read what you wrote about “{ $subject }”.
list-appeal-withdrawn = “{ $subject }” was withdrawn and goes to nobody.
list-appeal-again = Answer this mail to say more.
list-bans = Who may not write
list-bans-none = Nobody is banned.
list-ban = Ban
list-ban-mail = Address
list-ban-why = Why
list-ban-hint = Mails from this address are given back. It can still read.
list-unban = Lift the ban
list-letters = Mail about what waits
list-letters-stop = Send me no mail
list-letters-start = Send me each one
list-letters-each-hint = You get each mail that waits, and can decide by answering.
list-letters-none-hint = You look here yourself.
list-said-made = The list is there. Its address takes mail from now on.
list-said-changed = Saved.
list-said-closed = The list is closed.
list-said-opened = The list is open again.
list-said-mailed = We have sent a mail to that address. Follow what it says.
list-said-joined = You are on the list.
list-said-waiting = An owner will decide. You will get a mail.
list-said-left = You are not on the list any more.
list-said-chosen = Saved.
list-said-thread-mute = You get no more mail from this thread.
list-said-thread-follow = You get every message of this thread.
list-said-thread-none = This thread is treated as all others again.
list-said-role = Saved.
list-said-role-taken = The role was taken away.
list-said-let-in = Let in. They get a mail.
list-said-declined = Declined. They get a mail.
list-said-taken-off = Taken off the list. They get a mail.
list-said-decided = Decided.
list-said-letters = Saved.
list-said-banned = This address may not write here any more.
list-said-unbanned = This address may write here again.
list-letter-join = Confirm: join { $list }
list-letter-join-body = Somebody, probably you, asked that { $email } be put on the mailing list { $list } ({ $address }).

    To confirm, answer this mail as it is, or open this page and press the button:
    { $link }

    If you did not ask for it, do nothing: you will not be put on the list.
list-letter-leave = Confirm: leave { $list }
list-letter-leave-body = Somebody, probably you, asked that { $email } be taken off the mailing list { $list } ({ $address }).

    To confirm, answer this mail as it is, or open this page and press the button:
    { $link }

    If you did not ask for it, do nothing: you stay on the list.
list-letter-already = You are on { $list }
list-letter-already-body = Somebody, probably you, asked that this address be put on the mailing list { $list } ({ $address }). It is on it already.

    To change what is sent to you, or to leave:
    { $link }
list-letter-unknown = You are not on { $list }
list-letter-unknown-body = Somebody, probably you, asked that { $email } be taken off the mailing list { $list } ({ $address }). It is not on it.

    If you get mail from this list, look at the first lines of its source: it may come to you by another address.
list-letter-welcome = Welcome to { $list }
list-letter-welcome-body = You are on the mailing list { $list } now.

    To write to everybody on it: { $address }
    Its page and archive: { $page }

    To get one mail a day or a week instead, or to leave:
    { $link }
list-letter-imported-body = An owner of the mailing list { $list } at { $network } has put your address on it and noted that you agreed.

    To write to everybody on it: { $address }
    Its page and archive: { $page }

    If you do not want this, one click takes you off; you can also choose one mail a day or a week:
    { $link }
list-letter-waiting = You asked to join { $list }
list-letter-waiting-body = Your address is confirmed. An owner of the mailing list { $list } will decide, and you will get a mail.

    If you have changed your mind:
    { $link }
list-letter-asked = Somebody asks to join { $list }
list-letter-asked-body = { $who } asks to be on the mailing list { $list }.

    To let them in or to decline:
    { $link }
list-letter-declined = Your request to join { $list }
list-letter-declined-body = An owner of the mailing list { $list } has declined your request to join.

    If you think that this is a mistake, answer this mail: the owners read it.
list-letter-left = You have left { $list }
list-letter-left-body = { $email } is not on the mailing list { $list } any more. Nothing more will be sent.

    If you did not want this, or change your mind, send any mail to { $join } or open:
    { $link }
list-letter-taken-off-body = An owner of the mailing list { $list } has taken { $email } off it. Nothing more will be sent.

    If you think that this is a mistake, answer this mail: the owners read it. To ask to join again, send any mail to { $join } or open:
    { $link }
list-letter-suspended = Mail from { $list } does not reach you
list-letter-suspended-body = Mail from the list { $list } to you came back several times, so nothing is sent to you any more.

    If you read this, your address works again. To get mail again, open this page and save your choices; there you can also leave:
    { $link }
list-letter-answer = { $list }
list-letter-answer-body = { $said }

    The list: { $page }
list-letter-held = Your mail to { $list } waits: { $subject }
list-letter-held-body = Your mail “{ $subject }” to { $list } ({ $address }) has not gone out yet. A moderator will decide.

    The reason: { $reason }

    To take it back, answer this mail with the word: withdraw
    To say something to the moderators, answer with what you want to say.
list-letter-rejected = Your mail to { $list } was not taken: { $subject }
list-letter-rejected-body = A moderator of { $list } ({ $address }) has decided not to let your mail “{ $subject }” go to the list.

    The reason: { $note }

    If you disagree, answer this mail: the moderators read it.
list-letter-moderate = Waits at { $list }: { $subject }
list-letter-moderate-body = A mail to { $list } waits for your decision.

    From: { $author }
    Subject: { $subject }
    Why it is held: { $reason }
    Sender: { $authentication }

    { $excerpt }

    To decide, answer this mail ({ $deciding }) with one of these words on the first line:

    approve
    reject (followed by the reason, which its author reads)
    discard
    ban (discards it, and its author may not write here any more)

    Or decide here:
    { $link }
list-letter-appealed = The author answers at { $list }: { $subject }
list-letter-appealed-body = { $author } writes about the mail “{ $subject }” to { $list }:

    { $words }

    Why it was held: { $reason }
    To look at it and decide:
    { $link }
fact-list-made = A mailing list was made
fact-list-changed = A mailing list was changed, closed or opened
fact-list-role-given = A mailing list has other owners or moderators
fact-list-asked = Somebody asked to join or leave a mailing list
fact-list-joined = Somebody joined a mailing list
fact-list-left = Somebody left a mailing list
fact-list-subscription-changed = Somebody's subscription to a mailing list was changed
fact-list-post-held = A mail to a list waits for a moderator
fact-list-post-decided = A moderator decided on a mail, or its author answered
fact-list-appeal-told = Moderators were told what an author answers
fact-list-banned = An address may not write to a list, or may again
fact-list-forgotten = Somebody who was on a mailing list left the network
fact-list-requests-forgotten = Requests that nobody confirmed were forgotten
fact-list-author-forgotten = What somebody wrote to lists stands there without their name, or is gone
fact-list-bounced = Mail to a subscriber came back, or a subscription rests
fact-list-bounces-forgotten = Old bounces were forgotten
fact-list-command-taken = A command by mail was carried out
fact-list-announced = Something was handed over to be told to a mailing list
fact-list-copies-made = Further copies of a message were put into the queue
fact-list-digest-sent = A digest went out
fact-list-imported = Messages of an older archive moved in
fact-list-message-archived = A message came into the archive of a list
fact-list-message-redacted = A message was taken out of the archive
fact-list-owners-written-to = Somebody wrote to the owners of a list
fact-list-post-refused = A mail to a list was not taken

## Archive

list-archive = Archive
list-search = Search this archive
list-search-button = Search
list-archive-counts = { $messages } in { $threads }.
list-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
list-thread-count = { $count ->
    [one] { $count } thread
   *[other] { $count } threads
}
list-threads = Threads
list-threads-all = All threads
list-months = Months
list-new-thread = Write to the list
list-no-messages = No messages yet.
list-newest = Newest
list-older = Older
list-before = Previous
list-after = Next
list-feed = Atom feed
list-download = Download (mbox)
list-download-message = Download this message (.eml)
list-thread-mute-this = Mute this thread
list-thread-muted = You get no mail from this thread.
list-thread-follow-this = Get every message of this thread
list-thread-followed = You get every message of this thread.
list-thread-plain = As all other threads
list-reply = Reply
list-answers = answers { $author }
list-in-thread = In its thread
list-headers = Mail headers
list-quoted = Quoted text
list-author-unknown = Unknown author
list-no-subject = (no subject)
list-messages-found = Messages
list-message-encrypted = This message is encrypted. Only those it was written to can read it.
list-message-from-html = This message was written as HTML; its text is shown.
list-message-empty = This message has no text.
list-message-redacted = This message was taken out.
list-redact = Take this message out
list-redact-lead = Its text, its files, its subject and its author are removed for good. Its place in the thread stays, with the date and your reason. Copies that were mailed cannot be called back.
list-redact-why = Reason
list-redact-why-hint = Everybody who can read the archive sees it.
list-redacted = The message was taken out.
list-redacted-already = This message has been taken out already.
list-order = Order
list-by-thread = By thread
list-by-date = By date
list-reply-heading = Reply to the list
list-subject = Subject
list-text = Text
list-send = Send
list-quote = Quote the message
list-wrote = { $author } wrote:
list-back = Back
list-compose-hint = It goes out as mail to everybody on the list, in your name, and stays in the archive.
list-denied-write = Only members of the network and subscribers of this list can write here, and only while the list is open.
list-said-posted = Your message is in the archive and on its way to everybody on the list.
list-said-held = Your message waits for a moderator. If it is not taken, you get a mail that says why.

## Delivery
list-turned-loop = This mail has been on the list { $list } before, or goes in circles.
list-turned-auto-reply = This mail was written by a program in answer to something. The list { $list } does not take it.
list-turned-closed = The list { $list } is closed and takes no more posts. Its owners answer at { $owner }.
list-turned-banned = You may not post to the list { $list } at present. If you think that this is a mistake, write to its owners at { $owner }.
list-turned-unreadable = Your mail to the list { $list } could not be read: it is damaged, or built in a way that no mail program would build it. Its owners help at { $owner }.
list-turned-forged = This mail was sent in somebody else’s name.
list-turned-too-often = This was asked for several times within an hour.
list-help =
    How to use the list { $list } by mail:
    { "" }
    To everybody on the list: { $post }
    To join: an empty mail to { $join }
    To leave: an empty mail to { $leave }
    To its owners, who are people: { $owner }
    { "" }
    Archive and settings: { $page }
list-digest-daily = { $list }: daily digest { $number }
list-digest-weekly = { $list }: weekly digest { $number }
list-digest-head =
    { $count ->
        [one] One new message on the list { $list }.
       *[other] { $count } new messages on the list { $list }.
    }
    To answer one, answer that message, not this mail. Archive and settings: { $page }
list-digest-end = End of digest { $number } of { $list }
list-owner-complaint = { $email } marked a copy of this list as unwanted at their mail provider, and was taken off the list. Nothing was written to them.
list-letter-probe = Does mail from { $list } reach you?
list-letter-probe-body =
    On several days mail from the list { $list } to this address came back.
    { "" }
    If you read this, there is nothing to do: your subscription goes on.
    If this mail comes back too, nothing more is sent to you until you say so here:
    { $link }
    { "" }
    { $network }
list-deliveries = What was sent to me
list-deliveries-lead = For each message of your lists: whether its copy to you has left, and what the next mail server answered. If it says “sent” and you do not see the message, look in your spam folder, or ask whoever runs your mail with what stands here.
list-deliveries-none = Nothing was sent to you lately.
list-deliveries-digest = Digest { $number }
list-progress-waiting = Waiting
list-progress-sent = Sent
list-progress-bounced = Came back
list-progress-failed = Refused
list-progress-kept = Kept here
list-progress-due = next attempt { $time }
list-outgoing = Outgoing mail
list-outgoing-lead = The copies of lists on their way, what the relays did with them, and what others must find in the DNS to believe that they are yours.
list-outgoing-no-relay = No relay is configured. Nothing leaves this machine; the copies that would have gone out stand below.
list-outgoing-arrivals = Taken in, not yet dealt with
list-outgoing-dns = DNS records
list-outgoing-dns-lead = Set these in the zone of { $domain }. Those for SPF and MX are proposals: a relay of somebody else has words of its own.
list-outgoing-kept = Copies that were kept
list-outgoing-large = This message is too large to be shown here.
list-outgoing-source = The whole mail
