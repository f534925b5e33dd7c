//! Keeping searches, changing and dropping them.

use crate::{ENGLISH, PUBLIC, each, id, note};
use access::Actor;
use base::{Named, Parse, Slug, Tongue};
use web::Keeping;
use web::axum::http::StatusCode;

#[test]
fn a_search_is_kept_by_one_press_and_once() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 2)]);
        let ana = house.member("Ana");
        let page = ana.get("/search?q=submarine&topic=access").ok();
        let sent = page.attributes("main form[method=post] input:not([name=_csrf])", "name");
        assert_eq!(sent, ["q", "topic", "often"]);
        for _ in 0..2 {
            let kept = ana.fill("/you/searches").with("q", "submarine").with("topic", "access").done().ok();
            assert_eq!(kept.all("main .rows li").len(), 1);
            kept.says("You keep this search").lacks("Keep this search");
        }
        let own = ana.get("/you/searches").ok().says("submarine · Access for all");
        assert_eq!(own.all("main .rows li").len(), 1);
        assert_eq!(own.attribute("main option[selected]", "value").as_deref(), Some("weekly"));
        assert_eq!(
            own.attribute("main .rows a", "href").as_deref(),
            Some("/search?q=submarine&topic=access")
        );
        ana.get("/search?q=other").ok().says("Keep this search");
    });
}

#[test]
fn nobody_without_an_account_keeps_searches() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        house.visitor().get("/search?q=submarine").ok().lacks("Keep this search");
        assert_ne!(house.visitor().fill("/you/searches").with("q", "x").send().status, StatusCode::OK);
        house.applicant("Ali").fill("/you/searches").with("q", "x").done().ok();
    });
}

#[test]
fn how_often_it_is_told_can_be_changed_and_it_can_be_dropped_by_its_owner_alone() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        ana.fill("/you/searches").with("q", "submarine").with("often", "never").done();
        let path = ana.get("/you/searches").ok().attributes("main form", "action").remove(0);
        ana.change(&path).with("often", "daily").done().ok().says("Saved");
        ana.change(&path).with("often", "hourly").send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ben.change(&path).with("often", "never").send().is(StatusCode::NOT_FOUND);
        ben.fill(&format!("{path}/feed")).send().is(StatusCode::NOT_FOUND);
        ben.take_back(&path).send().is(StatusCode::NOT_FOUND);
        let chosen = ana.get("/you/searches").ok().attributes("main option[selected]", "value");
        assert_eq!(chosen, ["daily"]);
        ana.take_back(&path).done().ok().says("You keep no searches yet");
        ana.take_back(&path).send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn nothing_is_not_kept_and_no_more_than_anybody_follows() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", " ").with("kind", "nothing").done();
        ana.get("/you/searches").ok().says("You keep no searches yet");
        for n in 0..50 {
            ana.fill("/you/searches").with("q", n).send().is(StatusCode::SEE_OTHER);
        }
        ana.fill("/you/searches").with("q", "one more").send().refuses("You keep 50 searches already");
    });
}

#[test]
fn a_search_as_long_as_any_is_kept() {
    each(|house| {
        let ana = house.member("Ana");
        let words: String = (0..600_u32).filter_map(|n| char::from_u32(0x4E00 + n * 31)).collect();
        for _ in 0..2 {
            ana.fill("/you/searches").with("q", &words).with("in", "x".repeat(100)).done().ok();
        }
        assert_eq!(ana.get("/you/searches").ok().all("main .rows > li").len(), 1);
    });
}

#[test]
fn a_button_goes_back_to_where_it_stood_and_nowhere_else() {
    each(|house| {
        let ana = house.member("Ana");
        let kept = |back: &str| ana.fill("/you/searches").with("q", "x").with("back", back).send().location();
        assert_eq!(kept("/topics/access").as_deref(), Some("/topics/access"));
        for elsewhere in ["https://evil.example/", "//evil.example", "/\\evil.example", ""] {
            assert_eq!(kept(elsewhere).as_deref(), Some("/search?q=x"));
        }
    });
}

