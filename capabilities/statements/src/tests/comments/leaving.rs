//! What comments hold about a person who leaves.

use super::{about, asks, at, each, made};
use crate::acts::comments::personal::{export, forget};
use crate::acts::comments::record;
use crate::heart::log::sealed;
use crate::store::log;
use access::Actor;
use web::Keeping;

#[test]
fn comments_are_given_to_their_author_and_stay_or_go_as_they_wish() {
    each(|house| {
        let (ana, eve, mia) = (house.member("Ana"), house.member("Eve"), house.member("Mia"));
        let page = asks(house, &ana, "network");
        let stays = made(&about(&eve, &page, "whole", "I stay.").send());
        let goes = made(&about(&mia, &page, "whole", "I go.").send());
        let person = eve.id();
        let files = house.look(Actor::House, move |look| Ok(export(look, person)?));
        let json = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert!(json.contains("I stay.") && json.contains(&stays) && !json.contains("I go."), "{json}");
        for (person, keeping) in [(eve.id(), Keeping::Stays), (mia.id(), Keeping::Goes)] {
            house.act(Actor::House, move |act| forget(act, person, keeping));
        }
        ana.get(&stays).ok().says("I stay.").says("former participant").lacks("#1 Eve");
        ana.get(&goes).ok().lacks("I go.").says("taken back by its author").lacks("Mia");
    });
}

#[test]
fn the_record_of_a_comment_is_what_the_log_has_sealed() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let comment = made(&about(&ana, &page, "whole", "Sealed words.").send());
        ana.fill(&format!("{comment}/replies")).with("words", "And a reply.").with("lang", "en").done().ok();
        let statement = at(house, &page).id;
        let (record, entries) = house.look(Actor::House, move |look| {
            Ok((record::of(look, statement)?, log::behind(look, statement, 0)?))
        });
        assert_eq!(record.len(), 2);
        assert_eq!(record[1].reply_to, Some(1));
        for recorded in record {
            let salt = hex::decode(recorded.salt.clone().unwrap()).unwrap();
            let words = format!("{}\n\n{}\n\n", recorded.kind, recorded.words.clone().unwrap());
            let seal = sealed(&salt, &words);
            let number = format!("\"comment\":{},", recorded.number);
            let entry =
                entries.iter().find(|entry| entry.kind == "commented" && entry.body.contains(&number));
            assert!(entry.unwrap().body.contains(&seal), "{}", recorded.number);
        }
    });
}
