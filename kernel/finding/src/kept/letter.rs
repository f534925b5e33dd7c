//! The mail that tells what is new: why it came, and how to have no more of it, stand in it.

use super::tell::News;
use crate::page::kind_name;
use access::Account;
use base::{Email, Lang, Link, Parse, Sentence};
use facts::Act;
use mail::Letter;
use web::{House, Ui};

/// The interface as the owner of an account reads it: in their language, else in the network's first.
pub(super) fn ui_of(house: &House, account: &Account) -> Ui {
    house.ui(house.network().tongue_for(account.tongue), account.zone.clone(), account.actor())
}

/// What is new, search by search, and how many things are told.
pub(super) fn text(ui: &Ui, news: &[News]) -> (String, usize) {
    let parts: Vec<String> = news.iter().map(|news| part(ui, news)).collect();
    (parts.join("\n\n"), news.iter().map(|news| news.hits.total).sum())
}

fn part(ui: &Ui, news: &News) -> String {
    let mut lines = vec![news.asked.clone()];
    for hit in &news.hits.hits {
        lines.push(format!(
            "- {} ({})\n  {}",
            hit.title.trim(),
            kind_name(ui, &hit.kind),
            ui.absolute(&hit.link)
        ));
    }
    let others = news.hits.total.saturating_sub(news.hits.hits.len());
    if others > 0 {
        lines.push(ui.say_plain(&Sentence::of("search-mail-more").with("count", others)));
    }
    lines.push(ui.absolute(&news.wanted.link()));
    lines.join("\n")
}

/// The mail with this text. `stop` is the token that ends such mails.
pub(super) fn letter(act: &Act, ui: &Ui, to: Email, things: usize, text: &str, stop: &str) -> Letter {
    let house = ui.house();
    let unsubscribe = ui.absolute(&format!("/searches/unsubscribe/{stop}"));
    let said = |sentence: Sentence| ui.say_plain(&sentence);
    let network = house.network();
    let footer = [
        said(Sentence::of("search-mail-why").with("network", network.name.as_str())),
        said(Sentence::of("search-mail-choose").with("link", ui.absolute("/you/searches"))),
        said(Sentence::of("search-mail-stop").with("link", unsubscribe.as_str())),
    ];
    Letter {
        to,
        to_name: None,
        from: None,
        subject: said(Sentence::of("search-mail-subject").with("count", things)),
        body: format!("{text}\n\n-- \n{}\n", footer.join("\n")),
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
