//! Making lists, setting their rules, and who looks after them.

use crate::facts::{ListChanged, ListMade, ListRoleGiven};
use crate::heart::list::{Keeper, Letters, List, ListName, ListRole, Rules};
use crate::policy::{MakeLists, Moderate, Own, Standing};
use crate::store::{lists as store, roles, subscriptions};
use access::{Actor, Person, Role, accounts};
use base::{Email, Id, Sentence, Tongue};
use db::{Fault, Read};
use facts::{Act, Problem, Subject};

/// What the actor is to a list.
pub(crate) fn standing(read: &Read, actor: &Actor, list: Id<List>) -> Result<Standing, Fault> {
    let Some(person) = actor.person() else { return Ok(Standing::default()) };
    let subscription = subscriptions::of_person(read, list, person)?;
    Ok(Standing {
        role: roles::of(read, list, person)?.map(|keeper| keeper.role),
        subscribed: subscription.is_some_and(|one| one.is_on()),
    })
}

/// Makes a list; the actor owns it. `domain` is what its address ends with, `taken` the house's own address.
pub(crate) fn make(
    act: &mut Act,
    (domain, taken): (&str, &Email),
    name: &ListName,
    rules: &Rules,
    owner: Option<Subject>,
) -> Result<List, Problem> {
    act.allow(MakeLists { owned: owner.is_some() })?;
    if taken.key() == format!("{}@{domain}", name.as_str()) {
        return Err(Problem::wrong("name", Sentence::of("list-name-reserved")));
    }
    if store::by_name(act, name)?.is_some() {
        return Err(Problem::wrong("name", Sentence::of("list-wrong-twice")));
    }
    let list = List {
        id: act.id(),
        name: name.clone(),
        list_id: format!("{}.{domain}", name.as_str()),
        rules: rules.clone(),
        owner,
        made: act.now(),
        closed: None,
    };
    store::insert(act, &list)?;
    if let Some(person) = act.actor().person() {
        roles::set(act, list.id, &Keeper { person, role: ListRole::Owner, letters: Letters::Each })?;
    }
    act.record(&ListMade { list: list.id })?;
    Ok(list)
}

/// Sets a list's rules.
pub(crate) fn change(act: &mut Act, list: &List, rules: &Rules) -> Result<(), Problem> {
    owned(act, list)?;
    let now = act.now();
    store::set_rules(act, list.id, rules, now)?;
    act.record(&ListChanged { list: list.id })?;
    Ok(())
}

/// Whether a list takes posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doors {
    /// It does.
    Open,
    /// It does not; its archive stays.
    Closed,
}

/// Closes a list, or opens it again.
pub(crate) fn set_doors(act: &mut Act, list: &List, doors: Doors) -> Result<(), Problem> {
    owned(act, list)?;
    let now = act.now();
    store::set_closed(act, list.id, (doors == Doors::Closed).then_some(now), now)?;
    act.record(&ListChanged { list: list.id })?;
    Ok(())
}

/// Gives a role to whoever has an account with a mail address.
pub(crate) fn give_role(act: &mut Act, list: &List, email: &Email, role: ListRole) -> Result<(), Problem> {
    owned(act, list)?;
    let account = accounts::with_email(act, email)?.filter(|account| account.actor().is_inside());
    let Some(account) = account else {
        return Err(Problem::wrong("mail", Sentence::of("list-wrong-person")));
    };
    let before = roles::of(act, list.id, account.person)?;
    if before.is_some_and(|before| before.role == ListRole::Owner) && role != ListRole::Owner {
        another_owner(act, list, account.person)?;
    }
    let letters = before.map_or(Letters::Each, |before| before.letters);
    roles::set(act, list.id, &Keeper { person: account.person, role, letters })?;
    act.record(&ListRoleGiven { list: list.id })?;
    Ok(())
}

/// Takes a role away; the last owner stays one.
pub(crate) fn take_role(act: &mut Act, list: &List, person: Id<Person>) -> Result<(), Problem> {
    owned(act, list)?;
    let Some(before) = roles::of(act, list.id, person)? else { return Ok(()) };
    if before.role == ListRole::Owner {
        another_owner(act, list, person)?;
    }
    roles::remove(act, list.id, person)?;
    act.record(&ListRoleGiven { list: list.id })?;
    Ok(())
}

/// Whether held posts are mailed to the actor.
pub(crate) fn set_letters(act: &mut Act, list: &List, letters: Letters) -> Result<(), Problem> {
    moderated(act, list)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    if roles::set_letters(act, list.id, person, letters)? == 0 {
        return Err(Problem::refused(Sentence::of("list-wrong-no-role")));
    }
    act.record(&ListRoleGiven { list: list.id })?;
    Ok(())
}

fn another_owner(act: &Act, list: &List, person: Id<Person>) -> Result<(), Problem> {
    let others = roles::keepers(act, list.id)?;
    if others.iter().any(|keeper| keeper.role == ListRole::Owner && keeper.person != person) {
        Ok(())
    } else {
        Err(Problem::refused(Sentence::of("list-wrong-last-owner")))
    }
}

/// The actor owns the list, or may not.
pub(crate) fn owned(act: &Act, list: &List) -> Result<(), Problem> {
    let standing = standing(act, act.actor(), list.id)?;
    act.allow(Own(standing)).map(drop)
}

/// The actor moderates the list, or may not.
pub(crate) fn moderated(act: &Act, list: &List) -> Result<(), Problem> {
    let standing = standing(act, act.actor(), list.id)?;
    act.allow(Moderate(standing)).map(drop)
}

/// Somebody who looks after a list, as letters reach them.
#[derive(Clone, Debug)]
pub(crate) struct Reached {
    /// Who.
    pub(crate) person: Id<Person>,
    /// Their address. Never shown.
    pub(crate) email: Email,
    /// The language in which they read.
    pub(crate) tongue: Tongue,
}

/// Those who look after a list and whom `asked` picks; the stewards where it has nobody (any more).
pub(crate) fn reach(
    read: &Read,
    list: Id<List>,
    asked: impl Fn(&Keeper) -> bool,
) -> Result<Vec<Reached>, Fault> {
    let keepers = roles::keepers(read, list)?;
    let people: Vec<Id<Person>> = if keepers.is_empty() {
        accounts::holding(read, Role::Steward)?.iter().map(|steward| steward.person).collect()
    } else {
        keepers.iter().filter(|keeper| asked(keeper)).map(|keeper| keeper.person).collect()
    };
    let mut reached = Vec::with_capacity(people.len());
    for person in people {
        let address = people::address_of(read, person)?;
        reached.extend(address.map(|(email, tongue)| Reached { person, email, tongue }));
    }
    Ok(reached)
}
