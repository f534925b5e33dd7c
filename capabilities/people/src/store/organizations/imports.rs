//! Lists that are being taken in, and what becomes of their rows.

use crate::heart::organization::Organization;
use crate::heart::organization::import::{Choice, Import, Outcome, Row, Stage, Verdict};
use access::Person;
use base::{Id, Moment};
use db::{self, Fault, Read, Tx, args, sql};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain values can be written")
}

fn read_back<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(format!("a list that is taken in: {error}")))
}

/// Keeps a list as it was read.
pub(crate) fn add(tx: &mut Tx, import: &Import, rows: &[Vec<String>]) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO organization_import (id, person, made, title, headings, mapping, settings, stage)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            import.id,
            import.person,
            import.made,
            import.title,
            written(&import.headings),
            written(&import.mapping),
            written(&import.settings),
            import.stage
        ],
    )?;
    for (n, cells) in (1_i64..).zip(rows) {
        tx.execute(
            sql!(
                "INSERT INTO organization_import_row (import, n, cells, verdict, detail, choice)
                 VALUES ($1, $2, $3, $4, $5, $6)"
            ),
            args![import.id, n, written(cells), Verdict::New, "{}", Choice::New.to_string()],
        )?;
    }
    Ok(())
}

/// The list with this id.
pub(crate) fn of(read: &Read, id: Id<Import>) -> Result<Option<Import>, Fault> {
    let found = read.maybe(
        sql!(
            "SELECT id, person, made, title, headings, mapping, settings, stage
             FROM organization_import
             WHERE id = $1"
        ),
        args![id],
        |row| {
            let (id, person, made, title) = (row.next()?, row.next()?, row.next()?, row.next()?);
            let (headings, mapping): (String, String) = (row.next()?, row.next()?);
            let settings: String = row.next()?;
            Ok(Import {
                id,
                person,
                made,
                title,
                headings: read_back(&headings)?,
                mapping: read_back(&mapping)?,
                settings: read_back(&settings)?,
                stage: row.next()?,
            })
        },
    )?;
    Ok(found)
}

/// Keeps what its columns mean.
pub(crate) fn set_mapping(tx: &mut Tx, import: &Import) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE organization_import SET mapping = $2, settings = $3 WHERE id = $1"),
        args![import.id, written(&import.mapping), written(&import.settings)],
    )?;
    Ok(())
}

/// Keeps how far it has come; false when it had come there before.
pub(crate) fn set_stage(tx: &mut Tx, id: Id<Import>, from: Stage, to: Stage) -> Result<bool, Fault> {
    let changed = tx.execute(
        sql!("UPDATE organization_import SET stage = $3 WHERE id = $1 AND stage = $2"),
        args![id, from, to],
    )?;
    Ok(changed == 1)
}

/// All cells, behind a row; at most 1,000 rows.
pub(crate) fn cells(read: &Read, id: Id<Import>, after: i64) -> Result<Vec<(i64, Vec<String>)>, Fault> {
    read.rows(
        sql!(
            "SELECT n, cells FROM organization_import_row WHERE import = $1 AND n > $2 ORDER BY n LIMIT 1000"
        ),
        args![id, after],
        |row| {
            let n = row.next()?;
            let cells: String = row.next()?;
            Ok((n, read_back(&cells)?))
        },
    )
}

/// Keeps what was found out about a row, and what is done with it unless somebody chooses otherwise. Where the same was
/// found out before, what somebody has chosen since stays.
pub(crate) fn judge(tx: &mut Tx, id: Id<Import>, row: &Row) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE organization_import_row
             SET choice = CASE WHEN verdict = $3 AND detail = $4 THEN choice ELSE $5 END, verdict = $3, detail = $4
             WHERE import = $1 AND n = $2"
        ),
        args![id, row.n, row.verdict, written(&row.detail), row.choice.to_string()],
    )?;
    Ok(())
}

