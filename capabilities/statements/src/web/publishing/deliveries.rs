//! Deliveries: to whom a statement was handed, what they answered, what came of it.

use super::tags;
use crate::acts::publishing::delivering::{self as acts, may_deliver};
use crate::heart::publishing::delivery::{Delivery, Handing, Way};
use crate::heart::statement::{AddresseeName, Statement};
use crate::store::{deliveries as store, statements, versions};
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Denied, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Named, Sentence, Slug};
use facts::{Look, Problem};
use jiff::civil::Date;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/deliveries", Gate::Public, list);
    r.post("/statements/{slug}/deliveries", Gate::Member, note);
    r.get("/statements/{slug}/deliveries/new", Gate::Member, blank);
    r.get("/statements/{slug}/deliveries/{number}/edit", Gate::Member, edit);
    r.put("/statements/{slug}/deliveries/{number}", Gate::Member, mend);
}

#[derive(Template)]
#[template(path = "statements/publishing/deliveries.html")]
struct DeliveriesPage {
    ui: Ui,
    statement: Statement,
    rows: Vec<Row>,
    /// Those to whom it is directed and nothing was delivered yet.
    waiting: Vec<AddresseeName>,
    can_deliver: bool,
}

/// A delivery as the list shows it.
struct Row {
    number: i64,
    handing: Handing,
    note: Option<Html>,
    answer: Option<Html>,
    follow_up: Option<Html>,
    result: Option<Html>,
}

impl Row {
    fn delivered(&self) -> Date {
        self.handing.delivered
    }

    fn answered(&self) -> Option<Date> {
        self.handing.answered
    }
}

async fn list(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (ui, kept) = (door.ui(), tags(&statement));
    let body = door.read(move |look| page(look, ui, statement)).await?;
    door.page(door.ui().t("delivery-heading"), body).current("/statements").keep(kept).answer()
}

fn page(look: &Look, ui: Ui, statement: Statement) -> Result<DeliveriesPage, Problem> {
    let known = store::all(look, statement.id)?;
    let names = statements::addressees(look, statement.id)?.into_iter().map(|addressee| addressee.name);
    let waiting =
        names.filter(|name| known.iter().all(|delivery| delivery.handing.addressee != *name)).collect();
    let rows = known.into_iter().map(|delivery| row(look, &ui, delivery)).collect::<Result<_, Problem>>()?;
    Ok(DeliveriesPage { can_deliver: may_deliver(look, &statement)?, rows, waiting, statement, ui })
}

fn row(look: &Look, ui: &Ui, Delivery { number, handing, .. }: Delivery) -> Result<Row, Problem> {
    let prose = |words: Option<&str>| words.map(|words| ui.prose(look, words, false)).transpose();
    Ok(Row {
        number,
        note: prose(handing.note.as_ref().map(|words| words.as_str()))?,
        answer: prose(handing.answer.as_ref().map(|words| words.as_str()))?,
        follow_up: prose(handing.follow_up.as_ref().map(|words| words.as_str()))?,
        result: prose(handing.result.as_ref().map(|words| words.as_str()))?,
        handing,
    })
}

#[derive(Template)]
#[template(path = "statements/publishing/delivery.html")]
struct DeliveryPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    /// The delivery that is edited; nothing for a new one.
    number: Option<i64>,
    addressees: Vec<Choice>,
    ways: Vec<Choice>,
    versions: Vec<Choice>,
}

/// The statement at that address, if whoever asks may note deliveries of it.
async fn deliverable(door: &Door, slug: Slug) -> Result<Statement, Problem> {
    let statement = statement(door, slug).await?;
    let asked = statement.clone();
    if !door.read(move |look| may_deliver(look, &asked)).await? {
        return Err(Denied::No(Sentence::of("delivery-denied")).into());
    }
    if statement.version.is_none() {
        return Err(Problem::refused(Sentence::of("delivery-unpublished")));
    }
    Ok(statement)
}

