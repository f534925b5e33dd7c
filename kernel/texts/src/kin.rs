//! Which paragraphs of an old text are found again in a new one.

use crate::Paragraph;
use std::collections::HashMap;

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
    let mut waiting: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, paragraph) in old.iter().enumerate().rev() {
        waiting.entry(&paragraph.text).or_default().push(number);
    }
    let kin = new.iter().map(|text| waiting.get_mut(text.as_str()).and_then(Vec::pop));
    kin.map(|found| found.map(Kin::one).unwrap_or_default()).collect()
}

/// The kin where `come` stands in place of the paragraphs `gone`, of which there may be none, from `at` on,
/// and all others stay.
pub(crate) fn within(all: usize, at: usize, gone: &[Paragraph], come: &[String]) -> Vec<Kin> {
    let mut kin: Vec<Kin> = (0..at).map(Kin::one).collect();
    let inner = if gone.len() == 1 && come.len() == 1 { vec![Kin::one(0)] } else { find(gone, come) };
    kin.extend(inner.into_iter().map(|inner| Kin {
        heir: inner.heir.map(|old| at + old),
        from: inner.from.into_iter().map(|old| at + old).collect(),
    }));
    kin.extend((at + gone.len()..all).map(Kin::one));
    kin
}

/// For each paragraph of another version, those of the old one it comes from: by mark, else by likeness.
pub(crate) fn between(old: &[Paragraph], new: &[Paragraph]) -> Vec<Kin> {
    let by_mark: HashMap<_, _> = old.iter().enumerate().map(|(at, paragraph)| (paragraph.mark, at)).collect();
    let kin = new.iter().map(|paragraph| by_mark.get(&paragraph.mark).copied().map(Kin::one));
    kin.map(Option::unwrap_or_default).collect()
}
