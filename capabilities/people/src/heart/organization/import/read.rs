//! From a file, or what was pasted, to a table: values separated by something, or Markdown. Bounded in size throughout.

mod markdown;

use base::Sentence;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// What is taken in at most, in bytes.
pub(crate) const LARGEST_BYTES: usize = 5 * 1024 * 1024;

/// Rows at most: more than any network has members.
pub(crate) const MOST_ROWS: usize = 5_000;

/// Columns at most.
const MOST_COLUMNS: usize = 60;

/// A cell is cut behind so many characters: more than what is told of an organization.
const LONGEST_CELL_CHARS: usize = 5_000;

/// Lines by which the sign between values is found out.
const LINES_LOOKED_AT: usize = 20;

base::named! {
    /// How the letters of a file are written.
    pub(crate) enum Charset {
        /// Unicode, as nearly everybody writes it.
        Utf8 = "utf-8",
        /// Unicode, as some spreadsheets write it.
        Utf16 = "utf-16",
        /// Western European letters of older programs.
        Latin = "windows-1252",
        /// Arabic letters of older programs.
        Arabic = "windows-1256",
    }
}

/// What somebody hands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    /// The name of its file; empty for what was pasted.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// How its letters are written, when somebody says so.
    pub charset: Option<Charset>,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// What stands above the columns.
    pub headings: Vec<String>,
    /// The rows; each has as many cells as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// Why a list cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// There is nothing in it.
    Empty,
    /// It is too large.
    TooLarge,
    /// It has too many rows.
    TooMany,
    /// It is no text.
    NoText,
}

impl Refused {
    /// What is said.
    pub(crate) fn sentence(self) -> Sentence {
        match self {
            Self::Empty => Sentence::of("organizations-import-empty"),
            Self::TooLarge => Sentence::of("organizations-import-too-large")
                .with("megabytes", LARGEST_BYTES / (1024 * 1024)),
            Self::TooMany => Sentence::of("organizations-import-too-many").with("most", MOST_ROWS),
            Self::NoText => Sentence::of("organizations-import-no-text"),
        }
    }
}

/// The table that these make together.
pub(crate) fn table(sources: &[Source]) -> Result<Table, Refused> {
    if sources.iter().map(|source| source.bytes.len()).sum::<usize>() > LARGEST_BYTES {
        return Err(Refused::TooLarge);
    }
    let mut all = Table::default();
    for source in sources {
        let text = text(source)?;
        let found = if is_markdown(source.name, &text) { markdown::table(&text) } else { separated(&text)? };
        all.join(found);
        if all.rows.len() > MOST_ROWS {
            return Err(Refused::TooMany);
        }
    }
    all.rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    if all.rows.is_empty() { Err(Refused::Empty) } else { Ok(all) }
}

impl Table {
    /// Puts another below, its columns under the headings they share.
    fn join(&mut self, other: Self) {
        let places: Vec<Option<usize>> = other.headings.iter().map(|heading| self.column(heading)).collect();
        for cells in other.rows {
            let mut row = vec![String::new(); self.headings.len()];
            for (cell, place) in cells.into_iter().zip(&places) {
                if let Some(place) = place {
                    row[*place] = cell;
                }
            }
            self.rows.push(row);
        }
        let width = self.headings.len();
        self.rows.iter_mut().for_each(|row| row.resize(width, String::new()));
    }

    /// The column of that heading, added if it is new; none when there are too many.
    fn column(&mut self, heading: &str) -> Option<usize> {
        let known = self.headings.iter().position(|one| one.to_lowercase() == heading.to_lowercase());
        known.or_else(|| {
            (self.headings.len() < MOST_COLUMNS).then(|| {
                self.headings.push(heading.to_owned());
                self.headings.len() - 1
            })
        })
    }
}

