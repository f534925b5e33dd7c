//! Names of languages.

use super::{Names, in_tongue, names};
use crate::{Lang, Parse, Tongue};
use std::collections::HashMap;
use std::sync::OnceLock;

/// What `lang` is called in `tongue`: the tag as it is (`pt-BR`), else the language alone; `None` for one that we have no
/// name for, of which the tag itself is shown.
pub fn language_name(lang: &Lang, tongue: Tongue) -> Option<&'static str> {
    static TABLE: OnceLock<HashMap<&'static str, Names>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let row = |line: &'static str| {
            let mut cells = line.split('\t');
            cells.next().map(|tag| (tag, names(&mut cells)))
        };
        include_str!("languages.tsv").lines().filter_map(row).collect()
    });
    let names = table.get(lang.as_str()).or_else(|| table.get(lang.base()))?;
    Some(in_tongue(names, tongue))
}

/// The languages that have a name here, the six of the interface first.
pub fn languages() -> Vec<Lang> {
    let tag = |line: &str| Lang::parse(line.split('\t').next()?).ok();
    include_str!("languages.tsv").lines().filter_map(tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_has_its_own_name_or_that_of_the_language() {
        let name = |tag, tongue| language_name(&Lang::parse(tag).unwrap(), tongue);
        assert_eq!(name("sw", Tongue::French), Some("swahili"));
        assert_eq!(name("pt-BR", Tongue::English), Some("Brazilian Portuguese"));
        assert_eq!(name("fr-CM", Tongue::Arabic), Some("الفرنسية"));
        assert_eq!(name("tlh", Tongue::English), None);
    }

    #[test]
    fn every_tag_of_the_table_is_canonical() {
        for line in include_str!("languages.tsv").lines() {
            let tag = line.split('\t').next().unwrap();
            assert_eq!(Lang::parse(tag).unwrap().as_str(), tag);
        }
    }
}
