//! Networks with their members.

use super::{Asked, Offers, Pager, offers, path};
use crate::heart::organization::{Bond, Organization, Standing};
use crate::store::organizations::network::{self, Edge, End};
use crate::store::organizations::with_slug;
use crate::web::Paging;
use ::web::askama::Template;
use ::web::axum::extract::Query;
use ::web::{Answer, Choice, Door, Form, Html, Stop, Ui};
use base::{Id, Parse, Slug};
use drawing::{Colour, Drawing, Label, Layers, Style, layered};
use facts::{Look, Tag};
use std::collections::HashMap;

/// The width of the drawing, in its units; it is made smaller where there is less room.
const WIDTH: f64 = 800.0;

/// The height of a row, and of the box in it.
const ROW: f64 = 30.0;
const BOX: f64 = 24.0;

/// The size of the letters in it.
const LETTERS: f64 = 13.0;

/// The room between two columns, through which lines run.
const GAP: f64 = 70.0;

/// A network with those that are its members, and those it forms a coalition with.
struct Group {
    name: String,
    link: String,
    members: Vec<Mention>,
    coalition: Vec<Mention>,
}

struct Mention {
    name: String,
    link: String,
    /// That nobody has confirmed it yet.
    told: Option<String>,
}

#[derive(Template)]
#[template(path = "people/organizations_graph.html")]
struct GraphPage {
    ui: Ui,
    view: &'static str,
    form: Form,
    filters: usize,
    offers: Offers,
    networks: Vec<Choice>,
    groups: Vec<Group>,
    drawing: Option<Html>,
    total: i64,
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
    facilitator: bool,
}

pub(super) async fn show(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &asked)).await?;
    let title = door.ui().t("organizations-graph-heading");
    let page = door.page(title, body).current("/people");
    page.keep(["organizations"].map(Tag::from)).answer()
}

fn page_of(look: &Look, ui: Ui, asked: &Asked) -> Result<GraphPage, Stop> {
    let wanted = asked.wanted();
    let named: Option<Organization> = match Slug::parse(&asked.network) {
        Ok(slug) => with_slug(look, &slug)?,
        Err(_) => None,
    };
    let network = named.map(|network| network.id);
    let today = ui.today().to_string();
    let total = network::count(look, &today, network, &wanted)?;
    let paging = Paging::new(asked.page, total);
    let edges = network::edges(look, &today, network, &wanted, paging.from(), crate::web::ROWS)?;
    let networks = network::networks(look)?;
    let Pager { before, place, after } = Pager::of(&ui, paging, asked, "/organizations/graph");
    Ok(GraphPage {
        view: "graph",
        form: ui.form(asked.fields()),
        filters: asked.filters(),
        offers: offers(look, &ui)?,
        networks: networks.iter().map(|(slug, name)| Choice::new(slug, name.as_str())).collect(),
        groups: groups(&ui, &edges),
        drawing: (!edges.is_empty()).then(|| drawn(&ui, &edges)),
        total,
        before,
        place,
        after,
        facilitator: look.actor().facilitates(),
        ui,
    })
}

