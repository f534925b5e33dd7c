//! A page: what is known of it beside its texts.

use access::{Actor, Person};
use base::{Id, Lang, Line, Moment, Slug};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// What a page is called in one language.
pub(crate) type Title = Line<200>;

/// By whom something was agreed, or why something was done: in free words.
pub(crate) type Words = Line<300>;

/// So many topics a page is filed under.
pub(crate) const MOST_TOPICS: usize = 10;

/// So many people may be named who write a page that is not for all.
pub(crate) const MOST_EDITORS: usize = 50;

/// The names that addresses of the house have taken: no page has one of them.
const RESERVED: [&str; 5] = ["changes", "files", "missing", "new", "orphans"];

base::named! {
    /// What a page is for.
    pub(crate) enum Purpose {
        /// How the network does something.
        Procedure = "procedure",
        /// What it wants.
        Objectives = "objectives",
        /// How something is done well.
        Guide = "guide",
        /// Anything else.
        Other = "other",
    }
}

base::named! {
    /// Who may write a page.
    pub(crate) enum Editors {
        /// The network's people.
        Members = "members",
        /// Facilitators of the network.
        Facilitators = "facilitators",
        /// Those who are named, and facilitators.
        Named = "named",
    }
}

base::named! {
    /// Who may read a page.
    pub(crate) enum Reach {
        /// Everybody.
        Public = "public",
        /// The network's people.
        Network = "network",
    }
}

base::named! {
    /// Whether a page's text is agreed.
    pub(crate) enum Status {
        /// Not yet.
        Draft = "draft",
        /// As it stands.
        Agreed = "agreed",
        /// It was, and was changed since.
        Changed = "changed",
    }
}

/// What the network's people write together, such as a procedure or a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub(crate) id: Id<Page>,
    pub(crate) slug: Slug,
    /// What the original is called.
    pub(crate) title: Title,
    /// The language of the original.
    pub(crate) lang: Lang,
    pub(crate) purpose: Purpose,
    pub(crate) editors: Editors,
    pub(crate) reach: Reach,
    /// The latest revision of the original.
    pub(crate) revision: i64,
    pub(crate) made: Moment,
    pub(crate) made_by: Option<Id<Person>>,
    /// When any of its texts was changed.
    pub(crate) changed: Moment,
    /// How many comments on it are not resolved.
    pub(crate) open_comments: i64,
    pub(crate) removed: Option<Removal>,
}

/// That a page was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Removal {
    pub(crate) at: Moment,
    pub(crate) by: Option<Id<Person>>,
    pub(crate) why: Words,
}

/// That the network agreed to a revision of the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Agreement {
    pub(crate) id: Id<Agreement>,
    pub(crate) revision: i64,
    pub(crate) day: Date,
    /// By whom, as it was written down.
    pub(crate) whom: Words,
    pub(crate) by: Hand,
    pub(crate) at: Moment,
}

/// Whoever did something: a person, or a name where there is none, in what was taken in from a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hand {
    pub(crate) person: Option<Id<Person>>,
    pub(crate) name: Option<String>,
}

impl Hand {
    /// Whoever acts.
    pub(crate) fn of(actor: &Actor) -> Self {
        Self { person: actor.person(), name: None }
    }
}

impl Page {
    /// Its address.
    pub(crate) fn link(&self) -> String {
        address(&self.slug)
    }

    /// Whether this reader may read it.
    pub(crate) fn is_for(&self, actor: &Actor) -> bool {
        self.removed.is_none() && self.is_in_reach_of(actor)
    }

    /// Whether this reader could read it when it was there.
    pub(crate) fn is_in_reach_of(&self, actor: &Actor) -> bool {
        self.reach == Reach::Public || actor.is_inside()
    }

    /// Whether its text is agreed, by the latest that was agreed.
    pub(crate) fn status(&self, agreement: Option<&Agreement>) -> Status {
        match agreement {
            None => Status::Draft,
            Some(agreement) if agreement.revision == self.revision => Status::Agreed,
            Some(_) => Status::Changed,
        }
    }
}

/// Where the page of this name is.
pub(crate) fn address(slug: &Slug) -> String {
    format!("/pages/{slug}")
}

/// The slug for a title, with a number behind it where needed, from 2. A title in which nothing can be spelled is "page".
pub(crate) fn slug_of(title: &str, nth: u32) -> Slug {
    let plain = Slug::of_title(title).or_else(|| Slug::of_title("page")).expect("a word of Latin letters");
    let taken = RESERVED.contains(&plain.as_str());
    if nth < 2 && !taken { plain } else { plain.numbered(nth.max(2)) }
}

/// What makes two names the same: case, width, composition and white space do not count.
pub(crate) fn key_of(name: &str) -> String {
    let folded: String = name.nfkc().collect::<String>().to_lowercase().nfkc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) id: Id<Version>,
    pub(crate) lang: Lang,
    pub(crate) title: Title,
    /// Its latest revision.
    pub(crate) revision: i64,
    /// The revision of the original that it says the same as; nothing for the original itself.
    pub(crate) follows: Option<i64>,
    /// Since when the original says more.
    pub(crate) outdated: Option<Moment>,
    pub(crate) changed: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_an_address_whatever_it_is_called() {
        assert_eq!(slug_of("Procedure for statements", 1).as_str(), "procedure-for-statements");
        assert_eq!(slug_of("Procedure for statements", 3).as_str(), "procedure-for-statements-3");
        assert_eq!(slug_of("New", 1).as_str(), "new-2", "the form's address stays the form's");
        assert_eq!(slug_of("?!", 1).as_str(), "page");
    }

    #[test]
    fn names_that_read_the_same_are_the_same() {
        assert_eq!(key_of(" Ｏur  AIMS "), key_of("our aims"));
        assert_eq!(key_of("Cafe\u{301}"), key_of("café"));
        assert_ne!(key_of("our aim"), key_of("our aims"));
    }
}
