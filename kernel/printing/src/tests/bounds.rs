//! A press that is absent, slow, loud or broken is a sentence, and nothing is left running.

use super::paper;
use crate::{Press, Trouble};
use std::path::Path;

#[tokio::test]
async fn without_a_press_the_reader_is_told_to_print_the_page() {
    let press = Press::found(Some(Path::new("/nowhere/bestbits-press")));
    assert!(!press.is_there());
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Err(Trouble::Absent));
}

#[tokio::test]
async fn what_the_press_writes_is_the_pdf() {
    let press = Press::played_by("cat > /dev/null; printf '%%PDF-1.7 made'");
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Ok(b"%PDF-1.7 made".to_vec()));
}

#[tokio::test]
async fn a_press_that_takes_too_long_is_stopped() {
    let press = Press::played_by("exec sleep 600").in_a_hurry();
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Err(Trouble::Slow));
    // Its seat is free again.
    drop(press.occupied());
}

#[tokio::test]
async fn a_press_that_writes_without_an_end_is_stopped() {
    let press = Press::played_by("exec yes '%PDF-'");
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Err(Trouble::Long));
}

#[tokio::test]
async fn a_press_that_refuses_says_why_to_the_log() {
    let press = Press::played_by("echo 'no letters' >&2; exit 1");
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Err(Trouble::Failed("no letters".to_owned())));
}

#[tokio::test]
async fn what_is_no_pdf_does_not_reach_the_reader() {
    let press = Press::played_by("cat > /dev/null; echo hello");
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Err(Trouble::Failed(String::new())));
}

#[tokio::test]
async fn the_press_learns_nothing_of_the_environment() {
    let press = Press::played_by("cat > /dev/null; printf '%%PDF-'; /usr/bin/env");
    let told = String::from_utf8(press.pdf(&paper("en", "Words.")).await.unwrap()).unwrap();
    // What the shell sets by itself.
    let own = ["%PDF-", "PWD=/", "OLDPWD=/", "SHLVL=", "_="];
    let foreign: Vec<&str> = told
        .lines()
        .filter(|line| !own.iter().any(|own| line.trim_start_matches("%PDF-").starts_with(own)))
        .collect();
    assert_eq!(foreign, [""; 0]);
}

#[tokio::test]
async fn when_both_seats_are_taken_the_reader_is_told_to_come_back() {
    let press = Press::played_by("cat > /dev/null; printf '%%PDF-'").impatient();
    let seats = press.occupied();
    assert_eq!(press.pdf(&paper("en", "Words.")).await, Err(Trouble::Busy));
    drop(seats);
    assert!(press.pdf(&paper("en", "Words.")).await.is_ok());
}

#[tokio::test]
async fn a_paper_longer_than_the_press_reads_is_not_handed_over() {
    let press = Press::played_by("exit 1");
    assert_eq!(press.pdf(&paper("en", &"word ".repeat(2 << 20))).await, Err(Trouble::Long));
}

#[test]
fn every_trouble_has_its_sentence_in_every_language() {
    let troubles =
        [Trouble::Absent, Trouble::Busy, Trouble::Slow, Trouble::Long, Trouble::Failed(String::new())];
    assert_eq!(crate::LOCALES.len(), 6);
    for (tongue, sentences) in crate::LOCALES {
        for trouble in &troubles {
            let key = format!("{} = ", trouble.sentence().key);
            assert!(sentences.lines().any(|line| line.starts_with(&key)), "{key} in {tongue:?}");
        }
    }
}
