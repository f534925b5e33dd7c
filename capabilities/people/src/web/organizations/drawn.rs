//! Organizations drawn: networks with their members, and a map; each beside a list that says the same.

mod graph;
mod map;

use super::{Asked, Offers, Pager, offers, path};
use ::web::Routes;
use access::Gate;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations/graph", Gate::Public, graph::show);
    r.get("/organizations/map", Gate::Public, map::show);
}
