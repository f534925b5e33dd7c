//! A statement on other people's sites: a small page without script that may stand in a frame.

use super::tags;
use crate::heart::statement::Statement;
use crate::store::{endorsement_lists, versions as store};
use crate::web::statement;
use ::web::{Answer, Door, Routes, Stop, Ui, keep};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base::Slug;
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/embed", Gate::Public, show);
}

/// As strict as all pages, but for the frame round it: this one is made for that.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors *";

#[derive(Template)]
#[template(path = "statements/publishing/embed.html")]
struct EmbedPage {
    ui: Ui,
    style: String,
    statement: Statement,
    title: String,
    network: String,
    number: i64,
    langs: usize,
    /// Whose names stand under it.
    named: i64,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (ui, kept) = (door.ui(), tags(&statement));
    let body = door
        .read(move |look| {
            let number = statement.version.ok_or(Problem::NotFound)?;
            let words = store::words_in(look, statement.id, number, &statement.proposal.lang)?;
            Ok::<_, Problem>(EmbedPage {
                style: ui.house().assets.href("look.css").to_owned(),
                title: words.ok_or(Problem::NotFound)?.title,
                network: ui.house().network().name.to_string(),
                named: endorsement_lists::counts(look, statement.id)?.named(),
                langs: store::langs(look, statement.id, number)?.len(),
                number,
                statement,
                ui,
            })
        })
        .await?;
    let html = body.render().map_err(|error| Stop(Problem::Broken(format!("a template failed: {error}"))))?;
    let mut response: Response = html.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    Ok(keep(response, kept))
}
