//! XML as a tree, bounded in elements and depth. Names are without their prefixes: in these documents none means two
//! things where we look. No document type is read, so no entity can grow.

use crate::Refused;
use crate::limits::{DEEPEST, ELEMENTS};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child of that name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The child at the end of a path of names.
    pub(crate) fn below(&self, path: &[&str]) -> Option<&Element> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// An attribute of a child, which is how word processors write values.
    pub(crate) fn value(&self, child: &str, attribute: &str) -> Option<&str> {
        self.child(child)?.attribute(attribute)
    }
}

/// The document's root. Elements named in `skipped` are left out with all that is in them.
pub(crate) fn parse(text: &str, skipped: &[&str]) -> Result<Element, Refused> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    let mut left = ELEMENTS;
    // How deep inside a skipped element; 0 outside.
    let mut unseen = 0_usize;
    loop {
        let event = reader.read_event().map_err(|_| Refused::Broken)?;
        match event {
            Event::Start(start) => {
                let element = element(&start, &mut left)?;
                if unseen > 0 || skipped.contains(&element.name.as_str()) {
                    unseen += 1;
                } else if open.len() > DEEPEST {
                    return Err(Refused::Deep);
                } else {
                    open.push(element);
                }
            }
            // An empty element of a skipped name holds nothing to skip; it is a mark.
            Event::Empty(start) => {
                let element = element(&start, &mut left)?;
                if unseen == 0 {
                    add(&mut open, Node::Element(element));
                }
            }
            Event::End(_) if unseen > 0 => unseen -= 1,
            Event::End(_) => {
                let element = open.pop().ok_or(Refused::Broken)?;
                add(&mut open, Node::Element(element));
            }
            Event::Text(text) if unseen == 0 => words(&mut open, &text.xml10_content()),
            Event::CData(text) if unseen == 0 => words(&mut open, &text.xml10_content()),
            Event::GeneralRef(entity) if unseen == 0 => words(&mut open, &resolved(&entity)),
            Event::Eof => break,
            _ => {}
        }
    }
    let outside = open.pop().filter(|_| open.is_empty()).ok_or(Refused::Broken)?;
    let root = outside.children.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    root.ok_or(Refused::Broken)
}

fn element(start: &BytesStart<'_>, left: &mut usize) -> Result<Element, Refused> {
    *left = left.checked_sub(1).ok_or(Refused::Unpacked)?;
    let name = start.local_name().as_ref().to_owned();
    let mut attributes = Vec::new();
    // Unchecked: whether a name stands twice is looked up among all others, which takes long where there are many.
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| Refused::Broken)?;
        *left = left.checked_sub(1).ok_or(Refused::Unpacked)?;
        // An entity of a document type, which is not read, makes the value unreadable.
        if let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) {
            attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
    }
    Ok(Element { name, attributes, children: Vec::new() })
}

fn add(open: &mut [Element], node: Node) {
    if let Some(element) = open.last_mut() {
        element.children.push(node);
    }
}

fn words(open: &mut [Element], text: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.children.last_mut() {
        Some(Node::Text(words)) => words.push_str(text),
        _ if text.is_empty() => {}
        _ => element.children.push(Node::Text(text.to_owned())),
    }
}

fn resolved(entity: &BytesRef<'_>) -> String {
    match entity.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => resolve_predefined_entity(&entity.xml10_content()).unwrap_or_default().to_owned(),
    }
}
