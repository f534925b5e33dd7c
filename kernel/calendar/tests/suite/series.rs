//! Series: what is added, taken out, replaced, moved; and bounds.

use crate::{event, lines, options, starts, starts_of};
use calendar::{Calendar, Window, expand};

fn weekly(more: &[&str]) -> Calendar {
    event(
        &[
            &["DTSTART;TZID=Europe/Berlin:20261012T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"],
            more,
        ]
        .concat(),
    )
}

/// Weekly from 12 October, with an entry of these lines for one instance.
fn replaced(series: &[&str], instance: &[&str]) -> Calendar {
    let head = [
        "BEGIN:VEVENT",
        "UID:1",
        "SUMMARY:series",
        "DTSTART;TZID=Europe/Berlin:20261012T090000",
        "DURATION:PT1H",
    ];
    let rule = ["RRULE:FREQ=WEEKLY;COUNT=4"];
    let end = ["END:VEVENT"];
    lines(
        &[&head[..], &rule, series, &end, &["BEGIN:VEVENT", "UID:1", "SUMMARY:instance"], instance, &end]
            .concat(),
    )
}

fn titles(calendar: &Calendar) -> Vec<(String, String)> {
    let expansion = expand(calendar, &options().window);
    let titles = expansion.occurrences.iter().map(|found| found.entry.summary.clone().unwrap());
    starts_of(&expansion).into_iter().zip(titles).collect()
}

#[test]
fn dates_are_taken_out_however_they_are_written() {
    for out in [
        "EXDATE:20261019T070000Z",
        "EXDATE;TZID=Europe/Berlin:20261019T090000",
        "EXDATE:20261019T090000",
        "EXDATE;VALUE=DATE:20261019",
    ] {
        assert_eq!(starts(&weekly(&[out])), ["2026-10-12T07:00:00Z", "2026-10-26T08:00:00Z"], "{out}");
    }
    assert_eq!(starts(&weekly(&["EXDATE:20261012T070000Z,20261019T070000Z"])), ["2026-10-26T08:00:00Z"]);
}

#[test]
fn dates_are_added_with_the_length_they_bring() {
    let calendar = event(&[
        "DTSTART;TZID=Europe/Berlin:20261012T090000",
        "DURATION:PT1H",
        "RDATE;TZID=Europe/Berlin:20261013T090000",
        "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20261014T090000/PT3H,20261015T090000/20261015T130000",
        "RDATE;TZID=Europe/Berlin:20261012T090000",
        "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20261013T090000/PT2H",
    ]);
    let expansion = expand(&calendar, &options().window);
    let found: Vec<_> = expansion
        .occurrences
        .iter()
        .map(|found| (crate::start(&found.when), crate::end(&found.when)))
        .collect();
    let wanted = [("12T07", "12T08"), ("13T07", "13T09"), ("14T07", "14T10"), ("15T07", "15T11")];
    assert_eq!(
        found,
        wanted.map(|(start, end)| (format!("2026-10-{start}:00:00Z"), format!("2026-10-{end}:00:00Z")))
    );
}

#[test]
fn until_keeps_its_last_day() {
    let until = |until: &str| {
        let rule = format!("RRULE:FREQ=DAILY;UNTIL={until}");
        starts(&event(&["DTSTART;TZID=Asia/Kathmandu:20261012T210000", &rule])).len()
    };
    assert_eq!(until("20261014"), 3);
    assert_eq!(until("20261014T151500Z"), 3);
    assert_eq!(until("20261014T151459Z"), 2);
    assert_eq!(until("20261014T210000"), 3);
    let days = event(&["DTSTART;VALUE=DATE:20261012", "RRULE:FREQ=DAILY;UNTIL=20261014T000000Z"]);
    assert_eq!(starts(&days), ["2026-10-12", "2026-10-13", "2026-10-14"]);
}

#[test]
fn an_until_before_the_start_empties_the_series() {
    assert!(starts(&event(&["DTSTART;VALUE=DATE:20261012", "RRULE:FREQ=DAILY;UNTIL=20261011"])).is_empty());
}

#[test]
fn an_instance_is_replaced_however_it_is_named() {
    for id in [
        "RECURRENCE-ID:20261019T070000Z",
        "RECURRENCE-ID;TZID=Europe/Berlin:20261019T090000",
        "RECURRENCE-ID;VALUE=DATE:20261019",
    ] {
        let calendar = replaced(&[], &[id, "DTSTART:20261020T120000Z"]);
        let found = titles(&calendar);
        assert_eq!(found.len(), 4, "{id}");
        assert_eq!(found[1], ("2026-10-20T12:00:00Z".into(), "instance".into()), "{id}");
    }
}

#[test]
fn this_and_all_later_instances_move_together() {
    let calendar = replaced(
        &["EXDATE;TZID=Europe/Berlin:20261102T090000"],
        &[
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T070000Z",
            "DTSTART;TZID=Europe/Berlin:20261020T140000",
            "DURATION:PT2H",
        ],
    );
    let wanted = [
        ("2026-10-12T07:00:00Z", "series"),
        ("2026-10-20T12:00:00Z", "instance"),
        ("2026-10-27T13:00:00Z", "instance"),
    ];
    assert_eq!(titles(&calendar), wanted.map(|(start, title)| (start.to_owned(), title.to_owned())));
}

