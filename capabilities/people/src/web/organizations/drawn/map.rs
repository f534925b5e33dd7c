//! Where organizations work: a map of the world, and the same as a list.

use super::{Asked, Offers, offers};
use crate::store::organizations::network;
use ::web::askama::Template;
use ::web::axum::extract::Query;
use ::web::{Answer, Door, Form, Html, Stop, Ui};
use base::places::Country;
use drawing::world::{self, Land};
use drawing::{At, Colour, Drawing, Hatch, Label, Style};
use facts::{Look, Tag};

/// Shades: from how many organizations on, and how that looks.
const SHADES: [(i64, Hatch); 4] =
    [(1, Hatch::Dots), (2, Hatch::Lines), (5, Hatch::Crossed), (10, Hatch::Dense)];

/// Two numbers nearer to each other than this cannot be told apart: the greater one is shown.
const NEAR: f64 = 13.0;

/// The room below the map in which the shades are told.
const LEGEND: f64 = 34.0;

struct Row {
    country: &'static str,
    link: String,
    count: i64,
}

#[derive(Template)]
#[template(path = "people/organizations_map.html")]
struct MapPage {
    ui: Ui,
    view: &'static str,
    form: Form,
    filters: usize,
    offers: Offers,
    rows: Vec<Row>,
    nowhere: i64,
    drawing: Html,
    facilitator: bool,
}

pub(super) async fn show(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &asked)).await?;
    let title = door.ui().t("organizations-map-heading");
    let page = door.page(title, body).current("/people");
    page.keep(["organizations"].map(Tag::from)).answer()
}

fn page_of(look: &Look, ui: Ui, asked: &Asked) -> Result<MapPage, Stop> {
    let wanted = asked.wanted();
    let counts = network::by_country(look, &wanted)?;
    let mut rows: Vec<Row> = counts
        .iter()
        .map(|(country, count)| Row {
            country: country.name(ui.tongue()),
            link: asked.within(country),
            count: *count,
        })
        .collect();
    rows.sort_by_key(|row| row.country.to_lowercase());
    Ok(MapPage {
        view: "map",
        form: ui.form(asked.fields()),
        filters: asked.filters(),
        offers: offers(look, &ui)?,
        rows,
        nowhere: network::nowhere(look, &wanted)?,
        drawing: drawn(&ui, &counts),
        facilitator: look.actor().facilitates(),
        ui,
    })
}

/// The map: left is west whichever way the words run.
fn drawn(ui: &Ui, counts: &[(Country, i64)]) -> Html {
    let title = ui.t("organizations-map-heading");
    let size = (world::SIZE.0, world::SIZE.1 + LEGEND);
    let mut drawing =
        Drawing::new("map", size, ui.direction(), &title).unmirrored().told(&ui.t("organizations-map-told"));
    let of = |land: &Land| {
        counts.iter().find(|(country, _)| *country == land.country).map_or(0, |(_, count)| *count)
    };
    let border = |style: Style| style.outlined(Colour::Grey, 0.5);
    let empty = world::lands().iter().filter(|land| of(land) == 0).map(|land| land.path);
    let empty: Vec<&'static str> = empty.chain([world::other_land()]).collect();
    drawing.outlines(&empty, border(Style::tinted(Colour::Grey)));
    for (n, &(from, hatch)) in SHADES.iter().enumerate() {
        let below = SHADES.get(n + 1).map_or(i64::MAX, |(next, _)| *next);
        let lands: Vec<&Land> =
            world::lands().iter().filter(|land| (from..below).contains(&of(land))).collect();
        let paths: Vec<&'static str> = lands.iter().map(|land| land.path).collect();
        if !lands.is_empty() {
            drawing.outlines(&paths, border(Style::hatched(Colour::Blue, hatch)));
        }
        for land in lands.iter().filter(|land| land.path.is_empty()) {
            drawing.circle(land.at, 4.0, border(Style::hatched(Colour::Blue, hatch)));
        }
        legend(&mut drawing, n, from, below, hatch);
    }
    let mut marks: Vec<(At, String)> = Vec::new();
    // The greatest come first, and take the room.
    for (country, count) in counts {
        let Some(land) = world::lands().iter().find(|land| land.country == *country) else { continue };
        let at = (land.at.0, land.at.1 + 3.5);
        if marks.iter().all(|(other, _)| (at.0 - other.0).hypot(at.1 - other.1) >= NEAR) {
            marks.push((at, count.to_string()));
        }
    }
    let behind = |(at, text): &(At, String)| {
        let half = 2.0 + 3.0 * text.len() as f64;
        ((at.0 - half, at.1 - 9.0), (2.0 * half, 11.0))
    };
    drawing.rects(&marks.iter().map(behind).collect::<Vec<_>>(), Style::filled(Colour::Paper));
    drawing.marks(&marks, 10.0);
    Html::trusted(drawing.svg())
}

fn legend(drawing: &mut Drawing, n: usize, from: i64, below: i64, hatch: Hatch) {
    let (x, y) = (40.0 + 110.0 * n as f64, world::SIZE.1 + 10.0);
    let told = match below {
        i64::MAX => format!("{from}+"),
        _ if below == from + 1 => from.to_string(),
        _ => format!("{from}–{}", below - 1),
    };
    drawing.rect((x, y), (28.0, 16.0), 2.0, Style::hatched(Colour::Blue, hatch).outlined(Colour::Grey, 0.5));
    // By its middle: where words run from the right, their start would lie on the box.
    let label = Label::new((x + 52.0, y + 13.0), &told).size(13.0).middle();
    drawing.label(&label);
}
