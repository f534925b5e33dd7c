//! Taking a message out.

use super::{keep, link, mail, talk};
use crate::tests::each;
use access::Actor;
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
