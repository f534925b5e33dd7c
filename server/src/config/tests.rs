//! What is written about the settings is what they are.

use super::{layers, reference};

/// The folder of the whole project.
const HOUSE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn the_guide_for_stewards_lists_every_setting() {
    let guide = std::fs::read_to_string(format!("{HOUSE}/docs/stewards.md")).unwrap();
    let table = reference::table();
    assert!(guide.contains(&table), "docs/stewards.md should contain:\n{table}");
}

#[test]
fn the_printed_file_has_every_key_and_can_be_read_when_its_lines_are_taken_in() {
    let file = reference::file();
    let taken_in: String = file
        .lines()
        .map(|line| line.strip_prefix('#').filter(|line| !line.starts_with(' ')).unwrap_or(""))
        .collect::<Vec<_>>()
        .join("\n");
    let table: toml::Table = toml::from_str(&taken_in).unwrap();
    let mut keys = layers::keys();
    keys.sort();
    assert_eq!(table.keys().cloned().collect::<Vec<_>>(), keys);
}
