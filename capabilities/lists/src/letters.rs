//! The letters of lists: short, in the reader's language, each with the one thing to do.

mod moderation;

pub(crate) use moderation::{
    ANSWERED_WITHIN, APPEAL, appealed, authentication, held, reason, rejected, to_moderator,
};

use crate::heart::list::List;
use crate::heart::subscription::{Applicant, Came, Subscription, Wish};
use crate::heart::ticket::Ticket;
use ::web::House;
use base::{Arg, Email, Id, Lang, Link, Parse, Sentence, Tongue};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use db::Fault;
use facts::Act;
use hmac::{Hmac, Mac};
use mail::{Letter, Name};
use sha2::Sha256;

/// So many bytes of the code are in a link: 128 bits cannot be guessed.
const CODE: usize = 16;

/// What opens one subscription to whoever holds a copy sent by it: its id, and a code that only this instance can make. It
/// stands in `List-Unsubscribe` of each copy.
pub(crate) fn leave_token(secret: &[u8; 32], subscription: Id<Subscription>) -> String {
    let code = code(secret, subscription).finalize().into_bytes();
    URL_SAFE_NO_PAD.encode([subscription.bytes().as_slice(), &code[..CODE]].concat())
}

/// The subscription that a token opens, if this instance made it. It may be gone.
pub(crate) fn of_leave_token(secret: &[u8; 32], token: &str) -> Option<Id<Subscription>> {
    let bytes = URL_SAFE_NO_PAD.decode(token.trim()).ok()?;
    let (id, given) = bytes.split_first_chunk::<16>()?;
    let subscription = Id::from_bytes(*id);
    let sound = given.len() == CODE && code(secret, subscription).verify_truncated_left(given).is_ok();
    sound.then_some(subscription)
}

fn code(secret: &[u8; 32], subscription: Id<Subscription>) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any key length does");
    mac.update(b"list-leave");
    mac.update(subscription.bytes());
    mac
}

/// The path at which a subscription is changed and ended without an account.
pub(crate) fn leave_path(house: &House, subscription: Id<Subscription>) -> String {
    format!("/lists/leave/{}", leave_token(&house.secret, subscription))
}

/// A letter about a list, before it is written.
pub(crate) struct Draft<'a> {
    pub(crate) house: &'a House,
    pub(crate) list: &'a List,
    pub(crate) to: &'a Email,
    pub(crate) tongue: Tongue,
    name: Option<Name>,
    reply_to: Option<Email>,
    unsubscribe: Option<Link>,
    args: Vec<(&'static str, Arg)>,
}

impl<'a> Draft<'a> {
    /// A letter to an address, in a language.
    pub(crate) fn new(house: &'a House, list: &'a List, to: &'a Email, tongue: Tongue) -> Self {
        let args = vec![
            ("list", Arg::from(list.rules.title.as_str())),
            ("network", Arg::from(house.network().name.as_str())),
            ("page", Arg::from(house.absolute(&list.link()))),
        ];
        let draft = Self { house, list, to, tongue, name: None, reply_to: None, unsubscribe: None, args };
        draft.with("address", draft_address(house, list))
    }

    /// What stands in one of its placeables.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same sentence in the reader's language.
    pub(crate) fn with_said(self, name: &'static str, sentence: &Sentence) -> Self {
        let said = self.house.speech.say_plain(self.tongue, sentence);
        self.with(name, said)
    }

    /// Where an answer goes.
    pub(crate) fn reply_to(mut self, reply_to: Option<Email>) -> Self {
        self.reply_to = reply_to;
        self
    }

    /// To the subscriber, with the address that ends the subscription.
    fn for_subscriber(mut self, subscription: &Subscription) -> Self {
        let link = self.house.absolute(&leave_path(self.house, subscription.id));
        self.name = subscription.name.as_ref().and_then(|name| Name::cut(name.as_str()));
        self.unsubscribe = Link::parse(&link).ok();
        self.with("link", link)
    }

    /// Writes it, with these keys of subject and body; it goes out after the commit.
    pub(crate) fn send(self, act: &mut Act, subject: &'static str, body: &'static str) -> Result<(), Fault> {
        let say = |key: &'static str| {
            let args = self.args.iter().map(|(name, arg)| ((*name).into(), arg.clone())).collect();
            self.house.speech.say_plain(self.tongue, &Sentence { key: key.into(), args })
        };
        let letter = Letter {
            to: self.to.clone(),
            to_name: self.name.clone(),
            from: Name::cut(self.list.rules.title.as_str()),
            subject: say(subject),
            body: say(body) + "\n",
            html: None,
            reply_to: self.reply_to.clone(),
            headers: Vec::new(),
            message_id: self.house.post.message_id(act.id::<Letter>()),
            date: act.now(),
            lang: Lang::from(self.tongue),
            unsubscribe: self.unsubscribe.clone(),
            auto_submitted: true,
            attachments: Vec::new(),
        };
        mail::send(act, &letter)
    }
}

fn draft_address(house: &House, list: &List) -> String {
    list.email(&house.settings.mail_domain).map_or_else(String::new, |email| email.to_string())
}

