//! Text as words that can be compared: the same word, however it is typed, is the same token.
//!
//! Scripts without spaces (Han, kana, Thai and their neighbours) are cut into overlapping pairs of
//! characters. A segmenter with a dictionary would need megabytes of data and still cut a query otherwise
//! than the text it should find; pairs find every word of two characters or more, always.

use crate::stems::Stems;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A longer run of letters is no word: a key, a checksum, an attack.
const LONGEST_WORD: usize = 64;

/// A word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, composed, without marks that are only written in school books: what a stemmer expects.
    pub(crate) plain: String,
    /// Without accents, in one spelling: what is compared.
    pub(crate) folded: String,
    /// Where it stands in the text, in bytes.
    pub(crate) from: usize,
    /// Where it ends.
    pub(crate) to: usize,
    /// The how-manieth it is.
    pub(crate) position: usize,
    /// The last character of a run without spaces, which the pair before it holds already: it is found when
    /// it is asked for by itself, and never asked for beside the pair.
    pub(crate) is_tail: bool,
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for (position, (from, to, is_tail)) in pieces(text).into_iter().enumerate() {
        let plain = plain(&text[from..to]);
        let folded = fold(&plain);
        if !folded.is_empty() && folded.chars().count() <= LONGEST_WORD {
            words.push(Word { plain, folded, from, to, position, is_tail });
        }
    }
    words
}

/// Whether a character belongs to a script whose words stand without spaces between them.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' // Thai, Lao
        | '\u{1000}'..='\u{109F}' // Myanmar
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3040}'..='\u{30FF}' // kana
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' // Han
        | '\u{20000}'..='\u{3FFFF}')
}

/// The places of words: from, to, and whether the piece is a tail.
fn pieces(text: &str) -> Vec<(usize, usize, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((from, first)) = rest.next() {
        if !is_word(first) {
            continue;
        }
        let unspaced = is_unspaced(first);
        let mut starts = vec![from];
        while let Some((at, _)) =
            rest.next_if(|(_, c)| is_word(*c) && (is_unspaced(*c) == unspaced || is_mark(*c)))
        {
            starts.push(at);
        }
        let end = rest.peek().map_or(text.len(), |(at, _)| *at);
        if !unspaced {
            pieces.push((from, end, false));
            continue;
        }
        starts.push(end);
        pieces.extend(starts.windows(3).map(|pair| (pair[0], pair[2], false)));
        pieces.push((starts[starts.len() - 2], end, starts.len() > 2));
    }
    pieces
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// What stands inside a word without being a letter: combining marks, joiners, soft hyphens.
fn is_mark(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Lower case and composed (NFKC), without tatweel, vowel points and joiners. Russian ё is е, as most people
/// write it.
fn plain(word: &str) -> String {
    // The same, sooner: most words of most archives.
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let lower = word.nfkc().flat_map(char::to_lowercase);
    let kept =
        lower.filter(|&c| !is_point(c) && !matches!(c, '\u{640}' | '\u{AD}' | '\u{200C}' | '\u{200D}'));
    kept.map(|c| if c == 'ё' { 'е' } else { c }).nfc().collect()
}

/// Without accents, and with one letter where people write one of several: alef with and without hamza, the
/// yeh and kaf of Arabic and Persian, Latin letters that do not decompose, digits.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().filter(|&c| !is_point(c) && !is_accent(c)) {
        match c {
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ک' => folded.push('ك'),
            '٠'..='٩' => folded.push(digit(c, '٠')),
            '۰'..='۹' => folded.push(digit(c, '۰')),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            _ => folded.push(c),
        }
    }
    folded
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Vowel points and signs of recitation of Arabic, points of Hebrew. Hamza and madda above are accents, not
/// points.
fn is_point(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{652}'
        | '\u{656}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

/// Accents that a decomposed letter carries, in Latin, Greek, Cyrillic and Arabic. Marks of other scripts are
/// vowels.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{653}'..='\u{655}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Words as the index takes them: folded, or their folded stems.
#[derive(Clone)]
pub(crate) struct Words {
    /// How they are stemmed; not at all where there is none.
    pub(crate) stemmed_by: Option<Stems>,
}

impl Tokenizer for Words {
    type TokenStream<'a> = Stream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream {
        let token = |word: Word| Token {
            text: self.stemmed_by.map_or_else(|| word.folded.clone(), |stems| stems.of(&word)),
            offset_from: word.from,
            offset_to: word.to,
            position: word.position,
            position_length: 1,
        };
        Stream { tokens: words(text).into_iter().map(token).collect(), next: 0 }
    }
}

/// The tokens of one text.
pub(crate) struct Stream {
    tokens: Vec<Token>,
    next: usize,
}

impl TokenStream for Stream {
    fn advance(&mut self) -> bool {
        self.next += 1;
        self.next <= self.tokens.len()
    }

    fn token(&self) -> &Token {
        &self.tokens[self.next - 1]
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.tokens[self.next - 1]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn accents_case_and_elision_do_not_part_words() {
        assert_eq!(folded("L’Élection œcuménique"), ["l", "election", "oecumenique"]);
        assert_eq!(
            folded("Straße, Øresund, İSTANBUL, co\u{AD}operation"),
            ["strasse", "oresund", "istanbul", "cooperation"]
        );
        assert_eq!(folded("e\u{301}t\u{e9}"), ["ete"]);
        assert_eq!(folded("Ёлка"), folded("елка"));
    }

    #[test]
    fn arabic_is_one_word_with_and_without_points_hamza_and_tatweel() {
        assert_eq!(folded("الإِنْتَرْنِت"), folded("الانترنت"));
        assert_eq!(folded("حـــوكمة"), folded("حوكمه"));
        assert_eq!(folded("٢٠٢٦ ۲۰۲۶"), ["2026", "2026"]);
        assert_eq!(folded("می\u{200C}شود"), folded("ميشود"));
    }

    #[test]
    fn scripts_without_spaces_become_pairs() {
        assert_eq!(folded("互联网IGF治理"), ["互联", "联网", "网", "igf", "治理", "理"]);
        let tails: Vec<bool> = words("网 治理").into_iter().map(|word| word.is_tail).collect();
        assert_eq!(tails, [false, false, true]);
    }

    #[test]
    fn every_word_says_where_it_stands() {
        let text = "Große 互联网, حُرّ!";
        for word in words(text) {
            let again = words(&text[word.from..word.to]);
            assert_eq!(again[0].folded, word.folded);
        }
    }

    #[test]
    fn a_run_of_letters_without_end_is_no_word() {
        assert_eq!(folded(&format!("a {} b", "x".repeat(65))), ["a", "b"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_cut_at_characters(text in "\\PC{0,40}") {
            for word in words(&text) {
                proptest::prop_assert!(text.is_char_boundary(word.from) && text.is_char_boundary(word.to));
                proptest::prop_assert!(word.from < word.to);
            }
        }
    }
}
