//! Threads: the list of them, and each whole on one page.

use super::archive::{
    Quotes, Showing, Shown, addresses, called, entitled, message_link, readable, thread_link, thread_tags,
};
use super::mbox;
use crate::heart::list::List;
use crate::heart::message::{Archived, Attached, Thread};
use crate::heart::subscription::ThreadChoice;
use crate::heart::threading::{Place, in_reading_order};
use crate::policy::{Standing, Write};
use crate::store::threads::{Before, Listed};
use crate::store::{attachments, messages, subscriptions, thread_choices, threads as store};
use ::web::{Answer, Door, Html, Routes, Ui, see};
use access::{Gate, Policy as _};
use askama::Template;
use axum::extract::{Path, Query};
use base::{Id, Moment, Parse, Sentence};
use facts::{Look, Problem};
use serde::Deserialize;
use std::collections::HashMap;

/// So many threads stand on one page of their list.
const A_PAGE: i64 = 50;

/// So many messages stand on one page of a thread: nearly all threads are shorter.
const MESSAGES: usize = 200;

/// A thread is no longer than this; nobody reads on.
pub(super) const MOST: i64 = 20_000;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/threads", Gate::Public, index);
    r.get("/lists/{name}/threads/{address}", Gate::Public, show);
}

/// A thread in a list of threads.
pub(super) struct Row {
    pub(super) link: String,
    pub(super) subject: String,
    pub(super) author: String,
    pub(super) messages: String,
    pub(super) latest: String,
}

impl Row {
    fn of(ui: &Ui, list: &List, listed: &Listed) -> Self {
        let Listed { thread, author, email } = listed;
        Self {
            link: thread_link(list, &thread.address),
            subject: entitled(ui, &thread.subject),
            author: called(ui, author.as_deref(), email.as_ref()),
            messages: ui.tn("list-messages", thread.messages),
            latest: ui.moment(thread.latest),
        }
    }
}

#[derive(Template)]
#[template(path = "lists/threads.html")]
struct ThreadsPage {
    ui: Ui,
    list: List,
    rows: Vec<Row>,
    next: Option<String>,
    first: Option<String>,
    may_write: bool,
}

#[derive(Deserialize)]
struct Cursor {
    before: Option<String>,
}

async fn index(door: Door, Path(name): Path<String>, Query(cursor): Query<Cursor>) -> Answer {
    let ui = door.ui();
    let before = cursor.before.as_deref().and_then(before);
    let body = door.read(move |look| threads_page(look, ui, &name, before)).await?;
    let ui = door.ui();
    let tag = crate::facts::subject(body.list.id).tag();
    let feed = format!("{}.atom", body.list.link());
    let title = body.list.rules.title.to_string();
    door.page(format!("{} · {title}", ui.t("list-threads")), body)
        .current("/lists")
        .alternate("application/atom+xml", feed, title)
        .keep([tag])
        .answer()
}

fn threads_page(look: &Look, ui: Ui, name: &str, before: Option<Before>) -> Result<ThreadsPage, Problem> {
    let (list, standing) = readable(look, name)?;
    let mut listed = store::latest(look, list.id, before.unwrap_or(Before::END), A_PAGE + 1)?;
    let more = listed.len() as i64 > A_PAGE;
    listed.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    let link = format!("{}/threads", list.link());
    let next = listed.last().filter(|_| more).map(|last| &last.thread);
    Ok(ThreadsPage {
        rows: listed.iter().map(|listed| Row::of(&ui, &list, listed)).collect(),
        next: next.map(|last| format!("{link}?before={}.{}", last.latest.micros(), last.id)),
        first: before.map(|_| link),
        may_write: Write { list: &list, standing }.permits(look.actor()),
        list,
        ui,
    })
}

fn before(text: &str) -> Option<Before> {
    let (latest, id) = text.split_once('.')?;
    Some(Before { latest: Moment::from_micros(latest.parse().ok()?), id: Id::parse(id).ok()? })
}

#[derive(Template)]
#[template(path = "lists/_latest.html")]
struct Latest<'a> {
    ui: &'a Ui,
    list: &'a List,
    rows: Vec<Row>,
    counts: String,
    may_write: bool,
}

