//! Languages: any for content, six for the interface.

use crate::text_column;
use crate::{Parse, Sentence};
use unic_langid::{CharacterDirection, LanguageIdentifier};

crate::named! {
    /// A language of the interface: the six of the United Nations.
    pub enum Tongue {
        /// English.
        English = "en",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
        /// Arabic.
        Arabic = "ar",
        /// Russian.
        Russian = "ru",
        /// Chinese.
        Chinese = "zh",
    }
}

impl Tongue {
    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
            Self::Russian => "Русский",
            Self::Chinese => "中文",
        }
    }

    /// The way it is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

crate::named! {
    /// The way a text runs; its name is the value of HTML's `dir`.
    pub enum Direction {
        /// As Latin script does.
        LeftToRight = "ltr",
        /// As Arabic script does.
        RightToLeft = "rtl",
    }
}

/// The language of a content: a BCP 47 tag in canonical form (`fr`, `pt-BR`, `zh-Hant`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(String);

impl Lang {
    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region.
    pub fn base(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The way it is written.
    pub fn direction(&self) -> Direction {
        let right_to_left = self
            .0
            .parse::<LanguageIdentifier>()
            .is_ok_and(|tag| tag.character_direction() == CharacterDirection::RTL);
        if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

impl From<Tongue> for Lang {
    fn from(tongue: Tongue) -> Self {
        Self(crate::Named::name(tongue).to_owned())
    }
}

impl Parse for Lang {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let tag: LanguageIdentifier = typed.trim().parse().map_err(|_| Sentence::of("wrong-lang"))?;
        let tag = tag.to_string();
        if tag == "und" { Err(Sentence::of("wrong-lang")) } else { Ok(Self(tag)) }
    }
}

text_column!("a language tag", Lang);

/// The six translations in a crate's `locales/` folder, compiled in; or those of the folders named, in a crate that has
/// many.
#[macro_export]
macro_rules! locales {
    () => {
        $crate::locales!("")
    };
    ($($folder:literal),+ $(,)?) => {
        &[$(
            ($crate::Tongue::English, $crate::locales!(@ $folder, "en")),
            ($crate::Tongue::French, $crate::locales!(@ $folder, "fr")),
            ($crate::Tongue::Spanish, $crate::locales!(@ $folder, "es")),
            ($crate::Tongue::Arabic, $crate::locales!(@ $folder, "ar")),
            ($crate::Tongue::Russian, $crate::locales!(@ $folder, "ru")),
            ($crate::Tongue::Chinese, $crate::locales!(@ $folder, "zh")),
        )+]
    };
    (@ $folder:literal, $name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $folder, "/", $name, ".ftl"))
    };
}
