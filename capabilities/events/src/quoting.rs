//! Papers and reports as texts out of which passages can be taken over: papers as far as their text could be read, reports
//! once they are published.

use crate::facts::{PAPER, REPORT};
use crate::heart::event::{Event, Standing};
use crate::heart::paper::Paper;
use crate::heart::report::{Report, State, link};
use crate::store::{events, papers, recorded, reports};
use ::web::{Quotable, Quoted};
use base::{Id, Parse, Slug};
use db::Fault;
use facts::{Look, Subject};
use search::Audience;

pub(crate) const QUOTABLES: [Quotable; 2] = [
    Quotable { kind: PAPER, label: "paper-title", quoted: paper, at: paper_at },
    Quotable { kind: REPORT, label: "report-title", quoted: report, at: report_at },
];

fn report(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let report = reports::find(look, id.as_of())?.filter(|report| report.state == State::Published);
    let Some(report) = report else { return Ok(None) };
    let Some(event) = events::by_id(look, look.actor(), report.event)? else { return Ok(None) };
    let names = recorded::authors(look, report.id)?;
    Ok(Some(Quoted {
        title: report.text.title.to_string(),
        link: link(&event.link(), report.id),
        author: (!names.is_empty()).then(|| names.join(", ")),
        people: reports::authors(look, report.id)?,
        email: None,
        lang: Some(report.text.lang.clone()),
        text: report.text.body.as_str().to_owned(),
        public: event.standing == Standing::Shown,
        audience: audience(&event),
        at: report.published.unwrap_or(report.changed),
        topics: event.details.topics,
    }))
}

/// Who added a paper need not have written it: its author is whom it names.
fn paper(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let Some(paper) = papers::find(look, id.as_of())? else { return Ok(None) };
    let Some(event) = events::by_id(look, look.actor(), paper.event)? else { return Ok(None) };
    Ok(Some(Quoted {
        link: format!("{}/papers/{}", event.link(), paper.id),
        title: paper.details.title.to_string(),
        author: paper.details.author.as_ref().map(ToString::to_string),
        people: Vec::new(),
        email: None,
        lang: Some(paper.details.lang.clone()),
        text: papers::text(look, paper.id)?.unwrap_or_default(),
        public: event.standing == Standing::Shown,
        audience: audience(&event),
        at: paper.made,
        topics: event.details.topics,
    }))
}

/// What belongs to an event that not everybody sees is not found by searching, as the event itself is not.
fn audience(event: &Event) -> Vec<Audience> {
    if event.standing == Standing::Shown { vec![Audience::Public] } else { Vec::new() }
}

/// `/events/baku/reports/018f…`
fn report_at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let Some((event, id)) = below(look, path, "reports")? else { return Ok(None) };
    Ok(reports::of(look, event.id, id.as_of::<Report>())?.map(|report| report.id.as_of()))
}

/// `/events/baku/papers/018f…`
fn paper_at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let Some((event, id)) = below(look, path, "papers")? else { return Ok(None) };
    Ok(papers::of(look, event.id, id.as_of::<Paper>())?.map(|paper| paper.id.as_of()))
}

/// The event at a path, and the id below this part of it.
fn below(look: &Look, path: &str, part: &str) -> Result<Option<(Event, Id<Subject>)>, Fault> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let ["events", slug, found, id] = parts[..] else { return Ok(None) };
    let (Ok(slug), Ok(id), true) = (Slug::parse(slug), Id::parse(id), found == part) else { return Ok(None) };
    Ok(events::by_slug(look, look.actor(), &slug)?.map(|event| (event, id)))
}
