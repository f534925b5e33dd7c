# Comments.
page-comments = Comments
page-comments-none = Nobody has said anything about this page yet.
page-comment-words = Comment
page-comment-hint = Markdown. Those who follow the page are told.
page-comment-say = Comment
page-comment-reply = Reply
page-comment-reply-words = Reply
page-comment-reword = Edit
page-comment-unsay = Take away
page-comment-gone = This comment was taken away.
page-comment-edited = edited
page-comment-resolved = settled
page-comment-resolve = It is settled
page-comment-reopen = It is open again
page-said-commented = Your comment is there.
page-said-reworded = The comment is saved.
page-said-unsaid = The comment is taken away.
page-said-resolved = The comment is settled.
page-said-reopened = The comment is open again.

# What people are told, and what they may answer.
notice-page-changed = A page that I follow was changed
notice-page-commented = Somebody said something about a page that I follow, or to me
notice-page-contested = Two people change a page back and forth (facilitators)
page-told-changed = The page “{ $title }” was changed
page-told-commented = A comment on the page “{ $title }”
page-mail-hint = To say something about the page, reply to this mail.
page-mail-reply-hint = To answer, reply to this mail.
page-mail-taken = What you wrote stands as a comment on the page “{ $title }”.
page-mail-gone = What you answered to is not there any more: the comment was taken away, or the page was removed. Your words stand nowhere; you have them in the mail that you sent.
page-mail-empty = There was no text in your mail. Write above what is quoted.

# What happened.
fact-page-written = A page was begun
fact-page-changed = The text of a page was saved
fact-page-renamed = A page was renamed
fact-page-translated = A page was written in another language
fact-page-caught-up = A translation of a page is up to date again
fact-page-version-changed = A translation of a page is to be found otherwise
fact-page-settled = The settings of a page were changed
fact-page-agreed = It was noted that a page was agreed
fact-page-agreement-withdrawn = The note that a page was agreed was taken back
fact-page-contested = Two people change a page back and forth
fact-page-links-found = Names in pages lead to a new page
fact-page-removed = A page was removed
fact-page-brought-back = A page was brought back
fact-page-commented = Somebody said something about a page
fact-page-comment-edited = A comment on a page was edited
fact-page-comment-removed = A comment on a page was taken away
fact-page-comment-resolved = A comment on a page was settled
fact-page-comment-reopened = A comment on a page was opened again
fact-page-forgotten = Somebody who wrote at a page has left the network
fact-page-taken-in = A page was taken in from a record

# Counted.
page-comments-open = { $count ->
   *[other] { $count } open
}
page-need-comments = { $count ->
    [one] { $count } comment on “{ $title }” is open
   *[other] { $count } comments on “{ $title }” are open
}
page-wrong-replies = { $count ->
   *[other] A thread has room for { $count } replies. Begin a new one.
}
page-told-contested = { $count ->
   *[other] Two people change “{ $title }” back and forth, { $count } times within a day
}
page-comments-more = { $count ->
    [one] { $count } earlier reply
   *[other] { $count } earlier replies
}
