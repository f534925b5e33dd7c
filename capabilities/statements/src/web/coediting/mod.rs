//! Doors for writing together: the page, its socket, and the way from there to a revision.

use super::proposal::draftable;
use crate::acts::coediting::following::room;
use crate::acts::coediting::{self as acts, Shelf};
use crate::heart::revision::Note;
use crate::heart::statement::Statement;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use base::Slug;
use facts::Problem;
use live::{Joining, Upgrade};
use std::sync::Arc;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/together", Gate::Member, show);
    r.post("/statements/{slug}/together", Gate::Member, save);
    r.get("/statements/{slug}/together/socket", Gate::Member, socket);
}

#[derive(Template)]
#[template(path = "statements/coediting/together.html")]
struct TogetherPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    /// The address of the editor's script.
    script: String,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    page(&door, statement, Fields::default(), StatusCode::OK)
}

fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let script = door.house().assets.href("together.js").to_owned();
    let title = ui.tw("together-title", "title", statement.proposal.title.as_str());
    let body = TogetherPage { form: ui.form(fields), ui, statement, script };
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

/// The socket of the room. What browsers say over it is `live`'s business; who may open it is decided here, and again with
/// everything that is written.
async fn socket(door: Door, Path(slug): Path<Slug>, upgrade: Upgrade) -> Result<Response, ::web::Stop> {
    let statement = draftable(&door, slug).await?;
    let person = door.actor().person().ok_or(Problem::NotFound)?;
    let name = door
        .read(move |look| Ok::<_, Problem>(people::persona(look, person)?.map(|persona| persona.name)))
        .await?;
    let joining = Joining {
        room: room(statement.id),
        store: Arc::new(Shelf { house: door.house().clone(), statement: statement.id }),
        writer: person.as_of(),
        name: name.unwrap_or_default(),
    };
    let house = door.house();
    house.live.admit(upgrade, &house.settings.url, joining).map_err(|_| Problem::NotFound.into())
}

/// Makes a revision of the text as it stands in the room.
async fn save(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let mut typed = door.fields();
    let note = typed.maybe::<Note>("note");
    if typed.check().is_err() {
        return page(&door, statement, typed, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let id = statement.id;
    let saved = door.act(move |act| acts::save(act, id, note.as_ref())).await;
    door.house().live.nudge(&room(id)).await;
    let together = format!("{}/together", statement.link());
    match saved {
        Ok(()) => see(together).said("together-said-saved").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, statement, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
    }
}
