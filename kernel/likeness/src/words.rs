//! A line as words that can be compared: folded, with their script, apart where a script does not write spaces.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The script of a word, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Han,
    /// Any other that has letters; compared by its sound in Latin letters.
    Other,
}

/// A word as it stands in the line.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// Without case, accents and vowel signs.
    pub(crate) folded: String,
    pub(crate) script: Script,
    /// Whether it was written in capitals only.
    pub(crate) capitals: bool,
}

impl Script {
    fn of(letter: char) -> Self {
        match letter {
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}' => Self::Arabic,
            '\u{0400}'..='\u{052F}' => Self::Cyrillic,
            '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => Self::Han,
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => {
                Self::Latin
            }
            _ => Self::Other,
        }
    }
}

/// The words of a line in its order. A run of ideographs is one word; the lexicon takes it apart.
pub(crate) fn split(line: &str) -> Vec<Written> {
    let line: String = line.nfkc().filter(|c| !is_sign(*c)).collect();
    let mut words = Vec::new();
    for run in line.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)) {
        let mut rest = run;
        while !rest.is_empty() {
            let end = end_of_word(rest);
            words.extend(written(&rest[..end]));
            rest = &rest[end..];
        }
    }
    words
}

/// Signs that some write and others leave out: Arabic vowels and the stroke that lengthens a word.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// Where the first word ends: at another script, and before a capital that follows a small letter (`KeepItOn`).
fn end_of_word(run: &str) -> usize {
    let mut letters = run.char_indices();
    let Some((_, first)) = letters.next() else { return 0 };
    let mut before = first;
    for (at, letter) in letters {
        let digits = letter.is_ascii_digit() || before.is_ascii_digit();
        let other_script = !digits && !is_combining_mark(letter) && Script::of(letter) != Script::of(before);
        let hump = letter.is_uppercase() && before.is_lowercase();
        if other_script || hump {
            return at;
        }
        before = letter;
    }
    run.len()
}

fn written(word: &str) -> Option<Written> {
    let script = word.chars().find(|c| c.is_alphabetic()).map_or(Script::Latin, Script::of);
    let folded = fold(word, script);
    let cased = || word.chars().filter(|c| c.is_alphabetic());
    (!folded.is_empty()).then(|| Written {
        folded,
        script,
        capitals: cased().count() > 1 && cased().all(char::is_uppercase),
    })
}

/// The same for every way of writing the word.
pub(crate) fn fold(word: &str, script: Script) -> String {
    match script {
        Script::Latin => deunicode::deunicode(word).to_lowercase(),
        Script::Cyrillic => word.to_lowercase().replace('ё', "е"),
        Script::Arabic => word.chars().filter(|c| !is_sign(*c)).map(plain_arabic).collect(),
        Script::Han => word.chars().map(simplified).collect(),
        Script::Other => word.to_lowercase(),
    }
}

/// Letters that Arabic writers exchange, and those of Persian and Urdu that look alike.
fn plain_arabic(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        other => other,
    }
}

/// Traditional characters of the lexicon, and those that replace them on the mainland.
const TRADITIONAL: &str = "網网際际協协會会權权數数據据訊讯電电話话體体國国組组織织盟盟聯联學学議议題题動动\
    計计劃划項项實实驗验護护隱隐監监傳传媒媒與与個个開开發发資资識识術术專专業业論论壇坛團团務务無无線线視视頻频\
    審审查查東东亞亚歐欧華华臺台灣湾灣湾門门馬马興兴婦妇兒儿師师醫医環环園园區区鄉乡報报紙纸記记錄录調调觀观變变\
    響响應应運运營营檢检測测雲云連连軟软體体產产標标準准備备機机構构總总會会長长員员選选舉举歷历書书館馆當当\
    對对話话語语譯译說说證证課课設设認认評评試试該该請请領领導导樣样條条約约級级經经維维結结給给綠绿編编";

fn simplified(character: char) -> char {
    let mut pairs = TRADITIONAL.chars().filter(|c| !c.is_whitespace());
    while let (Some(traditional), Some(plain)) = (pairs.next(), pairs.next()) {
        if traditional == character {
            return plain;
        }
    }
    character
}
