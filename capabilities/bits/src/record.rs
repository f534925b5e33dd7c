//! Bits in the record of the network: a Markdown file each that reads without the program, and beside it all that
//! everybody may know of it.
//!
//! Whose the words are, the source says, which is in the record itself. Supporters stand in it as the page of a bit shows
//! them: by region, and by no name, since nobody was asked for theirs when they supported it.

use crate::Bit;
use crate::acts::marking::MOST_TOPICS;
use crate::face::{address, supporters};
use crate::facts::BitTakenIn;
use crate::heart::kept::{Kept, Trace, Use};
use crate::heart::passage::{LONGEST, Passage};
use crate::heart::regions::ByRegion;
use crate::search::TITLE;
use crate::store::{bits as store, recorded, uses};
use ::search::Audience;
use ::web::{Content, House, Leaf, Quoted, Recorder, Shelf, Taking, Ui};
use access::Actor;
use base::places::Region;
use base::{Id, Lang, Moment, Slug};
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use serde::{Deserialize, Serialize};

pub(crate) const RECORDER: Recorder = Recorder {
    folder: "bits",
    label: "bits-title",
    after: &["topics", "statements", "pages", "library", "events", "initiatives", "lists"],
    write,
    read,
};

/// So many are taken in by one act: each commit waits for the disk.
const TOGETHER: usize = 100;

/// A bit as its JSON file has it. Moments are microseconds of UTC since 1970.
#[derive(Debug, Serialize, Deserialize)]
struct Sheet {
    id: Id<Bit>,
    source: Subject,
    passage: String,
    lang: Option<Lang>,
    topics: Vec<Slug>,
    marked: Moment,
    marked_by: Option<String>,
    supports: Supports,
    uses: Vec<UseSheet>,
}

/// How many support it, by region as everybody may know.
#[derive(Debug, Serialize, Deserialize)]
struct Supports {
    regions: Vec<(Region, usize)>,
    /// Elsewhere, or not said.
    rest: usize,
}

/// Where it went.
#[derive(Debug, Serialize, Deserialize)]
struct UseSheet {
    subject: Subject,
    title: String,
    link: String,
    trace: Trace,
    first: Moment,
    latest: Moment,
}

/// Hands over each bit whose source everybody may read, in the order of their ids.
fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let mut after = None;
    loop {
        let ids = store::ids_after(look, after)?;
        let Some(last) = ids.last() else { return Ok(()) };
        after = Some(*last);
        for id in ids {
            let Some(kept) = store::find(look, id)?.filter(|kept| kept.gone.is_none()) else { continue };
            let quoted = ui.house().quoted(look, &kept.source)?.filter(|quoted| quoted.public);
            let Some(quoted) = quoted else { continue };
            let readable = readable(&kept, &quoted);
            let sheet = sheet(look, ui, kept)?;
            let mut json = serde_json::to_vec_pretty(&sheet).expect("these are plain values");
            json.push(b'\n');
            put(leaf(id, "md", readable.into_bytes()));
            put(leaf(id, "json", json));
        }
    }
}

fn leaf(id: Id<Bit>, ending: &str, bytes: Vec<u8>) -> Leaf {
    Leaf { path: format!("{id}.{ending}"), content: Content::Bytes(bytes) }
}

/// The words, and where they stand.
fn readable(kept: &Kept, quoted: &Quoted) -> String {
    let title = serde_json::to_string(&kept.passage.excerpt(TITLE)).expect("an excerpt is plain text");
    let lang = kept.lang.as_ref().map(|lang| format!("lang: {lang}\n")).unwrap_or_default();
    let passage: String = kept.passage.as_str().lines().map(|line| format!("> {line}\n")).collect();
    let name = if quoted.title.trim().is_empty() { &quoted.link } else { &quoted.title };
    let name = name.replace(['[', ']', '\\', '\n'], " ");
    format!(
        "---\ntitle: {title}\n{lang}address: {}\n---\n{passage}\n[{name}]({})\n",
        address(kept.id),
        quoted.link
    )
}

