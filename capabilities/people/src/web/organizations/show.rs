//! The page of an organization: what is said of it, what it is to others, its people, and what others have of it.

use super::super::directory::{Row, row};
use super::super::profile::visible;
use super::form::{Suggestion, suggestions};
use super::{named, spoken};
use crate::acts::organizations::{alike, relations as acts};
use crate::facts::of_organization;
use crate::heart::organization::{Bond, Kind, Organization, Standing, path};
use crate::policy::{AnswerRelation, RemoveRelation};
use crate::store::Viewer;
use crate::store::organizations::{self, relations};
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Stop, Ui};
use access::{Gate, Policy};
use base::{Lang, Line, Slug};
use db::Fault;
use facts::{Look, Subject};

/// So many members stand on the page of a network; all are in the list beside its drawing.
const MOST_SHOWN: usize = 40;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations/{name}", Gate::Public, show);
}

/// A name as it is shown.
struct Called {
    name: String,
    lang: Option<Lang>,
    language: Option<String>,
}

/// A relation as it is shown on the page of one end.
struct Tie {
    name: String,
    link: String,
    span: Option<String>,
    source: Option<String>,
    said: String,
    action: String,
    may_answer: bool,
    may_remove: bool,
}

/// Relations of one sort.
struct Ties {
    heading: String,
    count: usize,
    shown: Vec<Tie>,
}

#[derive(Template)]
#[template(path = "people/organization.html")]
struct OrganizationPage {
    ui: Ui,
    organization: Organization,
    network: bool,
    names: Vec<Called>,
    former: Vec<Called>,
    places: Vec<&'static str>,
    topics: Vec<(String, String)>,
    languages: Vec<String>,
    about: Option<Html>,
    ties: Vec<Ties>,
    graph: Option<String>,
    tell: String,
    apart: String,
    form: Form,
    bonds: Vec<Choice>,
    alike: Vec<Suggestion>,
    people: Vec<Row>,
    sections: Vec<Html>,
    follow: Option<Html>,
    member: bool,
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &name)).await?;
    let title = body.organization.said.name.as_str().to_owned();
    door.page(title, body).current("/people").answer()
}

fn page_of(look: &Look, ui: Ui, name: &str) -> Result<OrganizationPage, Stop> {
    let organization = named(look, name)?;
    let said = &organization.said;
    let subject = of_organization(organization.id);
    let member = look.actor().is_inside();
    let called = |former: bool| -> Vec<Called> {
        let of_kind = said.names.iter().filter(|name| name.former == former);
        let shown = of_kind.map(|one| Called {
            name: one.name.as_str().to_owned(),
            lang: one.lang.clone(),
            language: one.lang.as_ref().map(|lang| ui.language(lang)),
        });
        shown.collect()
    };
    let countries = said.countries.iter().map(|country| country.name(ui.tongue()));
    let regions = said.regions.iter().map(|region| region.name(ui.tongue()));
    let ties = ties(look, &ui, &organization)?;
    let alike = if member { alike::to(look, said, Some(organization.id))? } else { Vec::new() };
    Ok(OrganizationPage {
        network: said.kind == Kind::Network,
        names: called(false),
        former: called(true),
        places: countries.chain(regions).collect(),
        topics: topics(look, &ui, &said.topics)?,
        languages: said.languages.iter().map(|lang| ui.language(lang)).collect(),
        about: said.about.as_ref().map(|about| ui.prose(look, about.as_str(), false)).transpose()?,
        graph: (!ties.is_empty()).then(|| format!("/organizations/graph?network={}", organization.slug)),
        ties,
        tell: format!("{}/relations", organization.path()),
        apart: format!("{}/apart", organization.path()),
        form: ui.form(Fields::default()),
        bonds: super::relations::bonds(&ui),
        alike: suggestions(&ui, alike),
        people: people(look, &ui, &organization)?,
        sections: ui.house().beside(look, &ui, &subject)?,
        follow: notices::follow_button(look, &ui, &subject)?,
        member,
        organization,
        ui,
    })
}

