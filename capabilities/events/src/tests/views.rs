//! Lists, months and weeks, with their filters.

use super::{add, at_times, each, on_days};
use access::Actor;
use base::{Named, Parse, Tongue};
use testing::{Browser, Page};

fn titles(page: &Page) -> Vec<String> {
    page.all(".days h3 a")
}

fn listed(reader: &Browser<'_>, path: &str) -> Vec<String> {
    titles(&reader.get(path).ok())
}

#[test]
fn the_front_page_says_what_is_coming() {
    each(|house| {
        house.visitor().get("/").ok().says("Best Bits").says("Nothing is planned yet");
        let ana = house.member("Ana");
        add(&ana, "Regional forum", "2026-05-04", "2026-05-06");
        house.visitor().get("/").ok().says("Regional forum").says("4 May – 6 May 2026");
    });
}

#[test]
fn what_goes_on_comes_first_and_what_is_over_has_its_own_list() {
    each(|house| {
        let ana = house.member("Ana");
        add(&ana, "Later", "2026-05-04", "2026-05-06");
        add(&ana, "Running", "2025-11-28", "2025-12-03");
        add(&ana, "Long past", "2025-03-01", "2025-03-02");
        add(&ana, "Just past", "2025-11-20", "2025-11-21");
        let reader = house.visitor();
        assert_eq!(listed(&reader, "/events"), ["Running", "Later"]);
        assert_eq!(listed(&reader, "/events?when=past"), ["Just past", "Long past"]);
        reader.get("/events/running-2025").ok().says("(now)");
        reader.get("/events/just-past-2025").ok().says("(10 days ago)");
    });
}

#[test]
fn each_filter_narrows_and_says_so() {
    each(|house| {
        let ana = house.member("Ana");
        let topic = |act: &mut facts::Act| {
            let names =
                topics::Names::of([(Tongue::English, topics::Name::parse("Access").unwrap())]).unwrap();
            topics::add(act, &base::Slug::parse("access").unwrap(), &names, None)
        };
        house.act(Actor::House, topic);
        let form = |title| on_days(ana.fill("/events"), title, "2026-05-04", "2026-05-06");
        form("Nairobi").with("country", "KE").with("scope", "regional").with("topics", "access").done().ok();
        form("Geneva").with("country", "CH").with("scope", "global").with("kind", "forum").done().ok();
        let reader = house.visitor();
        for (query, expected) in [
            ("scope=regional", "Nairobi"),
            ("region=africa", "Nairobi"),
            ("country=CH", "Geneva"),
            ("topic=access", "Nairobi"),
            ("kind=forum", "Geneva"),
            ("scope=global&region=europe", "Geneva"),
        ] {
            let page = reader.get(&format!("/events?{query}")).ok();
            assert_eq!(titles(&page), [expected], "{query}");
            assert_eq!(page.all(".chosen a").len(), query.split('&').count());
        }
        let page = reader.get("/events?scope=regional&kind=forum").ok().says("Nothing matches this filter");
        let without = page.attributes(".chosen a", "href");
        assert_eq!(without, ["/events?kind=forum", "/events?scope=regional"]);
        assert_eq!(reader.get("/events?source=nowhere").ok().all(".days li").len(), 0);
        assert_eq!(
            listed(&reader, "/events?scope=unheard-of").len(),
            2,
            "what is not understood does not narrow"
        );
        let month = reader.get("/events/month/2026-05?region=africa").ok();
        assert!(month.all(".month li a").iter().all(|title| title.starts_with("Nairobi")));
    });
}

#[test]
fn mine_and_nobody_follow_who_goes() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        add(&ana, "By Ana", "2026-05-04", "2026-05-06");
        let event = add(&ben, "By Ben", "2026-06-04", "2026-06-06");
        assert_eq!(listed(&ana, "/events?mine=yes"), ["By Ana"]);
        assert_eq!(listed(&house.visitor(), "/events?nobody=yes"), ["By Ana", "By Ben"]);
        ana.fill(&format!("{event}/attendance")).with("way", "in-person").with("here", "in-person").send();
        assert_eq!(listed(&ana, "/events?mine=yes"), ["By Ana", "By Ben"]);
        assert_eq!(listed(&house.visitor(), "/events?nobody=yes"), ["By Ana"]);
        house.visitor().get("/events").ok().says("1 from the network");
        ana.get("/events").ok().says("you will be there");
    });
}

