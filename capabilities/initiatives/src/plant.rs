//! Planting: a network that begins with initiatives, as the demo's does.

use crate::acts::updating::{self, Typed};
use crate::acts::{leading, reporting};
use crate::heart::initiative::{Initiative, Said};
use crate::heart::update::Body;
use access::Person;
use base::{Id, Lang, Line, Parse};
use facts::{Act, Problem, Subject};
use web::House;

/// Tells of an initiative in the name of whoever acts, who leads it. `said` is JSON as the record has it.
pub fn report(act: &mut Act, said: &str) -> Result<Id<Subject>, Problem> {
    let said: Said =
        serde_json::from_str(said).map_err(|error| Problem::Broken(format!("an initiative: {error}")))?;
    Ok(reporting::report(act, &said)?.id.as_of())
}

/// Asks somebody to lead it too.
pub fn ask(act: &mut Act, initiative: Id<Subject>, person: Id<Person>) -> Result<(), Problem> {
    leading::ask(act, initiative.as_of::<Initiative>(), person)
}

/// Agrees to lead, as whoever acts and was asked.
pub fn agree(act: &mut Act, initiative: Id<Subject>) -> Result<(), Problem> {
    leading::agree(act, initiative.as_of::<Initiative>())
}

/// Tells how it goes on, as one of its leads.
pub fn update(
    act: &mut Act,
    house: &House,
    initiative: Id<Subject>,
    (title, text): (&str, &str),
    lang: Lang,
) -> Result<(), Problem> {
    let typed = Typed { title: Line::parse(title)?, body: Body::parse(text)?, lang, channels: Vec::new() };
    updating::tell(act, house, initiative.as_of::<Initiative>(), &typed)?;
    Ok(())
}
