//! Saying that one will be there: the whole form, with and without an account.

use super::{find, offers};
use crate::acts::attendance as acts;
use crate::acts::attendance::Wish;
use crate::heart::attendance::{
    Asked, Days, Guest, GuestName, Joins, Part, Plan, Visibility, Way, asked, open_to_more,
};
use crate::heart::event::Event;
use crate::letters;
use crate::store::attendance as store;
use crate::store::offers as ticks;
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
    offers: Vec<Choice>,
}

/// What the page is about: the event, what the person at the door has said about it, and what else is offered.
struct Known {
    event: Event,
    before: Option<Plan>,
    offers: Vec<Choice>,
}

async fn form(door: Door, Path(slug): Path<Slug>) -> Answer {
    let known = known(&door, slug).await?;
    let begun = || stored(&Plan { part: Part::Participates, ..Plan::of(Way::InPerson) });
    let fields = known.before.as_ref().map_or_else(begun, stored);
    page(&door, known, fields, StatusCode::OK)
}

async fn known(door: &Door, slug: Slug) -> Result<Known, Problem> {
    let ui = door.ui();
    door.read(move |look| {
        let event = find(look, &slug)?;
        let before = match look.actor().person() {
            Some(person) => store::of_person(look, event.id, person)?,
            None => None,
        };
        let offers = offers::choices(look, &ui, &event)?;
        Ok(Known { event, before: before.map(|attendance| attendance.plan), offers })
    })
    .await
}

fn page(door: &Door, known: Known, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let event = &known.event;
    let closed = open_to_more(event, ui.now()).err().map(|sentence| ui.say(&sentence));
    let body = FormPage {
        title: event.details.title.to_string(),
        lang: event.details.lang.to_string(),
        back: event.link(),
        address: format!("{}/attendance", event.link()),
        closed,
        visitor: door.actor() == Actor::Nobody,
        going: known.before.is_some(),
        plan: PlanForm::of(&ui, event, fields),
        offers: known.offers,
        ui,
    };
    door.page(door.ui().t("attendance-card"), body).current("/events").status(status).hidden().answer()
}

async fn attend(door: Door, Path(slug): Path<Slug>) -> Answer {
    let known = known(&door, slug).await?;
    let mut fields = door.fields();
    let plan = plan(&mut fields, &known.event, known.before.as_ref());
    let Some(person) = door.actor().person() else {
        return ask(&door, known, plan, fields).await;
    };
    let Some(plan) = plan else {
        return page(&door, known, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (house, about, ticked) = (door.house().clone(), known.event.clone(), ticked(&fields));
    let attended = door.act(move |act| {
        acts::attend(act, &about, &plan)?;
        offers::accept_as(act, &house, person, &ticked)
    });
    match attended.await {
        Err(Problem::Refused(refusals)) => {
            page(&door, known, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(known.event.link()).said("attendance-said").answer(),
    }
}

fn ticked(fields: &Fields) -> Vec<String> {
    fields.all("offers").map(str::to_owned).collect()
}

/// Somebody without an account: one mail goes to the address, and the answer is the same whoever has it.
async fn ask(door: &Door, known: Known, plan: Option<Plan>, mut fields: Fields) -> Answer {
    let name = fields.need::<GuestName>("name");
    let email = fields.need::<Email>("mail");
    let joins = if fields.has("joins") { Joins::Yes } else { Joins::No };
    let (Some(name), Some(email), Some(plan), Ok(())) = (name, email, plan, fields.check()) else {
        return page(door, known, fields, StatusCode::UNPROCESSABLE_ENTITY);
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
        return page(door, known, fields, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (house, about, ticked) = (door.house().clone(), known.event.clone(), ticked(&fields));
    let asked = door.act(move |act| {
        let attendance = acts::ask(act, &about, &wish)?;
        if !attendance.confirmed {
            ticks::keep(act, attendance.id, &ticked)?;
        }
        letters::link(act, &house, &about, &attendance, &wish.email, tongue)?;
        Ok(())
    });
    match asked.await {
        Err(Problem::Refused(refusals)) => {
            page(door, known, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(known.event.link()).said("attendance-mailed").answer(),
    }
}

async fn stay_away(door: Door, Path(slug): Path<Slug>) -> Answer {
    let event = known(&door, slug).await?.event;
    let to = event.link();
    door.act(move |act| acts::stay_away(act, &event)).await?;
    see(to).said("attendance-taken-back").answer()
}
