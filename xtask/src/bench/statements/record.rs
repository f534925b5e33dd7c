//! Comments for a record that has none: its log goes on as if they had been made, so that the record holds, and an instance
//! takes it in.

use super::words;
use crate::Result;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What stands in none of the lists of files.
const LISTS: [&str; 2] = ["manifest.json", "SHA256SUMS"];
/// From one entry of the log to the next, in microseconds.
const APART: u64 = 1_000_000;
/// Every so many comments one is the reply to the one before it.
const REPLY: usize = 10;
/// One of so many waits for its answer.
const OPEN: usize = 8;

/// The end of a log.
struct End {
    number: u64,
    at: u64,
    hash: String,
}

/// Puts so many comments into the record in this folder, and gives the statement another name.
pub(super) fn comment(folder: &Path, (from, to): (&str, &str), comments: usize) -> Result<()> {
    let matter = read(folder, "statement.json")?;
    let named = matter.replace(&format!("\"slug\": \"{from}\""), &format!("\"slug\": \"{to}\""));
    write(folder, "statement.json", &named)?;
    let mut log = read(folder, "log.jsonl")?;
    let mut end = end(&log)?;
    let (draft, mended) = (words::draft(), words::mended());
    let mut lines = Vec::with_capacity(comments);
    for number in 1..=comments {
        let comment = Comment::of(number, &draft, &mended);
        lines.push(comment.line());
        append(&mut log, &mut end, "commented", &comment.commented());
        if let Some(answered) = comment.answered() {
            append(&mut log, &mut end, "comment-answered", &answered);
        }
    }
    write(folder, "log.jsonl", &log)?;
    write(folder, "comments.json", &format!("[\n{}\n]\n", lines.join(",\n")))?;
    seal(folder, to, &end)
}

/// A comment; all of it follows from its number.
struct Comment<'draft> {
    number: usize,
    /// The paragraph as it was, with its number and what has become of it.
    about: (usize, &'draft str, &'static str),
    kind: &'static str,
    words: String,
    author: &'static str,
    disposition: Option<&'static str>,
    reason: Option<&'static str>,
    salt: [u8; 16],
}

impl<'draft> Comment<'draft> {
    fn of(number: usize, draft: &'draft [String], mended: &[String]) -> Self {
        const DISPOSITIONS: [&str; 4] = ["accepted", "partly", "declined", "out-of-scope"];
        let said = words::contributions();
        let (author, words) = said[number % said.len()];
        let place = (number * 7 + number / draft.len()) % draft.len();
        let answered = !number.is_multiple_of(REPLY) && !number.is_multiple_of(OPEN);
        let disposition = answered.then(|| DISPOSITIONS[number % 4]);
        let reason =
            "The drafters have talked about it, and found that the text as it stands says so already.";
        Self {
            number,
            about: (place + 1, &draft[place], words::fate(place, draft, mended)),
            kind: if number.is_multiple_of(3) { "question" } else { "concern" },
            words: format!("{words} ({number})"),
            author,
            disposition,
            reason: disposition.filter(|one| *one != "accepted").map(|_| reason),
            salt: [u8::try_from(number % 251).unwrap_or_default(); 16],
        }
    }

