//! Mail as it is found: each is taken and archived, or not taken for a reason; none is a fault, and what goes out has
//! the body that came in.
//!
//! `BESTBITS_TEST_MAILS` names a folder of archives to be sent through instead of the mails that other tests read.

use mail_tests::{Client, DOMAIN, Office, Taken, Visitor};
use site::Engine;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Mails that are hard to read, and reports of mail that did not arrive.
const FOLDERS: [&str; 2] = ["../../kernel/message/tests/data", "../../kernel/bounces/tests/data"];

/// Folders of which each file is an archive, whatever its name ends with.
const ARCHIVES: [&str; 2] = ["pipermail", "listserv"];

/// How often, and with which pauses, the log is looked at.
const ATTEMPTS: u32 = 600;
const PAUSE: Duration = Duration::from_millis(200);

#[test]
fn every_mail_is_archived_or_turned_away_for_a_reason_on_sqlite() {
    passes(Engine::Sqlite);
}

#[test]
fn every_mail_is_archived_or_turned_away_for_a_reason_on_postgres() {
    passes(Engine::Postgres);
}

fn passes(engine: Engine) {
    let mut office = Office::opens(engine);
    office.makes_a_list("talk");
    office.subscribes("talk", &["bea@away.example".to_owned()]);
    let (before, logged_before) = (office.sink.count(), logged(&mut office));
    let mails = mails();
    let (taken, refused) = hands_over(&office, &mails);
    assert!(refused.keys().all(|answer| answer.starts_with('5')), "{refused:#?}");
    println!("{} mails, {taken} taken in; refused at the door: {refused:#?}", mails.len());
    awaits_word_of_each(&mut office, logged_before + taken);

    let archived = reads_all_pages(&mut office);
    println!("{archived} are in the archive");
    // To look at each again whenever one comes would take long, if there are many.
    office.sink.awaits(|taken| taken.len() >= before + archived);
    let copies = office.sink.awaits(|taken| taken[before..].iter().filter(is_copy).count() >= archived);
    let copies: Vec<&Taken> = copies[before..].iter().filter(is_copy).collect();
    assert_eq!(copies.len(), archived, "whoever is on the list has each message once");
    for copy in copies {
        // Where the header ends, is not clear in each of them.
        let is_somebodys = mails.iter().any(|mail| mail.ends_with(copy.body()));
        assert!(is_somebodys, "nobody wrote this:\n{}", copy.text());
    }
}

fn is_copy(taken: &&Taken) -> bool {
    taken.field("List-Id").is_some_and(|id| id.contains(DOMAIN))
}

/// All mails in the folders, each Message-ID once: what comes twice is a matter for other tests.
fn mails() -> Vec<Vec<u8>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders: Vec<PathBuf> = match std::env::var_os("BESTBITS_TEST_MAILS") {
        Some(folder) => vec![folder.into()],
        None => FOLDERS.iter().map(|folder| here.join(folder)).collect(),
    };
    let found = folders.iter().flat_map(|folder| in_folder(folder));
    let mut mails: Vec<Vec<u8>> = found.map(|mail| with_line_ends(&mail)).collect();
    let mut seen = HashSet::new();
    mails.retain(|mail| seen.insert(message_id(mail).unwrap_or_else(|| mail.clone())));
    mails
}

fn message_id(mail: &[u8]) -> Option<Vec<u8>> {
    let head = mail[..mail.len() - body(mail).len()].to_ascii_lowercase();
    let fields = head.split(|byte| *byte == b'\n');
    let value = fields.filter_map(|line| line.strip_prefix(b"message-id:")).next()?.trim_ascii();
    (!value.is_empty()).then(|| value.to_vec())
}

/// What follows the first empty line.
fn body(mail: &[u8]) -> &[u8] {
    let end = mail.windows(4).position(|window| window == b"\r\n\r\n");
    &mail[end.map_or(mail.len(), |end| end + 4)..]
}

fn in_folder(folder: &Path) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("a folder that can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.sort();
    paths.iter().flat_map(|path| if path.is_dir() { in_folder(path) } else { in_file(path) }).collect()
}

/// An archive's mails, or the one mail that a file is.
fn in_file(path: &Path) -> Vec<Vec<u8>> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    if path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")) {
        return Vec::new();
    }
    match ending {
        "json" | "md" | "xml" | "html" | "yaml" | "py" => Vec::new(),
        "mbox" | "gz" => archived(path),
        _ if ARCHIVES.iter().any(|archives| path.parent().is_some_and(|it| it.ends_with(archives))) => {
            archived(path)
        }
        _ => vec![std::fs::read(path).expect("a file that can be read")],
    }
}

fn archived(path: &Path) -> Vec<Vec<u8>> {
    let archive = mailboxes::open(path).expect("an archive");
    archive.filter_map(Result::ok).map(|found| found.raw).collect()
}

/// As the wire carries it.
fn with_line_ends(mail: &[u8]) -> Vec<u8> {
    let lines = mail.split_inclusive(|byte| *byte == b'\n');
    lines.flat_map(|line| [Client::without_end(line), b"\r\n"].concat()).collect()
}

/// Hands them over; gives how many were taken, and the answers to the others.
fn hands_over(office: &Office, mails: &[Vec<u8>]) -> (usize, BTreeMap<String, usize>) {
    let (mut taken, mut refused) = (0, BTreeMap::new());
    let connects = || Client::lmtp(&office.lmtp).expect("the program takes mail");
    let mut lmtp = connects();
    for mail in mails {
        let answer = lmtp.hands_over("ana@example.org", &format!("talk@{DOMAIN}"), mail);
        let answer = answer.unwrap_or_else(|_| {
            lmtp = connects();
            "the connection broke".to_owned()
        });
        if answer.starts_with("250") {
            taken += 1;
        } else {
            *refused.entry(answer).or_default() += 1;
        }
    }
    (taken, refused)
}

/// Waits until the stewards' log has so many entries: each mail that was taken in leaves one, whatever becomes of it.
fn awaits_word_of_each(office: &mut Office, entries: usize) {
    let done = (0..ATTEMPTS).any(|_| {
        let done = logged(office) >= entries;
        if !done {
            std::thread::sleep(PAUSE);
        }
        done
    });
    assert!(done, "{} of {entries} things were logged", logged(office));
}

/// How many entries the log has.
fn logged(office: &mut Office) -> usize {
    let (mut entries, mut next) = (0, Some("/stewardship/log".to_owned()));
    while let Some(address) = next {
        let page = office.steward.reads(&address);
        entries += page.all("tbody th").len();
        next = page.attribute("a[rel=next]", "href");
    }
    entries
}

/// Reads every month, message and thread of the archive as a stranger; gives how many messages there are.
fn reads_all_pages(office: &mut Office) -> usize {
    let mut reader = Visitor::comes(&office.site);
    let mut links = BTreeSet::new();
    for month in reader.reads("/lists/talk/months").attributes("main ul.people a", "href") {
        let page = reader.reads(&month);
        links.extend(page.attributes("main ul.letters a", "href"));
        for further in page.attributes("main nav.chosen a", "href") {
            links.extend(reader.reads(&further).attributes("main ul.letters a", "href"));
        }
    }
    for link in &links {
        let page = reader.reads(link);
        let thread = page.attribute("main .crumb a[href*='/threads/']", "href").expect("it is in a thread");
        reader.reads(thread.split('#').next().unwrap_or_default());
    }
    links.len()
}
