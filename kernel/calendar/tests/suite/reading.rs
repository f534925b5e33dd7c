//! One file, one entry: bytes, lines, zones, ends, keys.

use crate::{end, event, lines, options, start, starts};
use calendar::{Calendar, Class, Status, When, expand, read, uids_change};

fn reasons(calendar: &Calendar) -> Vec<(usize, &str)> {
    calendar.skipped.iter().map(|skip| (skip.line, skip.reason.as_str())).collect()
}

fn zone(when: &When) -> (&str, bool) {
    match when {
        When::Timed { zone, zone_assumed, .. } => (zone.as_str(), *zone_assumed),
        When::Days { .. } => panic!("not a day"),
    }
}

#[test]
fn a_bad_line_costs_the_line_and_a_bad_event_the_event() {
    let calendar = lines(&[
        "BEGIN:VEVENT",
        "UID:good",
        "DTSTART:20261005T090000Z",
        "GEO:north of here",
        "no colon here",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:bad",
        "DTSTART:20261399T090000Z",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:none",
        "END:VEVENT",
    ]);
    assert_eq!(calendar.entries.len(), 1);
    assert_eq!(
        reasons(&calendar),
        [
            (5, "GEO cannot be read"),
            (6, "not a content line"),
            (8, "the event has a start that cannot be read"),
            (10, "DTSTART cannot be read"),
            (12, "the event has no start"),
        ]
    );
    assert!(!calendar.flags.truncated);
}

#[test]
fn a_file_that_breaks_off_says_so_and_loses_the_half_event() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261005T090000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20261006T09";
    let calendar = read(text.as_bytes(), &options());
    assert_eq!(calendar.entries.len(), 1);
    assert!(calendar.flags.truncated);
}

#[test]
fn an_event_whose_end_was_lost_ends_where_the_next_begins() {
    let calendar = lines(&[
        "BEGIN:VEVENT",
        "DTSTART:20261005T090000Z",
        "BEGIN:VEVENT",
        "DTSTART:20261006T090000Z",
        "END:VEVENT",
    ]);
    assert_eq!(starts(&calendar), ["2026-10-05T09:00:00Z", "2026-10-06T09:00:00Z"]);
    assert_eq!(reasons(&calendar), [(2, "VEVENT has no end")]);
}

#[test]
fn marks_line_ends_and_character_sets_of_all_kinds_are_read() {
    let plain = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261005T090000Z\nSUMMARY:Réunion\n\t d'été\nEND:VEVENT\nEND:VCALENDAR\n";
    let latin: Vec<u8> = plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let files = [
        plain.as_bytes().to_vec(),
        format!("\u{feff}{plain}").into_bytes(),
        plain.replace('\n', "\r\n").into_bytes(),
        plain.replace('\n', "\r").into_bytes(),
        latin,
    ];
    for file in files {
        assert_eq!(read(&file, &options()).entries[0].summary.as_deref(), Some("Réunion d'été"));
    }
}

#[test]
fn quoted_printable_of_the_first_version_is_read() {
    let calendar = event(&[
        "DTSTART:20261005T090000Z",
        "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=A9u=",
        "nion",
    ]);
    assert_eq!(calendar.entries[0].summary.as_deref(), Some("Réunion"));
}

#[test]
fn zones_are_found_by_any_of_their_names() {
    let names = [
        "Europe/Berlin",
        "europe/berlin",
        "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
        "/mozilla.org/20050126_1/Europe/Berlin",
        "W. Europe Standard Time",
        "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"",
    ];
    for name in names {
        let calendar = event(&[&format!("DTSTART;TZID={name}:20260715T100000")]);
        assert_eq!(starts(&calendar), ["2026-07-15T08:00:00Z"], "{name}");
        assert_eq!(zone(&calendar.entries[0].when), ("Europe/Berlin", false), "{name}");
    }
    for (name, utc) in [
        ("+04", "2026-07-15T06:00:00Z"),
        ("UTC - 3:00", "2026-07-15T13:00:00Z"),
        ("Asia/Calcutta", "2026-07-15T04:30:00Z"),
    ] {
        assert_eq!(starts(&event(&[&format!("DTSTART;TZID={name}:20260715T100000")])), [utc], "{name}");
    }
}

