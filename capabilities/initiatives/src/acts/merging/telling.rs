//! Whom what happens between two initiatives concerns: the leads of both, and those who followed the one that went on in the
//! other or wanted to take part in it. They are asked again; nobody is moved.

use super::mailed::{CONSENT, FOLLOW, TAKE, object};
use super::{answering, exactly};
use crate::facts::merging::{
    InitiativeBound, InitiativeConsented, InitiativeDeclined, InitiativeMerged, InitiativeObjected,
    InitiativeOvertaken, InitiativeProposed, InitiativeTermsChanged, InitiativeUnbound, InitiativeUnmerged,
    InitiativeWithdrawn,
};
use crate::facts::subject;
use crate::heart::initiative::Initiative;
use crate::heart::merging::consent::{Stands, may_answer};
use crate::heart::merging::proposal::{LAPSES_AFTER, Proposal, Side, Verb};
use crate::heart::part::{PartState, Writer};
use crate::store::merging::{consents, kept, proposals};
use crate::store::{initiatives, leads, parts};
use ::web::{Concern, Notice, NoticeKind, Question, Recipient, Telling};
use access::Person;
use base::{Id, Sentence, days};
use db::Fault;
use facts::{Entry, Fact, Look};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::time::Duration;

/// So long a mailed answer says whether somebody follows, or takes part.
const ASKED_FOR: Duration = days(60);

/// All kinds of notices.
pub(crate) const NOTICES: [NoticeKind; 2] = [
    NoticeKind {
        name: "initiative-together",
        default: Telling::AtOnce,
        facts: &[
            InitiativeProposed::KIND,
            InitiativeTermsChanged::KIND,
            InitiativeConsented::KIND,
            InitiativeObjected::KIND,
            InitiativeDeclined::KIND,
            InitiativeWithdrawn::KIND,
            InitiativeOvertaken::KIND,
            InitiativeBound::KIND,
            InitiativeUnbound::KIND,
        ],
        concerns: between,
    },
    NoticeKind {
        name: "initiative-merged",
        default: Telling::AtOnce,
        facts: &[InitiativeMerged::KIND, InitiativeUnmerged::KIND],
        concerns: merged,
    },
];

/// What all facts between two initiatives say.
#[derive(Deserialize)]
struct Told {
    initiative: Id<Initiative>,
    other: Id<Initiative>,
    proposal: Id<Proposal>,
    verb: Verb,
}

fn told(look: &Look, entry: &Entry) -> Result<Option<(Told, Initiative, Initiative)>, Fault> {
    let told: Told = serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let found = initiatives::find(look, told.initiative)?.zip(initiatives::find(look, told.other)?);
    Ok(found.map(|(one, other)| (told, one, other)))
}

fn sentence(key: &'static str, one: &Initiative, other: &Initiative) -> Sentence {
    Sentence::of(key).with("title", one.said.title.as_str()).with("other", other.said.title.as_str())
}

/// What is said of each, by the fact's kind.
fn between_key(kind: &str, verb: Verb) -> Option<&'static str> {
    Some(match (kind, verb) {
        (InitiativeProposed::KIND, Verb::Together) => "together-told-together",
        (InitiativeProposed::KIND, Verb::Join) => "together-told-join",
        (InitiativeProposed::KIND, Verb::Link) => "together-told-link",
        (InitiativeProposed::KIND, Verb::Merge) => "together-told-merge",
        (InitiativeTermsChanged::KIND, _) => "together-told-changed",
        (InitiativeConsented::KIND, _) => "together-told-again",
        (InitiativeObjected::KIND, _) => "together-told-objected",
        (InitiativeDeclined::KIND, _) => "together-told-declined",
        (InitiativeWithdrawn::KIND, _) => "together-told-withdrawn",
        (InitiativeOvertaken::KIND, _) => "together-told-overtaken",
        (InitiativeBound::KIND, _) => "together-told-bound",
        (InitiativeUnbound::KIND, _) => "together-told-unbound",
        _ => return None,
    })
}

