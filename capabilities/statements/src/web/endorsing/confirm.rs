//! Mailed links: confirming one's endorsement, and saying that somebody acts for one's organization. Looking at a link
//! changes nothing, since mail scanners look at every link.

use crate::acts::endorsing::{links, rights, signing as acts};
use crate::heart::endorsing::{Endorsement, SignerKind, State};
use crate::heart::statement::Statement;
use crate::store::endorsement_links::Purpose;
use crate::web::statement;
use ::web::{Answer, Door, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Parse, Sentence, Slug, Token};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/endorse/{token}", Gate::Bearer, show);
    r.post("/statements/{slug}/endorse/{token}", Gate::Bearer, confirm);
    r.delete("/statements/{slug}/endorse/{token}", Gate::Bearer, discard);
    r.get("/statements/{slug}/endorse/vouch/{token}", Gate::Bearer, asked);
    r.post("/statements/{slug}/endorse/vouch/{token}", Gate::Bearer, vouch);
}

#[derive(Template)]
#[template(path = "statements/endorsing/confirm.html")]
struct LinkPage {
    ui: Ui,
    statement: Statement,
    address: String,
    one: Endorsement,
    vouching: bool,
}

impl LinkPage {
    fn is_organization(&self) -> bool {
        self.one.signatory.kind == SignerKind::Organization
    }

    fn is_asked(&self) -> bool {
        self.one.state == State::Asked
    }

    fn is_waiting(&self) -> bool {
        self.one.state == State::Waiting
    }
}

/// The endorsement that a link opens, if it is of this statement.
fn opened(look: &Look, statement: &Statement, token: &str, purpose: Purpose) -> Result<Endorsement, Problem> {
    let one = links::shown(look, &Token::parse(token)?, purpose)?;
    if one.statement == statement.id { Ok(one) } else { Err(Sentence::of("endorsement-link-gone").into()) }
}

async fn page(door: Door, slug: Slug, token: String, purpose: Purpose) -> Answer {
    let statement = statement(&door, slug).await?;
    let place = if purpose == Purpose::Vouch { "endorse/vouch" } else { "endorse" };
    let address = format!("{}/{place}/{token}", statement.link());
    let about = statement.clone();
    let one = door.read(move |look| opened(look, &about, &token, purpose)).await?;
    let body = LinkPage { ui: door.ui(), statement, address, one, vouching: purpose == Purpose::Vouch };
    door.page(door.ui().t("endorsement-confirm-title"), body).current("/statements").hidden().answer()
}

async fn show(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    page(door, slug, token, Purpose::Confirm).await
}

async fn asked(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    page(door, slug, token, Purpose::Vouch).await
}

async fn confirm(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let to = format!("{}/endorse/{token}", statement.link());
    let state = door
        .act(move |act| {
            let one = opened(&act.look(), &statement, &token, Purpose::Confirm)?;
            acts::confirm(act, one)
        })
        .await?;
    let said = if state == State::Active { "endorsement-said-signed" } else { "endorsement-said-waiting" };
    see(to).said(said).answer()
}

/// "This was not me": nothing of it stays.
async fn discard(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let to = statement.link();
    door.act(move |act| {
        let one = opened(&act.look(), &statement, &token, Purpose::Confirm)?;
        acts::withdraw(act, &one)
    })
    .await?;
    see(to).said("endorsement-said-withdrawn").answer()
}

async fn vouch(door: Door, Path((slug, token)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let to = statement.link();
    door.act(move |act| {
        opened(&act.look(), &statement, &token, Purpose::Vouch)?;
        rights::vouch(act, &Token::parse(&token)?)
    })
    .await?;
    see(to).said("endorsement-said-vouched").answer()
}
