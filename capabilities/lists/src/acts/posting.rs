//! A post on its way: what the rules say of it, and then into the archive and out to everybody, or to the moderators.

mod announcing;
mod found;
mod publishing;
mod web;

pub(crate) use announcing::{announce, hand_over};
pub(crate) use publishing::{Taken, approved, line, link, publish};
pub(crate) use web::{WebPost, from_web};

use crate::acts::moderation;
use crate::facts::ListPostRefused;
use crate::heart::copy::Origin;
use crate::heart::held::{NewHeld, Reason};
use crate::heart::list::List;
use crate::heart::subscription::SubscriberName;
use crate::heart::verdict::{Post, Turned, Verdict, Writer, is_vouched_for, verdict};
use crate::letters;
use crate::store::{bans, copies, roles, subscriptions};
use ::web::House;
use access::{Account, Actor, Standing, accounts};
use arrivals::Arrived;
use base::{Email, Named, Sentence, Tongue};
use db::{Fault, Read};
use facts::{Act, Problem};
use message::{Mailbox, Message};

/// Moderators see the first lines of a held post.
const EXCERPT: usize = 1_000;

/// What became of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Posted {
    /// It is in the archive, and copies are on their way; the part of its address there that names it.
    Archived(String),
    /// A moderator decides.
    Held(Reason),
    /// It was not taken.
    Turned(Turned),
}

/// Who wrote a post, as far as the rules ask.
#[derive(Clone, Debug)]
pub(crate) struct Author {
    /// Their address; none where the mail has none that can be written to.
    pub(crate) email: Option<Email>,
    /// Their account.
    pub(crate) account: Option<Account>,
    /// What they are to the list.
    pub(crate) writer: Writer,
}

/// Who has this address, and what they are to a list.
pub(crate) fn author_of(read: &Read, list: &List, email: Option<Email>) -> Result<Author, Fault> {
    let Some(address) = &email else {
        return Ok(Author { email: None, account: None, writer: Writer::default() });
    };
    let account = accounts::with_email(read, address)?;
    let account = account.filter(|account| account.standing == Standing::Active);
    let mut writer = Writer {
        role: None,
        subscription: subscriptions::of_address(read, list.id, address)?,
        banned: bans::is_banned(read, list.id, address)?,
    };
    if let Some(account) = &account {
        writer.role = roles::of(read, list.id, account.person)?.map(|keeper| keeper.role);
        if writer.subscription.is_none() {
            writer.subscription = subscriptions::of_person(read, list.id, account.person)?;
        }
    }
    Ok(Author { email, account, writer })
}

/// The address in `From`.
pub(crate) fn sender_of(message: &Message) -> Option<Email> {
    message.from.as_ref().and_then(Mailbox::email)
}

impl Author {
    /// The language in which they read, as far as it is known.
    pub(crate) fn tongue(&self, house: &House, list: &List, message: Option<&Message>) -> Tongue {
        let subscribed = self.writer.subscription.as_ref().map(|one| one.tongue);
        let chosen = self.account.as_ref().and_then(|account| account.tongue);
        let written = message.and_then(|message| message.lang.as_ref());
        let written = written.and_then(|lang| Tongue::of_name(lang.base()));
        let first = || house.network().first_tongue();
        subscribed.or(chosen).or(written).or_else(|| list.tongue()).unwrap_or_else(first)
    }
}

/// Takes a mail to a list. Done again for the same arrival, it does nothing more.
pub(crate) async fn receive(house: &House, list: List, arrived: Arrived) -> Result<Posted, Problem> {
    let (asked, came) = (list.clone(), arrived.clone());
    let (author, found) = house
        .read(Actor::House, move |look| {
            let author = author_of(look, &asked, came.message.as_ref().ok().and_then(|it| sender_of(it)))?;
            let post = Post {
                size: came.bytes.len(),
                envelope: came.from.as_ref(),
                auth: &came.auth,
                message: came.message.as_deref().ok(),
            };
            let found = verdict(&asked, &post, &author.writer);
            Ok::<_, Fault>((author, found))
        })
        .await?;
    match (found, &arrived.message) {
        (Verdict::Publish, Ok(message)) => {
            let vouched = is_vouched_for(&arrived.auth, message);
            let person = author.account.as_ref().filter(|_| vouched).map(|account| account.person);
            let taken = Taken {
                list,
                raw: arrived.raw,
                fresh: None,
                message: message.clone(),
                received: arrived.at,
                auth: arrived.auth.clone(),
                origin: Origin::Mail,
                person,
            };
            publish(house, taken).await.map(Posted::Archived)
        }
        (Verdict::Hold(reason), _) => hold(house, list, arrived, author, reason).await,
        (Verdict::Refuse(turned), _) => turn(house, list, arrived, author, turned, Answer::Letter).await,
        (Verdict::Drop(turned), _) => turn(house, list, arrived, author, turned, Answer::None).await,
        (Verdict::Publish, Err(_)) => Err(Problem::Broken("an unreadable post was to be published".into())),
    }
}

