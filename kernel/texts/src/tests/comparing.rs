//! Two versions beside each other.

use super::{by_bo, text};
use crate::{Body, Difference, Kind, compare};

fn rows(old: &Body, new: &Body) -> Vec<(Option<u32>, Option<u32>, Difference)> {
    let rows = compare(old, new);
    let of = |kind, rows: &[crate::Row]| -> Vec<String> {
        let texts = rows.iter().map(|row| {
            row.pieces.iter().filter(|piece| piece.kind != kind).map(|piece| piece.text.as_str()).collect()
        });
        texts.filter(|text: &String| !text.is_empty()).collect()
    };
    let new_texts: Vec<&str> = new.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    assert_eq!(of(Kind::Removed, &rows), new_texts, "what stayed and came is the new text");
    let mut old_texts: Vec<&str> = old.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let mut found = of(Kind::Added, &rows);
    found.sort_unstable();
    old_texts.sort_unstable();
    assert_eq!(found, old_texts, "what stayed and went is the old text");
    rows.iter().map(|row| (row.old.map(|mark| mark.0), row.new.map(|mark| mark.0), row.how)).collect()
}

#[test]
fn each_paragraph_of_either_version_has_a_row() {
    let old = text("One stone.\n\nTwo birds sing.\n\nThree trees.\n\nFour winds.\n\nFive.");
    let new =
        by_bo(&old, "One stone.\n\nNew here.\n\nFour winds.\n\nTwo birds sing loud.\n\nThree trees.").body;
    let expected = [
        (Some(1), Some(1), Difference::Same),
        (None, Some(6), Difference::Added),
        (Some(4), Some(4), Difference::Moved),
        (Some(2), Some(2), Difference::Changed),
        (Some(3), Some(3), Difference::Same),
        (Some(5), None, Difference::Removed),
    ];
    assert_eq!(rows(&old, &new), expected);
}

#[test]
fn what_went_stands_where_it_stood() {
    let old = text("Alpha beta.\n\nGone with it.\n\nOmega psi.");
    let new = by_bo(&old, "Alpha beta.\n\nQuite unlike before.\n\nOmega psi.").body;
    let hows: Vec<Difference> = rows(&old, &new).into_iter().map(|row| row.2).collect();
    assert_eq!(hows, [Difference::Same, Difference::Removed, Difference::Added, Difference::Same]);
}

#[test]
fn a_sentence_written_anew_is_not_patched_around_its_articles() {
    let old = text(
        "Keep this beginning as it is here. Governments should always respect the privacy of their citizens everywhere.",
    );
    let new = by_bo(
        &old,
        "Keep this beginning as it is here. Companies never sold more than the data that users gave them.",
    )
    .body;
    let kinds: Vec<Kind> = compare(&old, &new)[0].pieces.iter().map(|piece| piece.kind).collect();
    assert_eq!(kinds, [Kind::Same, Kind::Removed, Kind::Added, Kind::Same]);
}

#[test]
fn texts_without_common_marks_are_compared_by_likeness() {
    let old = text("We met in Bali last year.\n\nSurveillance must end now.");
    let new = text("A preface.\n\nSurveillance must end very soon.");
    let hows: Vec<Difference> = rows(&old, &new).into_iter().map(|row| row.2).collect();
    assert!(hows.contains(&Difference::Changed));
}
