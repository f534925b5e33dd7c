//! The form in which consultations are written.

use super::crossings::{hours, text_at};
use super::{langs, regions, zones};
use crate::heart::consultation::{Answer as Said, Consultation, ConsultationDetails};
use ::web::{Answer, Choice, Door, Fields, Form, Ui};
use askama::Template;
use axum::http::StatusCode;
use base::{Link, Moment, Parse, Sentence, Zone};
use db::Fault;
use facts::{Look, Problem};
use jiff::civil::{Date, Time, time};
use web::axum;

/// The last minute of a day.
const END_OF_DAY: Time = time(23, 59, 0, 0);

#[derive(Template)]
#[template(path = "processes/consultation_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    /// The consultation that is written anew; nothing for a new one.
    known: Option<Consultation>,
    langs: Vec<Choice>,
    zones: Vec<Choice>,
    regions: Vec<Choice>,
    topics: Vec<Choice>,
}

/// The fields of a consultation as it stands.
pub(super) fn fields_of(look: &Look, ui: &Ui, said: &ConsultationDetails) -> Result<Fields, Fault> {
    let closes = said.closes.map(|closes| closes.in_zone(&said.zone));
    let answer = match &said.answer {
        Some(Said::Here(subject)) => ui.card(look, subject)?.map(|card| card.link),
        Some(Said::Elsewhere(link)) => Some(link.to_string()),
        None => None,
    };
    let fields = Fields::default()
        .with("title", &said.title)
        .with("asker", &said.asker)
        .with_some("closes", closes.as_ref().map(|at| at.date()))
        .with_some("closes_time", closes.as_ref().map(|at| at.strftime("%H:%M").to_string()))
        .with("zone", &said.zone)
        .with_some("text", said.text.as_ref())
        .with_some("part", said.part.as_ref())
        .with_some("link", said.link.as_ref())
        .with_some("hours", said.hours)
        .with_some("answer", answer)
        .with_some("outcome", said.outcome.as_ref())
        .with("lang", &said.lang);
    let fields = said.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic));
    Ok(said.regions.iter().fold(fields, |fields, region| fields.with("regions", region)))
}

/// What was typed, once it holds together.
pub(super) async fn read(door: &Door, fields: &mut Fields) -> Result<Option<ConsultationDetails>, Problem> {
    let said = plain(fields);
    let (typed, ui) = (fields.get("answer").trim().to_owned(), door.ui());
    if typed.is_empty() {
        return Ok(said);
    }
    let address = typed.clone();
    let here = door.read(move |look| text_at(look, &ui, &address)).await?;
    let answer = match here {
        Some(subject) => Some(Said::Here(subject)),
        None => match Link::parse(&typed) {
            Ok(link) => Some(Said::Elsewhere(link)),
            Err(sentence) => {
                fields.refuse("answer", sentence);
                return Ok(None);
            }
        },
    };
    Ok(said.map(|said| ConsultationDetails { answer, ..said }))
}

fn plain(fields: &mut Fields) -> Option<ConsultationDetails> {
    let (title, asker) = (fields.need("title"), fields.need("asker"));
    let zone = fields.need::<Zone>("zone");
    let closes = closes(fields, zone.as_ref());
    let (text, part, link) = (fields.maybe("text"), fields.maybe("part"), fields.maybe("link"));
    let (topics, regions) = (fields.many("topics"), fields.many("regions"));
    let (hours, outcome) = (hours(fields), fields.maybe("outcome"));
    let lang = fields.need("lang");
    fields.check().ok()?;
    Some(ConsultationDetails {
        title: title?,
        asker: asker?,
        closes,
        zone: zone?,
        text,
        part,
        link,
        topics,
        regions,
        hours,
        answer: None,
        outcome,
        lang: lang?,
        withdrawn: None,
    })
}

/// The end: a day, and a time on it or its last minute, by the clock of a zone.
fn closes(fields: &mut Fields, zone: Option<&Zone>) -> Option<Moment> {
    let (day, at) = (fields.get("closes").trim().to_owned(), fields.get("closes_time").trim().to_owned());
    if day.is_empty() {
        return None;
    }
    let day: Option<Date> = day.parse().ok();
    if day.is_none() {
        fields.refuse("closes", Sentence::of("consultation-wrong-day"));
    }
    let at = if at.is_empty() { Some(END_OF_DAY) } else { at.parse::<Time>().ok() };
    if at.is_none() {
        fields.refuse("closes_time", Sentence::of("consultation-wrong-time"));
    }
    Some(Moment::at(day?.to_datetime(at?), zone?))
}

/// The page with the form.
pub(super) async fn page(
    door: &Door,
    known: Option<Consultation>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = ui.t(if known.is_some() { "consultation-edit" } else { "consultation-add" });
    let body = door
        .read(move |look| {
            Ok::<_, Problem>(FormPage {
                langs: langs(&ui, fields.get("lang")),
                zones: zones(fields.get("zone")),
                regions: regions(&ui),
                topics: topics::choices(look, &ui)?,
                form: ui.form(fields),
                known,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/processes").status(status).hidden().answer()
}
