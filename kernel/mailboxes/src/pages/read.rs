//! What a page says about itself, program by program.

use super::{Month, Shows};
use crate::limits::MESSAGE_ID;
use crate::stamp::{Stamp, obscured};
use jiff::civil::DateTime;
use percent_encoding::percent_decode_str;

/// What a page at that path shows; `None` if the text is no page.
pub(crate) fn page(text: &str, path: &str) -> Option<Shows> {
    if let Some(message) = mhonarc(text).or_else(|| hypermail(text)).or_else(|| pipermail(text)) {
        return Some(message);
    }
    let head = text.get(..1024).unwrap_or(text).to_ascii_lowercase();
    let html = head.contains("<html") || head.contains("<!doctype html");
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let folder = folder.rsplit('/').next().unwrap_or(folder);
    let month = || Month::of_name(folder).or_else(|| Month::of_title(&entities(title(text)?)));
    // index.html is a link to thread.html; copied without knowing links, it is a file of that name.
    let copied = is_order(path) && is_order(text.trim());
    (html || copied).then(|| month().map_or(Shows::Other, Shows::Month))
}

fn is_order(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    ["index.html", "thread.html", "date.html", "author.html", "subject.html"].contains(&name)
}

/// `<!--X-Message-Id: … -->`: MHonArc has the id in a comment, with entities for what must not be there.
fn mhonarc(text: &str) -> Option<Shows> {
    let id = between(text, "<!--X-Message-Id:", "-->")?;
    Some(Shows::Message { id: Some(clean(&entities(id))?), sent: None })
}

/// `<!-- id="…" -->` among the comments of hypermail.
fn hypermail(text: &str) -> Option<Shows> {
    let id = between(text, "<!-- id=\"", "\" -->")?;
    Some(Shows::Message { id: Some(clean(&entities(id))?), sent: None })
}

/// Pipermail's mail link has the message's own id in brackets; in old versions it had the id of the message
/// that is answered, without. Sender and time stand above the text in both.
fn pipermail(text: &str) -> Option<Shows> {
    let head = text.split("<!--beginarticle-->").next().filter(|head| head.len() < text.len())?;
    let link = between(head, "In-Reply-To=", "\"").unwrap_or_default();
    let link = entities(link.split('&').next().unwrap_or(link));
    let id = percent_decode_str(&link).decode_utf8_lossy();
    let id = between(&id, "<", ">").and_then(clean);
    Some(Shows::Message { id, sent: sent(head) })
}

/// `TITLE="…">name at host </A><BR> <I>Wed Mar  3 18:25:36 EST 2010</I>`.
fn sent(head: &str) -> Option<(String, DateTime)> {
    let author = between(head.split("TITLE=\"").nth(1)?, "\">", "<")?;
    let date = between(head.split("</A><BR>").nth(1)?, "<I>", "</I>")?;
    let line = format!("From {}", date.trim());
    Some((address(&entities(author)), Stamp::read(line.as_bytes())?.written?))
}

/// An address with its `@`, in small letters.
pub(crate) fn address(text: &str) -> String {
    let text = text.trim();
    let whole = obscured(text).map_or_else(|| text.to_owned(), |it| format!("{}@{}", it.name, it.host));
    whole.to_lowercase()
}

fn title(text: &str) -> Option<&str> {
    between(text, "<title>", "</title>").or_else(|| between(text, "<TITLE>", "</TITLE>"))
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(inner, _)| inner)
}

fn clean(id: &str) -> Option<String> {
    let id: String = id.trim().trim_start_matches('<').trim_end_matches('>').split_whitespace().collect();
    (!id.is_empty() && id.len() <= MESSAGE_ID).then_some(id)
}

/// Undoes the entities by which these programs hide addresses from harvesters.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        // The longest is `&#1114111;`, and these programs write zeros before.
        let end = rest.bytes().take(12).position(|b| b == b';');
        match end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Option<String> {
        match page(text, "2013-April/032449.html")? {
            Shows::Message { id, .. } => id,
            _ => None,
        }
    }

    #[test]
    fn each_program_has_its_own_place_for_the_id() {
        let pipermail = "<A HREF=\"mailto:l%40x.org?Subject=Re%3A%20Hi&In-Reply-To=%3Ca.1%40x.org%3E\"\n \
            TITLE=\"Hi\">ana at x.org\n </A><BR>\n <I>Wed Apr  3 18:25:36 EST 2013</I><!--beginarticle-->";
        assert_eq!(id(pipermail).as_deref(), Some("a.1@x.org"));
        assert_eq!(id("<!--X-Message-Id: a&#45;&#45;1@x.org -->").as_deref(), Some("a--1@x.org"));
        assert_eq!(id("<!-- id=\"a&#64;x.org\" -->").as_deref(), Some("a@x.org"));
    }

    #[test]
    fn old_pipermail_names_the_message_that_is_answered_which_is_not_taken_for_its_own() {
        let old = "<A HREF=\"mailto:l%40x.org?Subject=Hi&In-Reply-To=parent%40x.org\"\n \
            TITLE=\"Hi\">ana at x.org\n </A><BR>\n <I>Wed Apr  3 18:25:36 EST 2013</I><!--beginarticle-->";
        let sent = jiff::civil::date(2013, 4, 3).at(18, 25, 36, 0);
        let expected = Shows::Message { id: None, sent: Some(("ana@x.org".into(), sent)) };
        assert_eq!(page(old, "2013-April/1.html"), Some(expected));
    }
}
