//! Digests.

use super::*;
use crate::heart::subscription::{Delivery, DigestForm};
use base::{days, hours, minutes};

/// The clock of tests stands at Monday 1 December 2025, 09:00 UTC; digests go out at seven.
#[test]
fn a_digest_brings_each_message_once_in_the_form_that_was_chosen() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "mime@x.example", |on| on.choices.delivery = Delivery::Daily);
        subscribe(house, &list, "plain@x.example", |on| {
            on.choices.delivery = Delivery::Daily;
            on.choices.digest_form = DigestForm::Plain;
        });
        house.pass(minutes(1));
        post(house, "mime@x.example", "1");
        post(house, "plain@x.example", "2");
        house.pass(hours(12));
        assert!(copies(house).is_empty(), "not before its hour");
        house.pass(hours(11));
        let sent = copies(house);
        assert_eq!(sent.len(), 2, "{sent:?}");
        let of = |sent: &[(String, String)], to: &str| {
            sent.iter().rfind(|(reader, _)| reader == to).map(|(_, copy)| copy.clone()).unwrap()
        };
        let read = message::read(of(&sent, "mime@x.example").as_bytes()).unwrap();
        assert_eq!(read.subject, "The talk list: daily digest 1");
        assert_eq!(read.attachments().filter(|part| part.media_type() == "message/rfc822").count(), 2);
        assert!(read.text().text.contains("About 2 (Someone)"), "{}", read.text().text);
        let plain = of(&sent, "plain@x.example");
        assert!(plain.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
        let text = message::read(plain.as_bytes()).unwrap().text().text;
        assert!(text.contains("From: Someone <mime@x.example>\nSubject: About 1\n"), "{text}");
        assert!(
            text.contains("2 new messages") && text.contains("End of digest 1 of The talk list"),
            "{text}"
        );

        post(house, "mime@x.example", "3");
        house.pass(days(1));
        house.pass(days(1));
        let sent = copies(house);
        assert_eq!(sent.len(), 4, "a day without messages has no digest");
        let second = of(&sent, "plain@x.example");
        assert!(second.contains("daily digest 2") && !second.contains("1@away.example"), "{second}");
    });
}

#[test]
fn a_weekly_digest_waits_for_its_day_and_one_missed_is_made_up_for() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.digest_weekday = 4);
        subscribe(house, &list, "ana@x.example", |on| on.choices.delivery = Delivery::Weekly);
        house.pass(minutes(1));
        post(house, "ana@x.example", "1");
        house.pass(days(2));
        assert!(copies(house).is_empty());
        // The machine was off on Thursday.
        house.pass(days(3));
        assert_eq!(copies(house).len(), 1);
        house.pass(days(7));
        assert_eq!(copies(house).len(), 1);
    });
}

#[test]
fn what_one_digest_cannot_hold_comes_in_the_next_at_once() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |on| on.choices.delivery = Delivery::Daily);
        for n in 0..101 {
            house.clock.pass(seconds(1));
            let raw = mail("ana@x.example", &n.to_string(), "", "Hello");
            let reception = capability::reception(&house.built.house);
            let to = ["talk@bits.example".to_owned()];
            let taken =
                arrivals::receive(&reception, "bits.example", 1 << 20, raw.as_bytes(), "ana@x.example", &to);
            assert_eq!(house.wait(taken), Received::Taken);
        }
        house.settle();
        house.pass(days(1));
        let sent = copies(house);
        assert_eq!(sent.len(), 2);
        assert!(sent.iter().any(|(_, digest)| digest.contains("daily digest 2")));
        let brought: Vec<&str> = sent.iter().flat_map(|(_, digest)| digest.lines()).collect();
        let brought = brought
            .into_iter()
            .filter(|line| line.ends_with("@away.example>") && line.starts_with("Message-ID"));
        let brought: std::collections::BTreeSet<&str> = brought.collect();
        assert_eq!(brought.len(), 101);
    });
}
