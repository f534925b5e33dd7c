## Endorsements

endorsement-title = Endorsements
endorsement-signatories = Signatories
endorsement-endorse = Endorse
endorsement-endorse-version = Endorse version { $count }
endorsement-version = version { $count }
endorsement-of-version = Those who stand behind version { $count }.
endorsement-none = Nobody has endorsed it yet.
endorsement-not-open = Nothing can be endorsed yet: no version of this statement has been published.
endorsement-all = { $count ->
    [one] The signatory
   *[other] All { $count } signatories
}
endorsement-count-person = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
endorsement-count-organization = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
endorsement-count-imported = { $count ->
    [one] { $count } imported name
   *[other] { $count } imported names
}
endorsement-earlier = { $count ->
    [one] { $count } signed an earlier version and has not confirmed this one
   *[other] { $count } signed an earlier version and have not confirmed this one
}
endorsement-earlier-lead = These signed an earlier version, which said something else. They are not counted behind the present one.
endorsement-pages = Pages
endorsement-page-before = Before
endorsement-page-after = More

endorsement-kinds-person = People
endorsement-kinds-organization = Organizations
endorsement-kind-person = For myself
endorsement-kind-organization = For an organization
endorsement-signed-version = signed version { $count }
endorsement-imported = imported, not confirmed here
endorsement-imported-why = Names marked as imported came with an older letter; nobody here has confirmed them.
endorsement-by-domain = by an address at { $domain }
endorsement-by-colleague = confirmed by somebody else of the organization
endorsement-by-steward = confirmed by a steward: { $note }
endorsement-by-message = in a message
endorsement-mixed = letters of several scripts

endorsement-lead = Nothing stands before you have confirmed it: we send you a mail with a link. You need no account, and can take your name back at any time.
endorsement-lead-member = Your name stands as soon as you press the button. You can take it back at any time.
endorsement-what = What is signed
endorsement-who = Signed by
endorsement-when = Since
endorsement-where = Said
endorsement-state = State
endorsement-state-asked = not confirmed yet
endorsement-state-waiting = waits until the right to act for the organization is confirmed
endorsement-state-active = stands
endorsement-as = Who signs
endorsement-name = Name
endorsement-name-hint = As it shall stand in public. A name under which you are known will do.
endorsement-affiliation = Affiliation
endorsement-affiliation-hint = Stands behind your name, and speaks for nobody else.
endorsement-organization = Name of the organization
endorsement-site = Its address on the web
endorsement-site-hint = If your mail address is at the same domain, that confirms that you act for it. Otherwise somebody else of the organization, or a steward, has to.
endorsement-signer = Who signs for it
endorsement-signer-hint = Your name and position, shown behind that of the organization.
endorsement-mail = Mail address
endorsement-mail-hint = Never shown to anybody.
endorsement-country = Country
endorsement-country-none = Not said
endorsement-country-hint = Signatures are counted by region.
endorsement-lang = Language in which you have read it
endorsement-lang-hint = Your signature keeps the hash of exactly that text.
endorsement-public = Names of signatories are public, and can be copied by anybody.
endorsement-sealed-link = If that is a danger to you, endorse under seal.
endorsement-see-changes = See what has changed since

endorsement-confirm-title = Confirm an endorsement
endorsement-confirm-why = Press the button if you want this name to stand under this text.
endorsement-confirm-organization = Press the button if you want this name to stand under this text, and may decide that for the organization.
endorsement-confirm = I endorse
endorsement-not-me = This was not me
endorsement-confirmed = Confirmed: the name stands. The mail that follows has the link with which you take it back.
endorsement-waits-why = Your address is confirmed. The name stands as soon as it is confirmed that you act for the organization; you will get a mail.
endorsement-vouch-why = You may act for this organization. May this person, too? When you say so, the organization's name stands under the text.
endorsement-vouch = They act for us
endorsement-link-gone = This link is not valid any more: it was used up, has expired, or the name was taken back.

endorsement-own = Your endorsement
endorsement-own-none = You have not endorsed this statement.
endorsement-changed = Version { $count } says something else than what you signed. Your name does not stand under it unless you say so.
endorsement-changes = What has changed
endorsement-read-whole = Read the whole text
endorsement-withdraw = Take the name back
endorsement-withdraw-hint = At once. The name goes; nobody can tell from the log whose it was.

