//! The standards: RFC 3464, 6533 and 5965.

use crate::{bounced, complained, delayed};

fn notification(recipients: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.net\nTo: b+token@lists.example.org\nSubject: About your mail\n\
         MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/delivery-status\n\n\
         Reporting-MTA: dns; mx.example.net\n\n{recipients}\n--b\nContent-Type: message/rfc822\n\n\
         From: list@lists.example.org\nTo: list@lists.example.org\nSubject: Hello\n\nHello.\n--b--\n"
    )
}

#[test]
fn a_failed_recipient_is_a_bounce_with_its_status() {
    let mail = notification(
        "Final-Recipient: rfc822; ana@example.net\nAction: failed\nStatus: 5.1.1\n\
         Diagnostic-Code: smtp; 550 5.1.1 <ana@example.net>\n : no such user\n",
    );
    let [failure] = bounced(&mail).try_into().unwrap();
    assert_eq!(failure.address, "ana@example.net");
    assert_eq!(failure.status.unwrap().to_string(), "5.1.1");
    assert!(failure.permanent && !failure.policy);
    assert_eq!(failure.diagnostic.as_deref(), Some("550 5.1.1 <ana@example.net> : no such user"));
}

#[test]
fn the_address_that_was_written_to_goes_before_the_one_behind_it() {
    let mail = notification(
        "Final-Recipient: rfc822; inbox7@store.example.net\nOriginal-Recipient: rfc822;ana@example.net\n\
         Action: failed\nStatus: 5.2.2\n",
    );
    assert_eq!(bounced(&mail)[0].address, "ana@example.net");
}

#[test]
fn a_delay_is_no_bounce() {
    let mail = notification("Final-Recipient: rfc822; ana@example.net\nAction: delayed\nStatus: 4.4.1\n");
    assert!(!delayed(&mail)[0].permanent);
}

#[test]
fn what_failed_counts_beside_what_is_late() {
    let mail = notification(
        "Final-Recipient: rfc822; ana@example.net\nAction: delayed\nStatus: 4.4.1\n\n\
         Final-Recipient: rfc822; ben@example.net\nAction: failed\nStatus: 5.1.1\n",
    );
    assert_eq!(bounced(&mail).len(), 1);
}

#[test]
fn delivered_relayed_and_expanded_report_nothing() {
    for action in ["delivered", "relayed", "expanded"] {
        let recipient =
            format!("Final-Recipient: rfc822; ana@example.net\nAction: {action}\nStatus: 2.0.0\n");
        assert_eq!(bounces::read(notification(&recipient).as_bytes()), None, "{action}");
    }
}

#[test]
fn giving_up_after_a_passing_trouble_is_a_bounce_that_is_not_permanent() {
    let mail = notification("Final-Recipient: rfc822; ana@example.net\nAction: failed\nStatus: 4.4.7\n");
    assert!(!bounced(&mail)[0].permanent);
}

#[test]
fn refusals_of_the_sender_or_the_content_are_policy() {
    for said in [
        "Status: 5.7.26\nDiagnostic-Code: smtp; 550-5.7.26 Unauthenticated email from example.org",
        "Status: 5.0.0\nDiagnostic-Code: smtp; 554 Message rejected by DMARC policy of example.org",
        "Status: 5.5.0\nDiagnostic-Code: smtp; 554 your address is listed at Spamhaus",
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.7.1 IP address blacklisted by recipient",
        "Status: 5.6.0\nDiagnostic-Code: smtp; 554 header is malformed",
        "Status: 5.3.4\nDiagnostic-Code: smtp; 552 it is more than we take",
    ] {
        let mail =
            notification(&format!("Final-Recipient: rfc822; ana@example.net\nAction: failed\n{said}\n"));
        assert!(bounced(&mail)[0].policy, "{said}");
    }
}

#[test]
fn refusals_of_the_recipient_are_not_policy() {
    for said in [
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 The account that you tried to reach does not exist",
        "Status: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full",
        "Status: 5.4.1\nDiagnostic-Code: smtp; 550 5.4.1 Recipient address rejected: Access denied",
        "Status: 5.1.2\nDiagnostic-Code: x-unix; host not found",
    ] {
        let mail =
            notification(&format!("Final-Recipient: rfc822; ana@example.net\nAction: failed\n{said}\n"));
        assert!(!bounced(&mail)[0].policy, "{said}");
    }
}

#[test]
fn an_ip_address_is_no_status() {
    let mail = notification(
        "Final-Recipient: rfc822; ana@example.net\nAction: failed\n\
         Diagnostic-Code: smtp; host 5.1.2.3 said: 550 no\n",
    );
    assert_eq!(bounced(&mail)[0].status.unwrap().to_string(), "5.0.0");
}

#[test]
fn addresses_in_other_scripts_are_unescaped() {
    let mail = notification(
        "Final-Recipient: utf-8; \\x{441}\\x{432}\\x{435}\\x{442}@example.net\nAction: failed\n\
         Status: 5.1.1\n",
    )
    .replace("message/delivery-status", "message/global-delivery-status");
    assert_eq!(bounced(&mail)[0].address, "свет@example.net");
}

fn feedback(fields: &str) -> String {
    format!(
        "From: feedback@provider.example\nTo: abuse@lists.example.org\nSubject: FW: Hello\n\
         MIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\nA complaint.\n\
         --b\nContent-Type: message/feedback-report\n\nUser-Agent: Desk/1\nVersion: 1\n{fields}\n\
         --b\nContent-Type: message/rfc822\n\nReturn-Path: <b+older@lists.example.org>\n\
         Message-ID: <7@example.org>\nFrom: a@example.org\nTo: list@lists.example.org\n\nHello.\n--b--\n"
    )
}

#[test]
fn a_complaint_names_the_mail_and_the_way_it_went() {
    let complaint = complained(&feedback(
        "Feedback-Type: Abuse\nOriginal-Mail-From: <b+token@lists.example.org>\n\
         Original-Rcpt-To: <ana@example.net>",
    ));
    assert_eq!(complaint.feedback_type, "abuse");
    assert_eq!(complaint.return_path.as_deref(), Some("b+token@lists.example.org"));
    assert_eq!(complaint.original_message_id.as_deref(), Some("7@example.org"));
    assert_eq!(complaint.original_recipients, ["ana@example.net"]);
    assert!(complaint.unwanted());
}

#[test]
fn a_complaint_that_hides_the_reader_still_has_the_return_path() {
    let complaint = complained(&feedback("Feedback-Type: abuse"));
    assert_eq!(complaint.return_path.as_deref(), Some("b+older@lists.example.org"));
}

#[test]
fn a_complaint_whose_parts_lost_their_types_is_still_one() {
    let flat = feedback("Feedback-Type: abuse\nOriginal-Rcpt-To: ana@example.net")
        .replace("message/feedback-report", "text/plain");
    assert_eq!(complained(&flat).original_recipients, ["ana@example.net"]);
}

#[test]
fn what_a_machine_reports_of_signatures_is_no_wish_to_leave() {
    assert!(!complained(&feedback("Feedback-Type: auth-failure")).unwanted());
    assert!(!complained(&feedback("Feedback-Type: not-spam")).unwanted());
}
