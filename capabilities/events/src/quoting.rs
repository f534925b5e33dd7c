//! Reports as texts out of which passages can be taken over: once they are published.

use crate::facts::REPORT;
use crate::heart::event::Standing;
use crate::heart::report::{Report, State, link};
use crate::store::{events, reports};
use ::web::{Quotable, Quoted};
use base::{Id, Parse, Slug};
use db::Fault;
use facts::{Look, Subject};
use search::Audience;

pub(crate) const QUOTABLE: Quotable = Quotable { kind: REPORT, label: "report-title", quoted, at };

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let report = reports::find(look, id.as_of())?.filter(|report| report.state == State::Published);
    let Some(report) = report else { return Ok(None) };
    let Some(event) = events::by_id(look, look.actor(), report.event)? else { return Ok(None) };
    let public = event.standing == Standing::Shown;
    Ok(Some(Quoted {
        title: report.text.title.to_string(),
        link: link(&event.link(), report.id),
        author: None,
        people: reports::authors(look, report.id)?,
        email: None,
        lang: Some(report.text.lang.clone()),
        text: report.text.body.as_str().to_owned(),
        public,
        audience: if public { vec![Audience::Public] } else { Vec::new() },
        at: report.published.unwrap_or(report.changed),
        topics: event.details.topics,
    }))
}

/// `/events/baku/reports/018f…`
fn at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let mut parts = path.trim_start_matches('/').split('/');
    let (Some("events"), Some(slug), Some("reports"), Some(id), None) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Ok(None);
    };
    let (Ok(slug), Ok(id)) = (Slug::parse(slug), Id::<Report>::parse(id)) else { return Ok(None) };
    let Some(event) = events::by_slug(look, look.actor(), &slug)? else { return Ok(None) };
    Ok(reports::of(look, event.id, id)?.map(|report| report.id.as_of()))
}
