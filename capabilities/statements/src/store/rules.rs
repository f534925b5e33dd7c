//! The network's rules for statements, with those before them.

use super::{json, text};
use crate::heart::rules::Rules;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// So many earlier rules a page shows.
const SHOWN: i64 = 20;

/// One version of the rules.
#[derive(Clone, Debug)]
pub(crate) struct Ruled {
    /// Its number, from 1.
    pub(crate) number: i64,
    /// What holds.
    pub(crate) rules: Rules,
    /// Who set them; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

const RULED: &str = "number, rules, by_person, at";

fn ruled(row: &mut Row) -> Result<Ruled, Fault> {
    Ok(Ruled { number: row.next()?, rules: json(&row.next::<String>()?)?, by: row.next()?, at: row.next()? })
}

/// The rules for what is proposed now; those that the program brings along while nobody has set others.
pub(crate) fn current(read: &Read) -> Result<Rules, Fault> {
    Ok(history(read)?.into_iter().next().map(|ruled| ruled.rules).unwrap_or_default())
}

/// The rules that were set, the latest first; at most 20.
pub(crate) fn history(read: &Read) -> Result<Vec<Ruled>, Fault> {
    read.rows(
        sql!("SELECT ", RULED, " FROM statement_rules ORDER BY number DESC LIMIT $1"),
        args![SHOWN],
        ruled,
    )
}

/// Sets rules. False when others were set meanwhile.
pub(crate) fn add(tx: &mut Tx, ruled: &Ruled) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO statement_rules (number, rules, by_person, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (number) DO NOTHING"
        ),
        args![ruled.number, text(&ruled.rules), ruled.by, ruled.at],
    )?;
    Ok(added == 1)
}
