//! For those who look after a statement: calling for endorsements, taking over those that came as messages, rights to act
//! for organizations, and names that do not belong.

use crate::acts::endorsing::calls;
use crate::acts::endorsing::guarding::{self, Found};
use crate::heart::endorsing::{Affiliation, Endorsement, SignerKind, SignerName, names};
use crate::heart::statement::Statement;
use crate::policy::endorsing::{GuardEndorsements, TendEndorsements};
use crate::store::endorsement_lists as lists;
use crate::store::endorsements as store;
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Line, Link, Named, Parse, Sentence, Slug};
use facts::{Look, Problem, Subject};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/endorsements", Gate::Member, show);
    r.post("/statements/{slug}/endorsements", Gate::Member, take_over);
    r.post("/statements/{slug}/endorsements/call", Gate::Member, call);
    r.post("/statements/{slug}/endorsements/announcement", Gate::Member, announce);
}

/// So many of those that wait stand on the page.
const PENDING: i64 = 50;

#[derive(Template)]
#[template(path = "statements/endorsing/tend.html")]
struct TendPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    kinds: Vec<Choice>,
    channels: Vec<Choice>,
    waiting: Vec<Waits>,
    /// How many wait beside these.
    more: i64,
    doubtful: Vec<Waits>,
    /// Those of a name that was looked for.
    found: Vec<Waits>,
    guards: bool,
}

/// An endorsement that somebody has to look at.
struct Waits {
    one: Endorsement,
    /// Whose name it looks like.
    like: Option<String>,
    mixed: bool,
}

impl Waits {
    fn of(one: Endorsement, like: Option<String>) -> Self {
        Self { mixed: names::is_mixed(one.signatory.name.as_str()), like, one }
    }
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    page(&door, statement, Fields::default().with("kind", SignerKind::Person), StatusCode::OK).await
}

async fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, statement, fields)).await?;
    let title = door.ui().t("endorsement-tend");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, statement: Statement, fields: Fields) -> Result<TendPage, Problem> {
    let standing = crate::acts::standing(look, look.actor(), &statement)?;
    access::Allowed::ask(&TendEndorsements(standing), look.actor())?;
    let mut channels = Vec::new();
    for channel in &ui.house().channels {
        let known = (channel.choices)(look, &ui)?.into_iter();
        channels.extend(known.map(|one| Choice::new(format!("{}:{}", channel.kind, one.value), one.label)));
    }
    let pending = lists::pending(look, statement.id, PENDING)?;
    let more = lists::count_pending(look, statement.id)? - i64::try_from(pending.len()).unwrap_or(0);
    let mut doubtful = Vec::new();
    for (id, like) in lists::lookalikes(look, statement.id)? {
        let one = store::find(look, id)?.filter(|one| !names::is_same(one.signatory.name.as_str(), &like));
        doubtful.extend(one.map(|one| Waits::of(one, Some(like))));
    }
    Ok(TendPage {
        kinds: SignerKind::ALL
            .iter()
            .map(|kind| Choice::new(kind, ui.t(format!("endorsement-kind-{kind}"))))
            .collect(),
        channels,
        waiting: pending.into_iter().map(|one| Waits::of(one, None)).collect(),
        more,
        doubtful,
        found: found(look, &statement, &fields)?,
        guards: GuardEndorsements.permits(look.actor()),
        form: ui.form(fields),
        statement,
        ui,
    })
}

/// Signatures of a name that a facilitator looks for.
fn found(look: &Look, statement: &Statement, fields: &Fields) -> Result<Vec<Waits>, Problem> {
    let Ok(name) = SignerName::parse(fields.get("find")) else { return Ok(Vec::new()) };
    let all = store::alike(look, statement.id, &name)?;
    Ok(all.into_iter().map(|one| Waits::of(one, None)).collect())
}

async fn take_over(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    if fields.has("find") {
        return page(&door, statement, fields, StatusCode::OK).await;
    }
    let address = fields.need::<Line<500>>("address");
    let kind = SignerKind::of_name(fields.get("kind")).unwrap_or(SignerKind::Person);
    let name = fields.maybe::<SignerName>("name");
    let affiliation = fields.maybe::<Affiliation>("affiliation");
    let site = fields.maybe::<Link>("site");
    let (Some(address), Ok(())) = (address, fields.check()) else {
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let found = Found { address: address.to_string(), kind, name, affiliation, site };
    let (house, id, to) = (door.house().clone(), statement.id, format!("{}/endorsements", statement.link()));
    match door.act(move |act| guarding::take_over(act, &house, id, &found)).await {
        Ok(()) => see(to).said("endorsement-said-taken-over").answer(),
        Err(problem) => again(&door, statement, fields, problem).await,
    }
}

async fn again(door: &Door, statement: Statement, fields: Fields, problem: Problem) -> Answer {
    let Problem::Refused(refusals) = problem else { return Err(problem.into()) };
    page(door, statement, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn call(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (id, to) = (statement.id, format!("{}/endorsements", statement.link()));
    match door.act(move |act| calls::call(act, id)).await {
        Ok(()) => see(to).said("endorsement-said-called").answer(),
        Err(problem) => again(&door, statement, door.fields(), problem).await,
    }
}

async fn announce(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let channel = fields.need::<Channel>("channel");
    let text = fields.need::<Line<2000>>("text");
    let (Some(Channel(channel)), Some(text), Ok(())) = (channel, text, fields.check()) else {
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (house, id, to) = (door.house().clone(), statement.id, format!("{}/endorsements", statement.link()));
    match door.act(move |act| calls::announce(act, &house, id, &channel, &text)).await {
        Ok(()) => see(to).said("endorsement-said-announced").answer(),
        Err(problem) => again(&door, statement, fields, problem).await,
    }
}

/// A channel, as the form sends it: `kind:id`.
struct Channel(Subject);

impl Parse for Channel {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let (kind, id) = typed.split_once(':').ok_or(Sentence::of("wrong-choice"))?;
        Ok(Self(Subject { kind: kind.to_owned().into(), id: Id::parse(id)? }))
    }
}
