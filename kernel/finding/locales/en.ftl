# The search.
search-title = Search
search-words = Words
search-words-hint = A few words in any language. Quotation marks keep words together.
search-find = Search
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
