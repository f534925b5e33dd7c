//! What is kept about people, why, and for how long: from what this code does.

use ::web::askama::Template;
use ::web::{Answer, Door, Routes, Ui};
use access::{Gate, sessions};

pub(super) fn routes(r: &mut Routes) {
    r.get("/privacy", Gate::Public, show);
}

struct Kept {
    what: String,
    why: String,
    how_long: String,
}

#[derive(Template)]
#[template(path = "people/privacy.html")]
struct PrivacyPage {
    ui: Ui,
    rows: Vec<Kept>,
}

const DAY_SECS: u64 = 24 * 3600;

async fn show(door: Door) -> Answer {
    let ui = door.ui();
    let days = |span: std::time::Duration| span.as_secs() / DAY_SECS;
    let row = |name: &str, how_long: String| Kept {
        what: ui.t(format!("privacy-{name}")),
        why: ui.t(format!("privacy-{name}-why")),
        how_long,
    };
    let leaving = || ui.t("privacy-until-you-leave");
    let rows = vec![
        row("address", leaving()),
        row("profile", leaving()),
        row("work", ui.t("privacy-until-you-choose")),
        row("bits", leaving()),
        row("session", ui.tn("privacy-days-unused", days(sessions::IDLE))),
        row("links", ui.t("privacy-until-used")),
        row("letters", ui.tn("privacy-days", days(mail::SWEPT))),
        row("lists", ui.t("privacy-lists-how-long")),
        row("posts", ui.t("privacy-posts-how-long")),
        row("copies", ui.tn("privacy-days", days(mail::COPIES_SWEPT))),
        row("log", ui.t("privacy-log-how-long")),
    ];
    door.page(ui.t("privacy-heading"), PrivacyPage { ui: door.ui(), rows }).keep([]).answer()
}
