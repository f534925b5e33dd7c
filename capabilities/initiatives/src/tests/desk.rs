//! Others as they are beside initiatives: meetings that can be chosen, shown with what is put forward to them, and a board on
//! which announcements are pinned.

use ::facts::{Act, Fact, Look, Problem, Subject, Tag};
use ::web::{
    Announced, Announcement, Card, CardMaker, Channel, Choice, Door, House, Html, Occasion, Routes, Ui,
};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::Id;
use capability::Capability;
use db::Fault;
use serde::{Deserialize, Serialize};

/// What has meetings and a board.
pub(super) const DESK: Capability = Capability {
    name: "desk",
    locales: &[],
    routes,
    cards: &[CardMaker { kind: "event", card }],
    occasions: &[Occasion { kind: "event", choices: meetings }],
    channels: &[Channel { kind: "board", label: "initiatives-title", choices: boards, post }],
    ..Capability::EMPTY
};

/// The first meeting.
pub(super) fn bali() -> Id<Subject> {
    Id::from_bytes([1; 16])
}

/// Another one.
pub(super) fn secret() -> Id<Subject> {
    Id::from_bytes([2; 16])
}

/// The board.
pub(super) fn board() -> Subject {
    Subject::new::<Subject>("board", Id::from_bytes([7; 16]))
}

#[derive(Template)]
#[template(source = "<h1>Bali</h1>{% for section in beside %}{{ section }}{% endfor %}", ext = "html")]
struct Page {
    beside: Vec<Html>,
}

fn routes(r: &mut Routes) {
    async fn show(door: Door, Path(id): Path<Id<Subject>>) -> ::web::Answer {
        let ui = door.ui();
        let about = Subject::new("event", id);
        let tag = about.tag();
        let beside = door.read(move |look| ui.house().beside(look, &ui, &about)).await?;
        door.page("Bali", Page { beside }).keep([tag]).answer()
    }
    r.get("/meetings/{id}", Gate::Public, show);
}

fn card(_: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    Ok((id == bali()).then(|| Card { title: "Bali".into(), link: format!("/meetings/{id}") }))
}

fn meetings(_: &Look, _: &Ui) -> Result<Vec<Choice>, Fault> {
    Ok(vec![Choice::new(bali(), "Bali")])
}

/// Everybody in the network may pin.
fn boards(look: &Look, _: &Ui) -> Result<Vec<Choice>, Fault> {
    Ok(if look.actor().is_inside() { vec![Choice::new(board().id, "Board")] } else { Vec::new() })
}

/// Something was pinned.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Pinned {
    /// On one line.
    pub(super) subject: String,
    /// All of it.
    pub(super) text: String,
}

impl Fact for Pinned {
    const KIND: &'static str = "test-pinned";

    fn subject(&self) -> Subject {
        board()
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

fn post(act: &mut Act, _: &House, _: Id<Subject>, said: &Announcement) -> Result<Announced, Problem> {
    act.record(&Pinned { subject: said.subject.clone(), text: said.text.clone() })?;
    let message = Subject::new::<Subject>("pin", act.id());
    let link = format!("/board/{}", message.id);
    Ok(Announced { message, card: Card { title: said.subject.clone(), link } })
}

/// All that was pinned, oldest first.
pub(super) fn pinned(house: &testing::House) -> Vec<Pinned> {
    let entries = house.look(access::Actor::House, |look| Ok(facts::about(look, &board(), 100)?));
    entries.iter().rev().map(|entry| serde_json::from_str(&entry.body).expect("what was pinned")).collect()
}
