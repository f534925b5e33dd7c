//! Initiatives put forward to a meeting: a page fit to be presented and printed for each, all of a meeting as one, and the
//! order of them.

use super::edit::{led, led_addressed};
use super::names::Names;
use super::{html, initiative, spoken};
use crate::acts::presenting as acts;
use crate::facts::EVENT;
use crate::heart::initiative::Initiative;
use crate::heart::lead::Lead;
use crate::policy::Order;
use crate::store::{initiatives, leads, slots as store};
use ::web::{Answer, Beside, Card, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Parse, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};

/// What is put forward to a meeting stands on its page.
pub(crate) const BESIDE: Beside = Beside { kind: EVENT, html: on_event };

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/present", Gate::Public, present);
    r.get("/initiatives/{slug}/presented", Gate::Member, choose);
    r.post("/initiatives/{slug}/presented", Gate::Member, put_forward);
    r.get("/initiatives/presented/{event}", Gate::Public, all);
    r.put("/initiatives/presented/{event}/{id}", Gate::Facilitator, place);
    r.delete("/initiatives/presented/{event}/{id}", Gate::Member, take_off);
}

/// An initiative as it is presented: what fits one screen and one sheet.
struct Sheet {
    title: String,
    acronym: Option<String>,
    aim: String,
    lang: String,
    link: String,
    /// How one takes part: an address that can be typed from a screen.
    part: String,
    who: Vec<String>,
    regions: Vec<String>,
    seeks: Vec<String>,
    offers: Option<String>,
    state: String,
}

/// So much of what is offered fits.
const EXCERPT: usize = 240;

/// So many names fit.
const MOST_NAMES: usize = 10;

/// The sheets of some: their leads and the names of those are looked up at once.
fn sheets(look: &Look, ui: &Ui, some: &[Initiative]) -> Result<Vec<Sheet>, Fault> {
    let ids: Vec<Id<Initiative>> = some.iter().map(|one| one.id).collect();
    let leads = leads::of_all(look, &ids)?;
    let leading = |one: &Initiative| {
        let of = leads.iter().filter(|(id, lead)| *id == one.id && lead.leads());
        of.map(|(_, lead)| lead).collect::<Vec<&Lead>>()
    };
    let names = Names::of(look, leads.iter().filter_map(|(_, lead)| lead.person))?;
    Ok(some.iter().map(|one| sheet(ui, one, &leading(one), &names)).collect())
}

fn sheet(ui: &Ui, one: &Initiative, leading: &[&Lead], names: &Names) -> Sheet {
    let said = &one.said;
    let people = leading.iter().filter_map(|lead| names.who(ui, lead.person, lead.name.as_ref()));
    let bodies = said.organizations.iter().map(|body| body.name.to_string());
    let tongue = ui.tongue();
    let regions = said.regions.iter().map(|region| region.name(tongue).to_owned());
    let countries = said.countries.iter().map(|country| country.name(tongue).to_owned());
    Sheet {
        title: said.title.to_string(),
        acronym: said.acronym.as_ref().map(ToString::to_string),
        aim: said.aim.to_string(),
        lang: said.lang.to_string(),
        link: one.link(),
        part: ui.absolute(&one.link()),
        who: bodies.chain(people.map(|who| who.name)).take(MOST_NAMES).collect(),
        regions: regions.chain(countries).collect(),
        seeks: said.seeks.iter().map(|need| spoken::need(ui, need)).collect(),
        offers: said.offers.as_ref().map(|offers| markup::excerpt(offers.as_str(), EXCERPT)),
        state: ui.t(format!("initiative-state-{}", said.state)),
    }
}

#[derive(Template)]
#[template(path = "initiatives/present.html")]
struct PresentPage {
    ui: Ui,
    sheet: Sheet,
}

async fn present(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = initiative(&door, slug).await?;
    let ui = door.ui();
    let title = found.said.title.to_string();
    let tags = [crate::facts::subject(found.id).tag(), "people".into()];
    let body = door
        .read(move |look| {
            let mut one = sheets(look, &ui, std::slice::from_ref(&found))?;
            Ok::<_, Problem>(PresentPage { sheet: one.pop().ok_or(Problem::NotFound)?, ui })
        })
        .await?;
    door.page(title, body).current("/initiatives").hidden().keep(tags).answer()
}

#[derive(Template)]
#[template(path = "initiatives/presented.html")]
struct PresentedPage {
    ui: Ui,
    event: Id<Subject>,
    card: Card,
    sheets: Vec<(Id<Initiative>, Sheet)>,
    can_order: bool,
    forms: Vec<Form>,
}

