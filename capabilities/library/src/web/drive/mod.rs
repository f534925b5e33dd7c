//! The library as a drive: WebDAV (RFC 4918), class 1, to be read only.
//!
//! `/drive/` is for everybody. Below `/drive/@network/` a program shows a drive password by HTTP Basic (RFC 7617), and finds
//! what its owner may read; there it is asked for one, since most programs show none before.
//!
//! A folder tells of its first 5,000 documents. Windows asks at `/` before it asks for a drive anywhere, and is told there
//! where it is.

mod asked;
mod told;

use super::files;
use super::folder::at;
use crate::acts::drive as doing;
use crate::heart::document::{Document, Version};
use crate::heart::folder::Folder;
use crate::store::{documents, folders, versions};
use ::facts::{Look, Problem};
use ::web::{Answer, Door, Routes};
use access::{Actor, Gate};
use asked::Asked;
use base::{Parse, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use told::Told;
use web::axum::body::{Body, to_bytes};
use web::axum::extract::{Path, Request};
use web::axum::http::request::Parts;
use web::axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use web::axum::response::{IntoResponse, Response};

/// A folder tells of so many documents, by five hundred.
const HANDS: usize = 10;

/// Where the drive is.
const DRIVE: &str = "/drive/";

/// Below this a password is asked for.
const OWN: &str = "@network";

/// The same as some programs spell it; they look for what they asked for letter by letter in what they are told.
const OWN_SPELLED: &str = "%40network";

const ALLOWED: &str = "OPTIONS, GET, HEAD, PROPFIND";

const XML: &str = "application/xml; charset=utf-8";

pub(super) fn routes(r: &mut Routes) {
    r.any("/drive", Gate::Bearer, top);
    r.any("/drive/", Gate::Bearer, top);
    r.any("/drive/{*path}", Gate::Bearer, below);
    r.besides("/", Gate::Bearer, house);
}

/// What stands at a place of the drive.
enum Thing {
    Top,
    Folder(Box<Folder>),
    File(Box<(Document, Version)>),
}

/// How a program comes to the drive: the address it goes by, and in whose name.
struct Entry {
    root: String,
    actor: Actor,
}

async fn top(door: Door, request: Request) -> Answer {
    answer(door, String::new(), request).await
}

async fn below(door: Door, Path(path): Path<String>, request: Request) -> Answer {
    answer(door, path, request).await
}

async fn answer(door: Door, path: String, request: Request) -> Answer {
    let (parts, body) = request.into_parts();
    let find = parts.method.as_str() == "PROPFIND";
    if parts.method == Method::OPTIONS {
        return Ok(options());
    }
    if !find && parts.method != Method::GET && parts.method != Method::HEAD {
        return Ok(not_allowed(ALLOWED));
    }
    let path = path.trim_matches('/');
    let own = path.strip_prefix(OWN).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let entry = match own {
        None => Entry { root: DRIVE.to_owned(), actor: door.actor() },
        Some(_) => {
            let Some(actor) = reader(&door, &parts.headers).await? else { return Ok(asked_who()) };
            let spelled = parts.uri.path().starts_with(&format!("{DRIVE}{OWN_SPELLED}"));
            let name = if spelled { OWN_SPELLED } else { OWN };
            Entry { root: format!("{DRIVE}{name}/"), actor }
        }
    };
    let path = own.unwrap_or(path).trim_matches('/').to_owned();
    if find { list(&door, entry, path, &parts, body).await } else { get(&door, entry, path, &parts).await }
}

/// What other programs than browsers ask at the front page: Windows, whether there is a drive at all.
async fn house(request: Request) -> Answer {
    let (parts, body) = request.into_parts();
    match parts.method.as_str() {
        "OPTIONS" => Ok(options()),
        "PROPFIND" => {
            let Some((asked, children)) = question(&parts, body).await else { return Ok(not_understood()) };
            let mut things = vec![Told::root("/")];
            if children {
                things.push(Told::root(DRIVE));
            }
            multistatus(&things, &asked)
        }
        _ => Ok(not_allowed("OPTIONS, GET, HEAD")),
    }
}

fn options() -> Response {
    let mut response = StatusCode::OK.into_response();
    let headers = response.headers_mut();
    headers.insert("dav", HeaderValue::from_static("1"));
    headers.insert("ms-author-via", HeaderValue::from_static("DAV"));
    headers.insert(header::ALLOW, HeaderValue::from_static(ALLOWED));
    response
}

fn not_allowed(allowed: &'static str) -> Response {
    let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
    response
}

/// Who reads by the password that a program shows, if it shows a good one. Guesses are few.
async fn reader(door: &Door, headers: &HeaderMap) -> Result<Option<Actor>, Problem> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some((scheme, basic)) = shown.and_then(|shown| shown.split_once(' ')) else { return Ok(None) };
    if !scheme.eq_ignore_ascii_case("basic") {
        return Ok(None);
    }
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

fn asked_who() -> Response {
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
    let document = document.ok_or(Problem::NotFound)?;
    let version = versions::find(look, document.id, document.version)?.ok_or(Problem::NotFound)?;
    Ok(Thing::File(Box::new((document, version))))
}

async fn get(door: &Door, entry: Entry, path: String, parts: &Parts) -> Answer {
    let found = door.house().read(entry.actor, move |look| thing(look, &path)).await?;
    let link = match found {
        Thing::File(file) => {
            return files::send(door.house(), &file.1, &parts.method, &parts.headers).await;
        }
        // People who look at a folder of the drive find it in the library.
        Thing::Folder(folder) => folder.link(),
        Thing::Top => "/library".to_owned(),
    };
    let mut response = StatusCode::SEE_OTHER.into_response();
    let link = HeaderValue::from_str(&link).map_err(|error| Problem::Broken(error.to_string()))?;
    response.headers_mut().insert(header::LOCATION, link);
    Ok(response)
}

async fn list(door: &Door, entry: Entry, path: String, parts: &Parts, body: Body) -> Answer {
    let depth = parts.headers.get("depth").and_then(|depth| depth.to_str().ok());
    // Without a depth all below is meant.
    if depth.is_none_or(|depth| depth.trim().eq_ignore_ascii_case("infinity")) {
        let body = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
            <D:error xmlns:D=\"DAV:\"><D:propfind-finite-depth/></D:error>\n";
        return Ok((StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, XML)], body).into_response());
    }
    let Some((asked, children)) = question(parts, body).await else { return Ok(not_understood()) };
    let things = door.house().read(entry.actor, move |look| tell(look, &entry.root, &path, children)).await?;
    multistatus(&things, &asked)
}

