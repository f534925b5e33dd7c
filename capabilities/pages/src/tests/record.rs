//! The record of pages.

use super::*;
use std::collections::BTreeMap;
use web::{Content, Shelf};

type Files = BTreeMap<String, Vec<u8>>;

/// What a house writes.
fn written(house: &House) -> Files {
    let room = house.built.house.clone();
    house.look(Actor::Nobody, move |look| {
        let ui = room.ui(base::Tongue::English, None, Actor::Nobody);
        let mut files = Files::new();
        (crate::record::RECORDER.write)(look, &ui, &mut |leaf| {
            let Content::Bytes(bytes) = leaf.content else { panic!("pages have no files") };
            files.insert(leaf.path, bytes);
        })?;
        Ok(files)
    })
}

fn fill(house: &House) {
    let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
    let aims = write(&ana, "Our aims", "What we want.\n\n- *one*\n- two");
    let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").unwrap();
    begin_as(&ana, &id, "Inside", "For us, a secret.", "network").done().ok();
    let how = write(&ben, "How", "See [[Our aims]], [[Inside]] and [[Nothing yet]].");
    rename(&ana, &aims, "Our goals");
    let aims = "/pages/our-goals";
    changing(&ben, aims, "What we *all* want.").with("note", "All").with("minor", "yes").done().ok();
    let french = ana.fill(&format!("{aims}/translations")).with("original", "1").with("lang", "fr");
    french.with("title", "Nos buts").with("text", "Ce que nous voulons.").done().ok();
    ana.change(&format!("{aims}/settings"))
        .with("purpose", "objectives")
        .with("topics", "access")
        .with("editors", "members")
        .with("reach", "public")
        .done()
        .ok();
    let agreed =
        ana.change(&format!("{aims}/agreement")).with("day", "2025-11-30").with("whom", "the meeting");
    agreed.with("revision", "2").done().ok();
    let said = ben.fill(&format!("{aims}/comments")).with("words", "Is this all?").send().location().unwrap();
    let to = said.split_once("#c-").unwrap().1.to_owned();
    ana.fill(&format!("{aims}/comments")).with("words", "It is.").with("to", &to).done().ok();
    ana.fill(&format!("{aims}/comments/{to}/resolution")).done().ok();
    let gone = write(&ana, "Gone", "An advertisement.");
    fay.fill(&format!("{gone}/removal")).with("why", "Advertisement").send();
    change(&ben, &how, "See nothing.");
    returning(&ben, &how, 1).done().ok();
}

#[test]
fn a_house_that_took_a_record_in_writes_the_same_bytes() {
    let kept: std::cell::RefCell<Vec<Files>> = std::cell::RefCell::default();
    each(|house| {
        // What the other engine's house has written.
        if let Some(before) = kept.borrow().last() {
            let place = tempfile::TempDir::new().expect("a folder");
            for (path, bytes) in before {
                let path = place.path().join(path);
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                std::fs::write(path, bytes).expect("a file");
            }
            let shelf = Shelf::new(place.path().to_path_buf());
            let taken = house.wait((crate::record::RECORDER.read)(house.built.house.clone(), shelf.clone()));
            assert_eq!(taken.expect("it is taken in"), 2);
            assert_eq!(&written(house), before);
            let again = house.wait((crate::record::RECORDER.read)(house.built.house.clone(), shelf));
            assert_eq!(again.expect("nothing happens"), 2);
            let shown = house.visitor().get("/pages/our-goals").ok().says("want.");
            shown.says("Agreed on 30 Nov 2025").says("Ben");
            let moved = house.visitor().get("/pages/our-aims");
            assert_eq!(moved.location().as_deref(), Some("/pages/our-goals"));
            house.visitor().get("/pages/our-goals/comments").ok().says("Is this all?").says("Ana");
            house.visitor().get("/pages/how").ok().says(", Inside and Nothing yet.");
            house.member("Eva").get("/pages/missing").ok().says("Nothing yet");
            return;
        }
        fill(house);
        let files = written(house);
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let expected =
            ["how/en.md", "how/history.json", "our-goals/en.md", "our-goals/fr.md", "our-goals/history.json"];
        assert_eq!(names, expected);
        let text = String::from_utf8(files["our-goals/en.md"].clone()).unwrap();
        assert!(
            text.starts_with("---\ntitle: \"Our goals\"\nlang: en\n")
                && text.contains(
                    "status: changed\nagreed: 2025-11-30\nagreed-by: \"the meeting\"\nagreed-revision: 2\n"
                )
                && text.ends_with("---\nWhat we *all* want.\n")
        );
        assert!(!files.values().any(|bytes| String::from_utf8_lossy(bytes).contains("secret")));
        kept.borrow_mut().push(files);
    });
}
