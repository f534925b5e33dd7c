//! What styles say, those of the document and those that the program made for single passages.

use crate::document::Style;
use crate::xml::Element;
use std::collections::HashMap;

/// Styles by their names.
#[derive(Default)]
pub(crate) struct Styles {
    looks: HashMap<String, Look>,
    /// What the levels of list styles start from; none where they have no numbers.
    levels: HashMap<(String, usize), Option<u32>>,
}

#[derive(Default)]
struct Look {
    bold: Option<bool>,
    italic: Option<bool>,
    struck: Option<bool>,
    parent: Option<String>,
}

/// How many styles may be based one on the other.
const GENERATIONS: usize = 10;

impl Styles {
    pub(crate) fn of<'a>(documents: impl IntoIterator<Item = Option<&'a Element>>) -> Self {
        let mut styles = Self::default();
        for document in documents.into_iter().flatten() {
            for room in ["automatic-styles", "styles"] {
                for style in document.child(room).into_iter().flat_map(Element::elements) {
                    styles.learn(style);
                }
            }
        }
        styles
    }

    fn learn(&mut self, style: &Element) {
        let Some(name) = style.attribute("name").map(str::to_owned) else { return };
        match style.name.as_str() {
            "style" => {
                let look = look(style);
                // Those of the text stand before the named ones.
                self.looks.entry(name).or_insert(look);
            }
            "list-style" => {
                for level in style.elements() {
                    let depth = level.attribute("level").and_then(|it| it.parse().ok()).unwrap_or(1);
                    let start = level.attribute("start-value").and_then(|it| it.parse().ok()).unwrap_or(1);
                    // A format without a name shows no number.
                    let is_numbered = level.name == "list-level-style-number"
                        && level.attribute("num-format").is_some_and(|format| !format.is_empty());
                    self.levels.insert((name.clone(), depth), is_numbered.then_some(start));
                }
            }
            _ => {}
        }
    }

    /// What a list of the style starts from at a level (from 1); none if it has no numbers there.
    pub(crate) fn first(&self, list_style: &str, level: usize) -> Option<u32> {
        self.levels.get(&(list_style.to_owned(), level)).copied().flatten()
    }

    /// The outer style, changed by the named one.
    pub(crate) fn style(&self, name: Option<&str>, outer: &Style) -> Style {
        let says = |what: fn(&Look) -> Option<bool>| self.found(name, |_, look| what(look));
        Style {
            link: outer.link.clone(),
            bold: says(|look| look.bold).unwrap_or(outer.bold),
            italic: says(|look| look.italic).unwrap_or(outer.italic),
            struck: says(|look| look.struck).unwrap_or(outer.struck),
            code: outer.code,
        }
    }

    pub(crate) fn is_quote(&self, name: Option<&str>) -> bool {
        self.is_named(name, "Quotations")
    }

    pub(crate) fn is_title(&self, name: Option<&str>) -> bool {
        self.is_named(name, "Title")
    }

    /// Whether the style is that one, or is based on it. These names are English in all languages.
    fn is_named(&self, name: Option<&str>, wanted: &str) -> bool {
        let named = |name: &str, look: &Look| name == wanted || look.parent.as_deref() == Some(wanted);
        name == Some(wanted) || self.found(name, |name, look| named(name, look).then_some(())).is_some()
    }

    fn found<T>(&self, name: Option<&str>, what: impl Fn(&str, &Look) -> Option<T>) -> Option<T> {
        let mut name = name?;
        for _ in 0..GENERATIONS {
            let look = self.looks.get(name)?;
            if let Some(found) = what(name, look) {
                return Some(found);
            }
            name = look.parent.as_deref()?;
        }
        None
    }
}

fn look(style: &Element) -> Look {
    let text = |name: &str| style.value("text-properties", name);
    Look {
        bold: text("font-weight")
            .map(|weight| weight == "bold" || weight.parse().is_ok_and(|it: u32| it >= 600)),
        italic: text("font-style").map(|slope| slope != "normal"),
        struck: text("text-line-through-style").map(|line| line != "none"),
        parent: style.attribute("parent-style-name").map(str::to_owned),
    }
}
