//! Tests of versions, translations, deliveries and the record.

mod deliveries;
mod letters;
mod network;
mod record;
mod translations;
mod versions;

use super::{each, propose_to_all};
use crate::heart::statement::Statement;
use crate::store::statements;
use access::Actor;
use base::{Parse, Slug};
use testing::{Browser, Filled, House};

/// A text of four paragraphs.
const TEXT: &str =
    "# What we ask\n\nEverybody has a right to the Internet.\n\nNetworks are neutral.\n\nGovernments act.";

/// Why a facilitator goes on though nobody was asked for comments.
const REASON: &str = "There is no time left for a round of comments.";

/// Proposes a statement and writes its text.
fn drafted(browser: &Browser<'_>, title: &str) -> String {
    let page = propose_to_all(browser, title);
    write(browser, &page, 0, TEXT);
    page
}

/// Saves the text that follows a revision.
fn write(browser: &Browser<'_>, page: &str, from: i64, text: &str) {
    browser.change(&format!("{page}/draft")).with("from", from).with("text", text).done().ok();
}

/// The form that publishes, as a facilitator sends it who goes on in spite of the procedure.
fn publishes<'b, 'h>(browser: &'b Browser<'h>, page: &str) -> Filled<'b, 'h> {
    let shown = browser.get(&format!("{page}/publication")).ok();
    let revision = shown.attribute("input[name=revision]", "value").expect("the page names the revision");
    browser.fill(&format!("{page}/publication")).with("revision", revision).with("reason", REASON)
}

/// Proposes, writes and publishes a statement.
fn published(facilitator: &Browser<'_>, title: &str) -> String {
    let page = drafted(facilitator, title);
    publishes(facilitator, &page).done().ok().says("The version is published");
    page
}

/// The statement at an address.
fn at(house: &House, page: &str) -> Statement {
    let slug = Slug::parse(page.trim_start_matches("/statements/")).expect("an address");
    house.look(Actor::House, move |look| Ok(statements::by_slug(look, &slug)?)).expect("it is there")
}
