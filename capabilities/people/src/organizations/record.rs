//! Organizations in the record of the network: of each a Markdown file to be read, and beside it all that it was and is to
//! others.

use crate::acts::organizations::recording;
use crate::face;
use crate::heart::organization::recorded::{Apart, Recorded, Revision, Tie};
use crate::heart::organization::{Bond, Organization};
use crate::store::organizations::{self, keys, relations, revisions};
use access::{Actor, Person};
use base::{Id, Named};
use db::Fault;
use facts::{Look, Problem};
use std::fmt::Write as _;
use std::sync::Arc;
use web::{Content, House, Leaf, Recorder, Shelf, Taking, Ui};

pub(crate) const RECORDER: Recorder =
    Recorder { folder: "organizations", label: "organizations-heading", after: &[], write, read };

/// More revisions of one organization than this are no organization's.
const MOST_REVISIONS: i64 = 100_000;

fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let mut last = None;
    loop {
        let page = organizations::after(look, last)?;
        let Some(end) = page.last() else { return Ok(()) };
        last = Some(*end);
        for id in page {
            if let Some(organization) = organizations::of(look, id)? {
                put(leaf(&organization, "md", readable(look, ui, &organization)?.into_bytes()));
                let mut json = serde_json::to_vec_pretty(&recorded(look, organization.clone())?)
                    .expect("these are plain values");
                json.push(b'\n');
                put(leaf(&organization, "json", json));
            }
        }
    }
}

fn leaf(organization: &Organization, ending: &str, bytes: Vec<u8>) -> Leaf {
    Leaf { path: format!("{}.{ending}", organization.slug), content: Content::Bytes(bytes) }
}

fn readable(look: &Look, ui: &Ui, organization: &Organization) -> Result<String, Fault> {
    let said = &organization.said;
    let title = serde_json::to_string(said.name.as_str()).expect("a name is plain text");
    let mut text = format!("---\ntitle: {title}\nkind: {}\n", said.kind);
    let mut head = |key: &str, values: Vec<String>| {
        if !values.is_empty() {
            writeln!(text, "{key}: {}", values.join(", ")).expect("a string takes what is written to it");
        }
    };
    head("lang", said.about_lang.iter().map(ToString::to_string).collect());
    head("acronym", said.acronym.iter().map(ToString::to_string).collect());
    head("also", said.names.iter().map(|name| name.name.to_string()).collect());
    head("countries", said.countries.iter().map(ToString::to_string).collect());
    head("regions", said.regions.iter().map(|region| Named::name(*region).to_owned()).collect());
    head("topics", said.topics.iter().map(ToString::to_string).collect());
    head("languages", said.languages.iter().map(ToString::to_string).collect());
    text.push_str("---\n");
    for link in &said.links {
        writeln!(text, "<{link}>\n").expect("a string takes what is written to it");
    }
    if let Some(about) = &said.about {
        writeln!(text, "{about}\n").expect("a string takes what is written to it");
    }
    for tied in relations::of_one(look, organization.id)? {
        let key = match tied.relation.told.bond {
            Bond::Coalition => "relation-coalition",
            Bond::Member if tied.relation.told.one == organization.id => "relation-member-of",
            Bond::Member => "relation-has-member",
        };
        let name = tied.name.as_str().replace(['[', ']'], "");
        writeln!(text, "- {}: [{name}]({}.md)", ui.t(key), tied.slug)
            .expect("a string takes what is written to it");
    }
    Ok(text)
}

fn recorded(look: &Look, organization: Organization) -> Result<Recorded, Fault> {
    let id = organization.id;
    let mut all = revisions::before(look, id, i64::MAX, MOST_REVISIONS)?;
    all.reverse();
    let mut revisions = Vec::with_capacity(all.len());
    for one in all {
        let by = named(look, one.person, one.name)?;
        revisions.push(Revision { n: one.n, at: one.at, by, said: one.said });
    }
    let mut ties = Vec::new();
    for tied in relations::of_one(look, id)?.into_iter().filter(|tied| tied.relation.told.one == id) {
        let relation = tied.relation;
        let hands = relations::hands(look, relation.id)?;
        ties.push(Tie {
            id: relation.id,
            told: relation.told,
            side: relation.side,
            at: relation.at,
            by: named(look, relation.person, hands.name)?,
            standing: relation.standing,
            answered: hands.answered,
            answered_by: named(look, hands.answerer, hands.answerer_name)?,
        });
    }
    ties.sort_by_key(|tie| tie.id);
    let mut apart = Vec::new();
    for (_, other, at, person, name) in keys::apart_of(look, id)? {
        apart.push(Apart { other, at, by: named(look, person, name)? });
    }
    let added = organizations::added(look, id)?;
    Ok(Recorded { id, slug: organization.slug, added, said: organization.said, revisions, ties, apart })
}

/// By what name everybody knows whose hand it was.
fn named(look: &Look, person: Option<Id<Person>>, name: Option<String>) -> Result<Option<String>, Fault> {
    let persona = person.map(|person| face::persona(look, person)).transpose()?.flatten();
    Ok(persona.filter(|persona| !persona.former).map(|persona| persona.name).or(name))
}

fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let names = shelf.names("").map_err(broken)?;
        let mut all = Vec::new();
        for name in names.into_iter().filter(|name| name.ends_with(".json")) {
            let bytes = shelf.bytes(&name).map_err(broken)?;
            all.push(Arc::new(serde_json::from_slice::<Recorded>(&bytes).map_err(broken)?));
        }
        let mut taken = 0;
        for one in &all {
            let one = Arc::clone(one);
            taken += house.act(Actor::House, move |act| recording::put(act, &one)).await?;
        }
        // What they are to each other, when all are there.
        for one in all {
            house.act(Actor::House, move |act| recording::tie(act, &one)).await?;
        }
        Ok(taken)
    })
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(format!("the record of organizations: {error}"))
}
