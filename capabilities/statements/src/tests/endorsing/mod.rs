//! Tests of endorsements.

mod again;
mod guarding;
mod mailed;
mod organizations;
mod sealed;
mod signing;
mod volume;

use super::propose;
use crate::acts::endorsing::ask_again;
use crate::facts::StatementChanged;
use crate::heart::log::Entry;
use crate::heart::statement::{Stage, Statement};
use crate::heart::version::{ChangeKind, Version, VersionText};
use crate::store::{log, statements, versions};
use ::mail::Letter;
use access::Actor;
use base::{Lang, Parse, Slug, minutes};
use testing::{Browser, House};
use texts::{Body, Origin};

/// What is published at first.
const TEXT: &str = "Everybody has a right to the Internet.\n\nWe call on all governments to act.";

/// Runs a test in a house whose notices are mailed, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, test);
}

/// The statement at an address.
fn at(house: &House, page: &str) -> Statement {
    let slug = Slug::parse(page.trim_start_matches("/statements/")).unwrap();
    house.look(Actor::House, move |look| Ok(statements::by_slug(look, &slug)?)).expect("it is there")
}

/// Publishes a version, as the area publishing does, and asks the signers of the one before.
pub(super) fn publish(house: &House, page: &str, change: ChangeKind, markdown: &str) {
    let (statement, markdown) = (at(house, page), markdown.to_owned());
    house.act(Actor::House, move |act| {
        let (now, number) = (act.now(), statement.version.unwrap_or(0) + 1);
        let body = Body::empty().edited(&markdown, Origin(1)).expect("a short text").body;
        let version =
            Version { number, revision: 1, change, outcome: None, dissent: None, by: None, at: now };
        versions::insert(act, statement.id, &version)?;
        for lang in ["en", "fr"] {
            let title = statement.proposal.title.to_string();
            let canonical = texts::canonical(&format!("{title} {lang}"), &body);
            let words = VersionText {
                version: number,
                lang: Lang::parse(lang).expect("a language"),
                title,
                hash: texts::hash(&canonical).to_string(),
                canonical,
                body: body.clone(),
                translator: None,
                translator_person: None,
                at: now,
            };
            versions::insert_words(act, statement.id, &words)?;
        }
        statements::set_version(act, statement.id, number, now)?;
        statements::set_stage(act, statement.id, Stage::Published, statement.track, None, now)?;
        if let Some(old) = statement.version {
            ask_again(act, &statements::find(act, statement.id)?.expect("it is there"), old, number, change)?;
        }
        act.record(&StatementChanged { statement: statement.id })?;
        Ok(())
    });
    house.settle();
}

/// A statement of Ana's that is published.
pub(super) fn published(house: &House, ana: &Browser<'_>) -> String {
    let page = propose(ana, "On access");
    publish(house, &page, ChangeKind::First, TEXT);
    page
}

/// A member signs for themselves.
pub(super) fn signs(browser: &Browser<'_>, page: &str, name: &str) {
    let version =
        browser.get(&format!("{page}/endorse")).ok().attribute("input[name=version]", "value").unwrap();
    let form = browser.fill(&format!("{page}/endorse")).with("as", "person").with("version", version);
    form.with("name", name).with("lang", "en").done().ok().says("Your name stands");
}

/// Somebody without an account asks to sign.
fn asks(browser: &Browser<'_>, page: &str, name: &str, mail: &str) {
    let version =
        browser.get(&format!("{page}/endorse")).ok().attribute("input[name=version]", "value").unwrap();
    let form = browser.fill(&format!("{page}/endorse")).with("as", "person").with("version", version);
    let form = form.with("name", name).with("affiliation", "University of Dakar").with("country", "SN");
    form.with("mail", mail).with("lang", "en").done().ok().says("We have sent you a mail");
}

/// The path behind the site's address in the newest letter to an address whose subject begins so.
pub(super) fn link(house: &House, address: &str, subject: &str) -> String {
    let letter = letter(house, address, subject);
    let found =
        letter.body.lines().map(str::trim).rfind(|line| {
            line.starts_with("https://bits.example/statements/") && line.matches('/').count() > 4
        });
    let found = found.unwrap_or_else(|| panic!("no link in {}", letter.body));
    found.trim_start_matches("https://bits.example").to_owned()
}

/// The newest letter to an address whose subject begins so.
fn letter(house: &House, address: &str, subject: &str) -> Letter {
    let mut letters = house.letters();
    letters.retain(|letter| letter.to.as_str() == address && letter.subject.starts_with(subject));
    letters.pop().unwrap_or_else(|| panic!("no letter {subject:?} to {address}"))
}

/// The names on the list of signatories.
fn names(house: &House, page: &str) -> Vec<String> {
    house
        .visitor()
        .get(&format!("{page}/signatories"))
        .ok()
        .all(".signatories li > bdi:first-child, .signatories li > b > bdi")
}

/// What the log of a statement says, in order; its chain holds.
fn logged(house: &House, page: &str) -> Vec<Entry> {
    let id = at(house, page).id;
    let entries = house.look(Actor::House, move |look| Ok(log::behind(look, id, 0)?));
    let mut before = String::new();
    for entry in &entries {
        assert!(entry.holds(&before), "{entry:?}");
        before.clone_from(&entry.hash);
    }
    entries
}

/// Answers a letter, as a mail program does: to its `Reply-To`, with the letter quoted below.
fn reply(house: &House, letter: &Letter, from: &str, words: &str) {
    house.pass(minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let quoted: String = letter.body.lines().map(|line| format!("> {line}\n")).collect();
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: {}\nMessage-ID: <{}.{}@away.example>\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n{quoted}",
        letter.subject,
        words.len(),
        to.as_str().len() + from.len()
    );
    house.mail_in(from, to.as_str(), raw);
}
