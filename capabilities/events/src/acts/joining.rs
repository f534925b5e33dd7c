//! Making one event of two, and two of one.

use crate::facts::{EventsHeldApart, EventsJoined, EventsSeparated, LikenessSuggested};
use crate::heart::event::{Details, Event, Standing};
use crate::heart::likeness::{self, Candidate, Likeness, Page, Verdict, Why, compare, pair};
use crate::heart::source::Source;
use crate::policy::JoinEvents;
use crate::store::joining::{self, Rival};
use crate::store::{likeness as likenesses, writings};
use base::Id;
use db::Fault;
use facts::{Act, Problem, Subject};
use std::collections::HashMap;

/// What was found for a new event among those that were there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    /// It is one of them, and was joined into it.
    Joined,
    /// It may be one of them: a facilitator is asked.
    Suggested,
    /// It stands for itself.
    Alone,
}

/// Joins two events by a facilitator's decision; the older one, or the one that a person added, is kept.
pub(crate) fn join(act: &mut Act, one: &Event, other: &Event) -> Result<Id<Event>, Problem> {
    act.allow(JoinEvents)?;
    let (kept, absorbed) = order(one, other);
    absorb(act, kept.id, absorbed.id, Why::Person)?;
    Ok(kept.id)
}

/// Takes an event out of the one it was joined into; the two are not suggested again.
pub(crate) fn separate(act: &mut Act, absorbed: &Event) -> Result<Id<Event>, Problem> {
    act.allow(JoinEvents)?;
    let kept = joining::root(act, absorbed.id)?;
    if kept == absorbed.id {
        return Err(Problem::NotFound);
    }
    joining::set_apart(act, absorbed.id)?;
    joining::return_belongings(act, absorbed.id)?;
    let (now, person) = (act.now(), act.actor().person());
    likenesses::set_likeness(act, pair(kept, absorbed.id), Verdict::NotSame, Why::Person, person, now)?;
    let writings = of_both(act, kept, absorbed.id)?;
    act.record(&EventsSeparated { event: kept, other: absorbed.id, writings })?;
    Ok(kept)
}

/// Decides that two events are not the same; this is remembered.
pub(crate) fn hold_apart(act: &mut Act, one: &Event, other: &Event) -> Result<(), Problem> {
    act.allow(JoinEvents)?;
    let (now, person) = (act.now(), act.actor().person());
    likenesses::set_likeness(act, pair(one.id, other.id), Verdict::NotSame, Why::Person, person, now)?;
    act.record(&EventsHeldApart { event: one.id, other: other.id })?;
    Ok(())
}

/// Looks for what a source's new event is the same as. Within one source nothing is the same as anything else.
pub(crate) fn settle(
    act: &mut Act,
    source: Id<Source>,
    event: &Event,
    uid: Option<&str>,
    page: Page,
) -> Result<Settled, Fault> {
    let rivals = joining::around(act, event.id, &event.details.when)?;
    let foreign = foreign(&rivals, source);
    let mut likely = None;
    for rival in &foreign {
        let decided = likenesses::likeness(act, pair(event.id, rival.id))?;
        if decided == Some(Verdict::NotSame) {
            continue;
        }
        let one = Candidate { details: &event.details, uid, page };
        let other = Candidate {
            details: &rival.details,
            uid: Some(&rival.uid),
            page: page_of(&rival.details, &foreign),
        };
        match compare(one, other) {
            Likeness::Sure(why) if hides(rival, event) => likely = likely.or(Some((rival.id, why))),
            Likeness::Sure(why) => {
                absorb(act, rival.id, event.id, why)?;
                return Ok(Settled::Joined);
            }
            Likeness::Likely(why) => likely = likely.or(Some((rival.id, why))),
            Likeness::None => {}
        }
    }
    let Some((rival, why)) = likely else { return Ok(Settled::Alone) };
    let now = act.now();
    likenesses::set_likeness(act, pair(event.id, rival), Verdict::Suggested, why, None, now)?;
    act.record(&LikenessSuggested { event: event.id, other: rival })?;
    Ok(Settled::Suggested)
}

/// Whether what everybody may see would be gone if it were joined into the other: that is for a facilitator to say.
fn hides(kept: &Event, absorbed: &Event) -> bool {
    absorbed.standing == Standing::Shown && kept.standing != Standing::Shown
}

/// The rivals that this source does not list itself, each once.
fn foreign(rivals: &[Rival], source: Id<Source>) -> Vec<Event> {
    let mut by_event: HashMap<Id<Event>, (&Event, bool)> = HashMap::new();
    for rival in rivals {
        let entry = by_event.entry(rival.event.id).or_insert((&rival.event, false));
        entry.1 |= rival.source == Some(source);
    }
    let mut foreign: Vec<Event> =
        by_event.into_values().filter(|(_, own)| !own).map(|(event, _)| event.clone()).collect();
    foreign.sort_by_key(|event| event.id);
    foreign
}

fn page_of(details: &Details, all: &[Event]) -> Page {
    let Some(url) = details.url.as_ref().map(likeness::canonical) else { return Page::Own };
    let sharing =
        all.iter().filter(|event| event.details.url.as_ref().map(likeness::canonical) == Some(url.clone()));
    if sharing.count() > 1 { Page::Shared } else { Page::Own }
}

fn absorb(act: &mut Act, kept: Id<Event>, absorbed: Id<Event>, why: Why) -> Result<(), Fault> {
    joining::set_joined(act, absorbed, kept)?;
    joining::move_belongings(act, absorbed, kept)?;
    let (now, person) = (act.now(), act.actor().person());
    likenesses::set_likeness(act, pair(kept, absorbed), Verdict::Same, why, person, now)?;
    let writings = of_both(act, kept, absorbed)?;
    act.record(&EventsJoined { event: kept, other: absorbed, why, writings })
}

/// What is written on either.
fn of_both(act: &Act, one: Id<Event>, other: Id<Event>) -> Result<Vec<Subject>, Fault> {
    let mut writings = writings::of_event(act, one)?;
    writings.extend(writings::of_event(act, other)?);
    Ok(writings)
}

/// What everybody sees is kept before what waits, then what people added themselves before what came from a source, then what
/// was there first.
fn order<'a>(one: &'a Event, other: &'a Event) -> (&'a Event, &'a Event) {
    let rank = |event: &Event| (event.standing != Standing::Shown, event.added_by.is_none(), event.id);
    if rank(one) <= rank(other) { (one, other) } else { (other, one) }
}
