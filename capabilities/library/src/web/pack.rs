//! A folder with all below it as one ZIP file (APPNOTE 6.3), with a page that lists it and reads without a network. It is
//! written while it is sent, and nothing of it is held.

use super::shown;
use crate::heart::document::{Document, Version};
use crate::heart::folder::Folder;
use crate::heart::names;
use crate::store::{folders, versions};
use ::files::BlobId;
use ::web::{Answer, Door, House, Ui, attachment};
use askama::Template;
use base::{Moment, Sentence, Zone};
use bytes::Bytes;
use facts::{Look, Problem};
use futures_util::StreamExt;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::HashSet;
use std::io::{self, Write};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;
use web::axum::body::Body;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A folder of more documents is packed folder by folder.
const MOST: usize = 2_000;

/// So much is packed at once, bytes: what ZIP holds without its extensions, which old systems lack.
const LARGEST: i64 = 3 << 30;

/// So many folders are packed at once: each holds a thread as long as whoever takes it is slow.
static SEATS: Semaphore = Semaphore::const_new(16);

/// What a name in a link may hold as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'(').remove(b')');

/// A file as it is packed.
struct Member {
    place: String,
    blob: BlobId,
    size_bytes: u64,
    /// When it came.
    added: Moment,
}

/// What is packed of a document.
struct Packed {
    place: String,
    href: String,
    document: Document,
    version: Version,
}

/// What is packed of a folder, for the list.
struct Shelf {
    name: String,
    lang: Option<String>,
    about: Option<String>,
    depth: usize,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    lang: Option<String>,
    authors: Option<String>,
    dated: Option<String>,
    licence: Option<String>,
    source: Option<String>,
    kind: &'static str,
    size: String,
}

#[derive(Template)]
#[template(path = "library/packed.html")]
struct Index<'a> {
    ui: &'a Ui,
    name: String,
    network: String,
    address: String,
    today: String,
    shelves: Vec<Shelf>,
}

/// The folder as an answer.
pub(super) async fn send(door: Door, folder: Folder) -> Answer {
    let ui = door.ui();
    let name = names::packed(folder.details.name.as_str(), Some("zip"), "", &mut HashSet::new());
    let Ok(seat) = SEATS.try_acquire() else { return Err(Sentence::of("folder-packing-busy").into()) };
    let (index, files) = door.read(move |look| gathered(look, &ui, &folder)).await?;
    let (sender, receiver) = channel(4);
    let (house, handle) = (door.house().clone(), Handle::current());
    tokio::task::spawn_blocking(move || {
        let _seat = seat;
        let outlet =
            Outlet { sender: sender.clone(), handle: handle.clone(), held: Vec::with_capacity(HELD) };
        if let Err(error) = write(&house, &handle, &index, &files, outlet) {
            tracing::info!(%error, "a packed folder was not sent to its end");
            // An answer that only ends looks whole: this breaks it off. Whoever has hung up need not be told.
            _ = handle.block_on(sender.send(Err(error)));
        }
    });
    Ok(attachment("application/zip", &name, Body::from_stream(pieces(receiver))))
}

fn pieces(receiver: Receiver<io::Result<Bytes>>) -> impl futures_util::Stream<Item = io::Result<Bytes>> {
    futures_util::stream::unfold(receiver, |mut receiver| async move {
        let piece = receiver.recv().await?;
        Some((piece, receiver))
    })
}

/// The list, and what is in it.
fn gathered(look: &Look, ui: &Ui, folder: &Folder) -> Result<(String, Vec<Member>), Problem> {
    let (mut shelves, mut files) = (Vec::new(), Vec::new());
    gather(look, ui, folder, "", 0, &mut shelves, &mut files)?;
    let size: i64 = files.iter().map(|packed| packed.version.file.size_bytes).sum();
    if size > LARGEST || files.len() > MOST {
        let gigabytes = LARGEST >> 30;
        return Err(Sentence::of("folder-too-large-to-pack")
            .with("count", MOST)
            .with("gigabytes", gigabytes)
            .into());
    }
    let index = Index {
        ui,
        name: folder.details.name.to_string(),
        network: ui.house().network().name.to_string(),
        address: ui.absolute(&folder.link()),
        today: ui.full_date(ui.today()),
        shelves,
    };
    let index = index.render().map_err(|error| Problem::Broken(error.to_string()))?;
    let member = |Packed { place, version, .. }: Packed| Member {
        place,
        blob: version.file.blob,
        size_bytes: u64::try_from(version.file.size_bytes).unwrap_or(0),
        added: version.added,
    };
    Ok((index, files.into_iter().map(member).collect()))
}

