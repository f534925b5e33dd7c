//! The content of a message as it comes over the wire: dots unstuffed (RFC 5321 4.5.2), bounded, and with no
//! line end but CRLF.
//!
//! A lone CR or LF is read differently by different servers, which lets a message be smuggled inside another.
//! Here it is neither a line end nor mended: the message is refused, and its end is still only `CRLF.CRLF`.

/// Ten times what the longest lines of careless programs need (RFC 5321 allows 1,000 bytes); without a bound
/// a line would be as long as the message.
pub(crate) const LONGEST_LINE: usize = 100_000;

/// Why a message is not taken, found while it was coming in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// Larger than the settings allow.
    TooBig,
    /// A CR without LF, or an LF without CR.
    BareBreak,
    /// A line beyond [`LONGEST_LINE`].
    LongLine,
}

/// A message coming in. Once it has a flaw no more of it is kept, but its end is still found.
#[derive(Debug)]
pub(crate) struct Content {
    bytes: Vec<u8>,
    most: usize,
    line: usize,
    place: Place,
    flaw: Option<Flaw>,
}

/// Where in a line the next byte stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Start,
    /// After a dot at the start, which is not kept.
    Dot,
    DotCr,
    Middle,
    Cr,
}

impl Content {
    pub(crate) const fn new(most: usize) -> Self {
        Self { bytes: Vec::new(), most, line: 0, place: Place::Start, flaw: None }
    }

    /// Takes bytes of a message that ends in a line with a dot. Gives how many belonged to it, and whether
    /// it is at its end.
    pub(crate) fn until_dot(&mut self, input: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while let Some(&byte) = input.get(at) {
            match (self.place, byte) {
                (Place::Start, b'.') => self.place = Place::Dot,
                (Place::Dot, b'\r') => self.place = Place::DotCr,
                (Place::DotCr, b'\n') => {
                    self.place = Place::Start;
                    return (at + 1, true);
                }
                (Place::DotCr, _) => {
                    self.spoil(Flaw::BareBreak);
                    self.place = Place::Middle;
                    continue;
                }
                _ => {
                    at += self.text(&input[at..]);
                    continue;
                }
            }
            at += 1;
        }
        (at, false)
    }

    /// Takes bytes of a message whose length is told (RFC 3030): dots mean nothing.
    pub(crate) fn counted(&mut self, input: &[u8]) {
        let mut at = 0;
        while at < input.len() {
            at += self.text(&input[at..]);
        }
    }

