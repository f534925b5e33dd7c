//! Wanting to take part in an initiative, or knowing something: written to its leads, who answer.

use super::{alone, fresh, standing};
use crate::facts::{
    InitiativePartAnswered, InitiativePartWaiting, InitiativePartWithdrawn, InitiativePartWritten,
    InitiativePartsSwept,
};
use crate::heart::initiative::Initiative;
use crate::heart::part::{
    Answer, CONFIRMED_WITHIN, Guest, KEPT_FOR, MOST_OF_ONE, MOST_UNCONFIRMED, MOST_WAITING, Part, PartKind,
    PartState, Words, Writer,
};
use crate::policy::AnswerFor;
use crate::store::parts as store;
use ::web::House;
use base::{Email, Id, Lang, Moment, Parse, Sentence, Token, hours};
use db::Read;
use facts::{Act, Problem};
use mail::Letter;

/// So many letters an address gets in an hour, whoever asks for them.
const LETTERS_AN_ADDRESS: u32 = 10;

/// What is typed.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// What they have.
    pub(crate) kind: PartKind,
    /// What they write.
    pub(crate) words: Words,
}

fn made(act: &Act, id: Id<Initiative>, typed: &Typed, writer: Writer, state: PartState) -> Part {
    Part {
        id: act.id(),
        initiative: id,
        kind: typed.kind,
        writer,
        words: typed.words.clone(),
        state,
        at: act.now(),
        answer: None,
    }
}

/// The actor writes to the leads. The same words once more are the same message.
pub(crate) fn write(act: &mut Act, id: Id<Initiative>, typed: &Typed) -> Result<(), Problem> {
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    alone(act, &fresh(act, id)?)?;
    let part = made(act, id, typed, Writer::Person(person), PartState::Waiting);
    if store::same(act, &part)?.is_some() {
        return Ok(());
    }
    room(act, &part)?;
    store::add(act, &part, None)?;
    store::recount(act, id)?;
    act.record(&InitiativePartWaiting { initiative: id, part: part.id })?;
    Ok(())
}

/// There is room for one more, of this writer and for these leads.
fn room(read: &Read, part: &Part) -> Result<(), Problem> {
    if store::pending(read, &part.writer)? >= MOST_OF_ONE {
        return Err(Sentence::of("part-wrong-pending").with("count", MOST_OF_ONE).into());
    }
    let most = if part.state == PartState::Waiting { MOST_WAITING } else { MOST_UNCONFIRMED };
    if store::count(read, part.initiative, part.state)? >= most {
        return Err(Sentence::of("part-wrong-flood").into());
    }
    Ok(())
}

/// Takes one of the letters that an address gets in an hour; to be asked before [`leave`].
pub(crate) fn limit(house: &House, email: &Email) -> Result<(), Sentence> {
    house.limits.take("part-mail", &email.key(), LETTERS_AN_ADDRESS, hours(1), house.clock.now())
}

/// Takes what somebody without an account writes, and mails them the link that confirms it. What is answered does not tell
/// whether they have sent it before.
pub(crate) fn leave(
    act: &mut Act,
    house: &House,
    id: Id<Initiative>,
    typed: &Typed,
    guest: &Guest,
) -> Result<(), Problem> {
    let initiative = fresh(act, id)?;
    alone(act, &initiative)?;
    let token = act.dice().token();
    let part = made(act, id, typed, Writer::Guest(guest.clone()), PartState::Unconfirmed);
    match store::same(act, &part)? {
        Some(same) if same.state == PartState::Unconfirmed => {
            let now = act.now();
            store::set_token(act, same.id, &token.hash(), now)?;
        }
        Some(_) => {
            act.record(&InitiativePartWritten { initiative: id })?;
            return Ok(());
        }
        None => {
            room(act, &part)?;
            store::add(act, &part, Some(&token.hash()))?;
        }
    }
    letter(act, house, &initiative, guest, &token)?;
    act.record(&InitiativePartWritten { initiative: id })?;
    Ok(())
}