fn groups(ui: &Ui, edges: &[Edge]) -> Vec<Group> {
    let open = format!("relation-{}", Standing::Told);
    let named = |end: &End| (end.name.as_str().to_owned(), path(&end.slug));
    let mut groups: Vec<(Id<Organization>, Group)> = Vec::new();
    for edge in edges {
        if groups.last().is_none_or(|(id, _)| *id != edge.other.id) {
            let (name, link) = named(&edge.other);
            groups.push((edge.other.id, Group { name, link, members: Vec::new(), coalition: Vec::new() }));
        }
        if let Some((_, group)) = groups.last_mut() {
            let of_bond = match edge.bond {
                Bond::Member => &mut group.members,
                Bond::Coalition => &mut group.coalition,
            };
            let (name, link) = named(&edge.one);
            let told = (edge.standing == Standing::Told).then(|| ui.t(open.as_str()));
            of_bond.push(Mention { name, link, told });
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The same as a picture: networks at the start, members behind them; coalitions are dashed.
fn drawn(ui: &Ui, edges: &[Edge]) -> Html {
    let mut ends: Vec<&End> = Vec::new();
    let mut places: HashMap<Id<Organization>, usize> = HashMap::new();
    for end in edges.iter().flat_map(|edge| [&edge.other, &edge.one]) {
        places.entry(end.id).or_insert_with(|| {
            ends.push(end);
            ends.len() - 1
        });
    }
    let of_bond = |bond: Bond| -> Vec<(usize, usize)> {
        let found = edges.iter().filter(|edge| edge.bond == bond);
        found.map(|edge| (places[&edge.other.id], places[&edge.one.id])).collect()
    };
    let (members, coalitions) = (of_bond(Bond::Member), of_bond(Bond::Coalition));
    let layers = layered(ends.len(), &members).unwrap_or(Layers { places: Vec::new(), sizes: Vec::new() });
    let sheet = Sheet::of(&layers);
    let title = ui.t("organizations-graph-heading");
    let mut drawing = Drawing::new("networks", (WIDTH, sheet.height), ui.direction(), &title);
    let thin = Style::lined(Colour::Grey, 1.0);
    let lines: Vec<_> = members.iter().map(|&(from, to)| (sheet.end(from), sheet.start(to))).collect();
    drawing.curves(&lines, thin);
    let bent: Vec<_> = coalitions.iter().flat_map(|&(from, to)| sheet.bent(from, to)).collect();
    drawing.curves(&bent, Style::lined(Colour::Orange, 1.5).dashed());
    for (node, end) in ends.iter().enumerate().take(layers.places.len()) {
        let (x, y) = sheet.start(node);
        let leads = members.iter().any(|(from, _)| *from == node);
        // Where the name has no room, its acronym has; the name stands in the title then.
        let room = sheet.width - 16.0;
        let acronym = end.acronym.as_ref().filter(|_| drawing::width(end.name.as_str(), LETTERS) > room);
        let (text, title) = match acronym {
            Some(acronym) => (acronym.as_str(), Some(end.name.as_str())),
            None => (end.name.as_str(), None),
        };
        drawing.link(&path(&end.slug), title, |drawing| {
            let look = if leads { Style::tinted(Colour::Blue) } else { Style::tinted(Colour::Grey) };
            let border = if leads { look.outlined(Colour::Blue, 2.0) } else { look };
            drawing.rect((x, y - BOX / 2.0), (sheet.width, BOX), 4.0, border);
            let label = Label::new((x + 8.0, y + 4.5), text).size(LETTERS);
            drawing.label(&label.within(room, 1));
        });
    }
    Html::trusted(drawing.svg())
}

/// Where boxes stand.
struct Sheet<'l> {
    layers: &'l Layers,
    width: f64,
    height: f64,
}

impl<'l> Sheet<'l> {
    fn of(layers: &'l Layers) -> Self {
        let columns = layers.sizes.len().max(2) as f64;
        let rows = layers.sizes.iter().max().copied().unwrap_or(1) as f64;
        Self { layers, width: (WIDTH - GAP * columns) / columns, height: rows * ROW + 4.0 }
    }

    /// The middle of a box's start edge.
    fn start(&self, node: usize) -> (f64, f64) {
        let place = self.layers.places[node];
        let rows = self.layers.sizes[place.layer] as f64;
        let room = (self.height - 4.0) / rows;
        (place.layer as f64 * (self.width + GAP) + 2.0, 2.0 + (place.row as f64 + 0.5) * room)
    }

    fn end(&self, node: usize) -> (f64, f64) {
        let (x, y) = self.start(node);
        (x + self.width, y)
    }

    /// A line between two boxes of whichever columns: out behind the further one and back.
    fn bent(&self, from: usize, to: usize) -> [((f64, f64), (f64, f64)); 2] {
        let (from, to) = (self.end(from), self.end(to));
        let out = (from.0.max(to.0) + GAP / 2.0, (from.1 + to.1) / 2.0);
        [(from, out), (to, out)]
    }
}
