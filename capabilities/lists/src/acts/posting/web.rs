//! What is written on the web becomes a real mail, to which the same rules apply.
//!
//! The archive keeps it in the person's own name. Its copies go out as "Ana via List" from the list's address, with
//! `Author` and `Reply-To` naming the person: no server of their domain has signed it, so in their name it would fail
//! the checks of every reader whose mail is looked at (DMARC).

use super::publishing::{Taken, publish};
use super::{Author, EXCERPT, Posted, author_of};
use crate::acts::moderation;
use crate::facts::ListPostRefused;
use crate::heart::copy::Origin;
use crate::heart::held::{NewHeld, Reason};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::verdict::{Post, Verdict, verdict};
use crate::heart::written::{self, Written};
use crate::store::lists;
use ::web::House;
use access::{Actor, Person};
use arrivals::Authentication;
use base::{Email, Id, Lang, Line};
use facts::Problem;
use mail::raw::{self, Prepared};
use message::Message;
use std::sync::Arc;

/// What somebody signed in writes on the web.
#[derive(Clone, Debug)]
pub(crate) struct WebPost {
    /// The id that it will have in the archive.
    pub(crate) id: Id<Archived>,
    /// The list.
    pub(crate) list: Id<List>,
    /// Who writes.
    pub(crate) person: Id<Person>,
    /// The address of their account.
    pub(crate) email: Email,
    /// What they are called.
    pub(crate) name: String,
    /// What it is about.
    pub(crate) subject: Line<300>,
    /// What it says.
    pub(crate) text: String,
    /// The language it is in, where that was said.
    pub(crate) lang: Option<Lang>,
    /// What it answers.
    pub(crate) answers: Option<Archived>,
}

/// Takes a post that was written on the web. When this gives a page, the post is there and its copies are in the queue.
pub(crate) async fn from_web(house: &House, post: WebPost) -> Result<Posted, Problem> {
    let references = references(house, post.answers.as_ref()).await?;
    let (asked, email) = (post.list, post.email.clone());
    let (list, author) = house
        .read(Actor::House, move |look| {
            let list = lists::find(look, asked)?.ok_or(Problem::NotFound)?;
            let author = author_of(look, &list, Some(email))?;
            Ok::<_, Problem>((list, author))
        })
        .await?;
    let mail = compose(house, &list, (&post.name, &post.email), &Said::of(&post), references)?;
    let message = Arc::new(message::read(&mail).map_err(broken)?);
    let auth = Authentication::unchecked();
    let seen =
        Post { size: mail.len(), envelope: author.email.as_ref(), auth: &auth, message: Some(&*message) };
    let found = verdict(&list, &seen, &author.writer);
    let kept = raw::prepare(&house.files, mail.into()).await.map_err(broken)?;
    match found {
        Verdict::Publish => {
            let taken = Taken {
                list,
                raw: kept.id(),
                fresh: Some(kept),
                message,
                received: house.clock.now(),
                auth,
                origin: Origin::Web,
                person: Some(post.person),
            };
            publish(house, taken).await.map(Posted::Archived)
        }
        Verdict::Hold(reason) => hold(house, list, (message, kept), author, reason).await,
        Verdict::Refuse(turned) | Verdict::Drop(turned) => {
            let list = list.id;
            let refused = ListPostRefused { list, reason: turned };
            house.act(Actor::House, move |act| Ok(act.record(&refused)?)).await?;
            Ok(Posted::Turned(turned))
        }
    }
}

async fn hold(
    house: &House,
    list: List,
    (message, kept): (Arc<Message>, Prepared),
    author: Author,
    reason: Reason,
) -> Result<Posted, Problem> {
    let room = house.clone();
    house
        .act(Actor::House, move |act| {
            let now = act.now();
            let new = NewHeld {
                raw: raw::keep(act, &kept, now)?,
                arrival: None,
                email: author.email.clone(),
                name: message.from.as_ref().and_then(|from| from.name.clone()),
                subject: message.subject.clone(),
                excerpt: message::excerpt(&message.text().text, EXCERPT),
                authentication: Authentication::unchecked(),
                reason,
                tell: Some(author.tongue(&room, &list, None)),
            };
            moderation::hold(act, &room, &list, &new)?;
            Ok(Posted::Held(reason))
        })
        .await
}

/// What is written, whoever writes it.
pub(super) struct Said<'a> {
    pub(super) id: Id<Archived>,
    pub(super) subject: &'a Line<300>,
    pub(super) text: &'a str,
    pub(super) lang: Option<&'a Lang>,
}

impl<'a> Said<'a> {
    fn of(post: &'a WebPost) -> Self {
        Self { id: post.id, subject: &post.subject, text: &post.text, lang: post.lang.as_ref() }
    }
}

/// The Message-ID of what is written here: the archive's own id, by which it is known before it is there.
pub(super) fn message_id(house: &House, id: Id<Archived>) -> String {
    format!("{id}@{}", house.settings.mail_domain)
}

pub(super) fn compose(
    house: &House,
    list: &List,
    from: (&str, &Email),
    said: &Said,
    references: Vec<String>,
) -> Result<Vec<u8>, Problem> {
    let to = list.email(&house.settings.mail_domain).ok_or_else(|| broken("a list without an address"))?;
    Ok(written::mail(&Written {
        from,
        to: (list.rules.title.as_str(), &to),
        subject: said.subject.as_str(),
        text: said.text,
        lang: said.lang,
        message_id: message_id(house, said.id),
        references,
        date: house.clock.now(),
    }))
}

/// What the answered message follows, and its own id. Of one whose bytes are gone only the id is known.
pub(super) async fn references(house: &House, answered: Option<&Archived>) -> Result<Vec<String>, Problem> {
    let Some(answered) = answered else { return Ok(Vec::new()) };
    let before = match raw::load(&house.db, &house.files, answered.raw).await {
        Ok(bytes) => message::read_bytes(bytes).map(|message| message.references).unwrap_or_default(),
        Err(raw::Trouble::Missing(_)) => Vec::new(),
        Err(trouble) => return Err(broken(trouble)),
    };
    let before = before.into_iter().map(|id| id.to_string());
    Ok(before.chain([answered.message_id.clone()]).collect())
}

pub(super) fn broken(trouble: impl std::fmt::Display) -> Problem {
    Problem::Broken(trouble.to_string())
}
