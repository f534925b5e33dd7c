//! Text as words that can be compared: the same word, however it is typed, is the same token.
//!
//! Scripts without spaces (Han, kana, Thai and their neighbours) are cut into overlapping pairs of
//! characters. A segmenter with a dictionary would need megabytes of data and still cut a query otherwise
//! than the text it should find; pairs find every word of two characters or more, always. A line that ends inside a run
//! does not end it: mails and papers break Chinese anywhere.

use crate::spelling::{fold, plain};
use crate::stems::Stems;
use foldhash::fast::RandomState;
use std::collections::{HashMap, VecDeque};
use std::iter::{Enumerate, Peekable};
use std::str::CharIndices;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
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
    /// A piece of a text as a word, its place left to be said; nothing if it is none: no letter, or a run without end.
    fn of(piece: &str) -> Option<Self> {
        let plain = plain(piece);
        let folded = if plain.is_ascii() { None } else { Some(fold(&plain)) };
        let word = Self { plain, folded, from: 0, to: 0, position: 0, is_tail: false };
        (1..=LONGEST_WORD).contains(&word.letters()).then_some(word)
    }

    /// Without accents, in one spelling: what is compared.
    pub(crate) fn folded(&self) -> &str {
        self.folded.as_deref().unwrap_or(&self.plain)
    }

    /// How many letters it has.
    pub(crate) fn letters(&self) -> usize {
        self.folded().chars().count()
    }

    /// Whether it is a single character of a script without spaces: the index has it in pairs, and by itself only where a
    /// run ends with it.
    pub(crate) fn is_alone(&self) -> bool {
        self.letters() == 1 && self.is_unspaced()
    }

    /// Whether it is of a script without spaces between its words.
    pub(crate) fn is_unspaced(&self) -> bool {
        self.folded().chars().all(is_unspaced)
    }
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> {
    Pieces::of(text).enumerate().filter_map(|(position, piece)| {
        let word = Word::of(&text[piece.from..piece.to])?;
        Some(Word { from: piece.from, to: piece.to, position, is_tail: piece.is_tail, ..word })
    })
}

