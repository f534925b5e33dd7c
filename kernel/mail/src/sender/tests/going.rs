//! Mail that goes where it should.

use super::*;
use crate::signing::tests::verified;
use crate::{Progress, delivery_of, kept_copies};
use mail_auth::DkimResult;

/// What servers on the way are known to stumble over.
const AWKWARD: &[u8] = b"From: ana@example.net\r\nSubject: awkward\r\n\r\n.\r\n..\r\n.dot\r\n\r\n \t\r\n\
    caf\xe9 \xc3\xa9\r\nend without sense   \r\n\r\n\r\n";

#[tokio::test]
async fn everybody_gets_a_signed_copy_of_their_own_with_its_body_untouched() {
    for office in offices().await {
        let sink = Sink::open().await;
        let message = [AWKWARD, "x".repeat(5_000).as_bytes(), b"\r\n"].concat();
        let about = office.posts("list", &message, &["ana", "bea"]).await;
        assert_eq!(office.sender(&[sink.url()], 2).drain().await.unwrap(), 2);
        for name in ["ana", "bea"] {
            let to = reader(name).to_string();
            let copy = sink.taken().into_iter().find(|taken| taken.to == to).unwrap();
            assert!(copy.message.ends_with(&message), "{}", copy.text());
            assert!(
                copy.text()
                    .contains(&format!("List-Unsubscribe: <https://example.org/u/mark-of-{name}>\r\n"))
            );
            let signatures = verified(&copy.message).await;
            assert_eq!(signatures.iter().filter(|(result, _)| *result == DkimResult::Pass).count(), 2);
            let [delivery] = office.deliveries(&about, name).await.try_into().unwrap();
            assert_eq!(delivery_of(&SECRET, copy.from.split('@').next().unwrap()), Some(delivery.id));
            assert_eq!(
                (delivery.progress, delivery.reply.as_deref()),
                (Progress::Sent, Some("250 2.0.0 taken"))
            );
        }
    }
}

#[tokio::test]
async fn a_relay_that_knows_little_is_enough() {
    for office in offices().await {
        let sink = Sink::open().await;
        sink.offers("");
        sink.mood(|command| command.starts_with("EHLO").then_some("502 what?"));
        office.posts("list", AWKWARD, &["ana", "bea", "cem"]).await;
        assert_eq!(office.sender(&[sink.url()], 1).drain().await.unwrap(), 3);
        assert!(sink.taken().iter().all(|taken| taken.message.ends_with(AWKWARD)));
        assert_eq!(sink.connections(), 1, "one connection for all");
    }
}

#[tokio::test]
async fn a_large_message_goes_out_from_the_file_store() {
    for office in offices().await {
        let sink = Sink::open().await;
        let message = [AWKWARD, "0123456789abcdef\r\n".repeat(20_000).as_bytes()].concat();
        office.posts("list", &message, &["ana", "bea"]).await;
        assert_eq!(office.sender(&[sink.url()], 2).drain().await.unwrap(), 2);
        assert!(sink.taken().iter().all(|taken| taken.message.ends_with(&message)));
    }
}

