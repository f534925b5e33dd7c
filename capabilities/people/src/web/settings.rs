//! How somebody reads and signs in: language, time zone, mail address, password.

use super::network_form::zones;
use super::{confirm, me, sign_in};
use crate::acts::settings;
use crate::acts::sign_in::close_others;
use crate::passwords;
use crate::refused::Refused;
use crate::store::links::{self, Purpose};
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui, see};
use access::{Gate, accounts};
use base::{Email, Sentence, Tongue, Zone};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/settings", Gate::SignedIn, show);
    r.put("/you/reading", Gate::SignedIn, set_reading);
    r.post("/you/email", Gate::SignedIn, ask_email);
    r.put("/you/password", Gate::SignedIn, set_password);
    r.delete("/you/password", Gate::SignedIn, drop_password);
    r.get("/email/{token}", Gate::Bearer, show_email);
    r.post("/email/{token}", Gate::Bearer, confirm_email);
}

#[derive(Template)]
#[template(path = "people/settings.html")]
struct SettingsPage {
    ui: Ui,
    form: Form,
    tongues: Vec<Choice>,
    zones: Vec<Choice>,
    email: String,
    has_password: bool,
}

async fn show(door: Door) -> Answer {
    page(&door, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let person = me(door)?;
    let account = door.account().ok_or(Problem::NotFound)?.clone();
    let has_password =
        door.read(move |look| Ok::<_, Stop>(accounts::password(look, person)?.is_some())).await?;
    let ui = door.ui();
    // What was typed stands first; what is stored shows where nothing was.
    let fields = fields.with_some("tongue", account.tongue).with_some("zone", account.zone.as_ref());
    let offered = door.house().network().tongues.clone();
    let body = SettingsPage {
        tongues: offered.iter().map(|tongue| Choice::new(tongue, tongue.own_name())).collect(),
        zones: zones(),
        email: account.email.as_str().to_owned(),
        has_password,
        form: ui.form(fields),
        ui: door.ui(),
    };
    door.page(ui.t("settings-heading"), body).status(status).hidden().answer()
}

async fn set_reading(door: Door) -> Answer {
    let person = me(&door)?;
    let mut fields = door.fields();
    let (tongue, zone) = (fields.maybe::<Tongue>("tongue"), fields.maybe::<Zone>("zone"));
    if !fields.wrong().is_empty() {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    door.act(move |act| settings::set_reading(act, person, tongue, zone.as_ref())).await?;
    // A language chosen by link would outweigh the one in the profile.
    see("/you/settings")
        .cookie("tongue=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
        .said("settings-saved")
        .answer()
}

async fn ask_email(door: Door) -> Answer {
    let person = me(&door)?;
    let mut fields = door.fields();
    let Some(email) = fields.need::<Email>("email") else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if let Err(sentence) = sign_in::take(&door, "email", &email, 3) {
        let fields = fields.refused(vec![facts::Refusal { field: None, sentence }]);
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let lead = Sentence::of("email-sent").with("email", email.as_str());
    let tongue = door.ui().tongue();
    door.act(move |act| settings::ask_email(act, person, &email, tongue)).await?;
    confirm::sent(&door, lead)
}

async fn set_password(door: Door) -> Answer {
    let person = me(&door)?;
    match passwords::hash(door.house(), door.fields().get("password")).await {
        Ok(hash) => {
            let session = door.session().copied();
            door.act(move |act| {
                settings::set_password(act, person, Some(&hash))?;
                session.map_or(Ok(()), |kept| close_others(act, person, &kept))
            })
            .await?;
            see("/you/settings").said("password-saved").answer()
        }
        Err(Problem::Refused(refusals)) => {
            let fields = door.fields().refused(refusals);
            page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn drop_password(door: Door) -> Answer {
    let person = me(&door)?;
    door.act(move |act| settings::set_password(act, person, None)).await?;
    see("/you/settings").said("password-dropped").answer()
}

async fn show_email(door: Door, Path(token): Path<String>) -> Answer {
    let hash = confirm::hash_of(&token)?;
    let found = door
        .read(move |look| {
            let now = look.now();
            Ok::<_, Stop>(links::find::<Email>(look, Purpose::Email, &hash, now)?)
        })
        .await?;
    let email = found.ok_or(Refused::LinkSpent)?.body;
    let lead = Sentence::of("email-confirm-lead").with("email", email.as_str());
    confirm::page(&door, "email-confirm", Some(lead))
}

async fn confirm_email(door: Door, Path(token): Path<String>) -> Answer {
    let hash = confirm::hash_of(&token)?;
    door.act(move |act| settings::confirm_email(act, &hash)).await?;
    see("/you/settings").said("email-changed-done").answer()
}
