//! What was said of an initiative before, what is different between two states of it, and saying an earlier one again.

use super::edit::led_addressed;
use super::initiative;
use super::names::{Names, Who};
use super::spoken::{Words, label};
use crate::acts::{may_lead, reporting as acts};
use crate::heart::field::differences;
use crate::heart::initiative::{Initiative, Said};
use crate::heart::revision::Revision;
use crate::store::revisions::{self as store, PAGE};
use ::web::{Answer, Door, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::Slug;
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/history", Gate::Public, list);
    r.get("/initiatives/{slug}/history/{number}", Gate::Public, show);
    r.post("/initiatives/{slug}/history/{number}/restored", Gate::Member, restore);
}

/// One state in the list.
struct Row {
    number: i64,
    when: String,
    who: Option<Who>,
}

fn row(ui: &Ui, names: &Names, revision: &Revision) -> Row {
    Row {
        number: revision.number,
        when: ui.moment(revision.at),
        who: names.who(ui, revision.author, revision.name.as_ref()),
    }
}

#[derive(Template)]
#[template(path = "initiatives/history.html")]
struct ListPage {
    ui: Ui,
    initiative: Initiative,
    rows: Vec<Row>,
    older: Option<String>,
}

#[derive(Deserialize)]
struct Asked {
    before: Option<i64>,
}

async fn list(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let initiative = initiative(&door, slug).await?;
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("initiative-history"), initiative.said.title);
    let body = door
        .read(move |look| {
            let mut found = store::page(look, initiative.id, asked.before.unwrap_or(i64::MAX))?;
            let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
            let more = found.len() > most;
            found.truncate(most);
            let older = found.last().filter(|_| more);
            let names = Names::of(look, found.iter().filter_map(|one| one.author))?;
            Ok::<_, Problem>(ListPage {
                older: older.map(|last| format!("{}/history?before={}", initiative.link(), last.number)),
                rows: found.iter().map(|one| row(&ui, &names, one)).collect(),
                initiative,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/initiatives").hidden().answer()
}

#[derive(Template)]
#[template(path = "initiatives/revision.html")]
struct RevisionPage {
    ui: Ui,
    initiative: Initiative,
    row: Row,
    /// With which other it is compared, the one before if none was named; nothing for the first.
    with: Option<i64>,
    /// What a part is called, and the way from the other to this one; for the first, all there is.
    parts: Vec<(String, Html)>,
    lang: String,
    can_restore: bool,
}

#[derive(Deserialize)]
struct With {
    with: Option<i64>,
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, i64)>, Query(asked): Query<With>) -> Answer {
    let initiative = initiative(&door, slug).await?;
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("initiative-history"), initiative.said.title);
    let body = door.read(move |look| page(look, ui, initiative, number, asked.with)).await?;
    door.page(title, body).current("/initiatives").hidden().answer()
}

fn page(
    look: &Look,
    ui: Ui,
    initiative: Initiative,
    number: i64,
    with: Option<i64>,
) -> Result<RevisionPage, Problem> {
    let (revision, said) = store::of(look, initiative.id, number)?.ok_or(Problem::NotFound)?;
    let with = with.filter(|with| *with != number).unwrap_or(number - 1);
    let other = store::of(look, initiative.id, with)?.map(|(_, said)| said);
    let names = Names::of(look, revision.author)?;
    Ok(RevisionPage {
        row: row(&ui, &names, &revision),
        with: other.as_ref().map(|_| with),
        parts: parts(look, &ui, other.as_ref(), &said)?,
        lang: said.lang.to_string(),
        can_restore: number != initiative.revision && may_lead(look, initiative.id)?,
        initiative,
        ui,
    })
}

/// What differs, part by part.
fn parts(look: &Look, ui: &Ui, other: Option<&Said>, said: &Said) -> Result<Vec<(String, Html)>, Problem> {
    let words = Words::of(look, ui)?;
    let all = <crate::heart::field::Field as base::Named>::ALL.iter().copied();
    let fields = other.map_or_else(|| all.collect(), |other| differences(other, said));
    let part = |field| {
        let now = words.text(said, field);
        let html = match other {
            Some(other) => markup::diff_html(&words.text(other, field), &now),
            None => Html::of_text(&now),
        };
        (ui.t(label(field)), html, now.is_empty() && other.is_none())
    };
    let shown = fields.into_iter().map(part).filter(|(_, _, nothing)| !nothing);
    Ok(shown.map(|(label, html, _)| (label, html)).collect())
}

async fn restore(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let found = led_addressed(&door, slug).await?;
    let id = found.id;
    let now = door.act(move |act| acts::restore(act, id, number)).await?;
    see(now.link()).said("initiative-said-restored").answer()
}
