//! The gatehouse: who is at a route's gate, whether they come through, and what they are told if not.

use crate::answer::Unanswered;
use crate::client::Client;
use crate::door::{Door, Threshold};
use crate::house::House;
use crate::ui::Reader;
use crate::{speech, trouble};
use access::{Account, Actor, Gate, sessions};
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base::{Named, Parse, Sentence, Token, TokenHash, Tongue, Zone};
use facts::Problem;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::Arc;

/// The cookie that holds the session's token.
pub const SESSION_COOKIE: &str = "session";

/// What was typed into a form.
#[derive(Clone, Debug)]
pub(crate) struct Typed(pub(crate) Arc<Vec<(String, String)>>);

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
        ..Reader::new(house, tongue, zone, actor, path)
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
pub(crate) fn tongue_of(house: &House, headers: &HeaderMap, account: Option<&Account>) -> Tongue {
    let network = house.network();
    let offered = |tongue: &Tongue| network.tongues.contains(tongue);
    let chosen = cookie(headers, "tongue").and_then(Tongue::of_name).filter(offered);
    let own = || account.and_then(|account| account.tongue).filter(offered);
    let asked = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        speech::negotiate(header, &network.tongues)
    };
    chosen.or_else(own).or_else(asked).unwrap_or_else(|| network.first_tongue())
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
