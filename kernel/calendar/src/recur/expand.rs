//! Entries to occurrences: series unrolled, replaced instances put in their place.

use super::gather::Gathered;
use super::rule::Rule;
use super::wall;
use crate::calendar::{Anchor, Calendar, Entry, Length, Skip, Spot, When, Window};
use crate::limits;
use base::{Moment, Zone};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use std::collections::{BTreeMap, HashMap, HashSet};

/// One time that an entry takes place.
#[derive(Clone, Debug)]
pub struct Occurrence<'c> {
    /// What takes place: the entry, or the one that replaces it this time.
    pub entry: &'c Entry,
    /// When, this time.
    pub when: When,
    /// Which time of a series this is, by its original start; `None` for what takes place once.
    pub(crate) instance: Option<Instance>,
}

/// The original start of an instance, the same whatever it was moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Instance {
    At(Moment),
    On(Date),
}

/// The occurrences of a window.
#[derive(Debug, Default)]
pub struct Expansion<'c> {
    /// In the order of their start.
    pub occurrences: Vec<Occurrence<'c>>,
    /// What could not be unrolled to the end.
    pub skipped: Vec<Skip>,
}

/// The occurrences of a calendar that touch a window, the earliest [`Window::most`] of them.
pub fn expand<'c>(calendar: &'c Calendar, window: &Window) -> Expansion<'c> {
    let mut replaced: HashMap<&str, Vec<&Entry>> = HashMap::new();
    let mut masters = Vec::new();
    for entry in &calendar.entries {
        match (&entry.recurrence_id, &entry.uid) {
            (Some(_), Some(uid)) if !entry.uid_void => replaced.entry(uid).or_default().push(entry),
            _ => masters.push(entry),
        }
    }
    let mut gathered = Gathered::new(window);
    for master in masters {
        let uid = master.uid.as_deref().filter(|_| !master.uid_void);
        let overrides = uid.and_then(|uid| replaced.remove(uid)).unwrap_or_default();
        match &master.series {
            None if overrides.is_empty() => gathered.add(master, master.when.clone(), None),
            _ => Unrolling::new(master, &overrides).run(&mut gathered),
        }
    }
    // Instances of a series that is not in the file.
    let mut orphans: Vec<&Entry> = replaced.into_values().flatten().collect();
    orphans.sort_by_key(|entry| entry.line);
    for orphan in orphans {
        let instance = orphan.recurrence_id.as_ref().and_then(|id| instance_of(id.spot, orphan));
        gathered.add(orphan, orphan.when.clone(), instance);
    }
    gathered.finish()
}

/// Why a series is not unrolled to its end.
const TOO_LONG: &str = "the rule goes on for too long: some occurrences are missing";

/// A series being unrolled.
struct Unrolling<'c> {
    master: &'c Entry,
    /// Instances replaced, by original start.
    replaced: BTreeMap<Instance, &'c Entry>,
    /// Those of them that replace all later ones too.
    from_here: BTreeMap<Instance, &'c Entry>,
    without: HashSet<Instance>,
    /// Days taken out of a series that has times.
    without_days: HashSet<Date>,
    /// How far before and after the window an original start may lie for its occurrence to touch it.
    margin: i64,
}

