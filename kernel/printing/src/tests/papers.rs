//! Papers by the real press, where it is built.

use super::{paper, real};
use crate::{Group, Name, Part, Signatories, blocks};

/// Everything that Markdown can say.
const ALL: &str = "# Heading\n\nWords *stressed*, **strong**, ~~struck~~, `code`, [linked](https://example.org).[^1]\n\n\
    3. three\n   - inner\n\n     > quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nlet x = 1;\n```\n\n---\n\n\
    [^1]: A note.";

#[tokio::test]
async fn a_paper_is_printed() {
    let Some(press) = real() else { return };
    let mut paper = paper("ar", ALL);
    paper.head = vec!["\u{2068}Version 2\u{2069} of\u{0} today".to_owned()];
    paper.parts = vec![Part { title: "Objections".to_owned(), blocks: blocks("None.") }];
    let name = Name { name: "عائشة".to_owned(), note: Some("Organization".to_owned()) };
    let groups = vec![Group { title: Some("Africa".to_owned()), names: vec![name] }];
    paper.signatories = Some(Signatories { title: "Names".to_owned(), groups });
    paper.foot = vec!["SHA-256 0".to_owned()];
    assert!(press.pdf(&paper).await.unwrap().starts_with(b"%PDF-1.7"));
}

#[tokio::test]
async fn what_is_nested_as_deep_as_it_may_be_is_printed() {
    let Some(press) = real() else { return };
    let quotes = "> ".repeat(300) + "deep";
    let lists: String = (0..30).map(|depth| format!("{}- item\n", "  ".repeat(depth))).collect();
    let looks = format!("{}x{}", "*a **b ".repeat(30), " b** a*".repeat(30));
    let note = format!("Words.[^1]\n\n[^1]: {quotes}");
    for deep in [quotes, lists, looks, note] {
        assert!(press.pdf(&paper("en", &deep)).await.is_ok(), "{deep}");
    }
}

#[tokio::test]
async fn an_empty_paper_is_printed() {
    let Some(press) = real() else { return };
    let mut paper = paper("en", "");
    paper.passages.clear();
    assert!(press.pdf(&paper).await.is_ok());
}
