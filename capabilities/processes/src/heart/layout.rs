//! Where everything stands on the timeline's sheet, in coordinates from the start edge and the top: lanes below each
//! other, time along, and in each lane as many rows as its marks need to leave room for their words.

use jiff::civil::Date;
use std::ops::Range;

/// A drawing is so wide, in units of which some 1,500 make a sheet of A3 (420 mm) whose words are read with ease.
pub(crate) const WIDTH: f64 = 1_560.0;

/// What would be higher than this part of its width is drawn wider, where it has to fit one sheet: A3, lying, without its
/// margins and its heading.
const SHEET: f64 = 0.59;

/// The widest drawing: on A3 its words are as small as can still be read (5 points).
const WIDEST: f64 = 2_900.0;

/// Each attempt is wider by so much.
const WIDER: f64 = 1.08;

/// The column with the names of the lanes.
pub(crate) const NAMES: f64 = 132.0;

/// The rows of years and months at the top.
pub(crate) const HEAD: f64 = 42.0;

/// The letters of a mark's words.
pub(crate) const LETTERS: f64 = 12.0;

/// Words of a mark are broken into lines so long.
pub(crate) const WORDS: f64 = 165.0;

/// Into at most so many.
pub(crate) const LINES: usize = 3;

/// The column for what has no date yet.
const OPEN: f64 = 185.0;

/// Between the words of one mark and the next mark in the row.
const GAP: f64 = 10.0;

/// Above a row's words: the band in which its marks stand and the arrows come and go.
const BAND: f64 = 15.0;

/// One line of words.
const LINE: f64 = 15.6;

/// Above and below the rows of a lane.
const PADDING: f64 = 7.0;

/// A mark is at least so wide.
pub(crate) const LEAST: f64 = 10.0;

/// Something that is to be put onto the sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    /// In which lane.
    pub(crate) lane: usize,
    /// From when until when; nothing when that is to be announced.
    pub(crate) days: Option<(Date, Date)>,
    /// How wide its words are, and how many lines they take.
    pub(crate) words: (f64, usize),
}

/// Where a mark stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Placed {
    /// Its beginning and its end.
    pub(crate) from: f64,
    pub(crate) to: f64,
    /// The middle of the band that it stands in.
    pub(crate) y: f64,
    /// Where its words begin, and their first base line.
    pub(crate) words: (f64, f64),
}

/// A lane: its top and its height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Band {
    pub(crate) top: f64,
    pub(crate) height: f64,
}

/// The sheet, laid out.
#[derive(Clone, Debug)]
pub(crate) struct Laid {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) lanes: Vec<Band>,
    /// In the order of the marks.
    pub(crate) marks: Vec<Placed>,
    pub(crate) scale: Scale,
    /// Where the column for what has no date begins, if there is one.
    pub(crate) open: Option<f64>,
}

/// Time along the sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    first: Date,
    last: Date,
    begin: f64,
    end: f64,
}

impl Scale {
    /// Where a day begins.
    pub(crate) fn x(&self, day: Date) -> f64 {
        let days = |from: Date, to: Date| f64::from(from.until(to).map_or(0, |span| span.get_days()));
        let all = days(self.first, self.last) + 1.0;
        self.begin + (self.end - self.begin) * (days(self.first, day) / all).clamp(0.0, 1.0)
    }

