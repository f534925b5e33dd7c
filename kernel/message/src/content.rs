//! Transfer encodings undone (RFC 2045 6), as far as the bytes go: one wrong byte costs itself, where decoders
//! made for clean data give up the whole.

use crate::part::Encoding;
use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use std::borrow::Cow;

/// Bytes, and whether they were written as they should.
pub(crate) struct Content<'a> {
    pub(crate) bytes: Cow<'a, [u8]>,
    pub(crate) clean: bool,
}

/// What stands in a body.
pub(crate) fn decoded(body: &[u8], encoding: Encoding) -> Content<'_> {
    match encoding {
        Encoding::Plain => Content { bytes: Cow::Borrowed(body), clean: true },
        Encoding::Base64 => base64(body),
        Encoding::QuotedPrintable => quoted_printable(body),
    }
}

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Base64 in lines. Foreign bytes are passed over (RFC 2045 6.8); data behind padding is a piece of its own, as
/// programs make that encode in chunks.
pub(crate) fn base64(body: &[u8]) -> Content<'static> {
    let mut bytes = Vec::with_capacity(body.len() / 4 * 3);
    let mut clean = true;
    for piece in body.split(|byte| *byte == b'=') {
        let mut letters: Vec<u8> = Vec::with_capacity(piece.len());
        for byte in piece {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => letters.push(*byte),
                b' ' | b'\t' | b'\r' | b'\n' => {}
                _ => clean = false,
            }
        }
        // Six bits alone are no byte.
        if letters.len() % 4 == 1 {
            letters.pop();
            clean = false;
        }
        clean &= LENIENT.decode_vec(&letters, &mut bytes).is_ok();
    }
    Content { bytes: Cow::Owned(bytes), clean }
}

/// Quoted-printable. An `=` that begins nothing stands for itself.
fn quoted_printable(body: &[u8]) -> Content<'static> {
    let mut bytes = Vec::with_capacity(body.len());
    let mut clean = true;
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let written = line.trim_ascii_end();
        let (written, soft) = match written.strip_suffix(b"=") {
            Some(rest) => (rest, true),
            None => (written, false),
        };
        clean &= unescape(written, b'=', &mut bytes);
        if !soft {
            let end = if line.ends_with(b"\r\n") { 2 } else { usize::from(line.ends_with(b"\n")) };
            bytes.extend_from_slice(&line[line.len() - end..]);
        }
    }
    Content { bytes: Cow::Owned(bytes), clean }
}

/// Undoes `=XX`, with any sign for `=`; false if there was one of another kind.
pub(crate) fn unescape(line: &[u8], sign: u8, out: &mut Vec<u8>) -> bool {
    let (mut rest, mut clean) = (line, true);
    while let Some(at) = rest.iter().position(|byte| *byte == sign) {
        out.extend_from_slice(&rest[..at]);
        let digits = rest.get(at + 1..at + 3).and_then(|two| Some((digit(two[0])?, digit(two[1])?)));
        if let Some((high, low)) = digits {
            out.push(high * 16 + low);
            rest = &rest[at + 3..];
        } else {
            out.push(sign);
            rest = &rest[at + 1..];
            clean = false;
        }
    }
    out.extend_from_slice(rest);
    clean
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
