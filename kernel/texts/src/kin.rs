//! Which paragraphs of an old text are found again in a new one.

use crate::Paragraph;
use crate::likeness::{Features, Index};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::collections::HashMap;

/// So alike are a paragraph and what it became, wherever it stands now.
const ALIKE: f64 = 0.5;

/// So alike at least, where the paragraphs around both are the same.
const ALIKE_IN_PLACE: f64 = 0.25;

/// So much of a part is in the paragraph that was split, or of a paragraph in what it was joined to; and so
/// much, where the two stand side by side.
const PART: f64 = 0.7;
const PART_BESIDE: f64 = 0.5;

/// Shorter ones are no part of another: their words stand in many.
const LEAST_PART: usize = 3;

/// What a new paragraph comes from, as positions in the old text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kin {
    /// The paragraph whose mark it keeps.
    pub(crate) heir: Option<usize>,
    /// All that its text comes from, in their order; `heir` is among them.
    pub(crate) from: Vec<usize>,
}

impl Kin {
    pub(crate) fn one(old: usize) -> Self {
        Self { heir: Some(old), from: vec![old] }
    }
}

/// For each new text, the old paragraphs it comes from.
pub(crate) fn find(old: &[Paragraph], new: &[String]) -> Vec<Kin> {
    let mut search = Search::new(old, new.iter().map(String::as_str).collect());
    search.equal();
    search.alike();
    search.kin()
}

/// For each paragraph of another version, those of the old one it comes from: by mark, else by likeness.
pub(crate) fn between(old: &[Paragraph], new: &[Paragraph]) -> Vec<Kin> {
    let mut search = Search::new(old, new.iter().map(|paragraph| paragraph.text.as_str()).collect());
    let by_mark: HashMap<_, _> = old.iter().enumerate().map(|(at, paragraph)| (paragraph.mark, at)).collect();
    for (at, paragraph) in new.iter().enumerate() {
        if let Some(before) = by_mark.get(&paragraph.mark) {
            search.pair(*before, at);
        }
    }
    search.equal();
    search.alike();
    search.kin()
}

/// The kin where `come` stands in place of the paragraphs `gone`, of which there may be none, from `at` on,
/// and all others stay.
pub(crate) fn within(all: usize, at: usize, gone: &[Paragraph], come: &[String]) -> Vec<Kin> {
    let mut kin: Vec<Kin> = (0..at).map(Kin::one).collect();
    let mut inner = find(gone, come);
    if let ([_], Some(first)) = (gone, inner.first_mut())
        && come.len() == 1
    {
        // Put in its place by name: it is the same paragraph, however other its words are.
        *first = Kin::one(0);
    }
    kin.extend(inner.into_iter().map(|inner| Kin {
        heir: inner.heir.map(|old| at + old),
        from: inner.from.into_iter().map(|old| at + old).collect(),
    }));
    kin.extend((at + gone.len()..all).map(Kin::one));
    kin
}

/// Old and new paragraphs, and which of them are one.
struct Search<'a> {
    old: Vec<&'a str>,
    new: Vec<&'a str>,
    /// For each old one the new one it became.
    became: Vec<Option<usize>>,
    /// For each new one the old one it was.
    was: Vec<Option<usize>>,
}

impl<'a> Search<'a> {
    fn new(old: &'a [Paragraph], new: Vec<&'a str>) -> Self {
        let old: Vec<&str> = old.iter().map(|paragraph| paragraph.text.as_str()).collect();
        Self { became: vec![None; old.len()], was: vec![None; new.len()], old, new }
    }

    fn pair(&mut self, old: usize, new: usize) {
        self.became[old] = Some(new);
        self.was[new] = Some(old);
    }

    fn unpaired(&self) -> (Vec<usize>, Vec<usize>) {
        let free = |all: &[Option<usize>]| (0..all.len()).filter(|at| all[*at].is_none()).collect();
        (free(&self.became), free(&self.was))
    }

    /// Pairs those of equal text: as many as possible in order, then wherever they stand.
    fn equal(&mut self) {
        let (old, new) = self.unpaired();
        let old_texts: Vec<&str> = old.iter().map(|at| self.old[*at]).collect();
        let new_texts: Vec<&str> = new.iter().map(|at| self.new[*at]).collect();
        for op in capture_diff_slices(Algorithm::Myers, &old_texts, &new_texts) {
            if op.tag() == DiffTag::Equal {
                op.old_range().zip(op.new_range()).for_each(|(a, b)| self.pair(old[a], new[b]));
            }
        }
        let (old, new) = self.unpaired();
        let mut waiting: HashMap<&str, Vec<usize>> = HashMap::new();
        old.iter().rev().for_each(|at| waiting.entry(self.old[*at]).or_default().push(*at));
        for at in new {
            if let Some(before) = waiting.get_mut(self.new[at]).and_then(Vec::pop) {
                self.pair(before, at);
            }
        }
    }

