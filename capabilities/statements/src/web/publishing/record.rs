//! The record of a statement, as one file to keep.

use crate::record;
use crate::web::statement;
use ::web::{Answer, Door, Routes, attachment};
use access::Gate;
use axum::extract::Path;
use base::{Sentence, Slug, minutes};
use facts::Problem;
use record::{Files, Trouble};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// So many records go out to one client in [`SPAN`]: to gather one costs more than any page.
const MOST: u32 = 20;

const SPAN: std::time::Duration = minutes(10);

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/record.zip", Gate::Public, download);
}

async fn download(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    door.limit("statement-record", MOST, SPAN)?;
    let files = record::of(door.house(), statement.id).await.map_err(problem)?;
    let name = statement.slug.to_string();
    let folder = name.clone();
    let packed = tokio::task::spawn_blocking(move || packed(&folder, &files)).await;
    let broken = |error: String| Problem::Broken(format!("a record cannot be packed: {error}"));
    let bytes =
        packed.map_err(|error| broken(error.to_string()))?.map_err(|error| broken(error.to_string()))?;
    Ok(attachment("application/zip", &format!("{name}.zip"), bytes))
}

fn problem(trouble: Trouble) -> Problem {
    match trouble {
        Trouble::Problem(problem) => problem,
        Trouble::Unfit(_) => Problem::refused(Sentence::of("record-too-large")),
        other => Problem::Broken(other.to_string()),
    }
}

/// The folder in an archive. It has no times of its own: the same record is the same file.
fn packed(folder: &str, files: &Files) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    for (path, bytes) in files.iter() {
        archive.start_file(format!("{folder}/{path}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
