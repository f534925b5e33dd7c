//! What a mail that answers a call for comments says about which part of the text.

use texts::Mark;

/// One mail is so many comments at most; the rest stays with the last of them.
const MOST: usize = 50;

/// A line of so many characters before the first paragraph that is named, is a greeting.
const GREETING: usize = 40;

/// The words by which a line says that it is about what is missing.
const MISSING: [&str; 8] =
    ["missing", "manque", "il manque", "falta", "faltan", "не хватает", "ينقص", "缺少"];

/// What one part of the mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// A paragraph, by its number.
    Paragraph(Mark),
    /// What is missing.
    Missing,
    /// The text as a whole.
    Whole,
}

/// The comments in what somebody wrote: a line that begins with `¶12` or `#12:`, or with "missing:", begins one; what stands
/// before the first such line is about the whole, but for a greeting. Never empty for a text with words.
pub(crate) fn comments(text: &str) -> Vec<(Said, String)> {
    let mut parts: Vec<(Said, String)> = vec![(Said::Whole, String::new())];
    for line in text.lines() {
        match opening(line) {
            Some((said, rest)) if parts.len() < MOST => parts.push((said, rest.to_owned() + "\n")),
            _ => {
                let (_, words) = parts.last_mut().expect("it begins with one");
                words.push_str(line);
                words.push('\n');
            }
        }
    }
    if parts.len() > 1 && is_greeting(&parts[0].1) {
        parts.remove(0);
    }
    for (_, words) in &mut parts {
        *words = words.trim().to_owned();
    }
    parts.retain(|(_, words)| !words.is_empty());
    parts
}

/// What a line is about that begins a comment, and what else stands on it.
fn opening(line: &str) -> Option<(Said, &str)> {
    let line = line.trim_start();
    if let Some(rest) = line.strip_prefix('¶') {
        let (mark, rest) = number(rest.trim_start())?;
        return Some((Said::Paragraph(mark), after(rest)));
    }
    // "#1 priority" and "# 2 Access" are words: this sign needs its colon.
    if let Some(rest) = line.strip_prefix(['#', '＃']) {
        let (mark, rest) = number(rest)?;
        return rest.starts_with([':', '：']).then(|| (Said::Paragraph(mark), after(rest)));
    }
    let (word, rest) = line.split_once([':', '：'])?;
    let word = word.trim().to_lowercase();
    MISSING.contains(&word.as_str()).then(|| (Said::Missing, rest.trim_start()))
}

/// The number at the beginning, and what follows it.
fn number(text: &str) -> Option<(Mark, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    Some((Mark(text[..digits].parse().ok()?), &text[digits..]))
}

fn after(rest: &str) -> &str {
    rest.trim_start_matches([':', '：', '.', ')', '-', '–', '—', ' ', '\u{a0}'])
}

fn is_greeting(words: &str) -> bool {
    let words = words.trim();
    words.lines().count() <= 1 && words.chars().count() <= GREETING
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Said, String)> {
        comments(text)
    }

    #[test]
    fn a_line_with_a_number_begins_a_comment_on_that_paragraph() {
        let on = |mark| Said::Paragraph(Mark(mark));
        for (mail, parts) in [
            ("I like it.", vec![(Said::Whole, "I like it.")]),
            ("¶12: Too long.", vec![(on(12), "Too long.")]),
            ("#12: Too long.\nFar too long.", vec![(on(12), "Too long.\nFar too long.")]),
            ("#1 priority is access.", vec![(Said::Whole, "#1 priority is access.")]),
            ("# 2: Access", vec![(Said::Whole, "# 2: Access")]),
            ("Dear all,\n\n¶ 3 – Yes.\n#4: No.", vec![(on(3), "Yes."), (on(4), "No.")]),
            (
                "It is all much too long for anybody to read.\n#4: No.",
                vec![(Said::Whole, "It is all much too long for anybody to read."), (on(4), "No.")],
            ),
            ("Missing: children.", vec![(Said::Missing, "children.")]),
            ("缺少：儿童。", vec![(Said::Missing, "儿童。")]),
            ("#hashtag is a word", vec![(Said::Whole, "#hashtag is a word")]),
            ("¶12:\n\n", vec![]),
            ("", vec![]),
        ] {
            let parts: Vec<_> = parts.into_iter().map(|(said, words)| (said, words.to_owned())).collect();
            assert_eq!(read(mail), parts, "{mail:?}");
        }
    }

    #[test]
    fn a_mail_of_many_parts_loses_nothing() {
        let mail: String = (1..=80).map(|mark| format!("#{mark}: words {mark}\n")).collect();
        let parts = read(&mail);
        assert!(parts.len() <= MOST, "{}", parts.len());
        assert!((1..=80).all(|mark| parts.iter().any(|(_, words)| words.contains(&format!("words {mark}")))));
    }
}
