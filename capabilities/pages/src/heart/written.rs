//! What comes of a text that somebody typed, when others may have written meanwhile.

use super::text::{body, body_after, joined};
use texts::{Conflict, Merged, Origin, TooLong};

/// What comes of it.
#[derive(Debug)]
pub(crate) enum Written {
    /// The text is as it was.
    Same,
    /// It is another one.
    Edited(String),
    /// It is another one, with what others wrote meanwhile.
    Merged(String),
    /// Others changed the same words meanwhile: somebody has to choose.
    Conflict(Crossed),
}

/// Two edits of the same words.
#[derive(Debug)]
pub(crate) struct Crossed {
    /// The text with all on which there is no conflict, and with both wordings, theirs first, where there is one.
    pub(crate) both: String,
    /// The places.
    pub(crate) places: Vec<Conflict>,
}

/// The text `typed` on `base`, brought into what is the latest text now.
pub(crate) fn written(base: &str, latest: &str, typed: &str) -> Result<Written, TooLong> {
    if typed == latest {
        return Ok(Written::Same);
    }
    if base == latest {
        return Ok(Written::Edited(typed.to_owned()));
    }
    let base = body(base)?;
    let theirs = body_after(&base, latest)?;
    let merged = texts::merge(&base, typed, &theirs, Origin(1))?;
    if merged.conflicts.is_empty() {
        let text = joined(merged.edit.body.paragraphs.iter().map(|paragraph| paragraph.text.as_str()));
        let same = merged.edit.body.markdown() == theirs.markdown();
        return Ok(if same { Written::Same } else { Written::Merged(text) });
    }
    Ok(Written::Conflict(crossed(merged)))
}

fn crossed(merged: Merged) -> Crossed {
    let mut paragraphs: Vec<&str> =
        merged.edit.body.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    // From the end, so that the places before stay where they are.
    for conflict in merged.conflicts.iter().rev().filter(|conflict| !conflict.mine.is_empty()) {
        paragraphs.insert(conflict.at.end.min(paragraphs.len()), &conflict.mine);
    }
    Crossed { both: joined(paragraphs), places: merged.conflicts.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "The first says one thing.\n\n- a\n- b\n\nThe last says another.";

    #[test]
    fn what_two_changed_apart_stands_together() {
        let theirs = BASE.replace("one thing", "one thing more");
        let mine = BASE.replace("another", "quite another");
        let Ok(Written::Merged(text)) = written(BASE, &theirs, &mine) else { panic!() };
        assert_eq!(text, theirs.replace("another", "quite another"));
        assert!(matches!(written(BASE, &mine, &mine), Ok(Written::Same)));
        assert!(matches!(written(BASE, &theirs, BASE), Ok(Written::Same)));
        assert!(matches!(written(BASE, BASE, &mine), Ok(Written::Edited(text)) if text == mine));
    }

    #[test]
    fn where_both_changed_the_same_words_both_stand_to_choose_from() {
        let theirs = BASE.replace("one thing", "one thing more");
        let mine = BASE.replace("one thing", "one thing less");
        let Ok(Written::Conflict(crossed)) = written(BASE, &theirs, &mine) else { panic!() };
        assert!(crossed.both.contains("one thing more.") && crossed.both.contains("one thing less."));
        assert_eq!(crossed.places.len(), 1);
    }
}
