//! Taking in what the record has of events: with their ids, numbers, addresses, times, versions and names.

use super::{
    CALENDAR, Counted, Kept, KeptEvent, KeptGoer, KeptPaper, KeptReport, KeptSource, SOURCES, paper_place,
    picture_place,
};
use crate::facts::{EventRecorded, SourceAdded};
use crate::heart::attendance::{Attendance, Days, Guest, GuestName, Joins, Plan, Visibility, Who};
use crate::heart::event::{Event, Standing};
use crate::heart::paper::{Content, Paper, PaperDetails, PaperFile};
use crate::heart::report::{Picture, Report, ReportText, State};
use crate::heart::source::{Source, Terms};
use crate::store::events::{self as store, Version};
use crate::store::{attendance, joining, papers, recorded, reports, sources, writings};
use access::Actor;
use base::{FromValue, Id, Parse, Sentence, Slug, Tongue, Value};
use facts::{Act, Problem};
use files::BlobId;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration;
use web::{House, Shelf, Taking};

/// So many are taken in by one act: each commit waits for the disk.
const TOGETHER: usize = 50;

/// More people than this did not go to one event; a number that is greater is none.
const MOST_COUNTED: u32 = 100_000;

fn broken(path: &str, why: &dyn std::fmt::Display) -> Problem {
    Problem::Broken(format!("the record of events, {path}: {why}"))
}

/// Reads the folder.
pub(super) fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let mut taken = 0;
        for path in &leaves(&shelf, SOURCES)? {
            let kept: KeptSource = parse(&shelf, path)?;
            taken += house.act(Actor::House, move |act| take_source(act, &kept)).await?;
        }
        for some in leaves(&shelf, "")?.chunks(TOGETHER) {
            let kept: Vec<Kept> = some.iter().map(|path| parse(&shelf, path)).collect::<Result<_, _>>()?;
            for one in &kept {
                take_files(&house, &shelf, one).await?;
            }
            let kept = Arc::new(kept);
            taken += house
                .act(Actor::House, move |act| kept.iter().try_fold(0, |sum, one| Ok(sum + take(act, one)?)))
                .await?;
        }
        Ok(taken)
    })
}

/// The JSON files of a folder.
fn leaves(shelf: &Shelf, folder: &str) -> Result<Vec<String>, Problem> {
    let names = shelf.names(folder).map_err(|error| broken(folder, &error))?;
    let within = |name: String| if folder.is_empty() { name } else { format!("{folder}/{name}") };
    Ok(names.into_iter().filter(|name| name.ends_with(".json") && name != CALENDAR).map(within).collect())
}

