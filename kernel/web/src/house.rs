//! The house as handlers and jobs find it: its data, files, index, mail, and what its capabilities offer.

use crate::assets::Assets;
use crate::keep::Kept;
use crate::limits::Limits;
use crate::linking::LinkTo;
use crate::network::{self, Network};
use crate::plate::{
    AnswerKind, Area, Beside, CardMaker, Channel, Circle, Exporter, Forgetter, Forwarding, Inbox, Naming,
    NavItem, NoticeKind, Occasion, Offer, Quotable, Recorder, Searchable, Shortcode,
};
use crate::speech::Speech;
use crate::ui::{Reader, Ui};
use access::Actor;
use base::{Clock, Dice, Tongue, Zone};
use db::{Db, Fault};
use facts::{Act, Look, Problem, Readers, Recorded};
use markup::Html;
use std::cell::RefCell;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};

/// How this instance is reached and run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The public address, without a slash at its end: `https://bestbits.example`.
    pub url: String,
    /// What follows the `@` in the addresses of this instance.
    pub mail_domain: String,
    /// Whether a trusted proxy in front says who the client is.
    pub proxied: bool,
    /// Whether this is the demo network.
    pub demo: bool,
}

/// The house. Cheap to clone.
#[derive(Clone)]
pub struct House(Arc<Rooms>);

/// What is in the house.
pub struct Rooms {
    /// The data.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// Who is told of facts.
    pub readers: Arc<Readers>,
    /// How this instance is reached and run.
    pub settings: Settings,
    /// Blobs.
    pub files: files::Store,
    /// The full-text index of this node.
    pub search: search::Index,
    /// Outgoing HTTP.
    pub fetcher: fetch::Fetcher,
    /// Outgoing mail.
    pub post: mail::Post,
    /// Sockets, and the rooms in which several people write one text, on this node.
    pub live: live::Live,
    /// Who finds out where incoming mail really comes from.
    pub authenticator: arrivals::Authenticator,
    /// Everything the house can say.
    pub speech: Speech,
    /// Kept pages.
    pub kept: Kept,
    /// Rate limits.
    pub limits: Limits,
    /// Stylesheet and pictures.
    pub assets: Assets,
    /// The main navigation.
    pub nav: Vec<NavItem>,
    /// What `/you` leads to.
    pub own: Vec<NavItem>,
    /// What `/stewardship` leads to.
    pub tended: Vec<NavItem>,
    /// Short codes in texts.
    pub shortcodes: Vec<Shortcode>,
    /// Cards.
    pub cards: Vec<CardMaker>,
    /// What can be searched.
    pub searchables: Vec<Searchable>,
    /// Who belongs to what.
    pub circles: Vec<Circle>,
    /// What is held about a person.
    pub exporters: Vec<Exporter>,
    /// How it is removed.
    pub forgetters: Vec<Forgetter>,
    /// Notices.
    pub notices: Vec<NoticeKind>,
    /// Who takes mail.
    pub inboxes: Vec<Inbox>,
    /// Who takes answers.
    pub answers: Vec<AnswerKind>,
    /// Where old addresses lead.
    pub forwardings: Vec<Forwarding>,
    /// What stands on pages of others' things.
    pub beside: Vec<Beside>,
    /// What is offered where somebody registers.
    pub offers: Vec<Offer>,
    /// What gives the occasion to things.
    pub occasions: Vec<Occasion>,
    /// What passages can be taken from.
    pub quotables: Vec<Quotable>,
    /// How many are told at once.
    pub channels: Vec<Channel>,
    /// What the front page and the digest are made of.
    pub fronts: Vec<Area>,
    /// How things are found by their names.
    pub namings: Vec<Naming>,
    /// What the record of the network is made of.
    pub recorders: Vec<Recorder>,
    /// The key of form tokens and the like, shared by all nodes.
    pub secret: [u8; 32],
    /// The network, as it was last loaded.
    pub network: RwLock<Arc<Network>>,
}

