//! Adding, describing, ordering and removing background papers.

use crate::facts::{PaperAdded, PaperChanged, PaperRemoved};
use crate::heart::event::Event;
use crate::heart::paper::{Content, MOST_PAPERS, Paper, PaperDetails, Way};
use crate::policy::{Contribute, EditEvent, EditPaper};
use crate::store::{events, papers as store};
use base::{Id, Sentence};
use facts::{Act, Look, Problem};

/// Adds a paper behind the others, with what it says, where that could be read.
pub(crate) fn add(
    act: &mut Act,
    event: &Event,
    details: &PaperDetails,
    content: &Content,
    text: Option<&str>,
) -> Result<Id<Paper>, Problem> {
    act.allow(Contribute)?;
    if store::count(act, event.id)? >= MOST_PAPERS {
        return Err(Sentence::of("paper-too-many").with("count", MOST_PAPERS).into());
    }
    let paper = Paper {
        id: act.id(),
        event: event.id,
        details: details.clone(),
        content: content.clone(),
        added_by: act.actor().person(),
        made: act.now(),
    };
    store::add(act, &paper)?;
    if let Some(text) = text {
        store::keep_text(act, paper.id, text)?;
    }
    act.record(&PaperAdded { event: event.id, paper: paper.id, title: details.title.to_string() })?;
    Ok(paper.id)
}

/// A paper that the actor may edit.
pub(crate) fn editable(look: &Look, event: &Event, id: Id<Paper>) -> Result<Paper, Problem> {
    let paper = store::of(look, event.id, id)?.ok_or(Problem::NotFound)?;
    let facilitators = events::facilitators(look, event.id)?;
    let policy =
        EditPaper { added_by: paper.added_by, event: EditEvent { event, facilitators: &facilitators } };
    access::Allowed::ask(&policy, look.actor())?;
    Ok(paper)
}

/// Describes a paper otherwise.
pub(crate) fn change(
    act: &mut Act,
    event: &Event,
    id: Id<Paper>,
    details: &PaperDetails,
    content: Option<&Content>,
) -> Result<(), Problem> {
    let paper = editable(&act.look(), event, id)?;
    let content = content.cloned().unwrap_or_else(|| paper.content.clone());
    store::change(act, &Paper { details: details.clone(), content, ..paper })?;
    act.record(&PaperChanged { event: event.id, paper: id })?;
    Ok(())
}

/// Removes a paper.
pub(crate) fn remove(act: &mut Act, event: &Event, id: Id<Paper>) -> Result<(), Problem> {
    editable(&act.look(), event, id)?;
    store::remove(act, id)?;
    act.record(&PaperRemoved { event: event.id, paper: id })?;
    Ok(())
}

/// Moves a paper by one place; the first does not move up, nor the last down.
pub(crate) fn shift(act: &mut Act, event: &Event, id: Id<Paper>, way: Way) -> Result<(), Problem> {
    let facilitators = events::facilitators(act, event.id)?;
    act.allow(EditEvent { event, facilitators: &facilitators })?;
    let mut ids: Vec<Id<Paper>> = store::of_event(act, event.id)?.into_iter().map(|paper| paper.id).collect();
    let place = ids.iter().position(|other| *other == id).ok_or(Problem::NotFound)?;
    let other = match way {
        Way::Up => place.checked_sub(1),
        Way::Down => Some(place + 1).filter(|next| *next < ids.len()),
    };
    let Some(other) = other else { return Ok(()) };
    ids.swap(place, other);
    for (position, id) in (1..).zip(&ids) {
        store::set_position(act, *id, position)?;
    }
    act.record(&PaperChanged { event: event.id, paper: id })?;
    Ok(())
}
