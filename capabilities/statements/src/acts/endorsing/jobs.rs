//! What is done for endorsements between requests: their letters, and forgetting.

use super::{again, letters};
use crate::facts::endorsing::{EndorsementsForgotten, SealedCounted};
use crate::heart::endorsing::{Endorsement, UNCONFIRMED};
use crate::heart::statement::Statement;
use crate::store::{endorsements as store, sealed};
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::House;
use access::Actor;
use base::{Email, Id, Moment, Tongue, days, hours};
use facts::{Act, Problem};
use serde::{Deserialize, Serialize};

/// Writes one letter.
pub(crate) const LETTER: Kind<House> = Kind { name: "endorsement-letter", run: letter };

/// Asks the signers of a statement whether they stand behind a new version.
pub(crate) const ASK: Kind<House> = Kind { name: "endorsement-ask-again", run: ask };

/// The daily forgetting of addresses that never confirmed, and the day's end for what is sealed.
pub(crate) const DAILY: Kind<House> = Kind { name: "endorsement-daily", run: daily };

/// When.
pub(crate) const TIMED: Timed = Timed { kind: DAILY.name, every: hours(24) };

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum About {
    /// The signer should confirm.
    Confirm,
    /// Somebody asked to sign with an address that has signed.
    Already,
    /// It stands; with the link that takes it back.
    Signed,
    /// The right to act for the organization has to be confirmed.
    Waiting,
    /// Whether somebody acts for the reader's organization.
    Vouch,
    /// It was struck out, or declined.
    Struck,
}

/// A letter that is to be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Order {
    pub(super) statement: Id<Statement>,
    /// The endorsement; gone when it was struck out.
    pub(super) endorsement: Id<Endorsement>,
    pub(super) about: About,
    /// To whom, when not to the signer.
    pub(super) to: Option<(Email, Tongue)>,
    /// What a facilitator says.
    pub(super) reason: Option<String>,
}

/// Has a letter written to the signer.
pub(super) fn post(act: &mut Act, id: Id<Endorsement>, about: About) -> Result<(), Problem> {
    order(act, id, about, None)
}

/// Has a letter about an endorsement written to somebody else.
pub(super) fn post_to(
    act: &mut Act,
    id: Id<Endorsement>,
    about: About,
    email: &Email,
    tongue: Tongue,
) -> Result<(), Problem> {
    order(act, id, about, Some((email.clone(), tongue)))
}

fn order(
    act: &mut Act,
    id: Id<Endorsement>,
    about: About,
    to: Option<(Email, Tongue)>,
) -> Result<(), Problem> {
    let one = store::find(act, id)?.ok_or(Problem::NotFound)?;
    let order = Order { statement: one.statement, endorsement: id, about, to, reason: None };
    Ok(act.enqueue(LETTER.name, &order)?)
}

fn letter(house: House, job: Job) -> Work {
    Box::pin(async move {
        let order: Order = read(&job)?;
        let room = house.clone();
        house.act(Actor::House, move |act| letters::write(act, &room, &order)).await.map_err(later)
    })
}

fn ask(house: House, job: Job) -> Work {
    Box::pin(async move {
        let asking: again::Asking = read(&job)?;
        loop {
            let (room, asking) = (house.clone(), asking.clone());
            let asked = house.act(Actor::House, move |act| again::ask_some(act, &room, &asking)).await;
            if asked.map_err(later)? == 0 {
                return Ok(());
            }
        }
    })
}

fn read<T: for<'a> Deserialize<'a>>(job: &Job) -> Result<T, Failed> {
    serde_json::from_str(&job.body).map_err(|error| Failed::Never(format!("not a letter: {error}")))
}

fn daily(house: House, _: Job) -> Work {
    Box::pin(async move { house.act(Actor::House, tidy).await.map_err(later) })
}

fn tidy(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let count = store::sweep_unconfirmed(act, now.minus(UNCONFIRMED))?;
    if count > 0 {
        act.record(&EndorsementsForgotten { count })?;
    }
    for statement in sealed::on_day(act, day_of(now.minus(days(1))))? {
        act.record(&SealedCounted { statement })?;
    }
    Ok(())
}

/// The beginning of a moment's day in UTC.
pub(crate) fn day_of(moment: Moment) -> Moment {
    const DAY: i64 = 86_400_000_000;
    Moment::from_micros(moment.micros().div_euclid(DAY) * DAY)
}

fn later(problem: Problem) -> Failed {
    Failed::Later(problem.to_string(), None)
}
