//! What the forms of a word have in common.

use crate::tokens::{Word, fold};
use frostem::{Algorithm, Stemmer};

/// How words of a language lose their endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stems {
    /// By the rules of Snowball.
    Snowball(Algorithm),
    /// By those of [`light10`].
    Arabic,
}

impl Stems {
    /// The stem of a word, in the one spelling.
    pub(crate) fn of(self, word: &Word) -> String {
        match self {
            Self::Snowball(algorithm) => fold(&Stemmer::new(algorithm).stem(&word.plain)),
            Self::Arabic => light10(&word.folded),
        }
    }
}

/// The light stemmer of Larkey, Ballesteros and Connell (2002): the article, with what is written before it,
/// and common endings. Snowball's takes the last letter of "Internet" when the article is missing, and leaves
/// it when it is there; this one treats both alike.
fn light10(folded: &str) -> String {
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
    use crate::tokens::words;

    fn alike(by: Stems, text: &str) {
        let stems: Vec<String> = words(text).iter().map(|word| by.of(word)).collect();
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{text}: {stems:?}");
    }

    #[test]
    fn arabic_words_are_alike_with_and_without_the_article() {
        for forms in
            ["الإنترنت انترنت إنترنت", "المنظمات منظمة منظمات والمنظمات", "حكومة الحكومات", "والمجتمع مجتمع"]
        {
            alike(Stems::Arabic, forms);
        }
    }

    #[test]
    fn a_short_arabic_word_keeps_its_letters() {
        assert_eq!(light10("ان"), "ان");
        assert_eq!(light10("وقت"), "وقت");
    }

    #[test]
    fn accents_that_are_left_out_do_not_part_stems() {
        alike(Stems::Snowball(Algorithm::French), "élections election");
        alike(Stems::Snowball(Algorithm::Russian), "участников участники");
    }
}
