//! The web pages of an old archive: which page showed which message or month.
//!
//! Pages of Pipermail, of hypermail (the W3C's archives) and of MHonArc (Sympa's) are known. Nothing of their
//! text is taken: the messages come from the mailbox, the pages only tell their addresses.

mod beside;
mod month;
mod read;

pub(crate) use beside::Beside;
pub use month::Month;

use crate::item::{Position, Trouble, Unreadable, Why};
use crate::limits::PAGE;
use crate::walk::{Walk, What};
use jiff::civil::DateTime;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// One page of an old archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path from the archive's top.
    pub path: String,
    /// What it shows.
    pub shows: Shows,
}

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// A message. Old Pipermail says who sent it and when, but not its id.
    Message {
        /// Its Message-ID, without brackets.
        id: Option<String>,
        /// The sender's address and the wall clock when it was sent.
        sent: Option<(String, DateTime)>,
    },
    /// The list of a month, or of some months, by this or that order.
    Month(Month),
    /// Something else.
    Other,
}

/// The pages of a folder; see [`pages`].
pub struct Pages(Walk);

/// Reads the pages in a folder and the folders below, in the order of their names.
pub fn pages(folder: &Path) -> Result<Pages, Trouble> {
    Ok(Pages(Walk::new(folder, "")?))
}

impl Iterator for Pages {
    type Item = Result<Page, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let entry = self.0.next()?;
            match entry.what {
                What::File { .. } | What::Page => {}
                What::Aside(why @ (Why::Link | Why::TooDeep | Why::TooMany | Why::Broken(_))) => {
                    return Some(Err(Unreadable { at: Position { file: entry.name, byte: 0 }, why }));
                }
                // No pages in there, whatever else it is.
                What::Aside(_) => continue,
            }
            return Some(match shown(&entry.path, &entry.name) {
                Ok(Some(shows)) => Ok(Page { path: entry.name, shows }),
                Ok(None) => continue,
                Err(error) => {
                    let at = Position { file: entry.name, byte: 0 };
                    Err(Unreadable { at, why: Why::Broken(error.kind()) })
                }
            });
        }
    }
}

/// What the page in a file shows; `None` if the file holds no page.
fn shown(path: &Path, name: &str) -> io::Result<Option<Shows>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(PAGE).read_to_end(&mut bytes)?;
    Ok(read::page(&String::from_utf8_lossy(&bytes), name))
}
