//! Into the archive and out to everybody: one act.

use super::found;
use crate::acts::archive::{self, Incoming, Kept, NewAttached};
use crate::acts::distribution;
use crate::facts::MESSAGE;
use crate::heart::copy::{self, Framing, Origin};
use crate::heart::held::{Fate, Held};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::store::copies::{self, Holds};
use crate::store::{digests, held, lists, messages};
use crate::turns::turn;
use ::web::House;
use access::{Actor, Person};
use arrivals::Authentication;
use base::{Id, Moment, Parse};
use db::Fault;
use facts::{Act, Problem, Subject};
use mail::Parcel;
use mail::raw::{self, Prepared, RawId};
use message::{Mailbox, Message};
use std::sync::Arc;

/// A post that the list takes.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    /// The list.
    pub(crate) list: List,
    /// Its bytes.
    pub(crate) raw: RawId,
    /// The same, where they are not kept yet.
    pub(crate) fresh: Option<Prepared>,
    /// What was read in them.
    pub(crate) message: Arc<Message>,
    /// When it came.
    pub(crate) received: Moment,
    /// Who really sent it.
    pub(crate) auth: Authentication,
    /// Where it was written.
    pub(crate) origin: Origin,
    /// Whose account has its author's address.
    pub(crate) person: Option<Id<Person>>,
}

impl Taken {
    /// What was written here has its id from the beginning, in its Message-ID; in what others send, it is theirs.
    fn written_id(&self) -> Option<Id<Archived>> {
        let id = self.message.known_as();
        let local =
            id.as_str().split_once('@').map(|(local, _)| local).filter(|_| self.origin == Origin::Web);
        local.and_then(|local| Id::parse(local).ok())
    }
}

/// Archives a post and sends it out, all or nothing; gives its address in the archive. One that was published before is left alone.
pub(crate) async fn publish(house: &House, taken: Taken) -> Result<String, Problem> {
    let ready = Ready::make(house, taken).await?;
    let room = house.clone();
    let _turn = turn(ready.taken.list.id).await;
    house.act(Actor::House, move |act| ready.publish(act, &room)).await
}

/// Publishes a post that a moderator has approved.
pub(crate) async fn approved(house: &House, id: Id<Held>) -> Result<(), Problem> {
    let found = house
        .read(Actor::House, move |look| {
            let post = held::find(look, id)?.filter(|post| post.fate == Fate::Approved);
            let Some(post) = post else { return Ok::<_, Fault>(None) };
            let author = post.email.as_ref().map(|email| access::accounts::with_email(look, email));
            let person = author.transpose()?.flatten().map(|account| account.person);
            let origin = if copies::was_written_here(look, id)? { Origin::Web } else { Origin::Mail };
            Ok(lists::find(look, post.list)?.map(|list| (list, post, person, origin)))
        })
        .await?;
    let Some((list, post, person, origin)) = found else { return Ok(()) };
    let bytes = raw::load(&house.db, &house.files, post.raw).await.map_err(broken)?;
    let read = tokio::task::spawn_blocking(move || message::read_bytes(bytes)).await.map_err(broken)?;
    let message = Arc::new(read.map_err(broken)?);
    let taken = Taken {
        list,
        raw: post.raw,
        fresh: None,
        message,
        received: post.made,
        auth: post.authentication,
        origin,
        person,
    };
    publish(house, taken).await.map(drop)
}

fn broken(trouble: impl std::fmt::Display) -> Problem {
    Problem::Broken(trouble.to_string())
}

/// A post with all that takes time done: its files kept, its copy written and sealed.
struct Ready {
    taken: Taken,
    attached: Vec<NewAttached>,
    shared: Prepared,
}

impl Ready {
    async fn make(house: &House, taken: Taken) -> Result<Self, Problem> {
        let attached = archive::attachments(&house.files, &taken.message).await.map_err(broken)?;
        let domain = house.settings.mail_domain.clone();
        let keys = house.post.keys(&house.db, &house.clock, &domain).await?;
        let (url, now, post) = (house.settings.url.clone(), house.clock.now(), taken.clone());
        let written = tokio::task::spawn_blocking(move || {
            let framing = Framing {
                list: &post.list,
                domain: &domain,
                url: &url,
                auth: &post.auth,
                origin: post.origin,
            };
            let copy = copy::copy(&post.message, &framing);
            match found::ingress(&post.auth, &post.message, &domain) {
                Some(ingress) => mail::seal(&copy, &ingress, &keys, now),
                None => Ok(copy),
            }
        });
        let sealed = written.await.map_err(broken)?.map_err(broken)?;
        let shared = raw::prepare(&house.files, sealed.into()).await.map_err(broken)?;
        Ok(Self { taken, attached, shared })
    }

    fn publish(&self, act: &mut Act, house: &House) -> Result<String, Problem> {
        let Taken { list, raw, message, received, person, .. } = &self.taken;
        if let Some(known) = self.came_before(act)? {
            return Ok(known.address);
        }
        let now = act.now();
        if let Some(fresh) = &self.taken.fresh {
            raw::keep(act, fresh, now)?;
        }
        let incoming = Incoming {
            id: self.taken.written_id(),
            raw: *raw,
            message,
            received: *received,
            person: *person,
            imported: false,
            attachments: &self.attached,
        };
        match archive::keep(act, list, &incoming)? {
            Kept::Known(known) => Ok(known.address),
            Kept::New(new) => {
                // The store may know more of it now: what it answers, its thread.
                let new = messages::find(act, new.id)?.unwrap_or(new);
                digests::due(act, &new)?;
                self.send_out(act, house, &new)?;
                Ok(new.address)
            }
        }
    }

    /// The same message, if it is here: it has come by another way, with other traces in its header, or again long after.
    /// What was taken out of the archive does not come back with it.
    fn came_before(&self, act: &Act) -> Result<Option<Archived>, Fault> {
        let Taken { list, message, .. } = &self.taken;
        let Some(known) = messages::by_address(act, list.id, &message.known_as().address())? else {
            return Ok(None);
        };
        let same = known.author.email == message.from.as_ref().and_then(Mailbox::email)
            && known.subject == clean(&message.subject)
            && known.text == clean(&message.text().text);
        Ok((same || known.redacted.is_some()).then_some(known))
    }

    fn send_out(&self, act: &mut Act, house: &House, message: &Archived) -> Result<(), Problem> {
        let list = &self.taken.list;
        let (domain, now) = (&house.settings.mail_domain, act.now());
        let page = link(list, message);
        let parcel = Parcel {
            about: Subject::new(MESSAGE, message.id),
            line: line(list),
            raw: raw::pass(act, &self.shared, now)?,
            fields: copy::own_fields(list, domain, &house.settings.url, Some(&page)),
            domain: domain.clone(),
        };
        let parcel = mail::dispatch(act, &parcel)?;
        distribution::begin(act, house, list.id, parcel, Holds::Message(message.id))
    }
}

/// As the archive has it: one of the databases cannot keep zero characters.
fn clean(text: &str) -> String {
    text.replace('\0', "")
}

/// Copies by one list come in order.
pub(crate) fn line(list: &List) -> String {
    format!("list:{}", list.id)
}

/// The page of a message: its permanent address (RFC 5064).
pub(crate) fn link(list: &List, message: &Archived) -> String {
    format!("{}/messages/{}", list.link(), message.address)
}
