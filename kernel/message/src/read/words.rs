//! Encoded words in headers (RFC 2047), joined before they are decoded: programs cut inside of characters.

use crate::{charset, content};

/// Unicode noncharacters, of which no text is made; they hold the place of decoded words while a structured
/// field is parsed, so that a comma or bracket in a word is no syntax.
const MARK_START: char = '\u{FDD0}';
const MARK_END: char = '\u{FDD1}';
/// Put into `=?` that begins no word, so that no parser behind looks for one.
const BREAK: char = '\u{FDD2}';

/// The most bytes of one encoded word. RFC 2047 says 75, and some programs put a whole subject into one.
const LONGEST: usize = 2_000;

/// A value on one line, with its words decoded.
pub(super) fn text(value: &[u8], fallback: Option<&str>) -> String {
    let mut text = String::with_capacity(value.len());
    pieces(&unfolded(value, fallback), |piece| match piece {
        Piece::Plain(plain) => text.push_str(plain),
        Piece::Word(word) => text.extend(word.chars().map(|c| if c.is_control() { ' ' } else { c })),
    });
    text
}

/// A structured value, with marks in place of its words.
pub(super) struct Marked {
    pub(super) line: String,
    words: Vec<String>,
}

/// A structured value ready for a parser that knows no encoded words; ends in a line break.
pub(super) fn marked(value: &[u8], fallback: Option<&str>) -> Marked {
    let mut marked = Marked { line: String::with_capacity(value.len() + 1), words: Vec::new() };
    pieces(&unfolded(value, fallback), |piece| match piece {
        Piece::Plain(plain) => marked.line.push_str(&plain.replace("=?", &format!("={BREAK}?"))),
        Piece::Word(word) => {
            marked.line.push_str(&format!("{MARK_START}{}{MARK_END}", marked.words.len()));
            marked.words.push(word);
        }
    });
    marked.line.push('\n');
    marked
}

impl Marked {
    /// Parsed text with the words put where their marks are.
    pub(super) fn fill(&self, parsed: &str) -> String {
        let mut text = String::with_capacity(parsed.len());
        let mut rest = parsed;
        while let Some((before, tail)) = rest.split_once(MARK_START) {
            text.push_str(before);
            let (number, after) = tail.split_once(MARK_END).unwrap_or((tail, ""));
            text.push_str(number.parse::<usize>().ok().and_then(|at| self.words.get(at)).map_or("", |w| w));
            rest = after;
        }
        text.push_str(rest);
        let text: String = text.replace(BREAK, "");
        let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        clean.collect::<String>().trim().to_owned()
    }
}

/// A value as text without its line breaks; what is no UTF-8 is in the charset `fallback`.
fn unfolded(value: &[u8], fallback: Option<&str>) -> String {
    let text = match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) => charset::decode(value, fallback).text,
    };
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' | '\n' | '\0' | MARK_START..=BREAK => {}
            '\t' => line.push(' '),
            c => line.push(c),
        }
    }
    line
}

enum Piece<'a> {
    Plain(&'a str),
    Word(String),
}

/// The pieces of a line: plain text, and runs of words with nothing but white space between them.
fn pieces(line: &str, mut each: impl FnMut(Piece<'_>)) {
    let (mut plain, mut at) = (0, 0);
    while let Some(found) = line[at..].find("=?") {
        let start = at + found;
        let mut run = Run::default();
        let mut end = start;
        while let Some(word) = word_at(&line[end + blank(&line[end..])..]) {
            end += blank(&line[end..]) + word.length;
            run.add(&word);
        }
        if end == start {
            at = start + 2;
            continue;
        }
        if plain < start {
            each(Piece::Plain(&line[plain..start]));
        }
        each(Piece::Word(run.finish()));
        (plain, at) = (end, end);
    }
    if plain < line.len() {
        each(Piece::Plain(&line[plain..]));
    }
}

fn blank(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

struct Word<'a> {
    charset: &'a str,
    bytes: Vec<u8>,
    length: usize,
}

/// The word with which a line begins.
fn word_at(line: &str) -> Option<Word<'_>> {
    let rest = line.strip_prefix("=?")?;
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let (label, rest) = rest.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let (written, _) = rest.split_once("?=")?;
    // Bytes that should have been encoded were made text with the rest of the line: nothing is left to decode.
    let raw = !written.is_ascii();
    let bytes = match encoding {
        "b" | "B" => content::base64(written.as_bytes()).bytes.into_owned(),
        "q" | "Q" => {
            let mut bytes = Vec::with_capacity(written.len());
            content::unescape(written.replace('_', " ").as_bytes(), b'=', &mut bytes);
            bytes
        }
        _ => return None,
    };
    // RFC 2231 puts a language behind an asterisk.
    let charset = label.split('*').next().filter(|name| !name.is_empty() && !name.contains(' '))?;
    let charset = if raw { "utf-8" } else { charset };
    Some(Word { charset, bytes, length: label.len() + encoding.len() + written.len() + 6 })
}

/// Words that follow each other, decoded together as long as their charset is the same.
#[derive(Default)]
struct Run {
    text: String,
    charset: String,
    bytes: Vec<u8>,
}

impl Run {
    fn add(&mut self, word: &Word<'_>) {
        // What switches between sets begins each word anew.
        if !self.charset.eq_ignore_ascii_case(word.charset)
            || word.charset.len() > 7 && word.charset[..8].eq_ignore_ascii_case("iso-2022")
        {
            self.flush();
            word.charset.clone_into(&mut self.charset);
        }
        self.bytes.extend_from_slice(&word.bytes);
    }

    fn flush(&mut self) {
        let bytes = std::mem::take(&mut self.bytes);
        self.text.push_str(&charset::decode(&bytes, Some(&self.charset)).text);
    }

    fn finish(mut self) -> String {
        self.flush();
        self.text
    }
}