/// Keeps what somebody chose for a row.
pub(crate) fn choose(tx: &mut Tx, id: Id<Import>, n: i64, choice: &Choice) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE organization_import_row SET choice = $3 WHERE import = $1 AND n = $2"),
        args![id, n, choice.to_string()],
    )?;
    Ok(())
}

/// Keeps what was done with a row.
pub(crate) fn settle(
    tx: &mut Tx,
    id: Id<Import>,
    n: i64,
    outcome: Outcome,
    organization: Option<Id<Organization>>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE organization_import_row SET outcome = $3, organization = $4 WHERE import = $1 AND n = $2"
        ),
        args![id, n, outcome, organization],
    )?;
    Ok(())
}

const ROW: &str = "n, cells, verdict, detail, choice, outcome, organization";

fn row(row: &mut db::Row) -> Result<Row, Fault> {
    let n = row.next()?;
    let (cells, verdict, detail, choice): (String, _, String, String) =
        (row.next()?, row.next()?, row.next()?, row.next()?);
    Ok(Row {
        n,
        cells: read_back(&cells)?,
        verdict,
        detail: read_back(&detail)?,
        choice: Choice::of(&choice),
        outcome: row.next()?,
        organization: row.next()?,
    })
}

/// A page of its rows, those of one verdict or all.
pub(crate) fn rows(
    read: &Read,
    id: Id<Import>,
    verdict: Option<Verdict>,
    from: i64,
    most: i64,
) -> Result<Vec<Row>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ROW,
            "
             FROM organization_import_row
             WHERE import = $1 AND (CAST($2 AS TEXT) IS NULL OR verdict = $2)
             ORDER BY n LIMIT $4 OFFSET $3"
        ),
        args![id, verdict, from, most],
        row,
    )
}

/// The next rows with which nothing has been done.
pub(crate) fn open(read: &Read, id: Id<Import>, most: i64) -> Result<Vec<Row>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ROW,
            "
             FROM organization_import_row
             WHERE import = $1 AND outcome IS NULL
             ORDER BY n LIMIT $2"
        ),
        args![id, most],
        row,
    )
}

/// The next rows that added or completed something, which has not been taken back.
pub(crate) fn taken(read: &Read, id: Id<Import>, most: i64) -> Result<Vec<Row>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ROW,
            "
             FROM organization_import_row
             WHERE import = $1 AND outcome IN ('added', 'filled')
             ORDER BY n LIMIT $2"
        ),
        args![id, most],
        row,
    )
}

/// How many rows there are of each verdict.
pub(crate) fn verdicts(read: &Read, id: Id<Import>) -> Result<Vec<(Verdict, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT verdict, CAST(COUNT(*) AS BIGINT)
             FROM organization_import_row
             WHERE import = $1
             GROUP BY verdict ORDER BY verdict LIMIT 10"
        ),
        args![id],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// How many rows there are of each outcome; those without one are still to come.
pub(crate) fn outcomes(read: &Read, id: Id<Import>) -> Result<Vec<(Option<Outcome>, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT outcome, CAST(COUNT(*) AS BIGINT)
             FROM organization_import_row
             WHERE import = $1
             GROUP BY outcome ORDER BY outcome LIMIT 10"
        ),
        args![id],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The lists of a person, the newest first; at most 20.
pub(crate) fn of_person(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Import>, String, Moment)>, Fault> {
    read.rows(
        sql!("SELECT id, title, made FROM organization_import WHERE person = $1 ORDER BY made DESC, id LIMIT 20"),
        args![person],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Drops a list.
pub(crate) fn remove(tx: &mut Tx, id: Id<Import>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM organization_import WHERE id = $1"), args![id])?;
    Ok(())
}

/// Drops the lists made before a moment; says how many.
pub(crate) fn sweep(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM organization_import WHERE made < $1"), args![before])
}

/// Drops the lists of a person.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM organization_import WHERE person = $1"), args![person])?;
    Ok(())
}
