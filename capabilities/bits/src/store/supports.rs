//! Who supports which bit.

use crate::Bit;
use crate::policy::Support;
use access::{Allowed, Person};
use base::{Id, Moment};
use db::{Fault, Read, args, sql};
use facts::Act;

/// Adds somebody's support; false when they support it already.
pub(crate) fn add(act: &mut Act, bit: Id<Bit>, person: Id<Person>) -> Result<bool, Fault> {
    let now = act.now();
    let added = act.execute(
        sql!(
            "INSERT INTO bit_support (bit, person, at) VALUES ($1, $2, $3)
             ON CONFLICT (bit, person) DO NOTHING"
        ),
        args![bit, person, now],
    )?;
    Ok(added == 1)
}

/// Takes it back; false when they did not support it.
pub(crate) fn remove(
    act: &mut Act,
    _: &Allowed<Support>,
    bit: Id<Bit>,
    person: Id<Person>,
) -> Result<bool, Fault> {
    let gone =
        act.execute(sql!("DELETE FROM bit_support WHERE bit = $1 AND person = $2"), args![bit, person])?;
    Ok(gone == 1)
}

/// Whether somebody supports a bit.
pub(crate) fn has(read: &Read, bit: Id<Bit>, person: Id<Person>) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!("SELECT CAST(1 AS BIGINT) FROM bit_support WHERE bit = $1 AND person = $2"),
        args![bit, person],
        |row| row.next::<i64>(),
    )?;
    Ok(found.is_some())
}

/// Who supports a bit, those who did so first; at most 2,000, which is more than a network has.
pub(crate) fn of(read: &Read, bit: Id<Bit>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!("SELECT person FROM bit_support WHERE bit = $1 ORDER BY at, person LIMIT 2000"),
        args![bit],
        |row| row.next(),
    )
}

/// What a person supports, and since when, in the order of the bits; at most 5,000.
pub(crate) fn of_person(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Bit>, Moment)>, Fault> {
    read.rows(
        sql!("SELECT bit, at FROM bit_support WHERE person = $1 ORDER BY bit LIMIT 5000"),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Takes a person's support from all bits.
pub(crate) fn forget(act: &mut Act, person: Id<Person>) -> Result<(), Fault> {
    act.execute(sql!("DELETE FROM bit_support WHERE person = $1"), args![person])?;
    Ok(())
}
