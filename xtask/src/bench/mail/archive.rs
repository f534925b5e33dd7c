//! An archive made up: threads of all lengths side by side, quotes, authors who write often and such as write once,
//! some HTML, some attachments. About 6 KB a message, as on lists of today.

use super::chance::Chance;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Words that may occur, as a power of two.
const WORDS: usize = 12;
/// Authors, as a power of two.
const AUTHORS: usize = 8;
/// Threads that people still write to.
const ALIVE: usize = 24;
/// Messages of a thread that are answered.
const ANSWERED: usize = 12;
/// The widest line of a text.
const WIDTH: usize = 72;

/// Makes messages, the same ones in every run.
pub(super) struct Archive {
    chance: Chance,
    words: Vec<String>,
    threads: VecDeque<Thread>,
    made: usize,
}

struct Thread {
    subject: String,
    letters: VecDeque<Letter>,
}

#[derive(Clone)]
struct Letter {
    id: String,
    /// `References` of an answer to it.
    references: String,
    author: String,
    lines: Vec<String>,
}

impl Archive {
    pub(super) fn new() -> Self {
        let mut chance = Chance::of(3);
        let words = (0..1 << WORDS).map(|_| word(&mut chance)).collect();
        Self { chance, words, threads: VecDeque::new(), made: 0 }
    }

    /// Writes an mbox of so many messages.
    pub(super) fn mbox(&mut self, messages: usize, to: &mut impl Write) -> io::Result<()> {
        for _ in 0..messages {
            let at = self.thread();
            let message = self.message(at);
            entry(&message, to)?;
        }
        Ok(())
    }

    /// Writes one thread of so many messages of text alone, under a subject.
    pub(super) fn one_thread(
        &mut self,
        subject: &str,
        messages: usize,
        to: &mut impl Write,
    ) -> io::Result<()> {
        self.threads.push_back(Thread { subject: subject.to_owned(), letters: VecDeque::new() });
        for _ in 0..messages {
            let at = self.threads.len() - 1;
            let (head, lines) = self.head_and_lines(at);
            entry(&format!("{head}{}\n{}\n", TEXT, lines.join("\n")), to)?;
        }
        self.threads.pop_back();
        Ok(())
    }

    /// One message of text with CRLF, from an author of one's own.
    pub(super) fn post(&mut self, from: &str) -> Vec<u8> {
        let subject = self.sentence(6);
        let lines = self.paragraphs();
        let id = self.id();
        let date = date(self.made);
        let head = format!("From: Ana <{from}>\nTo: list@lists.example\nSubject: {subject}\nDate: {date}\n");
        let text = format!("{head}Message-ID: <{id}>\n{TEXT}\n{}\n", lines.join("\n"));
        text.replace('\n', "\r\n").into_bytes()
    }

    /// A thread to write to, now and then a new one.
    fn thread(&mut self) -> usize {
        if self.threads.is_empty() || self.chance.once_in(6) {
            let words = self.chance.between(3, 9);
            let subject = self.sentence(words);
            self.threads.push_back(Thread { subject, letters: VecDeque::new() });
            if self.threads.len() > ALIVE {
                self.threads.pop_front();
            }
        }
        self.chance.below(self.threads.len())
    }

    fn message(&mut self, thread: usize) -> String {
        let (head, lines) = self.head_and_lines(thread);
        let text = lines.join("\n");
        match self.chance.below(100) {
            0..4 => {
                let kilobytes = self.chance.between(5, 90);
                let file = self.file(kilobytes);
                format!(
                    "{head}Content-Type: multipart/mixed; boundary=\"part\"\n\n--part\n{TEXT}\n{text}\n--part\n\
                     Content-Type: application/pdf; name=\"paper.pdf\"\nContent-Transfer-Encoding: base64\n\
                     Content-Disposition: attachment; filename=\"paper.pdf\"\n\n{file}--part--\n"
                )
            }
            4..24 => format!(
                "{head}Content-Type: multipart/alternative; boundary=\"part\"\n\n--part\n{TEXT}\n{text}\n--part\n\
                 Content-Type: text/html; charset=utf-8\n\n<html><body><p>{}</p></body></html>\n--part--\n",
                text.replace("\n\n", "</p>\n<p>").replace('\n', "<br>\n")
            ),
            _ => format!("{head}{TEXT}\n{text}\n"),
        }
    }

