//! Who leads an initiative: asking somebody, saying yes or no, stepping down.

use super::{alone, fresh, led};
use crate::facts::{InitiativeLeadAgreed, InitiativeLeadAsked, InitiativeLeadLeft};
use crate::heart::initiative::{Initiative, State};
use crate::heart::lead::{Lead, MOST_LEADS, Standing};
use crate::policy::BeAsked;
use crate::store::{initiatives, leads as store};
use access::Person;
use base::{Id, Sentence};
use facts::{Act, Problem};

/// Asks somebody to lead an initiative. Who asks for themself, as a steward may, leads at once.
pub(crate) fn ask(act: &mut Act, id: Id<Initiative>, person: Id<Person>) -> Result<(), Problem> {
    led(act, id)?;
    if store::of(act, id)?.len() >= MOST_LEADS {
        let sentence = Sentence::of("initiative-wrong-leads").with("count", MOST_LEADS);
        return Err(Problem::wrong("lead", sentence));
    }
    let own = act.actor().is(person);
    let standing = if own { Standing::Leads } else { Standing::Asked };
    let lead = Lead { id: act.id(), person: Some(person), name: None, standing, since: act.now() };
    let by = act.actor().person();
    if !store::add(act, id, &lead, by)? {
        return Err(Problem::wrong("lead", Sentence::of("initiative-wrong-lead-twice")));
    }
    if own {
        act.record(&InitiativeLeadAgreed { initiative: id, person })?;
    } else {
        act.record(&InitiativeLeadAsked { initiative: id, person })?;
    }
    Ok(())
}

/// The actor says yes. Nothing happens when they lead already.
pub(crate) fn agree(act: &mut Act, id: Id<Initiative>) -> Result<(), Problem> {
    alone(act, &fresh(act, id)?)?;
    let (person, lead) = own(act, id)?;
    if lead.standing == Standing::Leads {
        return Ok(());
    }
    let now = act.now();
    store::agree(act, id, person, now)?;
    act.record(&InitiativeLeadAgreed { initiative: id, person })?;
    super::hearing::heard(act, id)
}

/// The actor says no, or steps down. The last one who leads stays, unless the initiative is over.
pub(crate) fn leave(act: &mut Act, id: Id<Initiative>) -> Result<(), Problem> {
    let (_, lead) = own(act, id)?;
    remove_row(act, id, &lead)
}

fn own(act: &Act, id: Id<Initiative>) -> Result<(Id<Person>, Lead), Problem> {
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let lead = store::of(act, id)?.into_iter().find(|lead| lead.person == Some(person));
    act.allow(BeAsked(lead.is_some()))?;
    Ok((person, lead.ok_or(Problem::NotFound)?))
}

/// Takes somebody off, whether they said yes or not.
pub(crate) fn remove(act: &mut Act, id: Id<Initiative>, lead: Id<Lead>) -> Result<(), Problem> {
    led(act, id)?;
    let found = store::of(act, id)?.into_iter().find(|one| one.id == lead);
    match found {
        Some(lead) => remove_row(act, id, &lead),
        None => Ok(()),
    }
}

fn remove_row(act: &mut Act, id: Id<Initiative>, lead: &Lead) -> Result<(), Problem> {
    // Names out of a record speak for nobody.
    let is_last = lead.leads() && lead.person.is_some() && store::people(act, id)?.len() == 1;
    if is_last && fresh(act, id)?.said.state != State::Ended {
        return Err(Problem::refused(Sentence::of("initiative-wrong-last-lead")));
    }
    if store::remove(act, id, lead.id)? {
        act.record(&InitiativeLeadLeft { initiative: id })?;
    }
    Ok(())
}

/// The initiatives that wait for this person's yes.
pub(crate) fn asked(read: &db::Read, person: Id<Person>) -> Result<Vec<Initiative>, db::Fault> {
    let ids = store::led_by(read, person, Standing::Asked)?;
    let mut found = initiatives::of_ids(read, &ids)?;
    found.retain(|one| one.merged_into.is_none());
    Ok(found)
}

/// The initiative as it is found by whoever answers a mail about leading it.
pub(crate) fn agree_by_mail(act: &mut Act, id: Id<Initiative>) -> Result<Initiative, Problem> {
    agree(act, id)?;
    fresh(act, id)
}
