//! Bits of a report, of a paper and of a message, from mark to search, and what a moderator takes out.

use crate::town::{on_days, sent};
use house_tests::each;
use testing::{Browser, House};
use web::axum::http::StatusCode;

/// An event that is over, with a published report and a paper: their addresses.
fn report_and_paper(ana: &Browser<'_>) -> (String, String) {
    let event = sent(on_days(ana.fill("/events"), "Islands", "2025-11-10", "2025-11-12"));
    let form = ana.fill(&format!("{event}/reports")).with("title", "What we heard").with("lang", "en");
    let report = sent(form.with("body", "They said *no* to the levy.")).trim_end_matches("/edit").to_owned();
    let form = ana.change(&report).with("title", "What we heard").with("body", "They said *no* to the levy.");
    form.with("lang", "en").with("state", "published").done().ok();
    let form = ana.fill(&format!("{event}/papers")).with("title", "Options").with("lang", "en");
    form.file("file", "options.md", b"Cables for every harbour.").done().ok();
    let page = ana.get(&event).ok();
    let edit =
        page.attribute(&format!("a[href^='{event}/papers/'][href$='/edit']"), "href").expect("a paper");
    (report, edit.trim_end_matches("/edit").to_owned())
}

/// A public list with a message by Noor: its address.
pub(crate) fn message(house: &House, steward: &Browser<'_>) -> String {
    let form = steward.fill("/lists").with("name", "talk").with("title", "Talk").with("langs", "en");
    let form = form.with("posting", "anyone").with("reading", "public").with("joining", "open");
    let form = form.with("replies", "untouched").with("most_bytes", "1048576");
    sent(form.with("digest_hour", "6").with("digest_weekday", "1"));
    let raw = "From: Noor <noor@away.example>\r\nTo: talk@bits.example\r\nSubject: Lagoons\r\n\
               Message-ID: <1@away.example>\r\nDate: Mon, 1 Dec 2025 08:00:00 +0000\r\n\r\n\
               On Sunday Ana wrote:\r\n> Nothing can be done.\r\n\r\nEvery lagoon\r\nneeds a mast.\r\n";
    house.mail_in("noor@away.example", "talk@bits.example", raw);
    let page = house.visitor().get("/lists/talk/threads").ok();
    let thread = page.attribute("main a[href^='/lists/talk/threads/']", "href").expect("a thread");
    thread.replace("/threads/", "/messages/")
}

pub(crate) fn mark(ben: &Browser<'_>, of: &str, passage: &str) -> String {
    sent(ben.fill("/bits").with("of", of).with("passage", passage))
}

#[test]
fn passages_of_reports_papers_and_messages_are_marked_found_and_shown_beside_their_texts() {
    each(|house| {
        let steward = house.steward("Stella");
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (report, paper) = report_and_paper(&ana);
        let message = message(house, &steward);
        let marked = [
            (&report, "They said no to the levy"),
            (&paper, "Cables for every harbour"),
            (&message, "Every lagoon needs a mast."),
        ];
        for (of, words) in marked {
            let bit = mark(&ben, of, words);
            let page = house.visitor().get(of).ok().says("Bits of this text").says("one supports it");
            assert_eq!(page.attribute("#bits li a", "href"), Some(bit.clone()));
            house.visitor().get(&bit).ok().says("Ben");
        }
        ben.fill("/bits")
            .with("of", &message)
            .with("passage", "Nothing can be done.")
            .send()
            .refuses("do not stand");
        house.settle();
        for word in ["levy", "harbour", "lagoon"] {
            house.visitor().get(&format!("/search?q={word}&kind=bit")).ok().says("Bits 1");
        }
        house.visitor().get("/bits").ok().says("What we heard").says("Options").says("Lagoons").says("Noor");
        let bit = mark(&ben, &message, "needs a mast");
        steward.fill(&format!("{message}/redaction")).with("why", "asked for").done().ok();
        house.settle();
        house.visitor().get(&bit).is(StatusCode::NOT_FOUND);
        house.visitor().get("/bits").ok().lacks("lagoon");
        house.visitor().get("/search?q=lagoon&kind=bit").ok().says("Bits 0");
    });
}

#[test]
fn a_bit_of_a_report_goes_into_a_statement_of_which_passages_are_marked_in_turn() {
    each(|house| {
        let (ana, ben, visitor) = (house.member("Ana"), house.member("Ben"), house.visitor());
        let (report, _) = report_and_paper(&ana);
        let bit = mark(&ben, &report, "They said no to the levy.");
        let form = ben.fill("/statements").with("title", "Harbours first").with("why", "Ships wait.");
        let form = form.with("addressees", "The assembly").with("lang", "en").with("zone", "UTC");
        let statement = sent(form.with("consultation", "public"));
        let draft = ben.change(&format!("{statement}/draft")).with("from", 0);
        draft.with("text", "We have met.\n\nWe ask for cables.").done().ok();
        let id = bit.trim_start_matches("/bits/");
        ben.fill(&format!("{statement}/draft/bits")).with("bit", id).with("after", "1").done().ok();
        visitor.get(&bit).ok().says("Harbours first").says("stands as it was");
        visitor.get(&report).ok().says("Harbours first").says("used in one text");
        let own = mark(&ben, &statement, "We ask for cables.");
        let page = visitor.get(&statement).ok().says("Bits of this text");
        assert_eq!(page.attribute("#bits li a", "href"), Some(own.clone()));
        visitor.get(&own).ok().says("Harbours first");
        house.settle();
        visitor.get("/search?q=cables&kind=bit").ok().says("Bits 1");
    });
}
