//! What a network begins with.

use super::{each, plant};
use access::Actor;
use base::Tongue;
use web::axum::http::StatusCode;

#[test]
fn a_fresh_network_begins_with_topics_that_are_suggested() {
    each(|house| {
        let (fatima, mei) = (house.facilitator("Fatima"), house.member("Mei"));
        fatima.get("/topics").ok().says("Choose from suggested topics");
        mei.get("/topics").ok().lacks("suggested topics");
        mei.get("/topics/suggestions").is(StatusCode::FORBIDDEN);
        plant(house, "privacy", &[(Tongue::English, "Our privacy")], None);
        fatima.set_cookie("tongue", "ar");
        fatima.get("/topics/suggestions").ok().says("التشفير").lacks("الخصوصية");
        fatima.fill("/topics/suggestions").send().is(StatusCode::UNPROCESSABLE_ENTITY).says("علّم");
        let ticked = fatima.fill("/topics/suggestions").with("topics", "access").with("topics", "encryption");
        ticked.with("topics", "privacy").with("topics", "of-nobody").done().ok();
        let list = house.visitor().get("/topics").ok().says("Access").says("Encryption");
        assert_eq!(list.all(".rows li").len(), 3, "what is here stays, what is not suggested does not come");
        list.says("Our privacy");
        house.visitor().reading("ru").get("/topics/encryption").ok().says("Шифрование");
    });
}

#[test]
fn facilitators_hear_that_there_are_no_topics_until_there_is_one() {
    each(|house| {
        let needs = |actor: Actor| {
            let ui = house.built.house.ui(Tongue::English, None, actor);
            house.look(actor, move |look| Ok((crate::front::FRONT.needs)(look, &ui)?.len()))
        };
        let member = |name: &str, role| {
            access::Actor::Member(access::Member { person: house.member(name).id(), role })
        };
        let (mei, fatima) =
            (member("Mei", access::Role::Participant), member("Fa", access::Role::Facilitator));
        assert_eq!((needs(Actor::Nobody), needs(mei), needs(fatima)), (0, 0, 1));
        plant(house, "access", &[(Tongue::English, "Access")], None);
        assert_eq!(needs(fatima), 0);
    });
}
