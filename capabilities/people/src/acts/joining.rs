//! How people come to be in the network.

use super::entry::make_link;
use crate::facts::{Applied, Joined, RoleGiven};
use crate::heart::profile::PersonName;
use crate::heart::sight::Sight;
use crate::letters;
use crate::refused::Refused;
use crate::store::links::Purpose;
use crate::store::people;
use crate::store::requests::{self, Reason};
use access::{Account, Person, Role, Standing, accounts};
use base::{Email, Id, Tongue, days};
use facts::{Act, Problem};
use web::{Joining, Network};

/// Makes the profile of a new person: their name, which everybody may see, and nothing else.
pub fn welcome(act: &mut Act, id: Id<Person>, name: &PersonName) -> Result<(), Problem> {
    add_profile(act, id, name, Sight::Public)
}

fn add_profile(act: &mut Act, id: Id<Person>, name: &PersonName, sight: Sight) -> Result<(), Problem> {
    let slug = people::free_slug(act, id, name)?;
    people::add(act, id, &slug, name, sight)?;
    Ok(())
}

/// Somebody who is about to have an account.
#[derive(Clone, Debug)]
pub(crate) struct Newcomer {
    pub(crate) email: Email,
    pub(crate) name: PersonName,
    pub(crate) tongue: Option<Tongue>,
    pub(crate) sight: Sight,
    pub(crate) role: Role,
    pub(crate) standing: Standing,
}

/// Makes the account and the profile.
pub(crate) fn add_person(act: &mut Act, newcomer: &Newcomer) -> Result<Id<Person>, Problem> {
    let person: Id<Person> = act.id();
    let account = Account {
        person,
        email: newcomer.email.clone(),
        role: newcomer.role,
        standing: newcomer.standing,
        tongue: newcomer.tongue,
        zone: None,
        joined: act.now(),
    };
    if !accounts::add(act, &account)? {
        return Err(Refused::EmailTaken.into());
    }
    add_profile(act, person, &newcomer.name, newcomer.sight)?;
    act.act_as(account.actor());
    match newcomer.standing {
        Standing::Active => act.record(&Joined { person })?,
        Standing::Applied | Standing::Barred => act.record(&Applied { person })?,
    }
    Ok(person)
}

/// Puts a request before the stewards, and tells them.
pub(crate) fn apply(
    act: &mut Act,
    newcomer: Newcomer,
    reason: Option<&Reason>,
) -> Result<Id<Person>, Problem> {
    let name = newcomer.name.clone();
    let person = add_person(act, &Newcomer { standing: Standing::Applied, ..newcomer })?;
    let now = act.now();
    requests::add(act, person, reason, now)?;
    for steward in accounts::holding(act, Role::Steward)? {
        letters::request(act, &steward, &name)?;
    }
    Ok(person)
}

/// The person with this confirmed mail address: who has an account already, or a new one as the network's rule has it.
/// Where members invite, too, a steward answers: coming to an event is asking.
pub fn join_by_event(
    act: &mut Act,
    email: &Email,
    name: &PersonName,
    tongue: Tongue,
) -> Result<Id<Person>, Problem> {
    if let Some(account) = accounts::with_email(act, email)? {
        return match account.standing {
            Standing::Barred => Err(Refused::Barred.into()),
            Standing::Active | Standing::Applied => Ok(account.person),
        };
    }
    let newcomer = Newcomer {
        email: email.clone(),
        name: name.clone(),
        tongue: Some(tongue),
        sight: Sight::Public,
        role: Role::Participant,
        standing: Standing::Active,
    };
    match Network::load(act)?.joining {
        Joining::Open => add_person(act, &newcomer),
        Joining::Approval | Joining::Invitation => apply(act, newcomer, None),
    }
}

/// Makes somebody a steward from the command line, and returns a path that signs them in once.
pub fn make_steward(act: &mut Act, email: &Email, name: Option<&PersonName>) -> Result<String, Problem> {
    let person = match accounts::with_email(act, email)? {
        Some(account) => {
            accounts::set_role(act, account.person, Role::Steward)?;
            accounts::set_standing(act, account.person, Standing::Active)?;
            requests::strike(act, account.person)?;
            account.person
        }
        None => {
            let local = email.as_str().split('@').next().unwrap_or_default();
            let name = name.cloned().or_else(|| PersonName::cut(local)).ok_or(Refused::NotConfirmed)?;
            let newcomer = Newcomer {
                email: email.clone(),
                name,
                tongue: None,
                sight: Sight::Public,
                role: Role::Steward,
                standing: Standing::Active,
            };
            add_person(act, &newcomer)?
        }
    };
    act.record(&RoleGiven { person, role: Role::Steward })?;
    let token = make_link(act, Purpose::SignIn, Some(person), (), days(1))?;
    Ok(format!("/sign-in/{}", token.reveal()))
}