    /// The header up to `Content-Type`, and the text.
    fn head_and_lines(&mut self, thread: usize) -> (String, Vec<String>) {
        let (id, author) = (self.id(), self.author());
        let answered = self.answered(thread);
        let mut lines = answered.as_ref().map_or_else(Vec::new, |letter| self.quote(letter));
        lines.extend(self.paragraphs());
        lines.extend(["-- ".to_owned(), author.clone(), "https://example.org/".to_owned()]);
        let (re, references) = match &answered {
            Some(letter) => {
                ("Re: ", format!("In-Reply-To: <{}>\nReferences: {}\n", letter.id, letter.references))
            }
            None => ("", String::new()),
        };
        let (way, date) = (self.way(), date(self.made));
        let subject = &self.threads[thread].subject;
        let head = format!(
            "{way}From: {author}\nTo: list@lists.example\nSubject: {re}{subject}\nDate: {date}\n\
             Message-ID: <{id}>\n{references}User-Agent: Writer/1.0\nMIME-Version: 1.0\n"
        );
        let references = references_to(&id, answered.as_ref());
        let letters = &mut self.threads[thread].letters;
        letters.push_back(Letter { id, references, author, lines: lines.clone() });
        if letters.len() > ANSWERED {
            letters.pop_front();
        }
        (head, lines)
    }

    /// What servers on the way put before a message.
    fn way(&mut self) -> String {
        let (made, date) = (self.made, date(self.made));
        let signature = self.base64(4 * WIDTH).trim_end().replace('\n', "\n\t");
        format!(
            "Received: from mail.example.net (mail.example.net [192.0.2.7])\n\tby lists.example (Postfix) with ESMTPS id \
             {made:08X}\n\tfor <list@lists.example>; {date}\n\
             DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=a;\n\
             \th=from:to:subject:date:message-id; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\n\tb={signature}\n"
        )
    }

    /// What is answered: the newest message more often than others.
    fn answered(&mut self, thread: usize) -> Option<Letter> {
        let letters = &self.threads[thread].letters;
        let back = self.chance.rank(3).min(letters.len().saturating_sub(1));
        letters.iter().rev().nth(back).cloned()
    }

    fn quote(&mut self, letter: &Letter) -> Vec<String> {
        let lines = self.chance.between(3, 14);
        let from = self.chance.below(letter.lines.len());
        let quoted = letter.lines.iter().skip(from).take(lines).map(|line| format!("> {line}"));
        [format!("{} wrote:", letter.author)].into_iter().chain(quoted).chain([String::new()]).collect()
    }

    /// One to five, of a few lines each.
    fn paragraphs(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        for _ in 0..self.chance.between(1, 5) {
            let words = self.chance.between(15, 70);
            let mut line = String::new();
            for word in self.sentence(words).split(' ') {
                if line.len() + word.len() > WIDTH {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(word);
            }
            lines.extend([line + ".", String::new()]);
        }
        lines
    }

    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words).map(|_| self.words[self.chance.rank(WORDS)].as_str()).collect();
        words.join(" ")
    }

    fn author(&mut self) -> String {
        let number = self.chance.rank(AUTHORS);
        let name = &self.words[number];
        format!("{name} Example <{name}.{number}@example.net>")
    }

    fn id(&mut self) -> String {
        self.made += 1;
        format!("{}.{}@example.net", self.made, self.chance.below(1 << 30))
    }

    fn file(&mut self, kilobytes: usize) -> String {
        self.base64(kilobytes * 1024 * 4 / 3)
    }

    /// About so many letters, in full lines.
    fn base64(&mut self, length: usize) -> String {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = String::with_capacity(length + length / WIDTH + 1);
        for _ in 0..length / WIDTH {
            text.extend((0..WIDTH).map(|_| char::from(LETTERS[self.chance.below(64)])));
            text.push('\n');
        }
        text
    }
}

/// The end of the header of a text.
const TEXT: &str = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n";

/// `References` of an answer to a message. As programs do, the oldest are left out of long ones, but the first.
fn references_to(id: &str, answered: Option<&Letter>) -> String {
    let mut known: Vec<&str> =
        answered.map_or_else(Vec::new, |it| it.references.split_whitespace().collect());
    if known.len() > ANSWERED {
        known.drain(1..known.len() - ANSWERED);
    }
    known.into_iter().map(|known| format!("{known}\n ")).collect::<String>() + &format!("<{id}>")
}

/// No line of ours begins with `From `.
fn entry(message: &str, to: &mut impl Write) -> io::Result<()> {
    writeln!(to, "From list@lists.example Mon Jan  2 10:00:00 2023\n{message}")
}

/// The time of the `number`th message: one every nine minutes, in months of 28 days.
fn date(number: usize) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let minutes = number * 9;
    let (hours, days) = (minutes / 60, minutes / 60 / 24);
    let (month, year) = (MONTHS[days / 28 % 12], 2015 + days / 28 / 12);
    format!("{} {month} {year} {:02}:{:02}:00 +0000", days % 28 + 1, hours % 24, minutes % 60)
}

/// Two to five syllables, in any script that lists are written in, most in ours.
fn word(chance: &mut Chance) -> String {
    const STARTS: [&str; 16] =
        ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "th", "st", "é"];
    const ENDS: [&str; 10] = ["a", "e", "i", "o", "u", "en", "er", "al", "is", "ou"];
    let mut word = String::new();
    for _ in 0..=chance.rank(2) {
        let _ = write!(word, "{}{}", STARTS[chance.below(16)], ENDS[chance.below(10)]);
    }
    word
}