fn gather(
    look: &Look,
    ui: &Ui,
    folder: &Folder,
    place: &str,
    depth: usize,
    shelves: &mut Vec<Shelf>,
    files: &mut Vec<Packed>,
) -> Result<(), Problem> {
    let mut taken = HashSet::from(["index.html".to_owned()]);
    let at = shelves.len();
    shelves.push(Shelf {
        name: folder.details.name.to_string(),
        lang: folder.details.lang.as_ref().map(ToString::to_string),
        about: folder.details.about.as_ref().map(|about| markup::plain_text(about.as_str())),
        depth,
        rows: Vec::new(),
    });
    let mut after = None;
    while files.len() <= MOST {
        let some = versions::newest_of_folder(look, folder.id, after)?;
        let Some((last, _)) = some.last() else { break };
        after = Some(last.id);
        for (document, version) in some.into_iter().filter(|(document, _)| document.is_seen_by(look.actor()))
        {
            let title = document.details.title.as_str();
            let name = names::packed(title, Some(document.kind.extension()), place, &mut taken);
            let place = format!("{place}{name}");
            let href =
                place.split('/').map(|part| utf8_percent_encode(part, PLAIN).to_string()).collect::<Vec<_>>();
            files.push(Packed { place, href: href.join("/"), document, version });
            let packed = files.last().expect("one was just added");
            shelves[at].rows.push(line(ui, packed));
        }
    }
    for below in folders::within(look, Some(folder.id), look.actor())? {
        let name = names::packed(below.details.name.as_str(), None, place, &mut taken);
        gather(look, ui, &below, &format!("{place}{name}/"), depth + 1, shelves, files)?;
    }
    Ok(())
}

fn line(ui: &Ui, packed: &Packed) -> Line {
    let details = &packed.document.details;
    Line {
        href: packed.href.clone(),
        title: details.title.to_string(),
        lang: details.lang.as_ref().map(ToString::to_string),
        authors: details.authors.as_ref().map(ToString::to_string),
        dated: details.dated.as_ref().map(|dated| shown::dated(ui, dated)),
        licence: details.licence.as_ref().map(ToString::to_string),
        source: details.source.as_ref().map(ToString::to_string),
        kind: packed.document.kind.label(),
        size: ui.size(packed.version.file.size_bytes),
    }
}

fn write(house: &House, handle: &Handle, index: &str, files: &[Member], outlet: Outlet) -> io::Result<()> {
    let mut zip = ZipWriter::new_stream(outlet);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("index.html", options)?;
    zip.write_all(index.as_bytes())?;
    for member in files {
        zip.start_file(member.place.as_str(), options.last_modified_time(dated(member.added)))?;
        let whole = 0..member.size_bytes;
        let mut pieces = handle.block_on(house.files.read(&member.blob, whole)).map_err(io::Error::other)?;
        while let Some(piece) = handle.block_on(pieces.next()) {
            zip.write_all(&piece.map_err(io::Error::other)?)?;
        }
    }
    zip.finish()?.into_inner().flush()
}

/// A moment as ZIP has it: in nobody's zone, from 1980 on.
fn dated(moment: Moment) -> zip::DateTime {
    let at = moment.in_zone(&Zone::utc()).datetime();
    let parts = [at.month(), at.day(), at.hour(), at.minute(), at.second()].map(|part| part.unsigned_abs());
    let [month, day, hour, minute, second] = parts;
    zip::DateTime::from_date_and_time(at.year().unsigned_abs(), month, day, hour, minute, second)
        .unwrap_or_default()
}

/// So much is sent at a time, bytes.
const HELD: usize = 64 << 10;

/// Whoever takes nothing for so long has gone away, or wants to keep others waiting.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends what is written.
struct Outlet {
    sender: Sender<io::Result<Bytes>>,
    handle: Handle,
    held: Vec<u8>,
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        if self.held.len() >= HELD {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let piece = std::mem::replace(&mut self.held, Vec::with_capacity(HELD));
        if piece.is_empty() {
            return Ok(());
        }
        let sent = async { timeout(PATIENCE, self.sender.send(Ok(piece.into()))).await };
        match self.handle.block_on(sent) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::ErrorKind::BrokenPipe.into()),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}
