//! One message at its permanent address, and what moderators do with it.

use super::archive::{Quotes, Showing, Shown, addresses, entitled, message_link, readable};
use super::{found, threads};
use crate::acts::redaction;
use crate::facts::MESSAGE;
use crate::heart::list::List;
use crate::heart::message::{Archived, Why};
use crate::policy::{Moderate, Write};
use crate::store::{attachments, messages as store, threads as threads_of};
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, attachment, see};
use access::{Denied, Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::Id;
use facts::{Look, Problem, Subject, Tag};
use mail::raw;
use message::Addresses;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/messages/{address}", Gate::Public, show);
    r.get("/lists/{name}/messages/{address}/redaction", Gate::SignedIn, ask);
    r.post("/lists/{name}/messages/{address}/redaction", Gate::SignedIn, redact);
}

#[derive(Template)]
#[template(path = "lists/message.html")]
struct MessagePage {
    ui: Ui,
    list: List,
    post: Shown,
    message_id: String,
    subject: String,
    thread: String,
    before: Option<String>,
    after: Option<String>,
    /// The fields of its header, for those who see addresses.
    headers: Vec<(String, String)>,
    can_redact: bool,
    has_raw: bool,
    /// What others show beside it.
    beside: Vec<Html>,
}

/// What is read of a message before its bytes are.
struct Read {
    page: MessagePage,
    message: Archived,
    tags: Vec<Tag>,
}

async fn show(door: Door, Path((name, address)): Path<(String, String)>) -> Answer {
    if let Some(address) = address.strip_suffix(".eml") {
        return download(door, name, address.to_owned()).await;
    }
    let ui = door.ui();
    let Read { mut page, message, tags } = door.read(move |look| read(look, ui, &name, &address)).await?;
    if page.has_raw {
        page.headers = headers(&door, &message).await?;
    }
    let title = format!("{} · {}", page.subject, page.list.rules.title);
    door.page(title, page).current("/lists").keep(tags).answer()
}

fn read(look: &Look, ui: Ui, name: &str, address: &str) -> Result<Read, Problem> {
    let (list, standing) = readable(look, name)?;
    let message = store::by_address(look, list.id, address)?.ok_or(Problem::NotFound)?;
    let thread = threads_of::find(look, message.thread)?.ok_or(Problem::NotFound)?;
    let lines = store::lines_of_thread(look, thread.id, threads::MOST)?;
    let places = threads::order(lines.len(), lines.iter().map(|line| (line.id, line.parent)));
    let (before, after, number) = threads::beside(&list, &lines, &places, message.id);
    let files = attachments::of_message(look, message.id)?;
    let shown = addresses(look.actor(), standing);
    let showing = Showing {
        addresses: shown,
        may_reply: Write { list: &list, standing }.permits(look.actor()),
        quoted: ui.t("list-quoted"),
        quotes: Quotes::Folded,
        list: &list,
        ui: &ui,
    };
    let post = showing.message(&message, 0, &files);
    let about = Subject::new(MESSAGE, message.id);
    let tags =
        super::archive::thread_tags(&thread).into_iter().chain([about.tag(), Tag::from("people")]).collect();
    let page = MessagePage {
        post,
        message_id: message.message_id.clone(),
        subject: entitled(&ui, if message.redacted.is_some() { &thread.subject } else { &message.subject }),
        thread: threads::in_thread(&list, &thread, &message, number),
        before,
        after,
        headers: Vec::new(),
        can_redact: message.redacted.is_none() && Moderate(standing).permits(look.actor()),
        has_raw: message.gives_bytes() && shown == Addresses::Shown,
        beside: ui.house().beside(look, &ui, &about)?,
        list,
        ui,
    };
    Ok(Read { page, message, tags })
}

/// The fields of a message's header, as they came.
async fn headers(door: &Door, message: &Archived) -> Result<Vec<(String, String)>, Problem> {
    let house = door.house();
    let bytes = match raw::load(&house.db, &house.files, message.raw).await {
        Ok(bytes) => bytes,
        Err(raw::Trouble::Missing(_)) => return Ok(Vec::new()),
        Err(trouble) => return Err(Problem::Broken(trouble.to_string())),
    };
    Ok(message::read_bytes(bytes).map(|message| message.headers).unwrap_or_default())
}

/// The bytes of a message as they came, for those who see addresses.
async fn download(door: Door, name: String, address: String) -> Answer {
    let wanted = address.clone();
    let message = door
        .read(move |look| {
            let (list, standing) = readable(look, &name)?;
            let message = store::by_address(look, list.id, &wanted)?.ok_or(Problem::NotFound)?;
            match addresses(look.actor(), standing) {
                Addresses::Shown => Ok(message),
                Addresses::Hidden => Err(Problem::Denied(Denied::SignInFirst)),
            }
        })
        .await?;
    if !message.gives_bytes() {
        return Err(Problem::NotFound.into());
    }
    let house = door.house();
    let bytes = raw::load(&house.db, &house.files, message.raw)
        .await
        .map_err(|trouble| Problem::Broken(trouble.to_string()))?;
    Ok(attachment("message/rfc822", &format!("{address}.eml"), bytes))
}

#[derive(Template)]
#[template(path = "lists/redaction.html")]
struct RedactionPage {
    ui: Ui,
    list: List,
    link: String,
    subject: String,
    form: Form,
}

impl RedactionPage {
    fn action(&self) -> String {
        format!("{}/redaction", self.link)
    }
}

/// A message that the reader may take out.
fn redactable(look: &Look, name: &str, address: &str) -> Result<(List, Archived), Problem> {
    let (list, _) = found::moderated(look, name)?;
    let message = store::by_address(look, list.id, address)?.ok_or(Problem::NotFound)?;
    Ok((list, message))
}

async fn ask(door: Door, Path((name, address)): Path<(String, String)>) -> Answer {
    let (list, message) = door.read(move |look| redactable(look, &name, &address)).await?;
    redaction_page(&door, list, &message, Fields::default(), StatusCode::OK)
}

fn redaction_page(door: &Door, list: List, message: &Archived, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = RedactionPage {
        link: message_link(&list, &message.address),
        subject: entitled(&ui, &message.subject),
        form: ui.form(fields),
        list,
        ui: door.ui(),
    };
    door.page(ui.t("list-redact"), body).current("/lists").status(status).hidden().answer()
}

async fn redact(door: Door, Path((name, address)): Path<(String, String)>) -> Answer {
    let (list, message) = door.read(move |look| redactable(look, &name, &address)).await?;
    let mut fields = door.fields();
    let Some(why) = fields.need::<Why>("why") else {
        return redaction_page(&door, list, &message, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (of, id): (List, Id<Archived>) = (list.clone(), message.id);
    match door.act(move |act| redaction::redact(act, &of, id, &why)).await {
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            redaction_page(&door, list, &message, fields, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(message_link(&list, &message.address)).said("list-redacted").answer(),
    }
}
