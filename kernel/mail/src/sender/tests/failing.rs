//! Relays and readers that do not take what they are given.

use super::*;
use crate::Progress;
use base::{days, hours};

#[tokio::test]
async fn after_three_days_without_relay_everything_is_sent_once_and_in_order() {
    for office in offices().await {
        let address = Sink::nowhere();
        let sender = office.sender(&[format!("smtp://{address}?tls=none")], 3);
        let mut posted = Vec::new();
        for number in 0..6 {
            posted.push(office.posts_number("list", number, &["ana", "bea", "cem"]).await);
            assert_eq!(sender.drain().await.unwrap(), 0);
            office.clock.pass(hours(12));
        }
        for about in &posted {
            let waiting = &office.deliveries(about, "ana").await[0];
            assert_eq!(
                (waiting.progress, waiting.attempts),
                (Progress::Waiting, 0),
                "it counts against no copy"
            );
        }
        let sink = Sink::open_at(address).await;
        assert_eq!(sender.drain().await.unwrap(), 18);
        for name in ["ana", "bea", "cem"] {
            assert_eq!(numbers_to(&sink, name), ["0", "1", "2", "3", "4", "5"]);
        }
        assert_eq!(sender.drain().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_reader_who_is_put_off_holds_up_nobody_and_loses_no_order() {
    for office in offices().await {
        let sink = Sink::open().await;
        sink.mood(|command| command.contains("TO:<busy@").then_some("451 4.2.0 come later"));
        let sender = office.sender(&[sink.url()], 2);
        for number in 0..3 {
            office.posts_number("list", number, &["ana", "busy", "cem"]).await;
        }
        office.posts_number("other", 9, &["cem"]).await;
        sender.drain().await.unwrap();
        assert_eq!(numbers_to(&sink, "ana"), ["0", "1", "2"]);
        assert_eq!(numbers_to(&sink, "cem").len(), 4);
        sink.mood(|_| None);
        assert_eq!(sender.drain().await.unwrap(), 0, "not before its time");
        office.clock.pass(minutes(1));
        office.posts_number("list", 3, &["busy"]).await;
        sender.drain().await.unwrap();
        assert_eq!(numbers_to(&sink, "busy"), ["0", "1", "2", "3"]);
    }
}

#[tokio::test]
async fn after_five_days_of_being_put_off_a_copy_is_given_up_and_told() {
    for office in offices().await {
        let sink = Sink::open().await;
        sink.mood(|command| command.starts_with("RCPT").then_some("452 4.2.2 full"));
        let sender = office.sender(&[sink.url()], 1);
        let about = office.posts_number("list", 1, &["ana"]).await;
        for _ in 0..(5 * 24) {
            sender.drain().await.unwrap();
            office.clock.pass(hours(1));
        }
        let waiting = &office.deliveries(&about, "ana").await[0];
        assert_eq!(waiting.progress, Progress::Waiting);
        assert!((10..30).contains(&waiting.attempts), "{waiting:?}");
        office.clock.pass(days(1));
        sender.drain().await.unwrap();
        let failed = &office.deliveries(&about, "ana").await[0];
        assert_eq!((failed.progress, failed.reply.as_deref()), (Progress::Failed, Some("452 4.2.2 full")));
        let [told] = office.facts("mail-refused").await.try_into().unwrap();
        assert_eq!((told.about, told.to, told.reason.permanent), (about, reader("ana"), false));
    }
}

#[tokio::test]
async fn a_refusal_is_told_at_once_and_says_whose_fault_it_is() {
    for office in offices().await {
        let sink = Sink::open().await;
        sink.mood(|command| match command {
            _ if command.contains("TO:<gone@") => Some("550 5.1.1 nobody of that name"),
            _ if command.contains("TO:<strict@") => Some("550 5.7.26 not with this policy"),
            ". picky@people.example" => Some("554 5.6.0 I do not like it"),
            _ => None,
        });
        let about = office.posts_number("list", 1, &["gone", "ana", "strict", "picky", "bea"]).await;
        office.sender(&[sink.url()], 1).drain().await.unwrap();
        assert_eq!(sink.taken().len(), 2, "the others get theirs");
        assert_eq!(sink.connections(), 1, "over the same connection");
        assert_eq!(office.deliveries(&about, "gone").await[0].progress, Progress::Failed);
        let mut told = office.facts("mail-refused").await;
        told.sort_by_key(|told| told.to.clone());
        let told: Vec<_> = told
            .iter()
            .map(|told| {
                (told.to.as_str(), told.reason.permanent, told.reason.policy, told.reason.status.as_deref())
            })
            .collect();
        assert_eq!(
            told,
            [
                ("gone@people.example", true, false, Some("5.1.1")),
                ("picky@people.example", true, true, Some("5.6.0")),
                ("strict@people.example", true, true, Some("5.7.26")),
            ]
        );
    }
}

#[tokio::test]
async fn a_relay_that_closes_in_the_middle_is_come_back_to() {
    for office in offices().await {
        let sink = Sink::open().await;
        let said = AtomicUsize::new(0);
        // Every fifth command, whichever it is, is answered by goodbye or by nothing at all.
        sink.mood(move |command| {
            let count = said.fetch_add(1, Ordering::SeqCst);
            match command.get(..4) {
                Some("MAIL" | "RCPT" | "DATA") if count % 10 == 9 => Some("421 4.3.2 closing"),
                Some("MAIL" | "RCPT" | "DATA") if count % 10 == 4 => Some("hang up"),
                _ => None,
            }
        });
        let names: Vec<String> = (0..30).map(|number| format!("reader{number}")).collect();
        office.posts_number("list", 1, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let sender = office.sender(&[sink.url()], 1);
        for _ in 0..40 {
            sender.drain().await.unwrap();
            office.clock.pass(minutes(10));
        }
        let mut to: Vec<String> = sink.taken().into_iter().map(|taken| taken.to).collect();
        to.sort();
        to.dedup();
        assert_eq!((to.len(), sink.taken().len()), (30, 30), "each once");
        assert!(office.facts("mail-refused").await.is_empty());
    }
}

#[tokio::test]
async fn a_copy_that_breaks_every_connection_lets_the_others_pass_and_is_not_given_up() {
    for office in offices().await {
        let sink = Sink::open().await;
        sink.mood(|command| (command == ". poison@people.example").then_some("hang up"));
        let sender = office.sender(&[sink.url()], 1);
        let about = office.posts_number("list", 1, &["poison", "ana", "bea"]).await;
        sender.drain().await.unwrap();
        office.clock.pass(days(6));
        sender.drain().await.unwrap();
        assert_eq!(sink.taken().len(), 2);
        assert_eq!(office.deliveries(&about, "poison").await[0].progress, Progress::Waiting);
        sink.mood(|_| None);
        office.clock.pass(days(1));
        sender.drain().await.unwrap();
        assert_eq!(sink.taken().len(), 3);
    }
}

#[tokio::test]
async fn a_crash_before_settling_sends_at_most_one_copy_per_session_twice() {
    const SESSIONS: usize = 3;
    for office in offices().await {
        let sink = Sink::open().await;
        // It takes every message and never says so: that is where the sender dies.
        sink.mood(|command| command.starts_with(". ").then_some(""));
        let names: Vec<String> = (0..20).map(|number| format!("reader{number}")).collect();
        office.posts_number("list", 1, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let (_stop, stopped) = watch::channel(false);
        let dying = office.sender(&[sink.url()], SESSIONS);
        let running = tokio::spawn(async move { dying.run(stopped).await });
        sink.has(SESSIONS).await;
        running.abort();
        assert!(running.await.unwrap_err().is_cancelled());

        sink.mood(|_| None);
        let next = office.sender(&[sink.url()], SESSIONS);
        next.release().await.unwrap();
        assert_eq!(next.drain().await.unwrap(), 20, "without waiting for a lease");
        assert_eq!(sink.taken().len(), 20 + SESSIONS);
        let mut to: Vec<String> = sink.taken().into_iter().map(|taken| taken.to).collect();
        to.sort();
        to.dedup();
        assert_eq!(to.len(), 20);
    }
}

#[tokio::test]
async fn what_a_dead_node_held_is_taken_over_when_its_lease_runs_out() {
    for office in offices().await {
        let sink = Sink::open().await;
        office.posts_number("list", 1, &["ana", "bea"]).await;
        let (now, dead) = (office.clock.now(), Id::from_bytes([8; 16]));
        office.trial.act(move |tx| queue::lease(tx, dead, now, 1)).await.unwrap();
        let sender = office.sender(&[sink.url()], 1);
        assert_eq!(sender.drain().await.unwrap(), 1);
        office.clock.pass(queue::LEASE + minutes(1));
        assert_eq!(sender.drain().await.unwrap(), 1);
    }
}

#[tokio::test]
async fn one_of_two_relays_does_the_work_while_the_other_is_away() {
    for office in offices().await {
        let (address, sink) = (Sink::nowhere(), Sink::open().await);
        let sender = office.sender(&[format!("smtp://{address}?tls=none"), sink.url()], 1);
        let names: Vec<String> = (0..10).map(|number| format!("reader{number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        office.posts_number("list", 1, &names).await;
        assert_eq!(sender.drain().await.unwrap(), 10);
        let other = Sink::open_at(address).await;
        office.clock.pass(minutes(1));
        for number in 2..6 {
            office.posts_number("list", number, &names).await;
            assert_eq!(sender.drain().await.unwrap(), 10);
        }
        assert!(!other.taken().is_empty() && sink.taken().len() > 10, "both carry");
    }
}

#[tokio::test]
async fn a_relay_that_does_not_let_us_in_costs_no_copy() {
    for office in offices().await {
        let sink = Sink::open().await;
        sink.mood(|command| command.starts_with("MAIL").then_some("530 5.7.0 authenticate first"));
        let sender = office.sender(&[sink.url()], 1);
        let about = office.posts_number("list", 1, &["ana"]).await;
        sender.drain().await.unwrap();
        assert_eq!(office.deliveries(&about, "ana").await[0].progress, Progress::Waiting);
        sink.mood(|_| None);
        office.clock.pass(minutes(5));
        assert_eq!(sender.drain().await.unwrap(), 1);
    }
}
