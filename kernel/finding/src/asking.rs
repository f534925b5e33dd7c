//! Asking the index, for somebody who counts among some.

use access::Actor;
use db::Fault;
use facts::Look;
use search::{Audience, Hits, Query, Survey};
use web::{Circle, Door, House};

/// The index could not be asked; why is in the log.
#[derive(Debug)]
pub(crate) struct Silent;

/// Among whom a reader counts.
pub(crate) fn audience(look: &Look, circles: &[Circle]) -> Result<Vec<Audience>, Fault> {
    let actor = look.actor();
    let mut audience = vec![Audience::Public];
    if actor.is_inside() {
        audience.push(Audience::Network);
    }
    audience.extend(actor.person().map(|person| Audience::Of(*person.bytes())));
    for circle in circles {
        audience.extend(circle(look)?.iter().map(|thing| Audience::Of(*thing.bytes())));
    }
    Ok(audience)
}

/// Among whom somebody counts who is not at the door.
pub(crate) async fn audience_of(house: &House, actor: Actor) -> Result<Vec<Audience>, Fault> {
    let circles = house.circles.clone();
    house.read(actor, move |look| audience(look, &circles)).await
}

/// What answers whoever is at the door, and how it divides.
pub(crate) async fn survey(door: &Door, query: Query) -> Result<Survey, Silent> {
    let audience = audience_of(door.house(), door.actor()).await.map_err(silent)?;
    let index = door.house().search.clone();
    off(move || index.survey(&Query { audience, ..query })).await
}

/// What answers a query as it stands.
pub(crate) async fn hits(house: &House, query: Query) -> Result<Hits, Silent> {
    let index = house.search.clone();
    off(move || index.search(&query)).await
}

/// Off the threads that answer requests.
async fn off<R: Send + 'static>(
    ask: impl FnOnce() -> Result<R, search::Fault> + Send + 'static,
) -> Result<R, Silent> {
    match tokio::task::spawn_blocking(ask).await {
        Ok(found) => found.map_err(silent),
        Err(panic) => Err(silent(panic)),
    }
}

fn silent(fault: impl std::fmt::Display) -> Silent {
    tracing::error!(%fault, "the index cannot be searched");
    Silent
}
