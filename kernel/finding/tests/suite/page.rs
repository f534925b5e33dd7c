//! The search page.

use crate::{ENGLISH, FRENCH, NETWORK, PUBLIC, each, id, note};
use base::{Id, Named, Tongue, days};
use facts::Subject;
use web::axum::http::StatusCode;

#[test]
fn what_is_found_stands_with_its_kind_its_passage_and_its_link() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 7)]);
        let page = house.visitor().get("/search?q=submarine").ok().says("1 result").says("Notes");
        assert_eq!(page.all("main .rows a"), ["Cables <under> the sea"]);
        assert_eq!(page.all("main .rows mark"), ["submarine"]);
        let link = format!("/notes/{}", Id::<Subject>::from_bytes(id(PUBLIC, ENGLISH, 7)));
        assert_eq!(page.attributes("main .rows a", "href"), [link]);
        assert_eq!(page.attribute("main input[name=q]", "value").as_deref(), Some("submarine"));
    });
}

#[test]
fn everybody_finds_what_they_may_see_and_nothing_else() {
    each(|house| {
        let (ana, ali) = (house.member("Ana"), house.applicant("Ali"));
        note(house, &[id(PUBLIC, ENGLISH, 1), id(NETWORK, ENGLISH, 2), *ana.id().bytes(), *ali.id().bytes()]);
        let found = |page: testing::Page| page.ok().all("main .rows li").len();
        assert_eq!(found(house.visitor().get("/search?q=submarine")), 1);
        assert_eq!(found(ali.get("/search?q=submarine")), 2);
        assert_eq!(found(ana.get("/search?q=submarine")), 3);
        assert_eq!(found(house.member("Ben").get("/search?q=submarine")), 2);
    });
}

#[test]
fn a_language_filters_and_is_taken_away_again() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, FRENCH, 3), id(PUBLIC, FRENCH, 5)]);
        let all = house.visitor().get("/search?q=submarine").ok().says("3 results").says("Languages French");
        assert_eq!(all.all("main .meta .chip"), ["French 2", "English 1"]);
        let french = &all.attributes("main .meta .chip", "href")[0];
        let some = house.visitor().get(french).ok().says("2 results");
        assert_eq!(some.attribute("main [name=lang] [selected]", "value").as_deref(), Some("fr"));
        let back = some.attribute("main .chosen a", "href").unwrap();
        house.visitor().get(&back).ok().says("3 results");
    });
}

#[test]
fn a_kind_filters_and_shows_how_many_there_are() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, ENGLISH, 2)]);
        let all = house.visitor().get("/search?q=submarine").ok();
        assert_eq!(all.all("main .tabs a"), ["All 2", "Notes 2"]);
        let notes = house.visitor().get(&all.attributes("main .tabs a", "href")[1]).ok().says("2 results");
        assert_eq!(
            notes.attribute("main .tabs a[aria-current]", "href").as_deref(),
            Some("/search?q=submarine&kind=note")
        );
    });
}

#[test]
fn many_results_are_paged() {
    each(|house| {
        let ids: Vec<[u8; 16]> = (0..45).map(|n| id(PUBLIC, ENGLISH, n)).collect();
        note(house, &ids);
        let mut seen = Vec::new();
        let mut next = Some("/search?q=submarine".to_owned());
        while let Some(path) = next {
            let page = house.visitor().get(&path).ok().says("45 results");
            seen.extend(page.attributes("main .rows a", "href"));
            next = page.attribute("main .pager a[rel=next]", "href");
        }
        assert_eq!(seen.len(), 45);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 45);
        let beyond = house.visitor().get("/search?q=submarine&page=99");
        assert_eq!(beyond.location().as_deref(), Some("/search?q=submarine&page=3"), "that is the last one");
        assert_eq!(
            house.visitor().get("/search?q=nowhere&page=2").location().as_deref(),
            Some("/search?q=nowhere")
        );
    });
}

#[test]
fn nothing_that_can_be_typed_is_an_error() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        let visitor = house.visitor();
        visitor.get("/search").ok().lacks("Nothing was found");
        visitor.get("/search?q=").ok().lacks("Nothing was found");
        visitor.get("/search?q=%20%20&page=x").ok().lacks("Nothing was found");
        let long = format!("/search?q={}", "a+".repeat(5_000));
        let strange = [
            "/search?q=%22",
            "/search?q=%ff%fe",
            "/search?q=AND+OR+NOT+(*:",
            "/search?q=title:x~1^2",
            "/search?q=a&q=b&kind=nothing&lang=nonsense&page=-1",
            "/search?q=submarine&page=99999999999999999999",
            "/search?q=submarine&page=x",
            "/search?q=%00",
            "/search?q=%3Cscript%3E",
            "/search?&&&=",
            "/search?topic=%00&region=atlantis&from=yesterday&to=2025-13-40&in=%FF",
            "/search?from=9999-12-31&to=9999-12-31",
            "/search?from=-9999-01-01&to=-9999-01-01&lang=en",
            &long,
        ];
        for path in strange {
            assert_eq!(visitor.get(path).status, StatusCode::OK, "{path}");
        }
        visitor.get("/search?q=nowhere").ok().says("Nothing was found for nowhere");
    });
}

