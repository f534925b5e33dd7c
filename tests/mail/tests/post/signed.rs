//! What we sign and seal holds for programs that others wrote: dkimpy and OpenDKIM.

use mail_tests::{DOMAIN, Names, Office, Taken, letter};
use site::Engine;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const DKIMPY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/signing.py");
/// The one that Debian's packages install for.
const PYTHON: &str = "/usr/bin/python3";
const AUTHORS: &str = "example.org";
const SELECTOR: &str = "hand";

#[test]
fn signatures_and_seals_hold_elsewhere_and_the_authors_own_is_not_broken() {
    let names = Names::open();
    let mut office = Office::asking(Engine::Sqlite, names.address());
    let author = Author::with_a_key(office.site.data());
    names.say(&author.name(), &author.record);
    names.say(AUTHORS, "v=spf1 ip4:127.0.0.1 -all");
    names.say(&format!("_dmarc.{AUTHORS}"), "v=DMARC1; p=reject");

    office.makes_a_list("talk");
    office.subscribes("talk", &["bea@away.example".to_owned()]);
    let welcome = office.sink.taken().pop().expect("it was awaited");
    assert!(office.posts("talk", &author.signs(&letter("1", "Hello", ""))).starts_with("250"));
    let copy = office.sink.awaits(|taken| taken.last().is_some_and(is_copy)).pop().expect("it was awaited");

    let records = office.site.data().join("records");
    let mut lines = printed(office.site.command(&["mail", "dns"]).output());
    lines.push_str(&format!("{}\tTXT\t{}\n", author.name(), author.record));
    std::fs::write(&records, &lines).expect("room for a file");
    let ours = format!("dkim {DOMAIN} bits-ed25519 True\ndkim {DOMAIN} bits-rsa True\n");
    let theirs = format!("dkim {AUTHORS} {SELECTOR} True\n");
    let seal = "arc pass success\n";
    assert_eq!(
        copy.field("From").as_deref(),
        Some("Ana <ana@example.org>"),
        "nothing need be rewritten: {}",
        copy.text()
    );
    assert_eq!(dkimpy(&["verify", text(&records)], &copy.bytes), format!("{ours}{theirs}{seal}"));
    assert!(dkimpy(&["verify", text(&records)], &welcome.bytes).starts_with(&ours), "{}", welcome.text());
    assert!(opendkim(office.site.data(), &lines, &copy), "{}", copy.text());
}

fn is_copy(taken: &Taken) -> bool {
    taken.field("List-Id").is_some()
}

/// Somebody whose domain signs.
struct Author {
    key: PathBuf,
    record: String,
}

impl Author {
    fn with_a_key(folder: &Path) -> Self {
        let base = folder.join("author");
        let made = Command::new("dknewkey").args(["--ktype", "ed25519", text(&base)]).output();
        printed(made);
        let record = std::fs::read_to_string(base.with_extension("dns")).expect("dknewkey writes it");
        Self { key: base.with_extension("key"), record: record.trim().to_owned() }
    }

    fn name(&self) -> String {
        format!("{SELECTOR}._domainkey.{AUTHORS}")
    }

    fn signs(&self, message: &[u8]) -> Vec<u8> {
        dkimpy(&["sign", AUTHORS, SELECTOR, text(&self.key)], message).into_bytes()
    }
}

fn dkimpy(words: &[&str], message: &[u8]) -> String {
    let mut child = Command::new(PYTHON)
        .arg(DKIMPY)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python3 is installed");
    child.stdin.take().expect("piped above").write_all(message).expect("it reads");
    printed(child.wait_with_output())
}

/// Whether OpenDKIM finds that the signatures hold, with these records instead of the DNS.
fn opendkim(folder: &Path, records: &str, message: &Taken) -> bool {
    let (keys, conf, mail) = (folder.join("keys"), folder.join("opendkim.conf"), folder.join("copy.eml"));
    let lines = records.lines().filter_map(|line| line.split_once("\tTXT\t"));
    let table: String = lines.map(|(name, value)| format!("{name} {value}\n")).collect();
    let settings = format!("TestPublicKeys {}\nMode v\n", text(&keys));
    for (path, content) in [(&keys, table.as_bytes()), (&conf, settings.as_bytes()), (&mail, &message.bytes)]
    {
        std::fs::write(path, content).expect("room for a file");
    }
    let said = Command::new("opendkim").args(["-v", "-x", text(&conf), "-t", text(&mail)]).output();
    let said = printed(said);
    assert!(!said.contains("failed"), "{said}");
    said.contains(") succeeded")
}

/// What a program said, which did what it should.
fn printed(output: std::io::Result<Output>) -> String {
    let output = output.expect("the program is installed");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of ASCII")
}
