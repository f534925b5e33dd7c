//! Positions at last call, and what becomes of objections.

use super::Reason;
use crate::heart::rules::{Ground, Rules};
use crate::heart::statement::{Stage, Statement};
use access::Person;
use base::{Id, Moment, Parse, Sentence, Text};

base::named! {
    /// Where somebody stands on the text of a last call.
    pub(crate) enum Stance {
        /// For it.
        Support = "support",
        /// Not quite as they would have it, but not in the way.
        LiveWith = "live-with",
        /// Not with them, and not in the way.
        StandAside = "stand-aside",
        /// Against it.
        Object = "object",
    }
}

base::named! {
    /// How a position came.
    pub(crate) enum How {
        /// On the page.
        Web = "web",
        /// As the answer to a mail.
        Mail = "mail",
    }
}

base::named! {
    /// What has become of an objection.
    pub(crate) enum State {
        /// It waits for an answer.
        Open = "open",
        /// It was answered in writing; it stands unless it is withdrawn.
        Answered = "answered",
        /// Its author has read the answer and holds to it, or a facilitator lets it stand.
        Stands = "stands",
        /// Its author has withdrawn it.
        Withdrawn = "withdrawn",
    }
}

/// Why somebody stands where they do, in Markdown.
pub(crate) type Words = Text<10_000>;

/// What somebody says at last call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// They do not object; why they stand where they do, if they say so.
    Plain(Stance, Option<Words>),
    /// They object, on a ground and with a reason.
    Objects(Ground, Reason),
}

impl Said {
    /// Where they stand.
    pub(crate) const fn stance(&self) -> Stance {
        match self {
            Self::Plain(stance, _) => *stance,
            Self::Objects(..) => Stance::Object,
        }
    }

    /// A position made of what was typed, or what is missing, by field.
    pub(crate) fn of(
        stance: Stance,
        ground: Option<Ground>,
        words: Option<Words>,
    ) -> Result<Self, (&'static str, Sentence)> {
        if stance != Stance::Object {
            return Ok(Self::Plain(stance, words));
        }
        let ground = ground.ok_or(("ground", Sentence::of("position-wrong-ground")))?;
        let words = words.ok_or(("reason", Sentence::of("position-wrong-reason")))?;
        let reason = Reason::parse(words.as_str()).map_err(|sentence| ("reason", sentence))?;
        Ok(Self::Objects(ground, reason))
    }

    /// Why, if they say so.
    pub(crate) fn words(&self) -> Option<&str> {
        match self {
            Self::Plain(_, words) => words.as_ref().map(Text::as_str),
            Self::Objects(_, reason) => Some(reason.as_str()),
        }
    }

    /// On what ground they object.
    pub(crate) const fn ground(&self) -> Option<&Ground> {
        match self {
            Self::Plain(..) => None,
            Self::Objects(ground, _) => Some(ground),
        }
    }
}

/// A position as it was taken.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    /// Its id.
    pub(crate) id: Id<Position>,
    /// The statement.
    pub(crate) statement: Id<Statement>,
    /// The round in which it was taken.
    pub(crate) round: i64,
    /// The last call of that round.
    pub(crate) calls: i64,
    /// Who took it; nobody when they have left.
    pub(crate) person: Option<Id<Person>>,
    /// What they said.
    pub(crate) said: Said,
    /// How it came.
    pub(crate) how: How,
    /// When they said it last.
    pub(crate) at: Moment,
    /// What has become of it, if it is an objection.
    pub(crate) state: Option<State>,
    /// The answer to an objection.
    pub(crate) answer: Option<Answer>,
    /// What the log's seal of it was made with; gone with the person.
    pub(crate) salt: Option<[u8; 16]>,
}

/// The answer to an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// What it says.
    pub(crate) text: Reason,
    /// Who wrote it; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

impl Position {
    /// The page of an objection.
    pub(crate) fn link(&self, statement: &Statement) -> String {
        format!("{}/objections/{}", statement.link(), self.id)
    }

    /// Whether it is an objection that was not withdrawn.
    pub(crate) fn dissents(&self) -> bool {
        self.state.is_some_and(|state| state != State::Withdrawn)
    }

    /// The state of an objection; of anything else there is none.
    fn objection(&self) -> Result<State, Sentence> {
        self.state.ok_or(Sentence::of("objection-wrong-none"))
    }

    /// It is answered, or answered anew.
    pub(crate) fn answered(&self, statement: &Statement) -> Result<State, Sentence> {
        under_way(statement)?;
        match self.objection()? {
            State::Withdrawn => Err(Sentence::of("objection-wrong-withdrawn")),
            State::Open | State::Answered => Ok(State::Answered),
            State::Stands => Ok(State::Stands),
        }
    }

    /// Its author withdraws it.
    pub(crate) fn withdrawn(&self, statement: &Statement) -> Result<State, Sentence> {
        under_way(statement)?;
        self.objection().map(|_| State::Withdrawn)
    }

    /// It stands. Whoever lets it stand has had it answered: nobody's objection is passed over in silence.
    pub(crate) fn stands(&self, statement: &Statement) -> Result<State, Sentence> {
        under_way(statement)?;
        match self.objection()? {
            State::Answered | State::Stands => Ok(State::Stands),
            State::Open => Err(Sentence::of("objection-wrong-unanswered")),
            State::Withdrawn => Err(Sentence::of("objection-wrong-withdrawn")),
        }
    }
}

/// What travels with a published text stays as it was when it was published.
fn under_way(statement: &Statement) -> Result<(), Sentence> {
    match statement.stage {
        Stage::Published | Stage::Dropped => Err(Sentence::of("objection-wrong-over")),
        _ => Ok(()),
    }
}

/// Whether positions are taken now, or why not.
pub(crate) fn open(statement: &Statement, now: Moment) -> Result<(), Sentence> {
    match (statement.stage, statement.window) {
        (Stage::LastCall, Some(window)) if window.is_open(now) => Ok(()),
        (Stage::LastCall, _) => Err(Sentence::of("position-wrong-over")),
        _ => Err(Sentence::of("position-wrong-not-open")),
    }
}

/// Whether a position can be taken now, or why not, by field.
pub(crate) fn take(
    statement: &Statement,
    said: &Said,
    now: Moment,
) -> Result<(), (Option<&'static str>, Sentence)> {
    open(statement, now).map_err(|sentence| (None, sentence))?;
    match said {
        Said::Objects(ground, _) if !statement.rules.grounds.contains(ground) => {
            Err((Some("ground"), Sentence::of("position-wrong-ground")))
        }
        _ => Ok(()),
    }
}

/// Whether everybody may see the positions now.
pub(crate) fn are_shown(statement: &Statement, now: Moment) -> bool {
    !(hides(&statement.rules) && open(statement, now).is_ok())
}

const fn hides(rules: &Rules) -> bool {
    rules.hides_positions
}
