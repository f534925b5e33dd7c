//! The library in the record of the network.

use super::*;
use crate::record::RECORDER;
use ::web::{Content, Leaf, Shelf};
use access::Actor;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

/// All files of the record, by their paths.
fn written(house: &House) -> BTreeMap<String, Vec<u8>> {
    let room = house.built.house.clone();
    let leaves = house.look(Actor::Nobody, move |look| {
        let ui = room.ui(Tongue::English, None, Actor::Nobody);
        let mut leaves: Vec<Leaf> = Vec::new();
        (RECORDER.write)(look, &ui, &mut |leaf| leaves.push(leaf))?;
        Ok(leaves)
    });
    let bytes = |content: Content| match content {
        Content::Bytes(bytes) => bytes,
        Content::Blob(blob) => house.wait(house.built.house.files.get(&blob)).unwrap().to_vec(),
        Content::Page { html, .. } => html,
    };
    leaves.into_iter().map(|leaf| (leaf.path, bytes(leaf.content))).collect()
}

fn lay(files: &BTreeMap<String, Vec<u8>>, place: &Path) {
    for (path, bytes) in files {
        let file = place.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
}

#[test]
fn the_library_is_rebuilt_from_its_record_and_writes_the_same_again() {
    let engines: Mutex<Vec<BTreeMap<String, Vec<u8>>>> = Mutex::default();
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").with("about", "What was said *there*.").with("topics", "access").done();
        let at = doings(&folder(&ana, "IGF", "forums").done());
        ana.change(&at)
            .with("name", "IGF meetings")
            .with("parent", "forums")
            .with("visibility", "public")
            .with("revision", 1)
            .done();
        let document =
            keep(house, &ana, "forums/igf-meetings", "agenda.txt", b"The agenda of the meeting in Baku");
        ana.fill(&format!("{document}/versions"))
            .with("note", "Corrected")
            .file("files", "agenda.txt", b"The corrected agenda of Baku")
            .done();
        ana.fill("/library").with("name", "Inner").with("visibility", "network").done();
        keep(house, &ana, "inner", "plans.txt", b"Our plans for Geneva");
        let files = written(house);
        assert!(files.contains_key("forums/igf-meetings/agenda/2-agenda.txt"), "{:?}", files.keys());
        assert!(!files.keys().any(|path| path.contains("inner") || path.contains("plans")));
        assert!(
            String::from_utf8_lossy(&files["forums/igf-meetings/agenda.md"]).contains("title: \"Agenda\"")
        );
        engines.lock().unwrap().push(files);
    });
    let mut engines = engines.into_inner().unwrap();
    // What one engine wrote, the other takes in.
    engines.reverse();
    let engines = Mutex::new(engines.into_iter());
    each(|house| {
        let files = engines.lock().unwrap().next().expect("each engine wrote its own");
        let place = tempfile::tempdir().unwrap();
        lay(&files, place.path());
        let taking = (RECORDER.read)(house.built.house.clone(), Shelf::new(place.path().to_owned()));
        assert_eq!(house.wait(taking).unwrap(), 3, "two folders and a document");
        house.settle();
        assert_eq!(written(house), files);
        let page = house.visitor().get("/documents/agenda").ok().says("The corrected agenda").says("Ana");
        page.says("Corrected");
        assert_eq!(
            house.visitor().get("/library/forums/igf").location().as_deref(),
            Some("/library/forums/igf-meetings")
        );
        assert_eq!(found(house, "corrected agenda"), ["/documents/agenda"]);
    });
}
