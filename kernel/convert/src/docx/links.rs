//! Where links lead: outside of the text, in the part of relationships.

use crate::limits::ADDRESS;
use crate::xml::Element;
use std::collections::HashMap;
use std::rc::Rc;

/// The addresses by the names that the text knows them by.
#[derive(Default)]
pub(crate) struct Links(HashMap<String, Rc<str>>);

impl Links {
    pub(crate) fn of(relationships: &Element) -> Self {
        let link = |it: &Element| Some((it.attribute("Id")?.to_owned(), address(it.attribute("Target")?)?));
        let outside = |it: &&Element| it.attribute("TargetMode") == Some("External");
        Self(relationships.elements().filter(outside).filter_map(link).collect())
    }

    pub(crate) fn get(&self, id: &str) -> Option<Rc<str>> {
        self.0.get(id).cloned()
    }
}

/// An address that means the same everywhere; others are left out.
pub(crate) fn address(url: &str) -> Option<Rc<str>> {
    let url = url.trim();
    let scheme = url.split_once(':')?.0.to_ascii_lowercase();
    let is_kept = ["http", "https", "mailto"].contains(&scheme.as_str()) && url.len() <= ADDRESS;
    is_kept.then(|| url.into())
}
