//! What stands in a paragraph: runs of words of one look, links, notes, fields.

use super::Reader;
use super::links::address;
use crate::document::{Line, Style};
use crate::xml::{Element, Node};
use std::rc::Rc;

/// The line of a paragraph while it is read.
#[derive(Default)]
pub(crate) struct Runs {
    pub(crate) line: Line,
    /// Headings are strong by themselves.
    pub(crate) in_heading: bool,
    /// The open fields, from the outermost.
    fields: Vec<Field>,
}

/// A field: instructions, then what they came to (ECMA-376 part 1, 17.16.5).
#[derive(Default)]
struct Field {
    instructions: String,
    is_result: bool,
    link: Option<Rc<str>>,
}

/// How deep fields may stand in each other; what is deeper is read as words.
const FIELDS: usize = 8;

impl Runs {
    pub(crate) fn read(&mut self, parent: &Element, style: &Style, reader: &mut Reader) {
        for element in parent.elements() {
            match element.name.as_str() {
                "r" => self.run(element, style, reader),
                "hyperlink" => {
                    let link = element.attribute("id").and_then(|id| reader.links.get(id));
                    self.read(
                        element,
                        &Style { link: link.or_else(|| style.link.clone()), ..style.clone() },
                        reader,
                    );
                }
                "fldSimple" => {
                    let link = element.attribute("instr").and_then(linked);
                    self.read(
                        element,
                        &Style { link: link.or_else(|| style.link.clone()), ..style.clone() },
                        reader,
                    );
                }
                // What wraps runs: insertions, what was moved here, controls, tags, directions.
                "ins" | "moveTo" | "sdt" | "sdtContent" | "customXml" | "smartTag" | "bdo" | "dir" => {
                    self.read(element, style, reader);
                }
                _ => {}
            }
        }
    }

    fn run(&mut self, run: &Element, style: &Style, reader: &mut Reader) {
        let style = self.style(run.child("rPr"), style);
        for element in run.elements() {
            match element.name.as_str() {
                "fldChar" => self.field(element.attribute("fldCharType").unwrap_or_default()),
                "instrText" => {
                    if let Some(field) = self.fields.last_mut() {
                        field.instructions.push_str(&text(element));
                    }
                }
                _ if self.fields.iter().any(|field| !field.is_result) => {}
                "t" => self.line.words(&text(element), &style),
                "tab" | "ptab" => self.line.words(" ", &style),
                "noBreakHyphen" => self.line.words("\u{2011}", &style),
                "br" | "cr" if element.attribute("type").is_none_or(|kind| kind == "textWrapping") => {
                    self.line.line_break();
                }
                "footnoteReference" | "endnoteReference" => {
                    let kind = element.name.trim_end_matches("Reference");
                    if let Some(id) = element.attribute("id") {
                        let number = reader.note(kind, id);
                        self.line.note(number);
                    }
                }
                _ => {}
            }
        }
    }

    fn style(&self, properties: Option<&Element>, outer: &Style) -> Style {
        let is_on = |name: &str| {
            let property = properties.and_then(|it| it.child(name));
            property.is_some_and(|it| !matches!(it.attribute("val"), Some("0" | "false" | "off" | "none")))
        };
        let field = self.fields.iter().rev().find_map(|field| field.link.clone());
        Style {
            link: outer.link.clone().or(field),
            bold: is_on("b") && !self.in_heading,
            italic: is_on("i"),
            struck: is_on("strike") || is_on("dstrike"),
            code: false,
        }
    }

    fn field(&mut self, step: &str) {
        match step {
            "begin" if self.fields.len() < FIELDS => self.fields.push(Field::default()),
            "separate" => {
                if let Some(field) = self.fields.last_mut() {
                    field.is_result = true;
                    field.link = linked(&field.instructions);
                }
            }
            "end" => _ = self.fields.pop(),
            _ => {}
        }
    }
}

/// Where a field leads that is a link: `HYPERLINK "https://example.org/"`.
fn linked(instructions: &str) -> Option<Rc<str>> {
    let rest = instructions.trim().strip_prefix("HYPERLINK")?.trim();
    let quoted = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
    address(quoted.or_else(|| rest.split(' ').next())?)
}

fn text(element: &Element) -> String {
    let words = element.children.iter().map(|node| match node {
        Node::Text(text) => text.as_str(),
        Node::Element(_) => "",
    });
    words.collect()
}
