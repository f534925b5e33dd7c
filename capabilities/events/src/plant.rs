//! Planting: a calendar that begins with events, as the demo's does.

pub use crate::heart::event::{Details, Event, Kind, Scope, Status, Title};
pub use crate::heart::when::When;

use crate::acts::{papers, reports};
use crate::facts::{AttendanceGiven, EventAdded};
use crate::heart::attendance::{Attendance, Joins, Part, Plan, Visibility, Way, Who};
use crate::heart::event::Standing;
use crate::heart::paper::{Content, PaperDetails, PaperFile, file_name};
use crate::heart::report::{ReportText, State};
use crate::store;
use access::Person;
use base::{Id, Lang, Line, Link, Parse, Slug, Text};
use facts::{Act, Look, Problem, Subject};
use files::{BlobId, Kind as FileKind};

/// Adds an event under an address and, if given, a number of its own: those by which older texts name it.
pub fn event(act: &mut Act, slug: &Slug, number: Option<i64>, details: Details) -> Result<Event, Problem> {
    let id: Id<Event> = act.id();
    let event = Event {
        id,
        number: number.map_or_else(|| store::events::next_number(act), Ok)?,
        slug: slug.clone(),
        uid: format!("{id}@bestbits"),
        standing: Standing::Shown,
        sequence: 0,
        added_by: act.actor().person(),
        made: act.now(),
        changed: act.now(),
        details,
    };
    store::events::insert(act, &event)?;
    store::events::add_version(act, &event, event.added_by, event.made)?;
    act.record(&EventAdded { event: id, standing: Standing::Shown })?;
    Ok(event)
}

/// The event that a source lists under a UID; the first of them when it recurs.
pub fn listed(look: &Look, uid: &str) -> Result<Option<Id<Event>>, Problem> {
    for source in store::sources::all(look)? {
        let entries = store::entries::known(look, source.id)?;
        if let Some(entry) = entries.into_iter().find(|entry| entry.key.starts_with(uid)) {
            return Ok(Some(entry.event));
        }
    }
    Ok(None)
}

/// How somebody takes part, in the words of the form.
#[derive(Clone, Debug)]
pub struct Attending {
    /// `in-person` or `remote`.
    pub way: String,
    /// What they do there: `participates`, `speaks` and so on.
    pub part: String,
    /// Who sees their name: `public`, `network` or `counted`.
    pub visibility: String,
    /// What they tell the others.
    pub note: Option<Line<200>>,
}

/// The actor is, or was, at an event: also at one that is over.
pub fn attendance(act: &mut Act, event: Id<Event>, attending: &Attending) -> Result<(), Problem> {
    let (way, part) = (Way::parse(&attending.way)?, Part::parse(&attending.part)?);
    let (visibility, note) = (Visibility::parse(&attending.visibility)?, attending.note.clone());
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let country = people::persona(&act.look(), person)?.and_then(|persona| persona.country);
    let attendance = Attendance {
        id: act.id(),
        event,
        who: Who::Person(person),
        plan: Plan { part, note, visibility, ..Plan::of(way) },
        region: country.map(|country| country.region()),
        confirmed: true,
        joins: Joins::No,
        key: None,
        made: act.now(),
    };
    store::attendance::keep(act, &attendance)?;
    act.record(&AttendanceGiven { event })?;
    Ok(())
}

/// What a paper is called, and what it is for.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its title.
    pub title: Line<200>,
    /// Who wrote it.
    pub author: Option<Line<200>>,
    /// Its language.
    pub lang: Lang,
    /// What it is for.
    pub purpose: Option<Line<200>>,
}

/// Where a paper is.
#[derive(Clone, Debug)]
pub enum Place {
    /// Elsewhere.
    Link(Link),
    /// In the store, under this id, of this kind, with this many bytes; and what it was called.
    File(BlobId, FileKind, usize, &'static str),
}

/// Adds a paper behind the others.
pub fn paper(act: &mut Act, event: &Event, paper: &Paper, place: &Place) -> Result<(), Problem> {
    let Paper { title, author, lang, purpose } = paper.clone();
    let content = match place {
        Place::Link(link) => Content::Link(link.clone()),
        Place::File(blob, kind, size, name) => Content::File(PaperFile {
            blob: *blob,
            kind: *kind,
            name: file_name(name, *kind),
            size_bytes: i64::try_from(*size).unwrap_or(i64::MAX),
        }),
    };
    papers::add(act, event, &PaperDetails { title, author, lang, purpose }, &content, None)?;
    Ok(())
}

/// A report and who wrote it.
#[derive(Clone, Debug)]
pub struct Report {
    /// Its title.
    pub title: Line<200>,
    /// Itself, Markdown.
    pub body: Text<100_000>,
    /// Its language.
    pub lang: Lang,
    /// Who wrote it.
    pub authors: Vec<Id<Person>>,
}

/// Writes a report as a draft, and publishes it if so wished; the actor is one of its authors.
pub fn report(
    act: &mut Act,
    event: &Event,
    report: &Report,
    published: Published,
) -> Result<Subject, Problem> {
    let text =
        ReportText { title: report.title.clone(), body: report.body.clone(), lang: report.lang.clone() };
    let id = reports::begin(act, event, &text)?;
    let state = match published {
        Published::Yes => State::Published,
        Published::No => State::Draft,
    };
    let (authors, seen) = (report.authors.clone(), act.now());
    reports::change(act, event, id, &reports::Written { text, state, authors, seen })?;
    Ok(Subject::new(crate::facts::REPORT, id))
}

/// Whether everybody reads a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// They do.
    Yes,
    /// Only its authors do.
    No,
}
