//! One's own endorsement, by the mailed link or signed in: what was signed, what has changed since, and taking it back.

use super::shown::{Own, own};
use crate::acts::endorsing::{again, links, signing as acts};
use crate::heart::endorsing::Endorsement;
use crate::heart::statement::Statement;
use crate::store::endorsement_links::Purpose;
use crate::store::{endorsement_lists as lists, endorsements as store};
use crate::web::statement;
use ::web::{Answer, Door, Fields, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Id, Lang, Parse, Sentence, Slug, Token};
use facts::{Look, Problem};
use texts::Kind;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/endorsement", Gate::Member, mine);
    r.put("/statements/{slug}/endorsement", Gate::Member, confirm_mine);
    r.get("/statements/{slug}/endorsement/{token}", Gate::Bearer, show);
    r.put("/statements/{slug}/endorsement/{token}", Gate::Bearer, confirm);
    r.delete("/statements/{slug}/endorsement/{token}", Gate::Bearer, withdraw);
}

#[derive(Template)]
#[template(path = "statements/endorsing/own.html")]
struct OwnPage {
    ui: Ui,
    statement: Statement,
    /// Where its forms go: with the token, or for members.
    confirm: String,
    withdraw: String,
    all: Vec<Own>,
}

fn shown(look: &Look, ui: &Ui, statement: &Statement, all: &[Endorsement]) -> Result<Vec<Own>, Problem> {
    let from = lists::binding_version(look, statement.id)?.unwrap_or(0);
    Ok(all.iter().map(|one| own(look, ui, statement, one, from)).collect::<Result<_, _>>()?)
}

fn opened(look: &Look, statement: &Statement, token: &str) -> Result<Endorsement, Problem> {
    let one = links::shown(look, &Token::parse(token)?, Purpose::Own)?;
    if one.statement == statement.id { Ok(one) } else { Err(Sentence::of("endorsement-link-gone").into()) }
}

async fn show(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    let (statement, ui) = (statement(&door, slug).await?, door.ui());
    let address = format!("{}/endorsement/{token}", statement.link());
    let about = statement.clone();
    let all = door
        .read(move |look| {
            let one = opened(look, &about, &token)?;
            shown(look, &ui, &about, &[one])
        })
        .await?;
    page(&door, OwnPage { ui: door.ui(), statement, confirm: address.clone(), withdraw: address, all })
}

async fn mine(door: Door, Path(slug): Path<Slug>) -> Answer {
    let (statement, ui) = (statement(&door, slug).await?, door.ui());
    let about = statement.clone();
    let all = door
        .read(move |look| {
            let person = look.actor().person().ok_or(Problem::NotFound)?;
            let all = store::of_person(look, about.id, person)?;
            shown(look, &ui, &about, &all)
        })
        .await?;
    let confirm = format!("{}/endorsement", statement.link());
    let withdraw = format!("{}/endorse", statement.link());
    page(&door, OwnPage { ui: door.ui(), statement, confirm, withdraw, all })
}

fn page(door: &Door, body: OwnPage) -> Answer {
    door.page(door.ui().t("endorsement-own"), body).current("/statements").hidden().answer()
}

/// The version and language that were shown beside the button.
fn read(mut fields: Fields) -> Result<(i64, Lang), Problem> {
    let version = fields.get("version").parse().unwrap_or(0);
    let lang = fields.need::<Lang>("lang").ok_or_else(|| fields.problem())?;
    Ok((version, lang))
}

async fn confirm(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let to = format!("{}/endorsement/{token}", statement.link());
    let (version, lang) = read(door.fields())?;
    door.act(move |act| {
        let one = opened(&act.look(), &statement, &token)?;
        again::confirm_again(act, one, version, &lang)
    })
    .await?;
    see(to).said("endorsement-said-again").answer()
}

async fn confirm_mine(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let to = format!("{}/endorsement", statement.link());
    let mut fields = door.fields();
    let id = fields.need::<Id<Endorsement>>("endorsement").ok_or_else(|| fields.problem())?;
    let (version, lang) = read(fields)?;
    door.act(move |act| {
        let person = act.actor().person().ok_or(Problem::NotFound)?;
        let own = store::of_person(act, statement.id, person)?.into_iter().find(|one| one.id == id);
        again::confirm_again(act, own.ok_or(Problem::NotFound)?, version, &lang)
    })
    .await?;
    see(to).said("endorsement-said-again").answer()
}

async fn withdraw(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let to = statement.link();
    door.act(move |act| {
        let one = opened(&act.look(), &statement, &token)?;
        acts::withdraw(act, &one)
    })
    .await?;
    see(to).said("endorsement-said-withdrawn").answer()
}
