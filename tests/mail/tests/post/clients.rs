//! Servers that others wrote hand mail over: Postfix's own load generator, and a whole Postfix in front.

use mail_tests::{DOMAIN, Office};
use site::Engine;
use std::process::Command;

/// So many messages at once, over so many connections.
const MESSAGES: &str = "50";
const CONNECTIONS: &str = "5";

#[test]
fn smtp_source_hands_over_by_both_protocols() {
    let mut office = Office::opens(Engine::Sqlite);
    office.makes_a_list("talk");
    let settings = office.site.data().join("postfix");
    std::fs::create_dir(&settings).expect("room for a folder");
    std::fs::write(settings.join("main.cf"), "compatibility_level = 3.6\n").expect("room for a file");
    let to = format!("talk@{DOMAIN}");
    for (protocol, server) in [(vec!["-L"], &office.lmtp), (vec![], &office.smtp)] {
        let mut command = Command::new("/usr/sbin/smtp-source");
        command.env("MAIL_CONFIG", &settings).args(protocol);
        command.args(["-m", MESSAGES, "-s", CONNECTIONS, "-l", "5000", "-f", "ana@example.org", "-t", &to]);
        let done = command.arg(format!("inet:{server}")).output().expect("smtp-source is installed");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    office.steward.awaits("/lists/talk/months", |page| page.says("100 messages"));
}
