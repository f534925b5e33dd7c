//! What calendar programs, feed readers and search engines are given.

use super::{add, at_times, each, on_days};
use crate::facts::CalendarAddressGiven;
use access::Actor;
use base::{Parse, hours};
use testing::{Browser, House};
use web::axum::http::{Method, StatusCode};

/// The lines of a calendar file, unfolded.
fn lines(reader: &Browser<'_>, path: &str) -> Vec<String> {
    let page = reader.get(path).ok();
    assert_eq!(page.header("content-type").as_deref(), Some("text/calendar; charset=utf-8"), "{path}");
    page.body().replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn line(lines: &[String], name: &str) -> String {
    let found = lines.iter().find(|line| line.starts_with(name));
    found.unwrap_or_else(|| panic!("no {name} in {lines:#?}")).clone()
}

fn uids(lines: &[String]) -> Vec<String> {
    lines.iter().filter(|line| line.starts_with("UID")).cloned().collect()
}

#[test]
fn an_event_stays_the_same_for_subscribers_whatever_becomes_of_it() {
    each(|house| {
        let ana = house.member("Ana");
        let reader = house.visitor();
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        let first = lines(&reader, "/events.ics");
        assert_eq!(line(&first, "SEQUENCE"), "SEQUENCE:0");
        assert_eq!(line(&first, "STATUS"), "STATUS:CONFIRMED");
        let form = |title, day| on_days(ana.change(&event), title, day, day);

        house.pass(hours(1));
        form("Great summit", "2026-05-04").send();
        house.pass(hours(1));
        let renamed = lines(&reader, "/events.ics");
        assert_eq!(line(&renamed, "SUMMARY"), "SUMMARY:Great summit");
        assert_eq!(uids(&renamed), uids(&first));

        let slug = house.visitor().get(&event).location().expect("renamed");
        let form = |day, status| {
            let form = ana.change(&slug).with("title", "Great summit").with("lang", "en").with("zone", "UTC");
            let form = form.with("all_day", "yes").with("start_date", day).with("end_date", day);
            form.with("status", status).with("reason", "The hall burnt down.").done().ok()
        };
        form("2026-06-04", "moved");
        let moved = lines(&reader, "/events.ics");
        assert_eq!(line(&moved, "STATUS"), "STATUS:CONFIRMED");
        form("2026-06-04", "cancelled");
        let cancelled = lines(&reader, "/events.ics");
        assert_eq!(uids(&cancelled), uids(&first));
        assert_eq!(line(&cancelled, "SUMMARY"), "SUMMARY:Cancelled: Great summit");
        assert_eq!(line(&cancelled, "STATUS"), "STATUS:CANCELLED");
        assert!(line(&cancelled, "DESCRIPTION").contains("The hall burnt down."));
        let sequence = |of: &[String]| line(of, "SEQUENCE:")[9..].parse::<u32>().expect("a number");
        assert!(sequence(&renamed) < sequence(&moved) && sequence(&moved) < sequence(&cancelled));
        assert_eq!(lines(&reader, &format!("{slug}.ics")).len(), cancelled.len());
        assert_eq!(lines(&reader.reading("fr"), "/events.ics")[..3], cancelled[..3]);
        let french = house.visitor().reading("fr");
        assert!(line(&lines(&french, "/events.ics"), "SUMMARY").starts_with("SUMMARY:Annulé"));
    });
}

#[test]
fn the_stamp_is_that_of_the_last_edit() {
    each(|house| {
        let ana = house.member("Ana");
        add(&ana, "Summit", "2026-05-04", "2026-05-06");
        let first = house.visitor().get("/events.ics").ok();
        house.pass(hours(30));
        let later = house.visitor().get("/events.ics").ok();
        assert_eq!(first.body(), later.body(), "the same events give the same bytes");
        assert!(first.body().contains("DTSTAMP:20251201T090000Z"));
        assert_eq!(first.header("etag"), later.header("etag"));
        assert_eq!(first.header("last-modified").as_deref(), Some("Mon, 01 Dec 2025 09:00:00 GMT"));
    });
}

#[test]
fn times_have_their_zone_and_days_their_end() {
    each(|house| {
        let ana = house.member("Ana");
        let form = at_times(ana.fill("/events"), "Call", "2026-02-11", ("09:00", "10:30"), "Asia/Jakarta");
        let form = form.with("remote", "https://meet.example/room").with("country", "ID");
        form.done().ok();
        add(&ana, "Forum", "2026-05-04", "2026-05-06");
        let all = lines(&house.visitor(), "/events.ics");
        for expected in [
            "X-WR-CALNAME:Best Bits",
            "REFRESH-INTERVAL;VALUE=DURATION:PT60M",
            "SOURCE;VALUE=URI:https://bits.example/events.ics",
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Jakarta",
            "DTSTART;TZID=Asia/Jakarta:20260211T090000",
            "DTEND;TZID=Asia/Jakarta:20260211T103000",
            "LOCATION:Indonesia",
            "DTSTART;VALUE=DATE:20260504",
            "DTEND;VALUE=DATE:20260507",
            "URL:https://bits.example/events/forum-2026",
        ] {
            assert!(all.iter().any(|line| line == expected), "{expected} in {all:#?}");
        }
        assert!(line(&all, "CONFERENCE").ends_with(":https://meet.example/room"));
    });
}

#[test]
fn an_event_by_itself_brings_its_papers() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Forum", "2026-05-04", "2026-05-06");
        house.pass(hours(1));
        let form = ana.fill(&format!("{event}/papers")).with("title", "A map of dates").with("lang", "en");
        form.with("link", "https://papers.example/map").file("file", "", b"").done().ok();
        let one = lines(&house.visitor(), &format!("{event}.ics"));
        assert!(line(&one, "ATTACH").ends_with("https://papers.example/map"));
        let page = house.visitor().get(&format!("{event}.ics")).ok();
        assert_eq!(page.header("last-modified").as_deref(), Some("Mon, 01 Dec 2025 10:00:00 GMT"));
    });
}

