//! The pages of an old archive whose mail has moved in: each leads to what it showed.

use super::old::Top;
use super::{Plan, Trouble};
use crate::acts::archive;
use crate::heart::list::List;
use crate::heart::message::Month;
use crate::store::{imports, messages, old_addresses};
use crate::web::archive::message_link;
use access::Actor;
use base::{Email, Moment, Parse, Zone, hours};
use db::{Fault, Read};
use facts::Act;
use mailboxes::{Page, Shows};
use message::MessageId;
use std::time::Duration;
use tokio::sync::mpsc;
use web::House;

/// Pages whose addresses are noted in one act.
const PAGES: usize = 500;

/// How far clocks are ahead of UTC at most.
const EASTERNMOST: Duration = hours(14);

/// How far they are behind.
const WESTERNMOST: Duration = hours(12);

const QUARTER_SECS: i64 = 15 * 60;

/// What has become of the pages of an old archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mapped {
    /// Pages that lead on.
    pub lead_on: u64,
    /// Pages whose message is not in the archive, or not known.
    pub lost: u64,
    /// Pages that were found, but no address of their archive was given.
    pub without_top: u64,
}

/// Notes where the pages of the old archive lead; those that say the Message-ID of what they show need no other help.
pub(super) async fn map(house: &House, list: &List, plan: &Plan, top: &Top) -> Result<Mapped, Trouble> {
    let mut mapped = Mapped::default();
    let folder = plan.pages.clone().or_else(|| plan.archive.is_dir().then(|| plan.archive.clone()));
    if let Some(folder) = folder {
        let (some, mut pages) = mpsc::channel(1);
        let reader = tokio::task::spawn_blocking(move || read(&folder, &some));
        while let Some(pages) = pages.recv().await {
            let step = note(house, list, top, pages).await?;
            mapped.lead_on += step.lead_on;
            mapped.lost += step.lost;
            mapped.without_top += step.without_top;
        }
        let read = reader.await?;
        read.map_err(|why| Trouble::Archive { archive: plan.archive.clone(), why })?;
    }
    if top.path().is_some() {
        note_tops(house, list, top).await?;
    }
    Ok(mapped)
}

/// Reads the pages of a folder, some at a time. Blocks.
fn read(folder: &std::path::Path, some: &mpsc::Sender<Vec<Page>>) -> Result<(), mailboxes::Trouble> {
    let mut pages = mailboxes::pages(folder)?.filter_map(Result::ok).peekable();
    while pages.peek().is_some() {
        let step = pages.by_ref().take(PAGES).collect();
        if some.blocking_send(step).is_err() {
            break;
        }
    }
    Ok(())
}

async fn note(house: &House, list: &List, top: &Top, pages: Vec<Page>) -> Result<Mapped, Trouble> {
    if top.path().is_none() {
        return Ok(Mapped { without_top: pages.len() as u64, ..Mapped::default() });
    }
    let (list, all) = (list.clone(), pages.len() as u64);
    let pages: Vec<(String, Goal)> =
        pages.into_iter().filter_map(|page| Some((top.join(&page.path)?, goal(top, page)))).collect();
    let note = move |act: &mut Act| {
        let mut lead_on = 0;
        for (path, goal) in &pages {
            if let Some(leads_to) = leads_to(act, &list, path, goal)? {
                old_addresses::put(act, list.id, path, &leads_to)?;
                lead_on += 1;
            }
        }
        archive::imported(act, list.id, Vec::new())?;
        Ok(Mapped { lead_on, lost: all - lead_on, without_top: 0 })
    };
    Ok(house.act(Actor::House, note).await?)
}

/// What an old page leads to.
enum Goal {
    Message(String),
    /// A page of ours; that of a month is there even if the month has no messages.
    Page(String),
    /// The message that somebody sent at some time by their own clock, unless the page is known already.
    Sent(Email, Moment),
    /// Where it leads is known already, if it is known at all.
    Known,
}

fn goal(top: &Top, page: Page) -> Goal {
    match page.shows {
        Shows::Message { id: Some(id), .. } => Goal::Message(id),
        Shows::Message { id: None, sent: Some((author, clock)) } => match Email::parse(&author) {
            Ok(author) => Goal::Sent(author, Moment::at(clock, &Zone::utc())),
            Err(_) => Goal::Known,
        },
        Shows::Message { id: None, sent: None } => Goal::Known,
        Shows::Month(month) => match Month::parse(&format!("{:04}-{:02}", month.year, month.month)) {
            Ok(month) => Goal::Page(top.month(&month)),
            Err(_) => Goal::Page(top.archive()),
        },
        // The front of the archive, by this or that order; what lies deeper may be anything.
        Shows::Other if page.path.ends_with("index.html") || !page.path.contains('/') => {
            Goal::Page(top.archive())
        }
        Shows::Other => Goal::Known,
    }
}

fn leads_to(read: &Read, list: &List, path: &str, goal: &Goal) -> Result<Option<String>, Fault> {
    match goal {
        Goal::Message(id) => {
            let Some(id) = MessageId::parse(id) else { return Ok(None) };
            let message = messages::by_address(read, list.id, &id.address())?;
            Ok(message.map(|message| message_link(list, &message.address)))
        }
        Goal::Page(link) => Ok(Some(link.clone())),
        Goal::Sent(author, clock) => match old_addresses::leads_to(read, path)? {
            Some(known) => Ok(Some(known)),
            None => Ok(sent(read, list, author, *clock)?.map(|address| message_link(list, &address))),
        },
        Goal::Known => old_addresses::leads_to(read, path),
    }
}

/// The one message that somebody sent when some clock of the world showed that time: they all differ from UTC by quarters
/// of an hour.
fn sent(read: &Read, list: &List, author: &Email, clock: Moment) -> Result<Option<String>, Fault> {
    let span = (clock.minus(EASTERNMOST), clock.plus(WESTERNMOST));
    let mut found = imports::sent_by(read, list.id, author, span)?;
    found.retain(|(_, sent)| (sent.seconds() - clock.seconds()) % QUARTER_SECS == 0);
    Ok(if found.len() == 1 { found.pop().map(|(address, _)| address) } else { None })
}

/// The front of the old archive leads to the new one; HyperKitty's months, whose addresses follow from nothing else, to ours.
async fn note_tops(house: &House, list: &List, top: &Top) -> Result<(), Trouble> {
    let id = list.id;
    let months = if top.is_hyperkitty() {
        house.read(Actor::House, move |look| messages::months(look, id)).await?
    } else {
        Vec::new()
    };
    let mut paths: Vec<(String, String)> =
        top.join("").map(|path| (path, top.archive())).into_iter().collect();
    for (month, _) in months {
        let first = month.first();
        let path = top.join(&format!("{}/{}/", first.year(), first.month()));
        paths.extend(path.map(|path| (path, top.month(&month))));
    }
    let note = move |act: &mut Act| {
        for (path, leads_to) in &paths {
            old_addresses::put(act, id, path, leads_to)?;
        }
        archive::imported(act, id, Vec::new())?;
        Ok(())
    };
    Ok(house.act(Actor::House, note).await?)
}
