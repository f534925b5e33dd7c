//! Pieces of real archives.

use crate::{data, field, messages, text};

#[test]
fn prose_that_begins_with_from_does_not_part_a_message() {
    let found = messages(&data("cypherpunks.mbox"));
    assert_eq!(found.len(), 2);
    assert!(text(&found[0]).contains("\nFrom Black's Law Dictionary:\n"));
}

#[test]
fn quoted_from_lines_are_as_they_were_written() {
    let found = messages(&data("ksummit.mbox"));
    assert_eq!(found.len(), 2);
    assert!(!text(&found[0]).contains("\n>From "));
    assert!(text(&found[0]).contains("\nFrom "));
    assert!(text(&found[0]).starts_with("Return-Path: <"));
}

#[test]
fn every_line_of_every_message_ends_with_cr_lf() {
    for name in ["cypherpunks.mbox", "ksummit.mbox", "pipermail", "listserv"] {
        for found in messages(&data(name)) {
            let lines = found.raw.split_inclusive(|&b| b == b'\n');
            assert!(lines.into_iter().all(|line| line.ends_with(b"\r\n")), "{name} at {}", found.at);
        }
    }
}

#[test]
fn months_of_pipermail_are_read_in_their_order_with_addresses_restored() {
    let found = messages(&data("pipermail"));
    assert_eq!(found.len(), 21 + 14);
    assert_eq!(found[0].at.file, "2010-March.txt");
    assert_eq!(found[21].at.file, "2010-April.txt.gz");
    assert_eq!(field(&found[0], "From"), "jml@df50cf166.example (Jonathan Lange)");
    assert_eq!(found[0].received.unwrap().to_string(), "2010-03-03T18:25:36Z");
    assert!(found.iter().all(|it| field(it, "Message-ID").starts_with('<')));
    assert!(found.iter().all(|it| !field(it, "From").split('(').next().unwrap().contains(" at ")));
}

#[test]
fn a_text_in_the_body_keeps_its_obscured_addresses() {
    let found = messages(&data("pipermail/2010-March.txt"));
    assert!(
        found.iter().any(|it| text(it).contains("Twisted-web at twistedmatrix.com")),
        "{}",
        text(&found[1])
    );
}

#[test]
fn a_listserv_log_is_parted_at_its_rules() {
    let found = messages(&data("listserv"));
    assert_eq!(found.len(), 1);
    assert!(text(&found[0]).starts_with("Date:         Thu, 9 Mar 2017 12:46:03 +0000\nReply-To:"));
    assert!(!text(&found[0]).contains("=========="));
}

#[test]
fn a_message_tells_where_it_was_archived() {
    let found = messages(&data("listserv.mbox"));
    assert_eq!(found.len(), 4);
    assert_eq!(found[0].old, ["/scripts/wa.exe?A2=3GPP_TSG_SA_WG4_EVS;467c1147.2108D&S="]);
}
