//! What was acknowledged is there, whatever happens next; what is not there was not acknowledged.

use crate::place::{MAIL, Place};
use arrivals::Resolver;
use arrivals::door::Protocol;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[tokio::test]
async fn own_trouble_is_never_a_no_and_never_a_yes() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        trial.clone().close().await;
        let reply = client.deliver("list", MAIL).await;
        assert!(reply.starts_with("451 4.3.0 "), "{reply}");
        assert_eq!(client.say("NOOP").await, "250 2.0.0 well\r\n");
    }
}

#[tokio::test]
async fn a_file_store_that_fails_puts_a_large_message_off_and_keeps_nothing_of_it() {
    for trial in db::trial::both() {
        let mut place = Place::on(&trial).await;
        // The directory of the store is a file now: nothing can be written into it.
        let folder = tempfile::tempdir().unwrap();
        place.reception.files = files::Store::open(&files::Place::Disk(folder.path().join("store"))).unwrap();
        std::fs::remove_dir_all(folder.path().join("store")).unwrap();
        std::fs::write(folder.path().join("store"), "").unwrap();
        let rules = arrivals::door::Rules::new(Protocol::Lmtp, "mx.bits.example", "bits.example", 1 << 20);
        let door = place.door_with(rules).await;
        let mut client = door.lmtp().await;
        let reply = client.deliver("list", &format!("{MAIL}{}", "longer\r\n".repeat(20_000))).await;
        assert!(reply.starts_with("451 4.3.0 "), "{reply}");
        assert_eq!(place.jobs().await, 0);
        assert!(client.deliver("list", MAIL).await.starts_with("250 "), "a small one needs no file");
    }
}

#[tokio::test]
async fn what_was_acknowledged_is_there_when_the_door_falls_in() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let acknowledged = Arc::new(AtomicUsize::new(0));
        let mut senders = Vec::new();
        for sender in 0..4 {
            let (mut client, acknowledged) = (door.lmtp().await, Arc::clone(&acknowledged));
            senders.push(tokio::spawn(async move {
                for n in 0.. {
                    let mail = MAIL.replace("<1@", &format!("<{sender}.{n}@"));
                    client
                        .send("MAIL FROM:<ana@example.net>\r\nRCPT TO:<list@bits.example>\r\nDATA\r\n")
                        .await;
                    client.send(&format!("{mail}.\r\n")).await;
                    for _ in 0..3 {
                        client.hear().await;
                    }
                    if !client.hear().await.starts_with("250 ") {
                        break;
                    }
                    acknowledged.fetch_add(1, Ordering::SeqCst);
                }
            }));
        }
        while acknowledged.load(Ordering::SeqCst) < 25 {
            tokio::task::yield_now().await;
        }
        door.serving.abort();
        for sender in senders {
            // A sender whose connection breaks while it writes ends there.
            let _ = sender.await;
        }
        let there = usize::try_from(place.jobs().await).unwrap();
        let acknowledged = acknowledged.load(Ordering::SeqCst);
        assert!(there >= acknowledged && acknowledged >= 25, "{acknowledged} acknowledged, {there} there");
        // What was being kept just then may still come, one message of each connection.
        let arrived = place.arrived(&Resolver::None).await.len();
        assert!((there..=acknowledged + 4).contains(&arrived), "{arrived} arrived");
    }
}
