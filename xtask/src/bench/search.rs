//! The search: an index of 100,000 documents made, asked and kept up to date; and how soon a second node finds what the
//! first has written.

use super::figure::{Figure, Unit};
use super::http::get;
use super::instance::Instance;
use super::seed;
use super::visitor::Visitor;
use crate::Result;
use crate::machine::{Postgres, Run, built, now, wait_until};
use regex::Regex;
use std::time::Duration;

const DOCUMENTS: &str = "100000";
/// So many things are written on one node and looked for on the other.
const WRITTEN: usize = 20;
/// Much longer than promised.
const PATIENCE: Duration = Duration::from_secs(20);

/// Measures all of it.
pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    readers(run, figures)?;
    nodes(run, figures)
}

/// What the readers say at the end.
fn readers(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let mut command = run.command(built("release", "examples/readers"));
    let done = command.arg(DOCUMENTS).output().map_err(|e| format!("cannot run the readers: {e}"))?;
    let said = String::from_utf8_lossy(&done.stdout);
    let found = Regex::new(r"(\d+) a second; .* p50 ([\d.]+), p95 ([\d.]+), .*commits: .* p95 ([\d.]+)")
        .expect("written here");
    let found = found.captures(&said).ok_or_else(|| {
        format!("the readers did not read:\n{said}{}", String::from_utf8_lossy(&done.stderr))
    })?;
    let number = |at: usize| found[at].parse::<f64>().map_err(|e| format!("{}: {e}", &found[at]));
    let name = |what: &str| format!("search, {DOCUMENTS} documents: {what}");
    figures.push(Figure::at_least(&name("indexed"), Unit::PerSecond(5_000.0), number(1)?));
    figures.push(Figure::at_most(&name("a question with counts, p95"), Unit::Millis(20.0), number(3)?));
    figures.push(Figure::beside("the middle one", Unit::Millis, number(2)?));
    figures.push(Figure::beside("one more document written, p95", Unit::Millis, number(4)?));
    Ok(())
}

/// Two nodes on one database: a topic is added on the first, and found on the second.
fn nodes(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let postgres = Postgres::start(run)?;
    let settings = ["--database".to_owned(), postgres.url.clone()];
    let first = Instance::start_with(run, &run.folder("first-node")?, &settings)?;
    let mut steward = seed::set_up(&first)?;
    let second = Instance::start_with(run, &run.folder("second-node")?, &settings)?;
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for n in 0..WRITTEN {
        let word = format!("finisterre{n}");
        add(&mut steward, &word)?;
        own.push(found(&first, &word)?);
        let word = format!("ultima{n}thule");
        add(&mut steward, &word)?;
        others.push(found(&second, &word)?);
    }
    let name = "something new is found on another node, the longest of 20";
    figures.push(Figure::at_most(name, Unit::Seconds(2.0), longest(&others)));
    figures.push(Figure::beside("on the node where it was written", Unit::Seconds, longest(&own)));
    Ok(())
}

fn add(steward: &mut Visitor, name: &str) -> Result<()> {
    steward.sends("/topics/new", "/topics", &[("name-en", name)])
}

/// How long until a word is found on a node.
fn found(node: &Instance, word: &str) -> Result<Duration> {
    let start = now();
    let path = format!("/search?q=%22{word}%22");
    let link = format!("href=\"/topics/{word}\"");
    let there = || {
        let page = get(&node.host, &path, &[]);
        page.is_ok_and(|page| String::from_utf8_lossy(&page.body).contains(&link))
    };
    if wait_until(PATIENCE, there) { Ok(start.elapsed()) } else { Err(format!("{word} is not found")) }
}

fn longest(times: &[Duration]) -> Duration {
    times.iter().copied().max().unwrap_or_default()
}
