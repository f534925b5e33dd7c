//! Archives of many files.

use crate::{all, field, folder, messages, text};
use mailboxes::{Trouble, Why, open};

const ONE: &[u8] = b"Subject: one\nMessage-ID: <1@x>\n\none\n";
const TWO: &[u8] = b"Subject: two\n\ntwo\n";

#[test]
fn a_maildir_gives_what_was_delivered_and_names_the_rest() {
    let dir = folder(&[
        ("cur/1000.a.host:2,RS", ONE),
        ("new/2000.b.host", TWO),
        ("tmp/3000.c.host", ONE),
        ("dovecot.index", b"\x07\x03\0\0"),
    ]);
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(
        found.iter().map(text).collect::<Vec<_>>(),
        ["Subject: one\nMessage-ID: <1@x>\n\none\n", "Subject: two\n\ntwo\n"]
    );
    let named: Vec<_> = unreadable.iter().map(|it| (it.at.file.as_str(), it.why)).collect();
    assert_eq!(named, [("dovecot.index", Why::NoMail), ("tmp", Why::Undelivered)]);
}

#[test]
fn messages_of_sympa_are_in_the_order_of_their_numbers_and_know_their_pages() {
    let page = b"<!--X-Message-Id: 1@x -->\n<html>";
    let dir = folder(&[
        ("2013-04/arctxt/10", TWO),
        ("2013-04/arctxt/9", ONE),
        ("2013-04/msg00008.html", page),
        ("2012-11/arctxt/1", TWO),
    ]);
    let found = messages(dir.path());
    let files: Vec<_> = found.iter().map(|it| it.at.file.as_str()).collect();
    assert_eq!(files, ["2012-11/arctxt/1", "2013-04/arctxt/9", "2013-04/arctxt/10"]);
    assert_eq!(found[1].old, ["2013-04/msg00008.html"]);
}

#[test]
fn where_only_messages_lie_an_odd_one_is_a_message_too() {
    let dir =
        folder(&[("2013-04/arctxt/1", b"X-Odd: 1\n\nodd\n"), ("cur/1", b"no header\n"), ("new/2", ONE)]);
    assert_eq!(messages(dir.path()).len(), 3);
}

#[test]
fn pages_of_sympa_are_found_in_the_folder_beside_too() {
    let page = b"<!--X-Message-Id: 1@x -->\n<html>";
    let dir = folder(&[("arctxt/2013-04/1", ONE), ("arc/2013-04/msg00000.html", page)]);
    assert_eq!(messages(dir.path())[0].old, ["arc/2013-04/msg00000.html"]);
}

#[test]
fn a_hyperkitty_export_knows_its_addresses() {
    let header = "From: a@x\nTo: l@x\nSubject: s\nDate: Thu, 1 Nov 2001 11:19:12 +0000\nMessage-ID: <a@b>\n";
    let kind = "Content-Type: multipart/mixed; boundary=b\n";
    let archive = format!("From a@x Thu Nov  1 11:19:12 2001\n{header}{kind}\n--b\n\nHello\n--b--\n\n");
    let dir = folder(&[("l@x-2001-11.mbox", archive.as_bytes())]);
    let old = &messages(dir.path())[0].old;
    assert_eq!(old[0].replace("thread", "message"), old[1]);
    assert_eq!(old[1], mailboxes::hyperkitty("a@b"));
}

#[test]
fn pipermail_in_another_language_has_its_addresses_restored() {
    let archive =
        "From ana en x.org  Thu Nov  1 11:19:12 2001\nFrom: ana en x.org (Ana)\nSubject: s\n\nHola\n\n";
    let dir = folder(&[("2001-November.txt", archive.as_bytes())]);
    assert_eq!(field(&messages(dir.path())[0], "From"), "ana@x.org (Ana)");
}

#[test]
fn what_is_no_mail_is_named() {
    let dir = folder(&[
        ("2013-April.txt", b"From a@x Thu Nov  1 11:19:12 2001\nSubject: s\n\nHello\n\n"),
        ("2013-April.txt.gz", b"whatever"),
        ("attachments/20130401/1/a.bin", b"\0"),
        ("empty", b""),
        ("notes", b"Remember: buy milk\n"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0"),
    ]);
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(found.len(), 1);
    let mut named: Vec<_> = unreadable.iter().map(|it| (it.at.file.as_str(), it.why)).collect();
    named.sort_by_key(|it| it.0);
    let expected = [
        ("2013-April.txt.gz", Why::Twin),
        ("attachments", Why::Attachments),
        ("empty", Why::Empty),
        ("notes", Why::NoMail),
        ("picture.png", Why::NoMail),
    ];
    assert_eq!(named, expected);
}

#[test]
fn an_archive_that_cannot_be_read_at_all_says_why() {
    let trouble = |files: &[(&str, &[u8])], at: &str| {
        let dir = folder(files);
        open(&dir.path().join(at)).err().unwrap()
    };
    assert!(matches!(trouble(&[("1.html", b"<html>")], ""), Trouble::OnlyPages));
    assert!(matches!(trouble(&[("1.html", b"<html>")], "1.html"), Trouble::OnlyPages));
    assert!(matches!(trouble(&[("a", b"")], "a"), Trouble::Nothing));
    assert!(matches!(trouble(&[("a", b"\0\x01\x02")], "a"), Trouble::Unreadable(Why::NoMail)));
    assert!(matches!(trouble(&[("HEAD", b"ref"), ("objects/x", b"")], ""), Trouble::Unreadable(Why::Git)));
    assert!(matches!(trouble(&[], "gone"), Trouble::Io(_)));
}
