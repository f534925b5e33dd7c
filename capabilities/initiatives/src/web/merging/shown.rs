//! How what holds between initiatives is shown. What one holds that went on in another is shown there.

use crate::acts::merging::{absorbed, living};
use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{Proposal, Side, State, Verb};
use crate::store::initiatives;
use crate::store::merging::{done, proposals};
use crate::web::row::day;
use ::web::Ui;
use base::Id;
use db::{Fault, Read};
use facts::Look;

/// What holds between an initiative and another.
pub(super) struct Held {
    pub(super) verb: Verb,
    /// On which side the one is that is looked at.
    pub(super) side: Side,
    pub(super) with: Initiative,
    pub(super) proposal: Proposal,
}

/// The same as a line of a page.
pub(super) struct Bond {
    /// The key of what is said.
    pub(super) label: &'static str,
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) link: String,
    /// By which proposal.
    pub(super) proposal: Id<Proposal>,
    pub(super) since: String,
}

/// What holds between an initiative and others, each once, those that are a part of the same left out.
pub(super) fn bound(read: &Read, initiative: &Initiative) -> Result<Vec<Held>, Fault> {
    let mut held: Vec<Held> = Vec::new();
    for id in absorbed(read, initiative.id)? {
        for proposal in proposals::of(read, id, State::Agreed)? {
            let (Some(side), false) = (proposal.side_of(id), proposal.verb == Verb::Merge) else { continue };
            let Some(other) = initiatives::find(read, proposal.on(side.across()))? else { continue };
            let with = living(read, other)?;
            let known = |one: &Held| {
                let same_way = one.side == side || proposal.verb.is_mutual();
                one.verb == proposal.verb && one.with.id == with.id && same_way
            };
            if with.id != initiative.id && !held.iter().any(known) {
                held.push(Held { verb: proposal.verb, side, with, proposal });
            }
        }
    }
    held.sort_by_key(|one| (one.verb, one.side, one.proposal.id));
    Ok(held)
}

/// The key of what holds, as the one on this side says it.
pub(super) const fn label(verb: Verb, side: Side) -> &'static str {
    match (verb, side) {
        (Verb::Together, _) => "together-holds-together",
        (Verb::Link, _) => "together-holds-link",
        (Verb::Join, Side::One) => "together-holds-part",
        (Verb::Join, Side::Other) => "together-holds-whole",
        (Verb::Merge, Side::One) => "lineage-went-on-in",
        (Verb::Merge, Side::Other) => "lineage-took-in",
    }
}

/// The key of what is proposed.
pub(super) const fn asked(verb: Verb) -> &'static str {
    match verb {
        Verb::Together => "together-asks-together",
        Verb::Link => "together-asks-link",
        Verb::Join => "together-asks-join",
        Verb::Merge => "together-asks-merge",
    }
}

/// What holds, as lines.
pub(super) fn bonds(look: &Look, ui: &Ui, initiative: &Initiative) -> Result<Vec<Bond>, Fault> {
    let held = bound(look, initiative)?;
    Ok(held
        .into_iter()
        .map(|one| Bond {
            label: label(one.verb, one.side),
            title: one.with.said.title.to_string(),
            lang: one.with.said.lang.to_string(),
            link: one.with.link(),
            since: day(ui, one.proposal.decided.unwrap_or(one.proposal.at)),
            proposal: one.proposal.id,
        })
        .collect())
}

/// Whether anything went on in this one, or it in another, ever.
pub(super) fn has_lineage(look: &Look, id: Id<Initiative>) -> Result<bool, Fault> {
    Ok(!done::into(look, id)?.is_empty() || !done::of(look, id)?.is_empty())
}
