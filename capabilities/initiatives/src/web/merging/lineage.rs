//! What became of an initiative, and out of what it grew: a list, and beside it the same as a drawing.

use crate::acts::merging::undoing::{is_recorded, is_undoable};
use crate::heart::initiative::Initiative;
use crate::heart::merging::circle::DEEPEST;
use crate::store::initiatives;
use crate::store::merging::done::{self, Merge};
use crate::web::row::day;
use ::web::{Answer, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Id, Slug};
use db::Fault;
use drawing::{At, Colour, Drawing, Label, Layers, Style, layered};
use facts::{Look, Problem};
use std::collections::BTreeMap;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/lineage", Gate::Public, show);
}

/// A merge, as a line.
struct Line {
    gone: (String, String),
    stays: (String, String),
    when: String,
    /// When it was undone.
    undone: Option<String>,
    /// When it can be undone no more, while it can.
    until: Option<String>,
    /// Whether it was taken in from a record, and for that cannot be undone.
    recorded: bool,
}

#[derive(Template)]
#[template(path = "initiatives/merging/lineage.html")]
struct Page {
    ui: Ui,
    initiative: Initiative,
    /// Where it goes on, if it does not stand for itself.
    living: Option<(String, String)>,
    lines: Vec<Line>,
    picture: Option<Html>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, &slug)).await?;
    let title = format!("{} · {}", body.ui.t("lineage-title"), body.initiative.said.title);
    let tags = [crate::facts::subject(body.initiative.id).tag(), "initiatives".into()];
    door.page(title, body).current("/initiatives").keep(tags).answer()
}

fn page(look: &Look, ui: Ui, slug: &Slug) -> Result<Page, Problem> {
    let initiative = crate::acts::readable(look, slug)?;
    let merges = family(look, initiative.id)?;
    let mut members = BTreeMap::from([(initiative.id, initiative.clone())]);
    for id in merges.iter().flat_map(|merge| [merge.gone, merge.stays]) {
        if let Some(found) = initiatives::find(look, id)? {
            members.insert(id, found);
        }
    }
    let named = |id: Id<Initiative>| {
        let one = members.get(&id);
        one.map_or_else(Default::default, |one| {
            (one.said.title.to_string(), format!("{}/lineage", one.link()))
        })
    };
    let line = |merge: &Merge| Line {
        gone: named(merge.gone),
        stays: named(merge.stays),
        when: day(&ui, merge.at),
        undone: merge.undone.map(|at| day(&ui, at)),
        until: is_undoable(merge, look.now()).then(|| day(&ui, merge.until)),
        recorded: is_recorded(merge, look.now()),
    };
    let living = crate::acts::merging::living(look, initiative.clone())?;
    let picture = drawn(&ui, &members, &merges);
    Ok(Page {
        lines: merges.iter().map(line).collect(),
        living: (living.id != initiative.id).then(|| (living.said.title.to_string(), living.link())),
        picture,
        initiative,
        ui,
    })
}

/// All merges that an initiative has to do with by some steps, oldest first.
fn family(look: &Look, id: Id<Initiative>) -> Result<Vec<Merge>, Fault> {
    let mut merges: BTreeMap<_, Merge> = BTreeMap::new();
    let mut seen = vec![id];
    let mut at = 0;
    while at < seen.len() && at < DEEPEST {
        for merge in done::into(look, seen[at])?.into_iter().chain(done::of(look, seen[at])?) {
            for one in [merge.gone, merge.stays] {
                if !seen.contains(&one) {
                    seen.push(one);
                }
            }
            merges.insert((merge.at, merge.proposal), merge);
        }
        at += 1;
    }
    Ok(merges.into_values().collect())
}

/// How wide and high a box is, and how far they stand apart.
const BOX: (f64, f64) = (180.0, 56.0);
const GAP: (f64, f64) = (60.0, 20.0);

/// The same from start to end: each initiative a box that leads to its page, an arrow to what it went on in; dashed where that
/// was undone.
fn drawn(ui: &Ui, members: &BTreeMap<Id<Initiative>, Initiative>, merges: &[Merge]) -> Option<Html> {
    let ids: Vec<Id<Initiative>> = members.keys().copied().collect();
    let at = |id: Id<Initiative>| ids.iter().position(|known| *known == id);
    let held = |merge: &&Merge| merge.undone.is_none();
    let edges: Vec<(usize, usize)> =
        merges.iter().filter(held).filter_map(|merge| at(merge.gone).zip(at(merge.stays))).collect();
    if merges.is_empty() {
        return None;
    }
    let Layers { places, sizes } = layered(ids.len(), &edges)?;
    let rows = sizes.iter().max().copied().unwrap_or(1);
    let spot = |node: usize| -> At {
        let place = places[node];
        (place.layer as f64 * (BOX.0 + GAP.0) + 4.0, place.row as f64 * (BOX.1 + GAP.1) + 4.0)
    };
    let size =
        (sizes.len() as f64 * (BOX.0 + GAP.0) - GAP.0 + 8.0, rows as f64 * (BOX.1 + GAP.1) - GAP.1 + 8.0);
    let mut drawing = Drawing::new("lineage", size, ui.direction(), &ui.t("lineage-title"))
        .told(&ui.t("lineage-picture-told"));
    for merge in merges {
        let Some((from, to)) = at(merge.gone).zip(at(merge.stays)) else { continue };
        let (from, to) = (spot(from), spot(to));
        let (from, to) = ((from.0 + BOX.0, from.1 + BOX.1 / 2.0), (to.0, to.1 + BOX.1 / 2.0));
        if merge.undone.is_none() {
            drawing.arrow(from, to, Colour::Grey, 1.5);
        } else {
            drawing.line(from, to, Style::lined(Colour::Grey, 1.0).dashed());
        }
    }
    for (node, id) in ids.iter().enumerate() {
        let one = &members[id];
        let (x, y) = spot(node);
        drawing.link(&one.link(), Some(one.said.title.as_str()), |drawing| {
            let style = if one.merged_into.is_none() {
                Style::tinted(Colour::Green).outlined(Colour::Green, 1.5)
            } else {
                Style::tinted(Colour::Grey).outlined(Colour::Grey, 1.0)
            };
            drawing.rect((x, y), BOX, 6.0, style);
            let words = Label::new((x + 8.0, y + 22.0), one.said.title.as_str());
            drawing.label(&words.size(13.0).within(BOX.0 - 16.0, 2));
        });
    }
    Some(Html::trusted(drawing.svg()))
}
