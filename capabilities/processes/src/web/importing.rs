//! Taking in a timeline that somebody kept as a table: what each column says, what each row comes to, then the taking in.

use super::{langs, spoken};
use crate::acts::importing::{self as acts, Fate, Known};
use crate::heart::sheet::{Column, Mapping, Related, Row, Table, guess, mapping_of, related, rows, table};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, Upload, see};
use access::Gate;
use askama::Template;
use axum::http::StatusCode;
use base::{Lang, Named, Sentence};
use db::Fault;
use facts::{Look, Problem};
use std::collections::BTreeSet;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes/import", Gate::Facilitator, blank);
    r.post("/processes/import", Gate::Facilitator, take);
}

#[derive(Template)]
#[template(path = "processes/import.html")]
struct ImportPage {
    ui: Ui,
    form: Form,
    langs: Vec<Choice>,
    preview: Option<Preview>,
}

/// What would come of the table.
struct Preview {
    table: String,
    columns: Vec<Choosing>,
    choices: Vec<Choice>,
    fates: Vec<Line>,
    new: usize,
    known: usize,
    arrows: usize,
    /// Related rows that are not in the table, with the line that names them.
    nobody: Vec<(u64, String)>,
}

/// A column, with what it is thought to say.
struct Choosing {
    /// Its field in the form.
    name: String,
    head: String,
    /// The first cell that says something.
    sample: String,
    chosen: &'static str,
}

/// A row, with what comes of it.
struct Line {
    line: u64,
    what: String,
    title: String,
    process: String,
    /// As what its date is understood.
    when: String,
    /// What could not be read, or was mended.
    doubt: Option<String>,
    relations: usize,
}

async fn blank(door: Door) -> Answer {
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue()));
    page(&door, fields, None, StatusCode::OK).await
}

async fn take(door: Door, upload: Upload) -> Answer {
    let mut fields = upload.fields.clone();
    let text = match upload.file("file") {
        Some(file) => String::from_utf8_lossy(&file.bytes).into_owned(),
        None => fields.get("table").to_owned(),
    };
    let lang: Option<Lang> = fields.need("lang");
    let read = table(&text);
    let (Ok(table), Some(lang)) = (&read, lang) else {
        if let Err(sentence) = read {
            fields.refuse("table", sentence);
        }
        return page(&door, fields, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let mapping = mapping(&fields, table);
    let rows = rows(table, &mapping);
    let (arrows, nobody) = related(&rows);
    if fields.get("do") == "take" {
        let done = door.act(move |act| acts::import(act, &rows, &arrows, &lang)).await?;
        let said = if done.milestones + done.processes + done.arrows == 0 {
            "process-said-import-nothing"
        } else {
            "process-said-imported"
        };
        return see("/processes").said(said).answer();
    }
    let found = Found { text, lang, table: table.clone(), mapping, rows, arrows, nobody };
    page(&door, fields, Some(found), StatusCode::OK).await
}

/// What the columns say: as chosen in the form, or as they seem to when it is seen for the first time.
fn mapping(fields: &Fields, table: &Table) -> Mapping {
    if !fields.has("column-0") {
        return guess(&table.head);
    }
    let names: Vec<String> =
        (0..table.head.len()).map(|at| fields.get(&format!("column-{at}")).to_owned()).collect();
    mapping_of(&names)
}

/// What was found in a table.
struct Found {
    text: String,
    lang: Lang,
    table: Table,
    mapping: Mapping,
    rows: Vec<Row>,
    arrows: Vec<Related>,
    nobody: Vec<(usize, String)>,
}

async fn page(door: &Door, fields: Fields, found: Option<Found>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let preview = found.map(|found| preview(look, &ui, found)).transpose()?;
            Ok::<_, Problem>(ImportPage {
                langs: langs(&ui, fields.get("lang")),
                form: ui.form(fields),
                preview,
                ui,
            })
        })
        .await?;
    door.page(door.ui().t("process-import"), body).current("/processes").status(status).hidden().answer()
}

fn preview(look: &Look, ui: &Ui, found: Found) -> Result<Preview, Fault> {
    let Found { text, lang, table, mapping, rows, arrows, nobody } = found;
    let mut fates = Vec::with_capacity(rows.len());
    let (mut new, mut known) = (BTreeSet::new(), 0);
    let mut here = Known::default();
    for (at, row) in rows.iter().enumerate() {
        let what = match here.fate(look, row, &lang)? {
            Fate::Left => "process-import-left",
            Fate::Withdrawn => "process-import-withdrawn",
            Fate::Known(_) | Fate::Said => "process-import-known",
            Fate::Milestone(_) => "process-import-milestone",
            Fate::Process => "process-import-process",
        };
        known += usize::from(what == "process-import-known");
        if what == "process-import-milestone" {
            new.insert(at);
        }
        let relations = arrows.iter().filter(|arrow| arrow.from == at || arrow.to == at).count();
        fates.push(of_row(ui, row, ui.t(what), relations));
    }
    let columns = table.head.iter().enumerate().map(|(at, head)| Choosing {
        name: format!("column-{at}"),
        head: head.clone(),
        sample: sample(&table, at),
        chosen: mapping.get(at).copied().flatten().map_or("", Column::name),
    });
    Ok(Preview {
        columns: columns.collect(),
        choices: Column::ALL
            .iter()
            .map(|one| Choice::new(one, ui.t(format!("process-column-{one}"))))
            .collect(),
        table: text,
        fates,
        known,
        arrows: arrows.iter().filter(|arrow| new.contains(&arrow.from) || new.contains(&arrow.to)).count(),
        new: new.len(),
        nobody: nobody.into_iter().map(|(at, code)| (rows[at].line, code)).collect(),
    })
}

fn sample(table: &Table, at: usize) -> String {
    let said = table.rows.iter().filter_map(|(_, cells)| cells.get(at)).find(|cell| !cell.is_empty());
    said.map(|cell| markup::excerpt(cell, 60)).unwrap_or_default()
}

fn of_row(ui: &Ui, row: &Row, what: String, relations: usize) -> Line {
    let understood = &row.understood;
    let unread = understood
        .unread
        .as_ref()
        .map(|words| ui.say(&Sentence::of("process-import-unread").with("words", words.as_str())));
    let mended = understood.mended.map(|(year, meant)| {
        let sentence = Sentence::of("process-import-mended");
        ui.say(&sentence.with("year", year.to_string()).with("meant", meant.to_string()))
    });
    Line {
        line: row.line,
        what,
        title: row.title.clone().unwrap_or_default(),
        process: row.process.clone(),
        when: if row.title.is_some() { spoken::when(ui, understood.when.as_ref()) } else { String::new() },
        doubt: unread.or(mended),
        relations,
    }
}
