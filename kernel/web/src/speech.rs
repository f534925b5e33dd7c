//! Translations: one Fluent bundle for each of the six languages.

use base::{Arg, Named, Sentence, Tongue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// Everything the house can say.
pub struct Speech {
    bundles: BTreeMap<Tongue, FluentBundle<FluentResource>>,
}

impl Speech {
    /// Reads the translations of all crates.
    ///
    /// # Panics
    /// When a translation does not parse or says a key twice: they are compiled in, and a test reads them all.
    pub fn new<'a>(texts: impl IntoIterator<Item = &'a (Tongue, &'static str)>) -> Self {
        let mut bundles: BTreeMap<Tongue, FluentBundle<FluentResource>> = Tongue::ALL
            .iter()
            .map(|tongue| (*tongue, FluentBundle::new_concurrent(vec![language(*tongue)])))
            .collect();
        for (tongue, text) in texts {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{tongue}: {errors:?}"));
            let bundle = bundles.get_mut(tongue).expect("every tongue has its bundle");
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{tongue}: {errors:?}"));
        }
        Self { bundles }
    }

    /// The sentence in a language, with marks around its arguments that keep their direction apart (for pages).
    pub fn say(&self, tongue: Tongue, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &sentence.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            args.set(name.as_ref(), value);
        }
        self.find(tongue, &sentence.key, &args)
            .or_else(|| self.find(Tongue::English, &sentence.key, &args))
            .unwrap_or_else(|| {
                tracing::error!(key = %sentence.key, "a sentence has no translation");
                sentence.key.to_string()
            })
    }

    /// The same without those marks: for mail subjects, calendars and other plain text.
    pub fn say_plain(&self, tongue: Tongue, sentence: &Sentence) -> String {
        self.say(tongue, sentence).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Whether a key is known.
    pub fn knows(&self, key: &str) -> bool {
        self.bundles.values().all(|bundle| bundle.has_message(key))
    }

    fn find(&self, tongue: Tongue, key: &str, args: &FluentArgs) -> Option<String> {
        let bundle = self.bundles.get(&tongue)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "a translation lacks an argument");
        }
        Some(text.into_owned())
    }
}

/// The best of the offered languages for an `Accept-Language` header (RFC 4647 lookup).
pub(crate) fn negotiate(header: &str, offered: &[Tongue]) -> Option<Tongue> {
    let wanted = parse_accepted_languages(header);
    let available: Vec<LanguageIdentifier> = offered.iter().map(|tongue| language(*tongue)).collect();
    let best = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Lookup);
    best.first().and_then(|found| Tongue::of_name(found.language.as_str()))
}

fn language(tongue: Tongue) -> LanguageIdentifier {
    tongue.name().parse().expect("the six tags are well-formed")
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Speech")
    }
}
