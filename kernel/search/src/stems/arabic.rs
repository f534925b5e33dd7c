//! Arabic, in the one spelling.

/// The light stemmer of Larkey, Ballesteros and Connell (2002): the article, with what is written before it,
/// and common endings. Snowball's takes the last letter of "Internet" when the article is missing, and leaves
/// it when it is there; this one treats both alike.
pub(super) fn light10(folded: &str) -> String {
    const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];
    const ENDINGS: [&str; 9] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ة"];
    /// Fewer letters than two are no stem; after "and" alone, which may belong to the word, fewer than three.
    const LEAST: usize = 2;
    let letters = |word: &str| word.chars().count();
    let article = ARTICLES
        .iter()
        .find_map(|article| folded.strip_prefix(article).filter(|rest| letters(rest) >= LEAST));
    let and = || folded.strip_prefix('و').filter(|rest| letters(rest) > LEAST);
    let mut stem = article.or_else(and).unwrap_or(folded);
    for ending in ENDINGS {
        stem = stem.strip_suffix(ending).filter(|rest| letters(rest) >= LEAST).unwrap_or(stem);
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_arabic_word_keeps_its_letters() {
        assert_eq!(light10("ان"), "ان");
        assert_eq!(light10("وقت"), "وقت");
    }
}
