//! Statements in the record of the network: written in one house, taken in by another, written again.

use super::super::procedure::{ask, conclude, objects, takes, until, write};
use super::super::{propose, propose_to_all};
use super::record::{holds, whole};
use crate::heart::endorsing::SignerKind;
use crate::heart::publishing::record::{manifest, name};
use crate::record::{Files, Letter, RECORDER, import};
use crate::store::sealed;
use access::Actor;
use base::places::Region;
use base::{Tongue, days, hours};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;
use testing::{Browser, House};
use web::{Content, Leaf, Shelf};

/// Runs a test in a house whose notices are mailed, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

type Written = BTreeMap<String, Vec<u8>>;

fn written(house: &House) -> Written {
    house.settle();
    let room = house.built.house.clone();
    let leaves = house.look(Actor::Nobody, move |look| {
        let ui = room.ui(Tongue::English, None, Actor::Nobody);
        let mut leaves: Vec<Leaf> = Vec::new();
        (RECORDER.write)(look, &ui, &mut |leaf| leaves.push(leaf))?;
        Ok(leaves)
    });
    let bytes = |content| match content {
        Content::Bytes(bytes) => bytes,
        Content::Page { html, .. } => html,
        Content::Blob(blob) => panic!("statements have no files: {blob}"),
    };
    leaves.into_iter().map(|leaf| (leaf.path, bytes(leaf.content))).collect()
}

fn lay(files: &Written, place: &Path) {
    for (path, bytes) in files {
        let file = place.join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, bytes).expect("a file");
    }
}

fn read(house: &House, files: &Written) -> usize {
    let place = TempDir::new().expect("a folder");
    lay(files, place.path());
    let shelf = Shelf::new(place.path().to_owned());
    house.wait((RECORDER.read)(house.built.house.clone(), shelf)).expect("it is taken in")
}

/// The files of one statement, as `bestbits verify` reads them.
fn folder(files: &Written, slug: &str) -> Files {
    let mut found = Files::default();
    for (path, bytes) in files {
        if let Some(path) = path.strip_prefix(&format!("{slug}/")) {
            found.add(path, bytes.clone()).expect("it fits");
        }
    }
    found
}

/// The same files with lists of what they hold now; of an earlier format, if one is given.
fn listed_anew(files: &Files, slug: &str, format: Option<&str>) -> Files {
    let mut bare = Files::default();
    let lists = [name::MANIFEST, name::SUMS];
    for (path, bytes) in files.iter().filter(|(path, _)| !lists.contains(path)) {
        bare.add(path, bytes.to_vec()).expect("it fits");
    }
    let log = String::from_utf8_lossy(bare.get(name::LOG).expect("a log")).into_owned();
    let last = crate::heart::log::entries(&log).expect("entries").pop().expect("one");
    let mut listed = bare.clone();
    manifest::seal(&mut listed, slug, (last.number, last.hash)).expect("it fits");
    let Some(format) = format else { return listed };
    let mut list: Value = serde_json::from_slice(listed.get(name::MANIFEST).expect("a list")).expect("JSON");
    list["format"] = format.into();
    list.as_object_mut().expect("a list").remove("without");
    bare.add(name::MANIFEST, list.to_string().into_bytes()).expect("it fits");
    let sums = manifest::sums(&bare);
    bare.add(name::SUMS, sums.into_bytes()).expect("it fits");
    bare
}

#[track_caller]
fn same(one: &Written, other: &Written) {
    let differs: Vec<&String> =
        one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    assert!(differs.is_empty(), "not as they were: {differs:?}");
}

/// Makes a house on each engine, and gives what was written in each to the house on the other, on the same day.
fn crossed(make: impl Fn(&House), test: impl Fn(&House, &Written)) {
    let all = std::sync::Mutex::new(Vec::new());
    each(|house| {
        make(house);
        all.lock().expect("nobody else").push((written(house), house.clock.now()));
    });
    let mut all = all.into_inner().expect("nobody else");
    all.reverse();
    let all = std::sync::Mutex::new(all.into_iter());
    each(|house| {
        let (files, now) = all.lock().expect("nobody else").next().expect("each engine wrote its own");
        house.pass(now.since(house.clock.now()));
        test(house, &files);
    });
}

/// Makes a house on one engine, and gives what was written in it to a house on the other, on the same day.
fn elsewhere(make: impl Fn(&House), test: impl Fn(&House, &Written)) {
    let first = std::cell::RefCell::new(None);
    each(|house| {
        let found = first.borrow_mut().take();
        match found {
            None => {
                make(house);
                *first.borrow_mut() = Some((written(house), house.clock.now()));
            }
            Some((files, now)) => {
                house.pass(now.since(house.clock.now()));
                test(house, &files);
            }
        }
    });
}

/// A published statement, one under way at last call with positions and an answered objection, and one for the network.
fn town(house: &House) {
    let page = whole(house);
    seals(house, &page, &[(Region::Africa, 6), (Region::Asia, 2)]);
    propose(&house.member("Dan"), "For ourselves");
    under_way(house);
}

/// So many people of each region have endorsed it under seal the day before.
fn seals(house: &House, page: &str, regions: &[(Region, u8)]) {
    let (id, regions) = (super::at(house, page).id, regions.to_vec());
    house.act(Actor::House, move |act| {
        for (region, count) in &regions {
            for _ in 0..*count {
                let code = act.dice().bytes();
                let one = sealed::Sealed {
                    id: act.id(),
                    statement: id,
                    version: 2,
                    hash: String::new(),
                    kind: SignerKind::Person,
                    region: Some(*region),
                    code,
                    ciphertext: b"only custodians read this".to_vec(),
                    day: act.now().minus(days(1)),
                };
                sealed::add(act, &one)?;
            }
        }
        act.record(&crate::facts::StatementChanged { statement: id })?;
        Ok(())
    });
}

