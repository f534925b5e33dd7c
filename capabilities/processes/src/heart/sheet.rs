//! A timeline as a table that somebody kept: which column says what, and what each row comes to.

use super::reference::{self, Reference};
use super::written::{self, Understood};
use base::{Named, Sentence};
use serde::Serialize;
use std::collections::BTreeMap;

/// So large a table is read, in bytes; the one of 2013 has 7,000.
pub(crate) const LARGEST: usize = 512 * 1024;

/// So many rows are read.
pub(crate) const MOST_ROWS: usize = 2_000;

/// So many columns.
pub(crate) const MOST_COLUMNS: usize = 60;

base::named! {
    /// What a column says.
    pub(crate) enum Column {
        /// The process.
        Process = "process",
        /// The milestone's title.
        Title = "title",
        /// What happens.
        Text = "text",
        /// By what other rows call it.
        Code = "code",
        /// The year.
        Year = "year",
        /// The month.
        Month = "month",
        /// The date.
        Date = "date",
        /// The code of a row that it is related to.
        Relation = "relation",
        /// The place.
        Place = "place",
        /// Its own page.
        Home = "home",
        /// An agenda.
        Agenda = "agenda",
        /// A paper.
        Paper = "paper",
        /// What came out.
        Outcome = "outcome",
        /// Another link.
        Link = "link",
    }
}

/// What each column says; nothing for those that are left out.
pub(crate) type Mapping = Vec<Option<Column>>;

/// A table as it was read: its head, and its rows with the line each begins in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<(u64, Vec<String>)>,
}

/// A row that is understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) line: u64,
    pub(crate) process: String,
    /// Without one, the row says something of its process only.
    pub(crate) title: Option<String>,
    pub(crate) text: String,
    pub(crate) code: String,
    pub(crate) understood: Understood,
    /// The date as it was written.
    pub(crate) written: String,
    pub(crate) place: String,
    pub(crate) home: Option<Reference>,
    pub(crate) papers: Vec<Reference>,
    pub(crate) outcomes: Vec<Reference>,
    /// Cells for links in which there is none: their words are kept.
    pub(crate) words: Vec<String>,
    /// The codes of the rows that it is related to, without their signs.
    pub(crate) relations: Vec<String>,
}

/// An arrow between two rows, by their places: what is earlier feeds into what is later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Related {
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// Reads a table with commas, semicolons or tabs between its cells (RFC 4180), its first row the head.
pub(crate) fn table(text: &str) -> Result<Table, Sentence> {
    if text.len() > LARGEST {
        return Err(Sentence::of("process-import-too-large").with("kilobytes", LARGEST / 1024));
    }
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let comma = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|comma| (head.bytes().filter(|byte| byte == comma).count(), *comma == b','));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(comma.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut table = Table { head: Vec::new(), rows: Vec::new() };
    for record in reader.records().take(MOST_ROWS + 1) {
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> = record.iter().take(MOST_COLUMNS).map(|cell| bare(cell).to_owned()).collect();
        if table.head.is_empty() {
            table.head = cells;
        } else if cells.iter().any(|cell| !cell.is_empty()) {
            table.rows.push((line, cells));
        }
    }
    if table.rows.is_empty() {
        return Err(Sentence::of("process-import-empty"));
    }
    Ok(table)
}

/// A cell without the apostrophe by which tables, ours too, keep programs from taking it for a formula.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(cell)
}

/// What the columns seem to say, by their heads.
pub(crate) fn guess(head: &[String]) -> Mapping {
    head.iter().map(|name| of_name(&name.to_lowercase())).collect()
}

fn of_name(name: &str) -> Option<Column> {
    // Those that say more come first: "short description" before "event", "home page" before "link".
    const WORDS: [(&str, Column); 22] = [
        ("description", Column::Text),
        ("what happens", Column::Text),
        ("relation", Column::Relation),
        ("feeds", Column::Relation),
        ("agenda", Column::Agenda),
        ("working doc", Column::Paper),
        ("paper", Column::Paper),
        ("document", Column::Paper),
        ("outcome", Column::Outcome),
        ("home page", Column::Home),
        ("website", Column::Home),
        ("link", Column::Link),
        ("code", Column::Code),
        ("year", Column::Year),
        ("month", Column::Month),
        ("date", Column::Date),
        ("when", Column::Date),
        ("place", Column::Place),
        ("institution", Column::Process),
        ("process", Column::Process),
        ("event", Column::Title),
        ("title", Column::Title),
    ];
    WORDS.iter().find(|(word, _)| name.contains(word)).map(|(_, column)| *column)
}

