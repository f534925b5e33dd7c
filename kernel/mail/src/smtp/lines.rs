//! Lines as SMTP carries them.

use std::borrow::Cow;

/// The message with every line ended by CRLF (RFC 5321 2.3.8), and untouched if it is so already: a lone CR
/// or LF is read as a line's end by some servers and not by others, which smugglers make use of.
pub(crate) fn crlf(message: &[u8]) -> Cow<'_, [u8]> {
    let lone = |at: usize| match message[at] {
        b'\r' => message.get(at + 1) != Some(&b'\n'),
        b'\n' => at == 0 || message[at - 1] != b'\r',
        _ => false,
    };
    if message.ends_with(b"\r\n") && !(0..message.len()).any(lone) {
        return Cow::Borrowed(message);
    }
    let mut mended = Vec::with_capacity(message.len() + message.len() / 32 + 2);
    for (at, byte) in message.iter().enumerate() {
        match byte {
            _ if lone(at) => mended.extend_from_slice(b"\r\n"),
            byte => mended.push(*byte),
        }
    }
    if !mended.ends_with(b"\r\n") {
        mended.extend_from_slice(b"\r\n");
    }
    Cow::Owned(mended)
}

/// A message of CRLF lines as it follows DATA: dots at the start of a line doubled, and the end marked by one
/// (RFC 5321 4.5.2).
pub(crate) fn dotted(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + 64);
    let mut at_start = true;
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        if at_start && line.first() == Some(&b'.') {
            out.push(b'.');
        }
        out.extend_from_slice(line);
        at_start = line.ends_with(b"\n");
    }
    out.extend_from_slice(b".\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_well_formed_stays_as_it_is() {
        let message = b"A: b\r\n\r\n.\r\n..\r\n\xff\r\n\r\n";
        assert!(matches!(crlf(message), Cow::Borrowed(_)));
    }

    #[test]
    fn lone_line_ends_are_mended_so_that_nothing_can_be_smuggled() {
        assert_eq!(crlf(b"a\nb\rc\r\nd").as_ref(), b"a\r\nb\r\nc\r\nd\r\n");
        assert_eq!(crlf(b"a\n.\nb\r\n").as_ref(), b"a\r\n.\r\nb\r\n");
        assert_eq!(crlf(b"\r\r\n").as_ref(), b"\r\n\r\n");
        assert_eq!(crlf(b"").as_ref(), b"\r\n");
    }

    #[test]
    fn dots_are_doubled_only_at_the_start_of_a_line() {
        assert_eq!(dotted(b".\r\na.b\r\n..c\r\n"), b"..\r\na.b\r\n...c\r\n.\r\n");
    }
}
