//! The gatehouse: what every request passes on its way in, and every response on its way out.

use crate::answer::Unanswered;
use crate::asked::Asked;
use crate::client::Client;
use crate::door::{Door, Threshold};
use crate::house::House;
use crate::keep::{Keepable, KeptPage, Key, etag, gzip};
use crate::routes::Routes;
use crate::ui::Reader;
use crate::{speech, trouble};
use access::{Account, Actor, Gate, sessions};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use base::{Named, Parse, Sentence, Token, TokenHash, Tongue, Zone};
use bytes::Bytes;
use facts::Problem;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::Arc;

/// The cookie that holds the session's token.
pub const SESSION_COOKIE: &str = "session";

/// A form of text is at most so large: a report of 100,000 characters in any script, percent-encoded, fits.
const LARGEST_FORM: usize = 2 * 1024 * 1024;

/// A rendered page is never larger.
const LARGEST_PAGE: usize = 8 * 1024 * 1024;

/// What was typed into a form.
#[derive(Clone, Debug)]
pub(crate) struct Typed(pub(crate) Arc<Vec<(String, String)>>);

/// The whole way in: the front, then the gate of the route, then its handler.
pub fn front_door(house: House, routes: Routes) -> Router {
    let inner = routes.into_router().fallback(nothing_here);
    let gated = inner.layer(from_fn(fallback_gate));
    Router::new().fallback_service(gated).layer(from_fn_with_state(house, front))
}

async fn nothing_here() -> crate::Stop {
    crate::Stop(Problem::NotFound)
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

/// The gate of one route: finds out who asks, lets them through or not, and makes a page of what stopped them.
pub(crate) async fn pass(gate: Gate, mut request: Request, next: Next) -> Response {
    let house = request.extensions().get::<House>().cloned().expect("the front puts the house there");
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let (mut parts, body) = request.into_parts();
    let door = match door_of(&house, &mut parts).await {
        Ok(door) => door,
        Err(fault) => {
            tracing::error!(%fault, "a session cannot be looked up");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    request = Request::from_parts(parts, body);
    let stopped =
        gate.admit(&door.actor()).map_err(Problem::from).and_then(|()| check_token(&door, &request)).err();
    let mut response = match stopped {
        Some(problem) => crate::Stop(problem).into_response(),
        None => {
            request.extensions_mut().insert(door.clone());
            next.run(request).await
        }
    };
    if let Some(Unanswered(problem)) = response.extensions_mut().remove::<Unanswered>() {
        response = trouble::answer(&door, &method, &problem);
    }
    tracing::info!(method = %method, route, status = response.status().as_u16(), "answered");
    clear_said(&door, &mut response);
    response
}

async fn door_of(house: &House, parts: &mut axum::http::request::Parts) -> Result<Door, db::Fault> {
    let token = cookie(&parts.headers, SESSION_COOKIE).and_then(|text| Token::parse(text).ok());
    let hash = token.as_ref().map(Token::hash);
    let account = match hash {
        Some(hash) => session_account(house, hash).await?,
        None => None,
    };
    let session = hash.filter(|_| account.is_some());
    let actor = account.as_ref().map_or(Actor::Nobody, Account::actor);
    let zone = account.as_ref().and_then(|account| account.zone.clone()).or_else(|| {
        cookie(&parts.headers, "zone").and_then(|name| Zone::parse(&name.replace("%2F", "/")).ok())
    });
    let tongue = tongue_of(house, &parts.headers, account.as_ref());
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let reader = Reader {
        csrf: session.map(|hash| form_token(house, &hash)),
        said: cookie(&parts.headers, "said").filter(|key| house.speech.knows(key)).map(str::to_owned),
        ..Door::reader_of(house, tongue, zone, actor, path)
    };
    Ok(Door(Arc::new(Threshold {
        house: house.clone(),
        account,
        session,
        client: Client::of(parts, house.settings.proxied),
        ui: crate::Ui::new(reader),
        device: device(&parts.headers),
        typed: parts.extensions.remove::<Typed>(),
    })))
}

async fn session_account(house: &House, hash: TokenHash) -> Result<Option<Account>, db::Fault> {
    let now = house.clock.now();
    let found = house.db.read(move |read| sessions::account(read, &hash, now)).await?;
    if let Some((_, seen)) = &found
        && now.since(*seen) > sessions::SEEN_STEP
    {
        house.db.act(move |tx| sessions::seen(tx, &hash, now)).await?;
    }
    Ok(found.map(|(account, _)| account))
}

/// A changing request of a signed-in reader carries the token of its form. Uploads carry it inside, where their reader checks it.
fn check_token(door: &Door, request: &Request) -> Result<(), Problem> {
    let Some(session) = door.session() else { return Ok(()) };
    if request.method().is_safe() || is_upload(request.headers()) {
        return Ok(());
    }
    let given = door.fields();
    if token_matches(door.house(), session, given.get("_csrf")) {
        Ok(())
    } else {
        Err(Problem::refused(Sentence::of("form-stale")))
    }
}

pub(crate) fn is_upload(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"multipart/form-data"))
}

pub(crate) fn token_matches(house: &House, session: &TokenHash, given: &str) -> bool {
    let mut mac = token_mac(house, session);
    mac.update(b"form");
    hex::decode(given).is_ok_and(|given| mac.verify_slice(&given).is_ok())
}

fn form_token(house: &House, session: &TokenHash) -> String {
    let mut mac = token_mac(house, session);
    mac.update(b"form");
    hex::encode(mac.finalize().into_bytes())
}

fn token_mac(house: &House, session: &TokenHash) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&house.secret).expect("any key length does");
    mac.update(session.bytes());
    mac
}

/// The language of the page: chosen by link, then by profile, then by what the browser asks for.
fn tongue_of(house: &House, headers: &HeaderMap, account: Option<&Account>) -> Tongue {
    let network = house.network();
    let offered = |tongue: &Tongue| network.tongues.contains(tongue);
    let chosen = cookie(headers, "tongue").and_then(Tongue::of_name).filter(offered);
    let own = || account.and_then(|account| account.tongue).filter(offered);
    let asked = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        speech::negotiate(header, &network.tongues)
    };
    let first = || network.tongues.first().copied().unwrap_or(Tongue::English);
    chosen.or_else(own).or_else(asked).unwrap_or_else(first)
}

pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name && !value.is_empty()).then_some(value))
}

/// Browser family and system, out of the user agent: enough to recognise one's own devices by.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("");
    let pick = |names: &[&str]| {
        names.iter().find(|name| agent.contains(**name)).map(|name| name.trim_end_matches('/').to_owned())
    };
    let browser = pick(&["Firefox", "Edg/", "OPR/", "Chrome", "Safari", "curl"]);
    let system = pick(&["Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux"]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// An address on this site to go back to; the front page for anything that leads elsewhere.
pub fn nearby(to: &str) -> &str {
    let inside = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\n', '\r']);
    if inside { to } else { "/" }
}

fn clear_said(door: &Door, response: &mut Response) {
    if door.ui().said().is_some() && response.status() == StatusCode::OK {
        let cleared = HeaderValue::from_static("said=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        response.headers_mut().append(header::SET_COOKIE, cleared);
    }
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"))
}

/// Nothing from a third party, no script in the page, no frame around it.
const POLICY: &str = "default-src 'none'; style-src 'self' 'unsafe-hashes'; img-src 'self' data:; font-src 'self'; \
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