async fn form_page(
    door: &Door,
    statement: Statement,
    number: Option<i64>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = ui.t(if number.is_some() { "delivery-edit" } else { "delivery-add" });
    let body = door
        .read(move |look| {
            let mut names: Vec<String> = statements::addressees(look, statement.id)?
                .into_iter()
                .map(|addressee| addressee.name.to_string())
                .collect();
            let typed = fields.get("addressee").to_owned();
            if !typed.is_empty() && !names.contains(&typed) {
                names.push(typed);
            }
            let numbers = versions::all(look, statement.id)?.into_iter().map(|version| version.number);
            Ok::<_, Problem>(DeliveryPage {
                addressees: names.iter().map(|name| Choice::new(name, name.clone())).collect(),
                ways: Way::ALL
                    .iter()
                    .map(|way| Choice::new(way, ui.t(format!("delivery-way-{way}"))))
                    .collect(),
                versions: numbers.map(|n| Choice::new(n, ui.tn("statement-version", n))).collect(),
                form: ui.form(fields),
                number,
                statement,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = deliverable(&door, slug).await?;
    let fields = Fields::default()
        .with_some("version", statement.version)
        .with("way", Way::Mail)
        .with("delivered", door.ui().today());
    form_page(&door, statement, None, fields, StatusCode::OK).await
}

/// What was typed, as a delivery; otherwise what is wrong is noted beside the fields.
fn read(fields: &mut Fields) -> Option<Handing> {
    let addressee = match fields.get("other").trim() {
        "" => fields.need::<AddresseeName>("addressee"),
        _ => fields.need::<AddresseeName>("other"),
    };
    let (way, delivered) = (fields.need::<Way>("way"), day(fields, "delivered"));
    if delivered.is_none() {
        fields.refuse("delivered", Sentence::of("wrong-missing"));
    }
    let version = fields.get("version").parse::<i64>().ok();
    if version.is_none() {
        fields.refuse("version", Sentence::of("wrong-missing"));
    }
    let (answered, answer) = (day(fields, "answered"), fields.maybe("answer"));
    let (note, follow_up, result) = (fields.maybe("note"), fields.maybe("follow_up"), fields.maybe("result"));
    if let (Some(answered), Some(delivered)) = (answered, delivered)
        && answered < delivered
    {
        fields.refuse("answered", Sentence::of("delivery-answered-before"));
    }
    fields.check().ok()?;
    Some(Handing {
        version: version?,
        addressee: addressee?,
        way: way?,
        delivered: delivered?,
        note,
        answered,
        answer,
        follow_up,
        result,
    })
}

fn day(fields: &mut Fields, name: &'static str) -> Option<Date> {
    let typed = fields.get(name).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok();
    if day.is_none() {
        fields.refuse(name, Sentence::of("delivery-wrong-day"));
    }
    day
}

async fn note(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = deliverable(&door, slug).await?;
    let mut fields = door.fields();
    let Some(handing) = read(&mut fields) else {
        return form_page(&door, statement, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, to) = (statement.id, format!("{}/deliveries", statement.link()));
    match door.act(move |act| acts::note(act, id, &handing)).await {
        Ok(_) => see(to).said("delivery-said").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            form_page(&door, statement, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn edit(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let statement = deliverable(&door, slug).await?;
    let id = statement.id;
    let found = door.read(move |look| store::of(look, id, number)).await?;
    let handing = found.ok_or(Problem::NotFound)?.handing;
    let fields = Fields::default()
        .with("addressee", &handing.addressee)
        .with("version", handing.version)
        .with("way", handing.way)
        .with("delivered", handing.delivered)
        .with_some("note", handing.note.as_ref())
        .with_some("answered", handing.answered)
        .with_some("answer", handing.answer.as_ref())
        .with_some("follow_up", handing.follow_up.as_ref())
        .with_some("result", handing.result.as_ref());
    form_page(&door, statement, Some(number), fields, StatusCode::OK).await
}

async fn mend(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let statement = deliverable(&door, slug).await?;
    let mut fields = door.fields();
    let Some(handing) = read(&mut fields) else {
        return form_page(&door, statement, Some(number), fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, to) = (statement.id, format!("{}/deliveries", statement.link()));
    match door.act(move |act| acts::mend(act, id, number, &handing)).await {
        Ok(()) => see(to).said("delivery-said").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            form_page(&door, statement, Some(number), fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
