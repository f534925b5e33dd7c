//! What is taken in, and what is not.

use super::{EMPTY, NOTHING, elsewhere, taken, text};
use crate::{Trouble, Wound};
use base::Sentence;
use capability::Capability;
use std::fs;
use std::os::unix::fs::symlink;
use web::Recorder;

#[test]
fn a_record_is_taken_in_by_an_empty_instance_in_the_order_of_what_refers_to_what() {
    elsewhere(&EMPTY, |house, place| {
        assert_eq!(taken(house, place).expect("it is taken in").folders, [("words", 0), ("notes", 1)]);
    });
}

#[test]
fn each_file_that_is_not_as_it_was_written_is_named_with_what_is_wrong() {
    elsewhere(&EMPTY, |house, place| {
        let (kept, aside) = (text(place, "notes/note.json"), tempfile::TempDir::new().expect("a folder"));
        fs::write(place.join("notes/note.json"), "{\"more\":1}").expect("a file");
        fs::write(place.join("notes/evil.json"), "{}").expect("a file");
        fs::rename(place.join("notes/lone.csv"), aside.path().join("lone.csv")).expect("a file");
        symlink("/etc/passwd", place.join("words/passwd.json")).expect("a link");
        let Err(Trouble::Damaged(wounds)) = taken(house, place) else { panic!("it is taken in") };
        let path = |path: &str| path.to_owned();
        let wanted = [
            Wound::Odd(path("words/passwd.json")),
            Wound::Missing(path("notes/lone.csv")),
            Wound::Changed(path("notes/note.json")),
            Wound::Unlisted(path("notes/evil.json")),
        ];
        assert_eq!(wounds, wanted);
        fs::write(place.join("notes/note.json"), kept).expect("a file");
        fs::remove_file(place.join("notes/evil.json")).expect("a file");
        fs::rename(aside.path().join("lone.csv"), place.join("notes/lone.csv")).expect("a file");
        fs::remove_file(place.join("words/passwd.json")).expect("a link");
        taken(house, place).expect("all is as it was");
    });
}

#[test]
fn a_manifest_that_leads_out_is_torn_or_is_of_a_later_program_is_refused_in_words() {
    elsewhere(&EMPTY, |house, place| {
        let manifest = place.join("manifest.json");
        let kept = text(place, "manifest.json");
        let said = |written: &str| {
            fs::write(&manifest, written).expect("a manifest");
            taken(house, place).expect_err(written).to_string()
        };
        let out = said(&kept.replace("\"notes/lone.csv\"", "\"../lone.csv\""));
        assert!(out.contains("../lone.csv: leads out of the folder"), "{out}");
        let torn = said(&kept[..kept.len() / 2]);
        assert!(torn.contains("manifest.json: cannot be read"), "{torn}");
        let later = said("{\"format\": 2, \"folders\": []}");
        assert!(later.contains("format 2") && later.contains("newer"), "{later}");
        fs::remove_file(&manifest).expect("a manifest");
        symlink("/dev/zero", &manifest).expect("a link");
        let odd = taken(house, place).expect_err("no manifest").to_string();
        assert!(odd.contains("manifest.json: is a link or a device"), "{odd}");
        fs::remove_file(&manifest).expect("a link");
        assert!(taken(house, place).expect_err("nothing").to_string().contains("has no manifest.json"));
        fs::write(&manifest, kept).expect("a manifest");
    });
}

/// Words are taken in, notes are not.
const REFUSING: Capability = Capability {
    name: "notes",
    recorders: &[
        Recorder {
            read: |_, _| Box::pin(std::future::ready(Err(Sentence::of("wrong-id").into()))),
            ..NOTHING
        },
        Recorder { folder: "words", after: &[], read: |_, _| Box::pin(std::future::ready(Ok(1))), ..NOTHING },
    ],
    ..Capability::EMPTY
};

#[test]
fn an_import_that_fails_half_way_says_what_is_in_and_how_to_begin_again() {
    elsewhere(&REFUSING, |house, place| {
        let said = taken(house, place).expect_err("notes are refused").to_string();
        assert!(said.contains("notes: ") && said.contains("Taken in before it: words"), "{said}");
        assert!(said.contains("begin again with an empty instance"), "{said}");
        assert!(!said.contains("wrong-id"), "a sentence, not its key: {said}");
    });
}
