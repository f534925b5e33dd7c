//! Text as words that can be compared: the same word, however it is typed, is the same token.
//!
//! Scripts without spaces (Han, kana, Thai and their neighbours) are cut into overlapping pairs of
//! characters. A segmenter with a dictionary would need megabytes of data and still cut a query otherwise
//! than the text it should find; pairs find every word of two characters or more, always.

use crate::stems::Stems;
use std::collections::VecDeque;
use std::iter::Peekable;
use std::str::CharIndices;
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
    /// Without accents, in one spelling, where that is another than the plain one.
    folded: Option<String>,
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

impl Word {
    /// Without accents, in one spelling: what is compared.
    pub(crate) fn folded(&self) -> &str {
        self.folded.as_deref().unwrap_or(&self.plain)
    }

    /// How many letters it has.
    pub(crate) fn letters(&self) -> usize {
        self.folded().chars().count()
    }

    /// Whether it is of a script without spaces between its words.
    pub(crate) fn is_unspaced(&self) -> bool {
        self.folded().chars().all(is_unspaced)
    }
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> {
    Pieces::of(text).enumerate().filter_map(|(position, piece)| {
        let plain = plain(&text[piece.from..piece.to]);
        let folded = if plain.is_ascii() { None } else { Some(fold(&plain)) };
        let word = Word { plain, folded, from: piece.from, to: piece.to, position, is_tail: piece.is_tail };
        (1..=LONGEST_WORD).contains(&word.letters()).then_some(word)
    })
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

/// The place of a word in a text, in bytes.
#[derive(Clone, Copy)]
struct Piece {
    from: usize,
    to: usize,
    is_tail: bool,
}

/// The places of the words of a text, in order.
struct Pieces<'t> {
    text: &'t str,
    rest: Peekable<CharIndices<'t>>,
    /// What is left of a run without spaces.
    run: VecDeque<Piece>,
}

impl<'t> Pieces<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, rest: text.char_indices().peekable(), run: VecDeque::new() }
    }

    /// Passes over letters of one sort, with the marks on them, up to where they end; the place of each is told to `step`.
    fn over(&mut self, unspaced: bool, mut step: impl FnMut(usize)) -> usize {
        let same = |c: char| is_word(c) && (is_unspaced(c) == unspaced || is_mark(c));
        while let Some((at, c)) = self.rest.next_if(|(_, c)| same(*c)) {
            if !is_mark(c) {
                step(at);
            }
        }
        self.rest.peek().map_or(self.text.len(), |(at, _)| *at)
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if let Some(piece) = self.run.pop_front() {
            return Some(piece);
        }
        let (from, first) = self.rest.by_ref().find(|(_, c)| is_word(*c))?;
        if !is_unspaced(first) {
            let to = self.over(false, |_| ());
            return Some(Piece { from, to, is_tail: false });
        }
        let mut starts = vec![from];
        let end = self.over(true, |at| starts.push(at));
        starts.push(end);
        let pairs = starts.windows(3).map(|pair| Piece { from: pair[0], to: pair[2], is_tail: false });
        self.run.extend(pairs);
        self.run.push_back(Piece { from: starts[starts.len() - 2], to: end, is_tail: starts.len() > 2 });
        self.run.pop_front()
    }
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
            // Dotless and Persian yeh, the heh of ta marbuta and of Urdu, the Persian kaf.
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ة' | 'ہ' | 'ە' => folded.push('ه'),
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
            // Devanagari: the dot under borrowed sounds is often left away, and one sign of the nose stands for the other.
            '\u{93C}' => {}
            '\u{901}' => folded.push('\u{902}'),
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
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        Stream { words: Box::new(words(text)), stemmed_by: self.stemmed_by, token: Token::default() }
    }
}

/// The tokens of one text.
pub(crate) struct Stream<'a> {
    words: Box<dyn Iterator<Item = Word> + 'a>,
    stemmed_by: Option<Stems>,
    token: Token,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.offset_from = word.from;
        self.token.offset_to = word.to;
        self.token.position = word.position;
        self.token.text = match self.stemmed_by {
            Some(stems) => stems.of(&word),
            None => word.folded.unwrap_or(word.plain),
        };
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded().to_owned()).collect()
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
        let tails: Vec<bool> = words("网 治理").map(|word| word.is_tail).collect();
        assert_eq!(tails, [false, false, true]);
    }

    #[test]
    fn every_word_says_where_it_stands() {
        let text = "Große 互联网, حُرّ!";
        for word in words(text) {
            let again = words(&text[word.from..word.to]).next().map(|word| word.folded().to_owned());
            assert_eq!(again.as_deref(), Some(word.folded()));
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
