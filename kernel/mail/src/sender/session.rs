//! One session's work: copy after copy over one connection, each settled before the next.

use super::Inner;
use super::lane::Lane;
use super::queue::{self, Leased};
use super::ready::Ready;
use crate::returned::{self, Reason};
use crate::smtp::{Envelope, Lost, Outcome, Reply, Session};
use crate::verp;
use access::Actor;
use base::{Email, days, hours, minutes};
use db::Fault;
use facts::{Act, Problem};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;

/// A copy that was put off is tried again after so long, then after twice as long, and so on …
const FIRST_WAIT: Duration = minutes(1);
/// … up to this …
const LONGEST_WAIT: Duration = hours(8);
/// … for so long (RFC 5321 4.5.4.1 asks for four to five days) …
const GIVEN_UP: Duration = days(5);
/// … and so often, however long it waited for a relay before.
const PATIENCE: i64 = 4;
/// A copy with which so many connections broke is put off: the fault may be its own, and others wait.
const BREAKS: u32 = 2;

/// A copy that can be handed over.
struct Copy {
    from: Email,
    head: Vec<u8>,
    ready: Arc<Ready>,
}

/// Sends copies until none is due, or the relay is gone; says how many were settled.
pub(super) async fn run(
    inner: Arc<Inner>,
    lane: Arc<Lane>,
    _place: OwnedSemaphorePermit,
) -> Result<usize, Fault> {
    let (mut settled, mut open) = (0, None);
    while let Some(leased) = inner.next().await? {
        let copy = match compose(&inner, &leased).await {
            Ok(copy) => copy,
            Err(why) => {
                // Ours to mend, like a lost file: it is put off as if the relay had asked for it.
                tracing::error!(delivery = %leased.id, why, "a copy cannot be made");
                settle(&inner, leased, Outcome::Later(Reply::ours(451, [4, 3, 0], &why))).await?;
                continue;
            }
        };
        match carry(&inner, &lane, &mut open, leased, &copy).await? {
            Carried::Settled => settled += 1,
            Carried::PutOff => {}
            Carried::NoRelay => return Ok(settled),
        }
    }
    if let Some(session) = open {
        lane.relay.keep(session);
    }
    Ok(settled)
}

enum Carried {
    Settled,
    PutOff,
    NoRelay,
}

/// Hands one copy over, by a second connection if the first breaks, and settles it.
async fn carry(
    inner: &Inner,
    lane: &Lane,
    open: &mut Option<Session>,
    mut leased: Leased,
    copy: &Copy,
) -> Result<Carried, Fault> {
    loop {
        let connected = match open.take() {
            Some(session) => Ok(session),
            None if leased.breaks == 0 => lane.relay.session().await,
            None => lane.relay.fresh_session().await,
        };
        let mut session = match connected {
            Ok(session) => session,
            Err(lost) => {
                lane.failed(&lost.why, inner.now());
                inner.put_back(leased).await;
                return Ok(Carried::NoRelay);
            }
        };
        match hand_over(&mut session, &leased.to, copy).await {
            Ok(outcome) => {
                lane.works();
                *open = Some(session);
                settle(inner, leased, outcome).await?;
                return Ok(Carried::Settled);
            }
            Err(lost) => {
                leased.breaks += 1;
                lane.stumbled(&lost.why, inner.now());
                if leased.breaks >= BREAKS {
                    put_off(inner, leased, &lost.why).await?;
                    return Ok(if lane.is_open(inner.now()) { Carried::PutOff } else { Carried::NoRelay });
                }
            }
        }
    }
}

async fn hand_over(session: &mut Session, to: &Email, copy: &Copy) -> Result<Outcome, Lost> {
    let size = copy.head.len() + copy.ready.size;
    let envelope = Envelope { from: &copy.from, to, size, eight_bit: copy.ready.eight_bit };
    session.hand_over(envelope, &copy.head, &copy.ready.wire).await
}

/// Signing takes the better part of a millisecond, which the runtime's threads owe to others.
async fn compose(inner: &Inner, leased: &Leased) -> Result<Copy, String> {
    let with = &inner.with;
    let ready = inner.shelf.of(leased, (&with.db, &with.files, &with.clock, &with.post)).await;
    let ready = ready.map_err(|trouble| trouble.to_string())?;
    let from = verp::return_address(&with.secret, leased.id, &ready.domain)
        .ok_or_else(|| format!("{} is no domain of mail addresses", ready.domain))?;
    let (signing, mark, now) = (Arc::clone(&ready), leased.mark.clone(), inner.now());
    let head = tokio::task::spawn_blocking(move || signing.head(&mark, now)).await;
    let head = head.map_err(|error| error.to_string())?.map_err(|unsigned| unsigned.to_string())?;
    Ok(Copy { from, head, ready })
}

/// Writes down what became of a copy.
async fn settle(inner: &Inner, leased: Leased, outcome: Outcome) -> Result<(), Fault> {
    let now = inner.now();
    let reply = match &outcome {
        Outcome::Taken(reply)
        | Outcome::Later(reply)
        | Outcome::Never(reply)
        | Outcome::NoSuchReader(reply) => reply.to_string(),
    };
    let id = leased.id;
    match &outcome {
        Outcome::Taken(_) => {
            inner.sent(id, reply).await?;
        }
        Outcome::Later(_) if now.since(leased.made) < GIVEN_UP || leased.attempts < PATIENCE => {
            let due = now.plus(wait(leased.attempts));
            inner.write(move |tx| queue::defer(tx, id, &reply, due)).await?;
        }
        Outcome::Later(given) => give_up(inner, &leased, reason(given, Blame::Time, reply)).await?,
        Outcome::Never(given) => give_up(inner, &leased, reason(given, Blame::Us, reply)).await?,
        Outcome::NoSuchReader(given) => give_up(inner, &leased, reason(given, Blame::Reader, reply)).await?,
    }
    inner.renew(now).await
}

/// The connection broke with it again and again: others go first. No relay has refused it, so it is not given
/// up for that.
async fn put_off(inner: &Inner, leased: Leased, why: &str) -> Result<(), Fault> {
    let (id, why, due) = (leased.id, why.to_owned(), inner.now().plus(wait(leased.attempts)));
    inner.write(move |tx| queue::defer(tx, id, &why, due)).await
}

async fn give_up(inner: &Inner, leased: &Leased, reason: Reason) -> Result<(), Fault> {
    let (with, id) = (&inner.with, leased.id);
    inner
        .one_by_one(|| async {
            let reason = reason.clone();
            let act = move |act: &mut Act| Ok(returned::refused(act, id, &reason)?);
            match facts::perform(&with.db, &with.clock, &with.dice, &with.readers, Actor::House, act).await {
                Ok(_) => Ok(()),
                Err(Problem::Fault(fault)) => Err(fault),
                Err(problem) => Err(Fault::Data(problem.to_string())),
            }
        })
        .await
}

/// Whose fault a refusal is.
enum Blame {
    Reader,
    Us,
    Time,
}

fn reason(reply: &Reply, blame: Blame, diagnostic: String) -> Reason {
    let of_policy = matches!(reply.status, Some([_, 7, _]));
    Reason {
        permanent: !matches!(blame, Blame::Time),
        policy: of_policy || matches!(blame, Blame::Us),
        status: reply.status_text(),
        diagnostic: Some(diagnostic),
    }
}

fn wait(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(0, 16)).unwrap_or(16);
    (FIRST_WAIT * 2_u32.pow(doublings)).min(LONGEST_WAIT)
}
