//! Months, as archives name them.

use crate::walk::{month_number, runs};

/// A month of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, of four digits.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month that a file or folder is named after, the first if several: `2013-April`, `2013-04`,
    /// `2020AprJun`, `list-2013-04.mbox`.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let runs: Vec<&str> = runs(name).collect();
        (0..runs.len()).find_map(|at| {
            let year = year(runs[at])?;
            let next = *runs.get(at + 1)?;
            let run = if next == "-" || next == "_" { *runs.get(at + 2)? } else { next };
            let number = || run.parse().ok().filter(|it| run.len() == 2 && (1..=12).contains(it));
            let quarter = || month_number(run.get(..3)?).filter(|_| run.len() == 6);
            Some(Self { year, month: month_number(run).or_else(number).or_else(quarter)? })
        })
    }

    /// The month in the title of a list: `The X March 2010 Archive by thread`, `from April to June 2020`.
    pub(crate) fn of_title(title: &str) -> Option<Self> {
        let mut words = runs(title).filter(|it| it.chars().all(char::is_alphanumeric));
        let month = words.by_ref().find_map(|it| month_number(it).filter(|_| it.len() > 3 || it == "May"))?;
        Some(Self { year: words.find_map(year)?, month })
    }
}

fn year(run: &str) -> Option<i16> {
    run.parse().ok().filter(|year| run.len() == 4 && (1970..=2099).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_found_in_the_names_of_archives() {
        for (name, month) in [
            ("2013-April.txt.gz", Some((2013, 4))),
            ("2013-04", Some((2013, 4))),
            ("2020AprJun", Some((2020, 4))),
            ("list@example.org-2013-04-2013-05.mbox", Some((2013, 4))),
            ("pipermail-x-2010-March", Some((2010, 3))),
            ("2013-Marketing", None),
            ("2013-99", None),
        ] {
            assert_eq!(Month::of_name(name).map(|it| (it.year, it.month)), month, "{name}");
        }
    }
}
