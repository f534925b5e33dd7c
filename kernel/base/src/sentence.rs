//! What the house says, before it is known in which language.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A message by its translation key, with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// The key in `locales/*.ftl`.
    pub key: Cow<'static, str>,
    /// What stands in its placeables, by name.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// One argument of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    /// Text, shown as it is.
    Text(String),
    /// A number, which chooses the plural form.
    Count(i64),
}

impl Sentence {
    /// The sentence of that key, without arguments.
    pub const fn of(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), args: Vec::new() }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
