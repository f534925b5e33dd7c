//! What the forms of a word have in common.

mod arabic;
mod swahili;

use crate::spelling::fold;
use crate::tokens::Word;
use frostem::{Algorithm, Stemmer};

/// How words of a language lose what is put before and behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stems {
    /// By the rules of Snowball.
    Snowball(Algorithm),
    /// By those of [`arabic::light10`].
    Arabic,
    /// By those of [`swahili::light`].
    Swahili,
}

impl Stems {
    /// The stem of a word, in the one spelling.
    pub(crate) fn of(self, word: &Word) -> String {
        match self {
            Self::Snowball(algorithm) => fold(&Stemmer::new(algorithm).stem(&word.plain)),
            Self::Arabic => arabic::light10(word.folded()),
            Self::Swahili => swahili::light(word.folded()),
        }
    }

    /// Whether a word is written in the script of the language.
    pub(crate) fn fit(self, word: &Word) -> bool {
        let Some(first) = word.plain.chars().next().filter(|first| first.is_alphabetic()) else {
            return false;
        };
        match self {
            Self::Arabic => matches!(first, '\u{600}'..='\u{6FF}'),
            Self::Snowball(Algorithm::Russian) => matches!(first, '\u{400}'..='\u{52F}'),
            Self::Snowball(Algorithm::Hindi) => matches!(first, '\u{900}'..='\u{97F}'),
            Self::Snowball(_) | Self::Swahili => first < '\u{250}',
        }
    }

    /// Whether a word keeps its first letter in all its forms.
    pub(crate) const fn keep_beginnings(self) -> bool {
        matches!(self, Self::Snowball(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::words;

    fn alike(by: Stems, text: &str) {
        let stems: Vec<String> = words(text).map(|word| by.of(&word)).collect();
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
    fn accents_that_are_left_out_do_not_part_stems() {
        alike(Stems::Snowball(Algorithm::French), "élections election");
        alike(Stems::Snowball(Algorithm::Russian), "участников участники");
    }

    #[test]
    fn hindi_words_are_alike_in_number_and_case() {
        for forms in ["अधिकार अधिकारों", "देश देशों", "व्यक्ति व्यक्तियों", "लड़का लड़के लड़की"]
        {
            alike(Stems::Snowball(Algorithm::Hindi), forms);
        }
    }
}
