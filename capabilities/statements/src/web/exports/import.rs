//! A text that was written elsewhere, brought into the draft. It is read and shown in the draft's form; nothing is saved
//! before somebody has looked at it.

use crate::heart::statement::Statement;
use crate::web::drafting::form as draft;
use crate::web::proposal::draftable;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, Upload, Uploaded};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Named, Sentence, Slug, hours};
use facts::{Problem, Refusal};

/// So many files one client has read in an hour.
const FILES: u32 = 60;

/// What a browser offers to choose.
const ACCEPTED: &str = ".docx,.odt,.html,.htm,.md,.markdown,.txt,text/plain,text/html,text/markdown";

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/draft/import", Gate::Member, choose);
    r.post("/statements/{slug}/draft/import", Gate::Member, read);
}

#[derive(Template)]
#[template(path = "statements/exports/import.html")]
struct ImportPage {
    ui: Ui,
    form: Form,
    statement: Statement,
}

impl ImportPage {
    const ACCEPTED: &'static str = ACCEPTED;
}

async fn choose(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    page(&door, statement, Fields::default(), StatusCode::OK)
}

fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = ImportPage { form: ui.form(fields), statement, ui };
    door.page(door.ui().t("exports-import"), body).current("/statements").status(status).hidden().answer()
}

async fn read(door: Door, Path(slug): Path<Slug>, upload: Upload) -> Answer {
    let statement = draftable(&door, slug).await?;
    let refuse = |statement, sentence, status| {
        let refusal = Refusal { field: Some("file"), sentence };
        page(&door, statement, Fields::default().refused(vec![refusal]), status)
    };
    if let Err(sentence) = door.limit("draft-import", FILES, hours(1)) {
        return refuse(statement, sentence, StatusCode::TOO_MANY_REQUESTS);
    }
    if !statement.is_writable() {
        return refuse(statement, Sentence::of("draft-frozen"), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let Some(file) = upload.file("file").cloned() else {
        return refuse(statement, Sentence::of("exports-import-missing"), StatusCode::UNPROCESSABLE_ENTITY);
    };
    match converted(file).await? {
        Ok((text, note)) => {
            let fields = Fields::default().with("text", text).with("note", note);
            let fields = fields.with("from", statement.revision).with("origin", "import");
            draft(&door, statement, fields, StatusCode::OK)
        }
        Err(refused) => refuse(statement, refused.sentence(), StatusCode::UNPROCESSABLE_ENTITY),
    }
}

/// The file's text, and what is said about it in the list of revisions.
async fn converted(file: Uploaded) -> Result<Result<(String, String), convert::Refused>, Problem> {
    let name = file.name.clone();
    let read = tokio::task::spawn_blocking(move || convert::to_markdown(&file.name, &file.bytes)).await;
    let read = read.map_err(|error| Problem::Broken(format!("reading a document: {error}")))?;
    Ok(read.map(|found| {
        // A browser may send the whole path.
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let short: String = name.chars().filter(|c| !c.is_control()).take(150).collect();
        (found.markdown, format!("{short} ({})", found.form.name()))
    }))
}