/// A statement at last call, which is open for two days and an hour, and who drafts it.
fn at_last_call(house: &House) -> (Browser<'_>, String) {
    let ann = house.member("Ann");
    let page = propose_to_all(&ann, "On cables");
    write(&ann, &page, 0, "Everybody has a right to a cable.");
    ask(&ann, &page);
    house.settle();
    house.pass(hours(74));
    until(&ann, &page, "last-call", "2025-12-06", "15:00").done().ok();
    (ann, page)
}

/// The same with positions, and an objection that was answered.
fn under_way(house: &House) {
    let ben = house.member("Ben");
    let (ann, page) = at_last_call(house);
    takes(&ann, &page, "support").with("reason", "At last").done().ok();
    let objection = objects(&ben, &page);
    ann.change(&objection).with("answer", "The names are public already, and agreed.").done().ok();
}

#[test]
fn the_statements_of_a_network_are_rebuilt_and_written_again_file_by_file() {
    crossed(town, |house, files| {
        assert!(!files.keys().any(|path| path.starts_with("for-ourselves")), "{:?}", files.keys());
        for slug in ["on-access", "on-cables"] {
            holds(&folder(files, slug));
        }
        assert_eq!(read(house, files), 2);
        same(files, &written(house));
        let endorsements = String::from_utf8_lossy(&files["on-access/endorsements.json"]).into_owned();
        assert!(endorsements.contains("\"count\": 6") && !endorsements.contains("\"count\": 2"));
        let everything: String = files.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        assert!(!everything.contains("only custodians"), "what is sealed is in no record");
        house.visitor().get("/statements/on-access").ok().says("6 people").says("fewer than five");
    });
}

#[test]
fn what_was_under_way_goes_on_where_it_is_taken_in() {
    elsewhere(under_way, |house, files| {
        read(house, files);
        let (dan, visitor) = (house.facilitator("Dan"), house.visitor());
        let positions = visitor.get("/statements/on-cables/positions").ok();
        let positions = positions.says("At last").says("Ann").says("Ben").says("at risk");
        let objection = positions.attribute("a[href*='/objections/']", "href").expect("the objection's page");
        visitor.get(&objection).ok().says("public already").says("Ann");
        takes(&dan, "/statements/on-cables", "live-with").done().ok().says("I can live with it 1");
        visitor.get("/statements/on-cables/revisions").ok().says("Ann");
        house.pass(hours(50));
        takes(&dan, "/statements/on-cables", "support").send().refuses("Last call is over");
        house.settle();
        let told = house.letters().iter().any(|letter| letter.body.contains("/statements/on-cables"));
        assert!(told, "facilitators hear that the window has closed: nobody drafts it here");
        conclude(&dan, "/statements/on-cables").done().ok();
        house.settle();
    });
}

#[test]
fn a_last_call_whose_positions_nobody_may_know_begins_anew_elsewhere() {
    let hidden = |house: &House| {
        let stella = house.steward("Stella");
        super::super::procedure::rules::set(&stella, 0).with("hides_positions", "yes").done().ok();
        let (ann, page) = at_last_call(house);
        takes(&ann, &page, "support").with("reason", "At last").done().ok();
    };
    elsewhere(hidden, |house, files| {
        let everything: String = files.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        assert!(!everything.contains("At last"), "what is hidden is in no record");
        read(house, files);
        let page = house.visitor().get("/statements/on-cables").ok();
        page.lacks("say where you stand");
        house.visitor().get("/statements/rules").ok().says("Stella");
    });
}

#[test]
fn a_record_takes_no_ids_away_from_what_is_here() {
    elsewhere(under_way, |house, files| {
        read(house, files);
        let page = "/statements/on-cables/positions";
        let before = house.visitor().get(page).ok().body();
        let renamed: Written = files
            .iter()
            .map(|(path, bytes)| {
                let text = String::from_utf8(bytes.clone()).expect("text");
                (path.replace("on-cables", "on-wires"), text.replace("on-cables", "on-wires").into_bytes())
            })
            .collect();
        let copy = listed_anew(&folder(&renamed, "on-wires"), "on-wires", None);
        let taken = house.wait(import(&house.built.house, copy, &Letter::default()));
        taken.expect("another statement with the same ids");
        assert_eq!(house.visitor().get(page).ok().body(), before);
        house.visitor().get("/statements/on-wires/positions").ok().says("At last");
    });
}

#[test]
fn a_record_of_the_first_format_is_taken_in_and_what_was_under_way_begins_anew() {
    elsewhere(under_way, |house, files| {
        let mut first = Files::default();
        for (path, bytes) in folder(files, "on-cables").iter().filter(|(path, _)| *path != name::PROCEDURE) {
            let mut bytes = bytes.to_vec();
            if path == name::STATEMENT {
                let mut matter: Value = serde_json::from_slice(&bytes).expect("JSON");
                let fields = matter.as_object_mut().expect("a statement");
                for later in ["id", "occasion_is", "window"] {
                    fields.remove(later).expect("the second format has it");
                }
                for origin in fields["origins"].as_array_mut().expect("origins") {
                    let origin = origin.as_object_mut().expect("an origin");
                    origin.retain(|field, _| !["thing", "passage"].contains(&field.as_str()));
                }
                bytes = matter.to_string().into_bytes();
            }
            first.add(path, bytes).expect("it fits");
        }
        let first = listed_anew(&first, "on-cables", Some("best-bits-statement-1"));
        holds(&first);
        house.wait(import(&house.built.house, first, &Letter::default())).expect("it is taken in");
        house.visitor().get("/statements/on-cables").ok().lacks("say where you stand");
    });
}
