//! Two hundred organizations and initiatives, each with a twin in another script, language or shortness; and those that have
//! none. The odd ones were looked at while weights and words were chosen, the even ones were not.

use crate::{Candidates, Described, Key, LIKELY, Likeness, MOST_HOLDERS, POSSIBLE, Profile};
use std::collections::HashMap;

/// So many are shown.
const SHOWN: usize = 3;

struct Pair {
    name: &'static str,
    link: &'static str,
    kind: &'static str,
    twin: &'static str,
}

fn pairs() -> Vec<Pair> {
    let pair = |line: &'static str| {
        let mut cells = line.split('|');
        let mut cell = || cells.next().expect("five cells");
        let _source = cell();
        Pair { name: cell(), link: cell(), kind: cell(), twin: cell() }
    };
    include_str!("twins.txt").lines().map(pair).collect()
}

fn named(name: &str, link: &str) -> Profile {
    let links = if link.is_empty() { Vec::new() } else { vec![link.to_owned()] };
    Profile::of(&Described { names: vec![name.to_owned()], links, ..Described::default() })
}

/// The first of each pair, found by keys as a table would.
struct Shelf {
    profiles: Vec<Profile>,
    keys: HashMap<Key, Vec<usize>>,
}

impl Shelf {
    fn of(pairs: &[Pair]) -> Self {
        let profiles: Vec<Profile> = pairs.iter().map(|pair| named(pair.name, pair.link)).collect();
        let mut keys: HashMap<Key, Vec<usize>> = HashMap::new();
        for (at, profile) in profiles.iter().enumerate() {
            profile.keys().into_iter().for_each(|key| keys.entry(key).or_default().push(at));
        }
        Self { profiles, keys }
    }

    /// What would be shown to whoever writes this name.
    fn suggested(&self, name: &str) -> Vec<(usize, Likeness)> {
        let profile = named(name, "");
        let mut candidates = Candidates::default();
        for key in profile.keys() {
            let holders = self.keys.get(&key).map_or(&[][..], Vec::as_slice);
            candidates.add(&key, &holders[..holders.len().min(MOST_HOLDERS)]);
        }
        let best = candidates.best(40).into_iter();
        let mut found: Vec<_> = best.map(|at| (at, profile.like(&self.profiles[at]))).collect();
        found.retain(|(_, like)| like.is_possible());
        found.sort_by_key(|(at, like)| (u8::MAX - like.score, *at));
        found.truncate(SHOWN);
        found
    }
}

/// How many of some twins are among what is shown, and how many were asked for.
fn recall(shelf: &Shelf, pairs: &[Pair], asked: impl Fn(usize, &Pair) -> bool) -> (usize, usize) {
    let mut found = 0;
    let mut all = 0;
    for (at, pair) in pairs.iter().enumerate().filter(|(at, pair)| asked(*at, pair)) {
        all += 1;
        let shown = shelf.suggested(pair.twin);
        if shown.iter().any(|(suggested, _)| *suggested == at) {
            found += 1;
        } else if at % 2 == 0 || std::env::var_os("SHOW_KEPT_BACK").is_some() {
            println!("missed ({}): {} = {}", pair.kind, pair.twin, pair.name);
        }
    }
    (found, all)
}

#[test]
fn nine_twins_of_ten_are_among_three_suggestions() {
    let pairs = pairs();
    assert_eq!(pairs.len(), 200);
    let shelf = Shelf::of(&pairs);
    for kind in ["acronym", "translated", "transliterated"] {
        let (found, all) = recall(&shelf, &pairs, |at, pair| at % 2 == 0 && pair.kind == kind);
        let (kept, of) = recall(&shelf, &pairs, |at, pair| at % 2 == 1 && pair.kind == kind);
        println!("{kind}: {found} of {all} looked at, {kept} of {of} kept back");
    }
    let (found, all) = recall(&shelf, &pairs, |at, _| at % 2 == 1);
    println!("kept back: {found} of {all}");
    assert!(found * 10 >= all * 9, "{found} of the {all} kept back");
}

#[test]
fn what_has_no_twin_is_seldom_said_to_have_one() {
    let pairs = pairs();
    let shelf = Shelf::of(&pairs);
    let lone: Vec<&str> = include_str!("lone.txt").lines().collect();
    let (mut possible, mut likely) = (0, 0);
    for name in &lone {
        let Some((at, like)) = shelf.suggested(name).into_iter().next() else { continue };
        possible += usize::from(like.score >= POSSIBLE);
        likely += usize::from(like.score >= LIKELY);
        println!("{} {name} ~ {}", like.score, pairs[at].name);
    }
    println!(
        "of {} without a twin: {possible} have something possible, {likely} something likely",
        lone.len()
    );
    assert!(likely * 20 <= lone.len(), "{likely} of {} are asked without need", lone.len());
}
