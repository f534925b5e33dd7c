//! Where comments hang after an edit.

use super::{by_bo, text};
use crate::{Anchor, Body, Fate, Mark, Missing};

const TWO: &str = "Rights hold offline, and the same rights hold **online** as [all agree](https://example.org/bali).\n\nGovernments in their respective roles should refrain from mass surveillance.";

fn on(body: &Body, mark: u32, words: &str) -> Anchor {
    Anchor::on(body, Mark(mark), Some(words)).unwrap()
}

/// What a selection is after an edit.
fn followed(mark: u32, words: &str, to: &str) -> (Fate, Option<(u32, String)>) {
    let body = text(TWO);
    let edit = by_bo(&body, to);
    let followed = on(&body, mark, words).follow(&body, &edit);
    if let Some(anchor) = &followed.anchor {
        assert!(anchor.range(&edit.body).is_some(), "{anchor:?}");
    }
    (followed.fate, followed.anchor.map(|anchor| (anchor.mark.0, anchor.quote.unwrap().exact)))
}

#[test]
fn a_selection_is_found_as_a_reader_sees_it() {
    let body = text(TWO);
    assert_eq!(
        on(&body, 1, "hold online as all agree").quote.unwrap().exact,
        "hold **online** as [all agree"
    );
    assert_eq!(on(&body, 1, " rights ").quote.unwrap().before.chars().count(), 32);
    assert_eq!(Anchor::on(&body, Mark(1), Some("bali")).unwrap().mark, Mark(1));
    assert_eq!(Anchor::on(&body, Mark(1), Some("nowhere")), Err(Missing::Words));
    assert_eq!(Anchor::on(&body, Mark(9), None), Err(Missing::Paragraph));
    assert_eq!(Anchor::on(&body, Mark(1), Some(" ")).unwrap().quote, None);
}

#[test]
fn words_that_stay_are_the_same() {
    let to = TWO.replace("Governments", "All governments");
    assert_eq!(followed(2, "respective roles", &to), (Fate::Same, Some((2, "respective roles".to_owned()))));
}

#[test]
fn words_that_became_others_are_changed() {
    let to = TWO.replace("in their respective roles", "on an equal footing");
    assert_eq!(
        followed(2, "respective roles", &to),
        (
            Fate::Changed,
            Some((
                2,
                "in their respective roles".replace("in their respective roles", "on an equal footing")
            ))
        )
    );
    let to = TWO.replace("respective roles", "respective public roles");
    assert_eq!(
        followed(2, "respective roles", &to),
        (Fate::Changed, Some((2, "respective public roles".to_owned())))
    );
}

#[test]
fn words_without_which_the_paragraph_stands_are_removed() {
    let to = TWO.replace(" in their respective roles", "");
    assert_eq!(followed(2, "in their respective roles", &to), (Fate::Removed, None));
}

#[test]
fn words_carried_elsewhere_are_moved() {
    let to = TWO
        .replace(" in their respective roles", "")
        .replace("Rights hold", "In all parts, in their respective roles, rights hold");
    assert_eq!(
        followed(2, "in their respective roles", &to),
        (Fate::Moved, Some((1, "in their respective roles".to_owned())))
    );
}

#[test]
fn a_split_keeps_a_selection_in_the_part_that_has_it() {
    let to = TWO.replace("offline, and the", "offline.\n\nThe");
    let (fate, anchor) = followed(1, "same rights hold", &to);
    assert_eq!((fate, anchor.unwrap().1), (Fate::Same, "same rights hold".to_owned()));
}

#[test]
fn the_second_of_two_same_words_is_the_one_meant() {
    let body = text("Rights, duties and again rights matter. Rights matter.");
    let mut anchor = on(&body, 1, "ights");
    let quote = anchor.quote.as_mut().unwrap();
    quote.before = "and again r".to_owned();
    quote.after = " matter".to_owned();
    let edit = by_bo(&body, "Duties and again rights matter. Rights matter.");
    let followed = anchor.follow(&body, &edit);
    assert_eq!(followed.fate, Fate::Same);
    assert_eq!(followed.anchor.unwrap().range(&edit.body), Some(18..23));
}

#[test]
fn a_comment_on_a_paragraph_follows_it_and_comes_back() {
    let body = text(TWO);
    let anchor = Anchor::on(&body, Mark(2), None).unwrap();
    let gone = by_bo(&body, TWO.split("\n\n").next().unwrap());
    assert_eq!(anchor.follow(&body, &gone).fate, Fate::Removed);
    assert_eq!(anchor.follow(&body, &gone).anchor, None);
    assert_eq!(anchor.again(&gone.body), None);
    let back = gone.body.restored(&body);
    assert_eq!(anchor.again(&back.body), Some(anchor.clone()));
    let joined = by_bo(&body, &TWO.replace("\n\n", " "));
    let followed = anchor.follow(&body, &joined);
    assert_eq!(
        (followed.fate, followed.anchor.unwrap().mark),
        (Fate::Changed, joined.body.paragraphs[0].mark)
    );
}

#[test]
fn removed_words_come_back_wherever_they_stand() {
    let body = text(TWO);
    let anchor = on(&body, 2, "in their respective roles");
    let later = text("Something else.\n\nAll actors, in their respective roles, agree.");
    assert_eq!(anchor.again(&later).unwrap().mark, Mark(2));
    assert_eq!(on(&body, 2, "roles").again(&text("Other.\n\nOther.\n\nroles")), None);
}