#[tokio::test]
async fn copies_that_are_added_again_go_out_once() {
    for office in offices().await {
        let sink = Sink::open().await;
        let about = office.posts_number("list", 1, &["ana"]).await;
        office
            .act(move |act| {
                let parcel = act.one(db::sql!("SELECT id FROM parcel"), db::args![], |row| row.next())?;
                let to = Email::parse("ANA@people.example").unwrap();
                add_copies(act, parcel, &[CopyTo { to, mark: "other".into() }])?;
                act.record(&Posted { about: about.clone() })?;
                Ok(())
            })
            .await;
        assert_eq!(office.sender(&[sink.url()], 2).drain().await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_line_is_in_order_for_each_reader_however_many_sessions_there_are() {
    for office in offices().await {
        let sink = Sink::open().await;
        for number in 0..12 {
            office.posts_number("list", number, &["ana", "bea", "cem", "dan"]).await;
        }
        office.sender(&[sink.url()], 4).drain().await.unwrap();
        let in_order: Vec<String> = (0..12).map(|number| number.to_string()).collect();
        for name in ["ana", "bea", "cem", "dan"] {
            assert_eq!(numbers_to(&sink, name), in_order);
        }
    }
}

#[tokio::test]
async fn the_loop_wakes_for_new_mail_and_stops_when_told() {
    for office in offices().await {
        let sink = Sink::open().await;
        let (stop, stopped) = watch::channel(false);
        let sender = office.sender(&[sink.url()], 2);
        let running = tokio::spawn(async move { sender.run(stopped).await });
        office.posts_number("list", 1, &["ana", "bea"]).await;
        sink.has(2).await;
        office.posts_number("list", 2, &["ana", "bea"]).await;
        sink.has(4).await;
        stop.send(true).unwrap();
        running.await.unwrap();
        assert_eq!(numbers_to(&sink, "ana"), ["1", "2"]);
    }
}

#[tokio::test]
async fn mail_that_is_posted_while_other_mail_goes_out_hinders_nothing() {
    for office in offices().await {
        let sink = Sink::open().await;
        let (stop, stopped) = watch::channel(false);
        let sender = office.sender(&[sink.url()], 4);
        let running = tokio::spawn(async move { sender.run(stopped).await });
        let names: Vec<String> = (0..10).map(|number| format!("reader{number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for number in 10..30 {
            office.posts_number("list", number, &names).await;
        }
        sink.has(200).await;
        stop.send(true).unwrap();
        running.await.unwrap();
        assert_eq!(sink.taken().len(), 200);
        for name in names {
            assert!(numbers_to(&sink, name).is_sorted());
        }
    }
}

#[tokio::test]
async fn nodes_share_the_work_and_send_nothing_twice() {
    for office in offices().await {
        let sink = Sink::open().await;
        let names: Vec<String> = (0..150).map(|number| format!("reader{number}")).collect();
        office.posts_number("list", 1, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let (one, two) = (office.node(1, &[sink.url()], 2), office.node(2, &[sink.url()], 2));
        let (one, two) = tokio::join!(one.drain(), two.drain());
        assert_eq!(one.unwrap() + two.unwrap(), 150);
        assert_eq!(sink.taken().len(), 150);
    }
}

#[tokio::test]
async fn without_a_relay_copies_are_kept_and_shown() {
    for office in offices().await {
        let about = office.posts("list", AWKWARD, &["ana", "bea"]).await;
        assert_eq!(office.sender(&[], 2).drain().await.unwrap(), 2);
        assert_eq!(office.deliveries(&about, "ana").await[0].progress, Progress::Kept);
        let kept = office.trial.read(|read| kept_copies(read, 10)).await.unwrap();
        assert_eq!(kept.len(), 2);
        let ana = kept.iter().find(|copy| copy.to == reader("ana")).unwrap();
        let content = ana.content.as_ref().unwrap();
        assert!(content.starts_with(b"List-Unsubscribe: <https://example.org/u/mark-of-ana>\r\nFrom:"));
        assert!(content.ends_with(AWKWARD) && ana.about == about);
    }
}

#[tokio::test]
async fn what_is_withdrawn_goes_to_nobody() {
    for office in offices().await {
        let sink = Sink::open().await;
        let about = office.posts("list", AWKWARD, &["ana", "bea"]).await;
        let other = office.posts("list", AWKWARD, &["cem"]).await;
        let taken_back = about.clone();
        assert_eq!(
            office
                .act(move |act| {
                    act.record(&Posted { about: taken_back.clone() })?;
                    Ok(crate::withdraw(act, &taken_back)?)
                })
                .await,
            2
        );
        assert_eq!(office.sender(&[sink.url()], 1).drain().await.unwrap(), 1);
        assert_eq!(office.deliveries(&about, "ana").await, []);
        assert_eq!(office.deliveries(&other, "cem").await.len(), 1);
    }
}
