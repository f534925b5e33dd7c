//! Languages to choose from.

use ::web::{Choice, Ui};
use base::{Lang, Parse};

/// Those in which the network's sources are written; others are typed by whoever knows their tag.
const OFFERED: [&str; 24] = [
    "en", "fr", "es", "ar", "ru", "zh", "pt", "hi", "sw", "bn", "ur", "fa", "id", "tr", "de", "it", "nl",
    "ja", "ko", "uk", "pl", "vi", "th", "am",
];

/// The choices, with the one that is chosen already.
pub(super) fn choices(ui: &Ui, chosen: &str) -> Vec<Choice> {
    let mut langs: Vec<Lang> = OFFERED.iter().filter_map(|tag| Lang::parse(tag).ok()).collect();
    if let Ok(chosen) = Lang::parse(chosen)
        && !langs.contains(&chosen)
    {
        langs.push(chosen);
    }
    langs.iter().map(|lang| Choice::new(lang, ui.language(lang))).collect()
}
