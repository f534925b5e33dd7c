//! `/you/drive`: the passwords by which one's programs read the library.

use crate::acts::drive as doing;
use crate::policy::HaveDrive;
use crate::store::drive::{self as store, DrivePassword};
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Allowed, Gate};
use askama::Template;
use base::{Id, Line};
use facts::Problem;
use web::axum::extract::Path;
use web::axum::http::StatusCode;

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/drive", Gate::Member, show);
    r.post("/you/drive", Gate::Member, add);
    r.delete("/you/drive/{id}", Gate::Member, revoke);
}

#[derive(Template)]
#[template(path = "library/own.html")]
struct OwnPage {
    ui: Ui,
    form: Form,
    /// A password that was just made: it is shown this once.
    fresh: Option<String>,
    passwords: Vec<(String, String, String)>,
    open: String,
    own: String,
}

async fn show(door: Door) -> Answer {
    page(&door, Fields::default(), None, StatusCode::OK).await
}

async fn page(door: &Door, fields: Fields, fresh: Option<String>, status: StatusCode) -> Answer {
    let passwords = door
        .read(move |look| {
            Allowed::ask(&HaveDrive, look.actor())?;
            match look.actor().person() {
                Some(person) => Ok::<_, Problem>(store::of(look, person)?),
                None => Ok(Vec::new()),
            }
        })
        .await?;
    let ui = door.ui();
    let told = |password: DrivePassword| {
        let made = super::shown::day(&ui, password.made);
        (password.label.to_string(), made, format!("/you/drive/{}", password.id))
    };
    let body = OwnPage {
        passwords: passwords.into_iter().map(told).collect(),
        fresh,
        open: ui.absolute("/drive/"),
        own: ui.absolute("/drive/@network/"),
        form: ui.form(fields),
        ui: door.ui(),
    };
    door.page(door.ui().t("drive-title"), body).status(status).hidden().answer()
}

async fn add(door: Door) -> Answer {
    let mut fields = door.fields();
    let Some(label) = fields.need::<Line<80>>("label") else {
        return page(&door, fields, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| doing::add(act, &label)).await {
        // Shown in the answer itself: it stands nowhere from where it could be shown again.
        Ok(token) => page(&door, Fields::default(), Some(token.reveal()), StatusCode::OK).await,
        Err(Problem::Refused(refusals)) => {
            page(&door, fields.refused(refusals), None, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn revoke(door: Door, Path(id): Path<Id<DrivePassword>>) -> Answer {
    door.act(move |act| doing::revoke(act, id)).await?;
    see("/you/drive").said("drive-said-revoked").answer()
}
