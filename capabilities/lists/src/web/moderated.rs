//! How often posts were held, why, and what became of them: for everybody, without names.

use super::found::list_at;
use crate::heart::held::{Fate, Reason};
use crate::heart::list::List;
use crate::store::held;
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use facts::{Look, Problem};
use jiff::civil::Date;
use std::collections::BTreeMap;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/moderated", Gate::Public, show);
}

/// One month: how many for each reason, and of them how many for each fate.
struct Month {
    name: String,
    rows: Vec<Row>,
}

struct Row {
    reason: Reason,
    approved: usize,
    rejected: usize,
    discarded: usize,
    waiting: usize,
}

#[derive(Template)]
#[template(path = "lists/moderated.html")]
struct ModeratedPage {
    ui: Ui,
    list: List,
    months: Vec<Month>,
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, &name)).await?;
    let tag = crate::facts::subject(body.list.id).tag();
    door.page(door.ui().t("list-moderated"), body).current("/lists").keep([tag]).answer()
}

fn page(look: &Look, ui: Ui, name: &str) -> Result<ModeratedPage, Problem> {
    let list = list_at(look, name)?;
    let zone = ui.house().network().zone.clone();
    let mut counts: BTreeMap<(Date, Reason), BTreeMap<Fate, usize>> = BTreeMap::new();
    for (made, reason, fate) in held::tallied(look, list.id)? {
        let month = made.in_zone(&zone).date().first_of_month();
        *counts.entry((month, reason)).or_default().entry(fate).or_default() += 1;
    }
    let mut months: Vec<(Date, Month)> = Vec::new();
    for ((date, reason), fates) in counts.into_iter().rev() {
        if months.last().is_none_or(|(last, _)| *last != date) {
            months.push((date, Month { name: ui.month_year(date), rows: Vec::new() }));
        }
        let count = |fate: Fate| fates.get(&fate).copied().unwrap_or_default();
        let row = Row {
            reason,
            approved: count(Fate::Approved),
            rejected: count(Fate::Rejected),
            discarded: count(Fate::Discarded),
            waiting: count(Fate::Waiting),
        };
        if let Some((_, month)) = months.last_mut() {
            month.rows.insert(0, row);
        }
    }
    Ok(ModeratedPage { list, months: months.into_iter().map(|(_, month)| month).collect(), ui })
}
