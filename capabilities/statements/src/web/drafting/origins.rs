//! Whose words a text holds, and where the bits in it stand.

use super::{Hand, Hands, tags};
use crate::acts::drafting::shares::{Share, shares, shares_by_region};
use crate::heart::drafting::shares::LEAST_AUTHORS;
use crate::heart::origin::{OriginKind, Source};
use crate::heart::statement::Statement;
use crate::store::{comments, origins as store};
use crate::web::{statement, text};
use ::web::{Answer, Door, House, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Named, Slug};
use db::Fault;
use facts::{Look, Problem};
use std::collections::HashMap;
use texts::{Body, Mark, Origin, Paragraph, Passage};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/origins", Gate::Public, show);
}

#[derive(Template)]
#[template(path = "statements/drafting/origins.html")]
struct OriginsPage {
    ui: Ui,
    statement: Statement,
    hands: Vec<Line>,
    regions: Vec<Line>,
    least: usize,
    bits: Vec<PlacedBit>,
    paragraphs: Vec<Row>,
}

/// Somebody or something, and how much of the text is theirs.
struct Line {
    name: String,
    link: Option<String>,
    /// Hundredths of the text.
    percent: usize,
}

/// A bit that was put into the text.
struct PlacedBit {
    /// The number of its origin.
    number: u32,
    link: String,
    title: String,
    author: Option<String>,
    /// What became of it, as keys have it.
    trace: &'static str,
    passages: Vec<Passage>,
}

/// A paragraph with whose words it holds.
struct Row {
    mark: Mark,
    html: Html,
    hands: Vec<Line>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (ui, house) = (door.ui(), door.house().clone());
    let body = door.read(move |look| body(look, ui, &house, statement)).await?;
    let (title, tags) = (door.ui().t("draft-origins"), tags(&body.statement));
    // What is said of a bit is its source's, which changes without this statement.
    let page = door.page(title, body).current("/statements").hidden();
    page.keep(tags.into_iter().chain(["bits".into()])).answer()
}

fn body(look: &Look, ui: Ui, house: &House, statement: Statement) -> Result<OriginsPage, Problem> {
    let body = crate::acts::drafting::latest(look, &statement)?;
    let shares = shares(look, &statement, &body)?;
    let hands = Hands::of(look, shares.iter().filter_map(|share| share.person))?;
    let total = shares.iter().map(|share| share.characters).sum();
    let by_region = shares_by_region(look, &statement, &body)?;
    let mut regions: Vec<Line> = by_region
        .regions
        .iter()
        .map(|(region, count)| line(region.name(ui.tongue()).to_owned(), None, *count, total))
        .collect();
    if !regions.is_empty() && by_region.others > 0 {
        regions.push(line(ui.t("draft-region-others"), None, by_region.others, total));
    }
    let mut names = HashMap::new();
    for share in &shares {
        if let Some(source) = &share.source {
            names.insert(source.origin, name(look, &ui, &statement, &hands, share, source)?);
        }
    }
    let lines = shares.iter().map(|share| {
        let hand = hand(&ui, &names, share.source.as_ref().map(|source| source.origin));
        line(hand.name, hand.link, share.characters, total)
    });
    Ok(OriginsPage {
        hands: lines.collect(),
        regions,
        least: LEAST_AUTHORS,
        bits: bits(look, house, &ui, &statement, &body)?,
        paragraphs: body.paragraphs.iter().map(|paragraph| row(&ui, &names, paragraph)).collect(),
        statement,
        ui,
    })
}

fn line(name: String, link: Option<String>, count: usize, total: usize) -> Line {
    Line { name, link, percent: (100 * count + total / 2) / total.max(1) }
}

/// What an origin is called.
fn name(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    hands: &Hands,
    share: &Share,
    source: &Source,
) -> Result<Hand, Fault> {
    let number = i64::from(source.origin.0);
    Ok(match source.kind {
        OriginKind::Person => hands.hand(ui, share.person),
        OriginKind::Bit => Hand { name: ui.t("draft-origin-bit"), link: Some(format!("#b{number}")) },
        OriginKind::Import => Hand { name: ui.t("draft-origin-import"), link: None },
        OriginKind::Comment => {
            let comment = comments::find(look, source.reference.as_of())?;
            let author = share.person.map(|person| hands.hand(ui, Some(person)).name).unwrap_or_default();
            let number = comment.as_ref().and_then(|comment| comment.number).unwrap_or_default();
            let name = ui.tn("draft-origin-comment", number);
            let name = if author.is_empty() { name } else { format!("{author} ({name})") };
            Hand { name, link: comment.map(|comment| comment.link(statement)) }
        }
    })
}

fn hand(ui: &Ui, names: &HashMap<Origin, Hand>, origin: Option<Origin>) -> Hand {
    match origin.and_then(|origin| names.get(&origin)) {
        Some(hand) => Hand { name: hand.name.clone(), link: hand.link.clone() },
        None => Hand { name: ui.t("statement-former"), link: None },
    }
}

fn row(ui: &Ui, names: &HashMap<Origin, Hand>, paragraph: &Paragraph) -> Row {
    let mut counts: Vec<(Origin, usize)> = Vec::new();
    for (origin, text) in paragraph.stretches() {
        let count = text.chars().filter(|letter| !letter.is_whitespace()).count();
        match counts.iter_mut().find(|(known, _)| *known == origin) {
            Some((_, sum)) => *sum += count,
            None => counts.push((origin, count)),
        }
    }
    let total = counts.iter().map(|(_, count)| count).sum();
    let hands = counts.into_iter().filter(|(_, count)| *count > 0).map(|(origin, count)| {
        let hand = hand(ui, names, Some(origin));
        line(hand.name, hand.link, count, total)
    });
    Row { mark: paragraph.mark, html: text::html(&paragraph.text), hands: hands.collect() }
}

fn bits(
    look: &Look,
    house: &House,
    ui: &Ui,
    statement: &Statement,
    body: &Body,
) -> Result<Vec<PlacedBit>, Fault> {
    let mut placed = Vec::new();
    for (origin, reference, passage) in store::bits(look, statement.id)? {
        let bit = ::bits::find(look, house, reference.as_of())?;
        let traced = texts::trace(&passage, body, origin);
        placed.push(PlacedBit {
            number: origin.0,
            link: bit.as_ref().map(::bits::Bit::address).unwrap_or_default(),
            title: bit.as_ref().map_or_else(|| ui.t("draft-bit-unseen"), |bit| bit.title.clone()),
            author: bit.and_then(|bit| bit.author),
            trace: crate::acts::drafting::trace(traced.trace).name(),
            passages: traced.passages,
        });
    }
    Ok(placed)
}
