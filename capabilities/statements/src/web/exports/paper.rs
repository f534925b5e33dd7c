//! The text as PDF, by the press where the machine has one.

use super::files::sheet;
use super::sheet::{Named, Sheet};
use super::{Asked, tags};
use crate::heart::statement::Statement;
use ::web::{Answer, Door, Routes, Ui, keep, text_response};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use base::{Lang, Sentence, Slug, hours};
use printing::{Block, Group, Name, Paper, Part, Passage, Signatories, Trouble, blocks};

/// So many papers one client has printed in an hour; kept ones do not count.
const PAPERS: u32 = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/text.pdf", Gate::Public, pdf);
}

#[derive(Template)]
#[template(path = "statements/exports/no_pdf.html")]
struct NoPdfPage {
    ui: Ui,
    statement: Statement,
    sentence: Sentence,
}

async fn pdf(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let (statement, sheet) = sheet(&door, slug, &asked).await?;
    if let Err(sentence) = door.limit("pdf", PAPERS, hours(1)) {
        return without(&door, statement, sentence, StatusCode::TOO_MANY_REQUESTS);
    }
    match printing::installed().pdf(&paper(&door.ui(), &sheet)).await {
        Ok(bytes) => {
            let mut response = text_response("application/pdf", bytes);
            let name = format!("inline; filename=\"{}.{}.pdf\"", statement.slug, sheet.lang);
            if let Ok(value) = HeaderValue::from_str(&name) {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
            }
            Ok(keep(response, tags(&statement)))
        }
        Err(trouble) => {
            let status = match trouble {
                Trouble::Absent => StatusCode::NOT_FOUND,
                _ => StatusCode::SERVICE_UNAVAILABLE,
            };
            without(&door, statement, trouble.sentence(), status)
        }
    }
}

/// The page of a paper that is not printed: why, and how to print it oneself.
fn without(door: &Door, statement: Statement, sentence: Sentence, status: StatusCode) -> Answer {
    let page = NoPdfPage { ui: door.ui(), statement, sentence };
    door.page(door.ui().t("exports-pdf"), page).current("/statements").status(status).hidden().answer()
}

/// The sheet as a paper.
fn paper(ui: &Ui, sheet: &Sheet) -> Paper {
    let paragraphs = sheet.body.paragraphs.iter();
    Paper {
        title: sheet.title.clone(),
        text: sheet.lang.clone(),
        notes: Lang::from(ui.tongue()),
        running: format!("{} · {}", sheet.title, sheet.address),
        head: sheet.head.clone(),
        passages: Passage::of(paragraphs.map(|it| (Some(format!("¶{}", it.mark)), it.text.as_str()))),
        parts: parts(ui, sheet),
        signatories: signatories(ui, sheet),
        foot: vec![sheet.address.clone(), sheet.hash.clone()],
    }
}

fn parts(ui: &Ui, sheet: &Sheet) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut part = |key: &str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            parts.push(Part { title: ui.t(key), blocks });
        }
    };
    let markdown = |text: &Option<String>| text.as_deref().map(blocks).unwrap_or_default();
    part("version-outcome", markdown(&sheet.outcome));
    let mut objections = Vec::new();
    for one in &sheet.objections {
        objections.push(Block::words(&one.heading));
        objections.extend(blocks(&one.reason));
        if let Some(answer) = &one.answer {
            let answered = std::iter::once(Block::words(ui.t("exports-answer"))).chain(blocks(answer));
            objections.push(Block::Quote { blocks: answered.collect() });
        }
    }
    part("exports-objections", objections);
    part("exports-minority", markdown(&sheet.minority));
    let source = |one: &Named| {
        vec![Block::words(
            one.link.as_ref().map_or_else(|| one.name.clone(), |link| format!("{} · {link}", one.name)),
        )]
    };
    let sources: Vec<_> = sheet.sources.iter().map(source).collect();
    part(
        "version-sources",
        if sources.is_empty() { Vec::new() } else { vec![Block::List { first: None, items: sources }] },
    );
    parts
}

fn signatories(ui: &Ui, sheet: &Sheet) -> Option<Signatories> {
    let group = |key: &'static str, all: &[Named]| {
        let names = all.iter().map(|one| Name { name: one.name.clone(), note: one.note.clone() });
        let title = Sentence::of(key).with("count", all.len());
        (!all.is_empty()).then(|| Group { title: Some(ui.say_plain(&title)), names: names.collect() })
    };
    let signers = &sheet.signers;
    let groups = [
        group("exports-organizations", &signers.organizations),
        group("exports-people", &signers.people),
        group("endorsement-sealed-title", &signers.sealed),
    ];
    let groups: Vec<Group> = groups.into_iter().flatten().collect();
    (!groups.is_empty()).then(|| Signatories { title: ui.t("exports-signatories"), groups })
}
