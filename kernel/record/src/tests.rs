//! Records of a house with one small capability.

use crate::{Trouble, export, import};
use capability::Capability;
use std::path::Path;
use tempfile::TempDir;
use testing::House;
use web::{Content, Leaf, Recorder};

const NOTE: &[u8] = b"---\ntitle: A note\n---\nEverybody *may* read it.\n";

/// Writes a note, and counts what it finds when it is read.
const NOTES: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        folder: "notes",
        label: "frame-search",
        after: &[],
        write: |_, _, put| {
            put(Leaf { path: "one/note.md".to_owned(), content: Content::Bytes(NOTE.to_vec()) });
            put(Leaf { path: "one/note.json".to_owned(), content: Content::Bytes(b"{}\n".to_vec()) });
            Ok(())
        },
        read: |_, shelf| {
            Box::pin(async move {
                let names = shelf.names("one").expect("a folder that can be read");
                assert!(shelf.bytes("../manifest.json").is_err());
                assert_eq!(shelf.bytes("one/note.md").expect("the note"), NOTE);
                Ok(names.iter().filter(|name| name.ends_with(".json")).count())
            })
        },
    }],
    ..Capability::EMPTY
};

fn each(test: impl Fn(&House, &Path)) {
    testing::each(&[&NOTES, &crate::CAPABILITY], |house| {
        let place = TempDir::new().expect("a folder");
        test(house, &place.path().join("record"));
    });
}

fn written(house: &House, place: &Path) {
    house.wait(export(&house.built.house, place)).expect("it is written");
}

fn text(place: &Path, path: &str) -> String {
    std::fs::read_to_string(place.join(path)).expect("a file of the record")
}

#[test]
fn a_record_is_read_without_the_program() {
    each(|house, place| {
        written(house, place);
        assert!(text(place, "index.html").contains("href=\"notes/index.html\""));
        assert!(
            text(place, "notes/index.html").contains("<a href=\"one/note.html\" dir=\"auto\">A note</a>")
        );
        assert!(text(place, "notes/one/note.html").contains("Everybody <em>may</em> read it."));
        let manifest = text(place, "manifest.json");
        let hash = files::BlobId::of(NOTE).to_string();
        assert!(manifest.contains(&format!("\"notes/one/note.md\": \"{hash}\"")), "{manifest}");
    });
}

#[test]
fn a_record_is_taken_in_when_every_file_is_as_it_was_written() {
    each(|house, place| {
        written(house, place);
        let taken = house.wait(import(&house.built.house, place)).expect("it is taken in");
        assert_eq!(taken.folders, [("notes", 1)]);
        std::fs::write(place.join("notes/one/note.json"), "{\"more\":1}").expect("a file");
        let damaged = house.wait(import(&house.built.house, place));
        assert!(matches!(damaged, Err(Trouble::Damaged(files)) if files == ["notes/one/note.json"]));
    });
}

#[test]
fn nothing_is_written_over_and_nothing_read_that_is_no_record() {
    each(|house, place| {
        written(house, place);
        assert!(matches!(house.wait(export(&house.built.house, place)), Err(Trouble::NotEmpty(_))));
        let elsewhere = place.join("notes");
        assert!(matches!(house.wait(import(&house.built.house, &elsewhere)), Err(Trouble::NoRecord(_))));
    });
}