/// Asks the holder of an address whether they want to join, or leave: a click or an answer confirms it.
pub(crate) fn confirm(
    act: &mut Act,
    house: &House,
    list: &List,
    (wish, applicant): (Wish, &Applicant),
    ticket: &Ticket,
) -> Result<(), Fault> {
    let confirming = format!("confirm+{}", ticket.reveal());
    let draft = Draft::new(house, list, &applicant.email, applicant.tongue)
        .reply_to(list.email_for(&confirming, &house.settings.mail_domain))
        .with("email", applicant.email.as_str())
        .with("link", house.absolute(&format!("/lists/confirm/{}", ticket.reveal())));
    match wish {
        Wish::Join => draft.send(act, "list-letter-join", "list-letter-join-body"),
        Wish::Leave => draft.send(act, "list-letter-leave", "list-letter-leave-body"),
    }
}

/// Tells who asks to join that they are on the list.
pub(crate) fn already(act: &mut Act, house: &House, list: &List, on: &Subscription) -> Result<(), Fault> {
    let draft = Draft::new(house, list, &on.email, on.tongue).for_subscriber(on);
    draft.send(act, "list-letter-already", "list-letter-already-body")
}

/// Tells who asks to leave that they are not on the list under this address.
pub(crate) fn unknown(act: &mut Act, house: &House, list: &List, who: &Applicant) -> Result<(), Fault> {
    let draft = Draft::new(house, list, &who.email, who.tongue).with("email", who.email.as_str());
    draft.send(act, "list-letter-unknown", "list-letter-unknown-body")
}

/// Tells a new subscriber how the list works.
pub(crate) fn welcome(act: &mut Act, house: &House, list: &List, new: &Subscription) -> Result<(), Fault> {
    let draft = Draft::new(house, list, &new.email, new.tongue).for_subscriber(new);
    if new.came == Came::Import {
        draft.send(act, "list-letter-welcome", "list-letter-imported-body")
    } else {
        draft.send(act, "list-letter-welcome", "list-letter-welcome-body")
    }
}

/// Tells who has confirmed that an owner has still to say yes.
pub(crate) fn waiting(act: &mut Act, house: &House, list: &List, new: &Subscription) -> Result<(), Fault> {
    let draft = Draft::new(house, list, &new.email, new.tongue).for_subscriber(new);
    draft.send(act, "list-letter-waiting", "list-letter-waiting-body")
}

/// Tells an owner that somebody waits.
pub(crate) fn asked(
    act: &mut Act,
    house: &House,
    list: &List,
    (to, tongue): (&Email, Tongue),
    new: &Subscription,
) -> Result<(), Fault> {
    let members = house.absolute(&format!("{}/members?state=asked", list.link()));
    let who = new
        .name
        .as_ref()
        .map_or_else(|| new.email.to_string(), |name| format!("{} <{}>", name.as_str(), new.email));
    let draft = Draft::new(house, list, to, tongue).with("who", who).with("link", members);
    draft.send(act, "list-letter-asked", "list-letter-asked-body")
}

/// Tells who asked to join that an owner has said no.
pub(crate) fn declined(act: &mut Act, house: &House, list: &List, was: &Subscription) -> Result<(), Fault> {
    let owner = list.email_for("owner", &house.settings.mail_domain);
    let draft = Draft::new(house, list, &was.email, was.tongue).reply_to(owner);
    draft.send(act, "list-letter-declined", "list-letter-declined-body")
}

/// Tells who has left that they have, and how they come back.
pub(crate) fn left(act: &mut Act, house: &House, list: &List, was: &Subscription) -> Result<(), Fault> {
    gone(house, list, was).send(act, "list-letter-left", "list-letter-left-body")
}

/// Tells whom an owner has taken off the list that they have, and how they come back.
pub(crate) fn taken_off(act: &mut Act, house: &House, list: &List, was: &Subscription) -> Result<(), Fault> {
    let owner = list.email_for("owner", &house.settings.mail_domain);
    let draft = gone(house, list, was).reply_to(owner);
    draft.send(act, "list-letter-left", "list-letter-taken-off-body")
}

fn gone<'a>(house: &'a House, list: &'a List, was: &'a Subscription) -> Draft<'a> {
    let join = list.email_for("join", &house.settings.mail_domain);
    Draft::new(house, list, &was.email, was.tongue)
        .with("email", was.email.as_str())
        .with("join", join.map_or_else(String::new, |email| email.to_string()))
        .with("link", house.absolute(&format!("{}/subscription", list.link())))
}

/// Tells a subscriber that mail to them came back, and that nothing is sent until they say so.
pub(crate) fn suspended(act: &mut Act, house: &House, list: &List, who: &Subscription) -> Result<(), Fault> {
    let draft = Draft::new(house, list, &who.email, who.tongue).for_subscriber(who);
    draft.send(act, "list-letter-suspended", "list-letter-suspended-body")
}

/// Answers a command that came by mail with one sentence: what was done, or why not.
pub(crate) fn answer(
    act: &mut Act,
    house: &House,
    list: &List,
    (to, tongue): (&Email, Tongue),
    sentence: &Sentence,
) -> Result<(), Fault> {
    let draft = Draft::new(house, list, to, tongue).with_said("said", sentence);
    draft.send(act, "list-letter-answer", "list-letter-answer-body")
}
