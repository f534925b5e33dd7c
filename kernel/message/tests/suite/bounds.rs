//! What is too much.

use message::{Unreadable, read};

fn nested(levels: usize) -> Vec<u8> {
    "Content-Type: message/rfc822\n\n".repeat(levels).into_bytes()
}

#[test]
fn mail_nested_beyond_reason_is_refused() {
    assert_eq!(read(&nested(101)).map(|_| ()), Err(Unreadable::TooDeep));
    assert_eq!(read(&nested(100_000)).map(|_| ()), Err(Unreadable::TooDeep));
    let digests = (0..200).map(|n| format!("Content-Type: multipart/digest; boundary=b{n}\n\n--b{n}\n\n"));
    assert_eq!(read(digests.collect::<String>().as_bytes()).map(|_| ()), Err(Unreadable::TooDeep));
    let message = read(&nested(99)).unwrap();
    assert_eq!(message.parts.len(), 100);
    message.text();
}

#[test]
fn too_many_parts_are_refused() {
    let mail =
        |parts: usize| format!("Content-Type: multipart/mixed; boundary=b\n\n{}", "--b\n\nx\n".repeat(parts));
    assert!(read(mail(999).as_bytes()).is_ok());
    assert_eq!(read(mail(1_000).as_bytes()).map(|_| ()), Err(Unreadable::TooManyParts));
}

#[test]
fn too_large_headers_are_refused() {
    assert!(read("X: y\n".repeat(1_000).as_bytes()).is_ok());
    assert_eq!(read("X: y\n".repeat(1_001).as_bytes()).map(|_| ()), Err(Unreadable::TooManyHeaders));
    let long = format!("X: {}\n\n", "y".repeat(600 * 1024));
    assert_eq!(read(long.as_bytes()).map(|_| ()), Err(Unreadable::TooManyHeaders));
}

#[test]
fn too_large_mails_are_refused_unread() {
    assert_eq!(read(&vec![b'a'; 32 * 1024 * 1024 + 1]).map(|_| ()), Err(Unreadable::TooBig));
}

#[test]
fn what_has_no_header_is_no_mail() {
    for raw in [&b""[..], b"\n", b"hello\n\nworld", b"\x00\xff\n", b"From ana\n\nx"] {
        assert_eq!(read(raw).map(|_| ()), Err(Unreadable::NotMail), "{raw:?}");
    }
}

#[test]
fn many_addresses_and_ids_are_cut() {
    let to = read(format!("To: {}\n\n", "a@b.example, ".repeat(5_000)).as_bytes()).unwrap();
    assert_eq!(to.to.len(), 2_000);
    let ids: String = (0..5_000).map(|n| format!(" <{n}@x>")).collect();
    let message = read(format!("References:{ids}\n\n").as_bytes()).unwrap();
    assert_eq!(message.references.len(), 1_000);
}

#[test]
fn every_refusal_has_its_words_in_every_language() {
    let all = [
        Unreadable::TooBig,
        Unreadable::TooManyHeaders,
        Unreadable::TooDeep,
        Unreadable::TooManyParts,
        Unreadable::NotMail,
    ];
    for (tongue, text) in message::LOCALES {
        for refusal in all {
            let key = refusal.sentence().key;
            assert!(text.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key} in {tongue:?}");
        }
    }
}
