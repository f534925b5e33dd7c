//! Why a mail is not read.

use base::Sentence;

/// Why a mail is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// More than 32 MiB.
    TooBig,
    /// More than 1,000 fields, or more than 512 KiB, in one header.
    TooManyHeaders,
    /// Parts stand in parts more than 100 deep.
    TooDeep,
    /// More than 1,000 parts.
    TooManyParts,
    /// It begins with no header field.
    NotMail,
}

impl Unreadable {
    /// A word for logs and machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TooBig => "too-big",
            Self::TooManyHeaders => "too-many-headers",
            Self::TooDeep => "too-deep",
            Self::TooManyParts => "too-many-parts",
            Self::NotMail => "not-mail",
        }
    }

    /// What its sender can be told; the keys stand in this crate's `locales`.
    pub const fn sentence(self) -> Sentence {
        match self {
            Self::TooBig => Sentence::of("unreadable-too-big"),
            Self::TooManyHeaders => Sentence::of("unreadable-too-many-headers"),
            Self::TooDeep => Sentence::of("unreadable-too-deep"),
            Self::TooManyParts => Sentence::of("unreadable-too-many-parts"),
            Self::NotMail => Sentence::of("unreadable-not-mail"),
        }
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::error::Error for Unreadable {}
