//! Markdown to paragraphs.

use crate::{Body, LONGEST_TEXT, MOST_PARAGRAPHS, Origin, TooLong, canonical, hash, split};

#[test]
fn each_block_and_each_item_of_a_list_is_a_paragraph() {
    let markdown = "# Title\nWe say:\n- one\n  more of one\n\n  still one\n- two\n  - within two\n\n1. first\n2. second\n\n> quoted\nlazily\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n\n  more\n```\nend";
    let paragraphs = split(markdown).unwrap();
    let expected = [
        "# Title",
        "We say:",
        "- one\n  more of one\n\n  still one",
        "- two\n  - within two",
        "1. first",
        "2. second",
        "> quoted\nlazily",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "```\ncode\n\n  more\n```",
        "end",
    ];
    assert_eq!(paragraphs, expected);
    assert_eq!(split(&paragraphs.join("\n\n")).unwrap(), paragraphs);
}

#[test]
fn a_text_is_in_one_form_whatever_wrote_it() {
    assert_eq!(
        split("\u{feff}Cafe\u{301} \t\r\nnoir\r\r\n\r\n\n\nfin\0").unwrap(),
        ["Café\nnoir", "fin\u{fffd}"]
    );
    assert_eq!(split(" \n\n").unwrap(), [""; 0]);
}

#[test]
fn a_break_written_with_two_spaces_stays_a_break() {
    assert_eq!(
        split("Bali,  \n20 October\n\n    code  \n    more").unwrap(),
        ["Bali,\\\n20 October", "    code\n    more"]
    );
}

#[test]
fn the_definition_of_a_link_and_a_note_are_kept() {
    let markdown = "See [us][1] and[^a].\n\n[1]: https://example.org\n\nNext.\n\n[^a]: A note.";
    let paragraphs = split(markdown).unwrap();
    assert_eq!(paragraphs.join("\n\n"), markdown);
    assert_eq!(split("[1]: https://example.org\n").unwrap(), ["[1]: https://example.org"]);
}

#[test]
fn texts_beyond_the_bounds_are_refused() {
    assert_eq!(split(&"a".repeat(LONGEST_TEXT + 1)), Err(TooLong::Bytes(LONGEST_TEXT + 1)));
    assert_eq!(split(&"a\n\n".repeat(MOST_PARAGRAPHS + 1)), Err(TooLong::Paragraphs(MOST_PARAGRAPHS + 1)));
    let full = Body::empty().edited(&"a\n\n".repeat(MOST_PARAGRAPHS), Origin(1)).unwrap().body;
    assert!(full.placed(None, "b", Origin(2)).is_err());
}

#[test]
fn the_canonical_text_is_exactly_this() {
    let body = Body::empty().edited("One  \r\n\r\n- a\n- b\n\nCafe\u{301}", Origin(1)).unwrap().body;
    let canonical = canonical(" No more\nchimneys ", &body);
    assert_eq!(canonical, "# No more chimneys\n\nOne\n\n- a\n\n- b\n\nCafé\n");
    // As `sha256sum` says.
    let digest = "6ff027abb355db26e4d3b8dc4baa65b2f9564bdf9cb6e6c35943b36991ce49e4";
    assert_eq!(hash(&canonical).to_string(), digest);
    assert_eq!(digest.parse(), Ok(hash(&canonical)));
}
