//! Initiatives in the record of the network: a Markdown file each that reads without the program, and beside it all that
//! it was.

use crate::acts::merging::{self, record::LINEAGE};
use crate::facts::InitiativeRecorded;
use crate::heart::initiative::{Initiative, Said};
use crate::heart::lead::{Lead, Standing};
use crate::heart::revision::Revision;
use crate::heart::update::{Body, Update};
use crate::store::{initiatives as store, leads, revisions, updates};
use crate::web::names::Names;
use crate::web::spoken::{Words, label};
use ::web::{Content, House, Leaf, Recorder, Shelf, Taking, Ui};
use access::{Actor, Person};
use base::{Id, Lang, Line, Moment, Named, Sentence, Slug};
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use serde::{Deserialize, Serialize};

pub(crate) const RECORDER: Recorder = Recorder {
    folder: "initiatives",
    label: "initiatives-title",
    after: &["topics", "organizations"],
    write,
    read,
};

/// Who did something, by name: people are not in a record.
type Name = Option<Line<160>>;

/// An initiative as its JSON file has it.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: Id<Initiative>,
    slug: Slug,
    addresses: Vec<Slug>,
    made: Moment,
    changed: Moment,
    heard: Moment,
    quiet: Option<Moment>,
    merged_into: Option<Id<Initiative>>,
    leads: Vec<KeptLead>,
    revisions: Vec<KeptRevision>,
    updates: Vec<KeptUpdate>,
}

#[derive(Serialize, Deserialize)]
struct KeptLead {
    id: Id<Lead>,
    name: Name,
    since: Moment,
}

#[derive(Serialize, Deserialize)]
struct KeptRevision {
    number: i64,
    at: Moment,
    by: Name,
    said: Said,
}

#[derive(Serialize, Deserialize)]
struct KeptUpdate {
    id: Id<Update>,
    number: i64,
    at: Moment,
    by: Name,
    title: Line<200>,
    lang: Lang,
    body: Body,
}

fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let words = Words::of(look, ui)?;
    let mut last = None;
    loop {
        let ids = store::ids_after(look, last)?;
        let Some(end) = ids.last() else { break };
        last = Some(*end);
        for id in ids {
            let Some(one) = store::find(look, id)? else { continue };
            let kept = kept(look, ui, &one)?;
            let mut json = serde_json::to_vec_pretty(&kept).expect("these are plain values");
            json.push(b'\n');
            put(leaf(&one, "md", readable(look, ui, &words, &one, &kept)?.into_bytes()));
            put(leaf(&one, "json", json));
        }
    }
    if let Some(json) = merging::record::file(look)? {
        put(Leaf { path: LINEAGE.to_owned(), content: Content::Bytes(json) });
    }
    Ok(())
}

fn leaf(one: &Initiative, ending: &str, bytes: Vec<u8>) -> Leaf {
    Leaf { path: format!("{}.{ending}", one.slug), content: Content::Bytes(bytes) }
}

fn kept(look: &Look, ui: &Ui, one: &Initiative) -> Result<Kept, Fault> {
    let leading: Vec<Lead> =
        leads::of(look, one.id)?.into_iter().filter(|lead| lead.standing == Standing::Leads).collect();
    let (mut revised, mut told) = (Vec::new(), Vec::new());
    for number in 1..=one.revision {
        revised.extend(revisions::of(look, one.id, number)?);
    }
    for number in 1..=one.updates {
        told.extend(updates::of(look, one.id, number)?);
    }
    let people = leading.iter().filter_map(|lead| lead.person);
    let people = people.chain(revised.iter().filter_map(|(revision, _)| revision.author));
    let names = Names::of(look, people.chain(told.iter().filter_map(|update| update.author)))?;
    let name = |person: Option<Id<Person>>, name: &Name| match person {
        Some(_) => {
            names.who(ui, person, None).filter(|who| who.link.is_some()).and_then(|who| Line::cut(&who.name))
        }
        None => name.clone(),
    };
    let lead = |lead: &Lead| {
        let name = name(lead.person, &lead.name)?;
        Some(KeptLead { id: lead.id, name: Some(name), since: lead.since })
    };
    Ok(Kept {
        id: one.id,
        slug: one.slug.clone(),
        addresses: store::addresses(look, one.id)?,
        made: one.made,
        changed: one.changed,
        heard: one.heard,
        quiet: one.quiet,
        merged_into: one.merged_into,
        leads: leading.iter().filter_map(lead).collect(),
        revisions: revised
            .into_iter()
            .map(|(revision, said)| KeptRevision {
                number: revision.number,
                at: revision.at,
                by: name(revision.author, &revision.name),
                said,
            })
            .collect(),
        updates: told
            .into_iter()
            .map(|update| KeptUpdate {
                id: update.id,
                number: update.number,
                at: update.at,
                by: name(update.author, &update.name),
                title: update.title,
                lang: update.lang,
                body: update.body,
            })
            .collect(),
    })
}

