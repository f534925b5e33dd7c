//! Published versions, each at an address of its own for ever.

use super::along::along;
use super::tags;
use crate::acts::drafting::shares::shares_by_region;
use crate::heart::statement::Statement;
use crate::heart::version::{Version, VersionText};
use crate::store::versions as store;
use crate::web::procedure::strip_of;
use crate::web::statement;
use crate::web::text::{Shown, paragraphs};
use ::web::{Answer, Door, Html, Routes, Ui, keep, text_response};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Direction, Lang, Parse, Sentence, Slug};
use facts::{Look, Problem, Tag};
use serde::Deserialize;
use texts::Body;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/versions", Gate::Public, list);
    r.get("/statements/{slug}/versions/{number}", Gate::Public, show);
    r.get("/statements/{slug}/versions/{number}/text.md", Gate::Public, canonical);
}

/// In which language a version is asked for; in its authoritative one when nothing is said.
#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
}

impl Asked {
    fn lang(&self) -> Option<Lang> {
        Lang::parse(self.lang.as_deref()?).ok()
    }
}

#[derive(Template)]
#[template(path = "statements/publishing/versions.html")]
struct VersionsPage {
    ui: Ui,
    statement: Statement,
    rows: Vec<Row>,
}

/// A version as the list shows it.
struct Row {
    version: Version,
    /// The languages it is published in, with their hashes.
    langs: Vec<(Lang, String)>,
}

async fn list(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (ui, kept) = (door.ui(), tags(&statement));
    let body = door
        .read(move |look| {
            let rows = store::all(look, statement.id)?.into_iter().map(|version| {
                let langs = store::langs(look, statement.id, version.number)?;
                Ok(Row { version, langs })
            });
            Ok::<_, Problem>(VersionsPage { rows: rows.collect::<Result<_, Problem>>()?, ui, statement })
        })
        .await?;
    door.page(door.ui().t("version-heading"), body).current("/statements").keep(kept).answer()
}

#[derive(Template)]
#[template(path = "statements/publishing/version.html")]
struct VersionPage {
    ui: Ui,
    statement: Statement,
    version: Version,
    words: VersionText,
    paragraphs: Vec<Shown>,
    /// The languages it is published in, the authoritative one first.
    langs: Vec<Lang>,
    /// The outcome, the dissent, the sources.
    along: Html,
    /// What was kept of the procedure.
    strip: Option<Html>,
    /// How much of the text the authors of each region wrote, in percent.
    shares: Vec<(String, usize)>,
    citation: String,
    address: String,
}

impl VersionPage {
    fn is_authoritative(&self) -> bool {
        self.words.lang == self.statement.proposal.lang
    }

    fn is_latest(&self) -> bool {
        self.statement.version == Some(self.version.number)
    }

    fn latest(&self) -> Option<i64> {
        self.statement.version
    }

    fn direction(&self) -> Direction {
        self.words.lang.direction()
    }
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, i64)>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (ui, kept) = (door.ui(), tags(&statement));
    let body = door.read(move |look| page(look, ui, statement, number, asked.lang())).await?;
    let title = body.words.title.clone();
    let kept = kept.into_iter().chain([Tag::from("people")]);
    door.page(title, body).current("/statements").keep(kept).answer()
}

/// A version and its words in a language.
fn found(
    look: &Look,
    statement: &Statement,
    number: i64,
    lang: Option<Lang>,
) -> Result<(Version, VersionText), Problem> {
    let version = store::of(look, statement.id, number)?.ok_or(Problem::NotFound)?;
    let lang = lang.unwrap_or_else(|| statement.proposal.lang.clone());
    let words = store::words_in(look, statement.id, number, &lang)?.ok_or(Problem::NotFound)?;
    Ok((version, words))
}

fn page(
    look: &Look,
    ui: Ui,
    statement: Statement,
    number: i64,
    lang: Option<Lang>,
) -> Result<VersionPage, Problem> {
    let (version, words) = found(look, &statement, number, lang)?;
    let mut langs: Vec<Lang> =
        store::langs(look, statement.id, number)?.into_iter().map(|(lang, _)| lang).collect();
    langs.sort_by_key(|lang| *lang != statement.proposal.lang);
    let address = ui.absolute(&format!("{}/versions/{number}", statement.link()));
    let original = store::words_in(look, statement.id, number, &statement.proposal.lang)?;
    let body = original.as_ref().map_or(&words.body, |original| &original.body);
    Ok(VersionPage {
        strip: strip_of(look, &ui, &statement, number)?,
        along: along(look, &ui, &statement, &version, body)?,
        shares: shares(look, &ui, &statement, body)?,
        citation: citation(&ui, &version, &words, &address),
        paragraphs: paragraphs(&words.body, |_| None),
        langs,
        address,
        version,
        words,
        statement,
        ui,
    })
}

/// Whose text it is, by region; groups of few are not told apart. Nothing when nothing could be told.
fn shares(look: &Look, ui: &Ui, statement: &Statement, body: &Body) -> Result<Vec<(String, usize)>, Problem> {
    let found = shares_by_region(look, statement, body)?;
    let total = found.total().max(1);
    if found.regions.is_empty() {
        return Ok(Vec::new());
    }
    let mut shares: Vec<(String, usize)> = found
        .regions
        .iter()
        .map(|(region, count)| (region.name(ui.tongue()).to_owned(), count * 100 / total))
        .collect();
    if found.others > 0 {
        shares.push((ui.t("version-shares-others"), found.others * 100 / total));
    }
    Ok(shares)
}

/// How to cite a version: which words exactly, from when, where.
fn citation(ui: &Ui, version: &Version, words: &VersionText, address: &str) -> String {
    let day = version.at.in_zone(&ui.house().network().zone).date();
    let sentence = Sentence::of("version-citation")
        .with("title", words.title.as_str())
        .with("number", version.number.to_string())
        .with("date", ui.date(day))
        .with("network", ui.house().network().name.as_str())
        .with("link", address)
        .with("hash", words.hash.get(..8).unwrap_or_default());
    ui.say_plain(&sentence)
}

/// The words of a version, byte by byte as they were hashed.
async fn canonical(
    door: Door,
    Path((slug, number)): Path<(Slug, i64)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let statement = statement(&door, slug).await?;
    let kept = tags(&statement);
    let (_, words) = door.read(move |look| found(look, &statement, number, asked.lang())).await?;
    Ok(keep(text_response("text/markdown; charset=utf-8", words.canonical), kept))
}