/// What it works on: topics of the network by their names in the reader's language; other words lead to whoever else says
/// them. Topics stand above people, who know of one only how it is named and what its card says.
fn topics(look: &Look, ui: &Ui, said: &[Slug]) -> Result<Vec<(String, String)>, Fault> {
    let naming = ui.house().namings.iter().find(|naming| naming.kind == "topic");
    let mut topics = Vec::with_capacity(said.len());
    for slug in said {
        let found = naming.map(|naming| (naming.named)(look, slug.as_str())).transpose()?.unwrap_or_default();
        let card = match found.first() {
            Some(id) => ui.card(look, &Subject { kind: "topic".into(), id: *id })?,
            None => None,
        };
        topics.push(card.map_or_else(
            || (spoken(slug), format!("/organizations?topic={slug}")),
            |card| (card.title, card.link),
        ));
    }
    Ok(topics)
}

fn people(look: &Look, ui: &Ui, organization: &Organization) -> Result<Vec<Row>, Stop> {
    let mut people = Vec::new();
    for (id, tie) in organizations::people(look, Viewer::of(look.actor()), organization.id)? {
        if let Some(profile) = visible(look, id)? {
            // Which organization is said already: beside the name stands what they do there.
            let ties = tie.map(|tie: Line<80>| tie.as_str().to_owned()).into_iter().collect();
            people.push(Row { ties, ..row(ui, profile) });
        }
    }
    Ok(people)
}

/// What it is to others: what it is a member of, who is a member of it, with whom it forms coalitions.
fn ties(look: &Look, ui: &Ui, organization: &Organization) -> Result<Vec<Ties>, Fault> {
    let own = organization.id;
    let all = relations::of_one(look, own)?;
    let person = look.actor().person();
    let acts_here = organizations::acts_for(look, person, own)?;
    let mut sorts = [
        (ui.t("organization-member-of"), Vec::new()),
        (ui.t("organization-members"), Vec::new()),
        (ui.t("organization-coalitions"), Vec::new()),
    ];
    for tied in all {
        let sort = match tied.relation.told.bond {
            Bond::Coalition => 2,
            Bond::Member if tied.relation.told.one == own => 0,
            Bond::Member => 1,
        };
        sorts[sort].1.push(tied);
    }
    let mut ties = Vec::new();
    for (heading, found) in sorts.into_iter().filter(|(_, found)| !found.is_empty()) {
        let count = found.len();
        let mut shown = Vec::new();
        for tied in found.into_iter().take(MOST_SHOWN) {
            shown.push(tie(look, ui, organization, acts_here, tied)?);
        }
        ties.push(Ties { heading, count, shown });
    }
    Ok(ties)
}

fn tie(
    look: &Look,
    ui: &Ui,
    here: &Organization,
    acts_here: bool,
    tied: relations::Tied,
) -> Result<Tie, Fault> {
    let relations::Tied { relation, slug, name } = tied;
    // Who acts for neither end and is no facilitator can do nothing: then nothing more needs to be known.
    let (for_one, for_other) = match look.actor().person() {
        Some(_) if acts_here || relation.standing != Standing::Confirmed => acts::ends(look, &relation)?,
        _ => (false, false),
    };
    let actor = look.actor();
    let may_answer = AnswerRelation { relation: &relation, for_one, for_other }.permits(actor);
    let told = &relation.told;
    Ok(Tie {
        name: name.as_str().to_owned(),
        link: path(&slug),
        span: span(ui, told.since.as_ref(), told.until.as_ref()),
        source: told.source.as_ref().map(ToString::to_string),
        said: ui.t(format!("relation-{}", relation.standing)),
        action: format!("{}/relations/{}", here.path(), relation.id),
        may_answer: may_answer && relation.standing == Standing::Told,
        may_remove: RemoveRelation { relation: &relation, for_any: for_one || for_other }.permits(actor),
    })
}

/// "since 2013", "2013 to 2015".
fn span(
    ui: &Ui,
    since: Option<&crate::heart::organization::Day>,
    until: Option<&crate::heart::organization::Day>,
) -> Option<String> {
    match (since, until) {
        (Some(since), Some(until)) => Some(ui.say(
            &base::Sentence::of("relation-span").with("since", since.as_str()).with("until", until.as_str()),
        )),
        (Some(since), None) => Some(ui.tw("relation-from", "since", since)),
        (None, Some(until)) => Some(ui.tw("relation-to", "until", until)),
        (None, None) => None,
    }
}