    /// The whole message, which ends in CRLF, or what is wrong with it.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, Flaw> {
        match self.place {
            Place::Cr | Place::DotCr => self.spoil(Flaw::BareBreak),
            Place::Middle => self.keep(b"\r\n"),
            Place::Start | Place::Dot => {}
        }
        match self.flaw {
            None => Ok(self.bytes),
            Some(flaw) => Err(flaw),
        }
    }

    pub(crate) const fn flaw(&self) -> Option<Flaw> {
        self.flaw
    }

    /// Takes a run of one line's text, or one byte of its end; gives how many bytes that was.
    fn text(&mut self, input: &[u8]) -> usize {
        match (self.place, input[0]) {
            (Place::Cr, b'\n') => {
                self.keep(b"\r\n");
                (self.place, self.line) = (Place::Start, 0);
                1
            }
            (Place::Cr, _) => {
                self.spoil(Flaw::BareBreak);
                self.place = Place::Middle;
                0
            }
            (_, b'\r') => {
                self.place = Place::Cr;
                1
            }
            (_, b'\n') => {
                self.spoil(Flaw::BareBreak);
                self.place = Place::Middle;
                1
            }
            _ => {
                let length = input.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(input.len());
                self.place = Place::Middle;
                self.line += length;
                if self.line > LONGEST_LINE {
                    self.spoil(Flaw::LongLine);
                }
                self.keep(&input[..length]);
                length
            }
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.bytes.len() + bytes.len() > self.most {
            self.spoil(Flaw::TooBig);
        }
        if self.flaw.is_none() {
            self.bytes.extend_from_slice(bytes);
        }
    }

    /// The first flaw counts.
    fn spoil(&mut self, flaw: Flaw) {
        self.flaw.get_or_insert(flaw);
        self.bytes = Vec::new();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> (Result<Vec<u8>, Flaw>, usize) {
        let mut content = Content::new(1_000);
        let (used, done) = content.until_dot(input);
        assert!(done, "{}", String::from_utf8_lossy(input));
        (content.finish(), used)
    }

    #[test]
    fn dots_are_unstuffed_and_the_end_is_found() {
        let (content, used) = read(b"Subject: x\r\n\r\n..\r\n.a\r\n.\r\nQUIT\r\n");
        assert_eq!(content.unwrap(), b"Subject: x\r\n\r\n.\r\na\r\n");
        assert_eq!(used, 25);
        assert_eq!(read(b".\r\n").0.unwrap(), b"");
    }

    #[test]
    fn nothing_but_crlf_dot_crlf_ends_a_message_and_what_tries_to_is_refused() {
        for end in [
            "\n.\n",
            "\n.\r\n",
            "\r\n.\n",
            "\r.\r",
            "\r.\r\n",
            "\r\n.\r",
            "\n.\r",
            "\r\n\n.\r\n",
            "\r\r\n.\r\n",
            "\n\n.\r\n",
            "\r\n.\r\r\n",
            "\0\n.\r\n",
            "\r\n.\0\r\n\n",
        ] {
            let smuggled = format!("a{end}MAIL FROM:<admin@example.org>\r\nDATA\r\nb\r\n.\r\n");
            let mut content = Content::new(1_000);
            let (used, done) = content.until_dot(smuggled.as_bytes());
            // A doubled CR before a right line end does end it, for every server alike; it is refused as well.
            let ended = end.ends_with("\r\n.\r\n");
            assert!(done && (used == smuggled.len() || ended), "{end:?}");
            assert_eq!(content.finish(), Err(Flaw::BareBreak), "{end:?}");
        }
    }

    #[test]
    fn a_dot_beside_a_zero_is_text() {
        for line in ["\0.\r\n", ".\0\r\n", "\0.\0\r\n"] {
            let stuffed =
                if line.starts_with('.') { ".\0\r\n".replacen('.', "..", 1) } else { line.to_owned() };
            let mail = format!("a\r\n{stuffed}MAIL FROM:<x@y.example>\r\n.\r\n");
            let (content, used) = read(mail.as_bytes());
            assert_eq!(used, mail.len());
            assert!(content.unwrap().windows(line.len()).any(|text| text == line.as_bytes()));
        }
        // Not stuffed it loses its dot, as any line does, and ends nothing.
        assert_eq!(read(b"a\r\n.\0\r\nb\r\n.\r\n").0.unwrap(), b"a\r\n\0\r\nb\r\n");
    }

    #[test]
    fn a_split_anywhere_changes_nothing() {
        let input = b".x\r\n..\r\nabc\r\r\n\r\n.\r\n";
        let whole = read(input).0;
        for split in 0..input.len() {
            let mut content = Content::new(1_000);
            let (first, done) = content.until_dot(&input[..split]);
            assert!(!done && first == split);
            assert!(content.until_dot(&input[split..]).1);
            assert_eq!(content.finish(), whole);
        }
    }

    #[test]
    fn size_and_lines_are_bounded() {
        let mut content = Content::new(10);
        content.counted(b"123456789");
        assert_eq!(content.flaw(), None);
        content.counted(b"10");
        assert_eq!(content.finish(), Err(Flaw::TooBig));
        let mut content = Content::new(LONGEST_LINE * 2);
        content.counted(&vec![b'x'; LONGEST_LINE + 1]);
        assert_eq!(content.finish(), Err(Flaw::LongLine));
    }

    #[test]
    fn a_counted_message_ends_in_a_line_end_and_keeps_its_dots() {
        let mut content = Content::new(100);
        content.counted(b".\r\n..a");
        assert_eq!(content.finish().unwrap(), b".\r\n..a\r\n");
        let mut content = Content::new(100);
        content.counted(b"a\r");
        assert_eq!(content.finish(), Err(Flaw::BareBreak));
    }
}
