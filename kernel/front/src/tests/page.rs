//! The page.

use super::{In, each, say, whisper};
use access::accounts;
use base::{Named, Parse, Tongue, Zone, hours};

#[test]
fn everybody_reads_what_is_coming_and_new_and_how_to_join() {
    each(|house| {
        say(house, In::Coming, "Spring fair", 48);
        say(house, In::News, "Report of the fair", 0);
        say(house, In::Needs, "Answer the baker", 24);
        let page = house.visitor().get("/").ok().says("Best Bits").says("Beside the front");
        let page = page.says("Spring fair").says("in 2 days").says("Report of the fair");
        let page = page.says("Join the network").lacks("Answer the baker").lacks("Get this by mail");
        assert_eq!(page.all("h1").len(), 1);
        assert_eq!(page.attribute("link[type='application/atom+xml']", "href"), Some("/fairs.atom".into()));
        assert_eq!(page.attribute("main time", "datetime"), Some("2025-12-03".into()));
    });
}

#[test]
fn members_read_what_waits_for_them_the_nearest_term_first() {
    each(|house| {
        let ana = house.member("Ana");
        say(house, In::Needs, "Later", 48);
        say(house, In::Needs, "Sooner", 24);
        let page = ana.get("/").ok().says("What needs you").says("until 2 Dec 2025, 09:00 (UTC)");
        assert_eq!(page.all("main ul:first-of-type li a"), ["Sooner", "Later"]);
        page.lacks("Join the network").says("Get this by mail");
    });
}

#[test]
fn a_time_says_by_which_clock_it_is_told() {
    each(|house| {
        say(house, In::Coming, "Spring fair", 48);
        say(house, In::Needs, "Answer the baker", 24);
        house.visitor().get("/").ok().says("09:00 (UTC)");
        let ana = house.member("Ana");
        let person = ana.id();
        house.act(access::Actor::House, move |act| {
            accounts::set_reading(act, person, None, Some(&Zone::parse("America/Lima").unwrap()))?;
            Ok(act.record(&super::Called { person, title: "x".into(), fair: super::HIDDEN })?)
        });
        ana.get("/").ok().says("04:00 (Lima)").says("until 2 Dec 2025, 04:00 (Lima)");
    });
}

#[test]
fn both_columns_begin_with_a_heading_and_a_visitor_reads_first_what_the_network_is() {
    each(|house| {
        let order = |browser: &testing::Browser<'_>| browser.get("/").ok().all("main h2");
        assert_eq!(order(&house.visitor()), ["About the network", "What is coming", "What is new"]);
        say(house, In::Needs, "Answer the baker", 24);
        assert_eq!(order(&house.member("Ana")), ["What needs you", "What is coming", "What is new"]);
        for path in ["section:first-of-type > h2:first-child", "section:last-of-type > h2:first-child"] {
            assert_eq!(house.visitor().get("/").all(&format!("main .two > {path}")).len(), 1, "{path}");
        }
    });
}

#[test]
fn nobody_reads_what_is_not_for_them() {
    each(|house| {
        for part in [In::Needs, In::Coming, In::News] {
            whisper(house, part, "Secret fair", 1);
        }
        house.visitor().get("/").ok().lacks("Secret fair");
        house.member("Ana").get("/").ok().lacks("Secret fair").lacks("What needs you");
        let page = house.facilitator("Fay").get("/").ok();
        assert_eq!(page.text().matches("Secret fair").count(), 3);
    });
}

#[test]
fn each_part_has_a_few_entries_and_says_how_many_more_wait() {
    each(|house| {
        for n in 0..12 {
            say(house, In::Needs, &format!("Need {n:02}"), 24 + n);
            say(house, In::Coming, &format!("Coming {n:02}"), 24 + n);
            say(house, In::News, &format!("News {n:02}"), n);
        }
        let page = house.member("Ana").get("/").ok();
        page.says("Need 07")
            .says("and 4 more")
            .says("Coming 07")
            .says("News 11")
            .lacks("Need 08")
            .lacks("Coming 08")
            .lacks("News 03");
    });
}

#[test]
fn what_is_long_over_is_not_new_and_what_waits_is_counted_with_the_notices() {
    each(|house| {
        say(house, In::News, "Old report", 0);
        house.pass(hours(24 * 100));
        let ana = house.member("Ana");
        ana.get("/").ok().lacks("Old report").says("Nothing new").says("Nothing is planned yet");
        let person = ana.id();
        house.act(access::Actor::House, move |act| {
            Ok(act.record(&super::Called { person, title: "Come".into(), fair: super::FAIR })?)
        });
        house.settle();
        ana.get("/").ok().says("One new notice");
    });
}

#[test]
fn a_kept_page_is_dropped_when_something_happens_to_a_thing() {
    each(|house| {
        house.visitor().get("/").ok().lacks("Spring fair");
        say(house, In::Coming, "Spring fair", 48);
        house.visitor().get("/").ok().says("Spring fair");
    });
}

#[test]
fn the_page_speaks_every_language_in_both_directions() {
    each(|house| {
        say(house, In::Coming, "Spring fair", 48);
        say(house, In::Needs, "Answer", 48);
        let ana = house.member("Ana");
        for tongue in Tongue::ALL {
            ana.set_cookie("tongue", tongue.name());
            for path in ["/", "/you/digest"] {
                let page = ana.get(path).ok().lacks("front-").lacks("digest-").lacks("{ $");
                assert_eq!(page.attribute("html", "dir"), Some(tongue.direction().to_string()));
            }
            house.visitor().reading(tongue.name()).get("/").ok().lacks("front-");
        }
    });
}
