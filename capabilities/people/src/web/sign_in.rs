//! Signing in, by a mailed link or a password, and out.

use super::{again, confirm, no_session_cookie, session_cookie};
use crate::acts::sign_in;
use crate::passwords;
use crate::refused::Refused;
use crate::store::links::{self, Purpose};
use ::web::askama::Template;
use ::web::axum::extract::{Path, Query};
use ::web::axum::http::StatusCode;
use ::web::{Answer, Door, Fields, Form, Routes, Stop, Ui, nearby, see};
use access::{Gate, accounts};
use base::{Email, Sentence, hours, minutes};
use facts::Problem;
use serde::Deserialize;

/// From one place so many people sign in in an hour: a whole meeting behind one address is let through.
const FROM_ONE_PLACE: u32 = 60;

/// To one address so many links go in an hour.
const TO_ONE_ADDRESS: u32 = 5;

/// At one account so many passwords are tried in a quarter of an hour.
const AT_ONE_ACCOUNT: u32 = 10;

pub(super) fn routes(r: &mut Routes) {
    r.get("/sign-in", Gate::Public, show);
    r.post("/sign-in", Gate::Public, by_password);
    r.post("/sign-in/link", Gate::Public, ask);
    r.get("/sign-in/{token}", Gate::Bearer, show_link);
    r.post("/sign-in/{token}", Gate::Bearer, by_link);
    r.post("/sign-out", Gate::SignedIn, sign_out);
}

#[derive(Deserialize)]
struct To {
    #[serde(default)]
    to: String,
}

#[derive(Template)]
#[template(path = "people/sign_in.html")]
struct SignInPage {
    ui: Ui,
    form: Form,
    password: bool,
}

async fn show(door: Door, Query(To { to }): Query<To>) -> Answer {
    if door.actor().person().is_some() {
        return see(if to.is_empty() { "/you" } else { nearby(&to) }).answer();
    }
    page(&door, Fields::default().with("to", nearby(&to)), StatusCode::OK)
}

fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let password = fields.has("password");
    let body = SignInPage { form: ui.form(fields), password, ui: door.ui() };
    door.page(ui.t("sign-in-heading"), body).status(status).hidden().answer()
}

/// Where to after signing in: the front page sends nobody back to itself, but to their own page.
fn onward(to: &str) -> &str {
    match nearby(to) {
        "/" | "" => "/you",
        path => path,
    }
}

async fn ask(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some(email) = fields.need::<Email>("email") else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Err(wait) = take(&door, "sign-in-link", &email, TO_ONE_ADDRESS) {
        return again(wait.into(), fields, |fields, status| page(&door, fields, status));
    }
    let to = onward(fields.get("to")).to_owned();
    let lead = Sentence::of("sign-in-sent").with("email", email.as_str());
    door.act(move |act| sign_in::ask(act, &email, &to)).await?;
    confirm::sent(&door, lead)
}

/// Counts an attempt at its place and at the address it is for; addresses are not stored.
pub(super) fn take(door: &Door, what: &str, email: &Email, most: u32) -> Result<(), Sentence> {
    door.limit(what, FROM_ONE_PLACE, hours(1))?;
    let house = door.house();
    house.limits.take(&format!("{what}-to"), &email.key(), most, hours(1), house.clock.now())
}

async fn by_password(door: Door) -> Answer {
    let mut fields = door.fields();
    let email = fields.need::<Email>("email");
    let typed = fields.get("password").to_owned();
    let Some(email) = email else { return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY) };
    match password_session(&door, email, typed).await {
        Ok(cookie) => see(onward(fields.get("to"))).cookie(cookie).said("sign-in-done").answer(),
        Err(problem) => again(problem, fields, |fields, status| page(&door, fields, status)),
    }
}

async fn password_session(door: &Door, email: Email, typed: String) -> Result<String, Problem> {
    door.limit("password", FROM_ONE_PLACE, hours(1))?;
    let house = door.house();
    house.limits.take("password-at", &email.key(), AT_ONE_ACCOUNT, minutes(15), house.clock.now())?;
    let (person, kept) = door
        .read(move |look| {
            let account = accounts::with_email(look, &email)?;
            let person = account.map(|account| account.person);
            let kept = match person {
                Some(person) => accounts::password(look, person)?,
                None => None,
            };
            Ok::<_, Problem>((person, kept))
        })
        .await?;
    let right = passwords::matches(&typed, kept).await?;
    let person = person.filter(|_| right).ok_or(Refused::WrongPassword)?;
    let device = door.device().to_owned();
    let token = door.act(move |act| sign_in::by_password(act, person, &device)).await?;
    Ok(session_cookie(door.house(), &token))
}

async fn show_link(door: Door, Path(token): Path<String>) -> Answer {
    let hash = confirm::hash_of(&token)?;
    let found = door
        .read(move |look| {
            let now = look.now();
            Ok::<_, Stop>(links::find::<crate::acts::entry::Back>(look, Purpose::SignIn, &hash, now)?)
        })
        .await?;
    if found.is_none() {
        return Err(Problem::from(Refused::LinkSpent).into());
    }
    confirm::page(&door, "sign-in-confirm", None)
}

async fn by_link(door: Door, Path(token): Path<String>) -> Answer {
    door.limit("sign-in-use", FROM_ONE_PLACE, hours(1))?;
    let hash = confirm::hash_of(&token)?;
    let device = door.device().to_owned();
    let (token, back) = door.act(move |act| sign_in::by_link(act, &hash, &device)).await?;
    see(onward(&back.to)).cookie(session_cookie(door.house(), &token)).said("sign-in-done").answer()
}

async fn sign_out(door: Door) -> Answer {
    let person = super::me(&door)?;
    if let Some(session) = door.session().copied() {
        door.act(move |act| sign_in::close(act, person, &session)).await?;
    }
    see("/").cookie(no_session_cookie()).said("sign-out-done").answer()
}
