//! Doubles are found; initiatives are merged by consent, and apart again.

mod alike;
mod changed;
mod gone;
mod mailed;
mod model;
mod record;
mod together;
mod undone;

use super::said;
use testing::{Browser, House, Page};
use web::axum::http::StatusCode;

/// Reports an initiative, whatever it resembles, and returns the address of its page.
pub(super) fn report(browser: &Browser<'_>, title: &str) -> String {
    let form = said(browser.fill("/initiatives"), title).with("state", "running").with("alike", "asked");
    form.send().location().expect("it was reported")
}

/// Proposes something in the name of one to another, and returns the address of the proposal.
pub(super) fn propose(browser: &Browser<'_>, from: &str, to: &str, verb: &str) -> String {
    proposed(browser, from, to, verb).location().unwrap_or_else(|| panic!("{verb} was not proposed"))
}

/// The same, whatever comes of it. In a merge, what is said of `to` is kept.
pub(super) fn proposed(browser: &Browser<'_>, from: &str, to: &str, verb: &str) -> Page {
    let slug = to.trim_start_matches("/initiatives/");
    let page = browser.get(&format!("{from}/together/new?verb={verb}&with={slug}")).ok();
    let mut form = browser.fill(&format!("{from}/together")).with("verb", verb).with("with", slug);
    if verb == "merge" {
        for name in ["title", "acronym", "lang", "state", "aim", "what", "result", "offers"] {
            form = form.with(name, typed(&page, name));
        }
    }
    form.with("words", "It is the same work.").send()
}

/// What a form has in a field.
pub(super) fn typed(page: &Page, name: &str) -> String {
    let value = page.attribute(&format!("input[name={name}]:not([type=radio])"), "value");
    let chosen = page.attribute(&format!("input[name={name}][checked]"), "value");
    let option = page.attribute(&format!("select[name={name}] option[selected]"), "value");
    let text = || page.all(&format!("textarea[name={name}]")).first().cloned();
    value.or(chosen).or(option).or_else(text).unwrap_or_default()
}

/// Agrees to exactly what is shown.
pub(super) fn agree(browser: &Browser<'_>, proposal: &str) -> Page {
    let page = browser.get(proposal).ok();
    let form = browser.fill(&format!("{proposal}/consent")).with("seen", typed(&page, "seen"));
    form.send().is(StatusCode::SEE_OTHER)
}

/// Merges one into another, by the leads of both; the address of the merge.
pub(super) fn merge(from: (&Browser<'_>, &str), to: (&Browser<'_>, &str)) -> String {
    let proposal = propose(from.0, from.1, to.1, "merge");
    agree(to.0, &proposal);
    proposal
}

/// Whether somebody was told this, in a letter's subject or body.
pub(super) fn told(house: &House, to: &str, words: &str) -> bool {
    let letters = house.letters();
    let mut theirs = letters.iter().filter(|letter| letter.to.as_str() == format!("{to}@people.example"));
    theirs.any(|letter| letter.subject.contains(words) || letter.body.contains(words))
}
