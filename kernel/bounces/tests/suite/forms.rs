//! Wordings that have no file of their own, and mails that only look like reports.

use crate::{bounced, bounced_addresses, delayed};

/// A report in prose from a daemon.
fn notice(text: &str) -> String {
    format!("From: MAILER-DAEMON@mx.example.net\nTo: b+t@lists.example.org\nSubject: Mail\n\n{text}\n")
}

/// A mail of a person or a person's program.
fn letter(headers: &str, text: &str) -> String {
    format!("From: Ana <ana@example.net>\nTo: b+t@lists.example.org\n{headers}\n\n{text}\n")
}

#[test]
fn forms_without_a_file_are_read() {
    for text in [
        "The following addresses did NOT receive a copy of your message:\n\n> ana@example.net\n\n\
         --- Session Transcript ---",
        "Your message:\n   From:    list@lists.example.org\n   Subject: Hello\n\n\
         Could not be delivered because of\n\n\
         550 5.1.1 User unknown\n\nThe following recipients were affected:\n    ana@example.net\n",
        "Unknown host: ana@example.net\n\nOriginal message follows.\n",
        "User mailbox exceeds allowed size: ana@example.net\n\nOriginal message follows.\n",
        "undeliverable to ana@example.net\nOriginal message follows.\n",
        "User's mailbox is full: <ana@example.net>\nUnable to deliver mail.",
        "<ana@example.net> User unknown\n\nFor help write to support@example.net.",
        "  <ana@example.net>  delivery failed; will not continue trying",
        "A message sent by\n\n  <b+t@lists.example.org>\n\ncould not be delivered.\n\
         The following failed:\n\n  ana@example.net\n",
        "ana@example.net - no such mailbox",
        "ana@example.net, ERROR CODE :550 - no such user",
        "Mail to ana@example.net could not be delivered. Please send questions to postmaster@example.net.",
        "Undeliverable Address: ana@example.net\nReason: no such user",
        "Your message has encountered delivery problems\nto the following recipient(s):\n\n\
         ana@example.net\n(Was addressed to ana@example.net)\n",
        "The email below could not be delivered to the following user:\n\n  ana@example.net\n\n\
         Old message:\n",
        "Unable to deliver message to the following recipients, due to being unable to connect:\n\n\
         ana@example.net\n",
        "Le message suivant n'a pas pu être remis à ana@example.net.",
        "We are sorry. The person you wrote to (ana@example.net) has left.",
    ] {
        assert_eq!(bounced_addresses(&notice(text)), ["ana@example.net"], "{text}");
    }
}

#[test]
fn each_recipient_has_its_own_answer() {
    let failures = bounced(&notice(
        "<ana@example.net>: host mx.example.net said: 550 5.1.1 no such user\n\n\
         <ben@example.net>: host mx.example.net said: 554 5.7.1 listed at Spamhaus\n",
    ));
    let told: Vec<_> = failures.iter().map(|f| (f.status.unwrap().to_string(), f.policy)).collect();
    assert_eq!(told, [("5.1.1".to_owned(), false), ("5.7.1".to_owned(), true)]);
}

#[test]
fn the_returned_mail_is_not_searched_for_recipients() {
    let text = "<ana@example.net>:\nno such user\n\n--- Below this line is a copy of the message.\n\n\
                Received: from x\nTo: list@lists.example.org\n\n<ben@example.net>:\nsaid nothing wrong\n";
    assert_eq!(bounced_addresses(&notice(text)), ["ana@example.net"]);
}

#[test]
fn a_timeout_without_a_code_is_not_permanent() {
    let failures = bounced(&notice("<ana@example.net>:\nconnection timed out\n"));
    assert!(!failures[0].permanent);
}

#[test]
fn a_notification_of_ses_is_read() {
    let json = |kind: &str| {
        letter(
            "Subject: AWS Notification Message",
            &format!(
                r#"{{"{kind}":"Bounce","bounce":{{"bounceType":"Transient","bouncedRecipients":[
                {{"emailAddress":"ana@example.net","status":"5.7.1","diagnosticCode":"smtp; 550 5.7.1 no"}}]}}}}"#
            ),
        )
    };
    for kind in ["notificationType", "eventType"] {
        let failures = bounced(&json(kind));
        assert_eq!(failures[0].address, "ana@example.net");
        assert!(failures[0].policy && !failures[0].permanent);
    }
}

#[test]
fn a_warning_is_a_delay() {
    let late = delayed(&notice(
        "Your message has not yet been delivered to:\n\n  ana@example.net\n\nWe keep trying.",
    ));
    assert_eq!(late[0].address, "ana@example.net");
}

#[test]
fn people_and_their_programs_are_no_bounces() {
    for mail in [
        letter(
            "Subject: Out of office\nAuto-Submitted: auto-replied\nReturn-Path: <>",
            "I am away. Write to\nben@example.net",
        ),
        letter(
            "Subject: Re: Undelivered Mail\nIn-Reply-To: <1@example.net>",
            "I got this:\n\n<ben@example.net>: user unknown",
        ),
        letter(
            "Subject: [list] Delivery failed?\nList-Id: <list.example.net>",
            "<ben@example.net>: could not be delivered",
        ),
        letter("Subject: Lunch", "Ask\nben@example.net\nwho could not be reached."),
        letter(
            "Subject: Read: Minutes\nReturn-Path: <>",
            "Your message\n  To: ana@example.net\nwas read on Monday.",
        ),
        letter("Subject: Welcome\nReturn-Path: <>", "Your address is\nana@example.net"),
    ] {
        assert_eq!(bounces::read(mail.as_bytes()), None, "{mail}");
    }
}

#[test]
fn a_notice_in_html_alone_is_read() {
    let mail = "From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\nMIME-Version: 1.0\n\
                Content-Type: text/html; charset=utf-8\n\n<html><body><p>Your mail could not be\n\
                delivered to <b>ana@example.net</b>.</p></body></html>\n";
    assert_eq!(bounced_addresses(mail), ["ana@example.net"]);
}
