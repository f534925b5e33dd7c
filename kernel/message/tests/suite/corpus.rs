//! Mails that others collected because programs fail on them, and what others read in them.

use message::{Addresses, Message, html, read, structure};
use serde_json::Value;
use std::path::Path;

fn each(mut check: impl FnMut(&str, &Message, &Value)) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let expected: Vec<Value> =
        serde_json::from_slice(&std::fs::read(data.join("expected.json")).unwrap()).unwrap();
    assert!(expected.len() > 150, "the collection is there");
    for expected in expected {
        let file = expected["file"].as_str().unwrap();
        let message =
            read(&std::fs::read(data.join(file)).unwrap()).unwrap_or_else(|e| panic!("{file}: {e}"));
        check(file, &message, &expected);
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_collection_reads_as_others_read_it() {
    each(|file, message, expected| {
        if let Some(subject) = expected["subject"].as_str() {
            assert_eq!(one_line(&message.subject), subject, "subject of {file}");
        }
        if let Some(from) = expected["from"].as_str() {
            let found = message.from.as_ref().map_or("", |from| &from.address);
            assert_eq!(found, from, "author of {file}");
        }
        if let Some(text) = expected["text"].as_str() {
            assert!(one_line(&message.text().text).contains(text), "text of {file}: {}", message.text().text);
        }
        if let Some(names) = expected["attachments"].as_array() {
            let mut found: Vec<_> =
                message.attachments().filter_map(|attachment| attachment.name().map(one_line)).collect();
            found.sort();
            let names: Vec<_> = names.iter().map(|name| name.as_str().unwrap()).collect();
            assert_eq!(found, names, "attachments of {file}");
        }
    });
}

#[test]
fn the_collection_shows_no_tag_of_its_own() {
    each(|file, message, _| {
        let shown = html(&message.text().text, Addresses::Hidden, "Quoted");
        assert_eq!(super::properties::foreign_tag(shown.as_str()), None, "{file}");
    });
}

#[test]
fn the_collection_is_told_as_json() {
    each(|file, message, _| {
        let told = structure(message);
        assert_eq!(told["parts"].as_array().unwrap().len(), message.parts.len(), "{file}");
        let attachments = told["attachments"].as_array().unwrap().len();
        assert_eq!(attachments, message.attachments().count(), "{file}");
    });
}
