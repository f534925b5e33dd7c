//! What holds for every input.

use crate::{folder, read_as};
use base::Moment;
use mailboxes::{Dialect, from_mboxrd, mboxrd, open};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces that mailboxes are made of, so that chance hits upon something that is nearly one.
const PIECES: &[&str] = &[
    "From a@x.org Thu Nov  1 11:19:12 2001\n",
    "From ana at x.org  Thu Nov  1 11:19:12 2001\r\n",
    "From - \n",
    "\nFrom ",
    ">From here\n",
    ">>From there\r\n",
    "Subject: s\n",
    "From: ana at x.org (Ana)\n",
    "Content-Length: 12\n",
    "Message-ID: 1@x\n",
    "\n",
    "\r\n",
    "\n\n",
    "text\n",
    "=========================================================================\n",
    "<html>",
    "\u{feff}",
    "\r",
    "é",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => select(PIECES).prop_map(|it| it.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..20),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Lines that an mbox must not lose or change.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,30}",
        ">{0,3}From [ -~]{0,10}",
        Just("From a@x.org Thu Nov  1 11:19:12 2001".to_owned()),
        ""
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_byte_is_in_a_message_or_in_something_that_is_named(bytes in bytes()) {
        let dir = folder(&[("a", &bytes), ("z", b"Subject: s\n\nlast\n")]);
        let mut source = open(dir.path()).unwrap();
        let mut reached = 0;
        let mut read = 0;
        while let Some(item) = source.next() {
            let at = item.as_ref().map_or_else(|it| it.at.clone(), |it| it.at.clone());
            if at.file == "z" {
                break;
            }
            read += 1;
            prop_assert_eq!(at.byte, reached, "{:?}", item);
            reached = source.place().byte;
            // A file that is named as a whole is not gone through.
            prop_assert!(reached > at.byte || item.is_err());
        }
        prop_assert!(reached == bytes.len() as u64 || read == 1, "{} of {}", reached, bytes.len());
    }

    #[test]
    fn what_is_written_as_mboxrd_is_read_back(messages in vec(vec(line(), 0..12), 1..5)) {
        let messages: Vec<String> =
            messages.iter().map(|lines| format!("Subject: s\r\n\r\n{}\r\n", lines.join("\r\n"))).collect();
        let mut archive = Vec::new();
        for message in &messages {
            let date = Moment::from_micros(1_000_000_000_000_000);
            mboxrd(&mut archive, Some("ana@x.org"), date, message.as_bytes()).unwrap();
        }
        prop_assert!(!archive.contains(&b'\r'));
        let (read, unreadable) = read_as(Dialect::Rd, &archive);
        prop_assert_eq!(unreadable, []);
        let expected: Vec<String> = messages.iter().map(|it| it.replace("\r\n", "\n")).collect();
        prop_assert_eq!(&read, &expected);
        let at_once = from_mboxrd(&archive).into_iter().map(|it| String::from_utf8(it).unwrap());
        prop_assert_eq!(at_once.collect::<Vec<_>>(), expected);
    }
}

#[test]
fn the_line_before_a_message_has_the_sender_and_the_time_in_utc() {
    let mut archive = Vec::new();
    let date = Moment::from_micros(1_000_000_000_000_000);
    mboxrd(&mut archive, None, date, b"Subject: s\r\n\r\nFrom x").unwrap();
    let expected = "From MAILER-DAEMON Sun Sep  9 01:46:40 2001\nSubject: s\n\n>From x\n\n";
    assert_eq!(String::from_utf8(archive).unwrap(), expected);
}
