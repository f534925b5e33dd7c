//! Telling by mail what is new for the searches that people keep: one mail with all of somebody's searches that are due, at
//! seven in the morning where the network is; those of the week on Mondays.

use super::facts::SearchesTold;
use super::{Kept, Often, acts, letter, stopping, store};
use crate::asking;
use crate::wanted::Wanted;
use access::{Account, Actor, Person, accounts};
use base::{Id, Moment, Zone, minutes};
use db::Fault;
use facts::{Look, Problem};
use jiff::civil::{Weekday, time};
use jobs::{Failed, Job, Work};
use search::{Hits, Query};
use std::time::Duration;
use web::House;

/// The job, each hour: after a stop of the house the mail comes late rather than never.
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

/// Up to when things are told, and since when what is due has not been told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Due {
    until: Moment,
    daily: Moment,
    weekly: Moment,
}

/// Tells everybody whose searches are due.
pub(crate) fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        let due = Due::at(house.clock.now().minus(MARGIN), &house.network().zone);
        loop {
            let next = house.db.read(move |read| store::due(read, due.daily, due.weekly)).await?;
            let Some(person) = next else { return Ok(()) };
            tell(&house, person, due).await?;
        }
    })
}

/// Tells one person. Without anything new there is no mail, and who is shut out gets none.
async fn tell(house: &House, person: Id<Person>, due: Due) -> Result<(), Failed> {
    let (account, searches) = house.read(Actor::House, move |look| of(look, person, due)).await?;
    let ids: Vec<Id<Kept>> = searches.iter().map(|kept| kept.id).collect();
    let account = account.filter(|account| account.actor() != Actor::Nobody);
    let news = match &account {
        Some(account) => news(house, account, &searches, due).await?,
        None => Vec::new(),
    };
    let Some(account) = account.filter(|_| !news.is_empty()) else {
        return Ok(house
            .db
            .act(move |tx| store::settle(tx, &ids, due.until))
            .await
            .map_err(|fault: Fault| fault)?);
    };
    let ui = letter::ui_of(house, &account);
    let stop = stopping::token(house, person);
    let (text, things) = letter::text(&ui, &news);
    let act = house.act(Actor::House, move |act| {
        store::settle(act, &ids, due.until)?;
        let letter = letter::letter(act, &ui, account.email.clone(), things, &text, &stop);
        mail::send(act, &letter)?;
        act.record(&SearchesTold { person, things })?;
        Ok(())
    });
    act.await.map_err(|problem: Problem| Failed::Later(problem.to_string(), None))
}

/// A person's account, and those of their searches that are due.
fn of(look: &Look, person: Id<Person>, due: Due) -> Result<(Option<Account>, Vec<Kept>), Fault> {
    let mut searches = store::of(look, person, acts::MOST)?;
    searches.retain(|kept| match kept.often {
        Often::Daily => kept.told < due.daily,
        Often::Weekly => kept.told < due.weekly,
        Often::Never => false,
    });
    Ok((accounts::of(look, person)?, searches))
}

/// What their owner may find now, and nobody could find when these searches were last told.
async fn news(house: &House, account: &Account, searches: &[Kept], due: Due) -> Result<Vec<News>, Failed> {
    let audience = asking::audience_of(house, account.actor()).await?;
    let ui = letter::ui_of(house, account);
    let zone = crate::page::zone(&ui);
    let mut news = Vec::new();
    for kept in searches {
        let wanted = Wanted::read(&kept.query, house);
        let fresh = Some((kept.told, due.until));
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

impl Due {
    /// What is due at a time: what was not told since seven o'clock, or since Monday at seven.
    fn at(until: Moment, zone: &Zone) -> Self {
        let today = until.in_zone(zone).date();
        let seven = |date: jiff::civil::Date| Moment::at(date.to_datetime(time(7, 0, 0, 0)), zone);
        let first = if seven(today) <= until { today } else { today.yesterday().unwrap_or(today) };
        let from_monday = first.weekday().since(Weekday::Monday);
        let monday = first.saturating_sub(jiff::Span::new().days(i64::from(from_monday)));
        Self { until, daily: seven(first), weekly: seven(monday) }
    }
}
