//! The conditions of each step, and whether they are met.

use super::step::{Matter, Refused, Step, Strictness, least_hours};
use super::{Check, Condition, Held, Verdict};
use crate::heart::rules::span;
use crate::heart::statement::Statement;
use crate::heart::version::ChangeKind;
use base::Moment;

/// The conditions of a step.
pub(crate) const fn conditions(step: Step) -> &'static [Condition] {
    match step {
        Step::AskForComments(_) => {
            &[Condition::Text, Condition::Notice, Condition::Regions, Condition::CommentWindow]
        }
        Step::CallLast(_) => {
            &[Condition::Text, Condition::CommentWindow, Condition::Comments, Condition::LastCallWindow]
        }
        Step::Conclude => &[Condition::LastCallWindow, Condition::Outcome],
        // An editorial change says nothing new: signatures are carried over with the old hash stated.
        Step::Publish(ChangeKind::Editorial) => &[Condition::Text],
        Step::Publish(_) => &[
            Condition::Text,
            Condition::Notice,
            Condition::Regions,
            Condition::CommentWindow,
            Condition::Comments,
            Condition::LastCallWindow,
            Condition::SameText,
            Condition::Objections,
            Condition::Outcome,
        ],
        Step::Extend(_) | Step::Draft | Step::Drop => &[],
    }
}

/// Those conditions of a step that are neither met nor written down as broken already.
pub(crate) fn unmet(statement: &Statement, matter: &Matter, step: Step) -> Vec<Condition> {
    let open = conditions(step).iter().copied().filter(|&condition| {
        !holds(statement, matter, step, condition) && !is_excused(matter, step, condition)
    });
    open.collect()
}

/// Whether it stands written down that a condition was broken, and nothing worse has come since. What can change any
/// day is asked anew at each step; only what was done once and for all in a round is excused once and for all.
fn is_excused(matter: &Matter, step: Step, condition: Condition) -> bool {
    let written = matter.broken.contains(&condition);
    let excused = |held: Option<Held>| held.map_or(written, |held| held.is_excused(matter.now));
    match (condition, step) {
        (Condition::CommentWindow, Step::AskForComments(_))
        | (Condition::LastCallWindow, Step::CallLast(_)) => false,
        (Condition::Notice, _) => written,
        (Condition::CommentWindow, _) => excused(matter.round.comments),
        (Condition::LastCallWindow, _) => excused(matter.round.last_call),
        _ => false,
    }
}

/// What is to be written down about the conditions of a step, or which of them stand in its way.
pub(super) fn checked(
    statement: &Statement,
    matter: &Matter,
    step: Step,
    strictness: Strictness,
) -> Result<Vec<Check>, Refused> {
    let unmet = unmet(statement, matter, step);
    let passed_over =
        |condition: &Condition| strictness == Strictness::Nevertheless && condition.can_be_passed_over();
    if !unmet.iter().all(passed_over) {
        return Err(Refused::Unmet(unmet));
    }
    let checks = conditions(step).iter().filter_map(|&condition| {
        let verdict = if unmet.contains(&condition) {
            Verdict::Broken
        } else if holds(statement, matter, step, condition) {
            Verdict::Kept
        } else {
            return None;
        };
        Some(Check { condition, verdict })
    });
    Ok(checks.collect())
}

/// Whether a condition of a step is met.
pub(crate) fn holds(statement: &Statement, matter: &Matter, step: Step, condition: Condition) -> bool {
    let (rules, round, now) = (&statement.rules, &matter.round, matter.now);
    let (comments, last_call) = least_hours(statement);
    let lasts = |closes: Moment, hours: u32| closes.since(now) >= span(hours);
    let kept = |held: Option<Held>| held.is_some_and(|held| held.is_kept(now));
    match (condition, step) {
        (Condition::Text, _) => statement.revision > 0,
        (Condition::Notice, _) => matter.untold == 0,
        // Everybody comes from somewhere, whether their profile says so or not.
        (Condition::Regions, _) => matter.regions.max(1) >= rules.drafter_regions as usize,
        (Condition::CommentWindow, Step::AskForComments(closes)) => lasts(closes, comments),
        (Condition::CommentWindow, _) => kept(round.comments),
        (Condition::Comments, _) => !rules.answers_comments || matter.open_comments == 0,
        (Condition::LastCallWindow, Step::CallLast(closes)) => lasts(closes, last_call),
        (Condition::LastCallWindow, _) => kept(round.last_call),
        (Condition::SameText, _) => round.called == Some(statement.revision),
        (Condition::Objections, _) => !rules.answers_objections || matter.open_objections == 0,
        (Condition::Outcome, Step::Conclude) => matter.outcome.is_some(),
        (Condition::Outcome, _) => round.outcome.is_some(),
    }
}
