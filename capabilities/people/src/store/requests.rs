//! Requests to join.

use access::Person;
use base::{Id, Moment, Text};
use db::{Fault, Read, Tx, args, sql};

/// Why somebody wants to join.
pub(crate) type Reason = Text<2000>;

/// A request to join that waits for an answer.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Who asks.
    pub person: Id<Person>,
    /// What they are called.
    pub name: String,
    /// Why.
    pub reason: Option<Reason>,
    /// Since when.
    pub asked: Moment,
}

/// Keeps a request.
pub(crate) fn add(
    tx: &mut Tx,
    person: Id<Person>,
    reason: Option<&Reason>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO joining_request (person, reason, asked) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
        ),
        args![person, reason.map_or("", Reason::as_str), now],
    )?;
    Ok(())
}

/// All who wait, the longest first; at most 200.
pub(crate) fn all(read: &Read) -> Result<Vec<Request>, Fault> {
    read.rows(
        sql!(
            "SELECT r.person, p.name, r.reason, r.asked
             FROM joining_request r JOIN person p ON p.id = r.person
             ORDER BY r.asked, r.person LIMIT 200"
        ),
        args![],
        |row| {
            Ok(Request {
                person: row.next()?,
                name: row.next()?,
                reason: Reason::cut(&row.next::<String>()?),
                asked: row.next()?,
            })
        },
    )
}

/// How many wait.
pub(crate) fn count(read: &Read) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM joining_request"), args![], |row| row.next())
}

/// Strikes a request; false when there is none.
pub(crate) fn strike(tx: &mut Tx, person: Id<Person>) -> Result<bool, Fault> {
    Ok(tx.execute(sql!("DELETE FROM joining_request WHERE person = $1"), args![person])? == 1)
}
