//! Feeds as subscribers' programs want them.

use crate::options;
use base::{Link, Moment, Parse, Zone, hours};
use calendar::{Class, Conference, Document, Geo, OutEntry, Outgoing, Status, When, read, write};
use jiff::civil::date;

fn moment(text: &str) -> Moment {
    Moment::from(text.parse::<jiff::Timestamp>().unwrap())
}

fn timed(start: &str, end: &str, zone: &str) -> When {
    When::Timed {
        start: moment(start),
        end: moment(end),
        zone: Zone::parse(zone).unwrap(),
        zone_assumed: false,
    }
}

fn entry(when: When) -> OutEntry {
    OutEntry {
        uid: "0192@events.example.org".into(),
        sequence: 2,
        edited: moment("2026-05-01T10:00:00Z"),
        created: None,
        when,
        summary: "Open forum".into(),
        prefix: None,
        description: None,
        location: None,
        url: None,
        conferences: Vec::new(),
        documents: Vec::new(),
        part_of: None,
        categories: Vec::new(),
        geo: None,
        status: Status::Confirmed,
        class: None,
    }
}

fn feed(entries: Vec<OutEntry>) -> Outgoing {
    Outgoing {
        name: "Events".into(),
        source: Some(Link::parse("https://example.org/events.ics").unwrap()),
        url: Some(Link::parse("https://example.org/events").unwrap()),
        color: Some("teal".into()),
        refresh: hours(6),
        entries,
    }
}

fn lines(entries: Vec<OutEntry>) -> Vec<String> {
    write(&feed(entries)).replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn any_day() -> When {
    When::Days { first: date(2026, 11, 3), last: date(2026, 11, 5) }
}

#[test]
fn a_feed_says_what_it_is_and_how_often_to_ask() {
    let wanted = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Best Bits//Calendar//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Events",
        "X-WR-CALNAME:Events",
        "SOURCE;VALUE=URI:https://example.org/events.ics",
        "URL:https://example.org/events",
        "COLOR:teal",
        "REFRESH-INTERVAL;VALUE=DURATION:PT360M",
        "X-PUBLISHED-TTL:PT360M",
        "END:VCALENDAR",
    ];
    assert_eq!(lines(Vec::new()), wanted);
}

#[test]
fn an_event_is_dated_by_its_last_edit() {
    let lines = lines(vec![entry(any_day())]);
    for line in [
        "UID:0192@events.example.org",
        "DTSTAMP:20260501T100000Z",
        "LAST-MODIFIED:20260501T100000Z",
        "SEQUENCE:2",
    ] {
        assert!(lines.iter().any(|written| written == line), "{line}");
    }
}

#[test]
fn whole_days_end_on_the_day_after() {
    let lines = lines(vec![entry(any_day())]);
    assert!(
        lines.contains(&"DTSTART;VALUE=DATE:20261103".into())
            && lines.contains(&"DTEND;VALUE=DATE:20261106".into())
    );
    assert!(!lines.iter().any(|line| line.contains("VTIMEZONE")));
}

