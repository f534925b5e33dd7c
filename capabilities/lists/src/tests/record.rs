//! Public archives in the record of the network.

use super::archive::{keep, mail, talk};
use super::{each, join_by_mail, list, make, rules};
use crate::acts::archive::imported;
use crate::record::RECORDER;
use crate::store::old_addresses;
use access::Actor;
use base::{Tongue, seconds};
use std::cell::RefCell;
use std::collections::BTreeMap;
use testing::House;

type Files = BTreeMap<String, Vec<u8>>;

/// The files of the record, by path.
fn record(house: &House) -> Files {
    let ui = house.built.house.ui(Tongue::English, None, Actor::Nobody);
    house.look(Actor::Nobody, move |look| {
        let mut files = Files::new();
        (RECORDER.write)(look, &ui, &mut |leaf: web::Leaf| {
            let web::Content::Bytes(bytes) = leaf.content else { panic!("{} is a file", leaf.path) };
            assert!(files.insert(leaf.path, bytes).is_none(), "each path once");
        })?;
        Ok(files)
    })
}

fn on_disk(files: &Files) -> tempfile::TempDir {
    let place = tempfile::TempDir::new().unwrap();
    for (path, bytes) in files {
        let path = place.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    place
}

/// Takes a record in; says how many things were new.
fn taken(house: &House, place: &tempfile::TempDir) -> Result<usize, facts::Problem> {
    let shelf = web::Shelf::new(place.path().to_owned());
    let taken = house.wait((RECORDER.read)(house.built.house.clone(), shelf));
    house.settle();
    taken
}

/// An archive with all that makes one hard to carry: a parent that came late, ids that were only mentioned, a thread that
/// was joined into another, a message that was taken out, a line that looks like the start of another mail.
fn archive(house: &House) {
    let talk = talk(house);
    let steward = house.steward("Sam");
    for (id, references, subject, text) in [
        ("b", &["lost", "a"][..], "Re: Chimneys", "From here on\r\nask ana@example.org.\r\n\r\n"),
        ("c", &["elsewhere"], "Re: Smoke over bo@example.net", "Дым идёт."),
        ("d", &["c"], "Re: Smoke", "What I should not have said."),
        ("a", &["lost"], "Chimneys", ""),
    ] {
        house.clock.pass(seconds(1));
        keep(house, &talk, &mail(id, references, subject, text));
    }
    let earlier = mail("e", &[], "November", "Early.").replace("Mon, 1 Dec 2025", "Sat, 1 Nov 2025");
    keep(house, &talk, &earlier);
    house.clock.pass(seconds(1));
    keep(house, &talk, &mail("elsewhere", &["e"], "Re: November", "It was here."));
    let out = message_of(house, "d");
    let page = format!("{}/redaction", super::archive::link(&out));
    steward.fill(&page).with("why", "Asked by its author.").done().ok();
    let id = talk.id;
    house.act(Actor::House, move |act| {
        old_addresses::put(act, id, "/pipermail/talk/2013-April/000001.html", "/lists/talk/threads")?;
        Ok(imported(act, id, Vec::new())?)
    });
    // What stands first in a form counts.
    let closed = steward.fill("/lists").with("name", "board.x").with("reading", "subscribers");
    rules(closed, "The board").with("joining", "open").done().ok();
    keep(house, &list(house, "board.x"), &mail("secret", &[], "Among us", "Not for all."));
    make(&steward, "old.list");
    steward.change("/lists/old.list/doors").with("doors", "closed").done().ok();
    join_by_mail(house, "/lists/talk", "subscriber@example.net");
    house.settle();
}

fn message_of(house: &House, id: &str) -> crate::heart::message::Archived {
    let (list, address) =
        (list(house, "talk").id, ::message::MessageId::parse(&format!("{id}@lists.example")));
    let address = address.unwrap().address();
    house
        .look(Actor::House, move |look| Ok(crate::store::messages::by_address(look, list, &address)?))
        .unwrap()
}

#[test]
fn an_archive_is_rebuilt_from_the_record_and_writes_the_same_bytes() {
    let written: RefCell<Files> = RefCell::default();
    each(|house| {
        if written.borrow().is_empty() {
            archive(house);
            *written.borrow_mut() = record(house);
            return;
        }
        let before = written.borrow();
        let place = on_disk(&before);
        assert_eq!(taken(house, &place).unwrap(), 8, "two lists and six messages");
        assert_eq!(taken(house, &place).unwrap(), 0, "what is there stays as it is");
        let after = record(house);
        for (path, bytes) in before.iter() {
            let again = after.get(path).map(|bytes| String::from_utf8_lossy(bytes));
            assert_eq!(again.as_deref(), Some(&*String::from_utf8_lossy(bytes)), "{path}");
        }
        assert_eq!(before.len(), after.len());
    });
}

#[test]
fn addresses_of_a_rebuilt_archive_lead_where_they_led() {
    let written: RefCell<Files> = RefCell::default();
    let pages: RefCell<Vec<(String, String)>> = RefCell::default();
    each(|house| {
        if written.borrow().is_empty() {
            archive(house);
            *written.borrow_mut() = record(house);
            for id in ["a", "b", "c", "d", "e", "elsewhere"] {
                let link = super::archive::link(&message_of(house, id));
                for path in [link.clone(), link.replace("/messages/", "/threads/")] {
                    let answer = house.visitor().get(&path);
                    let shown = answer.location().unwrap_or_else(|| answer.all("main").concat());
                    pages.borrow_mut().push((path, shown));
                }
            }
            return;
        }
        taken(house, &on_disk(&written.borrow())).unwrap();
        for (path, shown) in pages.borrow().iter() {
            let answer = house.visitor().get(path);
            let now = answer.location().unwrap_or_else(|| answer.all("main").concat());
            let shown = shown.replace("ana@…", "ana at example.org").replace("bo@", "bo at ");
            assert_eq!(now, shown, "{path}");
        }
        let old = house.visitor().get("/pipermail/talk/2013-April/000001.html");
        assert_eq!(old.location().as_deref(), Some("/lists/talk/threads"));
        house.visitor().get("/search?q=Chimneys").ok().says("Re: Chimneys");
        // What comes in then finds its place: the parent that was only mentioned takes its answers.
        let talk = list(house, "talk");
        let lost = keep(house, &talk, &mail("lost", &[], "The first of all", "I began it."));
        assert_eq!(message_of(house, "a").parent, Some(lost.id));
        assert_eq!(message_of(house, "b").thread, message_of(house, "lost").thread);
    });
}

#[test]
fn the_record_has_neither_addresses_nor_subscribers_nor_closed_archives() {
    each(|house| {
        archive(house);
        let files = record(house);
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert!(names.contains(&"talk/list.md") && names.contains(&"old=list/list.json"), "{names:?}");
        assert!(names.iter().all(|name| !name.contains("board")), "{names:?}");
        for (path, bytes) in &files {
            let text = String::from_utf8_lossy(bytes);
            for secret in [
                "ana@example.org",
                "bo@example.net",
                "subscriber@example.net",
                "Not for all",
                "should not have said",
            ] {
                assert!(!text.contains(secret), "{path} says {secret}");
            }
        }
    });
}

#[test]
fn a_damaged_month_and_a_list_of_that_name_are_told() {
    let written: RefCell<Files> = RefCell::default();
    each(|house| {
        if written.borrow().is_empty() {
            archive(house);
            *written.borrow_mut() = record(house);
            return;
        }
        let mut files = written.borrow().clone();
        files.insert(
            "talk/2025-12.mbox".into(),
            b"From x Mon Dec  1 08:00:00 2025\nSubject: s\n\nt\n\n".to_vec(),
        );
        let told = taken(house, &on_disk(&files)).unwrap_err().to_string();
        assert!(told.contains("talk/2025-12"), "{told}");
    });
    each(|house| {
        house.clock.pass(seconds(7));
        make(&house.steward("Stella"), "talk");
        let told = taken(house, &on_disk(&written.borrow())).unwrap_err().to_string();
        assert!(told.contains("another list is at /lists/talk"), "{told}");
    });
}