fn sheet(look: &Look, ui: &Ui, kept: Kept) -> Result<Sheet, Fault> {
    let persona = match kept.marked_by {
        Some(person) => people::persona(look, person)?.filter(|persona| !persona.former),
        None => None,
    };
    let ByRegion { regions, rest } = supporters(look, kept.id)?;
    let mut went = Vec::new();
    for one in uses::of(look, kept.id)? {
        // As it is called now; of what not everybody may see, nothing.
        let Some(card) = ui.card(look, &one.subject)? else { continue };
        let Use { subject, trace, first, latest, .. } = one;
        went.push(UseSheet { subject, title: card.title, link: card.link, trace, first, latest });
    }
    Ok(Sheet {
        id: kept.id,
        source: kept.source,
        passage: kept.passage.as_str().to_owned(),
        lang: kept.lang,
        topics: store::topics_of(look, kept.id)?,
        marked: kept.marked,
        marked_by: persona.map(|persona| persona.name).or(kept.marked_name),
        supports: Supports { regions, rest },
        uses: went,
    })
}

fn read(house: House, shelf: Shelf) -> Taking {
    Box::pin(async move {
        let names = shelf.names("").map_err(|error| broken("bits", &error))?;
        let files: Vec<String> = names.into_iter().filter(|name| name.ends_with(".json")).collect();
        for some in files.chunks(TOGETHER) {
            let sheets: Vec<Sheet> = some.iter().map(|path| parse(&shelf, path)).collect::<Result<_, _>>()?;
            house.act(Actor::House, move |act| sheets.iter().try_for_each(|sheet| take(act, sheet))).await?;
        }
        Ok(files.len())
    })
}

fn broken(path: &str, why: &dyn std::fmt::Display) -> Problem {
    Problem::Broken(format!("bits/{path}: {why}"))
}

fn parse(shelf: &Shelf, path: &str) -> Result<Sheet, Problem> {
    let bytes = shelf.bytes(path).map_err(|error| broken(path, &error))?;
    let sheet: Sheet = serde_json::from_slice(&bytes).map_err(|error| broken(path, &error))?;
    let length = sheet.passage.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>();
    if (2..=LONGEST + 1).contains(&length) && sheet.topics.len() <= MOST_TOPICS {
        Ok(sheet)
    } else {
        Err(broken(path, &"it is longer than a bit may be, or empty"))
    }
}

/// Takes a bit in; one that is here, or whose words are marked here, is left as it is.
fn take(act: &mut Act, sheet: &Sheet) -> Result<(), Problem> {
    if store::find(act, sheet.id)?.is_some() {
        return Ok(());
    }
    let bit = Kept {
        id: sheet.id,
        source: sheet.source.clone(),
        passage: Passage::kept(sheet.passage.clone()),
        lang: sheet.lang.clone(),
        public: true,
        audience: vec![Audience::Public],
        marked_by: None,
        marked_name: sheet.marked_by.clone(),
        marked: sheet.marked,
        supports: 0,
        uses: 0,
        gone: None,
    };
    if !store::add(act, &bit, &sheet.topics, &[])? {
        return Ok(());
    }
    let supports = ByRegion { regions: sheet.supports.regions.clone(), rest: sheet.supports.rest };
    recorded::add_supports(act, bit.id, &supports)?;
    for one in &sheet.uses {
        let UseSheet { subject, title, link, trace, first, latest } = one;
        let one = Use {
            subject: subject.clone(),
            title: title.clone(),
            link: link.clone(),
            trace: *trace,
            first: *first,
            latest: *latest,
        };
        recorded::add_use(act, bit.id, &one)?;
    }
    store::recount(act, bit.id)?;
    act.record(&BitTakenIn { bit: bit.id, source: bit.source })?;
    Ok(())
}
