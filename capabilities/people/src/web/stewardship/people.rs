//! Who is in, and as what.

use crate::acts::stewardship as acts;
use crate::store::members;
use crate::web::{Paging, ROWS, choices};
use ::web::askama::Template;
use ::web::axum::extract::{Path, Query};
use ::web::{Answer, Choice, Door, Routes, Stop, Ui, see};
use access::{Gate, Person, Role, Standing};
use base::{Id, Named};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/stewardship/people", Gate::Steward, list);
    r.put("/stewardship/people/{id}/role", Gate::Steward, give_role);
    r.post("/stewardship/people/{id}/bar", Gate::Steward, bar);
    r.delete("/stewardship/people/{id}/bar", Gate::Steward, readmit);
}

#[derive(Deserialize)]
struct Asked {
    page: Option<i64>,
}

struct Row {
    role_action: String,
    bar_action: String,
    name: String,
    link: String,
    role: &'static str,
    role_label: String,
    joined: String,
    barred: bool,
    waiting: bool,
}

#[derive(Template)]
#[template(path = "people/stewardship_people.html")]
struct PeoplePage {
    ui: Ui,
    rows: Vec<Row>,
    roles: Vec<Choice>,
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
}

async fn list(door: Door, Query(asked): Query<Asked>) -> Answer {
    let (found, paging) = door
        .read(move |look| {
            let paging = Paging::new(asked.page, members::count(look)?);
            Ok::<_, Stop>((members::page(look, paging.from(), ROWS)?, paging))
        })
        .await?;
    let ui = door.ui();
    let at = |page: i64| format!("/stewardship/people?page={page}");
    let rows = found
        .into_iter()
        .map(|row| Row {
            role_action: format!("/stewardship/people/{}/role", row.person),
            bar_action: format!("/stewardship/people/{}/bar", row.person),
            name: row.name,
            link: format!("/people/{}", row.slug),
            role: row.role.name(),
            role_label: ui.t(format!("role-{}", row.role)),
            joined: ui.moment(row.joined),
            barred: row.standing == Standing::Barred,
            waiting: row.standing == Standing::Applied,
        })
        .collect();
    let body = PeoplePage {
        rows,
        roles: choices::<Role>(&ui, "role"),
        before: paging.before().map(at),
        place: paging.place(&ui),
        after: paging.after().map(at),
        ui: door.ui(),
    };
    door.page(ui.t("stewardship-people"), body).hidden().answer()
}

async fn give_role(door: Door, Path(id): Path<Id<Person>>) -> Answer {
    let mut fields = door.fields();
    let Some(role) = fields.need::<Role>("role") else { return Err(fields.problem().into()) };
    door.act(move |act| acts::give_role(act, id, role)).await?;
    see("/stewardship/people").said("role-saved").answer()
}

async fn bar(door: Door, Path(id): Path<Id<Person>>) -> Answer {
    door.act(move |act| acts::bar(act, id)).await?;
    see("/stewardship/people").said("person-barred-done").answer()
}

async fn readmit(door: Door, Path(id): Path<Id<Person>>) -> Answer {
    door.act(move |act| acts::readmit(act, id)).await?;
    see("/stewardship/people").said("person-readmitted-done").answer()
}
