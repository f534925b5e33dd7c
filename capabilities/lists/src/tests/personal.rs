//! What is given to a person, and what is left when they go.

use super::{each, hold, list, make, on};
use crate::heart::held::{Fate, Reason};
use crate::store::{held, roles};
use access::Actor;
use web::Keeping;

#[test]
fn a_person_takes_their_subscriptions_roles_and_held_posts_along() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        steward.fill(&format!("{page}/subscription")).done().ok();
        hold(house, &list(house, "privacy"), "sue@people.example", "Hello", Reason::First);
        let person = steward.id();
        let files = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
        let whole: String =
            files.iter().map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
        assert_eq!(files.len(), 3);
        for words in ["/lists/privacy", "sue@people.example", "owner", "Hello", "What I wanted to say"] {
            assert!(whole.contains(words), "{words} in {whole}");
        }
    });
}

#[test]
fn who_leaves_the_network_is_on_no_list_and_their_held_posts_lose_their_name() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let privacy = list(house, "privacy");
        steward.fill(&format!("{page}/subscription")).done().ok();
        let post = hold(house, &privacy, "sue@people.example", "Hello", Reason::First);
        let person = steward.id();
        house.act(Actor::House, move |act| crate::personal::forget(act, person, Keeping::Stays));
        assert!(on(house, &privacy, "sue@people.example").is_none());
        let (left, keepers) = house.look(Actor::House, move |look| {
            Ok((held::find(look, post)?.unwrap(), roles::keepers(look, privacy.id)?))
        });
        assert!(keepers.is_empty());
        assert_eq!((left.email, left.name, left.fate), (None, None, Fate::Discarded));
        assert!(left.excerpt.is_empty());
    });
}
