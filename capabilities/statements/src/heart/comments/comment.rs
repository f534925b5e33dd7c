//! A comment on a text: who says what, about which part of it.

use super::disposition::Answer;
use super::place::Place;
use crate::heart::statement::Statement;
use access::Person;
use base::{Email, Id, Lang, Line, Moment, Text, Tongue};
use sha2::{Digest, Sha256};

/// What a comment says, in Markdown: room for what a board has agreed on, not for another statement.
pub(crate) type Words = Text<10_000>;

/// What somebody without an account is called.
pub(crate) type GuestName = Line<120>;

/// For whom they speak.
pub(crate) type Affiliation = Line<200>;

base::named! {
    /// What kind of comment it is.
    pub(crate) enum Kind {
        /// Asks something.
        Question = "question",
        /// Says what is wrong.
        Concern = "concern",
        /// Says it in other words, which can be taken into the text.
        Wording = "wording",
    }
}

base::named! {
    /// What part of the text a comment is about, as the tables name it.
    pub(crate) enum Part {
        /// The text as a whole.
        Whole = "whole",
        /// What the text does not say.
        Missing = "missing",
        /// One paragraph.
        Paragraph = "paragraph",
        /// Another comment.
        Reply = "reply",
    }
}

/// What a comment is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// The text as a whole.
    Whole,
    /// What the text does not say.
    Missing,
    /// A paragraph, or words of it.
    Paragraph(Place),
    /// The comment at the head of a thread, which it answers.
    Reply(Id<Comment>),
}

impl About {
    /// The part, by its name.
    pub(crate) const fn part(&self) -> Part {
        match self {
            Self::Whole => Part::Whole,
            Self::Missing => Part::Missing,
            Self::Paragraph(_) => Part::Paragraph,
            Self::Reply(_) => Part::Reply,
        }
    }

    /// The place in the text, of a comment on a paragraph.
    pub(crate) const fn place(&self) -> Option<&Place> {
        match self {
            Self::Paragraph(place) => Some(place),
            _ => None,
        }
    }
}

/// Somebody who comments without an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Guest {
    /// What they are called, as they say.
    pub(crate) name: GuestName,
    /// For whom they speak.
    pub(crate) affiliation: Option<Affiliation>,
    /// Where the link went, and the answer will go; never shown. Nothing when it is not known any more.
    pub(crate) email: Option<Email>,
    /// The language they read.
    pub(crate) tongue: Tongue,
}

/// Who says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    /// A person of the network.
    Person(Id<Person>),
    /// Somebody without an account.
    Guest(Guest),
    /// Somebody who has left, or whose name was taken away.
    Former,
}

impl Author {
    /// What tells this author from others; nothing for who has left.
    fn key(&self) -> String {
        match self {
            Self::Person(person) => person.to_string(),
            Self::Guest(Guest { email: Some(email), .. }) => email.key(),
            Self::Guest(guest) => guest.name.to_string(),
            Self::Former => String::new(),
        }
    }
}

base::named! {
    /// Who sees a comment.
    pub(crate) enum State {
        /// Whoever reads the statement.
        Shown = "shown",
        /// Nobody: the address of its author has not been confirmed.
        Unconfirmed = "unconfirmed",
        /// The moderators, who have still to decide.
        Waiting = "waiting",
        /// The moderators, who did not take it up.
        Declined = "declined",
        /// Its place is shown, its words are gone: the author has taken them back.
        Withdrawn = "withdrawn",
    }
}

/// A comment as it is written, before it has a place in the table.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// What it is about.
    pub(crate) about: About,
    /// Which kind it is.
    pub(crate) kind: Kind,
    /// What it says.
    pub(crate) words: Words,
    /// The paragraph in other words.
    pub(crate) proposed: Option<Words>,
    /// The language of it.
    pub(crate) lang: Lang,
}

/// A comment.
#[derive(Clone, Debug)]
pub(crate) struct Comment {
    /// Its id.
    pub(crate) id: Id<Comment>,
    /// The statement.
    pub(crate) statement: Id<Statement>,
    /// Its number in the statement, once it was shown.
    pub(crate) number: Option<i64>,
    /// What it is about.
    pub(crate) about: About,
    /// The revision that its author had before them.
    pub(crate) revision: i64,
    /// Which kind it is.
    pub(crate) kind: Kind,
    /// What it says; nothing when that was taken back.
    pub(crate) words: Option<Words>,
    /// The paragraph in other words; nothing when there is no proposal, or it was taken back.
    pub(crate) proposed: Option<Words>,
    /// Who says it.
    pub(crate) author: Author,
    /// The language of it.
    pub(crate) lang: Lang,
    /// Who sees it.
    pub(crate) state: State,
    /// The key to what the log says of the words; it goes with them.
    pub(crate) salt: Option<[u8; 16]>,
    /// When it was written.
    pub(crate) at: Moment,
    /// What the drafters answered.
    pub(crate) answer: Option<Answer>,
}

impl Comment {
    /// The comment at the head of its thread.
    pub(crate) const fn head(&self) -> Id<Self> {
        match self.about {
            About::Reply(head) => head,
            _ => self.id,
        }
    }

    /// Its address, below that of the statement; it has one as soon as it is shown.
    pub(crate) fn link(&self, statement: &Statement) -> String {
        match self.number {
            Some(number) => format!("{}/comments/{number}", statement.link()),
            None => format!("{}/comments", statement.link()),
        }
    }

    /// Whether it is shown with its words, so that it can be answered.
    pub(crate) fn is_open(&self) -> bool {
        self.state == State::Shown && self.words.is_some()
    }

    /// Everything it says, in the form that the log seals: kind, words and proposed words, each on lines of its own, an empty
    /// line between them. `None` when the words are gone.
    pub(crate) fn sealed_words(&self) -> Option<String> {
        let words = self.words.as_ref()?;
        let proposed = self.proposed.as_ref().map_or("", Words::as_str);
        Some(format!("{}\n\n{words}\n\n{proposed}", self.kind))
    }
}

/// What two sendings of the same comment share: its author, place and words.
pub(crate) fn digest(author: &Author, written: &Written) -> [u8; 32] {
    let place = match &written.about {
        About::Paragraph(place) => {
            format!("¶{} {}", place.mark, place.selected.as_deref().unwrap_or_default())
        }
        About::Reply(head) => head.to_string(),
        other => other.part().to_string(),
    };
    let proposed = written.proposed.as_ref().map_or("", Words::as_str);
    let mut hasher = Sha256::new();
    for part in [&author.key(), &place, &written.kind.to_string(), written.words.as_str(), proposed] {
        hasher.update(part.as_bytes());
        hasher.update([0]);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    fn written(words: &str, about: About) -> Written {
        Written {
            about,
            kind: Kind::Concern,
            words: Words::parse(words).unwrap(),
            proposed: None,
            lang: Lang::from(Tongue::English),
        }
    }

    #[test]
    fn the_same_words_at_another_place_or_by_somebody_else_are_another_comment() {
        let author = |byte| Author::Person(Id::from_bytes([byte; 16]));
        let one = digest(&author(1), &written("Too long.", About::Whole));
        assert_eq!(one, digest(&author(1), &written("Too long.", About::Whole)));
        assert_ne!(one, digest(&author(2), &written("Too long.", About::Whole)));
        assert_ne!(one, digest(&author(1), &written("Too long.", About::Missing)));
        assert_ne!(one, digest(&author(1), &written("Too short.", About::Whole)));
    }
}
