//! Two edits of one text.

use super::{ANA, by_bo, sound, text};
use crate::{Body, Merged, Origin, merge};

const CY: Origin = Origin(3);
const BASE: &str = "# Title\n\nThe same rights that people have offline hold online.\n\nGovernments should refrain from surveillance.\n\nThe end of the text.";

/// Mine and theirs, as changes of the base, brought together.
fn merged(mine: impl Fn(&str) -> String, theirs: impl Fn(&str) -> String) -> (Body, Merged) {
    let base = text(BASE);
    let theirs = by_bo(&base, &theirs(BASE)).body;
    let merged = merge(&base, &mine(BASE), &theirs, CY).unwrap();
    sound(&merged.edit.body);
    (theirs, merged)
}

#[test]
fn changes_of_different_paragraphs_and_words_come_together() {
    let (_, merged) = merged(
        |text| text.replace("# Title", "# A title").replace("same rights", "very same rights"),
        |text| text.replace("hold online", "hold online too").replace("Governments", "States"),
    );
    assert_eq!(merged.conflicts, []);
    assert_eq!(
        merged.edit.body.markdown(),
        BASE.replace("# Title", "# A title")
            .replace("same rights", "very same rights")
            .replace("hold online", "hold online too")
            .replace("Governments", "States")
    );
    let origins: Vec<Origin> = merged.edit.body.paragraphs[1].runs.iter().map(|run| run.origin).collect();
    assert_eq!(origins, [ANA, CY, ANA, Origin(2), ANA]);
}

#[test]
fn words_that_both_changed_are_a_conflict_that_keeps_both() {
    let (theirs, merged) =
        merged(|text| text.replace("Governments", "Companies"), |text| text.replace("Governments", "States"));
    assert_eq!(merged.edit.body.markdown(), theirs.markdown());
    let [conflict] = merged.conflicts.as_slice() else { panic!("{merged:?}") };
    assert_eq!(conflict.mark, Some(theirs.paragraphs[2].mark));
    assert_eq!(conflict.base, "Governments should refrain from surveillance.");
    assert_eq!(conflict.mine, "Companies should refrain from surveillance.");
    assert_eq!(conflict.theirs, "States should refrain from surveillance.");
    assert_eq!((conflict.otherwise.as_str(), conflict.at.clone()), (conflict.mine.as_str(), 2..3));
}

#[test]
fn the_same_save_twice_is_one() {
    let same = |text: &str| text.replace("Governments", "States") + "\n\nOne more.";
    let (theirs, merged) = merged(same, same);
    assert_eq!((merged.edit.body, merged.conflicts), (theirs, vec![]));
}

#[test]
fn what_each_added_removed_and_moved_is_done() {
    let (_, merged) = merged(
        |text| {
            text.replace("# Title\n\n", "# Title\n\nMine is new.\n\n").replace("\n\nThe end of the text.", "")
        },
        |text| text.replace("# Title\n\n", "# Title\n\nTheirs is other.\n\n") + "\n\nAfterwards.",
    );
    assert_eq!(merged.conflicts, []);
    let expected = "# Title\n\nMine is new.\n\nTheirs is other.\n\nThe same rights that people have offline hold online.\n\nGovernments should refrain from surveillance.\n\nAfterwards.";
    assert_eq!(merged.edit.body.markdown(), expected);
    let (_, merged) = self::merged(
        |text| {
            format!(
                "# Title\n\nThe end of the text.\n\n{}",
                text["# Title\n\n".len()..].replace("\n\nThe end of the text.", "")
            )
        },
        |text| text.replace("The end", "The very end"),
    );
    assert_eq!(merged.conflicts, []);
    assert!(merged.edit.body.markdown().starts_with("# Title\n\nThe very end of the text.\n\nThe same"));
}

#[test]
fn a_removed_paragraph_that_the_other_changed_is_a_conflict() {
    let gone = |text: &str| text.replace("Governments should refrain from surveillance.\n\n", "");
    let changed = |text: &str| text.replace("from surveillance", "from all surveillance");
    let (_, merged) = merged(gone, changed);
    assert_eq!((merged.edit.body.markdown(), merged.conflicts.len()), (changed(BASE), 1));
    let (_, merged) = self::merged(changed, gone);
    assert_eq!(merged.edit.body.markdown(), gone(BASE));
    assert_eq!(merged.conflicts[0].mine, "Governments should refrain from all surveillance.");
    assert_eq!((merged.conflicts[0].mark, merged.conflicts[0].at.clone()), (None, 2..2));
}

#[test]
fn sentences_that_both_added_in_one_place_both_stand() {
    let (_, merged) = merged(
        |text| text.replace("surveillance.", "surveillance. Mine."),
        |text| text.replace("surveillance.", "surveillance. Theirs!"),
    );
    assert_eq!(merged.conflicts, []);
    assert!(merged.edit.body.markdown().contains("surveillance. Theirs! Mine.\n"));
}

#[test]
fn a_split_of_mine_and_a_word_of_theirs_come_together() {
    let (_, merged) = merged(
        |text| text.replace("that people have offline hold", "that people have\n\noffline hold"),
        |text| text.replace("hold online", "hold firmly online"),
    );
    assert_eq!(merged.conflicts, []);
    assert!(merged.edit.body.markdown().contains("people have\n\noffline hold firmly online."));
}
