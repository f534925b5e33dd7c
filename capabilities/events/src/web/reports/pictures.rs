//! The pictures of a report: drawn anew, so that nothing but the picture is kept.

use super::edit::{about, page, stored_of};
use crate::acts::reports as acts;
use crate::acts::reports::Stored;
use crate::heart::report::{PICTURE_EDGE, Picture, Report, link};
use access::Gate;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Line, Sentence, Slug};
use facts::Problem;
use files::Kind;
use web::{Answer, Door, Fields, Routes, Upload, Uploaded, see};

pub(super) fn routes(r: &mut Routes) {
    r.post("/events/{slug}/reports/{id}/pictures", Gate::Member, add);
    r.delete("/events/{slug}/reports/{id}/pictures/{picture}", Gate::Member, remove);
}

async fn add(door: Door, Path((slug, id)): Path<(Slug, Id<Report>)>, upload: Upload) -> Answer {
    let about = about(&door, slug, id).await?;
    let mut fields = upload.fields.clone();
    let alt = fields.maybe::<Line<200>>("alt");
    let cleaned = match upload.file("picture") {
        Some(file) => clean(file).await?,
        None => Err(Sentence::of("wrong-missing")),
    };
    let event = about.event.clone();
    let added = match (cleaned, fields.check()) {
        (Ok(picture), Ok(())) => {
            let kind = if picture.media_type == "image/png" { Kind::Png } else { Kind::Jpeg };
            let kept = door.house().files.put(picture.bytes).await;
            let blob = kept.map_err(|fault| Problem::Broken(fault.to_string()))?;
            let (width, height) = (i64::from(picture.width), i64::from(picture.height));
            let stored = Stored { blob, kind, width, height, alt };
            door.act(move |act| acts::add_picture(act, &event, id, &stored)).await
        }
        (Err(sentence), _) => Err(Problem::wrong("picture", sentence)),
        (_, Err(problem)) => Err(problem),
    };
    match added {
        Err(Problem::Refused(refusals)) => {
            let text: Fields = stored_of(&door, &about).await?;
            page(&door, about, text, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(format!("{}/edit#pictures", link(&about.event.link(), id)))
            .said("report-picture-added")
            .answer(),
    }
}

/// The picture without its metadata, or what its sender is told. Drawing keeps a processor busy.
async fn clean(file: &Uploaded) -> Result<Result<files::Picture, Sentence>, Problem> {
    if let Err(refused) = files::within(&file.bytes, files::PICTURE_BYTES) {
        return Ok(Err(refused.sentence()));
    }
    match files::recognise(&file.bytes, &file.name) {
        Ok(kind) if kind.is_picture() => {}
        Ok(_) => return Ok(Err(Sentence::of("report-not-a-picture"))),
        Err(refused) => return Ok(Err(refused.sentence())),
    }
    let bytes = file.bytes.clone();
    let cleaned = tokio::task::spawn_blocking(move || files::clean(&bytes, PICTURE_EDGE)).await;
    let cleaned = cleaned.map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(cleaned.map_err(files::Refused::sentence))
}

async fn remove(door: Door, Path((slug, id, picture)): Path<(Slug, Id<Report>, Id<Picture>)>) -> Answer {
    let event = about(&door, slug, id).await?.event;
    let to = format!("{}/edit#pictures", link(&event.link(), id));
    door.act(move |act| acts::remove_picture(act, &event, id, picture)).await?;
    see(to).said("report-picture-removed").answer()
}
