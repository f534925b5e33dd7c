//! Whether the fields of an ARC chain are written as RFC 8617 4.1 and RFC 6376 3.2 ask. The verifier is more
//! lenient, and what one reads differently from another is what forgers live on.

use crate::trace;

/// The fields of a message's chain, before any key is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chain {
    /// There are none.
    None,
    /// They can be verified.
    Sound,
    /// They are incomplete or malformed: the chain fails.
    Broken,
}

pub(crate) fn chain(bytes: &[u8]) -> Chain {
    let signatures: Vec<_> = trace::fields(bytes, "arc-message-signature").collect();
    let seals: Vec<_> = trace::fields(bytes, "arc-seal").collect();
    let results = trace::count(bytes, &["arc-authentication-results"]);
    if signatures.is_empty() && seals.is_empty() && results == 0 {
        return Chain::None;
    }
    let complete = signatures.len() == seals.len() && seals.len() == results;
    if complete && signatures.into_iter().all(is_signature) && seals.into_iter().all(is_seal) {
        Chain::Sound
    } else {
        Chain::Broken
    }
}

/// A seal signs only seals, so it names no fields (RFC 8617 4.1.3).
fn is_seal(field: &[u8]) -> bool {
    tags(field).is_some_and(|tags| is_strong(&tags) && !tags.iter().any(|(name, _)| name == "h"))
}

/// A signature must not cover the seals, which come after it (RFC 8617 4.1.2).
fn is_signature(field: &[u8]) -> bool {
    tags(field).is_some_and(|tags| {
        let covered = value(&tags, "h").unwrap_or_default().to_ascii_lowercase();
        is_strong(&tags) && !covered.split(':').any(|name| name.trim() == "arc-seal")
    })
}

/// SHA-1 does not count (RFC 8301); the algorithm must be named.
fn is_strong(tags: &[(String, String)]) -> bool {
    value(tags, "a").is_some_and(|a| matches!(a, "rsa-sha256" | "ed25519-sha256"))
}

fn value<'a>(tags: &'a [(String, String)], name: &str) -> Option<&'a str> {
    tags.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The tags of a list, or none when it is malformed or has one twice (RFC 6376 3.2).
fn tags(field: &[u8]) -> Option<Vec<(String, String)>> {
    let text = std::str::from_utf8(field).ok()?.trim();
    let text = text.strip_suffix(';').unwrap_or(text);
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in text.split(';') {
        let (name, value) = tag.split_once('=')?;
        let name = name.trim();
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !is_name || tags.iter().any(|(known, _)| known == name) {
            return None;
        }
        tags.push((name.to_owned(), value.trim().to_owned()));
    }
    Some(tags)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(signature: &str, seal: &str) -> Chain {
        let mail = format!(
            "ARC-Seal: {seal}\r\nARC-Message-Signature: {signature}\r\nARC-Authentication-Results: i=1; a\r\n\r\n"
        );
        chain(mail.as_bytes())
    }

    #[test]
    fn a_chain_is_written_as_the_standard_asks_or_fails() {
        let (signature, seal) = ("i=1; a=rsa-sha256;\r\n h=from:to; b=x", "a=rsa-sha256; cv=none; b=x;");
        assert_eq!(of(signature, seal), Chain::Sound);
        for wrong in
            ["a=rsa-sha1; b=x", "b=x", "A=rsa-sha256", "a=rsa-sha256;; b=x", "a=rsa-sha256; b=x; b=y", ""]
        {
            assert_eq!(of(wrong, seal), Chain::Broken, "{wrong}");
            assert_eq!(of(signature, wrong), Chain::Broken, "{wrong}");
        }
        assert_eq!(of("a=rsa-sha256; h=from: ARC-Seal ", seal), Chain::Broken);
        assert_eq!(of(signature, "a=rsa-sha256; h=from"), Chain::Broken);
        assert_eq!(chain(b"ARC-Seal: a=rsa-sha256\r\n\r\n"), Chain::Broken);
        assert_eq!(chain(b"Subject: x\r\n\r\n"), Chain::None);
    }
}
