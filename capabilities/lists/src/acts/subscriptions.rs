//! What subscribers choose.

use crate::facts::ListSubscriptionChanged;
use crate::heart::list::List;
use crate::heart::message::Thread;
use crate::heart::subscription::{Choices, State, Subscription, ThreadChoice};
use crate::store::{subscriptions as store, thread_choices};
use access::Denied;
use base::{Id, Sentence};
use facts::{Act, Problem};

/// The actor's own subscription to a list.
pub(crate) fn own(act: &Act, list: Id<List>) -> Result<Subscription, Problem> {
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    let not_on = || Problem::refused(Sentence::of("list-wrong-not-on"));
    store::of_person(act, list, person)?.ok_or_else(not_on)
}

/// Notes what a subscriber wants, as whoever holds the mail or is signed in as them says it. Who was suspended gets mail again:
/// they have just shown that they are there.
pub(crate) fn choose(act: &mut Act, on: &Subscription, choices: Choices) -> Result<(), Problem> {
    let state = if on.state == State::Suspended { State::Active } else { on.state };
    store::keep(act, &Subscription { choices, state, ..on.clone() })?;
    act.record(&ListSubscriptionChanged { list: on.list, subscription: on.id })?;
    Ok(())
}

/// Stops sending to a subscriber to whom no mail gets through; the caller writes the letter.
pub(crate) fn suspend(act: &mut Act, on: &Subscription) -> Result<(), Problem> {
    store::keep(act, &Subscription { state: State::Suspended, ..on.clone() })?;
    act.record(&ListSubscriptionChanged { list: on.list, subscription: on.id })?;
    Ok(())
}

/// Notes what the actor wants of a thread; nothing: as of all others.
pub(crate) fn choose_thread(
    act: &mut Act,
    list: Id<List>,
    thread: Id<Thread>,
    choice: Option<ThreadChoice>,
) -> Result<(), Problem> {
    let on = own(act, list)?;
    match choice {
        Some(choice) => thread_choices::set(act, on.id, thread, choice)?,
        None => thread_choices::remove(act, on.id, thread)?,
    }
    act.record(&ListSubscriptionChanged { list, subscription: on.id })?;
    Ok(())
}
