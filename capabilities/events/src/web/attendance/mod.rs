//! Who will be there: the section and the card of an event's page, and the list of all names.

mod form;
mod guest;
mod offers;
mod shown;

pub(crate) use shown::{Going, going};

use crate::heart::attendance::{Way, open_to_more};
use crate::heart::event::Event;
use crate::store::{attendance as store, events};
use access::{Actor, Gate};
use askama::Template;
use base::Slug;
use db::Fault;
use facts::{Look, Problem, Tag};
use web::axum::extract::{Path, Query};
use web::{Answer, Door, Fields, Form, Html, Routes, Ui};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/events/{slug}/participants", Gate::Public, participants);
    form::routes(r);
    guest::routes(r);
}

/// The event of that address, for this reader; where it is now, when it was joined into another.
pub(crate) fn find(look: &Look, slug: &Slug) -> Result<Event, Problem> {
    if let Some(event) = events::by_slug(look, look.actor(), slug)? {
        return Ok(event);
    }
    match events::joined_into(look, slug)? {
        Some(other) => Err(Problem::Moved(crate::heart::event::link(&other))),
        None => Err(Problem::NotFound),
    }
}

/// A template as HTML that stands in a page of ours.
pub(crate) fn html(template: &impl Template) -> Result<Html, Fault> {
    let text = template.render().map_err(|error| Fault::Data(format!("a template failed: {error}")))?;
    Ok(Html::trusted(text))
}

#[derive(Template)]
#[template(path = "events/_participants.html")]
struct Section<'a> {
    ui: &'a Ui,
    going: Going,
}

/// Who will be there, under its heading.
pub(crate) fn section(look: &Look, ui: &Ui, event: &Event) -> Result<Html, Fault> {
    html(&Section { ui, going: going(look, ui, event, 0)? })
}

#[derive(Template)]
#[template(path = "events/_attend.html")]
struct Card<'a> {
    ui: &'a Ui,
    form: Form,
    address: String,
    closed: Option<String>,
    mine: Option<Way>,
    visitor: bool,
}

/// "Will you be there?": one click for members, one mail for everybody else.
pub(crate) fn card(look: &Look, ui: &Ui, event: &Event) -> Result<Html, Fault> {
    let closed = open_to_more(event, look.now()).err();
    let mine = match look.actor().person() {
        Some(person) => store::of_person(look, event.id, person)?.map(|attendance| attendance.plan.way),
        None => None,
    };
    html(&Card {
        ui,
        form: ui.form(Fields::default()),
        address: format!("{}/attendance", event.link()),
        closed: closed.map(|sentence| ui.say(&sentence)),
        mine,
        visitor: *look.actor() == Actor::Nobody,
    })
}

#[derive(Template)]
#[template(path = "events/participants.html")]
struct ListPage {
    ui: Ui,
    title: String,
    lang: String,
    back: String,
    going: Going,
    previous: Option<String>,
    next: Option<String>,
}

/// Which page of a list.
#[derive(serde::Deserialize)]
struct Turned {
    #[serde(default)]
    page: Option<u32>,
}

async fn participants(door: Door, Path(slug): Path<Slug>, Query(turned): Query<Turned>) -> Answer {
    let ui = door.ui();
    let page = i64::from(turned.page.unwrap_or(1).max(1));
    let (event, body) = door
        .read(move |look| {
            let event = find(look, &slug)?;
            let from = (page - 1) * store::PAGE;
            let going = going(look, &ui, &event, from)?;
            let address = |page: i64| format!("{}/participants?page={page}", event.link());
            let body = ListPage {
                title: event.details.title.to_string(),
                lang: event.details.lang.to_string(),
                back: event.link(),
                previous: (page > 1).then(|| address(page - 1)),
                next: (going.named > from + store::PAGE).then(|| address(page + 1)),
                going,
                ui,
            };
            Ok::<_, Problem>((event, body))
        })
        .await?;
    let tags = [crate::facts::subject(event.id).tag(), Tag::from("people")];
    door.page(door.ui().t(body.going.title()), body).current("/events").keep(tags).answer()
}
