//! Saying that one will be there: the whole form, with and without an account.

use super::find;
use crate::acts::attendance as acts;
use crate::acts::attendance::Wish;
use crate::heart::attendance::{
    Asked, Days, Guest, GuestName, Joins, Part, Plan, Visibility, Way, asked, open_to_more,
};
use crate::heart::event::Event;
use crate::letters;
use crate::store::attendance as store;
use crate::web::spoken;
use access::{Actor, Gate};
use askama::Template;
use base::places::Country;
use base::{Email, Line, Slug, hours};
use facts::Problem;
use jiff::civil::Date;
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/{slug}/attendance", Gate::Public, form);
    r.post("/events/{slug}/attendance", Gate::Public, attend);
    r.put("/events/{slug}/attendance", Gate::SignedIn, attend);
    r.delete("/events/{slug}/attendance", Gate::SignedIn, stay_away);
}

/// So many mails one visitor makes us send in an hour, to whomever; and so many one address gets.
const MAILS_A_VISITOR: u32 = 10;
const MAILS_AN_ADDRESS: u32 = 3;

/// The fields that say how, as what and when somebody goes.
pub(super) struct PlanForm {
    pub(super) form: Form,
    pub(super) ways: Vec<Choice>,
    pub(super) parts: Vec<Choice>,
    pub(super) days: Vec<Choice>,
    pub(super) days_in_words: bool,
    pub(super) visibilities: Vec<Choice>,
    pub(super) countries: Vec<Choice>,
}

impl PlanForm {
    pub(super) fn of(ui: &Ui, event: &Event, fields: Fields) -> Self {
        let asked = asked(event);
        Self {
            form: ui.form(fields),
            ways: spoken::choices::<Way>(ui, "attendance-way-"),
            parts: spoken::choices::<Part>(ui, "attendance-part-"),
            days_in_words: asked == Asked::Words,
            days: match asked {
                Asked::Boxes(days) => days.iter().map(|day| Choice::new(day, ui.full_date(*day))).collect(),
                Asked::Nothing | Asked::Words => Vec::new(),
            },
            visibilities: spoken::choices::<Visibility>(ui, "attendance-visibility-"),
            countries: Country::in_order(ui.tongue())
                .iter()
                .map(|country| Choice::new(country.as_str(), country.name(ui.tongue())))
                .collect(),
        }
    }
}

/// The fields of a form that begins with what has been said.
pub(super) fn stored(plan: &Plan) -> Fields {
    let fields = Fields::default()
        .with("way", plan.way)
        .with("part", plan.part)
        .with("visibility", plan.visibility)
        .with_some("note", plan.note.as_ref())
        .with_some("country", plan.country.map(Country::as_str));
    match &plan.days {
        Some(Days::Some(days)) => days.iter().fold(fields, |fields, day| fields.with("days", day)),
        Some(Days::Words(words)) => fields.with("days", words),
        None => fields,
    }
}

/// What a form says. A button alone says only how somebody goes: all else stays as `before` has it.
pub(super) fn plan(fields: &mut Fields, event: &Event, before: Option<&Plan>) -> Option<Plan> {
    let way = fields.need::<Way>("way");
    if !fields.has("part") {
        let way = way?;
        return Some(before.map_or_else(|| Plan::of(way), |before| Plan { way, ..before.clone() }));
    }
    let part = fields.need::<Part>("part");
    let visibility = fields.need::<Visibility>("visibility");
    let note = fields.maybe::<Line<200>>("note");
    let country = fields.maybe::<Country>("country");
    let days = match asked(event) {
        Asked::Nothing => None,
        Asked::Boxes(_) => {
            let ticked = fields.all("days").filter_map(|day| day.parse::<Date>().ok()).collect();
            Days::ticked(ticked, event)
        }
        Asked::Words => fields.maybe::<Line<120>>("days").map(Days::Words),
    };
    fields.check().ok()?;
    Some(Plan { way: way?, part: part?, days, note, visibility: visibility?, country })
}

