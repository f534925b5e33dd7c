//! A person's own data: taken along as an archive, and left behind.

use super::{me, no_session_cookie};
use crate::acts::leaving::leave;
use crate::refused::Refused;
use ::web::askama::Template;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Exported, Fields, Form, Keeping, Routes, Stop, Ui, attachment, see};
use access::Gate;
use base::{Named, hours};
use facts::Problem;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/data", Gate::SignedIn, show);
    r.get("/you/data/export", Gate::SignedIn, export);
    r.get("/you/leaving", Gate::SignedIn, ask);
    r.delete("/you", Gate::SignedIn, go);
}

#[derive(Template)]
#[template(path = "people/own_data.html")]
struct DataPage {
    ui: Ui,
}

async fn show(door: Door) -> Answer {
    door.page(door.ui().t("data-heading"), DataPage { ui: door.ui() }).hidden().answer()
}

async fn export(door: Door) -> Answer {
    door.limit("export", 10, hours(1))?;
    let person = me(&door)?;
    let exporters = door.house().exporters.clone();
    let files = door
        .read(move |look| {
            let mut files = Vec::new();
            for exporter in exporters {
                files.extend(exporter(look, person)?);
            }
            Ok::<_, Stop>(files)
        })
        .await?;
    let packed = tokio::task::spawn_blocking(move || archive(&files)).await;
    let bytes = packed
        .map_err(|error| Problem::Broken(format!("an archive cannot be packed: {error}")))?
        .map_err(|error| Problem::Broken(format!("an archive cannot be packed: {error}")))?;
    Ok(attachment("application/zip", "best-bits.zip", bytes))
}

fn archive(files: &[Exported]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for file in files {
        archive.start_file(file.name.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[derive(Template)]
#[template(path = "people/leaving.html")]
struct LeavingPage {
    ui: Ui,
    form: Form,
    keepings: Vec<Choice>,
}

async fn ask(door: Door) -> Answer {
    page(&door, Fields::default().with("keeping", Keeping::Stays), StatusCode::OK)
}

fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let keepings = Keeping::ALL.iter().map(|one| Choice::new(one, ui.t(format!("leave-{one}")))).collect();
    let body = LeavingPage { keepings, form: ui.form(fields), ui: door.ui() };
    door.page(ui.t("leave-heading"), body).status(status).hidden().answer()
}

async fn go(door: Door) -> Answer {
    let person = me(&door)?;
    let mut fields = door.fields();
    let keeping = fields.need::<Keeping>("keeping");
    if !fields.has("sure") {
        fields.refuse("sure", Refused::NotConfirmed.sentence());
    }
    let (Some(keeping), true) = (keeping, fields.wrong().is_empty()) else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let forgetters = door.house().forgetters.clone();
    match door.act(move |act| leave(act, person, keeping, &forgetters)).await {
        Ok(()) => see("/").cookie(no_session_cookie()).said("leave-done").answer(),
        Err(problem) => super::again(problem, fields, |fields, status| page(&door, fields, status)),
    }
}
