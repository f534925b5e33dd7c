//! Events to which somebody of the network went, and on which nobody has reported.

use crate::store::reports as store;
use crate::web::spoken;
use access::Gate;
use askama::Template;
use axum::extract::Query;
use base::days;
use db::Fault;
use facts::Tag;
use std::time::Duration;
use web::{Answer, Door, Routes, Ui};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/reports-owed", Gate::Public, owed);
}

/// What has not been reported on after so long will not be.
const OWED_FOR: Duration = days(365);

struct Owed {
    title: String,
    lang: String,
    link: String,
    when: String,
    going: i64,
}

#[derive(Template)]
#[template(path = "events/reports_owed.html")]
struct OwedPage {
    ui: Ui,
    rows: Vec<Owed>,
    can_write: bool,
    previous: Option<String>,
    next: Option<String>,
}

/// Which page of a list.
#[derive(serde::Deserialize)]
struct Turned {
    #[serde(default)]
    page: Option<u32>,
}

async fn owed(door: Door, Query(turned): Query<Turned>) -> Answer {
    let ui = door.ui();
    let page = i64::from(turned.page.unwrap_or(1).max(1));
    let now = ui.now();
    let mut events = door
        .read(move |look| {
            let from = (page - 1) * store::OWED_PAGE;
            store::owed(look, now.minus(OWED_FOR), now, from)
        })
        .await
        .map_err(|fault: Fault| fault)?;
    let per_page = usize::try_from(store::OWED_PAGE).unwrap_or(usize::MAX);
    let more = events.len() > per_page;
    events.truncate(per_page);
    let address = |page: i64| format!("/events/reports-owed?page={page}");
    let body = OwedPage {
        rows: events
            .iter()
            .map(|(event, going)| Owed {
                title: event.details.title.to_string(),
                lang: event.details.lang.to_string(),
                link: event.link(),
                when: spoken::span(&ui, &event.details.when),
                going: *going,
            })
            .collect(),
        can_write: ui.actor().is_inside(),
        previous: (page > 1).then(|| address(page - 1)),
        next: more.then(|| address(page + 1)),
        ui,
    };
    door.page(door.ui().t("report-owed-title"), body).current("/events").keep([Tag::from("events")]).answer()
}