/// What of the archive stands on the page of its list: the threads with the newest messages.
pub(super) fn section(
    look: &Look,
    ui: &Ui,
    list: &List,
    standing: Standing,
) -> Result<Option<Html>, Problem> {
    let policy = crate::policy::Read { list, standing };
    if !access::Policy::permits(&policy, look.actor()) {
        return Ok(None);
    }
    let listed = store::latest(look, list.id, Before::END, 10)?;
    let (threads, messages) = store::counts(look, list.id)?;
    let counts = Sentence::of("list-archive-counts")
        .with("messages", ui.tn("list-messages", messages))
        .with("threads", ui.tn("list-thread-count", threads));
    let latest = Latest {
        rows: listed.iter().map(|listed| Row::of(ui, list, listed)).collect(),
        counts: ui.say(&counts),
        may_write: Write { list, standing }.permits(look.actor()),
        list,
        ui,
    };
    let html = latest.render().map_err(|error| Problem::Broken(format!("a template failed: {error}")))?;
    Ok(Some(Html::trusted(html)))
}

#[derive(Template)]
#[template(path = "lists/thread.html")]
struct ThreadPage {
    ui: Ui,
    list: List,
    thread: Thread,
    subject: String,
    count: String,
    span: String,
    posts: Vec<Shown>,
    /// What the reader wants of the thread, and whether they can want anything.
    choice: Option<Option<ThreadChoice>>,
    before: Option<String>,
    after: Option<String>,
}

impl ThreadPage {
    fn link(&self) -> String {
        thread_link(&self.list, &self.thread.address)
    }

    fn choices(&self) -> String {
        format!("{}/choice", self.link())
    }

    fn is_chosen(&self) -> bool {
        self.choice.flatten().is_some()
    }

    fn is(&self, choice: ThreadChoice) -> bool {
        self.choice == Some(Some(choice))
    }
}

#[derive(Deserialize)]
struct Wanted {
    page: Option<usize>,
}

/// What stands at the address of a thread.
enum Found {
    Page(Box<ThreadPage>),
    /// The address of a message that began no thread.
    Elsewhere(String),
}