#[test]
fn instances_moved_to_another_zone_keep_its_wall_clock() {
    let calendar = replaced(
        &[],
        &[
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T070000Z",
            "DTSTART;TZID=Asia/Tokyo:20261019T180000",
            "DURATION:PT1H",
        ],
    );
    // Summer time ends in Berlin on 25 October, not in Tokyo.
    let wanted =
        ["2026-10-12T07:00:00Z", "2026-10-19T09:00:00Z", "2026-10-26T09:00:00Z", "2026-11-02T09:00:00Z"];
    assert_eq!(starts(&calendar), wanted);
}

#[test]
fn a_replacement_older_than_a_series_without_its_instance_is_stale() {
    let old = ["RECURRENCE-ID:20261019T070000Z", "SEQUENCE:1", "DTSTART:20261020T120000Z"];
    assert_eq!(titles(&replaced(&["SEQUENCE:2", "EXDATE:20261019T070000Z"], &old)).len(), 3);
    let off = ["RECURRENCE-ID:20261018T070000Z", "SEQUENCE:1", "DTSTART:20261020T120000Z"];
    assert_eq!(titles(&replaced(&["SEQUENCE:2"], &off)).len(), 4);
    // Of the same age it stays: some programs take an instance out where they replace it.
    assert_eq!(titles(&replaced(&["SEQUENCE:1", "EXDATE:20261019T070000Z"], &old)).len(), 4);
}

#[test]
fn an_instance_without_its_series_takes_place() {
    let calendar = event(&["RECURRENCE-ID:20261019T070000Z", "DTSTART:20261020T120000Z"]);
    assert_eq!(starts(&calendar), ["2026-10-20T12:00:00Z"]);
}

#[test]
fn an_instance_keeps_its_key_when_it_moves() {
    let keys = |calendar: &Calendar| -> Vec<String> {
        expand(calendar, &options().window).occurrences.iter().map(|found| found.key()).collect()
    };
    let still = keys(&replaced(&[], &["RECURRENCE-ID:20261019T070000Z", "DTSTART:20261019T070000Z"]));
    let moved = keys(&replaced(&[], &["RECURRENCE-ID:20261019T070000Z", "DTSTART:20261020T120000Z"]));
    assert_eq!(still, moved);
    assert_eq!(still[1], "1#2026-10-19T07:00:00Z");
    assert_eq!(keys(&event(&["DTSTART:20261019T070000Z"])), ["1"]);
}

#[test]
fn rules_of_the_standards_examples_are_followed() {
    let cases: [(&str, &str, &[&str]); 8] = [
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "20260213", &["2026-02-13", "2026-03-13", "2026-11-13"]),
        (
            "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
            "20260604",
            &["2026-06-04", "2026-07-07", "2026-08-06"],
        ),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", "20240513", &["2024-05-13", "2025-05-12", "2026-05-11"]),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=3", "20240513", &["2024-05-13", "2025-05-19", "2026-05-18"]),
        ("FREQ=YEARLY;INTERVAL=2;BYYEARDAY=-1;COUNT=2", "20241231", &["2024-12-31", "2026-12-31"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "20260804",
            &["2026-08-04", "2026-08-09", "2026-08-18", "2026-08-23"],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "20260804",
            &["2026-08-04", "2026-08-16", "2026-08-18", "2026-08-30"],
        ),
        ("FREQ=YEARLY;UNTIL=20270101", "20240229", &["2024-02-29"]),
    ];
    for (rule, start, wanted) in cases {
        let calendar = event(&[&format!("DTSTART;VALUE=DATE:{start}"), &format!("RRULE:{rule}")]);
        let mut found = starts(&calendar);
        found.truncate(wanted.len());
        assert_eq!(found, wanted, "{rule}");
    }
}

#[test]
fn a_rule_of_numbers_that_do_not_exist_leaves_the_start() {
    let calendar = event(&["DTSTART;VALUE=DATE:20261012", "RRULE:FREQ=MONTHLY;BYMONTHDAY=0"]);
    assert_eq!(starts(&calendar), ["2026-10-12"]);
    assert_eq!(calendar.skipped[0].reason, "RRULE has numbers that do not exist");
}

#[test]
fn rules_that_never_come_true_or_never_end_are_given_up_and_shown() {
    for rule in ["FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;COUNT=4000000000"] {
        let calendar = event(&["DTSTART:19700101T000000Z", &format!("RRULE:{rule}")]);
        let expansion = expand(&calendar, &options().window);
        assert!(expansion.occurrences.is_empty(), "{rule}");
        assert_eq!(
            expansion.skipped[0].reason,
            "the rule goes on for too long: some occurrences are missing"
        );
    }
}

#[test]
fn the_earliest_occurrences_are_given_when_there_are_too_many() {
    let calendar = lines(&[
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTART:20261012T000000Z",
        "RRULE:FREQ=HOURLY",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:2",
        "DTSTART:20261011T000000Z",
        "RRULE:FREQ=DAILY",
        "END:VEVENT",
    ]);
    let window = Window { most: 4, ..options().window };
    let expansion = expand(&calendar, &window);
    let hours =
        ["2026-10-11T00:00:00Z", "2026-10-12T00:00:00Z", "2026-10-12T00:00:00Z", "2026-10-12T01:00:00Z"];
    assert_eq!(starts_of(&expansion), hours);
    assert_eq!(expansion.skipped.len(), 1);
}

#[test]
fn what_began_before_the_window_and_still_goes_on_is_in_it() {
    let calendar = event(&["DTSTART;VALUE=DATE:20260101", "DURATION:P10D", "RRULE:FREQ=WEEKLY"]);
    let day = jiff::civil::date(2026, 3, 5);
    let expansion = expand(&calendar, &Window { from: day, to: day, most: 10 });
    assert_eq!(starts_of(&expansion), ["2026-02-26", "2026-03-05"]);
}
