//! Which addresses are lists', and what comes of mail to them.

use crate::acts::posting;
use crate::commands::{self, Asked};
use crate::heart::list::COMMANDS;
use crate::heart::list::{List, ListName};
use crate::store::lists;
use ::web::{House, Inbox};
use access::Actor;
use arrivals::{Arrived, LocalPart};
use base::{Parse as _, seconds};
use db::Fault;
use facts::{Look, Problem};
use jobs::{Failed, Work};

/// Takes the mail of lists.
pub(crate) const INBOX: Inbox = Inbox { knows, take };

/// What an address of a list is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// Posts.
    Posts,
    /// A command, with what stands behind the plus sign.
    Command(&'static str, Option<String>),
}

/// The list that a local part names, and what for: `talk`, `talk-join`, `talk-confirm+abc`.
pub(crate) fn door(local: &LocalPart) -> Option<(ListName, Door)> {
    let (address, token) = match local.as_str().split_once('+') {
        Some((address, token)) => (address, Some(token.to_owned())),
        None => (local.as_str(), None),
    };
    let command = COMMANDS.iter().find_map(|command| {
        let name = address.strip_suffix(command)?.strip_suffix('-')?;
        Some((ListName::parse(name).ok()?, *command))
    });
    match (command, token) {
        (Some((name, command)), token) if needs_token(command) == token.is_some() => {
            Some((name, Door::Command(command, token)))
        }
        (None, None) => Some((ListName::parse(address).ok()?, Door::Posts)),
        _ => None,
    }
}

fn needs_token(command: &str) -> bool {
    matches!(command, "confirm" | "moderate")
}

/// A list that is closed is known: its mail is taken, and given back with the reason.
fn knows(look: &Look, local: &LocalPart) -> Result<bool, Fault> {
    let Some((name, _)) = door(local) else { return Ok(false) };
    Ok(lists::by_name(look, &name)?.is_some())
}

fn take(house: House, arrived: Arrived) -> Work {
    Box::pin(async move { handle(&house, arrived).await.map_err(later) })
}

/// Everything is tried again that did not work out: an outage of ours must not lose a post. What only gave way to another
/// act is tried again soon.
pub(crate) fn later(problem: Problem) -> Failed {
    let soon = matches!(problem, Problem::Fault(Fault::Contended));
    Failed::Later(problem.to_string(), soon.then_some(seconds(1)))
}

async fn handle(house: &House, arrived: Arrived) -> Result<(), Problem> {
    let Some((name, door)) = door(&arrived.to.local) else { return Ok(()) };
    let found = house.read(Actor::House, move |look| lists::by_name(look, &name)).await?;
    // It was there when the mail was taken in.
    let Some(list) = found else { return Ok(()) };
    match door {
        Door::Posts => posting::receive(house, list, arrived).await.map(drop),
        Door::Command(command, token) => command_of(house, list, arrived, command, token).await,
    }
}

async fn command_of(
    house: &House,
    list: List,
    arrived: Arrived,
    command: &str,
    token: Option<String>,
) -> Result<(), Problem> {
    let asked = match (command, token) {
        ("join", _) => Asked::Join,
        ("leave", _) => Asked::Leave,
        ("request", _) => Asked::Request,
        ("owner", _) => Asked::Owner,
        ("confirm", Some(token)) => Asked::Confirm(token),
        ("moderate", Some(token)) => Asked::Moderate(token),
        // What comes to `-bounces` was sent by a program that remembers an older list: copies return elsewhere.
        _ => return Ok(()),
    };
    commands::take(house, list, arrived, asked).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(local: &str) -> Option<(String, Door)> {
        door(&LocalPart::parse(local).unwrap()).map(|(name, door)| (name.as_str().to_owned(), door))
    }

    #[test]
    fn an_address_names_its_list_and_what_it_is_for() {
        let named = |door| Some(("igf-talk".to_owned(), door));
        assert_eq!(read("igf-talk"), named(Door::Posts));
        assert_eq!(read("IGF-Talk-Join"), named(Door::Command("join", None)));
        assert_eq!(read("igf-talk-confirm+ABC"), named(Door::Command("confirm", Some("abc".into()))));
        for none in
            ["igf-talk+x", "igf-talk-join+x", "igf-talk-confirm", "-join", "postmaster", "b+x", "ünder"]
        {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
