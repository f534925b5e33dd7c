//! The text as files that any program reads: Markdown byte by byte as it was hashed, plain text, and a page that needs
//! nothing beside it.

use super::sheet::{Named, Sheet};
use super::{Asked, tags};
use crate::heart::exports::notes::linked;
use crate::heart::statement::Statement;
use crate::web::statement;
use crate::web::text::{Shown, html, paragraphs};
use ::web::{Answer, Door, Html, Routes, Stop, Ui, keep, text_response};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use base::{Sentence, Slug};
use facts::Problem;

/// Stands in the page itself: a page on a disk has nothing beside it.
const STYLE: &str = include_str!("sheet.css");

/// As strict as all pages; its style stands in it, so that it can be taken along.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/text.md", Gate::Public, markdown);
    r.get("/statements/{slug}/text.txt", Gate::Public, plain);
    r.get("/statements/{slug}/text.html", Gate::Public, page);
}

/// The statement at the address, and what goes onto its sheet.
pub(super) async fn sheet(door: &Door, slug: Slug, asked: &Asked) -> Result<(Statement, Sheet), Problem> {
    let (found, lang, ui) = (statement(door, slug).await?, asked.lang()?, door.ui());
    door.read(move |look| {
        let sheet = Sheet::of(look, &ui, &found, lang)?;
        Ok((found, sheet))
    })
    .await
}

async fn markdown(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let (statement, sheet) = sheet(&door, slug, &asked).await?;
    Ok(keep(text_response("text/markdown; charset=utf-8", sheet.canonical), tags(&statement)))
}

async fn plain(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let (statement, sheet) = sheet(&door, slug, &asked).await?;
    let text = plain_text(&door.ui(), &sheet);
    Ok(keep(text_response("text/plain; charset=utf-8", text), tags(&statement)))
}

/// The sheet without any markup, for a mail or a machine that knows none.
fn plain_text(ui: &Ui, sheet: &Sheet) -> String {
    let mut parts = vec![sheet.title.clone(), sheet.head.join("\n")];
    parts.extend(linked(&sheet.body).iter().map(|paragraph| markup::plain_text(paragraph)));
    let mut part = |title: String, words: Vec<String>| {
        if !words.is_empty() {
            parts.push(format!("— {title} —"));
            parts.extend(words);
        }
    };
    let markdown = |text: &Option<String>| text.iter().map(|it| markup::plain_text(it)).collect::<Vec<_>>();
    part(ui.t("version-outcome"), markdown(&sheet.outcome));
    let objections = sheet.objections.iter().map(|one| {
        let answer = one
            .answer
            .as_ref()
            .map(|answer| format!("\n{}: {}", ui.t("exports-answer"), markup::plain_text(answer)));
        format!("{}\n{}{}", one.heading, markup::plain_text(&one.reason), answer.unwrap_or_default())
    });
    part(ui.t("exports-objections"), objections.collect());
    part(ui.t("exports-minority"), markdown(&sheet.minority));
    part(ui.t("version-sources"), lines(&sheet.sources));
    let signers = &sheet.signers;
    for (key, all) in [("exports-organizations", &signers.organizations), ("exports-people", &signers.people)]
    {
        part(ui.say_plain(&Sentence::of(key).with("count", all.len())), lines(all));
    }
    part(ui.t("endorsement-sealed-title"), lines(&signers.sealed));
    parts.push(format!("— —\n{}\n{}", sheet.address, sheet.hash));
    parts.join("\n\n") + "\n"
}

/// Names, each on a line.
fn lines(all: &[Named]) -> Vec<String> {
    let line = |one: &Named| {
        let more = [&one.note, &one.link].into_iter().flatten().map(|more| format!(", {more}"));
        one.name.clone() + &more.collect::<String>()
    };
    if all.is_empty() { Vec::new() } else { vec![all.iter().map(line).collect::<Vec<_>>().join("\n")] }
}

#[derive(Template)]
#[template(path = "statements/exports/text.html")]
struct SheetPage {
    ui: Ui,
    style: Html,
    paragraphs: Vec<Shown>,
    outcome: Option<Html>,
    objections: Vec<(String, Html, Option<Html>)>,
    minority: Option<Html>,
    sheet: Sheet,
}

async fn page(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let (statement, sheet) = sheet(&door, slug, &asked).await?;
    let kept = tags(&statement);
    let objections = sheet.objections.iter();
    let page = SheetPage {
        ui: door.ui(),
        style: Html::trusted(format!("<style>{STYLE}</style>")),
        paragraphs: paragraphs(&sheet.body, |_| None),
        outcome: sheet.outcome.as_deref().map(html),
        objections: objections
            .map(|one| (one.heading.clone(), html(&one.reason), one.answer.as_deref().map(html)))
            .collect(),
        minority: sheet.minority.as_deref().map(html),
        sheet,
    };
    let html = page.render().map_err(|error| Stop(Problem::Broken(format!("a template failed: {error}"))))?;
    let mut response = text_response("text/html; charset=utf-8", html);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    Ok(keep(response, kept))
}
