//! How an mbox keeps lines of a message that look like the beginning of the next one.

use crate::header;
use crate::split::Form;
use memchr::memmem;

/// The dialects of mbox. They look alike until a message has a line that begins with `From `.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// mboxo: `From ` became `>From `; `>From ` was left as it was, so that a doubt remains.
    O,
    /// mboxrd: every `>*From ` got one more `>`.
    Rd,
    /// mboxcl: as mboxo, and `Content-Length` says where a message ends.
    Cl,
    /// mboxcl2: `Content-Length` says where a message ends, and nothing is quoted.
    Cl2,
}

impl Dialect {
    pub(crate) const fn has_lengths(self) -> bool {
        matches!(self, Self::Cl | Self::Cl2)
    }

    /// Judges by the beginning of a file.
    pub(crate) fn of(sample: &[u8]) -> Self {
        let lengths = Lengths::of(sample);
        if lengths.right > 0 && lengths.right >= lengths.wrong {
            let quotes = memmem::find(sample, b"\n>From ").is_some();
            return if quotes && !lengths.bare { Self::Cl } else { Self::Cl2 };
        }
        // What `git` and public-inbox write is mboxrd by definition.
        if sample.starts_with(b"From mboxrd@z ") || more_quoted_than_quotes(sample) {
            return Self::Rd;
        }
        Self::O
    }
}

/// How well the `Content-Length` fields of a file fit.
#[derive(Default)]
struct Lengths {
    right: usize,
    wrong: usize,
    /// Within a message whose length is right stands a line `From `.
    bare: bool,
}

impl Lengths {
    fn of(sample: &[u8]) -> Self {
        let mut lengths = Self::default();
        let mut at = 0;
        while at < sample.len() {
            let next = Form::Mbox.find(sample, at + 1).unwrap_or(sample.len());
            let end = length_end(&sample[at..]).map(|end| at + end);
            match end {
                Some(end) if end >= sample.len() => return lengths,
                Some(end) if Form::Mbox.ends_at(sample, end, true).is_some() => {
                    lengths.right += 1;
                    lengths.bare |= memmem::find(&sample[at..end], b"\nFrom ").is_some();
                    at = end.max(next.min(end + 2));
                    continue;
                }
                Some(_) => lengths.wrong += 1,
                None => {}
            }
            at = next;
        }
        lengths
    }
}

/// Where the message that `bytes` begin with ends by its own `Content-Length`.
pub(crate) fn length_end(bytes: &[u8]) -> Option<usize> {
    let body = header::end(bytes)?;
    let value = header::fields(&bytes[..body])
        .filter_map(header::parts)
        .find(|(name, _)| name.eq_ignore_ascii_case(b"content-length"))?
        .1;
    let length: usize = std::str::from_utf8(value).ok()?.parse().ok()?;
    body.checked_add(length)
}

/// `>>From ` is either a quoted `>From ` (mboxrd), or stands in what somebody quoted twice (mboxo): then its
/// neighbours are quoted too.
fn more_quoted_than_quotes(sample: &[u8]) -> bool {
    let (mut quoted, mut quotes) = (0, 0);
    for at in memmem::find_iter(sample, b"\n>>").map(|at| at + 1) {
        let rest = &sample[at..];
        let depth = rest.iter().take_while(|&&b| b == b'>').count();
        if !rest[depth..].starts_with(b"From ") {
            continue;
        }
        let before = sample[..at - 1].iter().rposition(|&b| b == b'\n').map_or(0, |it| it + 1);
        let after = rest.iter().position(|&b| b == b'\n').map_or(rest.len(), |it| it + 1);
        if quote_depth(&sample[before..]) >= depth || quote_depth(&rest[after..]) >= depth {
            quotes += 1;
        } else {
            quoted += 1;
        }
    }
    quoted > quotes
}

/// How often a line is quoted: `>>`, `> >`.
fn quote_depth(line: &[u8]) -> usize {
    line.iter().take_while(|b| matches!(b, b'>' | b' ')).filter(|&&b| b == b'>').count()
}