#[derive(Template)]
#[template(path = "events/attendance.html")]
struct FormPage {
    ui: Ui,
    title: String,
    lang: String,
    back: String,
    address: String,
    closed: Option<String>,
    visitor: bool,
    going: bool,
    plan: PlanForm,
}

async fn form(door: Door, Path(slug): Path<Slug>) -> Answer {
    let (event, before) = known(&door, slug).await?;
    let begun = || stored(&Plan { part: Part::Participates, ..Plan::of(Way::InPerson) });
    let fields = before.as_ref().map_or_else(begun, stored);
    page(&door, &event, before.is_some(), fields, StatusCode::OK)
}

/// The event, and what the person at the door has said about it.
async fn known(door: &Door, slug: Slug) -> Result<(Event, Option<Plan>), Problem> {
    door.read(move |look| {
        let event = find(look, &slug)?;
        let before = match look.actor().person() {
            Some(person) => store::of_person(look, event.id, person)?,
            None => None,
        };
        Ok((event, before.map(|attendance| attendance.plan)))
    })
    .await
}

fn page(door: &Door, event: &Event, going: bool, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let closed = open_to_more(event, ui.now()).err().map(|sentence| ui.say(&sentence));
    let body = FormPage {
        title: event.details.title.to_string(),
        lang: event.details.lang.to_string(),
        back: event.link(),
        address: format!("{}/attendance", event.link()),
        closed,
        visitor: door.actor() == Actor::Nobody,
        going,
        plan: PlanForm::of(&ui, event, fields),
        ui,
    };
    door.page(door.ui().t("attendance-card"), body).current("/events").status(status).hidden().answer()
}

async fn attend(door: Door, Path(slug): Path<Slug>) -> Answer {
    let (event, before) = known(&door, slug).await?;
    let mut fields = door.fields();
    let plan = plan(&mut fields, &event, before.as_ref());
    if door.actor() == Actor::Nobody {
        return ask(&door, event, plan, fields).await;
    }
    let going = before.is_some();
    let Some(plan) = plan else {
        return page(&door, &event, going, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let about = event.clone();
    match door.act(move |act| acts::attend(act, &about, &plan)).await {
        Err(Problem::Refused(refusals)) => {
            page(&door, &event, going, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(event.link()).said("attendance-said").answer(),
    }
}

/// Somebody without an account: one mail goes to the address, and the answer is the same whoever has it.
async fn ask(door: &Door, event: Event, plan: Option<Plan>, mut fields: Fields) -> Answer {
    let name = fields.need::<GuestName>("name");
    let email = fields.need::<Email>("mail");
    let joins = if fields.has("joins") { Joins::Yes } else { Joins::No };
    let (Some(name), Some(email), Some(plan), Ok(())) = (name, email, plan, fields.check()) else {
        return page(door, &event, false, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let tongue = door.ui().tongue();
    let guest = Guest { name, email: Some(email.clone()), tongue };
    let wish = Wish { guest, email: email.clone(), plan, joins };
    let now = door.ui().now();
    let limited = door.limit("attendance", MAILS_A_VISITOR, hours(1)).and_then(|()| {
        let limits = &door.house().limits;
        limits.take("attendance-mail", &email.key(), MAILS_AN_ADDRESS, hours(1), now)
    });
    if let Err(sentence) = limited {
        fields.refuse("mail", sentence);
        return page(door, &event, false, fields, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (house, about) = (door.house().clone(), event.clone());
    let asked = door.act(move |act| {
        let attendance = acts::ask(act, &about, &wish)?;
        letters::link(act, &house, &about, &attendance, &wish.email, tongue)?;
        Ok(())
    });
    match asked.await {
        Err(Problem::Refused(refusals)) => {
            page(door, &event, false, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(event.link()).said("attendance-mailed").answer(),
    }
}

async fn stay_away(door: Door, Path(slug): Path<Slug>) -> Answer {
    let (event, _) = known(&door, slug).await?;
    let to = event.link();
    door.act(move |act| acts::stay_away(act, &event)).await?;
    see(to).said("attendance-taken-back").answer()
}
