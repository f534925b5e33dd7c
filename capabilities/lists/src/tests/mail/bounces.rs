//! Copies that come back.

use super::*;
use crate::facts::{MESSAGE, PROBE};
use ::facts::Subject;
use base::days;
use mail::Reason;

fn returned(house: &House, about: Subject, to: &str, reason: &Reason) {
    let (to, reason) = (email(to), reason.clone());
    house.act(Actor::House, move |act| {
        let delivery = mail::deliveries(act, &about, &to)?.pop().expect("a copy was sent");
        mail::bounced(act, delivery.id, &reason)?;
        Ok(())
    });
    house.settle();
}

fn complained(house: &House, about: Subject, to: &str) {
    let to = email(to);
    house.act(Actor::House, move |act| {
        let delivery = mail::deliveries(act, &about, &to)?.pop().expect("a copy was sent");
        mail::complained(act, delivery.id, &Reason::default())?;
        Ok(())
    });
    house.settle();
}

/// So many days, on each of which a message comes back for this reason.
fn bad_days(house: &House, list: &List, to: &str, first: usize, count: usize, reason: &Reason) {
    for day in first..first + count {
        house.pass(days(1));
        post(house, "ana@x.example", &format!("{day}"));
        let message = archive(house, list).pop().unwrap();
        returned(house, Subject::new(MESSAGE, message.id), to, reason);
    }
}

fn state(house: &House, list: &List, address: &str) -> Option<State> {
    let (id, email) = (list.id, email(address));
    house.look(Actor::House, move |look| Ok(subscriptions::of_address(look, id, &email)?)).map(|on| on.state)
}

fn probes(house: &House) -> usize {
    copies(house).iter().filter(|(_, copy)| copy.contains("Subject: Does mail from")).count()
}

const GONE: Reason = Reason { permanent: true, policy: false, status: None, diagnostic: None };

#[test]
fn after_five_bad_days_a_probe_asks_and_if_it_comes_back_nothing_more_is_sent() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        let eve = subscribe(house, &list, "eve@x.example", |_| {});
        bad_days(house, &list, "eve@x.example", 0, 4, &GONE);
        // Several on one day count once.
        post(house, "ana@x.example", "more");
        let more = archive(house, &list).pop().unwrap();
        returned(house, Subject::new(MESSAGE, more.id), "eve@x.example", &GONE);
        assert_eq!(probes(house), 0);
        bad_days(house, &list, "eve@x.example", 4, 1, &GONE);
        assert_eq!(probes(house), 1);
        assert_eq!(state(house, &list, "eve@x.example"), Some(State::Active));
        bad_days(house, &list, "eve@x.example", 5, 1, &GONE);
        assert_eq!(probes(house), 1);
        returned(house, Subject::new(PROBE, eve.id), "eve@x.example", &GONE);
        assert_eq!(state(house, &list, "eve@x.example"), Some(State::Suspended));
        assert_eq!(state(house, &list, "ana@x.example"), Some(State::Active));
        post(house, "ana@x.example", "last");
        assert_eq!(readers(house, "last"), ["ana@x.example"]);
    });
}

#[test]
fn a_probe_that_does_not_come_back_clears_the_score() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        subscribe(house, &list, "eve@x.example", |_| {});
        bad_days(house, &list, "eve@x.example", 0, 5, &GONE);
        assert_eq!(probes(house), 1);
        for _ in 0..16 {
            house.pass(days(1));
        }
        bad_days(house, &list, "eve@x.example", 5, 4, &GONE);
        assert_eq!(probes(house), 1);
    });
}

#[test]
fn policy_is_not_held_against_the_reader_and_half_days_count_half() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        subscribe(house, &list, "eve@x.example", |_| {});
        bad_days(house, &list, "eve@x.example", 0, 6, &Reason { policy: true, ..GONE });
        bad_days(house, &list, "eve@x.example", 6, 9, &Reason { permanent: false, ..GONE });
        assert_eq!(probes(house), 0);
        bad_days(house, &list, "eve@x.example", 15, 1, &Reason { permanent: false, ..GONE });
        assert_eq!(probes(house), 1);
    });
}

#[test]
fn who_complains_is_taken_off_and_only_the_owner_is_told() {
    each(|house| {
        house.steward("Ana");
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        subscribe(house, &list, "eve@x.example", |_| {});
        post(house, "ana@x.example", "1");
        let message = archive(house, &list).pop().unwrap();
        complained(house, Subject::new(MESSAGE, message.id), "eve@x.example");
        assert_eq!(state(house, &list, "eve@x.example"), None);
        let letters = house.letters();
        assert_eq!(letters.len(), 1, "{letters:?}");
        assert_eq!(letters[0].to.as_str(), "ana@people.example");
        assert!(letters[0].body.contains("eve@x.example marked a copy"));
    });
}
