//! The network's own events, with who went, what was read before and what was written after.

use super::{Actors, own};
use crate::demo::content::{Attendance, Content, Event, Paper, Report, Span};
use access::Actor;
use base::{Clock, Line, Slug, Zone, days};
use events::plant::{Attending, Details, Place, Published, When};
use facts::{Problem, Subject};
use jiff::civil::Date;
use std::collections::BTreeMap;
use web::House;
use web::axum::body::Bytes;

/// What happens at one time of the network's past.
enum Step<'a> {
    /// An event is announced, with its papers.
    Announced(&'a Event, When),
    /// Somebody says that they will be there.
    Going(&'a Attendance),
    /// A report of an event is written.
    Reported(&'a Event, &'a Report),
}

/// What was planted, for whoever goes on from it.
#[derive(Default)]
pub(super) struct Planted {
    /// The events by their names.
    pub(super) events: BTreeMap<Slug, Subject>,
    /// The reports by their files.
    pub(super) reports: BTreeMap<&'static str, Subject>,
}

/// Does all that in the order of time; nothing later than today.
pub(super) async fn plant(
    house: &House,
    content: &Content,
    actors: &Actors,
    clock: &Clock,
    day: Date,
) -> Result<Planted, Problem> {
    let mut steps = Vec::new();
    for event in &content.events {
        let when = when(event, day);
        let (starts, ends) = (when.starts(), when.ends());
        steps.push((starts.minus(days(45)), Step::Announced(event, when)));
        let going = content.attendances.iter().filter(|one| one.event.as_ref() == Some(&event.slug));
        steps.extend(going.map(|one| (starts.minus(days(20)), Step::Going(one))));
        steps.extend(event.reports.iter().map(|one| (ends.plus(days(2)), Step::Reported(event, one))));
    }
    let now = Clock::machine().now();
    // Stable: an event is announced before anybody goes, also where all of that is today.
    steps.sort_by_key(|(at, _)| (*at).min(now));
    let steward = content.people.iter().find(|person| person.role == "steward");
    let steward = steward.and_then(|person| actors.get(&person.slug)).copied().unwrap_or(Actor::House);
    let (mut added, mut reports) = (BTreeMap::new(), BTreeMap::new());
    for (at, step) in steps {
        clock.pass(at.min(now).since(clock.now()));
        match step {
            Step::Announced(event, when) => {
                added.insert(&event.slug, announce(house, steward, event, when).await?);
            }
            Step::Going(attendance) => go(house, actors, attendance, &added).await?,
            Step::Reported(event, report) => {
                let written = write(house, actors, &added[&event.slug], report).await?;
                reports.insert(report.file.path(), written);
            }
        }
    }
    clock.pass(now.since(clock.now()));
    let events = added.into_iter().map(|(slug, event)| (slug.clone(), Subject::new("event", event.id)));
    Ok(Planted { events: events.collect(), reports })
}

fn when(event: &Event, day: Date) -> When {
    let when = match event.when.from(day) {
        Span::Clock(from, to, zone) => When::timed(from, to, zone),
        Span::Days(first, last) => When::days(first, last, Zone::utc()),
    };
    when.unwrap_or_else(|refused| panic!("the demo's own {}: {refused:?}", event.slug))
}

fn details(event: &Event, when: When) -> Details {
    Details {
        title: own(&event.title),
        description: Some(own(event.text.text())),
        lang: event.lang.clone(),
        when,
        place: event.place.as_deref().map(own),
        country: event.country,
        remote: event.online.clone(),
        scope: Some(own(&event.scope)),
        kind: Some(own(&event.kind)),
        organizers: Some(own(&event.organizers.join(", "))),
        organizations: Vec::new(),
        topics: event.topics.clone(),
        hashtag: event.hashtag.as_deref().map(own),
        url: event.link.clone(),
        status: own(&event.status),
        reason: None,
    }
}

async fn announce(
    house: &House,
    steward: Actor,
    event: &Event,
    when: When,
) -> Result<events::plant::Event, Problem> {
    let (slug, number, details) = (event.slug.clone(), event.number, details(event, when));
    let added =
        house.act(steward, move |act| events::plant::event(act, &slug, number, details.clone())).await?;
    for paper in &event.papers {
        add_paper(house, steward, &added, paper).await?;
    }
    Ok(added)
}

async fn add_paper(
    house: &House,
    steward: Actor,
    event: &events::plant::Event,
    paper: &Paper,
) -> Result<(), Problem> {
    let broken = |fault: files::Fault| Problem::Broken(fault.to_string());
    let place = match (&paper.link, paper.file) {
        (Some(link), _) => Place::Link(link.clone()),
        (None, Some(file)) => {
            let kind = files::recognise(file.bytes(), file.name())
                .unwrap_or_else(|refused| panic!("the demo's own {}: {refused:?}", file.path()));
            let blob = house.files.put(Bytes::from_static(file.bytes())).await.map_err(broken)?;
            Place::File(blob, kind, file.bytes().len(), file.name())
        }
        (None, None) => return Err(Problem::NotFound),
    };
    let paper = events::plant::Paper {
        title: own(&paper.title),
        author: Some(own(&paper.author)),
        lang: paper.lang.clone(),
        purpose: Some(own(&paper.purpose)),
    };
    let event = event.clone();
    house.act(steward, move |act| events::plant::paper(act, &event, &paper, &place)).await
}

/// An attendance in the words of the calendar's form.
pub(super) fn attending(attendance: &Attendance) -> Attending {
    Attending {
        way: attendance.way.clone(),
        part: attendance.role.clone(),
        visibility: attendance.visibility.clone(),
        note: Line::cut(&attendance.note),
    }
}

async fn go(
    house: &House,
    actors: &Actors,
    attendance: &Attendance,
    added: &BTreeMap<&Slug, events::plant::Event>,
) -> Result<(), Problem> {
    let event = attendance.event.as_ref().and_then(|slug| added.get(slug)).ok_or(Problem::NotFound)?.id;
    let attending = attending(attendance);
    let actor = actors[&attendance.person];
    house.act(actor, move |act| events::plant::attendance(act, event, &attending)).await
}

async fn write(
    house: &House,
    actors: &Actors,
    event: &events::plant::Event,
    report: &Report,
) -> Result<Subject, Problem> {
    let authors = report.authors.iter().filter_map(|slug| actors[slug].person()).collect();
    let actor = report.authors.first().map_or(Actor::House, |slug| actors[slug]);
    let published = if report.published { Published::Yes } else { Published::No };
    let report = events::plant::Report {
        title: own(&report.title),
        body: own(report.file.text()),
        lang: report.lang.clone(),
        authors,
    };
    let event = event.clone();
    house.act(actor, move |act| events::plant::report(act, &event, &report, published)).await
}
