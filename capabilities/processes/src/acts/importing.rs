//! Taking in a whole timeline from a table. What came out of a row is remembered: the same row again changes nothing.

use super::{milestones, processes};
use crate::facts::{MILESTONE, MilestoneFed, PROCESS};
use crate::heart::feeds::leads;
use crate::heart::milestone::{Milestone, MilestoneDetails, MilestoneTitle};
use crate::heart::process::{Process, ProcessDetails, ProcessName};
use crate::heart::reference::{MOST, Reference};
use crate::heart::sheet::{Related, Row};
use crate::policy::ImportTimeline;
use crate::store::{feeds, names, processes as store};
use base::{Id, Lang, Line, Text};
use facts::{Act, Problem, Subject};
use sha2::{Digest, Sha256};
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

/// By what a row is known when the file comes again: its process, and its code, or else its title and time.
pub(crate) fn origin(row: &Row) -> String {
    let title = row.title.as_deref().unwrap_or_default();
    let name = if row.code.is_empty() { format!("{title}|{}", row.written) } else { row.code.clone() };
    hex::encode(&Sha256::digest(format!("{}|{name}", row.process))[..16])
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
    let mut known: BTreeMap<String, Process> = BTreeMap::new();
    let mut milestones: BTreeMap<usize, Id<Milestone>> = BTreeMap::new();
    let mut fresh: BTreeSet<usize> = BTreeSet::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.process.is_empty()) {
        let origin = origin(row);
        if let Some(subject) = names::imported(act, &origin)? {
            done.known += 1;
            if subject.kind == MILESTONE {
                milestones.insert(at, subject.id.as_of());
            }
            continue;
        }
        let process = process_of(act, &mut known, row, lang, &mut done)?;
        let subject = match said(row, lang) {
            Some(said) => {
                let added = milestones::insert(act, process.id, &said, true)?;
                milestones.insert(at, added.id);
                fresh.insert(at);
                done.milestones += 1;
                Subject::new(MILESTONE, added.id)
            }
            None => {
                let process = with_links(act, process, row)?;
                let subject = Subject::new(PROCESS, process.id);
                known.insert(row.process.clone(), process);
                subject
            }
        };
        names::keep_origin(act, &origin, &subject)?;
    }
    // Between rows that were here before, people have said by now what feeds into what.
    let new = |arrow: &&Related| fresh.contains(&arrow.from) || fresh.contains(&arrow.to);
    let arrows: Vec<Related> = arrows.iter().filter(new).copied().collect();
    done.arrows = connect(act, &arrows, &milestones)?;
    Ok(done)
}

/// The process of a row: the one of that name, or a new one.
fn process_of(
    act: &mut Act,
    known: &mut BTreeMap<String, Process>,
    row: &Row,
    lang: &Lang,
    done: &mut Imported,
) -> Result<Process, Problem> {
    if let Some(process) = known.get(&row.process) {
        return Ok(process.clone());
    }
    let process = match store::named(act, &row.process)?.into_iter().next() {
        Some(process) => process,
        None => {
            let name = ProcessName::cut(&row.process).ok_or(Problem::NotFound)?;
            done.processes += 1;
            processes::add(act, &ProcessDetails::named(name, lang.clone()))?
        }
    };
    known.insert(row.process.clone(), process.clone());
    Ok(process)
}

/// What a row without a milestone says of its process: its links.
fn with_links(act: &mut Act, process: Process, row: &Row) -> Result<Process, Problem> {
    let mut said = process.said.clone();
    for link in row.home.iter().chain(&row.papers).chain(&row.outcomes) {
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
pub(crate) fn said(row: &Row, lang: &Lang) -> Option<MilestoneDetails> {
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
        if let Some(one) = crate::store::milestones::find(act, &viewer, *to)? {
            act.record(&MilestoneFed { milestone: *to, process: one.process })?;
        }
    }
    Ok(added)
}
