//! Archives that everybody may read, in the record of the network: a folder for each list, in it what the list is, each
//! month as the mbox that strangers are given too, and beside it the exact rest, so that every address of a message, of a
//! thread and of an older archive lives again. Who is on a list, who looks after it, and files of messages, which may say
//! more than their authors knew, are not in it.

mod reading;

use crate::heart::list::{List, Reading};
use crate::heart::message::{Archived, Author, Month, Thread};
use crate::heart::obscured::at_host;
use crate::store::messages::After;
use crate::store::nodes::Shelf;
use crate::store::{lists, messages, old_addresses, threads};
use crate::web::mbox;
use base::{Id, Lang, Moment};
use db::Fault;
use facts::Look;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use web::{Content, Leaf, Recorder, Ui};

pub(crate) const RECORDER: Recorder =
    Recorder { folder: "lists", label: "list-nav", after: &["topics"], write, read: reading::read };

/// So many messages are read from the database at once.
const STEP: i64 = 200;

/// Old addresses in one file.
const ADDRESSES: i64 = 10_000;

/// So many ids that were only mentioned are followed above one message: as many as its references that are followed.
const MOST_ABOVE: usize = 100;

/// What the readable copy of a message, which stands in the mbox at the same place, does not say or not exactly.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct KeptMessage {
    id: Id<Archived>,
    address: String,
    message_id: String,
    thread: Id<Thread>,
    parent: Option<Id<Archived>>,
    author: Option<String>,
    /// As `name at host`.
    email: Option<String>,
    subject: String,
    lang: Option<Lang>,
    from_html: bool,
    encrypted: bool,
    sent: Moment,
    archived: Moment,
    imported: bool,
    redacted: Option<(Moment, Option<String>)>,
    /// The thread that has its address from this message.
    begun: Option<KeptThread>,
    /// Where it hangs, and then where what it hangs under does, up to the next message that is here.
    hangs: Vec<Link>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct KeptThread {
    id: Id<Thread>,
    subject: String,
    made: Moment,
    first: Moment,
    latest: Moment,
    messages: i64,
    joined_into: Option<Id<Thread>>,
}

/// Where a Message-ID hangs, as [`crate::heart::threading::Node`] has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Link {
    message_id: String,
    parent: Option<String>,
    claimed: Option<Moment>,
    cut: bool,
}

fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let lists = lists::all(look)?;
    for list in lists.into_iter().filter(|list| list.rules.reading == Reading::Public) {
        let place = place(&list);
        put(leaf(format!("{place}/list.md"), readable(&list).into_bytes()));
        put(leaf(format!("{place}/list.json"), json(&list)));
        write_old_addresses(look, &list, &place, put)?;
        for (month, _) in messages::months(look, list.id)?.into_iter().rev() {
            let (mbox, kept) = written(look, ui, &list, &month)?;
            put(leaf(format!("{place}/{month}.mbox"), mbox));
            put(leaf(format!("{place}/{month}.json"), json(&kept)));
        }
    }
    Ok(())
}

/// The folder of a list. Names may have dots, and a folder that is called like a page would stand in its way.
fn place(list: &List) -> String {
    list.name.as_str().replace('.', "=")
}

fn leaf(path: String, bytes: Vec<u8>) -> Leaf {
    Leaf { path, content: Content::Bytes(bytes) }
}

fn json(kept: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(kept).expect("these are plain values");
    json.push(b'\n');
    json
}

fn readable(list: &List) -> String {
    let rules = &list.rules;
    let title = serde_json::to_string(&rules.title).expect("a title is plain text");
    let langs: Vec<&str> = rules.langs.iter().map(Lang::as_str).collect();
    let topics: Vec<&str> = rules.topics.iter().map(base::Slug::as_str).collect();
    let mut head = format!("title: {title}\nlist: {}\nlist-id: {}\n", list.name.as_str(), list.list_id);
    for (name, value) in [("languages", langs.join(", ")), ("topics", topics.join(", "))] {
        if !value.is_empty() {
            head.push_str(&format!("{name}: {value}\n"));
        }
    }
    head.push_str(&format!("posting: {}\njoining: {}\n", rules.posting, rules.joining));
    if let Some(closed) = list.closed {
        head.push_str(&format!("closed: {closed}\n"));
    }
    let about = rules.about.as_ref().map_or("", base::Text::as_str);
    format!("---\n{head}---\n{about}\n")
}

