//! A person's page of notices, with the choices of how they are told.

use crate::choices;
use crate::facts::Seen;
use crate::store::{self, Told};
use access::{Gate, Person};
use askama::Template;
use base::{Id, Parse};
use facts::Problem;
use serde::Deserialize;
use web::axum::extract::Query;
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/you/notices", Gate::SignedIn, show);
    r.post("/you/notices/seen", Gate::SignedIn, mark_seen);
}

/// So many notices stand on one page.
const A_PAGE: i64 = 30;

#[derive(Deserialize)]
struct Asked {
    before: Option<String>,
}

struct Row {
    sentence: String,
    link: String,
    told: String,
    kind: String,
    detail: Option<String>,
    seen: bool,
}

/// One kind of notice in the form of choices.
pub(crate) struct Switch {
    pub(crate) name: &'static str,
    pub(crate) label: String,
}

#[derive(Template)]
#[template(path = "notices/list.html")]
struct ListPage {
    ui: Ui,
    rows: Vec<Row>,
    unseen: i64,
    newest: Option<String>,
    older: Option<String>,
    switches: Vec<Switch>,
    tellings: Vec<Choice>,
    form: Form,
}

/// The signed-in person. The gate lets nobody else in but the house, which has no page.
pub(crate) fn person(door: &Door) -> Result<Id<Person>, Problem> {
    door.actor().person().ok_or(Problem::NotFound)
}

async fn show(door: Door, Query(asked): Query<Asked>) -> Answer {
    let me = person(&door)?;
    let kinds = choices::kinds(door.house());
    let fields = door.read(move |look| choices::chosen(look, me, &kinds)).await?;
    page(&door, asked.before.as_deref(), fields, StatusCode::OK).await
}

/// The page with these choices in its form.
pub(crate) async fn page(door: &Door, before: Option<&str>, fields: Fields, status: StatusCode) -> Answer {
    let (me, ui) = (person(door)?, door.ui());
    let before = before.and_then(|text| Id::<Told>::parse(text).ok());
    let (mut notices, unseen) = door
        .read(move |look| {
            Ok::<_, Problem>((store::of(look, me, before, A_PAGE + 1)?, store::unseen(look, me)?))
        })
        .await?;
    let more = notices.len() as i64 > A_PAGE;
    notices.truncate(A_PAGE as usize);
    let body = ListPage {
        rows: notices.iter().map(|notice| row(&ui, notice)).collect(),
        unseen,
        newest: notices.first().map(|notice| notice.id.to_string()),
        older: notices.last().filter(|_| more).map(|last| format!("/you/notices?before={}", last.id)),
        switches: choices::switches(&ui),
        tellings: choices::tellings(&ui),
        form: ui.form(fields),
        ui,
    };
    door.page(door.ui().t("notices-title"), body).current("/you").status(status).hidden().answer()
}

fn row(ui: &Ui, notice: &Told) -> Row {
    // A kind whose capability has gone has no name any more.
    let known = ui.house().notices.iter().any(|kind| kind.name == notice.kind);
    Row {
        sentence: ui.say(&notice.sentence),
        link: notice.link.clone(),
        told: ui.moment(notice.told),
        kind: if known { ui.t(format!("notice-{}", notice.kind)) } else { String::new() },
        detail: notice.detail.clone(),
        seen: notice.seen,
    }
}

/// Marks what the page showed, and what is older; not what has come since.
async fn mark_seen(door: Door) -> Answer {
    let me = person(&door)?;
    let mut fields = door.fields();
    let Some(up_to) = fields.need::<Id<Told>>("up-to") else { return Err(fields.problem().into()) };
    door.act(move |act| {
        if store::see(act, me, up_to)? > 0 {
            act.record(&Seen { person: me })?;
        }
        Ok(())
    })
    .await?;
    see("/you/notices").said("notices-said-seen").answer()
}
