//! What is written.

use super::{INDEX, NOTE, NOTES, each, elsewhere, leaf, taken, text, written};
use crate::{Trouble, export};
use capability::Capability;
use files::BlobId;
use web::{Content, Leaf, Recorder};

#[test]
fn a_record_is_read_without_the_program() {
    each(|house, place| {
        let folders = written(house, place).folders;
        assert_eq!(folders, [("notes", 7), ("words", 2)]);
        let index = text(place, "index.html");
        assert!(
            index.contains("<a href=\"notes/index.html\">") && index.contains("4\u{2069} entries"),
            "{index}"
        );
        let list = text(place, "notes/index.html");
        assert!(list.contains("<a href=\"note.html\"><bdi>A note</bdi></a>"), "{list}");
        assert!(list.contains("<a href=\"_index.html\"><bdi>Index</bdi></a>"), "{list}");
        assert!(list.contains("<a href=\"lone.csv\">"), "{list}");
        assert!(!list.contains("minutes") && !list.contains(".mbox"), "they belong to texts: {list}");
        let page = text(place, "notes/note.html");
        assert!(page.contains("<html lang=\"ar\">") && page.contains("dir=\"rtl\""), "{page}");
        assert!(page.contains("Everybody <em>may</em> read it"), "{page}");
        assert!(page.contains("<a href=\"../notes/note/1-minutes%20of%20May.txt\">"), "{page}");
        let talk = text(place, "notes/talk/list.html");
        assert!(talk.contains("<a href=\"../../notes/talk/2025-12.mbox\">"), "{talk}");
        assert!(talk.contains("<h2") && !talk.contains("<h3"), "no level is skipped: {talk}");
        assert_eq!(text(place, "notes/index.md").as_bytes(), INDEX);
        let manifest = text(place, "manifest.json");
        assert!(manifest.contains("sealed endorsements"), "what it does not hold, it says: {manifest}");
        assert!(manifest.contains(&format!("\"notes/note.md\": \"{}\"", BlobId::of(NOTE))), "{manifest}");
    });
}

#[test]
fn texts_of_a_record_lead_to_each_other_by_address_by_name_and_by_their_headers() {
    each(|house, place| {
        written(house, place);
        let page = text(place, "notes/note.html");
        let way = "href=\"../words/word/index.html\"";
        assert_eq!(page.matches(way).count(), 3, "by address, by name, by header: {page}");
        let whole = house.built.house.absolute("/you");
        assert!(
            page.contains(&format!("href=\"{whole}\"")),
            "what is not in the record is on the site: {page}"
        );
    });
}

#[test]
fn a_folder_with_an_index_of_its_own_stays_as_it_was_handed_over() {
    each(|house, place| {
        written(house, place);
        assert_eq!(text(place, "words/word/index.html"), "<title>Word</title>");
        assert!(!place.join("words/word/text.html").exists());
        let list = text(place, "words/index.html");
        assert!(list.contains("<a href=\"word/index.html\"><bdi>Word</bdi></a>"), "{list}");
        assert!(!list.contains("text.md"), "{list}");
    });
}

/// More notes than stand on one page of a list.
const MANY: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        write: |_, _, put| {
            (0..1001).for_each(|number| put(leaf(&format!("{number}.txt"), b"")));
            Ok(())
        },
        ..super::NOTHING
    }],
    ..Capability::EMPTY
};

#[test]
fn a_long_list_stands_on_several_pages() {
    testing::each(&[&MANY, &crate::CAPABILITY], |house| {
        let place = tempfile::TempDir::new().expect("a folder");
        let place = place.path();
        written(house, place);
        assert!(text(place, "notes/index.html").contains("<a href=\"_2.html\">2</a>"));
        assert!(text(place, "notes/_2.html").contains("<a href=\"index.html\">1</a>"));
        assert!(text(place, "notes/_2.html").contains("1000.txt"));
    });
}

/// Two files for one place.
const TWICE: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        write: |_, _, put| {
            put(leaf("note.md", NOTE));
            put(leaf("note.md", INDEX));
            Ok(())
        },
        ..super::NOTHING
    }],
    ..Capability::EMPTY
};

/// A file of the store that is not there.
const GONE: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        write: |_, _, put| {
            put(leaf("note.md", NOTE));
            put(Leaf { path: "file.pdf".to_owned(), content: Content::Blob(BlobId::of(b"never kept")) });
            Ok(())
        },
        ..super::NOTHING
    }],
    ..Capability::EMPTY
};

/// A file that would lie elsewhere.
const OUTSIDE: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        write: |_, _, put| {
            put(leaf("../note.md", NOTE));
            Ok(())
        },
        ..super::NOTHING
    }],
    ..Capability::EMPTY
};

#[test]
fn what_is_broken_off_does_not_look_like_a_record() {
    for (capability, said) in [(&TWICE, "note.md"), (&GONE, "notes/file.pdf"), (&OUTSIDE, "../note.md")] {
        testing::each(&[capability, &crate::CAPABILITY], |house| {
            let place = tempfile::TempDir::new().expect("a folder");
            let trouble = house.wait(export(&house.built.house, place.path())).expect_err(said);
            let words = trouble.to_string();
            assert!(words.contains(said) && words.contains("is not whole"), "{words}");
            assert!(!place.path().join("manifest.json").exists());
            assert!(matches!(taken(house, place.path()), Err(Trouble::NoRecord(_))));
        });
    }
}

#[test]
fn nothing_is_written_over() {
    each(|house, place| {
        written(house, place);
        assert!(matches!(house.wait(export(&house.built.house, place)), Err(Trouble::NotEmpty(_))));
    });
}

/// A file of the store, in several pieces.
const FILED: Capability = Capability {
    name: "notes",
    recorders: &[Recorder {
        write: |_, _, put| {
            put(Leaf { path: "file.bin".to_owned(), content: Content::Blob(BlobId::of(&large())) });
            put(Leaf { path: "empty.bin".to_owned(), content: Content::Blob(BlobId::of(b"")) });
            Ok(())
        },
        ..super::NOTHING
    }],
    ..Capability::EMPTY
};

fn large() -> Vec<u8> {
    vec![7; 3 << 20]
}

#[test]
fn files_of_the_store_are_brought_whole() {
    testing::each(&[&FILED, &crate::CAPABILITY], |house| {
        for bytes in [large(), Vec::new()] {
            house.wait(house.built.house.files.put(bytes.into())).expect("it is kept");
        }
        let place = tempfile::TempDir::new().expect("a folder");
        written(house, place.path());
        assert_eq!(std::fs::read(place.path().join("notes/file.bin")).expect("the file"), large());
        assert_eq!(std::fs::read(place.path().join("notes/empty.bin")).expect("the file"), b"");
    });
}

#[test]
fn an_instance_that_has_something_takes_nothing_in() {
    elsewhere(&NOTES, |house, place| {
        let refused = taken(house, place).expect_err("it has notes");
        assert!(refused.to_string().contains("this instance has notes already"), "{refused}");
    });
}
