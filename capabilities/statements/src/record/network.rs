//! Statements in the record of the network: of each that everybody may read a folder as `bestbits statement export` writes
//! it, so that each can be verified by itself, and the rules of the network.

use super::{Files, Letter, Trouble, files_of, import};
use crate::facts::procedure::RulesSet;
use crate::heart::publishing::record::manifest::Manifest;
use crate::heart::publishing::record::name;
use crate::heart::rules::Rules;
use crate::policy::ReadIt;
use crate::policy::publishing::TakeIn;
use crate::store::rules::{self, Ruled};
use crate::store::{elsewhere, statements};
use ::web::{Content, House, Leaf, Recorder, Shelf, Taking, Ui};
use access::{Actor, Policy};
use base::Moment;
use db::Fault;
use facts::{Act, Look, Problem};
use serde::{Deserialize, Serialize};

pub(crate) const RECORDER: Recorder = Recorder {
    folder: "statements",
    label: "statement-nav",
    after: &["topics", "organizations", "pages", "library", "initiatives", "events"],
    write,
    read,
};

/// The rules that the network has set, the first first; no statement is called so.
const RULES: &str = "rules.json";

/// One version of the rules.
#[derive(Serialize, Deserialize)]
struct RulesLine {
    number: i64,
    at: Moment,
    by: Option<String>,
    rules: Rules,
}

fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let ruled = ruled(look)?;
    if !ruled.is_empty() {
        put(Leaf { path: RULES.to_owned(), content: Content::Bytes(super::json(&ruled)) });
    }
    let mut after = None;
    loop {
        let ids = statements::ids_after(look, after)?;
        let Some(last) = ids.last() else { return Ok(()) };
        after = Some(*last);
        for id in ids {
            let Some(statement) = statements::find(look, id)? else { continue };
            if ReadIt(&statement).permits(look.actor()) {
                let (slug, title) = (statement.slug.to_string(), statement.proposal.title.to_string());
                let files = files_of(look, ui.house(), statement);
                hand_over(&slug, title, files.map_err(|trouble| fault(&slug, trouble))?, put);
            }
        }
    }
}

/// The page that leads to all of it comes first: what lies around it stays as it is.
fn hand_over(slug: &str, title: String, files: Files, put: &mut dyn FnMut(Leaf)) {
    let html = files.get(name::INDEX).unwrap_or_default().to_vec();
    put(Leaf { path: format!("{slug}/{}", name::INDEX), content: Content::Page { title, html } });
    for (path, bytes) in files.iter().filter(|(path, _)| *path != name::INDEX) {
        put(Leaf { path: format!("{slug}/{path}"), content: Content::Bytes(bytes.to_vec()) });
    }
}

fn fault(slug: &str, trouble: Trouble) -> Fault {
    match trouble {
        Trouble::Problem(Problem::Fault(fault)) => fault,
        other => Fault::Data(format!("the record of {slug}: {other}")),
    }
}

/// The rules as anybody may read them. Lists of this instance are none elsewhere.
fn ruled(look: &Look) -> Result<Vec<RulesLine>, Fault> {
    let mut names = crate::acts::names::Names::default();
    let mut lines = Vec::new();
    for Ruled { number, rules, by, at } in rules::history(look)?.into_iter().rev() {
        let rules = Rules { notice: Vec::new(), ..rules };
        lines.push(RulesLine { number, at, by: names.of(look, by)?, rules });
    }
    Ok(lines)
}

fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let mut taken = 0;
        for name in shelf.names("").map_err(|error| broken("", error))? {
            if name == RULES {
                let bytes = shelf.bytes(&name).map_err(|error| broken(&name, error))?;
                let lines: Vec<RulesLine> =
                    serde_json::from_slice(&bytes).map_err(|error| broken(&name, error))?;
                house.act(Actor::House, move |act| take_rules(act, &lines)).await?;
            } else if !name.contains('.') && !name.starts_with('_') {
                let files = files(&shelf, &name)?;
                let imported = import(&house, files, &Letter::default()).await;
                imported.map_err(|trouble| broken(&name, trouble))?;
                taken += 1;
            }
        }
        Ok(taken)
    })
}

fn broken(name: &str, why: impl std::fmt::Display) -> Problem {
    Problem::Broken(format!("statements/{name}: {why}"))
}

/// The files that a statement's own list names.
fn files(shelf: &Shelf, slug: &str) -> Result<Files, Problem> {
    let bytes = |path: &str| shelf.bytes(&format!("{slug}/{path}")).map_err(|error| broken(slug, error));
    let list = bytes(name::MANIFEST)?;
    let manifest: Manifest = serde_json::from_slice(&list).map_err(|error| broken(slug, error))?;
    let mut files = Files::default();
    let paths = manifest.files.iter().map(|listed| listed.path.as_str());
    for path in paths.chain([name::SUMS]) {
        files.add(path, bytes(path)?).map_err(|unfit| broken(slug, unfit))?;
    }
    files.add(name::MANIFEST, list).map_err(|unfit| broken(slug, unfit))?;
    Ok(files)
}

fn take_rules(act: &mut Act, lines: &[RulesLine]) -> Result<(), Problem> {
    act.allow(TakeIn)?;
    for line in lines {
        let by = match &line.by {
            Some(name) => {
                let id = act.id();
                elsewhere::add_stranger(act, id, name)?;
                Some(id)
            }
            None => None,
        };
        let ruled = Ruled { number: line.number, rules: line.rules.clone(), by, at: line.at };
        if !rules::add(act, &ruled)? {
            return Err(Problem::Broken("this network has rules of its own already".to_owned()));
        }
    }
    let number = lines.last().map_or(0, |last| last.number);
    act.record(&RulesSet { number })?;
    Ok(())
}
