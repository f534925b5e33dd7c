//! The timeline as a picture: lanes, marks whose shape says how exactly their time is known, arrows, and today.

use super::marks;
use crate::heart::feeds;
use crate::heart::layout::{
    HEAD, LETTERS, LINES, Laid, Mark, NAMES, Placed, Scale, WORDS, ends, lay_out, lay_out_sheet,
};
use crate::heart::milestone::{Listed, Outcome};
use crate::heart::roadmap::{Progress, RoadmapEntry};
use crate::heart::when::When;
use ::web::{Html, Ui};
use drawing::{Colour, Drawing, Label, Style};
use jiff::civil::Date;

/// Something on the sheet.
pub(crate) struct Item {
    pub(crate) lane: String,
    pub(crate) title: String,
    pub(crate) link: String,
    pub(crate) when: Option<When>,
    pub(crate) kind: Kind,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Milestone(Option<Outcome>),
    Entry(Progress),
}

impl Item {
    /// A milestone.
    pub(crate) fn milestone(listed: &Listed) -> Self {
        Self {
            lane: listed.lane.clone(),
            title: listed.title.clone(),
            link: listed.link(),
            when: listed.when,
            kind: Kind::Milestone(listed.outcome),
        }
    }

    /// An entry of a roadmap, in the roadmap's own lane.
    pub(crate) fn entry(entry: &RoadmapEntry, roadmap: &str, link: &str) -> Self {
        Self {
            lane: roadmap.to_owned(),
            title: entry.said.what.to_string(),
            link: format!("{link}#entry-{}", entry.number),
            when: entry.said.by,
            kind: Kind::Entry(entry.said.state),
        }
    }

    /// The words beside its mark. What came of it is said by a sign too.
    fn words(&self) -> String {
        let sign = match self.kind {
            Kind::Milestone(Some(Outcome::Won)) => "✓ ",
            Kind::Milestone(Some(Outcome::Partly)) => "½ ",
            Kind::Milestone(Some(Outcome::Lost)) => "✗ ",
            Kind::Milestone(Some(Outcome::Moved)) => "→ ",
            Kind::Entry(Progress::Done) => "✓ ",
            Kind::Entry(Progress::Dropped) => "✗ ",
            Kind::Milestone(None) | Kind::Entry(_) => "",
        };
        format!("{sign}{}", self.title)
    }
}

/// The letters of lanes' names.
const NAME_LETTERS: f64 = 12.0;

/// A lane's name takes at most so many lines.
const NAME_LINES: usize = 4;

/// What the picture is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    /// A page of the site, which is as high as it has to be.
    Page,
    /// One sheet of A3, lying.
    Sheet,
}

/// Draws the items; `arrows` lead from one to another by their places.
pub(crate) fn draw(ui: &Ui, items: &[Item], arrows: &[(usize, usize)], paper: Paper) -> Html {
    let lanes = lanes(items);
    let words: Vec<String> = items.iter().map(Item::words).collect();
    let marks: Vec<Mark> = items.iter().zip(&words).map(|(item, words)| mark(item, words, &lanes)).collect();
    let least: Vec<f64> = lanes.iter().map(|lane| name_height(lane)).collect();
    let today = ui.today();
    let window = window(items, today);
    let laid = match paper {
        Paper::Page => lay_out(&marks, &least, &window),
        Paper::Sheet => lay_out_sheet(&marks, &least, &window, marks::KEY_LINE),
    };
    let title = ui.t("timeline-title");
    let size = (laid.width, laid.height);
    let mut sheet =
        Drawing::new("timeline", size, ui.direction(), &title).lettered(LETTERS).told(&ui.t("timeline-told"));
    ground(ui, &mut sheet, &laid, &lanes);
    let arrows = feeds::reduced(arrows);
    draw_arrows(&mut sheet, &laid, &arrows);
    if laid.scale.shows(today) {
        draw_today(ui, &mut sheet, &laid, today);
    }
    sheet.rimmed(|sheet| {
        for ((item, words), placed) in items.iter().zip(&words).zip(&laid.marks) {
            sheet.link(&item.link, None, |sheet| draw_item(sheet, item, words, placed, today));
        }
    });
    let height = marks::draw_key(ui, &mut sheet, &laid, items, &arrows);
    sheet.set_height(height);
    Html::trusted(sheet.svg())
}

/// The lanes in order: those of roadmaps first.
fn lanes(items: &[Item]) -> Vec<&str> {
    let mut lanes: Vec<(bool, &str)> =
        items.iter().map(|item| (matches!(item.kind, Kind::Milestone(_)), item.lane.as_str())).collect();
    lanes.sort_unstable();
    lanes.dedup_by_key(|(_, lane)| *lane);
    lanes.into_iter().map(|(_, lane)| lane).collect()
}

fn mark(item: &Item, words: &str, lanes: &[&str]) -> Mark {
    let (lines, _) = drawing::wrapped(words, LETTERS, WORDS, LINES);
    let widest = lines.iter().map(|line| drawing::width(line, LETTERS)).fold(0.0, f64::max);
    Mark {
        lane: lanes.iter().position(|lane| *lane == item.lane).unwrap_or_default(),
        days: item.when.map(|when| (when.first(), when.last())),
        words: (widest, lines.len().max(1)),
    }
}

