//! The server that takes our mail misbehaves: everybody gets everything in order all the same, and who cannot is known.

use mail_tests::{Office, Turn, letter};
use site::Engine;
use std::sync::atomic::{AtomicBool, Ordering};

const READERS: [&str; 4] = ["bea@away.example", "cem@away.example", "dora@away.example", "eli@away.example"];

#[test]
fn a_relay_that_breaks_off_refuses_and_goes_away_costs_nobody_a_message_on_sqlite() {
    outlasts(Engine::Sqlite);
}

#[test]
fn a_relay_that_breaks_off_refuses_and_goes_away_costs_nobody_a_message_on_postgres() {
    outlasts(Engine::Postgres);
}

fn outlasts(engine: Engine) {
    let mut office = Office::opens(engine);
    office.makes_a_list("talk");
    office.subscribes("talk", &READERS.map(str::to_owned));
    office.sink.behaves(moody());
    for number in 1..=3 {
        posts(&mut office, number);
    }
    awaits(&office, &["bea", "dora", "eli"], 3);
    office.sink.goes_down();
    posts(&mut office, 4);
    office.sink.comes_back();
    awaits(&office, &["bea", "dora", "eli"], 4);

    assert_eq!(numbers(&office, "cem"), Vec::<String>::new());
    assert_eq!(numbers(&office, "dora"), ["1", "2", "3", "4"]);
    assert_eq!(numbers(&office, "eli"), ["1", "2", "3", "4"]);
    let twice = numbers(&office, "bea");
    assert_eq!(twice.len(), 5, "the answer to one was lost, so that one came twice: {twice:?}");
    assert!(twice.is_sorted(), "{twice:?}");
    office.steward.awaits("/lists/outgoing", |page| {
        page.fact("Sent").as_deref() == Some("12") && page.fact("Refused").as_deref() == Some("4")
    });
}

/// Takes Bea's first message without saying so, has no Cem, and once hangs up on Dora's.
fn moody() -> impl Fn(&str) -> Turn + Send + 'static {
    let (taken, hung_up) = (AtomicBool::new(false), AtomicBool::new(false));
    move |asked| match asked {
        ". bea@away.example" if !taken.swap(true, Ordering::Relaxed) => Turn::TakesSilently,
        ". dora@away.example" if !hung_up.swap(true, Ordering::Relaxed) => Turn::HangsUp,
        _ if asked.starts_with("RCPT TO:<cem@") => Turn::Says("550 5.1.1 nobody of that name"),
        _ => Turn::Usual,
    }
}

/// Posts, and waits until it is in the archive: of what comes in at once, either may be first.
fn posts(office: &mut Office, number: usize) {
    let message = letter(&number.to_string(), &number.to_string(), "");
    assert!(office.posts("talk", &message).starts_with("250"));
    let words = format!("{number} message");
    office.steward.awaits("/lists/talk/months/2026-03", |page| page.says(&words));
}

fn awaits(office: &Office, readers: &[&str], count: usize) {
    let count = count.to_string();
    office.sink.awaits(|taken| {
        readers.iter().all(|reader| {
            let theirs = taken.iter().filter(|copy| copy.to.starts_with(reader));
            theirs.filter_map(|copy| copy.field("Subject")).any(|subject| subject == count)
        })
    });
}

/// The numbers of the messages that a reader was sent, in order.
fn numbers(office: &Office, reader: &str) -> Vec<String> {
    let taken = office.sink.taken().into_iter().filter(|copy| copy.to.starts_with(reader));
    let subjects =
        taken.filter(|copy| copy.field("List-Id").is_some()).filter_map(|copy| copy.field("Subject"));
    subjects.collect()
}
