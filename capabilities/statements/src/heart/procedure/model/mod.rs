//! The state machine against a second opinion: all paths up to a depth, each told again by somebody who only watches
//! the clock and what is done, and never asks the machine.

mod bystander;

use super::*;
use crate::heart::rules::{Rules, span};
use crate::heart::statement::{Consultation, Proposal, Stage, Statement, Track, Window};
use crate::heart::version::ChangeKind;
use base::{Id, Lang, Moment, Parse, Slug, Zone};
use bystander::{Notes, Watched};
use std::collections::HashSet;

/// Time goes in such steps; windows last two of them, short ones one.
const TICK: u32 = 12;
const LONG: u32 = 24;

/// So many events follow on each world that the usual way goes through: enough for a detour of any kind from any place.
/// (From the beginning alone, 11 events were tried as well: 1.2 million worlds, in which it holds too.)
const DEPTH: usize = 6;

/// What can happen.
#[derive(Clone, Copy, Debug)]
enum Event {
    Passes,
    Edited,
    Told,
    Commented,
    CommentAnswered,
    Objected,
    ObjectionAnswered,
    DrafterComes,
    DrafterGoes,
    Urgent,
    Steps(Try, Strictness),
}

/// A step with its windows counted from now.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Try {
    Ask(u32),
    Extend,
    Draft,
    Call(u32),
    Conclude,
    Drop,
    Publish(ChangeKind),
}

fn events() -> Vec<Event> {
    let mut events = vec![
        Event::Passes,
        Event::Edited,
        Event::Told,
        Event::Commented,
        Event::CommentAnswered,
        Event::Objected,
        Event::ObjectionAnswered,
        Event::DrafterComes,
        Event::DrafterGoes,
        Event::Urgent,
    ];
    let tries = [
        Try::Ask(LONG),
        Try::Ask(TICK),
        Try::Extend,
        Try::Draft,
        Try::Call(LONG),
        Try::Call(TICK),
        Try::Conclude,
        Try::Drop,
        Try::Publish(ChangeKind::First),
        Try::Publish(ChangeKind::Material),
        Try::Publish(ChangeKind::Editorial),
    ];
    for one in tries {
        events.push(Event::Steps(one, Strictness::Strict));
        events.push(Event::Steps(one, Strictness::Nevertheless));
    }
    events
}

#[derive(Clone)]
struct World {
    stage: Stage,
    track: Track,
    window: Option<Window>,
    revision: i64,
    version: Option<i64>,
    now: Moment,
    round: Round,
    regions: usize,
    comments: i64,
    objections: i64,
    broken: Vec<Condition>,
    notes: Notes,
}

impl World {
    fn begun() -> Self {
        Self {
            stage: Stage::Drafting,
            track: Track::Usual,
            window: None,
            revision: 0,
            version: None,
            now: Moment::from_micros(0),
            round: Round::begun(1),
            regions: 1,
            comments: 0,
            objections: 0,
            broken: Vec::new(),
            notes: Notes::default(),
        }
    }

    /// What distinguishes it from other worlds: moments only by their distance from now, counts only as far as the
    /// machine asks.
    fn key(&self) -> impl std::hash::Hash + Eq + use<> {
        let far = |moment: Moment| (moment.micros() - self.now.micros()) / 1_000_000;
        let held = |held: Option<Held>| {
            held.map(|held| {
                let lasted = held.window.closes.since(held.window.opened).as_secs();
                (lasted, far(held.window.closes).max(-1), held.hours, held.excused)
            })
        };
        let mut broken = self.broken.clone();
        broken.sort();
        broken.dedup();
        (
            (self.stage, self.track, self.window.map(|window| far(window.closes).max(-1))),
            (
                self.revision > 0,
                self.round.called.map(|called| called == self.revision),
                self.version.is_some(),
            ),
            (held(self.round.comments), held(self.round.last_call), self.round.outcome.is_some()),
            (self.regions, self.comments, self.objections, broken),
            Notes {
                called: self.notes.called.map(|called| i64::from(called == self.revision)),
                ..self.notes.clone()
            },
        )
    }

    fn matter(&self) -> Matter {
        Matter {
            now: self.now,
            round: self.round.clone(),
            outcome: Some(Reason::parse("Nobody stood in its way.").expect("long enough")),
            untold: usize::from(!self.notes.told),
            regions: self.regions,
            open_comments: self.comments,
            open_objections: self.objections,
            broken: self.broken.clone(),
        }
    }

