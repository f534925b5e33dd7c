//! The letters that the house writes about accounts: short, in the reader's language, each with the one thing to do.

use crate::face::tongue_of;
use crate::heart::profile::PersonName;
use access::Account;
use base::{Email, Lang, Sentence, Tongue};
use facts::{Act, Problem};
use mail::Letter;
use serde::{Deserialize, Serialize};
use web::House;

/// The job that writes a letter: the words are the house's, which an act does not hold.
pub(crate) const WRITE: &str = "person-letter";

/// A letter before it has its words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Draft {
    to: Email,
    tongue: Tongue,
    /// The key of the subject; the body's has `-body` behind it. Both get what is in `args`, `network` and `link`.
    subject: Sentence,
    link: String,
}

/// Asks for a letter to be written and sent after the commit.
fn write(act: &mut Act, to: &Email, tongue: Tongue, subject: Sentence, link: String) -> Result<(), Problem> {
    Ok(act.enqueue(WRITE, &Draft { to: to.clone(), tongue, subject, link })?)
}

/// Signs in.
pub(crate) fn sign_in(act: &mut Act, account: &Account, path: String) -> Result<(), Problem> {
    let tongue = tongue_of(act, account.tongue)?;
    write(act, &account.email, tongue, Sentence::of("letter-sign-in"), path)
}

/// Confirms the address of somebody who joins.
pub(crate) fn join(act: &mut Act, to: &Email, tongue: Tongue, path: String) -> Result<(), Problem> {
    write(act, to, tongue, Sentence::of("letter-join"), path)
}

/// Confirms another address.
pub(crate) fn new_address(act: &mut Act, to: &Email, tongue: Tongue, path: String) -> Result<(), Problem> {
    write(act, to, tongue, Sentence::of("letter-email"), path)
}

/// Tells the old address that mail goes elsewhere now.
pub(crate) fn address_changed(act: &mut Act, account: &Account) -> Result<(), Problem> {
    let tongue = tongue_of(act, account.tongue)?;
    write(act, &account.email, tongue, Sentence::of("letter-email-changed"), "/you/settings".into())
}

/// Invites.
pub(crate) fn invitation(
    act: &mut Act,
    to: &Email,
    tongue: Tongue,
    from: &str,
    path: String,
) -> Result<(), Problem> {
    write(act, to, tongue, Sentence::of("letter-invitation").with("name", from), path)
}

/// Tells a steward that somebody asks to join.
pub(crate) fn request(act: &mut Act, steward: &Account, name: &PersonName) -> Result<(), Problem> {
    let tongue = tongue_of(act, steward.tongue)?;
    let subject = Sentence::of("letter-request").with("name", name.as_str());
    write(act, &steward.email, tongue, subject, "/stewardship/requests".into())
}

/// Tells who asked that they are in.
pub(crate) fn admitted(act: &mut Act, account: &Account) -> Result<(), Problem> {
    let tongue = tongue_of(act, account.tongue)?;
    write(act, &account.email, tongue, Sentence::of("letter-admitted"), "/you".into())
}

/// Tells who asked that they are not in.
pub(crate) fn declined(act: &mut Act, account: &Account) -> Result<(), Problem> {
    let tongue = tongue_of(act, account.tongue)?;
    write(act, &account.email, tongue, Sentence::of("letter-declined"), "/".into())
}

/// Puts a draft into words.
pub(crate) fn worded(house: &House, draft: &Draft, act: &Act) -> Letter {
    let network = house.network();
    let with = |sentence: Sentence| {
        sentence.with("network", network.name.as_str()).with("link", house.absolute(&draft.link))
    };
    let say = |sentence: &Sentence| house.speech.say_plain(draft.tongue, sentence);
    let body =
        Sentence { key: format!("{}-body", draft.subject.key).into(), args: draft.subject.args.clone() };
    Letter {
        to: draft.to.clone(),
        to_name: None,
        from: None,
        subject: say(&with(draft.subject.clone())),
        body: say(&with(body)) + "\n",
        html: None,
        reply_to: None,
        headers: Vec::new(),
        message_id: house.post.message_id(act.id::<Letter>()),
        date: act.now(),
        lang: Lang::from(draft.tongue),
        unsubscribe: None,
        auto_submitted: true,
        attachments: Vec::new(),
    }
}