    /// Its part of the text, as the record and the log call it.
    fn part(&self) -> &'static str {
        match self.number {
            number if number.is_multiple_of(REPLY) => "reply",
            number if number % 23 == 0 => "missing",
            number if number % 23 == 1 => "whole",
            _ => "paragraph",
        }
    }

    /// Its object in `comments.json`.
    fn line(&self) -> String {
        let minutes = self.number * 7;
        let (day, hour, minute) = (5 + minutes / 1440, minutes / 60 % 24, minutes % 60);
        let place = match self.part() {
            "paragraph" => {
                let (mark, said, fate) = self.about;
                format!("\"paragraph\":{mark},\"fate\":\"{fate}\",\"said\":{},", quoted(said))
            }
            "reply" => format!("\"reply_to\":{},", self.number - 1),
            _ => String::new(),
        };
        format!(
            "{{\"number\":{},\"about\":\"{}\",{place}\"kind\":\"{}\",\"words\":{},\"author\":{},\"lang\":\"en\",\
             \"at\":\"2026-01-{day:02}T{hour:02}:{minute:02}:00Z\",\"disposition\":{},\"reason\":{},\"salt\":\"{}\"}}",
            self.number,
            self.part(),
            self.kind,
            quoted(&self.words),
            quoted(self.author),
            maybe(self.disposition),
            maybe(self.reason),
            hexadecimal(&self.salt),
        )
    }

    /// What the log has of it.
    fn commented(&self) -> String {
        let seal = self.sealed(&format!("{}\n\n{}\n\n", self.kind, self.words));
        format!("{{\"about\":\"{}\",\"comment\":{},\"words\":\"{seal}\"}}", self.part(), self.number)
    }

    /// What the log has of its answer.
    fn answered(&self) -> Option<String> {
        let disposition = self.disposition?;
        let seal = self.reason.map(|reason| self.sealed(reason));
        let (number, seal) = (self.number, maybe(seal.as_deref()));
        Some(format!("{{\"comment\":{number},\"disposition\":\"{disposition}\",\"reason\":{seal}}}"))
    }

    fn sealed(&self, words: &str) -> String {
        sha256(&[&self.salt, words.as_bytes()].concat())
    }
}

fn end(log: &str) -> Result<End> {
    let last = log.lines().count() as u64;
    let found = regex::Regex::new(r#""at":(\d+).*"hash":"([0-9a-f]{64})""#).expect("written here");
    let found = log.lines().last().and_then(|line| found.captures(line));
    let found = found.ok_or("the record has no log")?;
    let at = found[1].parse().map_err(|e| format!("the log has a strange time: {e}"))?;
    Ok(End { number: last, at, hash: found[2].to_owned() })
}

/// Each entry's hash covers the one before.
fn append(log: &mut String, end: &mut End, kind: &str, body: &str) {
    let (number, at) = (end.number + 1, end.at + APART);
    let hash = sha256(format!("{}\n{number} {at} {kind} {body}", end.hash).as_bytes());
    let body = quoted(body);
    let line = format!(
        "{{\"number\":{number},\"at\":{at},\"kind\":\"{kind}\",\"body\":{body},\"hash\":\"{hash}\"}}\n"
    );
    log.push_str(&line);
    *end = End { number, at, hash };
}

/// Writes both lists of the record's files anew.
fn seal(folder: &Path, slug: &str, end: &End) -> Result<()> {
    let mut paths = Vec::new();
    gather(folder, "", &mut paths)?;
    paths.retain(|path| !LISTS.contains(&path.as_str()));
    paths.sort();
    let (mut listed, mut sums) = (Vec::new(), String::new());
    for path in &paths {
        let text = read(folder, path)?;
        let hash = sha256(text.as_bytes());
        listed.push(format!("{{\"path\":\"{path}\",\"bytes\":{},\"sha256\":\"{hash}\"}}", text.len()));
        writeln!(sums, "{hash}  {path}").expect("a string takes all");
    }
    let manifest = format!(
        "{{\"format\":\"best-bits-statement-1\",\"statement\":\"{slug}\",\"log_entries\":{},\"log_head\":\"{}\",\
         \"files\":[\n{}\n]}}\n",
        end.number,
        end.hash,
        listed.join(",\n")
    );
    writeln!(sums, "{}  manifest.json", sha256(manifest.as_bytes())).expect("a string takes all");
    write(folder, "manifest.json", &manifest)?;
    write(folder, "SHA256SUMS", &sums)
}

fn gather(folder: &Path, inside: &str, paths: &mut Vec<String>) -> Result<()> {
    let unread = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in fs::read_dir(folder).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let name = format!("{inside}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{name}/"), paths)?;
        } else {
            paths.push(name);
        }
    }
    Ok(())
}

fn read(folder: &Path, path: &str) -> Result<String> {
    fs::read_to_string(folder.join(path)).map_err(|e| format!("{path} of the record: {e}"))
}

fn write(folder: &Path, path: &str, text: &str) -> Result<()> {
    fs::write(folder.join(path), text).map_err(|e| format!("{path} of the record: {e}"))
}

fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// As JSON has it; there are no control characters in our words.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}

fn maybe(words: Option<&str>) -> String {
    words.map_or_else(|| "null".to_owned(), quoted)
}
