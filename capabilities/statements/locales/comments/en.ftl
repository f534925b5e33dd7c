## Comments

comment-heading = Comments
comment-one = The comment
comment-numbered = Comment #{ $number }
comment-paragraph = Paragraph { $mark }
comment-paragraphs = Paragraphs
comment-in-text = In the text
comment-all = All comments
comment-answered-of = { $answered } of { $count } answered.
comment-none = No comments yet.
comment-none-here = Nobody has commented on this paragraph yet.
comment-none-so = No comment matches this.
comment-pages = Pages
comment-more = More
comment-first = To the beginning
comment-read-on = Read on
comment-filter = Filter
comment-filter-show = Show
comment-filter-all = Show all
comment-any = Any
comment-mark = Paragraph
comment-guest = without account
comment-author-network = somebody of the network
comment-withdrawn = taken back by its author

comment-kind = What kind of comment
comment-kind-question = Question
comment-kind-concern = Concern
comment-kind-wording = Proposed wording
comment-about = About
comment-about-whole = The text as a whole
comment-about-missing = What is missing
comment-about-paragraph = A paragraph
comment-about-removed = Text that was removed
comment-fate-same = as it was
comment-fate-moved = moved since
comment-fate-changed = changed since
comment-fate-removed = text removed
comment-removed = This paragraph was removed.
comment-removed-why = What was said about it is kept here. If the text lacks something now, say so:
comment-context-removed = Paragraph { $mark }, which was removed
comment-changes = What has changed since the comment

comment-write = Comment
comment-new-whole = Comment on the whole
comment-new-missing = Say what is missing
comment-new-missing-lead = What should the text say that it does not say at all? If you can, write the words.
comment-words = What you want to say
comment-selected = The words you mean
comment-selected-hint = Only if it is not about the whole paragraph: copy them here.
comment-proposed = Proposed wording
comment-proposed-hint = This is the paragraph as it stands. Change it into what you propose, or leave it.
comment-proposed-missing-hint = Words that could stand in the text.
comment-lang = Language
comment-send = Send the comment
comment-send-hint = Whoever reads the text reads it with your name. It is answered with a reason.
comment-guest-who = Who you are
comment-guest-name = Name
comment-guest-affiliation = For whom you speak
comment-guest-email = Mail address
comment-guest-email-hint = Never shown. You confirm the comment there, and the answer goes there.
comment-guest-next = A link comes by mail; after that a moderator reads the comment, then everybody.

comment-closed-network = Comments on this text come from the network. Join it, or tell somebody who is in it.
comment-closed-no-text = There is no text yet to comment on.
comment-closed-not-yet = The draft is not open for comments from outside yet.
comment-closed-over = The time for comments is over.
comment-closed-last-call = It is last call: the text stands, and positions are taken on it.
comment-closed-decided = The text is decided. Comments are taken again when its next version is drafted.
comment-closed-dropped = This statement was given up.
comment-closed-answer = This cannot be answered: its author has taken it back, or it is a reply.

comment-wrong-paragraph = The text has no paragraph { $mark }.
comment-wrong-selected = These words are not in the paragraph. Copy them exactly, or leave the field empty.
comment-wrong-proposed = Change the paragraph into what you propose.
comment-wrong-reason = Say why: whoever is not followed is told the reason.
comment-wrong-none = Tick at least one comment.
comment-wrong-pending = { $count } comments of this address wait already. Confirm them, or let the moderators read them first. What you wrote is still here.
comment-wrong-flood = More comments come in than can be confirmed. Try again in an hour; what you wrote is still here.
comment-link-gone = This link leads to no comment: it is mistyped, older than a week, or its comment was removed. Write the comment again, and a new link comes.

comment-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
comment-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
comment-replies-heading = Replies
comment-reply = Reply
comment-reply-words = Your reply
comment-reply-send = Send the reply
comment-take-back = Take the comment back
comment-take-back-hint = Its words go for good; its number and what was answered stay.

