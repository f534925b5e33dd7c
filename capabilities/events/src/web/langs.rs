//! The language of what people write, as a choice.

use base::places::languages;
use web::{Choice, Ui};

/// The languages that can be chosen, by their names in the reader's; what was chosen before is among them.
pub(super) fn choices(ui: &Ui, chosen: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        languages().iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
    if !chosen.is_empty() && !choices.iter().any(|choice| choice.value == chosen) {
        choices.push(Choice::new(chosen, chosen));
    }
    choices
}
