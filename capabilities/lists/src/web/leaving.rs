//! What mailed links open: leaving and choosing without an account (RFC 8058), and confirming a wish. Looking changes nothing,
//! since mail scanners look at every link.

use super::subscription::{ChoicesForm, chosen, stored};
use crate::acts::joining::{self, Done};
use crate::acts::subscriptions as acts;
use crate::heart::list::List;
use crate::heart::subscription::{State, Subscription, Wish};
use crate::letters::of_leave_token;
use crate::store::{lists, subscriptions};
use ::web::{Answer, Door, Fields, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::Sentence;
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/leave/{token}", Gate::Bearer, show);
    r.post("/lists/leave/{token}", Gate::Bearer, leave);
    r.put("/lists/leave/{token}", Gate::Bearer, choose);
    r.get("/lists/confirm/{token}", Gate::Bearer, asked);
    r.post("/lists/confirm/{token}", Gate::Bearer, confirm);
}

#[derive(Template)]
#[template(path = "lists/leaving.html")]
struct LeavingPage {
    ui: Ui,
    list: List,
    address: String,
    on: Subscription,
    choices: ChoicesForm,
}

impl LeavingPage {
    fn is_suspended(&self) -> bool {
        self.on.state == State::Suspended
    }
}

#[derive(Template)]
#[template(path = "lists/left.html")]
struct LeftPage {
    ui: Ui,
}

/// The subscription that the link opens; nothing when it has ended. A link that this instance did not make is refused.
fn opened(look: &Look, secret: &[u8; 32], token: &str) -> Result<Option<(List, Subscription)>, Problem> {
    let id = of_leave_token(secret, token).ok_or(Problem::from(Sentence::of("list-link-gone")))?;
    let Some(on) = subscriptions::find(look, id)? else { return Ok(None) };
    let list = lists::find(look, on.list)?.ok_or(Problem::NotFound)?;
    Ok(Some((list, on)))
}

async fn found(door: &Door, token: &str) -> Result<Option<(List, Subscription)>, Problem> {
    let (secret, token) = (door.house().secret, token.to_owned());
    door.read(move |look| opened(look, &secret, &token)).await
}

async fn show(door: Door, Path(token): Path<String>) -> Answer {
    match found(&door, &token).await? {
        None => left(&door),
        Some((list, on)) => {
            let fields = stored(on.choices);
            page(&door, &token, list, on, fields, StatusCode::OK)
        }
    }
}

fn page(
    door: &Door,
    token: &str,
    list: List,
    on: Subscription,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let choices = ChoicesForm::of(&ui, fields);
    let body = LeavingPage { address: format!("/lists/leave/{token}"), list, on, choices, ui };
    door.page(door.ui().t("list-own"), body).current("/lists").status(status).hidden().answer()
}

/// One page for whoever has just left, left before, or presses twice.
fn left(door: &Door) -> Answer {
    let body = LeftPage { ui: door.ui() };
    door.page(door.ui().t("list-left"), body).current("/lists").hidden().answer()
}

/// One request ends the subscription: no question, no cookie, whatever its body is.
async fn leave(door: Door, Path(token): Path<String>) -> Answer {
    let house = door.house().clone();
    if found(&door, &token).await?.is_none() {
        return left(&door);
    }
    door.act(move |act| {
        if let Some((list, on)) = opened(&act.look(), &house.secret, &token)? {
            joining::leave(act, &house, &list, &on)?;
        }
        Ok(())
    })
    .await?;
    left(&door)
}

async fn choose(door: Door, Path(token): Path<String>) -> Answer {
    let Some((list, on)) = found(&door, &token).await? else { return left(&door) };
    let mut fields = door.fields();
    let Some(choices) = chosen(&mut fields) else {
        return page(&door, &token, list, on, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let to = format!("/lists/leave/{token}");
    let secret = door.house().secret;
    door.act(move |act| match opened(&act.look(), &secret, &token)? {
        Some((_, on)) => acts::choose(act, &on, choices),
        None => Ok(()),
    })
    .await?;
    see(to).said("list-said-chosen").answer()
}

#[derive(Template)]
#[template(path = "lists/confirm.html")]
struct ConfirmPage {
    ui: Ui,
    list: List,
    address: String,
    email: String,
    wish: Wish,
}

async fn asked(door: Door, Path(token): Path<String>) -> Answer {
    let typed = token.clone();
    let (list, request) = door.read(move |look| joining::asked(look, look.now(), &typed)).await?;
    let ui = door.ui();
    let title = ui.t(if request.wish == Wish::Join { "list-confirm-join" } else { "list-confirm-leave" });
    let body = ConfirmPage {
        address: format!("/lists/confirm/{token}"),
        email: request.applicant.email.to_string(),
        wish: request.wish,
        list,
        ui,
    };
    door.page(title, body).current("/lists").hidden().answer()
}

async fn confirm(door: Door, Path(token): Path<String>) -> Answer {
    let house = door.house().clone();
    let (list, done) = door.act(move |act| joining::confirm(act, &house, &token)).await?;
    let said = match done {
        Done::Joined => "list-said-joined",
        Done::Waiting => "list-said-waiting",
        Done::Left => "list-said-left",
    };
    see(list.link()).said(said).answer()
}
