//! Taking in calls to act as consultations. What came in before is passed over.

use super::consultations;
use crate::heart::consultation::{ConsultationDetails, ConsultationTitle};
use crate::heart::opportunities::Call;
use crate::policy::ImportConsultations;
use crate::store::consultations as store;
use base::places::Region;
use base::{Lang, Line, Link, Moment, Named, Slug, Text, Zone};
use db::{Fault, Read};
use facts::{Act, Problem};
use jiff::civil::time;
use std::collections::BTreeSet;

/// By what a call is known when the list comes again: its title and its page.
pub(crate) type Key = (String, Option<Link>);

fn key(said: &ConsultationDetails) -> Key {
    (said.title.as_str().to_lowercase(), said.link.clone())
}

/// What each consultation that is or was here said when it was added.
pub(crate) struct Known(BTreeSet<Key>);

impl Known {
    pub(crate) fn of(read: &Read) -> Result<Self, Fault> {
        Ok(Self(store::firsts(read)?.iter().map(key).collect()))
    }

    /// Whether a consultation is here, or was.
    pub(crate) fn has(&self, said: &ConsultationDetails) -> bool {
        self.0.contains(&key(said))
    }
}

/// The consultation that a call is: asked by `asker`, in its language, by the clock of its zone. Its issue is a topic where
/// one of the network's is called so.
pub(crate) fn said(
    call: &Call,
    asker: &Line<200>,
    lang: &Lang,
    zone: &Zone,
    topics: &[(String, Slug)],
) -> Option<ConsultationDetails> {
    let called = |name: &str| name.to_lowercase() == call.issue.to_lowercase();
    let end = call.until.map(|day| Moment::at(day.to_datetime(time(23, 59, 0, 0)), zone));
    Some(ConsultationDetails {
        title: ConsultationTitle::cut(&call.title)?,
        asker: asker.clone(),
        closes: end,
        zone: zone.clone(),
        text: Text::cut(&call.text),
        part: Text::cut(&call.part),
        link: call.link.clone(),
        topics: topics
            .iter()
            .filter(|(name, _)| called(name))
            .map(|(_, slug)| slug.clone())
            .take(1)
            .collect(),
        regions: region(&call.region).into_iter().collect(),
        hours: None,
        answer: None,
        outcome: None,
        lang: lang.clone(),
        withdrawn: None,
    })
}

/// The region that a list's words mean; all the world is none.
fn region(words: &str) -> Option<Region> {
    let words = words.to_lowercase();
    let asia = words.contains("asia") || words.contains("middle east");
    match Region::ALL.iter().find(|region| words.contains(&region.to_string().replace('-', " "))) {
        Some(region) => Some(*region),
        None if words.contains("north america") => Some(Region::NorthernAmerica),
        None => asia.then_some(Region::Asia),
    }
}

/// Takes in those of the calls that are not here; says how many.
pub(crate) fn import(act: &mut Act, calls: &[ConsultationDetails]) -> Result<usize, Problem> {
    act.allow(ImportConsultations)?;
    let mut known = Known::of(act)?;
    let mut added = 0;
    for said in calls {
        if known.0.insert(key(said)) {
            consultations::add(act, said)?;
            added += 1;
        }
    }
    Ok(added)
}
