//! The passage of a text that answers a question best, as HTML.

use crate::query::Asked;
use crate::schema::cut;
use crate::stems::Stems;
use crate::tokens::{Word, words};

/// About three lines on a telephone, in bytes of Latin text.
const PASSAGE_BYTES: usize = 240;
/// How much stands before the first word that was found.
const LEAD_BYTES: usize = 60;
/// How far into a text the best passage is looked for, in bytes: a page of hits must stay quick.
const SCANNED_BYTES: usize = 64 << 10;

/// The passage of `body` with the most of what was asked for, its words marked; the beginning, when it holds
/// none.
pub(crate) fn passage(body: &str, asked: &Asked, stemmed_by: Option<Stems>) -> String {
    let text = cut(body, SCANNED_BYTES);
    let words = words(text);
    let answers: Vec<(usize, &Word)> =
        words.iter().filter_map(|word| Some((asked.answered_by(word, stemmed_by)?, word))).collect();
    let first = best(&answers);
    let from = begin(&words, first.map_or(0, |word| word.from.saturating_sub(LEAD_BYTES)), first);
    let to = end(text, &words, from + PASSAGE_BYTES);
    let marks = answers
        .iter()
        .map(|(_, word)| (word.from, word.to))
        .filter(|(start, end)| *start >= from && *end <= to);
    let mut html = if from > 0 { "… ".to_owned() } else { String::new() };
    html.push_str(&marked(text, from, to, marks));
    if to < body.trim_end().len() {
        html.push_str(" …");
    }
    html
}

/// The first word of the passage that answers the most words; the earliest of equals.
fn best<'a>(answers: &[(usize, &'a Word)]) -> Option<&'a Word> {
    let reach = PASSAGE_BYTES - LEAD_BYTES;
    let worth = |first: usize| {
        let near = answers[first..].iter().take_while(|(_, word)| word.to <= answers[first].1.from + reach);
        let mut seen: Vec<usize> = near.map(|(n, _)| *n).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    };
    let best = (0..answers.len())
        .map(|first| (worth(first), first))
        .max_by_key(|(worth, first)| (*worth, usize::MAX - first));
    best.map(|(_, first)| answers[first].1)
}

/// The beginning of the first word at or after `wished`, but no later than the word it is about.
fn begin(words: &[Word], wished: usize, about: Option<&Word>) -> usize {
    if wished == 0 {
        return 0;
    }
    let word = words.iter().find(|word| word.from >= wished);
    word.or(about).map_or(0, |word| word.from)
}

/// The end of the last word before `wished`.
fn end(text: &str, words: &[Word], wished: usize) -> usize {
    if wished >= text.len() {
        return text.len();
    }
    words.iter().rev().find(|word| word.to <= wished).map_or_else(|| cut(text, wished).len(), |word| word.to)
}

/// The text from `from` to `to`, escaped, with the places of `marks` in `<mark>`; places that overlap are
/// one.
fn marked(text: &str, from: usize, to: usize, marks: impl Iterator<Item = (usize, usize)>) -> String {
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in marks {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    let mut html = String::new();
    let mut at = from;
    for (start, end) in joined {
        html.push_str(&escaped(&text[at..start]));
        html.push_str("<mark>");
        html.push_str(&escaped(&text[start..end]));
        html.push_str("</mark>");
        at = end;
    }
    html.push_str(&escaped(text.get(at..to).unwrap_or_default()));
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snippet(body: &str, asked: &str) -> String {
        passage(body, &Asked::of(asked), Some(Stems::Snowball(frostem::Algorithm::English)))
    }

    #[test]
    fn words_are_marked_and_all_else_is_escaped() {
        let html = snippet("<b>Privacy</b> & \"policies\" <script>", "policy privacy");
        assert_eq!(
            html,
            "&lt;b&gt;<mark>Privacy</mark>&lt;/b&gt; &amp; &quot;<mark>policies</mark>&quot; &lt;script&gt;"
        );
    }

    #[test]
    fn the_passage_with_the_most_words_is_shown() {
        let body = format!(
            "Access is a word. {}In the end, access and privacy meet here.",
            "Filler of no use. ".repeat(50)
        );
        let html = snippet(&body, "privacy access");
        assert!(
            html.starts_with("… ") && html.contains("<mark>access</mark> and <mark>privacy</mark>"),
            "{html}"
        );
        assert!(!html.contains("is a word"));
    }

    #[test]
    fn without_an_answer_the_beginning_is_shown() {
        let body = "word ".repeat(100);
        let html = snippet(&body, "nothing");
        assert!(html.starts_with("word word") && html.ends_with("word …") && html.len() < 260, "{html}");
        assert_eq!(snippet("", "nothing"), "");
    }

    #[test]
    fn pairs_that_overlap_are_one_mark() {
        assert_eq!(snippet("关于互联网治理", "互联网"), "关于<mark>互联网</mark>治理");
    }

    proptest::proptest! {
        #[test]
        fn any_text_and_question_give_sound_html(body in "(\\PC|[<>&\" ]){0,400}", asked in "\\PC{0,20}") {
            let html = snippet(&body, &asked);
            let bare = html.replace("<mark>", "").replace("</mark>", "");
            proptest::prop_assert!(!bare.contains(['<', '>', '"']));
        }
    }
}
