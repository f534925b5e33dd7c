//! A table that describes the files sent beside it: `metadata.csv`.

use super::dated::Dated;
use super::document::Details;
use base::{Lang, Line, Link, Parse, Text};

/// The table is at most so large, bytes.
pub(crate) const LARGEST: usize = 1 << 20;

/// It has at most so many rows.
const ROWS: usize = 2_000;

/// What its columns may be called, by what they say.
const FILE: [&str; 5] = ["file", "filename", "file name", "id", "name"];
const TITLE: [&str; 1] = ["title"];
const AUTHORS: [&str; 4] = ["authors", "author", "submitted_by", "by"];
const DATE: [&str; 3] = ["date", "dated", "year"];
const LANG: [&str; 2] = ["language", "lang"];
const LICENCE: [&str; 2] = ["licence", "license"];
const SOURCE: [&str; 3] = ["source", "url", "link"];
const SUMMARY: [&str; 2] = ["abstract", "summary"];

/// What the table says of its files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    /// Whether a file of this name can be such a table.
    pub(crate) fn is_called(name: &str) -> bool {
        name.eq_ignore_ascii_case("metadata.csv")
    }

    /// The table, if it says which file is called what.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let heads = reader.headers().ok()?.iter().map(|head| head.trim().to_lowercase()).collect();
        let mut sheet = Self { heads, rows: Vec::new() };
        sheet.column(&FILE)?;
        sheet.column(&TITLE)?;
        let rows = reader.records().take(ROWS).filter_map(Result::ok);
        sheet.rows = rows.map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
        Some(sheet)
    }

    /// What it says of a file; `title_as_named` is what it is called so far. Nothing when it is not in the table.
    pub(crate) fn describe(&self, file: &str, details: &Details) -> Option<Details> {
        let row = self.row(file)?;
        let cell = |names: &[&str]| {
            let cell = row.get(self.column(names)?)?;
            (!cell.is_empty()).then_some(cell.as_str())
        };
        let mut described = details.clone();
        if let Some(title) = cell(&TITLE) {
            // Two files of one row are told apart by what their names say beyond the row's.
            let name = stem(file);
            let beyond = name.strip_prefix(cell(&FILE).map(stem).unwrap_or_default()).unwrap_or_default();
            let title = if beyond.is_empty() { title.to_owned() } else { format!("{title} ({beyond})") };
            described.title = Line::cut(&title).unwrap_or(described.title);
        }
        described.authors = cell(&AUTHORS).and_then(Line::cut).or(described.authors);
        described.dated = cell(&DATE).and_then(|date| Dated::parse(date).ok()).or(described.dated);
        described.lang = cell(&LANG).and_then(|lang| Lang::parse(lang).ok()).or(described.lang);
        described.licence = cell(&LICENCE).and_then(Line::cut).or(described.licence);
        described.source = cell(&SOURCE).and_then(|link| Link::parse(link).ok()).or(described.source);
        described.summary = cell(&SUMMARY).and_then(Text::cut).or(described.summary);
        Some(described)
    }

    fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.heads.iter().position(|head| head == name))
    }

    /// The row of a file: by its name, else by what it is called without its extension, else by a number that its name
    /// begins with (`001` of `001A.txt`).
    fn row(&self, file: &str) -> Option<&Vec<String>> {
        let column = self.column(&FILE)?;
        let called = |test: &dyn Fn(&str) -> bool| {
            self.rows.iter().find(|row| row.get(column).is_some_and(|name| !name.is_empty() && test(name)))
        };
        let name = stem(file);
        called(&|one| one.eq_ignore_ascii_case(file))
            .or_else(|| called(&|one| stem(one).eq_ignore_ascii_case(name)))
            .or_else(|| {
                called(&|one| {
                    name.strip_prefix(one).is_some_and(|rest| rest.chars().all(char::is_alphabetic))
                })
            })
    }
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heart::fate::Common;
    use crate::heart::folder::Visibility;

    fn details(title: &str) -> Details {
        let common = Common { lang: None, licence: None, topics: vec![], visibility: Visibility::Public };
        common.details(Line::cut(title).unwrap())
    }

    #[test]
    fn a_table_describes_the_files_beside_it() {
        let text = "id,title,submitted_by,date,keywords\n001,Principles,Ana Paz,2014-04,\"a, b\"\n002,,,,\n";
        let sheet = Sheet::read(text).unwrap();
        let known = sheet.describe("001A.txt", &details("001A")).unwrap();
        assert_eq!(known.title.as_str(), "Principles (A)");
        assert_eq!(known.authors.unwrap().as_str(), "Ana Paz");
        assert_eq!(known.dated.unwrap().as_str(), "2014-04");
        assert_eq!(sheet.describe("001.txt", &details("001")).unwrap().title.as_str(), "Principles");
        assert_eq!(sheet.describe("002.txt", &details("002")).unwrap().title.as_str(), "002");
        assert!(sheet.describe("0011.txt", &details("0011")).is_none());
    }

    #[test]
    fn a_table_of_something_else_is_none() {
        assert!(Sheet::read("votes,country\n1,Kenya\n").is_none());
        assert!(Sheet::read("").is_none());
    }
}