#[test]
fn feeds_have_the_filters_of_the_list() {
    each(|house| {
        let ana = house.member("Ana");
        let form = |title| on_days(ana.fill("/events"), title, "2026-05-04", "2026-05-06");
        form("Nairobi").with("country", "KE").with("scope", "regional").done().ok();
        form("Geneva & beyond").with("country", "CH").with("scope", "global").done().ok();
        let reader = house.visitor();
        let global = lines(&reader, "/events.ics?scope=global");
        assert_eq!(
            (uids(&global).len(), line(&global, "X-WR-CALNAME")),
            (1, "X-WR-CALNAME:Best Bits · global".into())
        );
        assert_eq!(uids(&lines(&reader, "/events.ics?mine=yes")).len(), 2, "nobody is signed in");
        assert_eq!(uids(&lines(&reader, "/events.ics?scope=local")).len(), 0, "an empty calendar is one");
        let json: serde_json::Value =
            serde_json::from_slice(&reader.get("/events.json?region=africa").ok().bytes).expect("JSON");
        assert_eq!(json["events"][0]["title"], "Nairobi");
        assert_eq!(json["events"][0]["start"], "2026-05-04");
        assert_eq!(json["events"].as_array().map(Vec::len), Some(1));
        let atom = reader.get("/events.atom").ok();
        assert_eq!(atom.header("content-type").as_deref(), Some("application/atom+xml; charset=utf-8"));
        assert!(atom.body().contains("Geneva &#38; beyond") && !atom.body().contains("Geneva & beyond"));
        assert_eq!(atom.all("entry").len(), 2);
        let one = reader.get("/events/nairobi-2026.json").ok();
        assert!(one.body().contains("\"country\":\"KE\""));
        reader.get("/events/nairobi-2026.pdf").is(StatusCode::NOT_FOUND);
        let page = reader.get("/events?scope=global").ok();
        let alternates = page.attributes("link[rel=alternate]", "href");
        assert_eq!(alternates, ["/events.ics?scope=global", "/events.atom?scope=global"]);
    });
}

#[test]
fn who_has_a_feed_already_is_not_sent_it_again() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        for reader in [house.visitor(), ana] {
            for path in ["/events.ics", "/events.atom", "/events.json", &format!("{event}.ics")] {
                conditions(&reader, path);
            }
        }
    });
}

fn conditions(reader: &Browser<'_>, path: &str) {
    let whole = reader.get(path).ok();
    let (etag, date) = (whole.header("etag").expect("one"), whole.header("last-modified").expect("one"));
    let strong = etag.trim_start_matches("W/").to_owned();
    let list = format!("\"other\", {etag}");
    for known in [etag.as_str(), &strong, &list, "*"] {
        let answer = reader.get_with(path, "if-none-match", known).is(StatusCode::NOT_MODIFIED);
        assert_eq!(answer.header("etag").as_deref(), Some(etag.as_str()), "validators are repeated");
        assert_eq!(answer.header("last-modified").as_deref(), Some(date.as_str()));
        assert!(answer.bytes.is_empty());
    }
    reader.get_with(path, "if-none-match", "\"other\"").ok();
    reader.get_with(path, "if-modified-since", &date).is(StatusCode::NOT_MODIFIED);
    reader.get_with(path, "if-modified-since", "Monday, 01-Dec-25 10:00:00 GMT").is(StatusCode::NOT_MODIFIED);
    reader.get_with(path, "if-modified-since", "Sun, 30 Nov 2025 09:00:00 GMT").ok();
    reader.get_with(path, "if-modified-since", "yesterday").ok();
    let both = [("if-none-match", "\"other\""), ("if-modified-since", date.as_str())];
    reader.send(Method::GET, path, None, Vec::new(), &both).ok();
    let head = reader.send(Method::HEAD, path, None, Vec::new(), &[]).ok();
    assert_eq!(head.header("etag").as_deref(), Some(etag.as_str()));
}

