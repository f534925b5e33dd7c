//! All comments of a statement, filtered and paged.

use super::form::number;
use super::section::answered;
use super::shown::{Names, Row};
use crate::heart::comments::comment::{Kind, Part};
use crate::heart::comments::disposition::Disposition;
use crate::heart::statement::Statement;
use crate::store::comments::counts::{self, Counts};
use crate::store::comments::{self as store, Answered, Filter, PAGE};
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Named, Slug};
use facts::{Look, Problem};
use serde::Deserialize;
use std::collections::BTreeMap;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/comments", Gate::Public, index);
}

/// The word for comments on text that is gone, among the parts that can be chosen.
const REMOVED: &str = "removed";

/// The word for comments that were not answered yet, among the dispositions that can be chosen.
const NOT_YET: &str = "not-yet";

#[derive(Template)]
#[template(path = "statements/comments/list.html")]
struct ListPage {
    ui: Ui,
    statement: Statement,
    counts: Counts,
    answered: String,
    form: Form,
    parts: Vec<Choice>,
    kinds: Vec<Choice>,
    answers: Vec<Choice>,
    rows: Vec<Row>,
    filtered: bool,
    next: Option<String>,
    first: Option<String>,
}

/// What may stand behind the address.
#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    about: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    mark: String,
    /// Behind which number the page begins.
    #[serde(default)]
    behind: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            part: Part::of_name(&self.about).filter(|part| *part != Part::Reply),
            removed: self.about == REMOVED,
            mark: self.mark.trim().trim_start_matches('¶').parse().ok(),
            kind: Kind::of_name(&self.kind),
            answered: match Disposition::of_name(&self.answer) {
                Some(disposition) => Answered::As(disposition),
                None if self.answer == NOT_YET => Answered::NotYet,
                None => Answered::Any,
            },
        }
    }

    /// The address of the page behind a number, with the same filter.
    fn address(&self, statement: &Statement, behind: Option<i64>) -> String {
        let behind = behind.map(|behind| behind.to_string()).unwrap_or_default();
        let mark = number(&self.mark).map(|mark| mark.to_string()).unwrap_or_default();
        let all = [
            ("about", self.filter().part.map_or_else(|| self.removed_word(), |part| part.to_string())),
            ("kind", Kind::of_name(&self.kind).map(|kind| kind.to_string()).unwrap_or_default()),
            ("answer", self.answer_word()),
            ("mark", mark),
            ("behind", behind),
        ];
        let query: BTreeMap<_, _> = all.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let query: Vec<String> = query.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}/comments{mark}{}", statement.link(), query.join("&"))
    }

    fn removed_word(&self) -> String {
        if self.about == REMOVED { REMOVED.to_owned() } else { String::new() }
    }

    fn answer_word(&self) -> String {
        match self.filter().answered {
            Answered::As(disposition) => disposition.to_string(),
            Answered::NotYet => NOT_YET.to_owned(),
            Answered::Any => String::new(),
        }
    }
}

async fn index(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("comment-heading"), statement.proposal.title);
    let body = door.read(move |look| page(look, ui, statement, &asked)).await?;
    let tags = [crate::facts::subject(body.statement.id).tag(), "people".into()];
    door.page(title, body).current("/statements").keep(tags).answer()
}

fn page(look: &Look, ui: Ui, statement: Statement, asked: &Asked) -> Result<ListPage, Problem> {
    let filter = asked.filter();
    let behind = number(&asked.behind).unwrap_or_default();
    let mut listed = store::list(look, statement.id, filter, behind)?;
    let more = listed.len() > PAGE;
    listed.truncate(PAGE);
    let names = Names::of(look, listed.iter().map(|listed| &listed.comment))?;
    let last = listed.last().filter(|_| more).and_then(|last| last.comment.number);
    let fields = Fields::default()
        .with("about", &asked.about)
        .with("kind", &asked.kind)
        .with("answer", &asked.answer)
        .with_some("mark", filter.mark);
    let counts = counts::of(look, statement.id)?;
    Ok(ListPage {
        answered: answered(&ui, &counts),
        counts,
        form: ui.form(fields),
        parts: parts(&ui),
        kinds: Kind::ALL.iter().map(|kind| Choice::new(kind, ui.t(format!("comment-kind-{kind}")))).collect(),
        answers: answers(&ui),
        rows: listed.iter().map(|listed| Row::listed(&ui, &names, &statement, listed)).collect(),
        filtered: filter != Filter::default(),
        next: last.map(|last| asked.address(&statement, Some(last))),
        first: (behind > 0).then(|| asked.address(&statement, None)),
        statement,
        ui,
    })
}

fn parts(ui: &Ui) -> Vec<Choice> {
    ["whole", "missing", "paragraph", REMOVED]
        .iter()
        .map(|part| Choice::new(part, ui.t(format!("comment-about-{part}"))))
        .collect()
}

fn answers(ui: &Ui) -> Vec<Choice> {
    let dispositions = Disposition::ALL.iter().map(|disposition| disposition.name());
    std::iter::once(NOT_YET)
        .chain(dispositions)
        .map(|answer| Choice::new(answer, ui.t(format!("comment-answer-{answer}"))))
        .collect()
}
