//! A message goes to everybody: from the 250 at the door to the last copy at the relay.

use super::archive::Archive;
use super::lmtp::Lmtp;
use super::sink::{Came, Sink};
use super::site::Site;
use super::{middle, number};
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::machine::{Run, now};
use std::time::Duration;

/// An odd number of runs, ours and smtp-source's in turn.
const ROUNDS: usize = 5;
/// Readers of the list that most promises are about …
const SOME: usize = 500;
/// … and of one that is large.
const MANY: usize = 10_000;
/// Connections of both programs: as many as ours opens to one relay.
const SESSIONS: &str = "4";
/// RSA and Ed25519.
const SIGNATURES: usize = 2;

/// What one message to a list came to.
struct Sent {
    first: Duration,
    last: Duration,
    cpu: Duration,
    bytes: usize,
}

pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let mut site = Site::new(run, "copies")?;
    for (list, readers) in [("some", SOME), ("many", MANY)] {
        site.make_list(list)?;
        site.subscribe(list, readers)?;
    }
    // Everybody is told that they are on the list; with nowhere to go these letters stay.
    site.instance.quiet()?;
    let sink = Sink::start()?;
    let site = site.sending_to(run, sink.port)?;
    let mut archive = Archive::new();
    // The first makes keys and connections.
    send(&site, &sink, &mut archive, "some", SOME)?;
    let (mut sent, mut theirs) = (Vec::new(), Theirs::default());
    for _ in 0..ROUNDS {
        let one = send(&site, &sink, &mut archive, "some", SOME)?;
        theirs.usual.push(rate_of_smtp_source(run, &sink, one.bytes, &[])?);
        theirs.keeping.push(rate_of_smtp_source(run, &sink, one.bytes, &["-d"])?);
        sent.push(one);
    }
    let many = send(&site, &sink, &mut archive, "many", MANY)?;
    figures.extend(told(&sent, &many, theirs));
    Ok(())
}

/// What smtp-source reaches, which neither signs nor writes down what it has sent.
#[derive(Default)]
struct Theirs {
    /// As it is without options: a connection for each message.
    usual: Vec<f64>,
    /// With `-d`: on connections that are kept, as ours are.
    keeping: Vec<f64>,
}

fn told(sent: &[Sent], many: &Sent, theirs: Theirs) -> Vec<Figure> {
    let of = |what: fn(&Sent) -> Duration| middle(sent.iter().map(|one| what(one).as_secs_f64()).collect());
    let (last, cpu) = (of(|one| one.last), of(|one| one.cpu));
    let (each, each_of_many) = (last / number(SOME), many.last.as_secs_f64() / number(MANY));
    let (work, work_of_many) = (cpu / number(SOME), many.cpu.as_secs_f64() / number(MANY));
    let (usual, keeping) = (middle(theirs.usual), middle(theirs.keeping));
    let first = of(|one| one.first) * 1e3;
    vec![
        Figure::at_most("LMTP's 250 to the first signed copy", Unit::Millis(50.0), first),
        Figure::at_most("LMTP's 250 to the last of 500 signed copies", Unit::Seconds(2.0), last),
        Figure::at_least("copies/s, ours to those of smtp-source", Unit::Ratio(0.3), 1.0 / each / usual),
        Figure::beside("ours", Unit::PerSecond, 1.0 / each),
        Figure::beside("of smtp-source", Unit::PerSecond, usual),
        Figure::beside("of smtp-source on connections that are kept", Unit::PerSecond, keeping),
        Figure::at_most("time of a copy, of 10,000 to of 500", Unit::Ratio(1.1), each_of_many / each),
        Figure::beside("of 500", Unit::Millis, each * 1e3),
        Figure::beside("of 10,000", Unit::Millis, each_of_many * 1e3),
        Figure::at_most("CPU of a copy, of 10,000 to of 500", Unit::Ratio(1.1), work_of_many / work),
        Figure::beside("of 500", Unit::Millis, work * 1e3),
        Figure::beside("of 10,000", Unit::Millis, work_of_many * 1e3),
    ]
}

/// Sends one message to a list and waits for all copies.
fn send(site: &Site, sink: &Sink, archive: &mut Archive, list: &str, readers: usize) -> Result<Sent> {
    site.instance.quiet()?;
    sink.empty();
    let before = site.instance.cpu()?;
    let post = archive.post("ana@example.org");
    let taken = Lmtp::open(&site.lmtp)?.sends("ana@example.org", &format!("{list}@lists.example"), &post)?;
    let came = sink.wait_for(readers)?;
    // The last copies are settled in the database after they have come.
    site.instance.quiet()?;
    let cpu = site.instance.cpu()? - before;
    if let Some(unsigned) = came.iter().find(|copy| copy.signatures < SIGNATURES) {
        return Err(format!("a copy has {} signatures", unsigned.signatures));
    }
    let since =
        |copy: Option<&Came>| copy.map_or(Duration::ZERO, |copy| copy.at.saturating_duration_since(taken));
    Ok(Sent {
        first: since(came.first()),
        last: since(came.last()),
        cpu,
        bytes: came.iter().map(|copy| copy.bytes).sum::<usize>() / came.len(),
    })
}

/// Messages a second, of this size, from the start of the program.
fn rate_of_smtp_source(run: &Run, sink: &Sink, bytes: usize, more: &[&str]) -> Result<f64> {
    sink.empty();
    let mut command = run.command("/usr/sbin/smtp-source");
    command.args(more).args(["-s", SESSIONS, "-m", &SOME.to_string(), "-l", &bytes.to_string()]);
    command.args(["-f", "ana@example.org", "-t", "reader@example.net"]);
    let start = now();
    let done = command.arg(format!("127.0.0.1:{}", sink.port)).output();
    let done = done.map_err(|e| format!("cannot run smtp-source: {e}"))?;
    if !done.status.success() {
        return Err(format!("smtp-source: {}", String::from_utf8_lossy(&done.stderr)));
    }
    let came = sink.wait_for(SOME)?;
    let last = came.last().map_or(Duration::ZERO, |last| last.at.saturating_duration_since(start));
    Ok(number(SOME) / last.as_secs_f64())
}
