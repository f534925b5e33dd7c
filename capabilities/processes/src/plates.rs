//! How processes and what belongs to them are mentioned, named and found elsewhere.

use crate::facts::{
    CONSULTATION, ConsultationAdded, ConsultationChanged, ConsultationPutBack, ConsultationWithdrawn,
    MILESTONE, MilestoneAdded, MilestoneChanged, MilestonePutBack, MilestoneWithdrawn, PROCESS, ProcessAdded,
    ProcessChanged, ProcessPutBack, ProcessWithdrawn, ROADMAP,
};
use crate::heart::milestone::link;
use crate::store::{consultations, milestones, processes, roadmaps, timeline};
use ::facts::{Fact, Look, Subject};
use ::search::{Audience, Document};
use ::web::{Card, CardMaker, Naming, Searchable, Ui};
use access::Actor;
use base::places::Region;
use base::{Id, Moment, Parse, Slug, Zone};
use db::Fault;

pub(crate) const CARDS: [CardMaker; 4] = [
    CardMaker { kind: PROCESS, card: process_card },
    CardMaker { kind: MILESTONE, card: milestone_card },
    CardMaker { kind: CONSULTATION, card: consultation_card },
    CardMaker { kind: ROADMAP, card: roadmap_card },
];

pub(crate) const NAMINGS: [Naming; 2] = [
    Naming { kind: PROCESS, label: "process-title", named: named_processes },
    Naming { kind: CONSULTATION, label: "consultation-one", named: named_consultations },
];

pub(crate) const SEARCHABLES: [Searchable; 3] = [
    Searchable {
        kind: PROCESS,
        label: "process-title",
        facts: &[ProcessAdded::KIND, ProcessChanged::KIND, ProcessWithdrawn::KIND, ProcessPutBack::KIND],
        document: process_document,
        after: |look, after| {
            let ids = processes::ids_after(look, after.map(Id::as_of))?;
            Ok(ids.into_iter().map(Id::as_of).collect())
        },
    },
    Searchable {
        kind: MILESTONE,
        label: "milestone-all",
        facts: &[
            MilestoneAdded::KIND,
            MilestoneChanged::KIND,
            MilestoneWithdrawn::KIND,
            MilestonePutBack::KIND,
        ],
        document: milestone_document,
        after: |look, after| {
            let ids = milestones::ids_after(look, after.map(Id::as_of))?;
            Ok(ids.into_iter().map(Id::as_of).collect())
        },
    },
    Searchable {
        kind: CONSULTATION,
        label: "consultation-all",
        facts: &[
            ConsultationAdded::KIND,
            ConsultationChanged::KIND,
            ConsultationWithdrawn::KIND,
            ConsultationPutBack::KIND,
        ],
        document: consultation_document,
        after: |look, after| {
            let ids = consultations::ids_after(look, after.map(Id::as_of))?;
            Ok(ids.into_iter().map(Id::as_of).collect())
        },
    },
];

fn process_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = processes::find(look, id.as_of())?;
    Ok(found.map(|one| Card { title: one.said.name.to_string(), link: one.link() }))
}

fn milestone_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = timeline::one(look, id.as_of())?;
    Ok(found.map(|one| Card { link: one.link(), title: one.title }))
}

fn consultation_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = consultations::find(look, id.as_of())?;
    Ok(found.map(|one| Card { title: one.said.title.to_string(), link: one.link() }))
}

fn roadmap_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = roadmaps::find(look, id.as_of())?;
    Ok(found.map(|one| Card { title: one.said.title.to_string(), link: one.link() }))
}

fn named_processes(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let mut found: Vec<Id<Subject>> =
        processes::named(look, name)?.into_iter().map(|one| one.id.as_of()).collect();
    if let Ok(slug) = Slug::parse(name) {
        found.extend(processes::at(look, &slug)?.map(|one| one.id.as_of()));
    }
    found.dedup();
    Ok(found)
}

