//! What stands of lists on the front page and on the pages of topics.

use super::{hold, list, make, rules};
use crate::heart::held::Reason;
use access::Actor;
use base::{Parse, Slug, days, minutes};
use testing::{Browser, House};

/// Runs a test in a house with a front page, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [
        &::front::CAPABILITY,
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &notices::CAPABILITY,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, test);
}

/// Writes to a list of which the writer is.
fn writes(house: &House, browser: &Browser<'_>, list: &str, subject: &str) {
    browser.fill(&format!("{list}/threads")).with("subject", subject).with("text", "Hello.").done().ok();
    house.pass(minutes(1));
}

#[test]
fn those_who_moderate_read_how_many_posts_wait_for_them() {
    each(|house| {
        let sue = house.steward("Sue");
        let page = make(&sue, "privacy");
        sue.get("/").ok().lacks("waits for you at");
        hold(house, &list(house, "privacy"), "zoe@away.example", "Hello", Reason::Stranger);
        let front = sue.get("/").ok().says("One post waits for you at All about privacy");
        assert!(front.attribute(&format!("main a[href='{page}/moderation']"), "href").is_some());
        house.member("Ana").get("/").ok().lacks("waits for you at");
    });
}

#[test]
fn conversations_that_begin_are_new_for_whoever_may_read_them() {
    each(|house| {
        let sue = house.steward("Sue");
        let open = make(&sue, "privacy");
        let form = rules(sue.fill("/lists").with("name", "among-us"), "Among us").with("joining", "open");
        // The first of two fields of a name counts.
        let closed =
            rules(sue.fill("/lists").with("reading", "subscribers").with("name", "closed"), "Closed");
        let closed = closed.with("joining", "open").send().location().unwrap();
        form.send();
        let ana = house.member("Ana");
        for list in [&open, &closed] {
            ana.fill(&format!("{list}/subscription")).done().ok();
            writes(house, &ana, list, &format!("On {}", list.trim_start_matches("/lists/")));
        }
        house.visitor().get("/").ok().says("On privacy").says("All about privacy").lacks("On closed");
        ana.get("/").ok().says("On closed");
        house.member("Ben").get("/").ok().lacks("On closed");
        house.pass(days(100));
        house.visitor().get("/").ok().lacks("On privacy");
    });
}

#[test]
fn a_topics_page_has_the_lists_that_are_filed_under_it() {
    each(|house| {
        house.act(Actor::House, |act| {
            let names = topics::Names::of([(base::Tongue::English, topics::Name::parse("Access")?)]);
            topics::add(act, &Slug::parse("access")?, &names.expect("a name"), None)
        });
        let sue = house.steward("Sue");
        make(&sue, "privacy");
        let form = rules(sue.fill("/lists").with("name", "access-list"), "On access").with("joining", "open");
        form.with("topics", "access").send();
        let form = rules(sue.fill("/lists").with("name", "other"), "Of more access").with("joining", "open");
        form.with("topics", "access-for-all").send();
        let page = house.visitor().get("/topics/access").ok().says("access-list@bits.example");
        page.lacks("All about privacy").lacks("Of more access");
    });
}