impl<'c> Unrolling<'c> {
    fn new(master: &'c Entry, overrides: &[&'c Entry]) -> Self {
        let mut unrolling = Self {
            master,
            replaced: BTreeMap::new(),
            from_here: BTreeMap::new(),
            without: HashSet::new(),
            without_days: HashSet::new(),
            margin: days_of(master.anchor.length) + 2,
        };
        for entry in overrides {
            let Some(id) = &entry.recurrence_id else { continue };
            let Some(instance) = instance_of(id.spot, master) else { continue };
            if id.this_and_future {
                unrolling.from_here.insert(instance, entry);
                let moved = shift(instance, entry).abs() / 86_400 + days_of(entry.anchor.length) + 2;
                unrolling.margin = unrolling.margin.max(moved);
            }
            let newest = unrolling.replaced.entry(instance).or_insert(entry);
            if version(entry) > version(newest) {
                *newest = entry;
            }
        }
        let out = master.series.iter().flat_map(|series| &series.without);
        for spot in out {
            match (spot, is_days(master)) {
                (Spot::Day(day), false) => _ = unrolling.without_days.insert(*day),
                _ => unrolling.without.extend(instance_of(*spot, master)),
            }
        }
        unrolling
    }

    fn run(&self, gathered: &mut Gathered<'c>) {
        let mut seen: HashSet<Instance> = HashSet::new();
        for (local, instance, length) in self.starts(gathered) {
            if seen.insert(instance) {
                self.place(local, instance, length.unwrap_or(self.master.anchor.length), gathered);
            }
        }
        let (from, to) = self.reach(gathered);
        for (instance, entry) in &self.replaced {
            // Within reach, a replacement older than the series that no longer has its instance is stale.
            let day = start_of_instance(*instance);
            let stale = entry.sequence < self.master.sequence && from <= day && day <= to;
            if !seen.contains(instance) && !stale {
                gathered.add(entry, entry.when.clone(), Some(*instance));
            }
        }
    }

    /// The days in which the original starts are all found.
    fn reach(&self, gathered: &Gathered<'c>) -> (Date, Date) {
        let window = &gathered.window;
        (window.from.saturating_sub(self.margin.days()), window.to.saturating_add(self.margin.days()))
    }

    /// The original starts near the window: the first, those of the rules, those added, with the lengths
    /// these bring.
    fn starts(&self, gathered: &mut Gathered<'c>) -> Vec<(DateTime, Instance, Option<Length>)> {
        let Anchor { local, wall, .. } = &self.master.anchor;
        let days = is_days(self.master);
        let instance = |local: DateTime| {
            if days { Instance::On(local.date()) } else { Instance::At(wall.moment(local)) }
        };
        let first = (*local, instance(*local), None);
        let Some(series) = &self.master.series else { return vec![first] };
        // A series is emptied by an UNTIL before its start; else the start counts, whatever the rules say.
        let emptied = !series.rules.is_empty() && series.rules.iter().all(|rule| self.is_past(rule, *local));
        let mut starts = if emptied { Vec::new() } else { vec![first] };
        let (from, to) = self.reach(gathered);
        let window = gathered.window;
        for rule in &series.rules {
            let mut found = 0;
            let done = gathered.within_steps(|steps| {
                rule.run(*local, from, steps, |at| {
                    let goes_on = at.date() <= to && !self.is_past(rule, at) && found < limits::OCCURRENCES;
                    if goes_on && at.date() >= from {
                        found += usize::from(at.date() >= window.from);
                        starts.push((at, instance(at), None));
                    }
                    goes_on
                })
            });
            if !done {
                gathered.skip(self.master.line, TOO_LONG);
            }
        }
        for more in &series.more {
            let at = match (more.spot, days) {
                (Spot::Day(day), true) => day.to_datetime(Time::midnight()),
                (Spot::Day(day), false) => day.to_datetime(local.time()),
                (Spot::At(_, at) | Spot::Floating(at), _) => at,
            };
            let original = match more.spot {
                Spot::At(moment, _) if !days => Instance::At(moment),
                _ => instance(at),
            };
            starts.push((at, original, more.length));
        }
        // Of the same start the one with a length of its own comes first, and counts.
        starts.sort_by_key(|(_, instance, length)| (*instance, length.is_none()));
        starts
    }

    /// `UNTIL` is included. A date keeps its whole day, also where the series has times.
    fn is_past(&self, rule: &Rule, at: DateTime) -> bool {
        match rule.until {
            None => false,
            Some(Spot::Day(day)) => at.date() > day,
            Some(Spot::At(_, until) | Spot::Floating(until)) if is_days(self.master) => {
                at.date() > until.date()
            }
            Some(Spot::Floating(until)) => at > until,
            Some(Spot::At(until, _)) => self.master.anchor.wall.moment(at) > until,
        }
    }

    /// Puts one instance where it belongs: as replaced, left out, moved with all later ones, or as it is.
    fn place(&self, local: DateTime, instance: Instance, length: Length, gathered: &mut Gathered<'c>) {
        let out = self.without.contains(&instance) || self.without_days.contains(&local.date());
        if let Some(entry) = self.replaced.get(&instance) {
            // Some programs take an instance out where it is replaced; a newer series takes it out for good.
            if !out || entry.sequence >= self.master.sequence {
                gathered.add(entry, entry.when.clone(), Some(instance));
            }
            return;
        }
        if out {
            return;
        }
        match self.from_here.range(..instance).next_back() {
            Some((origin, entry)) => {
                // As far from the replaced instance as it was before, by the wall clock.
                let origin = match origin {
                    Instance::At(moment) => self.master.anchor.wall.local(*moment),
                    Instance::On(day) => day.to_datetime(Time::midnight()),
                };
                let later = (wall::civil_secs(local) - wall::civil_secs(origin)).seconds();
                let at = entry.anchor.local.checked_add(later).unwrap_or(local);
                gathered.add(entry, when_at(entry, at, None, entry.anchor.length), Some(instance));
            }
            None => {
                let start = match instance {
                    Instance::At(moment) => Some(moment),
                    Instance::On(_) => None,
                };
                gathered.add(self.master, when_at(self.master, local, start, length), Some(instance));
            }
        }
    }
}

