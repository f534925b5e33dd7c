//! Texts, told apart by what they begin with and by the extension of their name.

use crate::{Kind, Refused};

/// Extensions of texts that browsers or desktops run. A harmless one is turned away with them: what nobody
/// can run by a double click needs no second look.
const RUN: [&str; 21] = [
    "bat", "cmd", "css", "hta", "htm", "html", "js", "jse", "mht", "mjs", "php", "ps1", "py", "sh", "shtml",
    "url", "vbs", "wsf", "xht", "xhtml", "desktop",
];

/// What markup begins with that a browser would run, in lower case.
const MARKUP: [&str; 13] = [
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<script",
    "<style",
    "<iframe",
    "<meta",
    "<title",
    "<!--",
    "<?xml",
    "<?php",
    "<!doctype",
];

/// The text in UTF-8, without its byte order mark; nothing if it is not text.
pub(crate) fn read(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let readable = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{C}');
    text.chars().all(readable).then_some(text)
}

/// Whether it could be text that was saved by an older program: no zero bytes and hardly a control character,
/// or UTF-16.
pub(crate) fn in_another_encoding(bytes: &[u8]) -> bool {
    let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    wide || bytes.iter().all(|&b| b >= b' ' || matches!(b, b'\n' | b'\r' | b'\t' | 0xC))
}

/// The kind of a text.
pub(crate) fn recognise(text: &str, claimed: &str) -> Result<Kind, Refused> {
    let extension = claimed.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_lowercase());
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_lowercase();
    if start.starts_with("#!") {
        return Err(Refused::Program);
    }
    if extension == "svg" || start.starts_with("<svg") || (is_markup(&start) && holds_svg(text)) {
        return Err(Refused::Drawing);
    }
    if is_markup(&start) || RUN.contains(&extension.as_str()) {
        return Err(Refused::Page);
    }
    if start.starts_with("{\\rtf") || start.starts_with("%!ps") {
        return Err(Refused::Unknown);
    }
    Ok(match extension.as_str() {
        _ if start.starts_with("begin:vcalendar") => Kind::Ics,
        "md" | "markdown" => Kind::Markdown,
        "csv" => Kind::Csv,
        _ => Kind::Txt,
    })
}

/// The kind of a text as libraries take them: a web page is one too, whatever its encoding.
pub(crate) fn recognise_any(text: &str, claimed: &str) -> Result<Kind, Refused> {
    let extension = claimed.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase();
    let named = matches!(extension.as_str(), "htm" | "html" | "xht" | "xhtml");
    let start: String = text.trim_start().chars().take(512).collect::<String>().to_lowercase();
    let page = named || start.starts_with("<!doctype html") || start.starts_with("<html");
    let acts = start.starts_with("<?php") || (!named && RUN.contains(&extension.as_str()));
    match recognise(text, claimed) {
        Err(Refused::Page) if page && !acts => Ok(Kind::Html),
        Err(Refused::Drawing) if page && !acts && !start.starts_with("<svg") => Ok(Kind::Html),
        other => other,
    }
}

fn is_markup(start: &str) -> bool {
    MARKUP.iter().any(|tag| start.starts_with(tag))
}

/// A drawing may stand behind a declaration and comments.
fn holds_svg(text: &str) -> bool {
    text.chars().take(4_096).collect::<String>().to_lowercase().contains("<svg")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise;

    #[test]
    fn texts_are_told_apart_by_their_extension() {
        assert_eq!(recognise(b"# Aims\n", "aims.md"), Ok(Kind::Markdown));
        assert_eq!(recognise(b"a,b\n1,2\n", "Votes.CSV"), Ok(Kind::Csv));
        assert_eq!(recognise("Протокол\n".as_bytes(), "notes"), Ok(Kind::Txt));
        assert_eq!(recognise(b"BEGIN:VCALENDAR\r\n", "notes.txt"), Ok(Kind::Ics));
    }

    #[test]
    fn a_text_that_begins_like_a_program_s_signature_stays_a_text() {
        assert_eq!(recognise(b"MZ committee, second reading\n", "notes.txt"), Ok(Kind::Txt));
        assert_eq!(recognise(b"GIFts received in 2026\n", "notes.txt"), Ok(Kind::Txt));
    }

    #[test]
    fn web_pages_are_refused_under_any_name() {
        for page in [
            "<!DOCTYPE html><p>",
            "\u{FEFF}\n  <HTML>",
            "<script>1</script>",
            "<!-- --><b>",
            "<?xml version='1.0'?>",
        ] {
            assert_eq!(recognise(page.as_bytes(), "notes.txt"), Err(Refused::Page), "{page}");
        }
        assert_eq!(recognise(b"only words", "notes.html"), Err(Refused::Page));
    }

    #[test]
    fn drawings_that_can_carry_scripts_are_refused() {
        let drawing =
            b"<?xml version='1.0'?>\n<!-- made by hand -->\n<svg xmlns='http://www.w3.org/2000/svg'/>";
        assert_eq!(recognise(drawing, "notes.txt"), Err(Refused::Drawing));
        assert_eq!(recognise(b"<svg/>", "notes.txt"), Err(Refused::Drawing));
    }

    #[test]
    fn scripts_are_refused() {
        assert_eq!(recognise(b"#!/bin/sh\nrm -r .\n", "notes.txt"), Err(Refused::Program));
    }

    #[test]
    fn text_in_another_encoding_is_told_so() {
        assert_eq!(recognise(b"Pr\xE9sident\n", "notes.txt"), Err(Refused::Encoding));
        assert_eq!(recognise(b"\xFF\xFEa\0b\0", "notes.txt"), Err(Refused::Encoding));
    }
}
