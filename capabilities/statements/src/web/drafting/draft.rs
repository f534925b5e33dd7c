//! The form in which the whole text is written.

use super::conflict;
use crate::acts::drafting::{self as acts, Kept, Saved};
use crate::acts::may_draft;
use crate::heart::revision::Note;
use crate::heart::statement::Statement;
use crate::web::proposal::draftable;
use crate::web::statement;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Denied, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Sentence, Slug, hours};
use facts::{Problem, Refusal};

/// So many times one client saves texts in an hour.
const SAVES: u32 = 300;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/draft", Gate::Member, write);
    r.put("/statements/{slug}/draft", Gate::Member, save);
}

#[derive(Template)]
#[template(path = "statements/drafting/draft.html")]
struct DraftPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    /// Why nothing can be saved now.
    frozen: Option<String>,
}

impl DraftPage {
    /// Whether the form holds a text that was brought in from outside.
    fn is_import(&self) -> bool {
        self.form.value("origin") == "import"
    }
}

async fn write(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let asked = statement.clone();
    let latest = door.read(move |look| acts::latest(look, &asked)).await?;
    let fields = Fields::default().with("text", latest.markdown()).with("from", statement.revision);
    form(&door, statement, fields, StatusCode::OK)
}

/// The form with these fields: `text`, `from` (the revision that it was typed on), `note`, and `origin`, which
/// is `import` for a text from outside.
pub(crate) fn form(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let frozen = acts::frozen(&statement).map(|key| ui.t(key));
    let body = DraftPage { form: ui.form(fields), frozen, statement, ui };
    let title = door.ui().t("draft-heading");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

#[derive(Template)]
#[template(path = "statements/drafting/denied.html")]
struct DeniedPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    sentence: Sentence,
}

/// Whoever drafts no more may be in the middle of a sentence: they get back what they typed.
fn denied(door: &Door, statement: Statement, fields: Fields, denied: Denied) -> Answer {
    let Denied::No(sentence) = denied else { return Err(Problem::from(denied).into()) };
    let ui = door.ui();
    let body = DeniedPage { form: ui.form(fields), sentence, statement, ui };
    let title = door.ui().t("draft-denied");
    door.page(title, body).current("/statements").status(StatusCode::FORBIDDEN).hidden().answer()
}

async fn save(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = conflict::settled(door.fields());
    let asked = statement.clone();
    if !door.read(move |look| may_draft(look, &asked)).await? {
        let no = Denied::No(Sentence::of("statement-denied-draft"));
        return denied(&door, statement, fields, no);
    }
    let note = fields.maybe::<Note>("note");
    if fields.check().is_err() {
        return form(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY);
    }
    if fields.get("then") == "edit" {
        return form(&door, statement, fields, StatusCode::OK);
    }
    if let Err(sentence) = door.limit("draft-save", SAVES, hours(1)) {
        let fields = fields.refused(vec![Refusal { field: None, sentence }]);
        return form(&door, statement, fields, StatusCode::TOO_MANY_REQUESTS);
    }
    let (id, link) = (statement.id, statement.link());
    let (from, text) = (fields.get("from").parse().unwrap_or(-1), fields.get("text").to_owned());
    let import = fields.get("origin") == "import";
    let saved = door.act(move |act| {
        let save = if import { acts::bring_in } else { acts::save };
        save(act, id, from, &text, note.as_ref())
    });
    match saved.await {
        Ok(Saved::Same) => see(link).said("draft-said-same").answer(),
        Ok(Saved::Kept(Kept { number, merged: false })) => {
            see(format!("{link}/revisions/{number}")).said("draft-said-saved").answer()
        }
        Ok(Saved::Kept(Kept { number, merged: true })) => {
            see(format!("{link}/compare?from={from}&to={number}")).said("draft-said-merged").answer()
        }
        Ok(Saved::Conflict { merged, revision }) => {
            conflict::page(&door, statement, fields, &merged, revision)
        }
        Err(Problem::Refused(refusals)) => {
            form(&door, statement, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        // They were taken off between the two.
        Err(Problem::Denied(no)) => denied(&door, statement, fields, no),
        Err(problem) => Err(problem.into()),
    }
}