/// When an entry takes place if its wall clock shows `local` at the start.
fn when_at(entry: &Entry, local: DateTime, start: Option<Moment>, length: Length) -> When {
    match &entry.when {
        When::Days { .. } => {
            let first = local.date();
            let last = first.saturating_add((i64::from(length.days) - 1).max(0).days());
            When::Days { first, last }
        }
        When::Timed { zone, zone_assumed, .. } => {
            let start = start.unwrap_or_else(|| entry.anchor.wall.moment(local));
            let end = entry.anchor.wall.end(local, start, length);
            When::Timed { start, end, zone: zone.clone(), zone_assumed: *zone_assumed }
        }
    }
}

/// The instance of `master` that a date or time means.
fn instance_of(spot: Spot, master: &Entry) -> Option<Instance> {
    Some(match (spot, is_days(master)) {
        (Spot::Day(day), true) => Instance::On(day),
        (Spot::At(_, local) | Spot::Floating(local), true) => Instance::On(local.date()),
        (Spot::At(moment, _), false) => Instance::At(moment),
        (Spot::Floating(local), false) => Instance::At(master.anchor.wall.moment(local)),
        // Only the day is given: the time is that of the series.
        (Spot::Day(day), false) => {
            Instance::At(master.anchor.wall.moment(day.to_datetime(master.anchor.local.time())))
        }
    })
}

/// By how many seconds a replaced instance was moved.
fn shift(origin: Instance, entry: &Entry) -> i64 {
    let start = match &entry.when {
        When::Timed { start, .. } => start.seconds(),
        When::Days { first, .. } => wall::civil_secs(first.to_datetime(Time::midnight())),
    };
    let origin = match origin {
        Instance::At(moment) => moment.seconds(),
        Instance::On(day) => wall::civil_secs(day.to_datetime(Time::midnight())),
    };
    start - origin
}

fn start_of_instance(instance: Instance) -> Date {
    match instance {
        Instance::At(moment) => moment.in_zone(&Zone::utc()).date(),
        Instance::On(day) => day,
    }
}

fn version(entry: &Entry) -> (i64, Option<Moment>) {
    (entry.sequence, entry.dtstamp.max(entry.last_modified))
}

fn is_days(entry: &Entry) -> bool {
    matches!(entry.when, When::Days { .. })
}

fn days_of(length: Length) -> i64 {
    i64::from(length.days).saturating_add(length.secs / 86_400).clamp(0, 1_000_000)
}
