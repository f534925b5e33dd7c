//! A busy network, made through the program's own doors: a source of a thousand events, fifty of them in one month,
//! one with fifty people.

use super::instance::Instance;
use super::nginx::Nginx;
use super::visitor::Visitor;
use crate::Result;
use crate::machine::{Run, built};
use std::fmt::Write;
use std::path::Path;

/// What the feed promises to be fast for.
const EVENTS: usize = 1000;
/// In the busy month, with the gathering.
const IN_MONTH: usize = 50;
/// At the gathering.
const PEOPLE: usize = 50;
/// The months over which the others are spread; sources are read two years ahead.
const MONTHS: usize = 20;

/// What was made.
pub(super) struct Seeded {
    /// The path of the busy month.
    pub(super) month: String,
    /// The path of the event that fifty people attend.
    pub(super) event: String,
    /// The cookie of one of them.
    pub(super) cookie: String,
}

/// Fills the folder.
pub(super) fn seed(run: &Run, data: &Path) -> Result<Seeded> {
    let months = months(run)?;
    let source = Nginx::with(run, "text/calendar", "identity", calendar(&months).as_bytes())?;
    let instance = Instance::start(run, data)?;
    let mut steward = set_up(&instance)?;
    bestbits(run, data, &["source", "add", &format!("http://{}/", source.host), "--name", "Bench"])?;
    bestbits(run, data, &["source", "poll"])?;
    let month = format!("/events/month/{}-{}", &months[0][..4], &months[0][4..]);
    let page = steward.goes(&month)?;
    let path = regex::Regex::new(r#"href="(/events/bench-gathering[^"/]*)""#).expect("written here");
    let event = path
        .captures(&page)
        .map(|found| found[1].to_owned())
        .ok_or("the month does not show the source's events")?;
    for number in 0..PEOPLE {
        steward = self::steward(run, data, &instance, number)?;
        steward.sends(&event, &format!("{event}/attendance"), &[("way", "in-person")])?;
    }
    Ok(Seeded { month, event, cookie: steward.cookie().to_owned() })
}

/// Goes through the set-up page, and is the steward then.
pub(super) fn set_up(instance: &Instance) -> Result<Visitor> {
    let mut steward = Visitor::of(&instance.host);
    let set_up = instance.set_up_path()?;
    steward.sends(
        &set_up,
        &set_up,
        &[
            ("name", "Ana"),
            ("email", "ana@example.org"),
            ("network_name", "Bench"),
            ("lang", "en"),
            ("tongues", "en"),
            ("zone", "Etc/UTC"),
            ("joining", "open"),
            ("accent", "#0a5a66"),
        ],
    )?;
    Ok(steward)
}

/// One more steward, the one of that number, signed in.
pub(super) fn steward(run: &Run, data: &Path, instance: &Instance, number: usize) -> Result<Visitor> {
    let mail = format!("p{number}@example.org");
    let said = bestbits(run, data, &["steward", "add", &mail, "--name", &format!("Person {number}")])?;
    let link = said.split_whitespace().find_map(|word| word.find("/sign-in/").map(|at| &word[at..]));
    let link = link.ok_or("`steward add` printed no link")?;
    let mut steward = Visitor::of(&instance.host);
    steward.sends(link, link, &[])?;
    Ok(steward)
}

/// Runs a command on the instance in this folder; gives what it printed.
pub(super) fn bestbits(run: &Run, data: &Path, words: &[&str]) -> Result<String> {
    let mut command = run.command(built("release", "bestbits"));
    command.args(words).arg("--data").arg(data).arg("--private-sources=true");
    let done = command.output().map_err(|e| format!("cannot run bestbits: {e}"))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    Err(format!("bestbits {}: {}", words.join(" "), String::from_utf8_lossy(&done.stderr)))
}

/// The busy month and those after it, as `YYYYMM`; the first far enough ahead that nothing in it is over.
fn months(run: &Run) -> Result<Vec<String>> {
    let script = format!(
        "for n in $(seq 2 {}); do date -u -d \"$(date -u +%Y-%m-15) +$n month\" +%Y%m; done",
        MONTHS + 2
    );
    let done =
        run.command("sh").args(["-c", &script]).output().map_err(|e| format!("cannot run date: {e}"))?;
    Ok(String::from_utf8_lossy(&done.stdout).lines().map(str::to_owned).collect())
}

/// Events of less than an hour: the busy month's, the others spread over the months after it.
fn calendar(months: &[String]) -> String {
    let mut text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Best Bits//bench//EN\r\n".to_owned();
    for number in 0..EVENTS {
        let (month, title) = match number {
            0 => (&months[0], "Bench gathering".to_owned()),
            1..IN_MONTH => (&months[0], format!("Meeting {number} of many")),
            _ => (&months[1 + number % MONTHS], format!("Later {number}")),
        };
        let day = format!("{month}{:02}", 1 + number % 28);
        write!(
            text,
            "BEGIN:VEVENT\r\nUID:{number}@bench.example\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{day}T{hour:02}0000Z\r\n\
             DTEND:{day}T{hour:02}4500Z\r\nSUMMARY:{title}\r\nLOCATION:Hall {number}\r\n\
             DESCRIPTION:What number {number} is about\\, in a sentence or two that people would read.\r\nEND:VEVENT\r\n",
            hour = number % 24,
        )
        .expect("a string takes all");
    }
    text + "END:VCALENDAR\r\n"
}
