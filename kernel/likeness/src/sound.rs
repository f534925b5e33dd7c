//! How a word sounds, roughly enough that scripts can be compared: its consonants, by kinds that writers mix up.

use crate::words::Script;

/// The consonants of a word in Latin, Arabic or Cyrillic letters: b f t d k g s S m n r l; vowels and h are not told, for Arabic
/// leaves out the ones and the other comes and goes.
pub(crate) fn skeleton(folded: &str, script: Script) -> String {
    let letters = match script {
        Script::Arabic => return squeezed(without_article(folded).chars().map(arabic)),
        Script::Latin => folded.to_owned(),
        Script::Cyrillic => return squeezed(folded.chars().map(cyrillic)),
        Script::Han => return coarse(&pinyin(folded)),
        Script::Other => deunicode::deunicode(folded).to_lowercase(),
    };
    squeezed(latin(&letters).into_iter())
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
            ('t', Some('i')) if matches!(letters.get(at + 2), Some('o')) => ('S', 2),
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

/// Ideographs as they are read in Mandarin, as a skeleton.
fn pinyin(characters: &str) -> String {
    let read = deunicode::deunicode(characters).to_lowercase();
    read.split_whitespace().map(syllable).collect()
}

/// The first and the last sound of a syllable, where a foreign word's consonants are.
fn syllable(read: &str) -> String {
    if read == "er" {
        return "l".to_owned();
    }
    let first = match read.chars().next() {
        Some('b' | 'p') => "b",
        Some('f') => "f",
        Some('m') => "m",
        Some('d' | 't') => "d",
        Some('n') => "n",
        Some('l' | 'r') => "l",
        Some('g' | 'k' | 'h' | 'j') => "g",
        Some('q' | 'x' | 'z' | 'c' | 's') => "s",
        _ => "",
    };
    let last = if read.len() > 1 && (read.ends_with('n') || read.ends_with("ng")) { "n" } else { "" };
    format!("{first}{last}")
}