/// The text, decoded: by its own mark, by what somebody says, or by what it looks like.
fn text(source: &Source) -> Result<String, Refused> {
    let bytes = source.bytes;
    let encoding = match (Encoding::for_bom(bytes), source.charset) {
        (Some((encoding, _)), _) => encoding,
        (None, Some(Charset::Utf8)) => UTF_8,
        (None, Some(Charset::Utf16)) => wide(bytes).unwrap_or(UTF_16LE),
        (None, Some(Charset::Latin)) => WINDOWS_1252,
        (None, Some(Charset::Arabic)) => WINDOWS_1256,
        (None, None) => guessed(bytes),
    };
    let (text, ..) = encoding.decode(bytes);
    if text.contains('\0') { Err(Refused::NoText) } else { Ok(text.into_owned()) }
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    // In Arabic most letters beyond ASCII stand in words with others; in French and German they stand alone.
    let high = |byte: &u8| *byte >= 0xC0;
    let all = bytes.iter().filter(|byte| high(byte)).count();
    let together = bytes.windows(2).filter(|pair| high(&pair[0]) && high(&pair[1])).count();
    if together * 2 > all { WINDOWS_1256 } else { WINDOWS_1252 }
}

/// UTF-16 without a mark: every other byte of what is mostly ASCII is nothing.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(200)];
    let nothing = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let enough = head.len() / 5;
    match (nothing(0), nothing(1)) {
        (even, odd) if odd > enough && odd > even => Some(UTF_16LE),
        (even, odd) if even > enough && even > odd => Some(UTF_16BE),
        _ => None,
    }
}

fn is_markdown(name: &str, text: &str) -> bool {
    let name = name.to_lowercase();
    if name.ends_with(".md") || name.ends_with(".markdown") {
        return true;
    }
    if name.ends_with(".csv") || name.ends_with(".tsv") {
        return false;
    }
    let marked = |line: &&str| ["- ", "* ", "+ ", "#", "| ", "---"].iter().any(|mark| line.starts_with(mark));
    let lines: Vec<&str> =
        text.lines().map(str::trim_start).filter(|line| !line.is_empty()).take(50).collect();
    lines.iter().filter(|line| marked(line)).count() * 3 > lines.len()
}

/// Values with a sign between them, in quotation marks where they need them (RFC 4180).
fn separated(text: &str) -> Result<Table, Refused> {
    let text = text.trim_start_matches('\u{feff}');
    let sign = sign(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(sign)
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    for record in reader.records() {
        // The bytes are text, and rows may differ in length: nothing else can be wrong.
        let Ok(record) = record else { return Err(Refused::NoText) };
        let cells: Vec<String> = record.iter().take(MOST_COLUMNS).map(cut).collect();
        if table.headings.is_empty() {
            table.headings = cells;
            continue;
        }
        if table.rows.len() >= MOST_ROWS {
            return Err(Refused::TooMany);
        }
        table.rows.push(cells);
    }
    let mut named: Vec<String> = Vec::new();
    for (n, heading) in table.headings.iter().enumerate() {
        let plain = if heading.is_empty() { (n + 1).to_string() } else { heading.clone() };
        named.push(if named.contains(&plain) { format!("{plain} {}", n + 1) } else { plain });
    }
    table.rows.iter_mut().for_each(|row| row.resize(named.len(), String::new()));
    Ok(Table { headings: named, ..table })
}

/// The sign that parts each of the first lines into the same number of values, and into the most.
fn sign(text: &str) -> u8 {
    let signs = [b',', b';', b'\t', b'|'];
    let alike = |sign: &u8| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(*sign)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let counts: Vec<usize> =
            reader.records().take(LINES_LOOKED_AT).flatten().map(|record| record.len()).collect();
        let first = counts.first().copied().unwrap_or(0);
        let same = counts.iter().filter(|count| **count == first).count();
        if first > 1 { (same * 100 / counts.len(), first) } else { (0, 0) }
    };
    signs.into_iter().rev().max_by_key(alike).unwrap_or(b',')
}

fn cut(cell: &str) -> String {
    cell.trim().chars().take(LONGEST_CELL_CHARS).collect()
}
