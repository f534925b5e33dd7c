//! Documents made here, and what comes of them.

mod bounds;
mod docx;
mod html;
mod odt;
mod plain;
mod properties;

use crate::{Form, to_markdown};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The Markdown of a document, without the line break at its end.
fn markdown(name: &str, bytes: &[u8]) -> String {
    let converted = to_markdown(name, bytes).unwrap();
    converted.markdown.trim_end().to_owned()
}

/// A ZIP file with these members.
fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in members {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A DOCX file as word processors write it, with that in its body.
fn docx_with(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="urn:w" xmlns:r="urn:r"><w:body>{body}<w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:body></w:document>"#
    );
    let members = [("[Content_Types].xml", "<Types/>"), ("word/document.xml", document.as_str())];
    zip(&[&members, others].concat())
}

fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// An ODT file with those styles and that text.
fn odt(styles: &str, text: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:fo="urn:f">
        <office:automatic-styles>{styles}</office:automatic-styles>
        <office:body><office:text>{text}</office:text></office:body></office:document-content>"#
    );
    zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
}

/// A paragraph of a DOCX file with one run of words.
fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
}

#[test]
fn a_document_is_what_its_content_says() {
    let form = |name: &str, bytes: &[u8]| to_markdown(name, bytes).unwrap().form;
    assert_eq!(form("draft.txt", &docx(&p("words"))), Form::Docx);
    assert_eq!(form("draft.docx", &odt("", "<text:p>words</text:p>")), Form::Odt);
    assert_eq!(form("draft", b"\n<!DOCTYPE html><p>words"), Form::Html);
    assert_eq!(form("draft.md", b"words"), Form::Markdown);
    assert_eq!(form("draft", b"words"), Form::Text);
}
