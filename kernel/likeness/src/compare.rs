//! How alike two things are, and by what.

use crate::lexicon::Class;
use crate::name::{Name, Word};
use crate::words::Script;
use crate::{Profile, address, sound};

/// From here on two things are likely one: people are asked before the second is kept.
pub const LIKELY: u8 = 70;

/// From here on it is worth showing.
pub const POSSIBLE: u8 = 40;

/// Below this a signal is not told as a reason.
const TOLD: f64 = 0.45;

/// Words that are alike by less are others.
const SAME_WORD: f64 = 0.72;

base::named! {
    /// By what two things are alike, as it can be told to people.
    pub enum Reason {
        /// They have an address in the web, or its owner, in common.
        SameAddress = "same-address",
        /// They go by the same name.
        SameName = "same-name",
        /// One's acronym is the other's, or is made of the first letters of its name.
        SameInitials = "same-initials",
        /// Their names share words that are rare.
        SimilarName = "similar-name",
        /// Their names sound the same in different scripts.
        SoundsAlike = "sounds-alike",
        /// Their names say the same in different languages.
        SaysTheSame = "says-the-same",
        /// They are for the same.
        SimilarAim = "similar-aim",
    }
}

/// How alike two things are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// From 0, nothing in common, to 100, the same as far as can be told.
    pub score: u8,
    /// By what, the strongest first.
    pub reasons: Vec<Reason>,
}

impl Likeness {
    /// Whether they are likely one.
    pub fn is_likely(&self) -> bool {
        self.score >= LIKELY
    }

    /// Whether it is worth showing.
    pub fn is_possible(&self) -> bool {
        self.score >= POSSIBLE
    }
}

pub(crate) fn like(one: &Profile, other: &Profile) -> Likeness {
    let names = names_like(&one.names, &other.names);
    let mut address = address::like(&one.addresses, &other.addresses);
    let mut acronym =
        one.acronyms.like(&other.acronyms).max(label_like(one, other)).max(label_like(other, one));
    let aim = aim_like(one, other);
    if names.tell_apart {
        // Both say in one language what they are, and it is something else.
        acronym *= 0.55;
        address *= 0.7;
    }
    if names.elsewhere {
        acronym *= 0.75;
    }
    let signals = [names.score, address, acronym, 0.35 * aim];
    let unlike: f64 = signals.iter().map(|signal| 1.0 - signal).product();
    let mut reasons: Vec<(f64, Reason)> = vec![
        (address, Reason::SameAddress),
        (acronym, Reason::SameInitials),
        (names.score, names.reason),
        (if aim > 0.5 { TOLD } else { 0.0 }, Reason::SimilarAim),
    ];
    reasons.retain(|(signal, _)| *signal >= TOLD);
    reasons.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    Likeness {
        score: ((1.0 - unlike) * 100.0).round().clamp(0.0, 100.0) as u8,
        reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
    }
}

/// What the names of two things say together.
struct NamesLike {
    score: f64,
    reason: Reason,
    /// Whether two long names in one script have nothing in common.
    tell_apart: bool,
    /// Whether they name different places.
    elsewhere: bool,
}

fn names_like(one: &[Name], other: &[Name]) -> NamesLike {
    let mut best = NamesLike { score: 0.0, reason: Reason::SimilarName, tell_apart: false, elsewhere: false };
    let mut apart = false;
    for (a, b) in one.iter().flat_map(|a| other.iter().map(move |b| (a, b))) {
        let like = name_like(a, b);
        apart |= like.tell_apart;
        if like.score > best.score {
            best = like;
        }
    }
    best.tell_apart = apart && best.score < 0.3;
    best
}

/// A pair of words that say or sound the same.
struct Pair {
    alike: f64,
    weight: f64,
    by: By,
    /// Whether either is a name, not a word of the lexicon.
    own: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Letters,
    Sound,
    Meaning,
}

