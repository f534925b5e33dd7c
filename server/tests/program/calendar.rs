//! `bestbits calendar read` on the cases of the calendar crate.

use crate::program::{Place, answer_of};
use serde_json::{Map, Value};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../kernel/calendar/tests/cases");

/// What the cases say of these is not printed.
const NOT_PRINTED: [&str; 2] = ["description", "organizer_cn"];

#[test]
fn every_case_is_printed_as_its_table_says() {
    let table = std::fs::read(format!("{CASES}/expected.json")).unwrap();
    let cases: Map<String, Value> = serde_json::from_slice(&table).unwrap();
    assert_eq!(cases.len(), 18);
    let place = Place::new();
    for (name, case) in &cases {
        let output = place.run(&["calendar", "read", &format!("{CASES}/{name}"), "--json"]);
        let printed: Value = serde_json::from_str(&answer_of(&output)).unwrap();
        let (events, wanted) = (printed["events"].as_array().unwrap(), case["expect"].as_array().unwrap());
        assert_eq!(events.len(), wanted.len(), "{name}: {printed}");
        for (event, wanted) in events.iter().zip(wanted) {
            let wanted = wanted.as_object().unwrap().iter();
            for (key, value) in wanted.filter(|(key, _)| !NOT_PRINTED.contains(&key.as_str())) {
                assert_eq!(event[key], *value, "{name}: {key}");
            }
        }
    }
    // No data directory was needed for that.
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
}

#[test]
fn a_window_and_a_zone_can_be_given_and_people_can_read_the_answer() {
    let place = Place::new().with(
        "week.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Office hour\r\n\
         DTSTART:20260105T090000\r\nDTEND:20260105T100000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    let window = ["--zone", "Africa/Nairobi", "--from", "2026-02-01", "--to", "2026-02-10"];
    let read = [&["calendar", "read", "week.ics"], &window[..]].concat();
    assert_eq!(
        answer_of(&place.run(&read)),
        "2026-02-02T06:00:00Z  2026-02-02T07:00:00Z  Office hour [zone assumed]\n\
         2026-02-09T06:00:00Z  2026-02-09T07:00:00Z  Office hour [zone assumed]\n\
         2 occurrences"
    );
}

#[test]
fn a_missing_file_an_unknown_zone_and_a_wrong_day_are_told() {
    let place = Place::new().with("a.ics", "");
    assert!(place.complaint(&["calendar", "read", "gone.ics"]).contains("gone.ics cannot be read"));
    assert!(
        place.complaint(&["calendar", "read", "a.ics", "--zone", "Mars"]).contains("like Africa/Nairobi")
    );
    assert!(place.complaint(&["calendar", "read", "a.ics", "--from", "today"]).contains("as 2026-12-31"));
}