    /// Pairs those that are alike, likest first: first wherever they stand, then with less likeness those
    /// between the same neighbours.
    fn alike(&mut self) {
        let (old, new) = self.unpaired();
        if old.is_empty() || new.is_empty() {
            return;
        }
        let members = old.iter().map(|at| (*at, Features::of(self.old[*at]))).collect();
        let index = Index::of(&members);
        let mut found: Vec<(f64, usize, usize)> = Vec::new();
        for at in new {
            let features = Features::of(self.new[at]);
            found.extend(index.near(&features).into_iter().map(|(before, other)| {
                // A part that stands in the other whole is it as well: the rest may have become others.
                let part = features.within(other).max(other.within(&features));
                let enough = features.words.min(other.words) >= 2 * LEAST_PART;
                let part = if enough && part >= PART { 0.8 * part } else { 0.0 };
                (features.like(other).max(part), before, at)
            }));
        }
        let distance = |(_, old, new): &(f64, usize, usize)| old.abs_diff(*new);
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| distance(a).cmp(&distance(b))));
        for (likeness, before, at) in &found {
            if *likeness >= ALIKE && self.became[*before].is_none() && self.was[*at].is_none() {
                self.pair(*before, *at);
            }
        }
        let gaps = self.gaps();
        for (likeness, before, at) in &found {
            let free = self.became[*before].is_none() && self.was[*at].is_none();
            if free && *likeness >= ALIKE_IN_PLACE && gaps.0[*before] == gaps.1[*at] {
                self.pair(*before, *at);
            }
        }
    }

    /// For each old and each new paragraph, the pair that stands before it, by its old place.
    fn gaps(&self) -> (Vec<Option<usize>>, Vec<Option<usize>>) {
        let (mut last_old, mut last_new) = (None, None);
        let old = self.became.iter().enumerate().map(|(at, became)| {
            last_old = became.map_or(last_old, |_| Some(at));
            last_old
        });
        let new = self.was.iter().map(|was| {
            last_new = was.or(last_new);
            last_new
        });
        (old.collect(), new.collect())
    }

    /// What each new paragraph comes from, with those that were split from or joined to a pair.
    fn kin(&self) -> Vec<Kin> {
        let mut kin: Vec<Kin> = self.was.iter().map(|was| was.map(Kin::one).unwrap_or_default()).collect();
        let (old, new) = self.unpaired();
        let changed: Vec<(usize, usize)> = self
            .was
            .iter()
            .enumerate()
            .filter_map(|(at, was)| Some(((*was)?, at)))
            .filter(|(a, b)| self.old[*a] != self.new[*b])
            .collect();
        if changed.is_empty() || old.is_empty() && new.is_empty() {
            return kin;
        }
        let (mut went, mut came) = (HashMap::new(), HashMap::new());
        for (before, at) in &changed {
            let (a, b) = (Features::of(self.old[*before]), Features::of(self.new[*at]));
            went.insert(*before, a.without(&b));
            came.insert(*at, b.without(&a));
        }
        let mut parts = vec![1; self.old.len()];
        let (went, came) = (Index::of(&went), Index::of(&came));
        for at in new {
            let beside =
                |before: usize| self.became[before].is_some_and(|one| kin_beside(&kin, at, one, before));
            if let Some(before) = whole(self.new[at], &went, beside) {
                kin[at].from = vec![before];
                parts[before] += 1;
            }
        }
        for before in old {
            let beside = |at: usize| kin[at].from.iter().any(|other| other.abs_diff(before) == 1);
            if let Some(at) = whole(self.old[before], &came, beside)
                && kin[at].from.iter().all(|other| parts[*other] == 1)
            {
                kin[at].from.push(before);
                kin[at].from.sort_unstable();
            }
        }
        kin
    }
}

/// Whether new paragraph `at` stands beside `one`, or beside another part of the same.
fn kin_beside(kin: &[Kin], at: usize, one: usize, before: usize) -> bool {
    let neighbour = at.checked_sub(1).is_some_and(|previous| kin[previous].from == [before]);
    neighbour || at.abs_diff(one) == 1
}

/// The paragraph whose rest this text is a part of.
fn whole(text: &str, rests: &Index<'_>, beside: impl Fn(usize) -> bool) -> Option<usize> {
    let features = Features::of(text);
    if features.words < LEAST_PART {
        return None;
    }
    let scored = rests.near(&features).into_iter().map(|(number, rest)| (features.within(rest), number));
    let found = scored.filter(|(part, number)| *part >= if beside(*number) { PART_BESIDE } else { PART });
    found.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, number)| number)
}
