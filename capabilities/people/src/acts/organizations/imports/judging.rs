//! What becomes of each row of a list, as far as can be told before anybody has chosen.

use crate::acts::organizations::alike::described;
use crate::heart::organization::import::{Choice, Detail, Import, Row, Verdict, entry};
use crate::heart::organization::{Organization, Said};
use crate::store::organizations::{self, imports, keys};
use base::Id;
use db::{Fault, Read};
use likeness::{Candidates, MOST_HOLDERS, Profile};
use std::collections::HashMap;

/// What was found out about each row.
pub(crate) type Judged = Vec<Row>;

/// Pages of keys that are read at most, of 5,000 each: those of some 40,000 organizations.
const MOST_PAGES: usize = 200;

/// So many are looked at closely for a row, and shown at most.
const MOST_LOOKED_AT: usize = 8;

/// All that are here, by what they are found.
struct Known<'r> {
    read: &'r Read<'r>,
    holders: HashMap<String, Vec<Id<Organization>>>,
    profiles: HashMap<Id<Organization>, Profile>,
}

/// What becomes of each row. Reads only, and compares each row with what is here and with the rows before it.
pub(crate) fn judged(read: &Read, import: &Import) -> Result<Judged, Fault> {
    let mut known = Known { read, holders: holders(read)?, profiles: HashMap::new() };
    let mut names: HashMap<String, i64> = HashMap::new();
    let mut judged = Vec::new();
    let mut last = 0;
    loop {
        let rows = imports::cells(read, import.id, last)?;
        let Some((n, _)) = rows.last() else { return Ok(judged) };
        last = *n;
        for (n, cells) in rows {
            let (verdict, detail, choice) = match entry(&cells, &import.mapping, &import.settings) {
                Err(_) => (Verdict::Wrong, Detail::default(), Choice::Skip),
                Ok(entry) => {
                    let before = names.get(&entry.said.name.as_str().to_lowercase()).copied();
                    names.entry(entry.said.name.as_str().to_lowercase()).or_insert(n);
                    known.verdict(&entry.said, before)?
                }
            };
            judged.push(Row {
                n,
                cells: Vec::new(),
                verdict,
                detail,
                choice,
                outcome: None,
                organization: None,
            });
        }
    }
}

fn holders(read: &Read) -> Result<HashMap<String, Vec<Id<Organization>>>, Fault> {
    let mut holders: HashMap<String, Vec<Id<Organization>>> = HashMap::new();
    let mut last = (String::new(), Id::from_bytes([0; 16]));
    for _ in 0..MOST_PAGES {
        let page = keys::after(read, &last)?;
        let Some(end) = page.last() else { break };
        last = end.clone();
        for (key, id) in page {
            let ids = holders.entry(key).or_default();
            if ids.len() < MOST_HOLDERS {
                ids.push(id);
            }
        }
    }
    Ok(holders)
}

impl Known<'_> {
    fn verdict(&mut self, said: &Said, before: Option<i64>) -> Result<(Verdict, Detail, Choice), Fault> {
        if let Some(id) = organizations::called(self.read, said.name.as_str())?.first() {
            let detail = Detail { alike: vec![*id], row: None };
            return Ok((Verdict::Same, detail, Choice::Same(*id)));
        }
        if let Some(row) = before {
            let detail = Detail { alike: Vec::new(), row: Some(row) };
            return Ok((Verdict::Same, detail, Choice::New));
        }
        let alike = self.alike(said)?;
        if alike.is_empty() {
            return Ok((Verdict::New, Detail::default(), Choice::New));
        }
        Ok((Verdict::Alike, Detail { alike, row: None }, Choice::Open))
    }

    fn alike(&mut self, said: &Said) -> Result<Vec<Id<Organization>>, Fault> {
        let profile = Profile::of(&described(said));
        let mut candidates = Candidates::default();
        for key in profile.keys() {
            if let Some(holders) = self.holders.get(key.as_str()) {
                candidates.add(&key, holders);
            }
        }
        let mut found = Vec::new();
        for id in candidates.best(MOST_LOOKED_AT) {
            if !self.profiles.contains_key(&id) {
                let Some(other) = organizations::of(self.read, id)? else { continue };
                self.profiles.insert(id, Profile::of(&described(&other.said)));
            }
            let likeness = profile.like(&self.profiles[&id]);
            if likeness.is_possible() {
                found.push((likeness.score, id));
            }
        }
        found.sort_by(|one, other| other.cmp(one));
        Ok(found.into_iter().take(3).map(|(_, id)| id).collect())
    }
}
