//! What happens to people and organizations.

mod organizations;

pub(crate) use organizations::{
    ImportChanged, OrganizationAdded, OrganizationChanged, OrganizationRelated, OrganizationRemoved,
    OrganizationsKeyed, OrganizationsTold, RelationAnswered, RelationRemoved, of_organization,
};

use ::facts::{Fact, Subject, Tag};
use access::{Person, Role};
use base::Id;
use serde::Serialize;

/// A person as the subject of a fact.
pub(crate) fn of_person(id: Id<Person>) -> Subject {
    Subject::new("person", id)
}

/// Facts about a person that change what others see of them.
macro_rules! seen {
    ($($(#[$meta:meta])* $name:ident = $kind:literal;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Serialize)]
        pub(crate) struct $name {
            /// Who.
            pub person: Id<Person>,
        }

        impl Fact for $name {
            const KIND: &'static str = $kind;

            fn subject(&self) -> Subject {
                of_person(self.person)
            }

            fn touches(&self) -> Vec<Tag> {
                vec![self.subject().tag(), Tag::from("people")]
            }
        }
    )+};
}

/// Facts about a person that nobody else sees on a page.
macro_rules! unseen {
    ($($(#[$meta:meta])* $name:ident = $kind:literal;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Serialize)]
        pub(crate) struct $name {
            /// Who.
            pub person: Id<Person>,
        }

        impl Fact for $name {
            const KIND: &'static str = $kind;

            fn subject(&self) -> Subject {
                of_person(self.person)
            }

            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        }
    )+};
}

seen! {
    /// Somebody is in.
    Joined = "person-joined";
    /// A steward let in who had asked.
    Admitted = "person-admitted";
    /// A steward did not let in who had asked; nothing of them is kept.
    Declined = "person-declined";
    /// A steward shut somebody out.
    Barred = "person-barred";
    /// A steward let in again who had been shut out.
    Readmitted = "person-readmitted";
    /// A profile says something else now.
    ProfileChanged = "profile-changed";
    /// A profile has another photo, or none.
    PhotoChanged = "photo-changed";
    /// Somebody has left, and their data with them.
    Left = "person-left";
}

unseen! {
    /// Somebody asks to join.
    Applied = "person-applied";
    /// A link to sign in was sent.
    SignInAsked = "sign-in-asked";
    /// Somebody signed in.
    SignedIn = "signed-in";
    /// Somebody signed out, or ended other sessions.
    SignedOut = "signed-out";
    /// A password was set or dropped.
    PasswordChanged = "password-changed";
    /// A link that confirms another mail address was sent.
    EmailAsked = "email-asked";
    /// Mail goes to another address.
    EmailChanged = "email-changed";
    /// Language and time zone of the interface were set.
    ReadingChanged = "reading-changed";
    /// A member invited somebody.
    Invited = "person-invited";
    /// A member took an invitation back.
    InvitationWithdrawn = "invitation-withdrawn";
}

/// A steward gave somebody a role.
#[derive(Debug, Serialize)]
pub(crate) struct RoleGiven {
    /// Who has it.
    pub person: Id<Person>,
    /// Which.
    pub role: Role,
}

impl Fact for RoleGiven {
    const KIND: &'static str = "role-given";

    fn subject(&self) -> Subject {
        of_person(self.person)
    }
}

/// Something about the house itself that no page shows: a link was made, old ones were removed.
#[derive(Debug, Serialize)]
pub(crate) struct LinksKept {
    /// What was done.
    pub what: &'static str,
}

impl Fact for LinksKept {
    const KIND: &'static str = "links-kept";

    fn subject(&self) -> Subject {
        web::Network::SUBJECT
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
