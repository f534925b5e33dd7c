//! Asking a source: a job for each, in its rhythm.

use crate::acts::reconcile::Outcome;
use crate::acts::sources::{Next, Seen, answered, failed, unchanged};
use crate::heart::source::{Source, State};
use crate::sources::reading;
use crate::store::sources as store;
use access::Actor;
use base::{Id, Sentence, seconds};
use facts::Problem;
use fetch::{Fetched, Trouble, Validators};
use jobs::{Failed, Job, Kind, Timed, Work};
use web::House;

/// The kind of job that asks one source.
pub(crate) const POLL: &str = "source-poll";

/// The kind of job that finds the sources that are due.
const DUE: &str = "sources-due";

/// What the calendar accepts from a server.
pub(crate) const ACCEPT: &str = "text/calendar, */*;q=0.1";

/// The jobs of sources.
pub(crate) const JOBS: [Kind<House>; 2] =
    [Kind { name: POLL, run: poll_job }, Kind { name: DUE, run: due_job }];

/// How often sources that are due are looked for.
pub(crate) const TIMED: Timed = Timed { kind: DUE, every: seconds(60) };

fn due_job(house: House, _: Job) -> Work {
    Box::pin(async move {
        let now = house.clock.now();
        let dice = house.dice.clone();
        house
            .db
            .act(move |tx| {
                for source in store::due(tx, now)? {
                    jobs::enqueue(tx, &dice, now, POLL, &source)?;
                    store::postpone(tx, source, now.plus(seconds(600)))?;
                }
                Ok::<_, db::Fault>(())
            })
            .await?;
        Ok(())
    })
}

fn poll_job(house: House, job: Job) -> Work {
    Box::pin(async move {
        let id: Id<Source> =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        match poll(&house, id).await {
            Ok(_) | Err(Problem::NotFound) => Ok(()),
            Err(problem) => Err(Failed::Later(problem.to_string(), None)),
        }
    })
}

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Polled {
    /// It answered, and this is what changed.
    Answered(Outcome),
    /// It has nothing new.
    Unchanged,
    /// It did not answer; nothing was touched.
    Failed(Sentence),
    /// It is not to be asked: stopped, or files are uploaded by hand.
    Resting,
}

/// Asks a source now.
pub async fn poll(house: &House, id: Id<Source>) -> Result<Polled, Problem> {
    let source =
        house.read(Actor::House, move |look| store::by_id(look, id)).await?.ok_or(Problem::NotFound)?;
    let Some(url) = source.terms.url.clone().filter(|_| source.state == State::Running) else {
        return Ok(Polled::Resting);
    };
    let conditions = Validators { etag: source.etag.clone(), last_modified: source.last_modified.clone() };
    match house.fetcher.get(&url, &conditions, ACCEPT).await {
        Ok(Fetched::NotModified { moved_permanently, .. }) => {
            house.act(Actor::House, move |act| unchanged(act, id, moved_permanently.clone())).await?;
            Ok(Polled::Unchanged)
        }
        Ok(Fetched::Fresh { bytes, validators, moved_permanently, ttl, .. }) => {
            let Validators { etag, last_modified } = validators;
            let seen = Seen { etag, last_modified, ttl, moved: moved_permanently };
            match take_bytes(house, source, bytes.to_vec(), seen).await {
                Err(Problem::Refused(refusals)) => {
                    let sentence =
                        refusals.into_iter().next().map_or_else(not_a_calendar, |refusal| refusal.sentence);
                    note_failure(house, id, sentence, Next::Again(None)).await
                }
                taken => taken.map(Polled::Answered),
            }
        }
        Err(trouble) => note_failure(house, id, trouble.sentence(), next_after(&trouble)).await,
    }
}

/// Takes in a file: one that was fetched, or one that was uploaded. Refuses what is no calendar.
pub(crate) async fn take_bytes(
    house: &House,
    source: Source,
    bytes: Vec<u8>,
    seen: Seen,
) -> Result<Outcome, Problem> {
    if !is_calendar(&bytes) {
        return Err(not_a_calendar().into());
    }
    let (id, now, lang) = (source.id, house.clock.now(), house.network().lang.clone());
    let reading = tokio::task::spawn_blocking(move || reading::read(&bytes, &source, &lang, now))
        .await
        .map_err(|error| Problem::Broken(format!("reading a calendar: {error}")))?;
    house.act(Actor::House, move |act| answered(act, id, &reading, &seen)).await
}

/// Whether a file means to be a calendar: web pages and error messages come under every address at times.
fn is_calendar(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"BEGIN:VCALENDAR";
    bytes.windows(BEGIN.len()).take(4_096).any(|window| window.eq_ignore_ascii_case(BEGIN))
}

fn not_a_calendar() -> Sentence {
    Sentence::of("source-not-calendar")
}

async fn note_failure(
    house: &House,
    id: Id<Source>,
    sentence: Sentence,
    next: Next,
) -> Result<Polled, Problem> {
    let noted = sentence.clone();
    house.act(Actor::House, move |act| failed(act, id, &noted, next)).await?;
    Ok(Polled::Failed(sentence))
}

fn next_after(trouble: &Trouble) -> Next {
    match trouble {
        Trouble::Gone => Next::Never,
        Trouble::Busy { retry_after } => Next::Again(*retry_after),
        _ => Next::Again(None),
    }
}
