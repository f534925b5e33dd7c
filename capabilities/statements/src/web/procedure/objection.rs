//! The page of an objection: what is said, the answer, what becomes of it.

use super::spoken::{self, Who};
use crate::acts::procedure::objections::{self as acts, Settled};
use crate::acts::standing;
use crate::heart::procedure::Reason;
use crate::heart::procedure::position::{Position, State};
use crate::heart::statement::Statement;
use crate::policy::procedure::{Lead, LetStand, OwnObjection};
use crate::web::statement;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Sentence, Slug};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/objections/{id}", Gate::Public, show);
    r.put("/statements/{slug}/objections/{id}", Gate::Member, answer);
    r.post("/statements/{slug}/objections/{id}", Gate::Member, settle);
}

#[derive(Template)]
#[template(path = "statements/procedure/objection.html")]
struct ObjectionPage {
    ui: Ui,
    statement: Statement,
    link: String,
    who: Who,
    at: String,
    ground: String,
    words: Html,
    state: State,
    answer: Option<(Html, Who, String)>,
    /// For those who may answer it.
    form: Option<Form>,
    can_withdraw: bool,
    can_let_stand: bool,
}

async fn show(door: Door, Path((slug, id)): Path<(Slug, Id<Position>)>) -> Answer {
    page(&door, slug, id, None, StatusCode::OK).await
}

async fn page(
    door: &Door,
    slug: Slug,
    id: Id<Position>,
    typed: Option<Fields>,
    status: StatusCode,
) -> Answer {
    let found = statement(door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, found, id, typed)).await?;
    let title = door.ui().t("objection-heading");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(
    look: &Look,
    ui: Ui,
    statement: Statement,
    id: Id<Position>,
    typed: Option<Fields>,
) -> Result<ObjectionPage, Problem> {
    let position = acts::visible(look, &statement, (look.actor(), look.now()), id)?;
    let (Some(state), Some(ground)) = (position.state, position.said.ground()) else {
        return Err(Problem::NotFound);
    };
    let leads = Lead(standing(look, look.actor(), &statement)?).permits(look.actor());
    let answer = match &position.answer {
        Some(answer) => Some((
            ui.prose(look, answer.text.as_str(), false)?,
            spoken::who(look, &ui, answer.by)?,
            spoken::moment(&ui, &statement, answer.at),
        )),
        None => None,
    };
    let known = || {
        let text = position.answer.as_ref().map(|answer| answer.text.as_str());
        Fields::default().with_some("answer", text)
    };
    Ok(ObjectionPage {
        link: position.link(&statement),
        who: spoken::who(look, &ui, position.person)?,
        at: spoken::moment(&ui, &statement, position.at),
        ground: spoken::ground(&ui, ground),
        words: ui.prose(look, position.said.words().unwrap_or_default(), false)?,
        form: (leads && (typed.is_some() || position.answered(&statement).is_ok()))
            .then(|| ui.form(typed.unwrap_or_else(known))),
        can_withdraw: state != State::Withdrawn
            && OwnObjection(&position).permits(look.actor())
            && position.withdrawn(&statement).is_ok(),
        can_let_stand: state != State::Stands
            && LetStand(&position).permits(look.actor())
            && position.stands(&statement).is_ok(),
        state,
        answer,
        statement,
        ui,
    })
}

async fn answer(door: Door, Path((slug, id)): Path<(Slug, Id<Position>)>) -> Answer {
    let mut fields = door.fields();
    let found = statement(&door, slug.clone()).await?;
    let (of, to) = (found.id, format!("{}/objections/{id}", found.link()));
    let answered = match fields.need::<Reason>("answer") {
        Some(text) => door.act(move |act| acts::answer(act, of, id, &text)).await,
        None => Err(fields.problem()),
    };
    match answered {
        Ok(()) => see(to).said("objection-said-answered").answer(),
        Err(Problem::Refused(refusals)) => {
            let typed = Some(fields.refused(refusals));
            page(&door, slug, id, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn settle(door: Door, Path((slug, id)): Path<(Slug, Id<Position>)>) -> Answer {
    let found = statement(&door, slug).await?;
    let (of, to) = (found.id, format!("{}/objections/{id}", found.link()));
    let (settled, said) = match door.fields().get("settled") {
        "withdrawn" => (Settled::Withdrawn, "objection-said-withdrawn"),
        "stands" => (Settled::Stands, "objection-said-stands"),
        _ => return Err(Problem::refused(Sentence::of("wrong-choice")).into()),
    };
    door.act(move |act| acts::settle(act, of, id, settled)).await?;
    see(to).said(said).answer()
}
