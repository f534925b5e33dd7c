//! Whatever comes, an answer: no panic, no runaway.

use bounces::Report;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::corpus::mails;

fn daemon(text: &str) -> String {
    format!("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\n\n{text}")
}

fn addresses(count: usize) -> String {
    (0..count).map(|n| format!("<a{n}@example.net>: user unknown\n")).collect()
}

#[test]
fn recipients_are_bounded() {
    let Some(Report::Bounce(failures)) = bounces::read(daemon(&addresses(5_000)).as_bytes()) else {
        panic!()
    };
    assert_eq!(failures.len(), 1_000);
}

#[test]
fn what_stands_far_behind_is_not_looked_at() {
    let far = format!("{}\n<ana@example.net>: user unknown\n", "x".repeat(300 * 1024));
    assert_eq!(bounces::read(daemon(&far).as_bytes()), None);
}

#[test]
fn a_mail_too_large_is_not_looked_at() {
    let mut mail = daemon(&addresses(1)).into_bytes();
    mail.resize(bounces::MAX_BYTES + 1, b' ');
    assert_eq!(bounces::read(&mail), None);
}

#[test]
fn many_parts_and_many_mails_inside_are_borne() {
    let part =
        "--b\nContent-Type: message/rfc822\n\nFrom: MAILER-DAEMON@x.example\nSubject: Mail\n\nNothing.\n";
    let mail = format!(
        "From: MAILER-DAEMON@x.example\nSubject: Returned mail\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=b\n\n{}--b--\n",
        part.repeat(5_000)
    );
    assert_eq!(bounces::read(mail.as_bytes()), None);
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        bounces::read(&bytes);
    }

    #[test]
    fn any_text_of_a_daemon_is_answered(text in "\\PC{0,400}") {
        bounces::read(daemon(&text).as_bytes());
    }

    #[test]
    fn broken_reports_are_answered(
        which in any::<Index>(),
        cuts in proptest::collection::vec((any::<Index>(), any::<Index>(), any::<u8>()), 1..12),
    ) {
        let mails: Vec<Vec<u8>> = mails().into_values().collect();
        let mut mail = which.get(&mails).clone();
        for (place, length, byte) in cuts {
            let start = place.index(mail.len());
            match byte % 3 {
                0 => mail[start] = byte,
                1 => { mail.drain(start..start + length.index((mail.len() - start).min(200))); }
                _ => {
                    let copy = mail[start..start + length.index((mail.len() - start).min(200))].to_vec();
                    mail.splice(start..start, copy);
                }
            }
            if mail.is_empty() {
                break;
            }
        }
        bounces::read(&mail);
    }
}
