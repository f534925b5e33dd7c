//! All statements, latest change first.

use crate::heart::statement::{Stage, Statement};
use crate::policy::Propose;
use crate::store::statements::{self as store, PAGE};
use ::web::{Answer, Door, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Query;
use base::{Id, Moment, Named, Parse, Slug};
use db::Fault;
use facts::{Look, Tag};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements", Gate::Public, index);
}

/// What may stand behind the address.
#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    stage: String,
    #[serde(default)]
    topic: String,
    /// Behind which statement the page begins: its last change and its id.
    #[serde(default)]
    behind: String,
}

/// A statement as lists show it.
pub(crate) struct Row {
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) link: String,
    pub(crate) stage: Stage,
    pub(crate) topics: Vec<(String, String)>,
    /// Until when something may be done, or what it waits for.
    pub(crate) until: Option<Moment>,
    pub(crate) changed: Moment,
}

/// A statement as lists show it.
pub(crate) fn row(look: &Look, ui: &Ui, statement: &Statement) -> Result<Row, Fault> {
    Ok(Row {
        title: statement.proposal.title.to_string(),
        lang: statement.proposal.lang.to_string(),
        link: statement.link(),
        stage: statement.stage,
        topics: topics::labels(look, ui, &statement.proposal.topics)?,
        until: statement.window.map(|window| window.closes).filter(|closes| *closes > look.now()),
        changed: statement.changed,
    })
}

#[derive(Template)]
#[template(path = "statements/index.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    stage: Option<Stage>,
    /// The topic under which they are, with its page.
    topic: Option<(String, String)>,
    stages: &'static [Stage],
    next: Option<String>,
    can_propose: bool,
}

impl IndexPage {
    fn is_chosen(&self, stage: &Stage) -> bool {
        self.stage == Some(*stage)
    }
}

async fn index(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, &asked)).await?;
    let ui = door.ui();
    let tags = ["statements", "topics"].map(Tag::from);
    door.page(ui.t("statement-nav"), body).current("/statements").keep(tags).answer()
}

fn page(look: &Look, ui: Ui, asked: &Asked) -> Result<IndexPage, Fault> {
    let stage = Stage::of_name(&asked.stage);
    let inside = look.actor().is_inside();
    let topic = Slug::parse(&asked.topic).ok();
    let mut found = store::latest(look, inside, (stage, topic.as_ref()), behind(&asked.behind))?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| more).map(|last| {
        let stage = stage.map_or(String::new(), |stage| format!("stage={stage}&"));
        let topic = topic.as_ref().map_or(String::new(), |topic| format!("topic={topic}&"));
        format!("/statements?{stage}{topic}behind={}-{}", last.changed.micros(), last.id)
    });
    Ok(IndexPage {
        rows: found.iter().map(|one| row(look, &ui, one)).collect::<Result<_, Fault>>()?,
        topic: topics::labels(look, &ui, topic.as_slice())?.pop(),
        stage,
        stages: Stage::ALL,
        next,
        can_propose: Propose.permits(look.actor()),
        ui,
    })
}

fn behind(typed: &str) -> Option<(Moment, Id<Statement>)> {
    let (changed, id) = typed.split_once('-')?;
    Some((Moment::from_micros(changed.parse().ok()?), Id::parse(id).ok()?))
}
