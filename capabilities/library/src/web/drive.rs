//! The library as a drive: WebDAV (RFC 4918), class 1, to be read only.
//!
//! `/drive/` is for everybody. Below `/drive/@network/` a program shows a drive password by HTTP Basic (RFC 7617), and finds
//! what its owner may read; there it is asked for one, since most programs show none before.
//!
//! Of the properties those of every file are told, whatever is asked for; a folder tells of its first 5,000 documents.

use super::files;
use super::folder::at;
use crate::acts::drive as doing;
use crate::heart::document::Document;
use crate::heart::folder::Folder;
use crate::store::{documents, folders, versions};
use ::facts::{Look, Problem};
use ::web::{Answer, Door, Routes};
use access::{Actor, Gate};
use askama::Template;
use base::{Moment, Parse, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::fmt::rfc2822;
use web::axum::extract::Path;
use web::axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use web::axum::response::{IntoResponse, Response};

/// A folder tells of so many documents, by five hundred.
const HANDS: usize = 10;

/// Below this a password is asked for.
const OWN: &str = "@network";

pub(super) fn routes(r: &mut Routes) {
    r.any("/drive", Gate::Bearer, top);
    r.any("/drive/", Gate::Bearer, top);
    r.any("/drive/{*path}", Gate::Bearer, below);
}

/// What stands at a place of the drive.
enum Thing {
    Top,
    Folder(Box<Folder>),
    File(Box<Document>),
}

/// What a program is told of a thing.
struct Told {
    href: String,
    name: String,
    folder: bool,
    size: i64,
    kind: &'static str,
    changed: String,
    made: String,
    etag: Option<String>,
}

#[derive(Template)]
#[template(path = "library/multistatus.xml")]
struct Multistatus {
    things: Vec<Told>,
}

async fn top(door: Door, method: Method, headers: HeaderMap) -> Answer {
    answer(door, method, String::new(), headers).await
}

async fn below(door: Door, method: Method, Path(path): Path<String>, headers: HeaderMap) -> Answer {
    answer(door, method, path, headers).await
}

async fn answer(door: Door, method: Method, path: String, headers: HeaderMap) -> Answer {
    if method == Method::OPTIONS {
        let mut response = StatusCode::OK.into_response();
        response.headers_mut().insert("dav", HeaderValue::from_static("1"));
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(ALLOWED));
        return Ok(response);
    }
    let find = method.as_str() == "PROPFIND";
    if !find && method != Method::GET && method != Method::HEAD {
        let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(ALLOWED));
        return Ok(response);
    }
    let path = path.trim_matches('/').to_owned();
    let (root, path) = match path.strip_prefix(OWN) {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => {
            (format!("/drive/{OWN}/"), rest.trim_matches('/').to_owned())
        }
        _ => ("/drive/".to_owned(), path),
    };
    let actor = if root == "/drive/" { Some(door.actor()) } else { reader(&door, &headers).await? };
    let Some(actor) = actor else { return Ok(asked()) };
    if find {
        list(&door, actor, root, path, &headers).await
    } else {
        get(&door, actor, method, path, &headers).await
    }
}

const ALLOWED: &str = "OPTIONS, GET, HEAD, PROPFIND";

/// Who reads by the password that a program shows, if it shows a good one. Guesses are few.
async fn reader(door: &Door, headers: &HeaderMap) -> Result<Option<Actor>, Problem> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(basic) = shown.and_then(|shown| shown.strip_prefix("Basic ")) else { return Ok(None) };
    let password = STANDARD
        .decode(basic.trim())
        .ok()
        .and_then(|pair| String::from_utf8(pair).ok())
        .and_then(|pair| pair.split_once(':').map(|(_, password)| password.to_owned()));
    let Some(password) = password else { return Ok(None) };
    let found = door.read(move |look| doing::actor(look, &password)).await?;
    if found.is_none() {
        door.limit("drive-password", 30, base::minutes(10))?;
    }
    Ok(found)
}

fn asked() -> Response {
    let mut response = StatusCode::UNAUTHORIZED.into_response();
    let basic = HeaderValue::from_static("Basic realm=\"library\", charset=\"UTF-8\"");
    response.headers_mut().insert(header::WWW_AUTHENTICATE, basic);
    response
}

fn thing(look: &Look, path: &str) -> Result<Thing, Problem> {
    if path.is_empty() {
        return Ok(Thing::Top);
    }
    match at(look, path, "") {
        Ok(folder) => return Ok(Thing::Folder(Box::new(folder))),
        // Programs follow no folder that has moved: they find it where it is.
        Err(Problem::NotFound | Problem::Moved(_)) => {}
        Err(problem) => return Err(problem),
    }
    let (folder, name) = path.rsplit_once('/').ok_or(Problem::NotFound)?;
    let (stem, extension) = name.rsplit_once('.').ok_or(Problem::NotFound)?;
    let slug = Slug::parse(stem).map_err(|_| Problem::NotFound)?;
    let folder = at(look, folder, "").map_err(|_| Problem::NotFound)?;
    let document = documents::with_slug(look, &slug)?.filter(|document| {
        document.folder == folder.id
            && document.kind.extension() == extension
            && document.is_seen_by(look.actor())
    });
    Ok(Thing::File(Box::new(document.ok_or(Problem::NotFound)?)))
}

