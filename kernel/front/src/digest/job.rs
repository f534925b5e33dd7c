//! The job that writes the digests that are due.

use super::choice::{Choice, Rhythm};
use super::contents::Contents;
use super::facts::DigestSent;
use super::letter::{self, Envelope};
use super::store::{self, Digest};
use super::token::token;
use access::{Account, Actor, Person, Standing, accounts};
use base::{Id, Moment};
use db::Fault;
use facts::Problem;
use jobs::{Failed, Job, Work};
use web::{House, Ui};

/// The job, some times an hour: zones differ by quarters of one. After a stop of the house a digest comes late and once.
pub(crate) const DIGEST: &str = "front-digest";

/// Writes to each whose digest is due. One that cannot be written keeps nobody else from theirs.
pub(crate) fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        let (now, mut last, mut failed) = (house.clock.now(), None, None);
        loop {
            let next = house.db.read(move |read| store::next_due(read, now, last)).await?;
            let Some((due, person)) = next else { break };
            last = next;
            if let Err(problem) = one(&house, person, due).await {
                failed = Some(problem.to_string());
            }
        }
        failed.map_or(Ok(()), |why| Err(Failed::Later(why, None)))
    })
}

/// The interface as the digest's reader reads it.
pub(crate) fn ui_of(house: &House, account: &Account, choice: &Choice) -> Ui {
    let tongue = house.network().tongue_for(choice.tongue.or(account.tongue));
    house.ui(tongue, account.zone.clone(), account.actor())
}

/// When the digest comes next to the owner of an account.
pub(crate) fn next(house: &House, account: &Account, choice: &Choice, after: Moment) -> Option<Moment> {
    let network = house.network();
    choice.next(account.zone.as_ref().unwrap_or(&network.zone), after)
}

async fn one(house: &House, person: Id<Person>, due: Moment) -> Result<(), Problem> {
    let found = house.read(Actor::House, move |look| {
        Ok::<_, Fault>((store::of(look, person)?, accounts::of(look, person)?))
    });
    let (Some(digest), account) = found.await? else { return Ok(()) };
    let Some(account) = account.filter(|account| account.standing != Standing::Barred) else {
        return put_off(house, person, due, None).await;
    };
    if digest.due != Some(due) || digest.choice.rhythm == Rhythm::Never {
        return Ok(());
    }
    let now = house.clock.now();
    let next = next(house, &account, &digest.choice, now);
    let (ui, Digest { choice, since, .. }) = (ui_of(house, &account, &digest.choice), digest.clone());
    let reading = ui.clone();
    let contents =
        house.read(account.actor(), move |look| Contents::gather(look, &reading, &choice, since)).await?;
    if !contents.is_new(&digest.said) {
        return put_off(house, person, due, next).await;
    }
    let letter = letter::within(
        &Envelope {
            ui: &ui,
            choice: &digest.choice,
            to: &account.email,
            stop: &token(house, person),
            keys: &*house.post.keys(&house.db, &house.clock, house.post.domain()).await?,
            now,
        },
        &contents,
    )?;
    let (carries, marks) = (digest.choice.carries_notices(), contents.marks());
    house
        .act(Actor::House, move |act| {
            if !store::advance(act, person, due, now, &marks, next)? {
                return Ok(());
            }
            if carries {
                notices::carried(act, person, now)?;
            }
            mail::send(act, &letter.0)?;
            Ok(act.record(&DigestSent { person, bytes: letter.1 })?)
        })
        .await
}

/// Nothing is to be told, and nothing happened that anybody would look for in the log.
async fn put_off(
    house: &House,
    person: Id<Person>,
    due: Moment,
    next: Option<Moment>,
) -> Result<(), Problem> {
    let done: Result<(), Fault> = house.db.act(move |tx| store::put_off(tx, person, due, next)).await;
    Ok(done?)
}
