//! Taking a position at last call, and taking it back.

use crate::acts::{fresh, write_down};
use crate::facts::procedure::PositionTaken;
use crate::heart::log::sealed;
use crate::heart::procedure::position::{self as heart, How, Position, Said, State};
use crate::heart::rules::Ground;
use crate::heart::statement::Statement;
use crate::policy::procedure::TakePosition;
use crate::store::procedure::{self as rounds, positions as store};
use access::{Actor, Denied, Person};
use base::{Id, Sentence};
use db::Fault;
use facts::{Act, Look, Problem, Refusal};
use serde_json::json;

/// Takes a position, in the place of what the same person said before. Who sends the same twice has sent it once.
pub(crate) fn take(act: &mut Act, id: Id<Statement>, said: &Said, how: How) -> Result<Position, Problem> {
    act.allow(TakePosition)?;
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    let statement = fresh(act, id)?;
    let now = act.now();
    heart::take(&statement, said, now)
        .map_err(|(field, sentence)| Problem::Refused(vec![Refusal { field, sentence }]))?;
    let round = rounds::current(act, id)?;
    let before = store::of_person(act, id, round.number, person)?;
    if let Some(same) = before.as_ref().filter(|one| one.said == *said && one.calls == round.calls) {
        return Ok(same.clone());
    }
    let position = Position {
        id: before.map_or_else(|| act.id(), |before| before.id),
        statement: id,
        round: round.number,
        calls: round.calls,
        person: Some(person),
        state: matches!(said, Said::Objects(..)).then_some(State::Open),
        said: said.clone(),
        how,
        at: now,
        answer: None,
        salt: Some(act.dice().bytes()),
    };
    store::keep(act, &position)?;
    seal(act, &position, person, "position-taken")?;
    let shown = heart::are_shown(&statement, now) && position.state.is_some();
    act.record(&PositionTaken { statement: id, objection: shown.then_some(position.id) })?;
    Ok(position)
}

/// Takes one's position back, while last call is open.
pub(crate) fn take_back(act: &mut Act, id: Id<Statement>) -> Result<(), Problem> {
    act.allow(TakePosition)?;
    let person = act.actor().person().ok_or(Denied::SignInFirst)?;
    let statement = fresh(act, id)?;
    heart::open(&statement, act.now())?;
    let Some(position) = own(act, &statement, person)? else {
        return Err(Sentence::of("position-wrong-none").into());
    };
    store::remove(act, position.id)?;
    seal(act, &position, person, "position-taken-back")?;
    act.record(&PositionTaken { statement: id, objection: None })?;
    Ok(())
}

/// What somebody says in the round that the statement is in.
pub(crate) fn own(
    read: &db::Read,
    statement: &Statement,
    person: Id<Person>,
) -> Result<Option<Position>, Fault> {
    let round = rounds::current(read, statement.id)?;
    store::of_person(read, statement.id, round.number, person)
}

/// The log says that somebody said something; what and who, only to those who have the salt. Nobody reads it there
/// before positions are shown.
fn seal(act: &mut Act, position: &Position, person: Id<Person>, kind: &str) -> Result<(), Fault> {
    let Some(salt) = position.salt else { return Ok(()) };
    let name = people::persona(&Look::new(act, Actor::House, act.now()), person)?
        .map_or_else(String::new, |persona| persona.name);
    let ground = position.said.ground().map_or("", Ground::as_str);
    let seal = sealed(&salt, &format!("{}\n{ground}\n{name}", position.said.stance()));
    write_down(act, position.statement, kind, &json!({ "position": position.id, "seal": seal }))
}
