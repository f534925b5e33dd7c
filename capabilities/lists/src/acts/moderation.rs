//! Held posts: who hears of them, what is decided, and what authors answer.

use crate::acts::lists::{moderated, reach};
use crate::facts::{ListBanned, ListPostDecided, ListPostHeld};
use crate::heart::held::{Decision, Fate, Held, NewHeld, Note, Reason};
use crate::heart::list::{Letters, List};
use crate::heart::subscription::Subscription;
use crate::heart::ticket::Ticket;
use crate::jobs::LIST_PUBLISH;
use crate::letters::{self, ANSWERED_WITHIN};
use crate::store::ballots::{self, Ballot};
use crate::store::{bans, held as store, lists, subscriptions};
use ::web::House;
use access::accounts;
use base::{Email, Id, Parse, Sentence, Tongue};
use db::Fault;
use facts::{Act, Problem};

/// The job that tells moderators of an appeal; its body is the `Id<Held>`.
pub(crate) const APPEALED: &str = "list-appealed";

/// Lets a post wait. Its author is told why, if they may be; moderators get it with an address that takes their decision.
pub(crate) fn hold(act: &mut Act, house: &House, list: &List, new: &NewHeld) -> Result<Id<Held>, Problem> {
    let (id, now) = (act.id(), act.now());
    store::insert(act, id, list.id, new, now)?;
    act.record(&ListPostHeld { list: list.id, held: id, reason: new.reason })?;
    let post = store::find(act, id)?.ok_or(Problem::NotFound)?;
    if let Some(tongue) = new.tell {
        letters::held(act, house, list, &post, tongue)?;
    }
    for moderator in reach(act, list.id, |keeper| keeper.letters == Letters::Each)? {
        let ticket = Ticket::draw(act.dice());
        let ballot = Ballot { held: id, person: moderator.person, expires: now.plus(ANSWERED_WITHIN) };
        ballots::add(act, ticket.hash(), &ballot)?;
        let to = (&moderator.email, moderator.tongue);
        letters::to_moderator(act, house, list, &post, to, &ticket)?;
    }
    Ok(id)
}

/// Decides on a post. One that was rejected or discarded can still be approved; what has gone out cannot be taken back here.
pub(crate) fn decide(
    act: &mut Act,
    house: &House,
    list: &List,
    post: &Held,
    decision: &Decision,
) -> Result<(), Problem> {
    moderated(act, list)?;
    if post.fate == Fate::Approved || (post.fate != Fate::Waiting && *decision != Decision::Approve) {
        return Err(Problem::refused(Sentence::of("list-wrong-decided")));
    }
    let (by, now) = (act.actor().person(), act.now());
    store::decide(act, post.id, decision.fate(), decision.note(), by, now)?;
    match decision {
        Decision::Approve => {
            trust(act, post)?;
            act.enqueue(LIST_PUBLISH, &post.id)?;
        }
        Decision::Reject(note) => {
            // Who did not write it is not written to.
            if !matches!(post.reason, Reason::Automatic | Reason::Forged) {
                let tongue = tongue_of_author(act, house, post)?;
                letters::rejected(act, house, list, (post, note), tongue)?;
            }
        }
        Decision::Discard => {}
        Decision::Ban(note) => {
            if let Some(email) = &post.email {
                ban(act, list, email, note.as_ref())?;
            }
        }
    }
    act.record(&ListPostDecided { list: list.id, held: post.id })?;
    Ok(())
}

/// A subscriber of whom a post was approved is trusted from then on.
fn trust(act: &mut Act, post: &Held) -> Result<(), Fault> {
    let Some(email) = &post.email else { return Ok(()) };
    match subscriptions::of_address(act, post.list, email)? {
        Some(on) if !on.trusted => subscriptions::keep(act, &Subscription { trusted: true, ..on }),
        _ => Ok(()),
    }
}

/// The language in which an author reads, as far as it is known.
pub(crate) fn tongue_of_author(act: &Act, house: &House, post: &Held) -> Result<Tongue, Fault> {
    let first = house.network().first_tongue();
    let Some(email) = &post.email else { return Ok(first) };
    if let Some(on) = subscriptions::of_address(act, post.list, email)? {
        return Ok(on.tongue);
    }
    let own = accounts::with_email(act, email)?.and_then(|account| account.tongue);
    Ok(own.unwrap_or(first))
}

