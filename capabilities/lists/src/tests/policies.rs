//! The table of the README, row by row: who may do what.

use crate::heart::list::{ListRole, Reading};
use crate::policy::{MakeLists, Moderate, Own, Read, Standing};
use crate::tests::{each, list, make};
use access::{Actor, Member, Policy, Role};
use base::Id;

/// Anybody, subscriber, moderator, owner, facilitator, steward.
fn columns() -> [(Actor, Standing); 6] {
    let member = |role| Actor::Member(Member { person: Id::from_bytes([1; 16]), role });
    let kept = |role| Standing { role: Some(role), subscribed: false };
    let subscriber = Standing { role: None, subscribed: true };
    [
        (Actor::Nobody, Standing::default()),
        (member(Role::Participant), subscriber),
        (member(Role::Participant), kept(ListRole::Moderator)),
        (member(Role::Participant), kept(ListRole::Owner)),
        (member(Role::Facilitator), Standing::default()),
        (member(Role::Steward), Standing::default()),
    ]
}

fn row(asks: impl Fn(&Actor, Standing) -> bool) -> [bool; 6] {
    columns().map(|(actor, standing)| asks(&actor, standing))
}

#[test]
fn each_row_of_the_table_holds() {
    const NO: bool = false;
    const YES: bool = true;
    let make_own = row(|actor, _| MakeLists { owned: false }.permits(actor));
    assert_eq!(make_own, [NO, NO, NO, NO, NO, YES], "make a list");
    let make_owned = row(|actor, _| MakeLists { owned: true }.permits(actor));
    assert_eq!(make_owned, [NO, NO, NO, NO, YES, YES], "make a list of an event");
    let own = row(|actor, standing| Own(standing).permits(actor));
    assert_eq!(own, [NO, NO, NO, YES, NO, YES], "set rules, see subscribers");
    let moderate = row(|actor, standing| Moderate(standing).permits(actor));
    assert_eq!(moderate, [NO, NO, YES, YES, NO, YES], "moderate");
}

#[test]
fn a_closed_archive_is_read_by_those_who_belong_to_the_list() {
    each(|house| {
        make(&house.steward("Sue"), "privacy");
        let mut privacy = list(house, "privacy");
        let read =
            |list: &crate::heart::list::List| row(|actor, standing| Read { list, standing }.permits(actor));
        assert_eq!(read(&privacy), [true; 6]);
        privacy.rules.reading = Reading::Subscribers;
        assert_eq!(read(&privacy), [false, true, true, true, false, true]);
    });
}
