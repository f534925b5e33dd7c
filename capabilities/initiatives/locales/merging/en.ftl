# Initiatives that resemble one that is being written.
alike-title = Perhaps it is here already
alike-asked = Is it one of these?
alike-asked-why = What you wrote is much like what is here. Nothing is saved yet.
alike-none = Nothing here resembles it.
alike-look = Look for similar ones
alike-likely = likely the same
alike-take-part = I want to take part in it
alike-save-together = Save mine, and propose to work together
alike-save-anyway = It is none of these: save mine
alike-find = Find similar initiatives
alike-find-lead = By name, acronym, aim or web address, in any language and script.
alike-link = Web address
alike-same-address = the same web address
alike-same-name = the same name
alike-same-initials = the same initials
alike-similar-name = a similar name
alike-sounds-alike = sounds alike
alike-says-the-same = says the same in another language
alike-similar-aim = a similar aim

# What two initiatives do with each other.
together-with-others = Together with others
together-none = Nothing with others yet.
together-propose = Propose something to another initiative
together-with = With which initiative
together-with-hint = Its title here, or the address of its page.
together-verb = What
together-verb-together = Work together: said on the pages of both
together-verb-join = Join: one becomes a part of the other, and keeps its page
together-verb-link = Link: they have to do with each other
together-verb-merge = Merge: one goes on in the other
together-go-on = Go on
together-end = End this
together-waiting = Waiting for an answer
together-we-ask = You asked
together-they-ask = You are asked by
together-undoable = Merges that can be undone
together-undo-until = Can be undone until { $date }.
together-recorded = It was taken in from a record, and cannot be undone here: what that takes is in no record.
together-holds-together = Works together with
together-holds-link = Has to do with
together-holds-part = Is a part of
together-holds-whole = Has as a part
together-asks-together = Working together
together-asks-link = A link
together-asks-join = Becoming a part
together-asks-merge = A merge
together-way-join-one = Ours becomes a part of theirs
together-way-join-other = Theirs becomes a part of ours
together-way-merge-one = Ours goes on in theirs
together-way-merge-other = Theirs goes on in ours
together-keep-one = Begin with the words of the one that goes on in the other
together-keep-other = Begin with the words of the one that stays
together-moves = What moves
together-moves-from = From
together-moves-nothing = Nothing: the other has it all.
together-moves-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
together-hidden-event = A meeting that you may not see
together-stays = What does not move
together-stays-followers = { $count ->
    [0] Nobody follows it.
    [one] { $count } person follows it, and is asked by mail whether they follow the other.
   *[other] { $count } people follow it, and are asked by mail whether they follow the other.
}
together-stays-parts = { $count ->
    [0] Nobody has written to take part.
    [one] { $count } person wrote to take part, and is asked by mail whether they take part in the other.
   *[other] { $count } people wrote to take part, and are asked by mail whether they take part in the other.
}
together-stays-endorsements = Endorsements never move: whoever put their name to something put it to exactly that.
together-stays-history = Its history stays readable, with all that was ever said.
together-stays-address = Its address leads on for ever, and tells what became of it.
together-said = What will be said
together-terms = The words that are kept
together-terms-hint = Both sides can change them until both have agreed. Lists are joined by themselves.
together-words = What you write to those who lead it
together-words-hint = Why, and what would come of it.
together-consent-hint = It is done when somebody who leads either side agrees and nobody of that side objects. Consent is to exactly what is shown: when that changes, everybody is asked again.
together-send = Propose it
together-proposal = A proposal
together-arrow = →
together-state-open = open
together-state-agreed = agreed
together-state-declined = declined
together-state-withdrawn = taken back
together-state-overtaken = void: one of the two went on in another
together-state-ended = over
together-state-lapsed = lapsed: nobody decided for 90 days
together-side-agrees = Agrees
together-side-objects = Somebody objects
together-side-again = Asked again: what is proposed has changed
together-side-waits = Has not answered
together-agrees = agrees
together-agreed-before = agreed to what was shown before
together-objects = objects
together-agree = Agree to exactly this
together-decline = Decline
together-why-not = Why not
together-why-not-hint = Those who proposed it read this. If somebody else of your side agrees, it counts as an objection, and the proposal waits.
together-change = Change the words that are kept
together-change-hint = Everybody who agreed is asked again.
together-withdraw = Take the proposal back
together-undo = Undo the merge
together-undo-what = All that moved goes back as it was. What came since stays with the merged one, but for what only the merge had brought.
together-said-proposed = It was proposed.
together-said-agreed = You agree.
together-said-declined = Noted.
together-said-changed = It is changed, and the others are asked again.
together-said-ended = It is over.
together-said-undone = The merge is undone.
together-wrong-unknown = There is no initiative of that name or address.
together-wrong-itself = That is the same initiative.
together-wrong-merged = One of the two has gone on in another: propose it to that one.
together-wrong-twice = The same is proposed between the two already: answer that.
together-wrong-holds = This holds between the two already.
together-wrong-many = Too many proposals wait. Decide some of them first.
together-wrong-circle = Then one would, by some steps, be a part of itself. End what lies between first.
together-wrong-closed = This proposal is not open any more.
together-wrong-crossed = Somebody else changed it at the same time. Look at what it is now.
together-wrong-changed = What is proposed has changed since you looked. Look at what it is now.
together-wrong-own = You proposed it: somebody else who leads the other side answers.
together-wrong-late = This merge cannot be undone any more.
together-wrong-recorded = This merge was taken in from a record, and cannot be undone here.
together-wrong-undo-first = The merged one has itself gone on in “{ $title }”. Undo that merge first.
together-told-together = Those who lead “{ $title }” want to work together with “{ $other }”
together-told-join = It is proposed that one of “{ $title }” and “{ $other }” becomes a part of the other
together-told-link = It is proposed to link “{ $title }” and “{ $other }”
together-told-merge = It is proposed to merge “{ $title }” and “{ $other }”
together-told-changed = What is proposed for “{ $title }” and “{ $other }” has changed: you are asked again
together-told-again = The others agree to what is proposed for “{ $title }” and “{ $other }”, which has changed since you agreed: you are asked again
together-told-objected = Somebody who leads “{ $title }” objects to what is proposed with “{ $other }”
together-told-declined = Those who lead “{ $title }” do not want what was proposed with “{ $other }”
together-told-withdrawn = Those who lead “{ $title }” took back what they had proposed to “{ $other }”
together-told-overtaken = “{ $other }” has gone on in another initiative: what was proposed with “{ $title }” is void
together-told-bound = It is agreed between “{ $title }” and “{ $other }”
together-told-unbound = What held between “{ $title }” and “{ $other }” is over
together-told-merged = “{ $title }” goes on in “{ $other }”
together-told-undone = “{ $title }” is an initiative of its own again, apart from “{ $other }”
together-told-follow = “{ $title }”, which you follow, goes on in “{ $other }”: do you want to follow that?
together-told-take = “{ $title }”, in which you wanted to take part, goes on in “{ $other }”: do you want to take part in that?
together-mail-hint = Answer “yes” to agree to exactly this, or “no” and why not.
together-mail-follow-hint = Answer “yes” to follow it, or “no”.
together-mail-take-hint = Answer “yes”, and what you wrote goes to those who lead it; or “no”.
together-mail-unclear = Begin your answer with “yes” or “no”.
together-mail-why = Say why not, behind the “no”.
together-mailed-agreed = You agree to what “{ $title }” proposed.
together-mailed-declined = You do not want what “{ $title }” proposed.
together-mailed-follows = You follow “{ $title }”.
together-mailed-follows-not = You do not follow “{ $title }”.
together-mailed-takes = What you wrote went to those who lead “{ $title }”.
together-mailed-takes-not = Nothing was sent to those who lead “{ $title }”.

