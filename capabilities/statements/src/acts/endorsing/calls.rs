//! Calling the network to endorse a statement.

use super::again::ENDORSE;
use crate::acts::{fresh, standing};
use crate::facts::endorsing::EndorsementsCalled;
use crate::heart::endorsing::{BETWEEN_CALLS, CALLED, Wording, endorsable};
use crate::heart::statement::Statement;
use crate::policy::endorsing::TendEndorsements;
use crate::store::endorsement_links::{self as links, Call};
use crate::store::{endorsements as store, statements};
use ::web::{Announcement, Concern, House, Notice, NoticeKind, Question, Recipient, Telling};
use access::accounts;
use base::{Id, Line, Sentence, Tongue};
use db::Fault;
use facts::{Act, Entry, Fact, Look, Problem, Subject};

/// The notice that asks for endorsements.
pub(crate) const NOTICE: NoticeKind = NoticeKind {
    name: "endorsement-call",
    default: Telling::AtOnce,
    facts: &[EndorsementsCalled::KIND],
    concerns: concerned,
};

/// Calls everybody in the network who has not signed to endorse the latest version. They answer by replying.
pub(crate) fn call(act: &mut Act, id: Id<Statement>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    tended(act, &statement)?;
    let version = endorsable(&statement)?;
    let now = act.now();
    let before = links::last_call(act, id)?.filter(|call| call.wording.version == version);
    if before.is_some_and(|call| now.since(call.at) < BETWEEN_CALLS) {
        return Err(Sentence::of("endorsement-wrong-called").into());
    }
    let texts = store::signable(act, id, version)?;
    let text =
        texts.into_iter().find(|text| text.lang == statement.proposal.lang).ok_or(Problem::NotFound)?;
    let wording = Wording { version, lang: text.lang, hash: text.hash };
    let call = Call { id: act.id(), statement: id, wording, at: now };
    links::add_call(act, &call)?;
    act.record(&EndorsementsCalled { statement: id, call: call.id })?;
    Ok(())
}

/// Whoever acts looks after the endorsements of this statement, or may not.
pub(super) fn tended(act: &Act, statement: &Statement) -> Result<(), Problem> {
    let standing = standing(act, act.actor(), statement)?;
    act.allow(TendEndorsements(standing)).map(drop)
}

/// Tells a list or another channel. Answers there go to everybody on it: endorsements are taken over from them.
pub(crate) fn announce(
    act: &mut Act,
    house: &House,
    id: Id<Statement>,
    channel: &Subject,
    text: &Line<2000>,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    tended(act, &statement)?;
    endorsable(&statement)?;
    let known = house
        .channel(&channel.kind)
        .ok_or_else(|| Problem::wrong("channel", Sentence::of("wrong-choice")))?;
    let address = house.absolute(&format!("{}/endorse", statement.link()));
    let announcement = Announcement {
        subject: statement.proposal.title.to_string(),
        text: format!("{}\n\n{address}", text.as_str()),
        lang: statement.proposal.lang.clone(),
        in_reply_to: None,
    };
    (known.post)(act, house, channel.id, &announcement).map(drop)
}

/// What a mail about a call asks.
pub(crate) fn question(call: &Call) -> Question {
    Question {
        purpose: ENDORSE,
        object: call.id.as_of(),
        until: call.at.plus(CALLED),
        hint: Sentence::of("endorsement-answer-hint"),
    }
}

fn concerned(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let called: EndorsementsCalled =
        serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let Some(statement) = statements::find(look, called.statement)? else { return Ok(Vec::new()) };
    let Some(call) = links::call_of(look, called.call)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of("notice-endorsement-called").with("title", statement.proposal.title.as_str());
    let notice = Notice {
        sentence,
        link: format!("{}/endorse", statement.link()),
        detail: None,
        question: Some(question(&call)),
    };
    let mut concerns = Vec::new();
    let mut last = None;
    loop {
        let page = accounts::active_after(look, last)?;
        let Some(end) = page.last() else { return Ok(concerns) };
        last = Some(end.person);
        for account in &page {
            if store::of_person(look, statement.id, account.person)?.is_empty() {
                let recipient = Recipient::Person(account.person);
                concerns.push(Concern { recipient, notice: notice.clone() });
            }
        }
    }
}

/// The language in which somebody without an account is written to who answers by mail: the network's first.
pub(super) fn first_tongue(network: &::web::Network) -> Tongue {
    network.tongues.first().copied().unwrap_or(Tongue::English)
}
