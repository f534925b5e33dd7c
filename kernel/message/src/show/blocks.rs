//! What a plain text is made of: paragraphs, columns, quotes, a signature.

use super::columns::{Columns, is_columns};
use regex::Regex;
use std::sync::LazyLock;

/// A block of a mail's text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block<'a> {
    /// A paragraph.
    Text(Vec<&'a str>),
    /// Lines whose spaces mean something: a table, a diff.
    Columns(Vec<&'a str>),
    /// What others wrote.
    Quote(Quote<'a>),
    /// What stands below a text, marked off by `-- ` or by the line of a list.
    Signature(Vec<&'a str>),
}

/// What others wrote, and who.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Quote<'a> {
    /// The line that says who wrote it and when.
    pub(super) by: Vec<&'a str>,
    /// Lines without their marks, and how many they had.
    pub(super) lines: Vec<(usize, &'a str)>,
}

/// The most lines of an attribution, and its most characters.
const BY_LINES: usize = 3;
const BY_BYTES: usize = 400;

/// The most lines that a list puts below a mail.
const FOOTER_LINES: usize = 12;

/// Where Outlook's way of quoting begins, which marks no lines.
static ORIGINAL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^-{4,}\s*(?:Original [Mm]essage|Message d.origine|Mensaje original|Mensagem original|Urspr.ngliche Nachricht|Исходное сообщение|原始邮件|الرسالة الأصلية)\s*-{4,}$")
        .expect("the pattern is sound")
});

/// The line after which Outlook's header lines stand, and the one among them that no forwarded mail has.
static FROM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\*?(?:From|De|Von|Da|От|发件人|寄件者|من) ?[:：]").expect("the pattern is sound")
});
static SENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\*?(?:Sent|Envoyé|Enviado(?: el)?|Enviada(?: em)?|Gesendet|Inviato|Отправлено|发送时间|寄件日期|تاريخ الإرسال) ?[:：]")
        .expect("the pattern is sound")
});

/// Words that say who wrote, for lines without a date.
static WROTE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:wrote|writes|said|écrit|escribi[óo]|escreveu|schrieb|scritto|пиш[еу]т?|написал|写道|寫道|كتب)")
        .expect("the pattern is sound")
});

/// The blocks of a text.
pub(super) fn blocks<'a>(lines: &[&'a str]) -> Vec<Block<'a>> {
    let (cut, resumed) = unmarked_quote(lines);
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < cut {
        let start = at;
        let quoted = marks(lines[at]).0 > 0;
        at += lines[at..cut].iter().take_while(|line| (marks(line).0 > 0) == quoted).count();
        if !quoted {
            let after = at < cut;
            let blank = lines[start..at].iter().all(|line| line.trim().is_empty());
            let between = blank && after && matches!(blocks.last(), Some(Block::Quote(_)));
            if !between {
                own(&lines[start..at], after, &mut blocks);
            }
        } else {
            quote(lines[start..at].iter().map(|line| marks(line)), &mut blocks);
        }
    }
    if cut < lines.len() {
        blocks.push(Block::Quote(Quote { by: Vec::new(), lines: Vec::new() }));
        let rest = lines[resumed..].iter().map(|line| marks(line));
        quote(rest.map(|(depth, words)| (depth + 1, words)), &mut blocks);
    }
    blocks
}

/// Where a quote without marks begins, and behind the line that only says so.
fn unmarked_quote(lines: &[&str]) -> (usize, usize) {
    let begins = |at: usize| {
        let line = lines[at].trim_end();
        if line.starts_with("----") && ORIGINAL.is_match(line) {
            return Some((at, at + 1));
        }
        let sent = || lines[at + 1..].iter().take(3).any(|line| SENT.is_match(line));
        if !FROM.is_match(line) || !sent() {
            return None;
        }
        let ruled =
            at > 0 && lines[at - 1].len() >= 10 && lines[at - 1].trim_end().bytes().all(|byte| byte == b'_');
        Some((if ruled { at - 1 } else { at }, at))
    };
    (0..lines.len()).find_map(begins).unwrap_or((lines.len(), lines.len()))
}

