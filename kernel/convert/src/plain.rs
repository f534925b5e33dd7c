//! Text: its characters, and its lines.

use crate::{Refused, escape};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// How much of a page is looked at for the name of its encoding, as browsers do.
const BEGINNING: usize = 1_024;

/// Bytes as text: by their byte order mark, else UTF-8, else what old Western programs wrote.
pub(crate) fn decoded(bytes: &[u8]) -> Result<String, Refused> {
    decoded_as(bytes, UTF_8)
}

/// The same for a web page, which may name its encoding.
pub(crate) fn decoded_page(bytes: &[u8]) -> Result<String, Refused> {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(BEGINNING)]).to_ascii_lowercase();
    let label = beginning.split_once("charset=").map(|(_, rest)| {
        let rest = rest.trim_start_matches(['"', '\'', ' ']);
        &rest[..rest.find(['"', '\'', ' ', ';', '>', '/']).unwrap_or(rest.len())]
    });
    decoded_as(bytes, label.and_then(|label| Encoding::for_label(label.as_bytes())).unwrap_or(UTF_8))
}

fn decoded_as(bytes: &[u8], said: &'static Encoding) -> Result<String, Refused> {
    let encoding = Encoding::for_bom(bytes).map_or(said, |(encoding, _)| encoding);
    let (text, _, broken) = encoding.decode(bytes);
    let text = if broken && encoding == UTF_8 { WINDOWS_1252.decode(bytes).0 } else { text };
    // No text holds this; pictures and programs do.
    if text.contains('\0') { Err(Refused::Unknown) } else { Ok(text.into_owned()) }
}

/// Markdown as it is, with line breaks of one kind and no blanks round it.
pub(crate) fn tidied(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_matches('\n').trim_end();
    if text.trim().is_empty() { String::new() } else { format!("{text}\n") }
}

/// Plain text as Markdown that shows it: paragraphs stay, a list or a heading that somebody drew with signs too, and no
/// word is lost to markup. Lines that a mail program broke flow together.
pub(crate) fn escaped(text: &str) -> String {
    let text = tidied(text);
    let mut paragraphs: Vec<String> = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut lines: Vec<String> = Vec::new();
        for line in paragraph.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let words = escape::words(line);
            // Signs that people draw lists with mean the same in Markdown.
            let item = ["- ", "+ ", "• ", "* "].iter().find_map(|sign| line.strip_prefix(sign));
            match item {
                Some(item) => lines.push(format!("- {}", escape::words(item.trim_start()))),
                None if is_numbered(line) => lines.push(words),
                None => lines.push(escape::line(&words)),
            }
        }
        paragraphs.push(lines.join("\n"));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    if paragraphs.is_empty() { String::new() } else { paragraphs.join("\n\n") + "\n" }
}

/// Whether the line is an item of a numbered list (`12. `).
fn is_numbered(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..4).contains(&(line.len() - rest.len())) && (rest.starts_with(". ") || rest.starts_with(") "))
}
