//! Whatever is proposed, agreed and undone, in whatever order: no record is lost, no circle closes, each address leads to one
//! initiative that stands for itself, and what is undone is as it was, to the byte.

use super::super::leading::profile;
use super::super::{at, each};
use super::{agree, proposed, report};
use crate::facts::InitiativePutForward;
use crate::heart::initiative::Initiative;
use crate::store::merging::{done, moves};
use crate::store::{initiatives, leads, revisions, slots};
use access::Actor;
use base::Id;
use testing::{Browser, House};
use web::axum::http::StatusCode;

const TITLES: [&str; 5] = ["Cables", "Masts", "Dishes", "Routers", "Balloons"];

/// Numbers that only look like chance (a linear congruential generator, Knuth's constants).
struct Turns(u64);

impl Turns {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % most
    }
}

/// All that is kept of an initiative and that a merge may move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dump {
    slug: String,
    said: String,
    updates: i64,
    merged_into: Option<Id<Initiative>>,
    told: Vec<(String, i64)>,
    leads: Vec<String>,
    slots: Vec<String>,
}

pub(super) fn dump(house: &House, id: Id<Initiative>) -> Dump {
    house.look(Actor::House, move |look| {
        let one = initiatives::find(look, id)?.expect("it is there");
        let told = moves::updates(look, id)?.into_iter().map(|(id, number)| (id.to_string(), number));
        Ok(Dump {
            slug: one.slug.to_string(),
            said: crate::store::text(&one.said),
            updates: one.updates,
            merged_into: one.merged_into,
            told: told.collect(),
            leads: leads::of(look, id)?.iter().map(|lead| format!("{lead:?}")).collect(),
            slots: slots::of_initiative(look, id)?.iter().map(ToString::to_string).collect(),
        })
    })
}

struct World<'h> {
    house: &'h House,
    leads: Vec<Browser<'h>>,
    pages: Vec<String>,
    ids: Vec<Id<Initiative>>,
    /// Merges that hold, in their order: the address, and what both were.
    merges: Vec<(String, [(usize, Dump); 2])>,
}

impl<'h> World<'h> {
    fn new(house: &'h House) -> Self {
        let leads: Vec<_> = ["Ana", "Ben", "Eve", "Fay", "Gus"].map(|name| house.member(name)).into();
        let mut world = Self { house, leads, pages: Vec::new(), ids: Vec::new(), merges: Vec::new() };
        for (at_title, title) in TITLES.iter().enumerate() {
            let page = report(&world.leads[at_title], title);
            let id = at(house, &page).id;
            for n in 0..at_title % 3 {
                let form = world.leads[at_title].fill(&format!("{page}/updates"));
                let form = form.with("title", format!("{title} {n}")).with("body", "x");
                form.with("lang", "en").done().ok();
            }
            let events = [at_title, (at_title + 1) % 3].map(|n| Id::from_bytes([n as u8 + 1; 16]));
            house.act(Actor::House, move |act| {
                for event in events {
                    let now = act.now();
                    slots::add(act, event, id, None, now)?;
                    act.record(&InitiativePutForward { initiative: id, event })?;
                }
                Ok(())
            });
            world.pages.push(page);
            world.ids.push(id);
        }
        // One leads two: their row is one while those are one.
        let page = &world.pages[1];
        world.leads[1]
            .fill(&format!("{page}/stewards"))
            .with("lead", profile(house, &world.leads[0]))
            .done()
            .ok();
        world.leads[0].change(&format!("{page}/stewards/own")).done().ok();
        world
    }

    fn stands(&self, at: usize) -> bool {
        dump(self.house, self.ids[at]).merged_into.is_none()
    }

    /// The page of one that stands for itself.
    fn page(&self, at: usize) -> String {
        format!("/initiatives/{}", dump(self.house, self.ids[at]).slug)
    }

    fn merge(&mut self, one: usize, other: usize) {
        if one == other || !self.stands(one) || !self.stands(other) {
            return;
        }
        let before = [one, other].map(|at| (at, dump(self.house, self.ids[at])));
        let answer = proposed(&self.leads[one], &self.page(one), &self.page(other), "merge");
        let Some(proposal) = answer.location() else { return };
        if self.stands(one) {
            agree(&self.leads[other], &proposal);
        }
        assert!(!self.stands(one), "both agreed");
        self.merges.push((proposal, before));
    }

    /// Undoes one of the merges that hold, if it is the end of its chain; the one that had gone on is as it was.
    fn undo(&mut self, at: usize) {
        let (proposal, [(gone, before), (stays, _)]) = self.merges[at].clone();
        let answer = self.leads[gone].take_back(&format!("{proposal}/merge")).send();
        if self.stands(stays) {
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
            assert_eq!(dump(self.house, self.ids[gone]), before);
            self.merges.remove(at);
        } else {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }

    fn holds(&self, all: usize) {
        let dumps: Vec<Dump> = self.ids.iter().map(|id| dump(self.house, *id)).collect();
        let told: usize = dumps.iter().map(|dump| dump.told.len()).sum();
        assert_eq!(told, all, "no update is lost");
        for (at, page) in self.pages.iter().enumerate() {
            let answer = self.house.visitor().visit(page).ok();
            let mut living = at;
            let mut steps = 0;
            while let Some(into) = dumps[living].merged_into {
                living = self.ids.iter().position(|id| *id == into).expect("one of them");
                steps += 1;
                assert!(steps < TITLES.len(), "a circle");
            }
            answer.says(TITLES[living]);
            assert!(!dumps[living].leads.is_empty(), "somebody leads it");
        }
    }
}

#[test]
fn whatever_is_merged_and_undone_nothing_is_lost_and_all_comes_back() {
    each(|house| {
        let mut turns = Turns(7);
        let mut world = World::new(house);
        let first: Vec<Dump> = world.ids.iter().map(|id| dump(house, *id)).collect();
        let all: usize = first.iter().map(|dump| dump.told.len()).sum();
        for _ in 0..12 {
            if !world.merges.is_empty() && turns.below(3) == 0 {
                let at = turns.below(world.merges.len());
                world.undo(at);
            } else {
                let (one, other) = (turns.below(TITLES.len()), turns.below(TITLES.len()));
                world.merge(one, other);
            }
            world.holds(all);
        }
        while !world.merges.is_empty() {
            let last = world.merges.len() - 1;
            world.undo(last);
        }
        world.holds(all);
        let last: Vec<Dump> = world.ids.iter().map(|id| dump(house, *id)).collect();
        assert_eq!(last, first, "all is as it was");
        let id = world.ids[0];
        let history = house.look(Actor::House, move |look| Ok(revisions::page(look, id, i64::MAX)?));
        assert!(!history.is_empty());
        let merges = house.look(Actor::House, move |look| Ok(done::of(look, id)?));
        assert!(merges.iter().all(|merge| merge.undone.is_some()), "each is told");
    });
}
