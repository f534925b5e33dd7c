//! The mails that tell: one notice, or a day's. Each says why it came and how to have no more of it.

use crate::store::Told;
use access::{Account, Actor};
use base::{Email, Lang, Link, Parse, Sentence};
use db::Fault;
use facts::{Act, Look};
use mail::Letter;
use web::{House, Notice, Ui};

/// Why somebody gets a mail.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Why {
    /// They have an account, and this kind of notice comes by mail.
    Kind(&'static str),
    /// They left their address here.
    Address,
    /// They want one mail a day.
    Digest,
}

/// The interface as the owner of an account reads it: in their language, else in the network's first.
pub(crate) fn ui_of(house: &House, account: &Account) -> Ui {
    house.ui(house.network().tongue_for(account.tongue), account.zone.clone(), account.actor())
}

/// The mail of one notice, whose reply goes to `answers`. `stop` is the token that ends such mails.
pub(crate) fn one(
    act: &Act,
    ui: &Ui,
    to: Email,
    notice: &Notice,
    answers: Option<Email>,
    why: Why,
    stop: &str,
) -> Letter {
    let subject = ui.say_plain(&notice.sentence);
    let mut parts = vec![subject.clone()];
    parts.extend(notice.detail.clone());
    parts.extend(notice.question.as_ref().map(|question| ui.say_plain(&question.hint)));
    parts.push(ui.absolute(&notice.link));
    Letter { reply_to: answers, ..letter(act, ui, to, subject, &parts.join("\n\n"), why, stop) }
}

/// Those that are about nothing that whoever looks may not see any more: a mail goes out later than a notice is written.
pub(crate) fn still_seen(look: &Look, ui: &Ui, told: Vec<Told>) -> Result<Vec<Told>, Fault> {
    let mut seen = Vec::with_capacity(told.len());
    for notice in told {
        let about = facts::of(look, notice.fact)?.map(|fact| fact.subject);
        let hidden = match &about {
            Some(subject) if ui.house().cards.iter().any(|maker| maker.kind == subject.kind) => {
                ui.card(look, subject)?.is_none()
            }
            _ => false,
        };
        if !hidden {
            seen.push(notice);
        }
    }
    Ok(seen)
}

/// The mail of a day's notices, in their order; `more` when there are others on the person's page.
pub(crate) fn many(act: &Act, ui: &Ui, to: Email, notices: &[Told], more: bool, stop: &str) -> Letter {
    let subject = ui.say_plain(&Sentence::of("notices-digest-subject").with("count", notices.len()));
    let mut entries: Vec<String> = notices.iter().map(|notice| entry(ui, notice)).collect();
    let others = || Sentence::of("notices-digest-more").with("link", ui.absolute("/you/notices"));
    entries.extend(more.then(|| ui.say_plain(&others())));
    letter(act, ui, to, subject, &entries.join("\n\n"), Why::Digest, stop)
}

fn entry(ui: &Ui, notice: &Told) -> String {
    format!("- {}\n  {}", ui.say_plain(&notice.sentence), ui.absolute(&notice.link))
}

fn letter(act: &Act, ui: &Ui, to: Email, subject: String, text: &str, why: Why, stop: &str) -> Letter {
    let house = ui.house();
    let unsubscribe = ui.absolute(&format!("/notices/unsubscribe/{stop}"));
    Letter {
        to,
        to_name: None,
        from: None,
        subject,
        body: format!("{text}\n\n-- \n{}\n", footer(ui, why, &unsubscribe)),
        html: None,
        reply_to: None,
        headers: Vec::new(),
        message_id: house.post.message_id(act.id::<Letter>()),
        date: act.now(),
        lang: Lang::from(ui.tongue()),
        unsubscribe: Link::parse(&unsubscribe).ok(),
        auto_submitted: true,
        attachments: Vec::new(),
    }
}

fn footer(ui: &Ui, why: Why, unsubscribe: &str) -> String {
    let network = ui.house().network();
    let said = |sentence: Sentence| ui.say_plain(&sentence);
    let reason = match why {
        Why::Kind(kind) => Sentence::of("notices-mail-why-kind").with("kind", ui.t(format!("notice-{kind}"))),
        Why::Address => Sentence::of("notices-mail-why-address").with("network", network.name.as_str()),
        Why::Digest => Sentence::of("notices-mail-why-digest").with("network", network.name.as_str()),
    };
    let mut lines = vec![said(reason)];
    if *ui.actor() != Actor::Nobody {
        lines.push(said(Sentence::of("notices-mail-choose").with("link", ui.absolute("/you/notices"))));
    }
    lines.push(said(Sentence::of("notices-mail-stop").with("link", unsubscribe)));
    lines.join("\n")
}
