//! Who stands behind a statement, a hundred to a page.

use super::shown::{SealedShown, Signed, sealed, signed};
use crate::heart::endorsing::SignerKind;
use crate::heart::statement::Statement;
use crate::store::endorsement_lists::{self as lists, Counts, PAGE, Shown};
use crate::web::statement;
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::places::Region;
use base::{Named, Slug};
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/signatories", Gate::Public, show);
}

/// What may stand behind the address.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    region: String,
    /// Those who signed an earlier version, which said something else.
    #[serde(default)]
    earlier: String,
    #[serde(default)]
    page: Option<u32>,
}

#[derive(Template)]
#[template(path = "statements/endorsing/signatories.html")]
struct ListPage {
    ui: Ui,
    statement: Statement,
    version: i64,
    counts: Counts,
    earlier: bool,
    kinds: Vec<Filter>,
    regions: Vec<Filter>,
    all: Vec<Signed>,
    sealed: Option<SealedShown>,
    /// Which names the page shows, of how many.
    first: i64,
    total: i64,
    previous: Option<String>,
    next: Option<String>,
}

/// A part of the list: what it is called, how many are in it, and where it is.
struct Filter {
    label: String,
    count: i64,
    link: String,
    chosen: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let (found, ui) = (statement(&door, slug).await?, door.ui());
    let body = door.read(move |look| page(look, ui, found, &asked)).await?;
    let tag = crate::facts::subject(body.statement.id).tag();
    let link = body.statement.link();
    door.page(door.ui().t("endorsement-signatories"), body)
        .current("/statements")
        .alternate("text/csv", format!("{link}/signatories.csv"), "CSV")
        .alternate("application/json", format!("{link}/signatories.json"), "JSON")
        .keep([tag])
        .answer()
}

fn page(look: &Look, ui: Ui, statement: Statement, asked: &Asked) -> Result<ListPage, Problem> {
    let version = statement.version.unwrap_or(0);
    let from = lists::binding_version(look, statement.id)?.unwrap_or(0);
    let earlier = !asked.earlier.is_empty();
    let chosen = Shown {
        kind: SignerKind::of_name(&asked.kind),
        region: Region::of_name(&asked.region),
        from: if earlier { 0 } else { from },
        before: earlier.then_some(from),
    };
    let number = i64::from(asked.page.unwrap_or(1).max(1));
    let offset = (number - 1) * PAGE;
    let found = lists::page(look, statement.id, chosen, offset)?;
    let total = lists::count(look, statement.id, chosen)?;
    let address = |page: i64| Place { statement: &statement, chosen, page }.to_string();
    let tallies = if earlier { Vec::new() } else { lists::tallies(look, statement.id, from)? };
    Ok(ListPage {
        kinds: kinds(&ui, &statement, chosen, &tallies),
        regions: regions(&ui, &statement, chosen, &tallies),
        counts: lists::counts_from(look, statement.id, from)?,
        all: found.iter().map(|one| signed(&ui, one, version)).collect(),
        sealed: if earlier { None } else { sealed(look, &ui, &statement, from)? },
        first: offset + 1,
        previous: (number > 1).then(|| address(number - 1)),
        next: (total > offset + PAGE).then(|| address(number + 1)),
        total,
        version,
        earlier,
        statement,
        ui,
    })
}

/// The address of a page of the list.
struct Place<'a> {
    statement: &'a Statement,
    chosen: Shown,
    page: i64,
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = self.chosen.kind.map(|kind| format!("kind={kind}"));
        let region = self.chosen.region.map(|region| format!("region={region}"));
        let earlier = self.chosen.before.map(|_| "earlier=yes".to_owned());
        let page = (self.page > 1).then(|| format!("page={}", self.page));
        let query: Vec<String> = [kind, region, earlier, page].into_iter().flatten().collect();
        write!(f, "{}/signatories", self.statement.link())?;
        if query.is_empty() { Ok(()) } else { write!(f, "?{}", query.join("&")) }
    }
}

fn kinds(ui: &Ui, statement: &Statement, chosen: Shown, tallies: &[lists::Tally]) -> Vec<Filter> {
    let of = |kind: SignerKind| Filter {
        label: ui.t(format!("endorsement-kinds-{kind}")),
        count: tallies.iter().filter(|(_, one, _)| *one == kind).map(|(_, _, count)| count).sum(),
        link: Place { statement, chosen: Shown { kind: Some(kind), ..chosen }, page: 1 }.to_string(),
        chosen: chosen.kind == Some(kind),
    };
    SignerKind::ALL.iter().copied().map(of).filter(|filter| filter.count > 0).collect()
}

fn regions(ui: &Ui, statement: &Statement, chosen: Shown, tallies: &[lists::Tally]) -> Vec<Filter> {
    let of = |region: Region| Filter {
        label: region.name(ui.tongue()).to_owned(),
        count: tallies.iter().filter(|(one, _, _)| *one == Some(region)).map(|(_, _, count)| count).sum(),
        link: Place { statement, chosen: Shown { region: Some(region), ..chosen }, page: 1 }.to_string(),
        chosen: chosen.region == Some(region),
    };
    let mut all: Vec<Filter> =
        Region::ALL.iter().copied().map(of).filter(|filter| filter.count > 0).collect();
    all.sort_by_key(|filter| std::cmp::Reverse(filter.count));
    all
}
