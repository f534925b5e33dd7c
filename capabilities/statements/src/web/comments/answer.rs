//! What drafters answer to a comment, and how they take its wording into the text.

use super::thread::{self, TypedThere, found};
use crate::acts::comments::{answering, wording};
use crate::heart::comments::comment::{Comment, Kind, Words};
use crate::heart::comments::disposition::{Decision, Disposition, Reason};
use crate::heart::statement::Statement;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use axum::extract::Path;
use base::{Named, Slug};
use facts::Problem;
use texts::{Body, Fate, Mark};

pub(super) fn routes(r: &mut Routes) {
    r.put("/statements/{slug}/comments/{number}/disposition", Gate::Member, answer);
    r.post("/statements/{slug}/comments/{number}/wording", Gate::Member, take);
}

/// The forms of those who answer.
pub(super) struct AnswerForms {
    /// Which disposition, why, and where the result stands.
    pub(super) answer: Form,
    pub(super) dispositions: Vec<Choice>,
    pub(super) paragraphs: Vec<Choice>,
    /// The proposed words, as they go into the text.
    pub(super) wording: Option<Form>,
    /// Behind which paragraph words go in that are about what is missing.
    pub(super) places: bool,
}

/// So much of each paragraph stands in a choice of them, in characters.
const BEGINNING: usize = 60;

impl AnswerForms {
    pub(super) fn of(
        ui: &Ui,
        statement: &Statement,
        comment: &Comment,
        latest: &Body,
        (answer, wording): (Option<Fields>, Option<Fields>),
    ) -> Self {
        let takes = comment.kind == Kind::Wording && comment.answer.is_none() && statement.is_writable();
        let places = comment.about.place().is_none_or(|place| place.fate == Fate::Removed);
        let last = latest.paragraphs.last().map(|paragraph| paragraph.mark);
        let proposed = comment.proposed.as_ref().filter(|_| takes);
        let blank =
            |words: &Words| Fields::default().with("text", words).with_some("after", last.filter(|_| places));
        Self {
            answer: ui.form(answer.unwrap_or_else(|| stored(comment))),
            dispositions: Disposition::ALL
                .iter()
                .map(|one| Choice::new(one, ui.t(format!("comment-answer-{one}"))))
                .collect(),
            paragraphs: latest
                .paragraphs
                .iter()
                .map(|one| {
                    let beginning = markup::excerpt(&one.text, BEGINNING);
                    Choice::new(one.mark, format!("¶{} {beginning}", one.mark))
                })
                .collect(),
            wording: proposed.map(|words| ui.form(wording.unwrap_or_else(|| blank(words)))),
            places,
        }
    }
}

/// What was answered before, to be changed.
fn stored(comment: &Comment) -> Fields {
    let decision = comment.answer.as_ref().map(|answer| &answer.decision);
    let standing = comment.about.place().filter(|place| place.fate != Fate::Removed).map(|place| place.mark);
    Fields::default()
        .with_some("disposition", decision.map(|decision| decision.disposition))
        .with_some("reason", decision.and_then(|decision| decision.reason.as_ref()))
        .with_some("result", decision.map_or(standing, |decision| decision.result))
}

async fn answer(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let (statement, comment) = door.read(move |look| found(look, &slug, &number)).await?;
    let mut fields = door.fields();
    let decision = read(&mut fields);
    let again = |fields| TypedThere { answer: Some(fields), ..TypedThere::default() };
    let Some(decision) = decision else {
        return thread::page(&door, statement, comment, again(fields)).await;
    };
    let id = comment.id;
    match door.act(move |act| answering::answer(act, id, &decision)).await {
        Ok(()) => see(comment.link(&statement)).said("comment-said-answered").answer(),
        Err(Problem::Refused(refusals)) => {
            thread::page(&door, statement, comment, again(fields.refused(refusals))).await
        }
        Err(problem) => Err(problem.into()),
    }
}

fn read(fields: &mut Fields) -> Option<Decision> {
    let disposition = fields.need::<Disposition>("disposition");
    let reason = fields.maybe::<Reason>("reason");
    let result = fields.get("result").trim().parse::<Mark>().ok();
    fields.check().ok()?;
    match Decision::new(disposition?, reason, result) {
        Ok(decision) => Some(decision),
        Err(sentence) => {
            fields.refuse("reason", sentence);
            None
        }
    }
}

async fn take(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let (statement, comment) = door.read(move |look| found(look, &slug, &number)).await?;
    let mut fields = door.fields();
    let (text, reason) = (fields.need::<Words>("text"), fields.maybe::<Reason>("reason"));
    let after = fields.get("after").trim().parse::<Mark>().ok();
    let again = |fields| TypedThere { wording: Some(fields), ..TypedThere::default() };
    let (Some(text), Ok(())) = (text, fields.check()) else {
        return thread::page(&door, statement, comment, again(fields)).await;
    };
    let id = comment.id;
    match door.act(move |act| wording::take(act, id, &text, after, reason.as_ref())).await {
        Ok(mark) => see(format!("{}#p{mark}", statement.link())).said("comment-said-taken").answer(),
        Err(Problem::Refused(refusals)) => {
            thread::page(&door, statement, comment, again(fields.refused(refusals))).await
        }
        Err(problem) => Err(problem.into()),
    }
}
