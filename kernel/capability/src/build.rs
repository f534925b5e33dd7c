//! Builds the house: capabilities on a foundation.

use crate::foundation::{CHAPTERS, KERNEL};
use crate::{Capability, Welcome};
use arrivals::Authenticator;
use base::{Clock, Dice, Id, Tongue};
use db::{Db, Fault};
use facts::{Reader, Readers};
use jobs::{Node, Workers};
use live::Live;
use mail::{Sender, Sending};
use std::sync::{Arc, RwLock};
use web::axum::Router;
use web::{
    Area, Assets, House, Kept, Limits, Network, NoticeKind, Rooms, RouteInfo, Routes, Settings, Speech,
};

/// What a house stands on: opened by the server from its configuration, by tests from nothing.
pub struct Foundation {
    /// The data.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// Which process of the network this is.
    pub node: Id<Node>,
    /// How the instance is reached and run.
    pub settings: Settings,
    /// Blobs.
    pub files: files::Store,
    /// The full-text index of this node.
    pub search: search::Index,
    /// Outgoing HTTP.
    pub fetcher: fetch::Fetcher,
    /// Outgoing mail.
    pub post: mail::Post,
    /// Who finds out where incoming mail really comes from.
    pub authenticator: Authenticator,
}

/// A house that is ready to open.
pub struct Built {
    /// The house.
    pub house: House,
    /// Answers requests.
    pub router: Router,
    /// Does jobs.
    pub workers: Workers<House>,
    /// Carries copies to the relays.
    pub sender: Sender,
    /// All routes with their gates.
    pub routes: Vec<RouteInfo>,
    /// What is made for a new person.
    pub welcomes: Vec<Welcome>,
}

/// What the crates say that are no capabilities, in each language.
const SPOKEN: [&[(Tongue, &str)]; 7] = [
    web::LOCALES,
    files::LOCALES,
    fetch::LOCALES,
    arrivals::LOCALES,
    message::LOCALES,
    convert::LOCALES,
    printing::LOCALES,
];

/// Brings the tables up to date and puts the capabilities together.
pub async fn build(capabilities: &[&Capability], foundation: Foundation) -> Result<Built, Fault> {
    let all: Vec<&Capability> = std::iter::once(&KERNEL).chain(capabilities.iter().copied()).collect();
    foundation.db.migrate(&chapters(&all)).await?;

    let mut routes = Routes::default();
    all.iter().for_each(|capability| (capability.routes)(&mut routes));
    let infos = routes.infos().to_vec();
    let locales = SPOKEN.into_iter().chain(all.iter().map(|capability| capability.locales)).flatten();
    let notices = gather(&all, |capability| capability.notices);
    let readers = readers(&all, &notices);
    let secret = House::secret_of(&foundation.db, &foundation.dice).await?;
    let network = foundation.db.read(Network::load).await?;
    let house = House::new(Rooms {
        readers: Arc::new(readers),
        limits: Limits::new(&foundation.dice),
        speech: Speech::new(locales),
        kept: Kept::default(),
        assets: Assets::new(),
        nav: gather(&all, |capability| capability.nav),
        own: gather(&all, |capability| capability.own),
        tended: gather(&all, |capability| capability.tended),
        shortcodes: gather(&all, |capability| capability.shortcodes),
        cards: gather(&all, |capability| capability.cards),
        searchables: gather(&all, |capability| capability.searchables),
        circles: gather(&all, |capability| capability.circles),
        exporters: gather(&all, |capability| capability.exporters),
        forgetters: gather(&all, |capability| capability.forgetters),
        notices,
        inboxes: gather(&all, |capability| capability.inboxes),
        answers: gather(&all, |capability| capability.answers),
        forwardings: gather(&all, |capability| capability.forwardings),
        beside: gather(&all, |capability| capability.beside),
        offers: gather(&all, |capability| capability.offers),
        occasions: gather(&all, |capability| capability.occasions),
        quotables: gather(&all, |capability| capability.quotables),
        channels: gather(&all, |capability| capability.channels),
        fronts: areas(&all),
        namings: gather(&all, |capability| capability.namings),
        recorders: gather(&all, |capability| capability.recorders),
        network: RwLock::new(Arc::new(network)),
        secret,
        live: Live::new(foundation.db.is_shared()),
        db: foundation.db,
        clock: foundation.clock,
        dice: foundation.dice,
        settings: foundation.settings,
        files: foundation.files,
        search: foundation.search,
        fetcher: foundation.fetcher,
        post: foundation.post,
        authenticator: foundation.authenticator,
    });
    let workers = workers(&house, &all, foundation.node);
    let sender = sender(&house, foundation.node);
    let router = web::front_door(house.clone(), routes);
    let welcomes = all.iter().filter_map(|capability| capability.welcome).collect();
    Ok(Built { house, router, workers, sender, routes: infos, welcomes })
}

fn chapters(all: &[&Capability]) -> Vec<db::Chapter> {
    CHAPTERS.into_iter().chain(all.iter().filter_map(|capability| capability.chapter)).collect()
}

/// What does jobs, in this process.
fn workers(house: &House, all: &[&Capability], node: Id<Node>) -> Workers<House> {
    Workers {
        db: house.db.clone(),
        clock: house.clock.clone(),
        dice: house.dice.clone(),
        node,
        kinds: Arc::new(gather(all, |capability| capability.jobs)),
        timetable: Arc::new(gather(all, |capability| capability.timetable)),
        context: house.clone(),
    }
}

/// What carries copies to the relays, in this process.
fn sender(house: &House, node: Id<Node>) -> Sender {
    Sender::new(Sending {
        db: house.db.clone(),
        clock: house.clock.clone(),
        dice: house.dice.clone(),
        files: house.files.clone(),
        readers: Arc::clone(&house.readers),
        secret: house.secret,
        node: node.as_of(),
        post: house.post.clone(),
    })
}

fn readers(all: &[&Capability], notices: &[NoticeKind]) -> Readers {
    let own = all.iter().flat_map(|capability| capability.readers.iter().cloned());
    Readers::new(own.chain(tellers(all, notices)))
}

/// The readers of facts that people are to be told of; none in a house where nobody tells.
fn tellers(all: &[&Capability], notices: &[NoticeKind]) -> Vec<Reader> {
    let teller = all.iter().flat_map(|capability| capability.jobs).find(|job| job.name == web::NOTIFY);
    let heard = notices.iter().filter(|_| teller.is_some());
    heard.map(|kind| Reader { job: web::NOTIFY, kinds: kind.facts }).collect()
}

fn gather<T: Clone + 'static>(all: &[&Capability], part: impl Fn(&Capability) -> &'static [T]) -> Vec<T> {
    all.iter().flat_map(|capability| part(capability).iter().cloned()).collect()
}

/// What each capability brings to the front page, under the capability's name.
fn areas(all: &[&Capability]) -> Vec<Area> {
    let fronts =
        all.iter().flat_map(|capability| capability.fronts.iter().map(|front| (*capability, *front)));
    fronts
        .map(|(capability, front)| Area {
            name: capability.name,
            label: capability.nav.first().map(|item| item.label),
            front,
        })
        .collect()
}

impl std::fmt::Debug for Foundation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Foundation").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Built {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Built").field("routes", &self.routes.len()).finish_non_exhaustive()
    }
}
