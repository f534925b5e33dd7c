//! The words of a statement and of what is said about it: out of contributions to NETmundial.

/// See the README beside it for where it is from, and its licence.
const CONTRIBUTIONS: &str =
    include_str!("../../../../capabilities/statements/tests/data/netmundial-2014/contributions.tsv");

/// Paragraphs of the statement, headings among them.
pub(super) const PARAGRAPHS: usize = 60;
/// Every so many paragraphs a part begins.
const PART: usize = 10;
/// A paragraph ends with the sentence in which it gets so long, in bytes: some 210 on the average. What people contribute to
/// such a text is twice as long.
const LONG: usize = 120;

/// What was contributed, paragraph by paragraph, each with who said it.
pub(super) fn contributions() -> Vec<(&'static str, &'static str)> {
    let line = |line: &'static str| line.split_once('\t')?.1.split_once('\t');
    CONTRIBUTIONS.lines().filter_map(line).collect()
}

/// The statement as it was first written, paragraph by paragraph.
pub(super) fn draft() -> Vec<String> {
    let said = contributions();
    let paragraph = |at: usize| {
        if at.is_multiple_of(PART) {
            return format!("## Part {} of the principles", at / PART + 1);
        }
        sentences(said[at].1).to_owned()
    };
    (0..PARAGRAPHS).map(paragraph).collect()
}

/// The statement as it was after a round of comments: every fourth paragraph says it otherwise, one has moved, one has gone
/// and one has come.
pub(super) fn mended() -> Vec<String> {
    let mut text = draft();
    for paragraph in text.iter_mut().skip(1).step_by(4) {
        *paragraph = paragraph.replace(" the ", " every ").replace(" should ", " shall ");
    }
    text.swap(15, 33);
    text.pop();
    text.push(sentences(contributions()[PARAGRAPHS].1).to_owned());
    text
}

/// What has become of a paragraph of the first text in the second one, as records call it.
pub(super) fn fate(place: usize, draft: &[String], mended: &[String]) -> &'static str {
    match &draft[place] {
        _ if place + 1 == PARAGRAPHS => "removed",
        text if mended[place] == *text => "same",
        text if mended.contains(text) => "moved",
        _ => "changed",
    }
}

/// The first sentences of a paragraph.
fn sentences(paragraph: &str) -> &str {
    let ends = paragraph.match_indices(". ").map(|(at, _)| at + 1);
    ends.into_iter().find(|end| *end >= LONG).map_or(paragraph, |end| &paragraph[..end])
}
