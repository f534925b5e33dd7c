//! The rules, row by row.

use super::*;
use crate::heart::copy::tests::list;
use crate::heart::subscription::{Came, Choices};
use arrivals::Policy;
use base::{Id, Moment, Parse, Tongue};

fn subscriber(state: State, trusted: bool) -> Writer {
    let subscription = Subscription {
        id: Id::from_bytes([1; 16]),
        list: Id::from_bytes([1; 16]),
        email: Email::parse("ana@example.org").unwrap(),
        name: None,
        person: None,
        tongue: Tongue::English,
        choices: Choices::default(),
        trusted,
        state,
        came: Came::Web,
        consent: None,
        made: Moment::from_micros(0),
    };
    Writer { subscription: Some(subscription), ..Writer::default() }
}

fn keeper() -> Writer {
    Writer { role: Some(ListRole::Moderator), ..Writer::default() }
}

fn judged(list: &List, writer: &Writer, auth: &Authentication, fields: &str) -> Verdict {
    let envelope = Email::parse("ana@example.org").unwrap();
    let raw = format!("From: Ana <ana@example.org>\r\n{fields}\r\nHello\r\n");
    let message = message::read(raw.as_bytes()).unwrap();
    let post = Post { size: raw.len(), envelope: Some(&envelope), auth, message: Some(&message) };
    verdict(list, &post, writer)
}

fn under(posting: Posting, writer: &Writer) -> Verdict {
    let mut list = list();
    list.rules.posting = posting;
    judged(&list, writer, &Authentication::unchecked(), "")
}

#[test]
fn who_may_post_follows_from_the_rule_of_the_list() {
    let stranger = Writer::default();
    let (on, new) = (subscriber(State::Active, true), subscriber(State::Active, false));
    let (away, asked) = (subscriber(State::Suspended, true), subscriber(State::Asked, false));
    for (posting, writer, expected) in [
        (Posting::Anyone, &stranger, Verdict::Publish),
        (Posting::Subscribers, &stranger, Verdict::Hold(Reason::Stranger)),
        (Posting::Subscribers, &asked, Verdict::Hold(Reason::Stranger)),
        (Posting::Subscribers, &new, Verdict::Publish),
        (Posting::Subscribers, &away, Verdict::Publish),
        (Posting::Subscribers, &keeper(), Verdict::Publish),
        (Posting::FirstHeld, &stranger, Verdict::Hold(Reason::Stranger)),
        (Posting::FirstHeld, &new, Verdict::Hold(Reason::First)),
        (Posting::FirstHeld, &on, Verdict::Publish),
        (Posting::FirstHeld, &keeper(), Verdict::Publish),
        (Posting::Announcements, &on, Verdict::Hold(Reason::Announcements)),
        (Posting::Announcements, &keeper(), Verdict::Publish),
    ] {
        assert_eq!(under(posting, writer), expected, "{posting} {writer:?}");
    }
}

fn checked(spf: Outcome, dkim: &[(&str, Outcome)], dmarc: Outcome, policy: Option<Policy>) -> Authentication {
    Authentication {
        spf,
        spf_domain: Some("example.org".into()),
        dkim: dkim.iter().map(|(by, outcome)| ((*by).to_owned(), *outcome)).collect(),
        dmarc,
        dmarc_policy: policy,
        checked: true,
        ..Authentication::unchecked()
    }
}

#[test]
fn what_the_domain_calls_forged_is_held_whoever_it_claims_to_be() {
    let forged = checked(Outcome::Fail, &[], Outcome::Fail, Some(Policy::Quarantine));
    assert_eq!(judged(&list(), &keeper(), &forged, ""), Verdict::Hold(Reason::Forged));
    let banned = Writer { banned: true, ..subscriber(State::Active, true) };
    assert_eq!(judged(&list(), &banned, &forged, ""), Verdict::Hold(Reason::Forged));
    let lax = checked(Outcome::Fail, &[], Outcome::Fail, Some(Policy::None));
    assert_eq!(judged(&list(), &subscriber(State::Active, true), &lax, ""), Verdict::Publish);
}

