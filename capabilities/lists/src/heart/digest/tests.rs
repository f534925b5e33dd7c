//! Digests: their hour and their forms.

use super::*;
use crate::heart::copy::Origin;
use crate::heart::copy::tests::list;
use arrivals::Authentication;
use base::{Parse, hours};

fn at(text: &str) -> Moment {
    Moment::from(text.parse::<jiff::Timestamp>().unwrap())
}

fn due(delivery: Delivery, hour: i64, now: &str, zone: &str) -> String {
    let mut list = list();
    list.rules.digest_hour = hour;
    list.rules.digest_weekday = 1;
    latest_due(&list, delivery, at(now), &Zone::parse(zone).unwrap()).unwrap().to_string()
}

#[test]
fn a_digest_is_due_at_the_hour_of_the_place_in_winter_and_in_summer() {
    let daily = |now| due(Delivery::Daily, 7, now, "Europe/Berlin");
    assert_eq!(daily("2026-01-10T06:00:00Z"), "2026-01-10T06:00:00Z");
    assert_eq!(daily("2026-01-10T05:59:59Z"), "2026-01-09T06:00:00Z");
    assert_eq!(daily("2026-07-10T05:00:00Z"), "2026-07-10T05:00:00Z");
}

#[test]
fn an_hour_that_the_clock_leaves_out_or_has_twice_comes_once() {
    // On 29 March 2026 the clock of Berlin goes from 2 to 3, on 25 October from 3 to 2.
    let daily = |now| due(Delivery::Daily, 2, now, "Europe/Berlin");
    assert_eq!(daily("2026-03-29T12:00:00Z"), "2026-03-29T01:00:00Z");
    assert_eq!(daily("2026-10-25T00:30:00Z"), "2026-10-25T00:00:00Z");
    assert_eq!(daily("2026-10-25T01:30:00Z"), "2026-10-25T00:00:00Z");
    // Each day of the year has its own, whatever the clock does.
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let mut hours_of_year = std::collections::BTreeSet::new();
    for hour in 0..8_760 {
        let now = at("2026-01-01T00:00:00Z").plus(hours(hour));
        let mut list = list();
        list.rules.digest_hour = 2;
        hours_of_year.insert(latest_due(&list, Delivery::Daily, now, &zone).unwrap());
    }
    assert_eq!(hours_of_year.len(), 366, "365 days, and the one before");
}

#[test]
fn a_weekly_digest_has_its_day() {
    let weekly = |now| due(Delivery::Weekly, 7, now, "UTC");
    assert_eq!(weekly("2025-12-01T06:59:00Z"), "2025-11-24T07:00:00Z");
    assert_eq!(weekly("2025-12-01T07:00:00Z"), "2025-12-01T07:00:00Z");
    assert_eq!(weekly("2025-12-07T23:00:00Z"), "2025-12-01T07:00:00Z");
    assert_eq!(latest_due(&list(), Delivery::None, at("2025-12-01T07:00:00Z"), &Zone::utc()), None);
}

const FIRST: &str = "Received: from a\r\nFrom: Ana <ana@example.org>\r\nSubject: One\r\nMessage-ID: <1@x>\r\n\
    Date: Mon, 1 Dec 2025 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nH\u{e9}llo\r\n\
    ------------------------------\r\n.\r\n";

fn issued(form: fn(&Issue) -> Vec<u8>) -> String {
    let (list, auth) = (list(), Authentication::unchecked());
    let entry = |raw: &str, page: &str| Entry {
        message: message::read(raw.as_bytes()).unwrap(),
        page: page.into(),
        author: "Ana".into(),
    };
    let entries = [
        entry(FIRST, "https://bits.example/1"),
        entry("From: b@x.example\r\nSubject: Two\r\n\r\nx\r\n", "https://bits.example/2"),
    ];
    let issue = Issue {
        framing: Framing {
            list: &list,
            domain: "bits.example",
            url: "https://bits.example",
            auth: &auth,
            origin: Origin::Web,
        },
        message_id: "d@bits.example".into(),
        date: at("2025-12-02T07:00:00Z"),
        subject: "Digest 1".into(),
        head: "Two messages.".into(),
        end: "End of digest 1".into(),
        entries: &entries,
    };
    String::from_utf8(form(&issue)).unwrap()
}

#[test]
fn the_messages_of_a_digest_of_parts_stand_in_it_byte_for_byte() {
    let digest = issued(mime);
    let shown = FIRST.strip_prefix("Received: from a\r\n").unwrap();
    let whole = shown.replacen("\r\n\r\n", "\r\nArchived-At: <https://bits.example/1>\r\n\r\n", 1);
    assert!(
        digest.contains(&format!("Content-Type: message/rfc822\r\n\r\n{whole}\r\n--=_digest_")),
        "{digest}"
    );
    let read = message::read(digest.as_bytes()).unwrap();
    assert!(read.warnings.is_empty(), "{:?}", read.warnings);
    let kinds: Vec<&str> = read.parts.iter().take(4).map(|part| part.media_type.as_str()).collect();
    assert_eq!(kinds, ["multipart/mixed", "text/plain", "multipart/digest", "message/rfc822"]);
    let contents = "Two messages.\n\n   1. One (Ana)\n      https://bits.example/1\n   2. Two (Ana)\n      \
        https://bits.example/2\n";
    assert!(read.text().text.starts_with(contents), "{}", read.text().text);
}

#[test]
fn a_plain_digest_is_cut_where_the_standard_says_and_nowhere_else() {
    let read = message::read(issued(plain).as_bytes()).unwrap();
    let text = read.text().text;
    assert_eq!(text.lines().filter(|line| *line == "-".repeat(70)).count(), 1);
    assert_eq!(text.lines().filter(|line| *line == "-".repeat(30)).count(), 2, "{text}");
    let first = "Message: 1\nDate: Mon, 01 Dec 2025 09:00:00 +0000\nFrom: Ana <ana@example.org>\nSubject: One\n\
        Message-ID: <1@x>\nArchived-At: <https://bits.example/1>\n\nH\u{e9}llo\n ------------------------------\n.\n";
    assert!(text.contains(first), "{text}");
    assert!(text.trim_end().ends_with("End of digest 1\n***************"), "{text}");
}
