//! Published versions and their words in each language.

use access::Person;
use base::{Id, Lang, Moment};
use texts::Body;

base::named! {
    /// What a version is to those who signed the one before it.
    pub(crate) enum ChangeKind {
        /// It is the first.
        First = "first",
        /// Spelling, links, layout: signatures are carried over.
        Editorial = "editorial",
        /// It says something else: everybody is asked again.
        Material = "material",
    }
}

/// A published version. It never changes.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    /// Its number in the statement, from 1.
    pub(crate) number: i64,
    /// The revision that was published.
    pub(crate) revision: i64,
    /// What it is to those who signed before.
    pub(crate) change: ChangeKind,
    /// The outcome, as a person wrote it.
    pub(crate) outcome: Option<String>,
    /// Of a version that came with a record: the dissent that came with it, as JSON. Of others the tables know it.
    pub(crate) dissent: Option<String>,
    /// Who published it.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

/// The words of a version in one language.
#[derive(Clone, Debug)]
pub(crate) struct VersionText {
    /// The version.
    pub(crate) version: i64,
    /// The language.
    pub(crate) lang: Lang,
    /// The title.
    pub(crate) title: String,
    /// The text.
    pub(crate) body: Body,
    /// What is hashed and signed.
    pub(crate) canonical: String,
    /// SHA-256 of it, hexadecimal.
    pub(crate) hash: String,
    /// Who translated it, by name; nobody in the authoritative language.
    pub(crate) translator: Option<String>,
    /// The translator's account, as long as they have one.
    pub(crate) translator_person: Option<Id<Person>>,
    /// When it was published in this language.
    pub(crate) at: Moment,
}
