//! What a fresh network is offered to begin with: a facilitator ticks some of the suggested topics.

use crate::heart::suggested;
use crate::{acts, store};
use access::Gate;
use askama::Template;
use base::{Sentence, Slug};
use db::{Fault, Read};
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

/// The address of the form.
pub(crate) const LINK: &str = "/topics/suggestions";

pub(super) fn routes(r: &mut Routes) {
    r.get(LINK, Gate::Facilitator, show);
    r.post(LINK, Gate::Facilitator, take);
}

#[derive(Template)]
#[template(path = "topics/suggestions.html")]
struct SuggestionsPage {
    ui: Ui,
    form: Form,
    choices: Vec<Choice>,
}

/// The suggestions that no topic of the network has the slug of, in the order in which they are suggested.
pub(super) fn left(read: &Read) -> Result<Vec<(Slug, crate::Names)>, Fault> {
    let there = store::all(read)?;
    let mut left = suggested();
    left.retain(|(slug, _)| there.iter().all(|topic| topic.slug != *slug));
    Ok(left)
}

async fn show(door: Door) -> Answer {
    page(&door, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let left = door.read(|look| left(look)).await?;
    let ui = door.ui();
    let choice = |(slug, names): &(Slug, crate::Names)| Choice::new(slug, names.shown(ui.tongue()).1);
    let body =
        SuggestionsPage { choices: left.iter().map(choice).collect(), form: ui.form(fields), ui: door.ui() };
    door.page(ui.t("topic-suggestions"), body).current("/topics").status(status).hidden().answer()
}

async fn take(door: Door) -> Answer {
    let mut fields = door.fields();
    let wanted = fields.many::<Slug>("topics");
    if wanted.is_empty() {
        fields.refuse("topics", Sentence::of("topic-suggestions-choose"));
    }
    if fields.check().is_err() {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    door.act(move |act| acts::add_suggested(act, &wanted)).await?;
    see("/topics").said("topic-said-suggested").answer()
}
