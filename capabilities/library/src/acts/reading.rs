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
    // Of the codes of ISO 639-3, BCP 47 takes the shorter one where there is one.
    let code = match found.lang().code() {
        "eng" => "en",
        "fra" => "fr",
        "spa" => "es",
        "ara" => "ar",
        "rus" => "ru",
        "cmn" => "zh",
        "por" => "pt",
        "deu" => "de",
        "hin" => "hi",
        "ita" => "it",
        "nld" => "nl",
        "tur" => "tr",
        "pes" => "fa",
        "urd" => "ur",
        "ben" => "bn",
        "jpn" => "ja",
        "kor" => "ko",
        "ukr" => "uk",
        "pol" => "pl",
        "ind" => "id",
        "vie" => "vi",
        "tha" => "th",
        other => other,
    };
    Lang::parse(code).ok()
}
