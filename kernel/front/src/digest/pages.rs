//! Where a person chooses how the digest comes, and where it ends by one click in a mail.

use super::choice::{Budget, Choice, Hour, Part, Rhythm, Weekday};
use super::facts::DigestChosen;
use super::store::{self, Digest};
use super::token::read_token;
use super::{job, policy};
use access::{Account, Actor, Gate};
use askama::Template;
use base::{Named, Sentence, Tongue};
use facts::{Act, Problem};
use std::collections::BTreeMap;
use web::axum::extract::Path;
use web::axum::http::StatusCode;
use web::{Answer, Door, Fields, Form, House, Routes, Ui, see};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/you/digest", Gate::SignedIn, show);
    r.put("/you/digest", Gate::SignedIn, choose);
    r.get("/digest/unsubscribe/{token}", Gate::Bearer, ask);
    r.post("/digest/unsubscribe/{token}", Gate::Bearer, unsubscribe);
}

#[derive(Template)]
#[template(path = "front/digest.html")]
struct DigestPage {
    ui: Ui,
    form: Form,
    /// When the next one is due.
    due: Option<String>,
    /// The zone of the hours.
    zone: String,
    rhythms: Vec<web::Choice>,
    weekdays: Vec<web::Choice>,
    hours: Vec<web::Choice>,
    budgets: Vec<web::Choice>,
    tongues: Vec<web::Choice>,
    parts: Vec<web::Choice>,
    areas: Vec<web::Choice>,
}

/// The account of whoever is signed in. The gate lets nobody else in but the house, which has no page.
fn account(door: &Door) -> Result<Account, Problem> {
    door.account().cloned().ok_or(Problem::NotFound)
}

async fn show(door: Door) -> Answer {
    let me = account(&door)?.person;
    let digest = door.read(move |look| store::of(look, me)).await?;
    let due = digest.as_ref().and_then(|digest| digest.due).map(|due| door.ui().moment(due));
    let choice = digest.map(|digest| digest.choice).unwrap_or_default();
    let fields = fields_of(door.house(), &choice);
    page(&door, fields, due, StatusCode::OK)
}

/// The areas that can be left out: those with a name in the navigation, each once.
fn areas(house: &House) -> impl Iterator<Item = (&'static str, &'static str)> {
    let named = house.fronts.iter().filter_map(|area| Some((area.name, area.label?)));
    named.collect::<BTreeMap<_, _>>().into_iter()
}

fn fields_of(house: &House, choice: &Choice) -> Fields {
    let fields = Fields::default()
        .with("rhythm", choice.rhythm)
        .with("weekday", choice.weekday)
        .with("hour", choice.hour)
        .with("budget", choice.budget)
        .with_some("plain", choice.plain.then_some("yes"))
        .with_some("tongue", choice.tongue);
    let fields = choice.parts.iter().fold(fields, |fields, part| fields.with("parts", part));
    let told = areas(house).filter(|(name, _)| !choice.without.iter().any(|without| without == name));
    told.fold(fields, |fields, (name, _)| fields.with("areas", name))
}

fn page(door: &Door, fields: Fields, due: Option<String>, status: StatusCode) -> Answer {
    let (ui, house) = (door.ui(), door.house());
    let network = house.network();
    let choices = |names: Vec<(String, String)>| -> Vec<web::Choice> {
        names.into_iter().map(|(name, label)| web::Choice::new(name, label)).collect()
    };
    let monday = jiff::civil::date(2024, 1, 1);
    let weekdays = Weekday::ALL.iter().zip(monday.series(jiff::Span::new().days(1)));
    let body = DigestPage {
        due,
        zone: ui.zone().unwrap_or(&network.zone).city(),
        rhythms: choices(named(Rhythm::ALL, |rhythm| ui.t(rhythm_label(rhythm)))),
        weekdays: choices(weekdays.map(|(day, date)| (day.to_string(), ui.weekday(date))).collect()),
        hours: choices(Hour::all().map(|hour| (hour.to_string(), ui.time(hour.time()))).collect()),
        budgets: choices(named(Budget::ALL, |budget| ui.size(budget.bytes() as i64))),
        tongues: choices(
            network
                .tongues
                .iter()
                .map(|tongue| (tongue.to_string(), ui.language(&(*tongue).into())))
                .collect(),
        ),
        parts: choices(named(Part::ALL, |part| ui.t(part_label(part)))),
        areas: choices(areas(house).map(|(name, label)| (name.to_owned(), ui.t(label))).collect()),
        form: ui.form(fields),
        ui,
    };
    door.page(door.ui().t("digest-title"), body).current("/you").status(status).hidden().answer()
}