async fn show(
    door: Door,
    Path((name, address)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    if let Some(address) = address.strip_suffix(".mbox") {
        return mbox::thread(door, name, address.to_owned()).await;
    }
    let ui = door.ui();
    let page = wanted.page.unwrap_or(1).max(1);
    let found = door.read(move |look| thread_page(look, ui, &name, &address, page)).await?;
    let body = match found {
        Found::Page(body) => *body,
        Found::Elsewhere(link) => return see(link).answer(),
    };
    let feed = format!("{}.atom", body.list.link());
    let tags = thread_tags(&body.thread);
    let title = format!("{} · {}", body.subject, body.list.rules.title);
    door.page(title, body)
        .current("/lists")
        .alternate("application/atom+xml", feed, "Atom")
        .keep(tags)
        .answer()
}

fn thread_page(look: &Look, ui: Ui, name: &str, address: &str, page: usize) -> Result<Found, Problem> {
    let (list, standing) = readable(look, name)?;
    let Some(thread) = store::by_address(look, list.id, address)? else {
        let message = messages::by_address(look, list.id, address)?.ok_or(Problem::NotFound)?;
        let thread = store::find(look, message.thread)?.ok_or(Problem::NotFound)?;
        let link = thread_link(&list, &thread.address);
        return Ok(Found::Elsewhere(format!("{link}#{}", message.address)));
    };
    if let Some(other) = thread.joined_into {
        let other = store::find(look, other)?.ok_or(Problem::NotFound)?;
        return Ok(Found::Elsewhere(thread_link(&list, &other.address)));
    }
    let (letters, places, pages) = letters(look, &thread, page)?;
    let mut files: HashMap<Id<Archived>, Vec<Attached>> = HashMap::new();
    for (message, file) in attachments::of_thread(look, thread.id)? {
        files.entry(message).or_default().push(file);
    }
    let showing = Showing {
        addresses: addresses(look.actor(), standing),
        may_reply: Write { list: &list, standing }.permits(look.actor()),
        quoted: ui.t("list-quoted"),
        quotes: Quotes::Elsewhere,
        list: &list,
        ui: &ui,
    };
    let posts = posts(&showing, &thread, &letters, &places, &files);
    let link = thread_link(&list, &thread.address);
    let at = |page: usize| if page == 1 { link.clone() } else { format!("{link}?page={page}") };
    Ok(Found::Page(Box::new(ThreadPage {
        subject: entitled(&ui, &thread.subject),
        count: ui.tn("list-messages", thread.messages),
        span: span(&ui, &thread),
        posts,
        choice: choice(look, &list, &thread)?,
        before: (page > 1).then(|| at(page - 1)),
        after: (page < pages).then(|| at(page + 1)),
        thread,
        list,
        ui,
    })))
}

/// The messages of one page in the order in which they are read, and how many pages there are.
fn letters(look: &Look, thread: &Thread, page: usize) -> Result<(Vec<Archived>, Vec<Place>, usize), Problem> {
    let most = i64::try_from(MESSAGES).unwrap_or(i64::MAX);
    if thread.messages <= most {
        let letters = messages::of_thread(look, thread.id, most)?;
        let places = order(letters.len(), letters.iter().map(|letter| (letter.id, letter.parent)));
        return if page == 1 { Ok((letters, places, 1)) } else { Err(Problem::NotFound) };
    }
    let lines = messages::lines_of_thread(look, thread.id, MOST)?;
    let places = order(lines.len(), lines.iter().map(|line| (line.id, line.parent)));
    let here: Vec<Place> = places.iter().copied().skip((page - 1) * MESSAGES).take(MESSAGES).collect();
    if here.is_empty() {
        return Err(Problem::NotFound);
    }
    let mut letters = Vec::with_capacity(here.len());
    for place in &here {
        letters.extend(messages::find(look, lines[place.index].id)?);
    }
    let here = here.iter().enumerate().map(|(index, place)| Place { index, depth: place.depth }).collect();
    Ok((letters, here, places.len().div_ceil(MESSAGES)))
}

/// Each followed by its answers.
pub(super) fn order(
    count: usize,
    messages: impl Iterator<Item = (Id<Archived>, Option<Id<Archived>>)>,
) -> Vec<Place> {
    let messages: Vec<_> = messages.collect();
    let at: HashMap<Id<Archived>, usize> =
        messages.iter().enumerate().map(|(index, (id, _))| (*id, index)).collect();
    in_reading_order(count, |index| messages[index].1.and_then(|parent| at.get(&parent).copied()))
}

fn posts(
    showing: &Showing,
    thread: &Thread,
    letters: &[Archived],
    places: &[Place],
    files: &HashMap<Id<Archived>, Vec<Attached>>,
) -> Vec<Shown> {
    let by_id: HashMap<Id<Archived>, &Archived> = letters.iter().map(|letter| (letter.id, letter)).collect();
    let mut above: Option<Id<Archived>> = None;
    let mut posts = Vec::with_capacity(letters.len());
    for Place { index, depth } in places {
        let Some(letter) = letters.get(*index) else { continue };
        let own = files.get(&letter.id).map_or(&[][..], Vec::as_slice);
        let answered = letter.parent.filter(|parent| above != Some(*parent));
        let other = message::base_subject(&letter.subject) != message::base_subject(&thread.subject);
        posts.push(Shown {
            subject: (other && !letter.subject.is_empty()).then(|| letter.subject.clone()),
            answers: answered.and_then(|parent| by_id.get(&parent)).map(|parent| {
                let author = &parent.author;
                let author = called(showing.ui, author.name.as_deref(), author.email.as_ref());
                (parent.address.clone(), showing.ui.tw("list-answers", "author", author))
            }),
            ..showing.message(letter, *depth, own)
        });
        above = Some(letter.id);
    }
    posts
}

/// "19 Oct 2013 – 3 Nov 2013".
fn span(ui: &Ui, thread: &Thread) -> String {
    let zone = ui.zone().cloned().unwrap_or_else(|| ui.house().network().zone.clone());
    let day = |moment: Moment| ui.date(moment.in_zone(&zone).date());
    let (first, latest) = (day(thread.first), day(thread.latest));
    if first == latest { first } else { format!("{first} – {latest}") }
}

/// What the reader, who is on the list, wants of the thread.
fn choice(look: &Look, list: &List, thread: &Thread) -> Result<Option<Option<ThreadChoice>>, Problem> {
    let Some(person) = look.actor().person() else { return Ok(None) };
    let Some(on) = subscriptions::of_person(look, list.id, person)?.filter(|on| on.is_on()) else {
        return Ok(None);
    };
    Ok(Some(thread_choices::of(look, on.id, thread.id)?))
}

/// The link of a message within the page of its thread.
pub(super) fn in_thread(list: &List, thread: &Thread, message: &Archived, number: usize) -> String {
    let link = thread_link(list, &thread.address);
    let page = number / MESSAGES + 1;
    let page = if page == 1 { String::new() } else { format!("?page={page}") };
    format!("{link}{page}#{}", message.address)
}

/// The links to the messages that are read before and after one.
pub(super) fn beside(
    list: &List,
    lines: &[messages::Line],
    places: &[Place],
    message: Id<Archived>,
) -> (Option<String>, Option<String>, usize) {
    let at = places.iter().position(|place| lines[place.index].id == message).unwrap_or_default();
    let link = |at: usize| places.get(at).map(|place| message_link(list, &lines[place.index].address));
    (at.checked_sub(1).and_then(link), link(at + 1), at)
}