/// The leads of both sides; those who can agree are asked.
fn between(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((told, one, other)) = told(look, entry)? else { return Ok(Vec::new()) };
    let Some(proposal) = proposals::find(look, told.proposal)? else { return Ok(Vec::new()) };
    let seen = if proposal.is_open(look.now()) { Some(exactly(look, &proposal)?) } else { None };
    let (kind, only) = match (entry.kind.as_str(), &seen) {
        (InitiativeConsented::KIND, Some(seen)) => asked_again(look, &proposal, seen)?,
        (InitiativeConsented::KIND, None) => return Ok(Vec::new()),
        (kind, _) => (kind, None),
    };
    let Some(key) = between_key(kind, told.verb) else { return Ok(Vec::new()) };
    let asks = [InitiativeProposed::KIND, InitiativeTermsChanged::KIND, InitiativeConsented::KIND];
    let seen = seen.filter(|_| asks.contains(&kind));
    let mut concerns = Vec::new();
    let mut known = BTreeSet::from_iter(entry.actor);
    // Those of the other side first: who leads both is asked.
    for own in [&other, &one] {
        for person in leads::people(look, own.id)? {
            if only.as_ref().is_none_or(|only| only.contains(&person)) && known.insert(person) {
                let notice = Notice {
                    sentence: sentence(key, &one, &other),
                    link: format!("{}/together/{}", own.link(), proposal.id),
                    detail: detail(kind, &proposal),
                    question: question(look, &proposal, person, seen.as_deref())?,
                };
                concerns.push(Concern { recipient: Recipient::Person(person), notice });
            }
        }
    }
    Ok(concerns)
}

/// Of all whom a fact concerns only these, where they are named.
type Only = Option<BTreeSet<Id<Person>>>;

/// Somebody agrees to what a proposal is now, and it does not take effect. Who is asked for that, and as after which fact: those
/// who agreed to what it was; where whoever proposed it leads no more, all who lead that side since.
fn asked_again(look: &Look, proposal: &Proposal, seen: &str) -> Result<(&'static str, Only), Fault> {
    let [one, other] = answering::sides(look, proposal, seen)?;
    let stands = |side: Side| if side == Side::One { one } else { other };
    if stands(proposal.side) == Stands::Waits {
        let leads = leads::people(look, proposal.on(proposal.side))?;
        return Ok((InitiativeProposed::KIND, Some(leads.into_iter().collect())));
    }
    let said = consents::of(look, proposal.id)?.into_iter();
    let again = said.filter(|one| stands(one.side) == Stands::AskedAgain).filter_map(|one| one.person);
    Ok((InitiativeConsented::KIND, Some(again.collect())))
}

/// What was written with it.
fn detail(kind: &str, proposal: &Proposal) -> Option<String> {
    let words = match kind {
        InitiativeProposed::KIND => proposal.words.as_ref(),
        InitiativeDeclined::KIND => proposal.reason.as_ref(),
        _ => None,
    };
    let terms = proposal.terms.as_ref().filter(|_| kind != InitiativeDeclined::KIND);
    let said = terms.map(|terms| {
        let what = terms.what.as_ref().map_or("", |what| what.as_str());
        format!("{}\n\n{}\n\n{what}", terms.title, terms.aim).trim_end().to_owned()
    });
    let parts: Vec<String> = words.map(ToString::to_string).into_iter().chain(said).collect();
    (!parts.is_empty()).then(|| parts.join("\n\n—\n\n"))
}

/// What somebody is asked who may agree to it.
fn question(
    look: &Look,
    proposal: &Proposal,
    person: Id<Person>,
    seen: Option<&str>,
) -> Result<Option<Question>, Fault> {
    let Some(seen) = seen else { return Ok(None) };
    let may = [Side::One, Side::Other].into_iter().any(|side| {
        leads::people(look, proposal.on(side)).is_ok_and(|leads| {
            leads.contains(&person) && (side == proposal.side || may_answer(person, &leads, proposal.by))
        })
    });
    Ok(may.then(|| Question {
        purpose: CONSENT,
        object: object(proposal.id, seen),
        until: proposal.at.plus(LAPSES_AFTER),
        hint: Sentence::of("together-mail-hint"),
    }))
}