fn named<T: Named + ToString>(all: &[T], label: impl Fn(T) -> String) -> Vec<(String, String)> {
    all.iter().map(|one| (one.to_string(), label(*one))).collect()
}

const fn rhythm_label(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Never => "digest-never",
        Rhythm::Daily => "digest-daily",
        Rhythm::Weekly => "digest-weekly",
    }
}

const fn part_label(part: Part) -> &'static str {
    match part {
        Part::Needs => "front-needs",
        Part::Notices => "digest-part-notices",
        Part::Coming => "front-coming",
        Part::News => "front-news",
    }
}

async fn choose(door: Door) -> Answer {
    let account = account(&door)?;
    let mut fields = door.fields();
    let Some(choice) = typed(door.house(), &mut fields) else {
        return page(&door, fields, None, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let house = door.house().clone();
    door.act(move |act| keep(act, &house, &account, &choice)).await?;
    see("/you/digest").said("digest-said-chosen").answer()
}

/// What was chosen, or what is wrong with it beside the fields.
fn typed(house: &House, fields: &mut Fields) -> Option<Choice> {
    let (rhythm, weekday) = (fields.need::<Rhythm>("rhythm"), fields.need::<Weekday>("weekday"));
    let (hour, budget) = (fields.need::<Hour>("hour"), fields.need::<Budget>("budget"));
    let (tongue, parts) = (fields.maybe::<Tongue>("tongue"), fields.many::<Part>("parts"));
    let told: Vec<String> = fields.all("areas").map(str::to_owned).collect();
    let without = areas(house).map(|(name, _)| name.to_owned()).filter(|name| !told.contains(name)).collect();
    if parts.is_empty() && rhythm != Some(Rhythm::Never) {
        fields.refuse("parts", Sentence::of("digest-wrong-parts"));
    }
    fields.check().ok()?;
    Some(Choice {
        rhythm: rhythm?,
        weekday: weekday?,
        hour: hour?,
        budget: budget?,
        plain: fields.has("plain"),
        tongue,
        parts,
        without,
    })
}

fn keep(act: &mut Act, house: &House, account: &Account, choice: &Choice) -> Result<(), Problem> {
    act.allow(policy::Choose(account.person))?;
    let now = act.now();
    let since = match store::of(act, account.person)? {
        Some(Digest { due: Some(_), since, .. }) => since,
        _ => now,
    };
    store::choose(act, account.person, choice, since, job::next(house, account, choice, now))?;
    notices::carry(act, account.person, choice.carries_notices())?;
    Ok(act.record(&DigestChosen { person: account.person })?)
}

#[derive(Template)]
#[template(path = "front/unsubscribe.html")]
struct UnsubscribePage {
    ui: Ui,
    action: String,
    done: bool,
}

/// Asks first: programs that look through mails follow every link, and must change nothing by it.
async fn ask(door: Door, Path(token): Path<String>) -> Answer {
    unsubscribe_page(&door, &token, false)
}

/// Ends the digest, for a person who pressed the button or for their mail program (RFC 8058, which wants no redirect as
/// the answer).
async fn unsubscribe(door: Door, Path(token): Path<String>) -> Answer {
    let person = read_token(door.house(), &token).ok_or(Problem::NotFound)?;
    let house = door.house().clone();
    door.act(move |act| {
        let Some(digest) = store::of(act, person)? else { return Ok(()) };
        if digest.choice.rhythm == Rhythm::Never {
            return Ok(());
        }
        act.act_as(Actor::Applicant(person));
        act.allow(policy::Choose(person))?;
        if digest.choice.carries_notices() {
            notices::end_digest(act, &house, person)?;
        }
        let choice = Choice { rhythm: Rhythm::Never, ..digest.choice };
        store::choose(act, person, &choice, digest.since, None)?;
        Ok(act.record(&DigestChosen { person })?)
    })
    .await?;
    unsubscribe_page(&door, &token, true)
}

fn unsubscribe_page(door: &Door, token: &str, done: bool) -> Answer {
    read_token(door.house(), token).ok_or(Problem::NotFound)?;
    let body = UnsubscribePage { ui: door.ui(), action: format!("/digest/unsubscribe/{token}"), done };
    door.page(door.ui().t("digest-unsubscribe"), body).hidden().answer()
}
