//! What became of a bit.

use super::{by_bo, text};
use crate::{Body, Origin, Trace, places, trace};

const BIT: &str = "Openness is not a gift of states but the work of many hands.";
const SEVEN: Origin = Origin(7);

fn with_bit() -> Body {
    text("Before it.\n\nAfter it.").placed(None, BIT, SEVEN).unwrap().body
}

fn became(change: impl Fn(&str) -> String) -> (Trace, Vec<String>) {
    let body = with_bit();
    let edit = by_bo(&body, &change(&body.markdown()));
    let traced = trace(BIT, &edit.body, SEVEN);
    (traced.trace, traced.passages.into_iter().map(|passage| passage.text).collect())
}

#[test]
fn a_bit_is_whole_where_it_stands() {
    assert_eq!(became(str::to_owned), (Trace::Whole, vec![BIT.to_owned()]));
    let elsewhere = became(|_| format!("Before it.\n\nAfter it. {BIT}"));
    assert_eq!(elsewhere, (Trace::Whole, vec![BIT.to_owned()]));
    assert_eq!(places(&with_bit(), SEVEN)[0].mark.0, 3);
}

#[test]
fn a_bit_that_lost_or_took_in_words_is_changed() {
    assert_eq!(became(|text| text.replace(" but the work of many hands", "")).0, Trace::Changed);
    let (trace, passages) = became(|text| text.replace("of states", "of mighty states"));
    assert_eq!((trace, passages.len()), (Trace::Changed, 2));
}

#[test]
fn a_bit_in_two_paragraphs_is_split() {
    assert_eq!(became(|text| text.replace("states but", "states\n\nbut")).0, Trace::Split);
}

#[test]
fn a_bit_in_another_order_is_moved() {
    let turned =
        became(|text| text.replace(BIT, "but the work of many hands. Openness is not a gift of states"));
    assert_eq!(turned.0, Trace::Moved);
}

#[test]
fn a_bit_without_words_is_gone() {
    assert_eq!(became(|text| text.replace(BIT, "Nothing like it.")), (Trace::Gone, vec![]));
}
