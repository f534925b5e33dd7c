//! What the pages of an archive share: who may read it, who sees addresses, and how a message is shown.

use super::found::stood;
use crate::heart::list::{List, Reading};
use crate::heart::message::{Archived, Attached, Thread};
use crate::policy::{Read, Standing};
use ::web::{Html, Ui};
use access::{Actor, Allowed};
use base::Email;
use facts::{Look, Problem, Tag};
use message::Addresses;

/// The list of that name, if the reader may read its archive, and what they are to it.
pub(super) fn readable(look: &Look, name: &str) -> Result<(List, Standing), Problem> {
    let (list, standing) = stood(look, name)?;
    Allowed::ask(&Read { list: &list, standing }, look.actor())?;
    Ok((list, standing))
}

/// Whether mail addresses are shown: to the network's people, and to those of the list.
pub(super) fn addresses(actor: &Actor, standing: Standing) -> Addresses {
    let known = actor.is_inside() || standing.subscribed || standing.role.is_some();
    if known { Addresses::Shown } else { Addresses::Hidden }
}

/// The tags of a page that shows a thread and nothing else of its list.
pub(super) fn thread_tags(thread: &Thread) -> [Tag; 2] {
    [crate::facts::thread_tag(thread.id), Tag::from(crate::facts::THREADS)]
}

/// How answers of programs may be kept on their way: those of a public archive for a while, since what is redacted must
/// be gone soon; others not at all.
pub(super) const fn caching(list: &List) -> &'static str {
    match list.rules.reading {
        Reading::Public => "public, max-age=600",
        Reading::Subscribers => "private, no-cache",
    }
}

/// What an author is called: by name, else by what stands before the `@`.
pub(super) fn called(ui: &Ui, name: Option<&str>, email: Option<&Email>) -> String {
    let name = name.map(str::trim).filter(|name| !name.is_empty() && !name.contains('@'));
    let local = || email.and_then(|email| email.as_str().split_once('@')).map(|(local, _)| local.to_owned());
    name.map(str::to_owned).or_else(local).unwrap_or_else(|| ui.t("list-author-unknown"))
}

/// A subject as it is shown.
pub(super) fn entitled(ui: &Ui, subject: &str) -> String {
    if subject.trim().is_empty() { ui.t("list-no-subject") } else { subject.to_owned() }
}

/// So deep answers are moved in; deeper ones stand below each other, and say what they answer.
const DEEPEST: usize = 6;

/// A message on a page.
pub(super) struct Shown {
    pub(super) anchor: String,
    /// How far it is moved in, as its class; nothing if it is not.
    pub(super) class: &'static str,
    pub(super) link: String,
    pub(super) author: String,
    pub(super) email: Option<String>,
    pub(super) day: String,
    pub(super) time: String,
    /// Its subject, where that is another than the thread's.
    pub(super) subject: Option<String>,
    /// The anchor and author of what it answers, where that does not stand right above.
    pub(super) answers: Option<(String, String)>,
    pub(super) lang: Option<String>,
    pub(super) body: Html,
    /// What is to be said about its text, by its key.
    pub(super) note: Option<&'static str>,
    pub(super) files: Vec<File>,
    /// When it was taken out, and why.
    pub(super) redacted: Option<(String, String)>,
    /// Where it is answered, if the reader may.
    pub(super) reply: Option<String>,
}

/// A file on a page.
pub(super) struct File {
    pub(super) name: String,
    pub(super) link: String,
    pub(super) size: String,
}

/// What showing messages needs to know of the page.
pub(super) struct Showing<'a> {
    pub(super) ui: &'a Ui,
    pub(super) list: &'a List,
    pub(super) addresses: Addresses,
    pub(super) may_reply: bool,
    /// What folded quotes are called.
    pub(super) quoted: String,
    pub(super) quotes: Quotes,
}

/// Where folded quotes stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// In the message.
    Folded,
    /// On the message's own page: in a thread what is quoted stands above, and would be sent twice.
    Elsewhere,
}

impl Showing<'_> {
    /// A message, so deep below the first, with its files.
    pub(super) fn message(&self, message: &Archived, depth: usize, files: &[Attached]) -> Shown {
        let link = message_link(self.list, &message.address);
        let shown = self.addresses == Addresses::Shown;
        let author = &message.author;
        Shown {
            class: ["", " in1", " in2", " in3", " in4", " in5", " in6"][depth.min(DEEPEST)],
            author: called(self.ui, author.name.as_deref(), author.email.as_ref()),
            email: author.email.as_ref().filter(|_| shown).map(ToString::to_string),
            day: message.sent.to_string(),
            time: self.ui.moment(message.sent),
            subject: None,
            answers: None,
            lang: message.lang.as_ref().map(ToString::to_string),
            body: match self.quotes {
                Quotes::Folded => message::html(&message.text, self.addresses, &self.quoted),
                Quotes::Elsewhere => {
                    message::html_in_thread(&message.text, self.addresses, &self.quoted, &link)
                }
            },
            note: note(message),
            files: files.iter().map(|file| self.file(message, file)).collect(),
            redacted: message
                .redacted
                .as_ref()
                .map(|(at, why)| (self.ui.moment(at), why.clone().unwrap_or_default())),
            reply: (self.may_reply && message.redacted.is_none()).then(|| format!("{link}/reply")),
            anchor: message.address.clone(),
            link,
        }
    }

    fn file(&self, message: &Archived, file: &Attached) -> File {
        File {
            link: file_link(self.list, message, file),
            name: file.name.clone(),
            size: self.ui.size(file.size),
        }
    }
}

fn note(message: &Archived) -> Option<&'static str> {
    if message.redacted.is_some() {
        None
    } else if message.encrypted {
        Some("list-message-encrypted")
    } else if message.from_html {
        Some("list-message-from-html")
    } else if message.text.trim().is_empty() {
        Some("list-message-empty")
    } else {
        None
    }
}

/// Where a message stands for ever.
pub(crate) fn message_link(list: &List, address: &str) -> String {
    format!("{}/messages/{address}", list.link())
}

/// Where a thread stands.
pub(crate) fn thread_link(list: &List, address: &str) -> String {
    format!("{}/threads/{address}", list.link())
}

/// Where a file of a message is; its name is for those who save it.
fn file_link(list: &List, message: &Archived, file: &Attached) -> String {
    let name: String = file
        .name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' })
        .collect();
    let name = if name.trim_matches('.').is_empty() { "file" } else { name.as_str() };
    format!("{}/files/{}/{name}", message_link(list, &message.address), file.position)
}
