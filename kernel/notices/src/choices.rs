//! How people choose to be told: in a form on their page, or by one click in a mail.

use crate::facts::Chosen;
use crate::pages::{self, Switch, person};
use crate::recipient::{Holder, Key, Mails, read_token};
use crate::store;
use access::{Gate, Person};
use askama::Template;
use base::{Id, Named};
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, House, NoticeKind, Routes, Telling, Ui, see};

pub(crate) fn routes(r: &mut Routes) {
    r.put("/you/notices", Gate::SignedIn, choose);
    r.get("/notices/unsubscribe/{token}", Gate::Bearer, ask);
    r.post("/notices/unsubscribe/{token}", Gate::Bearer, unsubscribe);
}

/// All kinds of notices of this house, as values that a look can take along.
pub(crate) fn kinds(house: &House) -> Vec<NoticeKind> {
    house.notices.clone()
}

/// What a person has chosen for each kind, else how it is told by default.
pub(crate) fn chosen(look: &Look, me: Id<Person>, kinds: &[NoticeKind]) -> Result<Fields, Fault> {
    let said = store::choices(look, Key::of_person(me))?;
    Ok(kinds.iter().fold(Fields::default(), |fields, kind| {
        let own = said.iter().find(|(name, _)| name == kind.name).map(|(_, telling)| *telling);
        fields.with(kind.name, own.unwrap_or(kind.default))
    }))
}

/// The kinds, by their labels.
pub(crate) fn switches(ui: &Ui) -> Vec<Switch> {
    let kinds = ui.house().notices.iter();
    kinds.map(|kind| Switch { name: kind.name, label: format!("notice-{}", kind.name) }).collect()
}

/// The ways of being told, by their labels.
pub(crate) fn tellings(ui: &Ui) -> Vec<Choice> {
    Telling::ALL.iter().map(|telling| Choice::new(telling, ui.t(label(*telling)))).collect()
}

const fn label(telling: Telling) -> &'static str {
    match telling {
        Telling::AtOnce => "notices-at-once",
        Telling::Digest => "notices-in-digest",
        Telling::Site => "notices-on-site",
        Telling::Never => "notices-never",
    }
}

async fn choose(door: Door) -> Answer {
    let me = person(&door)?;
    let mut fields = door.fields();
    let choices: Vec<(String, Telling)> = kinds(door.house())
        .iter()
        .filter_map(|kind| Some((kind.name.to_owned(), fields.need::<Telling>(kind.name)?)))
        .collect();
    if fields.check().is_err() {
        return pages::page(&door, None, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    door.act(move |act| keep(act, Key::of_person(me), me.as_of(), &choices)).await?;
    see("/you/notices").said("notices-said-chosen").answer()
}

pub(crate) fn keep(
    act: &mut Act,
    key: Key,
    recipient: Id<Subject>,
    choices: &[(String, Telling)],
) -> Result<(), Problem> {
    for (kind, telling) in choices {
        store::choose(act, key, kind, *telling)?;
    }
    if !choices.is_empty() {
        act.record(&Chosen { recipient, choices: choices.to_vec() })?;
    }
    Ok(())
}

#[derive(Template)]
#[template(path = "notices/unsubscribe.html")]
struct UnsubscribePage {
    ui: Ui,
    /// What the mails are about.
    what: String,
    action: String,
    done: bool,
    has_account: bool,
}

/// Asks first: programs that look through mails follow every link, and must change nothing by it.
async fn ask(door: Door, Path(token): Path<String>) -> Answer {
    unsubscribe_page(&door, &token, false)
}

/// Switches the mails off, for a person who pressed the button or for their mail program (RFC 8058, which wants no
/// redirect as the answer).
async fn unsubscribe(door: Door, Path(token): Path<String>) -> Answer {
    let (holder, key, mails) = read_token(door.house(), &token).ok_or(Problem::NotFound)?;
    let kinds = kinds(door.house());
    door.act(move |act| {
        let stopped = stopped(&act.look(), &kinds, holder, key, mails)?;
        keep(act, key, key.as_subject(), &stopped)
    })
    .await?;
    unsubscribe_page(&door, &token, true)
}

/// The choices that end these mails: people still find the notices on their page, others are not told at all.
pub(crate) fn stopped(
    look: &Look,
    kinds: &[NoticeKind],
    holder: Holder,
    key: Key,
    mails: Mails,
) -> Result<Vec<(String, Telling)>, Fault> {
    let mut stopped = Vec::new();
    for kind in kinds {
        let (default, telling) = match holder {
            Holder::Person => (kind.default, Telling::Site),
            Holder::Address => (Telling::AtOnce, Telling::Never),
        };
        let now = store::choice(look, key, kind.name)?.unwrap_or(default);
        let ends = match mails {
            Mails::Of(name) => kind.name == name && now != Telling::Never,
            Mails::Digest => now == Telling::Digest,
        };
        if ends && now != telling {
            stopped.push((kind.name.to_owned(), telling));
        }
    }
    Ok(stopped)
}

fn unsubscribe_page(door: &Door, token: &str, done: bool) -> Answer {
    let (holder, _, mails) = read_token(door.house(), token).ok_or(Problem::NotFound)?;
    let ui = door.ui();
    let what = match mails {
        Mails::Of(kind) => ui.t(format!("notice-{kind}")),
        Mails::Digest => ui.t("notices-digest"),
    };
    let action = format!("/notices/unsubscribe/{token}");
    let body = UnsubscribePage { what, action, done, has_account: holder == Holder::Person, ui };
    door.page(door.ui().t("notices-unsubscribe"), body).hidden().answer()
}
