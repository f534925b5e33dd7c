//! What the network knows: initiatives and pages, in the order in which they came; the library; outside processes.

use super::Actors;
use crate::config::Config;
use crate::demo::content::{Content, Initiative, Page};
use crate::house::CAPABILITIES;
use crate::instance::{Instance, Opening};
use crate::trouble::Trouble;
use base::{Clock, Id, Moment, days};
use bytes::Bytes;
use facts::{Problem, Subject};
use library::plant::{PlantedDocument, PlantedFolder};
use std::collections::HashMap;
use web::House;

/// Something that happened, so many days before the demo began.
enum Happening<'a> {
    Reported(usize, &'a Initiative),
    /// The nth update of the initiative with this number.
    Updated(usize, usize),
    Written(&'a Page),
}

/// Plants it, by a clock that starts with the first of it.
pub(super) async fn plant(
    config: &Config,
    url: &str,
    content: &Content,
    actors: &Actors,
) -> Result<(), Trouble> {
    let now = Clock::machine().now();
    let happened = happenings(content);
    let first = happened.first().map_or(0, |(days, _)| *days);
    let clock = Clock::standing_at(now.minus(days(first)));
    let opening = Opening::Planting(clock.clone());
    let instance = Instance::open(config, url.to_owned(), CAPABILITIES, opening).await?;
    let planting = Planting { house: &instance.built.house, content, actors, clock: &clock, now };
    planting.library().await?;
    planting.all(happened).await?;
    planting.timeline().await?;
    instance.close().await;
    Ok(())
}

/// What happened, the earliest first.
fn happenings(content: &Content) -> Vec<(u64, Happening<'_>)> {
    let mut all = Vec::new();
    for (number, initiative) in content.initiatives.iter().enumerate() {
        all.push((initiative.days, Happening::Reported(number, initiative)));
        let updates = initiative.updates.iter().enumerate();
        all.extend(updates.map(|(nth, update)| (update.days, Happening::Updated(number, nth))));
    }
    all.extend(content.pages.iter().map(|page| (page.days, Happening::Written(page))));
    all.sort_by_key(|(days, _)| std::cmp::Reverse(*days));
    all
}

struct Planting<'a> {
    house: &'a House,
    content: &'a Content,
    actors: &'a Actors,
    clock: &'a Clock,
    now: Moment,
}

impl Planting<'_> {
    async fn all(&self, happened: Vec<(u64, Happening<'_>)>) -> Result<(), Problem> {
        let mut initiatives = HashMap::new();
        for (ago, happening) in happened {
            let at = self.now.minus(days(ago));
            self.clock.pass(at.since(self.clock.now()));
            match happening {
                Happening::Reported(number, initiative) => {
                    initiatives.insert(number, self.report(initiative).await?);
                }
                Happening::Updated(number, nth) => {
                    self.update(&self.content.initiatives[number], initiatives[&number], nth).await?;
                }
                Happening::Written(page) => self.write(page).await?,
            }
        }
        Ok(())
    }

    /// The folders and what lies in them: they have been there from the beginning.
    async fn library(&self) -> Result<(), Problem> {
        let librarian = *self.actors.values().find(|actor| actor.facilitates()).expect("a facilitator");
        let mut folders: HashMap<&str, Id<Subject>> = HashMap::new();
        for folder in &self.content.folders {
            let parent = folder.path.rsplit_once('/').map(|(above, _)| folders[above]);
            let (name, lang, about) = (folder.name.clone(), folder.lang.clone(), folder.about.clone());
            let topics = folder.topics.clone();
            let made = move |act: &mut facts::Act| {
                let planted =
                    PlantedFolder { name: &name, lang: lang.clone(), about: &about, topics: &topics };
                library::plant::folder(act, parent, &planted)
            };
            folders.insert(&folder.path, self.house.act(librarian, made).await?);
        }
        for document in &self.content.documents {
            let folder = folders[document.folder.as_str()];
            let (bytes, name) = (document.file.bytes(), document.file.name());
            let broken = |why: String| Problem::Broken(format!("{name}: {why}"));
            let kind = files::recognise(bytes, name).map_err(|_| broken("not a document".to_owned()))?;
            let blob = self.house.files.put(Bytes::from_static(bytes)).await;
            let blob = blob.map_err(|fault| broken(fault.to_string()))?;
            let (title, lang, topics) =
                (document.title.clone(), document.lang.clone(), document.topics.clone());
            let added = move |act: &mut facts::Act| {
                let file = (name, kind, blob, bytes.len());
                let planted = PlantedDocument { title: &title, lang: lang.clone(), topics: &topics, file };
                library::plant::document(act, folder, &planted).map(drop)
            };
            self.house.act(librarian, added).await?;
        }
        Ok(())
    }

    /// The processes of 2013, with their milestones and what feeds into what.
    async fn timeline(&self) -> Result<(), Problem> {
        let (text, lang) = (self.content.timeline.text(), self.content.network.language);
        let import =
            move |act: &mut facts::Act| processes::import_timeline(act, text, &lang.into()).map(drop);
        let steward = *self.actors.values().find(|actor| actor.is_steward()).expect("a steward");
        self.house.act(steward, import).await
    }

    async fn report(&self, initiative: &Initiative) -> Result<Id<Subject>, Problem> {
        let said = initiative.json();
        let first = self.actors[&initiative.leads[0]];
        let id = self.house.act(first, move |act| initiatives::plant::report(act, &said)).await?;
        for lead in initiative.leads.iter().skip(1) {
            let actor = self.actors[lead];
            let person = actor.person().expect("leads are people");
            self.house.act(first, move |act| initiatives::plant::ask(act, id, person)).await?;
            self.house.act(actor, move |act| initiatives::plant::agree(act, id)).await?;
        }
        Ok(id)
    }

    async fn update(&self, initiative: &Initiative, id: Id<Subject>, nth: usize) -> Result<(), Problem> {
        let (update, lang) = (initiative.updates[nth].clone(), initiative.lang.clone());
        let (house, first) = (self.house.clone(), self.actors[&initiative.leads[0]]);
        let told = move |act: &mut facts::Act| {
            let words = (update.title.as_str(), update.text.as_str());
            initiatives::plant::update(act, &house, id, words, lang.clone())
        };
        self.house.act(first, told).await
    }

    async fn write(&self, page: &Page) -> Result<(), Problem> {
        let (house, author) = (self.house.clone(), self.actors[&page.by]);
        let (title, purpose, lang) = (page.title.clone(), page.purpose.clone(), page.lang.clone());
        let (topics, text) = (page.topics.clone(), page.text.text());
        let id = self
            .house
            .act(author, move |act| {
                let planted = pages::plant::Planted {
                    title: &title,
                    text,
                    lang: lang.clone(),
                    purpose: &purpose,
                    topics: &topics,
                };
                pages::plant::page(act, &house, &planted)
            })
            .await?;
        let Some(whom) = page.agreed.clone() else { return Ok(()) };
        let day = self.clock.now().in_zone(&self.content.network.zone).date();
        let agreed = move |act: &mut facts::Act| pages::plant::agree(act, id, 1, (day, &whom));
        self.house.act(author, agreed).await
    }
}
