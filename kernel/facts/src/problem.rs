//! What can come of an act, or of a look, instead of what was asked for.

use access::Denied;
use base::Sentence;

/// Why something was not done. Everything but a fault is for the person to read and act on.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// There is no such thing, or not for this reader.
    #[error("not found")]
    NotFound,
    /// The thing is at another address now.
    #[error("moved to {0}")]
    Moved(String),
    /// The actor may not.
    #[error("denied: {0:?}")]
    Denied(Denied),
    /// It cannot be done, or not like this.
    #[error("refused: {0:?}")]
    Refused(Vec<Refusal>),
    /// Ours: logged whole, shown as a reference.
    #[error(transparent)]
    Fault(#[from] db::Fault),
    /// Ours too, from elsewhere than the database.
    #[error("{0}")]
    Broken(String),
}

/// One refusal: the sentence, and the field beside which it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The form's field, or `None` for the whole.
    pub field: Option<&'static str>,
    /// What is wrong and what to do.
    pub sentence: Sentence,
}

impl Problem {
    /// A refusal of the whole.
    pub fn refused(sentence: Sentence) -> Self {
        Self::Refused(vec![Refusal { field: None, sentence }])
    }

    /// A refusal of what stands in one field.
    pub fn wrong(field: &'static str, sentence: Sentence) -> Self {
        Self::Refused(vec![Refusal { field: Some(field), sentence }])
    }
}

impl From<Denied> for Problem {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

impl From<Sentence> for Problem {
    fn from(sentence: Sentence) -> Self {
        Self::refused(sentence)
    }
}
