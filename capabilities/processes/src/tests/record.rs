//! The record: written here, read into an empty house on either engine, written again with the same bytes.

use super::*;
use ::web::{Content, Leaf, Shelf};
use std::collections::BTreeMap;
use tempfile::TempDir;

type Written = BTreeMap<String, Vec<u8>>;

fn written(house: &House) -> Written {
    let room = house.built.house.clone();
    house.look(Actor::Nobody, move |look| {
        let ui = room.ui(base::Tongue::English, None, Actor::Nobody);
        let mut files = Written::new();
        let mut put = |Leaf { path, content }: Leaf| {
            let Content::Bytes(bytes) = content else { panic!("no blobs are here") };
            files.insert(path, bytes);
        };
        (crate::record::RECORDER.write)(look, &ui, &mut put)?;
        Ok(files)
    })
}

/// What people made of a timeline since it was taken in: a milestone has another name, one was withdrawn, as a consultation.
fn changed_since(house: &House) {
    let fay = house.facilitator("Fay");
    let edit = fay.change("/processes/ietf/milestones/1").with("title", "IETF in Florida").with("lang", "en");
    edit.with("from", "2013-03-11").with("seen", "1").done().ok();
    let twice = consultation(&fay, "Twice", "2026-01-20");
    for at in ["/processes/ietf/milestones/2", &twice] {
        fay.fill(&format!("{at}/withdrawal")).with("why", "Not ours").done().ok();
    }
}

#[test]
fn what_is_written_into_the_record_is_read_back_whole() {
    each(|house| {
        planted(house);
        let ana = house.member("Ana");
        let wsis = process(&ana, "Another review");
        let form = ana.fill(&format!("{wsis}/milestones")).with("title", "Secret plans").with("lang", "en");
        let form = form.with("win", "For our eyes").with("win_for", "network");
        let one =
            form.with("position", "For all eyes").with("position_for", "public").send().location().unwrap();
        ana.fill(&format!("{one}/going")).done().ok();
        consultation(&ana, "Zero draft", "2026-01-20");
        changed_since(house);
        let road = ana.fill("/roadmaps").with("title", "Road").with("lang", "en").send().location().unwrap();
        ana.fill(&format!("{road}/entries")).with("what", "Write").with("milestone", &one).done().ok();
        let before = written(house);
        let all: String = before.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        assert!(
            all.contains("For all eyes") && !all.contains("For our eyes"),
            "only what everybody may read"
        );
        assert!(before.contains_key("processes/ietf.json") && before.contains_key("roadmaps/road.md"));
        let page = String::from_utf8_lossy(&before["processes/igf-processes.md"]).into_owned();
        assert!(page.contains("IGF 2013 Bali") && page.contains("- Builds on: APr IGF"), "{page}");

        let folder = TempDir::new().unwrap();
        for (path, bytes) in &before {
            let place = folder.path().join(path);
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(place, bytes).unwrap();
        }
        each(|empty| {
            let (room, shelf) = (empty.built.house.clone(), Shelf::new(folder.path().into()));
            let taken = empty.wait((crate::record::RECORDER.read)(room, shelf)).expect("it can be read");
            assert_eq!(taken, 15, "twelve processes, two consultations, a roadmap");
            let after = written(empty);
            for (path, bytes) in &before {
                let again = after.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
                assert_eq!(again.as_deref(), Some(&*String::from_utf8_lossy(bytes)), "{path}");
            }
            assert_eq!(after.len(), before.len());
            let visitor = empty.visitor();
            visitor.get(&one).ok().says("Secret plans");
            visitor.get("/processes/ietf/milestones/2").ok().says("Withdrawn.").says("Not ours");
            visitor.get("/consultations").ok().says("Zero draft").lacks("Twice");
            let again = planted(empty);
            let added = (again.processes, again.milestones, again.arrows);
            assert_eq!((added, again.known), ((0, 0, 0), 71), "a table that was taken in before is known");
        });
    });
}
