//! What a topic is about, as the network's people write it; and saves that cross.

use crate::acts::{self, Saved};
use crate::heart::{Context, ContextText, Revision, Topic, Wanted, lang};
use crate::store;
use access::Gate;
use askama::Template;
use base::{Lang, Named, Parse, Sentence, Slug, Tongue};
use facts::Problem;
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

pub(super) fn routes(r: &mut Routes) {
    r.get("/topics/{slug}/context", Gate::Member, edit);
    r.put("/topics/{slug}/context", Gate::Member, change);
}

#[derive(Template)]
#[template(path = "topics/context.html")]
struct ContextPage {
    ui: Ui,
    form: Form,
    name: String,
    link: String,
    langs: Vec<Choice>,
    began: String,
    theirs: Option<Theirs>,
}

/// What somebody else wrote while one was writing.
pub(super) struct Theirs {
    number: i64,
    pub(super) lang: String,
    pub(super) text: String,
    pub(super) history: String,
}

async fn found(door: &Door, slug: Slug) -> Result<Topic, Problem> {
    door.read(move |look| store::with_slug(look, &slug)).await?.ok_or(Problem::NotFound)
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let topic = found(&door, slug).await?;
    let fields = Fields::default()
        .with_some("context", topic.context.as_ref().map(|context| &context.text))
        .with("lang", lang(&topic.context, &door.house().network().lang))
        .with("began", topic.revision);
    page(&door, &topic, fields, None, StatusCode::OK)
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let topic = found(&door, slug.clone()).await?;
    let mut fields = door.fields();
    let text = fields.maybe::<ContextText>("context");
    let lang = fields.maybe::<Lang>("lang").unwrap_or_else(|| door.house().network().lang.clone());
    if fields.check().is_err() {
        return page(&door, &topic, fields, None, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let context = text.map(|text| Context { text, lang });
    let wanted = Wanted { names: topic.names.clone(), context };
    save(&door, slug, fields, wanted, |fields, theirs| {
        page(&door, &topic, fields, Some(theirs), StatusCode::CONFLICT)
    })
    .await
}

fn page(door: &Door, topic: &Topic, fields: Fields, theirs: Option<Theirs>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = ContextPage {
        langs: languages(&ui, &fields),
        began: began(&fields, theirs.as_ref()),
        form: ui.form(fields),
        name: topic.name(ui.tongue()).to_owned(),
        link: topic.link(),
        theirs,
        ui,
    };
    let title = door.ui().t("topic-context-edit");
    door.page(title, body).current("/topics").status(status).hidden().answer()
}

/// The revision that the next save will have begun with: what another wrote has been shown by then.
pub(super) fn began(fields: &Fields, theirs: Option<&Theirs>) -> String {
    theirs.map_or_else(|| fields.get("began").to_owned(), |theirs| theirs.number.to_string())
}

/// The languages of the interface, and the one that was stated.
pub(super) fn languages(ui: &Ui, fields: &Fields) -> Vec<Choice> {
    let mut langs: Vec<Lang> = Tongue::ALL.iter().map(|tongue| Lang::from(*tongue)).collect();
    if let Ok(stated) = Lang::parse(fields.get("lang"))
        && !langs.contains(&stated)
    {
        langs.push(stated);
    }
    langs.iter().map(|lang| Choice::new(lang, ui.language(lang))).collect()
}

/// Saves what was typed. Where it crosses with what another saved meanwhile, both are brought together; where both wrote the
/// same place anew, the form comes back by `again` with everything typed, what the other wrote above it, and may then be
/// saved over that.
pub(super) async fn save(
    door: &Door,
    slug: Slug,
    mut fields: Fields,
    wanted: Wanted,
    again: impl FnOnce(Fields, Theirs) -> Answer,
) -> Answer {
    let began: i64 = fields.get("began").parse().unwrap_or_default();
    let (to, of) = (format!("/topics/{slug}"), slug.clone());
    match door.act(move |act| acts::change(act, &of, began, &wanted)).await? {
        Saved::Written => see(to).said("topic-said-changed").answer(),
        Saved::Together => see(to).said("topic-said-together").answer(),
        Saved::Crossed => {
            let latest = door.read(move |look| latest(look, &slug)).await?;
            fields.refuse("context", Sentence::of("topic-crossed"));
            let theirs = Theirs {
                number: latest.number,
                lang: lang(&latest.context, &door.house().network().lang).to_string(),
                text: latest.context.map(|context| context.text.to_string()).unwrap_or_default(),
                history: format!("{to}/history/{}", latest.number),
            };
            again(fields, theirs)
        }
    }
}

fn latest(look: &facts::Look, slug: &Slug) -> Result<Revision, Problem> {
    let topic = store::with_slug(look, slug)?.ok_or(Problem::NotFound)?;
    store::revision(look, topic.id, topic.revision)?.ok_or(Problem::NotFound)
}
