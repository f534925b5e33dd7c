//! A person's own data, and what stays when they leave.

use super::*;
use ::web::Keeping;

#[test]
fn a_person_takes_their_parts_and_words_with_them_and_is_forgotten() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        ana.fill(&format!("{one}/going")).done().ok().says("Ana");
        ben.get(&one).ok().says("Ana");
        let person = ana.id();
        let exported = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
        let text = String::from_utf8(exported[0].bytes.clone()).unwrap();
        assert!(
            text.contains("\"goes\"") && text.contains("\"Meeting\"") && text.contains("\"WSIS\""),
            "{text}"
        );
        house.act(Actor::House, move |act| crate::personal::forget(act, person, Keeping::Stays));
        ben.get(&one).ok().says("Meeting").says("Nobody goes for the network yet");
        ben.get(&format!("{one}/history")).ok().lacks("Ana");
        let left = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
        let text = String::from_utf8(left[0].bytes.clone()).unwrap();
        assert!(!text.contains("Meeting"), "{text}");
    });
}
