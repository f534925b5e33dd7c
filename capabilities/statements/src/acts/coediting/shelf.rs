//! Where the text of a room is kept: the tables, as `live` asks for them.

use super::{Unwritten, add, prepare};
use crate::heart::statement::Statement;
use crate::store::rooms;
use ::web::House;
use base::Id;
use db::{Fault, Read};
use live::{Added, Addition, Store, Storing, Unkept};

/// The text of one statement. Nothing that happens to it here is a fact yet: that is what a revision is.
pub(crate) struct Shelf {
    /// The house.
    pub(crate) house: House,
    /// Whose text it is.
    pub(crate) statement: Id<Statement>,
}

impl Store for Shelf {
    fn after(&self, seen: i64) -> Storing<Added> {
        let (house, id) = (self.house.clone(), self.statement);
        Box::pin(async move {
            if seen == 0 {
                let now = house.clock.now();
                house.db.act(move |tx| prepare(tx, id, now)).await.map_err(|fault| broken(&fault))?;
            }
            house.db.read(move |read| added(read, id, seen)).await.map_err(|fault| broken(&fault))
        })
    }

    fn append(&self, addition: Addition) -> Storing<i64> {
        let (house, id) = (self.house.clone(), self.statement);
        Box::pin(async move {
            let now = house.clock.now();
            let added = house.db.act(move |tx| add(tx, id, &addition, now)).await;
            added.map_err(|unwritten| match unwritten {
                Unwritten::Unkept(unkept) => unkept,
                Unwritten::Fault(fault) => broken(&fault),
            })
        })
    }

    fn compact(&self, up_to: i64, snapshot: Vec<u8>) -> Storing<()> {
        let (house, id) = (self.house.clone(), self.statement);
        Box::pin(async move {
            let now = house.clock.now();
            let compacted = house.db.act(move |tx| rooms::compact(tx, id, up_to, &snapshot, now)).await;
            compacted.map_err(|fault: Fault| broken(&fault))
        })
    }
}

fn added(read: &Read, id: Id<Statement>, seen: i64) -> Result<Added, Fault> {
    let pens = rooms::pens(read, id, seen)?;
    Ok(Added {
        updates: rooms::after(read, id, seen)?,
        pens: pens.into_iter().map(|(pen, person)| (pen, person.as_of())).collect(),
    })
}

fn broken(fault: &Fault) -> Unkept {
    Unkept::Broken(fault.to_string())
}
