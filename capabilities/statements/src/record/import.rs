//! Records and letters on their way in.

use super::{Files, Finding, Letter, Text, Trouble, letters, verify};
use crate::acts::publishing::importing::{Whole, take_letter, take_record};
use crate::heart::publishing::record::name;
use crate::heart::publishing::record::verify::Endorsements;
use crate::heart::statement::Statement;
use crate::store::versions;
use access::Actor;
use base::Tongue;
use facts::Problem;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use web::House;

/// What was taken in.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its address on this site.
    pub link: String,
    /// Its texts, with their hashes.
    pub texts: Vec<Text>,
    /// How many comments came with it.
    pub comments: usize,
    /// How many signatures.
    pub signatures: usize,
}

/// Takes in a record that holds, or an old letter.
pub async fn import(house: &House, files: Files, letter: &Letter) -> Result<Taken, Trouble> {
    if files.get(name::MANIFEST).is_none() {
        let letter = Arc::new(letters::read(&files, letter)?);
        let (signatures, zone) = (letter.names.len(), house.network().zone.clone());
        let taken_in = house.act(Actor::House, move |act| take_letter(act, &letter, &zone)).await;
        let statement = taken_in.map_err(|problem| told(house, problem))?;
        return Ok(Taken { signatures, ..taken(house, statement).await? });
    }
    let report = verify(&files);
    if !report.holds() {
        return Err(Trouble::Broken(report.findings));
    }
    let whole = Arc::new(whole(&files)?);
    let (comments, signatures) = (whole.comments.len(), whole.signatures.len());
    let taken_in = house.act(Actor::House, move |act| take_record(act, &whole)).await;
    let statement = taken_in.map_err(|problem| told(house, problem))?;
    Ok(Taken { comments, signatures, ..taken(house, statement).await? })
}

/// What is refused, in words: whoever typed the command is at no page.
fn told(house: &House, problem: Problem) -> Trouble {
    match problem {
        Problem::Refused(refusals) => {
            let ui = house.ui(Tongue::English, None, Actor::House);
            let said = refusals.iter().map(|refusal| ui.say_plain(&refusal.sentence));
            Trouble::Refused(said.collect::<Vec<_>>().join(" "))
        }
        other => other.into(),
    }
}

async fn taken(house: &House, statement: Statement) -> Result<Taken, Trouble> {
    let link = house.absolute(&statement.link());
    let texts = house.read(Actor::House, move |look| {
        let mut texts = Vec::new();
        for version in 1..=statement.version.unwrap_or(0) {
            let langs = versions::langs(look, statement.id, version)?.into_iter();
            texts.extend(langs.map(|(lang, sha256)| Text { version, lang: lang.to_string(), sha256 }));
        }
        Ok::<_, Problem>(texts)
    });
    Ok(Taken { link, texts: texts.await?, comments: 0, signatures: 0 })
}

fn whole(files: &Files) -> Result<Whole, Trouble> {
    let lines = std::str::from_utf8(files.get(name::LOG).unwrap_or_default());
    let entries = lines
        .map_err(|error| error.to_string())
        .and_then(|lines| crate::heart::log::entries(lines).map_err(|error| error.to_string()));
    let endorsements: Endorsements = read(files, name::ENDORSEMENTS)?;
    Ok(Whole {
        matter: read(files, name::STATEMENT)?,
        versions: read(files, name::VERSIONS)?,
        revisions: read_lines(files, name::REVISIONS)?,
        comments: read(files, name::COMMENTS)?,
        signatures: endorsements.signatures,
        sealed: endorsements.sealed,
        deliveries: read(files, name::DELIVERIES)?,
        dissent: read(files, name::DISSENT)?,
        rounds: files.get(name::PROCEDURE).map(|_| read(files, name::PROCEDURE)).transpose()?,
        entries: entries.map_err(|what| broken(name::LOG, what))?,
    })
}

fn broken(file: &str, what: String) -> Trouble {
    Trouble::Broken(vec![Finding { file: file.to_owned(), what }])
}

fn read<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, Trouble> {
    let bytes = files.get(path).unwrap_or_default();
    serde_json::from_slice(bytes).map_err(|error| broken(path, error.to_string()))
}

fn read_lines<T: DeserializeOwned>(files: &Files, path: &str) -> Result<Vec<T>, Trouble> {
    let lines = files.get(path).unwrap_or_default().split(|byte| *byte == b'\n');
    let values = lines.filter(|line| !line.is_empty()).map(serde_json::from_slice);
    values.collect::<Result<_, _>>().map_err(|error| broken(path, error.to_string()))
}
