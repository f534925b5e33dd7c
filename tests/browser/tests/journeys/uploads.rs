//! Files are brought into a folder with script: several at once, one of them refused, over a line that breaks; what did not
//! come whole is found again later; and a disk is full.

use browser_tests::{Reader, Site, Visit};

const FOLDER: &str = "/library/un-conferences-and-forums/netmundial-2014";

/// What a megabyte has, bytes.
const MEGABYTE: usize = 1 << 20;

#[test]
fn files_go_on_where_a_broken_line_left_them_and_each_is_told_its_fate() {
    let mut site = Site::demo();
    let reader = Reader::comes(&site, Visit::DESK);
    reader.goes("/demo");
    reader.clicks("form[action='/demo/people/olu-a/session'] button");

    sends_over_a_broken_line(&reader, &mut site);
    finds_all_in_the_folder(&reader);
    comes_back_later(&reader, &site);
    fills_the_disk(&reader, &site);
}

/// A file in the data folder, and its path.
fn file(site: &Site, name: &str, bytes: &[u8]) -> String {
    let path = site.data().join(name);
    std::fs::write(&path, bytes).expect("room for a file");
    path.display().to_string()
}

/// A text of so many megabytes.
fn text(megabytes: usize, words: &str) -> Vec<u8> {
    let mut text = words.as_bytes().to_vec();
    text.resize(megabytes * MEGABYTE, b'.');
    text
}

fn chooses(reader: &Reader, files: &[String]) {
    reader.goes(FOLDER);
    reader.clicks("main .actions a.button");
    reader.finds_it_sound();
    if !files.is_empty() {
        reader.attaches("files", &files.join("\n"));
    }
}

fn sends_over_a_broken_line(reader: &Reader, site: &mut Site) {
    let files = [
        file(site, "agenda of the day.txt", b"The agenda of the day"),
        file(site, "setup.pdf", &[b"\x7fELF\x02\x01\x01", &[0; 60][..]].concat()),
        file(site, "مسودة.txt", &text(3, "A long draft")),
        file(site, "empty.txt", b""),
    ];
    chooses(reader, &files);
    reader.sends_at_most(Some(3 << 19));
    reader.waits_after("main form > p.actions button", || {
        reader.comes_to_see("Sending… مسودة.txt");
        reader.awaits_here("progress[value]:not([hidden])");
        site.dies();
        reader.comes_to_see("The line is interrupted");
        site.runs();
    });
    reader.sees("What became of your files");
    reader.sees("Programs are not taken as files.");
    reader.sees("This file is empty.");
    reader.has_no("[data-number]");
    assert_eq!(reader.texts("main h2 .count"), ["2", "2"], "not taken, kept:\n{}", reader.reads());
}

fn finds_all_in_the_folder(reader: &Reader) {
    reader.goes(FOLDER);
    reader.sees("Agenda of the day");
    reader.sees("مسودة");
    reader.sees("\u{2068}3\u{2069} MB");
}

fn comes_back_later(reader: &Reader, site: &Site) {
    let other = file(site, "second reading.txt", &text(3, "Another long draft"));
    chooses(reader, std::slice::from_ref(&other));
    reader.presses("main form > p.actions button");
    reader.comes_to_see("Sending… second reading.txt");
    chooses(reader, &[]);
    reader.clicks("main .strip a");
    reader.sees("Not whole yet");
    reader.finds_it_sound();
    // What is chosen must be what was begun.
    reader.attaches("files", &file(site, "third reading.txt", b"Something else"));
    reader.presses("main form button");
    reader.comes_to_see("None of the files you chose is one of these");
    reader.goes(&reader.place());
    reader.attaches("files", &other);
    reader.sends_at_most(None);
    reader.clicks("main form button");
    reader.sees("Second reading");
    reader.has_no("[data-number]");
    // The same bytes once more: what came in pieces is what was sent.
    chooses(reader, &[other]);
    reader.clicks("main form > p.actions button");
    reader.sees("Here already");
}

fn fills_the_disk(reader: &Reader, site: &Site) {
    let whole = site.data().join("bestbits.sqlite");
    let database = std::fs::metadata(whole).expect("the database is there").len();
    // What the database still writes fits; a file of more does not.
    let most = database + 2 * MEGABYTE as u64;
    let large = text(usize::try_from(most).expect("a small file") / MEGABYTE + 6, "A draft that is too long");
    chooses(reader, &[file(site, "too long.txt", &large), file(site, "note.txt", b"A note that fits")]);
    site.files_may_grow(Some(most));
    reader.clicks("main form > p.actions button");
    reader.sees("There is no room left for this file");
    site.files_may_grow(None);
    assert_eq!(reader.texts("main h2 .count"), ["1", "1"], "not taken, kept:\n{}", reader.reads());
    reader.goes(FOLDER);
    reader.sees("Second reading");
    reader.sees("Note");
}
