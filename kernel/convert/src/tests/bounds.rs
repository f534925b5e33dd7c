//! Bombs and mazes are refused with a reason, and none takes long.

use super::{docx, odt, p, zip};
use crate::{LARGEST, Refused, to_markdown};

const ALL: [Refused; 8] = [
    Refused::Empty,
    Refused::Large,
    Refused::Unpacked,
    Refused::Deep,
    Refused::Long,
    Refused::Unknown,
    Refused::Locked,
    Refused::Broken,
];

#[test]
fn every_refusal_has_its_sentence_in_every_language() {
    assert_eq!(crate::LOCALES.len(), 6);
    for (tongue, sentences) in crate::LOCALES {
        for refused in ALL {
            let key = format!("{} = ", refused.sentence().key);
            assert!(sentences.lines().any(|line| line.starts_with(&key)), "{key} in {tongue:?}");
        }
    }
}

#[test]
fn a_file_that_is_too_large_is_not_looked_at() {
    assert_eq!(to_markdown("a.md", &vec![b'a'; LARGEST + 1]), Err(Refused::Large));
    assert_eq!(to_markdown("a.md", &vec![b'a'; (1 << 20) + 1]), Err(Refused::Long));
}

#[test]
fn a_bomb_is_refused_by_what_comes_out_of_it() {
    let blanks = " ".repeat(40 << 20);
    assert_eq!(to_markdown("a.docx", &docx(&blanks)), Err(Refused::Unpacked));
    // Of two parts that are within the bound each.
    let half = &blanks[..20 << 20];
    let body = format!("<w:document><w:body>{}</w:body></w:document>{half}", p("x"));
    let parts =
        [("[Content_Types].xml", ""), ("word/document.xml", body.as_str()), ("word/styles.xml", half)];
    assert_eq!(to_markdown("a.docx", &zip(&parts)), Err(Refused::Unpacked));
}

#[test]
fn a_document_of_nothing_but_elements_is_refused() {
    assert_eq!(to_markdown("a.docx", &docx(&"<w:p/>".repeat(600_000))), Err(Refused::Unpacked));
    let attributes: String = (0..600_000).map(|number| format!(" a{number}=\"\"")).collect();
    assert_eq!(to_markdown("a.docx", &docx(&format!("<w:p{attributes}/>"))), Err(Refused::Unpacked));
}

#[test]
fn a_document_nested_beyond_reason_is_refused() {
    let nested = "<w:ins>".repeat(100) + &p("deep") + &"</w:ins>".repeat(100);
    assert_eq!(to_markdown("a.docx", &docx(&nested)), Err(Refused::Deep));
    let lists = "<text:list><text:list-item>".repeat(100_000);
    assert_eq!(to_markdown("a.odt", &odt("", &lists)), Err(Refused::Deep));
    assert_eq!(to_markdown("a.html", "<div>".repeat(1_000).as_bytes()), Err(Refused::Deep));
}

#[test]
fn lists_as_deep_as_they_may_be_come_to_an_end() {
    let page = "<ul><li>a".repeat(60) + &"<blockquote>b".repeat(3);
    let markdown = to_markdown("a.html", page.as_bytes()).unwrap().markdown;
    assert!(markdown.lines().all(|line| line.len() < 40), "{markdown}");
}

#[test]
fn a_tag_with_attributes_without_end_is_refused() {
    let attributes: String = (0..300_000).map(|number| format!(" a{number}")).collect();
    assert_eq!(to_markdown("a.html", format!("<html><p{attributes}>x").as_bytes()), Err(Refused::Unpacked));
    // A picture in the page is one long attribute, with a `/` now and then.
    let data = format!("{}/", "a".repeat(63)).repeat(20_000);
    let picture = format!("<html><img alt=words src='data:image/png;base64,{data}'>");
    assert!(to_markdown("a.html", picture.as_bytes()).is_ok());
}

#[test]
fn no_entity_grows() {
    let body = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\
        <w:document><w:body><w:p><w:r><w:t>&b; &#x41;&lt;</w:t></w:r></w:p></w:body></w:document>";
    let file = zip(&[("[Content_Types].xml", ""), ("word/document.xml", body)]);
    assert_eq!(to_markdown("a.docx", &file).unwrap().markdown, "A\\<\n");
}

#[test]
fn other_archives_and_locked_documents_are_told_apart() {
    assert_eq!(to_markdown("a.docx", &zip(&[("a.txt", "words")])), Err(Refused::Unknown));
    assert_eq!(to_markdown("a.docx", b"words"), Err(Refused::Broken));
    assert_eq!(to_markdown("a.docx", b"PK\x03\x04"), Err(Refused::Broken));
    let mimetype = ("mimetype", "application/vnd.oasis.opendocument.text");
    let manifest = ("META-INF/manifest.xml", "<manifest:encryption-data/>");
    let locked = zip(&[mimetype, manifest, ("content.xml", "?")]);
    assert_eq!(to_markdown("a.odt", &locked), Err(Refused::Locked));
}
