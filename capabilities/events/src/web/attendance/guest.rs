//! The mailed link of an attendance: confirms it, changes it, takes it back. Looking at it changes nothing, since mail
//! scanners look at every link.

use super::form::{PlanForm, plan, stored};
use super::offers;
use crate::acts::attendance as acts;
use crate::heart::attendance::{Attendance, Key, Way, Who, open_to_more};
use crate::heart::event::Event;
use crate::store::events;
use access::{Actor, Gate};
use askama::Template;
use facts::{Look, Problem};
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Door, Fields, Routes, Ui, see};

pub(super) fn routes(r: &mut Routes) {
    r.get("/attendance/{key}", Gate::Bearer, show);
    r.post("/attendance/{key}", Gate::Bearer, confirm);
    r.put("/attendance/{key}", Gate::Bearer, change);
    r.delete("/attendance/{key}", Gate::Bearer, take_back);
}

#[derive(Template)]
#[template(path = "events/attendance_link.html")]
struct LinkPage {
    ui: Ui,
    title: String,
    lang: String,
    event: String,
    address: String,
    name: Option<String>,
    confirmed: bool,
    way: Way,
    closed: Option<String>,
    plan: PlanForm,
}

/// What the link opens. The house looks, since whoever holds the link may see what it is about even when it is held.
fn opened(look: &Look, key: &Key) -> Result<(Attendance, Event), Problem> {
    let attendance = acts::opened(look, key)?;
    let event = events::by_id(look, &Actor::House, attendance.event)?.ok_or(Problem::NotFound)?;
    Ok((attendance, event))
}

async fn show(door: Door, Path(key): Path<String>) -> Answer {
    let key = <Key as base::Parse>::parse(&key)?;
    let link = key.link();
    let (attendance, event) = door.read(move |look| opened(look, &key)).await?;
    let fields = stored(&attendance.plan);
    page(&door, link, &attendance, &event, fields, StatusCode::OK)
}

fn page(
    door: &Door,
    address: String,
    attendance: &Attendance,
    event: &Event,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let body = LinkPage {
        title: event.details.title.to_string(),
        lang: event.details.lang.to_string(),
        event: event.link(),
        address,
        name: match &attendance.who {
            Who::Guest(guest) => Some(guest.name.to_string()),
            Who::Person(_) => None,
        },
        confirmed: attendance.confirmed,
        way: attendance.plan.way,
        closed: open_to_more(event, ui.now()).err().map(|sentence| ui.say(&sentence)),
        plan: PlanForm::of(&ui, event, fields),
        ui,
    };
    door.page(door.ui().t("attendance-yours"), body).current("/events").status(status).hidden().answer()
}

async fn confirm(door: Door, Path(key): Path<String>) -> Answer {
    let key = <Key as base::Parse>::parse(&key)?;
    let (to, house) = (key.link(), door.house().clone());
    door.act(move |act| {
        let (attendance, event) = opened(&act.look(), &key)?;
        acts::confirm(act, &event, &key)?;
        offers::accept_confirmed(act, &house, &attendance)
    })
    .await?;
    see(to).said("attendance-confirmed").answer()
}

async fn change(door: Door, Path(key): Path<String>) -> Answer {
    let key = <Key as base::Parse>::parse(&key)?;
    let (link, known) = (key.link(), key.clone());
    let (attendance, event) = door.read(move |look| opened(look, &known)).await?;
    let mut fields = door.fields();
    let Some(plan) = plan(&mut fields, &event, Some(&attendance.plan)) else {
        return page(&door, link, &attendance, &event, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let about = event.clone();
    match door.act(move |act| acts::change(act, &about, &key, &plan)).await {
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            page(&door, link, &attendance, &event, fields, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(link).said("attendance-said").answer(),
    }
}

async fn take_back(door: Door, Path(key): Path<String>) -> Answer {
    let key = <Key as base::Parse>::parse(&key)?;
    let to = door
        .act(move |act| {
            let (attendance, event) = opened(&act.look(), &key)?;
            acts::take_back(act, &attendance)?;
            Ok(event.link())
        })
        .await?;
    see(to).said("attendance-taken-back").answer()
}
