//! A subscription: one address on one list.

use super::list::List;
use access::Person;
use base::{Email, Id, Line, Moment, Parse, Sentence, Text, Tongue};
use serde::{Deserialize, Serialize};

/// What a subscriber without an account is called.
pub(crate) type SubscriberName = Line<120>;

/// How the consent of somebody was given whose address was put in by an owner.
pub(crate) type Consent = Text<500>;

base::named! {
    /// What is sent.
    pub(crate) enum Delivery {
        /// Every message, at once.
        Every = "every",
        /// One mail a day.
        Daily = "daily",
        /// One mail a week.
        Weekly = "weekly",
        /// Nothing: the archive is read, posts are taken.
        None = "none",
    }
}

base::named! {
    /// What a digest looks like.
    pub(crate) enum DigestForm {
        /// One text, of contents and messages (RFC 1153).
        Plain = "plain",
        /// The messages as parts, whole (RFC 2046 5.1.5).
        Mime = "mime",
    }
}

base::named! {
    /// How a subscription stands.
    pub(crate) enum State {
        /// Waits for the yes of an owner.
        Asked = "asked",
        /// Posts come and go.
        Active = "active",
        /// Mail did not get through: nothing is sent until the subscriber says so.
        Suspended = "suspended",
    }
}

base::named! {
    /// How a subscription came about.
    pub(crate) enum Came {
        /// On the web.
        Web = "web",
        /// By mail.
        Mail = "mail",
        /// With an event.
        Event = "event",
        /// An owner put it in, with a note on consent.
        Import = "import",
    }
}

base::named! {
    /// What somebody has asked to be done with their address.
    pub(crate) enum Wish {
        /// To be on the list.
        Join = "join",
        /// Not to be.
        Leave = "leave",
    }
}

base::named! {
    /// What a subscriber wants of one thread.
    pub(crate) enum ThreadChoice {
        /// None of its messages.
        Mute = "mute",
        /// Its messages, though nothing else is sent at once.
        Follow = "follow",
    }
}

/// Somebody who wants to be on a list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Applicant {
    /// Their address.
    pub(crate) email: Email,
    /// What they are called, when they have no account.
    pub(crate) name: Option<SubscriberName>,
    /// Their account, when they are signed in.
    pub(crate) person: Option<Id<Person>>,
    /// The language in which they ask.
    pub(crate) tongue: Tongue,
    /// How they came.
    pub(crate) came: Came,
}

/// One address on one list.
#[derive(Clone, Debug)]
pub(crate) struct Subscription {
    /// Its id.
    pub(crate) id: Id<Subscription>,
    /// The list.
    pub(crate) list: Id<List>,
    /// The address.
    pub(crate) email: Email,
    /// What they are called, when they have no account.
    pub(crate) name: Option<SubscriberName>,
    /// Whose account has this address.
    pub(crate) person: Option<Id<Person>>,
    /// The language in which the list writes to them.
    pub(crate) tongue: Tongue,
    /// What they chose.
    pub(crate) choices: Choices,
    /// Whether a moderator has approved a post of theirs.
    pub(crate) trusted: bool,
    /// How it stands.
    pub(crate) state: State,
    /// How it came about.
    pub(crate) came: Came,
    /// What an owner noted about consent.
    pub(crate) consent: Option<Consent>,
    /// Since when.
    pub(crate) made: Moment,
}

/// What a subscriber may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choices {
    /// What is sent.
    pub(crate) delivery: Delivery,
    /// What digests look like.
    pub(crate) digest_form: DigestForm,
    /// Whether their own posts come back to them.
    pub(crate) own_copies: Copies,
    /// Whether a message to several lists comes once.
    pub(crate) doubles: Doubles,
}

base::named! {
    /// Whether one's own posts come back.
    pub(crate) enum Copies {
        /// They do.
        Sent = "sent",
        /// They do not.
        NotSent = "not-sent",
    }
}

base::named! {
    /// What becomes of a message that goes to several lists of this instance.
    pub(crate) enum Doubles {
        /// It comes once.
        Once = "once",
        /// It comes by each list.
        Each = "each",
    }
}

impl Subscription {
    /// Whether its holder belongs to the list: also when mail to them does not get through at present.
    pub(crate) const fn is_on(&self) -> bool {
        !matches!(self.state, State::Asked)
    }
}

/// An address that an owner puts in, as `ana@example.org` or `Ana <ana@example.org>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The address.
    pub(crate) email: Email,
    /// What its holder is called.
    pub(crate) name: Option<SubscriberName>,
}

impl Entry {
    /// Its holder, as somebody who comes to the list.
    pub(crate) fn applicant(&self, tongue: Tongue) -> Applicant {
        let (email, name) = (self.email.clone(), self.name.clone());
        Applicant { email, name, person: None, tongue, came: Came::Import }
    }
}

impl Parse for Entry {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let line = typed.trim().trim_end_matches([',', ';']);
        let (name, address) = match line.rsplit_once('<') {
            Some((name, rest)) => (name, rest.trim_end().trim_end_matches('>')),
            None => ("", line),
        };
        let name = SubscriberName::cut(name.trim().trim_matches(['"', '\'']));
        Ok(Self { email: Email::parse(address)?, name })
    }
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            delivery: Delivery::Every,
            digest_form: DigestForm::Mime,
            own_copies: Copies::Sent,
            doubles: Doubles::Once,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_put_in_with_a_name_or_without() {
        let read = |typed: &str| {
            let entry = Entry::parse(typed).unwrap();
            (entry.email.to_string(), entry.name.map(|name| name.to_string()))
        };
        assert_eq!(read(" ana@example.org, "), ("ana@example.org".into(), None));
        assert_eq!(read("Ana de Sá <ana@Example.org>"), ("ana@example.org".into(), Some("Ana de Sá".into())));
        assert_eq!(read("\"Sá, Ana\" <ana@example.org>;").1.as_deref(), Some("Sá, Ana"));
        assert!(Entry::parse("Ana <ana>").is_err());
    }
}
