//! How a word sounds, roughly enough that scripts can be compared: its consonants, by kinds that writers mix up.

use crate::words::Script;

/// The consonants of a word, in each way in which it may be said: b f t d k g s S m n r l. Vowels and h are not told, for
/// Arabic leaves out the ones and the other comes and goes. The first is the likeliest; never none.
pub(crate) fn skeletons(folded: &str, script: Script) -> Vec<String> {
    let mut skeletons = match script {
        Script::Arabic => as_arabic(without_article(folded)),
        Script::Cyrillic => as_cyrillic(folded),
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

/// So many ways of saying one word are told: more would make it like too many others.
const MOST_WAYS: usize = 5;

/// What letters also stand for: w is v in some languages, j is y in others; ch is k in Greek words, qu is kv and zh the French j
/// where Russian writes them; gh is silent before t.
const OTHERWISE: [(&str, &str); 6] =
    [("w", "v"), ("j", "y"), ("zh", "j"), ("ch", "k"), ("qu", "kv"), ("ght", "t")];

/// As it is said in English; with each of the other ways; with all of them together.
fn as_latin(word: &str) -> Vec<String> {
    let told = |word: &str| squeezed(latin(word).into_iter());
    let rules = OTHERWISE.iter().filter(|(letters, _)| word.contains(letters));
    let mut ways = vec![told(word)];
    let mut all = hard_h(word);
    ways.push(told(&all));
    for (letters, sound) in rules {
        ways.push(told(&word.replace(letters, sound)));
        all = all.replace(letters, sound);
    }
    ways.push(told(&all));
    ways.dedup();
    ways.truncate(MOST_WAYS);
    ways
}

/// The word with each h hard that begins it or stands behind a vowel: those that change no other letter.
fn hard_h(word: &str) -> String {
    let mut before = 'a';
    let hardened = |letter: char| {
        let hard = letter == 'h' && "aeiouy".contains(before);
        before = letter;
        if hard { 'k' } else { letter }
    };
    word.chars().map(hardened).collect()
}

/// The t of a feminine word is written as h and said where another word follows.
fn as_arabic(word: &str) -> Vec<String> {
    let told = |word: &str| squeezed(word.chars().map(arabic));
    let bound = word.strip_suffix('ه').map(|stem| told(&format!("{stem}ت")));
    [told(word)].into_iter().chain(bound).collect()
}

/// Without the ending of an adjective; and with г as Ukrainian says it, which is h.
fn as_cyrillic(word: &str) -> Vec<String> {
    let told = |word: &str| squeezed(word.chars().map(cyrillic));
    let soft = word.contains('г').then(|| told(&word.replace('г', "")));
    [word, without_ending(word)].map(told).into_iter().chain(soft).collect()
}

/// Endings by which Russian makes adjectives of names.
const ENDINGS: [&str; 7] = ["ский", "ская", "ское", "ского", "ской", "ских", "ские"];

fn without_ending(word: &str) -> &str {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| stem.chars().count() >= 4).unwrap_or(word)
}

/// A skeleton in which Chinese can be told as well, which has one sign for many sounds, and one for ks: b f d g s m n l.
pub(crate) fn coarse(skeleton: &str) -> String {
    let mut sounds = skeleton.chars().map(rough).peekable();
    let mut told = Vec::new();
    while let Some(sound) = sounds.next() {
        told.push((sound != 'g' || sounds.peek() != Some(&'s')).then_some(sound));
    }
    squeezed(told.into_iter())
}

const fn rough(consonant: char) -> char {
    match consonant {
        't' => 'd',
        'k' => 'g',
        'S' => 's',
        'r' => 'l',
        other => other,
    }
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