/// What a mailed link opens, while it does.
pub(crate) fn opened(read: &Read, now: Moment, token: &str) -> Result<(Initiative, Part), Problem> {
    let gone = || Problem::from(Sentence::of("part-link-gone"));
    let token = Token::parse(token).map_err(|_| gone())?;
    let part = store::with_token(read, &token.hash())?.filter(|part| part.is_open(now)).ok_or_else(gone)?;
    let initiative = crate::store::initiatives::find(read, part.initiative)?.ok_or_else(gone)?;
    Ok((initiative, part))
}

/// Whoever has the mail confirms it: it goes to the leads. What was confirmed before stays as it is.
pub(crate) fn confirm(act: &mut Act, token: &str) -> Result<(), Problem> {
    let (initiative, part) = opened(act, act.now(), token)?;
    if part.state != PartState::Unconfirmed {
        return Ok(());
    }
    alone(act, &initiative)?;
    store::confirm(act, part.id)?;
    store::recount(act, initiative.id)?;
    act.record(&InitiativePartWaiting { initiative: initiative.id, part: part.id })?;
    Ok(())
}

/// Whoever has the mail takes it back.
pub(crate) fn take_back_by_link(act: &mut Act, token: &str) -> Result<Initiative, Problem> {
    let (initiative, part) = opened(act, act.now(), token)?;
    taken_back(act, &part)?;
    Ok(initiative)
}

/// The actor takes back what they wrote.
pub(crate) fn take_back(act: &mut Act, id: Id<Initiative>, part: Id<Part>) -> Result<(), Problem> {
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let own = |part: &Part| part.initiative == id && part.writer == Writer::Person(person);
    match store::find(act, part)?.filter(own) {
        Some(part) => taken_back(act, &part),
        None => Err(Problem::NotFound),
    }
}

fn taken_back(act: &mut Act, part: &Part) -> Result<(), Problem> {
    store::remove(act, part.id)?;
    store::recount(act, part.initiative)?;
    act.record(&InitiativePartWithdrawn { initiative: part.initiative })?;
    Ok(())
}

/// A lead answers, once.
pub(crate) fn answer(act: &mut Act, id: Id<Part>, words: &Words) -> Result<Part, Problem> {
    let part = store::find(act, id)?.ok_or(Problem::NotFound)?;
    alone(act, &fresh(act, part.initiative)?)?;
    act.allow(AnswerFor(standing(act, act.actor(), part.initiative)?))?;
    let answer = Answer { words: words.clone(), by: act.actor().person(), at: act.now() };
    if part.state == PartState::Unconfirmed {
        return Err(Problem::NotFound);
    }
    if !store::set_answer(act, id, &answer)? {
        return Err(Problem::wrong("answer", Sentence::of("part-wrong-answered")));
    }
    act.record(&InitiativePartAnswered { initiative: part.initiative, part: id })?;
    Ok(part)
}

/// Removes what nobody confirmed, and names and addresses of guests, when their time is over.
pub(crate) fn sweep(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let count = store::sweep(act, now.minus(CONFIRMED_WITHIN), now.minus(KEPT_FOR))?;
    if count > 0 {
        act.record(&InitiativePartsSwept { count })?;
    }
    Ok(())
}

fn letter(
    act: &mut Act,
    house: &House,
    initiative: &Initiative,
    guest: &Guest,
    token: &Token,
) -> Result<(), Problem> {
    let link = house.absolute(&format!("/initiatives/part/{}", token.reveal()));
    let say = |key: &'static str| {
        let sentence = Sentence::of(key)
            .with("title", initiative.said.title.as_str())
            .with("network", house.network().name.as_str())
            .with("link", link.as_str());
        house.speech.say_plain(guest.tongue, &sentence)
    };
    let letter = Letter {
        to: guest.email.clone(),
        to_name: None,
        from: None,
        subject: say("part-letter-confirm"),
        body: say("part-letter-confirm-body") + "\n",
        html: None,
        reply_to: None,
        headers: Vec::new(),
        message_id: house.post.message_id(act.id::<Letter>()),
        date: act.now(),
        lang: Lang::from(guest.tongue),
        unsubscribe: None,
        auto_submitted: true,
        attachments: Vec::new(),
    };
    mail::send(act, &letter)?;
    Ok(())
}
