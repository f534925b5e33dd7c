//! What was ticked of others' offers, until the address is confirmed.

use crate::heart::attendance::Attendance;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// Keeps what was ticked, in place of what was ticked before.
pub(crate) fn keep(tx: &mut Tx, attendance: Id<Attendance>, offers: &[String]) -> Result<(), Fault> {
    clear(tx, attendance)?;
    for offer in offers {
        tx.execute(
            sql!(
                "INSERT INTO attendance_offer (attendance, offer) VALUES ($1, $2)
                 ON CONFLICT (attendance, offer) DO NOTHING"
            ),
            args![attendance, offer],
        )?;
    }
    Ok(())
}

/// What was ticked; at most 50.
pub(crate) fn of(read: &Read, attendance: Id<Attendance>) -> Result<Vec<String>, Fault> {
    read.rows(
        sql!("SELECT offer FROM attendance_offer WHERE attendance = $1 ORDER BY offer LIMIT 50"),
        args![attendance],
        |row| row.next(),
    )
}

/// Forgets what was ticked.
pub(crate) fn clear(tx: &mut Tx, attendance: Id<Attendance>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM attendance_offer WHERE attendance = $1"), args![attendance])?;
    Ok(())
}
