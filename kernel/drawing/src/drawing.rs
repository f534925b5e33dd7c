//! The drawing itself: shapes, words, groups and links, written as they come.

use crate::label::{Anchor, Label};
use crate::style::{Colour, Fill, Hatch, Style, hatch_name};
use crate::words::{escaped, isolated, number, tenths, width, wrapped};
use base::{Direction, Named};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A point: from the start edge and from the top, in units of the drawing. In a drawing from right to left the start edge
/// is the right one.
pub type At = (f64, f64);

/// A picture as it is being drawn.
#[derive(Debug)]
pub struct Drawing {
    name: String,
    size: (f64, f64),
    direction: Direction,
    mirrored: bool,
    title: String,
    told: String,
    body: String,
    hatches: BTreeSet<(Colour, Hatch)>,
    linked: bool,
    letters: Option<f64>,
}

impl Drawing {
    /// An empty drawing of this width and height. Its name (ASCII letters, digits, hyphens) is its own within the page; its
    /// title says what it shows.
    pub fn new(name: &str, size: (f64, f64), direction: Direction, title: &str) -> Self {
        debug_assert!(
            name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-'),
            "{name} names no element"
        );
        Self {
            name: name.to_owned(),
            size,
            direction,
            mirrored: direction == Direction::RightToLeft,
            title: title.to_owned(),
            told: String::new(),
            body: String::new(),
            hatches: BTreeSet::new(),
            linked: false,
            letters: None,
        }
    }

    /// With letters of this size unless a label has others: said once, not with each.
    pub fn lettered(self, size: f64) -> Self {
        Self { letters: Some(size), ..self }
    }

    /// With left and right as they are, whichever way its words run: a map.
    pub fn unmirrored(self) -> Self {
        Self { mirrored: false, ..self }
    }

    /// With what it shows in one or two sentences, or where the same is said in words.
    pub fn told(self, sentences: &str) -> Self {
        Self { told: sentences.to_owned(), ..self }
    }

    /// Another height, when it is known only after drawing.
    pub fn set_height(&mut self, height: f64) {
        self.size.1 = height;
    }