/// What is asked for, and whether of what is in a folder, too; nothing when that cannot be understood.
async fn question(parts: &Parts, body: Body) -> Option<(Asked, bool)> {
    let depth = parts.headers.get("depth").and_then(|depth| depth.to_str().ok()).map(str::trim);
    let children = match depth {
        Some("0") => false,
        // Older Windows adds that it knows the folder itself already; to be told again does no harm.
        Some(depth) if depth == "1" || depth.starts_with("1,") => true,
        _ => return None,
    };
    let body = to_bytes(body, asked::LONGEST).await.ok()?;
    Asked::read(&body).map(|asked| (asked, children))
}

fn not_understood() -> Response {
    StatusCode::BAD_REQUEST.into_response()
}

fn multistatus(things: &[Told], asked: &Asked) -> Answer {
    let body = told::told(things, asked)?;
    Ok((StatusCode::MULTI_STATUS, [(header::CONTENT_TYPE, XML)], body).into_response())
}

fn tell(look: &Look, root: &str, path: &str, children: bool) -> Result<Vec<Told>, Problem> {
    let (mut told, folder) = match thing(look, path)? {
        Thing::Top => (vec![Told::root(root)], None),
        Thing::Folder(folder) => (vec![Told::folder(root, &folder)], Some(folder.id)),
        Thing::File(file) => {
            let (folder, _) = path.rsplit_once('/').unwrap_or_default();
            return Ok(vec![Told::file(root, folder, &file.0, &file.1)]);
        }
    };
    if !children {
        return Ok(told);
    }
    told.extend(folders::within(look, folder, look.actor())?.iter().map(|below| Told::folder(root, below)));
    let Some(folder) = folder else { return Ok(told) };
    let mut after = None;
    for _ in 0..HANDS {
        let some = versions::newest_of_folder(look, folder, after)?;
        let Some((last, _)) = some.last() else { break };
        after = Some(last.id);
        let seen = some.iter().filter(|(document, _)| document.is_seen_by(look.actor()));
        told.extend(seen.map(|(document, version)| Told::file(root, path, document, version)));
    }
    Ok(told)
}
