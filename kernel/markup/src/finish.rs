//! The last pass over HTML that the allow-list let through: directions, heading levels, pictures, shortcodes.

use crate::direction;
use crate::html::{escape, unescape};
use crate::marks::{Found, Piece, pieces, put_back};
use crate::shortcode::Place;
use crate::tags::{Tag, attributes, is_void, tags};
use crate::{Html, LONGEST, Rendering};
use base::Named as _;
use url::Url;

/// What stands in place of what was taken out, by its number, if anything.
pub(crate) type Resolve<'r> = dyn FnMut(usize, &Found, Place) -> Option<Html> + 'r;

/// Once shortcodes have put in so many bytes, further ones stay as text: a text that a hundred times puts in another, which
/// does so as well, would be as long as a library. The longest text there is fits.
const MOST_PUT: usize = 2 * LONGEST;

const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The level of a heading, from 0 on.
fn level(name: &str) -> Option<usize> {
    LEVELS.iter().position(|level| *level == name)
}

/// One pass over one text.
pub(crate) struct Finish<'a, 'h> {
    options: &'a Rendering<'a>,
    found: &'a [Found],
    /// How many marks may still be resolved: a mark spelled as an entity must not multiply one.
    left: usize,
    /// How many bytes of what shortcodes stand for there is still room for.
    room: usize,
    /// How many levels headings go up before they go down.
    lift: usize,
    open: Vec<&'h str>,
    out: String,
}

impl<'a, 'h> Finish<'a, 'h> {
    pub(crate) fn new(options: &'a Rendering<'a>, found: &'a [Found]) -> Self {
        Self {
            options,
            found,
            left: found.len(),
            room: MOST_PUT,
            lift: 0,
            open: Vec::new(),
            out: String::new(),
        }
    }

    /// The finished HTML. `html` is what our serialiser wrote.
    pub(crate) fn run(mut self, html: &'h str, resolve: &mut Resolve<'_>) -> String {
        self.out.reserve(html.len() * 5 / 4);
        let steps = tags(html);
        if self.options.closes_up {
            let top = steps.iter().filter_map(|step| match step {
                Tag::Open { name, .. } => level(name),
                _ => None,
            });
            self.lift = top.min().unwrap_or(0);
        }
        let mut at = 0;
        while at < steps.len() {
            if let Some(end) = self.paragraph_of_shortcodes(&steps[at..]) {
                for step in &steps[at + 1..at + end] {
                    self.text_of(*step, resolve);
                }
                at += end;
            } else {
                self.step(steps[at], &steps[at + 1..], resolve);
            }
            at += 1;
        }
        self.out
    }

