//! What holds for every input.

use base::{Moment, Parse, Zone};
use calcard::common::timezone::Tz;
use calendar::{OutEntry, Outgoing, Reading, Status, When, expand, read, report, write};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::time::Duration;

const SEEDS: [&[u8]; 6] = [
    include_bytes!("../cases/04-customized-time-zone.ics"),
    include_bytes!("../cases/13-exdate-utc-and-tz.ics"),
    include_bytes!("../cases/14-recurrence-id-move-and-cancel.ics"),
    include_bytes!("../cases/17-one-uid-for-all.ics"),
    include_bytes!("../cases/20-fold-mid-utf8.ics"),
    include_bytes!("../cases/22-escapes.ics"),
];

fn options() -> Reading {
    Reading::assuming(Zone::utc())
}

/// Pieces that calendars are made of, so that chance hits upon something that is nearly one.
const PIECES: &[&str] = &[
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VTIMEZONE",
    "END:VTIMEZONE",
    "BEGIN:STANDARD",
    "END:STANDARD",
    "DTSTART",
    "DTEND",
    "DURATION:-P",
    "RRULE:FREQ=",
    "RECURRENCE-ID",
    "EXDATE",
    "RDATE;VALUE=PERIOD",
    "TZID",
    "TZOFFSETTO:",
    "TZOFFSETFROM:-",
    "UID:",
    "SUMMARY",
    "GEO:",
    ";TZID=",
    ";VALUE=DATE",
    ":",
    ";",
    ",",
    "=",
    "\"",
    "\\",
    "^",
    "\r\n",
    "\n",
    "\n ",
    "\r",
    "20261105",
    "T090000",
    "Z",
    "/",
    "P1W",
    "YEARLY",
    "SECONDLY",
    ";BYDAY=-1SU",
    ";UNTIL=",
    ";COUNT=",
    "99999999999",
    "-",
    "+9999",
    "00000000T000000",
    "99991231T235959",
    "P99999999W",
    ";INTERVAL=65535",
    ";ENCODING=QUOTED-PRINTABLE",
    ";ENCODING=BASE64",
    ";CHARSET=x",
    "=\n",
    "é",
    "会",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![9 => select(PIECES).prop_map(str::to_owned), 1 => ".{0,9}"]
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in vec(any::<u8>(), 0..600)) {
        report(&bytes, &options());
    }

    #[test]
    fn anything_like_a_calendar_is_read(pieces in vec(piece(), 0..120)) {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261105T090000\n{}", pieces.concat());
        report(text.as_bytes(), &options());
    }

    #[test]
    fn a_damaged_calendar_is_read(
        seed in select(SEEDS.to_vec()),
        damage in vec((any::<prop::sample::Index>(), any::<u8>(), 0_usize..4), 1..12),
    ) {
        let mut bytes = seed.to_vec();
        for (place, byte, kind) in damage {
            let at = place.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => _ = bytes.remove(at),
                _ => bytes.truncate(at.max(40)),
            }
        }
        report(&bytes, &options());
    }

    #[test]
    fn what_is_written_is_read_again(entries in vec(entry(), 0..8)) {
        let entries: Vec<OutEntry> = entries.into_iter().enumerate().map(|(n, entry)| OutEntry { uid: format!("{n}-{}", entry.uid), ..entry }).collect();
        let feed = Outgoing { name: "Все события; 2026".into(), source: None, url: None, color: None, refresh: Duration::from_secs(3_600), entries };
        let text = write(&feed);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let calendar = read(text.as_bytes(), &options());
        prop_assert_eq!(&calendar.skipped, &Vec::new());
        prop_assert_eq!(calendar.name.as_deref(), Some("Все события; 2026"));
        prop_assert_eq!(calendar.entries.len(), feed.entries.len());
        for (read, written) in calendar.entries.iter().zip(&feed.entries) {
            prop_assert_eq!(read.uid.as_deref().unwrap(), written.uid.trim());
            prop_assert_eq!(&read.when, &written.when);
            prop_assert_eq!(read.summary.as_deref().unwrap_or_default(), written.summary.trim());
            prop_assert_eq!(read.last_modified, Some(written.edited));
        }
    }

    #[test]
    fn series_are_unrolled_as_calcard_does(rule in rule(), day in 1_i8..29, month in 1_i8..13) {
        let start = date(2024, month, day);
        let text = format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:{}T093000Z\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n",
            start.strftime("%Y%m%d"),
        );
        let calendar = read(text.as_bytes(), &options());
        let ours: Vec<i64> = expand(&calendar, &options().window).occurrences.iter().map(|found| seconds(&found.when)).collect();
        let theirs = by_calcard(&text);
        // Our horizon is the end of the window, theirs a number of dates; the start counts for us in any
        // case.
        let horizon = theirs.last().copied().unwrap_or(i64::MAX).min(*ours.last().unwrap());
        let first = ours[0];
        let ours: Vec<i64> = ours.into_iter().filter(|at| *at <= horizon && *at != first).collect();
        let theirs: Vec<i64> = theirs.into_iter().filter(|at| *at <= horizon && *at != first).collect();
        prop_assert_eq!(ours, theirs, "{}", rule);
    }
}

fn seconds(when: &When) -> i64 {
    match when {
        When::Timed { start, .. } => start.seconds(),
        When::Days { .. } => panic!("the series has times"),
    }
}

