//! The record of the network: what everybody may read of it, written out of one house and taken into another.

use crate::journeys::bits::{mark, message};
use crate::town::{self, sent};
use house_tests::{CAPABILITIES, each};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use tempfile::TempDir;
use testing::House;

type Files = BTreeMap<String, Vec<u8>>;

/// Capabilities without a folder in the record, and why.
const NO_FOLDER: [(&str, &str); 4] = [
    ("front", "it shows what is in the others"),
    ("finding", "it finds what is in the others"),
    ("record", "it writes what the others hand over"),
    ("notices", "who follows what and what was sent is nobody else's"),
];

/// All files below a folder, by their paths.
fn files(root: &Path, below: &Path) -> Files {
    let mut found = Files::new();
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

/// The town, with something in it for every folder, and something that is not for everybody.
fn recorded(house: &House) {
    let town = town::furnished(house);
    let (stella, ana) = (house.steward("Stella"), house.member("Ana Ruiz"));
    let form = stella.fill(&format!("{}/publication", town.statement)).with("revision", 1);
    let form = form.with("change", "first").with("reason", "There is no time left for a round of comments.");
    form.done().ok();
    let form = ana.fill(&format!("{}/endorse", town.statement)).with("as", "person").with("version", 1);
    form.with("name", "Ana Ruiz").with("lang", "en").done().ok();
    mark(&ana, &town.statement, "Keep it open.");
    mark(&ana, &message(house, &stella), "Every lagoon needs a mast.");
    let form = ana.fill("/initiatives").with("title", "Masts for lagoons").with("lang", "en");
    let form = form.with("aim", "To set up a mast.").with("state", "running").with("topics", "access");
    sent(form.with("organizations", "Open Ground"));
    let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").expect("a form for one page");
    let form = ana.fill("/pages").with("id", id).with("title", "Among ourselves").with("lang", "en");
    let form = form.with("purpose", "procedure").with("editors", "members").with("reach", "network");
    sent(form.with("text", "What only we read."));
    house.settle();
}

/// Writes the record of a house.
fn written(house: &House) -> Files {
    let place = TempDir::new().expect("a folder");
    house.wait(record::export(&house.built.house, place.path())).expect("it is written");
    files(place.path(), place.path())
}

fn lay(files: &Files, place: &Path) {
    for (path, bytes) in files {
        let file = place.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, bytes).expect("a file");
    }
}

#[test]
fn the_record_of_a_network_rebuilds_it_and_is_written_again_file_by_file() {
    let first: RefCell<Option<Files>> = RefCell::new(None);
    each(|house| {
        if first.borrow().is_none() {
            recorded(house);
            let files = written(house);
            has_all_and_nothing_else(&files);
            leads_nowhere_else(&files);
            *first.borrow_mut() = Some(files);
            return;
        }
        let first = first.borrow();
        let first = first.as_ref().expect("by the first house");
        let place = TempDir::new().expect("a folder");
        lay(first, place.path());
        let taken = house.wait(record::import(&house.built.house, place.path())).expect("it is taken in");
        assert_eq!(taken.unknown, Vec::<String>::new());
        let again = written(house);
        let paths: BTreeSet<&String> = first.keys().chain(again.keys()).collect();
        let differs: Vec<_> = paths.into_iter().filter(|path| first.get(*path) != again.get(*path)).collect();
        assert!(differs.is_empty(), "not as they were: {differs:?}");
        let twice = house.wait(record::import(&house.built.house, place.path())).expect_err("it is full");
        assert!(twice.to_string().contains("nothing was taken in"), "{twice}");
        house.settle();
        for (words, title) in [
            ("twelve", "Twelve"),
            ("meet", "How we meet"),
            ("consultation", "Open consultation"),
            ("summit", "Review of the summit"),
            ("know", "What we know"),
            ("ground", "Open Ground"),
            ("jakarta", "Town meeting"),
            ("lagoon", "Lagoons"),
            ("network", "Keep the network open"),
        ] {
            house.visitor().get(&format!("/search?q={words}")).ok().says(title);
        }
    });
}

/// Each folder has something in it, statements can be verified by themselves, and what is not for everybody is nowhere.
fn has_all_and_nothing_else(files: &Files) {
    let folders = CAPABILITIES.iter().flat_map(|one| one.recorders).map(|one| one.folder);
    for folder in folders {
        let start = format!("{folder}/");
        assert!(files.keys().any(|path| path.starts_with(&start)), "the town has nothing for {folder}");
    }
    let mut statement = statements::record::Files::default();
    for (path, bytes) in files {
        if let Some(path) = path.strip_prefix("statements/keep-the-network-open/") {
            statement.add(path, bytes.clone()).expect("it fits");
        }
    }
    let report = statements::record::verify(&statement);
    assert!(report.holds(), "{:#?}", report.findings);
    assert_eq!(report.counts.signatures, 1);
    for secret in ["What only we read", "Among ourselves", "@people.example"] {
        let holds = |bytes: &[u8]| bytes.windows(secret.len()).any(|some| some == secret.as_bytes());
        let told: Vec<&String> =
            files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect();
        assert!(told.is_empty(), "{secret} stands in {told:?}");
    }
}

/// Every link of a page is whole, or leads to a file of the record.
fn leads_nowhere_else(files: &Files) {
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        let links = html.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links.filter(|link| !link.contains(':') && !link.starts_with('#')) {
            let to = link.split(['#', '?']).next().unwrap_or_default();
            let found = resolved(Path::new(path), to);
            assert!(files.contains_key(&found), "{path} leads to {link}, where nothing is");
        }
    }
    let initiative = String::from_utf8_lossy(&files["initiatives/masts-for-lagoons.html"]).into_owned();
    assert!(initiative.contains("href=\"../organizations/open-ground.html\""), "{initiative}");
    assert!(initiative.contains("href=\"../topics/access.html\""), "{initiative}");
}

fn resolved(from: &Path, to: &str) -> String {
    let mut place = from.parent().map(Path::to_owned).unwrap_or_default();
    for part in Path::new(to).components() {
        match part {
            Component::ParentDir => drop(place.pop()),
            part => place.push(PathBuf::from(part.as_os_str())),
        }
    }
    place.display().to_string().replace("%20", " ")
}

#[test]
fn whatever_everybody_may_read_has_a_folder_in_the_record_or_a_reason_why_not() {
    for capability in CAPABILITIES {
        let reason = NO_FOLDER.iter().find(|(name, _)| *name == capability.name);
        assert_eq!(
            capability.recorders.is_empty(),
            reason.is_some(),
            "{} has a recorder, or a reason here why it needs none, and not both",
            capability.name
        );
    }
    let cards = CAPABILITIES.iter().filter(|one| one.recorders.is_empty()).flat_map(|one| one.cards);
    let unrecorded: Vec<&str> = cards.map(|card| card.kind).collect();
    assert!(unrecorded.is_empty(), "things with pages that are in no folder: {unrecorded:?}");
    let folders: BTreeSet<&str> =
        CAPABILITIES.iter().flat_map(|one| one.recorders).map(|one| one.folder).collect();
    for recorder in CAPABILITIES.iter().flat_map(|one| one.recorders) {
        for other in recorder.after {
            assert!(folders.contains(other), "{} comes after {other}, which nobody writes", recorder.folder);
        }
    }
}
