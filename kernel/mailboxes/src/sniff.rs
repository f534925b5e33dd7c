//! What a file is, by what it begins with.

use crate::header;
use crate::split::Form;

/// What is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Mail(Form),
    /// A web page.
    Page,
    /// Nothing, or blank lines.
    Nothing,
    Other,
}

/// Bytes of a header without an end that are looked at.
const LETTER: usize = 64 * 1024;

/// Judges by the beginning of a file; `whole` says that it is all of it.
pub(crate) fn sniff(sample: &[u8], whole: bool) -> Content {
    let text = sample.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sample).trim_ascii_start();
    if text.is_empty() {
        return if whole { Content::Nothing } else { Content::Other };
    }
    for form in [Form::Listserv, Form::Mbox] {
        if form.separator(text, true, whole).is_some() {
            return Content::Mail(form);
        }
    }
    if is_page(text) {
        return Content::Page;
    }
    if is_letter(text) {
        return Content::Mail(Form::Letter);
    }
    // A mailbox whose first message lost its beginning.
    if is_text(text) && (Form::Mbox.find(text, 0)).is_some() {
        return Content::Mail(Form::Mbox);
    }
    Content::Other
}

/// A header: it begins with fields, among which is one that mail has; two if something else breaks in.
fn is_letter(text: &[u8]) -> bool {
    let head = &text[..header::end(text).unwrap_or(text.len().min(LETTER))];
    let relayed = |it: &[u8]| it.starts_with(b">From ") || it.starts_with(b"From ");
    let is_field = |it: &&[u8]| header::name(it).is_some() || relayed(it);
    let common = header::fields(head).take_while(is_field).filter(|it| header::is_common(it)).count();
    let rest = header::fields(head).find(|it| !is_field(it)).unwrap_or_default();
    common >= if rest.trim_ascii().is_empty() { 1 } else { 2 }
}

fn is_page(text: &[u8]) -> bool {
    let head = text[..text.len().min(1024)].to_ascii_lowercase();
    (head.starts_with(b"<!doctype html") || head.starts_with(b"<html") || head.starts_with(b"<!--x-"))
        || (head.starts_with(b"<?xml") && memchr::memmem::find(&head, b"<html").is_some())
}

fn is_text(text: &[u8]) -> bool {
    !text[..text.len().min(8192)].contains(&0)
}
