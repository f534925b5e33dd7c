//! Tests of comments and their dispositions.

mod answering;
mod commenting;
mod following;
mod leaving;
mod mailed;
mod policies;
mod public;
mod threads;
mod volume;

use super::proposal;
use crate::acts::comments::follow;
use crate::facts::StatementChanged;
use crate::heart::revision::Revision;
use crate::heart::statement::{Stage, Statement, Track, Window};
use crate::store::{revisions, statements};
use ::mail::Letter;
use access::Actor;
use base::{Parse, Slug, hours, minutes};
use testing::{Browser, Filled, House, Page};
use texts::{Body, Mark, Origin};

/// A text of four paragraphs.
const TEXT: &str = "# On access\n\nEverybody has a right to the Internet.\n\nNetworks are neutral.\n\nWe call on all governments to act.";

/// Runs a test in a house whose notices are mailed, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

/// Proposes a statement that the network, or everybody, may comment on, writes its text, and asks for comments.
fn asks(house: &House, drafter: &Browser<'_>, consultation: &str) -> String {
    // The first of two fields of a name counts.
    let form = proposal(drafter.fill("/statements").with("consultation", consultation), "On access");
    let page = form.send().location().expect("it is proposed");
    write(house, &page, TEXT);
    stage(house, &page, Stage::Comments);
    page
}

/// The statement at an address.
fn at(house: &House, page: &str) -> Statement {
    let slug = Slug::parse(page.trim_start_matches("/statements/")).unwrap();
    house.look(Actor::House, move |look| Ok(statements::by_slug(look, &slug)?)).expect("it is there")
}

/// Saves a text, as the drafters do.
fn write(house: &House, page: &str, markdown: &str) {
    let (statement, markdown) = (at(house, page), markdown.to_owned());
    house.act(Actor::House, move |act| {
        let before = latest(act, &statement)?;
        let edit = before.edited(&markdown, Origin(1)).expect("a short text");
        let number = statement.revision + 1;
        let at = act.now();
        assert!(statements::set_revision(act, statement.id, (statement.revision, number), at)?);
        let revision = Revision { number, body: edit.body.clone(), note: None, by: None, at };
        revisions::insert(act, statement.id, &revision)?;
        follow(act, &statement, &before, &edit)?;
        act.record(&StatementChanged { statement: statement.id })?;
        Ok(())
    });
}

fn latest(read: &db::Read, statement: &Statement) -> Result<Body, db::Fault> {
    let revision = revisions::of(read, statement.id, statement.revision)?;
    Ok(revision.map_or_else(Body::empty, |revision| revision.body))
}

/// The number of the paragraph that says this.
fn mark(house: &House, page: &str, words: &str) -> Mark {
    let statement = at(house, page);
    let body = house.look(Actor::House, move |look| Ok(latest(look, &statement)?));
    let found = body.paragraphs.iter().find(|paragraph| paragraph.text.contains(words));
    found.unwrap_or_else(|| panic!("no paragraph says {words}")).mark
}

/// Brings a statement to a stage, with a window of three days.
fn stage(house: &House, page: &str, stage: Stage) {
    let statement = at(house, page);
    house.act(Actor::House, move |act| {
        let opened = act.now();
        let window = Window { opened, closes: opened.plus(hours(72)) };
        statements::set_stage(act, statement.id, stage, Track::Usual, Some(window), opened)?;
        act.record(&StatementChanged { statement: statement.id })?;
        Ok(())
    });
}

/// The form of a comment on a paragraph, as it stands on its page.
fn on<'b, 'h>(browser: &'b Browser<'h>, page: &str, mark: Mark, words: &str) -> Filled<'b, 'h> {
    let shown = browser.get(&format!("{page}/paragraphs/{mark}")).ok();
    let typed = |name: &str| shown.attribute(&format!("input[name={name}]"), "value").unwrap_or_default();
    browser
        .fill(&format!("{page}/comments"))
        .with("about", "paragraph")
        .with("mark", mark)
        .with("revision", typed("revision"))
        .with("kind", "concern")
        .with("proposed", shown.all("textarea[name=proposed]").pop().unwrap_or_default())
        .with("lang", "en")
        .with("words", words)
}

/// The form of a comment on the whole text, or on what is missing.
fn about<'b, 'h>(browser: &'b Browser<'h>, page: &str, part: &str, words: &str) -> Filled<'b, 'h> {
    let form = browser.fill(&format!("{page}/comments")).with("about", part).with("revision", 1);
    form.with("kind", "concern").with("lang", "en").with("words", words)
}

/// The form of an answer.
fn answers<'b, 'h>(browser: &'b Browser<'h>, comment: &str, disposition: &str) -> Filled<'b, 'h> {
    browser.change(&format!("{comment}/disposition")).with("disposition", disposition)
}

/// Answers a letter, as a mail program does: to its `Reply-To`, with the letter quoted below.
fn reply(house: &House, letter: &Letter, from: &str, words: &str) {
    house.pass(minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let quoted: String = letter.body.lines().map(|line| format!("> {line}\n")).collect();
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: {}\nMessage-ID: <{}@away.example>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n{quoted}",
        letter.subject,
        words.len()
    );
    house.mail_in(from, to.as_str(), raw);
}

/// The newest letter to an address whose subject has these words.
fn letter(house: &House, address: &str, words: &str) -> Letter {
    let mut letters = house.letters();
    letters.retain(|one| one.to.as_str() == address && one.subject.contains(words));
    letters.pop().unwrap_or_else(|| panic!("no letter to {address} says {words}"))
}

/// The address of the comment that an answer leads to.
fn made(answer: &Page) -> String {
    answer.location().unwrap_or_else(|| panic!("it was not made: {}", answer.text()))
}
