//! Downloads of a month or a thread as mboxrd, for mail programs and mirrors.
//!
//! Whoever sees addresses is given the messages as they came, byte for byte. Others are given readable copies made of what
//! the pages show: author, date, subject, text, and what it answers, with addresses as `name at host`, and without files.
//! Of a redacted message everybody is given a tombstone, so that threads hold together.

use super::archive::{addresses, called, readable};
use crate::heart::list::List;
use crate::heart::message::{Archived, Author, Month, Thread};
use crate::heart::obscured::at_host;
use crate::store::messages::{self as store, After};
use crate::store::threads;
use ::web::{Answer, Door, House, Ui, attachment};
use axum::body::Body;
use base::{Id, Moment};
use bytes::Bytes;
use db::{Fault, Read};
use facts::Problem;
use futures_util::stream::try_unfold;
use mail::raw;
use message::Addresses;
use std::collections::HashMap;

/// So many messages are in memory at once.
const STEP: i64 = 50;

/// What is downloaded.
#[derive(Clone)]
enum Of {
    Month(Month),
    Thread(Id<Thread>),
}

/// A download on its way.
struct Going {
    house: House,
    ui: Ui,
    list: List,
    of: Of,
    shown: Addresses,
    after: Option<After>,
}

/// The messages of a month.
pub(super) async fn month(door: Door, name: String, month: Month) -> Answer {
    let (list, standing) = door.read(move |look| readable(look, &name)).await?;
    let file = format!("{}-{month}.mbox", list.name);
    Ok(download(&door, list, standing, Of::Month(month), &file))
}

/// The messages of a thread.
pub(super) async fn thread(door: Door, name: String, address: String) -> Answer {
    let wanted = address.clone();
    let (list, standing, thread) = door
        .read(move |look| {
            let (list, standing) = readable(look, &name)?;
            let thread = threads::by_address(look, list.id, &wanted)?.ok_or(Problem::NotFound)?;
            Ok::<_, Problem>((list, standing, thread.joined_into.unwrap_or(thread.id)))
        })
        .await?;
    let file = format!("{}-{address}.mbox", list.name);
    Ok(download(&door, list, standing, Of::Thread(thread), &file))
}

fn download(
    door: &Door,
    list: List,
    standing: crate::policy::Standing,
    of: Of,
    file: &str,
) -> axum::response::Response {
    let shown = addresses(&door.actor(), standing);
    let going =
        Going { house: door.house().clone(), ui: door.ui(), list, of, shown, after: Some(After::START) };
    attachment("application/mbox", file, Body::from_stream(try_unfold(going, further)))
}

/// The next few messages.
async fn further(mut going: Going) -> Result<Option<(Bytes, Going)>, std::io::Error> {
    let Some(after) = going.after else { return Ok(None) };
    let (of, list) = (going.of.clone(), going.list.id);
    let read = going.house.db.read(move |read| {
        let messages = match &of {
            Of::Month(month) => store::of_month_after(read, list, month, after, STEP)?,
            Of::Thread(thread) => store::of_thread_after(read, *thread, after, STEP)?,
        };
        let parents = parents(read, &messages)?;
        Ok::<_, Fault>((messages, parents))
    });
    let (messages, parents) = read.await.map_err(std::io::Error::other)?;
    let full = messages.len() as i64 == STEP;
    going.after = messages.last().filter(|_| full).map(|last| After { sent: last.sent, id: last.id });
    let mut out = Vec::new();
    for message in &messages {
        let parent = message.parent.and_then(|parent| parents.get(&parent)).map(String::as_str);
        write(&going, message, parent, &mut out).await?;
    }
    Ok(Some((out.into(), going)))
}

/// The Message-IDs of what messages answer.
pub(crate) fn parents(read: &Read, messages: &[Archived]) -> Result<HashMap<Id<Archived>, String>, Fault> {
    let mut ids: HashMap<Id<Archived>, String> =
        messages.iter().map(|message| (message.id, message.message_id.clone())).collect();
    for parent in messages.iter().filter_map(|message| message.parent) {
        if !ids.contains_key(&parent)
            && let Some(found) = store::find(read, parent)?
        {
            ids.insert(parent, found.message_id);
        }
    }
    Ok(ids)
}

async fn write(
    going: &Going,
    message: &Archived,
    parent: Option<&str>,
    out: &mut Vec<u8>,
) -> Result<(), std::io::Error> {
    if message.gives_bytes() && going.shown == Addresses::Shown {
        match raw::load(&going.house.db, &going.house.files, message.raw).await {
            Ok(bytes) => {
                let from = message.author.email.as_ref().map(base::Email::as_str);
                return mailboxes::mboxrd(out, from, message.sent, &bytes);
            }
            Err(raw::Trouble::Missing(_)) => {}
            Err(trouble) => return Err(std::io::Error::other(trouble)),
        }
    }
    mailboxes::mboxrd(out, None, message.sent, copy(&going.ui, message, parent).as_bytes())
}

/// A readable copy of a message.
pub(crate) fn copy(ui: &Ui, message: &Archived, parent: Option<&str>) -> String {
    let (subject, text) = match &message.redacted {
        None => (at_host(&message.subject), at_host(&message.text)),
        Some((at, why)) => {
            let why = why.clone().unwrap_or_default();
            (ui.t("list-message-redacted"), format!("{}\n{why}\n", at.timestamp().strftime("%Y-%m-%d")))
        }
    };
    let mut mail = format!("From: {}\n", author(ui, message));
    mail.push_str(&format!("Date: {}\n", date(message.sent)));
    mail.push_str(&format!("Subject: {}\n", line(&subject)));
    mail.push_str(&format!("Message-ID: <{}>\n", message.message_id));
    if let Some(parent) = parent {
        mail.push_str(&format!("In-Reply-To: <{parent}>\n"));
    }
    mail.push_str(
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n",
    );
    mail.push_str(&text);
    mail
}

/// "ana at example.org (Ana)": with the name as a comment, since what stands before it is no address.
fn author(ui: &Ui, message: &Archived) -> String {
    let Author { name, email, .. } = &message.author;
    if message.redacted.is_some() {
        return line(&ui.t("list-author-unknown"));
    }
    let name = line(&called(ui, name.as_deref(), email.as_ref())).replace(['(', ')', '\\'], " ");
    email.as_ref().map_or_else(|| name.clone(), |email| format!("{} ({name})", at_host(email.as_str())))
}

/// On one line, as far as RFC 6532 lets letters of all scripts stand in headers.
fn line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect()
}

/// As RFC 5322 writes it.
fn date(sent: Moment) -> String {
    sent.timestamp().strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
