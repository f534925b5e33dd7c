//! The languages whose words are stemmed, in which of them a text is, and which of their words say nothing.

use crate::schema::cut;
use crate::stems::Stems;
use frostem::Algorithm;
use whatlang::Lang as Told;

/// A language that the index knows.
pub(crate) struct Known {
    /// Its code.
    pub(crate) name: &'static str,
    /// As the detection calls it, where it knows it.
    told: Option<Told>,
    /// How its words are stemmed. Chinese has no stems.
    pub(crate) stems: Option<Stems>,
}

const fn known(name: &'static str, told: Option<Told>, stems: Option<Stems>) -> Known {
    Known { name, told, stems }
}

const fn snowball(algorithm: Algorithm) -> Option<Stems> {
    Some(Stems::Snowball(algorithm))
}

/// All of them.
pub(crate) const LANGUAGES: [Known; 9] = [
    known("ar", Some(Told::Ara), Some(Stems::Arabic)),
    known("en", Some(Told::Eng), snowball(Algorithm::English)),
    known("es", Some(Told::Spa), snowball(Algorithm::Spanish)),
    known("fr", Some(Told::Fra), snowball(Algorithm::French)),
    known("hi", Some(Told::Hin), snowball(Algorithm::Hindi)),
    known("pt", Some(Told::Por), snowball(Algorithm::Portuguese)),
    known("ru", Some(Told::Rus), snowball(Algorithm::Russian)),
    known(SWAHILI, None, Some(Stems::Swahili)),
    known("zh", Some(Told::Cmn), None),
];

const SWAHILI: &str = "sw";

/// How much of a text is enough to tell its language, in bytes.
const SAMPLE_BYTES: usize = 4 << 10;

/// The language of a text that does not say it, if that is sure.
pub(crate) fn told(title: &str, body: &str) -> Option<&'static str> {
    let sample = format!("{title}\n{}", cut(body, SAMPLE_BYTES));
    if is_swahili(&sample) {
        return Some(SWAHILI);
    }
    let told = whatlang::detect(&sample).filter(whatlang::Info::is_reliable)?.lang();
    LANGUAGES.iter().find(|known| known.told == Some(told)).map(|known| known.name)
}

/// Whether one word in seven is one of those that stand in every Swahili sentence: the detection does not know the
/// language, and takes it for one of its neighbours.
fn is_swahili(sample: &str) -> bool {
    const EVERYWHERE: [&str; 14] = [
        "ya", "wa", "kwa", "katika", "za", "la", "cha", "hii", "huo", "kila", "yake", "ambao", "pia", "kuwa",
    ];
    const FEWEST: usize = 8;
    let words = || sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let among = |word: &&str| EVERYWHERE.iter().any(|one| word.eq_ignore_ascii_case(one));
    let all = words().count();
    let mut seen: Vec<&str> = words().filter(among).collect();
    let hits = seen.len();
    seen.sort_unstable();
    seen.dedup();
    all >= FEWEST && hits * 7 >= all && seen.len() >= 3
}

/// Articles, prepositions and conjunctions of the languages with stems, as far as they are no words of another, in the one
/// spelling.
const COMMON: [&str; 8] = [
    "and are at by for from in is of on that the this to with",
    "au aux avec ces cette dans de des du en est et la le les leur pour que qui sont sur un une",
    "al con del el en es las los por que se sin su sus una y",
    "ao aos da das do dos e em na nas no nos o os uma um",
    "в во для и из к как на не о от по с со у что",
    "في من على الى عن ان او التي الذي هذا هذه مع",
    "और का की के को पर में से है हैं",
    "cha katika kwa la na ni ya wa za",
];

/// Whether a word stands in every text of some language, and so says nothing about any.
pub(crate) fn is_common(folded: &str) -> bool {
    COMMON.iter().any(|words| words.split(' ').any(|word| word == folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swahili_is_told_from_its_neighbours() {
        assert_eq!(
            told("", "Kila mtu ana haki ya kuishi, haki ya uhuru wa nafsi yake na kulindwa kwa sheria."),
            Some("sw")
        );
        // Zulu and Shona.
        assert_eq!(
            told("", "Bonke abantu bazalwa bekhululekile belingana ngesithunzi nangamalungelo abo."),
            None
        );
        assert_eq!(told("", "Vanhu vese vanoberekwa vakasununguka uyewo vaine kodzero dzakaenzana."), None);
        assert_ne!(told("", "La mujer en la casa de la abuela, cada día de la semana."), Some("sw"));
    }
}
