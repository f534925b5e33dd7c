//! The first steward names the network.

use super::entry::{make_link, open_session, use_link};
use super::joining::{Newcomer, add_person};
use crate::facts::{LinksKept, PasswordChanged};
use crate::heart::profile::PersonName;
use crate::heart::sight::Sight;
use crate::store::links::{self, Purpose};
use access::{Person, Role, Standing, accounts};
use base::{Email, Id, Token, TokenHash, Tongue, days};
use facts::{Act, Problem};
use web::{Network, NetworkChanged};

/// The path that makes the first steward, good once; `None` once the network has been set up. Each call makes a new one,
/// and the one before is good no more.
pub fn set_up_link(act: &mut Act) -> Result<Option<String>, Problem> {
    if Network::load(act)?.set_up.is_some() {
        return Ok(None);
    }
    links::clear(act, Purpose::SetUp)?;
    let token = make_link(act, Purpose::SetUp, None, (), days(7))?;
    act.record(&LinksKept { what: "set-up" })?;
    Ok(Some(format!("/set-up/{}", token.reveal())))
}

/// Who sets the network up.
#[derive(Clone, Debug)]
pub(crate) struct First {
    /// What they are called.
    pub name: PersonName,
    /// Their mail address.
    pub email: Email,
    /// The hash of their password, if they want one.
    pub password: Option<String>,
    /// The language they read in.
    pub tongue: Tongue,
}

/// Makes the first steward and the network, and signs the steward in.
pub(crate) fn set_up(
    act: &mut Act,
    hash: &TokenHash,
    first: &First,
    network: &Network,
    device: &str,
) -> Result<Token, Problem> {
    use_link::<()>(act, Purpose::SetUp, hash)?;
    let person = first_steward(act, first)?;
    if let Some(password) = &first.password {
        accounts::set_password(act, person, Some(password))?;
        act.record(&PasswordChanged { person })?;
    }
    let network = Network { set_up: Some(act.now()), ..network.clone() };
    network.store(act)?;
    act.record(&NetworkChanged { network })?;
    open_session(act, person, device)
}

/// The account of the first steward: a new one, or one that the command line has made before.
fn first_steward(act: &mut Act, first: &First) -> Result<Id<Person>, Problem> {
    if let Some(account) = accounts::with_email(act, &first.email)? {
        accounts::set_role(act, account.person, Role::Steward)?;
        accounts::set_standing(act, account.person, Standing::Active)?;
        return Ok(account.person);
    }
    let newcomer = Newcomer {
        email: first.email.clone(),
        name: first.name.clone(),
        tongue: Some(first.tongue),
        sight: Sight::Public,
        role: Role::Steward,
        standing: Standing::Active,
    };
    add_person(act, &newcomer)
}
