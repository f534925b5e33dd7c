//! What a topic is: its names in the languages of the interface, and the context it is seen in.

mod revision;
mod suggested;

pub(crate) use revision::{RecordedName, Revision, Wanted, body, lang};
pub(crate) use suggested::suggested;

use base::{FromValue, Id, Lang, Line, Mismatch, Moment, Slug, Text, ToValue, Tongue, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a topic is called in one language.
pub type Name = Line<80>;

/// What a topic is about; Markdown.
pub type ContextText = Text<20_000>;

/// An area of policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its id.
    pub id: Id<Topic>,
    /// Its name in addresses, by which others file under it. It never changes.
    pub slug: Slug,
    /// What it is called.
    pub names: Names,
    /// What it is about.
    pub context: Option<Context>,
    /// Since when.
    pub added: Moment,
    /// The number of its latest revision.
    pub revision: i64,
    /// Whether nothing new is filed under it any more.
    pub closed: Option<Closed>,
}

/// A topic under which nothing new is filed. What is filed stays, and so does its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// Since when.
    pub at: Moment,
    /// The topic that took its place.
    pub successor: Option<Slug>,
}

impl Topic {
    /// What it is called for a reader of that language.
    pub fn name(&self, tongue: Tongue) -> &str {
        self.names.shown(tongue).1
    }

    /// Its address.
    pub fn link(&self) -> String {
        format!("/topics/{}", self.slug)
    }
}

/// The names that addresses of forms have taken: no topic has them.
const RESERVED: [&str; 2] = ["new", "suggestions"];

/// The slug of a topic with these names, from the first that can be spelled in Latin letters.
pub(crate) fn slug_of(names: &Names) -> Option<Slug> {
    let english_first = names.0.get(&Tongue::English).into_iter().chain(names.0.values());
    let slug = english_first.filter_map(|name| Slug::of_title(name.as_str())).next()?;
    Some(if RESERVED.contains(&slug.as_str()) { slug.numbered(1) } else { slug })
}

/// What a topic is about, in the language in which it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The text; Markdown.
    pub text: ContextText,
    /// Its language.
    pub lang: Lang,
}

/// Names in the languages of the interface: at least one, at most one for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Names(BTreeMap<Tongue, Name>);

impl Names {
    /// These names; `None` when there is none.
    pub fn of(names: impl IntoIterator<Item = (Tongue, Name)>) -> Option<Self> {
        let names: BTreeMap<Tongue, Name> = names.into_iter().collect();
        (!names.is_empty()).then_some(Self(names))
    }

    /// The name in exactly this language.
    pub fn get(&self, tongue: Tongue) -> Option<&Name> {
        self.0.get(&tongue)
    }

    /// All names, with their languages.
    pub fn iter(&self) -> impl Iterator<Item = (Tongue, &Name)> {
        self.0.iter().map(|(tongue, name)| (*tongue, name))
    }

    /// The name for a reader of that language, and the language it is in: theirs, else English, else any.
    pub fn shown(&self, tongue: Tongue) -> (Tongue, &str) {
        let found = [tongue, Tongue::English].into_iter().find_map(|tongue| self.0.get_key_value(&tongue));
        found
            .or_else(|| self.0.first_key_value())
            .map_or((tongue, ""), |(tongue, name)| (*tongue, name.as_str()))
    }
}

/// JSON by language: `{"en":"Access","fr":"Accès"}`.
impl ToValue for Names {
    fn to_value(&self) -> Value {
        Value::Text(serde_json::to_string(self).expect("names are plain values"))
    }
}

impl FromValue for Names {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        let text = String::from_value(value)?;
        serde_json::from_str(&text)
            .map_err(|_| Mismatch { expected: "names by language", found: Value::Text(text) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    fn names(pairs: &[(Tongue, &str)]) -> Names {
        Names::of(pairs.iter().map(|(tongue, name)| (*tongue, Name::parse(name).unwrap()))).unwrap()
    }

    #[test]
    fn a_topic_is_shown_in_the_readers_language_else_in_english_else_in_any() {
        let both = names(&[(Tongue::French, "Accès"), (Tongue::English, "Access")]);
        assert_eq!(both.shown(Tongue::French), (Tongue::French, "Accès"));
        assert_eq!(both.shown(Tongue::Arabic), (Tongue::English, "Access"));
        assert_eq!(names(&[(Tongue::Chinese, "接入")]).shown(Tongue::Arabic), (Tongue::Chinese, "接入"));
    }

    #[test]
    fn a_slug_comes_from_the_english_name_and_never_hides_behind_a_form() {
        let both = names(&[(Tongue::Arabic, "النفاذ"), (Tongue::English, "Access for all")]);
        assert_eq!(slug_of(&both).unwrap().as_str(), "access-for-all");
        assert_eq!(slug_of(&names(&[(Tongue::English, "New")])).unwrap().as_str(), "new-1");
        let suggestions = names(&[(Tongue::English, "Suggestions")]);
        assert_eq!(slug_of(&suggestions).unwrap().as_str(), "suggestions-1");
    }

    #[test]
    fn names_survive_their_column() {
        let both = names(&[(Tongue::Arabic, "النفاذ"), (Tongue::English, "Access")]);
        assert_eq!(Names::from_value(both.to_value()), Ok(both));
        assert!(Names::of([]).is_none());
    }
}