# What became of initiatives.
lineage-title = Where it comes from and what became of it
lineage-went-on-in = Went on in
lineage-took-in = Took in
lineage-none = It was never merged.
lineage-undone = undone on { $date }
lineage-picture-told = The same as a drawing: each arrow leads to what an initiative went on in; dashed lines were undone.

notice-initiative-together = Something is proposed or agreed between an initiative that I lead and another
notice-initiative-merged = An initiative that I lead, follow or wrote to goes on in another

fact-initiative-proposed = Something was proposed between two initiatives
fact-initiative-terms-changed = What is proposed between two initiatives was changed
fact-initiative-consented = Somebody who leads an initiative agreed to a proposal
fact-initiative-objected = Somebody who leads an initiative objected to a proposal
fact-initiative-declined = An initiative declined a proposal
fact-initiative-withdrawn = A proposal between two initiatives was taken back
fact-initiative-overtaken = A proposal is void, since an initiative went on in another
fact-initiative-bound = Two initiatives work together, are linked, or one is a part of the other
fact-initiative-unbound = What held between two initiatives is over
fact-initiative-merged = An initiative went on in another
fact-initiative-unmerged = A merge of initiatives was undone
fact-initiative-merge-settled = A merge of initiatives can be undone no more
fact-initiative-unlike = Two initiatives are said not to be the same