    /// The world after an event; nothing when it cannot happen, or is refused.
    fn after(&self, event: Event, of: &mut Statement) -> Option<Self> {
        let mut next = self.clone();
        let writable = !matches!(self.stage, Stage::LastCall | Stage::Dropped);
        let objects =
            self.stage == Stage::LastCall && self.window.is_some_and(|window| window.is_open(self.now));
        match event {
            Event::Passes => {
                next.now = self.now.plus(span(TICK));
                next.notes.comments.iter_mut().chain(&mut next.notes.call).for_each(Watched::ticks);
            }
            Event::Edited if writable => next.revision += 1,
            Event::Told => next.notes.told = true,
            Event::Commented if self.revision > 0 => next.comments = 1,
            Event::CommentAnswered => next.comments = 0,
            Event::Objected if objects => next.objections = 1,
            Event::ObjectionAnswered => next.objections = 0,
            Event::DrafterComes => next.regions = 2,
            Event::DrafterGoes => next.regions = 1,
            Event::Urgent if matches!(self.stage, Stage::Drafting | Stage::Comments) => {
                next.track = Track::Urgent
            }
            Event::Steps(one, strictness) => return self.stepped(one, strictness, of),
            _ => return None,
        }
        Some(next)
    }

    fn stepped(&self, one: Try, strictness: Strictness, of: &mut Statement) -> Option<Self> {
        let later = |hours: u32| self.now.plus(span(hours));
        let taken = match one {
            Try::Ask(hours) => Step::AskForComments(later(hours)),
            Try::Extend => Step::Extend(self.window?.closes.max(self.now).plus(span(TICK))),
            Try::Draft => Step::Draft,
            Try::Call(hours) => Step::CallLast(later(hours)),
            Try::Conclude => Step::Conclude,
            Try::Drop => Step::Drop,
            Try::Publish(change) => Step::Publish(change),
        };
        of.stage = self.stage;
        of.track = self.track;
        of.window = self.window;
        of.revision = self.revision;
        of.version = self.version;
        let moved = step(of, &self.matter(), taken, strictness).ok()?;
        if let Try::Publish(change) = one {
            self.publishes(change, &moved.checks);
        }
        let mut next = self.clone();
        let broken = |condition| moved.checks.contains(&Check { condition, verdict: Verdict::Broken });
        next.watch(one, &broken);
        next.broken.extend(
            moved.checks.iter().filter(|check| check.verdict == Verdict::Broken).map(|check| check.condition),
        );
        if moved.begins {
            (next.notes, next.broken, next.comments, next.objections) = Default::default();
        }
        if matches!(one, Try::Publish(_)) {
            next.version = Some(1);
        }
        (next.stage, next.track, next.window) = (moved.stage, moved.track, moved.window);
        next.round = if moved.begins { Round::begun(moved.round.number + 1) } else { moved.round };
        Some(next)
    }

    /// The bystander writes down what was done.
    fn watch(&mut self, one: Try, broken: &impl Fn(Condition) -> bool) {
        let least = if self.track == Track::Urgent { TICK } else { LONG };
        let notes = &mut self.notes;
        notes.notice_excused |= broken(Condition::Notice);
        if !matches!(one, Try::Extend) {
            notes.comments.iter_mut().chain(&mut notes.call).for_each(Watched::shut);
        }
        if broken(Condition::CommentWindow) && !matches!(one, Try::Ask(_)) {
            notes.comments_excused = true;
            notes.comments.iter_mut().for_each(|watched| watched.excused_from = Some(watched.open_for));
        }
        if broken(Condition::LastCallWindow) && !matches!(one, Try::Call(_)) {
            notes.call_excused = true;
            notes.call.iter_mut().for_each(|watched| watched.excused_from = Some(watched.open_for));
        }
        match one {
            Try::Ask(said) => {
                notes.comments = Some(Watched::opened(least, said, broken(Condition::CommentWindow)));
            }
            Try::Call(said) => {
                notes.call = Some(Watched::opened(least, said, broken(Condition::LastCallWindow)));
                notes.called = Some(self.revision);
                notes.concluded = false;
            }
            Try::Extend => {
                let watched =
                    if self.stage == Stage::LastCall { &mut notes.call } else { &mut notes.comments };
                if let Some(watched) = watched {
                    watched.said = watched.said.max(watched.open_for) + TICK;
                    watched.excused_from = watched.excused_from.map(|_| watched.said);
                    watched.shut = false;
                }
            }
            Try::Conclude => notes.concluded = true,
            Try::Draft => notes.concluded = false,
            Try::Drop | Try::Publish(_) => {}
        }
    }