impl Deref for House {
    type Target = Rooms;
    fn deref(&self) -> &Rooms {
        &self.0
    }
}

impl House {
    /// The house with these rooms.
    pub fn new(rooms: Rooms) -> Self {
        Self(Arc::new(rooms))
    }

    /// The secret of this instance, made when it is asked for the first time.
    pub async fn secret_of(db: &Db, dice: &Dice) -> Result<[u8; 32], Fault> {
        let fresh = hex::encode(dice.bytes::<32>());
        let stored = db.act(move |tx| network::value_or(tx, "secret", &fresh)).await?;
        let mut secret = [0; 32];
        hex::decode_to_slice(&stored, &mut secret).expect("only this function writes it");
        Ok(secret)
    }

    /// The network's name, aims and rules.
    pub fn network(&self) -> Arc<Network> {
        Arc::clone(&self.network.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Loads the network again, after it has been changed here or on another node.
    pub async fn reload_network(&self) -> Result<(), Fault> {
        let fresh = self.db.read(Network::load).await?;
        *self.network.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(fresh);
        Ok(())
    }

    /// Looks at the data as somebody.
    pub fn read<R, E>(
        &self,
        actor: Actor,
        look: impl FnOnce(&Look) -> Result<R, E> + Send + 'static,
    ) -> impl Future<Output = Result<R, E>> + Send
    where
        R: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let now = self.clock.now();
        self.db.read(move |read| look(&Look::new(read, actor, now)))
    }

    /// Acts as somebody: one transaction, then what it made stale is dropped.
    pub async fn act<R: Send + 'static>(
        &self,
        actor: Actor,
        act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
    ) -> Result<R, Problem> {
        let (result, recorded) =
            facts::perform(&self.db, &self.clock, &self.dice, &self.readers, actor, act).await?;
        self.notice(&recorded).await?;
        Ok(result)
    }

    /// Drops what facts made stale on this node.
    pub async fn notice(&self, recorded: &[Recorded]) -> Result<(), Fault> {
        self.kept.drop_tagged(recorded.iter().flat_map(|fact| &fact.tags));
        if recorded.iter().any(|fact| fact.subject == Network::SUBJECT) {
            self.reload_network().await?;
        }
        Ok(())
    }

    /// A path as an address that works from outside.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.settings.url)
    }

    /// The interface as somebody reads it who is not at the door: for mail and feeds.
    pub fn ui(&self, tongue: Tongue, zone: Option<Zone>, actor: Actor) -> Ui {
        Ui::new(Reader::new(self, tongue, zone, actor, "/".into()))
    }

    /// A Markdown text as HTML, with short codes filled in, and with what `link` gives in place of links by name.
    pub(crate) fn prose(
        &self,
        look: &Look,
        ui: &Ui,
        (source, editor): (&str, bool),
        link: &mut LinkTo<'_>,
    ) -> Result<Html, Fault> {
        let fault = RefCell::new(None);
        let mut fill = |code: &markup::Shortcode| {
            let known = self.shortcodes.iter().find(|shortcode| shortcode.name == code.name())?;
            (known.render)(look, ui, code).unwrap_or_else(|error| {
                fault.replace(Some(error));
                None
            })
        };
        let mut link = |named: &markup::NameLink| {
            link(named).unwrap_or_else(|error| {
                fault.replace(Some(error));
                None
            })
        };
        let names: Vec<&str> = self.shortcodes.iter().map(|shortcode| shortcode.name).collect();
        let note = |code: &markup::Shortcode| ui.tw("shortcode-unknown", "code", code.source());
        let own_images = ["/files/", &self.absolute("/files/")];
        let options = markup::Rendering {
            closes_up: true,
            own_images: &own_images,
            shortcodes: &names,
            editor_note: editor.then_some(&note),
            ..markup::Rendering::default()
        };
        let html = markup::render_linked(source, &options, &mut fill, &mut link);
        fault.into_inner().map_or(Ok(html), Err)
    }
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("House")
    }
}
