//! A new text made of the words of the old one and new ones, each with its origin.

use crate::kin::Kin;
use crate::threads::threads;
use crate::{Body, Edit, How, Mark, Origin, Paragraph, Step};
use std::collections::{HashMap, HashSet};

/// The edit from `old` to `texts`, which come from the paragraphs that `kin` says.
pub(crate) fn weave(old: &Body, texts: Vec<String>, kin: Vec<Kin>, origin: Origin) -> Edit {
    let mut body = Body { paragraphs: Vec::with_capacity(texts.len()), next: old.next };
    let runs = threads(&old.paragraphs, &texts, &kin, origin);
    for ((text, kin), runs) in texts.into_iter().zip(&kin).zip(runs) {
        let mark = match kin.heir {
            Some(heir) => old.paragraphs[heir].mark,
            None => {
                body.next += 1;
                Mark(body.next - 1)
            }
        };
        body.paragraphs.push(Paragraph { mark, text, runs });
    }
    told(old, body, &kin)
}

/// The body of an earlier version in place of the one there is.
pub(crate) fn restore(old: &Body, earlier: &Body) -> Edit {
    let places: HashMap<Mark, usize> =
        old.paragraphs.iter().enumerate().map(|(number, paragraph)| (paragraph.mark, number)).collect();
    let kin = |paragraph: &Paragraph| places.get(&paragraph.mark).copied().map(Kin::one).unwrap_or_default();
    let kin: Vec<Kin> = earlier.paragraphs.iter().map(kin).collect();
    let body = Body { paragraphs: earlier.paragraphs.clone(), next: old.next.max(earlier.next) };
    told(old, body, &kin)
}

/// The edit that led from `old` to `body`.
fn told(old: &Body, body: Body, kin: &[Kin]) -> Edit {
    let mut parts = vec![0; old.paragraphs.len()];
    kin.iter().flat_map(|kin| &kin.from).for_each(|number| parts[*number] += 1);
    let moved = moved(kin);
    let steps = body.paragraphs.iter().zip(kin).enumerate().map(|(at, (paragraph, kin))| {
        let how = match kin.from.as_slice() {
            [] => How::New,
            [one] if parts[*one] > 1 => How::Split,
            [one] if old.paragraphs[*one].text != paragraph.text => How::Changed,
            [_] if moved.contains(&at) => How::Moved,
            [_] => How::Same,
            _ => How::Joined,
        };
        let from = kin.from.iter().map(|number| old.paragraphs[*number].mark).collect();
        Step { mark: paragraph.mark, how, from }
    });
    let steps = steps.collect();
    let gone = old.paragraphs.iter().zip(parts).filter(|(_, parts)| *parts == 0);
    Edit { removed: gone.map(|(paragraph, _)| paragraph.mark).collect(), steps, body }
}

/// The new paragraphs that stand elsewhere among those that were there before: all but a longest series that
/// is in the old order.
pub(crate) fn moved(kin: &[Kin]) -> HashSet<usize> {
    let heirs: Vec<(usize, usize)> =
        kin.iter().enumerate().filter_map(|(at, kin)| Some((at, kin.heir?))).collect();
    // Patience sorting: `tops[n]` ends the series of n + 1 whose last is lowest, `before` links it up.
    let (mut tops, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for (number, (_, heir)) in heirs.iter().enumerate() {
        let place = tops.partition_point(|top: &usize| heirs[*top].1 < *heir);
        before.push(place.checked_sub(1).map(|place| tops[place]));
        tops.truncate(tops.len().max(place));
        match tops.get_mut(place) {
            Some(top) => *top = number,
            None => tops.push(number),
        }
    }
    let mut moved: HashSet<usize> = heirs.iter().map(|(at, _)| *at).collect();
    let mut next = tops.last().copied();
    while let Some(number) = next {
        moved.remove(&heirs[number].0);
        next = before[number];
    }
    moved
}
