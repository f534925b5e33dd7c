//! Positions that come as answers to the mail about a last call.

use super::positions;
use crate::acts::fresh;
use crate::heart::procedure::answer::understand;
use crate::heart::procedure::position::{How, Said, Stance, Words};
use crate::heart::statement::Statement;
use ::web::{AnswerKind, Question, Understood};
use arrivals::Answered;
use base::{Id, Moment, Parse, Sentence};
use facts::{Act, Problem};

/// What the answers are for.
const POSITION: &str = "statement-position";

/// Who takes them.
pub(crate) const ANSWERS: AnswerKind = AnswerKind { purpose: POSITION, take: answer };

/// What a mail about a last call asks: answered until it closes.
pub(super) fn question(statement: &Statement, closes: Moment) -> Question {
    Question {
        purpose: POSITION,
        object: statement.id.as_of(),
        until: closes,
        hint: Sentence::of("position-mail-hint"),
    }
}

/// Takes the position that an answer says, and says what it was taken for.
fn answer(act: &mut Act, answered: &Answered) -> Result<Understood, Problem> {
    let id: Id<Statement> = answered.object.as_of();
    let statement = fresh(act, id)?;
    let heard = understand(&answered.text, &statement.rules.grounds)
        .ok_or_else(|| Sentence::of("position-mail-unclear"))?;
    let words = match heard.reason.as_str() {
        "" => None,
        words => Some(Words::parse(words)?),
    };
    let said = Said::of(heard.stance, heard.ground, words).map_err(|(field, sentence)| match field {
        "ground" => Sentence::of("position-mail-ground"),
        _ => sentence,
    })?;
    positions::take(act, id, &said, How::Mail)?;
    let title = statement.proposal.title.as_str();
    let sentence = match &said {
        Said::Plain(Stance::Support, _) => Sentence::of("position-mailed-support"),
        Said::Plain(Stance::LiveWith, _) => Sentence::of("position-mailed-live-with"),
        Said::Plain(..) => Sentence::of("position-mailed-stand-aside"),
        Said::Objects(_, reason) => Sentence::of("position-mailed-object").with("reason", reason.as_str()),
    };
    let again = statement.window.map(|window| question(&statement, window.closes));
    Ok(Understood { sentence: sentence.with("title", title), again })
}
