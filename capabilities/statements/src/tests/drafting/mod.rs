//! Tests of writing the text.

mod bits;
mod leaving;
mod revisions;
mod sheet;
mod writing;

use crate::facts::StatementChanged;
use crate::heart::statement::{Stage, Statement};
use crate::store::statements;
use access::Actor;
use base::{Parse, Slug};
use testing::{Browser, Filled, House, Page};

/// A text of three paragraphs.
const TEXT: &str = "# On access\n\nEverybody has a right to the Internet.\n\nNetworks should be neutral.";

/// Runs a test in a house with bits, and texts to take them from, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &notices::CAPABILITY,
        &::bits::CAPABILITY,
        &sheet::SHEETS,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, test);
}

/// The form of the text, as it is after revision `from`.
fn form<'b, 'h>(browser: &'b Browser<'h>, page: &str, from: i64, text: &str) -> Filled<'b, 'h> {
    browser.change(&format!("{page}/draft")).with("from", from).with("text", text)
}

/// Saves a text that was written on revision `from`.
fn save(browser: &Browser<'_>, page: &str, from: i64, text: &str) -> Page {
    form(browser, page, from, text).done().ok()
}

/// What the form of the text holds.
fn text(browser: &Browser<'_>, page: &str) -> String {
    held(&browser.get(&format!("{page}/draft")).ok(), "text")
}

/// What stands in a field of several lines, line by line; for words without signs that HTML writes otherwise.
fn held(page: &Page, name: &str) -> String {
    let body = page.body();
    let (_, field) = body.split_once(&format!("name=\"{name}\"")).expect("the field");
    let (_, field) = field.split_once(">\n").expect("its beginning");
    field.split_once("</textarea>").expect("its end").0.to_owned()
}

/// The statement at an address.
fn at(house: &House, page: &str) -> Statement {
    let slug = Slug::parse(page.trim_start_matches("/statements/")).unwrap();
    house.look(Actor::House, move |look| Ok(statements::by_slug(look, &slug)?)).expect("it is there")
}

/// Moves a statement to a stage by hand.
fn stage(house: &House, page: &str, stage: Stage) {
    let statement = at(house, page);
    house.act(Actor::House, move |act| {
        let now = act.now();
        statements::set_stage(act, statement.id, stage, statement.track, None, now)?;
        act.record(&StatementChanged { statement: statement.id })?;
        Ok(())
    });
}
