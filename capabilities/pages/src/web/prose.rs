//! A text as it is read, with links that lead where they led when it was written.

use crate::acts::links::name_of;
use crate::heart::links::Links;
use ::web::{Card, Html, Ui};
use db::Fault;
use facts::{Look, Subject, Tag};
use markup::NameLink;
use std::collections::HashMap;

/// So many names that led nowhere are looked for again in one text.
const MOST_SOUGHT: usize = 30;

/// A text on its way into a page.
pub(super) struct Prose {
    pub(super) html: Html,
    /// What a kept page with it depends on; nothing when it cannot be kept.
    pub(super) tags: Option<Vec<Tag>>,
}

/// A text as this reader sees it.
pub(super) fn prose(look: &Look, ui: &Ui, text: &str, links: &Links) -> Result<Prose, Fault> {
    let mut weaver = Weaver::new(look, ui, links);
    let html = ui.prose_linked(look, text, false, &mut |link| weaver.link(link))?;
    let lower = text.to_lowercase();
    let codes = ui.house().shortcodes.iter().any(|code| lower.contains(&format!("[{}", code.name)));
    let steady = !codes && weaver.sought.is_empty();
    Ok(Prose { html, tags: steady.then_some(weaver.tags) })
}

/// A text as its writer sees it before it is saved: with notes where a short code comes to nothing.
pub(super) fn preview(look: &Look, ui: &Ui, text: &str, links: &Links) -> Result<Html, Fault> {
    let mut weaver = Weaver::new(look, ui, links);
    ui.prose_linked(look, text, true, &mut |link| weaver.link(link))
}

struct Weaver<'a> {
    look: &'a Look<'a>,
    ui: &'a Ui,
    links: &'a Links,
    seen: HashMap<Subject, Option<Card>>,
    sought: HashMap<String, Option<Card>>,
    tags: Vec<Tag>,
}

impl<'a> Weaver<'a> {
    fn new(look: &'a Look<'a>, ui: &'a Ui, links: &'a Links) -> Self {
        Self { look, ui, links, seen: HashMap::new(), sought: HashMap::new(), tags: Vec::new() }
    }

    fn link(&mut self, link: &NameLink) -> Result<Option<Html>, Fault> {
        let links = self.links;
        let known = links.find(link.written()).and_then(|known| known.target.as_ref());
        let Some((subject, called)) = known else { return self.seek(link).map(Some) };
        if !self.seen.contains_key(subject) {
            let card = self.ui.card(self.look, subject)?;
            self.tags.push(subject.tag());
            self.seen.insert(subject.clone(), card);
        }
        let Some(Some(card)) = self.seen.get(subject) else { return Ok(None) };
        let name = name_of(self.ui.house(), link);
        let words = link.words().unwrap_or(if card.title == *called { name } else { &card.title });
        Ok(Some(NameLink::to(&card.link, words)))
    }

    /// A name that led nowhere when it was written may lead somewhere by now.
    fn seek(&mut self, link: &NameLink) -> Result<Html, Fault> {
        if !self.sought.contains_key(link.written()) {
            let mut card = None;
            if self.sought.len() < MOST_SOUGHT {
                for subject in self.ui.house().meant(self.look, link)? {
                    card = self.ui.card(self.look, &subject)?;
                    if card.is_some() {
                        break;
                    }
                }
            }
            self.sought.insert(link.written().to_owned(), card);
        }
        Ok(match self.sought.get(link.written()) {
            Some(Some(card)) => self.ui.link_to(card, link),
            _ => self.ui.link_to_write(link),
        })
    }
}