async fn hold(
    house: &House,
    list: List,
    arrived: Arrived,
    author: Author,
    reason: Reason,
) -> Result<Posted, Problem> {
    let room = house.clone();
    house
        .act(Actor::House, move |act| {
            if copies::is_held(act, list.id, arrived.arrival)? {
                return Ok(Posted::Held(reason));
            }
            let tell = tell(act, &room, &list, &arrived, &author, reason)?;
            let message = arrived.message.as_deref().ok();
            let new = NewHeld {
                raw: arrived.raw,
                arrival: Some(arrived.arrival),
                email: author.email.clone().or_else(|| arrived.from.clone()),
                name: message.and_then(|it| it.from.as_ref()?.name.clone()),
                subject: message.map_or_else(String::new, |it| it.subject.clone()),
                excerpt: message.map_or_else(String::new, |it| message::excerpt(&it.text().text, EXCERPT)),
                authentication: arrived.auth.clone(),
                reason,
                tell,
            };
            moderation::hold(act, &room, &list, &new)?;
            Ok(Posted::Held(reason))
        })
        .await
}

/// In which language the author is told that their post waits, if they may be: never a machine (RFC 3834), never whose
/// name was only used, and a stranger not at every post, since strangers' addresses are often not their own.
fn tell(
    act: &mut Act,
    house: &House,
    list: &List,
    arrived: &Arrived,
    author: &Author,
    reason: Reason,
) -> Result<Option<Tongue>, Fault> {
    let (Ok(message), Some(email)) = (&arrived.message, &author.email) else { return Ok(None) };
    if reason == Reason::Forged || arrivals::is_automatic(message, arrived.from.as_ref()) {
        return Ok(None);
    }
    let known = author.writer.belongs() && is_vouched_for(&arrived.auth, message);
    let may = known || arrivals::may_answer(act, email)?;
    Ok(may.then(|| author.tongue(house, list, Some(message))))
}

/// Whether somebody hears of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// The author, unless machines must not answer them.
    Letter,
    /// Nobody.
    None,
}

async fn turn(
    house: &House,
    list: List,
    arrived: Arrived,
    author: Author,
    turned: Turned,
    answer: Answer,
) -> Result<Posted, Problem> {
    let room = house.clone();
    house
        .act(Actor::House, move |act| {
            if answer == Answer::Letter {
                let sentence = sentence(&room, &list, turned);
                write_back(act, &room, &list, &arrived, &author, &sentence)?;
            }
            act.record(&ListPostRefused { list: list.id, reason: turned })?;
            Ok(Posted::Turned(turned))
        })
        .await
}

/// Why a post was not taken, and whom to ask, in words.
pub(crate) fn sentence(house: &House, list: &List, turned: Turned) -> Sentence {
    let owner = list.email_for("owner", &house.settings.mail_domain);
    Sentence { key: format!("list-turned-{}", turned.name()).into(), args: Vec::new() }
        .with("list", list.rules.title.as_str())
        .with("owner", owner.map_or_else(String::new, |owner| owner.to_string()))
}

/// Writes one sentence to the author of a mail, unless it is a machine, or has been written to lately.
pub(crate) fn write_back(
    act: &mut Act,
    house: &House,
    list: &List,
    arrived: &Arrived,
    author: &Author,
    sentence: &Sentence,
) -> Result<(), Fault> {
    let message = arrived.message.as_deref().ok();
    let automatic = message.is_some_and(|message| arrivals::is_automatic(message, arrived.from.as_ref()));
    let Some(to) = author.email.as_ref().or(arrived.from.as_ref()) else { return Ok(()) };
    if automatic || arrived.auth.is_forged() || !arrivals::may_answer(act, to)? {
        return Ok(());
    }
    letters::answer(act, house, list, (to, author.tongue(house, list, message)), sentence)
}

/// What somebody who writes by mail is called, if they say so.
pub(crate) fn name_of(message: &Message) -> Option<SubscriberName> {
    message.from.as_ref()?.name.as_deref().and_then(SubscriberName::cut)
}
