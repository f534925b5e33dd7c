//! The dialects of mbox, judged by their looks.

use crate::{read, read_as};
use mailboxes::{Dialect, Why};

const STAMP: &str = "From a@x.org Thu Nov  1 11:19:12 2001\n";

/// An mbox of messages with these bodies.
fn mbox(bodies: &[&str]) -> Vec<u8> {
    bodies.iter().map(|body| format!("{STAMP}Subject: s\n\n{body}\n\n")).collect::<String>().into_bytes()
}

/// An mbox of messages with these bodies and their lengths.
fn mboxcl(bodies: &[&str]) -> Vec<u8> {
    let one = |body: &&str| format!("{STAMP}Content-Length: {}\n\n{body}\n\n", body.len() + 1);
    bodies.iter().map(one).collect::<String>().into_bytes()
}

/// The bodies that are read.
fn bodies(bytes: &[u8]) -> Vec<String> {
    let (messages, unreadable) = read(bytes);
    assert_eq!(unreadable, []);
    messages.iter().map(|it| it.split_once("\n\n").unwrap().1.trim_end().to_owned()).collect()
}

#[test]
fn a_quote_of_a_quote_tells_mboxo() {
    assert_eq!(bodies(&mbox(&[">> He wrote\n>>From here\n>> on"])), [">> He wrote\n>>From here\n>> on"]);
    assert_eq!(bodies(&mbox(&[">From here"])), ["From here"]);
}

#[test]
fn what_most_lines_tell_counts() {
    let archive = mbox(&[">> a\n>>From b", ">>From c\n>> d", "alone\n>>From e\nhere"]);
    assert_eq!(bodies(&archive)[2], "alone\n>>From e\nhere");
}

#[test]
fn a_quoted_line_that_was_quoted_again_tells_mboxrd() {
    assert_eq!(
        bodies(&mbox(&["Look:\n>>From here\non", ">From there"])),
        ["Look:\n>From here\non", "From there"]
    );
}

#[test]
fn what_git_makes_of_a_public_inbox_is_mboxrd() {
    let archive = "From mboxrd@z Thu Jan  1 00:00:00 1970\nSubject: s\n\n>> a\n>>From b\n\n";
    assert_eq!(bodies(archive.as_bytes()), [">> a\n>From b"]);
}

#[test]
fn lengths_that_are_right_part_what_is_not_quoted() {
    let inner = format!("Look:\n\n{STAMP}Subject: inner\n\nso it is\n>From old");
    assert_eq!(bodies(&mboxcl(&["one", &inner, "three"])), ["one", &inner, "three"]);
}

#[test]
fn a_length_that_is_wrong_is_not_believed() {
    let mut archive = mboxcl(&["one", "two", "three"]);
    archive.extend_from_slice(format!("{STAMP}Content-Length: 3\n\nfour is longer\n\n").as_bytes());
    archive.extend_from_slice(&mboxcl(&["five"]));
    assert_eq!(bodies(&archive), ["one", "two", "three", "four is longer", "five"]);
}

#[test]
fn lengths_in_a_quoting_mbox_leave_its_quotes_to_be_undone() {
    assert_eq!(bodies(&mboxcl(&["one\n>From x", "two"])), ["one\nFrom x", "two"]);
}

#[test]
fn a_dialect_that_is_told_is_not_judged() {
    let archive = mbox(&[">> a\n>>From b"]);
    assert!(read_as(Dialect::Rd, &archive).0[0].ends_with("\n>> a\n>From b\n"));
    assert!(read_as(Dialect::Cl2, &archive).0[0].ends_with("\n>> a\n>>From b\n"));
}

#[test]
fn mboxes_that_were_joined_without_an_empty_line_are_parted() {
    let joined = format!("{STAMP}Subject: s\n\none\n{STAMP}Received: by x\n\ntwo\n");
    assert_eq!(bodies(joined.as_bytes()), ["one", "two"]);
}

#[test]
fn a_stamp_that_no_header_follows_is_text() {
    let archive = mbox(&[&format!("An mbox has lines like\n\n{STAMP}\nbetween messages.")]);
    assert_eq!(bodies(&archive).len(), 1);
}

#[test]
fn what_stands_before_the_first_message_and_empty_messages_are_named() {
    let archive = format!("Saved by nobody.\n\n{STAMP}Subject: s\n\none\n\n{STAMP}");
    let (messages, unreadable) = read(archive.as_bytes());
    assert_eq!(messages, ["Subject: s\n\none\n"]);
    let last = archive.len() as u64 - STAMP.len() as u64;
    assert_eq!(unreadable, [(0, Why::Preamble), (last, Why::Empty)]);
}

#[test]
fn a_byte_order_mark_is_forgiven() {
    let archive = format!("\u{feff}{STAMP}Subject: s\n\none\n");
    assert_eq!(bodies(archive.as_bytes()), ["one"]);
}
