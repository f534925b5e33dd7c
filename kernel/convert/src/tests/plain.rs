//! Text files.

use super::markdown;
use crate::{Refused, to_markdown};

#[test]
fn markdown_stays_as_it_is() {
    assert_eq!(to_markdown("a.md", b"\xef\xbb\xbf# A\r\n\r\n* b\r\n").unwrap().markdown, "# A\n\n* b\n");
}

#[test]
fn plain_text_keeps_its_words_and_the_lists_that_people_draw() {
    let text = "Title_of *it*\n\nWords that go\non.\n\n- one\n* two\n\n1. first\n2. second\n\n# 7 of <them>";
    let expected =
        "Title_of \\*it\\*\n\nWords that go\non.\n\n- one\n- two\n\n1. first\n2. second\n\n\\# 7 of \\<them>";
    assert_eq!(markdown("a.txt", text.as_bytes()), expected);
}

#[test]
fn old_encodings_are_read() {
    assert_eq!(markdown("a.txt", b"caf\xe9 \x93quoted\x94"), "café “quoted”");
    assert_eq!(markdown("a.txt", b"\xff\xfeH\0i\0"), "Hi");
}

#[test]
fn what_is_no_text_is_refused() {
    for (name, bytes) in [
        ("a.txt", &b"\x89PNG\r\n\x1a\n\0\0"[..]),
        ("a.pdf", b"%PDF-1.7"),
        ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        ("a.rtf", b"{\\rtf1 words}"),
    ] {
        assert_eq!(to_markdown(name, bytes), Err(Refused::Unknown), "{name}");
    }
    assert_eq!(to_markdown("a.md", b""), Err(Refused::Empty));
    assert_eq!(to_markdown("a.txt", b" \n\n "), Err(Refused::Empty));
}
