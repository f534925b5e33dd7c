//! The beginning of a mail as one line.

use message::excerpt;

#[test]
fn an_excerpt_is_what_its_author_wrote() {
    let text = "On 1 May 2026, Ana wrote:\n> quoted\n\nYes,\nlet us.\n\n-- \nBen\n";
    assert_eq!(excerpt(text, 100), "Yes, let us.");
}

#[test]
fn an_excerpt_is_cut_between_words_where_there_are_any() {
    assert_eq!(excerpt("one two three", 13), "one two three");
    assert_eq!(excerpt("one two three", 10), "one two…");
    assert_eq!(excerpt("one two three", 8), "one two…");
    assert_eq!(excerpt("一二三四五六七", 4), "一二三…");
    assert_eq!(excerpt("one", 0), "");
}