#[test]
fn a_topic_is_followed_by_one_press_on_its_page() {
    each(|house| {
        let ana = house.member("Ana");
        let button = |who: &testing::Browser<'_>| {
            let (room, actor) = (house.built.house.clone(), access::Actor::Applicant(who.id()));
            house.look(actor, move |look| {
                let ui = room.ui(Tongue::English, None, actor);
                Ok(finding::follow_topic(look, &ui, &Slug::parse("access").unwrap())?.to_string())
            })
        };
        let form = button(&ana);
        assert!(form.contains("Follow this topic") && form.contains("a link that ends it"), "{form}");
        for often in ["at-once", "daily", "weekly"] {
            assert!(form.contains(&format!("value=\"{often}\"")), "{form}");
        }
        assert!(!form.contains("never"), "{form}");
        ana.fill("/you/searches")
            .with("topic", "access")
            .with("often", "daily")
            .done()
            .ok()
            .says("every morning");
        let followed = button(&ana);
        assert!(followed.contains("You follow this topic: a mail each morning"), "{followed}");
        assert!(followed.contains("href=\"/you/searches\"") && !followed.contains("<form"), "{followed}");
        let room = house.built.house.clone();
        let nobody = house.look(Actor::Nobody, move |look| {
            let ui = room.ui(Tongue::English, None, Actor::Nobody);
            Ok(finding::follow_topic(look, &ui, &Slug::parse("access").unwrap())?.to_string())
        });
        assert!(nobody.contains("/search.atom?topic=access") && !nobody.contains("<form"), "{nobody}");
        assert_eq!(finding::topic_link(&Slug::parse("access").unwrap()), "/search?topic=access");
    });
}

#[test]
fn followers_of_a_topic_are_those_who_keep_the_search_for_it_alone() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        for one in [&ana, &ben] {
            one.fill("/you/searches").with("topic", "access").with("often", "daily").done();
        }
        house.member("Cy").fill("/you/searches").with("topic", "access").with("q", "cable").done();
        let mut both = vec![ana.id(), ben.id()];
        both.sort();
        let followers = |after| {
            let topic = Slug::parse("access").unwrap();
            house.look(Actor::House, move |look| Ok(finding::followers_of_topic(look, &topic, after)?))
        };
        assert_eq!(followers(None), both);
        assert_eq!(followers(Some(both[0])), both[1..]);
    });
}

#[test]
fn what_one_is_told_after_keeping_a_search_says_when_a_mail_comes() {
    each(|house| {
        let ana = house.member("Ana");
        for (often, said) in [
            ("at-once", "soon after it is there"),
            ("daily", "every morning"),
            ("weekly", "on Monday morning"),
            ("never", "No mail tells of it"),
        ] {
            ana.fill("/you/searches").with("q", often).with("often", often).done().ok().says(said);
        }
        ana.fill("/you/searches").with("q", "cable").with("wide", "1").done();
        ana.get("/you/searches").ok().says("cable · in other languages too");
    });
}

#[test]
fn a_person_takes_their_searches_along_and_leaves_none_behind() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine & cable").with("often", "daily").done();
        let person = ana.id();
        let files =
            house.look(Actor::House, move |look| Ok((finding::CAPABILITY.exporters[0])(look, person)?));
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert!(text.contains("/search?q=submarine%20%26%20cable") && text.contains("daily"), "{text}");
        house.act(Actor::House, move |act| {
            (finding::CAPABILITY.forgetters[0])(act, person, Keeping::Stays)?;
            act.record(&crate::Noted { kind: "note", note: person.as_of() })?;
            Ok(())
        });
        ana.get("/you/searches").ok().says("You keep no searches yet");
    });
}

#[test]
fn the_page_of_searches_speaks_every_language() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/searches").with("q", "submarine").with("from", "2025-01-01").done();
        for tongue in Tongue::ALL {
            let ana = house.visitor().reading(tongue.name());
            let page = ana.get("/search?q=submarine&from=2025-01-01&to=2025-02-01").ok().lacks("search-");
            assert_eq!(page.all("h1").len(), 1);
        }
        ana.get("/you/searches").ok().lacks("search-");
    });
}