fn named_consultations(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let mut found: Vec<Id<Subject>> =
        consultations::named(look, name)?.into_iter().map(|one| one.id.as_of()).collect();
    if let Ok(slug) = Slug::parse(name) {
        found.extend(consultations::at(look, &slug)?.map(|one| one.id.as_of()));
    }
    found.dedup();
    Ok(found)
}

/// `region=africa`.
fn regions(regions: &[Region]) -> Vec<String> {
    regions.iter().map(|region| format!("region={region}")).collect()
}

fn words(topics: &[Slug]) -> Vec<String> {
    topics.iter().map(ToString::to_string).collect()
}

/// Markdown texts as the words of one document.
fn body<'a>(texts: impl IntoIterator<Item = Option<&'a str>>) -> String {
    let texts: Vec<String> = texts.into_iter().flatten().map(markup::plain_text).collect();
    texts.join("\n\n")
}

fn process_document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let found = processes::find(look, id.as_of())?.filter(|one| one.said.withdrawn.is_none());
    let Some(one) = found else { return Ok(None) };
    let said = &one.said;
    let texts = [
        said.body.as_ref().map(|text| text.as_str()),
        said.decides.as_ref().map(|text| text.as_str()),
        said.part.as_ref().map(|text| text.as_str()),
        said.text.as_ref().map(|text| text.as_str()),
    ];
    Ok(Some(Document {
        kind: PROCESS.to_owned(),
        id: *one.id.bytes(),
        lang: Some(said.lang.clone()),
        title: said.name.to_string(),
        body: body(texts),
        link: one.link(),
        at: one.changed,
        audience: vec![Audience::Public],
        topics: words(&said.topics),
        filters: regions(&said.regions),
    }))
}

/// What is for the network's people is in no index that everybody is answered from.
fn milestone_document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let found = milestones::find(look, &Actor::Nobody, id.as_of())?;
    let Some(one) = found.filter(|one| one.said.withdrawn.is_none()) else { return Ok(None) };
    let Some(process) = processes::find(look, one.process)? else { return Ok(None) };
    let said = &one.said;
    let texts = [
        Some(process.said.name.as_str()),
        said.place.as_ref().map(|text| text.as_str()),
        said.happens.as_ref().map(|text| text.as_str()),
        said.decides.as_ref().map(|text| text.as_str()),
        said.part.as_ref().map(|text| text.as_str()),
        said.position.as_ref().map(|kept| kept.text.as_str()),
        said.red_lines.as_ref().map(|kept| kept.text.as_str()),
        said.win.as_ref().map(|kept| kept.text.as_str()),
        said.result.as_ref().and_then(|result| result.text.as_ref()).map(|text| text.as_str()),
    ];
    Ok(Some(Document {
        kind: MILESTONE.to_owned(),
        id: *one.id.bytes(),
        lang: Some(said.lang.clone()),
        title: said.title.to_string(),
        body: body(texts),
        link: link(&process.slug, one.number),
        at: said.when.map_or(one.changed, |when| midnight(when.first())),
        audience: vec![Audience::Public],
        topics: words(&process.said.topics),
        filters: regions(&process.said.regions),
    }))
}

fn consultation_document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let found = consultations::find(look, id.as_of())?.filter(|one| one.said.withdrawn.is_none());
    let Some(one) = found else { return Ok(None) };
    let said = &one.said;
    let texts = [
        Some(said.asker.as_str()),
        said.text.as_ref().map(|text| text.as_str()),
        said.part.as_ref().map(|text| text.as_str()),
        said.outcome.as_ref().map(|text| text.as_str()),
    ];
    Ok(Some(Document {
        kind: CONSULTATION.to_owned(),
        id: *one.id.bytes(),
        lang: Some(said.lang.clone()),
        title: said.title.to_string(),
        body: body(texts),
        link: one.link(),
        at: said.closes.unwrap_or(one.changed),
        audience: vec![Audience::Public],
        topics: words(&said.topics),
        filters: regions(&said.regions),
    }))
}

/// The beginning of a day, by UTC.
pub(crate) fn midnight(day: jiff::civil::Date) -> Moment {
    Moment::at(day.to_datetime(jiff::civil::Time::midnight()), &Zone::utc())
}
