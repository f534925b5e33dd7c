//! Planting: a network that begins with people and organizations, as the demo's does.

pub use crate::acts::entry::open_session;
pub use crate::acts::organizations::add as add_organization;
pub use crate::heart::organization::{Organization, Said};
pub use crate::heart::profile::{Profile, Sights, Stakeholder, Tie};
pub use crate::heart::sight::Sight;

use crate::acts::{joining, profile};
use crate::heart::profile::PersonName;
use crate::store::people;
use access::{Person, Role, Standing};
use base::{Email, Id};
use facts::{Act, Problem};

/// Adds a person who is in, and acts as them from here on.
pub fn add_person(
    act: &mut Act,
    email: &Email,
    name: &PersonName,
    role: Role,
    sight: Sight,
) -> Result<Id<Person>, Problem> {
    let (email, name) = (email.clone(), name.clone());
    let newcomer = joining::Newcomer { email, name, tongue: None, sight, role, standing: Standing::Active };
    joining::add_person(act, &newcomer)
}

/// Lets a person say more of themselves.
pub fn describe(
    act: &mut Act,
    person: Id<Person>,
    say: impl FnOnce(Profile) -> Profile,
) -> Result<(), Problem> {
    let before = people::whole(act, person)?.ok_or(Problem::NotFound)?;
    profile::change(act, &say(before))?;
    Ok(())
}
