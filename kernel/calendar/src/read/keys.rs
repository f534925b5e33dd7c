//! By what an event is known: its UID, where the source's UIDs mean something, its content elsewhere.

use crate::calendar::{Calendar, Entry, When};
use crate::recur::expand::{Instance, Occurrence};
use base::Moment;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// UIDs longer than this are known by their hash: a key is a column with a bound.
const LONGEST_UID: usize = 200;

/// Of several versions of an event (the same UID, no RECURRENCE-ID) keeps the newest; where they are no
/// versions but different events, declares the UID void.
pub(crate) fn settle(calendar: &mut Calendar) {
    let mut by_uid: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, entry) in calendar.entries.iter().enumerate() {
        if let (Some(uid), None) = (&entry.uid, &entry.recurrence_id) {
            by_uid.entry(uid).or_default().push(index);
        }
    }
    let (mut superseded, mut void): (HashSet<usize>, HashSet<usize>) = Default::default();
    for group in by_uid.values().filter(|group| group.len() > 1) {
        let entries: Vec<&Entry> = group.iter().map(|index| &calendar.entries[*index]).collect();
        // The same thing said twice is one event, whatever else is true.
        let mut told = HashSet::new();
        let repeated = group.iter().zip(&entries).filter(|(_, entry)| !told.insert(entry.content_key()));
        superseded.extend(repeated.map(|(index, _)| *index));
        if are_different_events(&entries) {
            void.extend(group);
        } else if let Some(newest) = newest(group, &entries) {
            superseded.remove(&newest);
            superseded.extend(group.iter().filter(|index| **index != newest));
        }
    }
    for index in &void {
        calendar.entries[*index].uid_void = true;
    }
    calendar.flags.uids_void = !void.is_empty();
    let mut index = 0;
    calendar.entries.retain(|_| {
        index += 1;
        !superseded.contains(&(index - 1))
    });
}

/// Nobody can tell which is newer, there are too many titles for versions of one event, or nothing but the
/// time of writing sets apart what has another start.
fn are_different_events(entries: &[&Entry]) -> bool {
    let distinct =
        |key: &dyn Fn(&Entry) -> String| entries.iter().map(|entry| key(entry)).collect::<HashSet<_>>().len();
    let titles = distinct(&|entry| entry.summary.clone().unwrap_or_default());
    let starts = distinct(&|entry| start_text(&entry.when));
    let newest = entries.iter().map(|entry| version(entry)).max();
    let rivals: HashSet<String> = entries
        .iter()
        .filter(|entry| Some(version(entry)) == newest)
        .map(|entry| entry.content_key())
        .collect();
    let unnumbered = entries.iter().all(|entry| entry.sequence == entries[0].sequence);
    let all_differ = starts == entries.len() && (titles > 1 || starts > 2);
    titles > 2 || rivals.len() > 1 || (unnumbered && all_differ)
}

fn newest(group: &[usize], entries: &[&Entry]) -> Option<usize> {
    let both = group.iter().zip(entries);
    both.max_by_key(|(_, entry)| version(entry)).map(|(index, _)| *index)
}

fn version(entry: &Entry) -> (i64, Option<Moment>) {
    (entry.sequence, entry.dtstamp.max(entry.last_modified))
}

impl Entry {
    /// What the entry is known by when its UID is missing, void or new at each fetch: a hash of title, start
    /// and address. It changes when one of these does. The caller adds the source.
    pub fn content_key(&self) -> String {
        content_key(self, &self.when)
    }
}

impl Occurrence<'_> {
    /// What the occurrence is known by within its source, from one fetch to the next, whatever it was moved
    /// to: the UID, for an instance of a series with its original start; else the content. At most 250
    /// characters.
    pub fn key(&self) -> String {
        let uid = self.entry.uid.as_deref().filter(|_| !self.entry.uid_void);
        let Some(uid) = uid else { return content_key(self.entry, &self.when) };
        let uid = if uid.len() > LONGEST_UID { hash(&[uid]) } else { uid.to_owned() };
        match self.instance {
            None => uid,
            Some(Instance::At(moment)) => format!("{uid}#{moment}"),
            Some(Instance::On(day)) => format!("{uid}#{day}"),
        }
    }

    /// The key for a source whose UIDs change at each fetch ([`crate::uids_change`]).
    pub fn content_key(&self) -> String {
        content_key(self.entry, &self.when)
    }

    /// It is one time of several.
    pub fn is_instance(&self) -> bool {
        self.instance.is_some()
    }
}

/// Whether a source mints new UIDs at each fetch: most of what is the same by content has another UID than
/// before. Each side has (UID, content key) of its entries.
pub fn uids_change(before: &[(String, String)], now: &[(String, String)]) -> bool {
    // Two or three changed UIDs are corrections.
    const FEWEST: usize = 4;
    let known: HashMap<&str, &str> =
        before.iter().map(|(uid, content)| (content.as_str(), uid.as_str())).collect();
    let same = now.iter().filter_map(|(uid, content)| known.get(content.as_str()).map(|old| *old != uid));
    let (changed, kept): (Vec<bool>, Vec<bool>) = same.partition(|changed| *changed);
    changed.len() >= FEWEST && changed.len() > kept.len()
}

fn content_key(entry: &Entry, when: &When) -> String {
    let title = entry.summary.as_deref().unwrap_or_default().to_lowercase();
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let url = entry.url.as_ref().map_or("", |url| url.as_str());
    hash(&[&title, &start_text(when), url])
}

fn start_text(when: &When) -> String {
    match when {
        When::Timed { start, .. } => start.to_string(),
        When::Days { first, .. } => first.to_string(),
    }
}

fn hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hex::encode(&hash.finalize()[..16])
}
