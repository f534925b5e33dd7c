//! The web pages of old archives.

use crate::{data, messages};
use mailboxes::{Month, Page, Shows, open, pages};

#[test]
fn messages_of_pipermail_know_the_pages_they_had() {
    let found = messages(&data("pipermail"));
    let old: Vec<_> = found.iter().map(|it| it.old.first().map_or("", String::as_str)).collect();
    assert_eq!(old[..4], ["2010-March/004432.html", "2010-March/004433.html", "2010-March/004434.html", ""]);
    assert_eq!((old[8], old[19]), ("2010-March/004440.html", "2010-March/004451.html"));
    assert!(old[21..].iter().all(|it| it.is_empty()), "April has no pages here");
}

#[test]
fn pages_may_lie_elsewhere() {
    let source = open(&data("pipermail/2010-March.txt")).unwrap().with_pages(&data(""));
    let first = source.map(Result::unwrap).next().unwrap();
    assert_eq!(first.old, ["pipermail/2010-March/004432.html"]);
}

#[test]
fn a_single_month_finds_the_pages_beside_it() {
    let found = messages(&data("pipermail/2010-March.txt"));
    assert_eq!(found[8].old, ["2010-March/004440.html"]);
}

#[test]
fn pages_of_months_show_their_month() {
    let shown: Vec<Page> = pages(&data("pipermail")).unwrap().map(Result::unwrap).collect();
    let march = Shows::Month(Month { year: 2010, month: 3 });
    let of = |path: &str| &shown.iter().find(|it| it.path == path).unwrap().shows;
    assert_eq!(of("2010-March/date.html"), &march);
    assert_eq!(of("2010-March/index.html"), &march);
    assert!(matches!(of("2010-March/004440.html"), Shows::Message { sent: Some(_), .. }));
}

#[test]
fn pages_of_hypermail_tell_their_ids() {
    let shown: Vec<Page> = pages(&data("w3c")).unwrap().map(Result::unwrap).collect();
    let id = Some("1399161D-D7BE-4241-A876-72A2097DEDE1@ischool.berkeley.edu".to_owned());
    assert_eq!(shown[0].shows, Shows::Month(Month { year: 2020, month: 4 }));
    assert_eq!(shown[1].shows, Shows::Message { id, sent: None });
}