#[test]
fn a_long_list_is_paged_and_no_event_is_on_two_pages() {
    each(|house| {
        let ana = house.member("Ana");
        for n in 0..33 {
            // Three on each day: pages part between events that begin together.
            add(&ana, &format!("Event {n}"), &format!("2026-05-{:02}", 1 + n / 3), "");
        }
        let reader = house.visitor();
        let first = reader.get("/events").ok();
        let next = first.attribute("a[rel=next]", "href").expect("a second page");
        let second = reader.get(&next).ok();
        assert_eq!((titles(&first).len(), titles(&second).len()), (30, 3));
        assert!(titles(&second).iter().all(|title| !titles(&first).contains(title)));
        assert_eq!(second.attribute("a[rel=next]", "href"), None);
        assert_eq!(second.attribute("a[rel=prev]", "href").as_deref(), Some("/events"));
    });
}

#[test]
fn a_month_shows_every_day_of_an_event() {
    each(|house| {
        let ana = house.member("Ana");
        add(&ana, "Forum", "2026-05-30", "2026-06-02");
        at_times(ana.fill("/events"), "Late call", "2026-05-31", ("23:00", "23:30"), "America/New_York")
            .done()
            .ok();
        let reader = house.visitor();
        let may = reader.get("/events/month/2026-05").ok().says("May 2026");
        assert_eq!(may.all(".month td").len(), 35);
        let begins = may.all(".month li:not(.still) a");
        assert_eq!(begins.len(), 2);
        assert!(begins[0].starts_with("Forum") && begins[1].starts_with("23:00 Late call"), "{begins:?}");
        assert_eq!(may.all(".month li.still a").len(), 1, "May's last week ends on the 31st");
        let june = reader.get("/events/month/2026-06").ok();
        assert_eq!(june.all(".month li.still a").len(), 2);
        assert_eq!(june.attribute("a[rel=prev]", "href").as_deref(), Some("/events/month/2026-05"));
        reader.get("/events/month/2026-13").is(web::axum::http::StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_week_shows_its_seven_days() {
    each(|house| {
        let ana = house.member("Ana");
        add(&ana, "Forum", "2026-05-30", "2026-06-02");
        let week = house.visitor().get("/events/week/2026-W22").ok().says("25 May – 31 May 2026");
        assert_eq!(week.all(".week > li").len(), 7);
        assert_eq!(week.all(".week li li a").len(), 2);
        assert_eq!(week.attribute("a[rel=next]", "href").as_deref(), Some("/events/week/2026-W23"));
    });
}

#[test]
fn what_is_cancelled_is_struck_and_said_in_words() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-04");
        on_days(ana.change(&event), "Summit", "2026-05-04", "2026-05-04").with("status", "cancelled").send();
        let form = ana.change(&event).with("title", "Summit").with("lang", "en").with("zone", "UTC");
        let form = form.with("all_day", "yes").with("start_date", "2026-05-04").with("status", "cancelled");
        form.with("reason", "No visas.").done().ok().says("cancelled.").says("No visas.");
        let list = house.visitor().get("/events").ok().says("cancelled").lacks("nobody from the network");
        assert_eq!(list.all(".days li.off").len(), 1);
        let month = house.visitor().get("/events/month/2026-05").ok();
        assert_eq!(month.all(".month li.off .heard"), ["cancelled"]);
    });
}

#[test]
fn times_stand_in_three_zones() {
    each(|house| {
        let ana = house.member("Ana");
        let form = at_times(ana.fill("/events"), "Prep", "2026-05-04", ("09:00", "10:30"), "Asia/Jakarta");
        let event = form.send().location().expect("it was added");
        let reader = house.visitor();
        reader
            .get(&event)
            .ok()
            .says("09:00–10:30")
            .says("time in Jakarta, UTC+7")
            .says("02:00–03:30 UTC")
            .lacks("Lima");
        reader.set_cookie("zone", "America/Lima");
        reader.get(&event).ok().says("3 May, 21:00–22:30 in Lima");
    });
}

#[test]
fn every_view_speaks_every_language() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Forum", "2026-05-30", "2026-06-02");
        let paths =
            ["/", "/events", "/events?when=past", "/events/month/2026-05", "/events/week/2026-W22", &event];
        for tongue in Tongue::ALL {
            for path in paths {
                let page = house.visitor().reading(tongue.name()).get(path).ok();
                let text = page.text();
                assert!(!text.contains("event-") && !text.contains("{ $"), "{path} in {tongue}: {text}");
            }
        }
    });
}

#[test]
fn a_time_in_a_list_says_on_which_clock_it_is_read() {
    each(|house| {
        let ana = house.member("Ana");
        let form = at_times(ana.fill("/events"), "Call", "2026-02-11", ("09:00", "10:30"), "Asia/Jakarta");
        form.with("remote", "https://meet.example/room").done().ok();
        add(&ana, "Forum", "2026-05-04", "2026-05-04");
        let page = house.visitor().get("/events").ok().says("11 Feb 2026, 09:00–10:30 UTC+7");
        assert_eq!(page.all("ol.days span bdi"), ["UTC+7"], "a day is a day wherever one is");
    });
}
