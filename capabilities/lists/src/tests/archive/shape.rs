//! The shape of threads, without a database.

use crate::heart::threading::{Node, Nodes, arrive, followed, in_reading_order, together};
use base::Moment;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::convert::Infallible;

#[derive(Default)]
struct Forest(BTreeMap<String, Node>);

impl Nodes for Forest {
    type Fault = Infallible;

    fn get(&mut self, id: &str) -> Result<Option<Node>, Infallible> {
        Ok(self.0.get(id).cloned())
    }

    fn set(&mut self, id: &str, node: Node) -> Result<(), Infallible> {
        self.0.insert(id.to_owned(), node);
        Ok(())
    }
}

impl Forest {
    fn take(&mut self, (id, references, sent): &(String, Vec<String>, i64)) {
        let Ok(_) = arrive(self, id, references, Moment::from_micros(*sent));
    }

    /// Each message that is here, and the nearest above it that is.
    fn parents(&self) -> BTreeMap<&str, Option<&str>> {
        let known = self.0.iter().filter(|(_, node)| node.known);
        known.map(|(id, node)| (id.as_str(), self.known_above(node))).collect()
    }

    fn known_above<'a>(&'a self, node: &'a Node) -> Option<&'a str> {
        let mut at = node.hangs();
        while let Some(id) = at {
            let above = self.0.get(id)?;
            if above.known {
                return Some(id);
            }
            at = above.hangs();
        }
        None
    }
}

/// What Dovecot does otherwise, and why: a ring is opened where it was closed, so that its shape depends on the order of
/// arrival; and a message that names no references is hung under another because a third one mentions both in a row,
/// so that anybody could join two threads.
const OTHERWISE: [(&str, Option<&str>, Option<&str>); 3] =
    [("d1", Some("d2"), None), ("d2", None, Some("d1")), ("e1", Some("a3"), None)];

#[test]
fn messages_answer_what_dovecot_says() {
    let mbox = include_str!("dovecot/threads.mbox");
    let mut forest = Forest::default();
    for (sent, mail) in (0..).zip(mbox.split("From ana@example.org ").skip(1)) {
        let (_, mail) = mail.split_once('\n').unwrap();
        let message = message::read(mail.as_bytes()).unwrap();
        let references = crate::acts::archive::references(&message);
        forest.take(&(message.known_as().to_string(), references, sent));
    }
    let bare = |id: &str| id.trim_end_matches("@example.org").to_owned();
    let parents: BTreeMap<String, Option<String>> =
        forest.parents().into_iter().map(|(id, parent)| (bare(id), parent.map(bare))).collect();
    for line in include_str!("dovecot/threads.expected").lines() {
        let (id, parent) = line.split_once(' ').unwrap();
        let theirs = Some(parent).filter(|parent| *parent != "-");
        let ours = parents[id].as_deref();
        let otherwise = OTHERWISE.contains(&(id, theirs, ours));
        assert!(ours == theirs || otherwise, "{id} answers {ours:?}, not {theirs:?}");
    }
}

/// Messages that name each other at random: known and unknown ones, in rings and across.
fn messages() -> impl Strategy<Value = Vec<(String, Vec<String>, i64)>> {
    let name = (0_u8..9).prop_map(|n| format!("m{n}"));
    let message = (prop::collection::vec(name, 0..4), 0_i64..4);
    prop::collection::vec(message, 1..8).prop_map(|messages| {
        let named = |(at, (mut references, sent)): (usize, (Vec<String>, i64))| {
            let mut seen = std::collections::HashSet::new();
            references.retain(|id| seen.insert(id.clone()));
            (format!("m{at}"), references, sent)
        };
        messages.into_iter().enumerate().map(named).collect()
    })
}

proptest! {
    #[test]
    fn any_order_of_arrival_gives_the_same_shape(
        (first, then) in messages().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let (mut one, mut other) = (Forest::default(), Forest::default());
        first.iter().for_each(|message| one.take(message));
        then.iter().for_each(|message| other.take(message));
        prop_assert_eq!(&one.0, &other.0);
    }

    #[test]
    fn nothing_hangs_under_itself(all in messages()) {
        let mut forest = Forest::default();
        all.iter().for_each(|message| forest.take(message));
        for start in forest.0.values() {
            let mut at = start.hangs();
            for _ in 0..=forest.0.len() {
                at = at.and_then(|id| forest.0.get(id)).and_then(Node::hangs);
            }
            prop_assert!(at.is_none());
        }
    }

    #[test]
    fn what_moved_tells_the_whole_story(all in messages()) {
        let mut forest = Forest::default();
        let mut told: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (id, references, sent) in &all {
            let Ok(moves) = arrive(&mut forest, id, references, Moment::from_micros(*sent));
            for moved in moves {
                let before = told.insert(moved.id, moved.to).flatten();
                prop_assert_eq!(before, moved.from);
            }
        }
        let hang: BTreeMap<String, Option<String>> =
            forest.0.iter().map(|(id, node)| (id.clone(), node.hangs().map(str::to_owned))).collect();
        prop_assert_eq!(told, hang);
    }
}

#[test]
fn of_very_many_references_the_first_and_the_last_are_followed() {
    let many: Vec<String> = (0..500).map(|n| n.to_string()).collect();
    let some = followed(many);
    assert_eq!((some.len(), some[0].as_str(), some[1].as_str(), some[99].as_str()), (100, "0", "401", "499"));
}

#[test]
fn each_message_is_followed_by_its_answers() {
    let parents = [None, Some(0), None, Some(1), Some(0), Some(2)];
    let places = in_reading_order(parents.len(), |at| parents[at]);
    let seen: Vec<(usize, usize)> = places.iter().map(|place| (place.index, place.depth)).collect();
    assert_eq!(seen, [(0, 0), (1, 1), (3, 2), (4, 1), (2, 0), (5, 1)]);
}

#[test]
fn what_is_linked_is_together() {
    let sets = together(vec![(1, None), (2, Some(3)), (4, Some(5)), (5, Some(2)), (6, Some(6))]);
    assert_eq!(sets, [vec![1], vec![2, 3, 4, 5], vec![6]]);
}
