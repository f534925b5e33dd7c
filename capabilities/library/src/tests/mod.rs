//! Through the doors, on both engines.

mod documents;
mod drive;
mod elsewhere;
mod folders;
mod front;
mod pieces;
mod record;
pub(crate) mod samples;
mod uploads;

use base::{Parse, Tongue};
use testing::{Browser, Filled, House, Page};
use topics::{Name, Names};

fn each(test: impl Fn(&House)) {
    let capabilities = [
        &::front::CAPABILITY,
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &::notices::CAPABILITY,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, |house| {
        house.act(access::Actor::House, |act| {
            let names = Names::of([(Tongue::English, Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        test(house);
    });
}

/// The form that makes a folder.
fn folder<'b, 'h>(browser: &'b Browser<'h>, name: &str, parent: &str) -> Filled<'b, 'h> {
    browser
        .fill("/library")
        .with("name", name)
        .with("parent", parent)
        .with("visibility", "public")
        .with("position", 0)
}

/// The form that uploads into a folder.
fn upload<'b, 'h>(browser: &'b Browser<'h>, into: &str) -> Filled<'b, 'h> {
    browser.fill("/library/upload").with("folder", into).with("visibility", "public")
}

/// Uploads one file, and gives the address of its document.
fn keep(house: &House, browser: &Browser<'_>, into: &str, name: &str, bytes: &[u8]) -> String {
    let page = upload(browser, into).file("files", name, bytes).done().ok().says("Kept");
    house.settle();
    page.attribute("main ul.rows a", "href").expect("the document is named")
}

/// The id in the form of a folder's page.
fn doings(page: &Page) -> String {
    let edit = page.attribute("a.button[href^='/folders/']", "href").expect("who tends it is led there");
    edit.trim_end_matches("/edit").to_owned()
}

/// Where the documents are that everybody finds by these words, the best first.
fn found(house: &House, words: &str) -> Vec<String> {
    let query = search::Query::of(words, vec![search::Audience::Public]);
    let hits = house.built.house.search.search(&query).expect("the index can be asked").hits;
    hits.into_iter().map(|hit| hit.link).collect()
}
