//! The record: out of one instance and into another, the same bytes.

use super::{each, report, said};
use crate::record::RECORDER;
use access::Actor;
use testing::House;
use web::{Content, Shelf};

pub(super) fn written(house: &House) -> Vec<(String, Vec<u8>)> {
    let ui = house.built.house.ui(base::Tongue::English, None, Actor::Nobody);
    house.look(Actor::Nobody, move |look| {
        let mut leaves = Vec::new();
        (RECORDER.write)(look, &ui, &mut |leaf| {
            let Content::Bytes(bytes) = leaf.content else { panic!("{} is no text", leaf.path) };
            leaves.push((leaf.path, bytes));
        })?;
        Ok(leaves)
    })
}

#[test]
fn a_record_rebuilds_initiatives_in_an_empty_house_which_writes_the_same_bytes() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, "More cables");
        let form = said(ana.change(&page), "Many cables").with("state", "running").with("revision", 1);
        let form = form.with("topics", "access").with("what", "We *dig*.").with("links", "dig.example a map");
        let page = form.with("seeks_funds", "a boat").send().location().expect("an address");
        let form = ana.fill(&format!("{page}/updates")).with("title", "A boat").with("body", "Here.");
        form.with("lang", "en").done().ok();
        ben.fill(&format!("{page}/part")).with("kind", "take").with("words", "Secret.").done().ok();
        report(&ben, "Masts");
        let leaves = written(house);
        let paths: Vec<_> = leaves.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["many-cables.md", "many-cables.json", "masts.md", "masts.json"]);
        let all: String =
            leaves.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
        assert!(all.contains("We *dig*.") && all.contains("A boat") && !all.contains("Secret."), "{all}");
        let folder = tempfile::tempdir().expect("a folder");
        for (path, bytes) in &leaves {
            std::fs::write(folder.path().join(path), bytes).expect("a file");
        }
        each(|other| {
            let taken =
                other.wait((RECORDER.read)(other.built.house.clone(), Shelf::new(folder.path().into())));
            assert_eq!(taken.expect("it is taken in"), 2);
            assert_eq!(written(other), leaves);
            other
                .visitor()
                .get("/initiatives/more-cables")
                .is(web::axum::http::StatusCode::PERMANENT_REDIRECT);
            other.visitor().get("/initiatives?topic=access").ok().says("Many cables");
            other.visitor().get(&format!("{page}/history/2")).ok().says("compared with version 1");
            let again =
                other.wait((RECORDER.read)(other.built.house.clone(), Shelf::new(folder.path().into())));
            assert_eq!(again.expect("what is here is left"), 2);
            assert_eq!(written(other), leaves);
        });
    });
}
