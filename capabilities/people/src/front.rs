//! What people bring to the front page, and to the pages of topics.

use crate::heart::organization::path;
use crate::store::organizations::lists;
use crate::store::{Viewer, directory, requests};
use ::web::askama::Template;
use ::web::{Beside, Front, Html, Need, Ui};
use base::{Id, Slug};
use db::Fault;
use facts::{Look, Subject};

pub(crate) const FRONT: Front = Front { needs, ..Front::NOTHING };

/// Those who work on a topic, people and organizations, on its page.
pub(crate) const ON_TOPIC: Beside = Beside { kind: TOPIC, html: on_topic };

const TOPIC: &str = "topic";

/// So many people, and so many organizations, stand on a topic's page.
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
    /// Organizations that work on it, with their pages.
    organizations: Vec<(String, String)>,
    all_organizations: String,
}

fn on_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(slug) = slug_of(look, ui, topic)? else { return Ok(None) };
    let ids = directory::on_topic(look, Viewer::of(look.actor()), &slug, MOST)?;
    let people: Vec<_> =
        crate::personas(look, &ids)?.into_iter().map(|persona| (persona.name, persona.link)).collect();
    let organizations = lists::on_topic(look, &slug, MOST)?;
    if people.is_empty() && organizations.is_empty() {
        return Ok(None);
    }
    let section = OnTopic {
        ui,
        people,
        all: format!("/people?topic={slug}"),
        organizations: organizations.iter().map(|(slug, name)| (name.to_string(), path(slug))).collect(),
        all_organizations: format!("/organizations?topic={slug}"),
    };
    let section = section.render();
    section.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}

/// People say by its slug what they work on. Topics stand above people, who know of one only what its card says: the slug is
/// the end of its address.
fn slug_of(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Slug>, Fault> {
    let card = ui.card(look, &Subject { kind: TOPIC.into(), id: topic })?;
    let slug = card.and_then(|card| card.link.rsplit('/').next().map(base::Parse::parse));
    Ok(slug.and_then(Result::ok))
}
