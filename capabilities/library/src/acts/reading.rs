//! What was found out of a version's content.

use super::documents::Turn;
use crate::facts::DocumentRead;
use crate::heart::reading::Reading;
use crate::store::{documents, versions};
use base::{Lang, Parse};
use facts::{Act, Problem};

/// Keeps what was read of a version. The language of a document that does not say it is found out of its text.
pub(crate) fn keep(act: &mut Act, turn: Turn, reading: &Reading, text: Option<&str>) -> Result<(), Problem> {
    let Some(document) = documents::find(act, turn.document)? else { return Ok(()) };
    if versions::find(act, turn.document, turn.number)?.is_none() {
        return Ok(());
    }
    versions::set_reading(act, turn.document, turn.number, reading, text)?;
    if let (None, Some(text)) = (&document.details.lang, text)
        && let Some(lang) = lang_of(text)
    {
        documents::set_lang(act, turn.document, &lang)?;
    }
    act.record(&DocumentRead { document: turn.document, folder: document.folder, number: turn.number })?;
    Ok(())
}

/// So much of a text is looked at.
const LOOKED_AT: usize = 4_000;

/// The language of a text, where that is beyond doubt.
fn lang_of(text: &str) -> Option<Lang> {
    let beginning: String = text.chars().take(LOOKED_AT).collect();
    let found = whatlang::detect(&beginning).filter(|found| found.is_reliable())?;
    let code = found.lang().code();
    let shorter = SHORTER.iter().find(|(long, _)| *long == code);
    Lang::parse(shorter.map_or(code, |(_, short)| short)).ok()
}

/// Of the codes of ISO 639, BCP 47 takes the one of two letters where there is one; these are those of the languages that
/// are told apart.
const SHORTER: [(&str, &str); 70] = [
    ("epo", "eo"),
    ("eng", "en"),
    ("rus", "ru"),
    ("cmn", "zh"),
    ("spa", "es"),
    ("por", "pt"),
    ("ita", "it"),
    ("ben", "bn"),
    ("fra", "fr"),
    ("deu", "de"),
    ("ukr", "uk"),
    ("kat", "ka"),
    ("ara", "ar"),
    ("hin", "hi"),
    ("jpn", "ja"),
    ("heb", "he"),
    ("yid", "yi"),
    ("pol", "pl"),
    ("amh", "am"),
    ("jav", "jv"),
    ("kor", "ko"),
    ("nob", "nb"),
    ("dan", "da"),
    ("swe", "sv"),
    ("fin", "fi"),
    ("tur", "tr"),
    ("nld", "nl"),
    ("hun", "hu"),
    ("ces", "cs"),
    ("ell", "el"),
    ("bul", "bg"),
    ("bel", "be"),
    ("mar", "mr"),
    ("kan", "kn"),
    ("ron", "ro"),
    ("slv", "sl"),
    ("hrv", "hr"),
    ("srp", "sr"),
    ("mkd", "mk"),
    ("lit", "lt"),
    ("lav", "lv"),
    ("est", "et"),
    ("tam", "ta"),
    ("vie", "vi"),
    ("urd", "ur"),
    ("tha", "th"),
    ("guj", "gu"),
    ("uzb", "uz"),
    ("pan", "pa"),
    ("aze", "az"),
    ("ind", "id"),
    ("tel", "te"),
    ("pes", "fa"),
    ("mal", "ml"),
    ("ori", "or"),
    ("mya", "my"),
    ("nep", "ne"),
    ("sin", "si"),
    ("khm", "km"),
    ("tuk", "tk"),
    ("aka", "ak"),
    ("zul", "zu"),
    ("sna", "sn"),
    ("afr", "af"),
    ("lat", "la"),
    ("slk", "sk"),
    ("cat", "ca"),
    ("tgl", "tl"),
    ("hye", "hy"),
    ("cym", "cy"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_is_told_apart_has_its_shorter_code() {
        for lang in whatlang::Lang::all() {
            assert!(SHORTER.iter().any(|(long, short)| *long == lang.code() && short.len() == 2), "{lang}");
        }
        assert_eq!(
            lang_of("Det här är ett uttalande om öppna nätverk, och vi står bakom det.").unwrap().as_str(),
            "sv"
        );
    }
}
