//! Joining and leaving: asked for by anybody, done by who holds the address. What is answered never tells whether an address
//! is on a list; only mail to the address itself does.

use crate::acts::lists::{owned, reach};
use crate::facts::{ListAsked, ListJoined, ListLeft, ListRequestsForgotten, ListSubscriptionChanged};
use crate::heart::list::{Joining, List, ListRole};
use crate::heart::subscription::{Applicant, Choices, Consent, Entry, State, Subscription, Wish};
use crate::heart::ticket::Ticket;
use crate::letters;
use crate::store::requests::{self, Request};
use crate::store::{ballots, lists, roles, subscriptions};
use ::web::House;
use access::{Denied, Standing, accounts};
use base::{Email, Parse, Sentence, days, hours};
use facts::{Act, Problem};
use std::time::Duration;

/// A wish is forgotten when it has not been confirmed for so long.
const CONFIRMED_WITHIN: Duration = days(7);

/// So many letters about joining and leaving an address gets in an hour, whoever asks for them.
const LETTERS_AN_ADDRESS: u32 = 3;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// The address is on the list.
    Joined,
    /// It waits for the yes of an owner.
    Waiting,
    /// It is not on the list any more.
    Left,
}

/// Takes one of the letters that an address gets in an hour; to be asked before [`ask`] and [`ask_to_leave`].
pub(crate) fn limit(house: &House, email: &Email) -> Result<(), Sentence> {
    house.limits.take("list-mail", &email.key(), LETTERS_AN_ADDRESS, hours(1), house.clock.now())
}

/// Somebody asks that an address be put on a list. It is mailed what to do; nobody else learns anything.
pub(crate) fn ask(act: &mut Act, house: &House, list: &List, who: &Applicant) -> Result<(), Problem> {
    open(list)?;
    match subscriptions::of_address(act, list.id, &who.email)? {
        Some(on) if on.state == State::Active => letters::already(act, house, list, &on)?,
        _ => request(act, house, list, Wish::Join, who)?,
    }
    act.record(&ListAsked { list: list.id })?;
    Ok(())
}

/// Somebody asks that an address be taken off a list. It is mailed what to do; nobody else learns anything.
pub(crate) fn ask_to_leave(
    act: &mut Act,
    house: &House,
    list: &List,
    who: &Applicant,
) -> Result<(), Problem> {
    match subscriptions::of_address(act, list.id, &who.email)? {
        Some(on) => request(act, house, list, Wish::Leave, &Applicant { tongue: on.tongue, ..who.clone() })?,
        None => letters::unknown(act, house, list, who)?,
    }
    act.record(&ListAsked { list: list.id })?;
    Ok(())
}

fn request(act: &mut Act, house: &House, list: &List, wish: Wish, who: &Applicant) -> Result<(), Problem> {
    let ticket = Ticket::draw(act.dice());
    let expires = act.now().plus(CONFIRMED_WITHIN);
    requests::add(act, ticket.hash(), &Request { list: list.id, wish, applicant: who.clone(), expires })?;
    letters::confirm(act, house, list, (wish, who), &ticket)?;
    Ok(())
}

/// What a mailed ticket would confirm, while it does.
pub(crate) fn asked(read: &db::Read, now: base::Moment, token: &str) -> Result<(List, Request), Problem> {
    let gone = || Problem::from(Sentence::of("list-link-gone"));
    let ticket = Ticket::parse(token)?;
    let request = requests::of_hash(read, ticket.hash())?.filter(|one| now < one.expires).ok_or_else(gone)?;
    let list = lists::find(read, request.list)?.ok_or_else(gone)?;
    Ok((list, request))
}

/// Whoever has the mail confirms what was asked for.
pub(crate) fn confirm(act: &mut Act, house: &House, token: &str) -> Result<(List, Done), Problem> {
    let (list, request) = asked(act, act.now(), token)?;
    requests::remove(act, Ticket::parse(token)?.hash())?;
    let done = match request.wish {
        Wish::Join => join(act, house, &list, &request.applicant)?,
        Wish::Leave => {
            match subscriptions::of_address(act, list.id, &request.applicant.email)? {
                Some(on) => leave(act, house, &list, &on)?,
                None => act.record(&ListAsked { list: list.id })?,
            }
            Done::Left
        }
    };
    Ok((list, done))
}

/// The actor joins with the address of their account, which is confirmed already.
pub(crate) fn join_as_self(
    act: &mut Act,
    house: &House,
    list: &List,
    who: &Applicant,
) -> Result<Done, Problem> {
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    let account = accounts::of(act, person)?.ok_or(Problem::NotFound)?;
    let who = Applicant { email: account.email, name: None, person: Some(person), ..who.clone() };
    join(act, house, list, &who)
}

/// Puts a confirmed address on a list, or lets it wait for an owner where the list's rules say so. Who was suspended is on it
/// again.
pub(crate) fn join(act: &mut Act, house: &House, list: &List, who: &Applicant) -> Result<Done, Problem> {
    open(list)?;
    match subscriptions::of_address(act, list.id, &who.email)? {
        Some(on) if on.state == State::Asked => {
            act.record(&ListAsked { list: list.id })?;
            Ok(Done::Waiting)
        }
        Some(on) => {
            subscriptions::keep(act, &Subscription { state: State::Active, ..on.clone() })?;
            act.record(&ListSubscriptionChanged { list: list.id, subscription: on.id })?;
            Ok(Done::Joined)
        }
        None => begin(act, house, list, who),
    }
}

