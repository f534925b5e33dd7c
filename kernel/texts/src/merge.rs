//! Two edits of one text brought together.

use crate::kin::{self, Kin};
use crate::splice::splice;
use crate::{Body, Edit, Mark, Origin, TooLong, split, weave};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;

/// What came of a merge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The edit of their text that brings mine in.
    pub edit: Edit,
    /// Where both changed the same words. The text has theirs; mine is here.
    pub conflicts: Vec<Conflict>,
}

/// Paragraphs in which both changed the same words, each otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// The paragraph of the merged text, if it stands there.
    pub mark: Option<Mark>,
    /// As both found it.
    pub base: String,
    /// As I left it; empty if I removed it.
    pub mine: String,
    /// As they left it; empty if they removed it.
    pub theirs: String,
    /// As it would be if my words stood where both changed the same; empty if I removed it.
    pub otherwise: String,
    /// The paragraphs of the merged text that stand for it, as positions: where the other words would go. The
    /// range is empty if there are none.
    pub at: Range<usize>,
}

/// My edit of `base` brought into theirs: paragraph by paragraph, then word by word. Nothing that I typed is
/// lost: it is in the text or in a conflict. Where both changed the same words, the text has theirs.
pub fn merge(base: &Body, mine: &str, theirs: &Body, origin: Origin) -> Result<Merged, TooLong> {
    let mine = split(mine)?;
    let my_kin = kin::find(&base.paragraphs, &mine);
    let their_kin = kin::between(&base.paragraphs, &theirs.paragraphs);
    let their_texts: Vec<&str> = theirs.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let my_texts: Vec<&str> = mine.iter().map(String::as_str).collect();
    let base_texts: Vec<&str> = base.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let knots = Knots::of(&my_kin, &their_kin, &my_texts, &their_texts);
    let (mut parts, mut conflicts) = (HashMap::new(), HashMap::new());
    for (number, knot) in knots.all.iter().enumerate() {
        let [base, mine, their] =
            [pick(&base_texts, &knot.base), pick(&my_texts, &knot.mine), pick(&their_texts, &knot.theirs)];
        let (text, conflict) = join(&base, &mine, &their, knot.base.is_empty());
        if conflict {
            let mark = knot.theirs.first().map(|at| theirs.paragraphs[*at].mark);
            let otherwise = join(&base, &their, &mine, false).0;
            conflicts.insert(number, Conflict { mark, base, mine, theirs: their, otherwise, at: 0..0 });
        }
        parts.insert(number, split(&text)?);
    }
    let mut texts: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for number in knots.order(&my_kin, &their_kin) {
        let start = texts.len();
        texts.append(parts.entry(number).or_default());
        found.extend(
            conflicts.remove(&number).map(|conflict| Conflict { at: start..texts.len(), ..conflict }),
        );
    }
    let edit = theirs.edited(&texts.join("\n\n"), origin)?;
    for conflict in &mut found {
        conflict.mark = conflict.mark.filter(|mark| edit.body.find(*mark).is_some());
    }
    Ok(Merged { edit, conflicts: found })
}

fn pick(texts: &[&str], numbers: &[usize]) -> String {
    let picked: Vec<&str> = numbers.iter().map(|number| texts[*number]).collect();
    picked.join("\n\n")
}

/// The text that both edits lead to, and whether mine is not wholly in it.
fn join(base: &str, mine: &str, theirs: &str, new: bool) -> (String, bool) {
    match () {
        // Of a paragraph that both added, with the same words, one is enough.
        () if new => (if theirs.is_empty() { mine } else { theirs }.to_owned(), false),
        () if mine == base || mine == theirs => (theirs.to_owned(), false),
        () if theirs == base => (mine.to_owned(), false),
        () if mine.is_empty() || theirs.is_empty() => (theirs.to_owned(), true),
        () => splice(base, mine, theirs),
    }
}

/// Paragraphs of the three texts that come from the same ones, as positions.
#[derive(Default)]
struct Knot {
    base: Vec<usize>,
    mine: Vec<usize>,
    theirs: Vec<usize>,
}

/// All knots, and in which each paragraph of mine and theirs is.
struct Knots {
    all: Vec<Knot>,
    mine: Vec<usize>,
    theirs: Vec<usize>,
}

impl Knots {
    fn of(my_kin: &[Kin], their_kin: &[Kin], mine: &[&str], theirs: &[&str]) -> Self {
        let first = my_kin.iter().chain(their_kin).flat_map(|kin| &kin.from).max().map_or(0, |last| last + 1);
        // Paragraphs of the base that one paragraph of either side comes from are tied together.
        let mut tied: Vec<usize> = (0..first).collect();
        for kin in my_kin.iter().chain(their_kin) {
            if let [one, rest @ ..] = kin.from.as_slice() {
                for other in rest {
                    let (a, b) = (tied[*one], tied[*other]);
                    tied.iter_mut().filter(|knot| **knot == b).for_each(|knot| *knot = a);
                }
            }
        }
        let mut knots = Self { all: Vec::new(), mine: Vec::new(), theirs: Vec::new() };
        knots.all.resize_with(first, Knot::default);
        (0..first).for_each(|at| knots.all[tied[at]].base.push(at));
        let mut added: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, kin) in their_kin.iter().enumerate() {
            let knot = kin.from.first().map_or(knots.all.len(), |base| tied[*base]);
            if knot == knots.all.len() {
                knots.all.push(Knot::default());
                added.entry(theirs[at]).or_default().push(knot);
            }
            knots.all[knot].theirs.push(at);
            knots.theirs.push(knot);
        }
        for (at, kin) in my_kin.iter().enumerate() {
            let known = kin.from.first().map(|base| tied[*base]);
            let knot = known.or_else(|| added.get_mut(mine[at])?.pop()).unwrap_or(knots.all.len());
            if knot == knots.all.len() {
                knots.all.push(Knot::default());
            }
            knots.all[knot].mine.push(at);
            knots.mine.push(knot);
        }
        knots
    }

    /// The knots in the order of their text, with those that I added or moved after what I put them after.
    fn order(&self, my_kin: &[Kin], their_kin: &[Kin]) -> Vec<usize> {
        let (moved, theirs) = (weave::moved(my_kin), weave::moved(their_kin));
        let by_them = |knot: usize| self.all[knot].theirs.iter().any(|at| theirs.contains(at));
        let mut order: Vec<usize> = Vec::new();
        for knot in &self.theirs {
            if !order.contains(knot) {
                order.push(*knot);
            }
        }
        let mut last = None;
        for (at, knot) in self.mine.iter().enumerate() {
            let there = order.iter().position(|other| other == knot);
            if let Some(there) = there {
                if !moved.contains(&at) || by_them(*knot) || last == Some(*knot) {
                    last = Some(*knot);
                    continue;
                }
                order.remove(there);
            }
            let after = last.and_then(|last| order.iter().position(|other| *other == last));
            order.insert(after.map_or(0, |after| after + 1), *knot);
            last = Some(*knot);
        }
        order
    }
}
