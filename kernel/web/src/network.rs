//! The network itself: what its stewards have decided about the instance.

use base::{Id, Lang, Line, Moment, Named, Text, Tongue, Zone};
use db::{Fault, Read, Tx, args, sql};
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

base::named! {
    /// How people come to have an account.
    pub enum Joining {
        /// Whoever confirms a mail address is in.
        Open = "open",
        /// A steward says yes.
        Approval = "approval",
        /// A member invites.
        Invitation = "invitation",
    }
}

/// The network's name, aims and rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Network {
    /// What it is called.
    pub name: Line<80>,
    /// What it is, in a sentence or two; Markdown.
    pub about: Option<Text<4000>>,
    /// The language its stewards write in.
    pub lang: Lang,
    /// The interface languages it offers; the first is shown to those who state no other.
    pub tongues: Vec<Tongue>,
    /// Its time zone: the default of new events, and of readers who have stated none.
    pub zone: Zone,
    /// How people join.
    pub joining: Joining,
    /// Whether events that participants add wait for a facilitator.
    pub review_events: bool,
    /// Its accent colour, as `#rrggbb`, when it is not the house's own.
    pub accent: Option<String>,
    /// Since when it has been set up; `None` before its first steward has named it.
    pub set_up: Option<Moment>,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            name: Line::cut("Best Bits").expect("a name"),
            about: None,
            lang: Lang::from(Tongue::English),
            tongues: Tongue::ALL.to_vec(),
            zone: Zone::utc(),
            joining: Joining::Open,
            review_events: false,
            accent: None,
            set_up: None,
        }
    }
}

impl Network {
    /// The language in which the network writes to whoever has chosen none.
    pub fn first_tongue(&self) -> Tongue {
        self.tongues.first().copied().unwrap_or(Tongue::English)
    }

    /// The language that somebody has chosen, as long as the network offers it, else its first.
    pub fn tongue_for(&self, chosen: Option<Tongue>) -> Tongue {
        chosen.filter(|tongue| self.tongues.contains(tongue)).unwrap_or_else(|| self.first_tongue())
    }

    /// The subject of facts about the network itself.
    pub const SUBJECT: Subject = Subject::new::<()>("network", Id::from_bytes([0; 16]));

    /// The network as it is stored, or as it is before it has been set up.
    pub fn load(read: &Read) -> Result<Self, Fault> {
        let text = value(read, "network")?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Stores the network. The act records [`NetworkChanged`].
    pub fn store(&self, tx: &mut Tx) -> Result<(), Fault> {
        set_value(tx, "network", &serde_json::to_string(self).expect("a network is plain values"))
    }
}

/// The network's name, aims or rules were changed.
#[derive(Debug, Serialize)]
pub struct NetworkChanged {
    /// What they are now.
    pub network: Network,
}

impl Fact for NetworkChanged {
    const KIND: &'static str = "network-changed";

    fn subject(&self) -> Subject {
        Network::SUBJECT
    }

    /// Every page carries the network's name.
    fn touches(&self) -> Vec<Tag> {
        vec![Tag::from("*")]
    }
}

/// One stored value of the instance.
pub(crate) fn value(read: &Read, name: &str) -> Result<Option<String>, Fault> {
    read.maybe(sql!("SELECT value FROM network WHERE name = $1"), args![name], |row| row.next())
}

/// Stores a value of the instance.
pub(crate) fn set_value(tx: &mut Tx, name: &str, value: &str) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO network (name, value) VALUES ($1, $2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        ),
        args![name, value],
    )?;
    Ok(())
}

/// Stores a value unless one is there, and returns what is there: two nodes that start at once agree.
pub(crate) fn value_or(tx: &mut Tx, name: &str, fresh: &str) -> Result<String, Fault> {
    tx.execute(
        sql!("INSERT INTO network (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING"),
        args![name, fresh],
    )?;
    tx.one(sql!("SELECT value FROM network WHERE name = $1"), args![name], |row| row.next())
}
