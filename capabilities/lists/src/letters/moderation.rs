//! Letters about held posts: to their authors, and to those who decide.

use super::Draft;
use crate::heart::held::{Held, Note};
use crate::heart::list::List;
use crate::heart::ticket::Ticket;
use ::web::House;
use arrivals::{Asking, reply_address};
use base::{Email, Sentence, Tongue, days};
use db::Fault;
use facts::Act;
use std::time::Duration;

/// The purpose of answers by which authors appeal.
pub(crate) const APPEAL: &str = "list-appeal";

/// For so long an author can answer, and a moderator decide by mail.
pub(crate) const ANSWERED_WITHIN: Duration = days(14);

/// Tells an author that their post waits and why, and how to withdraw it or say more.
pub(crate) fn held(
    act: &mut Act,
    house: &House,
    list: &List,
    post: &Held,
    tongue: Tongue,
) -> Result<(), Fault> {
    let Some(to) = &post.email else { return Ok(()) };
    let reply_to = appealing(act, house, post, to)?;
    about(house, list, post, to, tongue).reply_to(Some(reply_to)).send(
        act,
        "list-letter-held",
        "list-letter-held-body",
    )
}

/// Gives an author the reason why their post was not taken, and the way to disagree.
pub(crate) fn rejected(
    act: &mut Act,
    house: &House,
    list: &List,
    (post, note): (&Held, &Note),
    tongue: Tongue,
) -> Result<(), Fault> {
    let Some(to) = &post.email else { return Ok(()) };
    let reply_to = appealing(act, house, post, to)?;
    about(house, list, post, to, tongue).reply_to(Some(reply_to)).with("note", note.as_str()).send(
        act,
        "list-letter-rejected",
        "list-letter-rejected-body",
    )
}

fn appealing(act: &mut Act, house: &House, post: &Held, to: &Email) -> Result<Email, Fault> {
    let until = act.now().plus(ANSWERED_WITHIN);
    let asking = Asking { purpose: APPEAL, to: to.clone(), person: None, object: post.id.as_of(), until };
    reply_address(act, &house.settings.mail_domain, &asking)
}

/// Shows a moderator a held post, with an address that takes the decision.
pub(crate) fn to_moderator(
    act: &mut Act,
    house: &House,
    list: &List,
    post: &Held,
    (to, tongue): (&Email, Tongue),
    ticket: &Ticket,
) -> Result<(), Fault> {
    let deciding = list.email_for(&format!("moderate+{}", ticket.reveal()), &house.settings.mail_domain);
    about(house, list, post, to, tongue)
        .with("deciding", deciding.as_ref().map_or_else(String::new, ToString::to_string))
        .reply_to(deciding)
        .send(act, "list-letter-moderate", "list-letter-moderate-body")
}

/// Shows a moderator what an author answers.
pub(crate) fn appealed(
    act: &mut Act,
    house: &House,
    list: &List,
    (post, words): (&Held, &Note),
    (to, tongue): (&Email, Tongue),
) -> Result<(), Fault> {
    about(house, list, post, to, tongue).with("words", words.as_str()).send(
        act,
        "list-letter-appealed",
        "list-letter-appealed-body",
    )
}

/// What every letter about a held post may say.
fn about<'a>(house: &'a House, list: &'a List, post: &Held, to: &'a Email, tongue: Tongue) -> Draft<'a> {
    let author = match (&post.name, &post.email) {
        (Some(name), Some(email)) => format!("{name} <{email}>"),
        (Some(name), None) => name.clone(),
        (None, email) => email.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string),
    };
    let page = format!("{}/moderation/{}", list.link(), post.id);
    Draft::new(house, list, to, tongue)
        .with("subject", if post.subject.trim().is_empty() { "–" } else { post.subject.as_str() })
        .with("author", author)
        .with("excerpt", quoted(&post.excerpt))
        .with("link", house.absolute(&page))
        .with_said("reason", &reason(post))
        .with_said("authentication", &authentication(post))
}

/// Why a post is held, in words.
pub(crate) fn reason(post: &Held) -> Sentence {
    Sentence { key: format!("list-reason-{}", post.reason).into(), args: Vec::new() }
}

/// What is known of a post's sender, in words.
pub(crate) fn authentication(post: &Held) -> Sentence {
    let checks = &post.authentication;
    if !checks.checked {
        return Sentence::of("list-authentication-unchecked");
    }
    let domain = post.email.as_ref().map_or("–", Email::domain).to_owned();
    let key = match checks.dmarc {
        arrivals::Outcome::Pass => "list-authentication-pass",
        arrivals::Outcome::Fail => "list-authentication-fail",
        _ => "list-authentication-none",
    };
    Sentence::of(key).with("domain", domain)
}

fn quoted(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