    /// The property: whatever is published, each condition was met, or that it was not stands written down.
    fn publishes(&self, change: ChangeKind, checks: &[Check]) {
        let broken = |condition| checks.contains(&Check { condition, verdict: Verdict::Broken });
        assert!(self.revision > 0, "a text");
        if change == ChangeKind::Editorial {
            assert!(self.version.is_some(), "an editorial change of what is published");
            return;
        }
        let mut notes = self.notes.clone();
        notes.comments.iter_mut().chain(&mut notes.call).for_each(Watched::shut);
        let stale = |watched: &Option<Watched>, excused: bool| {
            let open = |watched: &Watched| !watched.shut && watched.open_for < watched.said;
            match watched {
                Some(watched) => open(watched) || !watched.is_in_order(),
                None => !excused,
            }
        };
        let unmet = [
            (Condition::Notice, !notes.told && !notes.notice_excused),
            (Condition::Regions, self.regions < 2),
            (Condition::CommentWindow, stale(&self.notes.comments, notes.comments_excused)),
            (Condition::Comments, self.comments > 0),
            (Condition::LastCallWindow, stale(&self.notes.call, notes.call_excused)),
            (Condition::SameText, notes.called != Some(self.revision)),
            (Condition::Objections, self.objections > 0),
            (Condition::Outcome, !notes.concluded),
        ];
        for (condition, unmet) in unmet {
            assert_eq!(broken(condition), unmet, "{condition} at {:?} with {:?}", self.round, self.notes);
        }
    }
}

fn statement() -> Statement {
    let rules = Rules {
        comment_hours: LONG,
        last_call_hours: LONG,
        urgent_hours: TICK,
        drafter_regions: 2,
        ..Rules::default()
    };
    Statement {
        id: Id::from_bytes([1; 16]),
        slug: Slug::parse("open-letter").expect("a slug"),
        proposal: Proposal {
            title: base::Line::parse("Open letter").expect("a title"),
            why: base::Text::parse("It is time.").expect("a reason"),
            lang: Lang::parse("en").expect("a language"),
            topics: Vec::new(),
            deadline: None,
            zone: Zone::utc(),
            occasion: None,
            press: None,
            consultation: Consultation::Network,
        },
        stage: Stage::Drafting,
        track: Track::Usual,
        rules,
        window: None,
        proposer: None,
        revision: 0,
        version: None,
        made: Moment::from_micros(0),
        changed: Moment::from_micros(0),
    }
}

#[test]
fn no_path_publishes_with_a_condition_unmet_and_unrecorded() {
    let (events, mut of) = (events(), statement());
    let mut worlds = vec![World::begun()];
    for event in usual_way() {
        worlds.extend(worlds.last().and_then(|world| world.after(event, &mut of)));
    }
    let mut seen: HashSet<_> = worlds.iter().map(World::key).collect();
    let mut published = 0;
    for _ in 0..DEPTH {
        let mut next = Vec::new();
        for world in &worlds {
            for event in &events {
                let Some(after) = world.after(*event, &mut of) else { continue };
                if after.version != world.version {
                    published += 1;
                }
                if seen.insert(after.key()) {
                    next.push(after);
                }
            }
        }
        worlds = next;
    }
    assert!(published > 100, "{published} publications in {} worlds", seen.len());
}

/// The way that the rules mean, without a detour.
fn usual_way() -> Vec<Event> {
    let strict = |one| Event::Steps(one, Strictness::Strict);
    vec![
        Event::Edited,
        Event::Told,
        Event::DrafterComes,
        strict(Try::Ask(LONG)),
        Event::Passes,
        Event::Passes,
        strict(Try::Call(LONG)),
        Event::Passes,
        Event::Passes,
        strict(Try::Conclude),
        strict(Try::Publish(ChangeKind::First)),
    ]
}

#[test]
fn the_usual_way_needs_no_override() {
    let mut of = statement();
    let mut world = World::begun();
    for event in usual_way() {
        world = world.after(event, &mut of).unwrap_or_else(|| panic!("{event:?} at {:?}", world.stage));
    }
    assert_eq!((world.stage, world.version), (Stage::Published, Some(1)));
    assert_eq!(world.round, Round::begun(2));
}

#[test]
fn whoever_leaves_out_a_part_of_the_usual_way_does_not_publish() {
    let way = usual_way();
    for left_out in 0..way.len() - 1 {
        let mut of = statement();
        let mut world = World::begun();
        for event in way.iter().enumerate().filter(|(n, _)| *n != left_out).map(|(_, event)| *event) {
            world = world.after(event, &mut of).unwrap_or(world);
        }
        assert_eq!(world.version, None, "without {:?}", way[left_out]);
    }
}
