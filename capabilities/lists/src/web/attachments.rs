//! Files in messages: pictures drawn anew, so that nothing hides in them, everything else to be saved.

use super::archive::{caching, readable};
use crate::heart::list::List;
use crate::heart::message::Attached;
use crate::store::{attachments as store, messages};
use ::web::{Answer, Door, Routes, attachment};
use access::Gate;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use facts::Problem;
use files::{BlobId, Kind};

/// The longest side of a picture on a page; who wants more saves the message.
const LONGEST_EDGE: u32 = 2_400;

/// Nothing in a file may act: no script, no form, no origin.
const SANDBOX: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/messages/{address}/files/{position}/{file}", Gate::Public, show);
}

async fn show(
    door: Door,
    Path((name, address, position, _)): Path<(String, String, i64, String)>,
    headers: HeaderMap,
) -> Answer {
    let found = door.read(move |look| {
        let (list, _) = readable(look, &name)?;
        let message = messages::by_address(look, list.id, &address)?.ok_or(Problem::NotFound)?;
        let files = store::of_message(look, message.id)?;
        let file = files.into_iter().find(|file| file.position == position).ok_or(Problem::NotFound)?;
        Ok::<_, Problem>((list, file))
    });
    let (list, file) = found.await?;
    let etag = format!("\"{}\"", file.blob);
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim() == etag)) {
        return Ok(dressed(StatusCode::NOT_MODIFIED.into_response(), &list, &etag));
    }
    let response = match &file.shown {
        Some(picture) => shown(&file, load(&door, picture).await?),
        None => first_shown(&door, &file).await?,
    };
    Ok(dressed(response, &list, &etag))
}

async fn load(door: &Door, blob: &BlobId) -> Result<Bytes, Problem> {
    door.house().files.get(blob).await.map_err(|fault| Problem::Broken(fault.to_string()))
}

/// A file that nobody has asked for yet: what can be read as a picture is drawn anew, and kept so.
async fn first_shown(door: &Door, file: &Attached) -> Result<Response, Problem> {
    let bytes = load(door, &file.blob).await?;
    let kind = files::recognise(&bytes, &file.name).ok();
    if kind.is_some_and(Kind::is_picture) {
        let source = bytes.clone();
        let drawn = tokio::task::spawn_blocking(move || files::clean(&source, LONGEST_EDGE));
        if let Ok(Ok(picture)) = drawn.await {
            let kept = door.house().files.put(picture.bytes.clone()).await;
            let blob = kept.map_err(|fault| Problem::Broken(fault.to_string()))?;
            let id = file.id;
            door.house().db.act(move |tx| store::set_shown(tx, id, &blob)).await?;
            return Ok(shown(file, picture.bytes));
        }
    }
    let media = kind.filter(|kind| !kind.is_picture()).map_or("application/octet-stream", Kind::media_type);
    Ok(attachment(media, &file.name, bytes))
}

fn shown(file: &Attached, picture: Bytes) -> Response {
    let media = if picture.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
    let mut response = attachment(media, &file.name, picture);
    let headers = response.headers_mut();
    let inline = headers
        .get(header::CONTENT_DISPOSITION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| HeaderValue::from_str(&value.replacen("attachment", "inline", 1)).ok());
    if let Some(inline) = inline {
        headers.insert(header::CONTENT_DISPOSITION, inline);
    }
    response
}

fn dressed(mut response: Response, list: &List, etag: &str) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching(list)));
    if let Ok(etag) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, etag);
    }
    response
}
