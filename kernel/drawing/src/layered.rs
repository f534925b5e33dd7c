//! Places for the nodes of a graph: in layers from start to end, so that edges cross little. The same graph always looks
//! the same; nothing moves and nothing is left to chance.

/// So many nodes are placed; more can be read by nobody.
pub const MOST_NODES: usize = 200;

/// How often rows are put in order by their neighbours. More changes little.
const SWEEPS: usize = 8;

/// Where a node stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which layer, from the start.
    pub layer: usize,
    /// Which row of it, from the top.
    pub row: usize,
}

/// All nodes in their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layers {
    /// The place of each node.
    pub places: Vec<Place>,
    /// How many nodes each layer has.
    pub sizes: Vec<usize>,
}

/// Places for so many nodes with edges between them, each pointing from start to end. A node stands in the layer behind
/// the furthest that points to it; edges that close a circle do not count for that. Beyond [`MOST_NODES`] nodes and edges
/// that name none there is nothing: `None`.
pub fn layered(nodes: usize, edges: &[(usize, usize)]) -> Option<Layers> {
    if nodes > MOST_NODES || edges.iter().any(|&(from, to)| from >= nodes || to >= nodes) {
        return None;
    }
    let depth = depths(nodes, edges);
    let count = depth.iter().max().map_or(0, |most| most + 1);
    let mut layers = vec![Vec::new(); count];
    for (node, &layer) in depth.iter().enumerate() {
        layers[layer].push(node);
    }
    let mut row = vec![0.0; nodes];
    keep_rows(&layers, &mut row);
    for sweep in 0..SWEEPS {
        let order: Vec<usize> =
            if sweep % 2 == 0 { (0..count).collect() } else { (0..count).rev().collect() };
        for layer in order {
            let weights: Vec<f64> = layers[layer].iter().map(|&node| middle(node, edges, &row)).collect();
            let mut weighed: Vec<(f64, usize)> =
                weights.into_iter().zip(layers[layer].iter().copied()).collect();
            // Stable: what weighs the same keeps its order.
            weighed.sort_by(|a, b| a.0.total_cmp(&b.0));
            layers[layer] = weighed.into_iter().map(|(_, node)| node).collect();
            keep_rows(&layers, &mut row);
        }
    }
    let mut places = vec![Place { layer: 0, row: 0 }; nodes];
    for (layer, members) in layers.iter().enumerate() {
        for (row, &node) in members.iter().enumerate() {
            places[node] = Place { layer, row };
        }
    }
    Some(Layers { places, sizes: layers.iter().map(Vec::len).collect() })
}

/// How far from the start each node is, by walks that never come back to where they have been.
fn depths(nodes: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut next = vec![Vec::new(); nodes];
    for &(from, to) in edges.iter().filter(|(from, to)| from != to) {
        next[from].push(to);
    }
    let order = finished_last_first(&next);
    let mut place = vec![0; nodes];
    for (at, &node) in order.iter().enumerate() {
        place[node] = at;
    }
    let mut depth = vec![0; nodes];
    for &node in &order {
        for &to in &next[node] {
            // An edge against this order closes a circle.
            if place[to] > place[node] {
                depth[to] = depth[to].max(depth[node] + 1);
            }
        }
    }
    depth
}

/// The nodes so that each stands before those it points to, as far as there are no circles.
fn finished_last_first(next: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; next.len()];
    let mut order = Vec::with_capacity(next.len());
    for start in 0..next.len() {
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        let mut path = vec![(start, 0)];
        while let Some((node, at)) = path.last_mut() {
            match next[*node].get(*at) {
                Some(&to) => {
                    *at += 1;
                    if !std::mem::replace(&mut seen[to], true) {
                        path.push((to, 0));
                    }
                }
                None => {
                    order.push(*node);
                    path.pop();
                }
            }
        }
    }
    order.reverse();
    order
}

/// Where each node stands in its layer, from 0 to 1, so that layers of different sizes compare.
fn keep_rows(layers: &[Vec<usize>], row: &mut [f64]) {
    for members in layers {
        for (at, &node) in members.iter().enumerate() {
            row[node] = (at as f64 + 0.5) / members.len() as f64;
        }
    }
}

/// The middle of a node's neighbours; its own row when it has none.
fn middle(node: usize, edges: &[(usize, usize)], row: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut count = 0.0;
    for &(from, to) in edges {
        let other = match node {
            _ if from == to => continue,
            _ if from == node => to,
            _ if to == node => from,
            _ => continue,
        };
        sum += row[other];
        count += 1.0;
    }
    if count == 0.0 { row[node] } else { sum / count }
}
