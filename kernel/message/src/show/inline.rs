//! Links and addresses in a text.

use super::Addresses;
use markup::Html;
use regex::Regex;
use std::sync::LazyLock;

/// What is found in a text: an address of the web, or of mail. Marks that turn the direction of text end a
/// link, so that it leads where it seems to.
static FOUND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r#"(?P<link>(?i:https?)://[^\s<>"`\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}、。「」『』（）《》，；：？！]+)"#,
        r#"|(?P<mail>[\p{L}\p{N}."!#$%&'*+/=?^_{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)"#,
    ))
    .expect("the pattern is sound")
});

/// The longest link. Browsers take more, readers do not.
const LONGEST: usize = 2_000;

/// Writes a text as HTML, with at most so many links.
pub(super) fn write(out: &mut String, text: &str, shown: Addresses, links: &mut usize) {
    let mut done = 0;
    for found in FOUND.captures_iter(text) {
        let whole = found.get_match();
        if found.name("link").is_some() {
            let link = trimmed(whole.as_str());
            if *links == 0 || whole.len() > LONGEST || link.ends_with('/') && link.matches('/').count() == 2 {
                continue;
            }
            *links -= 1;
            escape(out, &text[done..whole.start()]);
            out.push_str("<a href=\"");
            escape(out, link);
            out.push_str("\" rel=\"nofollow noopener\">");
            escape(out, link);
            out.push_str("</a>");
            done = whole.start() + link.len();
        } else if shown == Addresses::Hidden {
            let local = whole.as_str().split('@').next().unwrap_or_default();
            escape(out, &text[done..whole.start() + local.len()]);
            out.push_str("@…");
            done = whole.end();
        }
    }
    escape(out, &text[done..]);
}

/// A text with its mail addresses as `name@…`, for lines that everybody sees: titles, excerpts, feeds.
pub fn hide_addresses(text: &str) -> String {
    let hidden = |found: &regex::Captures<'_>| match found.name("mail") {
        Some(mail) => format!("{}@…", mail.as_str().split('@').next().unwrap_or_default()),
        None => found[0].to_owned(),
    };
    FOUND.replace_all(text, hidden).into_owned()
}

/// A link without the punctuation of the sentence in which it stands. A bracket stays when it was opened inside.
fn trimmed(link: &str) -> &str {
    const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];
    let mut spare =
        BRACKETS.map(|(open, close)| link.matches(close).count().saturating_sub(link.matches(open).count()));
    link.trim_end_matches(|c: char| {
        let bracket = BRACKETS.iter().position(|(_, close)| *close == c);
        match bracket.map(|kind| &mut spare[kind]) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            Some(_) => false,
            None => matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '|'),
        }
    })
}

fn escape(out: &mut String, text: &str) {
    out.push_str(Html::of_text(text).as_str());
}
