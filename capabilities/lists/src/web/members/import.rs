//! Putting many addresses on a list at once, with a note on their consent; what became of each line is told.

use super::super::found::owned;
use crate::acts::joining::{self as acts, Became};
use crate::heart::list::List;
use crate::heart::subscription::{Consent, Entry};
use ::web::{Answer, Door, Fields, Form, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Parse, Sentence};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/import", Gate::Member, show);
    r.post("/lists/{name}/import", Gate::Member, import);
}

/// So many lines are taken at once: each makes a letter, in one transaction.
const MOST_LINES: usize = 1_000;

/// What became of one line, by the key of its word.
struct Told {
    line: String,
    became: String,
    good: bool,
}

#[derive(Template)]
#[template(path = "lists/import.html")]
struct ImportPage {
    ui: Ui,
    form: Form,
    list: List,
    told: Vec<Told>,
    added: usize,
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| owned(look, &name)).await?;
    page(&door, list, Fields::default(), Vec::new(), StatusCode::OK)
}

fn page(door: &Door, list: List, fields: Fields, told: Vec<Told>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let added = told.iter().filter(|told| told.good).count();
    let body = ImportPage { form: ui.form(fields), list, told, added, ui };
    door.page(door.ui().t("list-import"), body).current("/lists").status(status).hidden().answer()
}

async fn import(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| owned(look, &name)).await?;
    let mut fields = door.fields();
    let consent = fields.need::<Consent>("consent");
    let typed = fields.get("addresses").to_owned();
    let lines: Vec<String> =
        typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.is_empty() {
        fields.refuse("addresses", Sentence::of("wrong-missing"));
    } else if lines.len() > MOST_LINES {
        fields.refuse("addresses", Sentence::of("list-wrong-lines").with("most", MOST_LINES));
    }
    let (Some(consent), Ok(())) = (consent, fields.check()) else {
        return page(&door, list, fields, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let parsed: Vec<Result<Entry, Sentence>> = lines.iter().map(|line| Entry::parse(line)).collect();
    let entries: Vec<Entry> = parsed.iter().filter_map(|entry| entry.as_ref().ok()).cloned().collect();
    let (house, about) = (door.house().clone(), list.clone());
    let became = if entries.is_empty() {
        Ok(Vec::new())
    } else {
        door.act(move |act| acts::add(act, &house, &about, &entries, &consent)).await
    };
    match became {
        Ok(became) => {
            let told = told(&door.ui(), lines, &parsed, became);
            page(&door, list, Fields::default(), told, StatusCode::OK)
        }
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            page(&door, list, fields, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
    }
}

fn told(ui: &Ui, lines: Vec<String>, parsed: &[Result<Entry, Sentence>], became: Vec<Became>) -> Vec<Told> {
    let mut became = became.into_iter();
    lines
        .into_iter()
        .zip(parsed)
        .map(|(line, entry)| {
            let (became, good) = match entry.as_ref().map(|_| became.next()) {
                Ok(Some(Became::Added)) => (ui.t("list-import-added"), true),
                Ok(Some(Became::Known) | None) => (ui.t("list-import-known"), false),
                Err(sentence) => (ui.say(sentence), false),
            };
            Told { line, became, good }
        })
        .collect()
}
