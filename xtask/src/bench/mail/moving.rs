//! Archives move in: how fast, until the last message is found, and with how much memory.

use super::archive::Archive;
use super::lmtp::Lmtp;
use super::number;
use super::site::Site;
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::bench::http::get;
use crate::machine::{Run, now, wait_until};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Names an archive to measure with, beside those that are made up.
const REAL: &str = "BESTBITS_BENCH_MBOX";
/// A post with a word that no other has.
const LAST: &[u8] = b"From: Ana <ana@example.org>\r\nTo: moved@lists.example\r\nSubject: finisterre\r\n\
    Message-ID: <last@example.org>\r\n\r\nThat is all.\r\n";
/// Time to index for what should take a few seconds.
const PATIENCE: Duration = Duration::from_secs(300);

/// An archive that has moved in.
struct Moving {
    rate: f64,
    peak: usize,
}

/// A small archive, one ten times as large, and a real one if there is one.
pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let small = made_up(run, 5_000)?;
    let promised = Unit::PerSecond(1000.0);
    figures.push(Figure::at_least("import and index, 5,000 messages", promised, small.rate));
    let large = made_up(run, 50_000)?;
    figures.push(Figure::beside("of 50,000", Unit::PerSecond, large.rate));
    if let Some(archive) = std::env::var_os(REAL).map(PathBuf::from) {
        let real = moves(run, "real", &archive)?;
        let name = archive.file_name().unwrap_or_default().to_string_lossy();
        figures.push(Figure::at_least(&format!("import and index, {name}"), promised, real.rate));
    }
    let ratio = number(large.peak) / number(small.peak);
    figures.push(Figure::at_most("import, memory: 50,000 messages to 5,000", Unit::Ratio(1.3), ratio));
    figures.push(Figure::beside("of 5,000", Unit::Megabytes, small.peak));
    figures.push(Figure::beside("of 50,000", Unit::Megabytes, large.peak));
    Ok(())
}

fn made_up(run: &Run, messages: usize) -> Result<Moving> {
    let path = run.folder(&format!("archive-{messages}"))?.join("list.mbox");
    let write = || -> std::io::Result<()> {
        let mut file = BufWriter::new(File::create(&path)?);
        Archive::new().mbox(messages, &mut file)?;
        file.flush()
    };
    write().map_err(|e| format!("cannot write {}: {e}", path.display()))?;
    moves(run, &format!("moving-{messages}"), &path)
}

/// From the start of the command until all is found, while the instance serves.
fn moves(run: &Run, name: &str, archive: &Path) -> Result<Moving> {
    let mut site = Site::new(run, name)?;
    site.make_list("moved")?;
    site.instance.quiet()?;
    let start = now();
    let moved = site.import(run, archive, "moved")?;
    // What is in the archive before this post is found before it.
    Lmtp::open(&site.lmtp)?.sends("ana@example.org", "moved@lists.example", LAST)?;
    let found = || {
        let page = get(&site.instance.host, "/search?q=finisterre", &[]);
        page.is_ok_and(|page| String::from_utf8_lossy(&page.body).contains("/lists/moved/messages/"))
    };
    if !wait_until(PATIENCE, found) {
        return Err("what moved in is not found".to_owned());
    }
    Ok(Moving { rate: number(moved.messages) / start.elapsed().as_secs_f64(), peak: moved.peak })
}