fn by_calcard(text: &str) -> Vec<i64> {
    let calendar = match calcard::Parser::new(text).entry() {
        calcard::Entry::ICalendar(calendar) => calendar,
        other => panic!("not a calendar: {other:?}"),
    };
    let mut found: Vec<i64> =
        calendar.expand_dates(Tz::UTC, 400).events.iter().map(|event| event.start.timestamp()).collect();
    found.sort_unstable();
    found
}

/// Rules in which every part means something to both readers.
fn rule() -> impl Strategy<Value = String> {
    let weekdays = subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..4)
        .prop_map(|days| format!(";BYDAY={}", days.join(",")));
    let nth = (select(vec![-2, -1, 1, 2, 3, 5]), select(vec!["MO", "WE", "SU"]))
        .prop_map(|(n, day)| format!(";BYDAY={n}{day}"));
    let months = subsequence((1..=12).collect::<Vec<i32>>(), 1..4)
        .prop_map(|list| format!(";BYMONTH={}", join(&list)));
    let month_days = subsequence(vec![-31, -7, -1, 1, 2, 15, 29, 30, 31], 1..4)
        .prop_map(|list| format!(";BYMONTHDAY={}", join(&list)));
    let year_days = subsequence(vec![-366, -1, 1, 60, 100, 366], 1..4)
        .prop_map(|list| format!(";BYYEARDAY={}", join(&list)));
    let weeks = subsequence(vec![-1, 1, 20, 52, 53], 1..4)
        .prop_map(|list| format!(";BYWEEKNO={};BYDAY=MO,SU", join(&list)));
    let hours = subsequence(vec![0, 9, 12, 23], 1..4).prop_map(|list| format!(";BYHOUR={}", join(&list)));
    let ends = prop_oneof![
        Just(String::new()),
        (1..40).prop_map(|n| format!(";COUNT={n}")),
        Just(";UNTIL=20260301T093000Z".to_owned()),
        Just(";UNTIL=20250615".to_owned()),
    ];
    let none = || Just(String::new());
    let part = prop_oneof![
        Just("YEARLY".to_owned()),
        months.clone().prop_map(|months| format!("YEARLY{months}")),
        (months.clone(), nth.clone()).prop_map(|(months, nth)| format!("YEARLY{months}{nth}")),
        nth.clone().prop_map(|nth| format!("YEARLY{nth}")),
        year_days.prop_map(|days| format!("YEARLY{days}")),
        weeks.prop_map(|weeks| format!("YEARLY{weeks}")),
        (
            prop_oneof![month_days.clone(), nth, weekdays.clone()],
            prop_oneof![none(), Just(";BYSETPOS=-1".into()), Just(";BYSETPOS=1,2".into())]
        )
            .prop_map(|(days, positions)| format!("MONTHLY{days}{positions}")),
        (prop_oneof![none(), weekdays.clone()], prop_oneof![none(), Just(";WKST=SU".into())])
            .prop_map(|(days, start)| format!("WEEKLY{days}{start}")),
        (prop_oneof![none(), weekdays, months, month_days], prop_oneof![none(), hours])
            .prop_map(|(days, hours)| format!("DAILY{days}{hours}")),
        Just("HOURLY".to_owned()),
    ];
    (part, 1..4, ends).prop_map(|(part, interval, ends)| format!("FREQ={part};INTERVAL={interval}{ends}"))
}

fn join(list: &[i32]) -> String {
    list.iter().map(i32::to_string).collect::<Vec<_>>().join(",")
}

fn entry() -> impl Strategy<Value = OutEntry> {
    let zone = select(vec![
        "UTC",
        "Europe/Berlin",
        "Africa/Nairobi",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
    ]);
    let timed = (1_000_000_000_i64..2_500_000_000, 0_i64..500_000, zone).prop_map(|(start, length, zone)| {
        When::Timed {
            start: Moment::from_micros(start * 1_000_000),
            end: Moment::from_micros((start + length) * 1_000_000),
            zone: Zone::parse(zone).unwrap(),
            zone_assumed: false,
        }
    });
    let days = (0_i64..20_000, 0_i64..40).prop_map(|(first, more)| {
        let first = date(1990, 1, 1) + jiff::ToSpan::days(first);
        When::Days { first, last: first + jiff::ToSpan::days(more) }
    });
    // What the wall clock shows twice means the first time (RFC 5545): the second cannot be written.
    let when = prop_oneof![timed, days].prop_filter("shown twice", is_plain);
    let text = "[\\PC\n]{0,90}";
    ("[a-z0-9@.-]{1,90}", text, text, when, 0_i64..2_000_000_000).prop_map(
        |(uid, summary, description, when, edited)| OutEntry {
            uid,
            sequence: 0,
            edited: Moment::from_micros(edited * 1_000_000),
            created: None,
            when,
            summary,
            prefix: None,
            description: Some(description),
            location: None,
            url: None,
            conferences: Vec::new(),
            documents: Vec::new(),
            part_of: None,
            categories: vec!["a;b".into(), "c,d".into()],
            geo: None,
            status: Status::Confirmed,
            class: None,
        },
    )
}

fn is_plain(when: &When) -> bool {
    match when {
        When::Days { .. } => true,
        When::Timed { start, end, zone, .. } => {
            [start, end].iter().all(|at| Moment::at(at.in_zone(zone).datetime(), zone) == **at)
        }
    }
}
