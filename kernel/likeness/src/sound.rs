//! How a word sounds, roughly enough that scripts can be compared: its consonants, by kinds that writers mix up.

use crate::words::Script;

/// The consonants of a word, in each way in which it may be said: b f t d k g s S m n r l. Vowels and h are not told, for
/// Arabic leaves out the ones and the other comes and goes. The first is the likeliest; never none.
pub(crate) fn skeletons(folded: &str, script: Script) -> Vec<String> {
    let mut skeletons = match script {
        Script::Arabic => vec![squeezed(without_article(folded).chars().map(arabic))],
        Script::Cyrillic => {
            [folded, without_ending(folded)].map(|word| squeezed(word.chars().map(cyrillic))).to_vec()
        }
        Script::Latin | Script::Han | Script::Other => as_latin(&read(folded, script)),
    };
    let mut seen = Vec::new();
    skeletons.retain(|skeleton| {
        let new = !seen.contains(skeleton);
        seen.push(skeleton.clone());
        new
    });
    skeletons
}

/// The word in Latin letters, as it is read; nothing for Arabic, which does not write its vowels.
pub(crate) fn read(folded: &str, script: Script) -> String {
    match script {
        Script::Latin => folded.to_owned(),
        Script::Arabic => String::new(),
        Script::Cyrillic | Script::Han | Script::Other => {
            romanized(folded).chars().filter(char::is_ascii_alphanumeric).collect()
        }
    }
}

/// The consonants of a Chinese word by its syllables, of any other by its skeleton, so that they can be compared.
pub(crate) fn coarse_of(folded: &str, script: Script, skeleton: &str) -> String {
    coarse(&if script == Script::Han { pinyin(folded) } else { skeleton.to_owned() })
}

/// W is v in some languages, and h as hard as k.
fn as_latin(word: &str) -> Vec<String> {
    let plain = squeezed(latin(word).into_iter());
    let w = word.contains('w').then(|| word.replace('w', "v"));
    let h = hard_h(word);
    let others = [w, h].into_iter().flatten().map(|word| squeezed(latin(&word).into_iter()));
    [plain].into_iter().chain(others).collect()
}

/// The word with its first letter hard, where that is an h.
fn hard_h(word: &str) -> Option<String> {
    word.strip_prefix('h').map(|rest| format!("k{rest}"))
}

/// Endings by which Russian makes adjectives of names.
const ENDINGS: [&str; 7] = ["ский", "ская", "ское", "ского", "ской", "ских", "ские"];

fn without_ending(word: &str) -> &str {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| stem.chars().count() >= 4).unwrap_or(word)
}

/// A skeleton in which Chinese can be told as well, which has one sign for many sounds: b f d g s m n l.
pub(crate) fn coarse(skeleton: &str) -> String {
    squeezed(skeleton.chars().map(|consonant| {
        Some(match consonant {
            't' => 'd',
            'k' => 'g',
            'S' => 's',
            'r' => 'l',
            other => other,
        })
    }))
}

/// An Arabic word without "the", with the "and", "for" or "by" that is written together with it.
pub(crate) fn without_article(word: &str) -> &str {
    for article in ["وال", "بال", "لل", "ال", "كال"] {
        if let Some(rest) = word.strip_prefix(article)
            && rest.chars().count() >= 2
        {
            return rest;
        }
    }
    word
}

/// The consonants without those that are silent, and none twice in a row.
fn squeezed(consonants: impl Iterator<Item = Option<char>>) -> String {
    let mut skeleton = String::new();
    for consonant in consonants.flatten() {
        match (skeleton.chars().last(), consonant) {
            (Some(before), now) if before == now => {}
            // What is one sound in one script is written by two letters in another: tsch, dj, ts.
            (Some('t' | 'd'), 'S' | 's' | 'g') => {
                skeleton.pop();
                skeleton.push(consonant);
            }
            _ => skeleton.push(consonant),
        }
    }
    skeleton
}

