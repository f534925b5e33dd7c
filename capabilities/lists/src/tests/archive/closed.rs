//! An archive for subscribers only is closed everywhere to everybody else.

use super::{keep, link, mail};
use crate::tests::{each, list};
use access::Actor;
use testing::House;
use web::axum::http::StatusCode;

fn closed_list(house: &House) -> crate::heart::list::List {
    crate::tests::make(&house.steward("Stella"), "talk");
    let list = list(house, "talk");
    let mut rules = list.rules.clone();
    rules.reading = crate::heart::list::Reading::Subscribers;
    let of = list.clone();
    house.act(Actor::House, move |act| {
        let now = act.now();
        crate::store::lists::set_rules(act, of.id, &rules, now)?;
        act.record(&crate::facts::ListChanged { list: of.id })?;
        Ok(())
    });
    crate::tests::list(house, "talk")
}

#[test]
fn strangers_read_nothing_of_a_closed_archive() {
    each(|house| {
        let list = closed_list(house);
        let message = keep(house, &list, &mail("one", &[], "Hello", "The zeppelin has landed."));
        let paths = [
            link(&message),
            format!("{}.eml", link(&message)),
            format!("{}/reply", link(&message)),
            format!("{}/files/1/x.png", link(&message)),
            format!("/lists/talk/threads/{}", message.address),
            format!("/lists/talk/threads/{}.mbox", message.address),
            "/lists/talk/threads".into(),
            "/lists/talk/threads/new".into(),
            "/lists/talk/months".into(),
            "/lists/talk/months/2025-12".into(),
            "/lists/talk/months/2025-12.mbox".into(),
            "/lists/talk.atom".into(),
        ];
        let member = house.member("Mia");
        for path in &paths {
            let visitor = house.visitor().get(path);
            assert!(visitor.location().is_some_and(|to| to.starts_with("/sign-in")), "{path} is open");
            member.get(path).is(StatusCode::FORBIDDEN);
        }
        house.visitor().get("/lists/talk").ok().lacks("Hello");
        house.visitor().get("/search?q=zeppelin").ok().lacks("Hello");
        member.get("/search?q=zeppelin").ok().lacks("Hello");
    });
}

#[test]
fn subscribers_read_a_closed_archive_and_find_in_it() {
    each(|house| {
        let list = closed_list(house);
        let message = keep(house, &list, &mail("one", &[], "Hello", "The zeppelin has landed."));
        let member = house.member("Mia");
        crate::tests::archive::subscribe(house, &list, &member);
        member.get(&link(&message)).ok().says("zeppelin").says("ana@example.org");
        member.get("/lists/talk.atom").ok();
        member.get("/search?q=zeppelin").ok().says("Hello");
        house.steward("Sam").get(&link(&message)).ok();
    });
}

#[test]
fn a_list_that_closes_its_archive_closes_what_was_kept() {
    each(|house| {
        let open = super::talk(house);
        let message = keep(house, &open, &mail("one", &[], "Hello", "The zeppelin has landed."));
        let thread = format!("/lists/talk/threads/{}", message.address);
        let paths = [thread.as_str(), &link(&message), "/lists/talk/threads", "/lists/talk.atom"];
        for path in paths {
            house.visitor().get(path).ok();
        }
        house.visitor().get("/search?q=zeppelin").ok().says("Hello");
        let mut rules = open.rules.clone();
        rules.reading = crate::heart::list::Reading::Subscribers;
        house.act(Actor::House, move |act| {
            let now = act.now();
            crate::store::lists::set_rules(act, open.id, &rules, now)?;
            act.record(&crate::facts::ListChanged { list: open.id })?;
            Ok(())
        });
        for path in paths {
            assert!(house.visitor().get(path).location().is_some(), "{path} is still open");
        }
        house.visitor().get("/search?q=zeppelin").ok().lacks("Hello");
    });
}
