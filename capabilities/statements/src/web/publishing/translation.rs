//! A translation, side by side with its source, paragraph by paragraph.

use crate::acts::publishing::may_publish;
use crate::acts::publishing::translating::{self as acts, Original, Typed, original};
use crate::heart::publishing::translation::{
    Progress, State, TITLE, Translation, Translator, Words, fingerprint, one_paragraph, sources,
};
use crate::heart::statement::Statement;
use crate::store::{translations as store, versions};
use crate::web::statement;
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Direction, Lang, Parse, Sentence, Slug};
use facts::{Look, Problem};
use texts::Mark;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/translations/{lang}", Gate::Public, show);
    r.put("/statements/{slug}/translations/{lang}", Gate::Member, save);
    r.post("/statements/{slug}/translations/{lang}/publication", Gate::Member, publish);
}

#[derive(Template)]
#[template(path = "statements/publishing/translation.html")]
struct TranslationPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    lang: Lang,
    translator: Option<String>,
    pairs: Vec<Pair>,
    progress: Progress,
    /// The version that is translated, when one is published.
    version: Option<i64>,
    /// It is published, and cannot be changed any more.
    is_published: bool,
    can_translate: bool,
    can_publish: bool,
}

impl TranslationPage {
    fn direction(&self) -> Direction {
        self.lang.direction()
    }
}

/// A paragraph and its translation.
struct Pair {
    mark: Mark,
    /// The title as text, a paragraph as HTML.
    source: Html,
    fingerprint: String,
    state: State,
    /// What is typed, or was.
    words: String,
    shown: Html,
    /// What is wrong with what was typed.
    why: Option<String>,
}

impl Pair {
    fn is_outdated(&self) -> bool {
        self.state == State::Outdated
    }

    fn is_title(&self) -> bool {
        self.mark == TITLE
    }

    /// Lines of the field: as many as the words need, within reason.
    fn rows(&self) -> usize {
        (self.source.as_str().chars().count() / 60).clamp(2, 20)
    }
}

