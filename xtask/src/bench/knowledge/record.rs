//! A record of a network that knows a lot: topics, a hundred thousand initiatives, a page that was written a thousand times.
//! It is taken in as any other record is.

use crate::Result;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// As many as the promises are made for.
pub(super) const INITIATIVES: usize = 100_000;
/// Of the page that changed most.
pub(super) const REVISIONS: usize = 1_000;
/// Moments are microseconds; this is in January 2024.
const FIRST: usize = 1_704_000_000_000_000;
/// A day, in microseconds.
const DAY: usize = 86_400_000_000;

const TOPICS: [&str; 8] = [
    "access",
    "surveillance",
    "human-rights",
    "gender",
    "cybersecurity",
    "open-standards",
    "elections",
    "data",
];
const REGIONS: [&str; 6] = ["africa", "asia", "europe", "latin-america", "northern-america", "oceania"];
const STATES: [&str; 3] = ["idea", "running", "paused"];
const SEEKS: [&str; 5] = ["partners", "endorsers", "funds", "people", "knowledge"];
const FIRSTS: [&str; 20] = [
    "Digital",
    "Open",
    "Community",
    "Feminist",
    "Rural",
    "Free",
    "Public",
    "Young",
    "Secure",
    "Local",
    "Federated",
    "Independent",
    "Citizens",
    "Women",
    "Indigenous",
    "Accessible",
    "Affordable",
    "Global",
    "Southern",
    "Neutral",
];
const SECONDS: [&str; 20] = [
    "Rights",
    "Networks",
    "Observatory",
    "Radio",
    "Archive",
    "Spectrum",
    "Caucus",
    "Clinic",
    "Library",
    "School",
    "Exchange",
    "Protocols",
    "Measurements",
    "Helpline",
    "Elections",
    "Privacy",
    "Journalism",
    "Encryption",
    "Identity",
    "Futures",
];
const PLACES: [&str; 25] = [
    "Kisumu",
    "Recife",
    "Tunis",
    "Dhaka",
    "Cebu",
    "Oaxaca",
    "Lviv",
    "Accra",
    "Suva",
    "Cusco",
    "Gaza",
    "Tbilisi",
    "Dakar",
    "Almaty",
    "Kochi",
    "Porto",
    "Ljubljana",
    "Maputo",
    "Bogota",
    "Hanoi",
    "Nuuk",
    "Aden",
    "Lima",
    "Jos",
    "Riga",
];

/// Writes it into a folder.
pub(super) fn write(root: &Path) -> Result<()> {
    let mut record = Record { root, manifest: Vec::new() };
    for (number, slug) in TOPICS.iter().enumerate() {
        record.file(&format!("topics/{slug}.json"), &topic(number, slug))?;
    }
    for number in 0..INITIATIVES {
        record.file(&format!("initiatives/i{number}.json"), &initiative(number))?;
    }
    record.file("pages/much-written/history.json", &page())?;
    record.close()
}

struct Record<'a> {
    root: &'a Path,
    manifest: Vec<(String, String)>,
}

impl Record<'_> {
    fn file(&mut self, path: &str, text: &str) -> Result<()> {
        let file = self.root.join(path);
        let folder = file.parent().unwrap_or(self.root);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&file, text));
        written.map_err(|e| format!("{}: {e}", file.display()))?;
        let hash = Sha256::digest(text);
        let hex = hash.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        self.manifest.push((path.to_owned(), hex));
        Ok(())
    }

    fn close(self) -> Result<()> {
        let files: Vec<String> =
            self.manifest.iter().map(|(path, hash)| format!("\"{path}\":\"{hash}\"")).collect();
        let text = format!("{{\"format\":1,\"files\":{{{}}}}}\n", files.join(","));
        fs::write(self.root.join("manifest.json"), text).map_err(|e| format!("manifest.json: {e}"))
    }
}

/// An id of one of several kinds.
fn id(kind: usize, number: usize) -> String {
    format!("0190{kind:04x}-0000-7000-8000-{number:012x}")
}

fn topic(number: usize, slug: &str) -> String {
    format!(
        r#"{{"id":"{}","slug":"{slug}","added":{FIRST},"closed":null,"revisions":[{{"number":1,"at":{FIRST},"by":null,"names":{{"en":"{slug}"}},"context":{{"text":"Where the debate on {slug} stands.","lang":"en"}}}}]}}"#,
        id(1, number)
    )
}

/// What the initiative of a number is called; no two the same.
pub(super) fn title(number: usize) -> String {
    let (first, second) = (FIRSTS[number % 20], SECONDS[number / 20 % 20]);
    format!("{first} {second} {} {}", PLACES[number / 400 % 25], number / 10_000 + 2015)
}

fn initiative(number: usize) -> String {
    let at = FIRST + number * (DAY / 200);
    let said = format!(
        r#"{{"title":"{} {number}","aim":"What people in {} need to know before it is decided.","what":"We meet every month, write down what we saw, and tell others.","lang":"en","state":"{}","regions":["{}"],"languages":["en"],"topics":["{}"],"seeks":[{{"kind":"{}","words":"Somebody who was there"}}]}}"#,
        title(number),
        PLACES[number % 25],
        STATES[number % 3],
        REGIONS[number % 6],
        TOPICS[number % 8],
        SEEKS[number % 5],
    );
    format!(
        r#"{{"id":"{}","slug":"i{number}","addresses":["i{number}"],"made":{at},"changed":{at},"heard":{at},"quiet":null,"merged_into":null,"leads":[{{"id":"{}","name":"Somebody","since":{at}}}],"revisions":[{{"number":1,"at":{at},"by":"Somebody","said":{said}}}],"updates":[]}}"#,
        id(2, number),
        id(3, number),
    )
}

fn page() -> String {
    let revisions: Vec<String> = (1..=REVISIONS)
        .map(|number| {
            let at = FIRST + number * DAY / 10;
            let text = format!("Who speaks first.\\n\\nWhoever asked, {number} times.\\n\\nWho speaks last.");
            format!(
                r#"{{"number":{number},"at":{at},"by":"Somebody","note":null,"minor":false,"came":3,"went":3,"restores":null,"title":"Much written","text":"{text}"}}"#
            )
        })
        .collect();
    format!(
        r#"{{"id":"{}","title":"Much written","address":"much-written","addresses":["much-written"],"lang":"en","purpose":"procedure","editors":"members","reach":"public","topics":["access"],"made":{FIRST},"changed":{FIRST},"agreed":[],"versions":[{{"id":"{}","lang":"en","follows":null,"outdated":null,"links":[],"revisions":[{}]}}],"comments":[]}}"#,
        id(4, 1),
        id(5, 1),
        revisions.join(",")
    )
}