#[test]
fn a_zone_nobody_knows_is_assumed_and_flagged() {
    let calendar = event(&["DTSTART;TZID=Middle Earth:20260715T100000"]);
    assert_eq!(zone(&calendar.entries[0].when), ("Asia/Kathmandu", true));
    assert_eq!(starts(&calendar), ["2026-07-15T04:15:00Z"]);
    assert!(calendar.flags.zone_assumed);

    let of_calendar =
        lines(&["X-WR-TIMEZONE:Africa/Nairobi", "BEGIN:VEVENT", "DTSTART:20260715T100000", "END:VEVENT"]);
    assert_eq!(zone(&of_calendar.entries[0].when), ("Africa/Nairobi", false));
    assert!(!of_calendar.flags.zone_assumed);
}

#[test]
fn a_zone_of_the_files_own_making_is_shown_as_the_nearest_real_one() {
    let own = |offset: &str| {
        let to = format!("TZOFFSETTO:{offset}");
        let from = format!("TZOFFSETFROM:{offset}");
        lines(&[
            "BEGIN:VTIMEZONE",
            "TZID:ours",
            "BEGIN:STANDARD",
            "DTSTART:16010101T000000",
            &to,
            &from,
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "DTSTART;TZID=ours:20260715T100000",
            "END:VEVENT",
        ])
    };
    assert_eq!(zone(&own("+0545").entries[0].when), ("Asia/Kathmandu", false));
    assert_eq!(zone(&own("+0400").entries[0].when), ("Etc/GMT-4", false));
    assert_eq!(zone(&own("+0430").entries[0].when), ("UTC", false));
    assert_eq!(starts(&own("+0430")), ["2026-07-15T05:30:00Z"]);
}

#[test]
fn ends_are_mended() {
    let cases = [
        (&["DTSTART:20261005T090000Z"][..], "2026-10-05T09:00:00Z"),
        (&["DTSTART:20261005T090000Z", "DTEND:20261005T080000Z"], "2026-10-05T09:00:00Z"),
        (&["DTSTART:20261005T090000Z", "DURATION:-PT1H"], "2026-10-05T09:00:00Z"),
        (&["DTSTART:20261005T090000Z", "DURATION:P1W"], "2026-10-12T09:00:00Z"),
        (&["DTSTART;TZID=Europe/Berlin:20261024T090000", "DURATION:P1D"], "2026-10-25T08:00:00Z"),
        (&["DTSTART;TZID=Europe/Berlin:20261024T090000", "DURATION:PT24H"], "2026-10-25T07:00:00Z"),
        // A floating end belongs to the zone of its start, not to the one assumed for the source.
        (&["DTSTART;TZID=Europe/Berlin:20261024T090000", "DTEND:20261024T100000"], "2026-10-24T08:00:00Z"),
        (&["DTSTART;VALUE=DATE:20261005"], "2026-10-05"),
        (&["DTSTART;VALUE=DATE:20261005", "DTEND;VALUE=DATE:20261005"], "2026-10-05"),
        (&["DTSTART;VALUE=DATE:20261005", "DTEND;VALUE=DATE:20261001"], "2026-10-05"),
        (&["DTSTART;VALUE=DATE:20261005", "DTEND:20261007T120000Z"], "2026-10-07"),
        (&["DTSTART;VALUE=DATE:20261005", "DURATION:P1W"], "2026-10-11"),
        (&["DTSTART:20261005", "DURATION:PT30H"], "2026-10-06"),
    ];
    for (said, wanted) in cases {
        let calendar = event(said);
        let entry = &calendar.entries[0];
        let meant = end(&entry.when);
        assert_eq!(meant, wanted, "{said:?}");
        assert!(start(&entry.when) <= meant);
    }
}