endorsement-tend = Look after endorsements
endorsement-waiting = Waiting
endorsement-waiting-none = Nothing waits.
endorsement-waiting-more = { $count ->
    [one] { $count } more waits.
   *[other] { $count } more wait.
}
endorsement-doubtful = Names that look like others
endorsement-like = looks like { $name }
endorsement-decide = Decide
endorsement-right-note = Why they may act for the organization
endorsement-right-note-hint = Shown to everybody.
endorsement-right-give = They may: let the name stand
endorsement-strike-reason = Why the name does not belong here
endorsement-strike-hint = Kept in the log for ever, and told to whoever signed. Do not name anybody.
endorsement-strike = Strike the name out
endorsement-call-title = Call
endorsement-call-why = Everybody in the network who has not signed gets a mail, and endorses by answering “I endorse”.
endorsement-call = Call for endorsements
endorsement-announce = Tell a list
endorsement-channel = List
endorsement-announcement = What you say
endorsement-announcement-hint = The address of the form is added below. Answers go to the list: take them over here.
endorsement-take-over-title = Take over from a message
endorsement-take-over-why = Somebody has endorsed on a list? They get a mail, confirm it, and the message stands beside their name.
endorsement-message-address = Address of the message
endorsement-message-address-hint = As it stands in the archive here.
endorsement-author-hint = Empty: the author of the message.
endorsement-take-over = Ask them to confirm
endorsement-find-title = Find a name
endorsement-find-hint = The whole name; names that look the same are found, too.
endorsement-find = Find
endorsement-sealed-files = Fetch what is sealed, for the custodians

endorsement-sealed = Endorse under seal
endorsement-sealed-title = Under seal
endorsement-sealed-lead = For whom a public name is a danger. Your name is encrypted as soon as it arrives, and is then readable to the custodians only.
endorsement-sealed-who = Each of these custodians can read it:
endorsement-sealed-counted = Everybody sees how many have signed from which region only where they are five or more; from the next day on.
endorsement-sealed-kept = We keep no mail address, no account and no network address; of the time, only the day.
endorsement-sealed-not = We cannot protect you from somebody who controls this server while you type, or who sees that your connection comes here. If that matters, use Tor Browser.
endorsement-sealed-not-offered = Endorsing under seal is not offered here: the network has not named two custodians.
endorsement-sealed-name = Name, for the custodians
endorsement-sealed-why = Their names are encrypted to custodians of the network.
endorsement-sealed-others = Others
endorsement-sealed-few = fewer than five
endorsement-contact = How the custodians may reach you
endorsement-contact-hint = If you want to be reached at all.
endorsement-region = Region
endorsement-region-none = Not said
endorsement-region-hint = Kept unencrypted.
endorsement-seal = Seal and endorse
endorsement-sealed-done = Sealed
endorsement-code-why = With this code, and only with it, you take the endorsement back or confirm a later version. Write it down where nobody looks:
endorsement-code-once = It is shown this once: we do not keep it.
endorsement-code-have = I have a code
endorsement-code-title = Your code
endorsement-code-lead = It shows what you have sealed here, and takes it back.
endorsement-code = Code of 24 digits
endorsement-code-open = Open
endorsement-code-opened = This code belongs to a sealed endorsement of version { $count }.
endorsement-code-changed = The latest version says something else. Your endorsement does not count for it unless you say so.
endorsement-code-gone = No endorsement of this statement has this code. It may have been taken back.
endorsement-wrong-code = The code has 24 digits.

endorsement-custodians = Custodians
endorsement-custodians-lead = They can read who endorsed under seal, each with a key of their own that is never on this server.
endorsement-custodians-fewest = { $count ->
    [one] Sealing is offered when there is at least one.
   *[other] Sealing is offered when there are at least { $count }.
}
endorsement-custodians-none = There are none.
endorsement-custodian-name = Name
endorsement-custodian-key = Public key
endorsement-custodian-key-hint = As `age-keygen` gives it: it begins with age1.
endorsement-custodian-add = Name a custodian
endorsement-custodian-remove = Take off
endorsement-rules = Rules

endorsement-said-signed = Your name stands under the statement. Thank you.
endorsement-said-mailed = We have sent you a mail. Open the link in it and press the button: then the name stands.
endorsement-said-waiting = It waits until it is confirmed that you act for the organization. You will get a mail.
endorsement-said-withdrawn = The name is gone.
endorsement-said-again = You stand behind this version, too.
endorsement-said-vouched = The organization's name stands under the statement.
endorsement-said-called = The network is being asked.
endorsement-said-announced = The list is being told.
endorsement-said-taken-over = The author of the message gets a mail, and confirms it.
endorsement-said-struck = The name is struck out.
endorsement-said-custodian = From now on everything is sealed to them, too.
endorsement-said-custodian-off = Nothing more is sealed to them. What was, they can still read.

