//! The translations of a statement: which there are, how far they are, and beginning one.

use super::{lang_choices, tags};
use crate::acts::publishing::translating::{self as acts, original};
use crate::heart::publishing::translation::{Progress, Translator};
use crate::heart::statement::Statement;
use crate::store::{translations as store, versions};
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Lang, Moment, Slug};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/translations", Gate::Public, list);
    r.post("/statements/{slug}/translations", Gate::Member, begin);
}

#[derive(Template)]
#[template(path = "statements/publishing/translations.html")]
struct TranslationsPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    rows: Vec<Row>,
    langs: Vec<Choice>,
    can_translate: bool,
}

/// A language as the list shows it.
struct Row {
    lang: Lang,
    translator: Option<String>,
    /// How far it is; nothing of one that is published.
    progress: Option<Progress>,
    /// When it was published, or last saved.
    changed: Moment,
}

async fn list(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    list_page(&door, statement, Fields::default(), StatusCode::OK).await
}

async fn list_page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let (ui, kept) = (door.ui(), tags(&statement));
    let body = door.read(move |look| overview(look, ui, statement, fields)).await?;
    let page = door.page(door.ui().t("translation-heading"), body).current("/statements");
    page.status(status).keep(kept).answer()
}

fn overview(look: &Look, ui: Ui, statement: Statement, fields: Fields) -> Result<TranslationsPage, Problem> {
    let original = original(look, &statement)?;
    let mut rows = Vec::new();
    let mut taken = vec![statement.proposal.lang.clone()];
    for words in
        original.published.iter().flat_map(|words| versions::all_words(look, statement.id, words.version))
    {
        for words in words.into_iter().filter(|words| words.lang != statement.proposal.lang) {
            taken.push(words.lang.clone());
            rows.push(Row {
                lang: words.lang,
                translator: words.translator,
                progress: None,
                changed: words.at,
            });
        }
    }
    for begun in store::all(look, statement.id)? {
        if !taken.contains(&begun.lang) {
            taken.push(begun.lang.clone());
            let progress = Some(begun.progress(&original.title, &original.body));
            let translator = Some(begun.translator.to_string());
            rows.push(Row { lang: begun.lang, translator, progress, changed: begun.changed });
        }
    }
    Ok(TranslationsPage {
        langs: lang_choices(&ui, fields.get("lang"), &taken),
        can_translate: look.actor().is_inside(),
        form: ui.form(with_translator(look, fields)?),
        rows,
        statement,
        ui,
    })
}

/// Whoever is at the door is offered as the translator.
fn with_translator(look: &Look, fields: Fields) -> Result<Fields, Problem> {
    if fields.has("translator") {
        return Ok(fields);
    }
    let persona = look.actor().person().map(|person| people::persona(look, person)).transpose()?.flatten();
    Ok(fields.with("translator", persona.map(|persona| persona.name).unwrap_or_default()))
}

async fn begin(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let (lang, translator) = (fields.need::<Lang>("lang"), fields.need::<Translator>("translator"));
    let (Some(lang), Some(translator)) = (lang, translator) else {
        return list_page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, to) = (statement.id, format!("{}/translations/{lang}", statement.link()));
    match door.act(move |act| acts::begin(act, id, &lang, &translator)).await {
        Ok(()) => see(to).answer(),
        Err(Problem::Refused(refusals)) => {
            list_page(&door, statement, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