/// Changes a title behind the back of everything that keeps pages.
fn rename_secretly(house: &House, ana: &Browser<'_>, title: &'static str) {
    let person = ana.id();
    house.act(Actor::House, move |act| {
        let event = crate::store::events::by_number(act, &Actor::House, 1)?.expect("the event");
        let mut details = event.details.clone();
        details.title = base::Line::parse(title).expect("a title");
        crate::store::events::update(act, &crate::heart::event::Event { details, ..event })?;
        Ok(act.record(&CalendarAddressGiven { person })?)
    });
}

#[test]
fn what_is_kept_is_dropped_after_an_edit() {
    each(|house| {
        let ana = house.member("Ana");
        let reader = house.visitor();
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        let ics = format!("{event}.ics");
        let paths = ["/", "/events", "/events/month/2026-05", "/events.ics", &event, &ics];
        let all_say = |title: &str| {
            for path in paths {
                let body = reader.get(path).ok().body();
                assert!(body.contains(title), "{path} says {title}: {body}");
            }
        };
        all_say("Summit");
        rename_secretly(house, &ana, "Summit of whispers");
        for path in paths {
            assert!(!reader.get(path).ok().body().contains("whispers"), "{path} was kept");
        }
        let form = on_days(ana.change(&event), "Summit", "2026-05-04", "2026-05-06");
        form.with("place", "Lagos").with("hashtag", "lagos").done().ok();
        for path in [event.as_str(), "/events.ics", &ics] {
            assert!(reader.get(path).ok().body().contains("Lagos"), "{path} was dropped");
        }
    });
}

#[test]
fn search_engines_read_the_same_as_people() {
    each(|house| {
        let ana = house.member("Ana");
        let form =
            at_times(ana.fill("/events"), "Call </script>", "2026-02-11", ("09:00", "10:30"), "Asia/Jakarta");
        let form = form
            .with("place", "Balai Kota")
            .with("country", "ID")
            .with("remote", "https://meet.example/room");
        let event = form.with("organizers", "The network").send().location().expect("it was added");
        house.pass(hours(1));
        let data = |event: &str| -> serde_json::Value {
            let page = house.visitor().get(event).ok();
            let script = page.all("script[type='application/ld+json']");
            serde_json::from_str(&script[0]).expect("JSON")
        };
        let first = data(&event);
        assert_eq!(first["startDate"], "2026-02-11T09:00:00+07:00");
        assert_eq!(first["eventStatus"], "https://schema.org/EventScheduled");
        assert_eq!(first["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
        assert_eq!(first["location"][0]["address"]["addressCountry"], "ID");
        assert_eq!(first["location"][0]["name"], "Balai Kota, Indonesia");
        assert_eq!(first["location"][1]["@type"], "VirtualLocation");
        assert_eq!(first["organizer"]["name"], "The network");
        assert_eq!(first["name"], "Call </script>");
        let form =
            at_times(ana.change(&event), "Call </script>", "2026-02-12", ("09:00", "10:30"), "Asia/Jakarta");
        form.done().ok();
        let moved = data(&event);
        assert_eq!(moved["eventStatus"], "https://schema.org/EventRescheduled");
        assert_eq!(moved["previousStartDate"], "2026-02-11T09:00:00+07:00");
    });
}

#[test]
fn a_persons_own_calendar_is_behind_a_secret_that_can_be_taken_back() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        add(&ana, "By Ana", "2026-05-04", "2026-05-06");
        add(&ben, "By Ben", "2026-06-04", "2026-06-06");
        ana.get("/you/calendar").ok().says("Make an address");
        let made = ana.fill("/you/calendar").send().ok();
        let address = made.all("pre").pop().expect("the address is shown");
        let path = address.strip_prefix("https://bits.example").expect("it is ours").to_owned();
        ana.get("/you/calendar").ok().says("It is not shown again").lacks(&path);
        let reader = house.visitor();
        let own = lines(&reader, &path);
        assert_eq!(line(&own, "SUMMARY"), "SUMMARY:By Ana");
        assert_eq!(
            (uids(&own).len(), line(&own, "X-WR-CALNAME")),
            (1, "X-WR-CALNAME:Best Bits: my events".into())
        );
        assert!(!own.iter().any(|line| line.starts_with("SOURCE")), "the secret stays out of the file");
        let page = reader.get(&path).ok();
        assert_eq!(page.header("cache-control").as_deref(), Some("private, no-cache"));
        assert_eq!(page.header("referrer-policy").as_deref(), Some("no-referrer"));
        let etag = page.header("etag").expect("one");
        reader.get_with(&path, "if-none-match", &etag).is(StatusCode::NOT_MODIFIED);

        let again = ana.fill("/you/calendar").send().ok().all("pre").pop().expect("another address");
        reader.get(&path).is(StatusCode::NOT_FOUND);
        let path = again.strip_prefix("https://bits.example").expect("it is ours").to_owned();
        reader.get(&path).ok();
        ana.take_back("/you/calendar").done().ok().says("does not work any more");
        reader.get(&path).is(StatusCode::NOT_FOUND);
        reader.get("/calendar/nonsense.ics").is(StatusCode::NOT_FOUND);
    });
}
