//! What a steward is told of an import.

use super::mapping::Mapped;
use super::{Counts, Import, Plan, Trouble};
use crate::store::imports;
use access::Actor;
use base::Moment;
use std::io::Write;
use std::path::PathBuf;
use web::House;

/// What has come of an import.
#[derive(Clone, Debug)]
pub struct Report {
    archive: PathBuf,
    list: String,
    pub(super) import: Import,
    pub(super) pages: Mapped,
}

impl Report {
    pub(super) fn of(plan: &Plan, import: Import) -> Self {
        let (archive, list) = (plan.archive.clone(), plan.list.clone());
        Self { archive, list, import, pages: Mapped::default() }
    }

    /// What has become of what was read, before a break too.
    pub const fn counts(&self) -> Counts {
        self.import.counts
    }

    /// What has become of the pages of the old archive.
    pub const fn pages(&self) -> Mapped {
        self.pages
    }

    /// Whether the archive was read to its end; if not, the same plan goes on.
    pub const fn is_whole(&self) -> bool {
        self.import.ended.is_some()
    }

    /// When the import was begun, before a break too.
    pub const fn begun(&self) -> Moment {
        self.import.begun
    }

    /// The counts in words, a line each.
    pub fn summary(&self) -> String {
        let Counts { archived, known, unread } = self.import.counts;
        let mut lines = format!(
            "{} read: {archived} archived, {known} known already, {unread} not readable.\n",
            self.import.counts.read()
        );
        let Mapped { lead_on, lost, without_top } = self.pages;
        if lead_on + lost > 0 {
            lines += &format!("{lead_on} old pages lead on; of {lost} the message is not here.\n");
        }
        if without_top > 0 {
            lines += &format!(
                "{without_top} old pages lie there; say with --old-address where they stood, and they will lead on.\n"
            );
        }
        if !self.is_whole() {
            lines += "The archive is not read to its end; the same command goes on.\n";
        }
        lines
    }

    /// Writes the whole report: the counts, then each thing that could not be read, with its place and why. At most 500 of
    /// those are held at once.
    pub async fn write(&self, house: &House, out: &mut (dyn Write + Send)) -> Result<(), Trouble> {
        write!(out, "{} into the list {}\nBegun {}", self.archive.display(), self.list, self.import.begun)?;
        if let Some(ended) = self.import.ended {
            write!(out, ", ended {ended}")?;
        }
        writeln!(out, "\n{}", self.summary())?;
        let id = self.import.id;
        let mut after = 0;
        loop {
            let unread = house.read(Actor::House, move |look| imports::unread_after(look, id, after)).await?;
            for one in &unread {
                writeln!(out, "{}: {}", one.place, one.why)?;
            }
            if unread.is_empty() {
                return Ok(out.flush()?);
            }
            after += unread.len() as i64;
        }
    }
}
