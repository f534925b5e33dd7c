//! Addresses as reports write them.

use std::sync::LazyLock;

use regex::Regex;

use crate::limits::{MAX_ADDRESS, MAX_RECIPIENTS};

/// An address in prose. Looser than RFC 5321 on dots, as redacted ones have several, and without quoted local
/// parts, which prose does not have.
pub(crate) const IN_PROSE: &str =
    r#"[^\s<>()\[\]:;,"'`@\\|*]+@(?:[\pL\pN_](?:[\pL\pN_.-]*[\pL\pN_])?|\[[0-9A-Za-z.:]+\])"#;

static ANY: LazyLock<Regex> = LazyLock::new(|| Regex::new(IN_PROSE).expect("a constant pattern"));
static ESCAPED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\\x\{([0-9A-Fa-f]{2,6})\}").expect("a constant pattern"));

/// The address in a field such as `rfc822; ana@example.org`, or `None` when it is of another kind (X.400, a
/// local name) or empty.
pub(crate) fn in_field(value: &str) -> Option<String> {
    let (kind, rest) = match value.split_once(';') {
        Some((kind, rest)) if !kind.contains('@') => (kind.trim(), rest.trim()),
        _ => ("", value.trim()),
    };
    let text = if kind.eq_ignore_ascii_case("utf-8") { unescaped(rest) } else { rest.to_owned() };
    let bare = match (text.find('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => &text[open + 1..close],
        _ => text.as_str(),
    };
    let bare = bare.trim().trim_matches(|c| matches!(c, '<' | '>' | ',' | ';'));
    let quoted = bare.starts_with('"') && bare.contains("\"@");
    let candidate = if quoted || !bare.contains([' ', '\t']) { bare } else { ANY.find(bare)?.as_str() };
    plausible(candidate).then(|| candidate.to_owned())
}

/// All addresses in a header such as `X-Failed-Recipients`.
pub(crate) fn all_in(value: &str) -> Vec<String> {
    ANY.find_iter(value)
        .take(MAX_RECIPIENTS)
        .map(|found| found.as_str())
        .filter(|a| plausible(a))
        .map(str::to_owned)
        .collect()
}

/// Adds an address unless it is there in any casing, or there are too many.
pub(crate) fn add(list: &mut Vec<String>, address: String) {
    if plausible(&address)
        && list.len() < MAX_RECIPIENTS
        && !list.iter().any(|known| known.eq_ignore_ascii_case(&address))
    {
        list.push(address);
    }
}

fn plausible(text: &str) -> bool {
    text.len() <= MAX_ADDRESS
        && text.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
        && !text.chars().any(char::is_control)
}

/// `\x{1F408}` for what ASCII cannot say (RFC 6533, 3).
fn unescaped(text: &str) -> String {
    let character = |found: &regex::Captures<'_>| {
        u32::from_str_radix(&found[1], 16)
            .ok()
            .and_then(char::from_u32)
            .map_or_else(String::new, String::from)
    };
    ESCAPED.replace_all(text, character).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_gives_its_address_in_every_spelling() {
        for (value, address) in [
            ("rfc822; ana@example.org", Some("ana@example.org")),
            ("RFC822;<ana@example.org>", Some("ana@example.org")),
            ("ana@example.org", Some("ana@example.org")),
            (r#"rfc822; "ana maria"@example.org"#, Some(r#""ana maria"@example.org"#)),
            (r"utf-8; \x{441}@example.org", Some("с@example.org")),
            ("rfc822; Ana <ana@example.org>", Some("ana@example.org")),
            ("RFC822; @mx.example.org", None),
            ("local; ana", None),
            ("", None),
        ] {
            assert_eq!(in_field(value).as_deref(), address, "{value}");
        }
    }
}
