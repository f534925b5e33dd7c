//! The table of the README, row by row: who may do what about comments.

use super::{asks, at, each};
use crate::heart::comments::comment::{About, Author, Comment, Kind, State, Words};
use crate::policy::comments::{CommentOn, Reply, TakeBack};
use crate::policy::{Draft, Standing};
use access::{Actor, Member, Policy, Role};
use base::{Id, Lang, Parse, Tongue};

/// Nobody, an applicant, a member, a drafter, a facilitator, a steward; and whether they draft.
fn columns() -> [(Actor, bool); 6] {
    let member = |role| Actor::Member(Member { person: Id::from_bytes([1; 16]), role });
    [
        (Actor::Nobody, false),
        (Actor::Applicant(Id::from_bytes([2; 16])), false),
        (member(Role::Participant), false),
        (member(Role::Participant), true),
        (member(Role::Facilitator), false),
        (member(Role::Steward), false),
    ]
}

#[test]
fn each_row_of_the_table_holds() {
    const NO: bool = false;
    const YES: bool = true;
    each(|house| {
        let ana = house.member("Ana");
        let row = |page: &str, asks: &dyn Fn(&Actor, bool, &crate::heart::statement::Statement) -> bool| {
            let statement = at(house, page);
            columns().map(|(actor, drafts)| asks(&actor, drafts, &statement))
        };
        let (closed, open) = (asks(house, &ana, "network"), asks(house, &ana, "public"));
        let comments = row(&closed, &|actor, _, statement| CommentOn(statement).permits(actor));
        assert_eq!(comments, [NO, NO, YES, YES, YES, YES], "comment");
        let comments = row(&open, &|actor, _, statement| CommentOn(statement).permits(actor));
        assert_eq!(comments, [YES; 6], "comment where the consultation is public");
        let replies = row(&open, &|actor, _, _| Reply.permits(actor));
        assert_eq!(replies, [NO, NO, YES, YES, YES, YES], "reply");
        let answers =
            row(&open, &|actor, drafts, statement| Draft(Standing { statement, drafts }).permits(actor));
        assert_eq!(answers, [NO, NO, NO, YES, YES, YES], "answer and moderate");
    });
}

#[test]
fn words_are_taken_back_by_their_author_alone() {
    let comment = |author| Comment {
        id: Id::from_bytes([9; 16]),
        statement: Id::from_bytes([8; 16]),
        number: Some(1),
        about: About::Whole,
        revision: 1,
        kind: Kind::Concern,
        words: Words::parse("x").ok(),
        proposed: None,
        author,
        lang: Lang::from(Tongue::English),
        state: State::Shown,
        salt: None,
        at: base::Moment::from_micros(0),
        answer: None,
    };
    let own = comment(Author::Person(Id::from_bytes([1; 16])));
    assert_eq!(
        columns().map(|(actor, _)| TakeBack(&own).permits(&actor)),
        [false, false, true, true, true, true]
    );
    for other in [Author::Person(Id::from_bytes([3; 16])), Author::Former] {
        let other = comment(other);
        assert_eq!(columns().map(|(actor, _)| TakeBack(&other).permits(&actor)), [false; 6]);
    }
}
