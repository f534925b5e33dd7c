//! Telling by mail what is new for the searches that people keep: one mail with all of somebody's searches that are due, soon,
//! or at seven in the morning where they are; those of the week on Mondays.

use super::facts::SearchesTold;
use super::{Kept, acts, letter, stopping, store};
use crate::asking;
use crate::wanted::Wanted;
use access::{Account, Actor, Person, accounts};
use base::{Id, Moment, minutes};
use db::{Fault, Tx};
use facts::{Look, Problem};
use jobs::{Failed, Job, Work};
use search::{Hits, Query};
use std::time::Duration;
use web::House;

/// The job, some times an hour: zones differ by quarters of one. After a stop of the house the mail comes late rather than
/// never.
pub(crate) const TELL: &str = "finding-tell";

/// What happened in the last minutes may not have come to the index of this node yet. It is told the next time.
const MARGIN: Duration = minutes(5);

/// So many things of each search are told; there is a link to the others.
pub(crate) const TOLD: usize = 10;

/// A search with what is new for it.
pub(crate) struct News {
    pub(crate) wanted: Wanted,
    /// What is asked for, as people read it.
    pub(crate) asked: String,
    pub(crate) hits: Hits,
}

/// Tells everybody whose searches are due. One who cannot be told keeps nobody else from it.
pub(crate) fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        let (now, mut last, mut failed) = (house.clock.now(), None, None);
        loop {
            let next = house.db.read(move |read| store::next_due(read, now, last)).await?;
            let Some((_, person)) = next else { break };
            last = next;
            if let Err(why) = tell(&house, person, now).await {
                failed = Some(why);
            }
        }
        failed.map_or(Ok(()), Err)
    })
}

/// Tells one person. Without anything new there is no mail, and who is shut out gets none.
async fn tell(house: &House, person: Id<Person>, now: Moment) -> Result<(), Failed> {
    let until = now.minus(MARGIN);
    let (account, searches) = house.read(Actor::House, move |look| of(look, person, now)).await?;
    let account = account.filter(|account| account.actor() != Actor::Nobody);
    let zone = account.as_ref().and_then(|account| account.zone.clone());
    let zone = zone.unwrap_or_else(|| house.network().zone.clone());
    let news = match &account {
        Some(account) => news(house, account, &searches, until).await?,
        None => Vec::new(),
    };
    let settle = move |tx: &mut Tx| -> Result<(), Fault> {
        searches.iter().try_for_each(|kept| store::settle(tx, kept, until, kept.often.next(&zone, now)))
    };
    let Some(account) = account.filter(|_| !news.is_empty()) else {
        return Ok(house.db.act(settle).await.map_err(|fault: Fault| fault)?);
    };
    let ui = letter::ui_of(house, &account);
    let stop = stopping::token(house, person);
    let (text, things) = letter::text(&ui, &news);
    let act = house.act(Actor::House, move |act| {
        settle(act)?;
        let letter = letter::letter(act, &ui, account.email.clone(), things, &text, &stop);
        mail::send(act, &letter)?;
        act.record(&SearchesTold { person, things })?;
        Ok(())
    });
    act.await.map_err(|problem: Problem| Failed::Later(problem.to_string(), None))
}

/// A person's account, and those of their searches that are due.
fn of(look: &Look, person: Id<Person>, now: Moment) -> Result<(Option<Account>, Vec<Kept>), Fault> {
    let mut searches = store::of(look, person, acts::MOST)?;
    searches.retain(|kept| kept.due.is_some_and(|due| due <= now));
    Ok((accounts::of(look, person)?, searches))
}

/// What their owner may find now, and nobody could find when these searches were last told.
async fn news(
    house: &House,
    account: &Account,
    searches: &[Kept],
    until: Moment,
) -> Result<Vec<News>, Failed> {
    let audience = asking::audience_of(house, account.actor()).await?;
    let ui = letter::ui_of(house, account);
    let zone = crate::page::zone(&ui);
    let mut news = Vec::new();
    for kept in searches {
        let wanted = Wanted::read(&kept.query, house);
        let fresh = Some((kept.told, until));
        let query = Query { fresh, ..wanted.standing(audience.clone(), &zone, TOLD) };
        let hits = asking::hits(house, query).await;
        let hits = hits.map_err(|_| Failed::Later("the index cannot be searched".to_owned(), None))?;
        if hits.total > 0 {
            let (speaker, named) = (ui.clone(), wanted.clone());
            let asked = house.read(account.actor(), move |look| named.spoken(look, &speaker)).await?;
            news.push(News { wanted, asked, hits });
        }
    }
    Ok(news)
}
