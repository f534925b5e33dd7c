//! Planting: a network that begins with lists, as the demo's does.

use crate::acts::archive::{self, Incoming};
use crate::facts::{ListJoined, ListMade};
use crate::heart::list::{
    About, Joining, Keeper, Letters, List, ListName, ListRole, Posting, Reading, Replies, Rules, Title,
};
use crate::heart::subscription::{Came, Choices, State, Subscription};
use crate::store::{lists, roles, subscriptions};
use access::{Person, accounts};
use base::{Id, Lang, Moment, Parse, Slug, Tongue};
use facts::{Act, Problem, Subject};
use mail::raw::Prepared;
use message::Message;

/// A list as it is planted: public, open, for its subscribers.
#[derive(Clone, Debug)]
pub struct Planted {
    /// Its local part.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it is for, Markdown.
    pub about: Option<String>,
    /// Its languages.
    pub langs: Vec<Lang>,
    /// What it is filed under.
    pub topics: Vec<Slug>,
    /// Whether only its owners write there.
    pub announcements: bool,
    /// What it belongs to.
    pub owner: Option<Subject>,
}

/// Makes a list at `domain`; the actor owns it, if they are somebody.
pub fn list(act: &mut Act, domain: &str, planted: &Planted) -> Result<Id<Subject>, Problem> {
    let name = ListName::parse(&planted.name)?;
    let rules = Rules {
        title: Title::parse(&planted.title)?,
        about: planted.about.as_deref().map(About::parse).transpose()?,
        langs: planted.langs.clone(),
        topics: planted.topics.clone(),
        posting: if planted.announcements { Posting::Announcements } else { Posting::Subscribers },
        reading: Reading::Public,
        joining: Joining::Open,
        replies: Replies::Untouched,
        most_bytes: 5 << 20,
        footer: None,
        digest_hour: 6,
        digest_weekday: 1,
    };
    let list = List {
        id: act.id(),
        list_id: format!("{}.{domain}", name.as_str()),
        name,
        rules,
        owner: planted.owner.clone(),
        made: act.now(),
        closed: None,
    };
    lists::insert(act, &list)?;
    if let Some(person) = act.actor().person() {
        roles::set(act, list.id, &Keeper { person, role: ListRole::Owner, letters: Letters::Each })?;
    }
    act.record(&ListMade { list: list.id })?;
    Ok(list.id.as_of())
}

/// Puts a person with an account on a list, without a letter.
pub fn subscription(act: &mut Act, list: Id<Subject>, person: Id<Person>) -> Result<(), Problem> {
    let account = accounts::of(act, person)?.ok_or(Problem::NotFound)?;
    let new = Subscription {
        id: act.id(),
        list: list.as_of(),
        email: account.email,
        name: None,
        person: Some(person),
        tongue: account.tongue.unwrap_or(Tongue::English),
        choices: Choices::default(),
        trusted: true,
        state: State::Active,
        came: Came::Web,
        consent: None,
        made: act.now(),
    };
    subscriptions::keep(act, &new)?;
    act.record(&ListJoined { list: new.list, subscription: new.id, came: new.came })?;
    Ok(())
}

/// Puts a message into a list's archive as if it had come by mail at `received`. Nobody gets a copy; files in it are left out.
pub fn message(
    act: &mut Act,
    list: Id<Subject>,
    author: Id<Person>,
    mail: &Prepared,
    read: &Message,
    received: Moment,
) -> Result<(), Problem> {
    let list = lists::find(act, list.as_of())?.ok_or(Problem::NotFound)?;
    let raw = mail::raw::keep(act, mail, received)?;
    let incoming = Incoming {
        id: None,
        raw,
        message: read,
        received,
        person: Some(author),
        imported: false,
        attachments: &[],
    };
    archive::keep(act, &list, &incoming)?;
    Ok(())
}
