//! Organizations that hold events: those that an event names, and those that a source's own words say, where one alone is
//! called so.

use super::events::VISIBLE;
use super::lists::{self, Listed};
use crate::heart::event::Event;
use crate::heart::filter::Filter;
use access::Actor;
use base::{Id, Moment, days};
use db::{Fault, Read, args, sql};
use facts::Subject;
use people::organizations;
use std::time::Duration;

/// An event that began longer ago than this is not looked for among those that are coming.
const LONGEST: Duration = days(31);

/// The words by which this organization alone is called.
pub(crate) fn words(read: &Read, organization: Id<Subject>) -> Result<Vec<String>, Fault> {
    let Some(known) = organizations::of(read, organization.as_of())? else { return Ok(Vec::new()) };
    let mut words = Vec::new();
    for text in organizations::texts(&known) {
        if organizations::called(read, &text)?.is_some_and(|one| one.id == known.id) {
            words.push(text);
        }
    }
    Ok(words)
}

/// When an event begins, and which it is: the order of a list.
type Found = (Moment, Id<Event>);

/// What an organization holds: what goes on or comes, in the order in which it begins, and while there is room, what is
/// over, the latest first.
pub(crate) fn of_organization(
    read: &Read,
    viewer: &Actor,
    organization: Id<Subject>,
    now: Moment,
    most: usize,
) -> Result<Vec<Listed>, Fault> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let (mut coming, mut over) = named(read, viewer, organization, now, limit)?;
    for word in words(read, organization)? {
        let (more, past) = said(read, viewer, &word, now, limit)?;
        coming.extend(more);
        over.extend(past);
    }
    coming.sort();
    over.sort_by(|one, other| other.cmp(one));
    let mut all: Vec<Found> = coming.into_iter().chain(over).collect();
    all.dedup();
    all.truncate(most);
    let mut listed = Vec::with_capacity(all.len());
    for (_, id) in all {
        listed.extend(lists::one(read, viewer, &Filter::default(), id)?);
    }
    Ok(listed)
}

/// What names it: what comes, and what is over.
fn named(
    read: &Read,
    viewer: &Actor,
    organization: Id<Subject>,
    now: Moment,
    most: i64,
) -> Result<(Vec<Found>, Vec<Found>), Fault> {
    let coming = read.rows(
        sql!(
            "SELECT h.starts, h.event FROM event_organization h CROSS JOIN event e
             WHERE h.organization = $3 AND h.starts > $4 AND e.id = h.event AND e.ends > $5
               AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY h.starts, h.event LIMIT $6"
        ),
        args![viewer.facilitates(), viewer.person(), organization, now.minus(LONGEST), now, most],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    let over = read.rows(
        sql!(
            "SELECT h.starts, h.event FROM event_organization h CROSS JOIN event e
             WHERE h.organization = $3 AND h.starts <= $4 AND e.id = h.event AND e.ends <= $4
               AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY h.starts DESC, h.event DESC LIMIT $5"
        ),
        args![viewer.facilitates(), viewer.person(), organization, now, most],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    Ok((coming, over))
}

/// What says these words of who holds it: what comes, and what is over.
fn said(
    read: &Read,
    viewer: &Actor,
    word: &str,
    now: Moment,
    most: i64,
) -> Result<(Vec<Found>, Vec<Found>), Fault> {
    let coming = read.rows(
        sql!(
            "SELECT e.starts, e.id FROM event e
             WHERE e.organizers = $3 AND e.starts > $4 AND e.ends > $5 AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY e.starts, e.id LIMIT $6"
        ),
        args![viewer.facilitates(), viewer.person(), word, now.minus(LONGEST), now, most],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    let over = read.rows(
        sql!(
            "SELECT e.starts, e.id FROM event e
             WHERE e.organizers = $3 AND e.starts <= $4 AND e.ends <= $4 AND e.standing <> 'declined' AND ",
            VISIBLE,
            " ORDER BY e.starts DESC, e.id DESC LIMIT $5"
        ),
        args![viewer.facilitates(), viewer.person(), word, now, most],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    Ok((coming, over))
}
