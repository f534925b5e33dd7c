//! Leads and places at meetings as they were when two initiatives became one: kept beside the merge as long as it can be
//! undone. `moved` says that the row itself went over; otherwise the one that stays had the like of it.

use crate::heart::initiative::Initiative;
use crate::heart::lead::{Lead, MOST_LEADS, Standing};
use crate::heart::merging::proposal::Proposal;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

/// More than the leads of two initiatives; merges may pass the most there are of one.
const AT_MOST_LEADS: i64 = 6 * MOST_LEADS as i64;

/// More meetings than one initiative is put forward to.
const AT_MOST_SLOTS: i64 = 1_000;

/// A lead as they were.
#[derive(Clone, Debug)]
pub(crate) struct KeptLead {
    /// Of which of the two.
    pub(crate) initiative: Id<Initiative>,
    /// The row.
    pub(crate) lead: Lead,
    /// Who asked them.
    pub(crate) asked_by: Option<Id<Person>>,
    /// Whether it went over.
    pub(crate) moved: bool,
}

/// A place at a meeting as it was.
#[derive(Clone, Debug)]
pub(crate) struct KeptSlot {
    /// At which.
    pub(crate) event: Id<Subject>,
    /// Which place.
    pub(crate) place: i64,
    /// Who put it forward.
    pub(crate) put_by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
    /// Whether it went over.
    pub(crate) moved: bool,
}

fn lead(row: &mut Row) -> Result<KeptLead, Fault> {
    let initiative = row.next()?;
    let lead = Lead {
        id: row.next()?,
        person: row.next()?,
        name: row.next()?,
        standing: row.next()?,
        since: row.next()?,
    };
    Ok(KeptLead { initiative, lead, asked_by: row.next()?, moved: row.next::<i64>()? == 1 })
}

/// Keeps who leads the two; who leads both does not go over.
pub(crate) fn keep_leads(tx: &mut Tx, proposal: Id<Proposal>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_merged_lead (proposal, id, initiative, person, name, standing, asked_by, since,
                                                 moved)
             SELECT d.proposal, l.id, l.initiative, l.person, l.name, l.standing, l.asked_by, l.since,
                    CASE WHEN l.initiative = d.gone AND l.standing = 'leads'
                              AND NOT EXISTS (SELECT 1 FROM initiative_lead o
                                              WHERE o.initiative = d.stays AND o.person = l.person)
                         THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END
             FROM initiative_merge d
             JOIN initiative_lead l ON l.initiative = d.gone OR l.initiative = d.stays
             WHERE d.proposal = $1 AND (l.initiative = d.stays OR l.standing = 'leads')"
        ),
        args![proposal],
    )?;
    Ok(())
}

/// Keeps to which meetings the one that goes is put forward; where the other is too, it does not go over.
pub(crate) fn keep_slots(tx: &mut Tx, proposal: Id<Proposal>) -> Result<(), Fault> {
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
    Ok(())
}

/// The leads of both, as they were.
pub(crate) fn leads(read: &Read, proposal: Id<Proposal>) -> Result<Vec<KeptLead>, Fault> {
    read.rows(
        sql!(
            "SELECT initiative, id, person, name, standing, since, asked_by, moved FROM initiative_merged_lead
             WHERE proposal = $1 ORDER BY since, id LIMIT $2"
        ),
        args![proposal, AT_MOST_LEADS],
        lead,
    )
}

/// The meetings of the one that went, as they were.
pub(crate) fn slots(read: &Read, proposal: Id<Proposal>) -> Result<Vec<KeptSlot>, Fault> {
    read.rows(
        sql!(
            "SELECT event, place, put_by, at, moved FROM initiative_merged_slot
             WHERE proposal = $1 ORDER BY event LIMIT $2"
        ),
        args![proposal, AT_MOST_SLOTS],
        |row| {
            Ok(KeptSlot {
                event: row.next()?,
                place: row.next()?,
                put_by: row.next()?,
                at: row.next()?,
                moved: row.next::<i64>()? == 1,
            })
        },
    )
}

/// The people who led an initiative when it was merged, as far as they are kept.
pub(crate) fn led(
    read: &Read,
    proposal: Id<Proposal>,
    initiative: Id<Initiative>,
) -> Result<Vec<Id<Person>>, Fault> {
    let kept = leads(read, proposal)?.into_iter();
    let theirs = kept.filter(|one| one.initiative == initiative && one.lead.leads());
    Ok(theirs.filter_map(|one| one.lead.person).collect())
}

/// The row of a lead stands for the one that stays since.
pub(crate) fn set_lead_moved(tx: &mut Tx, proposal: Id<Proposal>, lead: Id<Lead>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_merged_lead SET moved = 1 WHERE proposal = $1 AND id = $2"),
        args![proposal, lead],
    )?;
    Ok(())
}

/// The same of a place at a meeting.
pub(crate) fn set_slot_moved(tx: &mut Tx, proposal: Id<Proposal>, event: Id<Subject>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_merged_slot SET moved = 1 WHERE proposal = $1 AND event = $2"),
        args![proposal, event],
    )?;
    Ok(())
}

/// Puts an initiative forward as it was; nothing happens where it is.
pub(crate) fn put_slot(tx: &mut Tx, id: Id<Initiative>, slot: &KeptSlot) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_slot (event, initiative, place, put_by, at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (event, initiative) DO NOTHING"
        ),
        args![slot.event, id, slot.place, slot.put_by, slot.at],
    )?;
    Ok(())
}

/// A lead was what another merge had made of them, which is undone.
pub(crate) fn set_standing(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    lead: Id<Lead>,
    standing: Standing,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_merged_lead SET standing = $3 WHERE proposal = $1 AND id = $2"),
        args![proposal, lead, standing],
    )?;
    Ok(())
}

/// Forgets all of it. Where updates stood stays: their addresses lead on for ever.
pub(crate) fn forget(tx: &mut Tx, proposal: Id<Proposal>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM initiative_merged_lead WHERE proposal = $1"), args![proposal])?;
    tx.execute(sql!("DELETE FROM initiative_merged_slot WHERE proposal = $1"), args![proposal])?;
    Ok(())
}
