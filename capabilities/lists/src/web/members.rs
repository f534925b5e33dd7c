//! Who is on a list, for its owners: shown, let in, taken off, put in, given out.

mod import;

use super::found::owned;
use crate::acts::joining as acts;
use crate::heart::list::List;
use crate::heart::subscription::{State, Subscription};
use crate::store::subscriptions as store;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, attachment, see};
use access::{Gate, Person};
use askama::Template;
use axum::extract::{Path, Query};
use base::{Id, Named, Parse};
use facts::{Look, Problem};
use people::Persona;
use serde::Deserialize;
use std::collections::HashMap;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/members", Gate::Member, show);
    r.get("/lists/{name}/members.csv", Gate::Member, export);
    r.put("/lists/{name}/members/{subscription}", Gate::Member, let_in);
    r.delete("/lists/{name}/members/{subscription}", Gate::Member, take_off);
    import::routes(r);
}

/// So many stand on one page.
const PAGE: i64 = 100;

/// So many are read at once where all are.
const AT_ONCE: i64 = 500;

#[derive(Debug, Default, Deserialize)]
struct Asked {
    state: Option<String>,
    q: Option<String>,
    after: Option<String>,
}

/// One subscriber.
struct Row {
    on: Subscription,
    called: Option<String>,
    profile: Option<String>,
    since: String,
    address: String,
}

impl Row {
    fn waits(&self) -> bool {
        self.on.state == State::Asked
    }
}

#[derive(Template)]
#[template(path = "lists/members.html")]
struct MembersPage {
    ui: Ui,
    form: Form,
    list: List,
    state: State,
    /// Each state with how many stand so.
    counts: Vec<(State, i64)>,
    rows: Vec<Row>,
    next: Option<String>,
    searched: bool,
}

async fn show(door: Door, Path(name): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, &name, &asked)).await?;
    door.page(door.ui().t("list-members"), body).current("/lists").hidden().answer()
}

fn page(look: &Look, ui: Ui, name: &str, asked: &Asked) -> Result<MembersPage, Problem> {
    let (list, _) = owned(look, name)?;
    let state = asked.state.as_deref().and_then(State::of_name).unwrap_or(State::Active);
    let after = asked.after.as_deref().and_then(|id| Id::parse(id).ok());
    let words = asked.q.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let (found, more) = match words {
        Some(words) => (matching(look, &list, words)?, false),
        None => {
            let mut found = store::in_state(look, list.id, state, after, PAGE + 1)?;
            let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
            let more = found.len() > page;
            found.truncate(page);
            (found, more)
        }
    };
    let next = found.last().filter(|_| more);
    let next = next.map(|last| format!("{}/members?state={state}&after={}", list.link(), last.id));
    let mut counts = Vec::new();
    for one in State::ALL {
        counts.push((*one, store::count(look, list.id, *one)?));
    }
    Ok(MembersPage {
        rows: rows(look, &ui, &list, found)?,
        form: ui.form(Fields::default().with_some("q", words)),
        state,
        counts,
        next,
        searched: words.is_some(),
        list,
        ui,
    })
}

/// Those whose address or name has these words, however they stand; at most a page of them.
fn matching(look: &Look, list: &List, words: &str) -> Result<Vec<Subscription>, Problem> {
    let words = words.to_lowercase();
    let (mut found, mut last) = (Vec::new(), None);
    loop {
        let some = store::after(look, list.id, last, AT_ONCE)?;
        let Some(end) = some.last() else { return Ok(found) };
        last = Some(end.id);
        let people: Vec<Id<Person>> = some.iter().filter_map(|one| one.person).collect();
        let named = personas(look, &people)?;
        for one in some {
            let name = one.name.as_ref().map(ToString::to_string);
            let name = one.person.and_then(|person| named.get(&person)).map(|it| it.name.clone()).or(name);
            let has = |text: &str| text.to_lowercase().contains(&words);
            if has(one.email.as_str()) || name.is_some_and(|name| has(&name)) {
                found.push(one);
            }
            if i64::try_from(found.len()).is_ok_and(|so_far| so_far >= PAGE) {
                return Ok(found);
            }
        }
    }
}