comment-answer = Answer
comment-answer-not-yet = Not answered yet
comment-answer-accepted = Accepted
comment-answer-partly = Accepted in part
comment-answer-declined = Declined
comment-answer-out-of-scope = Out of scope
comment-to-answer = Answer the comment
comment-to-answer-hint = Its author is told by mail.
comment-next-unanswered = Next without an answer: #{ $number }
comment-reason = Reason
comment-reason-hint = Needed unless the comment is accepted. Markdown.
comment-result = Where the result stands
comment-result-none = In no paragraph
comment-take = Take the wording into the text
comment-take-text = The words as they go in
comment-take-hint = As proposed, or as you adapt them. They stay attributed to the comment.
comment-take-after = After which paragraph
comment-take-first = Before all others
comment-take-reason-hint = Needed when you adapt the words: the comment is then accepted in part.

comment-waiting = Comments that wait
comment-waiting-lead = They came from outside, from confirmed addresses. Show what belongs to the matter, whether you agree or not.
comment-waiting-none = Nothing waits.
comment-waiting-count = { $count ->
    [one] { $count } comment from outside waits for you
   *[other] { $count } comments from outside wait for you
}
comment-show = Show those ticked
comment-turn-down = Do not show them
comment-why = Why they are not shown
comment-why-hint = Their authors are told. Only for what is abuse, advertising, or about something else.

comment-yours = Your comment
comment-confirm-why = Is this yours? Confirm it, and it goes to the moderators.
comment-confirm = Confirm the comment
comment-not-me = I have not written this: remove it
comment-is-waiting = It is confirmed, and waits for a moderator.
comment-is-shown = Everybody can read it:
comment-is-declined = It was not taken up; the reason went to you by mail.
comment-letter-confirm = Confirm your comment on { $title }
comment-letter-confirm-body =
    You have written a comment on “{ $title }” at { $network }. Open this link to read it once more and confirm it:

    { $link }

    A moderator then reads it before everybody can. If it was not you, open the link and say so, or do nothing: it is removed after a week.

comment-said-made = Your comment is there.
comment-said-removed = The paragraph was removed while you wrote. Your comment is kept, with the words that it is about.
comment-said-mailed = Look into your mail: the link there confirms your comment.
comment-said-confirmed = Thank you. This is how your comment stands:
comment-said-replied = Your reply is there.
comment-said-withdrawn = The comment is taken back.
comment-said-answered = The comment is answered.
comment-said-taken = The words are in the text, and the comment is answered.
comment-said-decided = Done.

comment-mail-hint = Reply to this mail to comment. Begin a line with ¶12 or #12: to speak of paragraph 12, with Missing: to say what is missing; everything else is about the text as a whole.
comment-mail-reply-hint = Reply to this mail to say something to that; everybody who reads the text can read it.
comment-mail-empty = There was nothing in your mail but what it answers. Write above the quoted text.
comment-mail-taken = { $count ->
    [one] Your comment on { $title } is there: { $list }
   *[other] Your { $count } comments on { $title } are there: { $list }
}
comment-mail-replied = Your reply to comment #{ $number } on { $title } is there.
comment-told-accepted = Your comment #{ $number } on { $title } was accepted
comment-told-partly = Your comment #{ $number } on { $title } was accepted in part
comment-told-declined = Your comment #{ $number } on { $title } was declined
comment-told-out-of-scope = Your comment #{ $number } on { $title } was found to be about something else
comment-told-replied = New reply to comment #{ $number } on { $title }
comment-told-shown = Your comment on { $title } can be read by everybody now: #{ $number }
comment-told-turned-down = Your comment on { $title } was not taken up
comment-told-new = New comment #{ $number } on { $title }
comment-told-waiting = A comment on { $title } from outside waits for you
notice-comment-answered = My comment on a statement was answered
notice-comment-replied = Somebody replied in a thread of comments in which I wrote
notice-comment-shown = My comment from outside is shown
notice-comment-turned-down = My comment from outside was not taken up
notice-comment-new = There is a new comment on a statement that I draft
notice-comment-waiting = A comment from outside waits on a statement that I draft

fact-comment-typed = Somebody wrote a comment and has still to confirm it
fact-comment-waiting = A comment waits for the moderators
fact-comment-made = commented on a statement
fact-comment-turned-down = did not take up a comment
fact-comment-answered = answered a comment
fact-comment-replied = replied to a comment
fact-comment-withdrawn = took a comment back
fact-comments-forgotten = Comments do not name their author any more
fact-comments-swept = Old comments that nobody confirmed, or the addresses of old ones, were removed