fn name_like(a: &Name, b: &Name) -> NamesLike {
    if a.together == b.together {
        let known = a.words.iter().map(|word| word.weight).sum::<f64>();
        let score = if known >= 0.9 { 0.97 } else { 0.8 };
        return NamesLike { score, reason: Reason::SameName, tell_apart: false, elsewhere: false };
    }
    let (pairs, left_a, left_b) = pair(a, b);
    let shared: f64 = pairs.iter().map(|pair| pair.alike * pair.weight).sum();
    let weight = |words: &[Word]| words.iter().map(|word| word.weight).sum::<f64>();
    let (whole_a, whole_b) = (weight(&a.words), weight(&b.words));
    let dice = 2.0 * shared / (whole_a + whole_b);
    let within = if shared >= 1.3 { 0.8 * shared / whole_a.min(whole_b) } else { 0.0 };
    let spelled = strsim::normalized_damerau_levenshtein(&a.together, &b.together);
    // Written together here and apart there. Otherwise it is the words that differ that matter.
    let comparable = a.words.len() != b.words.len() || a.words.len() == 1;
    let long_enough = a.together.chars().count().min(b.together.chars().count()) >= 5;
    let spelled = if comparable && long_enough && spelled >= 0.8 { spelled * 0.95 } else { 0.0 };
    // Little that is shared says little, be it all there is; words that everybody here uses say less.
    let telling: f64 =
        pairs.iter().map(|pair| pair.alike * pair.weight * if pair.own { 1.0 } else { 0.75 }).sum();
    let sure = 0.2 + 0.8 * (telling / 1.1).min(1.0);
    let mut score = (dice.max(within) * sure).max(spelled).min(0.97);
    let elsewhere = both(&left_a, &left_b, |word| word.is(Class::Place));
    if elsewhere {
        score *= 0.55;
    } else if same_script(a, b) && both(&left_a, &left_b, |word| word.is_own()) {
        score *= 0.75;
    }
    if both(&left_a, &left_b, |word| word.is(Class::Form)) {
        score *= 0.92;
    }
    let long = |name: &Name| name.words.len() >= 3;
    let tell_apart = score < 0.25 && same_script(a, b) && long(a) && long(b);
    NamesLike { score, reason: reason(&pairs, spelled > 0.0), tell_apart, elsewhere }
}

/// The words of one beside those of the other that are like them, the best pairs first; and the words that are left.
fn pair<'a>(a: &'a Name, b: &'a Name) -> (Vec<Pair>, Vec<&'a Word>, Vec<&'a Word>) {
    let mut possible: Vec<(usize, usize, f64, By)> = Vec::new();
    for (i, one) in a.words.iter().enumerate() {
        for (j, other) in b.words.iter().enumerate() {
            let (alike, by) = words_like(one, other);
            if alike >= SAME_WORD {
                possible.push((i, j, alike, by));
            }
        }
    }
    possible.sort_by(|x, y| y.2.total_cmp(&x.2).then(x.0.cmp(&y.0)).then(x.1.cmp(&y.1)));
    let (mut used_a, mut used_b) = (vec![false; a.words.len()], vec![false; b.words.len()]);
    let mut pairs = Vec::new();
    for (i, j, alike, by) in possible {
        if !used_a[i] && !used_b[j] {
            (used_a[i], used_b[j]) = (true, true);
            let weight = (a.words[i].weight + b.words[j].weight) / 2.0;
            let own = a.words[i].is_own() || b.words[j].is_own();
            pairs.push(Pair { alike, weight, by, own });
        }
    }
    let left = |words: &'a [Word], used: &[bool]| -> Vec<&'a Word> {
        words.iter().zip(used).filter(|(_, used)| !**used).map(|(word, _)| word).collect()
    };
    let (left_a, left_b) = (left(&a.words, &used_a), left(&b.words, &used_b));
    pairs.extend(run_together(&left_a, &left_b));
    (pairs, left_a, left_b)
}

/// What is left on both sides, each as one word: one language writes apart what the other writes together.
fn run_together(a: &[&Word], b: &[&Word]) -> Option<Pair> {
    let own = |words: &[&Word]| words.iter().any(|word| word.is_own());
    if a.len() + b.len() < 3 || a.is_empty() || b.is_empty() || !own(a) || !own(b) {
        return None;
    }
    let scripts = (a[0].script, b[0].script);
    let text = |words: &[&Word]| words.iter().map(|word| word.folded.as_str()).collect::<String>();
    let sound =
        |words: &[&Word]| sound::coarse(&words.iter().map(|word| word.coarse.as_str()).collect::<String>());
    let (alike, by) = if scripts.0 == scripts.1 {
        (strsim::normalized_damerau_levenshtein(&text(a), &text(b)), By::Letters)
    } else {
        let (one, other) = (sound(a), sound(b));
        let long = one.len().min(other.len()) >= 3;
        (if long { 0.95 * strsim::normalized_damerau_levenshtein(&one, &other) } else { 0.0 }, By::Sound)
    };
    let weight = |words: &[&Word]| words.iter().map(|word| word.weight).sum::<f64>();
    (alike >= SAME_WORD).then(|| Pair { alike, weight: (weight(a) + weight(b)) / 2.0, by, own: true })
}

fn words_like(one: &Word, other: &Word) -> (f64, By) {
    let same = one.folded == other.folded;
    if same {
        return (1.0, By::Letters);
    }
    if !one.is_own() && !other.is_own() {
        let shared = one.meanings.iter().any(|meaning| other.meanings.contains(meaning));
        return (if shared { 1.0 } else { 0.0 }, By::Meaning);
    }
    if one.script == other.script {
        // A word of the lexicon and one that is not: never the same in one script.
        if one.is_own() != other.is_own() {
            return (0.0, By::Letters);
        }
        return (spelled_like(&one.folded, &other.folded), By::Letters);
    }
    (sounds_like(one, other), By::Sound)
}

