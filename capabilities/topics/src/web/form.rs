//! The form in which facilitators add topics and change them.

use super::context::{Theirs, began, languages};
use crate::acts;
use crate::heart::{Context, ContextText, Name, Names, Topic, Wanted, slug_of};
use crate::store;
use access::Gate;
use askama::Template;
use base::{Lang, Named, Sentence, Slug, Tongue};
use facts::Problem;
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

pub(super) fn routes(r: &mut Routes) {
    r.get("/topics/new", Gate::Facilitator, blank);
    r.post("/topics", Gate::Facilitator, create);
    r.get("/topics/{slug}/edit", Gate::Facilitator, edit);
    r.put("/topics/{slug}", Gate::Facilitator, change);
}

/// What a form is about: a new topic, or one that is there.
enum About {
    New,
    Known(Slug),
}

#[derive(Template)]
#[template(path = "topics/form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    title: String,
    method: &'static str,
    action: String,
    back: String,
    tongues: Vec<(&'static str, &'static str)>,
    langs: Vec<Choice>,
    began: String,
    theirs: Option<Theirs>,
}

async fn blank(door: Door) -> Answer {
    let lang = door.house().network().lang.clone();
    page(&door, &About::New, Fields::default().with("lang", lang), StatusCode::OK)
}

async fn create(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some((names, context)) = read(&door, &mut fields) else {
        return page(&door, &About::New, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let Some(slug) = slug_of(&names) else {
        fields.refuse(name_field(first_tongue(&door)), Sentence::of("topic-unspellable"));
        return page(&door, &About::New, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let to = format!("/topics/{slug}");
    match door.act(move |act| acts::add(act, &slug, &names, context.as_ref())).await {
        Err(Problem::Refused(refusals)) => {
            page(&door, &About::New, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
        Ok(_) => see(to).said("topic-said-added").answer(),
    }
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let topic = door.read(move |look| store::with_slug(look, &slug)).await?.ok_or(Problem::NotFound)?;
    let lang = door.house().network().lang.clone();
    page(&door, &About::Known(topic.slug.clone()), stored(&topic, lang), StatusCode::OK)
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let Some((names, context)) = read(&door, &mut fields) else {
        return page(&door, &About::Known(slug), fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let about = About::Known(slug.clone());
    super::context::save(&door, slug, fields, Wanted { names, context }, |fields, theirs| {
        shown(&door, &about, fields, Some(theirs), StatusCode::CONFLICT)
    })
    .await
}

/// The names and the context as they were typed; what is wrong with them is noted in the fields.
fn read(door: &Door, fields: &mut Fields) -> Option<(Names, Option<Context>)> {
    fields.need::<Name>(name_field(first_tongue(door)));
    let names: Vec<(Tongue, Name)> =
        Tongue::ALL.iter().filter_map(|tongue| Some((*tongue, fields.maybe(name_field(*tongue))?))).collect();
    let text = fields.maybe::<ContextText>("context");
    let lang = fields.maybe::<Lang>("lang").unwrap_or_else(|| door.house().network().lang.clone());
    fields.check().ok()?;
    Some((Names::of(names)?, text.map(|text| Context { text, lang })))
}

/// The language in which every topic of this network has a name.
fn first_tongue(door: &Door) -> Tongue {
    door.house().network().first_tongue()
}

fn stored(topic: &Topic, lang: Lang) -> Fields {
    let fields = Tongue::ALL.iter().fold(Fields::default(), |fields, tongue| {
        fields.with_some(name_field(*tongue), topic.names.get(*tongue))
    });
    let context = topic.context.as_ref();
    let lang = context.map_or(lang, |context| context.lang.clone());
    let fields = fields.with_some("context", context.map(|context| &context.text)).with("lang", lang);
    fields.with("began", topic.revision)
}

fn page(door: &Door, about: &About, fields: Fields, status: StatusCode) -> Answer {
    shown(door, about, fields, None, status)
}

fn shown(door: &Door, about: &About, fields: Fields, theirs: Option<Theirs>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let (title, method, action, back) = match about {
        About::New => (ui.t("topic-add"), "post", "/topics".to_owned(), "/topics".to_owned()),
        About::Known(slug) => {
            (ui.t("topic-edit"), "put", format!("/topics/{slug}"), format!("/topics/{slug}"))
        }
    };
    let first = first_tongue(door);
    let others = Tongue::ALL.iter().copied().filter(|tongue| *tongue != first);
    let (langs, began) = (languages(&ui, &fields), began(&fields, theirs.as_ref()));
    let body = FormPage {
        form: ui.form(fields),
        title: title.clone(),
        method,
        action,
        back,
        tongues: std::iter::once(first)
            .chain(others)
            .map(|tongue| (name_field(tongue), name_label(tongue)))
            .collect(),
        langs,
        began,
        theirs,
        ui,
    };
    door.page(title, body).current("/topics").status(status).hidden().answer()
}

const fn name_field(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "name-en",
        Tongue::French => "name-fr",
        Tongue::Spanish => "name-es",
        Tongue::Arabic => "name-ar",
        Tongue::Russian => "name-ru",
        Tongue::Chinese => "name-zh",
    }
}

const fn name_label(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "topic-name-en",
        Tongue::French => "topic-name-fr",
        Tongue::Spanish => "topic-name-es",
        Tongue::Arabic => "topic-name-ar",
        Tongue::Russian => "topic-name-ru",
        Tongue::Chinese => "topic-name-zh",
    }
}
