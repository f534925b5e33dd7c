//! What a person follows: the page of it, and the doors by which they begin and end.

use crate::following;
use crate::pages::person;
use crate::store::following::{self as store, Follow};
use access::Gate;
use askama::Template;
use base::{Id, Parse};
use facts::{Look, Problem, Subject};
use serde::Deserialize;
use web::axum::extract::{Path, Query};
use web::{Answer, Card, Door, House, Routes, Ui, nearby, see};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/you/following", Gate::SignedIn, show);
    r.put("/following/{kind}/{id}", Gate::SignedIn, begin);
    r.delete("/following/{kind}/{id}", Gate::SignedIn, end);
}

/// So many things stand on one page.
const A_PAGE: i64 = 50;

#[derive(Deserialize)]
struct Asked {
    before: Option<String>,
}

struct Row {
    /// Nothing, when whoever looks may not see it any more.
    card: Option<Card>,
    since: String,
    action: String,
}

#[derive(Template)]
#[template(path = "notices/following.html")]
struct FollowingPage {
    ui: Ui,
    rows: Vec<Row>,
    older: Option<String>,
}

async fn show(door: Door, Query(asked): Query<Asked>) -> Answer {
    let (me, ui) = (person(&door)?, door.ui());
    let before = asked.before.and_then(|text| Id::<Follow>::parse(&text).ok());
    let body = door
        .read(move |look| {
            let mut follows = store::of(look, me, before, A_PAGE + 1)?;
            let more = follows.len() as i64 > A_PAGE;
            follows.truncate(A_PAGE as usize);
            let last = follows.last().filter(|_| more);
            let older = last.map(|last| format!("/you/following?before={}", last.id));
            Ok::<_, Problem>(FollowingPage { rows: rows(look, &ui, &follows)?, older, ui })
        })
        .await?;
    door.page(door.ui().t("following-title"), body).current("/you").hidden().answer()
}

/// All of them. Of what whoever looks may not see any more, they hear nothing until they may again, and can let it go.
fn rows(look: &Look, ui: &Ui, follows: &[Follow]) -> Result<Vec<Row>, Problem> {
    let mut rows = Vec::with_capacity(follows.len());
    for follow in follows {
        let card = ui.card(look, &follow.subject)?;
        rows.push(Row { card, since: ui.moment(follow.since), action: following::address(&follow.subject) });
    }
    Ok(rows)
}

/// The thing of an address, if things of its kind are known here.
fn named(house: &House, kind: &str, id: Id<Subject>) -> Result<Subject, Problem> {
    let maker = house.cards.iter().find(|maker| maker.kind == kind).ok_or(Problem::NotFound)?;
    Ok(Subject { kind: maker.kind.into(), id })
}

async fn begin(door: Door, Path((kind, id)): Path<(String, Id<Subject>)>) -> Answer {
    let (subject, ui) = (named(door.house(), &kind, id)?, door.ui());
    door.act(move |act| {
        if ui.card(&act.look(), &subject)?.is_none() {
            return Err(Problem::NotFound);
        }
        following::follow(act, &subject)
    })
    .await?;
    see(nearby(door.fields().get("to"))).said("following-said-begun").answer()
}

async fn end(door: Door, Path((kind, id)): Path<(String, Id<Subject>)>) -> Answer {
    let subject = named(door.house(), &kind, id)?;
    door.act(move |act| following::unfollow(act, &subject)).await?;
    see(nearby(door.fields().get("to"))).said("following-said-ended").answer()
}
