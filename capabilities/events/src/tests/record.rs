//! The calendar in the record of the network.

use super::front::topic;
use super::{add, each, on_days, papers, reports};
use access::Actor;
use base::{Tongue, hours};
use facts::Problem;
use std::collections::BTreeMap;
use std::sync::Mutex;
use testing::{Browser, House};
use web::{Content, Leaf, Recorder, Shelf};

type Files = BTreeMap<String, Vec<u8>>;

/// The record of a house: the files of each folder, by their paths.
type Record = BTreeMap<&'static str, Files>;

/// All folders.
fn record(house: &House) -> Record {
    house.built.house.recorders.iter().map(|one| (one.folder, written(house, *one))).collect()
}

fn written(house: &House, recorder: Recorder) -> Files {
    let room = house.built.house.clone();
    let leaves = house.look(Actor::Nobody, move |look| {
        let ui = room.ui(Tongue::English, None, Actor::Nobody);
        let mut leaves: Vec<Leaf> = Vec::new();
        (recorder.write)(look, &ui, &mut |leaf| leaves.push(leaf))?;
        Ok(leaves)
    });
    let bytes = |content: Content| match content {
        Content::Bytes(bytes) => bytes,
        Content::Blob(blob) => house.wait(house.built.house.files.get(&blob)).expect("a file").to_vec(),
        Content::Page { html, .. } => html,
    };
    leaves.into_iter().map(|leaf| (leaf.path, bytes(leaf.content))).collect()
}

fn taken_in(house: &House, folder: &str, files: &Files) -> Result<usize, Problem> {
    let recorder = house.built.house.recorders.iter().find(|one| one.folder == folder).expect("a folder");
    let place = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        let file = place.path().join(path);
        std::fs::create_dir_all(file.parent().expect("within the folder")).expect("a folder");
        std::fs::write(file, bytes).expect("a file");
    }
    house.wait((recorder.read)(house.built.house.clone(), Shelf::new(place.path().to_owned())))
}

fn goes(browser: &Browser<'_>, event: &str, visibility: &str) {
    let form = browser.fill(&format!("{event}/attendance")).with("way", "in-person").with("country", "KE");
    form.with("part", "speaks").with("visibility", visibility).done().ok();
}

const LISTED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//town//\r\nBEGIN:VEVENT\r\nUID:listed@town\r\n\
    DTSTAMP:20251101T000000Z\r\nDTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20260903\r\n\
    SUMMARY:Listed meeting\r\nORGANIZER;CN=Open Ground:mailto:o@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn list(browser: &Browser<'_>, source: &str) {
    let file = format!("/sources/{source}/file");
    browser.fill(&file).file("file", "town.ics", LISTED.as_bytes()).done().ok();
}

/// A calendar with something of everything; and what is not for everybody.
fn furnish(house: &House) {
    topic(house, "access");
    let fay = house.facilitator("Fay");
    let (ana, eve, mia) = (house.member("Ana"), house.member("Eve"), house.member("Mia"));
    ana.fill("/organizations").with("name", "Open Ground").done().ok();
    let form = on_days(ana.fill("/events"), "Workshop", "2025-12-03", "2025-12-04").with("topics", "access");
    let form = form.with("organizations", "Open Ground").with("country", "KE").with("organizers", "Friends");
    let old = form.with("description", "What we *bring*.").send().location().expect("it was added");
    goes(&ana, &old, "public");
    goes(&eve, &old, "network");
    goes(&mia, &old, "counted");
    house.pass(hours(24 * 4));
    let form = on_days(ana.change(&old), "Great: \"workshop\"", "2025-12-03", "2025-12-04");
    let form = form.with("topics", "access").with("organizations", "Open Ground").with("country", "KE");
    form.with("organizers", "Friends").with("description", "What we *bring*.").done().ok();
    let event = house.visitor().get(&old).location().expect("renamed");
    fay.fill(&format!("{event}/facilitators")).with("who", "https://bits.example/people/eve").done().ok();
    papers::add_file(&ana, &event, "Agenda");
    let form = ana.fill(&format!("{event}/papers")).with("title", "On spectrum").with("lang", "en");
    form.with("link", "").file("file", "spectrum.md", b"Licences for **antennas**.").done().ok();
    let form = ana.fill(&format!("{event}/papers")).with("title", "Elsewhere").with("lang", "fr");
    form.with("link", "https://papers.example/x").file("file", "", b"").done().ok();
    let report = reports::begin(&eve, &event, "What we heard");
    reports::add_picture(&eve, &report);
    reports::publish(&eve, &report, "What we heard");
    reports::begin(&mia, &event, "Only a draft");
    for name in ["Town crier", "Herald"] {
        let form = fay.fill("/sources").with("name", name).with("zone", "UTC");
        form.with("trust", "publish").with("hours", 6).done().ok();
    }
    list(&fay, "town-crier");
    list(&fay, "herald");
    hold(house);
    add(&mia, "Not yet", "2026-05-04", "2026-05-06");
    house.settle();
}