#[test]
fn a_filter_that_is_not_understood_is_left_away_and_said_to_be() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        let visitor = house.visitor();
        let page = visitor.get("/search?q=submarine&kind=nothing&from=2025-13-40&region=%3Cb%3E%00&lang=%FF");
        let said = page.ok().says("1 result").all("main .note");
        let expected = [
            "Kind: “nothing” was not understood, and is left away.",
            "Region: “<b>” was not understood, and is left away.",
            "Language: “\u{FFFD}” was not understood, and is left away.",
            "From: “2025-13-40” was not understood, and is left away.",
        ];
        let bare = |text: &String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(said.iter().map(bare).collect::<Vec<_>>(), expected);
        visitor.get("/search?q=submarine&lang=nonsense").ok().says("Language: “nonsense” was not understood");
        visitor.get("/search?q=submarine&lang=sw").ok().lacks("not understood");
        visitor.get("/search?q=submarine&kind=note&from=2025-01-01").ok().lacks("not understood");
        visitor.get("/search?from=yesterday").ok().says("“yesterday”").lacks("Nothing was found");
        let atom = visitor.get("/search.atom?q=submarine&kind=nothing").ok().body();
        assert!(!atom.contains("<entry"), "nobody is there to be told: {atom}");
    });
}

#[test]
fn filters_keep_each_other() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 2), id(PUBLIC, FRENCH, 4), id(PUBLIC, ENGLISH, 3)]);
        let all =
            "q=submarine&kind=note&topic=access&region=africa&lang=en&from=2025-01-01&to=2026-01-01&wide=1";
        let page = house.visitor().get(&format!("/search?{all}")).ok().says("1 result");
        let links = [".chosen a", ".tabs a"].map(|at| page.attributes(&format!("main {at}"), "href"));
        assert_eq!(links[0].len(), 5);
        let filters: Vec<&str> = all.split('&').collect();
        for link in links.concat() {
            let link = link.replace("%2D", "-");
            let left = filters.iter().filter(|filter| link.contains(*filter)).count();
            assert!(left >= filters.len() - 1, "{link}");
        }
    });
}

#[test]
fn the_page_speaks_every_language() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, FRENCH, 2)]);
        for tongue in Tongue::ALL {
            let visitor = house.visitor().reading(tongue.name());
            for path in ["/search", "/search?q=submarine", "/search?q=nowhere", "/search?q=submarine&lang=fr"]
            {
                let page = visitor.get(path).ok().lacks("search-");
                assert_eq!(page.attribute("html", "lang").as_deref(), Some(tongue.name()));
                assert_eq!(page.all("h1").len(), 1);
            }
        }
    });
}

#[test]
fn a_topic_a_region_and_days_narrow_by_links_and_by_the_form() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, ENGLISH, 2), id(PUBLIC, FRENCH, 4)]);
        let visitor = house.visitor();
        let topic =
            visitor.get("/search?q=submarine&topic=access").ok().says("2 results").says("Access for all");
        let back = topic.attribute("main .chosen a", "href").unwrap();
        assert_eq!(back, "/search?q=submarine");
        assert_eq!(topic.attribute("main [name=topic] [selected]", "value").as_deref(), Some("access"));
        let region =
            visitor.get("/search?q=submarine&region=africa&lang=fr").ok().says("1 result").says("Africa");
        assert_eq!(region.all("main .chosen a").len(), 2);
        // Note 2 is of 3 January 2025; the last day is included.
        visitor
            .get("/search?q=submarine&from=2025-01-03&to=2025-01-03")
            .ok()
            .says("1 result")
            .says("From 3 Jan 2025");
        visitor.get("/search?q=submarine&from=2025-01-06").ok().says("Nothing was found");
    });
}

#[test]
fn without_words_a_topic_is_a_list_the_newest_first() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 2)]);
        house.pass(days(1));
        note(house, &[id(PUBLIC, FRENCH, 4), id(PUBLIC, ENGLISH, 5)]);
        let page = house.visitor().get("/search?topic=access").ok().says("2 results");
        assert_eq!(page.all("main .rows a"), ["Câbles sous la mer", "Cables <under> the sea"]);
        house.visitor().get("/search?topic=nothing").ok().says("Nothing was found for nothing");
    });
}

#[test]
fn the_first_letter_finds_something() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        for typed in ["c", "ca", "cab", "cabl", "cabels"] {
            house.visitor().get(&format!("/search?q={typed}")).ok().says("1 result");
        }
    });
}

#[test]
fn a_search_can_be_made_wider_by_the_same_words_in_other_languages() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        let none = house.visitor().get("/search?q=xyzzy").ok();
        none.lacks("Look in other languages too");
        let typed = house.visitor().get("/search?q=privacy").ok().says("Look in other languages too");
        let wider = typed.attributes("main .meta a", "href");
        assert!(wider.contains(&"/search?q=privacy&wide=1".to_owned()), "{wider:?}");
        let wide =
            house.visitor().get("/search?q=privacy&wide=1").ok().says("Only in the words that I typed");
        assert_eq!(wide.attribute("main input[name=wide]", "value").as_deref(), Some("1"));
    });
}
