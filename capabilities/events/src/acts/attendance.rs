//! Saying that one will be there, with and without an account, and taking it back.

use crate::facts::{AttendanceAsked, AttendanceGiven, AttendanceTakenBack};
use crate::heart::attendance::{Attendance, Guest, Joins, Key, Plan, Who, open_to_more};
use crate::heart::event::Event;
use crate::policy::Attend;
use crate::store::attendance as store;
use access::{Actor, Member, Person, Role, Standing, accounts};
use base::places::{Country, Region};
use base::{Email, Id, Sentence};
use db::Fault;
use facts::{Act, Look, Problem};

/// The actor will be there, or says something else about it than before.
pub(crate) fn attend(act: &mut Act, event: &Event, plan: &Plan) -> Result<(), Problem> {
    act.allow(Attend)?;
    open_to_more(event, act.now())?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let before = store::of_person(act, event.id, person)?;
    let attendance = Attendance {
        id: before.as_ref().map_or_else(|| act.id(), |before| before.id),
        event: event.id,
        who: Who::Person(person),
        plan: plan.clone(),
        region: region_of_person(act, person, plan.country)?,
        confirmed: true,
        joins: Joins::No,
        key: before.as_ref().and_then(|before| before.key.clone()),
        made: before.map_or(act.now(), |before| before.made),
    };
    store::keep(act, &attendance)?;
    act.record(&AttendanceGiven { event: event.id })?;
    Ok(())
}

/// The actor will not be there. Nothing happens when they had not said so.
pub(crate) fn stay_away(act: &mut Act, event: &Event) -> Result<(), Problem> {
    act.allow(Attend)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    match store::of_person(act, event.id, person)? {
        Some(attendance) => take_back(act, &attendance),
        None => Ok(()),
    }
}

/// Takes an attendance back: what the mailed link does, too.
pub(crate) fn take_back(act: &mut Act, attendance: &Attendance) -> Result<(), Problem> {
    store::remove(act, attendance.id)?;
    act.record(&AttendanceTakenBack { event: attendance.event })?;
    Ok(())
}

/// What somebody without an account asks for.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) guest: Guest,
    pub(crate) email: Email,
    pub(crate) plan: Plan,
    pub(crate) joins: Joins,
}

/// Notes what somebody without an account asks for, until they have confirmed that the address is theirs. What is
/// confirmed already is not changed by it. The caller mails the link of what is returned.
pub(crate) fn ask(act: &mut Act, event: &Event, wish: &Wish) -> Result<Attendance, Problem> {
    let now = act.now();
    open_to_more(event, now)?;
    act.record(&AttendanceAsked { event: event.id })?;
    let before = match store::of_email(act, event.id, &wish.email)? {
        Some(confirmed) if confirmed.confirmed && confirmed.key.is_some() => return Ok(confirmed),
        other => other,
    };
    let attendance = Attendance {
        id: before.as_ref().map_or_else(|| act.id(), |before| before.id),
        event: event.id,
        who: Who::Guest(Guest { email: Some(wish.email.clone()), ..wish.guest.clone() }),
        plan: wish.plan.clone(),
        region: wish.plan.country.map(Country::region),
        confirmed: false,
        joins: wish.joins,
        key: before.and_then(|before| before.key).or_else(|| Some(Key::of(&act.dice().token()))),
        made: now,
    };
    store::keep(act, &attendance)?;
    Ok(attendance)
}

/// The attendance that a mailed link opens, while it does.
pub(crate) fn opened(look: &Look, key: &Key) -> Result<Attendance, Problem> {
    let gone = || Problem::from(Sentence::of("attendance-link-gone"));
    store::of_key(look, key)?.filter(|attendance| attendance.is_open(look.now())).ok_or_else(gone)
}

/// Confirms what was asked for with a mail address: it is theirs who has the link. Who has an account, or joins by
/// this, goes as that person from then on.
pub(crate) fn confirm(act: &mut Act, event: &Event, key: &Key) -> Result<(), Problem> {
    let attendance = opened(&act.look(), key)?;
    if attendance.confirmed {
        return Ok(());
    }
    open_to_more(event, act.now())?;
    let person = match &attendance.who {
        Who::Guest(guest) => person_of(act, guest, attendance.joins)?,
        Who::Person(person) => Some(*person),
    };
    let confirmed = match person {
        Some(person) => linked(act, &attendance, person)?,
        None => attendance,
    };
    store::keep(act, &Attendance { confirmed: true, ..confirmed })?;
    act.record(&AttendanceGiven { event: event.id })?;
    Ok(())
}

/// The person behind a confirmed address: who has an account with it, or has just joined.
fn person_of(act: &mut Act, guest: &Guest, joins: Joins) -> Result<Option<Id<Person>>, Problem> {
    let Some(email) = &guest.email else { return Ok(None) };
    match (accounts::with_email(act, email)?, joins) {
        (Some(account), _) => Ok((account.standing != Standing::Barred).then_some(account.person)),
        (None, Joins::Yes) => people::join_by_event(act, email, &guest.name, guest.tongue).map(Some),
        (None, Joins::No) => Ok(None),
    }
}

/// The attendance as that person's. What they had said before, signed in, gives way to what they confirm now.
fn linked(act: &mut Act, attendance: &Attendance, person: Id<Person>) -> Result<Attendance, Problem> {
    if let Some(before) = store::of_person(act, attendance.event, person)? {
        store::remove(act, before.id)?;
    }
    let region = region_of_person(act, person, attendance.plan.country)?;
    Ok(Attendance { who: Who::Person(person), region, ..attendance.clone() })
}

/// Whoever holds the mailed link says something else about their attendance.
pub(crate) fn change(act: &mut Act, event: &Event, key: &Key, plan: &Plan) -> Result<(), Problem> {
    let attendance = opened(&act.look(), key)?;
    open_to_more(event, act.now())?;
    let region = match &attendance.who {
        Who::Person(person) => region_of_person(act, *person, plan.country)?,
        Who::Guest(_) => plan.country.map(Country::region),
    };
    store::keep(act, &Attendance { plan: plan.clone(), region, ..attendance })?;
    act.record(&AttendanceGiven { event: event.id })?;
    Ok(())
}

/// The region that a person is counted under: that of the country they give here, or else of the one that the network
/// sees on their profile.
fn region_of_person(
    act: &Act,
    person: Id<Person>,
    country: Option<Country>,
) -> Result<Option<Region>, Fault> {
    let country = match country {
        Some(country) => Some(country),
        None => {
            let anyone = Actor::Member(Member { person: act.id(), role: Role::Participant });
            let seen = people::persona(&Look::new(act, anyone, act.now()), person)?;
            seen.and_then(|persona| persona.country)
        }
    };
    Ok(country.map(Country::region))
}
