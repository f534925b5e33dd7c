//! The doors, over a socket.

use crate::place::{MAIL, Place};
use arrivals::door::{MOST_ERRORS, Protocol, Rules};
use arrivals::{Outcome, Resolver};
use base::days;
use std::time::Duration;

#[tokio::test]
async fn lmtp_answers_for_each_recipient_and_each_gets_a_job() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        assert_eq!(
            client.say("MAIL FROM:<Ana@Example.net> SIZE=80 BODY=8BITMIME").await,
            "250 2.1.0 go on\r\n"
        );
        assert_eq!(client.say("RCPT TO:<List@Bits.example>").await, "250 2.1.5 known here\r\n");
        assert!(client.say("RCPT TO:<nobody@bits.example>").await.starts_with("550 5.1.1 "));
        assert!(client.say("RCPT TO:<list@elsewhere.example>").await.starts_with("550 5.7.1 "));
        assert!(client.say("RCPT TO:<unclear@bits.example>").await.starts_with("451 4.3.0 "));
        assert_eq!(client.say("RCPT TO:<other@bits.example>").await, "250 2.1.5 known here\r\n");
        client.say("DATA").await;
        client.send(MAIL).await;
        assert_eq!(client.say(".").await, "250 2.6.0 taken\r\n");
        assert_eq!(client.hear().await, "250 2.6.0 taken\r\n");
        assert_eq!(place.jobs().await, 2);
        let arrived = place.arrived(&Resolver::None).await;
        let mut to: Vec<_> = arrived.iter().map(|arrived| arrived.to.to_string()).collect();
        to.sort();
        assert_eq!(to, ["list@bits.example", "other@bits.example"]);
        assert_eq!(arrived[0].from.as_ref().unwrap().as_str(), "Ana@example.net");
        assert_eq!(arrived[0].bytes, MAIL.as_bytes());
        assert_eq!(arrived[0].message.as_ref().unwrap().subject, "Hello");
        assert_eq!((arrived[0].auth.checked, arrived[0].auth.spf), (false, Outcome::None));
        assert_eq!(client.say("QUIT").await, "221 2.0.0 bye\r\n");
        assert_eq!(client.hear().await, "");
        assert!(place.arrived(&Resolver::None).await.is_empty(), "once is enough");
    }
}

#[tokio::test]
async fn smtp_answers_once_and_a_whole_conversation_may_come_at_once() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Smtp).await;
        let mut client = door.knock().await;
        assert!(client.say("MAIL FROM:<ana@example.net>").await.starts_with("503 5.5.1 say hello"));
        assert!(client.say("LHLO mta.example").await.starts_with("500 5.5.1 "));
        let extensions = client.say("EHLO mta.example").await;
        for extension in
            ["PIPELINING", "SIZE 10000", "8BITMIME", "SMTPUTF8", "CHUNKING", "ENHANCEDSTATUSCODES"]
        {
            assert!(extensions.contains(extension), "{extension}");
        }
        let to = "RCPT TO:<list@bits.example>\r\nRCPT TO:<other@bits.example>\r\n";
        client.send(&format!("MAIL FROM:<>\r\n{to}DATA\r\n{MAIL}.\r\nNOOP\r\n")).await;
        for start in ["250 2.1.0", "250 2.1.5", "250 2.1.5", "354", "250 2.6.0", "250 2.0.0"] {
            let reply = client.hear().await;
            assert!(reply.starts_with(start), "{start}: {reply}");
        }
        let arrived = place.arrived(&Resolver::None).await;
        assert_eq!((arrived.len(), &arrived[0].from), (2, &None));
    }
}

#[tokio::test]
async fn a_message_may_come_in_chunks() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        client.say("MAIL FROM:<ana@example.net>").await;
        client.say("RCPT TO:<list@bits.example>").await;
        client.send(&format!("BDAT {}\r\n{MAIL}BDAT 4 LAST\r\n.\r\n.", MAIL.len())).await;
        assert_eq!(client.hear().await, "250 2.0.0 well\r\n");
        assert_eq!(client.hear().await, "250 2.6.0 taken\r\n");
        // Bytes that follow a chunk which is not taken are no commands.
        client.send("BDAT 27 LAST\r\nRCPT TO:<list@bits.example>RSET\r\n").await;
        assert!(client.hear().await.starts_with("503 "));
        assert_eq!(client.hear().await, "250 2.0.0 well\r\n");
        assert_eq!(place.arrived(&Resolver::None).await[0].bytes, format!("{MAIL}.\r\n.\r\n"));
    }
}

