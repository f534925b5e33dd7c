//! The timetable: reminders before a window closes, and when it has closed.

use super::{called, drafted, each, takes, until};
use base::hours;
use testing::House;

fn subjects(house: &House, to: &str) -> Vec<String> {
    let letters = house.letters().into_iter().filter(|letter| letter.to.as_str() == to);
    letters.map(|letter| letter.subject).collect()
}

fn count(house: &House, to: &str, words: &str) -> usize {
    subjects(house, to).iter().filter(|subject| subject.contains(words)).count()
}

#[test]
fn the_network_is_asked_for_comments_and_the_drafters_are_reminded() {
    each(|house| {
        let (ana, _ben) = (house.member("Ana"), house.member("Ben"));
        let page = drafted(&ana);
        super::ask(&ana, &page);
        let asked = house.letter_to("ben@people.example");
        assert!(asked.subject.contains("Comments are asked for on “On access”"), "{}", asked.subject);
        assert!(
            asked.subject.contains("2025-12-04 13:00 (Nairobi; 2025-12-04 10:00 UTC)"),
            "{}",
            asked.subject
        );
        assert!(asked.reply_to.is_some(), "an answer is a comment");
        house.pass(hours(50));
        assert_eq!(count(house, "ana@people.example", "close at"), 1, "a day before");
        house.pass(hours(22));
        assert_eq!(count(house, "ana@people.example", "close at"), 2, "and two hours before");
        house.pass(hours(2));
        assert_eq!(count(house, "ana@people.example", "are closed"), 1);
        assert_eq!(count(house, "ben@people.example", "close"), 0);
    });
}

#[test]
fn whoever_has_not_taken_a_position_is_asked_once_more() {
    each(|house| {
        let (ana, ben, _cleo) = (house.member("Ana"), house.member("Ben"), house.member("Cleo"));
        let page = called(house, &ana);
        assert_eq!(count(house, "cleo@people.example", "where do you stand"), 1);
        takes(&ben, &page, "support").done().ok();
        house.pass(hours(26));
        assert_eq!(count(house, "ben@people.example", "where do you stand"), 1);
        assert_eq!(count(house, "cleo@people.example", "where do you stand"), 2);
        house.pass(hours(24));
        assert_eq!(count(house, "ana@people.example", "the outcome has to be written"), 1);
    });
}

#[test]
fn a_window_that_was_moved_has_no_other_dates() {
    each(|house| {
        let ana = house.member("Ana");
        let page = drafted(&ana);
        super::ask(&ana, &page);
        until(&ana, &page, "extend", "2025-12-08", "13:00").done().ok();
        house.pass(hours(80));
        assert_eq!(
            count(house, "ana@people.example", "close"),
            0,
            "{:?}",
            subjects(house, "ana@people.example")
        );
        house.pass(hours(72));
        assert_eq!(count(house, "ana@people.example", "close at"), 1);
    });
}
