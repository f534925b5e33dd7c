//! Writing, publishing and removing event reports.

use crate::facts::{ReportChanged, ReportDrafted, ReportPublished};
use crate::heart::event::Event;
use crate::heart::report::{MOST_AUTHORS, MOST_PICTURES, MOST_REPORTS, Picture, Report, ReportText, State};
use crate::policy::{Contribute, EditEvent, EditReport};
use crate::store::{events, reports as store};
use access::{Person, Policy};
use base::{Id, Line, Moment, Sentence};
use db::Fault;
use facts::{Act, Look, Problem};
use files::BlobId;

/// Begins a report as a draft, with the actor as its author.
pub(crate) fn begin(act: &mut Act, event: &Event, text: &ReportText) -> Result<Id<Report>, Problem> {
    act.allow(Contribute)?;
    if event.details.when.starts() > act.now() {
        return Err(Sentence::of("report-too-early").into());
    }
    if store::count(act, event.id)? >= MOST_REPORTS {
        return Err(Sentence::of("report-too-many").with("count", MOST_REPORTS).into());
    }
    let report = Report {
        id: act.id(),
        event: event.id,
        text: text.clone(),
        state: State::Draft,
        made: act.now(),
        changed: act.now(),
        published: None,
    };
    store::keep(act, &report)?;
    let author: Vec<Id<Person>> = act.actor().person().into_iter().collect();
    store::set_authors(act, report.id, &author)?;
    act.record(&ReportDrafted { event: event.id, report: report.id })?;
    Ok(report.id)
}

/// Whether whoever looks may edit a report, and so read its draft.
pub(crate) fn may_edit(look: &Look, event: &Event, report: Id<Report>) -> Result<bool, Fault> {
    let authors = store::authors(look, report)?;
    let facilitators = events::facilitators(look, event.id)?;
    let event = EditEvent { event, facilitators: &facilitators };
    Ok(EditReport { authors: &authors, event }.permits(look.actor()))
}

/// A report, if whoever looks may read it: a draft is nowhere for all others.
pub(crate) fn readable(look: &Look, event: &Event, id: Id<Report>) -> Result<Report, Problem> {
    let report = store::of(look, event.id, id)?.ok_or(Problem::NotFound)?;
    if report.state == State::Published || may_edit(look, event, id)? {
        Ok(report)
    } else {
        Err(Problem::NotFound)
    }
}

/// A report that the actor may edit.
pub(crate) fn editable(look: &Look, event: &Event, id: Id<Report>) -> Result<Report, Problem> {
    let report = readable(look, event, id)?;
    let authors = store::authors(look, id)?;
    let facilitators = events::facilitators(look, event.id)?;
    let event = EditEvent { event, facilitators: &facilitators };
    access::Allowed::ask(&EditReport { authors: &authors, event }, look.actor())?;
    Ok(report)
}

/// What becomes of a report.
pub(crate) struct Written {
    pub(crate) text: ReportText,
    pub(crate) state: State,
    /// Its authors; without any, those it has stay.
    pub(crate) authors: Vec<Id<Person>>,
    /// The last edit that its writer knew of.
    pub(crate) seen: Moment,
}

/// Writes a report anew, and publishes it or takes it back; not over what another of its authors has written meanwhile,
/// which nothing would have kept.
pub(crate) fn change(act: &mut Act, event: &Event, id: Id<Report>, written: &Written) -> Result<(), Problem> {
    let Written { text, state, authors, seen } = written;
    let report = editable(&act.look(), event, id)?;
    if report.changed != *seen {
        return Err(Problem::refused(Sentence::of("report-wrong-meanwhile")));
    }
    let state = *state;
    if authors.len() > MOST_AUTHORS {
        return Err(Problem::wrong("authors", Sentence::of("report-too-many-authors")));
    }
    let now = act.now();
    let published = match state {
        State::Published => report.published.or(Some(now)),
        State::Draft => report.published,
    };
    store::keep(act, &Report { text: text.clone(), state, changed: now, published, ..report.clone() })?;
    if !authors.is_empty() {
        store::set_authors(act, id, authors)?;
    }
    let title = text.title.to_string();
    match (report.published, report.state, state) {
        (None, _, State::Published) => act.record(&ReportPublished { event: event.id, report: id, title })?,
        (_, State::Draft, State::Draft) => act.record(&ReportDrafted { event: event.id, report: id })?,
        _ => act.record(&ReportChanged { event: event.id, report: id })?,
    }
    Ok(())
}

/// Removes a report.
pub(crate) fn remove(act: &mut Act, event: &Event, id: Id<Report>) -> Result<(), Problem> {
    editable(&act.look(), event, id)?;
    store::remove(act, id)?;
    act.record(&ReportChanged { event: event.id, report: id })?;
    Ok(())
}

/// A picture that has been stored.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) blob: BlobId,
    pub(crate) kind: files::Kind,
    pub(crate) width: i64,
    pub(crate) height: i64,
    pub(crate) alt: Option<Line<200>>,
}

/// Adds a picture to a report.
pub(crate) fn add_picture(
    act: &mut Act,
    event: &Event,
    report: Id<Report>,
    stored: &Stored,
) -> Result<(), Problem> {
    editable(&act.look(), event, report)?;
    let pictures = i64::try_from(store::pictures(act, report)?.len()).unwrap_or(i64::MAX);
    if pictures >= MOST_PICTURES {
        let sentence = Sentence::of("report-too-many-pictures").with("count", MOST_PICTURES);
        return Err(Problem::wrong("picture", sentence));
    }
    let picture = Picture {
        id: act.id(),
        report,
        blob: stored.blob,
        kind: stored.kind,
        width: stored.width,
        height: stored.height,
        alt: stored.alt.clone(),
        made: act.now(),
    };
    store::add_picture(act, &picture)?;
    act.record(&ReportDrafted { event: event.id, report })?;
    Ok(())
}

/// Removes a picture from a report.
pub(crate) fn remove_picture(
    act: &mut Act,
    event: &Event,
    report: Id<Report>,
    picture: Id<Picture>,
) -> Result<(), Problem> {
    editable(&act.look(), event, report)?;
    if !store::remove_picture(act, report, picture)? {
        return Err(Problem::NotFound);
    }
    act.record(&ReportChanged { event: event.id, report })?;
    Ok(())
}