fn parse<T: DeserializeOwned>(shelf: &Shelf, path: &str) -> Result<T, Problem> {
    let bytes = shelf.bytes(path).map_err(|error| broken(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| broken(path, &error))
}

/// Puts the files of papers and the pictures of reports into the store, each the one that it says.
async fn take_files(house: &House, shelf: &Shelf, kept: &Kept) -> Result<(), Problem> {
    let slug = &kept.event.slug;
    for paper in &kept.papers {
        if let Some(file) = &paper.file {
            take_file(house, shelf, &paper_place(slug, paper.id, file.kind), file.blob).await?;
        }
    }
    for report in &kept.reports {
        for picture in &report.pictures {
            take_file(house, shelf, &picture_place(slug, report.id, picture), picture.blob).await?;
        }
    }
    Ok(())
}

async fn take_file(house: &House, shelf: &Shelf, path: &str, blob: BlobId) -> Result<(), Problem> {
    let bytes = shelf.bytes(path).map_err(|error| broken(path, &error))?;
    if BlobId::of(&bytes) != blob {
        return Err(broken(path, &"it is not the file that was recorded"));
    }
    house.files.put(bytes.into()).await.map_err(|error| broken(path, &error))?;
    Ok(())
}

/// Puts a source there; one that is there with this id stays as it is.
fn take_source(act: &mut Act, kept: &KeptSource) -> Result<usize, Problem> {
    if sources::by_id(act, kept.id)?.is_some() {
        return Ok(0);
    }
    if sources::by_slug(act, &kept.slug)?.is_some() {
        return Err(elsewhere(&kept.slug));
    }
    let terms = Terms {
        name: kept.name.clone(),
        url: kept.url.clone(),
        zone: kept.zone.clone(),
        scope: kept.scope,
        topics: kept.topics.clone(),
        trust: kept.trust,
        every: Duration::from_secs(kept.every_secs),
    };
    let unasked = Source::unasked(kept.id, kept.slug.clone(), terms, act.now());
    let source = Source { state: kept.state, flags: kept.flags, ..unasked };
    let now = act.now();
    sources::insert(act, &source, None, now)?;
    sources::set_fate(act, &source)?;
    act.record(&SourceAdded { source: source.id })?;
    Ok(1)
}

fn elsewhere(slug: &Slug) -> Problem {
    Sentence::of("event-wrong-recorded").with("slug", slug.as_str()).into()
}

/// Takes an event in, with all that it was; one that is here already is left as it is.
fn take(act: &mut Act, kept: &Kept) -> Result<usize, Problem> {
    let id = kept.event.id;
    if joining::any(act, id)?.is_some() {
        return Ok(0);
    }
    put(act, &kept.event)?;
    for other in &kept.joined {
        put(act, other)?;
        joining::set_joined(act, other.id, id)?;
    }
    for name in &kept.facilitators {
        recorded::put_facilitator(act, id, name)?;
    }
    kept.papers.iter().try_for_each(|paper| put_paper(act, id, paper))?;
    kept.reports.iter().try_for_each(|report| put_report(act, id, report))?;
    kept.went.iter().try_for_each(|goer| put_goer(act, id, goer))?;
    kept.counted.iter().try_for_each(|counted| put_counted(act, id, counted))?;
    let writings = writings::of_event(act, id)?;
    act.record(&EventRecorded { event: id, writings })?;
    Ok(1)
}

fn put(act: &mut Act, kept: &KeptEvent) -> Result<(), Problem> {
    let torn = || broken(kept.slug.as_str(), &"its history is not whole");
    let latest = kept.versions.last().ok_or_else(torn)?;
    if !kept.versions.windows(2).all(|pair| pair[0].number < pair[1].number) {
        return Err(torn());
    }
    for slug in kept.addresses.iter().chain([&kept.slug]) {
        if store::address_taken(act, slug)?.is_some() {
            return Err(elsewhere(slug));
        }
    }
    let taken = store::number_taken(act, kept.number)?;
    let uid =
        if joining::uid_taken(act, &kept.uid)? { format!("{}@bestbits", kept.id) } else { kept.uid.clone() };
    let event = Event {
        id: kept.id,
        number: if taken { store::next_number(act)? } else { kept.number },
        slug: kept.slug.clone(),
        uid,
        details: latest.said.clone(),
        standing: Standing::Shown,
        sequence: kept.sequence,
        added_by: None,
        made: kept.made,
        changed: kept.changed,
    };
    store::insert(act, &event)?;
    for slug in &kept.addresses {
        store::add_address(act, kept.id, slug)?;
    }
    for one in &kept.versions {
        let (name, details) = (one.by.clone(), one.said.clone());
        let version = Version { version: one.number, at: one.at, author: None, name, details };
        recorded::put_version(act, kept.id, &version)?;
    }
    for entry in &kept.entries {
        recorded::put_entry(act, kept.id, entry)?;
    }
    Ok(())
}

fn put_paper(act: &mut Act, event: Id<Event>, kept: &KeptPaper) -> Result<(), Problem> {
    let content = match (&kept.link, &kept.file) {
        (Some(link), _) => Content::Link(link.clone()),
        (None, Some(file)) => Content::File(PaperFile {
            blob: file.blob,
            kind: file.kind,
            name: file.name.clone(),
            size_bytes: file.size_bytes,
        }),
        (None, None) => return Err(broken(&kept.id.to_string(), &"a paper that is nowhere")),
    };
    let details = PaperDetails {
        title: kept.title.clone(),
        author: kept.author.clone(),
        lang: kept.lang.clone(),
        purpose: kept.purpose.clone(),
    };
    papers::add(act, &Paper { id: kept.id, event, details, content, added_by: None, made: kept.made })?;
    if let Some(text) = &kept.text {
        papers::keep_text(act, kept.id, text)?;
    }
    Ok(())
}

fn put_report(act: &mut Act, event: Id<Event>, kept: &KeptReport) -> Result<(), Problem> {
    let text = ReportText { title: kept.title.clone(), body: kept.body.clone(), lang: kept.lang.clone() };
    let report = Report {
        id: kept.id,
        event,
        text,
        state: State::Published,
        made: kept.made,
        changed: kept.changed,
        published: kept.published,
    };
    reports::keep(act, &report)?;
    recorded::put_authors(act, kept.id, &kept.authors)?;
    for picture in &kept.pictures {
        let picture = Picture {
            id: picture.id,
            report: kept.id,
            blob: picture.blob,
            kind: picture.kind,
            width: picture.width,
            height: picture.height,
            alt: picture.alt.clone(),
            made: picture.made,
        };
        reports::add_picture(act, &picture)?;
    }
    Ok(())
}

fn put_goer(act: &mut Act, event: Id<Event>, kept: &KeptGoer) -> Result<(), Problem> {
    let days = kept.days.as_ref().map(|days| Days::from_value(Value::Text(days.clone()))).transpose();
    let plan = Plan {
        way: kept.way,
        part: kept.part,
        days: days.map_err(|_| broken(&kept.id.to_string(), &"days that are none"))?,
        note: kept.note.clone(),
        visibility: Visibility::Public,
        country: kept.country,
    };
    let goer = Attendance { region: kept.region, made: kept.at, ..nameless(kept.id, event, plan) };
    attendance::keep(act, &Attendance { who: known_as(kept.name.clone()), ..goer })?;
    Ok(())
}

/// Those who are only counted stay so: a row for each, under no name.
fn put_counted(act: &mut Act, event: Id<Event>, counted: &Counted) -> Result<(), Problem> {
    if counted.count > MOST_COUNTED {
        return Err(broken(&event.to_string(), &"so many people did not go"));
    }
    for _ in 0..counted.count {
        let plan = Plan { visibility: Visibility::Counted, ..Plan::of(counted.way) };
        let (id, made) = (act.id(), act.now());
        attendance::keep(act, &Attendance { region: counted.region, made, ..nameless(id, event, plan) })?;
    }
    Ok(())
}

fn known_as(name: GuestName) -> Who {
    Who::Guest(Guest { name, email: None, tongue: Tongue::English })
}

fn nameless(id: Id<Attendance>, event: Id<Event>, plan: Plan) -> Attendance {
    Attendance {
        id,
        event,
        who: known_as(GuestName::parse("–").expect("a dash is visible")),
        plan,
        region: None,
        confirmed: true,
        joins: Joins::No,
        key: None,
        made: base::Moment::from_micros(0),
    }
}