    /// A box with its corner nearest the start and the top at a point; `round` is the radius of its corners.
    pub fn rect(&mut self, at: At, size: (f64, f64), round: f64, style: Style) {
        let x = if self.mirrored { self.size.0 - at.0 - size.0 } else { at.0 };
        let [x, y, wide, high] = [x, at.1, size.0, size.1].map(number);
        let round = if round > 0.0 { format!(r#" rx="{}""#, number(round)) } else { String::new() };
        let look = self.look(style);
        self.put(format_args!(r#"<rect x="{x}" y="{y}" width="{wide}" height="{high}"{round}{look}/>"#));
    }

    /// Boxes that look alike, all in one element; each is told by its corner nearest the start and the top, and its size.
    pub fn rects(&mut self, boxes: &[(At, (f64, f64))], style: Style) {
        let mut path = String::new();
        for &(at, size) in boxes {
            let x = if self.mirrored { self.size.0 - at.0 - size.0 } else { at.0 };
            let [x, y, wide, high] = [x, at.1, size.0, size.1].map(number);
            write!(path, "M{x} {y}h{wide}v{high}h-{wide}z").expect(WRITES);
        }
        if !path.is_empty() {
            let look = self.look(style);
            self.put(format_args!(r#"<path d="{path}"{look}/>"#));
        }
    }

    /// A circle round a point.
    pub fn circle(&mut self, at: At, radius: f64, style: Style) {
        let [x, y, r] = [self.x(at.0), at.1, radius].map(number);
        let look = self.look(style);
        self.put(format_args!(r#"<circle cx="{x}" cy="{y}" r="{r}"{look}/>"#));
    }

    /// A straight line.
    pub fn line(&mut self, from: At, to: At, style: Style) {
        let [x, y, to_x, to_y] = [self.x(from.0), from.1, self.x(to.0), to.1].map(number);
        let look = self.look(style);
        self.put(format_args!(r#"<path d="M{x} {y}L{to_x} {to_y}"{look}/>"#));
    }

    /// Lines that look alike, all in one element: the grid behind a drawing.
    pub fn lines(&mut self, ends: &[(At, At)], style: Style) {
        let mut path = String::new();
        for &(from, to) in ends {
            let [x, y, to_x, to_y] = [self.x(from.0), from.1, self.x(to.0), to.1].map(number);
            match (x == to_x, y == to_y) {
                (true, _) => write!(path, "M{x} {y}V{to_y}").expect(WRITES),
                (_, true) => write!(path, "M{x} {y}H{to_x}").expect(WRITES),
                _ => write!(path, "M{x} {y}L{to_x} {to_y}").expect(WRITES),
            }
        }
        if !path.is_empty() {
            let look = self.look(style);
            self.put(format_args!(r#"<path d="{path}"{look}/>"#));
        }
    }

    /// Lines that leave and arrive level, bent between: the edges of a graph, all in one element.
    pub fn curves(&mut self, ends: &[(At, At)], style: Style) {
        let mut path = String::new();
        for &(from, to) in ends {
            let half = (from.0 + to.0) / 2.0;
            let [x, y, half, to_x, to_y] =
                [self.x(from.0), from.1, self.x(half), self.x(to.0), to.1].map(number);
            write!(path, "M{x} {y}C{half} {y} {half} {to_y} {to_x} {to_y}").expect(WRITES);
        }
        if !path.is_empty() {
            let look = self.look(style);
            self.put(format_args!(r#"<path d="{path}"{look}/>"#));
        }
    }

    /// The same curves with heads where they arrive, each in as few letters as it takes: many of them are one element.
    pub fn arrows(&mut self, ends: &[(At, At)], style: Style) {
        let mut path = String::new();
        let head = if self.mirrored { "m5-3l-5 3 5 3" } else { "m-5-3l5 3-5 3" };
        for &(from, to) in ends {
            let (begin, along) = (self.x(from.0), self.x(to.0) - self.x(from.0));
            let [x, y, half, down, along] =
                [begin, from.1, along / 2.0, to.1 - from.1, along].map(|length| number(length.round()));
            write!(path, "M{x} {y}c{half} 0 {half} {down} {along} {down}{head}").expect(WRITES);
        }
        if !path.is_empty() {
            let look = self.look(style);
            self.put(format_args!(r#"<path d="{path}"{look}/>"#));
        }
    }

    /// A closed shape with corners at these points.
    pub fn polygon(&mut self, corners: &[At], style: Style) {
        // Steps from corner to corner take fewer letters than places, and nothing need stand before a minus. They are
        // counted as they are written, so that no rounding adds up.
        let mut path = String::new();
        let mut pen = (0.0, 0.0);
        for (n, &(x, y)) in corners.iter().enumerate() {
            let step = (tenths(self.x(x) - pen.0), tenths(y - pen.1));
            let [along, down] = [step.0, step.1].map(number);
            let before = match n {
                0 => "",
                1 => "l",
                _ if along.starts_with('-') => "",
                _ => " ",
            };
            let between = if down.starts_with('-') { "" } else { " " };
            write!(path, "{before}{along}{between}{down}").expect(WRITES);
            pen = (pen.0 + step.0, pen.1 + step.1);
        }
        let look = self.look(style);
        self.put(format_args!(r#"<path d="M{path}z"{look}/>"#));
    }

    /// A straight line with a head at its end, in a colour.
    pub fn arrow(&mut self, from: At, to: At, colour: Colour, thick: f64) {
        self.line(from, to, Style::lined(colour, thick));
        let (along, down) = (to.0 - from.0, to.1 - from.1);
        let length = along.hypot(down);
        if length > 0.0 {
            let (along, down) = (along / length, down / length);
            let reach = 3.0 + 2.0 * thick;
            let back = (to.0 - along * reach * 1.6, to.1 - down * reach * 1.6);
            let side = (down * reach * 0.8, -along * reach * 0.8);
            let corners = [to, (back.0 + side.0, back.1 + side.1), (back.0 - side.0, back.1 - side.1)];
            self.polygon(&corners, Style::filled(colour));
        }
    }

    /// A path that is compiled in (`M…z`), as it is: never mirrored.
    pub fn outline(&mut self, path: &'static str, style: Style) {
        self.outlines(&[path], style);
    }

    /// Several such paths as one element.
    pub fn outlines(&mut self, paths: &[&'static str], style: Style) {
        let look = self.look(style);
        self.put(format_args!(r#"<path d="{}"{look}/>"#, paths.concat()));
    }

    /// Words; says how many lines they took, and how wide the widest is by estimate.
    pub fn label(&mut self, label: &Label) -> (usize, f64) {
        let (lines, whole) = match label.within {
            Some(within) => wrapped(label.text, label.size, within, label.lines),
            None => (vec![label.text.split_whitespace().collect::<Vec<_>>().join(" ")], true),
        };
        let [x, y] = [self.x(label.at.0), label.at.1].map(number);
        let size = match self.letters {
            Some(letters) if number(letters) == number(label.size) => String::new(),
            _ => format!(r#" font-size="{}""#, number(label.size)),
        };
        let anchor = match label.anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let bold = if label.bold { r#" font-weight="600""# } else { "" };
        self.put(format_args!(r#"<text x="{x}" y="{y}"{size}{anchor}{bold}>"#));
        if !whole {
            self.put(format_args!("<title>{}</title>", escaped(label.text)));
        }
        let rtl = self.direction == Direction::RightToLeft;
        for (n, line) in lines.iter().enumerate() {
            let line = isolated(line, rtl);
            match n {
                0 => self.put(format_args!("{line}")),
                _ => {
                    let down = number(label.size * Label::LEADING);
                    self.put(format_args!(r#"<tspan x="{x}" dy="{down}">{line}</tspan>"#));
                }
            }
        }
        self.body.push_str("</text>");
        let widest = lines.iter().map(|line| width(line, label.size)).fold(0.0, f64::max);
        (lines.len(), widest)
    }

    /// Short words that look alike, each with its point in the middle of its base line: numbers on a map.
    pub fn marks(&mut self, marks: &[(At, String)], size: f64) {
        self.put(format_args!(r#"<g font-size="{}" text-anchor="middle">"#, number(size)));
        for (at, text) in marks {
            let [x, y] = [self.x(at.0), at.1].map(number);
            let text = isolated(text, self.direction == Direction::RightToLeft);
            self.put(format_args!(r#"<text x="{x}" y="{y}">{text}</text>"#));
        }
        self.body.push_str("</g>");
    }

    /// What is drawn within belongs together and has a title, which is shown where a pointer rests and read aloud.
    pub fn group(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        self.put(format_args!("<g><title>{}</title>", escaped(title)));
        draw(self);
        self.body.push_str("</g>");
    }

    /// What is drawn within has a rim in the colour of the page, so that words are read over lines that run behind them.
    /// What has a stroke of its own keeps that.
    pub fn rimmed(&mut self, draw: impl FnOnce(&mut Self)) {
        self.body.push_str(
            r#"<g stroke="Canvas" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke">"#,
        );
        draw(self);
        self.body.push_str("</g>");
    }

    /// What is drawn within leads to an address of this site (`/…`, `#…`) or of the web; any other leads nowhere.
    pub fn link(&mut self, href: &str, title: Option<&str>, draw: impl FnOnce(&mut Self)) {
        let leads =
            href.starts_with(['/', '#']) || href.starts_with("https://") || href.starts_with("http://");
        if leads {
            self.linked = true;
            self.put(format_args!(r#"<a href="{}">"#, escaped(href)));
        } else {
            self.body.push_str("<g>");
        }
        if let Some(title) = title {
            self.put(format_args!("<title>{}</title>", escaped(title)));
        }
        draw(self);
        self.body.push_str(if leads { "</a>" } else { "</g>" });
    }

    /// The finished picture: to stand in a page, or alone in a file of type `image/svg+xml`.
    ///
    /// With links in it, it is a group of them to those who hear it (`role="group"`): what is inside an image is hidden from
    /// them, and a link must not be.
    pub fn svg(self) -> String {
        let Self { name, size: (wide, high), direction, title, told, body, hatches, linked, letters, .. } =
            self;
        let letters = letters.map(|size| format!(r#" font-size="{}""#, number(size))).unwrap_or_default();
        let [wide, high] = [wide, high].map(|length| number(length.max(1.0)));
        let role = if linked { "group" } else { "img" };
        let described = if told.is_empty() { "" } else { &format!(r#" aria-describedby="{name}-desc""#) };
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" role="{role}" aria-labelledby="{name}-title"{described} direction="{direction}" font-family="system-ui,sans-serif"{letters} fill="currentColor"><title id="{name}-title">{}</title>"#,
            escaped(&title),
            direction = direction.name(),
        );
        if !told.is_empty() {
            write!(out, r#"<desc id="{name}-desc">{}</desc>"#, escaped(&told)).expect(WRITES);
        }
        if !hatches.is_empty() {
            out.push_str("<defs>");
            for (colour, hatch) in hatches {
                out.push_str(&hatch.pattern(&hatch_name(&name, colour, hatch), colour));
            }
            out.push_str("</defs>");
        }
        out.push_str(&body);
        out.push_str("</svg>");
        out
    }

    fn x(&self, x: f64) -> f64 {
        if self.mirrored { self.size.0 - x } else { x }
    }

    fn look(&mut self, style: Style) -> String {
        if let Fill::Hatched(colour, hatch) = style.fill {
            self.hatches.insert((colour, hatch));
        }
        style.attributes(&self.name)
    }

    fn put(&mut self, what: std::fmt::Arguments) {
        self.body.write_fmt(what).expect(WRITES);
    }
}

/// Why writing to a string cannot fail.
const WRITES: &str = "a string takes what is written to it";
