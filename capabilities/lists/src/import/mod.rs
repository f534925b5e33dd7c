//! Moving in: the messages of an older archive, and the addresses at which it was read.
//!
//! A thread reads the archive in loads, others make them ready (parsed, files kept), and one act keeps each load
//! together with the place behind it: a run that is broken off goes on there, and one that is repeated adds nothing twice.
//! What is held is a few loads, however large the archive.

pub(crate) mod keeping;
mod mapping;
mod old;
mod reading;
mod ready;
mod report;
#[cfg(test)]
mod tests;

pub use mailboxes::Dialect;
pub use mapping::Mapped;
pub use report::Report;

use crate::acts::archive;
use crate::heart::list::{List, ListName};
use crate::store::{imports, lists};
use access::Actor;
use base::{Id, Moment, Parse};
use facts::{Act, Problem};
use futures_util::{StreamExt, stream};
use mailboxes::{Position, Source};
use old::Top;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use web::House;

/// So many loads are made ready at once, at most: beyond, they wait for the one writer.
const WIDTH: usize = 4;

/// Between two acts a server that runs beside this gets a chance to write.
const BREATH: Duration = Duration::from_millis(10);

/// What is to move in, and how.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where the archive lies: a file or a folder.
    pub archive: PathBuf,
    /// The name of the list that it becomes the archive of.
    pub list: String,
    /// The dialect of its mboxes, where judging it by its looks would be wrong.
    pub dialect: Option<Dialect>,
    /// The folder of the web pages that the old archive consisted of, if they do not lie beside the mail.
    pub pages: Option<PathBuf>,
    /// Where those pages stood on the web: the address of the archive's top, or the path in it.
    pub old_address: Option<String>,
    /// Whether it was read by HyperKitty, whose addresses are made of Message-IDs.
    pub hyperkitty: bool,
}

/// An import, as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) id: Id<Self>,
    pub(crate) list: Id<List>,
    /// Where reading goes on.
    pub(crate) place: Position,
    pub(crate) counts: Counts,
    pub(crate) begun: Moment,
    pub(crate) ended: Option<Moment>,
}

/// What has become of what was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Messages that came into the archive.
    pub archived: i64,
    /// Messages that were there already.
    pub known: i64,
    /// What could not be read.
    pub unread: i64,
}

impl Counts {
    /// All of them.
    pub const fn read(&self) -> i64 {
        self.archived + self.known + self.unread
    }
}

/// How far an import has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// What has been kept, before a break too.
    pub counts: Counts,
    /// Bytes of the archive that have been read, packed as they are.
    pub at_byte: u64,
    /// Bytes of the archive.
    pub total_bytes: u64,
}

