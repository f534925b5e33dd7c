//! Why a file is not taken.

use base::Sentence;

/// A file that is not taken, for a reason its sender can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It has more bytes than this place takes.
    #[error("larger than {limit_bytes} bytes")]
    Large {
        /// The most that is taken.
        limit_bytes: usize,
    },
    /// A web page or other text that a browser could run.
    #[error("active text")]
    Page,
    /// An SVG drawing, which can carry scripts.
    #[error("SVG")]
    Drawing,
    /// A program or script.
    #[error("program")]
    Program,
    /// An archive: what is in it is not known.
    #[error("archive")]
    Archive,
    /// An office document with macros.
    #[error("macros")]
    Macros,
    /// Text in another encoding than UTF-8.
    #[error("not UTF-8")]
    Encoding,
    /// None of the kinds that are taken.
    #[error("unknown kind")]
    Unknown,
    /// A picture that cannot be read.
    #[error("broken picture")]
    Broken,
    /// A picture with more points than can be worked on.
    #[error("picture with too many points")]
    Vast,
    /// There is no room for it.
    #[error("no room")]
    NoRoom,
}

impl Refused {
    /// What its sender is told.
    pub fn sentence(self) -> Sentence {
        match self {
            Self::Empty => Sentence::of("file-empty"),
            Self::Large { limit_bytes } => Sentence::of("file-large").with("limit", limit_bytes >> 20),
            Self::Page => Sentence::of("file-page"),
            Self::Drawing => Sentence::of("file-drawing"),
            Self::Program => Sentence::of("file-program"),
            Self::Archive => Sentence::of("file-archive"),
            Self::Macros => Sentence::of("file-macros"),
            Self::Encoding => Sentence::of("file-encoding"),
            Self::Unknown => Sentence::of("file-unknown"),
            Self::Broken => Sentence::of("file-broken"),
            Self::Vast => Sentence::of("file-vast"),
            Self::NoRoom => Sentence::of("file-no-room"),
        }
    }
}

impl From<Refused> for Sentence {
    fn from(refused: Refused) -> Self {
        refused.sentence()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Refused; 12] = [
        Refused::Empty,
        Refused::Large { limit_bytes: 20 << 20 },
        Refused::Page,
        Refused::Drawing,
        Refused::Program,
        Refused::Archive,
        Refused::Macros,
        Refused::Encoding,
        Refused::Unknown,
        Refused::Broken,
        Refused::Vast,
        Refused::NoRoom,
    ];

    #[test]
    fn every_refusal_has_its_sentence_in_every_language() {
        for (tongue, sentences) in crate::LOCALES {
            for refused in ALL {
                let key = refused.sentence().key;
                assert!(
                    sentences.lines().any(|line| line.starts_with(&format!("{key} = "))),
                    "{key} in {tongue}"
                );
            }
        }
    }
}
