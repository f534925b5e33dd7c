//! What stands in a header.

use crate::{field, mail};
use base::{Moment, days};
use message::{MessageId, Warning, base_subject, read};

fn subject(written: &str) -> String {
    field(&format!("Subject: {written}")).subject
}

fn date(written: &str) -> Option<String> {
    field(&format!("Date: {written}")).date.map(|date| date.to_string())
}

#[test]
fn encoded_words_that_follow_each_other_are_joined() {
    assert_eq!(subject("=?utf-8?Q?caf=C3?= =?UTF-8?Q?=A9?= noir"), "café noir");
    assert_eq!(subject("=?utf-8?Q?caf=C3?=\r\n =?utf-8?Q?=A9?="), "café");
    assert_eq!(
        subject("=?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?= =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?="),
        "テストテスト"
    );
    assert_eq!(subject("=?us-ascii*en?Q?Keith_Moore?="), "Keith Moore");
}

#[test]
fn what_is_no_encoded_word_stays_as_it_is() {
    assert_eq!(subject("=?utf-8?X?abc?= and =? so on"), "=?utf-8?X?abc?= and =? so on");
    assert_eq!(subject("=?utf-8?Q?never ended"), "=?utf-8?Q?never ended");
}

#[test]
fn an_unknown_charset_shows_its_bytes() {
    assert_eq!(subject("=?x-nobody?Q?na=EFve?="), "naïve");
    assert_eq!(subject("=?iso-2022-kr?Q?plain?="), "plain");
}

#[test]
fn bytes_in_a_header_are_in_the_charset_of_the_text() {
    let mut raw = b"Content-Type: text/plain; charset=koi8-r\r\nSubject: ".to_vec();
    raw.extend_from_slice(b"\xf0\xd2\xc9\xd7\xc5\xd4\r\n\r\n");
    assert_eq!(read(&raw).unwrap().subject, "Привет");
    assert_eq!(field("Subject: déjà vu").subject, "déjà vu");
}

#[test]
fn a_comma_in_an_encoded_name_parts_no_addresses() {
    let mail = field("From: =?utf-8?Q?Rossi=2C_Ana_=3Cx=40y=3E?= <ana@example.org>");
    let from = mail.from.unwrap();
    assert_eq!((from.name.unwrap(), from.address), ("Rossi, Ana <x@y>".into(), "ana@example.org".into()));
    assert!(!mail.warnings.contains(&Warning::SeveralFrom));
}

#[test]
fn names_stand_before_or_behind_the_address() {
    for written in ["\"Ana R.\" <ana@example.org>", "ana@example.org (Ana R.)", "Ana R. <ana@example.org>"] {
        let from = field(&format!("From: {written}")).from.unwrap();
        assert_eq!(
            (from.name.as_deref(), from.address.as_str()),
            (Some("Ana R."), "ana@example.org"),
            "{written}"
        );
    }
    let bare = field("From: root").from.unwrap();
    assert_eq!((bare.name.as_deref(), bare.address.as_str(), bare.email()), (None, "root", None));
    let empty = field("From: MAILER-DAEMON <>").from.unwrap();
    assert_eq!((empty.name.as_deref(), empty.address.as_str()), (Some("MAILER-DAEMON"), ""));
}

#[test]
fn groups_are_dissolved_and_may_be_empty() {
    let to = field("To: Board: ana@example.org, Ben <ben@example.org>;, cy@example.org").to;
    let addresses: Vec<_> = to.iter().map(|to| to.address.as_str()).collect();
    assert_eq!(addresses, ["ana@example.org", "ben@example.org", "cy@example.org"]);
    assert!(field("To: undisclosed-recipients:;").to.is_empty());
}

#[test]
fn of_several_authors_the_first_counts() {
    let mail = mail(&["From: a@example.org, b@example.org", "From: c@example.org", "", ""]);
    assert_eq!(mail.from.unwrap().address, "a@example.org");
    assert!(mail.warnings.contains(&Warning::SeveralFrom));
}

#[test]
fn references_come_first_and_replies_add_what_is_missing() {
    let mail = mail(&[
        "Message-ID: <c@x>",
        "References: <a@x>\r\n\t<b@x> <a@x> <c@x>",
        "In-Reply-To: <b@x> (Ana's mail) <d@x>",
        "",
        "",
    ]);
    let ids: Vec<_> = mail.references.iter().map(MessageId::as_str).collect();
    assert_eq!(ids, ["a@x", "b@x", "d@x"]);
    assert_eq!(mail.in_reply_to.len(), 2);
}

#[test]
fn a_mail_without_an_id_has_the_same_one_each_time() {
    let raw = b"Subject: x\r\n\r\ny";
    let (first, again) = (read(raw).unwrap(), read(raw).unwrap());
    assert_eq!(first.id, None);
    assert_eq!(first.known_as(), again.known_as());
    assert!(first.known_as().is_synthetic());
    assert!(first.known_as().as_str().ends_with("@missing.invalid"));
    assert_ne!(first.known_as(), read(b"Subject: x\r\n\r\nz").unwrap().known_as());
}

