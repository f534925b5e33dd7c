//! The timeline as a list, a picture, a sheet, and for programs.

use super::*;
use std::fmt::Write;
use web::axum::http::StatusCode;

/// The most that any page weighs.
const LARGEST: usize = 60 * 1024;

#[test]
fn the_timeline_is_a_list_by_month_first_and_a_picture_of_the_same_beside_it() {
    each(|house| {
        planted(house);
        let page = house.visitor().get("/processes").ok();
        let headings = page.all("h2");
        assert_eq!(&headings[..2], ["February 2013", "March 2013"]);
        assert!(headings.contains(&"2014".to_owned()) && headings.contains(&"To be announced".to_owned()));
        let listed = page.attributes("ul.rows > li > a", "href");
        let drawn = page.attributes("svg a", "href");
        assert_eq!((listed.len(), drawn.len()), (66, 66));
        assert!(drawn.iter().all(|link| listed.contains(link)), "what is drawn is in the list");
        page.says("21 Oct – 25 Oct 2013 IGF 2013 Bali").says("feeds into MAG Mtg");
    });
}

#[test]
fn the_sheet_of_2013_is_drawn_in_both_directions() {
    each(|house| {
        planted(house);
        let x = |language: &str| {
            let page = house.visitor().reading(language).get("/processes/timeline").ok();
            assert!(page.bytes.len() < LARGEST, "{} bytes", page.bytes.len());
            page.attribute("svg a text", "x").and_then(|x| x.parse::<f64>().ok()).expect("a place")
        };
        assert!(x("en") < 400.0 && x("ar") > 1_160.0, "the first mark is near the start");
        let svg = house.visitor().get("/processes/timeline.svg?process=ietf").ok();
        assert_eq!(svg.header("content-type").as_deref(), Some("image/svg+xml"));
        assert!(svg.body().contains("IETF 86 Orlando") && !svg.body().contains("ICANN"));
        let css = house.visitor().get("/processes/sheet.css").ok();
        assert!(css.body().contains("A3 landscape"));
    });
}

#[test]
fn two_hundred_milestones_over_five_years_fit_the_page() {
    each(|house| {
        let mut table = "process,title,date,code,relation\n".to_owned();
        for n in 0..200 {
            let (year, month, day) = (2023 + n / 40, 1 + n % 12, 1 + n % 28);
            let lane = n % 8;
            writeln!(
                table,
                "The process number {lane},Preparatory meeting {n} of the process,{year}-{month:02}-{day:02},m{n},m{}",
                n + 8
            )
            .unwrap();
        }
        let done =
            house.act(Actor::House, move |act| crate::import_timeline(act, &table, &Lang::parse("en")?));
        assert_eq!((done.milestones, done.arrows), (200, 192));
        for path in ["/processes/timeline", "/processes", "/processes?from=2023"] {
            let page = house.visitor().get(path).ok();
            assert!(page.bytes.len() <= LARGEST, "{path} weighs {} bytes", page.bytes.len());
        }
        let sheet = house.visitor().get("/processes/timeline").ok();
        assert_eq!(sheet.attributes("svg a", "href").len(), 200, "all of them on one sheet");
        let ana = house.member("Ana");
        let author = Actor::Member(access::Member { person: ana.id(), role: access::Role::Participant });
        house.act(author, |act| {
            let lang = Lang::parse("en")?;
            let title = base::Line::parse("Road")?;
            let said = crate::plant::RoadmapDetails {
                title,
                organization: None,
                owner: None,
                text: None,
                lang,
                withdrawn: None,
            };
            let entry = crate::plant::EntryDetails {
                what: base::Line::parse("Write to the delegations that have not said anything yet")?,
                text: None,
                by: crate::plant::When::days(jiff::civil::date(2025, 12, 9), jiff::civil::date(2025, 12, 9)),
                who: None,
                milestone: None,
                hours: Some(2),
                state: crate::plant::Progress::Open,
                withdrawn: None,
            };
            crate::plant::roadmap(act, &said, &vec![entry; 60])
        });
        for path in
            ["/processes/timeline?roadmap=road", "/processes?roadmap=road&from=2023", "/roadmaps/road"]
        {
            let page = ana.get(path).ok();
            assert!(
                page.attributes("svg a", "href").iter().filter(|to| to.contains("#entry-")).count() == 60
            );
            assert!(page.bytes.len() <= LARGEST, "{path} weighs {} bytes", page.bytes.len());
        }
    });
}