#[test]
fn numbers_larger_than_time_are_read() {
    let start = "DTSTART;TZID=Europe/Berlin:20261005T090000";
    for more in [
        "DURATION:P99999999W",
        "DURATION:PT4294967295H",
        "DTEND:99991231T235959Z",
        "DTEND;TZID=Asia/Tokyo:99991231T235959",
    ] {
        let calendar = event(&[start, more]);
        assert!(end(&calendar.entries[0].when).as_str() > "2400", "{more}");
        assert_eq!(starts(&calendar).len(), 1, "{more}");
    }
    for rule in ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"] {
        let rule = format!("RRULE:FREQ={rule};INTERVAL=65535;COUNT=4294967295");
        assert!(!starts(&event(&[start, "DURATION:P99999999W", &rule])).is_empty(), "{rule}");
        let last = ["DTSTART;VALUE=DATE:99991231", "DTEND;VALUE=DATE:99991231", &rule];
        assert!(starts(&event(&last)).is_empty(), "{rule}");
    }
    assert!(event(&["DTSTART:00000101T000000", "RRULE:FREQ=WEEKLY"]).entries.len() == 1);
}

#[test]
fn of_two_versions_the_newer_stays() {
    let version = |summary: &str, more: &str| {
        ["BEGIN:VEVENT", "UID:1", "DTSTART:20261005T090000Z", summary, more, "END:VEVENT"].map(str::to_owned)
    };
    for (old, new) in [("SEQUENCE:1", "SEQUENCE:2"), ("DTSTAMP:20260101T000000Z", "DTSTAMP:20260102T000000Z")]
    {
        let both = [version("SUMMARY:new", new), version("SUMMARY:old", old)].concat();
        let calendar = lines(&both.iter().map(String::as_str).collect::<Vec<_>>());
        let titles: Vec<_> = calendar.entries.iter().map(|entry| entry.summary.as_deref()).collect();
        assert_eq!(titles, [Some("new")]);
        assert!(!calendar.flags.uids_void);
    }
}

