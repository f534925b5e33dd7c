//! What happens to organizations.

use crate::heart::organization::import::Import;
use crate::heart::organization::{Bond, Organization, Relation, Standing};
use ::facts::{Fact, Subject, Tag};
use base::Id;
use serde::Serialize;

/// An organization as the subject of a fact.
pub(crate) fn of_organization(id: Id<Organization>) -> Subject {
    Subject::new("organization", id)
}

/// An organization is in the directory.
#[derive(Debug, Serialize)]
pub(crate) struct OrganizationAdded {
    /// Which.
    pub organization: Id<Organization>,
    /// Its name then.
    pub name: String,
}

/// An organization is described otherwise.
#[derive(Debug, Serialize)]
pub(crate) struct OrganizationChanged {
    /// Which.
    pub organization: Id<Organization>,
    /// Its name now.
    pub name: String,
}

/// An organization is not in the directory any more, since a list was taken back.
#[derive(Debug, Serialize)]
pub(crate) struct OrganizationRemoved {
    /// Which.
    pub organization: Id<Organization>,
    /// Its name then.
    pub name: String,
}

impl Fact for OrganizationRemoved {
    const KIND: &'static str = "organization-removed";

    fn subject(&self) -> Subject {
        of_organization(self.organization)
    }
}

impl Fact for OrganizationAdded {
    const KIND: &'static str = "organization-added";

    fn subject(&self) -> Subject {
        of_organization(self.organization)
    }
}

impl Fact for OrganizationChanged {
    const KIND: &'static str = "organization-changed";

    fn subject(&self) -> Subject {
        of_organization(self.organization)
    }
}

/// Facts about a relation of two organizations; the first is the subject.
macro_rules! relations {
    ($($(#[$meta:meta])* $name:ident = $kind:literal { $($(#[$fmeta:meta])* $field:ident: $type:ty),* })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Serialize)]
        pub(crate) struct $name {
            /// Which.
            pub relation: Id<Relation>,
            /// The first organization.
            pub one: Id<Organization>,
            /// The second.
            pub other: Id<Organization>,
            $($(#[$fmeta])* pub $field: $type,)*
        }

        impl Fact for $name {
            const KIND: &'static str = $kind;

            fn subject(&self) -> Subject {
                of_organization(self.one)
            }

            fn touches(&self) -> Vec<Tag> {
                vec![self.subject().tag(), of_organization(self.other).tag(), Tag::from("organizations")]
            }
        }
    )+};
}

relations! {
    /// Somebody told what an organization is to another.
    OrganizationRelated = "organization-related" {
        /// What.
        bond: Bond
    }
    /// The other side said whether it is so.
    RelationAnswered = "organization-relation-answered" {
        /// What it said.
        standing: Standing
    }
    /// A relation was taken back.
    RelationRemoved = "organization-relation-removed" {}
}

/// Somebody said that two organizations are not the same.
#[derive(Debug, Serialize)]
pub(crate) struct OrganizationsTold {
    /// One.
    pub organization: Id<Organization>,
    /// Those that it is not.
    pub others: Vec<Id<Organization>>,
}

impl Fact for OrganizationsTold {
    const KIND: &'static str = "organizations-told-apart";

    fn subject(&self) -> Subject {
        of_organization(self.organization)
    }
}

/// By what organizations are found was written anew; nobody sees it on a page.
#[derive(Debug, Serialize)]
pub(crate) struct OrganizationsKeyed {
    /// How many.
    pub count: usize,
}

impl Fact for OrganizationsKeyed {
    const KIND: &'static str = "organizations-keyed";

    fn subject(&self) -> Subject {
        web::Network::SUBJECT
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// Something was done with a list that is being taken in; what comes of it are facts about organizations.
#[derive(Debug, Serialize)]
pub(crate) struct ImportChanged {
    /// Which list.
    pub import: Id<Import>,
    /// What was done.
    pub what: &'static str,
}

impl Fact for ImportChanged {
    const KIND: &'static str = "organization-import-changed";

    fn subject(&self) -> Subject {
        Subject::new("organization-import", self.import)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
