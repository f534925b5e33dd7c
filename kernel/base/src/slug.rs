//! The part of an address that names a thing.

use crate::text_column;
use crate::{Parse, Sentence};

/// Lower-case Latin letters, digits and single hyphens, 1 to 80 of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    const LONGEST: usize = 80;

    /// The slug of a title in any script, spelled in Latin letters, cut at a word; `None` when nothing of it can be spelled.
    pub fn of_title(title: &str) -> Option<Self> {
        let spelled = deunicode::deunicode_with_tofu(title, "-").to_lowercase();
        let mut slug = String::new();
        for word in spelled.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            let room = Self::LONGEST - slug.len();
            if slug.is_empty() {
                slug.push_str(&word[..word.len().min(room)]);
            } else if word.len() < room {
                slug.push('-');
                slug.push_str(word);
            } else {
                break;
            }
        }
        (!slug.is_empty()).then_some(Self(slug))
    }

    /// The same with a number behind it, for the second thing of that name.
    #[must_use]
    pub fn numbered(&self, n: u32) -> Self {
        let tail = format!("-{n}");
        let stem: String = self.0.chars().take(Self::LONGEST - tail.len()).collect();
        Self(stem.trim_end_matches('-').to_owned() + &tail)
    }

    /// The slug as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Parse for Slug {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let typed = typed.trim();
        let words = typed.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if words && typed.len() <= Self::LONGEST {
            Ok(Self(typed.to_owned()))
        } else {
            Err(Sentence::of("wrong-slug"))
        }
    }
}

text_column!("a slug", Slug);