#[test]
fn a_long_timeline_begins_with_what_is_ahead_and_is_paged() {
    each(|house| {
        let mut table = "process,title,date\n".to_owned();
        for n in 0..230 {
            writeln!(table, "P,Meeting {n},{}-{:02}-01", 2025 + n / 100, 1 + n % 12).unwrap();
        }
        house.act(Actor::House, move |act| crate::import_timeline(act, &table, &Lang::parse("en")?));
        let visitor = house.visitor();
        let page = visitor.get("/processes").ok().says("December 2025").lacks("January 2025");
        let earlier = page.attributes("p.meta a", "href").into_iter().find(|href| href.contains("to="));
        visitor.get(&earlier.expect("what is over is a link away")).ok().says("January 2025");
        let (mut path, mut seen) = (Some("/processes?from=2025".to_owned()), 0);
        while let Some(at) = path {
            let page = visitor.get(&at).ok();
            seen += page.all("ul.rows > li").len();
            path = page.attribute("a[rel=next]", "href");
        }
        assert_eq!(seen, 230);
    });
}

#[test]
fn what_is_long_over_is_a_link_away_while_something_is_ahead() {
    each(|house| {
        planted(house);
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS+20 review");
        milestone(&ana, &wsis, "High-level meeting", "2025-12-16");
        let page = house.visitor().get("/processes").ok().says("High-level meeting").lacks("IGF 2013 Bali");
        let earlier = page.attributes("p.meta a", "href").into_iter().find(|href| href.contains("to="));
        house.visitor().get(&earlier.expect("a link")).ok().says("IGF 2013 Bali").lacks("High-level");
        let sheet = house.visitor().get("/processes/timeline?from=2013&to=2014").ok();
        assert_eq!(sheet.attributes("svg a", "href").len(), 65);
    });
}

#[test]
fn a_filter_is_an_address_for_the_list_the_picture_and_the_feeds() {
    each(|house| {
        planted(house);
        let visitor = house.visitor();
        let page = visitor.get("/processes?lane=IETF&from=2014&to=2014-08").ok();
        assert_eq!(page.all("ul.rows > li > a"), ["IETF 89 London", "IETF 90 Toronto"]);
        assert_eq!(page.all("p.chosen a").len(), 3);
        let ics = page.attributes("p.meta a", "href").into_iter().find(|href| href.contains(".ics")).unwrap();
        let calendar = visitor.get(&ics).ok().body();
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2);
        assert!(calendar.contains("DTSTART;VALUE=DATE:20140302\r\nDTEND;VALUE=DATE:20140308"));
        let feed = visitor.get("/processes.atom?lane=IETF").ok().body();
        assert_eq!(feed.matches("<entry").count(), 6);
        visitor.get("/processes?topic=access").ok().says("No milestones like this");
        visitor.get("/processes?region=nowhere&from=yesterday").ok().says("IETF 86 Orlando");
    });
}

#[test]
fn what_a_feed_calls_a_milestone_stays_when_its_address_changes() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        milestone(&ana, &wsis, "Meeting <&>", "2026-05-01");
        let read = || {
            let feed = house.visitor().get("/processes.atom").ok().body();
            let part = |from: &str, to: &str| {
                let rest = feed.split_once("<entry>").and_then(|(_, entry)| entry.split_once(from));
                rest.and_then(|(_, rest)| rest.split_once(to)).map(|(part, _)| part.to_owned()).expect(from)
            };
            (part("<id>", "</id>"), part("href=\"", "\""), part("<title xml:lang=\"en\">", "</title>"))
        };
        let before = read();
        assert!(before.0.starts_with("urn:uuid:") && before.0.len() == 45, "{before:?}");
        assert_eq!(before.2, "Meeting &#60;&#38;&#62;");
        ana.change(&wsis).with("name", "WSIS+20").with("lang", "en").with("seen", "1").done().ok();
        let after = read();
        assert_eq!(before.0, after.0);
        assert!(after.1.ends_with("/processes/wsis-20/milestones/1") && after.1 != before.1, "{after:?}");
    });
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        milestone(&ana, &wsis, "=HYPERLINK(\"x\")", "2026-05");
        let table = ana.get("/processes.csv").ok();
        assert!(table.body().contains("\"'=HYPERLINK(\"\"x\"\")\""), "{}", table.body());
        assert!(table.body().contains("2026-05-01,2026-05-31,month"));
        let fay = house.facilitator("Fay");
        let form = fay.fill("/processes/import").with("lang", "en").with("do", "look");
        let page =
            form.with("table", "process,title\nP,'=HYPERLINK(\"x\")\nP,'quoted'").file("x", "x", b"").send();
        page.ok().says(" =HYPERLINK(\"x\") P").says(" 'quoted' P");
    });
}

#[test]
fn what_is_known_to_the_month_is_not_sure_in_a_calendar_and_what_is_open_is_not_in_it() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        milestone(&ana, &wsis, "Some day in May", "2026-05");
        milestone(&ana, &wsis, "Who knows", "");
        let calendar = house.visitor().get("/processes.ics").ok().body();
        assert!(calendar.contains("STATUS:TENTATIVE") && !calendar.contains("Who knows"));
        house.visitor().get("/processes").ok().says("To be announced").says("Who knows");
        house.visitor().get("/processes/timeline").ok().says("Who knows");
        house.visitor().get("/processes/timeline.svg?process=none").is(StatusCode::NOT_FOUND);
    });
}
