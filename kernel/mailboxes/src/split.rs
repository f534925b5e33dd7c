//! Where a message ends and the next begins.

use crate::dialect::{Dialect, length_end};
use crate::header;
use crate::limits::{LOOKAHEAD, MESSAGE};
use crate::stamp::Stamp;
use crate::window::Window;
use memchr::{memchr, memmem};

/// The forms in which a file holds messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Each begins with a `From ` line.
    Mbox,
    /// Each begins with a line of 73 `=`, as LISTSERV logs do.
    Listserv,
    /// The file is one message.
    Letter,
}

/// The line between messages in a LISTSERV log.
const RULE: [u8; 73] = [b'='; 73];

/// The end of a message in the window.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It is in the window whole, with that many bytes.
    At(usize),
    /// It was more than is taken, and has been passed; the next begins the window.
    Passed,
}

impl Form {
    /// Length of the separator line that `bytes` begin with, its line end included. `after_blank` says that
    /// an empty line or nothing stands before it; `whole`, that nothing comes behind `bytes`.
    pub(crate) fn separator(self, bytes: &[u8], after_blank: bool, whole: bool) -> Option<usize> {
        let end = || memchr(b'\n', &bytes[..bytes.len().min(LOOKAHEAD)]).map_or(bytes.len(), |it| it + 1);
        match self {
            Self::Mbox => {
                let stamp = Stamp::read(bytes)?;
                let next = &bytes[end()..];
                let begun = if after_blank {
                    header::name(next).is_some() || next.starts_with(b">From ")
                } else {
                    // Files that were joined by hand lack the empty line.
                    stamp.strict && header::is_common(next)
                };
                (begun || (whole && next.is_empty())).then(end)
            }
            Self::Listserv => {
                let rest = bytes.strip_prefix(RULE.as_slice())?;
                let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
                let next = rest.strip_prefix(b"\n")?;
                (header::is_common(next) || header::name(next) == Some(b"Comments")).then(end)
            }
            Self::Letter => None,
        }
    }

    /// Where in `bytes` a separator stands, at `from` or later.
    pub(crate) fn find(self, bytes: &[u8], from: usize) -> Option<usize> {
        let needle: &[u8] = match self {
            Self::Mbox => b"\nFrom ",
            Self::Listserv => b"\n=========",
            Self::Letter => return None,
        };
        let start = from.saturating_sub(1).min(bytes.len());
        memmem::find_iter(&bytes[start..], needle)
            .map(|at| start + at + 1)
            .find(|&at| self.separator(&bytes[at..], is_after_blank(bytes, at), false).is_some())
    }

    /// Whether a message that ends by its own account at `end` does: where the next then begins.
    pub(crate) fn ends_at(self, bytes: &[u8], end: usize, whole: bool) -> Option<usize> {
        // The empty line between messages is not counted, but some have it twice and some not at all.
        let mut at = end;
        for _ in 0..=2 {
            let rest = bytes.get(at..)?;
            if (rest.is_empty() && whole) || self.separator(rest, true, whole).is_some() {
                return Some(at);
            }
            let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
            at = bytes.len() - rest.strip_prefix(b"\n")?.len();
        }
        None
    }
}

fn is_after_blank(bytes: &[u8], at: usize) -> bool {
    let before = &bytes[..at];
    before.is_empty() || before == b"\n" || before.ends_with(b"\n\n") || before.ends_with(b"\n\r\n")
}

/// Finds the end of the message that the window begins with; its separator has `head` bytes.
pub(crate) fn end(window: &mut Window, form: Form, dialect: Dialect, head: usize) -> End {
    if form == Form::Mbox
        && dialect.has_lengths()
        && let Some(end) = stated_end(window, head)
    {
        return End::At(end);
    }
    let mut scanned = head.saturating_sub(1);
    let mut passed = false;
    loop {
        match scan(window, form, scanned) {
            Scan::Found(at) if passed => {
                window.pass(at);
                return End::Passed;
            }
            Scan::Found(at) => return End::At(at),
            Scan::Nothing(upto) => scanned = upto,
        }
        if window.bytes().len() > MESSAGE {
            passed = true;
        }
        if passed {
            // Two line ends are kept, to see whether an empty line stands before a separator.
            let gone = scanned.saturating_sub(4);
            window.pass(gone);
            scanned -= gone;
        }
        if !window.more() {
            let len = window.bytes().len();
            if passed {
                window.pass(len);
                return End::Passed;
            }
            return End::At(len);
        }
    }
}

enum Scan {
    Found(usize),
    /// None up to there.
    Nothing(usize),
}

/// Looks for a separator in what is in the window, from `start` on.
fn scan(window: &mut Window, form: Form, start: usize) -> Scan {
    let needle: &[u8] = match form {
        Form::Mbox => b"\nFrom ",
        Form::Listserv => b"\n=========",
        Form::Letter => return Scan::Nothing(window.bytes().len()),
    };
    let mut from = start;
    while let Some(found) = memmem::find(&window.bytes()[from..], needle) {
        let at = from + found + 1;
        window.widen_to(at + LOOKAHEAD);
        let (bytes, whole) = (window.bytes(), window.ended());
        if form.separator(&bytes[at..], is_after_blank(bytes, at), whole).is_some() {
            return Scan::Found(at);
        }
        from = at;
    }
    // The needle may lie across what is read next.
    Scan::Nothing(window.bytes().len().saturating_sub(needle.len() - 1).max(from))
}

/// The end by `Content-Length`, when a message really ends there.
fn stated_end(window: &mut Window, head: usize) -> Option<usize> {
    while header::end(&window.bytes()[head..]).is_none() {
        if window.bytes().len() > head + crate::limits::HEADER || !window.more() {
            return None;
        }
    }
    let end = head.checked_add(length_end(&window.bytes()[head..])?)?;
    if end > MESSAGE {
        return None;
    }
    window.widen_to(end + LOOKAHEAD);
    Form::Mbox.ends_at(window.bytes(), end, window.ended())
}
