//! Who is where in a text: said by browsers, but under the name that the house gives.

use crate::limits::{CURSORS_OF_ONE, LARGEST_CURSOR};
use crate::store::Pen;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use yrs::ClientID;
use yrs::sync::AwarenessUpdate;
use yrs::sync::awareness::AwarenessUpdateEntry;

/// The number of a socket in its room.
pub(crate) type Seat = u64;

/// What is known of everybody, and what others have not been told yet.
#[derive(Debug, Default)]
pub(crate) struct Presence {
    known: BTreeMap<Pen, Known>,
    untold: BTreeSet<Pen>,
}

#[derive(Debug)]
struct Known {
    seat: Seat,
    clock: u32,
    /// None once they have left: the protocol tells it so.
    state: Option<Arc<str>>,
}

impl Presence {
    /// Takes in what a member says of their own page. Only where the cursor stands is believed; the name is the house's. What
    /// they say of others does not count.
    pub(crate) fn hear(
        &mut self,
        seat: Seat,
        name: &str,
        owns: impl Fn(Pen) -> bool,
        said: &AwarenessUpdate,
    ) {
        for (client, entry) in said.clients.iter().take(CURSORS_OF_ONE) {
            let pen = client.get();
            let of_seat = self.known.values().filter(|known| known.seat == seat && known.state.is_some());
            let newer = self.known.get(&pen).is_none_or(|known| entry.clock > known.clock);
            let room = self.known.contains_key(&pen) || of_seat.count() < CURSORS_OF_ONE;
            if !owns(pen) || !newer || !room {
                continue;
            }
            let state = state(name, &entry.json);
            self.known.insert(pen, Known { seat, clock: entry.clock, state });
            self.untold.insert(pen);
        }
    }

    /// A member has left.
    pub(crate) fn leave(&mut self, seat: Seat) {
        for (pen, known) in self.known.iter_mut().filter(|(_, known)| known.seat == seat) {
            known.clock = known.clock.saturating_add(1);
            if known.state.take().is_some() {
                self.untold.insert(*pen);
            }
        }
    }

    /// What has changed since this was asked last, for all.
    pub(crate) fn news(&mut self) -> AwarenessUpdate {
        let untold = std::mem::take(&mut self.untold);
        let news = self.told(|pen, _| untold.contains(&pen));
        self.known.retain(|_, known| known.state.is_some());
        news
    }

    /// Everybody, for who has just come.
    pub(crate) fn all(&self) -> AwarenessUpdate {
        self.told(|_, known| known.state.is_some())
    }

    fn told(&self, which: impl Fn(Pen, &Known) -> bool) -> AwarenessUpdate {
        let chosen = self.known.iter().filter(|(pen, known)| which(**pen, known));
        let entry = |known: &Known| AwarenessUpdateEntry {
            clock: known.clock,
            json: known.state.clone().unwrap_or_else(|| "null".into()),
        };
        AwarenessUpdate { clients: chosen.map(|(pen, known)| (ClientID::new(*pen), entry(known))).collect() }
    }
}

/// What is passed on of what somebody says; none says that they are leaving.
fn state(name: &str, said: &str) -> Option<Arc<str>> {
    let said = (said.len() <= LARGEST_CURSOR).then(|| serde_json::from_str(said).ok()).flatten();
    let cursor = match said {
        Some(Value::Object(mut said)) => said.remove("cursor").unwrap_or_default(),
        Some(Value::Null) => return None,
        _ => Value::Null,
    };
    Some(json!({ "cursor": cursor, "user": { "name": name } }).to_string().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pen: Pen, clock: u32, json: &str) -> AwarenessUpdate {
        let entry = AwarenessUpdateEntry { clock, json: json.into() };
        AwarenessUpdate { clients: [(ClientID::new(pen), entry)].into() }
    }

    fn told(update: &AwarenessUpdate) -> Vec<(u64, String)> {
        update.clients.iter().map(|(client, entry)| (client.get(), entry.json.to_string())).collect()
    }

    #[test]
    fn a_name_is_what_the_house_says_and_not_what_the_browser_says() {
        let mut presence = Presence::default();
        presence.hear(1, "Ana", |_| true, &said(7, 1, r#"{"user":{"name":"Steward"},"cursor":{"head":3}}"#));
        let told = told(&presence.news());
        assert_eq!(told, [(7, r#"{"cursor":{"head":3},"user":{"name":"Ana"}}"#.to_owned())]);
    }

    #[test]
    fn who_leaves_is_told_once_and_then_forgotten() {
        let mut presence = Presence::default();
        presence.hear(1, "Ana", |_| true, &said(7, 1, "{}"));
        presence.news();
        presence.leave(1);
        assert_eq!(told(&presence.news()), [(7, "null".to_owned())]);
        assert!(told(&presence.news()).is_empty() && told(&presence.all()).is_empty());
    }

    #[test]
    fn what_is_said_with_anothers_pen_or_too_often_does_not_count() {
        let mut presence = Presence::default();
        presence.hear(1, "Ana", |pen| pen != 8, &said(8, 1, "{}"));
        (10..20).for_each(|pen| presence.hear(1, "Ana", |_| true, &said(pen, 1, "{}")));
        assert_eq!(presence.all().clients.len(), CURSORS_OF_ONE);
    }
}
