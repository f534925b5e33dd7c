//! Writing to a list on the web.

use super::{keep, link, mail, subscribe, talk};
use crate::tests::each;
use web::axum::http::StatusCode;

#[test]
fn a_subscriber_writes_and_answers_on_the_web() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Budget", "First line.\r\n> quoted\r\n-- \r\nAna"));
        let member = house.member("Mia");
        subscribe(house, &list, &member);
        let form = member.get(&format!("{}/reply?quote=yes", link(&first))).ok();
        assert_eq!(form.attribute("[name=subject]", "value").as_deref(), Some("Re: Budget"));
        let text = form.all("textarea").remove(0);
        assert!(text.contains("> First line.") && !text.contains("quoted"), "{text}");
        let reply = member.fill(&format!("{}/reply", link(&first)));
        reply.with("subject", "Re: Budget").with("text", "My answer.").done().says("My answer.");
        house.settle();
        let thread = format!("/lists/talk/threads/{}", first.address);
        house.visitor().get(&thread).ok().says("2 messages").says("My answer.");
        member
            .fill("/lists/talk/threads")
            .with("subject", "New")
            .with("text", "Begun here.")
            .done()
            .says("Begun here.");
    });
}

#[test]
fn what_was_typed_stays_when_something_is_missing() {
    each(|house| {
        talk(house);
        let member = house.member("Mia");
        let page = member.fill("/lists/talk/threads").with("text", "Long thoughts.").send();
        let page = page.is(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.all("textarea"), ["Long thoughts."]);
    });
}

#[test]
fn who_is_neither_member_nor_subscriber_does_not_write() {
    each(|house| {
        talk(house);
        assert!(house.visitor().get("/lists/talk/threads/new").location().unwrap().starts_with("/sign-in"));
        house.applicant("Nils").get("/lists/talk/threads/new").is(StatusCode::FORBIDDEN);
    });
}