/// The rows as these columns say them. A row without a process belongs to that of the row above it.
pub(crate) fn rows(table: &Table, mapping: &Mapping) -> Vec<Row> {
    let years = years(table, mapping);
    let mut above = String::new();
    let mut rows = Vec::with_capacity(table.rows.len());
    for (line, cells) in &table.rows {
        let all = |column: Column| {
            let of = move |at: &usize| mapping.get(*at) == Some(&Some(column));
            (0..cells.len()).filter(of).map(|at| cells[at].as_str()).filter(|cell| !cell.is_empty())
        };
        let one = |column: Column| all(column).next().unwrap_or_default().to_owned();
        let process = Some(one(Column::Process)).filter(|name| !name.is_empty()).unwrap_or(above);
        above = process.clone();
        let (date, month, year) = (one(Column::Date), one(Column::Month), one(Column::Year));
        let mut row = Row {
            line: *line,
            process,
            title: all(Column::Title).next().map(str::to_owned),
            text: one(Column::Text),
            code: one(Column::Code),
            understood: written::read(&date, &month, &year, &years),
            written: [date, month, year]
                .into_iter()
                .filter(|cell| !cell.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
            place: one(Column::Place),
            relations: all(Column::Relation)
                .map(|code| code.trim_start_matches('-').trim().to_owned())
                .filter(|code| !code.is_empty())
                .collect(),
            ..Row::default()
        };
        for column in [Column::Home, Column::Agenda, Column::Paper, Column::Outcome, Column::Link] {
            all(column).for_each(|cell| link(&mut row, column, cell));
        }
        rows.push(row);
    }
    rows
}

fn link(row: &mut Row, column: Column, cell: &str) {
    let words: Vec<&str> = cell.split_whitespace().collect();
    match reference::one(&words.join(" ")) {
        None => row.words.push(words.join(" ")),
        Some(found) if column == Column::Home && row.home.is_none() => row.home = Some(found),
        Some(found) if column == Column::Outcome => row.outcomes.push(found),
        Some(found) => row.papers.push(found),
    }
}

/// The years that the table has at least twice, the most frequent first: what a year with a slip is measured by.
fn years(table: &Table, mapping: &Mapping) -> Vec<i16> {
    let mut counted: BTreeMap<i16, usize> = BTreeMap::new();
    for (_, cells) in &table.rows {
        let said = mapping.iter().zip(cells).filter(|(column, _)| **column == Some(Column::Year));
        for year in said.filter_map(|(_, cell)| cell.parse().ok()) {
            *counted.entry(year).or_default() += 1;
        }
    }
    let mut years: Vec<(i16, usize)> = counted.into_iter().filter(|(_, count)| *count > 1).collect();
    // A slip that was copied down the column is told from the year that it was meant to be by being the later one.
    let slip = |year: i16| years.iter().any(|(other, _)| *other < year && year - other > 60);
    let slips: Vec<i16> = years.iter().map(|(year, _)| *year).filter(|year| slip(*year)).collect();
    years.retain(|(year, _)| !slips.contains(year));
    years.sort_by_key(|(year, count)| (std::cmp::Reverse(*count), *year));
    years.into_iter().map(|(year, _)| year).collect()
}

/// The arrows that the rows' relations come to, and the codes that are nobody's, with the row that has them. Tables say only
/// that two rows are related: the earlier feeds into the later, and of two at the same time the upper into the lower.
pub(crate) fn related(rows: &[Row]) -> (Vec<Related>, Vec<(usize, String)>) {
    let codes: BTreeMap<&str, usize> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| !row.code.is_empty() && row.title.is_some())
        .map(|(at, row)| (row.code.as_str(), at))
        .collect();
    let (mut arrows, mut nobody) = (Vec::new(), Vec::new());
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.title.is_some()) {
        for code in &row.relations {
            match codes.get(code.as_str()) {
                Some(other) if *other == at => {}
                Some(other) => {
                    // What is known to the month or the year may be as late as its last day.
                    let order = |at: usize| {
                        let (first, last) = super::when::bounds(rows[at].understood.when.as_ref());
                        (last, first, at)
                    };
                    let (from, to) = if order(at) < order(*other) { (at, *other) } else { (*other, at) };
                    arrows.push(Related { from, to });
                }
                None => nobody.push((at, code.clone())),
            }
        }
    }
    arrows.sort_unstable();
    arrows.dedup();
    (arrows, nobody)
}

/// The mapping as it stands in the fields of a form.
pub(crate) fn mapping_of(names: &[String]) -> Mapping {
    names.iter().map(|name| Column::of_name(name)).collect()
}
