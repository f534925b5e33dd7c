//! What a network knows, at the size that the promises name: a hundred thousand initiatives, a page with a thousand
//! versions, a file of a hundred megabytes.

mod record;
mod upload;

use super::figure::{Figure, Unit};
use super::instance::Instance;
use super::{first_view, load, seed, weight};
use crate::Result;
use crate::machine::{Run, now};
use std::fs;

/// Measures all of it.
pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let instance = Instance::start(run, &run.folder("knowledge-upload")?)?;
    upload::measure(&instance, &mut seed::set_up(&instance)?, figures)?;
    drop(instance);

    // A record is taken in by an instance that has nothing of its own.
    let data = run.folder("knowledge")?;
    let instance = Instance::start(run, &data)?;
    let steward = seed::set_up(&instance)?;
    drop(instance);
    let folder = run.folder("knowledge-record")?;
    record::write(&folder)?;
    let start = now();
    seed::bestbits(run, &data, &["import", "network", &folder.to_string_lossy()])?;
    figures.push(Figure::beside("record of 100,000 initiatives taken in", Unit::Seconds, start.elapsed()));
    // It holds as much again as the database.
    fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    // What was taken in beside no server is found once the index has been made anew.
    let _ = fs::remove_dir_all(data.join("search"));
    let start = now();
    let instance = Instance::start_late(run, &data)?;
    instance.quiet()?;
    figures.push(Figure::beside("start with an index to be made", Unit::Seconds, start.elapsed()));
    pages(run, &instance, steward.cookie(), figures)
}

fn pages(run: &Run, instance: &Instance, cookie: &str, figures: &mut Vec<Figure>) -> Result<()> {
    let signed_in = [format!("cookie: {cookie}"), "accept-encoding: gzip".to_owned()];
    let similar = format!("/initiatives/alike?title={}", record::title(4_711).replace(' ', "+"));
    let pages = [
        ("page of a topic", "/topics/access", 2.0),
        ("list of initiatives", "/initiatives", 2.0),
        ("the same, narrowed by three", "/initiatives?topic=access&region=africa&state=idea", 2.0),
        ("page with 1,000 versions", "/pages/much-written", 2.0),
        ("its history", "/pages/much-written/history", 2.0),
        ("similar initiatives", similar.as_str(), 30.0),
    ];
    for (name, path, promised) in pages {
        let cpu = load::cpu(run, instance, path, &signed_in)?;
        let name = format!("100,000 initiatives: {name}, signed in: CPU");
        figures.push(Figure::at_most(&name, Unit::Millis(promised), cpu));
    }
    let front = load::cpu(run, instance, "/", &signed_in)?;
    figures.push(Figure::beside("the front page, signed in: CPU", Unit::Millis, front));
    for (name, path) in
        [("front page", "/"), ("page of a topic", "/topics/access"), ("list of initiatives", "/initiatives")]
    {
        let view = first_view(instance, path, "")?;
        let name = format!("{name}: first view, compressed");
        figures.push(Figure::at_most(&name, Unit::Kilobytes(14.0), weight(&view)));
    }
    Ok(())
}
