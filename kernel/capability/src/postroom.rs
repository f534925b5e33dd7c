//! Mail that has come: whose it is. Return paths and answers are the house's own, all other addresses a capability's.

mod answer;
mod returned;
mod stewards;

use access::{Account, Actor};
use answer::answer;
use arrivals::{Arrival, Arrived, Desk, Handled, Knows, LocalPart, REPLY, Reception};
use base::{Id, Tongue};
use db::Fault;
use facts::{Act, Look, Problem};
use jobs::{Failed, Job, Work};
use returned::returned;
use std::sync::Arc;
use stewards::to_stewards;
use web::{House, Inbox};

/// Addresses that every mail domain has, by RFC 2142 and RFC 5321 4.5.1.
const DUTIES: [&str; 2] = ["postmaster", "abuse"];

/// Where mail for this house is taken in.
pub fn reception(house: &House) -> Reception {
    let room = house.clone();
    let knows: Knows = Arc::new(move |local| {
        let house = room.clone();
        Box::pin(async move {
            let room = house.clone();
            house.read(Actor::House, move |look| is_known(look, &room, &local)).await
        })
    });
    Reception {
        db: house.db.clone(),
        files: house.files.clone(),
        clock: house.clock.clone(),
        dice: house.dice.clone(),
        knows,
    }
}

fn is_known(look: &Look, house: &House, local: &LocalPart) -> Result<bool, Fault> {
    if local.token_of(REPLY).is_some() || is_house(house, local) {
        return Ok(true);
    }
    if local.as_str().starts_with(mail::PREFIX) {
        return Ok(mail::delivery_of(&house.secret, local.as_str()).is_some());
    }
    Ok(inbox_of(look, house, local)?.is_some())
}

/// Whose an address is that is not the house's own.
fn inbox_of(look: &Look, house: &House, local: &LocalPart) -> Result<Option<Inbox>, Fault> {
    for inbox in &house.inboxes {
        if (inbox.knows)(look, local)? {
            return Ok(Some(*inbox));
        }
    }
    Ok(None)
}

/// Whether mail to this address is for those who run the instance.
fn is_house(house: &House, local: &LocalPart) -> bool {
    let sender = house.post.sender().as_str();
    let own = sender.split_once('@').map_or(sender, |(own, _)| own);
    DUTIES.contains(&local.as_str()) || own.eq_ignore_ascii_case(local.as_str())
}

/// The job of each arrival.
pub(crate) fn arrived(house: House, job: Job) -> Work {
    Box::pin(async move {
        let room = house.clone();
        desk(&house).work(&job, |arrived| route(room, arrived)).await
    })
}

/// The job of the timetable that forgets what came long ago.
pub(crate) fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move { Ok(desk(&house).sweep().await?) })
}

fn desk(house: &House) -> Desk {
    Desk {
        db: house.db.clone(),
        files: house.files.clone(),
        clock: house.clock.clone(),
        authenticator: house.authenticator.clone(),
    }
}

async fn route(house: House, arrived: Arrived) -> Result<Handled, Failed> {
    let local = arrived.to.local.clone();
    if local.as_str().starts_with(mail::PREFIX) {
        return returned(house, arrived).await;
    }
    if let Some(token) = local.token_of(REPLY) {
        let token = token.to_owned();
        return answer(house, token, arrived).await;
    }
    if is_house(&house, &local) {
        return to_stewards(house, arrived).await;
    }
    let room = house.clone();
    match house.read(Actor::House, move |look| inbox_of(look, &room, &local)).await? {
        Some(inbox) => (inbox.take)(house, arrived).await.map(|()| Handled::Taken),
        None => Ok(Handled::Refused(format!("nobody has the address {} any more", arrived.to))),
    }
}

/// Whether a machine wrote it, or nobody can say.
fn is_automatic(arrived: &Arrived) -> bool {
    let message = arrived.message.as_ref();
    message.map_or(true, |message| arrivals::is_automatic(message, arrived.from.as_ref()))
}

/// The language in which the house writes to the owner of an account.
fn tongue(house: &House, account: Option<&Account>) -> Tongue {
    house.network().tongue_for(account.and_then(|account| account.tongue))
}

/// Notes what became of an arrival in the act that deals with it.
fn settle(act: &mut Act, arrival: Id<Arrival>, handled: &Handled) -> Result<(), Problem> {
    Ok(arrivals::settle(act, arrival, handled)?)
}

async fn act<R: Send + 'static>(
    house: &House,
    actor: Actor,
    act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
) -> Result<R, Failed> {
    house.act(actor, act).await.map_err(|problem| Failed::Later(problem.to_string(), None))
}
