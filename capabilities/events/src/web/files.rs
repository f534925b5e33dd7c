//! Files behind the pages: papers and pictures, each only while something that the reader may see refers to it.

use crate::acts::reports::readable;
use crate::heart::event::{Event, Standing};
use crate::heart::report::State;
use crate::store::{events, papers, reports};
use access::Gate;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Id;
use facts::{Look, Problem};
use files::{BlobId, Kind};
use web::{Answer, Door, Routes, attachment};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/files/{blob}/{name}", Gate::Public, show);
}

/// What stands behind an address, for this reader.
struct Found {
    kind: Kind,
    name: Option<String>,
    /// Whether everybody may see it.
    public: bool,
}

async fn show(door: Door, Path((blob, name)): Path<(String, String)>, headers: HeaderMap) -> Answer {
    let blob = <BlobId as base::Parse>::parse(&blob).map_err(|_| Problem::NotFound)?;
    let found = door.read(move |look| referred(look, &blob)).await?.ok_or(Problem::NotFound)?;
    let etag = format!("\"{blob}\"");
    let wanted = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if wanted.is_some_and(|wanted| wanted.split(',').any(|one| one.trim() == etag)) {
        return Ok(dressed(StatusCode::NOT_MODIFIED.into_response(), &found, &etag));
    }
    let bytes = door.house().files.get(&blob).await.map_err(|fault| Problem::Broken(fault.to_string()))?;
    let name = found.name.clone().unwrap_or(name);
    let mut response = attachment(found.kind.media_type(), &name, bytes);
    if found.kind.shown_inline() {
        show_inline(&mut response);
    }
    Ok(dressed(response, &found, &etag))
}

/// What refers to a blob that this reader may see.
fn referred(look: &Look, blob: &BlobId) -> Result<Option<Found>, Problem> {
    let mut found: Option<Found> = None;
    for paper in papers::referring(look, blob)? {
        if let Some(event) = visible(look, paper.event)? {
            let public = event.standing == Standing::Shown;
            found = better(found, Found { kind: paper.kind, name: paper.name, public });
        }
    }
    for (report, kind) in reports::referring(look, blob)? {
        let Some(event) = visible(look, report.event)? else { continue };
        match readable(look, &event, report.id) {
            Ok(report) => {
                let public = event.standing == Standing::Shown && report.state == State::Published;
                found = better(found, Found { kind, name: None, public });
            }
            Err(Problem::NotFound) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(found)
}

fn visible(look: &Look, event: Id<Event>) -> Result<Option<Event>, Problem> {
    Ok(events::by_id(look, look.actor(), event)?)
}

fn better(before: Option<Found>, other: Found) -> Option<Found> {
    match before {
        Some(before) if before.public || !other.public => Some(before),
        _ => Some(other),
    }
}

fn show_inline(response: &mut Response) {
    let headers = response.headers_mut();
    let inline = headers
        .get(header::CONTENT_DISPOSITION)
        .and_then(|value| value.to_str().ok())
        .map(|value| value.replacen("attachment", "inline", 1))
        .and_then(|value| HeaderValue::from_str(&value).ok());
    if let Some(inline) = inline {
        headers.insert(header::CONTENT_DISPOSITION, inline);
    }
}

/// Nothing in a file may act: no script, no form, no origin. Browsers show no PDF in a sandbox at all, and run PDF in one of
/// their own.
const SANDBOX: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox";
const PDF: &str = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

fn dressed(mut response: Response, found: &Found, etag: &str) -> Response {
    let policy = if found.kind == Kind::Pdf { PDF } else { SANDBOX };
    let caching = if found.public { "public, max-age=31536000, immutable" } else { "private, no-cache" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Ok(etag) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, etag);
    }
    response
}
