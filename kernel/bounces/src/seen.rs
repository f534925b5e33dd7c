//! A mail as a reader of reports sees it: what the reporter says, apart from the mail that it returns.

use std::borrow::Cow;
use std::sync::LazyLock;

use encoding_rs::Encoding;
use message::{Message, Part, PartKind};
use regex::Regex;

use crate::forms;
use crate::limits::{MAX_NESTED, MAX_PARTS, MAX_TEXT};

static ORIGINAL: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::ORIGINAL_BEGINS));

/// The parts of a mail that matter here.
#[derive(Default)]
pub(crate) struct Seen {
    /// The headers of the report.
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) return_path: String,
    pub(crate) subject: String,
    pub(crate) failed_recipients: String,
    /// Whether it went through a list or answers another mail, as reports do not.
    pub(crate) conversation: bool,
    /// What the reporter says, up to the returned mail.
    pub(crate) notice: String,
    /// What follows the notice in the same text: the returned mail, where it is no part of its own.
    pub(crate) rest: String,
    /// Machine-readable parts: `message/delivery-status` and its global form.
    pub(crate) statuses: Vec<String>,
    /// The `message/feedback-report` part.
    pub(crate) feedback: Option<String>,
    /// The returned mail from its header on, where it is a part of its own.
    pub(crate) original: String,
    /// Mails inside this one.
    pub(crate) nested: Vec<Vec<u8>>,
}

impl Seen {
    pub(crate) fn of(mail: &Message) -> Self {
        let header =
            |name: &str| mail.header(name).map(|value| start_of(value).to_owned()).unwrap_or_default();
        let mut seen = Seen {
            from: header("From"),
            to: header("To"),
            return_path: header("Return-Path"),
            subject: header("Subject"),
            failed_recipients: header("X-Failed-Recipients"),
            conversation: ["List-Id", "List-Post", "In-Reply-To"]
                .iter()
                .any(|name| mail.header(name).is_some()),
            ..Seen::default()
        };
        let mut returned: Option<&[u16]> = None;
        for (index, part) in mail.parts.iter().enumerate().take(MAX_PARTS) {
            if returned.is_some_and(|path| part.path.starts_with(path)) {
                continue;
            }
            let is_leaf = mail.parts.get(index + 1).is_none_or(|next| !next.path.starts_with(&part.path));
            seen.take(mail, part, is_leaf);
            returned = (part.kind == PartKind::Message).then_some(part.path.as_slice()).or(returned);
        }
        if seen.notice.trim().is_empty() {
            seen.notice = start_of(&mail.text().text).to_owned();
        }
        seen.set_the_returned_mail_apart();
        seen
    }

    /// The returned mail, or what there is of it, from its header on.
    pub(crate) fn returned_mail(&self) -> &str {
        if self.original.is_empty() { &self.rest } else { &self.original }
    }

    fn take(&mut self, mail: &Message, part: &Part, is_leaf: bool) {
        let bytes = || start_of_bytes(mail.content(part));
        match part.media_type.as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                self.statuses.push(text(&bytes(), None))
            }
            "message/feedback-report" => self.feedback = Some(text(&bytes(), None)),
            "message/rfc822"
            | "message/global"
            | "text/rfc822"
            | "text/rfc822-headers"
            | "message/global-headers" => {
                if self.original.is_empty() {
                    self.original = text(&bytes(), None);
                }
                if self.nested.len() < MAX_NESTED && !part.media_type.ends_with("headers") {
                    self.nested.push(mail.content(part).into_owned());
                }
            }
            // A multipart that falls into no parts is as good as text.
            _ if part.kind == PartKind::Text || part.kind == PartKind::Multipart && is_leaf => {
                self.hear(&text(&bytes(), part.charset.as_deref()));
            }
            _ => {}
        }
    }

    /// Adds a text to the notice, while there is room.
    fn hear(&mut self, text: &str) {
        if self.notice.len() + text.len() <= MAX_TEXT {
            self.notice.push_str(&text.replace("\r\n", "\n"));
            self.notice.push_str("\n\n");
        }
    }

    fn set_the_returned_mail_apart(&mut self) {
        if let Some(found) = ORIGINAL.find(&self.notice) {
            self.rest = self.notice.split_off(found.start());
        }
        if self.notice.contains("\n>") {
            self.notice = self.notice.lines().filter(|line| !is_quoted(line)).collect::<Vec<_>>().join("\n");
        }
    }
}

/// Whether somebody quotes the line. MDaemon lists addresses behind one mark, and sessions have three.
fn is_quoted(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('>') else { return false };
    let lists_an_address = rest.contains('@') && !rest.trim().contains(char::is_whitespace);
    !rest.starts_with(">>") && !lists_an_address
}

fn start_of(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_TEXT)]
}

fn start_of_bytes(bytes: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(&bytes[..bytes.len().min(MAX_TEXT)]),
        Cow::Owned(mut bytes) => {
            bytes.truncate(MAX_TEXT);
            Cow::Owned(bytes)
        }
    }
}

/// Text in the charset of that label; in UTF-8 where there is none, or an unknown one.
fn text(bytes: &[u8], label: Option<&str>) -> String {
    match label.and_then(|label| Encoding::for_label(label.as_bytes())) {
        Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
