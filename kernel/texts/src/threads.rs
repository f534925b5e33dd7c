//! Which words of an old text the words of a new one are, and so whose.

use crate::align::align;
use crate::kin::Kin;
use crate::{Origin, Paragraph, Run};
use std::collections::HashMap;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// So many words in a row that went from one place and came in another were moved, not written anew.
const MOVED_WORDS: usize = 4;

/// How many places with the same words are looked at.
const MOST_PLACES: usize = 16;

/// A stretch of a new paragraph.
#[derive(Clone, Debug)]
struct Thread {
    len: usize,
    /// The old paragraph it is from, and the bytes there; none where it is new.
    from: Option<(usize, Range<usize>)>,
}

/// The runs of each new text. Words come from the paragraphs that the text comes from, then from wherever a
/// row of words went; all others are of `origin`.
pub(crate) fn threads(old: &[Paragraph], new: &[String], kin: &[Kin], origin: Origin) -> Vec<Vec<Run>> {
    let mut threads = spun(old, new, kin);
    let gone = gone(old, &threads);
    if !gone.is_empty() {
        let places = Places::of(old, &gone);
        for (text, threads) in new.iter().zip(&mut threads) {
            *threads = found_again(text, std::mem::take(threads), old, &places);
        }
    }
    threads.iter().map(|threads| runs(old, threads, origin)).collect()
}

/// The threads of each new text from the paragraphs it comes from.
fn spun(old: &[Paragraph], new: &[String], kin: &[Kin]) -> Vec<Vec<Thread>> {
    let mut parts: HashMap<&[usize], Vec<usize>> = HashMap::new();
    for (at, kin) in kin.iter().enumerate() {
        parts.entry(&kin.from).or_default().push(at);
    }
    let mut threads = vec![Vec::new(); new.len()];
    for (from, parts) in parts {
        if from.is_empty() {
            parts.iter().for_each(|at| threads[*at] = vec![Thread { len: new[*at].len(), from: None }]);
            continue;
        }
        // The parts of what was split are read as one text, and so are the paragraphs that were joined.
        let before: Vec<&str> = from.iter().map(|number| old[*number].text.as_str()).collect();
        let after: Vec<&str> = parts.iter().map(|at| new[*at].as_str()).collect();
        let whole = between(&before, &after, from);
        let mut start = 0;
        for at in parts {
            threads[at] = cut(&whole, start..start + new[at].len());
            start += new[at].len() + 2;
        }
    }
    threads
}

/// The threads of the texts in `after`, joined by blank lines, from those in `before`, whose numbers are
/// `from`.
fn between(before: &[&str], after: &[&str], from: &[usize]) -> Vec<Thread> {
    let mut threads = Vec::new();
    for stretch in align(&before.join("\n\n"), &after.join("\n\n")) {
        if !stretch.same {
            threads.push(Thread { len: stretch.new.len(), from: None });
            continue;
        }
        let mut start = 0;
        for (text, number) in before.iter().zip(from) {
            let end = start + text.len();
            let (low, high) = (stretch.old.start.max(start), stretch.old.end.min(end));
            if low < high {
                threads.push(Thread { len: high - low, from: Some((*number, low - start..high - start)) });
            }
            // The blank line between two is nobody's.
            let (low, high) = (stretch.old.start.max(end), stretch.old.end.min(end + 2));
            if low < high {
                threads.push(Thread { len: high - low, from: None });
            }
            start = end + 2;
        }
    }
    threads
}

/// What the threads have in these bytes of theirs.
fn cut(threads: &[Thread], bytes: Range<usize>) -> Vec<Thread> {
    let (mut start, mut inside) = (0, Vec::new());
    for thread in threads {
        let (low, high) = (start.max(bytes.start), (start + thread.len).min(bytes.end));
        if low < high {
            let from = thread.from.as_ref().map(|(number, there)| {
                let first = there.start + low - start;
                (*number, first..first + high - low)
            });
            inside.push(Thread { len: high - low, from });
        }
        start += thread.len;
    }
    inside
}

/// The stretches of old paragraphs that no thread comes from.
fn gone(old: &[Paragraph], threads: &[Vec<Thread>]) -> Vec<(usize, Range<usize>)> {
    let mut kept: Vec<Vec<Range<usize>>> = vec![Vec::new(); old.len()];
    for (number, range) in threads.iter().flatten().filter_map(|thread| thread.from.clone()) {
        kept[number].push(range);
    }
    let mut gone = Vec::new();
    for (number, mut kept) in kept.into_iter().enumerate() {
        kept.sort_by_key(|range| range.start);
        let mut start = 0;
        let end = old[number].text.len();
        for range in kept.into_iter().chain(std::iter::once(end..end)) {
            if start < range.start {
                gone.push((number, start..range.start));
            }
            start = start.max(range.end);
        }
    }
    gone
}