#[test]
fn two_events_with_one_uid_and_no_version_both_stay() {
    let talk = |summary: &str, start: &str, stamp: &str| {
        ["BEGIN:VEVENT", "UID:1", summary, start, stamp, "END:VEVENT"].map(str::to_owned)
    };
    let both = [
        talk("SUMMARY:one", "DTSTART:20261005T090000Z", "DTSTAMP:20260101T000000Z"),
        talk("SUMMARY:two", "DTSTART:20261005T100000Z", "DTSTAMP:20260101T000001Z"),
    ]
    .concat();
    let calendar = lines(&both.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(starts(&calendar), ["2026-10-05T09:00:00Z", "2026-10-05T10:00:00Z"]);
    assert!(calendar.flags.uids_void);
}

#[test]
fn events_that_share_a_uid_are_known_by_their_content() {
    let text = include_bytes!("../cases/17-one-uid-for-all.ics");
    let calendar = read(text, &options());
    assert!(calendar.flags.uids_void && calendar.entries.iter().all(|entry| entry.uid_void));
    let keys: Vec<String> =
        expand(&calendar, &options().window).occurrences.iter().map(|found| found.key()).collect();
    assert_eq!(keys.iter().collect::<std::collections::HashSet<_>>().len(), 3);
    assert_eq!(keys[0], calendar.entries[0].content_key());
}

#[test]
fn a_content_key_changes_with_title_start_and_address_only() {
    let key = |more: &[&str]| {
        let said = [&["SUMMARY:The  Meeting", "DTSTART:20261005T090000Z"], more].concat();
        event(&said).entries[0].content_key()
    };
    let plain = key(&[]);
    assert_eq!(key(&["DESCRIPTION:other", "SUMMARY:the meeting"]), plain);
    assert_ne!(key(&["URL:https://example.org/1"]), plain);
    assert_ne!(key(&["SUMMARY:Another meeting"]), plain);
}

#[test]
fn uids_that_are_new_at_each_fetch_are_noticed() {
    let fetch = |mark: &str, changed: usize| -> Vec<(String, String)> {
        (0..10)
            .map(|n| (if n < changed { format!("{n}{mark}") } else { n.to_string() }, format!("content {n}")))
            .collect()
    };
    assert!(uids_change(&fetch("a", 10), &fetch("b", 10)));
    assert!(!uids_change(&fetch("a", 3), &fetch("b", 3)));
    assert!(!uids_change(&fetch("a", 0), &fetch("b", 0)));
}

#[test]
fn a_calendar_that_cancels_cancels_its_entries() {
    let calendar = lines(&[
        "METHOD:CANCEL",
        "BEGIN:VEVENT",
        "DTSTART:20261005T090000Z",
        "STATUS:CONFIRMED",
        "END:VEVENT",
    ]);
    assert_eq!(calendar.entries[0].status, Some(Status::Cancelled));
}

#[test]
fn only_links_that_can_be_followed_safely_are_links() {
    let calendar = event(&[
        "DTSTART:20261005T090000Z",
        "URL:javascript:alert(1)",
        "CONFERENCE;VALUE=URI;LABEL=\"Join, here\":https://meet.example.org/1",
        "CONFERENCE;VALUE=URI:tel:+1-555",
    ]);
    let entry = &calendar.entries[0];
    assert_eq!(entry.url, None);
    assert_eq!(entry.conferences.len(), 1);
    assert_eq!(entry.conferences[0].label.as_deref(), Some("Join, here"));
    assert_eq!(reasons(&calendar), [(5, "URL cannot be read"), (7, "CONFERENCE cannot be read")]);
}

#[test]
fn what_an_event_says_is_kept() {
    let calendar = event(&[
        "DTSTART:20261005T090000Z",
        "SEQUENCE: 3",
        "DTSTAMP:20260101T000000Z",
        "LAST-MODIFIED:20260102T000000Z",
        "CREATED:20251231T000000Z",
        "LOCATION:Room 1\\, Geneva",
        "X-ALT-DESC;FMTTYPE=text/html:<p>Hello</p>",
        "CATEGORIES:one,two\\, three",
        "CATEGORIES:four",
        "CLASS:private",
        "STATUS:Tentative",
        "GEO:46.2;6.15",
        "ORGANIZER;CN=Secretariat:mailto:someone@example.org",
    ]);
    assert_eq!(reasons(&calendar), []);
    let entry = &calendar.entries[0];
    assert_eq!(entry.sequence, 3);
    assert_eq!(entry.dtstamp.unwrap().to_string(), "2026-01-01T00:00:00Z");
    assert_eq!(entry.last_modified.unwrap().to_string(), "2026-01-02T00:00:00Z");
    assert_eq!(entry.created.unwrap().to_string(), "2025-12-31T00:00:00Z");
    assert_eq!(entry.location.as_deref(), Some("Room 1, Geneva"));
    assert_eq!((entry.html.as_deref(), entry.description.as_deref()), (Some("<p>Hello</p>"), None));
    assert_eq!(entry.categories, ["one", "two, three", "four"]);
    assert_eq!((entry.class, entry.status), (Some(Class::Private), Some(Status::Tentative)));
    assert_eq!(entry.geo.map(|geo| (geo.latitude, geo.longitude)), Some((46.2, 6.15)));
    assert_eq!(entry.organizer.as_deref(), Some("Secretariat"));
}

#[test]
fn what_a_calendar_says_of_itself_is_kept() {
    let calendar = lines(&["X-WR-CALNAME:Old name", "NAME:Name", "X-PUBLISHED-TTL:PT12H", "METHOD:publish"]);
    assert_eq!(calendar.name.as_deref(), Some("Name"));
    assert_eq!(calendar.refresh.map(|refresh| refresh.as_secs()), Some(12 * 3_600));
    assert_eq!(calendar.method.as_deref(), Some("PUBLISH"));
}

#[test]
fn a_file_longer_than_any_honest_one_is_cut_and_says_so() {
    let mut text = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261005T090000Z\nEND:VEVENT\n".to_vec();
    text.resize(9 * 1024 * 1024, b'x');
    let calendar = read(&text, &options());
    assert_eq!(calendar.entries.len(), 1);
    assert!(calendar.flags.truncated);
}
