//! The pages of a record: plain HTML that any browser shows from a disk.

use super::gather::Gathered;
use super::steps::{StepTaken, steps};
use crate::acts::comments::record::Recorded;
use crate::heart::endorsing::proof::Signature;
use crate::heart::publishing::record::matter::{
    DeliveryLine, Matter, TextLine, VersionLine, latest_path, text_path,
};
use crate::heart::publishing::record::name;
use crate::heart::publishing::record::verify::{Endorsements, SealedGroup};
use crate::web::publishing::dissent::{Objection, shown};
use crate::web::text::{Shown, paragraphs};
use access::Actor;
use askama::Template;
use base::{Lang, Named, Tongue};
use facts::{Look, Problem};
use web::{House, Html, Ui};

/// The pages by their paths. They speak the statement's language, or the network's first.
pub(super) fn pages(look: &Look, house: &House, record: &Gathered) -> Result<Vec<(String, String)>, Problem> {
    let spoken = Tongue::of_name(record.matter.lang.base());
    let offered = house.network().tongues.first().copied();
    let tongue = spoken.or(offered).unwrap_or(Tongue::English);
    let ui = house.ui(tongue, None, Actor::Nobody);
    let mut pages = vec![(name::INDEX.to_owned(), index(look, &ui, record)?)];
    for version in &record.versions {
        for text in &version.texts {
            let path = page_path(version.number, &text.lang);
            pages.push((path, text_page(&ui, &record.matter, version, text)?));
        }
    }
    pages.push((name::DISSENT_PAGE.to_owned(), dissent(&ui, record)?));
    pages.push((name::COMMENTS_PAGE.to_owned(), comments(&ui, record)?));
    pages.push((name::ENDORSEMENTS_PAGE.to_owned(), endorsements(&ui, record)?));
    Ok(pages)
}

fn page_path(version: i64, lang: &Lang) -> String {
    format!("versions/{version}/text.{lang}.html")
}

fn rendered(page: &impl Template) -> Result<String, Problem> {
    page.render().map_err(|error| Problem::Broken(format!("a template failed: {error}")))
}

#[derive(Template)]
#[template(path = "statements/publishing/record/index.html")]
struct IndexPage<'a> {
    ui: &'a Ui,
    matter: &'a Matter,
    why: Html,
    versions: &'a [VersionLine],
    /// The latest version in its authoritative language; the latest revision while there is none.
    paragraphs: Vec<Shown>,
    number: Option<i64>,
    texts: Vec<(&'a TextLine, String, String)>,
    sources: Vec<(&'a str, Option<&'a str>)>,
    deliveries: &'a [DeliveryLine],
    steps: Vec<StepTaken>,
    comments: usize,
    endorsements: usize,
    log_head: &'a str,
}

fn index(look: &Look, ui: &Ui, record: &Gathered) -> Result<String, Problem> {
    let matter = &record.matter;
    let latest = record.versions.last();
    let original = latest.and_then(|version| version.texts.iter().find(|text| text.lang == matter.lang));
    let body = original.map(|text| &text.body).or(record.revisions.last().map(|revision| &revision.body));
    let texts = latest.into_iter().flat_map(|version| {
        let page = |text: &TextLine| page_path(version.number, &text.lang);
        version.texts.iter().map(move |text| (text, page(text), latest_path(&text.lang)))
    });
    let sources = matter.origins.iter().filter(|origin| origin.kind == crate::heart::origin::OriginKind::Bit);
    rendered(&IndexPage {
        ui,
        why: ui.prose(look, &matter.why, false)?,
        versions: &record.versions,
        paragraphs: body.map_or_else(Vec::new, |body| paragraphs(body, |_| None)),
        number: latest.map(|version| version.number),
        texts: texts.collect(),
        sources: sources
            .filter_map(|origin| Some((origin.title.as_deref()?, origin.link.as_deref())))
            .collect(),
        deliveries: &record.deliveries,
        steps: steps(ui, &record.entries),
        comments: record.comments.len(),
        endorsements: record.endorsements.signatures.len(),
        log_head: record.entries.last().map_or("", |last| last.hash.as_str()),
        matter,
    })
}