fn begin(act: &mut Act, house: &House, list: &List, who: &Applicant) -> Result<Done, Problem> {
    let new = fresh(act, list, who)?;
    let keeps = match new.person {
        Some(person) => roles::of(act, list.id, person)?.is_some(),
        None => false,
    };
    let state = match list.rules.joining {
        Joining::Asked if !keeps => State::Asked,
        Joining::Asked | Joining::Open => State::Active,
    };
    let new = Subscription { state, ..new };
    subscriptions::keep(act, &new)?;
    act.record(&ListJoined { list: list.id, subscription: new.id, came: new.came })?;
    if state == State::Active {
        letters::welcome(act, house, list, &new)?;
        return Ok(Done::Joined);
    }
    letters::waiting(act, house, list, &new)?;
    for owner in reach(act, list.id, |keeper| keeper.role == ListRole::Owner)? {
        letters::asked(act, house, list, (&owner.email, owner.tongue), &new)?;
    }
    Ok(Done::Waiting)
}

/// A subscription with the defaults; whoever has an account with the address is known by it.
fn fresh(act: &Act, list: &List, who: &Applicant) -> Result<Subscription, Problem> {
    let account = accounts::with_email(act, &who.email)?;
    let person = account.filter(|account| account.standing != Standing::Barred).map(|account| account.person);
    let person = person.or(who.person);
    Ok(Subscription {
        id: act.id(),
        list: list.id,
        email: who.email.clone(),
        name: who.name.clone().filter(|_| person.is_none()),
        person,
        tongue: who.tongue,
        choices: Choices::default(),
        trusted: false,
        state: State::Active,
        came: who.came,
        consent: None,
        made: act.now(),
    })
}

/// Ends a subscription, as whoever holds the mail or is signed in as its subscriber wishes; a letter tells the way back.
pub(crate) fn leave(act: &mut Act, house: &House, list: &List, on: &Subscription) -> Result<(), Problem> {
    subscriptions::remove(act, on.id)?;
    act.record(&ListLeft { list: list.id, subscription: on.id })?;
    letters::left(act, house, list, on)?;
    Ok(())
}

/// An owner takes somebody off a list, or declines who has asked to be on it.
pub(crate) fn take_off(act: &mut Act, house: &House, list: &List, on: &Subscription) -> Result<(), Problem> {
    owned(act, list)?;
    subscriptions::remove(act, on.id)?;
    act.record(&ListLeft { list: list.id, subscription: on.id })?;
    match on.state {
        State::Asked => letters::declined(act, house, list, on)?,
        State::Active | State::Suspended => letters::taken_off(act, house, list, on)?,
    }
    Ok(())
}

/// An owner lets in who has asked.
pub(crate) fn let_in(act: &mut Act, house: &House, list: &List, on: &Subscription) -> Result<(), Problem> {
    owned(act, list)?;
    if on.state != State::Asked {
        return Ok(());
    }
    let new = Subscription { state: State::Active, ..on.clone() };
    subscriptions::keep(act, &new)?;
    act.record(&ListSubscriptionChanged { list: list.id, subscription: on.id })?;
    letters::welcome(act, house, list, &new)?;
    Ok(())
}

/// What became of an address that an owner put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Became {
    /// It is on the list now.
    Added,
    /// It was on the list.
    Known,
}

/// An owner puts addresses on a list whose holders have consented, as the note says; each is told.
pub(crate) fn add(
    act: &mut Act,
    house: &House,
    list: &List,
    entries: &[Entry],
    consent: &Consent,
) -> Result<Vec<Became>, Problem> {
    owned(act, list)?;
    open(list)?;
    let tongue = list.tongue().unwrap_or_else(|| first_tongue(house));
    let mut became = Vec::with_capacity(entries.len());
    for entry in entries {
        if subscriptions::of_address(act, list.id, &entry.email)?.is_some() {
            became.push(Became::Known);
            continue;
        }
        let account = accounts::with_email(act, &entry.email)?;
        let own = account.and_then(|account| account.tongue);
        let new = fresh(act, list, &entry.applicant(own.unwrap_or(tongue)))?;
        let new = Subscription { consent: Some(consent.clone()), ..new };
        subscriptions::keep(act, &new)?;
        act.record(&ListJoined { list: list.id, subscription: new.id, came: new.came })?;
        letters::welcome(act, house, list, &new)?;
        became.push(Became::Added);
    }
    Ok(became)
}

fn first_tongue(house: &House) -> base::Tongue {
    house.network().first_tongue()
}

fn open(list: &List) -> Result<(), Sentence> {
    if list.closed.is_some() { Err(Sentence::of("list-closed-joining")) } else { Ok(()) }
}

/// Forgets wishes and ballots whose time is over.
pub(crate) fn sweep(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let count = requests::sweep(act, now)? + ballots::sweep(act, now)?;
    if count > 0 {
        act.record(&ListRequestsForgotten { count })?;
    }
    Ok(())
}
