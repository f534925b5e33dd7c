//! One's own subscription to a list: joining, choosing, leaving. Who has no account types an address; the answer is the same
//! whoever has it, and whether or not it is on the list.

use super::found::{choices, list_at};
use crate::acts::{joining, joining::Done, subscriptions as acts};
use crate::heart::list::List;
use crate::heart::subscription::{
    Applicant, Came, Choices, Copies, Delivery, DigestForm, Doubles, State, SubscriberName, Subscription,
};
use crate::store::subscriptions as store;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Actor, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Email, hours};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/subscription", Gate::Public, show);
    r.post("/lists/{name}/subscription", Gate::Public, join);
    r.put("/lists/{name}/subscription", Gate::SignedIn, choose);
    r.delete("/lists/{name}/subscription", Gate::Public, leave);
}

/// So many letters one visitor makes us send in an hour, to whomever.
const LETTERS_A_VISITOR: u32 = 10;

/// The choices of a subscriber as fields.
pub(super) struct ChoicesForm {
    pub(super) form: Form,
    pub(super) deliveries: Vec<Choice>,
    pub(super) forms: Vec<Choice>,
    pub(super) copies: Vec<Choice>,
    pub(super) doubles: Vec<Choice>,
}

impl ChoicesForm {
    /// The form as it was typed.
    pub(super) fn of(ui: &Ui, fields: Fields) -> Self {
        Self {
            form: ui.form(fields),
            deliveries: choices::<Delivery>(ui, "list-delivery-"),
            forms: choices::<DigestForm>(ui, "list-digest-"),
            copies: choices::<Copies>(ui, "list-copies-"),
            doubles: choices::<Doubles>(ui, "list-doubles-"),
        }
    }
}

/// The fields of a form that begins with what was chosen.
pub(super) fn stored(choices: Choices) -> Fields {
    Fields::default()
        .with("delivery", choices.delivery)
        .with("digest_form", choices.digest_form)
        .with("own_copies", choices.own_copies)
        .with("doubles", choices.doubles)
}

/// What was chosen; otherwise what is wrong is noted.
pub(super) fn chosen(fields: &mut Fields) -> Option<Choices> {
    let (delivery, digest_form) = (fields.need("delivery"), fields.need("digest_form"));
    let (own_copies, doubles) = (fields.need("own_copies"), fields.need("doubles"));
    fields.check().ok()?;
    Some(Choices {
        delivery: delivery?,
        digest_form: digest_form?,
        own_copies: own_copies?,
        doubles: doubles?,
    })
}

#[derive(Template)]
#[template(path = "lists/subscription.html")]
struct SubscriptionPage {
    ui: Ui,
    list: List,
    address: String,
    visitor: bool,
    subscription: Option<Subscription>,
    choices: ChoicesForm,
    join_address: String,
    leave_address: String,
}

impl SubscriptionPage {
    fn is_waiting(&self) -> bool {
        self.subscription.as_ref().is_some_and(|on| on.state == State::Asked)
    }

    fn is_suspended(&self) -> bool {
        self.subscription.as_ref().is_some_and(|on| on.state == State::Suspended)
    }
}

/// The list, and the subscription of whoever is at the door.
async fn known(door: &Door, name: String) -> Result<(List, Option<Subscription>), Problem> {
    door.read(move |look| {
        let list = list_at(look, &name)?;
        let own = match look.actor().person() {
            Some(person) => store::of_person(look, list.id, person)?,
            None => None,
        };
        Ok((list, own))
    })
    .await
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    let (list, own) = known(&door, name).await?;
    let fields = own.as_ref().map_or_else(Fields::default, |own| stored(own.choices));
    page(&door, list, own, fields, StatusCode::OK)
}

fn page(
    door: &Door,
    list: List,
    subscription: Option<Subscription>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let domain = &door.house().settings.mail_domain;
    let written =
        |what: &str| list.email_for(what, domain).map_or_else(String::new, |email| email.to_string());
    let body = SubscriptionPage {
        address: format!("{}/subscription", list.link()),
        visitor: door.actor() == Actor::Nobody,
        join_address: written("join"),
        leave_address: written("leave"),
        choices: ChoicesForm::of(&ui, fields),
        subscription,
        list,
        ui,
    };
    door.page(door.ui().t("list-own"), body).current("/lists").status(status).hidden().answer()
}

async fn join(door: Door, Path(name): Path<String>) -> Answer {
    let (list, own) = known(&door, name).await?;
    if door.actor() == Actor::Nobody {
        return by_address(&door, list, Wanted::Join).await;
    }
    let who = Applicant {
        email: door.account().map(|account| account.email.clone()).ok_or(Problem::NotFound)?,
        name: None,
        person: None,
        tongue: door.ui().tongue(),
        came: Came::Web,
    };
    let (house, about) = (door.house().clone(), list.clone());
    match door.act(move |act| joining::join_as_self(act, &house, &about, &who)).await {
        Ok(Done::Waiting) => see(list.link()).said("list-said-waiting").answer(),
        Ok(Done::Joined | Done::Left) => see(list.link()).said("list-said-joined").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = Fields::default().refused(refusals);
            page(&door, list, own, fields, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
    }
}

/// What a visitor asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Join,
    Leave,
}

async fn by_address(door: &Door, list: List, wanted: Wanted) -> Answer {
    let mut fields = door.fields();
    let email = fields.need::<Email>("mail");
    let name = fields.maybe::<SubscriberName>("called");
    let (Some(email), Ok(())) = (email, fields.check()) else {
        return page(door, list, None, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let limited = door
        .limit("list-visitor", LETTERS_A_VISITOR, hours(1))
        .and_then(|()| joining::limit(door.house(), &email));
    if let Err(sentence) = limited {
        fields.refuse("mail", sentence);
        return page(door, list, None, fields, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let who = Applicant { email, name, person: None, tongue: door.ui().tongue(), came: Came::Web };
    let (house, about) = (door.house().clone(), list.clone());
    let asked = door.act(move |act| match wanted {
        Wanted::Join => joining::ask(act, &house, &about, &who),
        Wanted::Leave => joining::ask_to_leave(act, &house, &about, &who),
    });
    match asked.await {
        Ok(()) => see(list.link()).said("list-said-mailed").answer(),
        Err(Problem::Refused(refusals)) => {
            page(door, list, None, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn choose(door: Door, Path(name): Path<String>) -> Answer {
    let (list, own) = known(&door, name).await?;
    let own = own.ok_or(Problem::NotFound)?;
    let mut fields = door.fields();
    let Some(choices) = chosen(&mut fields) else {
        return page(&door, list, Some(own), fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let id = list.id;
    door.act(move |act| {
        let own = acts::own(act, id)?;
        acts::choose(act, &own, choices)
    })
    .await?;
    see(format!("{}/subscription", list.link())).said("list-said-chosen").answer()
}

async fn leave(door: Door, Path(name): Path<String>) -> Answer {
    let (list, _) = known(&door, name).await?;
    if door.actor() == Actor::Nobody {
        return by_address(&door, list, Wanted::Leave).await;
    }
    let (house, about) = (door.house().clone(), list.clone());
    door.act(move |act| {
        let own = acts::own(act, about.id)?;
        joining::leave(act, &house, &about, &own)
    })
    .await?;
    see(list.link()).said("list-said-left").answer()
}
