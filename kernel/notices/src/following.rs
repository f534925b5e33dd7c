//! Following: whoever has an account may ask to hear of any one thing that they may see.
//!
//! Whom somebody follows is theirs to know: the log says that they follow something, and not what.

use crate::facts::{FollowingBegun, FollowingEnded};
use crate::policy;
use crate::store::following::{self as store, Follow};
use access::{Actor, Person};
use askama::Template;
use base::{Id, Sentence};
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use web::{Concern, Html, Notice, Recipient, Ui};

/// The page of what one follows.
pub(crate) const PAGE: &str = "/you/following";

/// One person follows at most so many things.
pub(crate) const MOST: i64 = 5_000;

/// So many followers are given at a time.
const A_HAND: i64 = 500;

/// The actor follows a thing from now on, which whoever calls this has seen that they may see. Nothing happens when they
/// follow it already.
pub fn follow(act: &mut Act, subject: &Subject) -> Result<(), Problem> {
    act.allow(policy::Follow)?;
    let Some(person) = act.actor().person() else { return Err(Problem::NotFound) };
    if store::count(act, person)? >= MOST {
        return Err(Problem::refused(Sentence::of("following-many").with("count", MOST)));
    }
    let follow = Follow { id: act.id(), subject: subject.clone(), since: act.now() };
    if store::add(act, person, &follow)? {
        act.record(&FollowingBegun { person })?;
    }
    Ok(())
}

/// The actor follows a thing no more.
pub fn unfollow(act: &mut Act, subject: &Subject) -> Result<(), Problem> {
    act.allow(policy::Follow)?;
    let Some(person) = act.actor().person() else { return Err(Problem::NotFound) };
    if store::remove(act, person, subject)? {
        act.record(&FollowingEnded { person })?;
    }
    Ok(())
}

/// Whether whoever looks follows a thing.
pub fn follows(look: &Look, subject: &Subject) -> Result<bool, Fault> {
    look.actor().person().map_or(Ok(false), |person| store::has(look, person, subject))
}

/// Those who follow a thing, behind the one given, in the order of their ids; at most 500. Some of them may not see it any
/// more: [`concern_followers`] leaves those out when it comes to telling.
pub fn followers(
    look: &Look,
    subject: &Subject,
    after: Option<Id<Person>>,
) -> Result<Vec<Id<Person>>, Fault> {
    store::followers(look, subject, after, A_HAND)
}

/// All who follow a thing, in the order of their ids.
pub fn all_followers(look: &Look, subject: &Subject) -> Result<Vec<Id<Person>>, Fault> {
    let mut all = followers(look, subject, None)?;
    let mut more = all.len() as i64 == A_HAND;
    while more {
        let next = followers(look, subject, all.last().copied())?;
        more = next.len() as i64 == A_HAND;
        all.extend(next);
    }
    Ok(all)
}

/// The same notice for all who follow a thing, as far as they may see it when they are told; without those who know
/// already, such as whoever did it.
pub fn concern_followers(
    look: &Look,
    subject: &Subject,
    notice: &Notice,
    knowing: &[Id<Person>],
) -> Result<Vec<Concern>, Fault> {
    let people = all_followers(look, subject)?.into_iter().filter(|person| !knowing.contains(person));
    let concern =
        |person| Concern { recipient: Recipient::Follower(person, subject.clone()), notice: notice.clone() };
    Ok(people.map(concern).collect())
}

#[derive(Template)]
#[template(path = "notices/_follow.html")]
struct Button<'a> {
    ui: &'a Ui,
    action: String,
    follows: bool,
}

/// The button by which whoever looks follows a thing, or stops to; nothing for those without an account, and for those who
/// may not see the thing.
pub fn follow_button(look: &Look, ui: &Ui, subject: &Subject) -> Result<Option<Html>, Fault> {
    let Some(person) = look.actor().person().filter(|_| at_home(ui)) else { return Ok(None) };
    let follows = store::has(look, person, subject)?;
    let action = address(subject);
    let html = Button { ui, action, follows }.render();
    html.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}

/// Whether notices live in this house: where nobody is told of anything, nobody follows.
fn at_home(ui: &Ui) -> bool {
    ui.house().own.iter().any(|item| item.href == PAGE)
}

/// Where one follows a thing, and stops to.
pub(crate) fn address(subject: &Subject) -> String {
    format!("/following/{}/{}", subject.kind, subject.id)
}

/// Whether somebody may see a thing: who may not is not told of it, though they followed it when they could.
pub(crate) fn may_see(look: &Look, ui: &Ui, actor: Actor, subject: &Subject) -> Result<bool, Fault> {
    let theirs = Look::new(look, actor, look.now());
    Ok(ui.card(&theirs, subject)?.is_some())
}