#[test]
fn the_address_of_an_id_is_26_letters_and_digits() {
    let id = MessageId::parse("<abc/../?#@example.org>").unwrap();
    let address = id.address();
    assert_eq!(address.len(), 26);
    assert!(address.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
    // Made with another program: archives are addressed by it, so it never changes.
    assert_eq!(MessageId::parse("a@b").unwrap().address(), "ouenrnibr2tebocsngdbueasap");
}

#[test]
fn ids_are_cleaned_of_folding_and_bounded() {
    assert_eq!(MessageId::parse(" <a\r\n b@x> ").unwrap().as_str(), "ab@x");
    assert_eq!(MessageId::parse("no-brackets@x and more").unwrap().as_str(), "no-brackets@x");
    assert_eq!(MessageId::parse("<>"), None);
    assert_eq!(MessageId::parse(&format!("<{}>", "a".repeat(999))), None);
}

#[test]
fn dates_are_read_in_old_forms() {
    for (written, expected) in [
        ("Fri, 21 Nov 1997 09:55:06 -0600", "1997-11-21T15:55:06Z"),
        ("21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z"),
        ("Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", "1997-11-21T15:55:06Z"),
        ("Wed, 20 Dec 95 19:59 CST", "1995-12-21T01:59:00Z"),
        ("Tue Nov 30 23:56:33 1999", "1999-11-30T23:56:33Z"),
        ("Wed, 15 Feb 1995 09:38:18", "1995-02-15T09:38:18Z"),
        ("Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59Z"),
        ("Fri, 21 Nov 1997 09:55:06 -0000", "1997-11-21T09:55:06Z"),
    ] {
        assert_eq!(date(written).as_deref(), Some(expected), "{written}");
    }
    for written in ["", "yesterday", "Wed, 15 Dec 2010    59:10 -0500", "Mon, 99 Foo 1999 00:00:00 +0000"] {
        assert_eq!(date(written), None, "{written}");
    }
}

#[test]
fn a_date_in_the_future_is_not_believed() {
    let received = Moment::from_micros(1_700_000_000_000_000);
    let sent = |written: &str| field(&format!("Date: {written}")).sent(received);
    assert_eq!(sent("Tue, 14 Nov 2023 20:00:00 +0000").to_string(), "2023-11-14T20:00:00Z");
    assert!(sent("Wed, 15 Nov 2023 20:00:00 +0000") < received.plus(days(1)));
    assert_eq!(sent("Fri, 01 Jan 2038 00:00:00 +0000"), received);
    assert_eq!(sent("Thu, 01 Jan 1970 00:00:00 +0000"), received);
    assert_eq!(sent("never"), received);
}

#[test]
fn signs_tell_a_machine_from_a_person() {
    let person = mail(&["From: ana@example.org", "Auto-Submitted: no", "", ""]).signs;
    assert_eq!((person.auto_submitted, person.bulk, person.null_sender_forms), (false, false, false));
    assert!(field("Auto-Submitted: auto-replied (vacation)").signs.auto_submitted);
    assert!(field("X-Autoreply: yes").signs.auto_submitted);
    assert!(field("Precedence: Bulk").signs.bulk);
    let list =
        mail(&["List-Id: The \"best\" list <Best.Lists.example>", "Received: a", "Received: b", "", ""])
            .signs;
    assert_eq!((list.bulk, list.list_ids, list.received), (true, vec!["best.lists.example".to_owned()], 2));
    assert!(field("Return-Path: <>").signs.null_sender_forms);
    assert_eq!(field("Delivered-To: Best@Lists.example").signs.delivered_to, ["best@lists.example"]);
}

#[test]
fn the_header_stays_in_its_order() {
    let mail = mail(&["X-One: 1", "x-two: =?utf-8?q?z=C3=BC?=", "X-One: 3", "", ""]);
    let headers: Vec<_> = mail.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(headers, [("X-One", "1"), ("x-two", "zü"), ("X-One", "3")]);
    assert_eq!(mail.header("x-one"), Some("1"));
}

#[test]
fn a_bad_line_costs_itself() {
    let mail = mail(&[
        "From ana Mon Jan 1 00:00:00 2001",
        "Subject: a",
        "no field at all",
        "To: b@example.org",
        "",
        "c",
    ]);
    assert_eq!((mail.subject.as_str(), mail.to.len(), mail.text().text.as_str()), ("a", 1, "c\n"));
    assert!(mail.warnings.contains(&Warning::BadHeaderLine));
}

#[test]
fn a_missing_empty_line_begins_the_text() {
    assert_eq!(
        mail(&["Subject: a", "The text begins here", "and goes on"]).text().text,
        "The text begins here\nand goes on\n"
    );
}

#[test]
fn the_base_subject_is_what_rfc_5256_says() {
    for (written, base) in [
        ("Re: Hello", "Hello"),
        ("RE : [best] Fwd:  Hello   there (fwd)", "Hello there"),
        ("[best] Re: [best] Hello", "Hello"),
        ("[Fwd: Re: Hello]", "Hello"),
        ("Re[2]: Hello", "Hello"),
        ("回复：AW: 你好", "你好"),
        ("[best]", "[best]"),
        ("Regarding: Hello", "Regarding: Hello"),
        ("Re: ", ""),
    ] {
        assert_eq!(base_subject(written), base, "{written}");
    }
}