fn name_height(lane: &str) -> f64 {
    let (lines, _) = drawing::wrapped(lane, NAME_LETTERS, NAMES - 8.0, NAME_LINES);
    let lines = u8::try_from(lines.len()).unwrap_or(u8::MAX);
    f64::from(lines) * NAME_LETTERS * Label::LEADING
}

/// From the first to the last day that is known; a sheet without any shows the month that it is.
fn window(items: &[Item], today: Date) -> std::ops::Range<Date> {
    let first = items.iter().filter_map(|item| item.when).map(|when| when.first()).min();
    let last = items.iter().filter_map(|item| item.when).map(|when| when.last()).max();
    first.unwrap_or(today)..last.unwrap_or(today)
}

/// Lanes, their names, years and months.
fn ground(ui: &Ui, sheet: &mut Drawing, laid: &Laid, lanes: &[&str]) {
    for (at, (band, name)) in laid.lanes.iter().zip(lanes).enumerate() {
        if at % 2 == 0 {
            sheet.rect((0.0, band.top), (laid.width, band.height), 0.0, Style::tinted(Colour::Grey));
        }
        let label = Label::new((6.0, band.top + 8.0 + NAME_LETTERS), name).size(NAME_LETTERS).bold();
        sheet.label(&label.within(NAMES - 8.0, NAME_LINES));
    }
    head(ui, sheet, laid);
    if let Some(open) = laid.open {
        let label = ui.t("milestone-announced-all");
        sheet.line((open, 4.0), (open, laid.height), Style::lined(Colour::Grey, 1.0).dashed());
        sheet.label(&Label::new((open + 6.0, 16.0), &label).size(11.0).bold().within(158.0, 2));
    }
}

fn head(ui: &Ui, sheet: &mut Drawing, laid: &Laid) {
    let months = laid.scale.months();
    let step = step(ui, &laid.scale, &months);
    let (mut years, mut between) = (Vec::new(), Vec::new());
    for (at, month) in months.iter().enumerate() {
        let x = laid.scale.x(*month).round();
        let new_year = month.month() == 1;
        let named = step.is_some_and(|step| (usize::from(month.month().unsigned_abs()) - 1) % step == 0);
        if new_year || at == 0 {
            let year = month.year().to_string();
            // The year of a sheet that begins in December has no room before the next.
            if new_year || month.month() < 11 || months.len() < 3 {
                sheet.label(&Label::new((x + 3.0, 16.0), &year).size(13.0).bold());
            }
            years.push(((x, 4.0), (x, laid.height)));
        } else if named {
            between.push(((x, HEAD - 18.0), (x, laid.height)));
        }
        if named {
            sheet.label(&Label::new((x + 3.0, HEAD - 8.0), &ui.month(*month)).size(10.0));
        }
    }
    sheet.lines(&years, Style::lined(Colour::Grey, 1.0));
    sheet.lines(&between, Style::lined(Colour::Grey, 0.3));
    sheet.line((0.0, HEAD), (laid.width, HEAD), Style::lined(Colour::Grey, 1.0));
}

/// Every how many months there is room for a name.
fn step(ui: &Ui, scale: &Scale, months: &[Date]) -> Option<usize> {
    let widest =
        months.iter().take(12).map(|month| drawing::width(&ui.month(*month), 10.0)).fold(0.0, f64::max);
    let needed = (widest + 6.0) / scale.month();
    [1_usize, 3, 6].into_iter().find(|step| f64::from(u8::try_from(*step).unwrap_or(1)) >= needed)
}

fn draw_today(ui: &Ui, sheet: &mut Drawing, laid: &Laid, today: Date) {
    let x = laid.scale.x(today);
    sheet.line((x, 4.0), (x, laid.height), Style::lined(Colour::Red, 1.5).dashed());
    let words = ui.t("timeline-today");
    let label = Label::new((x + 4.0, laid.height - 4.0), &words).size(11.0).bold();
    sheet.label(&if x > laid.width - 100.0 {
        Label::new((x - 4.0, laid.height - 4.0), &words).size(11.0).bold().end()
    } else {
        label
    });
}

/// What feeds into what: from the end of one mark to the beginning of the other, in the free band above the words.
fn draw_arrows(sheet: &mut Drawing, laid: &Laid, arrows: &[(usize, usize)]) {
    let end = |(from, to): &(usize, usize)| Some(ends(laid.marks.get(*from)?, laid.marks.get(*to)?));
    let drawn: Vec<_> = arrows.iter().filter_map(end).collect();
    sheet.arrows(&drawn, Style::lined(Colour::Grey, 0.8));
}

fn draw_item(sheet: &mut Drawing, item: &Item, words: &str, placed: &Placed, today: Date) {
    let over = item.when.is_some_and(|when| when.last() < today);
    let colour = if over { Colour::Grey } else { marks::colour(item.kind) };
    marks::draw(sheet, item.kind, item.when.map(|when| when.fine()), placed, colour);
    sheet.label(&Label::new(placed.words, words).size(LETTERS).within(WORDS, LINES));
}