async fn show(door: Door, Path((slug, lang)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let lang = Lang::parse(&lang).map_err(|_| Problem::NotFound)?;
    page(&door, statement, lang, None, StatusCode::OK).await
}

async fn page(
    door: &Door,
    statement: Statement,
    lang: Lang,
    typed: Option<Fields>,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = format!("{} · {}", statement.proposal.title, ui.language(&lang));
    let body = door.read(move |look| translation(look, ui, statement, lang, typed)).await?;
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn translation(
    look: &Look,
    ui: Ui,
    statement: Statement,
    lang: Lang,
    typed: Option<Fields>,
) -> Result<TranslationPage, Problem> {
    let original = original(look, &statement)?;
    let published = match &original.published {
        Some(words) => versions::words_in(look, statement.id, words.version, &lang)?,
        None => None,
    };
    let begun = store::into(look, statement.id, &lang)?;
    if (published.is_none() && begun.is_none()) || lang == statement.proposal.lang {
        return Err(Problem::NotFound);
    }
    let begun = begun.filter(|_| published.is_none());
    // Whoever saved too late has their words before them, beside what says so.
    let frozen = published.is_some() && typed.is_none();
    let pairs: Vec<Pair> = sources(&original.title, &original.body)
        .map(|(mark, source)| match &published {
            Some(words) if frozen => {
                let text = words.body.find(mark).map_or(words.title.as_str(), |paragraph| &paragraph.text);
                pair(mark, source, State::Done, text.to_owned())
            }
            _ => written(mark, source, begun.as_ref(), typed.as_ref(), &ui),
        })
        .collect();
    let progress = begun.as_ref().map(|begun| begun.progress(&original.title, &original.body));
    let translator = match (&published, &begun) {
        (Some(words), _) => words.translator.clone(),
        (None, begun) => begun.as_ref().map(|begun| begun.translator.to_string()),
    };
    let fields = typed.unwrap_or_else(|| Fields::default().with_some("translator", translator.as_ref()));
    Ok(TranslationPage {
        can_translate: look.actor().is_inside() && !frozen,
        can_publish: published.is_none() && may_publish(look, &statement)?,
        is_published: published.is_some(),
        version: original.published.as_ref().map(|words| words.version),
        progress: progress.unwrap_or(Progress { done: pairs.len(), ..Progress::default() }),
        form: ui.form(fields),
        translator,
        pairs,
        lang,
        statement,
        ui,
    })
}

fn pair(mark: Mark, source: &str, state: State, words: String) -> Pair {
    let html = |text: &str| {
        if mark == TITLE { Html::of_text(text) } else { crate::web::text::html(text) }
    };
    Pair {
        mark,
        source: html(source),
        fingerprint: fingerprint(source),
        state,
        shown: html(&words),
        words,
        why: None,
    }
}

/// What stands in the field of a paragraph: what was just typed, or what was saved.
fn written(mark: Mark, source: &str, begun: Option<&Translation>, typed: Option<&Fields>, ui: &Ui) -> Pair {
    let saved = begun.and_then(|begun| begun.parts.get(&mark)).map(|part| part.words.clone());
    let state = begun.map_or(State::Missing, |begun| begun.state(mark, source));
    let (words, why) = match typed {
        Some(fields) => {
            let words = fields.get(&format!("p{mark}"));
            let wrong = (!words.trim().is_empty()).then(|| one_paragraph(mark, words).err()).flatten();
            (words.to_owned(), wrong.map(|sentence| ui.say(&sentence)))
        }
        None => (saved.unwrap_or_default(), None),
    };
    Pair { why, ..pair(mark, source, state, words) }
}

/// The paragraphs that came in: each with what stood beside it.
fn typed(fields: &mut Fields, original: &Original) -> Result<Vec<Typed>, Sentence> {
    sources(&original.title, &original.body)
        .filter(|(mark, _)| fields.has(&format!("p{mark}")))
        .map(|(mark, source)| {
            let words = match fields.get(&format!("p{mark}")) {
                words if words.trim().is_empty() => None,
                words => Some(Words::parse(words)?),
            };
            let beside = fields.get(&format!("s{mark}"));
            let known = beside.len() == 64 && beside.bytes().all(|byte| byte.is_ascii_hexdigit());
            let source = if known { beside.to_owned() } else { fingerprint(source) };
            Ok(Typed { mark, source, words, fits: fields.has(&format!("k{mark}")) })
        })
        .collect()
}

async fn save(door: Door, Path((slug, lang)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let lang = Lang::parse(&lang).map_err(|_| Problem::NotFound)?;
    let mut fields = door.fields();
    let translator = fields.need::<Translator>("translator");
    let asked = statement.clone();
    let original = door.read(move |look| original(look, &asked)).await?;
    let parts = typed(&mut fields, &original);
    let (Some(translator), Ok(parts)) = (translator, &parts) else {
        let refusals = parts.err().map(|sentence| facts::Refusal { field: None, sentence });
        let fields = fields.refused(refusals.into_iter().collect());
        return page(&door, statement, lang, Some(fields), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, into, parts) = (statement.id, lang.clone(), parts.clone());
    match door.act(move |act| acts::save(act, id, &into, &translator, &parts)).await {
        Ok(()) => see(format!("{}/translations/{lang}", statement.link())).said("translation-said").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            page(&door, statement, lang, Some(fields), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn publish(door: Door, Path((slug, lang)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let lang = Lang::parse(&lang).map_err(|_| Problem::NotFound)?;
    let (id, into) = (statement.id, lang.clone());
    door.act(move |act| acts::publish(act, id, &into)).await?;
    let number = statement.version.unwrap_or(1);
    see(format!("{}/versions/{number}?lang={lang}", statement.link()))
        .said("translation-said-published")
        .answer()
}
