//! `cargo xtask bench`: speed and size, measured against what the network was promised.
//!
//! Speed is a ratio: nginx from Debian's packages serves a file of the same bytes in the same run, so that the figures
//! mean the same on another machine. What is promised stands beside what is reached.

mod build;
mod figure;
mod http;
mod instance;
mod knowledge;
mod load;
mod mail;
mod nginx;
mod search;
mod seed;
mod statements;
mod visitor;

use crate::machine::{self, Run};
use crate::{Result, machine::now};
use figure::{Figure, Unit};
use http::{Answer, get};
use instance::Instance;
use nginx::Nginx;
use std::time::Duration;

/// A feed of a thousand events.
const FEED: &str = "/events.ics";
/// Pairs of runs, ours and nginx's, of which the median ratio counts: other work on the machine disturbs single ones.
const ROUNDS: usize = 5;
/// A settled instance: what the start put off is done by then.
const SETTLED: Duration = Duration::from_secs(5);

/// Measures and prints; false when a promise is not kept.
pub(crate) fn run(options: &[&str]) -> Result<bool> {
    let (build, only) = match options {
        [] => (false, None),
        ["--build"] => (true, None),
        [only @ ("--knowledge" | "--mail" | "--search" | "--statements")] => (false, Some(*only)),
        _ => {
            return Err(
                "bench takes --build, --knowledge, --mail, --search, --statements or nothing".to_owned()
            );
        }
    };
    let wanted = |part| only.is_none_or(|only| only == part);
    machine::install(machine::BENCH)?;
    let run = Run::start()?;
    let mut figures = Vec::new();
    build::release(&run)?;
    if only.is_none() {
        measure(&run, &mut figures)?;
    }
    if wanted("--mail") {
        mail::measure(&run, &mut figures)?;
    }
    if wanted("--statements") {
        build::editors(&run)?;
        statements::measure(&run, &mut figures)?;
    }
    if wanted("--knowledge") {
        knowledge::measure(&run, &mut figures)?;
    }
    if wanted("--search") {
        build::readers(&run)?;
        search::measure(&run, &mut figures)?;
    }
    if build {
        build::measure(&run, &mut figures)?;
    }
    run.end()?;
    Ok(figure::print(&figures))
}

fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let folder = run.folder("data")?;
    let seeded = seed::seed(run, &folder)?;
    let started = now();
    let instance = Instance::start(run, &folder)?;
    figures.push(Figure::at_most(
        "start on an existing database to first answer",
        Unit::Seconds(0.3),
        started.elapsed(),
    ));

    let first = now();
    let feed = get(&instance.host, FEED, &[])?.expect(200)?;
    let entries = String::from_utf8_lossy(&feed.body).matches("BEGIN:VEVENT").count();
    figures.push(Figure::at_most(
        &format!(".ics of {entries} events, first"),
        Unit::Millis(20.0),
        first.elapsed(),
    ));
    let tag = feed.header("etag").ok_or("the feed has no ETag")?.to_owned();
    get(&instance.host, FEED, &[("if-none-match", &tag)])?.expect(304)?;
    let not_modified = [format!("if-none-match: {tag}")];
    let cpu = load::cpu(run, &instance, FEED, &not_modified)?;
    figures.push(Figure::at_most(".ics not modified, CPU", Unit::Millis(0.05), cpu));

    for (name, path) in
        [("event page, 50 attendees", &seeded.event), ("month page, 50 events", &seeded.month)]
    {
        public_page(run, &instance, name, path, figures)?;
    }
    let cookie = [format!("cookie: {}", seeded.cookie)];
    let cpu = load::cpu(run, &instance, &seeded.event, &cookie)?;
    figures.push(Figure::at_most("event page, signed in, CPU", Unit::Millis(1.0), cpu));
    first_visit(&instance, &seeded.event, figures)?;
    std::thread::sleep(SETTLED);
    figures.push(Figure::at_most("idle memory (PSS)", Unit::Megabytes(60.0), instance.memory()?));
    Ok(())
}

fn public_page(run: &Run, ours: &Instance, name: &str, path: &str, figures: &mut Vec<Figure>) -> Result<()> {
    let page = get(&ours.host, path, &[("accept-encoding", "gzip")])?.expect(200)?;
    let nginx = Nginx::serving(run, &page)?;
    let gzip = ["accept-encoding: gzip".to_owned()];
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let own = load::rate(run, &ours.host, path, &gzip)?;
        ratios.push(own / load::rate(run, &nginx.host, "/", &gzip)?);
    }
    ratios.sort_by(f64::total_cmp);
    let label = format!("{name}: requests/s, ours to nginx's");
    figures.push(Figure::at_least(&label, Unit::Ratio(0.5), ratios[ROUNDS / 2]));
    let cpu = load::cpu(run, ours, path, &gzip)?;
    figures.push(Figure::at_most(&format!("{name}: CPU"), Unit::Millis(0.05), cpu));
    Ok(())
}

/// What a browser that was never here loads for the event page.
fn first_visit(ours: &Instance, path: &str, figures: &mut Vec<Figure>) -> Result<()> {
    let mut loaded = first_view(ours, path, "")?;
    let mut weigh = |what: &str, requests: f64, kilobytes: f64, loaded: &[Answer]| {
        #[expect(clippy::cast_precision_loss, reason = "a page loads a handful of files")]
        figures.push(Figure::at_most(
            &format!("{what}: requests"),
            Unit::Requests(requests),
            loaded.len() as f64,
        ));
        let name = format!("{what}: compressed");
        figures.push(Figure::at_most(&name, Unit::Kilobytes(kilobytes), weight(loaded)));
    };
    weigh("first visit", 2.0, 14.0, &loaded);
    loaded.extend(named(ours, path, "", r#"<script[^>]* src="([^"]+)""#)?);
    weigh("first visit with the script", 3.0, 20.0, &loaded);
    Ok(())
}

/// A page and its stylesheets, compressed: what is needed to see it.
fn first_view(ours: &Instance, path: &str, cookie: &str) -> Result<Vec<Answer>> {
    let page = get(&ours.host, path, &[("accept-encoding", "gzip"), ("cookie", cookie)])?.expect(200)?;
    let mut loaded = vec![page];
    loaded.extend(named(ours, path, cookie, r#"<link rel="stylesheet" href="([^"]+)""#)?);
    Ok(loaded)
}

/// The files that a page names in this way, compressed.
fn named(ours: &Instance, path: &str, cookie: &str, pattern: &str) -> Result<Vec<Answer>> {
    let page = get(&ours.host, path, &[("cookie", cookie)])?.expect(200)?;
    let text = String::from_utf8_lossy(&page.body);
    let addresses = regex::Regex::new(pattern).expect("written in this file");
    let gzip = [("accept-encoding", "gzip")];
    addresses.captures_iter(&text).map(|found| get(&ours.host, &found[1], &gzip)?.expect(200)).collect()
}

/// Bytes on the wire, without headers.
fn weight(loaded: &[Answer]) -> usize {
    loaded.iter().map(|answer| answer.body.len()).sum()
}
