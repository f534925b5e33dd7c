//! Invitations: members send them, see which are open, and take them back.

use super::{choices, confirm, me, session_cookie, sign_in};
use crate::acts::joining::{self, Invitation};
use crate::heart::profile::PersonName;
use crate::heart::sight::Sight;
use crate::refused::Refused;
use crate::store::links::{self, MailedLink, Purpose};
use crate::store::people;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui, see};
use access::Gate;
use base::{Email, Named, Tongue, days};

/// A member invites so many in a day: a working group, not a mailing.
const A_DAY: u32 = 30;

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/invitations", Gate::Member, list);
    r.post("/you/invitations", Gate::Member, create);
    r.delete("/you/invitations/{hash}", Gate::Member, withdraw);
    r.get("/invitation/{token}", Gate::Bearer, show);
    r.post("/invitation/{token}", Gate::Bearer, accept);
}

struct Open {
    email: String,
    ends: String,
    action: String,
}

#[derive(Template)]
#[template(path = "people/invitations.html")]
struct InvitationsPage {
    ui: Ui,
    form: Form,
    tongues: Vec<Choice>,
    open: Vec<Open>,
}

async fn list(door: Door) -> Answer {
    let fields = Fields::default().with("tongue", door.ui().tongue());
    page(&door, fields, StatusCode::OK).await
}

async fn page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let person = me(door)?;
    let ui = door.ui();
    let found = door
        .read(move |look| {
            let now = look.now();
            Ok::<_, Stop>(links::of::<Invitation>(look, Purpose::Invitation, person, now)?)
        })
        .await?;
    let open = found
        .into_iter()
        .map(|link| Open {
            email: link.body.email.as_str().to_owned(),
            ends: ui.moment(link.ends),
            action: format!("/you/invitations/{}", hex::encode(link.hash.bytes())),
        })
        .collect();
    let body = InvitationsPage {
        tongues: Tongue::ALL.iter().map(|tongue| Choice::new(tongue, tongue.own_name())).collect(),
        form: ui.form(fields),
        open,
        ui: door.ui(),
    };
    door.page(ui.t("invitations-heading"), body).status(status).hidden().answer()
}

async fn create(door: Door) -> Answer {
    let person = me(&door)?;
    let mut fields = door.fields();
    let (email, tongue) = (fields.need::<Email>("email"), fields.need::<Tongue>("tongue"));
    let (Some(email), Some(tongue)) = (email, tongue) else {
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let house = door.house();
    let counted = sign_in::take(&door, "invitation", &email, 3).and_then(|()| {
        house.limits.take("invitations", &person.to_string(), A_DAY, days(1), house.clock.now())
    });
    if let Err(wait) = counted {
        let fields = fields.refused(vec![facts::Refusal { field: None, sentence: wait }]);
        return page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let invitation = Invitation { email, tongue };
    door.act(move |act| joining::invite(act, person, &invitation)).await?;
    see("/you/invitations").said("invitation-sent").answer()
}

async fn withdraw(door: Door, Path(hash): Path<String>) -> Answer {
    let person = me(&door)?;
    door.act(move |act| {
        let now = act.now();
        let open = links::of::<Invitation>(act, Purpose::Invitation, person, now)?;
        let link =
            open.into_iter().find(|link| hex::encode(link.hash.bytes()) == hash).ok_or(Refused::LinkSpent)?;
        joining::withdraw(act, person, &link.hash)
    })
    .await?;
    see("/you/invitations").said("invitation-withdrawn-done").answer()
}

#[derive(Template)]
#[template(path = "people/invitation.html")]
struct InvitationPage {
    ui: Ui,
    form: Form,
    sights: Vec<Choice>,
    network: String,
    inviter: String,
    action: String,
}

async fn show(door: Door, Path(token): Path<String>) -> Answer {
    let fields = Fields::default().with("sight", Sight::Network);
    invitation_page(&door, &token, fields, StatusCode::OK).await
}

async fn invitation_page(door: &Door, token: &str, fields: Fields, status: StatusCode) -> Answer {
    let hash = confirm::hash_of(token)?;
    let inviter = door
        .read(move |look| {
            let now = look.now();
            let found: Option<MailedLink<Invitation>> = links::find(look, Purpose::Invitation, &hash, now)?;
            let link = found.ok_or(Refused::LinkSpent)?;
            let inviter = match link.person {
                Some(person) => people::bare(look, person)?.and_then(|profile| profile.name),
                None => None,
            };
            Ok::<_, Stop>(inviter)
        })
        .await?;
    let ui = door.ui();
    let body = InvitationPage {
        sights: choices::<Sight>(&ui, "sight-profile"),
        network: door.house().network().name.as_str().to_owned(),
        inviter: inviter.map(|name| name.as_str().to_owned()).unwrap_or_default(),
        action: ui.path().to_owned(),
        form: ui.form(fields),
        ui: door.ui(),
    };
    door.page(ui.t("join-heading"), body).status(status).hidden().answer()
}

async fn accept(door: Door, Path(token): Path<String>) -> Answer {
    let mut fields = door.fields();
    let (name, sight) = (fields.need::<PersonName>("name"), fields.need::<Sight>("sight"));
    let (Some(name), Some(sight)) = (name, sight) else {
        return invitation_page(&door, &token, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let hash = confirm::hash_of(&token)?;
    let device = door.device().to_owned();
    let token = door.act(move |act| joining::accept(act, &hash, &name, sight, &device)).await?;
    see("/you").cookie(session_cookie(door.house(), &token)).said("join-done").answer()
}
