//! Fifty people who write one draft at once; and a house that falls over while they do.

use super::Site;
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::bench::http::get;
use crate::bench::instance::Instance;
use crate::bench::seed;
use crate::machine::built;
use regex::Regex;
use std::io::Write;
use std::process::{Child, Stdio};
use std::time::Duration;

const PEOPLE: usize = 50;
/// How long they type, and how long they would if the house did not fall over.
const TYPING: [&str; 2] = ["10", "60"];
/// When it does: all of them have come by then, and type.
const FALL: Duration = Duration::from_secs(12);
/// What they type; the statement has some of it too.
const LETTER: char = 'x';

/// What came of it.
struct Typed {
    keystrokes: usize,
    saved: usize,
    millis: f64,
}

pub(super) fn measure(site: Site<'_>, path: &str, figures: &mut Vec<Figure>) -> Result<()> {
    let mut cookies = String::new();
    for number in 0..PEOPLE {
        cookies += seed::steward(site.run, &site.data, &site.instance, number)?.cookie();
        cookies.push('\n');
    }
    let before = letters(&site.instance, path)?;
    let typed = came(editors(&site, path, TYPING[0], &cookies, Stdio::inherit())?)?;
    let name = "50 people write one draft: keystroke to the others, p95";
    figures.push(Figure::at_most(name, Unit::Millis(100.0), typed.millis));

    // What they complain of is what is done to them.
    let typing = editors(&site, path, TYPING[1], &cookies, Stdio::null())?;
    std::thread::sleep(FALL);
    let Site { run, data, instance, .. } = site;
    instance.kill();
    let interrupted = came(typing)?;
    if interrupted.saved == 0 {
        return Err("the house fell over before anything was saved".to_owned());
    }
    let instance = Instance::start(run, &data)?;
    let mut steward = seed::steward(run, &data, &instance, PEOPLE)?;
    let room = format!("{path}/together");
    steward.sends(&room, &room, &[])?;
    let saved = typed.saved + interrupted.saved;
    let kept = letters(&instance, path)? - before;
    let missing = saved.saturating_sub(kept);
    let name = "acknowledged keystrokes missing after SIGKILL and restart";
    figures.push(Figure::at_most(name, Unit::Requests(0.0), count(missing)));
    figures.push(Figure::beside("acknowledged", Unit::Requests, count(saved)));
    figures.push(Figure::beside("typed", Unit::Requests, count(typed.keystrokes + interrupted.keystrokes)));
    Ok(())
}

/// Sits an editor down for each line of cookies.
fn editors(site: &Site<'_>, path: &str, seconds: &str, cookies: &str, complaints: Stdio) -> Result<Child> {
    let mut command = site.run.command(built("release", "examples/editors"));
    command.args([&site.instance.host, &format!("{path}/together/socket"), seconds]);
    let wrong = |e: std::io::Error| format!("cannot run the editors: {e}");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(complaints);
    let mut child = command.spawn().map_err(wrong)?;
    let mut input = child.stdin.take().ok_or("the editors hear nothing")?;
    input.write_all(cookies.as_bytes()).map_err(wrong)?;
    Ok(child)
}

/// What the editors say at the end.
fn came(editors: Child) -> Result<Typed> {
    let done = editors.wait_with_output().map_err(|e| format!("cannot wait for the editors: {e}"))?;
    let said = String::from_utf8_lossy(&done.stdout);
    let found = Regex::new(r"(\d+) keystrokes, (\d+) saved, .* p95 ([\d.]+)").expect("written here");
    let found = found.captures(&said).ok_or_else(|| format!("the editors did not type:\n{said}"))?;
    let number = |at: usize| found[at].parse().map_err(|e| format!("{}: {e}", &found[at]));
    let millis = found[3].parse().map_err(|e| format!("{}: {e}", &found[3]))?;
    Ok(Typed { keystrokes: number(1)?, saved: number(2)?, millis })
}

/// How often the letter stands in the latest revision.
fn letters(instance: &Instance, path: &str) -> Result<usize> {
    let text = get(&instance.host, &format!("{path}/text.md"), &[])?.expect(200)?;
    Ok(String::from_utf8_lossy(&text.body).matches(LETTER).count())
}

/// Counts here are far below 2^52.
#[expect(clippy::cast_precision_loss, reason = "see above")]
fn count(of: usize) -> f64 {
    of as f64
}