/// The leads of both know; who followed the one that went on, or wanted to take part in it, is asked again.
fn merged(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let Some((told, gone, stays)) = told(look, entry)? else { return Ok(Vec::new()) };
    let undone = entry.kind == InitiativeUnmerged::KIND;
    let mut known = BTreeSet::from_iter(entry.actor);
    let mut concerns = Vec::new();
    let mut people = leads::people(look, stays.id)?;
    people.extend(leads::people(look, gone.id)?);
    people.extend(kept::led(look, told.proposal, gone.id)?);
    let key = if undone { "together-told-undone" } else { "together-told-merged" };
    for person in people.into_iter().filter(|person| known.insert(*person)) {
        let notice = Notice {
            sentence: sentence(key, &gone, &stays),
            link: format!("{}/lineage", gone.link()),
            detail: None,
            question: None,
        };
        concerns.push(Concern { recipient: Recipient::Person(person), notice });
    }
    let knowing: Vec<Id<Person>> = known.iter().copied().collect();
    concerns.extend(followers(look, &gone, &stays, undone, &knowing)?);
    if !undone {
        concerns.extend(takers(look, &gone, &stays, &mut known)?);
    }
    Ok(concerns)
}

fn followers(
    look: &Look,
    gone: &Initiative,
    stays: &Initiative,
    undone: bool,
    knowing: &[Id<Person>],
) -> Result<Vec<Concern>, Fault> {
    let notice = if undone {
        Notice {
            sentence: sentence("together-told-undone", gone, stays),
            link: gone.link(),
            detail: None,
            question: None,
        }
    } else {
        Notice {
            sentence: sentence("together-told-follow", gone, stays),
            link: stays.link(),
            detail: None,
            question: Some(Question {
                purpose: FOLLOW,
                object: stays.id.as_of(),
                until: look.now().plus(ASKED_FOR),
                hint: Sentence::of("together-mail-follow-hint"),
            }),
        }
    };
    notices::concern_followers(look, &subject(gone.id), &notice, knowing)
}

/// Who wanted to take part: people are asked and can answer by mail; who has no account finds the form there.
fn takers(
    look: &Look,
    gone: &Initiative,
    stays: &Initiative,
    known: &mut BTreeSet<Id<Person>>,
) -> Result<Vec<Concern>, Fault> {
    let mut concerns = Vec::new();
    let mut addresses = BTreeSet::new();
    for state in [PartState::Waiting, PartState::Answered] {
        let mut behind = None;
        loop {
            let page = parts::of(look, gone.id, state, behind)?;
            let more = page.len() as i64 > parts::PAGE;
            for part in page.into_iter().take(parts::PAGE as usize) {
                behind = Some(part.id);
                let mut notice = Notice {
                    sentence: sentence("together-told-take", gone, stays),
                    link: format!("{}/part", stays.link()),
                    detail: None,
                    question: None,
                };
                match part.writer {
                    Writer::Person(person) if known.insert(person) => {
                        notice.question = Some(Question {
                            purpose: TAKE,
                            object: part.id.as_of(),
                            until: look.now().plus(ASKED_FOR),
                            hint: Sentence::of("together-mail-take-hint"),
                        });
                        concerns.push(Concern { recipient: Recipient::Person(person), notice });
                    }
                    Writer::Guest(guest) if addresses.insert(guest.email.key()) => {
                        let recipient = Recipient::Address(guest.email, guest.tongue);
                        concerns.push(Concern { recipient, notice });
                    }
                    Writer::Person(_) | Writer::Guest(_) | Writer::Former => {}
                }
            }
            if !more {
                break;
            }
        }
    }
    Ok(concerns)
}
