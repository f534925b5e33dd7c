//! Words of the field in other languages.

use super::{document, found, index};
use crate::{Audience, Query};

/// The numbers of the documents found, in whatever language they say it.
fn widely(index: &crate::Index, text: &str) -> Vec<u8> {
    let query = Query { wide: true, ..Query::of(text, vec![Audience::Public]) };
    let mut found: Vec<u8> = index.search(&query).unwrap().hits.iter().map(|hit| hit.id[0]).collect();
    found.sort_unstable();
    found
}

#[test]
fn a_word_of_the_field_finds_what_says_it_in_other_languages_when_one_asks_for_that() {
    let index = index(&[
        document(1, "A", "Interception of letters is an attack on privacy."),
        document(2, "B", "اعتراض المراسلات اعتداء على الخصوصية."),
        document(3, "C", "截取信件是对隐私的侵犯。"),
        document(4, "D", "Roads and bridges."),
    ]);
    for words in ["الخصوصية", "privacy", "隐私"] {
        assert_eq!(found(&index, words).len(), 1, "{words}");
        assert_eq!(widely(&index, words), [1, 2, 3], "{words}");
    }
}

#[test]
fn the_word_itself_comes_before_the_same_in_another_language() {
    let index = index(&[document(1, "A", "On privacy."), document(2, "B", "حول الخصوصية.")]);
    let query = Query { wide: true, ..Query::of("الخصوصية", vec![Audience::Public]) };
    assert_eq!(index.search(&query).unwrap().hits[0].id[0], 2);
}

#[test]
fn only_words_of_the_field_could_be_wider() {
    let could = |text: &str| Query::of(text, Vec::new()).could_be_wider();
    assert!(could("الخصوصية") && could("roads and privacy"));
    assert!(!could("xyzzy") && !could(""));
}