/// From now on, what participants add waits for a facilitator.
pub(super) fn hold(house: &House) {
    house.act(Actor::House, |act| {
        let network = web::Network { review_events: true, ..web::Network::load(act)? };
        network.store(act)?;
        Ok(act.record(&web::NetworkChanged { network })?)
    });
}

#[test]
fn the_calendar_is_rebuilt_from_its_record_and_writes_the_same_again() {
    let engines: Mutex<Vec<Record>> = Mutex::default();
    each(|house| {
        furnish(house);
        let record = record(house);
        let files = &record["events"];
        let text = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
        let page = text("great-workshop-2025.md");
        assert!(page.starts_with("---\ntitle: \"Great: \\\"workshop\\\"\"\nlang: \"en\"\n---\n"), "{page}");
        for said in ["Open Ground", "Friends", "What we *bring*.", "On spectrum", "What we heard", "- Ana\n"]
        {
            assert!(page.contains(said), "{said} in {page}");
        }
        let all: String = files.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        for hidden in ["Not yet", "Only a draft", "Mia"] {
            assert!(!all.contains(hidden), "{hidden}");
        }
        let ics = text("events.ics");
        assert_eq!(ics.matches("BEGIN:VEVENT").count(), 2, "joined ones once: {ics}");
        assert!(ics.contains("UID:listed@town") && !ics.contains("bits.example"), "{ics}");
        assert!(files.keys().any(|path| path.ends_with(".jpg")), "{:?}", files.keys());
        engines.lock().unwrap().push(record);
    });
    let mut engines = engines.into_inner().unwrap();
    // What one engine wrote, the other takes in.
    engines.reverse();
    let engines = Mutex::new(engines.into_iter());
    each(|house| {
        let before = engines.lock().unwrap().next().expect("each engine wrote its own");
        let files = &before["events"];
        for folder in ["topics", "organizations"] {
            taken_in(house, folder, &before[folder]).expect("it is taken in");
        }
        assert_eq!(taken_in(house, "events", files).expect("it is taken in"), 4, "two sources, two events");
        house.settle();
        let again = &record(house)["events"];
        let differ: Vec<&String> = files.keys().filter(|path| again.get(*path) != files.get(*path)).collect();
        assert_eq!((differ, again.len()), (Vec::new(), files.len()));
        assert_eq!(taken_in(house, "events", files).expect("once more"), 0, "what is here stays as it is");
        assert_eq!(&record(house)["events"], files);
        rebuilt(house);
    });
}

/// What readers find in the house that was rebuilt.
fn rebuilt(house: &House) {
    let reader = house.visitor();
    let old = reader.get("/events/workshop-2025");
    assert_eq!(old.location().as_deref(), Some("/events/great-workshop-2025"));
    let page = reader.get("/events/great-workshop-2025").ok();
    let page =
        page.says("Open Ground").says("Ana").says("Eve").says("2 who are counted").says("What we heard");
    let file = page.attribute("#papers + ul a[href^='/files/']", "href").expect("a file");
    assert_eq!(reader.get(&file).ok().bytes, papers::PDF);
    let report = page.attribute("a[href*='/reports/']", "href").expect("a report");
    reader.get(&report).ok().says("Eve").says("What was said.");
    reader.get("/events/great-workshop-2025/history").ok().says("Ana");
    let twin = reader.get("/events/listed-meeting-2026-2");
    assert_eq!(twin.location().as_deref(), Some("/events/listed-meeting-2026"));
    let fay = house.facilitator("Fay");
    list(&fay, "herald");
    let listed = reader.get("/events?when=all").ok().all(".days h3 a");
    assert_eq!(listed.iter().filter(|title| *title == "Listed meeting").count(), 1, "known again");
}

#[test]
fn a_record_that_was_changed_or_whose_address_another_has_is_refused() {
    let kept: Mutex<Option<Files>> = Mutex::default();
    each(|house| {
        let mut kept = kept.lock().unwrap();
        let Some(files) = kept.take() else {
            let ana = house.member("Ana");
            let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
            papers::add_file(&ana, &event, "Agenda");
            *kept = self::record(house).remove("events");
            return;
        };
        let file = files.keys().find(|path| path.ends_with(".pdf")).expect("a paper").clone();
        let mut torn = files.clone();
        torn.insert(file, b"another".to_vec());
        assert!(taken_in(house, "events", &torn).is_err(), "another file");
        // Else it would get the very id that is in the record: chance is the same in every test.
        house.pass(hours(1));
        add(&house.member("Ben"), "Summit", "2026-01-20", "2026-01-22");
        assert!(taken_in(house, "events", &files).is_err(), "the address is another event's");
        assert_eq!(house.visitor().get("/events").ok().all(".days h3 a"), ["Summit"]);
    });
}
