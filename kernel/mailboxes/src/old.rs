//! The addresses that a message had in an archive of which only the mail is left.

use crate::header::Marks;
use sha1::{Digest, Sha1};

/// The path of a message below its list in HyperKitty, from its Message-ID without brackets:
/// `message/` and the base 32 (RFC 4648) of its SHA-1.
pub fn hyperkitty(message_id: &str) -> String {
    format!("message/{}/", base32(&Sha1::digest(message_id.as_bytes())))
}

/// The paths that the message itself tells.
pub(crate) fn paths(marks: &Marks) -> Vec<String> {
    let mut paths: Vec<String> = marks.archived_at.iter().filter_map(|it| url_path(it)).collect();
    if let Some(id) = marks.id.as_deref().filter(|_| marks.hyperkitty) {
        let message = hyperkitty(id);
        if !marks.answers {
            // A thread has the hash of its first message.
            paths.push(message.replacen("message/", "thread/", 1));
        }
        paths.push(message);
    }
    paths
}

/// Path and query of `<https://host/path?query>`.
fn url_path(archived_at: &str) -> Option<String> {
    let url: String = archived_at.chars().filter(|c| !c.is_whitespace()).collect();
    let url = url.strip_prefix('<').and_then(|it| it.strip_suffix('>')).unwrap_or(&url);
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let path = &rest[rest.find('/')?..];
    (path.len() > 1).then(|| path.to_owned())
}

fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut out, mut bits, mut held) = (String::new(), 0, 0_u32);
    for &byte in bytes {
        held = held << 8 | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(LETTERS[(held >> bits & 31) as usize]));
        }
    }
    if bits > 0 {
        out.push(char::from(LETTERS[(held << (5 - bits) & 31) as usize]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyperkitty_names_messages_by_their_hash() {
        // RFC 4648 10, without its padding: 20 bytes need none.
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
        assert_eq!(hyperkitty("a@b").len(), "message//".len() + 32);
    }

    #[test]
    fn an_archived_at_field_gives_its_path() {
        let at = "<https://list.example/scripts/wa.exe?A2=LIST;467c.2108D&S=>";
        assert_eq!(url_path(at).as_deref(), Some("/scripts/wa.exe?A2=LIST;467c.2108D&S="));
        assert_eq!(url_path("<https://list.example>"), None);
    }
}
