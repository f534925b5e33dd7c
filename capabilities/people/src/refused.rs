//! Why something about people cannot be done, for people to read.

use base::Sentence;
use facts::Problem;

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The link was used before, or is too old.
    LinkSpent,
    /// Mail address and password do not go together.
    WrongPassword,
    /// The account has been shut out.
    Barred,
    /// Another account has the mail address.
    EmailTaken,
    /// The password is too short to hold.
    PasswordShort,
    /// The colour is not one.
    NoColor,
    /// The colour is too light.
    ColorLight {
        /// One that is dark enough.
        darker: String,
    },
    /// The network would have no steward left.
    LastSteward,
    /// The request has been answered.
    Answered,
    /// More than there is room for.
    TooMany {
        /// The room.
        most: usize,
    },
    /// An organization of that name is there.
    OrganizationThere,
    /// An organization was described otherwise while somebody was writing.
    OrganizationMeanwhile,
    /// Something here is perhaps the same.
    OrganizationAlike,
    /// No organization of that name is there.
    OrganizationUnknown,
    /// An organization is nothing to itself.
    RelationToItself,
    /// That is told already.
    RelationThere,
    /// It ends before it begins.
    RelationEndsFirst,
    /// A list is being taken in, or was: nothing of it changes any more.
    ImportClosed,
    /// The confirmation does not say what it must.
    NotConfirmed,
    /// One joins this network otherwise.
    JoinOtherwise,
}

impl Refused {
    /// What is said.
    pub(crate) fn sentence(&self) -> Sentence {
        match self {
            Self::LinkSpent => Sentence::of("link-spent"),
            Self::WrongPassword => Sentence::of("sign-in-wrong"),
            Self::Barred => Sentence::of("account-barred"),
            Self::EmailTaken => Sentence::of("email-taken"),
            Self::PasswordShort => Sentence::of("password-short"),
            Self::NoColor => Sentence::of("accent-none"),
            Self::ColorLight { darker } => Sentence::of("accent-light").with("darker", darker.as_str()),
            Self::LastSteward => Sentence::of("steward-last"),
            Self::Answered => Sentence::of("request-answered"),
            Self::TooMany { most } => Sentence::of("person-too-many").with("count", *most),
            Self::OrganizationThere => Sentence::of("organization-there"),
            Self::OrganizationMeanwhile => Sentence::of("organization-meanwhile"),
            Self::OrganizationAlike => Sentence::of("organization-alike-asked"),
            Self::OrganizationUnknown => Sentence::of("relation-unknown"),
            Self::RelationToItself => Sentence::of("relation-to-itself"),
            Self::RelationThere => Sentence::of("relation-there"),
            Self::RelationEndsFirst => Sentence::of("relation-ends-first"),
            Self::ImportClosed => Sentence::of("organizations-import-closed"),
            Self::NotConfirmed => Sentence::of("leave-not-confirmed"),
            Self::JoinOtherwise => Sentence::of("join-otherwise"),
        }
    }

    /// The refusal of what stands in a field.
    pub(crate) fn at(&self, field: &'static str) -> Problem {
        Problem::wrong(field, self.sentence())
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        Self::refused(refused.sentence())
    }
}
