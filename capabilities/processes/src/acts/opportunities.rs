//! Taking in calls to act as consultations. What came in before is passed over.

use super::consultations;
use crate::facts::CONSULTATION;
use crate::heart::consultation::{Consultation, ConsultationDetails, ConsultationTitle};
use crate::heart::opportunities::Call;
use crate::policy::ImportConsultations;
use crate::store::names;
use base::places::Region;
use base::{Lang, Line, Moment, Named, Slug, Text, Zone};
use facts::{Act, Problem, Subject};
use jiff::civil::time;
use sha2::{Digest, Sha256};

/// By what a call is known when the list comes again.
pub(crate) fn origin(call: &Call) -> String {
    let link = call.link.as_ref().map_or("", |link| link.as_str());
    hex::encode(&Sha256::digest(format!("{}|{link}", call.title))[..16])
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

/// Takes in those of the calls that were not before; says how many.
pub(crate) fn import(act: &mut Act, calls: &[(String, ConsultationDetails)]) -> Result<usize, Problem> {
    act.allow(ImportConsultations)?;
    let mut added = 0;
    for (origin, said) in calls {
        if names::imported(act, origin)?.is_none() {
            let one: Consultation = consultations::add(act, said)?;
            names::keep_origin(act, origin, &Subject::new(CONSULTATION, one.id))?;
            added += 1;
        }
    }
    Ok(added)
}
