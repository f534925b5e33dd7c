//! What other capabilities offer to whoever says that they will be there: to join the event's mailing list, for example.
//! Each is ticked as the place of who offers it and their own word for it.

use crate::facts::EVENT;
use crate::heart::attendance::{Attendance, Who};
use crate::heart::event::Event;
use crate::store::offers as store;
use access::{Person, accounts};
use base::{Id, Tongue};
use db::Fault;
use facts::{Act, Look, Problem};
use web::{Choice, House, Offer, Registrant, Ui};

/// What can be ticked.
pub(super) fn choices(look: &Look, ui: &Ui, event: &Event) -> Result<Vec<Choice>, Fault> {
    let mut all = Vec::new();
    for (place, offer) in of_events(ui.house()) {
        for choice in (offer.choices)(look, ui, event.id.as_of())? {
            all.push(Choice::new(format!("{place}:{}", choice.value), choice.label));
        }
    }
    Ok(all)
}

fn of_events(house: &House) -> impl Iterator<Item = (usize, &Offer)> {
    house.offers.iter().enumerate().filter(|(_, offer)| offer.kind == EVENT)
}

/// Does what a person has ticked.
pub(super) fn accept_as(
    act: &mut Act,
    house: &House,
    person: Id<Person>,
    ticked: &[String],
) -> Result<(), Problem> {
    let Some(account) = accounts::of(act, person)?.filter(|_| !ticked.is_empty()) else { return Ok(()) };
    let look = act.look();
    let name = people::persona(&look, person)?.map_or_else(String::new, |persona| persona.name.to_string());
    let tongue = account.tongue.unwrap_or(Tongue::English);
    accept(act, house, &Registrant { email: account.email, name, person: Some(person), tongue }, ticked)
}

/// Does what was ticked with an attendance whose address has just been confirmed.
pub(super) fn accept_confirmed(act: &mut Act, house: &House, attendance: &Attendance) -> Result<(), Problem> {
    let ticked = store::of(act, attendance.id)?;
    if let Who::Guest(guest) = &attendance.who
        && let Some(email) = &guest.email
    {
        let person = accounts::with_email(act, email)?.map(|account| account.person);
        let name = guest.name.to_string();
        let registrant = Registrant { email: email.clone(), name, person, tongue: guest.tongue };
        accept(act, house, &registrant, &ticked)?;
    }
    store::clear(act, attendance.id)?;
    Ok(())
}

fn accept(act: &mut Act, house: &House, registrant: &Registrant, ticked: &[String]) -> Result<(), Problem> {
    for (place, value) in ticked.iter().filter_map(|ticked| ticked.split_once(':')) {
        let offer = of_events(house).find(|(own, _)| own.to_string() == place);
        if let Some((_, offer)) = offer {
            (offer.accept)(act, registrant, value)?;
        }
    }
    Ok(())
}
