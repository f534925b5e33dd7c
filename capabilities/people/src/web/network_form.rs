//! The part of two forms that describes the network: at set-up, and in stewardship.

use super::choices;
use crate::heart::accent::{self, Unfit};
use crate::refused::Refused;
use ::web::{Choice, Fields, Joining, Network, Ui};
use base::places::language_name;
use base::{Lang, Line, Named, Sentence, Text, Tongue, Zone};

/// The colour that the stylesheet has by itself.
const HOUSE_ACCENT: &str = "#0a5a66";

/// The choices that the form offers.
pub(super) struct Offers {
    pub(super) langs: Vec<Choice>,
    pub(super) tongues: Vec<Choice>,
    pub(super) zones: Vec<Choice>,
    pub(super) joining: Vec<Choice>,
}

impl Offers {
    pub(super) fn new(ui: &Ui) -> Self {
        Self {
            langs: languages(ui),
            tongues: Tongue::ALL.iter().map(|tongue| Choice::new(tongue, tongue.own_name())).collect(),
            zones: zones(),
            joining: choices::<Joining>(ui, "joining"),
        }
    }
}

/// All zones by name.
pub(super) fn zones() -> Vec<Choice> {
    Zone::choices().into_iter().map(|name| Choice::new(&name, name.replace('_', " "))).collect()
}

/// The languages that we have names for, in the order of the reader's.
pub(super) fn languages(ui: &Ui) -> Vec<Choice> {
    let mut known: Vec<Choice> = base::places::languages()
        .into_iter()
        .map(|lang| Choice::new(&lang, language_name(&lang, ui.tongue()).unwrap_or(lang.as_str())))
        .collect();
    known.sort_by_key(|choice| choice.label.to_lowercase());
    known
}

/// The fields as the network is now.
pub(super) fn filled(network: &Network) -> Fields {
    let fields = Fields::default()
        .with("network_name", &network.name)
        .with_some("network_about", network.about.as_ref())
        .with("lang", &network.lang)
        .with("zone", &network.zone)
        .with("joining", network.joining)
        .with("accent", network.accent.as_deref().unwrap_or(HOUSE_ACCENT));
    let fields = if network.review_events { fields.with("review_events", "yes") } else { fields };
    network.tongues.iter().fold(fields, |fields, tongue| fields.with("tongues", tongue))
}

/// The network as the fields have it; what is wrong is noted in them.
pub(super) fn read(fields: &mut Fields, before: &Network) -> Option<Network> {
    let name = fields.need::<Line<80>>("network_name");
    let about = fields.maybe::<Text<4000>>("network_about");
    let lang = fields.need::<Lang>("lang");
    let zone = fields.need::<Zone>("zone");
    let joining = fields.need::<Joining>("joining");
    let mut tongues = fields.many::<Tongue>("tongues");
    tongues.sort();
    tongues.dedup();
    if tongues.is_empty() {
        fields.refuse("tongues", Sentence::of("wrong-missing"));
    }
    // The network's own language is shown to those who state none, if it is one of the six.
    if let Some(first) = lang.as_ref().and_then(|lang| Tongue::of_name(lang.base()))
        && let Some(at) = tongues.iter().position(|tongue| *tongue == first)
    {
        tongues[..=at].rotate_right(1);
    }
    let accent = accent_of(fields);
    if !fields.wrong().is_empty() {
        return None;
    }
    Some(Network {
        name: name?,
        about,
        lang: lang?,
        tongues,
        zone: zone?,
        joining: joining?,
        review_events: fields.has("review_events"),
        accent,
        set_up: before.set_up,
    })
}

fn accent_of(fields: &mut Fields) -> Option<String> {
    let typed = fields.get("accent").trim().to_owned();
    if typed.is_empty() || typed.eq_ignore_ascii_case(HOUSE_ACCENT) {
        return None;
    }
    match accent::accent(&typed) {
        Ok(accent) => Some(accent),
        Err(Unfit::NoColor) => {
            fields.refuse("accent", Refused::NoColor.sentence());
            None
        }
        Err(Unfit::Light { darker }) => {
            fields.refuse("accent", Refused::ColorLight { darker }.sentence());
            None
        }
    }
}
