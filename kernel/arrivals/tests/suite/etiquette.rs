//! Manners among machines.

use arrivals::{MOST_HOPS, is_automatic, loops};
use base::{Email, Parse};

fn automatic(header: &str, from: &str) -> bool {
    let mail = format!("From: ana@example.net\r\n{header}\r\nx\r\n");
    is_automatic(&message::read(mail.as_bytes()).unwrap(), Email::parse(from).ok().as_ref())
}

#[test]
fn what_a_machine_wrote_is_not_answered() {
    for (header, from) in [
        ("", ""),
        ("Auto-Submitted: auto-replied\r\n", "ana@example.net"),
        ("Precedence: bulk\r\n", "ana@example.net"),
        ("List-Id: <x.example.net>\r\n", "ana@example.net"),
        ("", "MAILER-DAEMON@example.net"),
        ("", "owner-list@example.net"),
        ("", "list-bounces+ana=x.example@example.net"),
        ("", "no-reply@example.net"),
    ] {
        assert!(automatic(header, from), "{header:?} {from}");
    }
    assert!(!automatic("Auto-Submitted: no\r\n", "ana@example.net"));
}

#[test]
fn what_has_been_here_or_everywhere_goes_round() {
    let read = |header: String| {
        message::read(format!("{header}From: a@example.net\r\n\r\nx\r\n").as_bytes()).unwrap()
    };
    let own = |id: &str| id == "list.bits.example";
    assert!(loops(&read("List-Id: Us <list.bits.example>\r\n".into()), own));
    assert!(!loops(&read("List-Id: Them <list.example.net>\r\n".into()), own));
    assert!(loops(&read("Received: by a\r\n".repeat(MOST_HOPS + 1)), own));
    assert!(!loops(&read("Received: by a\r\n".repeat(MOST_HOPS)), own));
}
