//! What goes from one initiative to another in a merge, and back when it is undone. Rows move as they are; what they were
//! is kept beside them as long as the merge can be undone.

use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::Proposal;
use crate::heart::update::Update;
use access::Person;
use base::Id;
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;

/// So many updates of one initiative move; it is more than anybody tells.
const MOST_UPDATES: i64 = 5_000;

/// Updates of an initiative, oldest first.
pub(crate) fn updates(read: &Read, initiative: Id<Initiative>) -> Result<Vec<(Id<Update>, i64)>, Fault> {
    read.rows(
        sql!("SELECT id, number FROM initiative_update WHERE initiative = $1 ORDER BY number LIMIT $2"),
        args![initiative, MOST_UPDATES],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Moves the updates of `gone` behind those of `stays`, and keeps both numbers.
pub(crate) fn move_updates(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    let mut last: i64 = latest(tx, stays)?;
    for (update, number) in updates(tx, gone)? {
        last += 1;
        tx.execute(
            sql!("INSERT INTO initiative_moved (proposal, told, number, became) VALUES ($1, $2, $3, $4)"),
            args![proposal, update, number, last],
        )?;
        set_place(tx, update, stays, last)?;
    }
    recount(tx, stays)
}

/// Moves them back as far as they are still where they were moved to. What was told since stays.
pub(crate) fn move_updates_back(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    let moved: Vec<(Id<Update>, i64)> = tx.rows(
        sql!(
            "SELECT m.told, m.number FROM initiative_moved m JOIN initiative_update u ON u.id = m.told
             WHERE m.proposal = $1 AND u.initiative = $2 ORDER BY m.number LIMIT $3"
        ),
        args![proposal, stays, MOST_UPDATES],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    for (update, number) in moved {
        set_place(tx, update, gone, number)?;
    }
    recount(tx, stays)
}

fn set_place(tx: &mut Tx, update: Id<Update>, at: Id<Initiative>, number: i64) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_update SET initiative = $2, number = $3 WHERE id = $1"),
        args![update, at, number],
    )?;
    Ok(())
}

fn latest(read: &Read, initiative: Id<Initiative>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT COALESCE(MAX(number), 0) FROM initiative_update WHERE initiative = $1"),
        args![initiative],
        |row| row.next(),
    )
}

fn recount(tx: &mut Tx, initiative: Id<Initiative>) -> Result<(), Fault> {
    let last = latest(tx, initiative)?;
    tx.execute(sql!("UPDATE initiative SET updates = $2 WHERE id = $1"), args![initiative, last])?;
    Ok(())
}

/// Where an update is now that stood at this place once: before a merge, or while there was one.
pub(crate) fn update_once_at(
    read: &Read,
    initiative: Id<Initiative>,
    number: i64,
) -> Result<Option<(Id<Initiative>, i64)>, Fault> {
    read.maybe(
        sql!(
            "SELECT u.initiative, u.number
             FROM initiative_moved m
             JOIN initiative_merge d ON d.proposal = m.proposal
             JOIN initiative_update u ON u.id = m.told
             WHERE (d.gone = $1 AND m.number = $2) OR (d.stays = $1 AND m.became = $2)
             ORDER BY d.at DESC, m.told LIMIT 1"
        ),
        args![initiative, number],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Moves the leads of `gone`: those who lead `stays` already are taken off, and lead it for certain if they led either.
pub(crate) fn move_leads(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_merged_lead (proposal, id, initiative, person, name, standing, asked_by, since,
                                                 moved)
             SELECT d.proposal, l.id, l.initiative, l.person, l.name, l.standing, l.asked_by, l.since,
                    CASE WHEN l.initiative = d.gone THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END
             FROM initiative_merge d
             JOIN initiative_lead l ON l.initiative = d.gone OR l.initiative = d.stays
             WHERE d.proposal = $1"
        ),
        args![proposal],
    )?;
    tx.execute(
        sql!(
            "UPDATE initiative_lead SET standing = 'leads'
             WHERE initiative = $1 AND person IN (SELECT l.person FROM initiative_lead l
                                                  WHERE l.initiative = $2 AND l.standing = 'leads')"
        ),
        args![stays, gone],
    )?;
    // Who leads both has one row from now on: that of the one that stays.
    tx.execute(
        sql!(
            "UPDATE initiative_merged_lead SET moved = 0
             WHERE proposal = $1 AND initiative = $2
               AND person IN (SELECT l.person FROM initiative_lead l WHERE l.initiative = $3)"
        ),
        args![proposal, gone, stays],
    )?;
    tx.execute(
        sql!(
            "DELETE FROM initiative_lead
             WHERE initiative = $1 AND id IN (SELECT m.id FROM initiative_merged_lead m
                                              WHERE m.proposal = $2 AND m.initiative = $1 AND m.moved = 0)"
        ),
        args![gone, proposal],
    )?;
    tx.execute(sql!("UPDATE initiative_lead SET initiative = $2 WHERE initiative = $1"), args![gone, stays])?;
    Ok(())
}

