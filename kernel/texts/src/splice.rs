//! Two edits of one paragraph brought together word by word.

use crate::align::align;
use std::ops::Range;

/// Signs that end a sentence, in the scripts of the six languages.
const ENDS: [char; 10] = ['.', '!', '?', '…', ';', '؟', '。', '！', '？', '；'];

/// Other words for a stretch of the base.
struct Change<'a> {
    base: Range<usize>,
    words: &'a str,
}

/// The base with both edits, and whether some of mine are left out: where both changed the same words, or
/// words side by side, theirs stand. Whole sentences that both added in one place both stand.
pub(crate) fn splice(base: &str, mine: &str, theirs: &str) -> (String, bool) {
    let (my, their) = (changes(base, mine), changes(base, theirs));
    let (mut text, mut left_out) = (String::new(), false);
    let (mut done, mut a, mut b) = (0, 0, 0);
    while a < my.len() || b < their.len() {
        let starts = [my.get(a), their.get(b)].into_iter().flatten().map(|change| change.base.start);
        let start = starts.min().unwrap_or(done);
        let (first_mine, first_their, mut end) = (a, b, start);
        // All changes that touch one another, from either side.
        loop {
            let before = (a, b);
            while my.get(a).is_some_and(|change| change.base.start <= end) {
                end = end.max(my[a].base.end);
                a += 1;
            }
            while their.get(b).is_some_and(|change| change.base.start <= end) {
                end = end.max(their[b].base.end);
                b += 1;
            }
            if (a, b) == before {
                break;
            }
        }
        text.push_str(&base[done..start]);
        let (my, their) = (&my[first_mine..a], &their[first_their..b]);
        let [my_words, their_words] = [my, their].map(|changes| changed(base, start..end, changes));
        match (my, their) {
            (_, []) => text.push_str(&my_words),
            ([], _) => text.push_str(&their_words),
            _ if my_words == their_words => text.push_str(&their_words),
            _ if start == end && sentence(&my_words) && sentence(&their_words) => {
                text.push_str(&their_words);
                if !their_words.ends_with(char::is_whitespace) && !my_words.starts_with(char::is_whitespace) {
                    text.push(' ');
                }
                text.push_str(&my_words);
            }
            _ => {
                text.push_str(&their_words);
                left_out = true;
            }
        }
        done = end;
    }
    text.push_str(&base[done..]);
    (text, left_out)
}

fn changes<'a>(base: &str, other: &'a str) -> Vec<Change<'a>> {
    let stretches = align(base, other).into_iter().filter(|stretch| !stretch.same);
    stretches.map(|stretch| Change { base: stretch.old, words: &other[stretch.new] }).collect()
}

/// The stretch of the base with these changes of it.
fn changed(base: &str, stretch: Range<usize>, changes: &[Change<'_>]) -> String {
    let (mut text, mut done) = (String::new(), stretch.start);
    for change in changes {
        text.push_str(&base[done..change.base.start]);
        text.push_str(change.words);
        done = change.base.end;
    }
    text.push_str(&base[done..stretch.end]);
    text
}

fn sentence(words: &str) -> bool {
    words.trim_end().ends_with(ENDS)
}
