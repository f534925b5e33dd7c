//! Mail is taken in: by eight servers at once, each message durable before it is answered for.

use super::archive::Archive;
use super::lmtp::Lmtp;
use super::number;
use super::site::Site;
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::machine::{Run, now};
use std::fs::File;
use std::io::Write;

const CONNECTIONS: usize = 8;
/// Over each.
const MESSAGES: usize = 500;
/// Enough to know how fast the disk is.
const SYNCS: usize = 1_000;

pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let mut site = Site::new(run, "acceptance")?;
    site.make_list("busy")?;
    site.instance.quiet()?;
    let mut archive = Archive::new();
    let posts: Vec<Vec<u8>> = (0..CONNECTIONS * MESSAGES).map(|_| archive.post("ana@example.org")).collect();
    let start = now();
    std::thread::scope(|scope| {
        let hand_in = |posts: &[Vec<u8>]| -> Result<()> {
            let mut door = Lmtp::open(&site.lmtp)?;
            posts
                .iter()
                .try_for_each(|post| door.sends("ana@example.org", "busy@lists.example", post).map(drop))
        };
        let hands: Vec<_> = posts.chunks(MESSAGES).map(|posts| scope.spawn(move || hand_in(posts))).collect();
        hands.into_iter().try_for_each(|hand| hand.join().map_err(|_| "a thread panicked".to_owned())?)
    })?;
    let rate = number(posts.len()) / start.elapsed().as_secs_f64();
    figures.push(Figure::at_least("taken in over 8 LMTP connections", Unit::PerSecond(500.0), rate));
    let bare = bare(run, &posts)?;
    figures.push(Figure::beside("to a file that is synced after each", Unit::Ratio, rate / bare));
    figures.push(Figure::beside("such a file", Unit::PerSecond, bare));
    // They are archived in the background, while others come.
    site.instance.quiet()?;
    let archived = number(posts.len()) / start.elapsed().as_secs_f64();
    figures.push(Figure::beside("until all are archived", Unit::PerSecond, archived));
    Ok(())
}

/// Messages a second that one file on the same disk takes, each synced.
fn bare(run: &Run, posts: &[Vec<u8>]) -> Result<f64> {
    let path = run.folder("synced")?.join("file");
    let write = || -> std::io::Result<f64> {
        let mut file = File::create(&path)?;
        let start = now();
        for post in posts.iter().take(SYNCS) {
            file.write_all(post)?;
            file.sync_data()?;
        }
        Ok(number(SYNCS) / start.elapsed().as_secs_f64())
    };
    write().map_err(|e| format!("cannot write {}: {e}", path.display()))
}