#[test]
fn times_stand_in_their_zone_which_is_defined_for_as_long_as_they_last() {
    let lines = lines(vec![
        entry(timed("2026-10-20T07:00:00Z", "2026-10-20T08:00:00Z", "Europe/Berlin")),
        entry(timed("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z", "Europe/Berlin")),
    ]);
    let at = |line: &str| lines.iter().position(|written| written == line).unwrap();
    let zone = &lines[at("BEGIN:VTIMEZONE")..=at("END:VTIMEZONE")];
    let wanted = [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "BEGIN:DAYLIGHT",
        "DTSTART:20260329T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20261025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];
    assert_eq!(zone, wanted);
    assert!(lines.contains(&"DTSTART;TZID=Europe/Berlin:20261020T090000".into()));
    assert!(lines.contains(&"DTSTART;TZID=Europe/Berlin:20261120T090000".into()));
}

#[test]
fn universal_time_needs_no_zone() {
    let lines = lines(vec![entry(timed("2026-10-20T07:00:00Z", "2026-10-20T08:00:00Z", "UTC"))]);
    assert!(lines.contains(&"DTSTART:20261020T070000Z".into()) && !lines.contains(&"BEGIN:VTIMEZONE".into()));
}

#[test]
fn an_event_that_does_not_last_has_no_end() {
    let lines = lines(vec![entry(timed("2026-10-20T07:00:00Z", "2026-10-20T07:00:00Z", "UTC"))]);
    assert!(!lines.iter().any(|line| line.starts_with("DTEND")));
}

#[test]
fn a_zone_without_changes_is_defined_too() {
    let lines = lines(vec![entry(timed("2026-10-20T07:00:00Z", "2026-10-20T08:00:00Z", "Asia/Kathmandu"))]);
    assert!(lines.contains(&"TZOFFSETTO:+0545".into()) && lines.contains(&"TZNAME:+0545".into()));
}

#[test]
fn a_cancelled_event_stays_and_says_so_in_its_title() {
    let cancelled =
        OutEntry { status: Status::Cancelled, prefix: Some("Annulé : ".into()), ..entry(any_day()) };
    let lines = lines(vec![cancelled]);
    assert!(
        lines.contains(&"STATUS:CANCELLED".into()) && lines.contains(&"SUMMARY:Annulé : Open forum".into())
    );
}

#[test]
fn lines_are_folded_at_75_octets_between_characters() {
    let long = OutEntry { summary: "会議🌍é".repeat(60), ..entry(any_day()) };
    let text = write(&feed(vec![long]));
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert!(text.contains("\r\n ") && !text.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(
        read(text.as_bytes(), &options()).entries[0].summary.as_deref(),
        Some("会議🌍é".repeat(60).as_str())
    );
}

#[test]
fn text_cannot_break_out_of_its_line() {
    let sly = OutEntry {
        summary: "a, b; c\\ d\r\nATTENDEE:mailto:x@example.org\u{7}".into(),
        conferences: vec![Conference {
            link: Link::parse("https://meet.example.org/1").unwrap(),
            label: Some("\"Join\": now^\n;X=1".into()),
        }],
        ..entry(any_day())
    };
    let lines = lines(vec![sly]);
    assert!(lines.contains(&"SUMMARY:a\\, b\\; c\\\\ d\\nATTENDEE:mailto:x@example.org".into()));
    assert!(
        lines.contains(
            &"CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"^'Join^': now^^^n;X=1\":https://meet.example.org/1"
                .into()
        )
    );
    assert!(!lines.iter().any(|line| line.starts_with("ATTENDEE")));
}

#[test]
fn what_goes_with_an_event_is_written() {
    let whole = OutEntry {
        created: Some(moment("2026-04-01T00:00:00Z")),
        description: Some("First\nsecond".into()),
        location: Some("Room 1, Geneva".into()),
        url: Some(Link::parse("https://example.org/events/open-forum").unwrap()),
        documents: vec![Document {
            link: Link::parse("https://example.org/paper.pdf").unwrap(),
            title: Some("Background: a paper".into()),
            media_type: Some("application/pdf".into()),
        }],
        part_of: Some("0191@events.example.org".into()),
        categories: vec!["IGF".into(), "human rights, online".into()],
        geo: Some(Geo { latitude: 46.2, longitude: 6.15 }),
        class: Some(Class::Public),
        ..entry(any_day())
    };
    let lines = lines(vec![whole]);
    for line in [
        "CREATED:20260401T000000Z",
        "DESCRIPTION:First\\nsecond",
        "LOCATION:Room 1\\, Geneva",
        "URL:https://example.org/events/open-forum",
        "ATTACH;FMTTYPE=application/pdf;LABEL=\"Background: a paper\":https://example.org/paper.pdf",
        "RELATED-TO;RELTYPE=PARENT:0191@events.example.org",
        "CATEGORIES:IGF,human rights\\, online",
        "GEO:46.200000;6.150000",
        "CLASS:PUBLIC",
    ] {
        assert!(lines.iter().any(|written| written == line), "{line}");
    }
}

#[test]
fn the_same_entries_give_the_same_bytes() {
    let feed = feed(vec![
        entry(any_day()),
        entry(timed("2026-10-20T07:00:00Z", "2026-10-20T08:00:00Z", "Africa/Nairobi")),
    ]);
    assert_eq!(write(&feed), write(&feed.clone()));
}
