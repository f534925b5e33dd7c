//! The record of bits.

use super::*;
use ::web::{Content, Shelf};
use access::Actor;
use std::cell::RefCell;
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

/// What a house writes.
fn written(house: &House) -> Files {
    let room = house.built.house.clone();
    house.look(Actor::Nobody, move |look| {
        let ui = room.ui(Tongue::English, None, Actor::Nobody);
        let mut files = Files::new();
        (crate::record::RECORDER.write)(look, &ui, &mut |leaf| {
            let Content::Bytes(bytes) = leaf.content else { panic!("bits have no files") };
            files.insert(leaf.path, bytes);
        })?;
        Ok(files)
    })
}

/// What one house hands to the other: what it wrote, the ids of its sheets, and a bit.
struct Handed {
    files: Files,
    report: Id<Subject>,
    statement: Id<Subject>,
    bit: String,
}

fn fill(house: &House) -> Handed {
    let (ana, ben) = (house.member("Ana"), house.member("Ben"));
    let (report, of) = report(house, None);
    let bit = mark(&ana, &of, "The Internet is *for everyone*");
    mark(&ben, &of, "- one");
    ben.fill(&format!("{bit}/support")).done().ok();
    let inner = desk::put(house, desk::REPORT, ("Inner", TEXT), None, Some(ana.id()));
    mark(&ana, &format!("/sheets/{inner}"), "Nobody is");
    let statement = desk::put(house, desk::STATEMENT, ("Joint statement", "x"), None, None);
    let id = id_of(&bit);
    house.act(Actor::House, move |act| {
        let subject = Subject::new(desk::STATEMENT, statement);
        crate::used(act, id, &subject, "A draft", "/sheets/x", crate::Trace::Split)
    });
    Handed { files: written(house), report, statement, bit }
}

fn take_in(house: &House, files: &Files) -> usize {
    let place = tempfile::TempDir::new().expect("a folder");
    for (path, bytes) in files {
        std::fs::write(place.path().join(path), bytes).expect("a file");
    }
    let shelf = Shelf::new(place.path().to_path_buf());
    house.wait((crate::record::RECORDER.read)(house.built.house.clone(), shelf)).expect("it is taken in")
}

#[test]
fn a_house_that_took_a_record_in_writes_the_same_bytes() {
    let handed: RefCell<Option<Handed>> = RefCell::default();
    each(|house| {
        // What the other engine's house has written.
        if let Some(before) = handed.borrow().as_ref() {
            desk::put_as(house, before.report, desk::REPORT, ("What we heard", TEXT), None, None);
            desk::put_as(house, before.statement, desk::STATEMENT, ("Joint statement", "x"), None, None);
            assert_eq!(take_in(house, &before.files), 2);
            assert_eq!(written(house), before.files);
            assert_eq!(take_in(house, &before.files), 2, "nothing happens");
            let shown = house.visitor().get(&before.bit).ok().says("Joint statement").says("split up");
            let shown = shown.says("Marked by Ana").says("Access");
            assert_eq!(shown.all("h2 .count"), ["2"]);
            assert_eq!(shown.all("blockquote em"), ["for everyone"]);
            let eve = house.member("Eve");
            let support = format!("{}/support", before.bit);
            assert_eq!(eve.fill(&support).done().ok().all("h2 .count"), ["3"]);
            assert_eq!(eve.take_back(&support).done().ok().all("h2 .count"), ["2"]);
            house.settle();
            house.visitor().get("/search?q=everyone&kind=bit").ok().says("for everyone");
            house.facilitator("Fay").take_back(&before.bit).send();
            return;
        }
        let filled = fill(house);
        let names: Vec<&str> = filled.files.keys().map(String::as_str).collect();
        assert_eq!(names.len(), 4, "of what not everybody may read, nothing: {names:?}");
        let all: String = filled.files.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        assert!(!all.contains("Nobody is") && !all.contains("A draft"));
        let id = filled.bit.trim_start_matches("/bits/");
        let text = String::from_utf8(filled.files[&format!("{id}.md")].clone()).unwrap();
        assert_eq!(
            text,
            format!(
                "---\ntitle: \"The Internet is for everyone\"\nlang: en\naddress: /bits/{id}\n---\n\
                 > The Internet is *for everyone*\n\n[What we heard](/sheets/{})\n",
                filled.report
            )
        );
        let json = String::from_utf8(filled.files[&format!("{id}.json")].clone()).unwrap();
        assert!(json.contains("\"rest\": 2") && json.contains("\"marked_by\": \"Ana\""), "{json}");
        assert!(!json.contains("Ben"), "no supporter is named: {json}");
        handed.replace(Some(filled));
    });
}

#[test]
fn a_broken_file_is_refused_by_its_name() {
    each(|house| {
        let place = tempfile::TempDir::new().expect("a folder");
        std::fs::write(place.path().join("x.json"), "{\"id\": 1}").expect("a file");
        let shelf = Shelf::new(place.path().to_path_buf());
        let taken = house.wait((crate::record::RECORDER.read)(house.built.house.clone(), shelf));
        assert!(taken.expect_err("it is refused").to_string().contains("bits/x.json"));
    });
}
