//! What paragraphs of a style are: headings, quotes, items of lists (ECMA-376 part 1, 17.7).

use crate::xml::Element;
use std::collections::HashMap;

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Heading(u8),
    Quote,
    Words,
}

#[derive(Default)]
struct Known {
    role: Option<Role>,
    /// List and depth.
    listed: Option<(String, usize)>,
    based_on: Option<String>,
}

/// The styles by their ids.
#[derive(Default)]
pub(crate) struct Styles(HashMap<String, Known>);

/// How many styles may be based one on the other; some programs write circles.
const GENERATIONS: usize = 10;

impl Styles {
    pub(crate) fn of(part: &Element) -> Self {
        let styles = part.elements().filter(|it| it.name == "style");
        Self(
            styles.filter_map(|style| Some((style.attribute("styleId")?.to_owned(), known(style)))).collect(),
        )
    }

    pub(crate) fn role(&self, id: Option<&str>) -> Option<Role> {
        self.found(id, |known| known.role).or_else(|| by_name(id?))
    }

    /// The list and the depth that paragraphs of the style are at.
    pub(crate) fn listed(&self, id: Option<&str>) -> Option<(String, usize)> {
        self.found(id, |known| known.listed.clone())
    }

    /// What the style says, or else the one that it is based on.
    fn found<T>(&self, id: Option<&str>, what: impl Fn(&Known) -> Option<T>) -> Option<T> {
        let mut next = self.0.get(id?);
        for _ in 0..GENERATIONS {
            let known = next?;
            if let Some(found) = what(known) {
                return Some(found);
            }
            next = self.0.get(known.based_on.as_deref()?);
        }
        None
    }
}

fn known(style: &Element) -> Known {
    let level =
        style.child("pPr").and_then(|it| it.value("outlineLvl", "val")).and_then(|it| it.parse().ok());
    let number = style.below(&["pPr", "numPr"]);
    let depth = number.and_then(|it| it.value("ilvl", "val")).and_then(|it| it.parse().ok()).unwrap_or(0);
    Known {
        role: style.value("name", "val").and_then(by_name).or_else(|| level.and_then(heading)),
        listed: number.and_then(|it| Some((it.value("numId", "val")?.to_owned(), depth))),
        based_on: style.value("basedOn", "val").map(str::to_owned),
    }
}

/// What the names of built-in styles say; programs in all languages write these in English.
fn by_name(name: &str) -> Option<Role> {
    let name = name.to_ascii_lowercase().replace([' ', '-'], "");
    match name.as_str() {
        "title" => Some(Role::Heading(1)),
        "quote" | "intensequote" | "blocktext" => Some(Role::Quote),
        _ => heading(name.strip_prefix("heading")?.parse::<u8>().ok()?.checked_sub(1)?),
    }
}

/// An outline level, from 0; 9 is text.
pub(crate) fn heading(outline: u8) -> Option<Role> {
    (outline < 9).then(|| Role::Heading((outline + 1).min(6)))
}
