//! Files as they came, whole or by ranges (RFC 9110 14), and pictures of their first pages.

use crate::acts;
use crate::heart::document::Version;
use crate::store::versions;
use ::files::{BlobId, Kind};
use ::web::{Answer, Door, House, Routes, Stop, attachment};
use access::Gate;
use base::Slug;
use facts::{Look, Problem};
use serde::Deserialize;
use std::ops::Range;
use web::axum::body::Body;
use web::axum::extract::{Path, Query};
use web::axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use web::axum::response::{IntoResponse, Response};

pub(super) fn routes(r: &mut Routes) {
    r.get("/documents/{slug}/file", Gate::Public, newest);
    r.get("/documents/{slug}/versions/{number}", Gate::Public, version);
    r.get("/documents/{slug}/picture", Gate::Public, picture);
}

async fn newest(door: Door, method: Method, Path(slug): Path<Slug>, headers: HeaderMap) -> Answer {
    let version = door.read(move |look| find(look, &slug, None)).await?;
    send(door.house(), &version, &method, &headers).await
}

async fn version(
    door: Door,
    method: Method,
    Path((slug, number)): Path<(Slug, i64)>,
    headers: HeaderMap,
) -> Answer {
    let version = door.read(move |look| find(look, &slug, Some(number))).await?;
    send(door.house(), &version, &method, &headers).await
}

fn find(look: &Look, slug: &Slug, number: Option<i64>) -> Result<Version, Problem> {
    let document = acts::document_at(look, slug)?;
    versions::find(look, document.id, number.unwrap_or(document.version))?.ok_or(Problem::NotFound)
}

#[derive(Deserialize)]
struct Asked {
    version: Option<i64>,
}

async fn picture(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let version = door.read(move |look| find(look, &slug, asked.version)).await?;
    let picture = version.reading.picture.ok_or(Problem::NotFound)?;
    let bytes = door.house().files.get(&picture).await.map_err(broken)?;
    // Pictures are drawn here, as JPEG or, of pictures that are transparent, PNG.
    let kind = if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
    let mut response = ::web::text_response(kind, bytes);
    response.headers_mut().insert(header::ETAG, etag(&picture)?);
    Ok(response)
}

fn broken(fault: ::files::Fault) -> Problem {
    Problem::Broken(fault.to_string())
}

fn etag(blob: &BlobId) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(&format!("\"{blob}\"")).map_err(|error| Problem::Broken(error.to_string()))
}

/// Nothing in a file may act: no script, no form, no origin. Browsers show no PDF in a sandbox at all, and run PDF in one of
/// their own.
const SANDBOX: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox";
const PDF: &str = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/// The file of a version, or the part of it that is asked for.
pub(super) async fn send(house: &House, version: &Version, method: &Method, headers: &HeaderMap) -> Answer {
    let file = &version.file;
    let size = u64::try_from(file.size_bytes).unwrap_or(0);
    let tag = etag(&file.blob)?;
    if names(headers, &header::IF_NONE_MATCH, &tag) {
        return Ok(dressed(StatusCode::NOT_MODIFIED.into_response(), file.kind, tag));
    }
    // A range of an older version is a range of nothing.
    let fits = !headers.contains_key(header::IF_RANGE) || names(headers, &header::IF_RANGE, &tag);
    let wanted = headers.get(header::RANGE).filter(|_| fits).and_then(|range| range.to_str().ok());
    let range = match wanted.map_or(Wanted::Whole, |range| wanted_of(range, size)) {
        Wanted::Whole => None,
        Wanted::Part(range) => Some(range),
        Wanted::Beyond => {
            let mut response = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
            set(&mut response, header::CONTENT_RANGE, &format!("bytes */{size}"))?;
            return Ok(response);
        }
    };
    let part = range.clone().unwrap_or(0..size);
    let body = if *method == Method::HEAD {
        Body::empty()
    } else {
        Body::from_stream(house.files.read(&file.blob, part.clone()).await.map_err(broken)?)
    };
    let mut response = attachment(&media_type(version), file.name.as_str(), body);
    if file.kind.shown_inline() {
        show_inline(&mut response);
    }
    set(&mut response, header::CONTENT_LENGTH, &(part.end - part.start).to_string())?;
    if range.is_some() {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let told = format!("bytes {}-{}/{size}", part.start, part.end.saturating_sub(1));
        set(&mut response, header::CONTENT_RANGE, &told)?;
    }
    Ok(dressed(response, file.kind, tag))
}

/// What a file is served as; a text with the encoding that it was found to have.
pub(super) fn media_type(version: &Version) -> String {
    let whole = version.file.kind.media_type();
    match (whole.split_once(';'), &version.reading.charset) {
        (Some((kind, _)), Some(charset)) => format!("{kind}; charset={charset}"),
        (Some((kind, _)), None) => kind.to_owned(),
        (None, _) => whole.to_owned(),
    }
}

fn set(response: &mut Response, name: header::HeaderName, value: &str) -> Result<(), Stop> {
    let value = HeaderValue::from_str(value).map_err(|error| Problem::Broken(error.to_string()))?;
    response.headers_mut().insert(name, value);
    Ok(())
}

/// Whether a header names this validator.
fn names(headers: &HeaderMap, header: &header::HeaderName, tag: &HeaderValue) -> bool {
    let (Some(named), Ok(tag)) = (headers.get(header).and_then(|value| value.to_str().ok()), tag.to_str())
    else {
        return false;
    };
    named.split(',').any(|one| one.trim().trim_start_matches("W/") == tag || one.trim() == "*")
}

#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Whole,
    Part(Range<u64>),
    /// Behind the end.
    Beyond,
}

/// The one range that is asked for (RFC 9110 14.1.2). Several at once, and what is no range, are answered by the whole, as
/// the RFC allows.
fn wanted_of(header: &str, size: u64) -> Wanted {
    let range = header.trim().strip_prefix("bytes=").filter(|ranges| !ranges.contains(','));
    let Some((first, last)) = range.and_then(|range| range.split_once('-')) else { return Wanted::Whole };
    let range = match (first.trim().parse::<u64>(), last.trim().parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(size),
        (Ok(first), Err(_)) if last.trim().is_empty() => first..size,
        (Err(_), Ok(last)) if first.trim().is_empty() && last > 0 => size.saturating_sub(last)..size,
        _ => return Wanted::Whole,
    };
    if range.start < range.end { Wanted::Part(range) } else { Wanted::Beyond }
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

fn dressed(mut response: Response, kind: Kind, tag: HeaderValue) -> Response {
    let policy = if kind == Kind::Pdf { PDF } else { SANDBOX };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::ETAG, tag);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_given_and_everything_else_is_the_whole() {
        for (header, range) in
            [("bytes=0-3", 0..4), ("bytes=2-", 2..10), ("bytes=-3", 7..10), ("bytes=5-99", 5..10)]
        {
            assert_eq!(wanted_of(header, 10), Wanted::Part(range), "{header}");
        }
        for header in ["bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=5-2", "bytes=-", "bytes=-0"] {
            assert_eq!(wanted_of(header, 10), Wanted::Whole, "{header}");
        }
        assert_eq!(wanted_of("bytes=10-", 10), Wanted::Beyond);
    }
}
