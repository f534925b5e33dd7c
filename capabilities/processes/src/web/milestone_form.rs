//! The form in which milestones are written.

use super::crossings::{hours, links, text_at, thing, when};
use super::langs;
use crate::heart::milestone::{Kept, Milestone, MilestoneDetails, Outcome, Outcomes, OwnText, Readers};
use crate::heart::process::Process;
use crate::heart::reference::text as links_text;
use ::web::{Answer, Choice, Door, Fields, Form, Ui};
use askama::Template;
use axum::http::StatusCode;
use base::{Named, Sentence};
use db::Fault;
use facts::{Look, Problem, Subject};
use web::axum;

/// So many statements belong to one milestone.
const STATEMENTS: usize = 20;

#[derive(Template)]
#[template(path = "processes/milestone_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    process: Process,
    /// The milestone that is written anew; nothing for a new one.
    known: Option<Milestone>,
    langs: Vec<Choice>,
    /// What is on the calendar.
    events: Vec<Choice>,
    readers: Vec<Choice>,
    outcomes: Vec<Choice>,
}

/// The fields of a milestone as it stands.
pub(super) fn fields_of(look: &Look, ui: &Ui, said: &MilestoneDetails) -> Result<Fields, Fault> {
    let mut statements = Vec::new();
    for statement in &said.statements {
        statements.extend(ui.card(look, statement)?.map(|card| card.link));
    }
    let fields = Fields::default()
        .with("title", &said.title)
        .with_some("from", said.when.map(|when| when.begin_text()))
        .with_some("until", said.when.and_then(|when| when.end_text()))
        .with_some("place", said.place.as_ref())
        .with_some("link", said.link.as_ref())
        .with_some("happens", said.happens.as_ref())
        .with_some("decides", said.decides.as_ref())
        .with_some("part", said.part.as_ref())
        .with("papers", links_text(&said.papers))
        .with("outcomes", links_text(&said.outcomes))
        .with_some("event", said.event.as_ref().map(|event| format!("{}:{}", event.kind, event.id)))
        .with("statements", statements.join("\n"))
        .with_some("help", said.help.as_ref())
        .with_some("hours", said.hours)
        .with_some("result", said.result.as_ref().map(|result| result.outcome))
        .with_some("result_text", said.result.as_ref().and_then(|result| result.text.as_ref()))
        .with("lang", &said.lang);
    let fields = kept_fields(fields, ("position", "position_for"), &said.position);
    let fields = kept_fields(fields, ("red_lines", "red_lines_for"), &said.red_lines);
    Ok(kept_fields(fields, ("win", "win_for"), &said.win))
}

fn kept_fields(fields: Fields, (text, readers): (&str, &str), kept: &Option<Kept>) -> Fields {
    let fields = fields.with_some(text, kept.as_ref().map(|kept| &kept.text));
    fields.with_some(readers, kept.as_ref().map(|kept| kept.readers))
}

/// What was typed, once it holds together.
pub(super) async fn read(door: &Door, fields: &mut Fields) -> Result<Option<MilestoneDetails>, Problem> {
    let said = plain(fields);
    let typed = fields.get("statements").to_owned();
    let event = thing(fields.get("event"));
    let ui = door.ui();
    let found = door.read(move |look| things(look, &ui, &typed, event)).await?;
    match found {
        Err((field, sentence)) => {
            fields.refuse(field, sentence);
            Ok(None)
        }
        Ok((statements, event)) => Ok(said
            .filter(|_| fields.wrong().is_empty())
            .map(|said| MilestoneDetails { statements, event, ..said })),
    }
}

/// The things that a form names, or the field that names none.
type Things = Result<(Vec<Subject>, Option<Subject>), (&'static str, Sentence)>;

/// The statements at the addresses that were typed, and the event that was chosen.
fn things(look: &Look, ui: &Ui, typed: &str, event: Option<Subject>) -> Result<Things, Fault> {
    let mut statements = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match text_at(look, ui, line)? {
            Some(found) if statements.len() < STATEMENTS => statements.push(found),
            _ => {
                let sentence = Sentence::of("process-wrong-statement").with("line", line);
                return Ok(Err(("statements", sentence)));
            }
        }
    }
    if let Some(event) = &event
        && ui.card(look, event)?.is_none()
    {
        return Ok(Err(("event", Sentence::of("wrong-choice"))));
    }
    Ok(Ok((statements, event)))
}

fn plain(fields: &mut Fields) -> Option<MilestoneDetails> {
    let title = fields.need("title");
    let when = when(fields, "from", "until");
    let (place, link) = (fields.maybe("place"), fields.maybe("link"));
    let (happens, decides, part) = (fields.maybe("happens"), fields.maybe("decides"), fields.maybe("part"));
    let (papers, outcomes) = (links(fields, "papers"), links(fields, "outcomes"));
    let position = kept(fields, ("position", "position_for"));
    let red_lines = kept(fields, ("red_lines", "red_lines_for"));
    let win = kept(fields, ("win", "win_for"));
    let result = result(fields);
    let (help, hours) = (fields.maybe("help"), hours(fields));
    let lang = fields.need("lang");
    fields.check().ok()?;
    Some(MilestoneDetails {
        place,
        link,
        happens,
        decides,
        part,
        papers,
        outcomes,
        position,
        red_lines,
        win,
        result,
        help,
        hours,
        ..MilestoneDetails::at(title?, when, lang?)
    })
}

/// A text of the network's own: for its people, unless somebody said for everybody.
fn kept(fields: &mut Fields, (text, readers): (&'static str, &'static str)) -> Option<Kept> {
    let readers = fields.maybe::<Readers>(readers).unwrap_or(Readers::Network);
    Some(Kept { text: fields.maybe::<OwnText>(text)?, readers })
}

fn result(fields: &mut Fields) -> Option<Outcomes> {
    let (outcome, text) = (fields.maybe::<Outcome>("result"), fields.maybe("result_text"));
    if outcome.is_none() && text.is_some() {
        fields.refuse("result", Sentence::of("milestone-wrong-result"));
    }
    Some(Outcomes { outcome: outcome?, text })
}

/// The page with the form.
pub(super) async fn page(
    door: &Door,
    process: Process,
    known: Option<Milestone>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = ui.t(if known.is_some() { "milestone-edit" } else { "milestone-add" });
    let body = door.read(move |look| body(look, ui, process, known, fields)).await?;
    door.page(title, body).current("/processes").status(status).hidden().answer()
}

fn body(
    look: &Look,
    ui: Ui,
    process: Process,
    known: Option<Milestone>,
    fields: Fields,
) -> Result<FormPage, Fault> {
    let mut events = Vec::new();
    for occasion in &ui.house().occasions {
        let choices = (occasion.choices)(look, &ui)?.into_iter();
        events.extend(choices.map(|one| Choice::new(format!("{}:{}", occasion.kind, one.value), one.label)));
    }
    let chosen = fields.get("event");
    if let Some(thing) = thing(chosen).filter(|_| !events.iter().any(|one| one.value == chosen))
        && let Some(card) = ui.card(look, &thing)?
    {
        events.push(Choice::new(chosen, card.title));
    }
    Ok(FormPage {
        langs: langs(&ui, fields.get("lang")),
        events,
        readers: Readers::ALL
            .iter()
            .map(|one| Choice::new(one, ui.t(format!("milestone-for-{one}"))))
            .collect(),
        outcomes: Outcome::ALL
            .iter()
            .map(|one| Choice::new(one, super::spoken::outcome(&ui, *one)))
            .collect(),
        form: ui.form(fields),
        process,
        known,
        ui,
    })
}