fn arabic(letter: char) -> Option<char> {
    Some(match letter {
        'ب' | 'پ' => 'b',
        'ت' | 'ط' | 'ث' => 't',
        'ج' | 'غ' | 'گ' | 'ژ' => 'g',
        'خ' | 'ق' | 'ك' => 'k',
        'د' | 'ذ' | 'ض' => 'd',
        'ر' => 'r',
        'ز' | 'س' | 'ص' | 'ظ' => 's',
        'ش' | 'چ' => 'S',
        'ف' | 'ڤ' => 'f',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => return None,
    })
}

fn cyrillic(letter: char) -> Option<char> {
    Some(match letter {
        'б' | 'п' => 'b',
        'в' | 'ф' => 'f',
        'т' => 't',
        'д' => 'd',
        'к' | 'х' => 'k',
        'г' | 'ж' | 'ґ' => 'g',
        'с' | 'з' | 'ц' => 's',
        'ш' | 'щ' | 'ч' => 'S',
        'м' => 'm',
        'н' => 'n',
        'р' => 'r',
        'л' => 'l',
        _ => return None,
    })
}

/// Latin letters by how most of the languages here say them; where they differ, by English.
fn latin(letters: &str) -> Vec<Option<char>> {
    let letters: Vec<char> = letters.chars().collect();
    let mut sounds = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let soft = matches!(letters.get(at + 1), Some('e' | 'i' | 'y'));
        let (sound, length) = match (letters[at], letters.get(at + 1).copied()) {
            ('t', Some('i')) if at > 0 && matches!(letters.get(at + 2), Some('o' | 'a')) => ('S', 2),
            ('s', Some('c')) if letters.get(at + 2) == Some(&'h') => ('S', 3),
            ('s', Some('h')) | ('c', Some('h')) => ('S', 2),
            ('p', Some('h')) => ('f', 2),
            ('t', Some('h')) => ('t', 2),
            ('k' | 'g', Some('h')) => (if letters[at] == 'k' { 'k' } else { 'g' }, 2),
            ('c', Some('k')) => ('k', 2),
            ('x', _) => {
                sounds.push(Some('k'));
                ('s', 1)
            }
            ('c', _) if soft => ('s', 1),
            ('b' | 'p', _) => ('b', 1),
            ('f' | 'v', _) => ('f', 1),
            ('c' | 'k' | 'q', _) => ('k', 1),
            ('g' | 'j', _) => ('g', 1),
            ('s' | 'z', _) => ('s', 1),
            (same @ ('t' | 'd' | 'm' | 'n' | 'r' | 'l'), _) => (same, 1),
            (digit, _) if digit.is_ascii_digit() => (digit, 1),
            _ => ('-', 1),
        };
        sounds.push((sound != '-').then_some(sound));
        at += length;
    }
    sounds
}

/// Characters that are read otherwise in names than where they stand alone.
const IN_NAMES: [(char, &str); 6] =
    [('卡', "ka "), ('什', "shi "), ('汉', "han "), ('宁', "ning "), ('万', "wan "), ('重', "chong ")];

fn romanized(text: &str) -> String {
    let mut read = String::new();
    for letter in text.chars() {
        match IN_NAMES.iter().find(|(character, _)| *character == letter) {
            Some((_, syllable)) => read.push_str(syllable),
            None => read.push_str(deunicode::deunicode_char(letter).unwrap_or_default()),
        }
    }
    read.to_lowercase()
}

/// Ideographs as they are read in Mandarin, as a skeleton.
fn pinyin(characters: &str) -> String {
    romanized(characters).split_whitespace().map(syllable).collect()
}

/// The first and the last sound of a syllable, where a foreign word's consonants are.
fn syllable(read: &str) -> String {
    if read == "er" {
        return "l".to_owned();
    }
    let first = match read.chars().next() {
        Some('b' | 'p') => "b",
        Some('f' | 'w') => "f",
        Some('m') => "m",
        Some('d' | 't') => "d",
        Some('n') => "n",
        Some('l' | 'r') => "l",
        Some('g' | 'k' | 'j') => "g",
        Some('q' | 'x' | 'z' | 'c' | 's') => "s",
        _ => "",
    };
    let last = if read.len() > 1 && (read.ends_with('n') || read.ends_with("ng")) { "n" } else { "" };
    format!("{first}{last}")
}
