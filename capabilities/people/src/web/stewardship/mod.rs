//! Stewardship: how the network stands, and everything that stewards decide.

mod letters;
mod log;
mod network;
mod people;
mod requests;

use crate::store::requests as waiting;
use ::web::askama::Template;
use ::web::{Answer, Door, Routes, Stop, Ui};
use access::{Gate, accounts, sessions};
use mail::State;

pub(super) fn routes(r: &mut Routes) {
    r.get("/stewardship", Gate::Steward, show);
    network::routes(r);
    people::routes(r);
    requests::routes(r);
    log::routes(r);
    letters::routes(r);
}

#[derive(Clone, Copy, Default)]
struct Counts {
    people: i64,
    requests: i64,
    sessions: i64,
    jobs_waiting: i64,
    jobs_given_up: i64,
    letters_waiting: i64,
    letters_kept: i64,
    letters_failed: i64,
}

#[derive(Template)]
#[template(path = "people/stewardship.html")]
struct StewardshipPage {
    ui: Ui,
    counts: Counts,
    relay: bool,
    /// What capabilities let stewards tend: address and label.
    tended: Vec<(&'static str, String)>,
}

async fn show(door: Door) -> Answer {
    let counts = door
        .read(|look| {
            let now = look.now();
            let jobs = jobs::counts(look)?;
            Ok::<_, Stop>(Counts {
                people: accounts::count(look)?,
                requests: waiting::count(look)?,
                sessions: sessions::count(look, now)?,
                jobs_waiting: jobs.waiting,
                jobs_given_up: jobs.given_up,
                letters_waiting: mail::count(look, State::Waiting)?,
                letters_kept: mail::count(look, State::Kept)?,
                letters_failed: mail::count(look, State::Failed)?,
            })
        })
        .await?;
    let ui = door.ui();
    let tended = door.house().tended.iter().map(|item| (item.href, ui.t(item.label))).collect();
    let body = StewardshipPage { counts, relay: door.house().post.delivers(), tended, ui };
    door.page(door.ui().t("stewardship-heading"), body).hidden().answer()
}
