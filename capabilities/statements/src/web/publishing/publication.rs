//! Publishing a version: what it will be, what it is to those who signed before, and what is still unmet.

use crate::acts::procedure;
use crate::acts::publishing::{self as acts, may_publish};
use crate::heart::procedure::{Reason, Step, unmet};
use crate::heart::publishing::version::Wanted;
use crate::heart::statement::Statement;
use crate::heart::version::ChangeKind;
use crate::store::{origins, revisions, versions};
use crate::web::statement;
use crate::web::text::{Shown, paragraphs};
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Actor, Denied, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Sentence, Slug};
use facts::{Look, Problem};
use texts::{Body, Difference};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/publication", Gate::Member, blank);
    r.post("/statements/{slug}/publication", Gate::Member, publish);
}

#[derive(Template)]
#[template(path = "statements/publishing/publication.html")]
struct PublicationPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    paragraphs: Vec<Shown>,
    /// What differs from the version before, when there is one.
    changes: Option<Vec<Html>>,
    /// The kinds of change to choose from; none for the first version.
    kinds: Vec<Choice>,
    /// What the procedure still asks for.
    unmet: Vec<String>,
    /// Bits whose words would get out of the network.
    inner: Vec<InnerBit>,
    /// Whether whoever reads may go on nevertheless, with a public reason.
    can_pass_over: bool,
}

/// A bit from a source that not everybody may read.
struct InnerBit {
    /// What the source is called, as far as this reader may know.
    title: String,
    link: String,
}

/// The statement at that address, if whoever asks may publish it.
async fn publishable(door: &Door, slug: Slug) -> Result<Statement, Problem> {
    let statement = statement(door, slug).await?;
    let asked = statement.clone();
    if door.read(move |look| may_publish(look, &asked)).await? {
        Ok(statement)
    } else {
        Err(Denied::No(Sentence::of("publication-denied")).into())
    }
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = publishable(&door, slug).await?;
    let fields = Fields::default().with("revision", statement.revision);
    page(&door, statement, fields, StatusCode::OK).await
}

async fn publish(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = publishable(&door, slug).await?;
    let mut fields = door.fields();
    let revision = fields.get("revision").parse().unwrap_or(0);
    let change = match statement.version {
        None => Some(ChangeKind::First),
        Some(_) => fields.need::<ChangeKind>("change"),
    };
    let Some(change) = change else {
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, link) = (statement.id, statement.link());
    let wanted = Wanted { revision, change };
    let nevertheless = fields.maybe::<Reason>("reason");
    if fields.check().is_err() {
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match door.act(move |act| acts::publish(act, id, wanted, nevertheless.as_ref())).await {
        Ok(number) => see(format!("{link}/versions/{number}")).said("publication-said").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, statement, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t("publication-heading");
    let body = door.read(move |look| body(look, ui, statement, fields)).await?;
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, statement: Statement, fields: Fields) -> Result<PublicationPage, Problem> {
    let text = revisions::of(look, statement.id, statement.revision)?;
    let text = text.map_or_else(Body::empty, |revision| revision.body);
    let before = match statement.version {
        Some(number) => versions::words_in(look, statement.id, number, &statement.proposal.lang)?,
        None => None,
    };
    // What is published is what was looked at: the page always shows the latest revision and names it.
    let fields = Fields::default()
        .with("revision", statement.revision)
        .with("change", fields.get("change"))
        .with("reason", fields.get("reason"))
        .refused(fields.wrong().to_vec());
    let change = if before.is_some() { ChangeKind::Material } else { ChangeKind::First };
    let matter = procedure::matter(look, &statement, look.now())?;
    let unmet = unmet(&statement, &matter, Step::Publish(change)).into_iter();
    let unmet: Vec<String> =
        unmet.map(|condition| ui.say(&procedure::missing(&statement, &matter, condition))).collect();
    let kinds = [ChangeKind::Material, ChangeKind::Editorial];
    Ok(PublicationPage {
        inner: inner(look, &ui, &statement, &text)?,
        paragraphs: paragraphs(&text, |_| None),
        changes: before.as_ref().map(|before| changes(&before.body, &text)),
        kinds: kinds
            .iter()
            .filter(|_| before.is_some())
            .map(|kind| Choice::new(kind, ui.t(format!("publication-change-{kind}"))))
            .collect(),
        can_pass_over: !unmet.is_empty() && procedure::may_pass_over(look),
        unmet,
        form: ui.form(fields),
        statement,
        ui,
    })
}

/// The bits in the text whose sources are not for everybody. The house looks: what a drafter may not read themselves
/// would get out no less.
fn inner(look: &Look, ui: &Ui, statement: &Statement, text: &Body) -> Result<Vec<InnerBit>, Problem> {
    let here = texts::shares(text);
    let house = Look::new(look, Actor::House, look.now());
    let mut found = Vec::new();
    for (origin, reference, _) in origins::bits(look, statement.id)? {
        let known = bits::find(&house, ui.house(), reference.as_of())?.filter(|bit| !bit.public);
        let Some(bit) = known.filter(|_| here.contains_key(&origin)) else { continue };
        let title = bits::find(look, ui.house(), bit.id)?.map(|seen| seen.title).unwrap_or_default();
        let title = if title.is_empty() { ui.t("draft-origin-bit") } else { title };
        found.push(InnerBit { title, link: bit.address() });
    }
    Ok(found)
}

/// The paragraphs that differ, word by word.
fn changes(before: &Body, now: &Body) -> Vec<Html> {
    let rows = texts::compare(before, now);
    let text = |body: &Body, mark| body.find(mark).map(|one| one.text.clone()).unwrap_or_default();
    rows.iter()
        .filter(|row| !matches!(row.how, Difference::Same | Difference::Moved))
        .map(|row| {
            let old = row.old.map(|mark| text(before, mark)).unwrap_or_default();
            let new = row.new.map(|mark| text(now, mark)).unwrap_or_default();
            markup::diff_html(&old, &new)
        })
        .collect()
}