/// Words of one script: a letter more or less in a long one, another ending.
fn spelled_like(one: &str, other: &str) -> f64 {
    let shortest = one.chars().count().min(other.chars().count());
    if shortest < 4 {
        return 0.0;
    }
    let like = strsim::normalized_damerau_levenshtein(one, other);
    let begins = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    // The same stem with other endings, as inflection makes it.
    if begins >= 5 && begins * 4 >= shortest * 3 {
        like.max(0.85)
    } else if like >= 0.8 {
        like
    } else {
        0.0
    }
}

/// Words of two scripts, by their consonants, or as they are read where that is known.
fn sounds_like(one: &Word, other: &Word) -> f64 {
    let lexical = if one.is_own() && other.is_own() { 1.0 } else { 0.9 };
    let read = if one.read.len().min(other.read.len()) >= 4 {
        strsim::normalized_damerau_levenshtein(&one.read, &other.read)
    } else {
        0.0
    };
    let consonants = if one.script == Script::Han || other.script == Script::Han {
        coarsely_like(&one.coarse, &other.coarse)
    } else {
        let pairs = one.skeletons.iter().flat_map(|a| other.skeletons.iter().map(move |b| (a, b)));
        let lengths = one.folded.chars().count().abs_diff(other.folded.chars().count());
        pairs.map(|(a, b)| consonants_like(a, b, lengths)).fold(0.0, f64::max)
    };
    lexical * read.max(consonants)
}

fn consonants_like(a: &str, b: &str, lengths: usize) -> f64 {
    let like = strsim::normalized_damerau_levenshtein(a, b);
    match a.chars().count().min(b.chars().count()) {
        0 => 0.0,
        1 if like >= 1.0 && lengths <= 1 => SAME_WORD,
        1 => 0.0,
        2 if like >= 1.0 => 0.8,
        2 => 0.0,
        _ => like,
    }
}

fn coarsely_like(a: &str, b: &str) -> f64 {
    let like = strsim::normalized_damerau_levenshtein(a, b);
    match a.chars().count().min(b.chars().count()) {
        0 | 1 => 0.0,
        2 if like >= 1.0 => 0.75,
        2 => 0.0,
        _ => 0.97 * like,
    }
}

/// Whether there are such words among what is left of either.
fn both(a: &[&Word], b: &[&Word], such: impl Fn(&Word) -> bool) -> bool {
    a.iter().any(|word| such(word)) && b.iter().any(|word| such(word))
}

fn same_script(a: &Name, b: &Name) -> bool {
    let script = |name: &Name| name.words.first().map(|word| word.script);
    script(a) == script(b)
}

fn reason(pairs: &[Pair], spelled: bool) -> Reason {
    let weight =
        |by: By| pairs.iter().filter(|pair| pair.by == by).map(|pair| pair.alike * pair.weight).sum::<f64>();
    let (letters, sound, meaning) = (weight(By::Letters), weight(By::Sound), weight(By::Meaning));
    if spelled || (letters >= sound && letters >= meaning) {
        Reason::SimilarName
    } else if sound >= meaning {
        Reason::SoundsAlike
    } else {
        Reason::SaysTheSame
    }
}

/// The address of one is called as the other is for short.
fn label_like(one: &Profile, other: &Profile) -> f64 {
    let labels = || one.addresses.iter().map(|address| address.label.as_str());
    let of = |acronyms: &[String], letters: usize| {
        labels().any(|label| label.len() >= letters && acronyms.iter().any(|acronym| acronym == label))
    };
    let named =
        labels().any(|label| label.len() >= 5 && other.names.iter().any(|name| name.together == label));
    if named || of(&other.acronyms.given, 4) {
        0.6
    } else if of(&other.acronyms.given, 3) || of(&other.acronyms.formed, 4) {
        0.5
    } else {
        0.0
    }
}

/// How much of what two are for is the same, as far as the lexicon and rare words say.
fn aim_like(one: &Profile, other: &Profile) -> f64 {
    let long = |name: &Name| name.words.iter().map(|word| word.weight).sum::<f64>() >= 2.0;
    if !long(&one.aim) || !long(&other.aim) {
        return 0.0;
    }
    let (pairs, ..) = pair(&one.aim, &other.aim);
    let weight = |name: &Name| name.words.iter().map(|word| word.weight).sum::<f64>();
    2.0 * pairs.iter().map(|pair| pair.alike * pair.weight).sum::<f64>()
        / (weight(&one.aim) + weight(&other.aim))
}
