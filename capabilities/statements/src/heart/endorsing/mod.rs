//! Endorsements: who stands behind which words, and as what.

pub(crate) mod code;
pub(crate) mod custody;
pub(crate) mod names;
pub(crate) mod proof;
pub(crate) mod right;
pub(crate) mod spoken;

use crate::heart::log::sealed;
use crate::heart::statement::Statement;
use crate::heart::version::{ChangeKind, Version};
use access::Person;
use base::places::{Country, Region};
use base::{Email, Id, Lang, Line, Link, Moment, Sentence, Tongue};
use facts::Subject;
use std::time::Duration;

/// What somebody is called who signs.
pub(crate) type SignerName = Line<160>;

/// Whom they belong to, or what they do: stands behind the name, and vouches for nothing.
pub(crate) type Affiliation = Line<200>;

/// An address that has not been confirmed for so long is forgotten.
pub(crate) const UNCONFIRMED: Duration = base::days(14);

/// A call for endorsements takes answers by mail for so long.
pub(crate) const CALLED: Duration = base::days(60);

/// The network is called no more often about one version.
pub(crate) const BETWEEN_CALLS: Duration = base::days(7);

base::named! {
    /// Who signs.
    pub(crate) enum SignerKind {
        /// A body, by a person who may act for it.
        Organization = "organization",
        /// Somebody for themselves.
        Person = "person",
    }
}

base::named! {
    /// How far an endorsement has come.
    pub(crate) enum State {
        /// The address has still to confirm it.
        Asked = "asked",
        /// The right to act for the organization has still to be confirmed.
        Waiting = "waiting",
        /// It stands.
        Active = "active",
    }
}

base::named! {
    /// By which way an endorsement came.
    pub(crate) enum Came {
        /// By the form.
        Web = "web",
        /// As an answer to the call.
        Mail = "mail",
        /// Taken over from a message, and confirmed by its author.
        Message = "message",
        /// With an old letter: nobody here has confirmed it.
        Import = "import",
    }
}

base::named! {
    /// By what somebody may act for an organization.
    pub(crate) enum Authority {
        /// Their confirmed address is at the organization's domain.
        Domain = "domain",
        /// Somebody else who may act for it has said so.
        Colleague = "colleague",
        /// A steward has said so, with a note.
        Steward = "steward",
    }
}

/// Why somebody may act for an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Right {
    /// By what.
    pub(crate) by: Authority,
    /// The domain, or the steward's note; nothing where a colleague has said so.
    pub(crate) words: Option<Line<300>>,
}

/// The words that are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wording {
    /// The version of the statement.
    pub(crate) version: i64,
    /// The language in which it was read.
    pub(crate) lang: Lang,
    /// SHA-256 of the text in that language, hexadecimal.
    pub(crate) hash: String,
}

impl Wording {
    /// As much of the hash as people compare.
    pub(crate) fn short(&self) -> &str {
        self.hash.get(..8).unwrap_or(&self.hash)
    }
}

/// Who signs, as everybody sees it.
#[derive(Clone, Debug)]
pub(crate) struct Signatory {
    /// A person or an organization.
    pub(crate) kind: SignerKind,
    /// What they are called.
    pub(crate) name: SignerName,
    /// A person's affiliation; of an organization, who signed for it.
    pub(crate) affiliation: Option<Affiliation>,
    /// An organization's address on the web.
    pub(crate) site: Option<Link>,
    /// The organization of the directory that it is.
    pub(crate) organization: Option<Id<Subject>>,
    /// Where they are at home.
    pub(crate) country: Option<Country>,
}

impl Signatory {
    /// The region they are counted under.
    pub(crate) fn region(&self) -> Option<Region> {
        self.country.map(Country::region)
    }

    /// What stands in the log for them, with this salt.
    pub(crate) fn seal(&self, salt: &[u8]) -> String {
        let affiliation = self.affiliation.as_ref().map_or("", |words| words.as_str());
        sealed(salt, &proof::words(self.kind, self.name.as_str(), affiliation))
    }
}

/// How the signer is reached. Never shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contact {
    /// Their account: mail goes to its address.
    pub(crate) person: Option<Id<Person>>,
    /// Their address, without an account.
    pub(crate) email: Option<Email>,
    /// The language in which they are written to.
    pub(crate) tongue: Tongue,
}

/// A signature under a version of a statement.
#[derive(Clone, Debug)]
pub(crate) struct Endorsement {
    /// Its id.
    pub(crate) id: Id<Endorsement>,
    /// What is endorsed.
    pub(crate) statement: Id<Statement>,
    /// How far it has come.
    pub(crate) state: State,
    /// The words that are signed.
    pub(crate) wording: Wording,
    /// Who signs.
    pub(crate) signatory: Signatory,
    /// How they are reached.
    pub(crate) contact: Contact,
    /// By which way it came.
    pub(crate) came: Came,
    /// The message that it was taken over from, and where that is read.
    pub(crate) message: Option<(Subject, String)>,
    /// Why the signer may act for the organization.
    pub(crate) right: Option<Right>,
    /// What makes its seal in the log; gone with it.
    pub(crate) salt: [u8; 16],
    /// When it was asked for.
    pub(crate) asked: Moment,
    /// When these words were signed.
    pub(crate) signed: Option<Moment>,
}

impl Endorsement {
    /// What stands for it in the log.
    pub(crate) fn seal(&self) -> String {
        self.signatory.seal(&self.salt)
    }

    /// Whether a link that confirms it still does.
    pub(crate) fn is_open(&self, now: Moment) -> bool {
        self.state != State::Asked || now.since(self.asked) < UNCONFIRMED
    }
}

/// The version that can be endorsed now, or why none can.
pub(crate) fn endorsable(statement: &Statement) -> Result<i64, Sentence> {
    statement.version.ok_or(Sentence::of("endorsement-not-open"))
}

/// The earliest version whose signatures vouch for the version given: the last one before it, or itself, that said
/// something else than the one before. Editorial changes carry signatures over. `versions` in any order.
pub(crate) fn binding(versions: &[Version], number: i64) -> i64 {
    let material = versions.iter().filter(|one| one.number <= number && one.change != ChangeKind::Editorial);
    material.map(|one| one.number).max().unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(number: i64, change: ChangeKind) -> Version {
        let at = Moment::from_micros(number);
        Version { number, revision: number, change, outcome: None, dissent: None, by: None, at }
    }

    #[test]
    fn signatures_vouch_for_editorial_versions_that_follow_and_for_no_other() {
        let all = [
            version(4, ChangeKind::Editorial),
            version(3, ChangeKind::Material),
            version(2, ChangeKind::Editorial),
            version(1, ChangeKind::First),
        ];
        assert_eq!([1, 2, 3, 4].map(|number| binding(&all, number)), [1, 1, 3, 3]);
        assert_eq!(binding(&[], 1), 1, "a version that is not known vouches for itself");
    }
}