/// Why an archive does not move in.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no such list.
    #[error("there is no list {0}; make it first, on the page /lists")]
    NoList(String),
    /// The archive cannot be read.
    #[error("{}: {why}", archive.display())]
    Archive {
        /// Which.
        archive: PathBuf,
        /// Why.
        why: mailboxes::Trouble,
    },
    /// The old address cannot be one.
    #[error("{0} is no address of an archive; write it like https://lists.example.org/pipermail/talk/")]
    OldAddress(String),
    /// The files of a message cannot be kept.
    #[error(transparent)]
    Files(#[from] files::Fault),
    /// An act did not work out.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The report cannot be written.
    #[error("the report cannot be written: {0}")]
    Report(#[from] std::io::Error),
    /// A thread of ours ended.
    #[error("the import broke off: {0}")]
    Broken(#[from] tokio::task::JoinError),
}

impl From<db::Fault> for Trouble {
    fn from(fault: db::Fault) -> Self {
        Self::Problem(fault.into())
    }
}

/// Takes an archive in; goes on where an earlier run of the same plan was broken off. `watch` hears of each step, and may
/// break it off: what has been kept stays.
pub async fn run(
    house: &House,
    plan: &Plan,
    mut watch: impl FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Report, Trouble> {
    let list = list(house, &plan.list).await?;
    let top = Arc::new(Top::of(plan, &list, &house.settings.mail_domain)?);
    let mut import = begun(house, &list, plan).await?;
    let source = opened(plan, import.place.clone()).await?;
    let total_bytes = source.total_bytes();
    let progress = |counts, at_byte| Progress { counts, at_byte, total_bytes };
    let mut going = watch(&progress(import.counts, source.at_byte()));

    let (loads, mut loaded) = mpsc::channel(1);
    let reader = tokio::task::spawn_blocking({
        let archive = plan.archive.clone();
        move || reading::read(source, &archive, &loads)
    });
    let loads = stream::poll_fn(move |context| loaded.poll_recv(context));
    let ready = |load| tokio::spawn(ready::batch(house.clone(), list.id, Arc::clone(&top), load));
    let mut batches = loads.map(ready).buffered(width());
    while going.is_continue() {
        let Some(batch) = batches.next().await else { break };
        let batch = batch??;
        let at_byte = batch.at_byte;
        keeping::keep(house, &list, &mut import, batch).await?;
        going = watch(&progress(import.counts, at_byte));
        tokio::time::sleep(BREATH).await;
    }
    drop(batches);
    reader.await?;

    let mut report = Report::of(plan, import);
    if going.is_continue() {
        report.pages = mapping::map(house, &list, plan, &top).await?;
        keeping::end(house, &list, &mut report.import).await?;
    }
    Ok(report)
}

fn width() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from).min(WIDTH)
}

async fn list(house: &House, name: &str) -> Result<List, Trouble> {
    let no_list = || Trouble::NoList(name.to_owned());
    let wanted = ListName::parse(name).map_err(|_| no_list())?;
    let found = house.read(Actor::House, move |look| lists::by_name(look, &wanted)).await?;
    found.ok_or_else(no_list)
}

/// The import of this plan: one that was broken off, or a new one.
async fn begun(house: &House, list: &List, plan: &Plan) -> Result<Import, Trouble> {
    let (list, source) = (list.id, source_of(plan));
    let begin = move |act: &mut Act| {
        match imports::of(act, list, &source)? {
            Some(open) if open.ended.is_none() => return Ok(open),
            _ => {}
        }
        let (place, counts) = (Position::default(), Counts::default());
        let import = Import { id: act.id(), list, place, counts, begun: act.now(), ended: None };
        imports::begin(act, &import, &source)?;
        archive::imported(act, list, Vec::new())?;
        Ok(import)
    };
    Ok(house.act(Actor::House, begin).await?)
}

/// By what an import is known again: what it reads, and all that decides what comes of it.
fn source_of(plan: &Plan) -> String {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let dialect = plan.dialect.map(|dialect| format!("{dialect:?}"));
    let pages = plan.pages.as_deref().map(whole);
    lists::text(&serde_json::json!({
        "archive": whole(&plan.archive).to_string_lossy(),
        "dialect": dialect,
        "pages": pages.as_deref().map(Path::to_string_lossy),
        "old": plan.old_address,
        "hyperkitty": plan.hyperkitty,
    }))
}

/// The archive, open at a place; to find it out, its folders are walked.
async fn opened(plan: &Plan, place: Position) -> Result<Source, Trouble> {
    let Plan { archive, dialect, pages, .. } = plan.clone();
    let open = move || {
        let source = match dialect {
            Some(dialect) => mailboxes::open_as(&archive, dialect),
            None => mailboxes::open(&archive),
        };
        let source = match &pages {
            Some(pages) => source?.with_pages(pages),
            None => source?,
        };
        if place == Position::default() { Ok(source) } else { source.resume(place) }
    };
    let opened = tokio::task::spawn_blocking(open).await?;
    opened.map_err(|why| Trouble::Archive { archive: plan.archive.clone(), why })
}