async fn get(door: &Door, actor: Actor, method: Method, path: String, headers: &HeaderMap) -> Answer {
    let house = door.house();
    let found = house
        .read(actor, move |look| {
            Ok::<_, Problem>(match thing(look, &path)? {
                Thing::Top => Err("/library".to_owned()),
                Thing::Folder(folder) => Err(folder.link()),
                Thing::File(document) => {
                    Ok(versions::find(look, document.id, document.version)?.ok_or(Problem::NotFound)?)
                }
            })
        })
        .await?;
    match found {
        Ok(version) => files::send(house, &version, &method, headers).await,
        // People who look at a folder of the drive find it in the library.
        Err(link) => {
            let mut response = StatusCode::SEE_OTHER.into_response();
            let link = HeaderValue::from_str(&link).map_err(|error| Problem::Broken(error.to_string()))?;
            response.headers_mut().insert(header::LOCATION, link);
            Ok(response)
        }
    }
}

async fn list(door: &Door, actor: Actor, root: String, path: String, headers: &HeaderMap) -> Answer {
    let children = match headers.get("depth").and_then(|depth| depth.to_str().ok()) {
        Some("0") => false,
        Some("1") => true,
        _ => {
            let body = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:error xmlns:D=\"DAV:\"><D:propfind-finite-depth/></D:error>\n";
            return Ok((StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, XML)], body).into_response());
        }
    };
    let things = door.house().read(actor, move |look| tell(look, &root, &path, children)).await?;
    let body = Multistatus { things }.render().map_err(|error| Problem::Broken(error.to_string()))?;
    Ok((StatusCode::MULTI_STATUS, [(header::CONTENT_TYPE, XML)], body).into_response())
}

const XML: &str = "application/xml; charset=utf-8";

fn tell(look: &Look, root: &str, path: &str, children: bool) -> Result<Vec<Told>, Problem> {
    let thing = thing(look, path)?;
    let (mut told, parent) = match &thing {
        Thing::Top => (vec![told_folder(root.to_owned(), "", look.now(), look.now())], None),
        Thing::Folder(folder) => (vec![of_folder(root, folder)], Some(folder.id)),
        Thing::File(document) => {
            let (folder, _) = path.rsplit_once('/').unwrap_or_default();
            return Ok(vec![of_file(look, root, folder, document)?]);
        }
    };
    if !children {
        return Ok(told);
    }
    told.extend(folders::within(look, parent, look.actor())?.iter().map(|folder| of_folder(root, folder)));
    let Some(folder) = parent else { return Ok(told) };
    let mut after = None;
    for _ in 0..HANDS {
        let some = documents::of_folder_after(look, folder, after)?;
        let Some(last) = some.last() else { break };
        after = Some(last.id);
        for document in some.iter().filter(|document| document.is_seen_by(look.actor())) {
            told.push(of_file(look, root, path, document)?);
        }
    }
    Ok(told)
}

fn of_folder(root: &str, folder: &Folder) -> Told {
    let href = format!("{root}{}/", folder.path);
    told_folder(href, folder.details.name.as_str(), folder.changed, folder.made)
}

fn told_folder(href: String, name: &str, changed: Moment, made: Moment) -> Told {
    Told {
        href,
        name: name.to_owned(),
        folder: true,
        size: 0,
        kind: "",
        changed: http_date(changed),
        made: made.timestamp().to_string(),
        etag: None,
    }
}

fn of_file(look: &Look, root: &str, folder: &str, document: &Document) -> Result<Told, Problem> {
    let version = versions::find(look, document.id, document.version)?.ok_or(Problem::NotFound)?;
    Ok(Told {
        href: format!("{root}{folder}/{}.{}", document.slug, document.kind.extension()),
        name: document.details.title.to_string(),
        folder: false,
        size: document.size_bytes,
        kind: document.kind.media_type(),
        changed: http_date(version.added),
        made: document.added.timestamp().to_string(),
        etag: Some(format!("\"{}\"", version.file.blob)),
    })
}

/// A date as HTTP has it (RFC 9110 5.6.7).
fn http_date(moment: Moment) -> String {
    rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&moment.timestamp())
        .unwrap_or_else(|_| "Thu, 01 Jan 1970 00:00:00 GMT".to_owned())
}
