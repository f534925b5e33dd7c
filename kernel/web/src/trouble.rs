//! Problems as pages: what went wrong, in the reader's language, and what to do.

use crate::door::Door;
use crate::page::Page;
use crate::ui::Ui;
use access::Denied;
use askama::Template;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use base::Sentence;
use facts::Problem;

#[derive(Template)]
#[template(path = "trouble.html")]
struct Trouble {
    ui: Ui,
    heading: String,
    sentences: Vec<String>,
    reference: Option<String>,
    sign_in: Option<String>,
    typed: Vec<(String, String)>,
}

/// The page that a problem makes.
pub(crate) fn answer(door: &Door, method: &Method, problem: &Problem) -> Response {
    let ui = door.ui();
    match problem {
        Problem::NotFound => {
            page(door, StatusCode::NOT_FOUND, "trouble-not-found", vec![ui.t("trouble-not-found-why")])
        }
        Problem::Moved(to) => Redirect::permanent(to).into_response(),
        Problem::Denied(Denied::SignInFirst) if method.is_safe() => {
            let back = percent_encoding::utf8_percent_encode(ui.path(), percent_encoding::NON_ALPHANUMERIC);
            Redirect::to(&format!("/sign-in?to={back}")).into_response()
        }
        Problem::Denied(Denied::SignInFirst) => signed_out(door),
        Problem::Denied(Denied::No(sentence)) => {
            page(door, StatusCode::FORBIDDEN, "trouble-denied", vec![ui.say(sentence)])
        }
        Problem::Refused(refusals) if is_stale(refusals) => stale(door),
        Problem::Refused(refusals) => {
            let sentences = refusals.iter().map(|refusal| ui.say(&refusal.sentence)).collect();
            page(door, StatusCode::UNPROCESSABLE_ENTITY, "trouble-refused", sentences)
        }
        Problem::Fault(_) | Problem::Broken(_) => fault(door, problem),
    }
}

fn page(door: &Door, status: StatusCode, heading: &str, sentences: Vec<String>) -> Response {
    let heading = door.ui().t(heading);
    let body =
        Trouble { ui: door.ui(), heading, sentences, reference: None, sign_in: None, typed: Vec::new() };
    render(door, status, body)
}

fn is_stale(refusals: &[facts::Refusal]) -> bool {
    refusals.iter().any(|refusal| refusal.sentence.key == "form-stale")
}

/// The form is from before its writer signed in: what was typed waits in the page, with a token of today.
fn stale(door: &Door) -> Response {
    let ui = door.ui();
    let body = Trouble {
        heading: ui.t("trouble-refused"),
        sentences: vec![ui.t("form-stale")],
        reference: None,
        sign_in: None,
        typed: typed(door),
        ui,
    };
    render(door, StatusCode::UNPROCESSABLE_ENTITY, body)
}

fn typed(door: &Door) -> Vec<(String, String)> {
    door.fields().values().iter().filter(|(name, _)| name != "_csrf").cloned().collect()
}

/// Signed out while writing: what was typed waits in the page until its author is back.
fn signed_out(door: &Door) -> Response {
    let ui = door.ui();
    let body = Trouble {
        heading: ui.t("trouble-signed-out"),
        sentences: vec![ui.t("trouble-signed-out-why")],
        reference: None,
        sign_in: Some("/sign-in".into()),
        typed: typed(door),
        ui,
    };
    render(door, StatusCode::UNAUTHORIZED, body)
}

fn fault(door: &Door, problem: &Problem) -> Response {
    let reference = hex::encode(door.house().dice.bytes::<4>());
    tracing::error!(reference, %problem, "a fault");
    let ui = door.ui();
    let body = Trouble {
        heading: ui.t("trouble-fault"),
        sentences: vec![ui.t("trouble-fault-why")],
        reference: Some(ui.say(&Sentence::of("trouble-fault-reference").with("reference", reference))),
        sign_in: None,
        typed: Vec::new(),
        ui,
    };
    render(door, StatusCode::INTERNAL_SERVER_ERROR, body)
}

fn render(door: &Door, status: StatusCode, body: Trouble) -> Response {
    let title = body.heading.clone();
    match Page::new(door.ui(), title, body).status(status).hidden().answer() {
        Ok(response) => response,
        Err(stop) => {
            tracing::error!(problem = %stop.0, "the page that shows a problem failed");
            status.into_response()
        }
    }
}