    fn step(&mut self, step: Tag<'h>, rest: &[Tag<'_>], resolve: &mut Resolve<'_>) {
        match step {
            Tag::Text(_) => self.text_of(step, resolve),
            Tag::Open { name: "img", attributes } => self.picture(attributes),
            Tag::Open { name, attributes } => {
                self.start(name, attributes, rest);
                if !is_void(name) {
                    self.open.push(name);
                }
            }
            Tag::Close { name } => {
                self.open.pop();
                let name = self.shifted(name);
                self.out.push_str("</");
                self.out.push_str(name);
                self.out.push('>');
            }
        }
    }

    /// The offset of the end of a paragraph that begins here and holds shortcodes only: what they stand for
    /// is no paragraph, and takes its place.
    fn paragraph_of_shortcodes(&self, steps: &[Tag<'_>]) -> Option<usize> {
        let (Tag::Open { name: "p", .. }, false) = (steps.first()?, self.found.is_empty()) else {
            return None;
        };
        let end = steps.iter().position(|step| matches!(step, Tag::Close { .. }))?;
        let mut codes = 0;
        for step in &steps[1..end] {
            match step {
                Tag::Text(text) => {
                    for piece in pieces(text, self.found) {
                        match piece {
                            Piece::Text(text) if text.trim().is_empty() => {}
                            Piece::Text(_) | Piece::Mark(_, Found::Link(_)) => return None,
                            Piece::Mark(_, Found::Code(_)) => codes += 1,
                        }
                    }
                }
                Tag::Open { name: "br", .. } => {}
                _ => return None,
            }
        }
        (codes > 0).then_some(end)
    }

    fn text_of(&mut self, step: Tag<'_>, resolve: &mut Resolve<'_>) {
        let Tag::Text(text) = step else { return };
        let literal = self.open.iter().any(|name| matches!(*name, "a" | "code" | "kbd" | "pre" | "samp"));
        for piece in pieces(text, self.found) {
            match piece {
                Piece::Text(text) => self.out.push_str(text),
                Piece::Mark(_, one) if literal || self.left == 0 => self.out.push_str(&escape(one.source())),
                Piece::Mark(number, one) => self.put(number, one, resolve),
            }
        }
    }

    fn put(&mut self, number: usize, one: &Found, resolve: &mut Resolve<'_>) {
        self.left -= 1;
        if self.room == 0 && matches!(one, Found::Code(_)) {
            self.out.push_str(&escape(one.source()));
            return;
        }
        let place = self.place();
        match (resolve(number, one, place), one) {
            (Some(html), Found::Code(_)) => {
                self.room = self.room.saturating_sub(html.as_str().len());
                self.out.push_str(html.as_str());
            }
            (Some(html), _) => self.out.push_str(html.as_str()),
            (None, Found::Link(link)) => self.out.push_str(&escape(link.shown())),
            (None, Found::Code(code)) => {
                let Some(note) = self.options.editor_note else { return };
                let element = if place == Place::Block { "p" } else { "span" };
                let note = escape(&note(&code.at(place)));
                self.out.push_str(&format!("<{element} class=\"note\" dir=\"auto\">{note}</{element}>"));
            }
        }
    }

    fn place(&self) -> Place {
        let holds_blocks = |name: &&str| {
            matches!(
                *name,
                "blockquote"
                    | "dd"
                    | "details"
                    | "div"
                    | "figure"
                    | "li"
                    | "ol"
                    | "section"
                    | "td"
                    | "th"
                    | "ul"
            ) || matches!(*name, "table" | "tbody" | "thead" | "tfoot" | "tr")
        };
        if self.open.iter().all(holds_blocks) { Place::Block } else { Place::Inline }
    }

    fn start(&mut self, name: &str, written: &str, rest: &[Tag<'_>]) {
        let shifted = self.shifted(name);
        self.out.push('<');
        self.out.push_str(shifted);
        let mut told = false;
        for (key, value) in attributes(written) {
            told |= key == "dir";
            self.attribute(key, value);
        }
        let direction = match name {
            _ if told => None,
            "p" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dt" | "summary" | "caption"
            | "figcaption" => Some("auto"),
            "blockquote" | "dd" | "details" | "div" | "dl" | "li" | "ol" | "table" | "td" | "th" | "ul" => {
                direction::of_content(rest).map(|direction| direction.name())
            }
            _ => None,
        };
        if let Some(direction) = direction {
            self.attribute("dir", direction);
        }
        self.out.push('>');
    }

    /// Writes one attribute, or not: its name passed the allow-list, its value may still not do.
    fn attribute(&mut self, key: &str, value: &str) {
        let value = put_back(value, self.found);
        let prefix = self.options.id_prefix;
        let value = match key {
            "dir" if !matches!(value.as_str(), "auto" | "ltr" | "rtl") => return,
            // Other ids could shadow those of the page.
            "id" if !value.starts_with("fn") => return,
            "id" => format!("{}{value}", escape(prefix)),
            "href" if value.starts_with("#fn") => format!("#{}{}", escape(prefix), &value[1..]),
            _ => value,
        };
        self.out.push(' ');
        self.out.push_str(key);
        self.out.push_str("=\"");
        self.out.push_str(&value);
        self.out.push('"');
    }

    fn shifted<'n>(&self, name: &'n str) -> &'n str {
        let shift = usize::from(self.options.heading_shift);
        level(name).map_or(name, |level| LEVELS[(level - self.lift + shift).min(LEVELS.len() - 1)])
    }

    /// A picture of our own, or a link to one of somebody else's.
    fn picture(&mut self, written: &str) {
        let value = |key| attributes(written).find(|(name, _)| *name == key).map_or("", |(_, value)| value);
        let (source, alternative) = (value("src"), put_back(value("alt"), self.found));
        if !source.is_empty() && is_own(&unescape(source), self.options.own_images) {
            self.out.push_str("<img");
            for (key, value) in attributes(written) {
                self.attribute(key, value);
            }
            self.out.push_str(" loading=\"lazy\">");
        } else if source.is_empty() || self.open.contains(&"a") {
            self.out.push_str(&alternative);
        } else {
            let source = put_back(source, self.found);
            let text = if alternative.trim().is_empty() { &source } else { &alternative };
            self.out.push_str(&format!("<a href=\"{source}\" rel=\"nofollow noopener\">{text}</a>"));
        }
    }
}

/// Whether `address`, on a page of ours, is below one of `own`. Read as browsers read it, so that no spelling
/// (`//host`, `/\host`, `..`) slips past.
fn is_own(address: &str, own: &[&str]) -> bool {
    let Ok(here) = Url::parse("https://own.invalid/") else { return false };
    let Ok(there) = here.join(address) else { return false };
    own.iter()
        .filter_map(|prefix| here.join(prefix).ok())
        .any(|prefix| prefix.origin() == there.origin() && there.path().starts_with(prefix.path()))
}
