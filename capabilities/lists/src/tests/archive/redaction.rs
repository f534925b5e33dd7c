//! Taking a message out.

use super::{keep, link, mail, talk};
use crate::authorship;
use crate::tests::each;
use access::Actor;
use web::Keeping;
use web::axum::http::StatusCode;

#[test]
fn what_is_taken_out_is_gone_from_everywhere_and_its_place_stays() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Zeppelin", "The zeppelin has landed."));
        keep(house, &list, &mail("two", &["one"], "Re: Landing", "Second."));
        let redaction = format!("{}/redaction", link(&first));
        let steward = house.steward("Sam");
        steward.get(&redaction).ok();
        steward.fill(&redaction).send().refuses("");
        steward
            .fill(&redaction)
            .with("why", "Asked for by its author")
            .done()
            .says("Asked for by its author");
        house.settle();
        let visitor = house.visitor();
        let thread = format!("/lists/talk/threads/{}", first.address);
        for path in [
            thread.as_str(),
            &link(&first),
            "/lists/talk",
            "/lists/talk/threads",
            "/lists/talk/months/2025-12",
            "/lists/talk.atom",
            "/lists/talk/months/2025-12.mbox",
            "/search?q=landed",
        ] {
            for browser in [&visitor, &steward] {
                let page = browser.get(path).ok();
                assert!(!page.body().contains("Zeppelin") && !page.body().contains("zeppelin"), "{path}");
            }
        }
        visitor
            .get(&thread)
            .ok()
            .says("This message was taken out.")
            .says("Asked for by its author")
            .says("Second.");
        steward.get(&format!("{}.eml", link(&first))).is(StatusCode::NOT_FOUND);
        let room = house.built.house.clone();
        let raw = house.wait(::mail::raw::load(&room.db, &room.files, first.raw));
        assert!(matches!(raw, Err(::mail::raw::Trouble::Missing(_))));
        steward.fill(&redaction).with("why", "Again").send().refuses("already");
    });
}

#[test]
fn bytes_that_another_list_keeps_stay() {
    each(|house| {
        let list = talk(house);
        let raw = mail("one", &[], "Hello", "To both lists.");
        let first = keep(house, &list, &raw);
        crate::tests::make(&house.steward("Sue"), "other");
        keep(house, &crate::tests::list(house, "other"), &raw);
        let steward = house.steward("Sam");
        steward.fill(&format!("{}/redaction", link(&first))).with("why", "Here only").done();
        house.settle();
        let id = first.raw;
        let there = house.look(Actor::House, move |look| Ok(::mail::raw::load_here(look, id)?));
        assert!(there.is_some());
    });
}

#[test]
fn only_those_who_look_after_a_list_take_messages_out() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Hello", "First."));
        let redaction = format!("{}/redaction", link(&first));
        house.member("Mia").fill(&redaction).with("why", "No").send().is(StatusCode::FORBIDDEN);
        house.member("Mo").get(&link(&first)).ok().lacks("Take this message out");
    });
}

#[test]
fn the_words_of_who_leaves_the_network_stay_without_their_name_or_go() {
    each(|house| {
        let list = talk(house);
        let other = house.member("Ann");
        for (name, keeping) in [("Mia", Keeping::Stays), ("Mo", Keeping::Goes)] {
            let member = house.member(name);
            super::subscribe(house, &list, &member);
            let words = format!("Words of {name}.");
            let sent =
                member.fill("/lists/talk/threads").with("subject", "Ideas").with("text", &words).send();
            let path = sent.location().unwrap();
            house.settle();
            house.visitor().get(&path).ok().says(&words).says(name);
            let person = member.id();
            let export = house.look(Actor::House, move |look| Ok(authorship::export(look, person)?));
            assert!(String::from_utf8_lossy(&export[0].bytes).contains(&words));
            house.act(Actor::House, move |act| authorship::forget(act, person, keeping));
            house.settle();
            let page = house.visitor().get(&path).ok();
            assert_eq!(page.body().contains(&words), keeping == Keeping::Stays);
            assert!(!other.get(&path).ok().all("article h2").contains(&name.to_owned()));
            other.get(&format!("{path}.eml")).is(StatusCode::NOT_FOUND);
        }
    });
}
