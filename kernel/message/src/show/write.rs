//! Blocks as HTML.

use super::blocks::{Block, Quote};
use super::inline;
use super::{Addresses, Quoted};
use crate::limits::{LINKS, QUOTES};
use markup::Html;

/// The most lines of a quote that stands open where it is answered.
const OPEN_LINES: usize = 6;

/// The whole text.
pub(super) fn letter(blocks: &[Block<'_>], shown: Addresses, quoted: Quoted<'_>) -> String {
    let mut writer = Writer { out: String::from("<div class=\"letter\">"), shown, links: LINKS };
    // What is nothing but a quote, as a forwarded mail, is why it was sent.
    let own = blocks.iter().any(|block| matches!(block, Block::Text(_) | Block::Columns(_)));
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Text(lines) => writer.block("<p dir=\"auto\">", lines, "</p>"),
            Block::Columns(lines) => writer.block("<pre dir=\"auto\">", lines, "</pre>"),
            Block::Signature(lines) => writer.block("<p class=\"signature\" dir=\"auto\">", lines, "</p>"),
            Block::Quote(quote) => {
                let answered = matches!(blocks.get(at + 1), Some(Block::Text(_) | Block::Columns(_)));
                let open = !own || (answered && quote.lines.len() <= OPEN_LINES);
                match quoted.whole_at.filter(|_| !open) {
                    Some(whole_at) => writer.elsewhere(whole_at, quoted.words),
                    None => writer.quote(quote, open, quoted.words),
                }
            }
        }
    }
    writer.out.push_str("</div>");
    writer.out
}

struct Writer {
    out: String,
    shown: Addresses,
    /// How many links may still be made.
    links: usize,
}

impl Writer {
    fn block(&mut self, start: &str, lines: &[&str], end: &str) {
        self.out.push_str(start);
        let text = lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n");
        inline::write(&mut self.out, &text, self.shown, &mut self.links);
        self.out.push_str(end);
    }

    fn elsewhere(&mut self, whole_at: &str, words: &str) {
        let (whole_at, words) = (Html::of_text(whole_at), Html::of_text(words));
        self.out.push_str(&format!("<p class=\"quote\"><a href=\"{whole_at}\">{words}</a></p>"));
    }

    fn quote(&mut self, quote: &Quote<'_>, open: bool, quoted: &str) {
        self.out.push_str(if open { "<details class=\"quote\" open>" } else { "<details class=\"quote\">" });
        self.out.push_str(&format!("<summary>{}</summary>", Html::of_text(quoted)));
        if !quote.by.is_empty() {
            self.block("<p dir=\"auto\">", &quote.by, "</p>");
        }
        let mut level = 0;
        let mut rest = quote.lines.as_slice();
        while let Some((depth, words)) = rest.first() {
            // Empty lines between quotes of one depth are often marked as of another.
            let same = 1 + rest[1..]
                .iter()
                .take_while(|(other, next)| other == depth || next.trim().is_empty())
                .count();
            let (run, after) = rest.split_at(same);
            rest = after;
            if words.trim().is_empty() && run.iter().all(|(_, words)| words.trim().is_empty()) {
                continue;
            }
            let wanted = (*depth).min(QUOTES);
            self.turn(level, wanted);
            level = wanted;
            let lines: Vec<&str> = run.iter().map(|(_, words)| *words).collect();
            self.paragraphs(&lines);
        }
        self.turn(level, 0);
        self.out.push_str("</details>");
    }

    /// Opens or ends quotes until that many are open.
    fn turn(&mut self, level: usize, wanted: usize) {
        for _ in wanted..level {
            self.out.push_str("</blockquote>");
        }
        for _ in level..wanted {
            self.out.push_str("<blockquote>");
        }
    }

    fn paragraphs(&mut self, lines: &[&str]) {
        let mut blocks = Vec::new();
        super::blocks::paragraphs(lines, &mut blocks);
        for block in &blocks {
            match block {
                Block::Columns(lines) => self.block("<pre dir=\"auto\">", lines, "</pre>"),
                Block::Text(lines) | Block::Signature(lines) => self.block("<p dir=\"auto\">", lines, "</p>"),
                Block::Quote(_) => {}
            }
        }
    }
}
