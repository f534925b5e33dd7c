//! The marks of the timeline, whose shape says how exactly their time is known, and the key below it that explains them.
//! Nothing is told by a colour alone: a drawing that is printed in black says the same.

use super::drawn::{Item, Kind};
use crate::heart::layout::{LEAST, LETTERS, Laid, Placed};
use crate::heart::when::Fineness;
use ::web::Ui;
use drawing::{Colour, Drawing, Label, Style};

/// One line of the key.
pub(super) const KEY_LINE: f64 = 20.0;

/// A mark in the key that has a length.
const LONG: f64 = 30.0;

/// Between two marks of the key.
const GAP: f64 = 24.0;

pub(super) const fn colour(kind: Kind) -> Colour {
    match kind {
        Kind::Milestone(_) => Colour::Blue,
        Kind::Entry(_) => Colour::Green,
    }
}

/// Days are filled, months are outlined, years are a dashed line, and what has no date is a dashed ring; what a group does
/// is square.
pub(super) fn draw(sheet: &mut Drawing, kind: Kind, fine: Option<Fineness>, placed: &Placed, colour: Colour) {
    let (wide, middle) = (placed.to - placed.from, ((placed.from + placed.to) / 2.0).round());
    let short = is_short(placed);
    let half = LEAST / 2.0;
    let style = match fine {
        Some(Fineness::Day) => Style::filled(colour),
        Some(Fineness::Month) => Style::lined(colour, 1.5),
        Some(Fineness::Year) | None => Style::lined(colour, 1.5).dashed(),
    };
    let bar = |high: f64| ((placed.from, placed.y - high / 2.0), (wide, high));
    match (kind, fine) {
        (Kind::Entry(_), _) => {
            let (at, size) = bar(LEAST - 1.0);
            sheet.rect(at, size, 0.0, style);
        }
        (_, Some(Fineness::Year)) => sheet.line((placed.from, placed.y), (placed.to, placed.y), style),
        (_, None) => sheet.circle((middle, placed.y), half, style),
        (_, Some(Fineness::Day)) if short => {
            let (x, y) = (middle, placed.y);
            sheet.polygon(&[(x, y - half), (x + half, y), (x, y + half), (x - half, y)], style);
        }
        (_, Some(Fineness::Month)) if short => sheet.circle((middle, placed.y), half, style),
        (_, Some(_)) => {
            let (at, size) = bar(LEAST - 2.0);
            sheet.rect(at, size, 3.5, style);
        }
    }
}

/// What a mark of the key is called in the translations, how long it is, and what it is drawn as.
type Sample = (&'static str, f64, Kind, Option<Fineness>);

/// The key of each item, as its mark looks.
fn samples(items: &[Item], placed: &[Placed]) -> Vec<Sample> {
    const ORDER: [&str; 6] = [
        "timeline-key-day",
        "timeline-key-days",
        "timeline-key-month",
        "timeline-key-year",
        "timeline-key-open",
        "timeline-key-entry",
    ];
    let sample = |(item, placed): (&Item, &Placed)| {
        let fine = item.when.map(|when| when.fine());
        let short = is_short(placed);
        let name = match (item.kind, fine) {
            (Kind::Entry(_), _) => "timeline-key-entry",
            (_, None) => "timeline-key-open",
            (_, Some(Fineness::Day)) if short => "timeline-key-day",
            (_, Some(Fineness::Day)) => "timeline-key-days",
            (_, Some(Fineness::Month)) => "timeline-key-month",
            (_, Some(Fineness::Year)) => "timeline-key-year",
        };
        (name, if short { LEAST } else { LONG }, item.kind, fine)
    };
    let all: Vec<Sample> = items.iter().zip(placed).map(sample).collect();
    ORDER.iter().filter_map(|name| all.iter().find(|(own, ..)| own == name).copied()).collect()
}

/// Whether a mark is too short to be seen as a length of time.
fn is_short(placed: &Placed) -> bool {
    placed.to - placed.from <= LEAST * 1.5
}

/// Draws the key below the lanes; says how high the drawing is with it.
pub(super) fn draw_key(
    ui: &Ui,
    sheet: &mut Drawing,
    laid: &Laid,
    items: &[Item],
    arrows: &[(usize, usize)],
) -> f64 {
    let mut pen = Pen { x: 6.0, y: laid.height + KEY_LINE / 2.0, width: laid.width };
    for (name, long, kind, fine) in samples(items, &laid.marks) {
        let words = ui.t(name);
        let (from, y) = pen.place(long, &words);
        let placed = Placed { from, to: from + long, y, words: (0.0, 0.0) };
        draw(sheet, kind, fine, &placed, colour(kind));
        Pen::write(sheet, (from + long, y), &words);
    }
    if !arrows.is_empty() {
        let words = ui.t("timeline-key-feeds");
        let (from, y) = pen.place(LONG, &words);
        sheet.arrows(&[((from, y), (from + LONG, y))], Style::lined(Colour::Grey, 0.8));
        Pen::write(sheet, (from + LONG, y), &words);
    }
    pen.y + KEY_LINE / 2.0
}

/// Where the next mark of the key stands.
struct Pen {
    x: f64,
    y: f64,
    width: f64,
}

impl Pen {
    /// A place for a mark so long with its words: on this line, or where it has no room for them, on the next.
    fn place(&mut self, long: f64, words: &str) -> (f64, f64) {
        let taken = long + 8.0 + drawing::width(words, LETTERS);
        if self.x > 6.0 && self.x + taken > self.width {
            (self.x, self.y) = (6.0, self.y + KEY_LINE);
        }
        let x = self.x;
        self.x += taken + GAP;
        (x, self.y)
    }

    fn write(sheet: &mut Drawing, (x, y): (f64, f64), words: &str) {
        sheet.label(&Label::new((x + 8.0, y + LETTERS * 0.35), words).size(LETTERS));
    }
}
