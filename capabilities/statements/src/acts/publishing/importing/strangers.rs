//! People of another instance: they are not here, and there is nothing of them but names.

use crate::store::elsewhere;
use access::Person;
use base::Id;
use db::Fault;
use facts::Act;
use std::collections::HashMap;

/// Those who are named in one record. Whoever has the same name is taken for the same.
#[derive(Default)]
pub(super) struct Strangers(HashMap<String, Id<Person>>);

impl Strangers {
    /// Whoever has that name; nobody without one.
    pub(super) fn of(&mut self, act: &mut Act, name: Option<&str>) -> Result<Option<Id<Person>>, Fault> {
        let Some(name) = name else { return Ok(None) };
        if let Some(known) = self.0.get(name) {
            return Ok(Some(*known));
        }
        let id = self.another(act, name)?;
        self.0.insert(name.to_owned(), id);
        Ok(Some(id))
    }

    /// Somebody else of that name: where two may have the same and are to be told apart.
    pub(super) fn another(&mut self, act: &mut Act, name: &str) -> Result<Id<Person>, Fault> {
        let id = act.id();
        elsewhere::add_stranger(act, id, name)?;
        Ok(id)
    }
}
