//! Photos: drawn anew when they come in, so that nothing hides in them; shown to whom their owner shows them.

use super::me;
use super::profile::visible;
use crate::acts::profile;
use crate::store::people;
use ::web::axum::body::Body;
use ::web::axum::extract::Path;
use ::web::axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use ::web::axum::response::{IntoResponse, Response};
use ::web::{Answer, Door, Routes, Stop, Upload, see};
use access::{Gate, Person};
use base::{Id, Sentence};
use facts::Problem;
use files::{BlobId, PICTURE_BYTES};

/// Twice the largest size at which a face is shown, for dense screens.
const LONGEST_EDGE: u32 = 256;

pub(super) fn routes(r: &mut Routes) {
    r.get("/people/{name}/photo", Gate::Public, show);
    r.post("/you/photo", Gate::SignedIn, set);
    r.delete("/you/photo", Gate::SignedIn, remove);
}

async fn show(door: Door, Path(id): Path<Id<Person>>, headers: HeaderMap) -> Answer {
    let (blob, media_type): (BlobId, String) = door
        .read(move |look| {
            let seen = visible(look, id)?.is_some_and(|profile| profile.photo);
            let photo = if seen { people::photo(look, id)? } else { None };
            Ok::<_, Stop>(photo.ok_or(Problem::NotFound)?)
        })
        .await?;
    let etag = format!("\"{blob}\"");
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|wanted| wanted.as_bytes() == etag.as_bytes());
    let mut response: Response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let bytes = door.house().files.get(&blob).await;
        let bytes = bytes.map_err(|fault| Problem::Broken(format!("a photo: {fault}")))?;
        Body::from(bytes).into_response()
    };
    let headers = response.headers_mut();
    if let (Ok(etag), Ok(kind)) = (HeaderValue::from_str(&etag), HeaderValue::from_str(&media_type)) {
        headers.insert(header::ETAG, etag);
        headers.insert(header::CONTENT_TYPE, kind);
    }
    // Who may see it can change at any time: it is kept by the browser that got it, for an hour.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600"));
    Ok(response)
}

async fn set(door: Door, upload: Upload) -> Answer {
    let person = me(&door)?;
    let missing = || Problem::wrong("photo", Sentence::of("wrong-missing"));
    let file = upload.file("photo").ok_or_else(missing)?;
    if file.bytes.len() > PICTURE_BYTES {
        return Err(Problem::from(files::Refused::Large { limit_bytes: PICTURE_BYTES }.sentence()).into());
    }
    let bytes = file.bytes.clone();
    let drawn = tokio::task::spawn_blocking(move || files::clean(&bytes, LONGEST_EDGE)).await;
    let picture = drawn
        .map_err(|error| Problem::Broken(format!("a photo cannot be drawn: {error}")))?
        .map_err(|refused| Problem::from(refused.sentence()))?;
    let kept = door.house().files.put(picture.bytes).await;
    let blob = kept.map_err(|fault| Problem::Broken(format!("a photo cannot be kept: {fault}")))?;
    let media_type = picture.media_type;
    door.act(move |act| profile::set_photo(act, person, Some((blob, media_type)))).await?;
    see("/you/profile").said("photo-saved").answer()
}

async fn remove(door: Door) -> Answer {
    let person = me(&door)?;
    door.act(move |act| profile::set_photo(act, person, None)).await?;
    see("/you/profile").said("photo-removed").answer()
}
