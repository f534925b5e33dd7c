//! Commenting without an account: by name, from an address that is confirmed by a mailed link, past a moderator.

use super::commenting::{Typed, made, written};
use super::threads::withdrawn;
use crate::acts::fresh;
use crate::facts::comments::{CommentTyped, CommentWaiting, CommentWithdrawn, CommentsSwept};
use crate::heart::comments::comment::{Author, Comment, Guest, State, digest};
use crate::heart::comments::window::{Side, open};
use crate::heart::statement::Statement;
use crate::policy::comments::CommentOn;
use crate::store::comments::{self as store, counts, writing};
use crate::store::statements;
use ::web::House;
use base::{Email, Id, Lang, Moment, Parse, Sentence, Token, Tongue, days, hours};
use db::Read;
use facts::{Act, Problem};
use mail::Letter;
use std::time::Duration;

/// What nobody has confirmed for so long is removed.
const CONFIRMED_WITHIN: Duration = days(7);

/// What was not taken up is kept for so long, in case its author asks.
const DECLINED_FOR: Duration = days(30);

/// The address of somebody who commented without an account is kept for so long after they wrote: as long as a consultation
/// and its follow-up take.
const ADDRESS_FOR: Duration = days(365);

/// So many comments of one address wait at a time: a careful reader of a long text has as many.
const MOST_PENDING: i64 = 30;

/// So many comments of one statement wait to be confirmed at a time. The largest consultation of the kind, NETmundial's,
/// had 1,370 in a week; beyond this it is a flood.
const MOST_UNCONFIRMED: i64 = 3_000;

/// So many letters an address gets in an hour, whoever asks for them.
const LETTERS_AN_ADDRESS: u32 = 10;

/// Takes one of the letters that an address gets in an hour; to be asked before [`leave`].
pub(crate) fn limit(house: &House, email: &Email) -> Result<(), Sentence> {
    house.limits.take("comment-mail", &email.key(), LETTERS_AN_ADDRESS, hours(1), house.clock.now())
}

/// Takes a comment from somebody without an account, and mails them the link that confirms it. What is answered does not
/// tell whether they have sent it before.
pub(crate) fn leave(
    act: &mut Act,
    house: &House,
    id: Id<Statement>,
    typed: &Typed,
    (guest, email): (&Guest, &Email),
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    act.allow(CommentOn(&statement))?;
    open(&statement, Side::Outside, act.now())?;
    let written = written(act, &statement, typed)?;
    let author = Author::Guest(Guest { email: Some(email.clone()), ..guest.clone() });
    let (digest, token) = (digest(&author, &written), act.dice().token());
    let comment = match store::same(act, id, digest)? {
        Some(same) if same.state == State::Unconfirmed => {
            let now = act.now();
            writing::set_token(act, same.id, &token.hash(), now)?;
            same
        }
        Some(same) => {
            act.record(&CommentTyped::of(&same))?;
            return Ok(());
        }
        None => {
            room(act, id, email)?;
            let comment = made(act, &statement, typed.revision, author, written);
            writing::insert(act, &comment, digest, Some(&token.hash()))?;
            comment
        }
    };
    letter(act, house, &statement, (email, guest.tongue), &token)?;
    act.record(&CommentTyped::of(&comment))?;
    Ok(())
}

/// There is room for one more, of this address and in this statement.
fn room(read: &Read, statement: Id<Statement>, email: &Email) -> Result<(), Problem> {
    if counts::pending(read, email)? >= MOST_PENDING {
        return Err(Sentence::of("comment-wrong-pending").with("count", MOST_PENDING).into());
    }
    if counts::unconfirmed(read, statement)? >= MOST_UNCONFIRMED {
        return Err(Sentence::of("comment-wrong-flood").into());
    }
    Ok(())
}

/// What a mailed link opens, while it does.
pub(crate) fn opened(read: &Read, now: Moment, token: &str) -> Result<(Statement, Comment), Problem> {
    let gone = || Problem::from(Sentence::of("comment-link-gone"));
    let token = Token::parse(token)?;
    let late =
        |comment: &Comment| comment.state == State::Unconfirmed && comment.at.plus(CONFIRMED_WITHIN) <= now;
    let comment = store::with_token(read, &token.hash())?;
    let comment = comment.filter(|comment| !late(comment)).ok_or_else(gone)?;
    let statement = statements::find(read, comment.statement)?.ok_or_else(gone)?;
    Ok((statement, comment))
}

/// Whoever has the mail confirms the comment: it goes to the moderators. What was confirmed before stays as it is.
pub(crate) fn confirm(act: &mut Act, token: &str) -> Result<(Statement, Comment), Problem> {
    let (statement, comment) = opened(act, act.now(), token)?;
    if comment.state != State::Unconfirmed {
        return Ok((statement, comment));
    }
    // It counts when it was written; whoever reads mail once a day is not late.
    open(&statement, Side::Outside, comment.at)?;
    writing::set_state(act, comment.id, State::Waiting)?;
    act.record(&CommentWaiting::of(&comment))?;
    Ok((statement, Comment { state: State::Waiting, ..comment }))
}

/// Whoever has the mail takes the comment back, or says that they have not written it.
pub(crate) fn take_back(act: &mut Act, token: &str) -> Result<Statement, Problem> {
    let (statement, comment) = opened(act, act.now(), token)?;
    if comment.number.is_some() {
        withdrawn(act, &statement, &comment)?;
    } else {
        writing::remove(act, comment.id)?;
        act.record(&CommentWithdrawn::of(&comment))?;
    }
    Ok(statement)
}

/// Removes what nobody has confirmed, what was not taken up, and addresses, when their time is over.
pub(crate) fn sweep(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let swept = writing::sweep(act, now.minus(CONFIRMED_WITHIN), now.minus(DECLINED_FOR))?;
    let count = swept + writing::forget_addresses(act, now.minus(ADDRESS_FOR))?;
    if count > 0 {
        act.record(&CommentsSwept { count })?;
    }
    Ok(())
}

fn letter(
    act: &mut Act,
    house: &House,
    statement: &Statement,
    (to, tongue): (&Email, Tongue),
    token: &Token,
) -> Result<(), Problem> {
    let link = house.absolute(&format!("/statements/comments/confirm/{}", token.reveal()));
    let say = |key: &'static str| {
        let sentence = Sentence::of(key)
            .with("title", statement.proposal.title.as_str())
            .with("network", house.network().name.as_str())
            .with("link", link.as_str());
        house.speech.say_plain(tongue, &sentence)
    };
    let letter = Letter {
        to: to.clone(),
        to_name: None,
        from: None,
        subject: say("comment-letter-confirm"),
        body: say("comment-letter-confirm-body") + "\n",
        html: None,
        reply_to: None,
        headers: Vec::new(),
        message_id: house.post.message_id(act.id::<Letter>()),
        date: act.now(),
        lang: Lang::from(tongue),
        unsubscribe: None,
        auto_submitted: true,
        attachments: Vec::new(),
    };
    mail::send(act, &letter)?;
    Ok(())
}
