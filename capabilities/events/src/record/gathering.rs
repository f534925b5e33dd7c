//! Gathering what the record has of an event, as everybody may know it.

use super::{
    Counted, Kept, KeptEvent, KeptFile, KeptGoer, KeptPaper, KeptPicture, KeptReport, KeptSource, KeptVersion,
};
use crate::heart::attendance::{Attendance, Visibility, Way, Who};
use crate::heart::event::{Event, Standing};
use crate::heart::paper::{Content, Paper};
use crate::heart::report::{Report, State};
use crate::heart::source::Source;
use crate::store::{attendance, events, joining, papers, recorded, reports};
use access::Person;
use base::places::Region;
use base::{Id, Line};
use db::Fault;
use facts::Look;
use std::collections::BTreeMap;

pub(super) fn source(source: Source) -> KeptSource {
    let terms = source.terms;
    KeptSource {
        id: source.id,
        slug: source.slug,
        name: terms.name,
        url: terms.url,
        zone: terms.zone,
        scope: terms.scope,
        topics: terms.topics,
        trust: terms.trust,
        every_secs: terms.every.as_secs(),
        state: source.state,
        flags: source.flags,
    }
}

pub(super) fn event(look: &Look, event: &Event) -> Result<Kept, Fault> {
    let mut joined = Vec::new();
    for other in joining::joined(look, event.id)? {
        if other.standing == Standing::Shown {
            joined.push(by_itself(look, &other)?);
        }
    }
    let mut written = Vec::new();
    for report in reports::of_event(look, event.id)?.into_iter().filter(|one| one.state == State::Published) {
        written.push(of_report(look, report)?);
    }
    let mut read_before = Vec::new();
    for paper in papers::of_event(look, event.id)? {
        read_before.push(of_paper(look, paper)?);
    }
    let mut facilitators = names(look, &events::facilitators(look, event.id)?)?;
    facilitators.extend(recorded::facilitators(look, event.id)?);
    facilitators.sort();
    facilitators.dedup();
    let (went, counted) = who_went(look, event)?;
    let event = by_itself(look, event)?;
    Ok(Kept { event, joined, facilitators, papers: read_before, reports: written, went, counted })
}

fn by_itself(look: &Look, event: &Event) -> Result<KeptEvent, Fault> {
    let mut versions: Vec<KeptVersion> = Vec::new();
    loop {
        let next = versions.last().map_or(1, |last| last.number + 1);
        let page = recorded::versions_from(look, event.id, next)?;
        if page.is_empty() {
            break;
        }
        for one in page {
            let author = names(look, one.author.as_slice())?.pop();
            versions.push(KeptVersion {
                number: one.version,
                at: one.at,
                by: author.or(one.name),
                said: one.details,
            });
        }
    }
    Ok(KeptEvent {
        id: event.id,
        number: event.number,
        slug: event.slug.clone(),
        addresses: recorded::addresses(look, event.id)?,
        uid: event.uid.clone(),
        sequence: event.sequence,
        made: event.made,
        changed: event.changed,
        versions,
        entries: recorded::entries(look, event.id)?,
    })
}

/// What these people are called, as far as everybody may know them.
fn names(look: &Look, people: &[Id<Person>]) -> Result<Vec<String>, Fault> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let known = people::personas(look, people)?;
    Ok(known.into_iter().filter(|persona| !persona.former).map(|persona| persona.name).collect())
}

fn of_paper(look: &Look, paper: Paper) -> Result<KeptPaper, Fault> {
    let (link, file) = match paper.content {
        Content::Link(link) => (Some(link), None),
        Content::File(file) => (None, Some(file)),
    };
    Ok(KeptPaper {
        id: paper.id,
        title: paper.details.title,
        author: paper.details.author,
        lang: paper.details.lang,
        purpose: paper.details.purpose,
        link,
        file: file.map(|file| KeptFile {
            blob: file.blob,
            kind: file.kind,
            name: file.name,
            size_bytes: file.size_bytes,
        }),
        text: papers::text(look, paper.id)?,
        made: paper.made,
    })
}

fn of_report(look: &Look, report: Report) -> Result<KeptReport, Fault> {
    let mut authors = names(look, &reports::authors(look, report.id)?)?;
    authors.extend(recorded::authors(look, report.id)?);
    let pictures = reports::pictures(look, report.id)?.into_iter().map(|picture| KeptPicture {
        id: picture.id,
        blob: picture.blob,
        kind: picture.kind,
        width: picture.width,
        height: picture.height,
        alt: picture.alt,
        made: picture.made,
    });
    Ok(KeptReport {
        id: report.id,
        title: report.text.title,
        body: report.text.body,
        lang: report.text.lang,
        authors,
        made: report.made,
        changed: report.changed,
        published: report.published,
        pictures: pictures.collect(),
    })
}

/// Those whose names everybody may see, and how many others went.
fn who_went(look: &Look, event: &Event) -> Result<(Vec<KeptGoer>, Vec<Counted>), Fault> {
    let mut went = Vec::new();
    let mut others: BTreeMap<(Option<Region>, Way), u32> = BTreeMap::new();
    let mut last = None;
    loop {
        let page = attendance::after(look, event.id, last)?;
        let Some(end) = page.last() else { break };
        last = Some(end.id);
        let people: Vec<Id<Person>> = page.iter().filter_map(|one| one.who.person()).collect();
        let known = people::personas(look, &people)?;
        for one in page {
            let place = (one.region, one.plan.way);
            match goer(one, &known) {
                Some(goer) => went.push(goer),
                None => *others.entry(place).or_default() += 1,
            }
        }
    }
    let counted = others.into_iter().map(|((region, way), count)| Counted { region, way, count });
    Ok((went, counted.collect()))
}

fn goer(one: Attendance, known: &[people::Persona]) -> Option<KeptGoer> {
    let plan = one.plan;
    if plan.visibility != Visibility::Public {
        return None;
    }
    let (name, country) = match one.who {
        Who::Guest(guest) => (guest.name, plan.country),
        Who::Person(person) => {
            let persona = known.iter().find(|persona| persona.id == person && !persona.former)?;
            (Line::cut(&persona.name)?, persona.country)
        }
    };
    Some(KeptGoer {
        id: one.id,
        name,
        way: plan.way,
        part: plan.part,
        days: plan.days.as_ref().map(ToString::to_string),
        note: plan.note,
        country,
        region: one.region,
        at: one.made,
    })
}
