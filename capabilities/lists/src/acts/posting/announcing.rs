//! What other parts of the house have to say to a list. It is handed over in the act that has something to say, and a
//! job makes a mail of it: making one takes keys and files, which no act waits for.
//!
//! A person's announcement is a post of theirs, to which the list's rules apply: it may have to wait for a moderator. What
//! the house itself says comes from the network, at the list's own address, and waits for nobody.

use super::publishing::{Taken, publish};
use super::web::{Said, WebPost, broken, compose, from_web, message_id, references};
use crate::acts::lists::standing;
use crate::facts::{ListAnnounced, MESSAGE};
use crate::heart::copy::Origin;
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::verdict::Turned;
use crate::jobs::ANNOUNCE;
use crate::policy::{Read, Write};
use crate::store::{lists, messages};
use ::web::{Announced, Announcement, Card, House};
use access::{Actor, Person, Standing, accounts};
use arrivals::Authentication;
use base::{Id, Lang, Line, Parse, Sentence, Text};
use facts::{Act, Problem, Subject};
use mail::raw;
use message::MessageId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The longest announcement, in characters: as much as two hundred pages. Lists have a bound of their own in bytes.
const LONGEST: usize = 400_000;

/// An announcement on its way to the archive.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Handed {
    list: Id<List>,
    message: Id<Archived>,
    /// Who says it; the network itself without.
    by: Option<Id<Person>>,
    subject: Line<300>,
    text: String,
    lang: Lang,
    follows: Option<Id<Archived>>,
}

/// Takes an announcement of whoever acts. Refused when the list is closed, or they may not write to it.
pub(crate) fn hand_over(
    act: &mut Act,
    house: &House,
    list: Id<Subject>,
    announcement: &Announcement,
) -> Result<Announced, Problem> {
    let list = lists::find(act, list.as_of())?.ok_or(Problem::NotFound)?;
    if list.closed.is_some() {
        return Err(super::sentence(house, &list, Turned::Closed).into());
    }
    let standing = standing(act, act.actor(), list.id)?;
    act.allow(Read { list: &list, standing })?;
    act.allow(Write { list: &list, standing })?;
    let missing = || Problem::refused(Sentence::of("wrong-missing"));
    let subject = Line::cut(&announcement.subject).ok_or_else(missing)?;
    let text = Text::<LONGEST>::parse(&announcement.text)?;
    let message = act.id::<Archived>();
    act.enqueue(
        ANNOUNCE,
        &Handed {
            list: list.id,
            message,
            by: act.actor().person(),
            subject: subject.clone(),
            text: text.as_str().to_owned(),
            lang: announcement.lang.clone(),
            follows: announcement.in_reply_to.map(Id::as_of),
        },
    )?;
    act.record(&ListAnnounced { list: list.id, message })?;
    let id = MessageId::parse(&message_id(house, message)).ok_or_else(|| broken("a made id is an id"))?;
    let card =
        Card { title: subject.to_string(), link: format!("{}/messages/{}", list.link(), id.address()) };
    Ok(Announced { message: Subject::new(MESSAGE, message), card })
}

/// Makes a mail of what was handed over, and does with it what the list's rules say. Done again, it does nothing more.
pub(crate) async fn announce(house: &House, handed: Handed) -> Result<(), Problem> {
    let asked = handed.clone();
    let found = house
        .read(Actor::House, move |look| {
            if messages::find(look, asked.message)?.is_some() {
                return Ok(None);
            }
            let follows = asked.follows.map(|id| messages::find(look, id)).transpose()?.flatten();
            let writer = match asked.by {
                Some(person) => accounts::of(look, person)?
                    .filter(|account| account.standing == Standing::Active)
                    .map(|account| account.email),
                None => None,
            };
            let name = match asked.by {
                Some(person) => people::persona(look, person)?.map(|persona| persona.name),
                None => None,
            };
            let list = lists::find(look, asked.list)?.ok_or(Problem::NotFound)?;
            Ok::<_, Problem>(Some((list, follows, writer.zip(name))))
        })
        .await?;
    let Some((list, follows, writer)) = found else { return Ok(()) };
    let answers = follows.filter(|message| message.list == list.id);
    let Some(person) = handed.by else { return from_network(house, list, &handed, answers).await };
    // Whoever has left since says nothing any more.
    let Some((email, name)) = writer else { return Ok(()) };
    let post = WebPost {
        id: handed.message,
        list: list.id,
        person,
        email,
        name,
        subject: handed.subject,
        text: handed.text,
        lang: Some(handed.lang),
        answers,
    };
    from_web(house, post).await.map(drop)
}

async fn from_network(
    house: &House,
    list: List,
    handed: &Handed,
    answers: Option<Archived>,
) -> Result<(), Problem> {
    let references = references(house, answers.as_ref()).await?;
    let own = list.email(&house.settings.mail_domain).ok_or_else(|| broken("a list without an address"))?;
    let said =
        Said { id: handed.message, subject: &handed.subject, text: &handed.text, lang: Some(&handed.lang) };
    let network = house.network();
    let mail = compose(house, &list, (network.name.as_str(), &own), &said, references)?;
    let message = Arc::new(message::read(&mail).map_err(broken)?);
    let kept = raw::prepare(&house.files, mail.into()).await.map_err(broken)?;
    let taken = Taken {
        list,
        raw: kept.id(),
        fresh: Some(kept),
        message,
        received: house.clock.now(),
        auth: Authentication::unchecked(),
        origin: Origin::Web,
        person: None,
    };
    publish(house, taken).await.map(drop)
}
