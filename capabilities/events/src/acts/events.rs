//! Adding, editing and reviewing events.

use crate::facts::{EventAdded, EventCancelled, EventChanged, EventFacilitated, EventMoved, EventReviewed};
use crate::heart::change::Change;
use crate::heart::event::{Details, Event, MOST_ORGANIZATIONS, Standing, Status};
use crate::policy::{AddEvent, EditEvent, ReviewEvents};
use crate::store::{events as store, writings};
use access::{Actor, Person};
use base::{Id, Line, Sentence, Slug};
use db::Fault;
use facts::{Act, Problem, Subject};
use people::organizations;

/// Puts an event into the calendar. With `review`, a participant's waits for a facilitator.
pub(crate) fn add(
    act: &mut Act,
    details: Details,
    holders: &[HolderName],
    review: bool,
) -> Result<Event, Problem> {
    act.allow(AddEvent)?;
    let details = Details { organizations: known(act, holders)?, ..details };
    let held = review && !act.actor().facilitates();
    let standing = if held { Standing::Held } else { Standing::Shown };
    insert(act, details, standing, None)
}

/// Puts an event into the table: the common end of adding by hand and by a source. `uid` is the identity that it has
/// elsewhere; without one it gets its own.
pub(crate) fn insert(
    act: &mut Act,
    details: Details,
    standing: Standing,
    uid: Option<String>,
) -> Result<Event, Problem> {
    let id: Id<Event> = act.id();
    let event = Event {
        id,
        number: store::next_number(act)?,
        slug: free_slug(act, id, &details)?,
        uid: uid.unwrap_or_else(|| format!("{id}@bestbits")),
        standing,
        sequence: 0,
        added_by: act.actor().person(),
        made: act.now(),
        changed: act.now(),
        details,
    };
    store::insert(act, &event)?;
    store::add_version(act, &event, event.added_by, event.made)?;
    act.record(&EventAdded { event: id, standing })?;
    Ok(event)
}

/// What an organization is called where somebody names it as holding an event.
pub(crate) type HolderName = Line<160>;

/// The organizations of the directory that are called so, each once: however they are capitalised, or by another name if
/// only one has it.
fn known(act: &Act, holders: &[HolderName]) -> Result<Vec<Id<Subject>>, Problem> {
    let refuse = |sentence| Err(Problem::wrong("organizations", sentence));
    let mut known = Vec::new();
    for name in holders {
        let found = match organizations::named(act, name)? {
            Some(found) => Some(found),
            None => organizations::called(act, name.as_str())?,
        };
        let Some(found) = found else {
            return refuse(Sentence::of("event-wrong-organization").with("name", name.as_str()));
        };
        if !known.contains(&found.id.as_of()) {
            known.push(found.id.as_of());
        }
    }
    if known.len() > MOST_ORGANIZATIONS {
        return refuse(Sentence::of("event-wrong-organizations").with("most", MOST_ORGANIZATIONS));
    }
    Ok(known)
}

/// Edits an event. Nothing happens when nothing is different.
pub(crate) fn change(
    act: &mut Act,
    event: &Event,
    details: Details,
    holders: &[HolderName],
) -> Result<Event, Problem> {
    let facilitators = store::facilitators(act, event.id)?;
    act.allow(EditEvent { event, facilitators: &facilitators })?;
    let details = Details { organizations: known(act, holders)?, ..details };
    revise(act, event, details)
}

/// Writes a new version: the common end of editing by hand and by a source.
pub(crate) fn revise(act: &mut Act, event: &Event, mut details: Details) -> Result<Event, Problem> {
    let moved = Change::between(&event.details, &details).moved;
    if moved
        && details.status == Status::Planned
        && event.details.status != Status::Cancelled
        && event.made < act.now()
    {
        details.status = Status::Moved;
    }
    let change = Change::between(&event.details, &details);
    if change.is_nothing() {
        return Ok(event.clone());
    }
    let revised = Event {
        slug: if details.title == event.details.title {
            event.slug.clone()
        } else {
            free_slug(act, event.id, &details)?
        },
        sequence: event.sequence + i64::from(change.is_revision()),
        changed: act.now(),
        details,
        ..event.clone()
    };
    store::update(act, &revised)?;
    let author = act.actor().person();
    store::add_version(act, &revised, author, revised.changed)?;
    record_change(act, event, change)?;
    Ok(revised)
}

fn record_change(act: &mut Act, event: &Event, change: Change) -> Result<(), Fault> {
    let (id, writings) = (event.id, writings::of_event(act, event.id)?);
    if change.cancelled {
        act.record(&EventCancelled { event: id, change, writings })
    } else if change.moved || change.reinstated {
        act.record(&EventMoved { event: id, change, before: event.details.clone(), writings })
    } else {
        act.record(&EventChanged { event: id, change, writings })
    }
}

/// Takes a held event in, or not.
pub(crate) fn review(act: &mut Act, event: &Event, standing: Standing) -> Result<(), Problem> {
    act.allow(ReviewEvents)?;
    // A change like any other: feeds that were asked for before are told that there is something new.
    let changed = act.now();
    store::update(act, &Event { standing, changed, ..event.clone() })?;
    let writings = writings::of_event(act, event.id)?;
    act.record(&EventReviewed { event: event.id, standing, writings })?;
    Ok(())
}

/// Makes a person a facilitator of an event, or ends it.
pub(crate) fn facilitate(
    act: &mut Act,
    event: &Event,
    person: Id<Person>,
    on: Facilitating,
) -> Result<(), Problem> {
    let facilitators = store::facilitators(act, event.id)?;
    act.allow(EditEvent { event, facilitators: &facilitators })?;
    match on {
        Facilitating::Begins => store::add_facilitator(act, event.id, person)?,
        Facilitating::Ends => store::remove_facilitator(act, event.id, person)?,
    }
    act.record(&EventFacilitated { event: event.id })?;
    Ok(())
}

/// Whether facilitating begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Facilitating {
    /// It begins.
    Begins,
    /// It ends.
    Ends,
}

/// Whether this actor edits the event, with the event's facilitators looked up.
pub(crate) fn may_edit(read: &db::Read, actor: &Actor, event: &Event) -> Result<bool, Fault> {
    let facilitators = store::facilitators(read, event.id)?;
    Ok(access::Policy::permits(&EditEvent { event, facilitators: &facilitators }, actor))
}

/// An address from the title and year that no other event has or had; its own older ones are its own.
fn free_slug(act: &Act, id: Id<Event>, details: &Details) -> Result<Slug, Fault> {
    let year = details.when.first_day().year().to_string();
    let title = details.title.as_str();
    let named = if title.contains(&year) { title.to_owned() } else { format!("{title} {year}") };
    let stem = Slug::of_title(&named)
        .or_else(|| Slug::of_title(&format!("event {year}")))
        .expect("Latin letters can be spelled");
    let mut slug = stem.clone();
    let mut n = 2;
    while store::address_taken(act, &slug)?.is_some_and(|holder| holder != id) {
        slug = stem.numbered(n);
        n += 1;
    }
    Ok(slug)
}
