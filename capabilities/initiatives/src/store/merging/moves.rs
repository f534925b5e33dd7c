//! What goes from one initiative to another in a merge: rows move as they are. What they were is in [`super::kept`].

use crate::heart::initiative::Initiative;
use crate::heart::lead::{Lead, Standing};
use crate::heart::merging::proposal::Proposal;
use crate::heart::update::Update;
use base::Id;
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;

/// So many updates of one initiative are named to whoever agrees; it is more than anybody tells.
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
    tx.execute(
        sql!(
            "INSERT INTO initiative_moved (proposal, told, number, became)
             SELECT d.proposal, u.id, u.number,
                    ROW_NUMBER() OVER (ORDER BY u.number)
                    + COALESCE((SELECT MAX(l.number) FROM initiative_update l WHERE l.initiative = d.stays), 0)
             FROM initiative_merge d JOIN initiative_update u ON u.initiative = d.gone
             WHERE d.proposal = $1"
        ),
        args![proposal],
    )?;
    tx.execute(
        sql!(
            "UPDATE initiative_update
             SET initiative = $3, number = (SELECT m.became FROM initiative_moved m
                                            WHERE m.proposal = $1 AND m.told = initiative_update.id)
             WHERE initiative = $2"
        ),
        args![proposal, gone, stays],
    )?;
    recount(tx, stays)
}

/// Moves them back as far as they are still where they were moved to. What was told since stays.
pub(crate) fn move_updates_back(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE initiative_update
             SET initiative = $2, number = (SELECT m.number FROM initiative_moved m
                                            WHERE m.proposal = $1 AND m.told = initiative_update.id)
             WHERE initiative = $3 AND id IN (SELECT m.told FROM initiative_moved m WHERE m.proposal = $1)"
        ),
        args![proposal, gone, stays],
    )?;
    recount(tx, stays)
}

fn recount(tx: &mut Tx, initiative: Id<Initiative>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE initiative
             SET updates = (SELECT COALESCE(MAX(u.number), 0) FROM initiative_update u WHERE u.initiative = $1)
             WHERE id = $1"
        ),
        args![initiative],
    )?;
    Ok(())
}

/// Where an update is now that stood at this place once: before a merge, or while there was one.
pub(crate) fn update_once_at(
    read: &Read,
    initiative: Id<Initiative>,
    number: i64,
) -> Result<Option<(Id<Initiative>, i64)>, Fault> {
    // Two walks, each along an index of merges.
    read.maybe(
        sql!(
            "SELECT u.initiative, u.number, d.at, m.told
             FROM initiative_merge d
             JOIN initiative_moved m ON m.proposal = d.proposal AND m.number = $2
             JOIN initiative_update u ON u.id = m.told
             WHERE d.gone = $1
             UNION ALL
             SELECT u.initiative, u.number, d.at, m.told
             FROM initiative_merge d
             JOIN initiative_moved m ON m.proposal = d.proposal AND m.became = $2
             JOIN initiative_update u ON u.id = m.told
             WHERE d.stays = $1
             ORDER BY 3 DESC, 4 LIMIT 1"
        ),
        args![initiative, number],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Moves the leads of `gone`, as they are kept: those who lead `stays` already are taken off, and lead it for certain though
/// they were only asked. Who is asked to lead `gone` was not asked to lead `stays`, and is not moved.
pub(crate) fn move_leads(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
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
            "DELETE FROM initiative_lead
             WHERE initiative = $1 AND standing = 'leads'
               AND id IN (SELECT m.id FROM initiative_merged_lead m WHERE m.proposal = $2 AND m.moved = 0)"
        ),
        args![gone, proposal],
    )?;
    tx.execute(
        sql!("UPDATE initiative_lead SET initiative = $2 WHERE initiative = $1 AND standing = 'leads'"),
        args![gone, stays],
    )?;
    Ok(())
}

/// Moves one lead; false when they are not at `from` any more.
pub(crate) fn move_lead(
    tx: &mut Tx,
    lead: Id<Lead>,
    from: Id<Initiative>,
    to: Id<Initiative>,
) -> Result<bool, Fault> {
    let moved = tx.execute(
        sql!("UPDATE initiative_lead SET initiative = $3 WHERE id = $1 AND initiative = $2"),
        args![lead, from, to],
    )?;
    Ok(moved == 1)
}

/// What a lead is from now on.
pub(crate) fn set_standing(
    tx: &mut Tx,
    initiative: Id<Initiative>,
    lead: Id<Lead>,
    standing: Standing,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_lead SET standing = $3 WHERE initiative = $1 AND id = $2"),
        args![initiative, lead, standing],
    )?;
    Ok(())
}

/// The meetings to which an initiative is put forward, in order; at most 200.
pub(crate) fn slots(read: &Read, initiative: Id<Initiative>) -> Result<Vec<Id<Subject>>, Fault> {
    read.rows(
        sql!("SELECT event FROM initiative_slot WHERE initiative = $1 ORDER BY event LIMIT 200"),
        args![initiative],
        |row| row.next(),
    )
}

/// Moves what `gone` is to present, as it is kept; where both present themselves, one does.
pub(crate) fn move_slots(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    gone: Id<Initiative>,
    stays: Id<Initiative>,
) -> Result<(), Fault> {
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

/// Moves the place at one meeting; false when `from` has none any more.
pub(crate) fn move_slot(
    tx: &mut Tx,
    event: Id<Subject>,
    from: Id<Initiative>,
    to: Id<Initiative>,
) -> Result<bool, Fault> {
    let moved = tx.execute(
        sql!("UPDATE initiative_slot SET initiative = $3 WHERE event = $1 AND initiative = $2"),
        args![event, from, to],
    )?;
    Ok(moved == 1)
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
