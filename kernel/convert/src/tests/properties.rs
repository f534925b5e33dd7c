//! What holds for all documents: nothing panics, nothing said is lost.

use super::{docx, markdown, odt, p};
use crate::to_markdown;
use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use proptest::prelude::*;

/// The words of Markdown, without blanks.
fn words(markdown: &str) -> String {
    let arena = Arena::new();
    let mut dialect = Options::default();
    dialect.extension.autolink = true;
    dialect.extension.strikethrough = true;
    dialect.extension.table = true;
    dialect.extension.footnotes = true;
    dialect.extension.cjk_friendly_emphasis = true;
    let mut words = String::new();
    for node in parse_document(&arena, markdown, &dialect).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            _ => {}
        }
    }
    words.split_whitespace().collect()
}

/// Text that is hard on whoever writes Markdown.
fn text() -> impl Strategy<Value = String> {
    "([a-c0-9 .)(*_#>+=|:~!&;<\\[\\]`\\\\'\"/@é中،-]|amp;|https://a\\.bc/|1\\. |- |\\*\\*|---){0,24}"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn style() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:strike/>"])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_a_document_is_read_as_it_was_written(
        paragraphs in prop::collection::vec(prop::collection::vec((style(), text()), 1..4), 1..4)
    ) {
        let (mut body, mut said) = (String::new(), String::new());
        for runs in &paragraphs {
            let run = |(style, text): &(&str, String)| {
                format!("<w:r><w:rPr>{style}</w:rPr><w:t>{}</w:t></w:r>", escaped(text))
            };
            body += &format!("<w:p>{}</w:p>", runs.iter().map(run).collect::<String>());
            said.extend(runs.iter().map(|(_, text)| text.as_str()));
        }
        let said: String = said.split_whitespace().collect();
        if !said.is_empty() {
            let found = markdown("a.docx", &docx(&body));
            prop_assert_eq!(words(&found), said, "{}", found);
        }
    }

    #[test]
    fn every_word_of_a_page_is_read_as_it_was_written(title in text(), item in text(), cell in text()) {
        let said: String = [&title, &item, &item, &cell, &cell].into_iter().flat_map(|it| it.split_whitespace()).collect();
        if !said.is_empty() {
            let (title, item, cell) = (escaped(&title), escaped(&item), escaped(&cell));
            let page = format!(
                "<html><h2>{title}</h2><ul><li>{item}<ol><li>{item}</ol></ul><table><tr><td>{cell}<td><b>{cell}</b></table>"
            );
            let found = markdown("a.html", page.as_bytes());
            prop_assert_eq!(words(&found), said, "{}", found);
        }
    }

    #[test]
    fn plain_text_loses_no_word(text in "([a-z0-9 .#*_<>&~`\\[\\]\\\\-]|\n|\n\n){1,60}") {
        let signs = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>();
        if let Ok(found) = to_markdown("a.txt", text.as_bytes()) {
            prop_assert_eq!(signs(&words(&found.markdown)), signs(&text), "{}", found.markdown);
        }
    }

    #[test]
    fn a_broken_file_is_an_answer_and_never_a_panic(
        file in 0..3_usize, at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..8), cut in any::<bool>()
    ) {
        let page = b"<html><table><tr><td><ul><li><b>a<i>b</b></i></ul></table><pre>x</pre><ol><td>y".to_vec();
        let text = r#"<text:list><text:list-item><text:p>a<text:note/></text:p></text:list-item></text:list>"#;
        let mut bytes_of = [docx(&p("words")), odt("", text), page][file].clone();
        let at = at.index(bytes_of.len());
        let end = (at + bytes.len()).min(bytes_of.len());
        bytes_of.splice(at..end, bytes);
        if cut {
            bytes_of.truncate(at);
        }
        _ = to_markdown(["a.docx", "a.odt", "a.html"][file], &bytes_of);
    }

    #[test]
    fn xml_in_any_order_is_an_answer_and_never_a_panic(
        tags in prop::collection::vec(
            prop::sample::select(vec![
                "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>x", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>",
                "<w:tc>", "</w:tc>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
                "<text:list>", "</text:list>", "<text:list-item>", "</text:list-item>", "<text:p>y", "</text:p>", "<text:note>",
                "</text:note>", "<table:table>", "</table:table>", "<table:table-row>", "&amp;", "&#0;", "<!--", "]]>",
            ]),
            0..40,
        )
    ) {
        _ = to_markdown("a.docx", &docx(&tags.concat()));
        _ = to_markdown("a.odt", &odt("", &tags.concat()));
    }
}
