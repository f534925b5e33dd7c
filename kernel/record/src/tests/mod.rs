//! Records of a house with a few small capabilities.

mod damaged;
mod written;

use crate::{Taken, Trouble, Written, export, import};
use capability::Capability;
use std::path::Path;
use tempfile::TempDir;
use testing::House;
use web::{Content, Leaf, Recorder};

const NOTE: &[u8] =
    b"---\ntitle: A note\nlang: ar\nwords: one, word\n---\nEverybody *may* read it: [[Word]], \
    [far](/words/word#part), [away](/you).\n";

/// What a text of no name but its path says.
const INDEX: &[u8] = b"---\ntitle: Index\n---\nOf cards.\n";

fn leaf(path: &str, bytes: &[u8]) -> Leaf {
    Leaf { path: path.to_owned(), content: Content::Bytes(bytes.to_vec()) }
}

/// A recorder of a folder that has nothing, and counts the JSON files that it reads.
const NOTHING: Recorder = Recorder {
    folder: "notes",
    label: "frame-search",
    after: &["words"],
    write: |_, _, _| Ok(()),
    read: |_, shelf| {
        Box::pin(async move {
            assert!(shelf.bytes("../manifest.json").is_err());
            let names = shelf.names("").expect("a folder that can be read");
            Ok(names.iter().filter(|name| name.ends_with(".json")).count())
        })
    },
};

/// Writes notes, and cannot read them: it is not empty.
const NOTES: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        write: |_, _, put| {
            put(leaf("note.md", NOTE));
            put(leaf("note.json", b"{}\n"));
            put(leaf("index.md", INDEX));
            put(leaf("note/1-minutes of May.txt", b"We met."));
            put(leaf("lone.csv", b"a,b\n"));
            put(leaf("talk/list.md", b"# Talk\n\n### Rules\n\nBe brief.\n"));
            put(leaf("talk/2025-12.mbox", b"From nobody\n"));
            Ok(())
        },
        ..NOTHING
    }],
    ..Capability::EMPTY
};

/// Words have pages of their own.
const WORDS: Capability = Capability {
    name: "words",
    recorders: &[Recorder {
        folder: "words",
        after: &[],
        write: |_, _, put| {
            let html = b"<title>Word</title>".to_vec();
            let content = Content::Page { title: "Word".to_owned(), html };
            put(Leaf { path: "word/index.html".to_owned(), content });
            put(leaf("word/text.md", b"# Word\n"));
            Ok(())
        },
        ..NOTHING
    }],
    ..Capability::EMPTY
};

/// The same folders where nothing is yet.
const EMPTY: Capability = Capability {
    name: "notes",
    recorders: &[NOTHING, Recorder { folder: "words", after: &[], ..NOTHING }],
    ..Capability::EMPTY
};

/// Runs a test in a house that has notes and words, on each engine.
fn each(test: impl Fn(&House, &Path)) {
    testing::each(&[&NOTES, &WORDS, &crate::CAPABILITY], |house| {
        let place = TempDir::new().expect("a folder");
        test(house, &place.path().join("record"));
    });
}

/// Runs a test in another house, on each engine, beside a record of this one.
fn elsewhere(capability: &'static Capability, test: impl Fn(&House, &Path)) {
    let place = TempDir::new().expect("a folder");
    each(|house, _| {
        if !place.path().join("manifest.json").exists() {
            written(house, place.path());
        }
    });
    testing::each(&[capability, &crate::CAPABILITY], |other| test(other, place.path()));
}

fn written(house: &House, place: &Path) -> Written {
    house.wait(export(&house.built.house, place)).expect("it is written")
}

fn taken(house: &House, place: &Path) -> Result<Taken, Trouble> {
    house.wait(import(&house.built.house, place))
}

fn text(place: &Path, path: &str) -> String {
    std::fs::read_to_string(place.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
