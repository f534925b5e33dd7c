//! The mailing lists, with who is on them and what was written.

use super::Actors;
use crate::demo::content::{Content, List, Message};
use access::{Actor, Person};
use base::{Clock, Id, Moment, Slug, days};
use facts::{Problem, Subject};
use jiff::Timestamp;
use std::collections::BTreeMap;
use web::House;
use web::axum::body::Bytes;

/// Does all that. Their events are there already.
pub(super) async fn plant(
    house: &House,
    content: &Content,
    actors: &Actors,
    events: &BTreeMap<Slug, Subject>,
) -> Result<(), Problem> {
    let mut lists = BTreeMap::new();
    for list in &content.lists {
        lists.insert(list.name.as_str(), one(house, actors, events, list).await?);
    }
    let now = Clock::machine().now();
    for message in &content.messages {
        let author = content.people.iter().find(|person| person.slug == message.author);
        let (Some(author), Some(person)) = (author, person(actors, &message.author)) else { continue };
        let at = now.minus(days(message.days));
        let mail = mail(message, &author.name, author.email().as_str(), at, &house.settings.mail_domain);
        write(house, lists[message.list.as_str()], person, mail, at).await?;
    }
    Ok(())
}

async fn one(
    house: &House,
    actors: &Actors,
    events: &BTreeMap<Slug, Subject>,
    list: &List,
) -> Result<Id<Subject>, Problem> {
    let members: Vec<Id<Person>> = list.members.iter().filter_map(|slug| person(actors, slug)).collect();
    let owner = list.members.first().and_then(|slug| actors.get(slug)).copied().unwrap_or(Actor::House);
    let domain = house.settings.mail_domain.clone();
    let planted = lists::plant::Planted {
        name: list.name.clone(),
        title: list.title.clone(),
        about: Some(list.about.clone()),
        langs: list.languages.clone(),
        topics: list.topics.clone(),
        announcements: false,
        owner: list.event.as_ref().and_then(|event| events.get(event).cloned()),
    };
    house
        .act(owner, move |act| {
            let list = lists::plant::list(act, &domain, &planted)?;
            for member in &members {
                lists::plant::subscription(act, list, *member)?;
            }
            Ok(list)
        })
        .await
}

fn person(actors: &Actors, slug: &Slug) -> Option<Id<Person>> {
    actors.get(slug).and_then(Actor::person)
}

/// The message as mail, in UTF-8 throughout (RFC 6532).
fn mail(message: &Message, name: &str, email: &str, at: Moment, domain: &str) -> String {
    let answers = message.answers.as_ref();
    let answers = answers.map_or_else(String::new, |id| {
        format!("In-Reply-To: <{id}@demo.example>\r\nReferences: <{id}@demo.example>\r\n")
    });
    let date = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let date = date.strftime("%a, %d %b %Y %H:%M:%S +0000");
    let text = message.text.replace('\n', "\r\n");
    format!(
        "From: \"{name}\" <{email}>\r\nTo: {}@{domain}\r\nSubject: {}\r\nDate: {date}\r\nMessage-ID: \
         <{}@demo.example>\r\n{answers}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{text}",
        message.list, message.subject, message.id
    )
}

async fn write(
    house: &House,
    list: Id<Subject>,
    author: Id<Person>,
    mail: String,
    at: Moment,
) -> Result<(), Problem> {
    let read = message::read(mail.as_bytes()).map_err(|why| Problem::Broken(why.to_string()))?;
    let prepared = mail::raw::prepare(&house.files, Bytes::from(mail)).await;
    let prepared = prepared.map_err(|fault| Problem::Broken(fault.to_string()))?;
    house.act(Actor::House, move |act| lists::plant::message(act, list, author, &prepared, &read, at)).await
}
