# The page of notices.
notices-title = Notices
notices-none = Nothing yet. Here you read what has changed where you take part.
notices-new = new
notices-mark-seen = I have seen these
notices-pages = Pages of notices
notices-older = Older notices
notices-choices = How you are told
notices-choices-why = All but what you switch off stands on this page; here you choose what also comes by mail.
notices-at-once = By mail, at once
notices-in-digest = In one mail a day
notices-on-site = Only on this page
notices-never = Not at all
notices-save = Save
notices-said-seen = Marked as seen.
notices-said-chosen = Saved. This is how you are told from now on.

# Mails.
notices-digest = one mail a day
notices-digest-subject = { $count ->
    [one] One thing that concerns you
   *[other] { $count } things that concern you
}
notices-digest-more = There are more on your page: { $link }
notices-mail-why-kind = You get this because you are told of this by mail: { $kind }.
notices-mail-why-address = You get this because you gave your address to { $network } for it.
notices-mail-why-digest = This is your daily mail from { $network }.
notices-mail-choose = Choose what you are told, and how: { $link }
notices-mail-stop = No more of these mails: { $link }

# Switching mail off.
notices-unsubscribe = No more mail
notices-stop-ask = Shall these mails end? { $kind }
notices-stop = Yes, end them
notices-stopped = These mails end now: { $kind }
notices-choose-all = Choose for all kinds of notices

# Following.
following-title = What you follow
following-why = You hear of what happens to these. Nobody else sees this list.
following-none = Nothing yet. The pages of initiatives, statements, events and other things have a button to follow them.
following-follow = Follow
following-stop = Stop following
following-gone = Something that you may not see any more, or that is gone; you hear nothing of it.
following-since = since { $moment }
following-pages = Pages of what you follow
following-older = Followed earlier
following-many = You follow { $count } things, which is as many as one can. Stop following some first.
following-said-begun = You follow this now, and hear what happens to it.
following-said-ended = You do not follow this any more.

# In the stewards' log.
fact-notices-told = People were told of something
fact-notices-digested = The mail of the day was sent
fact-notices-seen = Looked at their notices
fact-notices-chosen = Chose what to be told
fact-following-begun = Follows something
fact-following-ended = Stopped following something
