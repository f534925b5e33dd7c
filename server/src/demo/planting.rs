//! Plants the demo network through the acts of its capabilities, at the times at which things happened: the clock
//! starts with the network and is moved on.

mod calendar;
mod knowledge;
mod lists;
mod people;
mod statements;

use super::book::Book;
use super::content::{Content, content};
use super::doors::feed_path;
use crate::config::Config;
use crate::house::CAPABILITIES;
use crate::instance::{Instance, Opening};
use crate::trouble::Trouble;
use access::{Actor, accounts};
use base::{Clock, Line, Link, Moment, Named, Parse, Slug, Text, Tongue, days};
use facts::Problem;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;
use web::{House, Network, NetworkChanged};

/// When the network came together: two months before its first gathering. 1 September 2012.
const FOUNDED: Moment = Moment::from_micros(1_346_457_600_000_000);

/// Invented people as they act, by their addresses.
type Actors = BTreeMap<Slug, Actor>;

/// Plants everything but what comes from the sources, into an instance that listens at `feeds`.
pub(super) async fn plant(config: &Config, url: &str, feeds: &str, day: Date) -> Result<(), Trouble> {
    let clock = Clock::standing_at(FOUNDED);
    let instance =
        Instance::open(config, url.to_owned(), CAPABILITIES, Opening::Planting(clock.clone())).await?;
    let house = &instance.built.house;
    if house.network().set_up.is_some() {
        return Err(Trouble::Other(
            "this database holds a network of its own, which is no place for the demo; choose another data \
             directory with --data, and no --database"
                .to_owned(),
        ));
    }
    let content = content();
    topics(house, &content).await?;
    let actors = people::plant(house, &content).await?;
    let planted = calendar::plant(house, &content, &actors, &clock, day).await?;
    lists::plant(house, &content, &actors, &planted.events).await?;
    sources(house, &content, feeds).await?;
    instance.close().await;
    knowledge::plant(config, url, &content, &actors).await?;
    last_weeks(config, url, &content, &actors, &planted).await
}

/// What happened in the weeks before the demo began, by a clock that starts then. Last of all the network is set up: a
/// demo that was broken off before is none.
async fn last_weeks(
    config: &Config,
    url: &str,
    content: &Content,
    actors: &Actors,
    planted: &calendar::Planted,
) -> Result<(), Trouble> {
    let first = content.statements.iter().map(|statement| statement.days).max().unwrap_or(0);
    let clock = Clock::standing_at(Clock::machine().now().minus(days(first)));
    let opening = Opening::Planting(clock.clone());
    let instance = Instance::open(config, url.to_owned(), CAPABILITIES, opening).await?;
    let house = &instance.built.house;
    statements::plant(house, content, actors, planted, &clock).await?;
    network(house, content).await?;
    instance.close().await;
    Ok(())
}

/// What of the demo is its own text, and has been planted by a test.
fn own<T: Parse>(text: &str) -> T {
    T::parse(text).unwrap_or_else(|refused| panic!("the demo's own “{text}”: {refused:?}"))
}

async fn topics(house: &House, content: &Content) -> Result<(), Problem> {
    for topic in &content.topics {
        let names = Tongue::ALL.iter().map(|tongue| (*tongue, own(topic.names.of(*tongue))));
        let names = topics::Names::of(names).expect("six names");
        let context = topics::Context { text: own(&topic.context), lang: Tongue::English.into() };
        let slug = topic.slug.clone();
        house.act(Actor::House, move |act| topics::add(act, &slug, &names, Some(&context)).map(drop)).await?;
    }
    Ok(())
}

async fn network(house: &House, content: &Content) -> Result<(), Problem> {
    let said = &content.network;
    let objectives: Vec<String> = said.objectives.iter().map(|objective| format!("- {objective}")).collect();
    let about = format!("{}\n\n{}\n\n{}", said.line, said.aims, objectives.join("\n"));
    let network = Network {
        name: own(&said.name),
        about: Some(own::<Text<4000>>(&about)),
        lang: said.language.into(),
        tongues: said.languages.clone(),
        zone: said.zone.clone(),
        joining: own(&said.joining),
        set_up: Some(FOUNDED),
        ..Network::default()
    };
    house
        .act(Actor::House, move |act| {
            network.store(act)?;
            Ok(act.record(&NetworkChanged { network: network.clone() })?)
        })
        .await
}

/// The sources; what they list comes when the demo serves them.
async fn sources(house: &House, content: &Content, feeds: &str) -> Result<(), Problem> {
    for source in &content.sources {
        let terms = events::sources::Terms {
            name: own::<Line<120>>(&source.title),
            url: Some(own::<Link>(&format!("{feeds}{}", feed_path(&source.slug)))),
            zone: source.zone.clone(),
            scope: Some(own(&source.scope)),
            topics: source.topics.clone(),
            trust: own(&source.trust),
            every: days(1),
        };
        events::sources::add(house, terms).await?;
    }
    Ok(())
}

/// Collects each source for the first time, and lets people say to which of what it lists they go.
pub(super) async fn follow_up(house: House, book: Arc<Book>) {
    if book.followed_up() {
        return;
    }
    match collect(&house, &book.content).await {
        Ok(()) => {
            if let Err(error) = book.note_followed_up() {
                tracing::error!(%error, "the demo's book cannot be written");
            }
        }
        Err(problem) => tracing::error!(%problem, "the demo's sources could not be collected"),
    }
}

async fn collect(house: &House, content: &Content) -> Result<(), Problem> {
    for source in house.read(Actor::House, events::sources::list).await? {
        events::sources::poll(house, source.id).await?;
    }
    for attendance in &content.attendances {
        let (Some(uid), Some(person)) =
            (attendance.uid.clone(), content.people.iter().find(|person| person.slug == attendance.person))
        else {
            continue;
        };
        let (email, attending) = (person.email(), calendar::attending(attendance));
        house
            .act(Actor::House, move |act| {
                let account = accounts::with_email(act, &email)?.ok_or(Problem::NotFound)?;
                let Some(event) = events::plant::listed(&act.look(), &uid)? else { return Ok(()) };
                act.act_as(account.actor());
                events::plant::attendance(act, event, &attending)
            })
            .await?;
    }
    Ok(())
}
