//! A whole Postfix in front, set up as `docs/mail.md` says: by LMTP and by pipe.

use mail_tests::{DOMAIN, Office, Postfix, letter};
use site::Engine;
use std::process::Command;

#[test]
fn postfix_in_front_hands_over_by_lmtp_and_refuses_what_is_for_nobody() {
    let (mut office, front) = (Office::opens(Engine::Sqlite), tempfile::tempdir());
    let front = front.expect("a folder for Postfix");
    office.makes_a_list("talk");
    let way = format!("transport_maps = inline:{{ {DOMAIN}=lmtp:inet:{} }}", office.lmtp);
    let limits = "lmtp_destination_recipient_limit = 50";
    let postfix = Postfix::starts(front.path(), DOMAIN, &[&way, limits], "");
    for number in 0..5 {
        assert_eq!(postfix.takes("ana@example.org", &format!("talk@{DOMAIN}"), &mail(number)), "250");
    }
    assert_eq!(postfix.takes("ana@example.org", &format!("nobody@{DOMAIN}"), &mail(9)), "550");
    office.steward.awaits("/lists/talk/months/2026-03", |page| page.says("5 messages"));
}

#[test]
fn postfix_in_front_hands_over_by_pipe() {
    let (mut office, front) = (Office::opens(Engine::Sqlite), tempfile::tempdir());
    let front = front.expect("a folder for Postfix");
    office.makes_a_list("talk");
    // As a command of the site has them; the program itself where its user may read it.
    let program = front.path().join("bestbits");
    std::fs::copy(site::program(), &program).expect("room for the program");
    let command = office.site.command(&["mail", "receive"]);
    let words: Vec<&str> = command.get_args().skip(2).filter_map(|word| word.to_str()).collect();
    let argv = format!("{} {} --from ${{sender}} ${{recipient}}", program.display(), words.join(" "));
    let service = format!("bestbits unix - n n - 4 pipe\n  flags=Rq user=nobody argv={argv}\n");
    let way = format!("transport_maps = inline:{{ {DOMAIN}=bestbits: }}");
    let once = "bestbits_destination_recipient_limit = 1";
    let postfix = Postfix::starts(front.path(), DOMAIN, &[&way, once], &service);
    // The pipe's user must be able to work there; what root adds to it, SQLite gives to the same user.
    let given = Command::new("chown").args(["-R", "nobody"]).arg(office.site.data()).status();
    assert!(given.is_ok_and(|status| status.success()), "root may");
    assert_eq!(postfix.takes("ana@example.org", &format!("talk@{DOMAIN}"), &mail(1)), "250");
    assert_eq!(postfix.takes("", &format!("talk@{DOMAIN}"), &mail(2)), "250");
    office.steward.awaits("/lists/talk/months/2026-03", |page| page.says("1 message"));
    assert_eq!(postfix.waiting(), 0, "{}", postfix.log());
    assert_eq!(
        postfix.log().matches("status=sent (delivered via bestbits service)").count(),
        2,
        "{}",
        postfix.log()
    );
}

fn mail(number: usize) -> Vec<u8> {
    letter(&number.to_string(), &format!("Number {number}"), "")
}
