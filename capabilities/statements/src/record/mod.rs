//! The record of a statement, out of an instance and into another: a folder that is readable without this program.
//!
//! [`export`] writes it, [`verify`] looks at one without any instance, [`import`] takes one in, or an old open
//! letter that was published elsewhere.

mod gather;
mod import;
mod letters;
mod network;
mod pages;
mod rounds;
mod steps;

pub use crate::heart::publishing::record::files::{Files, LARGEST_FILE, MOST_FILES, Unfit};
pub use crate::heart::publishing::record::verify::{Counts, Finding, Report, Text, verify};
pub use import::{Taken, import};
pub use letters::Letter;
pub(crate) use network::RECORDER;

use crate::heart::publishing::record::{manifest, name};
use crate::heart::statement::Statement;
use crate::store::statements;
use access::Actor;
use base::{Id, Parse, Slug};
use facts::{Look, Problem};
use serde::Serialize;
use web::House;

/// What keeps a record from being written or taken in.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no statement of that name.
    #[error("there is no statement {0:?}; its name is the last part of its address")]
    Unknown(String),
    /// The record does not hold.
    #[error("the record does not hold, and is not taken in:\n{}", lines_of(.0))]
    Broken(Vec<Finding>),
    /// The old letter cannot be read.
    #[error("{0}")]
    Letter(String),
    /// It is not taken in, for a reason that can be read.
    #[error("{0}")]
    Refused(String),
    /// The record is larger than one can be.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The data could not be read or written.
    #[error(transparent)]
    Problem(#[from] Problem),
}

/// The record of the statement of that name, as everybody may read it.
pub async fn export(house: &House, slug: &str) -> Result<Files, Trouble> {
    let unknown = || Trouble::Unknown(slug.to_owned());
    let wanted = Slug::parse(slug).map_err(|_| unknown())?;
    let found = house.read(Actor::House, move |look| Ok::<_, Problem>(statements::by_slug(look, &wanted)?));
    let statement = found.await?.ok_or_else(unknown)?;
    of(house, statement.id).await
}

/// The record of a statement. What stands in it is what somebody without an account may know of its people.
pub(crate) async fn of(house: &House, id: Id<Statement>) -> Result<Files, Trouble> {
    let reading = house.clone();
    house
        .read(Actor::Nobody, move |look| {
            let statement = statements::find(look, id).map_err(Problem::from)?.ok_or(Problem::NotFound)?;
            files_of(look, &reading, statement)
        })
        .await
}

/// The files of a statement's record, as this reader may have them.
fn files_of(look: &Look, house: &House, statement: Statement) -> Result<Files, Trouble> {
    let gathered = gather::gather(look, house, statement)?;
    let pages = pages::pages(look, house, &gathered)?;
    Ok(written(&gathered, pages)?)
}

/// All files, those of the two lists at the end.
fn written(record: &gather::Gathered, pages: Vec<(String, String)>) -> Result<Files, Unfit> {
    let mut files = Files::default();
    for (path, html) in pages {
        files.add(&path, html.into_bytes())?;
    }
    for (path, text) in &record.canonical {
        files.add(path, text.clone().into_bytes())?;
    }
    files.add(name::STYLE, include_bytes!("record.css").to_vec())?;
    files.add(name::STATEMENT, json(&record.matter))?;
    files.add(name::VERSIONS, json(&record.versions))?;
    files.add(name::COMMENTS, json(&record.comments))?;
    files.add(name::ENDORSEMENTS, json(&record.endorsements))?;
    files.add(name::ENDORSEMENTS_TABLE, pages::table(&record.endorsements.signatures).into_bytes())?;
    files.add(name::DELIVERIES, json(&record.deliveries))?;
    files.add(name::DISSENT, json(&record.dissent))?;
    files.add(name::PROCEDURE, json(&record.rounds))?;
    files.add(name::REVISIONS, lines(&record.revisions))?;
    files.add(name::LOG, crate::heart::log::lines(&record.entries).into_bytes())?;
    let last = record.entries.last();
    let head = last.map_or((0, String::new()), |last| (last.number, last.hash.clone()));
    manifest::seal(&mut files, record.matter.slug.as_str(), head)?;
    Ok(files)
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("plain values");
    bytes.push(b'\n');
    bytes
}

fn lines<T: Serialize>(values: &[T]) -> Vec<u8> {
    let line = |value| serde_json::to_string(value).expect("plain values") + "\n";
    values.iter().map(line).collect::<String>().into_bytes()
}

fn lines_of(findings: &[Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl From<db::Fault> for Trouble {
    fn from(fault: db::Fault) -> Self {
        Self::Problem(fault.into())
    }
}
