//! Why there is no PDF, and what a reader can do instead.

use base::Sentence;

/// Why a paper was not printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The machine has no press.
    #[error("no press is installed")]
    Absent,
    /// Others' papers take too long.
    #[error("the press is busy")]
    Busy,
    /// The paper takes too long.
    #[error("the press took too long")]
    Slow,
    /// The paper, or its PDF, is larger than the press takes or gives.
    #[error("too long a paper")]
    Long,
    /// The press refused or broke, with what it said.
    #[error("the press failed: {0}")]
    Failed(String),
}

impl Trouble {
    /// What a reader is told. Each says how to print without the press.
    pub fn sentence(&self) -> Sentence {
        Sentence::of(match self {
            Self::Absent => "printing-absent",
            Self::Busy => "printing-busy",
            Self::Slow | Self::Long => "printing-long",
            Self::Failed(_) => "printing-failed",
        })
    }
}

impl From<Trouble> for Sentence {
    fn from(trouble: Trouble) -> Self {
        trouble.sentence()
    }
}
