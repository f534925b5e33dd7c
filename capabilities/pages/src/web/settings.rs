//! What a page is for and filed under, who writes it and who reads it.

use super::edit::writable;
use super::fields::reaches;
use super::index::purposes;
use crate::acts::settling::{self as acts, Rules, Settling};
use crate::heart::page::{Editors, Page, Purpose, Reach};
use crate::policy::Settle;
use crate::store::pages;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Person, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Named, Sentence, Slug};
use facts::{Look, Problem};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/settings", Gate::Member, form);
    r.put("/pages/{slug}/settings", Gate::Member, update);
}

#[derive(Template)]
#[template(path = "pages/settings.html")]
struct SettingsPage {
    ui: Ui,
    form: Form,
    page: Page,
    topics: Vec<Choice>,
    /// Whether whoever looks says who writes and reads it.
    rules: bool,
}

impl SettingsPage {
    fn purposes(&self) -> Vec<Choice> {
        purposes(&self.ui)
    }

    fn editors(&self) -> Vec<Choice> {
        Editors::ALL
            .iter()
            .map(|editors| Choice::new(editors, self.ui.t(format!("page-editors-{editors}"))))
            .collect()
    }

    fn reaches(&self) -> Vec<Choice> {
        reaches(&self.ui)
    }
}

async fn form(door: Door, Path(slug): Path<String>) -> Answer {
    let (page, fields) = door
        .read(move |look| {
            let page = writable(look, &slug, "/settings", None)?.0;
            let fields = known(look, &page)?;
            Ok::<_, Problem>((page, fields))
        })
        .await?;
    form_page(&door, page, fields, StatusCode::OK).await
}

fn known(look: &Look, page: &Page) -> Result<Fields, Problem> {
    let people = people::personas(look, &pages::editors(look, page.id)?)?;
    let links: Vec<String> = people.into_iter().map(|persona| persona.link).collect();
    let fields = Fields::default()
        .with("purpose", page.purpose)
        .with("editors", page.editors)
        .with("reach", page.reach)
        .with("people", links.join("\n"))
        .with("seen", acts::seen(look, page)?);
    let topics = pages::topics(look, page.id)?;
    Ok(topics.iter().fold(fields, |fields, topic| fields.with("topics", topic)))
}

async fn form_page(door: &Door, page: Page, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let topics = door.read(move |look| topics::choices(look, &ui)).await?;
    let ui = door.ui();
    let rules = Settle(&page).permits(&door.actor());
    let title = format!("{} · {}", ui.t("page-settings"), page.title);
    let body = SettingsPage { form: ui.form(fields), topics, rules, page, ui };
    door.page(title, body).current("/pages").status(status).hidden().answer()
}

async fn update(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = door.fields();
    let typed = fields.get("people").to_owned();
    let (page, people, unknown) = door
        .read(move |look| {
            let page = writable(look, &slug, "/settings", None)?.0;
            let (people, unknown) = named(look, &typed)?;
            Ok::<_, Problem>((page, people, unknown))
        })
        .await?;
    let (purpose, topics) = (fields.need::<Purpose>("purpose"), fields.many::<Slug>("topics"));
    let mut rules = None;
    if Settle(&page).permits(&door.actor()) {
        if let Some(unknown) = unknown {
            fields.refuse("people", Sentence::of("page-wrong-person").with("line", unknown));
        }
        let (editors, reach) = (fields.need::<Editors>("editors"), fields.need::<Reach>("reach"));
        rules = editors.zip(reach).map(|(editors, reach)| Rules { editors, people, reach });
    }
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(purpose), Ok(())) = (purpose, fields.check()) else {
        return form_page(&door, page, fields, unprocessable).await;
    };
    let seen = fields.has("seen").then(|| fields.get("seen").to_owned());
    let (id, settling) = (page.id, Settling { purpose, topics, rules, seen });
    match door.act(move |act| acts::settle(act, id, &settling)).await {
        Ok(page) => see(page.link()).said("page-said-settled").answer(),
        Err(Problem::Refused(refusals)) => {
            // Who sends it again has read that others changed it.
            let fields = seen_now(&door, &page, fields).await?;
            form_page(&door, page, fields.refused(refusals), unprocessable).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// The fields as if the form had shown the settings of now.
async fn seen_now(door: &Door, page: &Page, fields: Fields) -> Result<Fields, Problem> {
    let id = page.id;
    let now = door.read(move |look| {
        let page = pages::find(look, id)?.ok_or(Problem::NotFound)?;
        Ok::<_, Problem>(acts::seen(look, &page)?)
    });
    let kept = fields.values().iter().filter(|(name, _)| name != "seen").cloned().collect();
    Ok(Fields::new(kept).with("seen", now.await?))
}

/// The people whose profiles are named, one address a line, and the first line that names nobody.
fn named(look: &Look, typed: &str) -> Result<(Vec<Id<Person>>, Option<String>), Problem> {
    let mut people = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()).take(200) {
        match people::at(look, line)? {
            Some(persona) if !people.contains(&persona.id) => people.push(persona.id),
            Some(_) => {}
            None => return Ok((people, Some(line.to_owned()))),
        }
    }
    Ok((people, None))
}
