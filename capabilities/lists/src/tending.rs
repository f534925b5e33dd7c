//! Joining and moderating between requests: who registered for something and ticked a list, appeals, and what is forgotten.

use crate::acts::{joining, moderation};
use crate::heart::held::Held;
use crate::heart::list::List;
use crate::heart::subscription::Applicant;
use crate::letters::{ANSWERED_WITHIN, APPEAL};
use crate::store::lists;
use ::jobs::{Failed, Job, Kind, Timed, Work};
use ::web::{AnswerKind, House, Question, Understood};
use access::Actor;
use arrivals::Answered;
use base::{Id, Sentence, hours};
use db::Fault;
use facts::{Act, Problem};
use serde::de::DeserializeOwned;

/// Puts somebody on a list who ticked it where they registered; its body is the list and the applicant.
pub(crate) const JOINS: &str = "list-joins";

/// The daily forgetting of wishes and ballots.
const SWEEP: &str = "list-sweep";

/// The jobs.
pub(crate) const KINDS: [Kind<House>; 3] = [
    Kind { name: JOINS, run: join },
    Kind { name: moderation::APPEALED, run: appealed },
    Kind { name: SWEEP, run: sweep },
];

/// When.
pub(crate) const TIMETABLE: [Timed; 1] = [Timed { kind: SWEEP, every: hours(24) }];

/// Takes what authors answer to letters about their posts.
pub(crate) const APPEALS: AnswerKind = AnswerKind { purpose: APPEAL, take: appeal };

fn join(house: House, job: Job) -> Work {
    Box::pin(async move {
        let (list, who): (Id<List>, Applicant) = body(&job)?;
        let inner = house.clone();
        let joined = house.act(Actor::House, move |act| {
            let list = lists::find(act, list)?.ok_or(Problem::NotFound)?;
            joining::join(act, &inner, &list, &who).map(drop)
        });
        match joined.await {
            // The list has been closed meanwhile: there is nobody to tell.
            Ok(()) | Err(Problem::Refused(_) | Problem::NotFound) => Ok(()),
            Err(problem) => Err(later(problem)),
        }
    })
}

fn appealed(house: House, job: Job) -> Work {
    Box::pin(async move {
        let post: Id<Held> = body(&job)?;
        let inner = house.clone();
        house.act(Actor::House, move |act| moderation::tell_of_appeal(act, &inner, post)).await.map_err(later)
    })
}

fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move { house.act(Actor::House, joining::sweep).await.map_err(later) })
}

fn appeal(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let sentence = moderation::answer(act, answered.object.as_of(), &answered.text)?;
    let again = Question {
        purpose: APPEAL,
        object: answered.object,
        until: act.now().plus(ANSWERED_WITHIN),
        hint: Sentence::of("list-appeal-again"),
    };
    Ok(Understood { sentence, again: Some(again) })
}

fn body<T: DeserializeOwned>(job: &Job) -> Result<T, Failed> {
    serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))
}

fn later(problem: Problem) -> Failed {
    Failed::Later(problem.to_string(), None)
}

/// Asks for somebody to be put on a list after the commit.
pub(crate) fn join_later(act: &mut Act, list: Id<List>, who: &Applicant) -> Result<(), Fault> {
    act.enqueue(JOINS, &(list, who))
}
