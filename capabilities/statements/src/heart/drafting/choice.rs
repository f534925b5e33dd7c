//! Choosing between two wordings where two people changed the same words.

use std::ops::Range;

base::named! {
    /// Which wording stands.
    pub(crate) enum Choice {
        /// What was saved meanwhile.
        Theirs = "theirs",
        /// What was typed.
        Mine = "mine",
        /// Both, what was saved meanwhile first.
        Both = "both",
    }
}

/// What was chosen for one place.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    /// The paragraphs of the text that stand there, as positions.
    pub(crate) at: Range<usize>,
    /// What was typed for it; empty if it was removed.
    pub(crate) mine: String,
    /// Which stands.
    pub(crate) choice: Choice,
}

/// The text with what was chosen. Places beyond its end are put at the end: nothing typed is lost.
pub(crate) fn settled(paragraphs: Vec<String>, mut chosen: Vec<Chosen>) -> String {
    let mut paragraphs = paragraphs;
    chosen.sort_by_key(|chosen| chosen.at.start);
    for Chosen { at, mine, choice } in chosen.into_iter().rev() {
        let end = at.end.min(paragraphs.len());
        let start = at.start.min(end);
        match choice {
            Choice::Theirs => (),
            Choice::Mine => drop(paragraphs.splice(start..end, [mine])),
            Choice::Both => paragraphs.insert(end, mine),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_says_what_was_chosen_for_it() {
        let text = || ["One", "Two", "Three"].map(str::to_owned).to_vec();
        let chosen =
            |start, end, mine: &str, choice| Chosen { at: start..end, mine: mine.to_owned(), choice };
        let settle = |chosen| settled(text(), chosen);
        assert_eq!(settle(vec![chosen(1, 2, "Second", Choice::Mine)]), "One\n\nSecond\n\nThree");
        let both = vec![chosen(0, 1, "First", Choice::Both), chosen(2, 3, "Third", Choice::Theirs)];
        assert_eq!(settle(both), "One\n\nFirst\n\nTwo\n\nThree");
        assert_eq!(settle(vec![chosen(1, 2, "", Choice::Mine)]), "One\n\nThree");
        assert_eq!(settle(vec![chosen(9, 12, "Late", Choice::Mine)]), "One\n\nTwo\n\nThree\n\nLate");
    }
}
