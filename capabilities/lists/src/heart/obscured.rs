//! Mail addresses as strangers see them.

use base::{Email, Parse};

/// A text without whole mail addresses: `name at host`, as archives have written them since the nineties, and as our own
/// importer reads them back.
pub(crate) fn at_host(text: &str) -> String {
    replaced(text, " at ", false)
}

/// A text in which addresses end behind the `@`.
pub(crate) fn hidden(text: &str) -> String {
    replaced(text, "@…", true)
}

/// An address that [`at_host`] has written.
pub(crate) fn from_host(obscured: &str) -> Option<Email> {
    Email::parse(&obscured.replacen(" at ", "@", 1)).ok()
}

fn replaced(text: &str, at: &str, drop_host: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(found) = rest.find('@') {
        let (before, after) = (&rest[..found], &rest[found + 1..]);
        out.push_str(before);
        rest = after;
        let is_address = before.ends_with(|c: char| c.is_alphanumeric() || "._-+".contains(c))
            && after.starts_with(|c: char| c.is_alphanumeric() || c == '[');
        if !is_address {
            out.push('@');
            continue;
        }
        out.push_str(at);
        if drop_host {
            rest = after.trim_start_matches(|c: char| c.is_alphanumeric() || ".-[]:".contains(c));
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_obscured_and_other_signs_stay() {
        assert_eq!(
            at_host("Ana <ana@example.org>, b+c@d.example"),
            "Ana <ana at example.org>, b+c at d.example"
        );
        assert_eq!(hidden("ask ana@example.org, or @ana @ noon"), "ask ana@…, or @ana @ noon");
        assert_eq!(hidden("ende@"), "ende@");
    }
}
