//! `bestbits source`, with a feed that is served on this machine.

use crate::program::{Place, answer_of};
use base::{Clock, Zone, days};
use jiff::civil::Date;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

/// Serves a feed with one event on that day, and one without a day, as often as it is asked for; says where.
fn publisher(day: Date) -> String {
    let feed = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n\
         BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Office hour\r\n\
         DTSTART:{0}T090000Z\r\nDTEND:{0}T100000Z\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:2@example.org\r\nSUMMARY:Without a day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        day.strftime("%Y%m%d")
    );
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/events.ics", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).unwrap();
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nConnection: close\r\n";
            write!(stream, "{head}Content-Length: {}\r\n\r\n{feed}", feed.len()).unwrap();
        }
    });
    address
}

/// A day that lies ahead.
fn next_month() -> Date {
    Clock::machine().now().plus(days(30)).in_zone(&Zone::utc()).date()
}

#[test]
fn a_source_is_checked_added_polled_and_listed() {
    let place = Place::new().with("bestbits.toml", "private-sources = true\n");
    let feed = publisher(next_month());
    let checked = answer_of(&place.run(&["source", "check", &feed]));
    assert!(checked.contains(&format!("Events: 1\n  {}  Office hour", next_month())), "{checked}");
    assert!(checked.contains("Not usable, line"), "{checked}");
    assert!(answer_of(&place.run(&["source", "list"])).contains("No sources yet"));
    let added =
        answer_of(&place.run(&["source", "add", &feed, "--name", "Office hours", "--scope", "global"]));
    assert!(added.contains("bestbits source poll office-hours"), "{added}");
    assert!(answer_of(&place.run(&["source", "poll", "office-hours"])).contains("office-hours: added 1,"));
    assert!(answer_of(&place.run(&["source", "poll"])).contains("office-hours: added 0,"));
    let listed = answer_of(&place.run(&["source", "list"]));
    assert!(listed.contains(&feed) && listed.contains("skipped lines: 1"), "{listed}");
}

#[test]
fn private_addresses_are_not_fetched_unless_a_steward_says_so() {
    let complaint = Place::new().complaint(&["source", "check", &publisher(next_month())]);
    assert!(complaint.contains("private network"), "{complaint}");
}

#[test]
fn what_is_no_source_is_told() {
    let place = Place::new();
    assert!(place.complaint(&["source", "poll", "nowhere"]).contains("there is no source nowhere"));
    let wrong =
        place.complaint(&["source", "add", "https://example.org/a.ics", "--name", "A", "--scope", "lunar"]);
    assert!(wrong.contains("write one of local, national, regional, global"), "{wrong}");
}
