//! The same upload piece by piece, so that a dropped line costs a piece and not a file. It is the core of what tus 1.0 does,
//! with the words of plain forms, since those carry the token of whoever sends:
//!
//! - `POST /library/uploads` with the fields of the form and a `name` and `size` for each file begins; the answer names the
//!   upload, and the files that are wanted by their numbers.
//! - `HEAD /library/uploads/{id}/{n}` says by `Upload-Offset` how much of a file is there, and by `Upload-Length` of how much.
//! - `PUT /library/uploads/{id}/{n}` with `offset` and `chunk` adds the next piece. A piece for another place is answered by
//!   409 and the offset that is right. The last piece makes a document of the file.
//!
//! Left out of tus: its version headers, extensions and deferred lengths.

use super::fates;
use super::upload::{begin, keep};
use crate::acts::uploading as doing;
use crate::extract;
use crate::heart::fate::{Fate, MOST_FILES, Sent, Upload};
use crate::heart::names;
use crate::store::uploads as store;
use ::files::{Refused, Stopped};
use ::web::{Answer, Door, Routes};
use access::Gate;
use base::{Id, Sentence};
use facts::Problem;
use serde_json::json;
use web::axum::extract::Path;
use web::axum::http::{HeaderValue, StatusCode, header};
use web::axum::response::{IntoResponse, Response};

/// The most that comes in one piece, bytes; the script sends less.
const PIECE: usize = 8 << 20;

pub(super) fn routes(r: &mut Routes) {
    r.post("/library/uploads", Gate::Member, start);
    r.get("/library/uploads/{id}/{number}", Gate::Member, offset);
    r.put("/library/uploads/{id}/{number}", Gate::Member, piece);
}

async fn start(door: Door) -> Answer {
    let mut fields = door.fields();
    let names: Vec<String> = fields.all("name").map(str::to_owned).collect();
    let sizes: Vec<i64> = fields.all("size").filter_map(|size| size.parse().ok()).collect();
    if names.is_empty() || names.len() != sizes.len() {
        fields.refuse("files", Sentence::of("upload-no-files"));
    }
    let announced: Vec<_> = names.iter().map(|name| names::claimed(name)).zip(sizes).collect();
    if announced.len() as i64 > MOST_FILES {
        fields.refuse("files", Sentence::of("upload-too-many").with("count", MOST_FILES));
    }
    let Some(id) = begin(&door, &mut fields, announced.clone()).await? else {
        return Err(fields.problem().into());
    };
    let limit = i64::try_from(extract::installed().file_bytes).unwrap_or(i64::MAX);
    let mut wanted = Vec::new();
    for (number, (name, size)) in (1_i64..).zip(&announced) {
        let limit_bytes = usize::try_from(limit).unwrap_or(usize::MAX);
        let why = match *size {
            ..=0 => Refused::Empty,
            size if size > limit => Refused::Large { limit_bytes },
            _ => {
                wanted.push(number);
                continue;
            }
        };
        let name = name.to_string();
        door.act(move |act| doing::refuse(act, id, number, &name, &why.sentence())).await?;
    }
    let body = json!({ "upload": fates::address(id), "wanted": wanted });
    Ok((StatusCode::CREATED, ::web::text_response("application/json", body.to_string())).into_response())
}

/// The upload of whoever asks, and one file of it.
async fn file(door: &Door, id: Id<Upload>, number: i64) -> Result<Sent, Problem> {
    door.read(move |look| {
        doing::own(look, id)?;
        store::file(look, id, number)?.ok_or(Problem::NotFound)
    })
    .await
}

fn name(id: Id<Upload>, number: i64) -> String {
    format!("{id}-{number}")
}

async fn offset(door: Door, Path((id, number)): Path<(Id<Upload>, i64)>) -> Answer {
    let file = file(&door, id, number).await?;
    let there = there(&door, id, &file).await?;
    told(StatusCode::OK, &file, there)
}

/// How much of a file is there: all of it when something became of it, whatever that is.
async fn there(door: &Door, id: Id<Upload>, file: &Sent) -> Result<u64, Problem> {
    if file.fate != Fate::Awaited {
        return Ok(u64::try_from(file.size_bytes).unwrap_or(0));
    }
    let there = door.house().files.pieces_bytes(&name(id, file.number)).await;
    there.map_err(|fault| Problem::Broken(fault.to_string()))
}

fn told(status: StatusCode, file: &Sent, there: u64) -> Answer {
    let body = json!({ "fate": file.fate, "offset": there, "size": file.size_bytes });
    let mut response: Response =
        (status, ::web::text_response("application/json", body.to_string())).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("upload-offset", HeaderValue::from(there));
    headers.insert("upload-length", HeaderValue::from(file.size_bytes));
    Ok(response)
}

async fn piece(door: Door, Path((id, number)): Path<(Id<Upload>, i64)>, upload: ::web::Upload) -> Answer {
    let file = file(&door, id, number).await?;
    let before = there(&door, id, &file).await?;
    let size = u64::try_from(file.size_bytes).unwrap_or(0);
    let at: Option<u64> = upload.fields.get("offset").parse().ok();
    // Who sends again what has come already is told where to go on; so is whoever sends what is left of nothing.
    let Some(chunk) = upload.file("chunk").filter(|_| file.fate == Fate::Awaited && at == Some(before))
    else {
        let status = if file.fate == Fate::Awaited { StatusCode::CONFLICT } else { StatusCode::OK };
        return told(status, &file, before);
    };
    let after = before + chunk.bytes.len() as u64;
    if after > size || chunk.bytes.len() > PIECE {
        return told(StatusCode::PAYLOAD_TOO_LARGE, &file, before);
    }
    let broken = |fault: ::files::Fault| Problem::Broken(fault.to_string());
    let (files, name) = (&door.house().files, name(id, number));
    let claimed = file.name.to_string();
    if let Err(fault) = files.add_piece(&name, before, chunk.bytes.clone()).await {
        let Some(why) = fault.refusal() else { return Err(broken(fault).into()) };
        // What has come of it takes the room of others only.
        files.clear_pieces(&name).await.map_err(broken)?;
        let sent = door.act(move |act| doing::refuse(act, id, number, &claimed, &why.sentence())).await?;
        return told(StatusCode::OK, &sent, size);
    }
    if after < size {
        return told(StatusCode::OK, &file, after);
    }
    let sent = match files.receive_pieces(&name, extract::installed().file_bytes).await {
        Ok(incoming) => keep(&door, id, number, claimed, incoming).await?,
        Err(Stopped::Refused(why)) => {
            door.act(move |act| doing::refuse(act, id, number, &claimed, &why.sentence())).await?
        }
        Err(Stopped::Sender(fault) | Stopped::Store(fault)) => return Err(broken(fault).into()),
    };
    files.clear_pieces(&name).await.map_err(broken)?;
    told(StatusCode::OK, &sent, after)
}
