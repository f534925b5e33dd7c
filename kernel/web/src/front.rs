//! The front: what every request passes first on its way in, and every response last on its way out.

use crate::asked::Asked;
use crate::door::Door;
use crate::gatehouse::{SESSION_COOKIE, Typed, cookie, pass, tongue_of};
use crate::house::House;
use crate::keep::{Keepable, KeptPage, Key, etag, gzip};
use crate::routes::Routes;
use access::Gate;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use facts::Problem;
use std::sync::Arc;

/// A form of text is at most so large: a statement of 1 MiB in any script, percent-encoded, fits.
const LARGEST_FORM: usize = 4 * 1024 * 1024;

/// A rendered page is never larger.
const LARGEST_PAGE: usize = 8 * 1024 * 1024;

/// The whole way in: the front, then the gate of the route, then its handler.
pub fn front_door(house: House, routes: Routes) -> Router {
    let inner = routes.into_router().fallback(nothing_here);
    let gated = inner.layer(from_fn(fallback_gate));
    Router::new().fallback_service(gated).layer(from_fn_with_state(house, front))
}

/// Nobody's address, unless it is an old one of something that moved in.
async fn nothing_here(door: Door, uri: Uri) -> crate::Stop {
    let house = door.house().clone();
    let found = door.read(move |look| {
        for forward in &house.forwardings {
            if let Some(leads_to) = forward(look, uri.path())? {
                return Ok(leads_to);
            }
        }
        Err(Problem::NotFound)
    });
    crate::Stop(found.await.map_or_else(|problem| problem, Problem::Moved))
}

/// Addresses that are nobody's have no gate of their own: the way in makes their door, so that "not found" is a page like others.
async fn fallback_gate(request: Request, next: Next) -> Response {
    if request.extensions().get::<MatchedPath>().is_some() {
        next.run(request).await
    } else {
        pass(Gate::Public, request, next).await
    }
}

/// In: form read, method found, origin checked, kept page given. Out: kept, compressed, headed.
async fn front(State(house): State<House>, request: Request, next: Next) -> Response {
    let accepts_gzip = accepts_gzip(request.headers());
    if let Some(response) = house.assets.response(request.uri().path(), accepts_gzip) {
        return response;
    }
    let key = key_of(&house, &request);
    let asked = Asked::of(request.headers());
    if let Some(page) = key.as_ref().and_then(|key| house.kept.get(key, house.clock.now())) {
        return from_kept(&page, accepts_gzip, &asked);
    }
    let generation = house.kept.generation();
    let head = request.method() == Method::HEAD;
    let mut response = match read_form(&house, request).await {
        Ok(mut request) => {
            request.extensions_mut().insert(house.clone());
            next.run(request).await
        }
        Err(status) => status.into_response(),
    };
    set_headers(response.headers_mut(), &house);
    let keepable = response.extensions_mut().remove::<Keepable>();
    match (keepable, key) {
        (Some(Keepable { tags }), Some(key)) if !head => {
            let (parts, body) = response.into_parts();
            let Ok(plain) = to_bytes(body, LARGEST_PAGE).await else {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            };
            let page = KeptPage::new(parts.headers, plain, tags, house.clock.now());
            let page = house.kept.put(generation, key, page);
            from_kept(&page, accepts_gzip, &asked)
        }
        _ => compressed(response, accepts_gzip, &asked, head).await,
    }
}

/// Under what a reader without an account may be given a kept page; `None` for all others.
fn key_of(house: &House, request: &Request) -> Option<Key> {
    let readable = *request.method() == Method::GET || *request.method() == Method::HEAD;
    let headers = request.headers();
    if !readable || cookie(headers, SESSION_COOKIE).is_some() || cookie(headers, "said").is_some() {
        return None;
    }
    Some(Key {
        path_and_query: request.uri().path_and_query()?.as_str().to_owned(),
        tongue: tongue_of(house, headers, None),
        zone: cookie(headers, "zone").unwrap_or_default().to_owned(),
    })
}

fn from_kept(page: &KeptPage, accepts_gzip: bool, asked: &Asked) -> Response {
    let unchanged = asked.has(&page.etag, page.headers.get(header::LAST_MODIFIED));
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(if accepts_gzip { page.gzip.clone() } else { page.plain.clone() }).into_response()
    };
    let headers = response.headers_mut();
    headers.extend(page.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
    headers.insert(header::ETAG, page.etag.clone());
    if accepts_gzip && !unchanged {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// Reads the fields of a form, and takes its `_method` for the request's.
async fn read_form(house: &House, request: Request) -> Result<Request, StatusCode> {
    if request.method().is_safe() {
        return Ok(request);
    }
    if !same_origin(house, request.headers()) {
        return Err(StatusCode::FORBIDDEN);
    }
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    if !is_form {
        return Ok(request);
    }
    let (mut parts, body) = request.into_parts();
    let bytes = to_bytes(body, LARGEST_FORM).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let typed: Vec<(String, String)> = url::form_urlencoded::parse(&bytes).into_owned().collect();
    if parts.method == Method::POST {
        let named = typed.iter().find(|(name, _)| name == "_method").map(|(_, value)| value.as_str());
        parts.method = match named {
            Some("put") => Method::PUT,
            Some("delete") => Method::DELETE,
            _ => Method::POST,
        };
    }
    parts.extensions.insert(Typed(Arc::new(typed)));
    Ok(Request::from_parts(parts, Body::from(bytes)))
}

/// Whether a changing request comes from our own pages, as browsers say it. Programs say nothing; they have no cookies to misuse,
/// except by one-click unsubscribing (RFC 8058), which needs none.
fn same_origin(house: &House, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match text("origin") {
        Some("null") => false,
        Some(origin) => {
            let host = origin.split_once("://").map_or(origin, |(_, host)| host);
            origin == house.settings.url || text("host") == Some(host)
        }
        None => true,
    }
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"))
}

/// Nothing from a third party, no script in the page, no frame around it.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn set_headers(headers: &mut HeaderMap, house: &House) {
    let mut set = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    set(header::CACHE_CONTROL, "private, no-cache");
    set(header::VARY, "accept-language, accept-encoding, cookie");
    if house.settings.url.starts_with("https:") {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
}

/// Gives a response that was made for one reader its validator, and compresses it if it is text.
async fn compressed(response: Response, accepts_gzip: bool, asked: &Asked, head: bool) -> Response {
    let is_text = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/") || kind.contains("json") || kind.contains("xml"));
    if !is_text
        || head
        || response.status() != StatusCode::OK
        || response.headers().contains_key(header::CONTENT_ENCODING)
        // What is read by ranges is a file of its own bytes, and too large to be held.
        || response.headers().contains_key(header::ACCEPT_RANGES)
    {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = to_bytes(body, LARGEST_PAGE).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    let etag = parts.headers.entry(header::ETAG).or_insert_with(|| etag(&plain)).clone();
    if asked.has(&etag, parts.headers.get(header::LAST_MODIFIED)) {
        parts.status = StatusCode::NOT_MODIFIED;
        return Response::from_parts(parts, Body::empty());
    }
    let body: Bytes = if accepts_gzip && plain.len() > 860 {
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        gzip(&plain, 4)
    } else {
        plain
    };
    Response::from_parts(parts, Body::from(body))
}
