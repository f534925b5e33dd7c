//! The text of a mail as HTML, and its beginning as one line.

mod blocks;
mod columns;
mod inline;
mod write;

pub use inline::hide_addresses;

use crate::limits::LINES;
use blocks::{Block, blocks};
use markup::Html;

/// Whether mail addresses are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    /// As they are.
    Shown,
    /// As `name@…`, so that nobody can gather them.
    Hidden,
}

/// The text of a mail ([`crate::Body::text`]) as HTML that may stand in any page: all of it is escaped, and the
/// only tags are ours. Quotes are folded, under the words `quoted` in the reader's language; short ones that are
/// answered below stand open. Each block finds its own direction.
///
/// Classes: `letter` round the whole, `quote` on the `details` of a quote, `signature` on what stands below the
/// text.
pub fn html(text: &str, shown: Addresses, quoted: &str) -> Html {
    written(text, shown, Quoted { words: quoted, whole_at: None })
}

/// The same for a page on which what is quoted stands as well, as in a thread: in place of a quote that would be folded
/// stands a link to `whole_at`, where it is shown.
pub fn html_in_thread(text: &str, shown: Addresses, quoted: &str, whole_at: &str) -> Html {
    written(text, shown, Quoted { words: quoted, whole_at: Some(whole_at) })
}

/// What becomes of a quote that is folded.
#[derive(Clone, Copy)]
struct Quoted<'a> {
    /// What it is called.
    words: &'a str,
    /// Where it is shown, when not here.
    whole_at: Option<&'a str>,
}

fn written(text: &str, shown: Addresses, quoted: Quoted<'_>) -> Html {
    let text = without_controls(text);
    let lines: Vec<&str> = text.lines().collect();
    let (lines, rest) = lines.split_at(lines.len().min(LINES));
    let mut blocks = blocks(lines);
    if !rest.is_empty() {
        blocks.push(Block::Text(rest.to_vec()));
    }
    Html::trusted(write::letter(&blocks, shown, quoted))
}

/// What its author wrote, without quotes, attributions and signature: paragraphs with a blank line between them, each
/// with its lines as they were sent.
pub fn own_words(text: &str) -> String {
    let text = without_controls(text);
    let lines: Vec<&str> = text.lines().collect();
    let (lines, rest) = lines.split_at(lines.len().min(LINES));
    let mut blocks = blocks(lines);
    if !rest.is_empty() {
        blocks.push(Block::Text(rest.to_vec()));
    }
    let own = blocks.into_iter().filter_map(|block| match block {
        Block::Text(lines) | Block::Columns(lines) => Some(lines.join("\n")),
        Block::Quote(_) | Block::Signature(_) => None,
    });
    own.collect::<Vec<_>>().join("\n\n")
}

/// The beginning of what its author wrote, without quotes and signature, as one line of at most `max`
/// characters, ended by an ellipsis when there is more. Plain text with addresses as they are; see
/// [`hide_addresses`].
pub fn excerpt(text: &str, max: usize) -> String {
    let text = without_controls(text);
    let lines: Vec<&str> = text.lines().collect();
    let mut line = String::new();
    for block in blocks(&lines) {
        let (Block::Text(words) | Block::Columns(words)) = block else { continue };
        for word in words.iter().flat_map(|line| line.split_whitespace()) {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        // Enough is known; a character has four bytes at most.
        if line.len() > max.saturating_mul(4) {
            break;
        }
    }
    cut(&line, max)
}

/// A line cut between words where one is near, else between letters: not all scripts have words.
fn cut(line: &str, max: usize) -> String {
    if line.chars().count() <= max {
        return line.to_owned();
    }
    let room = max.saturating_sub(1);
    let end = line.char_indices().nth(room).map_or(line.len(), |(at, _)| at);
    let kept = &line[..end];
    let word = if line[end..].starts_with(' ') { Some(end) } else { kept.rfind(' ') };
    let kept = word.filter(|at| *at * 2 > end).map_or(kept, |at| &kept[..at]);
    if max == 0 { String::new() } else { format!("{}…", kept.trim_end()) }
}

fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