/// Decides by an answer to a moderator's letter: `token` is what stood in the address, `command` the text of the answer,
/// `from` its sender, who must be the moderator. What is returned is for them to read.
pub(crate) fn decide_by_mail(
    act: &mut Act,
    house: &House,
    token: &str,
    command: &str,
    from: &Email,
) -> Result<Sentence, Problem> {
    let gone = || Problem::from(Sentence::of("list-ballot-gone"));
    let ballot = ballots::of_hash(act, Ticket::parse(token)?.hash())?
        .filter(|ballot| act.now() < ballot.expires)
        .ok_or_else(gone)?;
    let account = accounts::of(act, ballot.person)?.filter(|account| account.email.key() == from.key());
    let account = account.ok_or_else(|| Problem::from(Sentence::of("list-ballot-not-yours")))?;
    let post = store::find(act, ballot.held)?.ok_or_else(gone)?;
    let list = lists::find(act, post.list)?.ok_or_else(gone)?;
    let decision = Decision::parse(command)?;
    act.act_as(account.actor());
    decide(act, house, &list, &post, &decision)?;
    let key = match &decision {
        Decision::Approve => "list-decided-approved",
        Decision::Reject(_) => "list-decided-rejected",
        Decision::Discard => "list-decided-discarded",
        Decision::Ban(_) => "list-decided-banned",
    };
    Ok(Sentence::of(key).with("subject", post.subject))
}

/// An address may not post any more.
pub(crate) fn ban(act: &mut Act, list: &List, email: &Email, reason: Option<&Note>) -> Result<(), Problem> {
    moderated(act, list)?;
    let (by, now) = (act.actor().person(), act.now());
    bans::add(act, list.id, email, reason, by, now)?;
    act.record(&ListBanned { list: list.id })?;
    Ok(())
}

/// An address may post again.
pub(crate) fn unban(act: &mut Act, list: &List, email: &Email) -> Result<(), Problem> {
    moderated(act, list)?;
    bans::remove(act, list.id, email)?;
    act.record(&ListBanned { list: list.id })?;
    Ok(())
}

/// The author says something about their post: moderators read it. One word, `withdraw`, takes a post back that waits.
pub(crate) fn answer(act: &mut Act, post: Id<Held>, words: &str) -> Result<Sentence, Problem> {
    let post = store::find(act, post)?.ok_or(Problem::NotFound)?;
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    if post.fate == Fate::Waiting && first.trim_end_matches(['.', '!']) == "withdraw" {
        let now = act.now();
        store::decide(act, post.id, Fate::Discarded, None, None, now)?;
        act.record(&ListPostDecided { list: post.list, held: post.id })?;
        return Ok(Sentence::of("list-appeal-withdrawn").with("subject", post.subject));
    }
    let note = Note::cut(words).ok_or(Problem::refused(Sentence::of("list-wrong-appeal")))?;
    appeal(act, &post, &note)?;
    Ok(Sentence::of("list-appeal-taken").with("subject", post.subject))
}

/// Keeps what an author says about their post, and has moderators told.
pub(crate) fn appeal(act: &mut Act, post: &Held, note: &Note) -> Result<(), Problem> {
    if post.fate == Fate::Approved {
        return Err(Problem::refused(Sentence::of("list-wrong-decided")));
    }
    store::set_appeal(act, post.id, note)?;
    act.enqueue(APPEALED, &post.id)?;
    act.record(&ListPostDecided { list: post.list, held: post.id })?;
    Ok(())
}

/// Writes to the moderators what an author has said.
pub(crate) fn tell_of_appeal(act: &mut Act, house: &House, post: Id<Held>) -> Result<(), Problem> {
    let Some(post) = store::find(act, post)? else { return Ok(()) };
    let (Some(words), Some(list)) = (post.appeal.clone(), lists::find(act, post.list)?) else {
        return Ok(());
    };
    for moderator in reach(act, list.id, |keeper| keeper.letters == Letters::Each)? {
        let to = (&moderator.email, moderator.tongue);
        letters::appealed(act, house, &list, (&post, &words), to)?;
    }
    act.record(&crate::facts::ListAppealTold { list: list.id, held: post.id })?;
    Ok(())
}
