//! What a document is.

use crate::{Refused, package};

base::named! {
    /// A form of documents that is read.
    pub enum Form {
        /// Markdown.
        Markdown = "markdown",
        /// Plain text.
        Text = "text",
        /// A web page.
        Html = "html",
        /// Of a word processor, Office Open XML (ISO/IEC 29500).
        Docx = "docx",
        /// Of a word processor, OpenDocument (ISO/IEC 26300).
        Odt = "odt",
    }
}

/// How many bytes are looked at for signs of HTML.
const BEGINNING: usize = 1_024;

/// By content where it says so, else by the end of the name.
pub(crate) fn recognise(name: &str, bytes: &[u8]) -> Result<Form, Refused> {
    if bytes.starts_with(b"PK") {
        return package::form(bytes);
    }
    // Old word processors' files, PDF and RTF are told apart by their first bytes; none of them is text.
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") || bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf") {
        return Err(Refused::Unknown);
    }
    let end = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match end.as_str() {
        "html" | "htm" | "xhtml" => Ok(Form::Html),
        "md" | "markdown" | "mdown" => Ok(Form::Markdown),
        "docx" | "odt" => Err(Refused::Broken),
        _ if is_page(bytes) => Ok(Form::Html),
        _ => Ok(Form::Text),
    }
}

fn is_page(bytes: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(BEGINNING)]).to_ascii_lowercase();
    let beginning = beginning.trim_start_matches('\u{feff}').trim_start();
    ["<!doctype html", "<html"].iter().any(|sign| beginning.starts_with(sign))
}
