//! What the calendar holds about a person: given to them whole, and forgotten when they leave.

use crate::facts::{EventForgotten, PAPER, REPORT};
use crate::heart::event::Event;
use crate::heart::paper::{Content, Paper};
use crate::heart::report::{Report, State};
use crate::store::{attendance, events, leaving, papers, reports};
use access::{Actor, Person};
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use web::{Exported, Keeping};

/// Gathers a person's attendances, papers, reports and events.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut attendances = Vec::new();
    for one in attendance::all_of(look, person)? {
        let plan = &one.plan;
        attendances.push(json!({
            "event": address(look, one.event)?,
            "way": plan.way,
            "role": plan.part,
            "days": plan.days.as_ref().map(ToString::to_string),
            "note": plan.note,
            "visibility": plan.visibility,
            "country": plan.country,
            "since": one.made.to_string(),
        }));
    }
    let mut added = Vec::new();
    for paper in papers::added_by(look, person)? {
        added.push(of_paper(look, &paper)?);
    }
    let mut written = Vec::new();
    for report in reports::by(look, person)? {
        written.push(of_report(look, &report)?);
    }
    let events: Vec<Value> = leaving::events_of(look, person)?
        .iter()
        .map(|event| json!({ "address": event.link(), "added": event.made.to_string(), "details": event.details }))
        .collect();
    Ok([
        ("attendances.json", attendances),
        ("papers.json", added),
        ("reports.json", written),
        ("events.json", events),
    ]
    .into_iter()
    .map(|(name, content)| Exported {
        name: name.to_owned(),
        bytes: serde_json::to_vec_pretty(&content).expect("these are plain values"),
    })
    .collect())
}

fn address(look: &Look, event: Id<Event>) -> Result<Option<String>, Fault> {
    Ok(events::by_id(look, &Actor::House, event)?.map(|event| event.link()))
}

fn of_paper(look: &Look, paper: &Paper) -> Result<Value, Fault> {
    let file = match &paper.content {
        Content::Link(_) => None,
        Content::File(file) => Some(file.name.to_string()),
    };
    Ok(json!({
        "event": address(look, paper.event)?,
        "title": paper.details.title,
        "author": paper.details.author,
        "language": paper.details.lang,
        "purpose": paper.details.purpose,
        "address": paper.link(),
        "file": file,
        "added": paper.made.to_string(),
    }))
}

fn of_report(look: &Look, report: &Report) -> Result<Value, Fault> {
    let pictures = reports::pictures(look, report.id)?;
    Ok(json!({
        "event": address(look, report.event)?,
        "title": report.text.title,
        "text": report.text.body,
        "language": report.text.lang,
        "state": report.state,
        "begun": report.made.to_string(),
        "published": report.published.map(|moment| moment.to_string()),
        "pictures": pictures.iter().map(crate::heart::report::Picture::link).collect::<Vec<_>>(),
    }))
}

/// Forgets a person. Attendances and drafts of theirs alone go; what was published stays without their name, or goes.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let mut touched: BTreeMap<Id<Event>, Vec<Subject>> = BTreeMap::new();
    for one in attendance::all_of(act, person)? {
        attendance::remove(act, one.id)?;
        touched.entry(one.event).or_default();
    }
    for paper in papers::added_by(act, person)? {
        if keeping == Keeping::Goes {
            papers::remove(act, paper.id)?;
        }
        touched.entry(paper.event).or_default().push(Subject::new(PAPER, paper.id));
    }
    papers::forget_adder(act, person)?;
    for report in reports::by(act, person)? {
        let alone = reports::authors(act, report.id)?.len() < 2;
        if alone && (keeping == Keeping::Goes || report.state == State::Draft) {
            reports::remove(act, report.id)?;
        } else {
            reports::remove_author(act, report.id, person)?;
        }
        touched.entry(report.event).or_default().push(Subject::new(REPORT, report.id));
    }
    for event in leaving::facilitated(act, person)? {
        touched.entry(event).or_default();
    }
    for event in leaving::events_of(act, person)? {
        if keeping == Keeping::Goes && !leaving::has_others(act, event.id, person)? {
            leaving::hide(act, event.id)?;
        }
        touched.entry(event.id).or_default();
    }
    leaving::forget(act, person)?;
    for (event, writings) in touched {
        act.record(&EventForgotten { event, writings })?;
    }
    Ok(())
}
