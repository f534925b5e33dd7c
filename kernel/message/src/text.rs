//! The text of a mail that a reader sees.

use crate::limits::{HTML_PARTS, TEXT_BYTES};
use crate::part::Flowed;
use crate::read::headline;
use crate::{Message, Part, PartKind, Protection, charset, flowed, from_html};
use std::ops::ControlFlow;

/// The text of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// Lines that end in `\n`; quotes begin with `>`, the signature with `-- `.
    pub text: String,
    /// Whether any of it was made from HTML.
    pub from_html: bool,
    /// Whether there is more: text is cut at 1 MiB, HTML at 256 KiB a part. The raw mail has the rest.
    pub cut: bool,
}

impl Message {
    /// The text that a reader sees: `text/plain` where there is a choice, else text made of the sanitised HTML;
    /// parts that follow each other are joined. `format=flowed` is undone (RFC 3676). What is encrypted is not
    /// there; of what is signed, the text without the signature. Mails that were forwarded or stand in a digest
    /// follow with their own author, date and subject, unless they are returned ones (`multipart/report`).
    pub fn text(&self) -> Body {
        let mut gathered = Gathered { body: Body::default(), html: HTML_PARTS };
        // The bound on depth bounds this recursion.
        let _ = self.gather(0, &mut gathered);
        let mut body = gathered.body;
        body.text.truncate(body.text.trim_end().len());
        if !body.text.is_empty() {
            body.text.push('\n');
        }
        body
    }

    fn gather(&self, at: usize, to: &mut Gathered) -> ControlFlow<()> {
        let part = &self.parts[at];
        match part.kind {
            PartKind::Attachment => ControlFlow::Continue(()),
            _ if part.protection == Protection::Encrypted && part.kind == PartKind::Multipart => {
                ControlFlow::Continue(())
            }
            PartKind::Text => to.body.add(&self.plain(part)),
            PartKind::Html if to.html == 0 => {
                to.body.cut = true;
                ControlFlow::Continue(())
            }
            PartKind::Html => {
                to.html -= 1;
                let (text, cut) = from_html::text(&self.decoded(part));
                to.body.cut |= cut;
                to.body.from_html |= !text.trim().is_empty();
                to.body.add(&text)
            }
            PartKind::Message if part.beside => ControlFlow::Continue(()),
            PartKind::Message => {
                to.body.add(&headline(&self.raw, part.body.start))?;
                self.children(at).try_for_each(|child| self.gather(child, to))
            }
            PartKind::Multipart => self.gather_multipart(at, to),
        }
    }

    fn gather_multipart(&self, at: usize, to: &mut Gathered) -> ControlFlow<()> {
        match self.parts[at].media_type.as_str() {
            "multipart/alternative" => match self.choice(at) {
                Some(child) => self.gather(child, to),
                None => ControlFlow::Continue(()),
            },
            // The first is the text; what follows is its signature, its pictures, its report.
            "multipart/signed" | "multipart/related" | "multipart/report" => {
                self.children(at).take(1).try_for_each(|child| self.gather(child, to))
            }
            _ => self.children(at).try_for_each(|child| self.gather(child, to)),
        }
    }

    /// Of alternatives the first that is text, else the last that shows anything.
    fn choice(&self, at: usize) -> Option<usize> {
        let has = |child: usize, kind: PartKind| {
            let parts = &self.parts[child..self.parts[child].end];
            parts.iter().any(|part| part.kind == kind && !part.beside && !part.blank)
        };
        let of = |kind: PartKind| self.children(at).filter(move |child| has(*child, kind));
        of(PartKind::Text).next().or_else(|| of(PartKind::Html).last())
    }

    /// The parts that stand directly in a part.
    pub(crate) fn children(&self, at: usize) -> impl Iterator<Item = usize> {
        let end = self.parts[at].end;
        let first = (at + 1 < end).then_some(at + 1);
        std::iter::successors(first, move |child| Some(self.parts[*child].end).filter(|next| *next < end))
    }

    /// A text part as it is meant.
    fn plain(&self, part: &Part) -> String {
        let text = self.decoded(part);
        let text = match part.flowed {
            Flowed::No => text,
            Flowed::Yes => flowed::unflow(&text, false),
            Flowed::DelSp => flowed::unflow(&text, true),
        };
        without_armour(&text)
    }

    fn decoded(&self, part: &Part) -> String {
        let content = self.content(part);
        charset::decode(&content, part.charset.as_deref()).text.replace("\r\n", "\n").replace('\r', "\n")
    }
}

/// A text that is being gathered.
struct Gathered {
    body: Body,
    /// How many parts of HTML may still be looked at.
    html: usize,
}

impl Body {
    /// Adds a text behind an empty line; breaks when there is no more room.
    fn add(&mut self, text: &str) -> ControlFlow<()> {
        let text = text.trim_end().trim_start_matches('\n');
        if text.is_empty() {
            return ControlFlow::Continue(());
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let room = TEXT_BYTES.saturating_sub(self.text.len());
        self.text.push_str(&text[..text.floor_char_boundary(room)]);
        if text.len() > room {
            self.cut = true;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}

/// The first line of an OpenPGP message in a text.
const ENCRYPTED: &str = "-----BEGIN PGP MESSAGE-----";

/// Whether a text is an OpenPGP message.
pub(crate) fn is_armoured(text: &[u8]) -> bool {
    text.trim_ascii_start().starts_with(ENCRYPTED.as_bytes())
}

/// The text without OpenPGP's armour (RFC 9580 6.2 and 7): an encrypted block goes, of a signed one the words
/// stay.
fn without_armour(text: &str) -> String {
    if !text.contains("-----BEGIN PGP ") {
        return text.to_owned();
    }
    // What begins and never ends is no armour: somebody writes about it.
    let last_end = text.rfind("-----END PGP ").unwrap_or(0);
    let mut out = String::with_capacity(text.len());
    let (mut hidden, mut headers, mut signed) = (false, false, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        match line.trim_end() {
            ENCRYPTED | "-----BEGIN PGP SIGNATURE-----" if at < last_end => hidden = true,
            "-----END PGP MESSAGE-----" | "-----END PGP SIGNATURE-----" => (hidden, signed) = (false, false),
            "-----BEGIN PGP SIGNED MESSAGE-----" if at < last_end => (headers, signed) = (true, true),
            "" if headers => headers = false,
            _ if hidden || headers => {}
            // RFC 9580 7.1: lines that begin with a dash were escaped.
            _ => out.push_str(if signed { line.strip_prefix("- ").unwrap_or(line) } else { line }),
        }
        at += line.len();
    }
    out
}
