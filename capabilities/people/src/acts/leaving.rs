//! What a person takes with them, and what stays.

use super::profile::drop_photo;
use super::stewardship::keep_a_steward;
use crate::facts::Left;
use crate::policy::ChangePerson;
use crate::store::{links, people, requests};
use access::{Person, accounts, sessions};
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;
use web::{Exported, Forgetter, Keeping};

/// Entries of the log that are exported at most.
const MOST_FACTS: i64 = 10_000;

/// What this capability holds about a person: account, profile, sessions, invitations, and what they did.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut files = Vec::new();
    if let Some(account) = accounts::of(look, person)? {
        let content = json!({
            "email": account.email,
            "role": account.role,
            "standing": account.standing,
            "language": account.tongue,
            "zone": account.zone,
            "joined": account.joined.to_string(),
            "has_password": accounts::password(look, person)?.is_some(),
        });
        files.push(file("account.json", &content));
    }
    if let Some(profile) = people::whole(look, person)? {
        files.push(file("profile.json", &json!(profile)));
    }
    let now = look.now();
    let sessions: Vec<_> = sessions::of(look, person, now)?
        .iter()
        .map(|session| {
            json!({
                "device": session.device,
                "opened": session.opened.to_string(),
                "seen": session.seen.to_string(),
            })
        })
        .collect();
    files.push(file("sessions.json", &json!(sessions)));
    if let Some(request) = requests::all(look)?.into_iter().find(|request| request.person == person) {
        let content = json!({ "reason": request.reason, "asked": request.asked.to_string() });
        files.push(file("request.json", &content));
    }
    let done: Vec<_> = facts::by(look, person, MOST_FACTS)?
        .iter()
        .map(|entry| json!({ "at": entry.at.to_string(), "kind": entry.kind, "subject": entry.subject }))
        .collect();
    files.push(file("log.json", &json!(done)));
    Ok(files)
}

fn file(name: &str, content: &serde_json::Value) -> Exported {
    let bytes = serde_json::to_vec_pretty(content).expect("JSON can be written");
    Exported { name: name.to_owned(), bytes }
}

/// Leaves the network: each capability forgets the person, then the account goes.
pub(crate) fn leave(
    act: &mut Act,
    person: Id<Person>,
    keeping: Keeping,
    forgetters: &[Forgetter],
) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    let account = accounts::of(act, person)?.ok_or(Problem::NotFound)?;
    keep_a_steward(act, &account)?;
    act.record(&Left { person })?;
    // Those above first: what they hold refers to the person.
    for forget in forgetters.iter().rev() {
        forget(act, person, keeping)?;
    }
    accounts::remove(act, person)?;
    Ok(())
}

/// Empties the profile of who leaves; when their work goes too, not even its place stays.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    links::clear_of(act, person)?;
    drop_photo(act, person)?;
    match keeping {
        Keeping::Stays => people::empty(act, person)?,
        Keeping::Goes => people::remove(act, person)?,
    }
    Ok(())
}
