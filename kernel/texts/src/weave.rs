//! A new text made of the words of the old one and new ones, each with its origin.

use crate::align::align;
use crate::kin::Kin;
use crate::{Body, Edit, How, Mark, Origin, Paragraph, Run, Step};
use std::collections::{HashMap, HashSet};

/// The edit from `old` to `texts`, which come from the paragraphs that `kin` says.
pub(crate) fn weave(old: &Body, texts: Vec<String>, kin: Vec<Kin>, origin: Origin) -> Edit {
    let mut body = Body { paragraphs: Vec::with_capacity(texts.len()), next: old.next };
    for (text, kin) in texts.into_iter().zip(&kin) {
        let mark = match kin.heir {
            Some(heir) => old.paragraphs[heir].mark,
            None => {
                body.next += 1;
                Mark(body.next - 1)
            }
        };
        let from: Vec<&Paragraph> = kin.from.iter().map(|number| &old.paragraphs[*number]).collect();
        let runs = runs(&from, &text, origin);
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
pub(crate) fn told(old: &Body, body: Body, kin: &[Kin]) -> Edit {
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
fn moved(kin: &[Kin]) -> HashSet<usize> {
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

/// The runs of a text that was written on what stood in `from`.
fn runs(from: &[&Paragraph], text: &str, origin: Origin) -> Vec<Run> {
    if let [one] = from
        && one.text == text
    {
        return one.runs.clone();
    }
    let (before, origins) = together(from);
    let mut runs = Runs(Vec::new());
    for stretch in align(&before, text) {
        if stretch.same {
            runs.copy(&origins, stretch.old);
        } else {
            runs.add(stretch.new.len(), origin);
        }
    }
    runs.0
}

/// Paragraphs as one text with its runs; the blank lines between them are of the one before.
fn together(from: &[&Paragraph]) -> (String, Vec<Run>) {
    let (mut text, mut runs) = (String::new(), Runs(Vec::new()));
    for paragraph in from {
        if let Some(last) = runs.0.last_mut() {
            last.len += 2;
            text.push_str("\n\n");
        }
        text.push_str(&paragraph.text);
        paragraph.runs.iter().for_each(|run| runs.add(run.len as usize, run.origin));
    }
    (text, runs.0)
}

/// Runs as they grow.
struct Runs(Vec<Run>);

impl Runs {
    fn add(&mut self, len: usize, origin: Origin) {
        match self.0.last_mut() {
            _ if len == 0 => (),
            Some(last) if last.origin == origin => last.len += len as u32,
            _ => self.0.push(Run { len: len as u32, origin }),
        }
    }

    /// Adds what `runs` has in these bytes.
    fn copy(&mut self, runs: &[Run], bytes: std::ops::Range<usize>) {
        let mut start = 0;
        for run in runs {
            let end = start + run.len as usize;
            self.add(end.min(bytes.end).saturating_sub(start.max(bytes.start)), run.origin);
            start = end;
        }
    }
}