fn write_old_addresses(
    look: &Look,
    list: &List,
    place: &str,
    put: &mut dyn FnMut(Leaf),
) -> Result<(), Fault> {
    let mut after = String::new();
    for number in 1.. {
        let some = old_addresses::of_list_after(look, list.id, &after, ADDRESSES)?;
        let Some((last, _)) = some.last() else { break };
        after.clone_from(last);
        put(leaf(format!("{place}/old-addresses-{number}.json"), json(&some)));
    }
    Ok(())
}

/// The messages of a month: as mbox, and the exact rest.
fn written(look: &Look, ui: &Ui, list: &List, month: &Month) -> Result<(Vec<u8>, Vec<KeptMessage>), Fault> {
    let (mut mbox, mut kept) = (Vec::new(), Vec::new());
    let mut shelf = Shelf::of(list.id);
    let mut after = After::START;
    loop {
        let some = messages::of_month_after(look, list.id, month, after, STEP)?;
        let Some(last) = some.last() else { return Ok((mbox, kept)) };
        let last = After { sent: last.sent, id: last.id };
        let begun = threads::begun_in_month(look, list.id, month, (after, last), STEP)?;
        let mut begun: HashMap<String, Thread> =
            begun.into_iter().map(|thread| (thread.address.clone(), thread)).collect();
        let parents = mbox::parents(look, &some)?;
        shelf.bring(look, &some.iter().map(|message| message.message_id.as_str()).collect::<Vec<_>>())?;
        for message in some {
            let parent = message.parent.and_then(|parent| parents.get(&parent)).map(String::as_str);
            let copy = mbox::copy(ui, &message, parent);
            mailboxes::mboxrd(&mut mbox, None, message.sent, copy.as_bytes())
                .map_err(|error| Fault::Data(error.to_string()))?;
            let hangs = hangs(look, &mut shelf, &message.message_id)?;
            let begun = begun.remove(&message.address);
            kept.push(kept_message(message, begun, hangs));
        }
        after = last;
    }
}

/// Where a message hangs, and all above it that was only mentioned.
fn hangs(look: &Look, shelf: &mut Shelf, message_id: &str) -> Result<Vec<Link>, Fault> {
    let mut links: Vec<Link> = Vec::new();
    let mut at = message_id.to_owned();
    while links.len() <= MOST_ABOVE {
        let Some(kept) = shelf.get(look, &at)? else { break };
        if !links.is_empty() && kept.message.is_some() {
            break;
        }
        let above = kept.node.hangs().map(str::to_owned);
        let node = kept.node;
        links.push(Link { message_id: at, parent: node.parent, claimed: node.claimed, cut: node.cut });
        let Some(above) = above else { break };
        at = above;
    }
    Ok(links)
}

fn kept_message(message: Archived, begun: Option<Thread>, hangs: Vec<Link>) -> KeptMessage {
    let Author { name, email, .. } = message.author;
    // A name that is an address is shown to nobody who may not see addresses.
    let author = name.filter(|name| !name.contains('@') && !name.trim().is_empty());
    KeptMessage {
        id: message.id,
        address: message.address,
        message_id: message.message_id,
        thread: message.thread,
        parent: message.parent,
        author,
        email: email.map(|email| at_host(email.as_str())),
        subject: at_host(&message.subject),
        lang: message.lang,
        from_html: message.from_html,
        encrypted: message.encrypted,
        sent: message.sent,
        archived: message.archived,
        imported: message.imported,
        redacted: message.redacted,
        begun: begun.map(kept_thread),
        hangs,
    }
}

fn kept_thread(thread: Thread) -> KeptThread {
    let Thread { id, subject, made, first, latest, messages, joined_into, .. } = thread;
    KeptThread { id, subject: at_host(&subject), made, first, latest, messages, joined_into }
}
