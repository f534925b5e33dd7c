//! The form: for members one step, for everybody else one step and a mail.

use super::shown::{Own, countries, own};
use crate::acts::endorsing::signing::{self as acts, Wish};
use crate::heart::endorsing::{
    Affiliation, Came, Endorsement, Signatory, SignerKind, SignerName, State, endorsable,
};
use crate::heart::statement::Statement;
use crate::store::endorsements::Signable;
use crate::store::{endorsement_lists as lists, endorsements as store, sealed};
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Actor, Gate};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::places::Country;
use base::{Email, Id, Lang, Link, Named, Slug, hours};
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/endorse", Gate::Public, blank);
    r.post("/statements/{slug}/endorse", Gate::Public, endorse);
    r.delete("/statements/{slug}/endorse", Gate::Member, withdraw);
}

/// So many mails one visitor makes us send in an hour, to whomever; and so many one address gets.
const MAILS_A_VISITOR: u32 = 20;
const MAILS_AN_ADDRESS: u32 = 3;
/// So many names one member puts there in an hour: their own, and those of organizations.
const NAMES_A_MEMBER: u32 = 30;

/// What may stand behind the address.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default, rename = "as")]
    kind: String,
    #[serde(default)]
    lang: String,
}

#[derive(Template)]
#[template(path = "statements/endorsing/form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    closed: Option<String>,
    version: i64,
    texts: Vec<Signable>,
    langs: Vec<Choice>,
    countries: Vec<Choice>,
    organization: bool,
    member: bool,
    own: Vec<Own>,
    sealed: bool,
}

impl FormPage {
    fn short<'a>(&self, text: &'a Signable) -> &'a str {
        text.hash.get(..8).unwrap_or(&text.hash)
    }
}

async fn blank(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let kind = SignerKind::of_name(&asked.kind).unwrap_or(SignerKind::Person);
    let lang = if asked.lang.is_empty() { statement.proposal.lang.to_string() } else { asked.lang };
    let mut fields =
        Fields::default().with("as", kind).with("lang", lang).with_some("version", statement.version);
    if let Some(person) = member(&door) {
        let persona = door.read(move |look| people::persona(look, person)).await?;
        if let Some(persona) = persona {
            let field = if kind == SignerKind::Person { "name" } else { "affiliation" };
            fields =
                fields.with(field, &persona.name).with_some("country", persona.country.map(Country::as_str));
        }
    }
    page(&door, statement, fields, StatusCode::OK).await
}

/// The member who is at the door. Those who are not in yet confirm by mail, as everybody else does.
fn member(door: &Door) -> Option<Id<access::Person>> {
    match door.actor() {
        Actor::Member(member) => Some(member.person),
        Actor::Nobody | Actor::Applicant(_) | Actor::House => None,
    }
}

async fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let (ui, person) = (door.ui(), member(door));
    let body = door.read(move |look| body(look, ui, statement, fields, person)).await?;
    let title = door.ui().t("endorsement-endorse");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(
    look: &Look,
    ui: Ui,
    statement: Statement,
    fields: Fields,
    person: Option<Id<access::Person>>,
) -> Result<FormPage, Problem> {
    let version = statement.version.unwrap_or(0);
    let texts = store::signable(look, statement.id, version)?;
    let from = lists::binding_version(look, statement.id)?.unwrap_or(0);
    let own = match person {
        Some(person) => {
            let all = store::of_person(look, statement.id, person)?;
            all.iter().map(|one| own(look, &ui, &statement, one, from)).collect::<Result<_, _>>()?
        }
        None => Vec::new(),
    };
    // Whatever version was read is the one that is sent again, until the page is opened anew.
    let fields = if fields.has("version") { fields } else { fields.with("version", version) };
    Ok(FormPage {
        closed: endorsable(&statement).err().map(|sentence| ui.say(&sentence)),
        langs: texts.iter().map(|text| Choice::new(&text.lang, ui.language(&text.lang))).collect(),
        texts,
        version,
        countries: countries(&ui),
        organization: fields.get("as") == SignerKind::Organization.name(),
        member: person.is_some(),
        own,
        sealed: sealed::custodians(look)?.len() >= crate::heart::endorsing::custody::FEWEST,
        form: ui.form(fields),
        statement,
        ui,
    })
}

