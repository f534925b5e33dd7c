//! The base subject of RFC 5256.

use regex::Regex;
use std::sync::LazyLock;

/// `Re:` and `Fwd:` with what may stand between and in brackets; also as programs in other languages write them,
/// and with the full-width colon.
static LEADER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^(?:re|fwd?|aw|sv|antw|vs|tr|rv|wg|rif|odp|enc|res|ref|回复|回覆|答复|转发|轉寄|رد|отв|пер)\s*(?:\[[^\[\]]*\]|\^\d+|\(\d+\))?\s*[:：]\s*",
    )
    .expect("the pattern is sound")
});

/// A word in brackets with something behind it: the mark of a list.
static MARK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\[[^\[\]]*\]\s*").expect("the pattern is sound"));

/// What is left of a subject without the marks of answers, forwards and lists (RFC 5256 2.1), as it was written
/// but for white space. Compare it in lower case.
pub fn base_subject(subject: &str) -> String {
    let one_line = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = one_line.as_str();
    loop {
        let before = rest.len();
        rest = trailer(rest);
        rest = forwarded(rest);
        if let Some(found) = LEADER.find(rest) {
            rest = &rest[found.end()..];
        } else if let Some(found) = MARK.find(rest).filter(|found| found.end() < rest.len()) {
            rest = &rest[found.end()..];
        }
        rest = rest.trim();
        if rest.len() == before {
            return rest.to_owned();
        }
    }
}

/// Without a `(fwd)` at its end.
fn trailer(subject: &str) -> &str {
    let at = subject.len().saturating_sub(5);
    match subject.get(at..) {
        Some(end) if end.eq_ignore_ascii_case("(fwd)") => subject[..at].trim_end(),
        _ => subject,
    }
}

/// Without the `[Fwd: …]` around it.
fn forwarded(subject: &str) -> &str {
    let inner = subject.get(..5).filter(|start| start.eq_ignore_ascii_case("[fwd:"));
    inner.and_then(|_| subject[5..].strip_suffix(']')).map_or(subject, str::trim)
}
