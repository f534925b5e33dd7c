//! Adding, changing and asking sources.

use crate::acts::reconcile::{Outcome, take_in};
use crate::facts::{SourceAdded, SourceAsked, SourceChanged};
use crate::heart::source::{JITTER, SHORTEST, Source, State, Terms, back_off, next_wait};
use crate::policy::TendSources;
use crate::sources::reading::Reading;
use crate::store::{entries, sources as store};
use base::{Id, Link, Sentence, Slug};
use facts::{Act, Problem};
use std::time::Duration;

/// Adds a source; it is asked at once.
pub(crate) fn add(act: &mut Act, terms: Terms) -> Result<Source, Problem> {
    act.allow(TendSources)?;
    let terms = Terms { every: terms.every.max(SHORTEST), ..terms };
    let all = store::all(act)?;
    if let Some(twin) = all.iter().find(|source| source.terms.url.is_some() && source.terms.url == terms.url)
    {
        let sentence = Sentence::of("source-wrong-twice").with("name", twin.terms.name.as_str());
        return Err(Problem::wrong("url", sentence));
    }
    let stem = Slug::of_title(terms.name.as_str())
        .unwrap_or_else(|| Slug::of_title("source").expect("Latin letters"));
    let mut slug = stem.clone();
    for n in 2.. {
        if !all.iter().any(|source| source.slug == slug) {
            break;
        }
        slug = stem.numbered(n);
    }
    let source = Source::unasked(act.id(), slug, terms, act.now());
    let (person, now) = (act.actor().person(), act.now());
    store::insert(act, &source, person, now)?;
    act.record(&SourceAdded { source: source.id })?;
    Ok(source)
}

/// Changes what was decided about a source; it is asked anew.
pub(crate) fn change(act: &mut Act, source: &Source, terms: Terms) -> Result<(), Problem> {
    act.allow(TendSources)?;
    let state = match (&terms.url, source.state) {
        (None, _) => State::Upload,
        (Some(_), State::Upload) => State::Running,
        (Some(_), state) => state,
    };
    let changed = Source { terms, state, due: act.now(), ..source.clone() };
    store::set_terms(act, &changed)?;
    act.record(&SourceChanged { source: source.id, state })?;
    Ok(())
}

/// Stops a source, or sets it going again. What it listed stays.
pub(crate) fn set_state(act: &mut Act, source: &Source, state: State) -> Result<(), Problem> {
    act.allow(TendSources)?;
    let changed = Source { state, due: act.now(), failures: 0, ..source.clone() };
    store::set_fate(act, &changed)?;
    act.record(&SourceChanged { source: source.id, state })?;
    Ok(())
}

/// Takes in an answer that could be read.
pub(crate) fn answered(
    act: &mut Act,
    id: Id<Source>,
    answer: &Reading,
    seen: &Seen,
) -> Result<Outcome, Problem> {
    let source = store::by_id(act, id)?.ok_or(Problem::NotFound)?;
    let known = entries::known(act, id)?;
    let (completeness, keys) = (answer.completeness(&known), answer.keys(&source, &known));
    let outcome = take_in(act, &source, &answer.found, completeness, keys)?;
    let refresh = seen.ttl.max(answer.refresh);
    let wait = next_wait(source.terms.every, refresh);
    let fared = Source {
        etag: seen.etag.clone(),
        last_modified: seen.last_modified.clone(),
        refresh,
        skipped: answer.skipped.clone(),
        flags: answer.flags(keys),
        ..well(act, source, wait, seen.moved.clone())
    };
    finish(act, &fared)?;
    Ok(outcome)
}

/// Notes that a source has nothing new.
pub(crate) fn unchanged(act: &mut Act, id: Id<Source>, moved: Option<Link>) -> Result<(), Problem> {
    let source = store::by_id(act, id)?.ok_or(Problem::NotFound)?;
    let wait = next_wait(source.terms.every, source.refresh);
    let fared = well(act, source, wait, moved);
    finish(act, &fared)
}

/// Notes that a source did not answer. Nothing that it listed is touched.
pub(crate) fn failed(act: &mut Act, id: Id<Source>, trouble: &Sentence, next: Next) -> Result<(), Problem> {
    let source = store::by_id(act, id)?.ok_or(Problem::NotFound)?;
    let (state, wait) = match next {
        Next::Again(retry_after) => {
            (source.state, back_off(source.terms.every, source.failures, retry_after))
        }
        Next::Never => (State::Stopped, Duration::ZERO),
    };
    let fared = Source {
        state,
        polled: Some(act.now()),
        failures: source.failures + 1,
        trouble: Some(trouble.clone()),
        due: act.now().plus(wait + jitter(act)),
        ..source
    };
    finish(act, &fared)
}

/// Whether a source that failed is asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is, and not before the server said.
    Again(Option<Duration>),
    /// Its publisher has taken it down for good.
    Never,
}

/// What an answer's envelope says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// To be sent back with the next request, exactly as received.
    pub(crate) etag: Option<String>,
    /// See [`Self::etag`].
    pub(crate) last_modified: Option<String>,
    /// For how long the server says that it holds.
    pub(crate) ttl: Option<Duration>,
    /// Where it is from now on.
    pub(crate) moved: Option<Link>,
}

fn well(act: &Act, source: Source, wait: Duration, moved: Option<Link>) -> Source {
    let terms = Terms { url: moved.or(source.terms.url), ..source.terms };
    Source {
        terms,
        polled: Some(act.now()),
        succeeded: Some(act.now()),
        failures: 0,
        trouble: None,
        due: act.now().plus(wait + jitter(act)),
        ..source
    }
}

fn jitter(act: &Act) -> Duration {
    Duration::from_secs(act.dice().below(JITTER.as_secs()))
}

fn finish(act: &mut Act, source: &Source) -> Result<(), Problem> {
    store::set_fate(act, source)?;
    act.record(&SourceAsked { source: source.id, failures: source.failures })?;
    Ok(())
}
