//! Where the words of a text come from.

use base::Id;
use facts::Subject;

base::named! {
    /// What kind of origin it is.
    pub(crate) enum OriginKind {
        /// A person's own writing.
        Person = "person",
        /// A bit.
        Bit = "bit",
        /// A proposed wording of a comment that was accepted.
        Comment = "comment",
        /// The text as it was brought in from outside.
        Import = "import",
    }
}

/// What stands behind a number in a text's runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The number.
    pub(crate) origin: texts::Origin,
    /// What kind it is.
    pub(crate) kind: OriginKind,
    /// The person, bit or comment; of an import, the person who brought it in.
    pub(crate) reference: Id<Subject>,
    /// What it is called and where it is read, as the record says that it came with.
    pub(crate) title: Option<String>,
    pub(crate) link: Option<String>,
}
