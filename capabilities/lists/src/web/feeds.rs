//! A list's newest messages, for feed readers (RFC 4287).

use super::archive::{caching, called, entitled, message_link, readable};
use crate::heart::list::{List, Reading};
use crate::heart::message::Archived;
use crate::heart::obscured::hidden;
use crate::store::messages;
use ::web::{Answer, Door, Ui, keep, text_response};
use askama::Template;
use axum::http::{HeaderValue, header};
use facts::{Look, Problem};

/// So many messages are told; a busy list has as many in a day.
const NEWEST: i64 = 50;

/// So many characters of each.
const EXCERPT: usize = 500;

#[derive(Template)]
#[template(path = "lists/news.xml", escape = "html")]
struct News {
    name: String,
    source: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    lang: Option<String>,
    page: String,
    author: String,
    published: String,
    updated: String,
    summary: String,
}

/// The feed of a list, `/lists/<name>.atom`. Programs do not sign in: that of a list that only subscribers read is closed to
/// them.
pub(super) async fn atom(door: Door, name: String) -> Answer {
    let ui = door.ui();
    let (list, news) = door.read(move |look| news(look, &ui, &name)).await?;
    let text = news.render().map_err(|error| Problem::Broken(format!("a template failed: {error}")))?;
    let mut response = text_response("application/atom+xml; charset=utf-8", text);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching(&list)));
    match list.rules.reading {
        Reading::Public => Ok(keep(response, [crate::facts::subject(list.id).tag()])),
        Reading::Subscribers => Ok(response),
    }
}

fn news(look: &Look, ui: &Ui, name: &str) -> Result<(List, News), Problem> {
    let (list, _) = readable(look, name)?;
    let newest = messages::newest(look, list.id, NEWEST)?;
    let updated = newest.iter().map(changed).max().unwrap_or(list.made);
    let news = News {
        name: list.rules.title.to_string(),
        source: ui.absolute(&format!("{}.atom", list.link())),
        page: ui.absolute(&list.link()),
        updated: updated.to_string(),
        entries: newest.iter().map(|message| entry(ui, &list, message)).collect(),
    };
    Ok((list, news))
}

/// When a message came, or was taken out.
fn changed(message: &Archived) -> base::Moment {
    message.redacted.as_ref().map_or(message.archived, |(at, _)| *at)
}

fn entry(ui: &Ui, list: &List, message: &Archived) -> Entry {
    let author = &message.author;
    Entry {
        id: format!("urn:uuid:{}", message.id),
        title: match message.redacted {
            Some(_) => ui.t("list-message-redacted"),
            None => visible(&entitled(ui, &message.subject)),
        },
        lang: message.lang.as_ref().map(ToString::to_string),
        page: ui.absolute(&message_link(list, &message.address)),
        author: visible(&called(ui, author.name.as_deref(), author.email.as_ref())),
        published: message.sent.to_string(),
        updated: changed(message).to_string(),
        summary: visible(&hidden(&message::excerpt(&message.text, EXCERPT))),
    }
}

/// Without the characters that XML has no way to write.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect()
}