/// What is said now and what was told, as a text that is read from the beginning.
fn readable(look: &Look, ui: &Ui, words: &Words, one: &Initiative, kept: &Kept) -> Result<String, Fault> {
    let said = &one.said;
    let title = serde_json::to_string(said.title.as_str()).expect("a line is plain text");
    let mut text = format!("---\ntitle: {title}\nlang: {}\nid: {}\n", said.lang, one.id);
    let topics: Vec<&str> = said.topics.iter().map(Slug::as_str).collect();
    for (name, values) in
        [("topics", topics.join(", ")), ("organizations", pages(look, ui, said)?.join(", "))]
    {
        if !values.is_empty() {
            text.push_str(&format!("{name}: {values}\n"));
        }
    }
    text.push_str("---\n");
    for field in crate::heart::field::Field::ALL {
        let value = words.text(said, *field);
        if !value.is_empty() {
            text.push_str(&format!("## {}\n\n{value}\n\n", ui.t(label(*field))));
        }
    }
    let leads: Vec<&str> = kept.leads.iter().filter_map(|lead| Some(lead.name.as_ref()?.as_str())).collect();
    if !leads.is_empty() {
        text.push_str(&format!("## {}\n\n{}\n\n", ui.t("initiative-leads"), leads.join("\n\n")));
    }
    for update in kept.updates.iter().rev() {
        text.push_str(&format!("## {}\n\n{}\n\n{}\n\n", update.title, update.at, update.body));
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    Ok(text)
}

/// The addresses of the organizations that lead it, of those that have pages here.
fn pages(look: &Look, ui: &Ui, said: &Said) -> Result<Vec<String>, Fault> {
    let mut pages = Vec::new();
    for id in said.organizations.iter().filter_map(|one| one.organization) {
        pages.extend(ui.card(look, &Subject::new("organization", id))?.map(|card| card.link));
    }
    Ok(pages)
}

/// So many are taken in by one act: each commit waits for the disk.
const TOGETHER: usize = 100;

fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let names = shelf.names("").map_err(|error| broken("initiatives", &error))?;
        let files: Vec<String> = names.into_iter().filter(|name| name.ends_with(".json")).collect();
        for some in files.chunks(TOGETHER) {
            let kept: Vec<Kept> = some.iter().map(|path| parse(&shelf, path)).collect::<Result<_, _>>()?;
            house.act(Actor::House, move |act| kept.iter().try_for_each(|one| take(act, one))).await?;
        }
        if !shelf.names("together").map_err(|error| broken(LINEAGE, &error))?.is_empty() {
            let bytes = shelf.bytes(LINEAGE).map_err(|error| broken(LINEAGE, &error))?;
            let mut kept = merging::record::parse(&bytes)?;
            while !kept.is_empty() {
                let some: Vec<_> = kept.drain(..kept.len().min(TOGETHER)).collect();
                let take =
                    move |act: &mut Act| some.iter().try_for_each(|one| merging::record::take(act, one));
                house.act(Actor::House, take).await?;
            }
        }
        Ok(files.len())
    })
}

fn broken(path: &str, why: &dyn std::fmt::Display) -> Problem {
    Problem::Broken(format!("{path}: {why}"))
}

fn parse(shelf: &Shelf, path: &str) -> Result<Kept, Problem> {
    let bytes = shelf.bytes(path).map_err(|error| broken(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| broken(path, &error))
}

/// Takes an initiative in, with all that it was; one that is here already is left as it is.
fn take(act: &mut Act, kept: &Kept) -> Result<(), Problem> {
    let torn = || Problem::Broken(format!("{}: its history is not whole", kept.slug));
    let latest = kept.revisions.last().ok_or_else(torn)?;
    let counts = |number: i64, at: usize| usize::try_from(number).is_ok_and(|number| number == at + 1);
    let whole = kept.revisions.iter().enumerate().all(|(at, one)| counts(one.number, at))
        && kept.updates.windows(2).all(|pair| pair[0].number < pair[1].number);
    if !whole || !latest.said.wrong().is_empty() {
        return Err(torn());
    }
    let initiative = Initiative {
        id: kept.id,
        slug: kept.slug.clone(),
        said: latest.said.clone(),
        reporter: None,
        revision: latest.number,
        updates: kept.updates.last().map_or(0, |update| update.number),
        parts: 0,
        made: kept.made,
        changed: kept.changed,
        heard: kept.heard,
        reminded: None,
        quiet: kept.quiet,
        merged_into: kept.merged_into,
    };
    for slug in kept.addresses.iter().chain([&kept.slug]) {
        if store::address_taken(act, slug)?.is_some_and(|holder| holder != kept.id) {
            return Err(Sentence::of("initiative-wrong-recorded").with("slug", slug.as_str()).into());
        }
    }
    if store::insert(act, &initiative)? {
        fill(act, kept)?;
    }
    let updates = kept.updates.iter().map(|update| update.id).collect();
    act.record(&InitiativeRecorded { initiative: kept.id, updates })?;
    Ok(())
}

fn fill(act: &mut Act, kept: &Kept) -> Result<(), Problem> {
    for slug in &kept.addresses {
        store::add_address(act, kept.id, slug)?;
    }
    for lead in &kept.leads {
        let lead = Lead {
            id: lead.id,
            person: None,
            name: lead.name.clone(),
            standing: Standing::Leads,
            since: lead.since,
        };
        leads::add(act, kept.id, &lead, None)?;
    }
    for one in &kept.revisions {
        let revision = Revision { number: one.number, at: one.at, author: None, name: one.by.clone() };
        revisions::add(act, kept.id, &revision, &one.said)?;
    }
    for one in &kept.updates {
        let update = Update {
            id: one.id,
            number: one.number,
            title: one.title.clone(),
            body: one.body.clone(),
            lang: one.lang.clone(),
            at: one.at,
            author: None,
            name: one.by.clone(),
        };
        updates::add(act, kept.id, &update)?;
    }
    Ok(())
}
