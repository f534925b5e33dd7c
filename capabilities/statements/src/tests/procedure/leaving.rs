//! What the procedure holds about a person: given to them, and forgotten.

use super::{called, each, objects, takes};
use crate::acts::procedure::personal::{export, forget};
use access::Actor;
use web::Keeping;

#[test]
fn a_person_takes_their_positions_with_them() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        objects(&ben, &page);
        let person = ben.id();
        let files = house.look(Actor::House, move |look| Ok(export(look, person)?));
        let positions = files.iter().find(|file| file.name == "positions.json").expect("the positions");
        let text = String::from_utf8(positions.bytes.clone()).expect("JSON");
        assert!(text.contains("at risk") && text.contains("/statements/on-access"), "{text}");
    });
}

#[test]
fn what_was_said_stays_without_the_name_or_goes() {
    each(|house| {
        let (ana, ben, cleo) = (house.member("Ana"), house.member("Ben"), house.member("Cleo"));
        let page = called(house, &ana);
        objects(&ben, &page);
        takes(&cleo, &page, "support").with("reason", "With all my heart.").done().ok();
        for (person, keeping) in [(ben.id(), Keeping::Stays), (cleo.id(), Keeping::Goes)] {
            house.act(Actor::House, move |act| forget(act, person, keeping));
        }
        let positions = ana.get(&format!("{page}/positions")).ok();
        positions.says("at risk").says("former participant").lacks("Ben").lacks("With all my heart");
    });
}
