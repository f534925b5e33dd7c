//! Searches as feeds.

use crate::{ENGLISH, FRENCH, NETWORK, PUBLIC, each, id, note};
use base::days;
use web::axum::http::StatusCode;

#[test]
fn a_search_is_a_feed_of_what_everybody_may_find_the_newest_first() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(NETWORK, ENGLISH, 3)]);
        house.pass(days(1));
        note(house, &[id(PUBLIC, FRENCH, 5)]);
        let page = house.visitor().get("/search?q=submarine&kind=note").ok();
        let feed = page.attribute("link[type='application/atom+xml']", "href").unwrap();
        assert_eq!(feed, "/search.atom?q=submarine&kind=note");
        for reader in [house.visitor(), house.member("Ana")] {
            let atom = reader.get(&feed).ok();
            assert_eq!(atom.header("content-type").as_deref(), Some("application/atom+xml; charset=utf-8"));
            let body = atom.body();
            assert_eq!(body.matches("<entry").count(), 2, "a feed has no account: {body}");
            assert!(
                body.find("Câbles sous la mer").unwrap()
                    < body.find("Cables &#60;under&#62; the sea").unwrap()
            );
            assert!(body.contains("<updated>2025-12-02T09:00:00Z</updated>"), "{body}");
            assert!(body.contains("<category term=\"Notes\"/>"));
        }
    });
}

#[test]
fn any_address_of_a_feed_is_a_feed() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        for query in ["", "?", "?q=", "?q=%00%FF", "?q=%22&topic=&page=99", "?lang=x&from=never"] {
            let atom = house.visitor().get(&format!("/search.atom{query}")).ok().body();
            assert!(
                atom.contains("<updated>1970-01-01T00:00:00Z</updated>") && !atom.contains("<entry"),
                "{atom}"
            );
        }
        house.visitor().get("/search.atom?topic=access").ok();
    });
}

#[test]
fn the_feed_of_a_kept_search_has_what_its_owner_may_find() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(NETWORK, ENGLISH, 3)]);
        let ana = house.member("Ana");
        note(house, &[*ana.id().bytes()]);
        ana.fill("/you/searches").with("q", "submarine").done();
        let path = ana.get("/you/searches").ok().attributes("main form", "action").remove(0);
        let given = |page: testing::Page| page.ok().attribute("main .note a", "href");
        let first = given(ana.fill(&format!("{path}/feed")).send()).unwrap();
        let feed = first.strip_prefix("https://bits.example").unwrap();
        let atom = house.visitor().get(feed).ok();
        assert_eq!(atom.body().matches("<entry").count(), 3);
        assert!(!atom.body().contains(feed), "feeds are passed on, secrets are not");
        assert_eq!(atom.header("referrer-policy").as_deref(), Some("no-referrer"));
        assert_eq!(atom.header("cache-control").as_deref(), Some("private, no-cache"));
        assert_eq!(given(ana.get("/you/searches")), None, "the address is shown once");
        let second = given(ana.fill(&format!("{path}/feed")).send()).unwrap();
        house.visitor().get(feed).is(StatusCode::NOT_FOUND);
        ana.take_back(&format!("{path}/feed")).done().ok().says("leads nowhere any more");
        let second = second.strip_prefix("https://bits.example").unwrap();
        house.visitor().get(second).is(StatusCode::NOT_FOUND);
        for nothing in ["/searches/x.atom", "/searches/.atom", "/searches/x"] {
            house.visitor().get(nothing).is(StatusCode::NOT_FOUND);
        }
    });
}
