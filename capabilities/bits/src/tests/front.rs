//! What stands of bits on the front page and on the pages of topics.

use super::{desk, mark, report};
use access::Actor;
use base::{Parse, Tongue, days};
use testing::House;
use topics::{Name, Names};

/// Runs a test in a house with a front page, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [
        &::front::CAPABILITY,
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &notices::CAPABILITY,
        &desk::DESK,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, |house| {
        house.act(Actor::House, |act| {
            let names = Names::of([(Tongue::English, Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        test(house);
    });
}

#[test]
fn what_was_marked_is_new_for_a_while() {
    each(|house| {
        let (_, of) = report(house, None);
        let bit = mark(&house.member("Ana"), &of, "The Internet is *for everyone*.");
        let page = house.visitor().get("/").ok().says("The Internet is for everyone").says("Bit marked");
        assert_eq!(page.attribute("main a[href^='/bits/']", "href"), Some(bit));
        house.pass(days(100));
        house.visitor().get("/").ok().lacks("for everyone");
    });
}

#[test]
fn a_topics_page_has_the_bits_that_others_build_upon() {
    each(|house| {
        let (_, of) = report(house, None);
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let first = mark(&ana, &of, "The Internet is *for everyone*.");
        for words in ["Nobody is\nto be left out of it.", "What we heard", "one"] {
            house.clock.pass(days(1));
            mark(&ana, &of, words);
        }
        ben.fill(&format!("{first}/support")).done().ok();
        let page = house.visitor().get("/topics/access").ok();
        let shown = page.attributes("main .rows a[href^='/bits/']", "href");
        assert_eq!((shown.len(), &shown[0]), (3, &first));
        assert!(page.attribute("main a[href='/bits?topic=access']", "href").is_some());
    });
}
