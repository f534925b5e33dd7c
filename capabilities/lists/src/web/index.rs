//! All lists, one's own marked.

use crate::heart::list::{List, Reading};
use crate::heart::subscription::State;
use crate::policy::MakeLists;
use crate::store::{lists, roles, subscriptions};
use ::web::{Answer, Door, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use db::Fault;
use facts::{Look, Tag};
use std::collections::HashMap;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists", Gate::Public, index);
}

/// One list of the index.
struct Row {
    list: List,
    address: String,
    /// What the reader is to it, by the key of the word.
    marks: Vec<String>,
}

impl Row {
    const fn is_closed_reading(&self) -> bool {
        matches!(self.list.rules.reading, Reading::Subscribers)
    }
}

#[derive(Template)]
#[template(path = "lists/index.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    closed: Vec<Row>,
    can_make: bool,
}

async fn index(door: Door) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui)).await?;
    let ui = door.ui();
    door.page(ui.t("list-nav"), body).current("/lists").keep([Tag::from("lists")]).answer()
}

fn page(look: &Look, ui: Ui) -> Result<IndexPage, Fault> {
    let mut marks: HashMap<_, Vec<String>> = HashMap::new();
    if let Some(person) = look.actor().person() {
        for on in subscriptions::all_of(look, person)? {
            let key = match on.state {
                State::Active => "list-mark-on",
                State::Asked => "list-mark-asked",
                State::Suspended => "list-mark-suspended",
            };
            marks.entry(on.list).or_default().push(ui.t(key));
        }
        for (list, role) in roles::of_person(look, person)? {
            marks.entry(list).or_default().push(ui.t(format!("list-role-{role}")));
        }
    }
    let domain = &ui.house().settings.mail_domain;
    let row = |list: List| Row {
        address: list.email(domain).map_or_else(String::new, |email| email.to_string()),
        marks: marks.get(&list.id).cloned().unwrap_or_default(),
        list,
    };
    let (closed, open): (Vec<Row>, Vec<Row>) =
        lists::all(look)?.into_iter().map(row).partition(|row| row.list.closed.is_some());
    let can_make = MakeLists { owned: false }.permits(look.actor());
    Ok(IndexPage { rows: open, closed, can_make, ui })
}
