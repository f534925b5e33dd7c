//! The digest: one mail a day, at seven in the morning where the network is.

use crate::facts::Digested;
use crate::letters;
use crate::recipient::{Holder, Key, Mails, token};
use crate::store::{self, State};
use crate::tell::failed;
use access::{Actor, Person, Standing, accounts};
use base::{Id, Moment, Zone};
use facts::{Act, Look, Problem};
use jiff::civil::time;
use jobs::{Job, Work};
use web::House;

/// The job, each hour: after a stop of the house the digest comes late rather than never.
pub(crate) const DIGEST: &str = "notices-digest";

/// A digest is no longer than that; what is beyond it is on the person's page, and is said to be.
const LONGEST: i64 = 100;

/// Sends everybody what waits for them since before the last seven o'clock. One mail that cannot be written keeps nobody else
/// from theirs.
pub(crate) fn run(house: House, _: Job) -> Work {
    Box::pin(async move {
        let due = last_seven(house.clock.now(), &house.network().zone);
        let (mut last, mut trouble) = (None, None);
        loop {
            let next = house.db.read(move |read| store::awaiting_digest(read, due, last)).await?;
            let Some(store::Told { id, told, person, .. }) = next else { break };
            last = Some((told, id));
            let room = house.clone();
            if let Err(problem) = house.act(Actor::House, move |act| send(act, &room, person, due)).await {
                trouble = Some(failed(problem));
            }
        }
        trouble.map_or(Ok(()), Err)
    })
}

fn send(act: &mut Act, house: &House, person: Id<Person>, due: Moment) -> Result<(), Problem> {
    let mut notices = store::waiting(act, person, due, LONGEST + 1)?;
    if notices.is_empty() {
        return Ok(());
    }
    let more = notices.len() as i64 > LONGEST;
    notices.truncate(LONGEST as usize);
    let account = accounts::of(act, person)?.filter(|one| one.standing != Standing::Barred);
    let state = if account.is_some() { State::Mailed } else { State::Shown };
    store::settle(act, person, due, state)?;
    let Some(account) = account else {
        return Ok(act.record(&Digested { person, notices: 0 })?);
    };
    let ui = letters::ui_of(house, &account);
    let notices = letters::still_seen(&Look::new(act, account.actor(), act.now()), &ui, notices)?;
    if !notices.is_empty() {
        let stop = token(house, Holder::Person, Key::of_person(person), Mails::Digest);
        let letter = letters::many(act, &ui, account.email, &notices, more, &stop);
        mail::send(act, &letter)?;
    }
    act.record(&Digested { person, notices: notices.len() })?;
    Ok(())
}

/// The last time that it was seven in the morning in a zone.
fn last_seven(now: Moment, zone: &Zone) -> Moment {
    let today = now.in_zone(zone).date();
    let seven = |date: jiff::civil::Date| Moment::at(date.to_datetime(time(7, 0, 0, 0)), zone);
    let this = seven(today);
    if this <= now { this } else { today.yesterday().map_or(this, seven) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    #[test]
    fn seven_o_clock_is_the_networks() {
        let zone = Zone::parse("Africa/Nairobi").unwrap();
        let at = |text: &str| Moment::from(text.parse::<jiff::Timestamp>().unwrap());
        let before = last_seven(at("2025-12-02T03:59:00Z"), &zone);
        assert_eq!(before, at("2025-12-01T04:00:00Z"));
        let after = last_seven(at("2025-12-02T04:00:00Z"), &zone);
        assert_eq!(after, at("2025-12-02T04:00:00Z"));
    }
}