/// The meeting, if this reader may see it.
fn meeting(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Card, Problem> {
    ui.card(look, &Subject::new(EVENT, event))?.ok_or(Problem::NotFound)
}

async fn all(door: Door, Path(event): Path<Id<Subject>>) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let card = meeting(look, &ui, event)?;
            let found = store::of_event(look, event)?;
            let ids = found.iter().map(|one| one.id);
            let sheets: Vec<_> = ids.zip(sheets(look, &ui, &found)?).collect();
            let form = |place: usize| ui.form(Fields::default().with("place", place));
            Ok::<_, Problem>(PresentedPage {
                forms: (1..=sheets.len()).map(form).collect(),
                event,
                card,
                sheets,
                can_order: Order.permits(look.actor()),
                ui,
            })
        })
        .await?;
    let title = format!("{} · {}", door.ui().t("slot-presented"), body.card.title);
    door.page(title, body).current("/initiatives").answer()
}

async fn place(door: Door, Path((event, id)): Path<(Id<Subject>, Id<Initiative>)>) -> Answer {
    let to = format!("/initiatives/presented/{event}");
    let place = door.fields().get("place").trim().parse();
    let place = place.map_err(|_| Problem::wrong("place", Sentence::of("wrong-choice")))?;
    door.act(move |act| acts::place(act, id, event, place)).await?;
    see(to).said("slot-said-placed").answer()
}

async fn take_off(door: Door, Path((event, id)): Path<(Id<Subject>, Id<Initiative>)>) -> Answer {
    door.act(move |act| acts::take_off(act, id, event)).await?;
    let found = door.read(move |look| initiatives::find(look, id)).await?;
    let to = match found {
        Some(found) if !door.actor().facilitates() => format!("{}/presented", found.link()),
        _ => format!("/initiatives/presented/{event}"),
    };
    see(to).said("slot-said-taken-off").answer()
}

#[derive(Template)]
#[template(path = "initiatives/slots.html")]
struct ChoosePage {
    ui: Ui,
    form: Form,
    initiative: Initiative,
    events: Vec<Choice>,
    /// Where it is put forward already.
    presented: Vec<(Id<Subject>, Card)>,
}

/// The meetings to which something can be put forward.
fn events(look: &Look, ui: &Ui) -> Result<Vec<Choice>, Fault> {
    let mut choices = Vec::new();
    for occasion in ui.house().occasions.iter().filter(|occasion| occasion.kind == EVENT) {
        choices.extend((occasion.choices)(look, ui)?);
    }
    Ok(choices)
}

async fn choose(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = led(&door, slug).await?;
    page(&door, found, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, initiative: Initiative, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t("slot-put-forward");
    let body = door
        .read(move |look| {
            let mut presented = Vec::new();
            for event in store::of_initiative(look, initiative.id)? {
                let card = ui.card(look, &Subject::new(EVENT, event))?;
                presented.extend(card.map(|card| (event, card)));
            }
            Ok::<_, Problem>(ChoosePage {
                events: events(look, &ui)?,
                presented,
                form: ui.form(fields),
                initiative,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

async fn put_forward(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = led_addressed(&door, slug).await?;
    let (mut typed, ui) = (door.fields(), door.ui());
    let offered = door.read(move |look| events(look, &ui)).await?;
    let event = Id::<Subject>::parse(typed.get("event")).ok();
    let event = event.filter(|event| offered.iter().any(|choice| choice.value == event.to_string()));
    let Some(event) = event else {
        typed.refuse("event", Sentence::of("wrong-choice"));
        return page(&door, found, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, to) = (found.id, format!("{}/presented", found.link()));
    match door.act(move |act| acts::put_forward(act, id, event)).await {
        Ok(()) => see(to).said("slot-said-put-forward").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, found, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

#[derive(Template)]
#[template(path = "initiatives/_on_event.html")]
struct Section<'a> {
    ui: &'a Ui,
    event: Id<Subject>,
    rows: Vec<(String, String, String)>,
}

fn on_event(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Option<Html>, Fault> {
    let found = store::of_event(look, event)?;
    if found.is_empty() {
        return Ok(None);
    }
    let row = |one: &Initiative| (one.said.title.to_string(), one.said.lang.to_string(), one.link());
    html(&Section { ui, event, rows: found.iter().map(row).collect() }).map(Some)
}
