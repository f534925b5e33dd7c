//! What holds and held between initiatives, in the record of the network: without what was written to the other side, and
//! without who agreed. Merges that were done cannot be undone after they were taken in: what that takes is not in it.

use crate::facts::InitiativeRecorded;
use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{Proposal, Side, State, Verb};
use crate::heart::update::Update;
use crate::store::initiatives;
use crate::store::merging::done::{self, Merge};
use crate::store::merging::{moves, proposals};
use base::{Id, Moment, Slug};
use db::{Fault, Read};
use facts::{Act, Problem};
use serde::{Deserialize, Serialize};

/// The file's path in the folder of initiatives.
pub(crate) const LINEAGE: &str = "together/lineage.json";

/// What holds or held between two initiatives.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    id: Id<Proposal>,
    verb: Verb,
    one: Id<Initiative>,
    other: Id<Initiative>,
    side: Side,
    state: State,
    at: Moment,
    decided: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    merge: Option<KeptMerge>,
}

#[derive(Serialize, Deserialize)]
struct KeptMerge {
    at: Moment,
    until: Moment,
    undone: Option<Moment>,
    slug: Slug,
    moved: Vec<KeptMove>,
}

/// Where an update stood before and since.
#[derive(Serialize, Deserialize)]
struct KeptMove {
    update: Id<Update>,
    number: i64,
    became: i64,
}

/// The file, if anything holds or held.
pub(crate) fn file(read: &Read) -> Result<Option<Vec<u8>>, Fault> {
    let mut all = Vec::new();
    let mut last = None;
    loop {
        let page = proposals::held_after(read, last)?;
        let Some(end) = page.last() else { break };
        last = Some(end.id);
        for proposal in page {
            all.push(kept(read, proposal)?);
        }
    }
    if all.is_empty() {
        return Ok(None);
    }
    let mut json = serde_json::to_vec_pretty(&all).expect("these are plain values");
    json.push(b'\n');
    Ok(Some(json))
}

fn kept(read: &Read, proposal: Proposal) -> Result<Kept, Fault> {
    let merge = match done::find(read, proposal.id)? {
        Some(merge) => Some(KeptMerge {
            at: merge.at,
            until: merge.until,
            undone: merge.undone,
            slug: merge.slug,
            moved: moves::moved(read, proposal.id)?
                .into_iter()
                .map(|(update, number, became)| KeptMove { update, number, became })
                .collect(),
        }),
        None => None,
    };
    Ok(Kept {
        id: proposal.id,
        verb: proposal.verb,
        one: proposal.one,
        other: proposal.other,
        side: proposal.side,
        state: proposal.state,
        at: proposal.at,
        decided: proposal.decided,
        merge,
    })
}

/// What the file says.
pub(crate) fn parse(json: &[u8]) -> Result<Vec<Kept>, Problem> {
    serde_json::from_slice(json).map_err(|error| Problem::Broken(format!("{LINEAGE}: {error}")))
}

/// Takes in what holds or held, once the initiatives are there; what is here already is left as it is.
pub(crate) fn take(act: &mut Act, kept: &Kept) -> Result<(), Problem> {
    for id in [kept.one, kept.other] {
        let broken = |what: &str| Problem::Broken(format!("{LINEAGE}: initiative {id} {what}"));
        let found = initiatives::find(act, id)?.ok_or_else(|| broken("is not in the record"))?;
        super::living(act, found).map_err(|_| broken("goes on in itself"))?;
    }
    let proposal = Proposal {
        id: kept.id,
        verb: kept.verb,
        one: kept.one,
        other: kept.other,
        side: kept.side,
        by: None,
        at: kept.at,
        words: None,
        state: kept.state,
        terms: None,
        decided: kept.decided,
        reason: None,
        version: 1,
    };
    if proposals::add(act, &proposal)?
        && let Some(merge) = &kept.merge
    {
        let done = Merge {
            proposal: kept.id,
            gone: kept.one,
            stays: kept.other,
            at: merge.at,
            until: merge.until,
            undone: merge.undone,
            before: None,
            slug: merge.slug.clone(),
            merged: None,
        };
        done::add(act, &done)?;
        for one in &merge.moved {
            moves::add_moved(act, kept.id, one.update, one.number, one.became)?;
        }
        // It is found by the names of what went on in it, which may have come in after it.
        let stays = initiatives::find(act, kept.other)?.ok_or(Problem::NotFound)?;
        done::write_keys(act, &stays)?;
    }
    act.record(&InitiativeRecorded { initiative: kept.one, updates: Vec::new() })?;
    Ok(())
}
