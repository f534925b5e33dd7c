//! Inviting the network to an event, and saying by mail that one will be there: the answer to a mail that asked.

use super::attendance::{attend, stay_away, take_back};
use super::events::may_edit;
use crate::facts::{AttendanceGiven, EventInvited};
use crate::heart::answer::{Answer, understand};
use crate::heart::attendance::{Attendance, Guest, GuestName, Joins, Key, Plan, Way, Who, open_to_more};
use crate::heart::event::{Event, Standing};
use crate::policy::EditEvent;
use crate::store::told::{self, Told};
use crate::store::{attendance as store, events};
use arrivals::Answered;
use base::{Id, Parse, Sentence, Tongue, days};
use facts::{Act, Look, Problem};
use std::time::Duration;
use web::{AnswerKind, Question, Understood};

/// What answers are for.
const ATTENDANCE: &str = "event-attendance";

/// An event invites the whole network no more often.
const BETWEEN_INVITATIONS: Duration = days(7);

/// Who takes the answers.
pub(crate) const ANSWERS: AnswerKind = AnswerKind { purpose: ATTENDANCE, take: answer };

/// Asks everybody in the network whether they will be there. They answer by replying.
pub(crate) fn invite(act: &mut Act, event: &Event) -> Result<(), Problem> {
    let facilitators = events::facilitators(act, event.id)?;
    act.allow(EditEvent { event, facilitators: &facilitators })?;
    let now = act.now();
    open_to_more(event, now)?;
    if event.standing != Standing::Shown {
        return Err(Sentence::of("event-invite-held").into());
    }
    if told::at(act, event.id, Told::Invited)?.is_some_and(|at| now.since(at) < BETWEEN_INVITATIONS) {
        return Err(Sentence::of("event-invite-again").into());
    }
    told::note(act, event.id, Told::Invited, now)?;
    act.record(&EventInvited { event: event.id })?;
    Ok(())
}

/// Whether this reader may invite people to this event now.
pub(crate) fn may_invite(look: &Look, event: &Event) -> Result<bool, Problem> {
    let open = event.standing == Standing::Shown && open_to_more(event, look.now()).is_ok();
    Ok(open && may_edit(look, look.actor(), event)?)
}

/// What a mail about an event asks: answered until it is over.
pub(crate) fn question(event: &Event) -> Question {
    Question {
        purpose: ATTENDANCE,
        object: event.id.as_of(),
        until: event.details.when.ends(),
        hint: Sentence::of("attendance-answer-hint"),
    }
}

/// Does what an answer says, and says what it was taken for.
fn answer(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let id: Id<Event> = answered.object.as_of();
    let event = events::by_id(act, act.actor(), id)?;
    let event = event.ok_or_else(|| Sentence::of("attendance-answer-gone"))?;
    let said = understand(&answered.text).ok_or_else(|| Sentence::of("attendance-answer-unclear"))?;
    match (answered.person, said) {
        (Some(person), Answer::Comes(way)) => {
            let before = store::of_person(act, event.id, person)?;
            attend(act, &event, &plan(before.as_ref(), way))?;
        }
        (Some(_), Answer::StaysAway) => stay_away(act, &event)?,
        (None, Answer::Comes(way)) => come_as_guest(act, &event, answered, way)?,
        (None, Answer::StaysAway) => {
            if let Some(attendance) = store::of_email(act, event.id, &answered.whose)? {
                take_back(act, &attendance)?;
            }
        }
    }
    let key = match said {
        Answer::Comes(Way::InPerson) => "attendance-answered-in-person",
        Answer::Comes(Way::Remote) => "attendance-answered-remote",
        Answer::StaysAway => "attendance-answered-away",
    };
    let sentence = Sentence::of(key).with("event", event.details.title.as_str());
    Ok(Understood { sentence, again: Some(question(&event)) })
}

/// All else stays as it was said before.
fn plan(before: Option<&Attendance>, way: Way) -> Plan {
    before.map_or_else(|| Plan::of(way), |before| Plan { way, ..before.plan.clone() })
}

/// Somebody without an account: that the answer came from their address confirms it.
fn come_as_guest(act: &mut Act, event: &Event, answered: &Answered, way: Way) -> Result<(), Problem> {
    let now = act.now();
    open_to_more(event, now)?;
    let before = store::of_email(act, event.id, &answered.whose)?;
    let plan = plan(before.as_ref(), way);
    let attendance = match before {
        Some(before) => Attendance { plan, confirmed: true, ..before },
        None => Attendance {
            id: act.id(),
            event: event.id,
            who: Who::Guest(guest(answered)?),
            plan,
            region: None,
            confirmed: true,
            joins: Joins::No,
            key: Some(Key::of(&act.dice().token())),
            made: now,
        },
    };
    store::keep(act, &attendance)?;
    act.record(&AttendanceGiven { event: event.id })?;
    Ok(())
}

/// Called by the part of the address before the `@`, which they can change at their link.
fn guest(answered: &Answered) -> Result<Guest, Problem> {
    let address = answered.whose.as_str();
    let local = address.split_once('@').map_or(address, |(local, _)| local);
    let name = GuestName::parse(local)?;
    Ok(Guest { name, email: Some(answered.whose.clone()), tongue: Tongue::English })
}
