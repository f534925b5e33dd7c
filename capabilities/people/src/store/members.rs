//! All accounts, for stewards.

use access::{Person, Role, Standing};
use base::{Id, Moment};
use db::{Fault, Read, args, sql};

/// One account with its name.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Whose.
    pub person: Id<Person>,
    /// What they are called.
    pub name: String,
    /// Their name in addresses.
    pub slug: String,
    /// As what.
    pub role: Role,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub joined: Moment,
}

/// A page of all accounts, by name.
pub(crate) fn page(read: &Read, from: i64, most: i64) -> Result<Vec<Row>, Fault> {
    read.rows(
        sql!(
            "SELECT a.person, p.name, p.slug, a.role, a.standing, a.joined
             FROM account a JOIN person p ON p.id = a.person
             ORDER BY p.sorted, p.id LIMIT $2 OFFSET $1"
        ),
        args![from, most],
        |row| {
            Ok(Row {
                person: row.next()?,
                name: row.next()?,
                slug: row.next()?,
                role: row.next()?,
                standing: row.next()?,
                joined: row.next()?,
            })
        },
    )
}

/// How many accounts there are, in any standing.
pub(crate) fn count(read: &Read) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM account a JOIN person p ON p.id = a.person"),
        args![],
        |row| row.next(),
    )
}
