//! Content lines to components: calendars with their zones and events, each with its own lines. Whatever
//! stands wrongly (an end without a beginning, an event in an event, a line that is none) costs itself and
//! nothing else.

use super::lines::{Line, content_lines};
use crate::calendar::Skip;
use crate::limits;

/// A component: its lines and, for a time zone, its observances.
#[derive(Debug, Default)]
pub(crate) struct Part {
    /// `VEVENT`, in capitals.
    pub(crate) kind: String,
    /// The line of its `BEGIN`.
    pub(crate) line: usize,
    pub(crate) lines: Vec<Line>,
    pub(crate) parts: Vec<Part>,
}

/// A `VCALENDAR`; events outside of any belong to the one before.
#[derive(Debug, Default)]
pub(crate) struct RawCalendar {
    pub(crate) lines: Vec<Line>,
    pub(crate) zones: Vec<Part>,
    pub(crate) events: Vec<Part>,
}

/// A file, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    pub(crate) calendars: Vec<RawCalendar>,
    pub(crate) skipped: Vec<Skip>,
    /// Something was begun and not ended, or not read.
    pub(crate) truncated: bool,
    open: Vec<Part>,
    events: usize,
}

/// Takes a file apart.
pub(crate) fn scan(bytes: &[u8]) -> Scan {
    let read = content_lines(bytes);
    let mut scan = Scan { skipped: read.skipped, truncated: read.cut, ..Scan::default() };
    for line in read.lines {
        match split(&line.text) {
            None if line.text.trim().is_empty() => {}
            None => scan.skip(line.number, "not a content line"),
            Some(("BEGIN", kind)) => {
                let kind = kind.trim().to_ascii_uppercase();
                scan.begin(kind, line.number);
            }
            Some(("END", kind)) => {
                let kind = kind.trim().to_ascii_uppercase();
                scan.end(&kind, line.number);
            }
            Some(_) => scan.keep(line),
        }
    }
    scan.finish();
    scan
}

/// The name in front, and what follows the first colon, which is only sure to be the value for `BEGIN` and
/// `END`.
fn split(text: &str) -> Option<(&str, &str)> {
    let end = text.find([':', ';'])?;
    let (_, value) = text.split_once(':')?;
    let name = &text[..end];
    let sound = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    let name = match name {
        _ if name.eq_ignore_ascii_case("BEGIN") => "BEGIN",
        _ if name.eq_ignore_ascii_case("END") => "END",
        _ => name,
    };
    sound.then_some((name, value))
}

impl Scan {
    fn skip(&mut self, line: usize, reason: impl Into<String>) {
        self.skipped.push(Skip::at(line, reason));
    }

    fn begin(&mut self, kind: String, line: usize) {
        // An event stands in a calendar, a calendar in nothing: a new one shows that the END of the last was
        // lost.
        let in_calendar =
            kind != "VCALENDAR" && self.open.first().is_some_and(|part| part.kind == "VCALENDAR");
        let within = usize::from(in_calendar);
        if matches!(kind.as_str(), "VEVENT" | "VTIMEZONE" | "VCALENDAR") {
            while self.open.len() > within
                && let Some(lost) = self.open.last().map(|part| (part.kind.clone(), part.line))
            {
                self.skip(lost.1, format!("{} has no end", cut(&lost.0)));
                self.close();
            }
        }
        if self.open.len() >= limits::NESTING {
            self.skip(line, "nested too deep");
        } else {
            if kind == "VCALENDAR" || self.calendars.is_empty() {
                self.calendars.push(RawCalendar::default());
            }
            self.open.push(Part { kind, line, ..Part::default() });
        }
    }

    fn end(&mut self, kind: &str, line: usize) {
        match self.open.iter().rposition(|part| part.kind == kind) {
            None => self.skip(line, format!("the end of {} without its beginning", cut(kind))),
            Some(depth) => {
                while self.open.len() > depth + 1 {
                    let lost =
                        self.open.last().map_or((line, String::new()), |part| (part.line, part.kind.clone()));
                    self.skip(lost.0, format!("{} has no end", cut(&lost.1)));
                    self.close();
                }
                self.close();
            }
        }
    }

    fn keep(&mut self, line: Line) {
        match self.open.last_mut() {
            None => self.skip(line.number, "outside of a calendar"),
            Some(part) => part.lines.push(line),
        }
    }

    /// Ends the innermost component and puts it where it belongs.
    fn close(&mut self) {
        let Some(part) = self.open.pop() else { return };
        let Some(calendar) = self.calendars.last_mut() else { return };
        match (part.kind.as_str(), self.open.last_mut()) {
            ("VCALENDAR", _) => calendar.lines = part.lines,
            ("VEVENT", _) if self.events < limits::ENTRIES => {
                self.events += 1;
                calendar.events.push(part);
            }
            ("VEVENT", _) => {
                self.truncated = true;
                self.skip(part.line, "too many events");
            }
            ("VTIMEZONE", _) if calendar.zones.len() < limits::ZONES => calendar.zones.push(part),
            ("STANDARD" | "DAYLIGHT", Some(zone)) if zone.parts.len() < limits::OBSERVANCES => {
                zone.parts.push(part)
            }
            _ => {}
        }
    }

    /// What is still open at the end of the file was cut off: a calendar is kept, an event might be half.
    fn finish(&mut self) {
        self.truncated |= !self.open.is_empty();
        while let Some(part) = self.open.last().map(|part| (part.kind.clone(), part.line)) {
            if part.0 == "VCALENDAR" {
                self.close();
            } else {
                self.open.pop();
            }
            self.skip(part.1, format!("{} has no end", cut(&part.0)));
        }
    }
}

/// A name from outside, fit for a message.
fn cut(name: &str) -> String {
    let plain: String = name.chars().filter(|c| !c.is_control()).take(40).collect();
    if plain.is_empty() { "a component without a name".into() } else { plain }
}