#[tokio::test]
async fn a_smuggled_message_is_refused_with_the_one_that_carried_it() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        for end in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r"] {
            let inner = "MAIL FROM:<boss@example.net>\r\nRCPT TO:<list@bits.example>\r\nDATA\r\nobey\r\n";
            let reply = client.deliver("list", &format!("Subject: x\r\n\r\nx{end}{inner}")).await;
            assert!(reply.starts_with("554 5.6.0 "), "{end:?}: {reply}");
            assert_eq!(client.say("RSET").await, "250 2.0.0 well\r\n");
        }
        // A command is no line either when it ends in LF alone.
        client.send("NOOP\nNOOP\r\n").await;
        assert!(client.hear().await.starts_with("500 5.5.2 "));
        assert_eq!(client.hear().await, "250 2.0.0 well\r\n");
        assert_eq!(place.jobs().await, 0);
    }
}

#[tokio::test]
async fn what_is_too_much_is_refused() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        assert!(client.say("MAIL FROM:<ana@example.net> SIZE=10001").await.starts_with("552 5.3.4 "));
        let reply = client.deliver("list", &format!("{MAIL}{}\r\n", "x".repeat(10_000))).await;
        assert!(reply.starts_with("552 5.3.4 "), "{reply}");
        assert!(client.say(&format!("NOOP {}", "x".repeat(5_000))).await.starts_with("500 5.5.2 "));
        client.say("MAIL FROM:<ana@example.net>").await;
        for n in 0..100 {
            assert!(client.say(&format!("RCPT TO:<list-{n}@bits.example>")).await.starts_with("250 "));
        }
        assert!(client.say("RCPT TO:<list@bits.example>").await.starts_with("452 4.5.3 "));
        assert_eq!(place.jobs().await, 0);
    }
}

#[tokio::test]
async fn whoever_errs_too_often_or_is_silent_or_one_too_many_is_sent_away() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let mut rules = Rules::new(Protocol::Lmtp, "mx.bits.example", "bits.example", 10_000);
        (rules.silence, rules.connections) = (Duration::from_millis(100), 1);
        let door = place.door_with(rules).await;
        let mut client = door.knock().await;
        for _ in 1..MOST_ERRORS {
            assert!(client.say("WHAT").await.starts_with("500 "));
        }
        assert!(client.say("WHAT").await.starts_with("500 "));
        assert!(client.hear().await.starts_with("421 4.7.0 "));
        assert_eq!(client.hear().await, "");
        let mut silent = door.knock().await;
        let mut late = crate::place::Client::of(&door).await;
        assert!(late.hear().await.starts_with("421 4.3.2 "));
        assert!(silent.hear().await.starts_with("421 4.4.2 "));
    }
}

#[tokio::test]
async fn a_door_that_closes_says_so() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        client.say("MAIL FROM:<ana@example.net>").await;
        door.stop.send(true).unwrap();
        assert!(client.hear().await.starts_with("421 4.3.2 "));
        door.serving.await.unwrap();
    }
}

#[tokio::test]
async fn a_message_handed_in_again_is_taken_once() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Lmtp).await;
        let mut client = door.lmtp().await;
        assert!(client.deliver("list", MAIL).await.starts_with("250 "));
        let again = format!("Return-Path: <x@y.example>\r\nReceived: by mta;\r\n\ttoday\r\n{MAIL}");
        assert!(client.deliver("list", &again).await.starts_with("250 "));
        assert_eq!(place.jobs().await, 1);
        assert!(client.deliver("other", MAIL).await.starts_with("250 "));
        assert!(client.deliver("list", &MAIL.replace("all", "everybody")).await.starts_with("250 "));
        assert_eq!(place.jobs().await, 3);
        place.clock.pass(days(5) + days(1));
        assert!(client.deliver("list", MAIL).await.starts_with("250 "));
        assert_eq!(place.jobs().await, 4);
    }
}

#[tokio::test]
async fn a_sender_nobody_can_answer_is_refused_and_the_postmaster_is_always_there() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let door = place.door(Protocol::Smtp).await;
        let mut client = door.knock().await;
        client.say("EHLO mta.example").await;
        assert!(client.say("MAIL FROM:<root@localhost>").await.starts_with("553 5.1.7 "));
        assert!(client.say("MAIL FROM:<a@example.net> REQUIRETLS").await.starts_with("555 "));
        assert!(client.say("MAIL FROM:<анна@example.net> SMTPUTF8").await.starts_with("250 "));
        assert!(client.say("RCPT TO:<Postmaster>").await.starts_with("250 "));
        assert!(client.say("STARTTLS").await.starts_with("502 "));
        assert!(client.say("VRFY list").await.starts_with("252 "));
    }
}
