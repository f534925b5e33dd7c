//! Why a document is not taken.

use base::Sentence;

/// A document that is not taken, for a reason its sender can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no text in it.
    #[error("empty")]
    Empty,
    /// The file is larger than [`crate::LARGEST`].
    #[error("too large a file")]
    Large,
    /// Unpacked it is larger, or of more parts, than any honest document.
    #[error("too much when unpacked")]
    Unpacked,
    /// It is nested deeper than any honest document.
    #[error("nested too deeply")]
    Deep,
    /// Its text is longer than [`crate::LONGEST`].
    #[error("too long a text")]
    Long,
    /// None of the forms that are read.
    #[error("unknown form")]
    Unknown,
    /// It is protected by a password.
    #[error("locked")]
    Locked,
    /// It is broken, or says that it is something else.
    #[error("broken")]
    Broken,
}

impl Refused {
    /// What its sender is told.
    pub fn sentence(self) -> Sentence {
        match self {
            Self::Empty => Sentence::of("convert-empty"),
            Self::Large => Sentence::of("convert-large").with("limit", crate::LARGEST >> 20),
            Self::Unpacked => Sentence::of("convert-unpacked"),
            Self::Deep => Sentence::of("convert-deep"),
            Self::Long => Sentence::of("convert-long"),
            Self::Unknown => Sentence::of("convert-unknown"),
            Self::Locked => Sentence::of("convert-locked"),
            Self::Broken => Sentence::of("convert-broken"),
        }
    }
}

impl From<Refused> for Sentence {
    fn from(refused: Refused) -> Self {
        refused.sentence()
    }
}
