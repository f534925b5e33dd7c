//! A list: an address at which people talk, and its rules.

use access::Person;
use base::{Email, Id, Lang, Line, Moment, Named, Parse, Sentence, Slug, Text, Tongue};
use facts::Subject;
use serde::{Deserialize, Serialize};

/// What a list is called by people.
pub(crate) type Title = Line<120>;

/// What a list is for, in Markdown.
pub(crate) type About = Text<5_000>;

/// What stands below each copy, when anything does.
pub(crate) type Footer = Text<500>;

base::named! {
    /// Who may post.
    pub(crate) enum Posting {
        /// Everybody; what looks doubtful is held.
        Anyone = "anyone",
        /// Subscribers; what others write is held.
        Subscribers = "subscribers",
        /// Subscribers, but the first post of each is held.
        FirstHeld = "first-held",
        /// Owners and moderators: a list of announcements.
        Announcements = "announcements",
    }
}

base::named! {
    /// Who may read the archive.
    pub(crate) enum Reading {
        /// Everybody.
        Public = "public",
        /// Subscribers, and whoever looks after the list.
        Subscribers = "subscribers",
    }
}

base::named! {
    /// How one comes to be on the list.
    pub(crate) enum Joining {
        /// By confirming one's address.
        Open = "open",
        /// With the yes of an owner.
        Asked = "asked",
    }
}

base::named! {
    /// Where an answer to a copy goes.
    pub(crate) enum Replies {
        /// As the author's own mail says: nothing is touched.
        Untouched = "untouched",
        /// To the author.
        Author = "author",
        /// To the list.
        List = "list",
    }
}

base::named! {
    /// Whether a moderator gets a letter for each held post.
    pub(crate) enum Letters {
        /// They do, and can answer it.
        Each = "each",
        /// They look at the page.
        None = "none",
    }
}

base::named! {
    /// What a person does for a list.
    pub(crate) enum ListRole {
        /// Decides on held posts.
        Moderator = "moderator",
        /// Sets the rules, and moderates.
        Owner = "owner",
    }
}

/// Somebody who looks after a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keeper {
    /// Who.
    pub(crate) person: Id<Person>,
    /// As what.
    pub(crate) role: ListRole,
    /// Whether held posts are mailed to them.
    pub(crate) letters: Letters,
}

/// A list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct List {
    /// Its id.
    pub(crate) id: Id<List>,
    /// Its local part.
    pub(crate) name: ListName,
    /// What mail programs file by (RFC 2919), without angle brackets; the same for ever.
    pub(crate) list_id: String,
    /// Its rules.
    pub(crate) rules: Rules,
    /// The group or event that it belongs to.
    pub(crate) owner: Option<Subject>,
    /// When it was made.
    pub(crate) made: Moment,
    /// Since when it takes no more posts.
    pub(crate) closed: Option<Moment>,
}

/// What owners may change.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Rules {
    /// What it is called.
    pub(crate) title: Title,
    /// What it is for.
    pub(crate) about: Option<About>,
    /// The languages that are written there, at least one.
    pub(crate) langs: Vec<Lang>,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
    /// Who may post.
    pub(crate) posting: Posting,
    /// Who may read the archive.
    pub(crate) reading: Reading,
    /// How one comes to be on it.
    pub(crate) joining: Joining,
    /// Where answers go.
    pub(crate) replies: Replies,
    /// The biggest post, in bytes.
    pub(crate) most_bytes: i64,
    /// What stands below each copy.
    pub(crate) footer: Option<Footer>,
    /// The hour of the day at which digests go out, where the network is.
    pub(crate) digest_hour: i64,
    /// The day of the week on which weekly ones do, Monday is 1.
    pub(crate) digest_weekday: i64,
}

impl List {
    /// Where to post.
    pub(crate) fn email(&self, domain: &str) -> Option<Email> {
        Email::parse(&format!("{}@{domain}", self.name.as_str())).ok()
    }

    /// An address for something else than posts: `join`, `leave`, `owner`.
    pub(crate) fn email_for(&self, what: &str, domain: &str) -> Option<Email> {
        Email::parse(&format!("{}-{what}@{domain}", self.name.as_str())).ok()
    }

    /// The language in which it writes to whoever has not chosen one: the first of its own that the house speaks.
    pub(crate) fn tongue(&self) -> Option<Tongue> {
        self.rules.langs.iter().find_map(|lang| Tongue::of_name(lang.base()))
    }

    /// Its page.
    pub(crate) fn link(&self) -> String {
        format!("/lists/{}", self.name.as_str())
    }
}

/// The local part of a list's address: lower-case Latin letters, digits, `-`, `_`, `.`, from 2 to 40; none that mail needs
/// otherwise (RFC 2142), and none that ends like the address of a command.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ListName(String);

/// What may follow a list's name, as `name-join@`.
pub(crate) const COMMANDS: [&str; 7] =
    ["join", "leave", "owner", "request", "confirm", "moderate", "bounces"];

/// Names that other things have: RFC 2142, our own return paths and answers, and pages beside those of lists.
const TAKEN: [&str; 18] = [
    "abuse",
    "b",
    "bestbits",
    "confirm",
    "devnull",
    "hostmaster",
    "leave",
    "mailer-daemon",
    "moderation",
    "new",
    "no-reply",
    "noc",
    "noreply",
    "outgoing",
    "postmaster",
    "reply",
    "security",
    "webmaster",
];

impl ListName {
    /// The name.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Parse for ListName {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let name = typed.trim().to_lowercase();
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
        let edges = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let shaped = (2..=40).contains(&name.len())
            && name.chars().all(allowed)
            && name.starts_with(edges)
            && name.ends_with(edges)
            && !name.contains("..");
        if !shaped {
            return Err(Sentence::of("list-wrong-name"));
        }
        // The page of a list with ".atom" behind it is the list's feed.
        let feed = name.ends_with(".atom");
        let command = COMMANDS.iter().any(|command| name.ends_with(&format!("-{command}")));
        if command || feed || TAKEN.contains(&name.as_str()) {
            return Err(Sentence::of("list-name-reserved"));
        }
        Ok(Self(name))
    }
}

base::text_column!("a list's name", ListName);
