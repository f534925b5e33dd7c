//! Writing to a list on the web: a new thread, or an answer.

use super::archive::{called, message_link, readable};
use crate::acts::posting::{self, Posted, WebPost};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::policy::Write;
use crate::store::messages;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Allowed, Denied, Gate};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Line, Sentence, Text, hours};
use facts::{Look, Problem};
use serde::Deserialize;

/// So many posts one person writes on the web in an hour.
const POSTS: u32 = 20;

/// So much of what is answered is offered as a quote, in characters.
const QUOTED: usize = 10_000;

/// What is written.
type Written = Text<50_000>;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/threads/new", Gate::SignedIn, begin);
    r.post("/lists/{name}/threads", Gate::SignedIn, send_new);
    r.get("/lists/{name}/messages/{address}/reply", Gate::SignedIn, answer);
    r.post("/lists/{name}/messages/{address}/reply", Gate::SignedIn, send_answer);
}

#[derive(Template)]
#[template(path = "lists/compose.html")]
struct ComposePage {
    ui: Ui,
    list: List,
    heading: String,
    action: String,
    form: Form,
    /// What is answered: who wrote it, and what.
    original: Option<(String, Html)>,
    /// Where the form is with the original quoted in it.
    quote: Option<String>,
    back: String,
}

/// The list, and what is answered there.
fn writable(look: &Look, name: &str, address: Option<&str>) -> Result<(List, Option<Archived>), Problem> {
    let (list, standing) = readable(look, name)?;
    Allowed::ask(&Write { list: &list, standing }, look.actor())?;
    let Some(address) = address else { return Ok((list, None)) };
    let original = messages::by_address(look, list.id, address)?.ok_or(Problem::NotFound)?;
    if original.redacted.is_some() {
        return Err(Problem::NotFound);
    }
    Ok((list, Some(original)))
}

#[derive(Deserialize)]
struct Asked {
    quote: Option<String>,
}

async fn begin(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = door.read(move |look| writable(look, &name, None)).await?;
    page(&door, list, None, Fields::default(), StatusCode::OK)
}

async fn answer(
    door: Door,
    Path((name, address)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (list, original) = door.read(move |look| writable(look, &name, Some(&address))).await?;
    let ui = door.ui();
    let mut fields = Fields::default();
    if let Some(original) = &original {
        let base = message::base_subject(&original.subject);
        fields = fields.with("subject", if base.is_empty() { String::new() } else { format!("Re: {base}") });
        if asked.quote.is_some() {
            fields = fields.with("text", quoted(&ui, original));
        }
    }
    page(&door, list, original.as_ref(), fields, StatusCode::OK)
}

fn page(door: &Door, list: List, original: Option<&Archived>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let link = original.map(|original| message_link(&list, &original.address));
    let heading = ui.t(if original.is_some() { "list-reply-heading" } else { "list-new-thread" });
    let fresh = fields.get("text").is_empty();
    let body = ComposePage {
        heading: heading.clone(),
        action: link
            .as_ref()
            .map_or_else(|| format!("{}/threads", list.link()), |link| format!("{link}/reply")),
        form: ui.form(fields),
        original: original.map(|original| {
            let author = called(&ui, original.author.name.as_deref(), original.author.email.as_ref());
            let html = message::html(&original.text, message::Addresses::Shown, &ui.t("list-quoted"));
            (ui.tw("list-wrote", "author", author), html)
        }),
        quote: link.as_ref().filter(|_| fresh).map(|link| format!("{link}/reply?quote=yes")),
        back: link.unwrap_or_else(|| format!("{}/threads", list.link())),
        list,
        ui,
    };
    door.page(heading, body).current("/lists").status(status).hidden().answer()
}

/// What is answered, as mail programs quote it: without the quotes in it, and without the signature.
fn quoted(ui: &Ui, original: &Archived) -> String {
    let author = called(ui, original.author.name.as_deref(), original.author.email.as_ref());
    let mut quote = format!("{}\n", ui.say_plain(&Sentence::of("list-wrote").with("author", author)));
    for line in original.text.lines().take_while(|line| *line != "-- " && *line != "--") {
        if quote.len() > QUOTED {
            break;
        }
        if !line.starts_with('>') {
            quote.push_str(&format!("> {line}\n"));
        }
    }
    quote.push('\n');
    quote
}

async fn send_new(door: Door, Path(name): Path<String>) -> Answer {
    send(door, name, None).await
}

async fn send_answer(door: Door, Path((name, address)): Path<(String, String)>) -> Answer {
    send(door, name, Some(address)).await
}

async fn send(door: Door, name: String, address: Option<String>) -> Answer {
    let (list, original, called) = door
        .read(move |look| {
            let (list, original) = writable(look, &name, address.as_deref())?;
            let person = look.actor().person().ok_or(Problem::NotFound)?;
            let called = people::persona(look, person)?.map(|persona| persona.name).unwrap_or_default();
            Ok::<_, Problem>((list, original, called))
        })
        .await?;
    let account = door.account().cloned().ok_or(Problem::Denied(Denied::SignInFirst))?;
    let mut fields = door.fields();
    let subject = fields.need::<Line<300>>("subject");
    let text = fields.need::<Written>("text");
    let again =
        |fields| page(&door, list.clone(), original.as_ref(), fields, StatusCode::UNPROCESSABLE_ENTITY);
    let (Some(subject), Some(text)) = (subject, text) else { return again(fields) };
    if let Err(sentence) = door.limit("list-post", POSTS, hours(1)) {
        return again(refused(fields, sentence));
    }
    let post = WebPost {
        id: door.house().dice.id(door.house().clock.now()),
        list: list.id,
        person: account.person,
        email: account.email,
        name: called,
        subject,
        text: text.as_str().to_owned(),
        lang: None,
        answers: original.clone(),
    };
    match posting::from_web(door.house(), post).await {
        Ok(Posted::Archived(address)) => see(message_link(&list, &address)).said("list-said-posted").answer(),
        Ok(Posted::Held(_)) => see(format!("{}/threads", list.link())).said("list-said-held").answer(),
        Ok(Posted::Turned(turned)) => again(refused(fields, posting::sentence(door.house(), &list, turned))),
        Err(Problem::Refused(refusals)) => again(fields.refused(refusals)),
        Err(problem) => Err(problem.into()),
    }
}

fn refused(fields: Fields, sentence: Sentence) -> Fields {
    fields.refused(vec![facts::Refusal { field: None, sentence }])
}
