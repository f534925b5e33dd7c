//! How people come to be in the network.

use super::entry::{Back, make_link, open_session, use_link};
use crate::facts::{Admitted, Applied, InvitationWithdrawn, Invited, Joined, LinksKept, RoleGiven};
use crate::heart::profile::PersonName;
use crate::heart::sight::Sight;
use crate::letters;
use crate::policy;
use crate::refused::Refused;
use crate::store::links::{self, MailedLink, Purpose};
use crate::store::people;
use crate::store::requests::{self, Reason};
use access::{Account, Person, Role, Standing, accounts};
use base::{Email, Id, Token, TokenHash, Tongue, days, hours};
use facts::{Act, Problem};
use serde::{Deserialize, Serialize};
use web::{Joining, Network};

/// Makes the profile of a new person: their name, which everybody may see, and nothing else.
pub(crate) fn welcome(act: &mut Act, id: Id<Person>, name: &PersonName) -> Result<(), Problem> {
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

/// What somebody typed who wants to join, until they have confirmed their address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Candidate {
    /// Where the link is sent.
    pub email: Email,
    /// What they are called.
    pub name: PersonName,
    /// Who shall see their profile.
    pub sight: Sight,
    /// The language they read in.
    pub tongue: Tongue,
    /// Why they want to join.
    pub reason: Option<Reason>,
}

impl Candidate {
    fn newcomer(&self) -> Newcomer {
        Newcomer {
            email: self.email.clone(),
            name: self.name.clone(),
            tongue: Some(self.tongue),
            sight: self.sight,
            role: Role::Participant,
            standing: Standing::Active,
        }
    }
}

/// Sends a link that confirms the address; to who has an account already, one that signs in. Nobody is told which.
pub(crate) fn ask(act: &mut Act, candidate: &Candidate) -> Result<(), Problem> {
    if Network::load(act)?.joining == Joining::Invitation {
        return Err(Refused::JoinOtherwise.into());
    }
    if accounts::with_email(act, &candidate.email)?.is_some() {
        return super::sign_in::ask(act, &candidate.email, "/you");
    }
    let token = make_link(act, Purpose::Join, None, candidate, hours(24))?;
    letters::join(act, &candidate.email, candidate.tongue, format!("/join/{}", token.reveal()))?;
    act.record(&LinksKept { what: "join" })?;
    Ok(())
}

/// Joins, or asks the stewards, with an address that is confirmed now; signs in either way.
pub(crate) fn confirm(act: &mut Act, hash: &TokenHash, device: &str) -> Result<(Token, Standing), Problem> {
    let candidate = use_link::<Candidate>(act, Purpose::Join, hash)?.body;
    if let Some(account) = accounts::with_email(act, &candidate.email)? {
        return Ok((open_session(act, account.person, device)?, account.standing));
    }
    let (person, standing) = match Network::load(act)?.joining {
        Joining::Open => (add_person(act, &candidate.newcomer())?, Standing::Active),
        Joining::Approval | Joining::Invitation => {
            (apply(act, candidate.newcomer(), candidate.reason.as_ref())?, Standing::Applied)
        }
    };
    Ok((open_session(act, person, device)?, standing))
}

/// An invitation, as it is kept until it is used.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Invitation {
    /// Who is invited.
    pub email: Email,
    /// The language of the letter.
    pub tongue: Tongue,
}

/// Invites somebody by mail.
pub(crate) fn invite(act: &mut Act, person: Id<Person>, invitation: &Invitation) -> Result<(), Problem> {
    act.allow(policy::Invite)?;
    let from = people::bare(act, person)?.and_then(|profile| profile.name).ok_or(Problem::NotFound)?;
    let token = make_link(act, Purpose::Invitation, Some(person), invitation, days(30))?;
    let path = format!("/invitation/{}", token.reveal());
    letters::invitation(act, &invitation.email, invitation.tongue, from.as_str(), path)?;
    act.record(&Invited { person })?;
    Ok(())
}

/// Takes an invitation back.
pub(crate) fn withdraw(act: &mut Act, person: Id<Person>, hash: &TokenHash) -> Result<(), Problem> {
    act.allow(policy::Invite)?;
    if !links::withdraw(act, person, hash)? {
        return Err(Refused::LinkSpent.into());
    }
    act.record(&InvitationWithdrawn { person })?;
    Ok(())
}

/// Joins by invitation, and signs in. Who has an account already is only signed in, and let in if they were waiting.
pub(crate) fn accept(
    act: &mut Act,
    hash: &TokenHash,
    name: &PersonName,
    sight: Sight,
    device: &str,
) -> Result<Token, Problem> {
    let MailedLink { body: Invitation { email, tongue }, .. } = use_link(act, Purpose::Invitation, hash)?;
    let person = match accounts::with_email(act, &email)? {
        Some(account) => {
            if account.standing == Standing::Applied {
                let person = account.person;
                accounts::set_standing(act, person, Standing::Active)?;
                requests::strike(act, person)?;
                act.record(&Admitted { person })?;
            }
            account.person
        }
        None => {
            let candidate = Candidate { email, name: name.clone(), sight, tongue, reason: None };
            add_person(act, &candidate.newcomer())?
        }
    };
    open_session(act, person, device)
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
    let token = make_link(act, Purpose::SignIn, Some(person), Back { to: "/you".into() }, days(1))?;
    Ok(format!("/sign-in/{}", token.reveal()))
}
