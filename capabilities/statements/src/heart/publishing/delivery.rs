//! Deliveries: what was handed to whom, and what came of it.

use crate::heart::log::sealed;
use crate::heart::statement::AddresseeName;
use access::Person;
use base::{Id, Moment, Text};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is said about a delivery, or came of it, in Markdown.
pub(crate) type Remark = Text<2_000>;

/// What an addressee answered, in Markdown.
pub(crate) type Answer = Text<20_000>;

/// At most so many deliveries of one statement.
pub(crate) const MOST_DELIVERIES: usize = 500;

base::named! {
    /// How a statement was handed over.
    pub(crate) enum Way {
        /// By electronic mail.
        Mail = "mail",
        /// By letter.
        Post = "post",
        /// By hand.
        InPerson = "in-person",
        /// Through a form or an official consultation.
        Form = "form",
        /// Read out, or submitted, at a meeting.
        Meeting = "meeting",
        /// Otherwise: the note says how.
        Other = "other",
    }
}

/// What is said of a delivery. In the log stands its seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Handing {
    /// The version that was delivered.
    pub(crate) version: i64,
    /// To whom.
    pub(crate) addressee: AddresseeName,
    /// How.
    pub(crate) way: Way,
    /// On which day.
    pub(crate) delivered: Date,
    /// More about it.
    pub(crate) note: Option<Remark>,
    /// On which day they answered.
    pub(crate) answered: Option<Date>,
    /// What they answered.
    pub(crate) answer: Option<Answer>,
    /// What is done next.
    pub(crate) follow_up: Option<Remark>,
    /// What came of it.
    pub(crate) result: Option<Remark>,
}

/// A delivery.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    /// Its number in the statement, from 1.
    pub(crate) number: i64,
    /// What is said of it.
    pub(crate) handing: Handing,
    /// What its seal is made with.
    pub(crate) salt: [u8; 16],
    /// Who noted it; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

impl Handing {
    /// What stands in the log for it.
    pub(crate) fn seal(&self, salt: &[u8]) -> String {
        sealed(salt, &serde_json::to_string(self).expect("plain values"))
    }
}