/// Adds to a quote that was begun, or begins one.
fn quote<'a>(lines: impl Iterator<Item = (usize, &'a str)>, blocks: &mut Vec<Block<'a>>) {
    if let Some(Block::Quote(quote)) = blocks.last_mut() {
        if !quote.lines.is_empty() {
            quote.lines.push((1, ""));
        }
        quote.lines.extend(lines);
    } else {
        blocks.push(Block::Quote(Quote { by: Vec::new(), lines: lines.collect() }));
    }
}

/// Lines that the author wrote; the last of them may say whom the quote after them is by.
fn own<'a>(lines: &[&'a str], quote_follows: bool, blocks: &mut Vec<Block<'a>>) {
    let (lines, by) = if quote_follows { attribution(lines) } else { (lines, &lines[..0]) };
    let signature = lines.iter().enumerate().position(|(at, line)| is_signature(line, lines.len() - at));
    let (text, signature) = lines.split_at(signature.unwrap_or(lines.len()));
    paragraphs(text, blocks);
    let signature = trimmed(signature);
    if !signature.is_empty() {
        blocks.push(Block::Signature(signature.to_vec()));
    }
    if !by.is_empty() {
        blocks.push(Block::Quote(Quote { by: by.to_vec(), lines: Vec::new() }));
    }
}

/// Splits off the lines that say who wrote what follows: they end in a colon, and a date or an address or the
/// word for writing stands in them.
fn attribution<'l, 'a>(lines: &'l [&'a str]) -> (&'l [&'a str], &'l [&'a str]) {
    let end = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |at| at + 1);
    let start = lines[..end].iter().rposition(|line| line.trim().is_empty()).map_or(0, |at| at + 1);
    let start = if end - start > BY_LINES { end - 1 } else { start };
    let said = lines[start..end].join(" ");
    let says = said.len() <= BY_BYTES
        && said.trim_end().ends_with([':', '：'])
        && (said.contains(|c: char| c.is_numeric() || c == '@') || WROTE.is_match(&said));
    if says { (&lines[..start], &lines[start..end]) } else { (lines, &lines[..0]) }
}

/// Whether a signature begins here: at `-- ` (also without its space, when little follows), or at the line that
/// lists put above what they add.
fn is_signature(line: &str, left: usize) -> bool {
    let bare = line.trim_end();
    let ruled = bare.len() >= 30 && bare.bytes().all(|byte| byte == b'_');
    line == "-- " || (left <= FOOTER_LINES && (bare == "--" || ruled))
}

/// Blocks of text and of columns, which empty lines part.
pub(super) fn paragraphs<'a>(lines: &[&'a str], blocks: &mut Vec<Block<'a>>) {
    let mut kind = Columns::No;
    for paragraph in lines.split(|line| line.trim().is_empty()).filter(|paragraph| !paragraph.is_empty()) {
        let before = kind;
        kind = is_columns(paragraph, before);
        if kind == Columns::No {
            blocks.push(Block::Text(paragraph.to_vec()));
            continue;
        }
        match blocks.last_mut() {
            Some(Block::Columns(open)) if before != Columns::No => {
                open.push("");
                open.extend(paragraph);
            }
            _ => blocks.push(Block::Columns(paragraph.to_vec())),
        }
    }
}

fn trimmed<'l, 'a>(lines: &'l [&'a str]) -> &'l [&'a str] {
    let end = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |at| at + 1);
    &lines[..end]
}

/// How many marks of a quote a line begins with, and the rest without the space behind them. `>From ` is what
/// mailboxes make of a sentence that begins with `From`.
pub(super) fn marks(line: &str) -> (usize, &str) {
    if line.starts_with(">From ") {
        return (0, line);
    }
    let (mut depth, mut rest) = (0, line);
    while let Some(after) = rest.strip_prefix('>').or_else(|| rest.strip_prefix(" >").filter(|_| depth > 0)) {
        depth += 1;
        rest = after;
    }
    (depth, if depth > 0 { rest.strip_prefix(' ').unwrap_or(rest) } else { rest })
}