/// A word: the old paragraph, its bytes there.
type Place = (usize, Range<usize>);

/// The words that are gone, to be found by rows of them.
struct Places<'a> {
    words: Vec<(&'a str, Place)>,
    /// Where a row of words begins, as a position in `words`.
    rows: HashMap<Vec<&'a str>, Vec<usize>>,
}

impl<'a> Places<'a> {
    fn of(old: &'a [Paragraph], gone: &[(usize, Range<usize>)]) -> Self {
        let (mut words, mut rows) = (Vec::new(), HashMap::<_, Vec<usize>>::new());
        for (number, range) in gone {
            let first = words.len();
            for (at, word) in old[*number].text[range.clone()].unicode_word_indices() {
                let start = range.start + at;
                words.push((word, (*number, start..start + word.len())));
            }
            for at in first..(words.len() + 1).saturating_sub(MOVED_WORDS).max(first) {
                let row: Vec<&str> = words[at..at + MOVED_WORDS].iter().map(|(word, _)| *word).collect();
                rows.entry(row).or_default().push(at);
            }
        }
        Self { words, rows }
    }

    /// The longest row of gone words, all of one paragraph, with which these words begin: how many they are
    /// and where they stood.
    fn longest(&self, words: &[(usize, &str)]) -> Option<(usize, usize, Range<usize>)> {
        let row: Vec<&str> = words.get(..MOVED_WORDS)?.iter().map(|(_, word)| *word).collect();
        let rows = self.rows.get(&row)?.iter().take(MOST_PLACES).map(|first| {
            let number = self.words[*first].1.0;
            let pairs = self.words[*first..].iter().zip(words);
            let count = pairs.take_while(|(a, b)| a.0 == b.1 && a.1.0 == number).count();
            let there = self.words[*first].1.1.start..self.words[first + count - 1].1.1.end;
            (count, number, there)
        });
        rows.max_by_key(|(count, ..)| *count)
    }
}

/// The threads of a text with its new words looked for among those that are gone.
fn found_again(text: &str, threads: Vec<Thread>, old: &[Paragraph], places: &Places<'_>) -> Vec<Thread> {
    let (mut start, mut all) = (0, Vec::new());
    for thread in threads {
        let come = &text[start..start + thread.len];
        start += thread.len;
        if thread.from.is_some() {
            all.push(thread);
            continue;
        }
        let words: Vec<(usize, &str)> = come.unicode_word_indices().collect();
        let (mut done, mut at) = (0, 0);
        while at < words.len() {
            let Some((count, number, there)) = places.longest(&words[at..]) else {
                at += 1;
                continue;
            };
            let (first, (last, word)) = (words[at].0, words[at + count - 1]);
            let mut end = last + word.len();
            // The sign after the last word goes with it.
            let (after, before) = (come[end..].chars(), old[number].text[there.end..].chars());
            let signs = after.zip(before).take_while(|(a, b)| a == b && !a.is_alphanumeric());
            end += signs.map(|(sign, _)| sign.len_utf8()).sum::<usize>();
            let there = there.start..there.end + end - last - word.len();
            all.push(Thread { len: first - done, from: None });
            // The words are the same; what stands between them may not be.
            for stretch in align(&old[number].text[there.clone()], &come[first..end]) {
                let from = there.start + stretch.old.start..there.start + stretch.old.end;
                all.push(Thread { len: stretch.new.len(), from: stretch.same.then_some((number, from)) });
            }
            (done, at) = (end, at + count);
        }
        all.push(Thread { len: come.len() - done, from: None });
    }
    all
}

/// The threads as runs; what is new has `origin`.
fn runs(old: &[Paragraph], threads: &[Thread], origin: Origin) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut add = |len: usize, origin: Origin| match runs.last_mut() {
        _ if len == 0 => (),
        Some(last) if last.origin == origin => last.len += len as u32,
        _ => runs.push(Run { len: len as u32, origin }),
    };
    for thread in threads {
        let Some((number, bytes)) = &thread.from else {
            add(thread.len, origin);
            continue;
        };
        let mut start = 0;
        for run in &old[*number].runs {
            let end = start + run.len as usize;
            add(end.min(bytes.end).saturating_sub(start.max(bytes.start)), run.origin);
            start = end;
        }
    }
    runs
}
