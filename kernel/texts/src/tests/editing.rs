//! What an edit makes of paragraphs and of whose words they are.

use super::{ANA, BO, by_bo, sound, text};
use crate::{Body, Edit, How, Mark, Origin, Refused, shares};

const THREE: &str = "# Rights online\n\nThe same rights that people have offline must be protected online as well.\n\nGovernments should refrain from mass surveillance of any kind.";

fn steps(edit: &Edit) -> Vec<(u32, How, Vec<u32>)> {
    sound(&edit.body);
    let steps = edit.steps.iter();
    steps.map(|step| (step.mark.0, step.how, step.from.iter().map(|mark| mark.0).collect())).collect()
}

/// What stands in a text of one origin.
fn of(body: &Body, origin: Origin) -> Vec<&str> {
    let all = body.paragraphs.iter().flat_map(|paragraph| paragraph.stretches());
    all.filter(|(of, _)| *of == origin).map(|(_, text)| text.trim()).collect()
}

#[test]
fn a_first_text_is_new_throughout() {
    let edit = Body::empty().edited(THREE, ANA).unwrap();
    assert_eq!(steps(&edit), [(1, How::New, vec![]), (2, How::New, vec![]), (3, How::New, vec![])]);
    assert_eq!(edit.body.markdown(), THREE);
    assert_eq!(shares(&edit.body).into_iter().collect::<Vec<_>>(), [(ANA, edit.body.characters())]);
}

#[test]
fn words_that_stay_keep_their_origin() {
    let edit = by_bo(&text(THREE), &THREE.replace("mass surveillance", "mass and targeted surveillance"));
    assert_eq!(steps(&edit)[2], (3, How::Changed, vec![3]));
    assert_eq!(of(&edit.body, BO), ["and targeted"]);
    assert_eq!(edit.removed, []);
}

#[test]
fn paragraphs_that_stand_elsewhere_are_moved() {
    let edit = by_bo(
        &text("One stone.\n\nTwo birds.\n\nThree trees.\n\nFour winds."),
        "One stone.\n\nFour winds.\n\nTwo birds.\n\nThree trees.",
    );
    let expected =
        [(1, How::Same, vec![1]), (4, How::Moved, vec![4]), (2, How::Same, vec![2]), (3, How::Same, vec![3])];
    assert_eq!(steps(&edit), expected);
    assert_eq!(of(&edit.body, BO), [""; 0]);
}

#[test]
fn what_is_removed_is_named_and_its_mark_not_given_again() {
    let edit = by_bo(
        &text(THREE),
        "# Rights online\n\nGovernments should refrain from mass surveillance of any kind.",
    );
    assert_eq!((edit.removed.as_slice(), edit.body.next), (&[Mark(2)][..], 4));
    let again = by_bo(&edit.body, THREE);
    assert_eq!(steps(&again)[1], (4, How::New, vec![]));
}

#[test]
fn a_paragraph_cut_in_two_is_split() {
    let long = "Access is a right, and every network should be open to all. Prices must come down, and schools come first.";
    let edit = by_bo(&text(long), &long.replace("all. Prices", "all.\n\nPrices"));
    assert_eq!(steps(&edit), [(1, How::Split, vec![1]), (2, How::Split, vec![1])]);
    assert_eq!(of(&edit.body, BO), [""; 0]);
}

#[test]
fn paragraphs_made_one_are_joined() {
    let edit = by_bo(
        &text("Access is a right and must be open to all.\n\nPrices must come down, schools first."),
        "Access is a right and must be open to all. Prices must come down, schools first.",
    );
    assert_eq!(steps(&edit), [(1, How::Joined, vec![1, 2])]);
    assert_eq!(of(&edit.body, BO).concat(), "");
    assert_eq!(edit.removed, []);
}

#[test]
fn a_sentence_carried_to_another_paragraph_stays_its_authors() {
    let body = text(
        "We met in Bali and spoke of many things that matter. Every bit of this was written by Ana.\n\nWe agreed on little in those days, but we agreed to meet again.",
    );
    let edit = by_bo(
        &body,
        "We met in Bali and spoke of many things that matter.\n\nWe agreed on little in those days, but we agreed to meet again. Every bit of this was written by Ana.",
    );
    assert_eq!(of(&edit.body, BO).concat(), "");
    assert_eq!(steps(&edit)[1].1, How::Changed);
}

#[test]
fn headings_and_chinese_are_found_again() {
    let edit = by_bo(
        &text("## Freedom\n\n互联网治理应当由各国政府、私营部门和民间社会共同参与。\n\n## Access"),
        "## Freedoms\n\n互联网治理必须由各国政府、私营部门、技术界和民间社会共同参与。\n\n## Access",
    );
    let expected = [(1, How::Changed, vec![1]), (2, How::Changed, vec![2]), (3, How::Same, vec![3])];
    assert_eq!(steps(&edit), expected);
    assert_eq!(of(&edit.body, BO), ["Freedoms", "必须", "、技术界"]);
}

#[test]
fn a_paragraph_that_became_quite_another_is_new() {
    let edit = by_bo(
        &text(THREE),
        &THREE
            .replace("Governments should refrain from mass surveillance of any kind.", "Spectrum is scarce."),
    );
    assert_eq!(steps(&edit)[2], (4, How::New, vec![]));
    assert_eq!(edit.removed, [Mark(3)]);
}

#[test]
fn a_bit_is_placed_whole_and_others_stay() {
    let edit = text(THREE).placed(Some(Mark(1)), "A bit.\n\nOf two paragraphs.", Origin(7)).unwrap();
    let marks: Vec<u32> = steps(&edit).iter().map(|step| step.0).collect();
    assert_eq!(marks, [1, 4, 5, 2, 3]);
    assert_eq!(of(&edit.body, Origin(7)), ["A bit.", "Of two paragraphs."]);
    assert_eq!(text(THREE).placed(Some(Mark(9)), "A bit.", BO), Err(Refused::Gone));
    assert_eq!(text(THREE).placed(None, "First.", BO).unwrap().steps[0].how, How::New);
}

#[test]
fn a_proposed_wording_takes_the_place_and_what_stays_is_its_authors() {
    let wording = "Governments must refrain from mass surveillance of any kind.";
    let edit = text(THREE).replaced(Mark(3), wording, BO).unwrap();
    assert_eq!(steps(&edit)[2], (3, How::Changed, vec![3]));
    assert_eq!(of(&edit.body, BO), ["must"]);
    let other = text(THREE).replaced(Mark(3), "Quite other words.", BO).unwrap();
    assert_eq!(steps(&other)[2], (3, How::Changed, vec![3]));
    assert_eq!(text(THREE).replaced(Mark(3), "", BO).unwrap().removed, [Mark(3)]);
}

#[test]
fn an_earlier_version_comes_back_with_its_marks() {
    let first = text(THREE);
    let second = by_bo(&first, "Nothing of it.");
    let back = second.body.restored(&first);
    assert_eq!((back.body.paragraphs.as_slice(), back.body.next), (first.paragraphs.as_slice(), 5));
    assert_eq!(steps(&back)[0], (1, How::New, vec![]));
    assert_eq!(back.removed, [Mark(4)]);
}

#[test]
fn a_body_is_kept_as_json() {
    let body = by_bo(&text(THREE), &THREE.replace("any kind", "every kind")).body;
    let json = serde_json::to_string(&body).unwrap();
    assert_eq!(serde_json::from_str::<Body>(&json).unwrap(), body);
    assert!(json.starts_with(
        r##"{"paragraphs":[{"mark":1,"text":"# Rights online","runs":[{"len":15,"origin":1}]}"##
    ));
}
