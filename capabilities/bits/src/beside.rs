//! What stands beside a text: which passages of it were marked, who builds on them, and where they went.

use crate::store::{bits as store, uses as uses_of};
use crate::web::shown::{self, Went};
use ::web::{Beside, Html, Ui};
use askama::Template;
use db::Fault;
use facts::{Look, Subject};

/// So many bits of a text are shown beside it; the others are on the list of all.
const MOST: i64 = 10;

/// So many characters of each.
const EXCERPT: usize = 160;

/// Beside what bits are shown, as the product calls it.
pub(crate) const BESIDE: [Beside; 6] = [
    Beside { kind: "list-message", html: |look, ui, id| beside(look, ui, Subject::new("list-message", id)) },
    Beside { kind: "page", html: |look, ui, id| beside(look, ui, Subject::new("page", id)) },
    Beside { kind: "paper", html: |look, ui, id| beside(look, ui, Subject::new("paper", id)) },
    Beside { kind: "report", html: |look, ui, id| beside(look, ui, Subject::new("report", id)) },
    Beside { kind: "statement", html: |look, ui, id| beside(look, ui, Subject::new("statement", id)) },
    crate::front::ON_TOPIC,
];

struct Row {
    link: String,
    excerpt: String,
    lang: Option<String>,
    supports: i64,
    uses: i64,
    went: Vec<Went>,
}

#[derive(Template)]
#[template(path = "bits/_beside.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    /// Where a passage of this text is marked, for those who may.
    mark: Option<String>,
}

fn beside(look: &Look, ui: &Ui, source: Subject) -> Result<Option<Html>, Fault> {
    let kept = store::of_source(look, &source, MOST)?;
    let inside = look.actor().is_inside();
    if kept.is_empty() && !inside {
        return Ok(None);
    }
    let Some(quoted) = ui.house().quoted(look, &source)? else { return Ok(None) };
    let mut rows = Vec::with_capacity(kept.len());
    for bit in kept {
        rows.push(Row {
            link: crate::face::address(bit.id),
            excerpt: bit.passage.excerpt(EXCERPT),
            lang: bit.lang.map(|lang| lang.to_string()),
            supports: bit.supports,
            uses: bit.uses,
            went: shown::went(look, ui, uses_of::of(look, bit.id)?)?,
        });
    }
    let mark = (inside && !quoted.text.trim().is_empty()).then(|| shown::mark_at(&quoted.link));
    if rows.is_empty() && mark.is_none() {
        return Ok(None);
    }
    let html = Section { ui, rows, mark }.render();
    html.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}