/// What the form says.
fn read(fields: &mut Fields) -> Option<Wish> {
    let kind = fields.need::<Choosable>("as")?.0;
    let name = fields.need::<SignerName>("name");
    let affiliation = fields.maybe::<Affiliation>("affiliation");
    let site = if kind == SignerKind::Organization { fields.need::<Link>("site") } else { None };
    let country = fields.maybe::<Country>("country");
    let lang = fields.need::<Lang>("lang");
    let version = fields.get("version").parse().unwrap_or(0);
    fields.check().ok()?;
    let signatory = Signatory { kind, name: name?, affiliation, site, organization: None, country };
    Some(Wish { signatory, version, lang: lang?, came: Came::Web, message: None })
}

/// A kind of signer, as the form sends it.
struct Choosable(SignerKind);

impl base::Parse for Choosable {
    fn parse(typed: &str) -> Result<Self, base::Sentence> {
        SignerKind::of_name(typed).map(Self).ok_or(base::Sentence::of("wrong-choice"))
    }
}

async fn endorse(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let wish = read(&mut fields);
    if member(&door).is_none() {
        return ask(&door, statement, wish, fields).await;
    }
    let Some(wish) = wish else {
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if let Err(sentence) = door.limit("endorse-member", NAMES_A_MEMBER, hours(1)) {
        fields.refuse("name", sentence);
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (id, link, tongue) = (statement.id, statement.link(), door.ui().tongue());
    match door.act(move |act| acts::endorse(act, id, &wish, tongue)).await {
        Ok(State::Active) => see(link).said("endorsement-said-signed").answer(),
        Ok(State::Asked | State::Waiting) => see(link).said("endorsement-said-waiting").answer(),
        Err(problem) => again(&door, statement, fields, problem).await,
    }
}

/// Somebody without an account: one mail goes to the address, and the answer is the same whoever has it.
async fn ask(door: &Door, statement: Statement, wish: Option<Wish>, mut fields: Fields) -> Answer {
    let email = fields.need::<Email>("mail");
    let (Some(email), Some(wish), Ok(())) = (email, wish, fields.check()) else {
        return page(door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (now, tongue) = (door.ui().now(), door.ui().tongue());
    let limited = door.limit("endorse", MAILS_A_VISITOR, hours(1)).and_then(|()| {
        door.house().limits.take("endorse-mail", &email.key(), MAILS_AN_ADDRESS, hours(1), now)
    });
    if let Err(sentence) = limited {
        fields.refuse("mail", sentence);
        return page(door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (id, link) = (statement.id, statement.link());
    match door.act(move |act| acts::ask(act, id, &wish, &email, tongue)).await {
        Ok(()) => see(link).said("endorsement-said-mailed").answer(),
        Err(problem) => again(door, statement, fields, problem).await,
    }
}

/// The form with what was typed, and why it was refused. Who read an older version is shown the latest one, and signs it
/// only by sending the form again.
async fn again(door: &Door, statement: Statement, fields: Fields, problem: Problem) -> Answer {
    let Problem::Refused(refusals) = problem else { return Err(problem.into()) };
    let slug = statement.slug.clone();
    let statement = crate::web::statement(door, slug).await?;
    let kept = fields.values().iter().filter(|(name, _)| name != "version").cloned().collect();
    let fields = Fields::new(kept).with_some("version", statement.version).refused(refusals);
    page(door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn withdraw(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let own = fields.need::<Id<Endorsement>>("endorsement");
    let own = own.ok_or_else(|| fields.problem())?;
    let (id, link) = (statement.id, statement.link());
    door.act(move |act| acts::withdraw_own(act, id, own)).await?;
    see(link).said("endorsement-said-withdrawn").answer()
}
