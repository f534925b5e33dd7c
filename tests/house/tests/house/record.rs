//! The record of the network: what everybody may read of it, written out of one house and taken into another.

use crate::town;
use house_tests::each;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// All files below a folder, by their paths.
fn files(root: &Path, below: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(below).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(root, &path));
        } else {
            let name = path.strip_prefix(root).expect("below it").display().to_string();
            found.insert(name, fs::read(&path).expect("a file"));
        }
    }
    found
}

#[test]
fn the_record_of_a_network_rebuilds_it_and_is_written_again_file_by_file() {
    let first = TempDir::new().expect("a folder");
    let written: RefCell<Option<BTreeMap<String, Vec<u8>>>> = RefCell::new(None);
    each(|house| {
        if written.borrow().is_none() {
            town::furnished(house);
            house.wait(record::export(&house.built.house, first.path())).expect("it is written");
            *written.borrow_mut() = Some(files(first.path(), first.path()));
            return;
        }
        let written = written.borrow();
        let written = written.as_ref().expect("by the first house");
        for folder in ["initiatives", "library", "organizations", "pages", "processes", "topics"] {
            assert!(written.keys().any(|path| path.starts_with(folder)), "nothing of {folder}");
        }
        let taken = house.wait(record::import(&house.built.house, first.path())).expect("it is taken in");
        assert_eq!(taken.unknown, Vec::<String>::new());
        let second = TempDir::new().expect("a folder");
        house.wait(record::export(&house.built.house, second.path())).expect("it is written again");
        let again = files(second.path(), second.path());
        let differs: Vec<&String> = written
            .keys()
            .chain(again.keys())
            .filter(|path| written.get(*path) != again.get(*path))
            .collect();
        assert!(differs.is_empty(), "not as they were: {differs:?}");
        house.settle();
        for (words, title) in [
            ("twelve", "Twelve"),
            ("meet", "How we meet"),
            ("consultation", "Open consultation"),
            ("summit", "Review of the summit"),
            ("know", "What we know"),
            ("ground", "Open Ground"),
        ] {
            house.visitor().get(&format!("/search?q={words}")).ok().says(title);
        }
    });
}
