//! Wanting to take part, or knowing something: the form, and the mailed link of those without an account. Looking at the link
//! changes nothing, since mail scanners look at every link.

use super::row::day;
use super::{addressed, initiative};
use crate::acts::merging::absorbed;
use crate::acts::parting::{self as acts, Typed};
use crate::heart::initiative::Initiative;
use crate::heart::part::{Guest, Part, PartKind, PartState};
use crate::store::{initiatives, parts as store};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Person};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Named, Slug, hours};
use facts::{Look, Problem, Refusal};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/part", Gate::Public, blank);
    r.post("/initiatives/{slug}/part", Gate::Public, write);
    r.delete("/initiatives/{slug}/part/{id}", Gate::SignedIn, take_back);
    r.get("/initiatives/part/{token}", Gate::Bearer, link);
    r.post("/initiatives/part/{token}", Gate::Bearer, confirm);
    r.delete("/initiatives/part/{token}", Gate::Bearer, take_back_by_link);
}

/// So many messages of one visitor or member in an hour, to whomever.
const PARTS: u32 = 20;

/// What somebody wrote, as they see it themselves.
struct Own {
    kind: PartKind,
    state: PartState,
    words: String,
    when: String,
    answer: Option<String>,
    /// To which initiative, where that went on in the one whose page this is: title and language.
    to: Option<(String, String)>,
    /// Where it is taken back.
    action: String,
}

fn own(ui: &Ui, part: Part, of: &Initiative, page: &Initiative) -> Own {
    Own {
        to: (of.id != page.id).then(|| (of.said.title.to_string(), of.said.lang.to_string())),
        action: format!("{}/part/{}", of.link(), part.id),
        kind: part.kind,
        state: part.state,
        words: part.words.to_string(),
        when: day(ui, part.at),
        answer: part.answer.map(|answer| answer.words.to_string()),
    }
}

#[derive(Template)]
#[template(path = "initiatives/part.html")]
struct PartPage {
    ui: Ui,
    form: Form,
    initiative: Initiative,
    kinds: Vec<Choice>,
    /// Whether the reader has no account.
    guest: bool,
    own: Vec<Own>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    kind: String,
}

async fn blank(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let found = initiative(&door, slug).await?;
    let kind = PartKind::of_name(&asked.kind).unwrap_or(PartKind::Take);
    page(&door, found, Fields::default().with("kind", kind), StatusCode::OK).await
}

async fn page(door: &Door, initiative: Initiative, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t("part-take");
    let body = door
        .read(move |look| {
            let person = look.actor().person();
            let own = match person {
                Some(person) => written(look, &ui, &initiative, person)?,
                None => Vec::new(),
            };
            let kinds = PartKind::ALL.iter();
            Ok::<_, Problem>(PartPage {
                kinds: kinds.map(|kind| Choice::new(kind, ui.t(format!("part-kind-{kind}")))).collect(),
                guest: person.is_none(),
                own,
                form: ui.form(fields),
                initiative,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

/// What somebody wrote to this initiative, and to those that went on in it: nobody reads that now, and it is still theirs.
fn written(look: &Look, ui: &Ui, page: &Initiative, person: Id<Person>) -> Result<Vec<Own>, Problem> {
    let mut all = Vec::new();
    let ids = absorbed(look, page.id)?;
    for of in &initiatives::of_ids(look, &ids)? {
        let written = store::own(look, of.id, person)?;
        all.extend(written.into_iter().map(|part| own(ui, part, of, page)));
    }
    Ok(all)
}

async fn write(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = addressed(&door, slug).await?;
    let mut fields = door.fields();
    let (kind, words) = (fields.need("kind"), fields.need("words"));
    let is_guest = door.actor().person().is_none();
    let guest = if is_guest { fields.need("name").zip(fields.need("mail")) } else { None };
    let (Some(kind), Some(words), Ok(())) = (kind, words, fields.check()) else {
        return page(&door, found, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (typed, id, house) = (Typed { kind, words }, found.id, door.house().clone());
    let of_address = |(_, email): &(_, base::Email)| acts::limit(&house, email);
    let limited =
        door.limit("part", PARTS, hours(1)).and_then(|()| guest.as_ref().map_or(Ok(()), of_address));
    if let Err(sentence) = limited {
        let fields = fields.refused(vec![Refusal { field: None, sentence }]);
        return page(&door, found, fields, StatusCode::TOO_MANY_REQUESTS).await;
    }
    let done = match guest {
        None => door.act(move |act| acts::write(act, id, &typed)).await,
        Some((name, email)) => {
            let guest = Guest { name, email, tongue: door.ui().tongue() };
            door.act(move |act| acts::leave(act, &house, id, &typed, &guest)).await
        }
    };
    let said = if is_guest { "part-said-mailed" } else { "part-said-written" };
    match done {
        Ok(()) => see(found.link()).said(said).answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, found, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn take_back(door: Door, Path((slug, part)): Path<(Slug, Id<Part>)>) -> Answer {
    let found = addressed(&door, slug).await?;
    let id = found.id;
    door.act(move |act| acts::take_back(act, id, part)).await?;
    see(format!("{}/part", found.link())).said("part-said-withdrawn").answer()
}

#[derive(Template)]
#[template(path = "initiatives/part_link.html")]
struct LinkPage {
    ui: Ui,
    initiative: Initiative,
    part: Own,
    action: String,
    /// Whether the address is still to be confirmed.
    open: bool,
}

async fn link(door: Door, Path(token): Path<String>) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let (initiative, part) = acts::opened(look, look.now(), &token)?;
            Ok::<_, Problem>(LinkPage {
                open: part.state == PartState::Unconfirmed,
                part: own(&ui, part, &initiative, &initiative),
                action: format!("/initiatives/part/{token}"),
                initiative,
                ui,
            })
        })
        .await?;
    door.page(door.ui().t("part-yours"), body).current("/initiatives").hidden().answer()
}

async fn confirm(door: Door, Path(token): Path<String>) -> Answer {
    let to = format!("/initiatives/part/{token}");
    door.act(move |act| acts::confirm(act, &token)).await?;
    see(to).said("part-said-written").answer()
}

async fn take_back_by_link(door: Door, Path(token): Path<String>) -> Answer {
    let found = door.act(move |act| acts::take_back_by_link(act, &token)).await?;
    see(found.link()).said("part-said-withdrawn").answer()
}
