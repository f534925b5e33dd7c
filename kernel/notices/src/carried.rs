//! Notices that come in another mail than the one of the day: whoever gets the network's digest has them there, so that
//! nobody gets two such mails.

use crate::choices::{self, kinds};
use crate::letters;
use crate::recipient::{Holder, Key, Mails};
use crate::store::{self, State, Told};
use access::Person;
use base::{Id, Moment, Sentence};
use db::Fault;
use facts::{Act, Look, Problem};
use web::{House, Ui};

/// A notice that waits to be told by mail.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The whole of it in one sentence.
    pub sentence: Sentence,
    /// The address on this site where one reads on.
    pub link: String,
}

/// From now on somebody's waiting notices come in another mail, or in the one of the day again. The act records a fact
/// of its own.
pub fn carry(act: &mut Act, person: Id<Person>, elsewhere: bool) -> Result<(), Fault> {
    store::carry(act, person, elsewhere)
}

/// What waits for whoever looks, as far as they may still see what it is about: oldest first, at most so much.
pub fn waiting(look: &Look, ui: &Ui, most: i64) -> Result<Vec<Waiting>, Fault> {
    let Some(person) = look.actor().person() else { return Ok(Vec::new()) };
    let told = store::waiting(look, person, look.now(), most)?;
    let told = letters::still_seen(look, ui, told)?;
    Ok(told.into_iter().map(|Told { sentence, link, .. }| Waiting { sentence, link }).collect())
}

/// What waited for somebody before a moment has been mailed. The act records a fact of its own.
pub fn carried(act: &mut Act, person: Id<Person>, before: Moment) -> Result<(), Fault> {
    store::settle(act, person, before, State::Mailed)?;
    Ok(())
}

/// Ends the mail of the day, and what came instead of it, for somebody who says so in one of these mails: what they chose to
/// have in it stands on their page only.
pub fn end_digest(act: &mut Act, house: &House, person: Id<Person>) -> Result<(), Problem> {
    store::carry(act, person, false)?;
    let key = Key::of_person(person);
    let stopped = choices::stopped(&act.look(), &kinds(house), Holder::Person, key, Mails::Digest)?;
    choices::keep(act, key, person.as_of(), &stopped)
}
