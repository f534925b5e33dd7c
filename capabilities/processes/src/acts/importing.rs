//! Taking in a whole timeline from a table. A row is known by its process, its words and its time: the same row again changes
//! nothing.

use super::{milestones, processes};
use crate::facts::{MILESTONE, MilestoneFed};
use crate::heart::feeds::leads;
use crate::heart::milestone::{Milestone, MilestoneDetails, MilestoneTitle};
use crate::heart::process::{Process, ProcessDetails, ProcessName};
use crate::heart::reference::{MOST, Reference};
use crate::heart::sheet::{Related, Row};
use crate::heart::when::When;
use crate::policy::ImportTimeline;
use crate::store::{feeds, milestones as milestones_store, processes as store, versions};
use base::{Id, Lang, Line, Slug, Text};
use db::{Fault, Read};
use facts::{Act, Problem, Subject};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// What came of taking in a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// So many processes were added.
    pub processes: usize,
    /// So many milestones.
    pub milestones: usize,
    /// So many rows had been taken in before.
    pub known: usize,
    /// So many arrows were added.
    pub arrows: usize,
}

/// What comes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It names no process.
    Left,
    /// Its process was withdrawn.
    Withdrawn,
    /// It is a milestone that is here, or was; without its id where it comes out of a row above.
    Known(Option<Id<Milestone>>),
    /// All that it says of its process has been said.
    Said,
    /// It becomes a milestone.
    Milestone(Box<MilestoneDetails>),
    /// It says something of its process only.
    Process,
}

/// By what a row is known when it comes again: its words and its time. Codes are each table's own.
type Key = (String, Option<When>, Option<Line<200>>);

fn key(said: &MilestoneDetails) -> Key {
    (said.title.as_str().to_lowercase(), said.when, said.written.clone())
}

/// A process that a table names, and all that was ever taken in for it. What is there is told from the first version of each
/// milestone: whatever people made of it since, the row that it came from is known, in an instance rebuilt from a record too.
#[derive(Default)]
struct Found {
    process: Option<Process>,
    known: BTreeMap<Key, Option<Id<Milestone>>>,
    /// Every link that it has or had.
    links: BTreeSet<String>,
}

/// The processes that a table names, each looked up once.
#[derive(Default)]
pub(crate) struct Known(BTreeMap<String, Found>);

impl Known {
    /// What comes of a row of a table in this language.
    pub(crate) fn fate(&mut self, read: &Read, row: &Row, lang: &Lang) -> Result<Fate, Fault> {
        if row.process.is_empty() {
            return Ok(Fate::Left);
        }
        let found = self.of(read, &row.process)?;
        if found.process.as_ref().is_some_and(|process| process.said.withdrawn.is_some()) {
            return Ok(Fate::Withdrawn);
        }
        let Some(said) = said(row, lang) else {
            let known =
                found.process.is_some() && links(row).all(|one| found.links.contains(&one.to_string()));
            return Ok(if known { Fate::Said } else { Fate::Process });
        };
        Ok(match found.known.entry(key(&said)) {
            Entry::Occupied(before) => Fate::Known(*before.get()),
            Entry::Vacant(new) => {
                new.insert(None);
                Fate::Milestone(Box::new(said))
            }
        })
    }

    fn of(&mut self, read: &Read, name: &str) -> Result<&mut Found, Fault> {
        if !self.0.contains_key(name) {
            self.0.insert(name.to_owned(), found(read, name)?);
        }
        Ok(self.0.entry(name.to_owned()).or_default())
    }
}

/// The process of a name, or that once had it.
fn found(read: &Read, name: &str) -> Result<Found, Fault> {
    let process = match store::named(read, name)?.into_iter().next() {
        Some(process) => Some(process),
        None => once(read, name)?,
    };
    let Some(process) = process else { return Ok(Found::default()) };
    let mut found = Found::default();
    for (id, said) in milestones_store::firsts(read, process.id)? {
        found.known.entry(key(&said)).or_insert(Some(id));
    }
    for version in versions::all(read, process.id.as_of())? {
        let said = serde_json::from_value::<ProcessDetails>(version.fields.into());
        found.links.extend(said.into_iter().flat_map(|said| said.links).map(|link| link.to_string()));
    }
    found.process = Some(process);
    Ok(found)
}

/// The process that has the address of this name, if a version of it had the name too.
fn once(read: &Read, name: &str) -> Result<Option<Process>, Fault> {
    let Some(slug) = Slug::of_title(name) else { return Ok(None) };
    let Some(process) = store::at(read, &slug)? else { return Ok(None) };
    let same = |version: &versions::Version| {
        version.fields.get("name").and_then(serde_json::Value::as_str).map(str::to_lowercase)
            == Some(name.to_lowercase())
    };
    Ok(versions::all(read, process.id.as_of())?.iter().any(same).then_some(process))
}

