//! One spelling for each word, however it is typed.

use crate::han::simplified;
use unicode_normalization::UnicodeNormalization;

/// Lower case and composed (NFKC), without tatweel, vowel points, joiners, and the end of a line that runs through a word.
/// Russian ё is е, as most people write it.
pub(crate) fn plain(word: &str) -> String {
    // The same, sooner: most words of most archives.
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    if is_han(word) {
        return word.to_owned();
    }
    let lower = word.nfkc().flat_map(char::to_lowercase);
    let silent = |c| matches!(c, '\u{640}' | '\u{AD}' | '\u{200C}' | '\u{200D}' | '\r' | '\n');
    let kept = lower.filter(|&c| !is_point(c) && !silent(c));
    kept.map(|c| if c == 'ё' { 'е' } else { c }).nfc().collect()
}

/// Without accents, and with one letter where people write one of several: alef with and without hamza, the
/// yeh and kaf of Arabic and Persian, Latin letters that do not decompose, digits, traditional characters of Chinese.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    if is_han(word) {
        return word.chars().map(simplified).collect();
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
            _ => folded.push(simplified(c)),
        }
    }
    folded
}

/// Whether a word has only characters of Chinese that need no composing.
fn is_han(word: &str) -> bool {
    word.chars().all(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'))
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

#[cfg(test)]
mod tests {
    use crate::tokens::words;

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
    fn chinese_is_one_word_in_traditional_and_in_simplified_characters() {
        assert_eq!(folded("網絡治理 臺灣 數據 カタ網"), folded("网络治理 台湾 数据 カタ网"));
    }

    #[test]
    fn borrowed_sounds_of_hindi_are_written_with_and_without_their_dot() {
        assert_eq!(folded("ग़ुलामी क़ानून हँसी"), folded("गुलामी कानून हंसी"));
    }
}