#[derive(Template)]
#[template(path = "statements/publishing/record/text.html")]
struct TextPage<'a> {
    ui: &'a Ui,
    matter: &'a Matter,
    version: &'a VersionLine,
    text: &'a TextLine,
    file: String,
    paragraphs: Vec<Shown>,
}

fn text_page(ui: &Ui, matter: &Matter, version: &VersionLine, text: &TextLine) -> Result<String, Problem> {
    let path = text_path(version.number, &text.lang);
    let file = path.rsplit('/').next().unwrap_or_default().to_owned();
    rendered(&TextPage { ui, matter, version, text, file, paragraphs: paragraphs(&text.body, |_| None) })
}

#[derive(Template)]
#[template(path = "statements/publishing/record/comments.html")]
struct CommentsPage<'a> {
    ui: &'a Ui,
    matter: &'a Matter,
    comments: Vec<Shape<'a>>,
}

/// A comment with its Markdown as HTML.
struct Shape<'a> {
    comment: &'a Recorded,
    words: Option<Html>,
    proposed: Option<Html>,
    reason: Option<Html>,
}

fn comments(ui: &Ui, record: &Gathered) -> Result<String, Problem> {
    let html = |words: &Option<String>| words.as_deref().map(crate::web::text::html);
    let shapes = record.comments.iter().map(|comment| Shape {
        words: html(&comment.words),
        proposed: html(&comment.proposed),
        reason: html(&comment.reason),
        comment,
    });
    let comments = shapes.collect();
    rendered(&CommentsPage { ui, matter: &record.matter, comments })
}

#[derive(Template)]
#[template(path = "statements/publishing/record/dissent.html")]
struct DissentPage<'a> {
    ui: &'a Ui,
    matter: &'a Matter,
    dissents: Vec<(i64, Vec<Objection>, Option<Html>)>,
}

fn dissent(ui: &Ui, record: &Gathered) -> Result<String, Problem> {
    let said = record.dissent.iter().filter(|one| !one.objections.is_empty() || one.minority.is_some());
    let dissents = said.map(|one| {
        let (objections, minority) = shown(ui, one);
        (one.version, objections, minority)
    });
    rendered(&DissentPage { ui, matter: &record.matter, dissents: dissents.collect() })
}

#[derive(Template)]
#[template(path = "statements/publishing/record/endorsements.html")]
struct EndorsementsPage<'a> {
    ui: &'a Ui,
    matter: &'a Matter,
    signatures: &'a [Signature],
    sealed: &'a [SealedGroup],
}

fn endorsements(ui: &Ui, record: &Gathered) -> Result<String, Problem> {
    let Endorsements { signatures, sealed } = &record.endorsements;
    rendered(&EndorsementsPage { ui, matter: &record.matter, signatures, sealed })
}

/// The public signatures as a table that spreadsheets open (RFC 4180). What a spreadsheet would take for a formula
/// begins with an apostrophe.
pub(super) fn table(signatures: &[Signature]) -> String {
    let mut table = String::from("kind,name,affiliation,country,region,version,lang,sha256,signed,came\r\n");
    for one in signatures {
        let version = one.version.to_string();
        let cells = [
            Some(one.kind.name()),
            Some(one.name.as_str()),
            one.affiliation.as_deref(),
            one.country.as_deref(),
            one.region.as_deref(),
            Some(version.as_str()),
            Some(one.lang.as_str()),
            Some(one.hash.as_str()),
            one.at.as_deref(),
            Some(one.came.as_str()),
        ];
        let cells = cells.map(|cell| quoted(cell.unwrap_or_default()));
        table.push_str(&cells.join(","));
        table.push_str("\r\n");
    }
    table
}

fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_no_formula_and_ends_where_it_ends() {
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(quoted("Ana, of here"), "\"Ana, of here\"");
    }
}
