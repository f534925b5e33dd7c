//! The addresses at which an old archive was read, and where they lead now.
//!
//! Pipermail and its like had pages at paths that only the pages tell; HyperKitty made its own of Message-IDs; some
//! mails state theirs (RFC 5064). All stand below the address of the archive's top; without it none is known.

use super::{Plan, Trouble};
use crate::heart::list::List;
use crate::heart::message::Month;
use base::Parse;
use message::Message;

/// Bytes of an old address; longer ones are no archive's, and one of the databases could not find them.
const LONGEST: usize = 1_000;

/// Pipermail's months, as it writes them in every language.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The pages by which Pipermail shows a month, and its text; the first is the month's folder.
const PIPERMAIL: [&str; 7] =
    ["/", "/thread.html", "/subject.html", "/author.html", "/date.html", ".txt", ".txt.gz"];

/// An old address of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Path {
    /// The archive showed it there.
    Shown(String),
    /// The mail itself says so, which anybody can.
    Stated(String),
}

/// Where the old archive stood.
pub(super) struct Top {
    /// The path of its top, with a slash at both ends.
    path: Option<String>,
    hyperkitty: bool,
    list: String,
}

impl Top {
    /// As the plan has it; HyperKitty has a usual place.
    pub(super) fn of(plan: &Plan, list: &List, domain: &str) -> Result<Self, Trouble> {
        let path = match &plan.old_address {
            Some(address) => Some(path_of(address).ok_or_else(|| Trouble::OldAddress(address.clone()))?),
            None => plan.hyperkitty.then(|| format!("/archives/list/{}@{domain}/", list.name)),
        };
        Ok(Self { path, hyperkitty: plan.hyperkitty, list: list.link() })
    }

    /// The path of the old archive itself, if it is known.
    pub(super) fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Whether it was HyperKitty's.
    pub(super) const fn is_hyperkitty(&self) -> bool {
        self.hyperkitty
    }

    /// The whole path of what stood below the top, if it can be one.
    pub(super) fn join(&self, below: &str) -> Option<String> {
        let path = format!("{}{below}", self.path.as_ref()?);
        plausible(&path).then_some(path)
    }

    /// The old addresses of a message, of which `old` are those that are known from the archive.
    pub(super) fn paths(&self, old: &[String], message: &Message) -> Vec<Path> {
        let Some(top) = &self.path else { return Vec::new() };
        let mut paths = Vec::new();
        for path in old {
            if !path.starts_with('/') {
                paths.extend(self.join(path).map(Path::Shown));
            } else if path.starts_with(top) && plausible(path) {
                paths.push(Path::Stated(path.clone()));
            }
        }
        if let Some(id) = message.id.as_ref().filter(|_| self.hyperkitty) {
            let letter = mailboxes::hyperkitty(id.as_str());
            if message.references.is_empty() {
                // A thread has the hash of its first message.
                paths.extend(self.join(&letter.replacen("message/", "thread/", 1)).map(Path::Shown));
            }
            paths.extend(self.join(&letter).map(Path::Shown));
        }
        paths
    }

    /// The addresses of Pipermail's month that a file of the archive is the text of.
    pub(super) fn months_of(&self, file: &str) -> Vec<(String, String)> {
        let Some((folder, name, month)) = pipermail(file) else { return Vec::new() };
        let leads_to = self.month(&month);
        let pages = PIPERMAIL.iter().filter_map(|page| self.join(&format!("{folder}{name}{page}")));
        pages.map(|path| (path, leads_to.clone())).collect()
    }

    /// Where a month is read now.
    pub(super) fn month(&self, month: &Month) -> String {
        format!("{}/months/{}", self.list, month.as_str())
    }

    /// Where the archive is read now.
    pub(super) fn archive(&self) -> String {
        format!("{}/threads", self.list)
    }
}

/// The folder, stem and month of Pipermail's `2013-April.txt.gz`.
fn pipermail(file: &str) -> Option<(&str, &str, Month)> {
    let (folder, name) = file.rfind('/').map_or(("", file), |at| file.split_at(at + 1));
    let stem = name.strip_suffix(".gz").unwrap_or(name).strip_suffix(".txt")?;
    let (year, month) = stem.split_once('-')?;
    let number = MONTHS.iter().position(|known| *known == month)? + 1;
    Some((folder, stem, Month::parse(&format!("{year}-{number:02}")).ok()?))
}

/// The path of an archive's top, of an address or a path.
fn path_of(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let path = match typed.split_once("://") {
        Some(("http" | "https", rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        Some(_) => return None,
        None => typed,
    };
    let path = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
    let well = path.is_empty() || path.starts_with('/');
    (well && !path.contains(['?', '#']) && plausible(path)).then(|| format!("{path}/"))
}

fn plausible(path: &str) -> bool {
    path.len() <= LONGEST && !path.contains(|c: char| c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archives_top_is_an_address_or_a_path() {
        for (typed, path) in [
            ("https://lists.example.org/pipermail/talk", Some("/pipermail/talk/")),
            ("https://lists.example.org/pipermail/talk/index.html", Some("/pipermail/talk/")),
            ("/pipermail/talk/", Some("/pipermail/talk/")),
            ("http://lists.example.org", Some("/")),
            ("/", Some("/")),
            ("pipermail/talk", None),
            ("ftp://lists.example.org/talk/", None),
            ("/a b/", None),
            ("/wa.exe?A0=TALK", None),
        ] {
            assert_eq!(path_of(typed).as_deref(), path, "{typed}");
        }
    }

    #[test]
    fn pipermails_months_have_their_names() {
        let month =
            |file| pipermail(file).map(|(folder, stem, month)| format!("{folder} {stem} {}", month.as_str()));
        assert_eq!(month("2013-April.txt.gz").as_deref(), Some(" 2013-April 2013-04"));
        assert_eq!(month("talk/2013-May.txt").as_deref(), Some("talk/ 2013-May 2013-05"));
        assert_eq!(month("2013-April.mbox"), None);
        assert_eq!(month("2013-avril.txt"), None);
    }
}
