//! Closing a topic: nothing new is filed under it, and readers may be led to another.

use crate::{acts, store};
use access::Gate;
use askama::Template;
use base::Slug;
use facts::Problem;
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

pub(super) fn routes(r: &mut Routes) {
    r.get("/topics/{slug}/closing", Gate::Facilitator, ask);
    r.put("/topics/{slug}/closing", Gate::Facilitator, close);
    r.delete("/topics/{slug}/closing", Gate::Facilitator, open);
}

#[derive(Template)]
#[template(path = "topics/closing.html")]
struct ClosingPage {
    ui: Ui,
    form: Form,
    name: String,
    link: String,
    closed: bool,
    others: Vec<Choice>,
}

async fn ask(door: Door, Path(slug): Path<Slug>) -> Answer {
    page(&door, slug, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, slug: Slug, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let (topic, others) = door
        .read(move |look| {
            let topic = store::with_slug(look, &slug)?.ok_or(Problem::NotFound)?;
            let mut others = crate::choices(look, &ui)?;
            others.retain(|choice| choice.value != topic.slug.as_str());
            Ok::<_, Problem>((topic, others))
        })
        .await?;
    let ui = door.ui();
    let body = ClosingPage {
        form: ui.form(fields),
        name: topic.name(ui.tongue()).to_owned(),
        link: topic.link(),
        closed: topic.closed.is_some(),
        others,
        ui,
    };
    door.page(door.ui().t("topic-close"), body).current("/topics").status(status).hidden().answer()
}

async fn close(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let successor = fields.maybe::<Slug>("successor");
    if fields.check().is_err() {
        return page(&door, slug, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let of = slug.clone();
    match door.act(move |act| acts::close(act, &of, successor.as_ref())).await {
        Err(Problem::Refused(refusals)) => {
            page(&door, slug, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => see(format!("/topics/{slug}")).said("topic-said-closed").answer(),
    }
}

async fn open(door: Door, Path(slug): Path<Slug>) -> Answer {
    let to = format!("/topics/{slug}");
    door.act(move |act| acts::open(act, &slug)).await?;
    see(to).said("topic-said-opened").answer()
}
