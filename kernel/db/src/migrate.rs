//! Keeps the schema up to date. Our own hundred lines: refinery numbers its steps in one row for the whole house,
//! where each capability has its own chapter here.

use crate::{Engine, Fault, Read, Statement, Tx, dialect};
use base::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The migrations of one crate, in order. What has been released is never changed, only followed by another step.
#[derive(Clone, Copy, Debug)]
pub struct Chapter {
    /// Whose: the name of the crate.
    pub name: &'static str,
    /// Name of the file and its SQL, in the common tongue of both engines.
    pub steps: &'static [(&'static str, &'static str)],
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (
    chapter TEXT NOT NULL,
    step TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (chapter, step)
)";
static DONE: Statement =
    Statement::registered("SELECT step, sha256 FROM migration WHERE chapter = $1", file!(), line!());
static NOTE: Statement = Statement::registered(
    "INSERT INTO migration (chapter, step, sha256) VALUES ($1, $2, $3)",
    file!(),
    line!(),
);

/// Two nodes may start at once. SQLite has one writer anyway; here the second waits for the first to commit.
/// The schema is part of the lock, since several houses may share a server.
const ALONE: &str = "SELECT pg_advisory_xact_lock(814233, hashtext(current_schema()))";

pub(crate) fn migrate(tx: &mut Tx<'_>, chapters: &[Chapter]) -> Result<Vec<String>, Fault> {
    if tx.engine() == Engine::Postgres {
        tx.batch(ALONE).map_err(Fault::Migration)?;
    }
    tx.batch(&dialect::translate(TABLE, tx.engine())).map_err(Fault::Migration)?;
    let mut ran = Vec::new();
    for chapter in chapters {
        ran.extend(catch_up(tx, chapter)?);
    }
    Ok(ran)
}

fn catch_up(tx: &mut Tx<'_>, chapter: &Chapter) -> Result<Vec<String>, Fault> {
    let name = chapter.name;
    let mut done = done(tx, name)?;
    let mut ran = Vec::new();
    for (step, sql) in chapter.steps {
        let hash = Sha256::digest(sql).to_vec();
        match done.remove(*step) {
            Some(known) if known == hash => continue,
            Some(_) => {
                return Err(Fault::Migration(format!(
                    "{name}/{step} has been changed after it ran here; restore it and add another step"
                )));
            }
            None => {}
        }
        tx.batch(&dialect::translate(sql, tx.engine()))
            .map_err(|e| Fault::Migration(format!("{name}/{step}: {e}")))?;
        tx.execute(
            &NOTE,
            &[Value::Text(name.to_owned()), Value::Text((*step).to_owned()), Value::Blob(hash)],
        )?;
        ran.push(format!("{name}/{step}"));
    }
    match done.into_keys().next() {
        None => Ok(ran),
        Some(step) => Err(Fault::Migration(format!(
            "{name}/{step} ran here but is unknown to this program; the database belongs to a newer one"
        ))),
    }
}

fn done(read: &Read<'_>, chapter: &str) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let rows = read.rows(&DONE, &[Value::Text(chapter.to_owned())], |row| Ok((row.next()?, row.next()?)))?;
    Ok(rows.into_iter().collect())
}
