//! The passage of a text that answers a question best, as HTML.

use crate::query::Asked;
use crate::schema::cut;
use crate::stems::Stems;
use crate::tokens;

/// About three lines on a telephone, in bytes of Latin text.
const PASSAGE_BYTES: usize = 240;
/// How much stands before the first word that was found.
const LEAD_BYTES: usize = 60;
/// How far into a text the best passage is looked for, in bytes: a page of hits must stay quick.
const SCANNED_BYTES: usize = 32 << 10;

/// The place of a word in a text, in bytes: from where to where.
type Place = (usize, usize);

/// What shows the passages that answer a question.
pub(crate) struct Answers<'a> {
    asked: &'a Asked,
    /// The stems of the words asked for, in the languages seen so far.
    stems: Vec<(Stems, Vec<String>)>,
}

impl<'a> Answers<'a> {
    /// To this question.
    pub(crate) fn to(asked: &'a Asked) -> Self {
        Self { asked, stems: Vec::new() }
    }

    /// The passage of `body` with the most of what was asked for, its words marked; the beginning, when it holds
    /// none.
    pub(crate) fn passage(&mut self, body: &str, stemmed_by: Option<Stems>) -> String {
        let text = cut(body, SCANNED_BYTES);
        let (words, answers) = self.scan(text, stemmed_by);
        let first = best(&answers);
        let from = begin(&words, first.map_or(0, |(from, _)| from.saturating_sub(LEAD_BYTES)), first);
        let to = end(text, &words, from + PASSAGE_BYTES);
        let marks = answers.iter().map(|(_, place)| *place).filter(|place| place.0 >= from && place.1 <= to);
        let mut html = if from > 0 { "… ".to_owned() } else { String::new() };
        html.push_str(&marked(text, from, to, marks));
        if to < body.trim_end().len() {
            html.push_str(" …");
        }
        html
    }

    /// The words of a text, up to behind the first passage that no other can surpass, and those of them that answer, each
    /// with the number of the word asked for.
    fn scan(&mut self, text: &str, stemmed_by: Option<Stems>) -> (Vec<Place>, Vec<(usize, Place)>) {
        let asked = self.asked;
        let by = stemmed_by.map(|by| (by, self.stems_by(by)));
        let (mut words, mut answers) = (Vec::new(), Vec::new());
        let mut enough = if asked.is_empty() { PASSAGE_BYTES } else { usize::MAX };
        for word in tokens::words(text) {
            let place = (word.from, word.to);
            words.push(place);
            if place.0 > enough {
                break;
            }
            if let Some(n) = asked.answered_by(&word, by) {
                let first = text[word.from..].chars().next().map_or(0, char::len_utf8);
                let place = if asked.is_alone(n) { (word.from, word.from + first) } else { place };
                answers.push((n, place));
                if enough == usize::MAX && in_reach_before(&answers, place) == asked.len() {
                    enough = place.1 + PASSAGE_BYTES;
                }
            }
        }
        (words, answers)
    }

    fn stems_by(&mut self, by: Stems) -> &[String] {
        let known = self.stems.iter().position(|(known, _)| *known == by);
        let at = known.unwrap_or_else(|| {
            self.stems.push((by, self.asked.stems(by)));
            self.stems.len() - 1
        });
        &self.stems[at].1
    }
}

/// How much of a passage follows its first answer.
const REACH: usize = PASSAGE_BYTES - LEAD_BYTES;

/// How many different words are answered by the last passage that ends with this one.
fn in_reach_before(answers: &[(usize, Place)], last: Place) -> usize {
    different(answers.iter().rev().take_while(|(_, place)| last.1 <= place.0 + REACH))
}

fn different<'a>(answers: impl Iterator<Item = &'a (usize, Place)>) -> usize {
    let mut seen: Vec<usize> = answers.map(|(n, _)| *n).collect();
    seen.sort_unstable();
    seen.dedup();
    seen.len()
}

/// The first word of the passage that answers the most words; the earliest of equals.
fn best(answers: &[(usize, Place)]) -> Option<Place> {
    let worth = |first: usize| {
        different(answers[first..].iter().take_while(|(_, place)| place.1 <= answers[first].1.0 + REACH))
    };
    let best = (0..answers.len())
        .map(|first| (worth(first), first))
        .max_by_key(|(worth, first)| (*worth, usize::MAX - first));
    best.map(|(_, first)| answers[first].1)
}

/// The beginning of the first word at or after `wished`, but no later than the word it is about.
fn begin(words: &[Place], wished: usize, about: Option<Place>) -> usize {
    if wished == 0 {
        return 0;
    }
    let word = words.iter().find(|(from, _)| *from >= wished).copied();
    word.or(about).map_or(0, |(from, _)| from)
}

/// The end of the last word before `wished`.
fn end(text: &str, words: &[Place], wished: usize) -> usize {
    if wished >= text.len() {
        return text.len();
    }
    words.iter().rev().find(|(_, to)| *to <= wished).map_or_else(|| cut(text, wished).len(), |(_, to)| *to)
}

/// The text from `from` to `to`, escaped, with the places of `marks` in `<mark>`; places that overlap are
/// one.
fn marked(text: &str, from: usize, to: usize, marks: impl Iterator<Item = Place>) -> String {
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
    use crate::document::Order;

    fn snippet(body: &str, asked: &str) -> String {
        let asked = Asked::of(asked, Order::Best);
        Answers::to(&asked).passage(body, Some(Stems::Snowball(frostem::Algorithm::English)))
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
