//! Bytes to text.

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, WINDOWS_1252};
use std::borrow::Cow;

/// A text, and whether its charset was known.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) known: bool,
}

/// The text of bytes in the charset of that label, as the WHATWG Encoding Standard reads labels (`iso-8859-1` is
/// windows-1252, `gb2312` is GBK). Of bytes without label, or with one that nobody knows, see [`guess`].
pub(crate) fn decode(bytes: &[u8], label: Option<&str>) -> Decoded {
    let Some(label) = label.map(str::trim).filter(|label| !label.is_empty()) else {
        return Decoded { text: guess(bytes).into_owned(), known: true };
    };
    if label.eq_ignore_ascii_case("utf-7") || label.eq_ignore_ascii_case("unicode-1-1-utf-7") {
        let decoder = mail_parser::decoders::charsets::map::charset_decoder(b"utf-7");
        if let Some(decoder) = decoder {
            return Decoded { text: decoder(bytes), known: true };
        }
    }
    let encoding = Encoding::for_label(label.as_bytes());
    match encoding {
        // Senders say ASCII when they mean nothing.
        Some(_) if is_ascii_label(label) => Decoded { text: guess(bytes).into_owned(), known: true },
        // The standard gives up on some (ISO-2022-KR, HZ), which would show nothing at all.
        Some(encoding) if encoding != REPLACEMENT => Decoded { text: believed(bytes, encoding), known: true },
        _ => Decoded { text: guess(bytes).into_owned(), known: false },
    }
}

/// The text in that encoding, unless most of what is beyond ASCII is not in it: senders call Latin-1 UTF-8, and
/// UTF-8 anything.
fn believed(bytes: &[u8], encoding: &'static Encoding) -> String {
    let (text, _, broken) = encoding.decode(bytes);
    if broken {
        let wrong = text.matches(char::REPLACEMENT_CHARACTER).count();
        let right = text.chars().filter(|c| !c.is_ascii()).count() - wrong;
        if wrong > right || std::str::from_utf8(bytes).is_ok() {
            return guess(bytes).into_owned();
        }
    }
    text.into_owned()
}

/// The text of bytes that say no charset: UTF-8 if they are that, else windows-1252, in which every byte shows
/// as something.
pub(crate) fn guess(bytes: &[u8]) -> Cow<'_, str> {
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text,
        None => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

fn is_ascii_label(label: &str) -> bool {
    ["us-ascii", "ascii", "ansi_x3.4-1968"].iter().any(|known| label.eq_ignore_ascii_case(known))
}

/// Whether [`decode`] knows that label.
pub(crate) fn is_known(label: &str) -> bool {
    decode(b"", Some(label)).known
}
