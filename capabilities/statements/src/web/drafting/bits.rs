//! Choosing a bit, and the paragraph after which it goes into the text.

use crate::acts::drafting as acts;
use crate::heart::origin::OriginKind;
use crate::heart::statement::Statement;
use crate::web::proposal::draftable;
use crate::web::text;
use ::bits::Bit;
use ::web::{Answer, Choice, Door, Fields, Form, House, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Parse, Sentence, Slug};
use facts::{Look, Problem, Refusal};
use serde::Deserialize;
use texts::{Body, Mark};

/// So many bits are offered at once; more words find others.
const OFFERED: usize = 25;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/draft/bits", Gate::Member, choose);
    r.post("/statements/{slug}/draft/bits", Gate::Member, place);
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    words: String,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    bit: String,
}

#[derive(Template)]
#[template(path = "statements/drafting/bits.html")]
struct BitsPage {
    ui: Ui,
    statement: Statement,
    search: Form,
    topics: Vec<Choice>,
    bits: Vec<Offered>,
}

#[derive(Template)]
#[template(path = "statements/drafting/bit.html")]
struct BitPage {
    ui: Ui,
    statement: Statement,
    form: Form,
    offered: Offered,
    places: Vec<Choice>,
}

/// A bit that may be put in.
struct Offered {
    bit: Bit,
    html: Html,
}

impl Offered {
    fn of(bit: Bit) -> Self {
        Self { html: text::html(&bit.passage), bit }
    }
}

async fn choose(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = draftable(&door, slug).await?;
    if let Ok(bit) = Id::parse(&asked.bit) {
        return one(&door, statement, bit, Fields::default(), StatusCode::OK).await;
    }
    let (ui, house) = (door.ui(), door.house().clone());
    let body = door.read(move |look| list(look, ui, &house, statement, &asked)).await?;
    let title = door.ui().t("draft-bits");
    door.page(title, body).current("/statements").hidden().answer()
}

fn list(
    look: &Look,
    ui: Ui,
    house: &House,
    statement: Statement,
    asked: &Asked,
) -> Result<BitsPage, Problem> {
    let topic = Slug::parse(&asked.topic).ok();
    let found = ::bits::pick(look, house, &asked.words, topic.as_ref(), OFFERED)?;
    let fields = Fields::default().with("words", &asked.words).with("topic", &asked.topic);
    Ok(BitsPage {
        bits: found.into_iter().map(Offered::of).collect(),
        topics: topics::choices(look, &ui)?,
        search: ui.form(fields),
        statement,
        ui,
    })
}

/// The page of one bit: where it is to go.
async fn one(door: &Door, statement: Statement, bit: Id<Bit>, fields: Fields, status: StatusCode) -> Answer {
    let (ui, house) = (door.ui(), door.house().clone());
    let body = door
        .read(move |look| {
            let bit = ::bits::find(look, &house, bit)?.ok_or(Problem::NotFound)?;
            let latest = acts::latest(look, &statement)?;
            let last = latest.paragraphs.last().map(|last| last.mark.to_string()).unwrap_or_default();
            let fields = if fields.has("after") { fields } else { fields.with("after", last) };
            let (places, offered) = (places(&ui, &latest), Offered::of(bit));
            Ok::<_, Problem>(BitPage { form: ui.form(fields), offered, places, statement, ui })
        })
        .await?;
    let title = door.ui().t("draft-bits");
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

/// The paragraphs after which something can stand, by their first words.
fn places(ui: &Ui, body: &Body) -> Vec<Choice> {
    let mut places = vec![Choice::new("first", ui.t("draft-bit-first"))];
    places.extend(body.paragraphs.iter().map(|paragraph| {
        let words = markup::excerpt(&paragraph.text, 60);
        Choice::new(paragraph.mark, format!("¶{} {words}", paragraph.mark))
    }));
    places
}

async fn place(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let fields = door.fields();
    let bit: Id<Bit> = Id::parse(fields.get("bit")).map_err(|_| Problem::NotFound)?;
    let house = door.house().clone();
    let found = door.read(move |look| ::bits::find(look, &house, bit)).await?.ok_or(Problem::NotFound)?;
    if !found.public && statement.is_public() {
        let refused = Refusal { field: None, sentence: Sentence::of("draft-wrong-bit-private") };
        return one(&door, statement, bit, fields.refused(vec![refused]), StatusCode::UNPROCESSABLE_ENTITY)
            .await;
    }
    let after: Option<Mark> = fields.get("after").parse().ok();
    let (id, link) = (statement.id, statement.link());
    let placed =
        door.act(move |act| acts::place(act, id, after, &found.passage, (OriginKind::Bit, bit.as_of())));
    match placed.await {
        Ok(_) => see(format!("{link}/compare")).said("draft-said-bit").answer(),
        Err(Problem::Refused(refusals)) => {
            one(&door, statement, bit, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
