//! Attendance: somebody's word that they will be at an event.

use crate::heart::event::Event;
use access::Person;
use base::places::{Country, Region};
use base::{Email, FromValue, Id, Line, Mismatch, Moment, Parse, Sentence, ToValue, Token, Tongue, Value};
use jiff::civil::Date;
use std::fmt;
use std::time::Duration;

base::named! {
    /// How somebody takes part.
    pub enum Way {
        /// In the room.
        InPerson = "in-person",
        /// From afar.
        Remote = "remote",
    }
}

base::named! {
    /// What somebody does there.
    pub enum Part {
        /// Takes part.
        Participates = "participates",
        /// Speaks.
        Speaks = "speaks",
        /// Leads a session.
        Moderates = "moderates",
        /// Helps the group to its result.
        Facilitates = "facilitates",
        /// Prepares and runs it.
        Organizes = "organizes",
        /// Interprets between languages.
        Interprets = "interprets",
        /// Writes down what happens.
        Reports = "reports",
    }
}

base::named! {
    /// Who sees the name of somebody who goes. Everybody sees how many go.
    pub enum Visibility {
        /// Everybody.
        Public = "public",
        /// The network's people.
        Network = "network",
        /// Nobody: only the number grows.
        Counted = "counted",
    }
}

/// On which days somebody is there, when not on all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Days {
    /// On these, in order.
    Some(Vec<Date>),
    /// As they say it.
    Words(Line<120>),
}

impl Days {
    /// The days that were ticked; none or all ticked is every day.
    pub(crate) fn ticked(mut days: Vec<Date>, event: &Event) -> Option<Self> {
        let all = event_days(event);
        days.retain(|day| all.contains(day));
        days.sort();
        days.dedup();
        (!days.is_empty() && days.len() < all.len()).then_some(Self::Some(days))
    }
}

/// Written as dates with spaces between them, or as the words themselves.
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Some(days) => f.write_str(&days.iter().map(Date::to_string).collect::<Vec<_>>().join(" ")),
            Self::Words(words) => f.write_str(words.as_str()),
        }
    }
}

impl ToValue for Days {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
}

impl FromValue for Days {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        let text = String::from_value(value)?;
        let days: Result<Vec<Date>, _> = text.split_whitespace().map(str::parse).collect();
        match days {
            Ok(days) => Ok(Self::Some(days)),
            Err(_) => Line::parse(&text)
                .map(Self::Words)
                .map_err(|_| Mismatch { expected: "days", found: Value::Text(text) }),
        }
    }
}

/// Longer events ask for days in words: a list of boxes would fill the page.
const MOST_BOXES: usize = 10;

/// The days of an event, on its own calendar; at most one more than is offered.
pub(crate) fn event_days(event: &Event) -> Vec<Date> {
    let (first, last) = (event.details.when.first_day(), event.details.when.last_day());
    first.series(jiff::Span::new().days(1)).take_while(|day| *day <= last).take(MOST_BOXES + 1).collect()
}

/// How days are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Not at all: there is only one.
    Nothing,
    /// By a box for each.
    Boxes(Vec<Date>),
    /// In words.
    Words,
}

/// How the days of this event are asked for.
pub(crate) fn asked(event: &Event) -> Asked {
    let days = event_days(event);
    match days.len() {
        0 | 1 => Asked::Nothing,
        2..=MOST_BOXES => Asked::Boxes(days),
        _ => Asked::Words,
    }
}

/// What somebody says of their attendance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) way: Way,
    pub(crate) part: Part,
    pub(crate) days: Option<Days>,
    pub(crate) note: Option<Line<200>>,
    pub(crate) visibility: Visibility,
    /// Where they come from: counted by region, never shown beside a name that does not show it anyway.
    pub(crate) country: Option<Country>,
}

impl Plan {
    /// What one click says.
    pub(crate) const fn of(way: Way) -> Self {
        Self {
            way,
            part: Part::Participates,
            days: None,
            note: None,
            visibility: Visibility::Network,
            country: None,
        }
    }
}

/// What somebody without an account is called.
pub(crate) type GuestName = Line<120>;

/// Somebody without an account, who is known by a mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Guest {
    pub(crate) name: GuestName,
    /// Gone some time after the event.
    pub(crate) email: Option<Email>,
    pub(crate) tongue: Tongue,
}

/// Who goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Somebody with an account.
    Person(Id<Person>),
    /// Somebody without.
    Guest(Guest),
}

impl Who {
    /// The person, when it is one.
    pub(crate) const fn person(&self) -> Option<Id<Person>> {
        match self {
            Self::Person(person) => Some(*person),
            Self::Guest(_) => None,
        }
    }
}

/// Somebody's word that they will be at an event.
#[derive(Clone, Debug)]
pub(crate) struct Attendance {
    pub(crate) id: Id<Attendance>,
    pub(crate) event: Id<Event>,
    pub(crate) who: Who,
    pub(crate) plan: Plan,
    /// The region they are counted under.
    pub(crate) region: Option<Region>,
    /// The mail address has been shown to be theirs.
    pub(crate) confirmed: bool,
    /// They want to join the network once it has.
    pub(crate) joins: Joins,
    /// The end of the address that was mailed to them, when one was.
    pub(crate) key: Option<Key>,
    pub(crate) made: Moment,
}

/// Whether somebody joins the network by coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joins {
    /// They do.
    Yes,
    /// They do not.
    No,
}

/// What opens one attendance to whoever reads the mail of its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key(String);

impl Key {
    /// The key of a fresh token.
    pub(crate) fn of(token: &Token) -> Self {
        Self(token.reveal())
    }

    /// The address that is mailed.
    pub(crate) fn link(&self) -> String {
        format!("/attendance/{}", self.0)
    }
}

impl Parse for Key {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        Token::parse(typed).map(|token| Self::of(&token))
    }
}

impl ToValue for Key {
    fn to_value(&self) -> Value {
        Value::Text(self.0.clone())
    }
}

impl FromValue for Key {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        String::from_value(value).map(Self)
    }
}

/// An address that has not been confirmed for so long is forgotten.
pub(crate) const UNCONFIRMED: Duration = base::days(7);

/// Mail addresses of people without an account are forgotten so long after the event.
pub(crate) const ADDRESS_KEPT: Duration = base::days(60);

impl Attendance {
    /// Whether its link still opens it.
    pub(crate) fn is_open(&self, now: Moment) -> bool {
        self.confirmed || now.since(self.made) < UNCONFIRMED
    }
}

/// Whether an event takes more people, or why not.
pub(crate) fn open_to_more(event: &Event, now: Moment) -> Result<(), Sentence> {
    if event.is_cancelled() {
        Err(Sentence::of("attendance-closed-cancelled"))
    } else if event.is_over(now) {
        Err(Sentence::of("attendance-closed-over"))
    } else {
        Ok(())
    }
}
