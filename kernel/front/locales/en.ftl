# The front page.
front-needs = What needs you
front-due = until { $moment } ({ $city })
front-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
front-notices = { $count ->
    [one] One new notice
   *[other] { $count } new notices
}
front-coming = What is coming
front-coming-none = Nothing is planned yet.
front-clock = { $time } ({ $city })
front-about = About the network
front-news = What is new
front-news-none = Nothing new in the last three months.
front-join = Join the network
front-joining-open = Whoever confirms a mail address can take part.
front-joining-approval = Whoever wants to take part writes a few words; a steward answers.
front-joining-invitation = Members invite those who take part.
front-digest = Get this by mail

# The same as a mail.
digest-title = The front page by mail
digest-why = What needs you, what is coming and what is new, in one mail. When there is nothing new, none comes.
digest-due = The next one is due on { $moment }.
digest-rhythm = How often
digest-never = Never
digest-daily = Each day
digest-weekly = Each week
digest-weekday = Day of weekly mails
digest-hour = Hour
digest-zone = Hours in { $city }.
digest-budget = At most so large
digest-budget-why = Of the whole mail as it goes over the line. What has no room stays on the site; the least important goes first.
digest-plain = Plain text only
digest-plain-why = Without the same in HTML, which takes as much again.
digest-parts = What is in it
digest-parts-why = With your notices in it, you get no other daily mail.
digest-part-notices = Notices you chose to get in one mail
digest-wrong-parts = Choose at least one part.
digest-areas = Of what
digest-tongue = Language
digest-tongue-own = As on the site
digest-save = Save
digest-said-chosen = Saved. This is how the mail comes from now on.
digest-subject-needs = { $count ->
    [one] { $network }: one thing for you
   *[other] { $network }: { $count } things for you
}
digest-subject-news = { $network }: what is coming and new
digest-until = until { $moment }
digest-left-out = { $count ->
    [one] One more has no room in this mail. It is here:
   *[other] { $count } more have no room in this mail. They are here:
}
digest-left-out-more = There is more on the site than this mail tells. It is here:
digest-why-daily = This is the daily mail of { $network } that you chose.
digest-why-weekly = This is the weekly mail of { $network } that you chose.
digest-times = Times: { $city }
digest-mail-choose = How often, how large, of what: { $link }
digest-mail-stop = No more of these mails: { $link }
digest-unsubscribe = No more of these mails
digest-end-ask = Shall the front page come by mail no more?
digest-end = Yes, end it
digest-ended = The front page does not come by mail any more.
digest-choose = Choose how it comes

# In the stewards' log.
fact-digest-chosen = Chose how the front page comes by mail
fact-digest-sent = The front page was sent by mail
