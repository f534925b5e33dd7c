//! Held posts: why a post waits, and what became of it.

use super::list::List;
use access::Person;
use base::{Email, Id, Moment, Parse, Sentence, Text, Tongue};
use mail::raw::RawId;

/// What a moderator writes to the author.
pub(crate) type Note = Text<2_000>;

base::named! {
    /// Why a post is held. Each has a sentence that its author and the moderators read.
    pub(crate) enum Reason {
        /// The author is not on the list.
        Stranger = "stranger",
        /// It is the first post of the author.
        First = "first",
        /// Only owners and moderators write here.
        Announcements = "announcements",
        /// It is bigger than the list takes.
        Big = "big",
        /// Its author's domain says that it is forged.
        Forged = "forged",
        /// It cannot be read as mail.
        Unreadable = "unreadable",
        /// A program wrote it.
        Automatic = "automatic",
        /// The author may not post here at present.
        Banned = "banned",
    }
}

base::named! {
    /// What became of a held post.
    pub(crate) enum Fate {
        /// It waits.
        Waiting = "waiting",
        /// It was taken.
        Approved = "approved",
        /// It was given back to its author, with a reason.
        Rejected = "rejected",
        /// It was set aside without a word.
        Discarded = "discarded",
    }
}

/// A post that was held.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// Its id.
    pub(crate) id: Id<Held>,
    /// The list.
    pub(crate) list: Id<List>,
    /// Its bytes.
    pub(crate) raw: RawId,
    /// Its author's address; none where the mail has none that can be written to.
    pub(crate) email: Option<Email>,
    /// Its author's name.
    pub(crate) name: Option<String>,
    /// Its subject.
    pub(crate) subject: String,
    /// Its first lines, without what it quotes.
    pub(crate) excerpt: String,
    /// What was found out about its sender.
    pub(crate) authentication: arrivals::Authentication,
    /// Why it is held.
    pub(crate) reason: Reason,
    /// Since when.
    pub(crate) made: Moment,
    /// What became of it.
    pub(crate) fate: Fate,
    /// Who decided, and when.
    pub(crate) decided: Option<(Moment, Option<Id<Person>>)>,
    /// What they wrote about it.
    pub(crate) note: Option<Note>,
    /// What the author answered.
    pub(crate) appeal: Option<Note>,
}

/// A post that is to be held.
#[derive(Clone, Debug)]
pub(crate) struct NewHeld {
    /// Its bytes.
    pub(crate) raw: RawId,
    /// How it came, unless it was written here.
    pub(crate) arrival: Option<Id<arrivals::Arrival>>,
    /// Its author's address; none where the mail has none that can be written to.
    pub(crate) email: Option<Email>,
    /// Its author's name.
    pub(crate) name: Option<String>,
    /// Its subject.
    pub(crate) subject: String,
    /// Its first lines, without what it quotes.
    pub(crate) excerpt: String,
    /// What was found out about its sender.
    pub(crate) authentication: arrivals::Authentication,
    /// Why it is held.
    pub(crate) reason: Reason,
    /// Whether its author may be told, and in which language: automatic mail is never answered (RFC 3834).
    pub(crate) tell: Option<Tongue>,
}

/// What a moderator does with a held post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The list takes it.
    Approve,
    /// Its author gets it back, with this reason.
    Reject(Note),
    /// It is set aside without a word.
    Discard,
    /// It is set aside, and its author may not post here any more.
    Ban(Option<Note>),
}

impl Decision {
    /// What becomes of the post.
    pub(crate) const fn fate(&self) -> Fate {
        match self {
            Self::Approve => Fate::Approved,
            Self::Reject(_) => Fate::Rejected,
            Self::Discard | Self::Ban(_) => Fate::Discarded,
        }
    }

    /// What the moderator wrote about it.
    pub(crate) fn note(&self) -> Option<&Note> {
        match self {
            Self::Approve | Self::Discard => None,
            Self::Reject(note) => Some(note),
            Self::Ban(note) => note.as_ref(),
        }
    }
}

/// What a mail to a moderator's address says: its first line that is not empty, quotes passed over. `reject` takes its reason
/// from the rest of the line and from the lines below it.
impl Parse for Decision {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let mut lines = typed.lines().map(str::trim).filter(|line| !line.starts_with('>'));
        let first = lines.find(|line| !line.is_empty()).unwrap_or_default();
        let (word, rest) = first.split_once(char::is_whitespace).unwrap_or((first, ""));
        let below: Vec<&str> = lines.collect();
        let note = || Note::cut(format!("{}\n{}", rest.trim(), below.join("\n")).trim());
        match word.trim_end_matches([':', '.', ',', '!']).to_lowercase().as_str() {
            "approve" | "accept" => Ok(Self::Approve),
            "reject" => note().map(Self::Reject).ok_or(Sentence::of("list-wrong-reject")),
            "discard" => Ok(Self::Discard),
            "ban" => Ok(Self::Ban(note())),
            _ => Err(Sentence::of("list-wrong-decision")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Decision {
        Decision::parse(typed).unwrap()
    }

    #[test]
    fn one_word_decides() {
        assert_eq!(read("Approve"), Decision::Approve);
        assert_eq!(read("> quoted\n\n  DISCARD.\n-- \nAna"), Decision::Discard);
        assert_eq!(read("ban"), Decision::Ban(None));
    }

    #[test]
    fn who_rejects_gives_a_reason_beside_the_word_or_below_it() {
        let reason = |typed: &str| read(typed).note().map(ToString::to_string);
        assert_eq!(reason("reject: off topic").as_deref(), Some("off topic"));
        assert_eq!(
            reason("reject\n\nPlease write\nto the other list").as_deref(),
            Some("Please write\nto the other list")
        );
        assert!(Decision::parse("reject").is_err());
    }

    #[test]
    fn what_is_no_decision_decides_nothing() {
        assert!(Decision::parse("").is_err());
        assert!(Decision::parse("I am away until Monday").is_err());
    }
}
