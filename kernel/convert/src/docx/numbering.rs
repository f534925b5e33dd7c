//! Lists: what a paragraph's list number means (ECMA-376 part 1, 17.9).

use crate::xml::Element;
use std::collections::HashMap;

/// What each level of each list starts from; `None` where it has no numbers.
#[derive(Default)]
pub(crate) struct Numbering {
    levels: HashMap<(String, usize), Option<u32>>,
    /// The lists' patterns, by the numbers that paragraphs name.
    patterns: HashMap<String, String>,
}

impl Numbering {
    pub(crate) fn of(part: &Element) -> Self {
        let mut numbering = Self::default();
        for element in part.elements() {
            match element.name.as_str() {
                "abstractNum" => {
                    let Some(id) = element.attribute("abstractNumId") else { continue };
                    for level in element.elements().filter(|it| it.name == "lvl") {
                        let Some(depth) = level.attribute("ilvl").and_then(|it| it.parse().ok()) else {
                            continue;
                        };
                        numbering.levels.insert((id.to_owned(), depth), first(level));
                    }
                }
                "num" => {
                    if let (Some(id), Some(of)) =
                        (element.attribute("numId"), element.value("abstractNumId", "val"))
                    {
                        numbering.patterns.insert(id.to_owned(), of.to_owned());
                    }
                }
                _ => {}
            }
        }
        numbering
    }

    /// What a level of a list starts from: `None` when the paragraph is in no list.
    pub(crate) fn first(&self, id: &str, depth: usize) -> Option<Option<u32>> {
        // 0 takes a paragraph out of the list that its style puts it in.
        let pattern = self.patterns.get(id).filter(|_| id != "0" && depth < 16)?;
        Some(self.levels.get(&(pattern.clone(), depth)).copied().flatten())
    }
}

fn first(level: &Element) -> Option<u32> {
    let format = level.value("numFmt", "val").unwrap_or("decimal");
    let start = level.value("start", "val").and_then(|start| start.parse().ok()).unwrap_or(1);
    (!["bullet", "none"].contains(&format)).then_some(start)
}