/// Puts the leads back to where they were. Who stepped down since is not made a lead again; who came since stays.
pub(crate) fn move_leads_back(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE initiative_lead SET initiative = $2
             WHERE initiative = $3 AND id IN (SELECT m.id FROM initiative_merged_lead m
                                              WHERE m.proposal = $1 AND m.moved = 1)"
        ),
        args![proposal, gone, stays],
    )?;
    // Who led both, and leads what stays still, leads both again.
    tx.execute(
        sql!(
            "INSERT INTO initiative_lead (id, initiative, person, name, standing, asked_by, since)
             SELECT m.id, m.initiative, m.person, m.name, m.standing, m.asked_by, m.since
             FROM initiative_merged_lead m
             JOIN initiative_lead l ON l.initiative = $3 AND l.person = m.person
             WHERE m.proposal = $1 AND m.initiative = $2 AND m.moved = 0
             ON CONFLICT (id) DO NOTHING"
        ),
        args![proposal, gone, stays],
    )?;
    tx.execute(
        sql!(
            "UPDATE initiative_lead
             SET standing = (SELECT m.standing FROM initiative_merged_lead m
                             WHERE m.proposal = $1 AND m.id = initiative_lead.id)
             WHERE initiative = $2 AND id IN (SELECT m.id FROM initiative_merged_lead m WHERE m.proposal = $1)"
        ),
        args![proposal, stays],
    )?;
    Ok(())
}

/// The people who led an initiative when it was merged, as far as they are kept.
pub(crate) fn led(
    read: &Read,
    proposal: Id<Proposal>,
    initiative: Id<Initiative>,
) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!(
            "SELECT person FROM initiative_merged_lead
             WHERE proposal = $1 AND initiative = $2 AND standing = 'leads' AND person IS NOT NULL
             ORDER BY person LIMIT 100"
        ),
        args![proposal, initiative],
        |row| row.next(),
    )
}

/// The meetings to which an initiative is put forward, in order; at most 200.
pub(crate) fn slots(read: &Read, initiative: Id<Initiative>) -> Result<Vec<Id<Subject>>, Fault> {
    read.rows(
        sql!("SELECT event FROM initiative_slot WHERE initiative = $1 ORDER BY event LIMIT 200"),
        args![initiative],
        |row| row.next(),
    )
}

/// Moves what `gone` is to present; where both present themselves, one does.
pub(crate) fn move_slots(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_merged_slot (proposal, event, place, put_by, at, moved)
             SELECT d.proposal, s.event, s.place, s.put_by, s.at,
                    CASE WHEN EXISTS (SELECT 1 FROM initiative_slot o
                                      WHERE o.event = s.event AND o.initiative = d.stays)
                         THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END
             FROM initiative_merge d JOIN initiative_slot s ON s.initiative = d.gone
             WHERE d.proposal = $1"
        ),
        args![proposal],
    )?;
    tx.execute(
        sql!(
            "DELETE FROM initiative_slot
             WHERE initiative = $1 AND event IN (SELECT m.event FROM initiative_merged_slot m
                                                 WHERE m.proposal = $2 AND m.moved = 0)"
        ),
        args![gone, proposal],
    )?;
    tx.execute(sql!("UPDATE initiative_slot SET initiative = $2 WHERE initiative = $1"), args![gone, stays])?;
    Ok(())
}

/// Moves it back, as far as it was not taken off since.
pub(crate) fn move_slots_back(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE initiative_slot SET initiative = $2
             WHERE initiative = $3 AND event IN (SELECT m.event FROM initiative_merged_slot m
                                                 WHERE m.proposal = $1 AND m.moved = 1)"
        ),
        args![proposal, gone, stays],
    )?;
    tx.execute(
        sql!(
            "INSERT INTO initiative_slot (event, initiative, place, put_by, at)
             SELECT m.event, d.gone, m.place, m.put_by, m.at
             FROM initiative_merged_slot m
             JOIN initiative_merge d ON d.proposal = m.proposal
             JOIN initiative_slot s ON s.event = m.event AND s.initiative = d.stays
             WHERE m.proposal = $1 AND m.moved = 0
             ON CONFLICT (event, initiative) DO NOTHING"
        ),
        args![proposal],
    )?;
    Ok(())
}

/// Forgets the rows that undoing would take. Where updates stood stays: addresses lead on for ever.
pub(super) fn forget(tx: &mut Tx, proposal: Id<Proposal>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM initiative_merged_lead WHERE proposal = $1"), args![proposal])?;
    tx.execute(sql!("DELETE FROM initiative_merged_slot WHERE proposal = $1"), args![proposal])?;
    Ok(())
}

/// Adds where an update stood, as a record tells it.
pub(crate) fn add_moved(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    update: Id<Update>,
    number: i64,
    became: i64,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_moved (proposal, told, number, became) VALUES ($1, $2, $3, $4)
             ON CONFLICT (proposal, told) DO NOTHING"
        ),
        args![proposal, update, number, became],
    )?;
    Ok(())
}

/// Where the updates stood that a merge moved, in order.
pub(crate) fn moved(read: &Read, proposal: Id<Proposal>) -> Result<Vec<(Id<Update>, i64, i64)>, Fault> {
    read.rows(
        sql!("SELECT told, number, became FROM initiative_moved WHERE proposal = $1 ORDER BY number, told LIMIT $2"),
        args![proposal, MOST_UPDATES],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}
