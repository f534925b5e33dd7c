//! What Markdown is made of.

use crate::{Block, Look, Passage, Span, blocks};

fn styled(text: &str, look: Look) -> Span {
    Span::Text { text: text.to_owned(), look, link: None }
}

fn paragraph(spans: Vec<Span>) -> Block {
    Block::Paragraph { spans }
}

#[test]
fn looks_stand_in_each_other() {
    let bold = Look { bold: true, ..Look::default() };
    let both = Look { bold: true, italic: true, ..Look::default() };
    let spans = vec![Span::words("plain "), styled("bold ", bold), styled("both", both), Span::words(" end")];
    assert_eq!(blocks("plain **bold *both*** end"), [paragraph(spans)]);
}

#[test]
fn a_link_leads_only_where_an_address_means_the_same_everywhere() {
    let linked = |url: &str| match &blocks(&format!("[here]({url})"))[..] {
        [Block::Paragraph { spans }] => match &spans[..] {
            [Span::Text { link, .. }] => link.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    assert_eq!(linked("https://example.org/"), Some("https://example.org/".to_owned()));
    for elsewhere in ["/topics/access", "javascript:alert(1)", "file:///etc/passwd", "#p3"] {
        assert_eq!(linked(elsewhere), None);
    }
}

#[test]
fn lists_keep_their_numbers_and_their_depth() {
    let inner = Block::List { first: None, items: vec![vec![Block::words("inner")]] };
    let items = vec![vec![Block::words("one"), inner], vec![Block::words("two")]];
    assert_eq!(blocks("3. one\n   - inner\n4. two"), [Block::List { first: Some(3), items }]);
}

#[test]
fn a_table_has_as_many_cells_in_each_row() {
    let cell = |text: &str| vec![Span::words(text)];
    let rows = vec![vec![cell("a"), cell("b")], vec![cell("c"), Vec::new()]];
    assert_eq!(blocks("| a | b |\n|---|---|\n| c |"), [Block::Table { rows }]);
}

#[test]
fn a_footnote_is_found_in_another_paragraph() {
    let passages = Passage::of([
        (Some("¶1".to_owned()), "Words.[^a]"),
        (Some("¶2".to_owned()), "[^a]: What it says."),
        (Some("¶3".to_owned()), "[^b]: Nobody calls it."),
    ]);
    let note = Span::Note { blocks: vec![Block::words("What it says.")] };
    assert_eq!(passages.len(), 1);
    assert_eq!(passages[0].blocks, [paragraph(vec![Span::words("Words."), note])]);
}

#[test]
fn footnotes_that_call_each_other_come_to_an_end() {
    let found = blocks("Words.[^a]\n\n[^a]: See.[^b]\n\n[^b]: See.[^a]");
    assert!(matches!(&found[..], [Block::Paragraph { spans }] if spans.len() == 2));
}

#[test]
fn html_leaves_its_words() {
    assert_eq!(blocks("<div><b>bold</b> words</div>"), [Block::words("bold words")]);
    let spans = vec![Span::words("a"), Span::Break, Span::words("b")];
    assert_eq!(blocks("a<br>b"), [paragraph(spans)]);
    assert_eq!(blocks("<script>alert(1)</script>"), []);
}

#[test]
fn what_lies_too_deep_is_shown_as_plain_words() {
    let quotes = "> ".repeat(300) + "deep";
    let mut found = &blocks(&quotes)[..];
    let mut depth = 0;
    while let [Block::Quote { blocks }] = found {
        (found, depth) = (blocks, depth + 1);
    }
    assert_eq!((found, depth < 20), (&[Block::words("deep")][..], true));
    let stressed = format!("{}x{}", "*a ".repeat(300), " a*".repeat(300));
    assert_eq!(blocks(&stressed).len(), 1);
}
