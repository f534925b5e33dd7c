//! Word differences.

use crate::{Change, Kind, diff_html, word_diff};

#[test]
fn words_that_changed_are_marked() {
    let html = diff_html("We meet in Baku.\nAll are welcome.\n", "We meet in <Bali>.\nAll are welcome.\n");
    assert_eq!(
        html.as_str(),
        "We meet in <del>Baku</del><ins>&lt;Bali&gt;</ins>.<br>\nAll are welcome.<br>\n"
    );
}

#[test]
fn equal_texts_have_no_changes() {
    assert_eq!(word_diff("a b\nc", "a b\nc"), vec![Change { kind: Kind::Same, text: "a b\nc".into() }]);
    assert_eq!(word_diff("", ""), vec![]);
}

#[test]
fn a_passage_too_long_to_compare_is_shown_as_gone_and_come() {
    let (old, new) = ("a ".repeat(5_000), "b ".repeat(5_000));
    let kinds: Vec<Kind> = word_diff(&old, &new).iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [Kind::Removed, Kind::Added]);
}

#[test]
fn words_of_scripts_without_spaces_are_compared() {
    assert_eq!(diff_html("互联网治理", "互联网论坛").as_str(), "互联网<del>治理</del><ins>论坛</ins>");
}
