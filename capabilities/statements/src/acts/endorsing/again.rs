//! Asking signers anew when the words have changed. Nobody's name moves to other words by itself.

use super::letters::{Draft, link};
use super::signing::{sign, wording};
use super::{jobs, rights};
use crate::acts::fresh;
use crate::facts::endorsing::EndorsementLetterSent;
use crate::heart::endorsing::{CALLED, Endorsement, State, Wording};
use crate::heart::statement::Statement;
use crate::heart::version::{ChangeKind, VersionText};
use crate::store::endorsement_links::{self as links, Call, Purpose};
use crate::store::{endorsements as store, versions};
use ::web::House;
use base::{Email, Id, Lang, Sentence};
use db::{Fault, Read};
use facts::{Act, Problem};
use serde::{Deserialize, Serialize};
use texts::{Difference, Kind};

/// So many are asked in one transaction: thousands of letters must not keep everybody else from acting.
const AT_ONCE: i64 = 50;

/// So many characters of the difference stand in a letter; the page has it whole.
const LONGEST_DIFFERENCE: usize = 6_000;

/// What the answers to such letters are for, and those to calls.
pub(crate) const ENDORSE: &str = "statement-endorse";

/// Asks everybody who signed an earlier version whether they stand behind the new one, when it says something else. An
/// editorial change asks nobody: signatures keep the hash that they were given, and are shown with it. To be called in
/// the act that publishes `new`.
pub(crate) fn ask_again(
    act: &mut Act,
    statement: &Statement,
    _old: i64,
    new: i64,
    change: ChangeKind,
) -> Result<(), Problem> {
    if change != ChangeKind::Material {
        return Ok(());
    }
    let lang = &statement.proposal.lang;
    let text = store::signable(act, statement.id, new)?.into_iter().find(|text| text.lang == *lang);
    let Some(text) = text else { return Ok(()) };
    let wording = Wording { version: new, lang: text.lang, hash: text.hash };
    let call = Call { id: act.id(), statement: statement.id, wording, at: act.now() };
    links::add_call(act, &call)?;
    let asking = Asking { statement: statement.id, version: new, call: call.id };
    Ok(act.enqueue(jobs::ASK.name, &asking)?)
}

/// Asking everybody about a version.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Asking {
    statement: Id<Statement>,
    version: i64,
    call: Id<Call>,
}

/// Asks some of those who have not been asked yet, and says how many.
pub(super) fn ask_some(act: &mut Act, house: &House, asking: &Asking) -> Result<usize, Problem> {
    let statement = fresh(act, asking.statement)?;
    if statement.version.is_none_or(|latest| latest > asking.version) {
        // A later version has been published meanwhile, and asks by itself.
        return Ok(0);
    }
    let some = store::to_ask_again(act, asking.statement, asking.version, AT_ONCE)?;
    for one in &some {
        store::set_asked_again(act, one.id, asking.version)?;
        let Some(to) = rights::address(act, one)? else { continue };
        let reply = arrivals::Asking {
            purpose: ENDORSE,
            to: to.clone(),
            person: one.contact.person,
            object: asking.call.as_of(),
            until: act.now().plus(CALLED),
        };
        let reply = arrivals::reply_address(act, &house.settings.mail_domain, &reply)?;
        letter(act, house, &statement, asking.version, one, (&to, reply))?;
    }
    if !some.is_empty() {
        act.record(&EndorsementLetterSent { statement: statement.id })?;
    }
    Ok(some.len())
}

fn letter(
    act: &mut Act,
    house: &House,
    statement: &Statement,
    version: i64,
    one: &Endorsement,
    (to, reply): (&Email, Email),
) -> Result<(), Problem> {
    let link = link(act, house, statement, one, Purpose::Own)?;
    let changes = match changed(act, statement, one, version)? {
        Some((old, new)) => in_words(&old, &new),
        None => String::new(),
    };
    let draft = Draft::about(house, statement, to, one.contact.tongue)
        .signed(one)
        .with("new", version.to_string())
        .with("link", link)
        .with("changes", changes)
        .reply_to(reply);
    Ok(draft.send(act, "endorsement-letter-again", "endorsement-letter-again-body")?)
}

/// The text that was signed and the one of a later version, in the language that was signed where there is one.
pub(crate) fn changed(
    read: &Read,
    statement: &Statement,
    one: &Endorsement,
    version: i64,
) -> Result<Option<(VersionText, VersionText)>, Fault> {
    let signed = &one.wording;
    for lang in [&signed.lang, &statement.proposal.lang] {
        let old = versions::words_in(read, statement.id, signed.version, lang)?;
        let new = versions::words_in(read, statement.id, version, lang)?;
        if let (Some(old), Some(new)) = (old, new) {
            return Ok(Some((old, new)));
        }
    }
    Ok(None)
}

/// What changed, for a mail: paragraph by paragraph, what went between `[-` and `-]`, what came between `{+` and `+}`.
fn in_words(old: &VersionText, new: &VersionText) -> String {
    let mut text = String::new();
    if old.title != new.title {
        text.push_str(&format!("[-{}-] {{+{}+}}\n\n", old.title, new.title));
    }
    for row in texts::compare(&old.body, &new.body) {
        if matches!(row.how, Difference::Same | Difference::Moved) {
            continue;
        }
        if let Some(mark) = row.new.or(row.old) {
            text.push_str(&format!("¶{mark} "));
        }
        for piece in &row.pieces {
            match piece.kind {
                Kind::Same => text.push_str(&piece.text),
                Kind::Added => text.push_str(&format!("{{+{}+}}", piece.text)),
                Kind::Removed => text.push_str(&format!("[-{}-]", piece.text)),
            }
        }
        text.push_str("\n\n");
    }
    if text.chars().count() > LONGEST_DIFFERENCE {
        text = text.chars().take(LONGEST_DIFFERENCE).chain(['…']).collect();
    }
    text.trim_end().to_owned()
}

/// The signer stands behind the latest version, too.
pub(crate) fn confirm_again(
    act: &mut Act,
    one: Endorsement,
    version: i64,
    lang: &Lang,
) -> Result<(), Problem> {
    let statement = fresh(act, one.statement)?;
    let wording = wording(act, &statement, version, lang)?;
    if one.state != State::Active {
        return Err(Sentence::of("endorsement-wrong-waits").into());
    }
    if one.wording == wording {
        return Ok(());
    }
    sign(act, Endorsement { wording, ..one }).map(drop)
}
