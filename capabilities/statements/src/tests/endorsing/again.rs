//! Other words ask again; mended ones carry the signature with its hash.

use super::{asks, each, letter, link, names, publish, published, reply, signs};
use crate::heart::version::ChangeKind;

#[test]
fn a_material_change_asks_everybody_and_carries_nobody() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        let (eve, ben) = (house.member("Eve"), house.member("Ben"));
        signs(&eve, &page, "Eve");
        signs(&ben, &page, "Ben");
        asks(&house.visitor(), &page, "Zoe", "zoe@away.example");
        house.visitor().fill(&link(house, "zoe@away.example", "Confirm your endorsement")).done().ok();
        publish(
            house,
            &page,
            ChangeKind::Material,
            "Everybody has a right to the Internet.\n\nWe call on all kings to act.",
        );
        assert!(names(house, &page).is_empty(), "nobody is carried over");
        house.visitor().get(&page).ok().says("3 signed an earlier version");
        house
            .visitor()
            .get(&format!("{page}/signatories?earlier=yes"))
            .ok()
            .says("Zoe")
            .says("signed version 1");
        let asked = letter(house, "zoe@away.example", "The text has changed");
        assert!(asked.body.contains("[-governments-]") && asked.body.contains("{+kings+}"), "{}", asked.body);
        let own = link(house, "zoe@away.example", "The text has changed");
        let shown = house.visitor().get(&own).ok().says("says something else");
        assert_eq!((shown.all("del"), shown.all("ins")), (vec!["governments".into()], vec!["kings".into()]));
        house
            .visitor()
            .change(&own)
            .with("version", 2)
            .with("lang", "en")
            .done()
            .ok()
            .says("this version, too");
        assert_eq!(names(house, &page), ["Zoe"]);
        reply(
            house,
            &letter(house, "ben@people.example", "The text has changed"),
            "ben@people.example",
            "I endorse",
        );
        assert_eq!(names(house, &page), ["Zoe", "Ben"]);
        let id = eve
            .get(&format!("{page}/endorsement"))
            .ok()
            .attribute("input[name=endorsement]", "value")
            .unwrap();
        let mine = eve.change(&format!("{page}/endorsement")).with("endorsement", id);
        mine.with("version", 2).with("lang", "en").done().ok();
        assert_eq!(names(house, &page), ["Zoe", "Ben", "Eve"]);
        let asked = house
            .letters()
            .iter()
            .filter(|letter| letter.subject.starts_with("The text has changed"))
            .count();
        assert_eq!(asked, 3, "each is asked once");
    });
}

#[test]
fn an_editorial_change_carries_signatures_with_the_hash_that_they_were_given() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        signs(&house.member("Eve"), &page, "Eve");
        let before = house.visitor().get(&format!("{page}/signatories.json")).ok().body();
        publish(
            house,
            &page,
            ChangeKind::Editorial,
            "Everybody has a right to the Internet!\n\nWe call on all governments to act.",
        );
        assert_eq!(names(house, &page), ["Eve"]);
        house.visitor().get(&format!("{page}/signatories")).ok().says("signed version 1");
        let after = house.visitor().get(&format!("{page}/signatories.json")).ok().body();
        let signatories =
            |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["signatories"].clone();
        assert_eq!(signatories(&before), signatories(&after));
        assert!(!house.letters().iter().any(|letter| letter.subject.starts_with("The text has changed")));
    });
}

#[test]
fn what_was_asked_about_a_version_that_is_gone_confirms_nothing() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        asks(&house.visitor(), &page, "Zoe", "zoe@away.example");
        let confirm = link(house, "zoe@away.example", "Confirm your endorsement");
        signs(&house.member("Eve"), &page, "Eve");
        publish(house, &page, ChangeKind::Material, "Something else.");
        let old = letter(house, "eve@people.example", "The text has changed");
        publish(house, &page, ChangeKind::Material, "Something else again.");
        house.visitor().fill(&confirm).send().refuses("The text has changed since you opened it");
        reply(house, &old, "eve@people.example", "I endorse");
        let told = letter(house, "eve@people.example", "Re: The text has changed");
        assert!(told.body.contains("nothing was signed"), "{}", told.body);
        assert!(names(house, &page).is_empty());
        let own = link(house, "eve@people.example", "The text has changed");
        house
            .visitor()
            .change(&own)
            .with("version", 2)
            .with("lang", "en")
            .send()
            .refuses("has changed since");
    });
}
