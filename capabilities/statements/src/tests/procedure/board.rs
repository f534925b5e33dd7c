//! A board on which announcements are pinned: a channel for tests.

use ::web::{Announced, Announcement, Card, CardMaker, Channel, Choice, House};
use base::Id;
use capability::Capability;
use db::Fault;
use facts::{Act, Fact, Look, Problem, Subject, Tag};
use serde::{Deserialize, Serialize};

/// What pins announcements.
pub(crate) const BOARDS: Capability = Capability {
    name: "boards",
    locales: &[],
    channels: &[Channel { kind: "board", label: "statement-nav", choices, post }],
    cards: &[CardMaker {
        kind: "board",
        card: |_, _, _| Ok(Some(Card { title: "Board".into(), link: "/board".into() })),
    }],
    ..Capability::EMPTY
};

/// The one board there is.
pub(super) fn board() -> Subject {
    Subject::new::<Subject>("board", Id::from_bytes([7; 16]))
}

/// Everybody in the network may pin, but for facilitators: a list to which not everybody writes.
fn choices(look: &Look, _: &::web::Ui) -> Result<Vec<Choice>, Fault> {
    let pins = look.actor().is_inside() && (look.actor().is_steward() || !look.actor().facilitates());
    Ok(if pins { vec![Choice::new(board().id, "Board")] } else { Vec::new() })
}

/// Something was pinned.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Pinned {
    /// On one line.
    pub(super) subject: String,
    /// All of it.
    pub(super) text: String,
    /// Below which other.
    pub(super) below: Option<Id<Subject>>,
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
    act.record(&Pinned { subject: said.subject.clone(), text: said.text.clone(), below: said.in_reply_to })?;
    let message = Subject::new::<Subject>("pin", act.id());
    let link = format!("/board/{}", message.id);
    Ok(Announced { message, card: Card { title: said.subject.clone(), link } })
}

/// All that was pinned, oldest first.
pub(super) fn pinned(house: &testing::House) -> Vec<Pinned> {
    let entries = house.look(access::Actor::House, |look| Ok(facts::about(look, &board(), 100)?));
    entries.iter().rev().map(|entry| serde_json::from_str(&entry.body).expect("what was pinned")).collect()
}
