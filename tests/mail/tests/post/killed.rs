//! The power fails, again and again, while a list is busy: what was acknowledged is neither lost nor archived twice.

use mail_tests::{Client, DOMAIN, Office, Sink, Taken, letter};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use site::Engine;
use std::collections::{HashMap, HashSet};
use std::time::Duration;

const MESSAGES: usize = 200;
const READERS: usize = 50;
const A_THREAD: usize = 10;
const KILLS: usize = 50;

/// The program holds at most so many sessions with a relay open, and one copy on each may be sent twice at a kill.
const SESSIONS: usize = 4;

/// So many messages may be on their way at once: enough that each kill meets some at every stage.
const AHEAD: usize = 6;

/// While the program is away, the server that hands over tries again after this.
const AGAIN: Duration = Duration::from_millis(20);

#[test]
fn fifty_power_cuts_lose_nothing_on_sqlite() {
    survives(Engine::Sqlite);
}

#[test]
fn fifty_power_cuts_lose_nothing_on_postgres() {
    survives(Engine::Postgres);
}

fn survives(engine: Engine) {
    let mut office = Office::opens(engine);
    office.makes_a_list("talk");
    let readers: Vec<String> = (1..=READERS).map(|number| format!("reader{number}@away.example")).collect();
    office.subscribes("talk", &readers);
    let Office { site, sink, lmtp, steward, .. } = &mut office;
    let before = sink.count();
    std::thread::scope(|threads| {
        threads.spawn(|| hands_over_all(lmtp, sink, before));
        let mut dice = ChaCha8Rng::seed_from_u64(3);
        for _ in 0..KILLS {
            let copies = dice.next_u32() as usize % (2 * MESSAGES * READERS / KILLS);
            let patience = Duration::from_millis(u64::from(dice.next_u32() % 3_000));
            sink.reaches(sink.count() + copies, patience);
            site.dies();
            site.runs();
        }
    });
    let copies = all_copies(sink, before);
    assert_eq!(copies.len(), MESSAGES * READERS);
    let twice = copies.values().map(|times| times - 1).sum::<usize>();
    println!("{twice} of {} copies were sent twice over {KILLS} power cuts", copies.len());
    assert!(twice <= SESSIONS * KILLS, "{twice} copies were sent twice");

    let threads = MESSAGES / A_THREAD;
    steward.awaits("/lists/talk", |page| page.says(&format!("{MESSAGES} messages in {threads} threads")));
    let sent = copies.len().to_string();
    steward.awaits("/lists/outgoing", |page| {
        page.fact("Sent").as_deref() == Some(&sent) && page.fact("Waiting").as_deref() == Some("0")
    });
    let mbox = String::from_utf8(steward.reads("/lists/talk/months/2026-03.mbox").body).expect("ASCII");
    for number in 0..MESSAGES {
        let id = format!("\nMessage-ID: <{number}@example.org>");
        assert_eq!(mbox.matches(&id).count(), 1, "message {number} in the archive");
    }
}

/// Hands all messages over, each until it is acknowledged, as mail servers do.
fn hands_over_all(address: &str, sink: &Sink, before: usize) {
    let mut connection = None;
    for number in 0..MESSAGES {
        // Not all at once: then they would all be archived before the first power cut.
        let enough = before + number.saturating_sub(AHEAD) * READERS;
        assert!(sink.reaches(enough, Duration::from_secs(60)), "copies stopped after {}", sink.count());
        let answers = match number % A_THREAD {
            0 => String::new(),
            place => format!("In-Reply-To: <{}@example.org>\r\n", number - place),
        };
        let message = letter(&number.to_string(), &format!("Number {number}"), &answers);
        while !is_acknowledged(&mut connection, address, &message) {
            std::thread::sleep(AGAIN);
        }
    }
}

fn is_acknowledged(connection: &mut Option<Client>, address: &str, message: &[u8]) -> bool {
    let open = connection.take().or_else(|| Client::lmtp(address).ok());
    let Some(mut lmtp) = open else { return false };
    match lmtp.hands_over("ana@example.org", &format!("talk@{DOMAIN}"), message) {
        Ok(answer) if answer.starts_with("250") => *connection = Some(lmtp),
        Ok(answer) => assert!(answer.starts_with('4'), "{answer}"),
        Err(_) => {}
    }
    connection.is_some()
}

/// How often each reader was sent each message, as soon as everybody has everything.
fn all_copies(sink: &Sink, before: usize) -> HashMap<(String, String), usize> {
    let (mut seen, mut distinct) = (before, HashSet::new());
    let taken = sink.awaits(|taken| {
        distinct.extend(taken[seen..].iter().filter_map(key));
        seen = taken.len();
        distinct.len() >= MESSAGES * READERS
    });
    let mut times = HashMap::new();
    for key in taken[before..].iter().filter_map(key) {
        *times.entry(key).or_default() += 1;
    }
    times
}

/// The message and its reader, of a copy.
fn key(taken: &Taken) -> Option<(String, String)> {
    taken.field("List-Id")?;
    Some((taken.field("Message-ID")?, taken.to.clone()))
}
