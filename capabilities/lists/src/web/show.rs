//! The page of a list.

use super::found::stood;
use crate::heart::list::{List, Posting};
use crate::heart::subscription::{State, Subscription};
use crate::policy::{Moderate, Own, Standing};
use crate::store::{held, subscriptions};
use ::web::{Answer, Card, Door, Html, Routes, Ui};
use access::{Actor, Gate, Policy};
use askama::Template;
use axum::extract::Path;
use base::Lang;
use facts::{Look, Problem, Tag};
use jiff::civil::{Date, Weekday, date};

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}", Gate::Public, show);
}

#[derive(Template)]
#[template(path = "lists/show.html")]
struct ShowPage {
    ui: Ui,
    list: List,
    about: Option<Html>,
    lang: Lang,
    address: String,
    join_address: String,
    leave_address: String,
    owner_address: String,
    languages: String,
    topics: Vec<(String, String)>,
    digests: String,
    size: String,
    belongs_to: Option<Card>,
    subscription: Option<Subscription>,
    visitor: bool,
    owns: bool,
    moderates: bool,
    waiting: i64,
    sections: Vec<Html>,
}

impl ShowPage {
    /// What the reader's own subscription is like, by its key.
    fn own_state(&self) -> Option<&'static str> {
        self.subscription.as_ref().map(|on| match on.state {
            State::Active => "list-own-on",
            State::Asked => "list-own-asked",
            State::Suspended => "list-own-suspended",
        })
    }

    fn is_announcements(&self) -> bool {
        self.list.rules.posting == Posting::Announcements
    }
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    if let Some(name) = name.strip_suffix(".atom") {
        return super::feeds::atom(door, name.to_owned()).await;
    }
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, &name)).await?;
    let tags = [crate::facts::subject(body.list.id).tag(), Tag::from("topics"), Tag::from("events")];
    door.page(body.list.rules.title.to_string(), body).current("/lists").keep(tags).answer()
}

fn page(look: &Look, ui: Ui, name: &str) -> Result<ShowPage, Problem> {
    let (list, standing) = stood(look, name)?;
    let moderates = Moderate(standing).permits(look.actor());
    let subscription = match look.actor().person() {
        Some(person) => subscriptions::of_person(look, list.id, person)?,
        None => None,
    };
    let about = list.rules.about.as_ref().map(|about| ui.prose(look, about.as_str(), false)).transpose()?;
    let belongs_to = match &list.owner {
        Some(owner) => ui.card(look, owner)?,
        None => None,
    };
    let waiting = if moderates { held::count_waiting(look, list.id)? } else { 0 };
    let langs: Vec<String> = list.rules.langs.iter().map(|lang| ui.language(lang)).collect();
    let domain = ui.house().settings.mail_domain.clone();
    let written =
        |what: &str| list.email_for(what, &domain).map_or_else(String::new, |email| email.to_string());
    Ok(ShowPage {
        about,
        lang: list.rules.langs.first().cloned().unwrap_or(Lang::from(ui.tongue())),
        address: list.email(&domain).map_or_else(String::new, |email| email.to_string()),
        join_address: written("join"),
        leave_address: written("leave"),
        owner_address: written("owner"),
        languages: langs.join(", "),
        topics: topics::labels(look, &ui, &list.rules.topics)?,
        digests: digests(&ui, &list),
        size: ui.size(list.rules.most_bytes),
        belongs_to,
        visitor: *look.actor() == Actor::Nobody,
        owns: Own(standing).permits(look.actor()),
        moderates,
        waiting,
        sections: sections(look, &ui, &list, standing)?,
        subscription,
        list,
        ui,
    })
}

/// What of the archive stands on the page.
fn sections(look: &Look, ui: &Ui, list: &List, standing: Standing) -> Result<Vec<Html>, Problem> {
    Ok(super::threads::section(look, ui, list, standing)?.into_iter().collect())
}

/// "Daily at 06:00, weekly on Mon", on the network's clock.
fn digests(ui: &Ui, list: &List) -> String {
    let hour = i8::try_from(list.rules.digest_hour).unwrap_or_default().clamp(0, 23);
    let sentence = base::Sentence::of("list-digests-at")
        .with("time", ui.time(jiff::civil::time(hour, 0, 0, 0)))
        .with("day", weekday(ui, list.rules.digest_weekday));
    ui.say(&sentence)
}

/// The name of a day of the week, Monday is 1.
pub(super) fn weekday(ui: &Ui, number: i64) -> String {
    const MONDAY: Date = date(2025, 12, 1);
    debug_assert_eq!(MONDAY.weekday(), Weekday::Monday);
    let days = number.clamp(1, 7) - 1;
    ui.weekday(MONDAY.saturating_add(jiff::Span::new().days(days)))
}