#[test]
fn announcements_need_that_the_author_s_domain_stands_behind_them() {
    let mut list = list();
    list.rules.posting = Posting::Announcements;
    let nothing = checked(Outcome::None, &[("elsewhere.example", Outcome::Pass)], Outcome::None, None);
    assert_eq!(judged(&list, &keeper(), &nothing, ""), Verdict::Hold(Reason::Announcements));
    for auth in [
        checked(Outcome::Pass, &[], Outcome::None, None),
        checked(Outcome::None, &[("mail.example.org", Outcome::Pass)], Outcome::None, None),
        checked(Outcome::None, &[], Outcome::Pass, None),
    ] {
        assert_eq!(judged(&list, &keeper(), &auth, ""), Verdict::Publish, "{auth:?}");
    }
}

#[test]
fn where_anybody_may_post_the_doubtful_wait() {
    let mut list = list();
    list.rules.posting = Posting::Anyone;
    let doubtful = checked(Outcome::Fail, &[("x.example", Outcome::Fail)], Outcome::None, None);
    assert_eq!(judged(&list, &Writer::default(), &doubtful, ""), Verdict::Hold(Reason::Forged));
    let signed = checked(Outcome::Fail, &[("x.example", Outcome::Pass)], Outcome::None, None);
    assert_eq!(judged(&list, &Writer::default(), &signed, ""), Verdict::Publish);
}

#[test]
fn programs_loops_size_bans_and_closed_lists_come_before_the_rule() {
    let (on, none) = (subscriber(State::Active, true), Authentication::unchecked());
    for (fields, expected) in [
        ("List-Id: <talk.bits.example>\r\n", Verdict::Drop(Turned::Loop)),
        ("Auto-Submitted: auto-replied (vacation)\r\n", Verdict::Drop(Turned::AutoReply)),
        ("Precedence: auto_reply\r\n", Verdict::Drop(Turned::AutoReply)),
        ("X-Autoreply: yes\r\n", Verdict::Drop(Turned::AutoReply)),
        ("List-Id: <other.example>\r\n", Verdict::Publish),
        ("Auto-Submitted: auto-generated\r\n", Verdict::Publish),
        ("Auto-Submitted: no\r\n", Verdict::Publish),
    ] {
        assert_eq!(judged(&list(), &on, &none, fields), expected, "{fields}");
    }
    let bulk = judged(&list(), &Writer::default(), &none, "Precedence: bulk\r\n");
    assert_eq!(bulk, Verdict::Hold(Reason::Automatic));
    let banned = Writer { banned: true, ..on.clone() };
    assert_eq!(judged(&list(), &banned, &none, ""), Verdict::Refuse(Turned::Banned));
    let mut small = list();
    small.rules.most_bytes = 10;
    assert_eq!(judged(&small, &on, &none, ""), Verdict::Hold(Reason::Big));
    let mut closed = list();
    closed.closed = Some(Moment::from_micros(1));
    assert_eq!(judged(&closed, &on, &none, ""), Verdict::Refuse(Turned::Closed));
}

#[test]
fn what_cannot_be_read_goes_back_to_whoever_can_be_told() {
    let (auth, envelope) = (Authentication::unchecked(), Email::parse("ana@example.org").unwrap());
    let post = |envelope| Post { size: 1, envelope, auth: &auth, message: None };
    assert_eq!(
        verdict(&list(), &post(Some(&envelope)), &Writer::default()),
        Verdict::Refuse(Turned::Unreadable)
    );
    assert_eq!(verdict(&list(), &post(None), &Writer::default()), Verdict::Drop(Turned::Unreadable));
}

#[test]
fn domains_are_aligned_when_one_stands_above_the_other() {
    for (one, other) in [
        ("example.org", "example.org"),
        ("Example.org", "mail.example.org"),
        ("a.example.org", "example.org"),
    ] {
        assert!(aligned(one, other));
    }
    for (one, other) in
        [("ample.org", "example.org"), ("org", "example.org"), ("a.example.org", "b.example.org")]
    {
        assert!(!aligned(one, other));
    }
}
