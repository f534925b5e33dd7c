//! What stands beside an event that has a list, and what is offered to whoever registers for it.

use crate::acts::lists::standing;
use crate::heart::list::{List, ListName};
use crate::heart::subscription::{Applicant, Came, SubscriberName};
use crate::policy::MakeLists;
use crate::store::lists;
use crate::tending;
use ::web::{Beside, Choice, Html, Offer, Registrant, Ui};
use access::Policy as _;
use askama::Template;
use base::{Id, Parse};
use db::Fault;
use facts::{Act, Look, Problem, Subject};

/// The kind of thing.
const EVENT: &str = "event";

/// The lists of an event, on its page.
pub(crate) const BESIDE: Beside = Beside { kind: EVENT, html: beside };

/// The lists of an event, to be ticked where one registers for it.
pub(crate) const OFFER: Offer = Offer { kind: EVENT, choices, accept };

/// A list of an event.
struct Row {
    list: List,
    address: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "lists/_beside.html")]
struct BesideCard {
    ui: Ui,
    rows: Vec<Row>,
    /// Where a list of this event is made, for those who may.
    make: Option<String>,
}

fn open(look: &Look, event: Id<Subject>) -> Result<Vec<List>, Fault> {
    let owned = lists::owned_by(look, &Subject::new(EVENT, event))?;
    Ok(owned.into_iter().filter(|list| list.closed.is_none()).collect())
}

fn beside(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Option<Html>, Fault> {
    let domain = &ui.house().settings.mail_domain;
    let mut rows = Vec::new();
    for list in open(look, event)? {
        let on = standing(look, look.actor(), list.id)?.subscribed;
        let address = list.email(domain).map_or_else(String::new, |email| email.to_string());
        rows.push(Row { list, address, on });
    }
    let may_make = MakeLists { owned: true }.permits(look.actor());
    let make = may_make.then(|| format!("/lists/new?owner={EVENT}:{event}"));
    if rows.is_empty() && make.is_none() {
        return Ok(None);
    }
    let card = BesideCard { ui: ui.clone(), rows, make };
    card.render().map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}

fn choices(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Vec<Choice>, Fault> {
    let mut choices = Vec::new();
    for list in open(look, event)? {
        if !standing(look, look.actor(), list.id)?.subscribed {
            let label = ui.tw("list-offer", "list", &list.rules.title);
            choices.push(Choice::new(list.name.as_str(), label));
        }
    }
    Ok(choices)
}

fn accept(act: &mut Act, who: &Registrant, chosen: &str) -> Result<(), Problem> {
    let name = ListName::parse(chosen)?;
    let list = lists::by_name(act, &name)?.ok_or(Problem::NotFound)?;
    let applicant = Applicant {
        email: who.email.clone(),
        name: SubscriberName::cut(&who.name),
        person: who.person,
        tongue: who.tongue,
        came: Came::Event,
    };
    tending::join_later(act, list.id, &applicant)?;
    Ok(())
}
