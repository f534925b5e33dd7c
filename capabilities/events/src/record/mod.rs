//! Events in the record of the network: a page to read of each, and the exact rest beside it; their papers, reports and
//! pictures; the sources that list them; and one calendar of all. Of those who went there are their numbers, and the names
//! that everybody may see.

mod gathering;
mod pages;
mod reading;

use crate::feeds::ics::Whole;
use crate::feeds::{HolderNames, TopicNames};
use crate::heart::attendance::{Attendance, Part, Way};
use crate::heart::event::{Details, Event, Scope};
use crate::heart::paper::Paper;
use crate::heart::report::{Picture, Report};
use crate::heart::source::{Flags, Source, State, Trust};
use crate::store::recorded::Entry;
use crate::store::{events, recorded, sources};
use ::web::{Content, Leaf, Recorder, Ui};
use base::places::{Country, Region};
use base::{Id, Lang, Line, Link, Moment, Slug, Text, Zone};
use db::Fault;
use facts::Look;
use files::BlobId;
use serde::{Deserialize, Serialize};

pub(crate) const RECORDER: Recorder = Recorder {
    folder: "events",
    label: "event-nav",
    after: &["topics", "organizations"],
    write,
    read: reading::read,
};

/// An event as its JSON file has it, with those that were joined into it.
#[derive(Serialize, Deserialize)]
struct Kept {
    event: KeptEvent,
    joined: Vec<KeptEvent>,
    facilitators: Vec<String>,
    papers: Vec<KeptPaper>,
    reports: Vec<KeptReport>,
    went: Vec<KeptGoer>,
    counted: Vec<Counted>,
}

/// What an event is by itself. What is said of it now is its last version.
#[derive(Serialize, Deserialize)]
struct KeptEvent {
    id: Id<Event>,
    number: i64,
    slug: Slug,
    /// Every address that it has had.
    addresses: Vec<Slug>,
    uid: String,
    sequence: i64,
    made: Moment,
    changed: Moment,
    /// The first first.
    versions: Vec<KeptVersion>,
    /// What sources list of it.
    entries: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct KeptVersion {
    number: i64,
    at: Moment,
    by: Option<String>,
    said: Details,
}

/// Papers stand in their order.
#[derive(Serialize, Deserialize)]
struct KeptPaper {
    id: Id<Paper>,
    title: Line<200>,
    author: Option<Line<200>>,
    lang: Lang,
    purpose: Option<Line<200>>,
    link: Option<Link>,
    file: Option<KeptFile>,
    /// What it says, where that could be read.
    text: Option<String>,
    made: Moment,
}

#[derive(Serialize, Deserialize)]
struct KeptFile {
    blob: BlobId,
    kind: files::Kind,
    name: Line<120>,
    size_bytes: i64,
}

#[derive(Serialize, Deserialize)]
struct KeptReport {
    id: Id<Report>,
    title: Line<200>,
    body: Text<100_000>,
    lang: Lang,
    authors: Vec<String>,
    made: Moment,
    changed: Moment,
    published: Option<Moment>,
    pictures: Vec<KeptPicture>,
}

#[derive(Serialize, Deserialize)]
struct KeptPicture {
    id: Id<Picture>,
    blob: BlobId,
    kind: files::Kind,
    width: i64,
    height: i64,
    alt: Option<Line<200>>,
    made: Moment,
}

/// Somebody who lets everybody see that they went.
#[derive(Serialize, Deserialize)]
struct KeptGoer {
    id: Id<Attendance>,
    name: Line<120>,
    way: Way,
    part: Part,
    days: Option<String>,
    note: Option<Line<200>>,
    country: Option<Country>,
    region: Option<Region>,
    at: Moment,
}

/// So many others went from a region in one of two ways.
#[derive(Serialize, Deserialize)]
struct Counted {
    region: Option<Region>,
    way: Way,
    count: u32,
}

/// A source, as far as it was decided about.
#[derive(Serialize, Deserialize)]
struct KeptSource {
    id: Id<Source>,
    slug: Slug,
    name: Line<120>,
    url: Option<Link>,
    zone: Zone,
    scope: Option<Scope>,
    topics: Vec<Slug>,
    trust: Trust,
    every_secs: u64,
    state: State,
    flags: Flags,
}

/// Where the sources are.
const SOURCES: &str = "sources";

/// The calendar of all events.
const CALENDAR: &str = "events.ics";

fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    for source in sources::all(look)? {
        let place = format!("{SOURCES}/{}", source.slug);
        put(leaf(format!("{place}.md"), pages::source(ui, &source).into_bytes()));
        put(leaf(format!("{place}.json"), json(&gathering::source(source))));
    }
    let mut whole = Whole::of(ui, TopicNames::of(look, ui)?);
    let mut last = None;
    loop {
        let ids = recorded::shown_after(look, last)?;
        let Some(end) = ids.last() else { break };
        last = Some(*end);
        for id in ids {
            let Some(event) = events::by_id(look, look.actor(), id)? else { continue };
            let holders = HolderNames::of(look, std::slice::from_ref(&event))?;
            write_event(look, ui, &event, &holders, put)?;
            whole.add(ui, &holders, &event);
        }
    }
    if let Some(text) = whole.write(ui) {
        put(leaf(CALENDAR.to_owned(), text.into_bytes()));
    }
    Ok(())
}

fn write_event(
    look: &Look,
    ui: &Ui,
    event: &Event,
    holders: &HolderNames,
    put: &mut dyn FnMut(Leaf),
) -> Result<(), Fault> {
    let kept = gathering::event(look, event)?;
    put(leaf(format!("{}.md", event.slug), pages::event(look, ui, event, &kept, holders)?.into_bytes()));
    for paper in &kept.papers {
        if let Some(file) = &paper.file {
            put(blob(paper_place(&event.slug, paper.id, file.kind), file.blob));
        }
        if let Some(page) = pages::paper(paper) {
            put(leaf(format!("{}/papers/{}.md", event.slug, paper.id), page.into_bytes()));
        }
    }
    for report in &kept.reports {
        let page = pages::report(ui, report);
        put(leaf(format!("{}/reports/{}.md", event.slug, report.id), page.into_bytes()));
        for picture in &report.pictures {
            put(blob(picture_place(&event.slug, report.id, picture), picture.blob));
        }
    }
    put(leaf(format!("{}.json", event.slug), json(&kept)));
    Ok(())
}

/// Where a paper's file is; beside its text, which may be Markdown too.
fn paper_place(event: &Slug, paper: Id<Paper>, kind: files::Kind) -> String {
    format!("{event}/papers/{paper}-file.{}", kind.extension())
}

fn picture_place(event: &Slug, report: Id<Report>, picture: &KeptPicture) -> String {
    format!("{event}/reports/{report}-{}.{}", picture.id, picture.kind.extension())
}

fn leaf(path: String, bytes: Vec<u8>) -> Leaf {
    Leaf { path, content: Content::Bytes(bytes) }
}

fn blob(path: String, blob: BlobId) -> Leaf {
    Leaf { path, content: Content::Blob(blob) }
}

fn json(kept: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(kept).expect("these are plain values");
    json.push(b'\n');
    json
}