    /// Whether a day is on the sheet.
    pub(crate) fn shows(&self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The first days of the months on the sheet.
    pub(crate) fn months(&self) -> Vec<Date> {
        let mut months = Vec::new();
        let mut day = self.first.first_of_month();
        while day <= self.last && months.len() < MOST_MONTHS {
            months.push(day);
            match day.last_of_month().tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        months
    }

    /// How wide a month is.
    pub(crate) fn month(&self) -> f64 {
        let months = self.months().len().max(1);
        (self.end - self.begin) / f64::from(u16::try_from(months).unwrap_or(u16::MAX))
    }
}

/// A century.
const MOST_MONTHS: usize = 1_200;

/// Lays out marks of these lanes as wide as a page shows them; `least` is how high each lane's name is. `window` says what
/// is shown at least.
pub(crate) fn lay_out(marks: &[Mark], least: &[f64], window: &Range<Date>) -> Laid {
    lay_out_so_wide(marks, least, window, WIDTH)
}

/// The same for one sheet: as wide as it has to be for its height to fit, and no wider than can be read. `foot` is what
/// stands below it.
pub(crate) fn lay_out_sheet(marks: &[Mark], least: &[f64], window: &Range<Date>, foot: f64) -> Laid {
    let mut laid = lay_out(marks, least, window);
    while laid.height + foot > laid.width * SHEET && laid.width * WIDER <= WIDEST {
        laid = lay_out_so_wide(marks, least, window, (laid.width * WIDER).round());
    }
    laid
}

fn lay_out_so_wide(marks: &[Mark], least: &[f64], window: &Range<Date>, width: f64) -> Laid {
    let dated = marks.iter().filter_map(|mark| mark.days);
    let (mut first, mut last) = (window.start, window.end);
    for (begin, end) in dated {
        (first, last) = (first.min(begin), last.max(end));
    }
    let open = marks.iter().any(|mark| mark.days.is_none()).then_some(width - OPEN);
    let end = open.unwrap_or(width) - 8.0;
    let scale = Scale { first: first.first_of_month(), last: last.last_of_month(), begin: NAMES + 8.0, end };
    let spans: Vec<Span> = marks.iter().map(|mark| span(mark, &scale, open, width)).collect();
    let mut laid = Laid { width, height: HEAD, lanes: Vec::new(), marks: Vec::new(), scale, open };
    let mut placed: Vec<(usize, Placed)> = Vec::with_capacity(marks.len());
    for (lane, name) in least.iter().enumerate() {
        let top = laid.height;
        let mut here: Vec<usize> = (0..marks.len()).filter(|at| marks[*at].lane == lane).collect();
        here.sort_by(|a, b| spans[*a].taken.start.total_cmp(&spans[*b].taken.start).then(a.cmp(b)));
        let rows = rows(&here, marks, &spans);
        let mut y = top + PADDING;
        for row in &rows {
            placed.extend(row.marks.iter().map(|at| (*at, place(&spans[*at], y))));
            y += BAND + LINE * row.lines + 3.0;
        }
        let height = (y + PADDING - top).max(name + 2.0 * PADDING);
        laid.lanes.push(Band { top, height });
        laid.height = top + height;
    }
    placed.sort_by_key(|(at, _)| *at);
    laid.marks = placed.into_iter().map(|(_, placed)| placed).collect();
    laid.height += 2.0;
    laid
}

/// What a mark takes up along the sheet.
struct Span {
    from: f64,
    to: f64,
    words: f64,
    taken: Range<f64>,
}

fn span(mark: &Mark, scale: &Scale, open: Option<f64>, width: f64) -> Span {
    let (from, to) = match (mark.days, open) {
        (Some((first, last)), _) => {
            let (from, to) = (scale.x(first), scale.x(last.tomorrow().unwrap_or(last)));
            // A day is narrower than a mark: it stands round its middle.
            let short = ((LEAST - (to - from)) / 2.0).max(0.0);
            (from - short, to + short)
        }
        (None, open) => {
            let from = open.unwrap_or(scale.end) + 8.0;
            (from, from + LEAST)
        }
    };
    // Words that would leave the sheet, or the part of it that is time, end where it ends.
    let edge = if mark.days.is_none() { width - 4.0 } else { scale.end + 4.0 };
    let words = from.min(edge - mark.words.0).max(NAMES + 4.0);
    Span { from, to, words, taken: from.min(words)..to.max(words + mark.words.0) }
}

struct Row {
    marks: Vec<usize>,
    end: f64,
    /// The most lines of words of a mark in it.
    lines: f64,
}

/// Where an arrow leaves one mark and arrives at another: from the end to the beginning, and where a mark goes on while the
/// other does, on the way forward within it.
pub(crate) fn ends(from: &Placed, to: &Placed) -> ((f64, f64), (f64, f64)) {
    let arrives = (from.to + LEAST * 2.0).clamp(to.from, to.to) - 1.0;
    let leaves = from.to.min((arrives - LEAST).max(from.from)) + 1.0;
    ((leaves, from.y), (arrives, to.y))
}

/// Puts each mark into the first row that has room for it.
fn rows(here: &[usize], marks: &[Mark], spans: &[Span]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for &at in here {
        let taken = &spans[at].taken;
        let lines = f64::from(u8::try_from(marks[at].words.1).unwrap_or(u8::MAX));
        match rows.iter_mut().find(|row| row.end + GAP <= taken.start) {
            Some(row) => {
                row.marks.push(at);
                row.end = taken.end;
                row.lines = row.lines.max(lines);
            }
            None => rows.push(Row { marks: vec![at], end: taken.end, lines }),
        }
    }
    rows
}

/// In whole units, which take fewer letters to write.
fn place(span: &Span, top: f64) -> Placed {
    Placed {
        from: span.from.round(),
        to: span.to.round(),
        y: (top + BAND / 2.0).round(),
        words: (span.words.round(), (top + BAND + LETTERS).round()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn mark(lane: usize, first: Date, last: Date) -> Mark {
        Mark { lane, days: Some((first, last)), words: (120.0, 2) }
    }

    #[test]
    fn marks_of_a_lane_never_stand_on_each_others_words() {
        let day = |n: i8| date(2013, 2, n);
        let marks: Vec<Mark> = (1..=28).map(|n| mark(usize::from(n % 2 == 0), day(n), day(n))).collect();
        let laid = lay_out(&marks, &[20.0, 20.0], &(date(2013, 1, 1)..date(2014, 12, 31)));
        for (a, one) in laid.marks.iter().enumerate() {
            for other in &laid.marks[a + 1..] {
                let apart = (one.words.1 - other.words.1).abs() >= BAND + 2.0 * LINE
                    || one.words.0 + 120.0 <= other.words.0
                    || other.words.0 + 120.0 <= one.words.0;
                assert!(apart, "{one:?} {other:?}");
            }
        }
        assert_eq!(laid.lanes.len(), 2);
        assert!((laid.lanes[0].top + laid.lanes[0].height - laid.lanes[1].top).abs() < 0.01);
    }

    #[test]
    fn a_sheet_grows_wider_until_it_fits_and_no_wider_than_can_be_read() {
        let many = |n: i32| -> Vec<Mark> {
            (0..n)
                .map(|n| {
                    let day = date(2013, 1, 1).checked_add(jiff::Span::new().days(n * 37 % 700)).unwrap();
                    mark(usize::try_from(n % 8).unwrap(), day, day)
                })
                .collect()
        };
        let window = date(2013, 1, 1)..date(2014, 12, 31);
        let few = lay_out_sheet(&many(20), &[20.0; 8], &window, 30.0);
        assert!((few.width - WIDTH).abs() < 0.01, "{}", few.width);
        let more = lay_out_sheet(&many(150), &[20.0; 8], &window, 30.0);
        assert!(
            more.width > WIDTH && more.height + 30.0 <= more.width * SHEET,
            "{} {}",
            more.width,
            more.height
        );
        assert!(more.marks.iter().all(|one| one.to <= more.width && one.words.0 + 120.0 <= more.width));
        assert!(lay_out_sheet(&many(2_000), &[20.0; 8], &window, 30.0).width <= WIDEST);
    }

    #[test]
    fn nothing_leaves_the_sheet() {
        let year = Mark {
            days: Some((date(2014, 1, 1), date(2014, 12, 31))),
            ..mark(0, date(2014, 1, 1), date(2014, 1, 1))
        };
        let open = Mark { lane: 0, days: None, words: (120.0, 1) };
        let late = mark(0, date(2014, 12, 31), date(2014, 12, 31));
        let laid = lay_out(&[year, open, late], &[20.0], &(date(2014, 1, 1)..date(2014, 1, 1)));
        for placed in &laid.marks {
            assert!(
                placed.from >= NAMES && placed.to <= WIDTH && placed.words.0 + 120.0 <= WIDTH,
                "{placed:?}"
            );
        }
        assert!(laid.marks[1].from > laid.open.unwrap());
        assert_eq!(laid.scale.months().len(), 12);
    }
}
