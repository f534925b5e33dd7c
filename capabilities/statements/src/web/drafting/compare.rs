//! Two revisions beside each other, or one in the other.

use super::tags;
use crate::heart::statement::Statement;
use crate::store::revisions as store;
use crate::web::statement;
use ::web::{Answer, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Named, Slug};
use db::{Fault, Read};
use facts::{Look, Problem};
use serde::Deserialize;
use texts::{Body, Difference, Kind, Mark, Piece};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/compare", Gate::Public, compare);
}

base::named! {
    /// How two revisions are shown.
    enum View {
        /// What came and what went in one text.
        Inline = "inline",
        /// One text beside the other.
        Side = "side",
    }
}

#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    view: String,
}

#[derive(Template)]
#[template(path = "statements/drafting/compare.html")]
struct ComparePage {
    ui: Ui,
    statement: Statement,
    from: i64,
    to: i64,
    view: View,
    blocks: Vec<Block>,
}

impl ComparePage {
    fn is_side(&self) -> bool {
        self.view == View::Side
    }
}

/// What differs in one paragraph, or paragraphs in a row that do not.
enum Block {
    Row(Row),
    Same(Vec<Html>),
}

struct Row {
    mark: Mark,
    how: Difference,
    old: Html,
    new: Html,
    both: Html,
}

impl Row {
    /// The word for what happened, as keys have it.
    fn how(&self) -> &'static str {
        match self.how {
            Difference::Same => "same",
            Difference::Changed => "changed",
            Difference::Moved => "moved",
            Difference::Added => "added",
            Difference::Removed => "removed",
        }
    }
}

async fn compare(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, statement, &asked)).await?;
    let (title, tags) = (door.ui().t("draft-compare"), tags(&body.statement));
    door.page(title, body).current("/statements").hidden().keep(tags).answer()
}

fn body(look: &Look, ui: Ui, statement: Statement, asked: &Asked) -> Result<ComparePage, Problem> {
    let latest = statement.revision;
    let number = |typed: &str, otherwise: i64| typed.parse().unwrap_or(otherwise).clamp(0, latest);
    let to = number(&asked.to, latest);
    let from = number(&asked.from, to.saturating_sub(1));
    let (old, new) = (text(look, &statement, from)?, text(look, &statement, to)?);
    let view = View::of_name(&asked.view).unwrap_or(View::Inline);
    Ok(ComparePage { blocks: blocks(&old, &new), view, from, to, statement, ui })
}

/// The text of a revision; the one before the first is empty.
fn text(read: &Read, statement: &Statement, number: i64) -> Result<Body, Fault> {
    Ok(store::of(read, statement.id, number)?.map_or_else(Body::empty, |revision| revision.body))
}

fn blocks(old: &Body, new: &Body) -> Vec<Block> {
    let mut blocks = Vec::new();
    for row in texts::compare(old, new) {
        let both = html(&row.pieces, |_| true);
        if row.how == Difference::Same {
            match blocks.last_mut() {
                Some(Block::Same(same)) => same.push(both),
                _ => blocks.push(Block::Same(vec![both])),
            }
        } else if let Some(mark) = row.new.or(row.old) {
            let (old, new) = (
                html(&row.pieces, |kind| kind != Kind::Added),
                html(&row.pieces, |kind| kind != Kind::Removed),
            );
            blocks.push(Block::Row(Row { mark, how: row.how, old, new, both }));
        }
    }
    blocks
}

/// The pieces that are to be shown, in one paragraph.
fn html(pieces: &[Piece], shown: impl Fn(Kind) -> bool) -> Html {
    let shown = pieces.iter().filter(|piece| shown(piece.kind)).map(|piece| {
        let text = Html::of_text(&piece.text).to_string().replace('\n', "<br>\n");
        match piece.kind {
            Kind::Same => text,
            Kind::Added => format!("<ins>{text}</ins>"),
            Kind::Removed => format!("<del>{text}</del>"),
        }
    });
    Html::trusted(shown.collect())
}