/// Takes in the rows of a table, with the arrows between them.
pub(crate) fn import(
    act: &mut Act,
    rows: &[Row],
    arrows: &[Related],
    lang: &Lang,
) -> Result<Imported, Problem> {
    act.allow(ImportTimeline)?;
    let mut done = Imported::default();
    let mut known = Known::default();
    let mut here: BTreeMap<usize, Id<Milestone>> = BTreeMap::new();
    let mut fresh: BTreeSet<usize> = BTreeSet::new();
    for (at, row) in rows.iter().enumerate() {
        match known.fate(act, row, lang)? {
            Fate::Left | Fate::Withdrawn => {}
            Fate::Said => done.known += 1,
            Fate::Known(id) => {
                done.known += 1;
                here.extend(id.map(|id| (at, id)));
            }
            Fate::Milestone(said) => {
                let found = known.of(act, &row.process)?;
                let process = standing(act, found, row, lang, &mut done)?;
                let added = milestones::insert(act, process.id, &said, true)?;
                found.known.insert(key(&said), Some(added.id));
                here.insert(at, added.id);
                fresh.insert(at);
                done.milestones += 1;
            }
            Fate::Process => {
                let found = known.of(act, &row.process)?;
                let process = standing(act, found, row, lang, &mut done)?;
                found.links.extend(links(row).map(ToString::to_string));
                found.process = Some(with_links(act, process, row)?);
            }
        }
    }
    // Between rows that were here before, people have said by now what feeds into what.
    let new = |arrow: &&Related| fresh.contains(&arrow.from) || fresh.contains(&arrow.to);
    let arrows: Vec<Related> = arrows.iter().filter(new).copied().collect();
    done.arrows = connect(act, &arrows, &here)?;
    Ok(done)
}

/// The process of a row: the one that is there, or a new one.
fn standing(
    act: &mut Act,
    found: &mut Found,
    row: &Row,
    lang: &Lang,
    done: &mut Imported,
) -> Result<Process, Problem> {
    if let Some(process) = &found.process {
        return Ok(process.clone());
    }
    let name = ProcessName::cut(&row.process).ok_or(Problem::NotFound)?;
    let process = processes::add(act, &ProcessDetails::named(name, lang.clone()))?;
    done.processes += 1;
    found.process = Some(process.clone());
    Ok(process)
}

/// The links of a row, which say something of its process where it names no milestone.
fn links(row: &Row) -> impl Iterator<Item = &Reference> {
    row.home.iter().chain(&row.papers).chain(&row.outcomes)
}

/// What a row without a milestone says of its process: its links.
fn with_links(act: &mut Act, process: Process, row: &Row) -> Result<Process, Problem> {
    let mut said = process.said.clone();
    for link in links(row) {
        if !said.links.contains(link) && said.links.len() < MOST {
            said.links.push(link.clone());
        }
    }
    if said == process.said {
        return Ok(process);
    }
    processes::change(act, process.id, process.version, &said)
}

/// The milestone that a row is, if it is one.
fn said(row: &Row, lang: &Lang) -> Option<MilestoneDetails> {
    let title = MilestoneTitle::cut(row.title.as_deref()?)?;
    let understood = &row.understood;
    // What could not be read, or was mended, stays beside what was made of it.
    let doubtful = understood.unread.is_some() || understood.mended.is_some();
    let few = |links: &[Reference]| links.iter().take(MOST).cloned().collect();
    let words: Vec<&str> =
        std::iter::once(row.text.as_str()).chain(row.words.iter().map(String::as_str)).collect();
    Some(MilestoneDetails {
        written: doubtful.then(|| Line::cut(&row.written)).flatten(),
        place: Line::cut(&row.place),
        link: row.home.as_ref().map(|home| home.link.clone()),
        happens: Text::cut(words.join("\n\n").trim()),
        papers: few(&row.papers),
        outcomes: few(&row.outcomes),
        ..MilestoneDetails::at(title, understood.when, lang.clone())
    })
}

/// Draws the arrows that are not there yet; one that would close a circle with those that are is left away.
fn connect(
    act: &mut Act,
    arrows: &[Related],
    milestones: &BTreeMap<usize, Id<Milestone>>,
) -> Result<usize, Problem> {
    let mut standing = feeds::arrows(act)?;
    let mut added = 0;
    for arrow in arrows {
        let (Some(from), Some(to)) = (milestones.get(&arrow.from), milestones.get(&arrow.to)) else {
            continue;
        };
        if leads(&standing, *to, *from) || !feeds::add(act, &Subject::new(MILESTONE, *from), *to)? {
            continue;
        }
        standing.push((*from, *to));
        added += 1;
        let viewer = *act.actor();
        if let Some(one) = milestones_store::find(act, &viewer, *to)? {
            act.record(&MilestoneFed { milestone: *to, process: one.process })?;
        }
    }
    Ok(added)
}
