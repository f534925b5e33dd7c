//! Swahili, whose words change at their beginning.
//!
//! The tables are those of the noun classes, of the subjects and tenses of verbs and of their extensions, as any grammar
//! has them (E. O. Ashton, *Swahili Grammar*, 1944; M. A. Mohammed, *Modern Swahili Grammar*, 2001). Of a word goes what
//! stands before its stem, by the longest that fits, and then its ending: `watumwa`, `mtumwa` and `utumwa` are alike, so
//! are `kulinda`, `analinda` and `kulindwa`. It is light: what it takes wrongly, it takes of all forms alike.

/// Who does it.
const SUBJECTS: [&str; 12] = ["ni", "u", "a", "tu", "m", "wa", "i", "li", "ya", "ki", "vi", "zi"];
/// When.
const TENSES: [&str; 10] = ["ngali", "nge", "na", "li", "ta", "me", "ka", "ki", "ja", "si"];
/// Who does it not.
const DENIED: [&str; 11] =
    ["hatu", "hawa", "ham", "hai", "hali", "haya", "haki", "havi", "hazi", "haku", "ha"];
/// When not.
const TENSES_DENIED: [&str; 3] = ["ku", "ta", "ja"];
/// A shorter rest is no stem of a verb.
const LEAST_OF_VERB: usize = 4;

/// Of nouns, adjectives and infinitives, with the fewest letters that stay.
const CLASSES: [(&str, usize); 16] = [
    ("mwana", 3),
    ("wana", 3),
    ("kuji", 3),
    ("mwa", 3),
    ("mw", 3),
    ("wa", 2),
    ("mi", 2),
    ("ki", 2),
    ("vi", 2),
    ("ch", 3),
    ("vy", 3),
    ("ma", 3),
    ("ku", 3),
    ("m", 2),
    ("u", 3),
    ("a", 3),
];

/// Extensions of verbs (done to somebody, for somebody, to each other, made to be done) with their last vowel, the longest
/// first.
const EXTENSIONS: [&str; 38] = [
    "lishwa", "ishana", "ishwa", "eshwa", "ishwe", "eshwe", "ikana", "ekana", "iliwa", "elewa", "ishia",
    "eshea", "liana", "isha", "esha", "ishe", "eshe", "liwa", "lewa", "iana", "eana", "wana", "iwa", "ewa",
    "iwe", "ewe", "ana", "ika", "eka", "lia", "lea", "ia", "ea", "ie", "ee", "wa", "we", "ni",
];
const LEAST_BEFORE_EXTENSION: usize = 3;
const LEAST_BEFORE_VOWEL: usize = 2;

/// The stem of a word in Latin letters; any other word is its own.
pub(super) fn light(folded: &str) -> String {
    if !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return folded.to_owned();
    }
    let rest = verb(folded).or_else(|| noun(folded)).unwrap_or(folded);
    let extended = EXTENSIONS
        .iter()
        .find_map(|end| rest.strip_suffix(end).filter(|stem| stem.len() >= LEAST_BEFORE_EXTENSION));
    let bare =
        || rest.strip_suffix(['a', 'e', 'i', 'o', 'u']).filter(|stem| stem.len() >= LEAST_BEFORE_VOWEL);
    extended.or_else(bare).unwrap_or(rest).to_owned()
}

/// What follows subject and tense.
fn verb(word: &str) -> Option<&str> {
    let of = |subjects: &[&str], tenses: &[&str]| {
        let rests = subjects.iter().filter_map(|subject| word.strip_prefix(subject));
        let rests = rests.flat_map(|rest| tenses.iter().filter_map(|tense| rest.strip_prefix(tense)));
        rests.filter(|rest| rest.len() >= LEAST_OF_VERB).min_by_key(|rest| rest.len())
    };
    of(&SUBJECTS, &TENSES).or_else(|| of(&DENIED, &TENSES_DENIED))
}

fn noun(word: &str) -> Option<&str> {
    CLASSES.iter().find_map(|(class, least)| word.strip_prefix(class).filter(|rest| rest.len() >= *least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_alike() {
        for forms in [
            "mtu watu",
            "mtumwa watumwa utumwa",
            "kitendo vitendo",
            "kosa makosa",
            "mtoto watoto",
            "mwanachama wanachama",
            "taifa mataifa kitaifa",
            "uhuru huru",
            "kulinda analinda italindwa kulindwa",
            "kutesa kuteswa mateso asiteswe",
            "elimu kuelimishwa",
            "kukamata kukamatwa amekamatwa hakukamatwa",
            "kuhukumiwa hukumu",
        ] {
            let stems: Vec<String> = forms.split(' ').map(light).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms}: {stems:?}");
        }
    }

    #[test]
    fn short_words_and_foreign_ones_stay() {
        for word in ["na", "ya", "igf", "2026", "шерия", ""] {
            assert_eq!(light(word), word);
        }
    }
}
