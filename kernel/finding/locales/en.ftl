# The search.
search-title = Search
search-words = Words
search-words-hint = A few words in any language. Quotation marks keep words together.
search-find = Search
search-wider = Look in other languages too
search-as-typed = Only in the words that I typed
search-wide = in other languages too
search-misread = { $filter }: “{ $typed }” was not understood, and is left away.
search-failed = The search does not work at the moment. Try again in a few minutes.
search-kinds = Kinds of results
search-all = All
search-remove = remove
search-none = Nothing was found for { $words }. Fewer or other words may help.
search-found = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-pages = Pages of results
search-page = Page { $count }
search-before = Previous
search-after = Next

search-narrow = Narrow
search-kind = Kind
search-topic = Topic
search-region = Region
search-lang = Language
search-from = From
search-to = To
search-any = Any
search-topics = Topics
search-regions = Regions
search-langs = Languages
search-chosen-from = From { $date }
search-chosen-to = To { $date }

# Searches that people keep.
search-keep = Keep this search
search-is-kept = You keep this search.
search-kept-title = Your searches
search-kept-why = What is new for a search that you keep comes by mail, in one mail for all of them, or by its feed.
search-kept-none = You keep no searches yet. Look for something, and keep the search.
search-often = Mail about what is new
search-at-once = Soon after it is there
search-daily = Every morning
search-weekly = On Monday morning
search-never = None
search-save = Save
search-drop = Drop this search
search-feed-make = Give its feed an address
search-feed-renew = Give its feed a new address
search-feed-withdraw = Withdraw the address
search-feed-fresh = The address of the feed, for your feed reader. It is shown only now; whoever knows it reads what you may find:
search-said-at-once = The search is kept. What is new comes by mail soon after it is there; you can change that among your searches.
search-said-daily = The search is kept. What is new comes every morning; you can change that among your searches.
search-said-weekly = The search is kept. What is new comes on Monday morning; you can change that among your searches.
search-said-never = The search is kept. No mail tells of it; you can change that among your searches.
search-said-changed = Saved.
search-said-dropped = The search is dropped.
search-said-withdrawn = The address leads nowhere any more.
search-too-many = You keep { $count } searches already. Drop one first.
search-follow = Follow this topic
search-follow-hint = A mail comes only when there is something new: soon, or at seven in the morning where you are. Each mail has a link that ends it.
search-follows-at-once = You follow this topic: what is new comes by mail soon after it is there.
search-follows-daily = You follow this topic: a mail each morning, when there is something new.
search-follows-weekly = You follow this topic: a mail on Monday morning, when there is something new.
search-follows-never = You follow this topic, without mail.
search-follow-change = Change or end

# The mail about them.
search-mail-subject = { $count ->
    [one] { $count } new thing for your searches
   *[other] { $count } new things for your searches
}
search-mail-more = { $count ->
    [one] and { $count } more:
   *[other] and { $count } more:
}
search-mail-why = You get this mail because you keep searches at { $network }.
search-mail-choose = Change how often it comes: { $link }
search-mail-stop = No more of these mails: { $link }
search-unsubscribe = Mails about your searches
search-stop-ask = Do you want no more mails about what is new for your searches? The searches stay, with their feeds.
search-stop = No more of these mails
search-stopped = There will be no more of these mails.

fact-search-kept = A search was kept
fact-search-changed = Mail about a kept search was chosen anew
fact-search-dropped = A kept search was dropped
fact-search-feed-given = A kept search was given the address of a feed
fact-search-feed-withdrawn = The address of a kept search’s feed was withdrawn
fact-searches-told = What is new for somebody’s searches was mailed
fact-search-mail-stopped = Mails about searches were ended
