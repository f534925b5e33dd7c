//! Real reports of sixty kinds of servers; the README beside them says whose.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data"))
}

/// The committed mails, by name.
pub(crate) fn mails() -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect()
}

fn found(mail: &[u8]) -> Value {
    bounces::read(mail).as_ref().map_or(Value::Null, bounces::json)
}

#[test]
fn every_report_is_read_as_expected() {
    let expected: BTreeMap<String, Value> =
        serde_json::from_slice(&fs::read(data().join("expected.json")).unwrap()).unwrap();
    let found: BTreeMap<String, Value> =
        mails().into_iter().map(|(name, mail)| (name, found(&mail))).collect();
    let wrong: Vec<String> = found
        .iter()
        .filter(|(name, value)| expected.get(*name) != Some(value))
        .map(|(name, value)| format!("{name}\n  expected {}\n  found    {value}", expected[name]))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(found.len(), expected.len());
}

#[test]
fn line_ends_make_no_difference() {
    for (name, mail) in mails() {
        // Bytes of multibyte sets may look like line ends; those files have none.
        let bare: Vec<u8> = mail.iter().copied().filter(|byte| *byte != b'\r').collect();
        let full = bare.iter().flat_map(|byte| if *byte == b'\n' { vec![b'\r', b'\n'] } else { vec![*byte] });
        assert_eq!(found(&bare), found(&full.collect::<Vec<u8>>()), "{name}");
    }
}
