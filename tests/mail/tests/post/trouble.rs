//! The database is away, or the disk is full: mail is put off, never refused, and what was taken is not lost.

use mail_tests::{Client, DOMAIN, Office, letter};
use site::{Engine, Reachable};
use std::process::Stdio;

/// What a program that a mail server pipes to says so that the mail is tried again (sysexits.h).
const TEMPFAIL: i32 = 75;

/// Not even one page of the database can be written then.
const FULL: u64 = 1024;

/// How often a server tries again until it gives up.
const ATTEMPTS: u32 = 1_000;

#[test]
fn mail_waits_while_the_database_is_away() {
    weathers(
        Engine::Postgres,
        |office| office.site.database_is(Reachable::No),
        |office| office.site.database_is(Reachable::Yes),
    );
}

#[test]
fn mail_waits_while_the_disk_is_full() {
    weathers(
        Engine::Sqlite,
        |office| office.site.files_may_grow(Some(FULL)),
        |office| office.site.files_may_grow(None),
    );
}

fn weathers(engine: Engine, trouble: impl Fn(&Office), relief: impl Fn(&Office)) {
    let mut office = Office::opens(engine);
    office.makes_a_list("talk");
    office.subscribes("talk", &["bea@away.example".to_owned()]);
    let before = office.sink.count();

    assert!(office.posts("talk", &letter("1", "Taken just before", "")).starts_with("250"));
    trouble(&office);
    for _ in 0..3 {
        let answer = office.posts("talk", &letter("2", "Sent amid it", ""));
        assert!(answer.starts_with('4'), "mail is put off: {answer}");
    }
    if engine == Engine::Postgres {
        assert_eq!(pipes(&office, &letter("3", "Piped amid it", "")), Some(TEMPFAIL));
    }
    relief(&office);
    // Whoever hands mail over tries again until it is taken.
    let taken =
        (0..ATTEMPTS).any(|_| office.posts("talk", &letter("2", "Sent amid it", "")).starts_with("250"));
    assert!(taken, "mail is taken again");
    assert_eq!(pipes(&office, &letter("3", "Piped amid it", "")), Some(0));
    assert_eq!(unknown(&office), "550", "only now is it said that there is no such list");

    // What was under way when the trouble began is taken up at the next start.
    office.site.dies();
    office.site.runs();
    let mut subjects = Vec::new();
    office.sink.awaits(|taken| {
        subjects = taken[before..].iter().filter_map(|copy| copy.field("Subject")).collect();
        subjects.sort();
        subjects.dedup();
        subjects.len() >= 3
    });
    assert_eq!(subjects, ["Piped amid it", "Sent amid it", "Taken just before"]);
    office.steward.awaits("/lists/talk/months/2026-03", |page| page.says("3 messages"));
}

/// Hands a message over by the command for pipes; gives how it ended.
fn pipes(office: &Office, message: &[u8]) -> Option<i32> {
    let to = format!("talk@{DOMAIN}");
    let mut command = office.site.command(&["mail", "receive", "--from", "ana@example.org", &to]);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    std::io::Write::write_all(&mut child.stdin.take().expect("piped above"), message).expect("it reads");
    child.wait().expect("it ends").code()
}

/// The code of the answer to mail for a list that there is not.
fn unknown(office: &Office) -> String {
    let mut lmtp = Client::lmtp(&office.lmtp).expect("the program takes mail");
    let to = format!("nobody@{DOMAIN}");
    let answer = lmtp.hands_over("ana@example.org", &to, &letter("4", "For nobody", ""));
    answer.expect("the program answers").chars().take(3).collect()
}