/// Whether a character belongs to a script whose words stand without spaces between them.
pub(crate) fn is_unspaced(c: char) -> bool {
    c >= '\u{0E00}'
        && matches!(c,
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

    /// Passes over letters of one sort, with the marks on them, up to where they end; the place of each is told to `step`, if
    /// they stand without spaces.
    fn over(&mut self, unspaced: bool, mut step: impl FnMut(usize)) -> usize {
        loop {
            while let Some((at, c)) = self.rest.next_if(|(_, c)| is_of(*c, unspaced)) {
                if unspaced && !is_mark(c) {
                    step(at);
                }
            }
            if !(unspaced && self.goes_on_in_the_next_line()) {
                return self.rest.peek().map_or(self.text.len(), |(at, _)| *at);
            }
        }
    }

    /// Passes over the end of a line, if the next one begins with a character of a script without spaces.
    fn goes_on_in_the_next_line(&mut self) -> bool {
        if !self.rest.peek().is_some_and(|(_, c)| matches!(c, '\r' | '\n')) {
            return false;
        }
        let mut ahead = self.rest.clone();
        ahead.next_if(|(_, c)| *c == '\r');
        let goes_on = ahead.next_if(|(_, c)| *c == '\n').is_some()
            && ahead.peek().is_some_and(|(_, c)| is_unspaced(*c) && !is_mark(*c) && is_word(*c));
        if goes_on {
            self.rest = ahead;
        }
        goes_on
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

/// Whether a character is a letter of a script with spaces or without them, or a mark on it.
fn is_of(c: char, unspaced: bool) -> bool {
    // The same, sooner: most characters of most archives.
    if c.is_ascii() {
        return !unspaced && c.is_ascii_alphanumeric();
    }
    is_word(c) && (is_unspaced(c) == unspaced || is_mark(c))
}

fn is_word(c: char) -> bool {
    match c {
        // The same, sooner, as above.
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' => true,
        'А'..='я' | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' => true,
        '\u{900}'..='\u{963}' | '\u{3041}'..='\u{3096}' | '\u{4E00}'..='\u{9FFF}' => true,
        '\u{2010}'..='\u{205E}' | '\u{3000}'..='\u{3004}' => false,
        _ => c.is_alphanumeric() || is_mark(c),
    }
}

/// What stands inside a word without being a letter: combining marks, joiners, soft hyphens.
fn is_mark(c: char) -> bool {
    match c {
        '\0'..='\u{2FF}' => c == '\u{AD}',
        'А'..='я' | '\u{620}'..='\u{64A}' | '\u{4E00}'..='\u{9FFF}' => false,
        _ => is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}'),
    }
}

/// So many different words are remembered while texts are written into the index: those that stand in every text.
const REMEMBERED: usize = 1 << 14;

/// Words as the index takes them: folded, or their folded stems.
#[derive(Clone)]
pub(crate) struct Words {
    /// How they are stemmed; not at all where there is none.
    stemmed_by: Option<Stems>,
    /// Where among `tokens` stands what has become of a word seen before. To fold and to stem takes much longer than to
    /// remember.
    known: HashMap<Box<str>, usize, RandomState>,
    /// What has become of words; nothing, where they are no words.
    tokens: Vec<Option<Box<str>>>,
}

impl Words {
    /// The words as they are, or their stems.
    pub(crate) fn new(stemmed_by: Option<Stems>) -> Self {
        Self { stemmed_by, known: HashMap::default(), tokens: Vec::new() }
    }

    /// Writes what is indexed for a piece of text; false if it is no word.
    fn write(&mut self, piece: &str, token: &mut String) -> bool {
        token.clear();
        if self.stemmed_by.is_none() && piece.is_ascii() {
            token.push_str(piece);
            token.make_ascii_lowercase();
            return piece.len() <= LONGEST_WORD;
        }
        let at = self.known.get(piece).copied().unwrap_or_else(|| self.learn(piece));
        let Some(word) = &self.tokens[at] else { return false };
        token.push_str(word);
        true
    }

    fn learn(&mut self, piece: &str) -> usize {
        if self.tokens.len() > REMEMBERED {
            self.known.clear();
            self.tokens.clear();
        }
        let token = Word::of(piece).map(|word| match self.stemmed_by {
            Some(stems) => stems.of(&word),
            None => word.folded().to_owned(),
        });
        self.known.insert(piece.into(), self.tokens.len());
        self.tokens.push(token.map(String::into_boxed_str));
        self.tokens.len() - 1
    }
}

impl Tokenizer for Words {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        Stream { pieces: Pieces::of(text).enumerate(), text, words: self, token: Token::default() }
    }
}

/// The tokens of one text.
pub(crate) struct Stream<'a> {
    text: &'a str,
    pieces: Enumerate<Pieces<'a>>,
    words: &'a mut Words,
    token: Token,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        for (position, piece) in self.pieces.by_ref() {
            if !self.words.write(&self.text[piece.from..piece.to], &mut self.token.text) {
                continue;
            }
            self.token.offset_from = piece.from;
            self.token.offset_to = piece.to;
            self.token.position = position;
            return true;
        }
        false
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

    #[test]
    fn what_is_told_sooner_is_told_alike() {
        for c in '\0'..='\u{FFFF}' {
            let mark = is_combining_mark(c) || matches!(c, '\u{AD}' | '\u{200C}' | '\u{200D}');
            assert_eq!(is_mark(c), mark, "{c:?}");
            assert_eq!(is_word(c), c.is_alphanumeric() || mark, "{c:?}");
            for unspaced in [false, true] {
                let of = is_word(c) && (is_unspaced(c) == unspaced || mark);
                assert_eq!(is_of(c, unspaced), of, "{c:?}");
            }
        }
    }

    fn folded(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded().to_owned()).collect()
    }

    #[test]
    fn scripts_without_spaces_become_pairs() {
        assert_eq!(folded("互联网IGF治理"), ["互联", "联网", "网", "igf", "治理", "理"]);
        let tails: Vec<bool> = words("网 治理").map(|word| word.is_tail).collect();
        assert_eq!(tails, [false, false, true]);
    }

    #[test]
    fn a_line_that_ends_inside_a_run_does_not_end_it_and_a_paragraph_does() {
        assert_eq!(folded("互联\n网 互联\r\n网"), ["互联", "联网", "网", "互联", "联网", "网"]);
        assert_eq!(folded("互联\n\n网\n"), ["互联", "联", "网"]);
        assert_eq!(folded("互\nIGF\n网"), ["互", "igf", "网"]);
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
