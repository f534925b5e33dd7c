//! Asking sources anew who may read them, and whether they are still there: the pages of bits ask each time, but what is
//! found in the search and in lists was written down.
//!
//! What a fact says of a source is known by its id, which stands somewhere in the fact, whatever capability records it. Once
//! a day all sources are asked, for what no fact tells.

use crate::Bit;
use crate::facts::BitSourceChanged;
use crate::heart::kept::Kept;
use crate::store::bits as store;
use ::facts::{Entry, Look, Problem, Reader, Subject};
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::{Id, Parse, hours};
use db::Fault;
use search::Audience;
use serde_json::Value;

/// Hears that a text changed; its body is the fact's id.
const FOLLOW: &str = "bit-follow";

/// Asks all sources.
const SWEEP: &str = "bit-sweep";

pub(crate) const JOBS: [Kind<House>; 2] =
    [Kind { name: FOLLOW, run: follow }, Kind { name: SWEEP, run: sweep }];

pub(crate) const TIMETABLE: [Timed; 1] = [Timed { kind: SWEEP, every: hours(24) }];

/// The facts after which a text may be gone, or is there again.
pub(crate) const READER: Reader = Reader {
    job: FOLLOW,
    kinds: &[
        "list-author-forgotten",
        "list-message-redacted",
        "page-brought-back",
        "page-removed",
        "page-settled",
        "paper-removed",
        "report-changed",
        "report-published",
        "statement-changed",
        "statement-published",
    ],
};

fn follow(house: House, job: Job) -> Work {
    Box::pin(async move {
        let fact: Id<Entry> =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let bits = house.read(Actor::House, move |look| mentioned(look, fact)).await?;
        ask(&house, bits).await
    })
}

fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move {
        let mut after = None;
        loop {
            let page = house.read(Actor::House, move |look| page(look, after)).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id);
            ask(&house, page).await?;
        }
    })
}

fn page(look: &Look, after: Option<Id<Bit>>) -> Result<Vec<Kept>, Fault> {
    let mut page = Vec::new();
    for id in store::ids_after(look, after)? {
        page.extend(store::find(look, id)?);
    }
    Ok(page)
}

/// The bits whose source a fact speaks of.
fn mentioned(look: &Look, fact: Id<Entry>) -> Result<Vec<Kept>, Fault> {
    let Some(entry) = ::facts::of(look, fact)? else { return Ok(Vec::new()) };
    let body: Value = serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let mut ids = Vec::new();
    gather(&body, &mut ids);
    ids.sort();
    ids.dedup();
    let mut bits = Vec::new();
    for id in ids {
        bits.extend(store::with_source_id(look, id)?);
    }
    Ok(bits)
}

/// All ids in a fact.
fn gather(value: &Value, ids: &mut Vec<Id<Subject>>) {
    match value {
        Value::String(text) => ids.extend(Id::parse(text).ok()),
        Value::Array(values) => values.iter().for_each(|value| gather(value, ids)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, ids)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What a source says now.
struct Answer {
    public: bool,
    audience: Vec<Audience>,
    there: bool,
}

async fn ask(house: &House, bits: Vec<Kept>) -> Result<(), Failed> {
    for bit in bits {
        let (room, source) = (house.clone(), bit.source.clone());
        let quoted = house.read(Actor::House, move |look| room.quoted(look, &source)).await?;
        let answer = match quoted {
            Some(quoted) => Answer { public: quoted.public, audience: quoted.audience, there: true },
            None => Answer { public: bit.public, audience: bit.audience.clone(), there: false },
        };
        let known = bit.public == answer.public && bit.audience == answer.audience;
        if known && bit.gone.is_none() == answer.there {
            continue;
        }
        let noted = house.act(Actor::House, move |act| {
            let gone = (!answer.there).then_some(act.now());
            store::set_source(act, bit.id, answer.public, &answer.audience, gone)?;
            act.record(&BitSourceChanged { bit: bit.id, source: bit.source.clone() })?;
            Ok(())
        });
        noted.await.map_err(later)?;
    }
    Ok(())
}

fn later(problem: Problem) -> Failed {
    Failed::Later(problem.to_string(), None)
}
