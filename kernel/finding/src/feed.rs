//! Searches as feeds (RFC 4287): of what everybody may find, and of what its owner may find, behind a secret address.

use crate::asking;
use crate::kept::store;
use crate::page::{kind_name, zone};
use crate::wanted::Wanted;
use access::{Actor, Gate, accounts};
use askama::Template;
use base::{Moment, Parse, Token};
use db::Fault;
use facts::Problem;
use search::{Audience, Hit, Hits};
use web::axum::extract::{Path, RawQuery};
use web::axum::http::{HeaderValue, header};
use web::{Answer, Door, Routes, Ui, text_response};

/// So many entries a feed has: who asks once a week misses nothing.
const ENTRIES: usize = 50;

const ATOM: &str = "application/atom+xml; charset=utf-8";

/// Anybody's copy of a public feed is as good as ours for so long.
const SHARED: &str = "public, max-age=300";

pub(crate) fn routes(r: &mut Routes) {
    r.get("/search.atom", Gate::Public, public);
    r.get("/searches/{name}", Gate::Bearer, personal);
}

struct Entry {
    id: String,
    title: String,
    lang: Option<String>,
    page: String,
    updated: String,
    kind: String,
    /// HTML, as the text of an element: its markup is escaped.
    summary: String,
}

#[derive(Template)]
#[template(path = "finding/feed.xml", escape = "html")]
struct Feed {
    id: String,
    name: String,
    /// Its own address; nothing when that is a secret.
    source: Option<String>,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

/// What everybody may find: programs do not sign in.
async fn public(door: Door, RawQuery(query): RawQuery) -> Answer {
    let house = door.house();
    let wanted = Wanted::read(query.as_deref().unwrap_or_default(), house);
    let zone = house.network().zone.clone();
    let query = wanted.standing(vec![Audience::Public], &zone, ENTRIES);
    let hits = asking::hits(house, query).await.map_err(|_| unanswered())?;
    let (ui, source) = (door.ui(), wanted.feed());
    let text =
        door.read(move |look| written(&ui, &wanted, wanted.spoken(look, &ui)?, hits, Some(source))).await?;
    response(text, SHARED)
}

/// What the owner of a search may find. Its own address is left out of it: it is a secret, and feeds are passed on.
async fn personal(door: Door, Path(name): Path<String>) -> Answer {
    let token = name.strip_suffix(".atom").and_then(|token| Token::parse(token).ok());
    let hash = token.ok_or(Problem::NotFound)?.hash();
    let house = door.house();
    let found = house.read(Actor::House, move |look| {
        let Some(kept) = store::with_secret(look, &hash)? else { return Ok(None) };
        Ok::<_, Fault>(accounts::of(look, kept.person)?.map(|account| (kept, account)))
    });
    let found = found.await?.filter(|(_, account)| account.actor() != Actor::Nobody);
    let (kept, owner) = found.ok_or(Problem::NotFound)?;
    let ui = house.ui(owner.tongue.unwrap_or(door.ui().tongue()), owner.zone.clone(), owner.actor());
    let wanted = Wanted::read(&kept.query, house);
    let audience = asking::audience_of(house, owner.actor()).await?;
    let query = wanted.standing(audience, &zone(&ui), ENTRIES);
    let hits = asking::hits(house, query).await.map_err(|_| unanswered())?;
    let text =
        house.read(owner.actor(), move |look| written(&ui, &wanted, wanted.spoken(look, &ui)?, hits, None));
    let mut response = response(text.await?, "private, no-cache")?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

fn unanswered() -> Problem {
    Problem::Broken("the index cannot be searched".to_owned())
}

fn written(
    ui: &Ui,
    wanted: &Wanted,
    asked: String,
    hits: Hits,
    source: Option<String>,
) -> Result<String, Problem> {
    let network = ui.house().network();
    let newest = hits.hits.iter().map(|hit| hit.since).max();
    let page = ui.absolute(&wanted.link());
    let source = source.map(|source| ui.absolute(&source));
    let name =
        if asked.is_empty() { network.name.to_string() } else { format!("{} · {asked}", network.name) };
    let feed = Feed {
        id: source.clone().unwrap_or_else(|| page.clone()),
        name: sound(&name),
        source,
        page,
        // A feed must say when it changed (RFC 4287 4.2.15); an empty one has not changed since the epoch.
        updated: newest.unwrap_or(Moment::from_micros(0)).to_string(),
        entries: hits.hits.into_iter().map(|hit| entry(ui, hit)).collect(),
    };
    feed.render().map_err(|error| Problem::Broken(error.to_string()))
}

fn entry(ui: &Ui, hit: Hit) -> Entry {
    Entry {
        id: format!("urn:uuid:{}", base::Id::<Hit>::from_bytes(hit.id)),
        title: sound(&hit.title),
        lang: hit.lang.map(|lang| lang.to_string()),
        page: ui.absolute(&hit.link),
        updated: hit.since.to_string(),
        kind: kind_name(ui, &hit.kind),
        summary: sound(&hit.snippet),
    }
}

/// Without the characters that no XML document may hold (XML 1.0, 2.2).
fn sound(text: &str) -> String {
    let fits = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars().filter(fits).collect()
}

fn response(text: String, caching: &'static str) -> Answer {
    let mut response = text_response(ATOM, text);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    Ok(response)
}