endorsement-wrong-stale = The text has changed since you opened it. Read the latest version, and endorse that one if you want to.
endorsement-wrong-there = This organization has endorsed the statement already.
endorsement-wrong-waits = This endorsement is not confirmed yet.
endorsement-wrong-called = The network was called about this version within the last week.
endorsement-wrong-message = There is no message at this address that could be read here.
endorsement-wrong-unsigned = This message does not say from which address it came: nobody can be asked to confirm it.
endorsement-wrong-key = This is not a public key of age. It begins with age1.
endorsement-wrong-custodian = This key belongs to a custodian already.
endorsement-wrong-custodians = There are { $count } custodians at most.

endorsement-answer-hint = To endorse, answer with one line: I endorse. You can put your name on the next line and your affiliation below it. To take it back, answer: withdraw.
endorsement-answer-unclear = Your answer was not understood, and nothing was done. To endorse, write “I endorse” on the first line and nothing else there.
endorsement-answer-gone = What you answered to is not there any more.
endorsement-answer-name = Your name is missing. Answer once more: “I endorse” on the first line, your name on the second.
endorsement-answer-stale = The text has changed since you were asked, so nothing was signed. Read the latest version on the statement's page.
endorsement-answered = { $who } has endorsed “{ $title }”, version { $version } ({ $language }), whose hash begins with { $hash }.
endorsement-answered-withdrawn = Your name does not stand under “{ $title }” any more.

notice-endorsement-call = Calls to endorse a statement
notice-endorsement-called = Do you endorse this? { $title }

endorsement-letter-confirm = Confirm your endorsement: { $title }
endorsement-letter-confirm-body = Somebody, hopefully you, wants to put this name:
    { $who }

    under this text, version { $version } ({ $language }):
    { $title }
    { $page }

    SHA-256 of the text: { $hash }

    To confirm, open this page and press the button:
    { $link }

    If it was not you, do nothing: the name will not stand there, and we forget this address after two weeks.

    { $network }
endorsement-letter-already = You have signed: { $title }
endorsement-letter-already-body = Somebody, probably you, asked to sign with this address. It has signed already, as:
    { $who }

    Version { $version } ({ $language }) of:
    { $title }
    { $page }

    SHA-256 of the text: { $hash }

    Here you see what you signed, confirm a later version, or take your name back:
    { $link }

    { $network }
endorsement-letter-signed = Your endorsement: { $title }
endorsement-letter-signed-body = This name:
    { $who }

    stands under version { $version } ({ $language }) of:
    { $title }
    { $page }

    SHA-256 of the text: { $hash }

    Keep this mail. To take the name back, open this page and press the button:
    { $link }

    If the text is changed in substance, we ask you again: your name does not move to other words by itself.

    { $network }
endorsement-letter-waiting = Waiting for confirmation: { $title }
endorsement-letter-waiting-body = Your address is confirmed. It is not known yet that you may act for the organization in whose name you want to sign:
    { $who }

    Version { $version } ({ $language }) of:
    { $title }
    { $page }

    SHA-256 of the text: { $hash }

    Somebody else of the organization, or a steward of the network, will confirm it. If that takes long, write to the network.

    Here you take it back:
    { $link }

    { $network }
endorsement-letter-vouch = Do they act for you? { $title }
endorsement-letter-vouch-body = Somebody wants to sign for your organization:
    { $who }

    Version { $version } ({ $language }) of:
    { $title }
    { $page }

    SHA-256 of the text: { $hash }

    You may act for it. If this person may, too, open this page and press the button; the name then stands under the text:
    { $link }

    If not, do nothing.

    { $network }
endorsement-letter-struck = Your name was taken out: { $title }
endorsement-letter-struck-body = A facilitator has taken out the name that was signed with this address under:
    { $title }
    { $page }

    The reason: { $reason }

    If that is wrong, write to the network.

    { $network }
endorsement-letter-again = The text has changed, do you still endorse it? { $title }
endorsement-letter-again-body = Version { $new } has been published of:
    { $title }
    { $page }

    As { $who } you signed version { $version } ({ $language }), with the hash { $hash }. The new version says something else. Your name does not stand under it unless you say so.

    What has changed ([-gone-], {"{"}+come+{"}"}):

    { $changes }

    To endorse the new version, answer this mail with one line: I endorse. Or see the difference here, endorse, or take your name back:
    { $link }

    { $network }
fact-endorsement-asked = asked to endorse a statement
fact-endorsement-letter-sent = was written to about an endorsement
fact-endorsement-sealed = endorsed a statement under seal
fact-endorsement-withdrawn = took an endorsement back
fact-endorsements-called = called for endorsements
fact-endorsements-forgotten = endorsements that nobody confirmed were forgotten
fact-endorsements-imported = took over the signatories of an old letter
fact-endorsements-sealed-counted = sealed endorsements were counted
fact-statement-custodians-changed = changed the custodians of sealed endorsements
fact-statement-endorsed = endorsed a statement
