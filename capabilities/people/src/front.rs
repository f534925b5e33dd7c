//! What people bring to the front page, and to the pages of topics.

use crate::store::{Viewer, directory, requests};
use ::web::askama::Template;
use ::web::{Beside, Front, Html, Need, Ui};
use base::{Id, Slug};
use db::Fault;
use facts::{Look, Subject};

pub(crate) const FRONT: Front = Front { needs, ..Front::NOTHING };

/// Those who work on a topic, on its page.
pub(crate) const ON_TOPIC: Beside = Beside { kind: TOPIC, html: on_topic };

const TOPIC: &str = "topic";

/// So many people stand on a topic's page.
const MOST: i64 = 12;

/// Whoever asks to join is let in by a steward.
fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    if !look.actor().is_steward() {
        return Ok(Vec::new());
    }
    let count = requests::count(look)?;
    let link = || "/stewardship/requests".to_owned();
    let need = |count| Need { sentence: ui.tn("request-need", count), link: link(), due: None };
    Ok((count > 0).then(|| need(count)).into_iter().collect())
}

#[derive(Template)]
#[template(path = "people/_topic.html")]
struct OnTopic<'a> {
    ui: &'a Ui,
    /// Their names, with their pages.
    people: Vec<(String, String)>,
    all: String,
}

fn on_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(slug) = slug_of(look, ui, topic)? else { return Ok(None) };
    let ids = directory::on_topic(look, Viewer::of(look.actor()), &slug, MOST)?;
    let people: Vec<_> =
        crate::personas(look, &ids)?.into_iter().map(|persona| (persona.name, persona.link)).collect();
    if people.is_empty() {
        return Ok(None);
    }
    let section = OnTopic { ui, people, all: format!("/people?topic={slug}") }.render();
    section.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}

/// People say by its slug what they work on. Topics stand above people, who know of one only what its card says: the slug is
/// the end of its address.
fn slug_of(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Slug>, Fault> {
    let card = ui.card(look, &Subject { kind: TOPIC.into(), id: topic })?;
    let slug = card.and_then(|card| card.link.rsplit('/').next().map(base::Parse::parse));
    Ok(slug.and_then(Result::ok))
}
