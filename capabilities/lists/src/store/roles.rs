//! Who looks after a list.

use crate::heart::list::{Keeper, Letters, List, ListRole};
use access::Person;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

/// More do not look after one list, and nobody looks after more.
const MOST: i64 = 200;

const KEEPER: &str = "person, role, letters";

fn keeper(row: &mut Row) -> Result<Keeper, Fault> {
    Ok(Keeper { person: row.next()?, role: row.next()?, letters: row.next()? })
}

/// What somebody does for a list.
pub(crate) fn of(read: &Read, list: Id<List>, person: Id<Person>) -> Result<Option<Keeper>, Fault> {
    read.maybe(
        sql!("SELECT ", KEEPER, " FROM list_role WHERE list = $1 AND person = $2"),
        args![list, person],
        keeper,
    )
}

/// Everybody who looks after a list.
pub(crate) fn keepers(read: &Read, list: Id<List>) -> Result<Vec<Keeper>, Fault> {
    read.rows(
        sql!("SELECT ", KEEPER, " FROM list_role WHERE list = $1 ORDER BY role DESC, person LIMIT $2"),
        args![list, MOST],
        keeper,
    )
}

/// The lists that somebody looks after.
pub(crate) fn of_person(read: &Read, person: Id<Person>) -> Result<Vec<(Id<List>, ListRole)>, Fault> {
    read.rows(
        sql!("SELECT list, role FROM list_role WHERE person = $1 ORDER BY list LIMIT $2"),
        args![person, MOST],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Gives somebody a role on a list, or another one than before.
pub(crate) fn set(tx: &mut Tx, list: Id<List>, keeper: &Keeper) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_role (list, person, role, letters) VALUES ($1, $2, $3, $4)
             ON CONFLICT (list, person) DO UPDATE SET role = excluded.role, letters = excluded.letters"
        ),
        args![list, keeper.person, keeper.role, keeper.letters],
    )?;
    Ok(())
}

/// Whether held posts are mailed to somebody.
pub(crate) fn set_letters(
    tx: &mut Tx,
    list: Id<List>,
    person: Id<Person>,
    letters: Letters,
) -> Result<u64, Fault> {
    tx.execute(
        sql!("UPDATE list_role SET letters = $3 WHERE list = $1 AND person = $2"),
        args![list, person, letters],
    )
}

/// Takes a role away.
pub(crate) fn remove(tx: &mut Tx, list: Id<List>, person: Id<Person>) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM list_role WHERE list = $1 AND person = $2"), args![list, person])
}
