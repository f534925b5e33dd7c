//! The text that drafters write together, beside the revisions.

use texts::{Body, Origin, merge};

/// What stands in the room once a revision from elsewhere is brought in: `mine` is what was written there on `base`.
///
/// Where both changed the same words, both stay, one after the other: those in the room see it and decide. None when that
/// would be longer than a text may be.
pub(crate) fn together(base: &Body, mine: &str, theirs: &Body) -> Option<String> {
    // Whose the words are is worked out when a revision is saved.
    let merged = merge(base, mine, theirs, Origin(0)).ok()?;
    let body = &merged.edit.body;
    let mut texts: Vec<&str> = body.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    for conflict in merged.conflicts.iter().rev().filter(|conflict| !conflict.mine.is_empty()) {
        texts.insert(conflict.at.end.min(texts.len()), &conflict.mine);
    }
    Some(texts.join("\n\n")).filter(|text| text.len() <= texts::LONGEST_TEXT)
}

/// Gives the words that a revision takes from `own` to those who typed them: `typed` is the text of the room in stretches.
/// Where the revision is not what was typed, white space aside, everything stays as it is.
pub(crate) fn attribute(body: &mut Body, own: Origin, typed: &[(String, Origin)]) {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<Vec<_>>();
    let typed: Vec<(char, Origin)> = typed
        .iter()
        .flat_map(|(text, origin)| letters(text).into_iter().map(|letter| (letter, *origin)))
        .collect();
    let saved = body.paragraphs.iter().flat_map(|paragraph| letters(&paragraph.text));
    if !saved.eq(typed.iter().map(|(letter, _)| *letter)) {
        return;
    }
    let mut next = typed.into_iter().map(|(_, origin)| origin);
    for paragraph in &mut body.paragraphs {
        let mut runs: Vec<texts::Run> = Vec::new();
        let mut at = 0;
        for run in std::mem::take(&mut paragraph.runs) {
            let stretch = &paragraph.text[at..at + run.len as usize];
            at += run.len as usize;
            let mut last = run.origin;
            for letter in stretch.chars() {
                if !letter.is_whitespace() {
                    let typed = next.next().unwrap_or(own);
                    last = if run.origin == own { typed } else { run.origin };
                }
                // A space belongs to the word before it.
                match runs.last_mut() {
                    Some(run) if run.origin == last => run.len += letter.len_utf8() as u32,
                    _ => runs.push(texts::Run { len: letter.len_utf8() as u32, origin: last }),
                }
            }
        }
        paragraph.runs = runs;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Body {
        Body::empty().edited(text, Origin(1)).expect("a short text").body
    }

    #[test]
    fn both_sides_changes_stand_in_the_room() {
        let base = body("One.\n\nTwo.\n\nThree.\n");
        let theirs = body("One.\n\nTwo.\n\nThree and more.\n");
        let text = together(&base, "One, at first.\n\nTwo.\n\nThree.\n\nFour.", &theirs);
        assert_eq!(text.as_deref(), Some("One, at first.\n\nTwo.\n\nThree and more.\n\nFour."));
    }

    #[test]
    fn where_both_changed_the_same_words_both_stay() {
        let base = body("We ask for access.\n\nThe end.\n");
        let theirs = body("We demand access.\n\nThe end.\n");
        let text = together(&base, "We beg for access.\n\nThe end.\n", &theirs).expect("it fits");
        assert!(text.contains("demand access") && text.contains("We beg for access."), "{text}");
    }

    #[test]
    fn each_word_is_its_writers_and_older_ones_stay_whose_they_were() {
        let base = body("We ask.\n");
        let mut saved = base.edited("We kindly ask.\n\nNow and then.\n", Origin(9)).expect("short").body;
        let typed = [("We ", 1), ("kindly ", 2), ("ask.\n\n\n", 1), ("Now ", 2), ("and  then.", 3)];
        attribute(&mut saved, Origin(9), &typed.map(|(text, origin)| (text.to_owned(), Origin(origin))));
        let stretches = saved.paragraphs.iter().flat_map(texts::Paragraph::stretches);
        let words: Vec<(u32, &str)> = stretches.map(|(origin, text)| (origin.0, text.trim())).collect();
        assert_eq!(words, [(1, "We"), (2, "kindly"), (1, "ask."), (2, "Now"), (3, "and then.")]);
    }

    #[test]
    fn a_revision_that_is_not_what_was_typed_stays_as_it_is() {
        let mut saved = body("We ask.\n");
        let before = saved.clone();
        attribute(&mut saved, Origin(1), &[("We beg.".to_owned(), Origin(2))]);
        assert_eq!(saved, before);
    }
}
