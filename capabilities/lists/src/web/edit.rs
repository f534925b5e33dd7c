//! Making a list, setting its rules, closing it and opening it again.

mod fields;

use super::found::{choices, owned};
use crate::acts::lists::{self as acts, Doors};
use crate::heart::list::{Joining, List, ListName, Posting, Reading, Replies, Rules};
use crate::policy::MakeLists;
use ::web::{Answer, Card, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use base::{Id, Named, Parse, Sentence, Tongue};
use facts::{Look, Problem, Subject};

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/new", Gate::Facilitator, blank);
    r.post("/lists", Gate::Facilitator, create);
    r.get("/lists/{name}/edit", Gate::Member, edit);
    r.put("/lists/{name}", Gate::Member, change);
    r.put("/lists/{name}/doors", Gate::Member, set_doors);
}

#[derive(Template)]
#[template(path = "lists/edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    /// The list that is edited; nothing for a new one.
    list: Option<List>,
    domain: String,
    /// What a new one will belong to, as its field has it.
    owner: Option<(Card, String)>,
    langs: Vec<Choice>,
    topics: Vec<Choice>,
    postings: Vec<Choice>,
    readings: Vec<Choice>,
    joinings: Vec<Choice>,
    replies: Vec<Choice>,
    sizes: Vec<Choice>,
    hours: Vec<Choice>,
    weekdays: Vec<Choice>,
}

async fn blank(door: Door, RawQuery(query): RawQuery) -> Answer {
    let owner = query.as_deref().and_then(|query| query.strip_prefix("owner=")).unwrap_or_default();
    let owner = owner.replace("%3A", ":").replace("%3a", ":");
    page(&door, None, fields::blank(door.ui().tongue()).with("owner", owner), StatusCode::OK).await
}

async fn create(door: Door) -> Answer {
    let mut typed = door.fields();
    let name = typed.need::<ListName>("name");
    let rules = fields::read(&mut typed);
    let (Some(name), Some(rules), Ok(())) = (name, rules, typed.check()) else {
        return page(&door, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (ui, wanted) = (door.ui(), typed.get("owner").to_owned());
    let owner = door.read(move |look| owner_of(look, &ui, &wanted)).await?;
    let owner = owner.map(|(subject, _)| subject);
    let house = door.house().clone();
    let made = door.act(move |act| {
        let addresses = (house.settings.mail_domain.as_str(), house.post.sender());
        acts::make(act, addresses, &name, &rules, owner.clone())
    });
    match made.await {
        Ok(list) => see(list.link()).said("list-said-made").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, None, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// The thing that `event:018f…` names, if this reader may see it.
fn owner_of(look: &Look, ui: &Ui, wanted: &str) -> Result<Option<(Subject, Card)>, Problem> {
    let Some((kind, id)) = wanted.split_once(':') else { return Ok(None) };
    let id = Id::<Subject>::parse(id).map_err(|_| Problem::NotFound)?;
    let subject = Subject { kind: kind.to_owned().into(), id };
    let card = ui.card(look, &subject)?.ok_or(Problem::NotFound)?;
    Ok(Some((subject, card)))
}

async fn edit(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| owned(look, &name)).await?;
    let fields = fields::of(&list.rules);
    page(&door, Some(list), fields, StatusCode::OK).await
}

async fn change(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| owned(look, &name)).await?;
    let mut typed = door.fields();
    let Some(rules) = fields::read(&mut typed) else {
        return page(&door, Some(list), typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let link = list.link();
    door.act(move |act| acts::change(act, &list, &rules)).await?;
    see(link).said("list-said-changed").answer()
}

async fn set_doors(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| owned(look, &name)).await?;
    let (doors, said) = match door.fields().get("doors") {
        "open" => (Doors::Open, "list-said-opened"),
        "closed" => (Doors::Closed, "list-said-closed"),
        _ => return Err(Sentence::of("wrong-choice").into()),
    };
    let link = list.link();
    door.act(move |act| acts::set_doors(act, &list, doors)).await?;
    see(link).said(said).answer()
}

async fn page(door: &Door, list: Option<List>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if list.is_some() { "list-edit" } else { "list-make" });
    let body = door.read(move |look| body(look, ui, list, fields)).await?;
    door.page(title, body).current("/lists").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, list: Option<List>, fields: Fields) -> Result<EditPage, Problem> {
    let wanted = fields.get("owner").to_owned();
    let owner = if list.is_none() { owner_of(look, &ui, &wanted)? } else { None };
    if list.is_none() {
        let policy = MakeLists { owned: owner.is_some() };
        if !policy.permits(look.actor()) {
            return Err(access::Denied::No(policy.otherwise()).into());
        }
    }
    let mut langs: Vec<Choice> =
        Tongue::ALL.iter().map(|tongue| Choice::new(tongue, tongue.own_name())).collect();
    for typed in fields.all("langs") {
        if langs.iter().all(|choice| choice.value != typed) {
            langs.push(Choice::new(typed, typed));
        }
    }
    let hour = |hour: i8| Choice::new(hour, ui.time(jiff::civil::time(hour, 0, 0, 0)));
    Ok(EditPage {
        domain: ui.house().settings.mail_domain.clone(),
        owner: owner.map(|(_, card)| (card, wanted)),
        langs,
        topics: topics::choices(look, &ui)?,
        postings: choices::<Posting>(&ui, "list-posting-"),
        readings: choices::<Reading>(&ui, "list-reading-"),
        joinings: choices::<Joining>(&ui, "list-joining-"),
        replies: choices::<Replies>(&ui, "list-replies-"),
        sizes: sizes(&ui, list.as_ref().map(|list| &list.rules)),
        hours: (0..24).map(hour).collect(),
        weekdays: (1..=7).map(|day| Choice::new(day, super::show::weekday(&ui, day))).collect(),
        form: ui.form(fields),
        list,
        ui,
    })
}

/// The sizes on offer, and the one that is set.
fn sizes(ui: &Ui, rules: Option<&Rules>) -> Vec<Choice> {
    let mut sizes: Vec<i64> = fields::SIZES.to_vec();
    sizes.extend(rules.map(|rules| rules.most_bytes).filter(|set| !fields::SIZES.contains(set)));
    sizes.sort_unstable();
    sizes.into_iter().map(|bytes| Choice::new(bytes, ui.size(bytes))).collect()
}