fn personas(look: &Look, people: &[Id<Person>]) -> Result<HashMap<Id<Person>, Persona>, Problem> {
    let known = people::personas(look, people)?.into_iter().filter(|persona| !persona.former);
    Ok(known.map(|persona| (persona.id, persona)).collect())
}

fn rows(look: &Look, ui: &Ui, list: &List, found: Vec<Subscription>) -> Result<Vec<Row>, Problem> {
    let people: Vec<Id<Person>> = found.iter().filter_map(|one| one.person).collect();
    let named = personas(look, &people)?;
    Ok(found
        .into_iter()
        .map(|on| {
            let persona = on.person.and_then(|person| named.get(&person));
            Row {
                called: persona
                    .map(|persona| persona.name.clone())
                    .or(on.name.as_ref().map(ToString::to_string)),
                profile: persona.map(|persona| persona.link.clone()),
                since: ui.moment(on.made),
                address: format!("{}/members/{}", list.link(), on.id),
                on,
            }
        })
        .collect())
}

/// The list, and one of its subscriptions, for its owner.
async fn one(door: &Door, name: String, id: Id<Subscription>) -> Result<(List, Subscription), Problem> {
    door.read(move |look| {
        let (list, _) = owned(look, &name)?;
        let on = store::find(look, id)?.filter(|on| on.list == list.id).ok_or(Problem::NotFound)?;
        Ok((list, on))
    })
    .await
}

async fn let_in(door: Door, Path((name, id)): Path<(String, Id<Subscription>)>) -> Answer {
    let (list, on) = one(&door, name, id).await?;
    let (house, to) = (door.house().clone(), format!("{}/members?state=asked", list.link()));
    door.act(move |act| acts::let_in(act, &house, &list, &on)).await?;
    see(to).said("list-said-let-in").answer()
}

async fn take_off(door: Door, Path((name, id)): Path<(String, Id<Subscription>)>) -> Answer {
    let (list, on) = one(&door, name, id).await?;
    let (house, to) = (door.house().clone(), format!("{}/members?state={}", list.link(), on.state));
    let said = if on.state == State::Asked { "list-said-declined" } else { "list-said-taken-off" };
    door.act(move |act| acts::take_off(act, &house, &list, &on)).await?;
    see(to).said(said).answer()
}

/// Everybody as a table (RFC 4180), in which no cell can be a formula.
async fn export(door: Door, Path(name): Path<String>) -> Answer {
    let (list, lines) = door
        .read(move |look| {
            let (list, _) = owned(look, &name)?;
            let mut lines = String::from("email,name,state,delivery,since,came,consent\r\n");
            let mut last = None;
            loop {
                let some = store::after(look, list.id, last, AT_ONCE)?;
                let Some(end) = some.last() else { return Ok::<_, Problem>((list, lines)) };
                last = Some(end.id);
                let people: Vec<Id<Person>> = some.iter().filter_map(|one| one.person).collect();
                let named = personas(look, &people)?;
                for on in &some {
                    let persona = on.person.and_then(|person| named.get(&person));
                    lines.push_str(&line(on, persona.map(|persona| persona.name.as_str())));
                }
            }
        })
        .await?;
    Ok(attachment("text/csv; charset=utf-8", &format!("{}.csv", list.name.as_str()), lines))
}

fn line(on: &Subscription, profile: Option<&str>) -> String {
    let typed = on.name.as_ref().map(ToString::to_string);
    let cells = [
        on.email.to_string(),
        profile.map(str::to_owned).or(typed).unwrap_or_default(),
        on.state.to_string(),
        on.choices.delivery.to_string(),
        on.made.to_string(),
        on.came.to_string(),
        on.consent.as_ref().map(ToString::to_string).unwrap_or_default(),
    ];
    let quoted = cells.map(|cell| {
        let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        format!("\"{guard}{}\"", cell.replace('"', "\"\""))
    });
    quoted.join(",") + "\r\n"
}
