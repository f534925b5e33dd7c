//! The file with settings: TOML, one flat table.

use super::Wrong;
use std::collections::BTreeMap;
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// What a file says: each setting's text and its line.
#[derive(Debug, Default)]
pub(super) struct File {
    name: String,
    said: BTreeMap<String, (String, usize)>,
}

impl File {
    /// Reads a file; only keys of `known` may be in it.
    pub(super) fn read(path: &Path, known: &[String]) -> Result<Self, Wrong> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Wrong::at(&name, format!("cannot be read: {error}")))?;
        let line = |offset: usize| 1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        let table = DeTable::parse(&text).map_err(|error| {
            let at = line(error.span().map_or(0, |span| span.start));
            Wrong::at(format!("{name}:{at}"), format!("is no TOML: {}", error.message()))
        })?;
        let mut said = BTreeMap::new();
        for (key, value) in table.into_inner() {
            let (at, key) = (line(key.span().start), key.into_inner());
            if !known.iter().any(|known| *known == key) {
                return Err(Wrong::at(format!("{name}:{at}"), unknown(&key, known)));
            }
            let Some(text) = plain(value.get_ref()) else {
                let why = format!("{key} is a list or a table; write one value: {key} = \"…\"");
                return Err(Wrong::at(format!("{name}:{at}"), why));
            };
            said.insert(key.into_owned(), (text, at));
        }
        Ok(Self { name, said })
    }

    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// The text of a setting.
    pub(super) fn of(&self, key: &str) -> Option<&str> {
        self.said.get(key).map(|(text, _)| text.as_str())
    }

    /// Where a setting stands.
    pub(super) fn place(&self, key: &str) -> String {
        match self.said.get(key) {
            Some((_, line)) => format!("{}:{line}: {key}", self.name),
            None => key.to_owned(),
        }
    }
}

fn plain(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Boolean(value) => Some(value.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Float(number) => Some(number.to_string()),
        DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

fn unknown(key: &str, known: &[String]) -> String {
    let nearest = known.iter().min_by_key(|known| strsim::damerau_levenshtein(known, key));
    match nearest.filter(|known| strsim::damerau_levenshtein(known, key) <= 3) {
        Some(meant) => format!("there is no setting {key}; write {meant}, if that is meant"),
        None => format!("there is no setting {key}; there are {}", known.join(", ")),
    }
}
