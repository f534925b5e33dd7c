//! Words of the field in other languages.

use super::{document, found, index, lang};
use crate::{Audience, Document, Query};

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
fn what_says_the_same_in_another_language_is_marked() {
    let index = index(&[
        Document {
            lang: lang("ar"), ..document(1, "A", "اعتراض المراسلات اعتداء على الخصوصية.")
        },
        document(2, "B", "截取信件是对隐私的侵犯。"),
        Document { lang: lang("fr"), ..document(3, "C", "La vie privée des internautes") },
    ]);
    let query = Query { wide: true, ..Query::of("privacy", vec![Audience::Public]) };
    let snippets: Vec<String> =
        index.search(&query).unwrap().hits.into_iter().map(|hit| hit.snippet).collect();
    for marked in ["<mark>الخصوصية</mark>", "对<mark>隐私</mark>的"] {
        assert!(snippets.iter().any(|snippet| snippet.contains(marked)), "{marked}: {snippets:?}");
    }
}

#[test]
fn a_chinese_word_of_three_characters_is_one_word_in_other_languages_too() {
    let index = index(&[
        document(1, "A", "The internet of all"),
        document(2, "B", "关于互联网的报告"),
        document(3, "C", "互联企业的报告"),
    ]);
    assert_eq!(widely(&index, "互联网"), [1, 2]);
    assert_eq!(widely(&index, "internet"), [1, 2], "互联 alone is another word");
    assert_eq!(widely(&index, "互聯網"), [1, 2]);
}

#[test]
fn only_words_of_the_field_could_be_wider() {
    let could = |text: &str| Query::of(text, Vec::new()).could_be_wider();
    assert!(could("الخصوصية") && could("roads and privacy"));
    assert!(!could("xyzzy") && !could(""));
}
