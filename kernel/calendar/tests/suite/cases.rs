//! The table of cases in `tests/cases`, and what else of them the printed report does not show.

use base::{Parse, Zone};
use calendar::{Reading, read, report};
use serde_json::Value;
use std::path::Path;

fn file(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)).unwrap()
}

/// No case depends on the zone assumed; one far from those in the files shows it.
fn options() -> Reading {
    Reading::assuming(Zone::parse("Pacific/Chatham").unwrap())
}

fn expected() -> serde_json::Map<String, Value> {
    match serde_json::from_slice(&file("expected.json")).unwrap() {
        Value::Object(cases) => cases,
        other => panic!("a table of cases, not {other}"),
    }
}

#[test]
fn every_case_is_read_as_its_table_says() {
    let cases = expected();
    assert_eq!(cases.len(), 18);
    let mut wrong = Vec::new();
    for (name, case) in &cases {
        let found = serde_json::to_value(report(&file(name), &options())).unwrap();
        let events = found["events"].as_array().unwrap();
        let wanted = case["expect"].as_array().unwrap();
        let same = events.len() == wanted.len()
            && wanted.iter().zip(events).all(|(wanted, event)| {
                let said = wanted.as_object().unwrap().iter();
                said.filter(|(key, _)| !matches!(key.as_str(), "description" | "organizer_cn"))
                    .all(|(key, value)| event[key] == *value)
            });
        if !same {
            wrong.push(format!("{name}: wanted {wanted:?}, found {events:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn escapes_are_undone_in_text_and_parameters() {
    let cases = expected();
    let wanted = &cases["22-escapes.ics"]["expect"][0];
    let calendar = read(&file("22-escapes.ics"), &options());
    let entry = &calendar.entries[0];
    assert_eq!(entry.description.as_deref(), wanted["description"].as_str());
    assert_eq!(entry.organizer.as_deref(), wanted["organizer_cn"].as_str());
}
