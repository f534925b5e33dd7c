//! Links by name: `[[Procedure for statements]]` in any text of the house.

use crate::house::House;
use crate::plate::Card;
use crate::ui::Ui;
use db::Fault;
use facts::{Look, Subject};
use markup::{Html, NameLink};
use std::collections::HashMap;
use url::form_urlencoded::byte_serialize;

/// So many names are looked up for one text; further ones are words. Each costs a query for every kind of thing that has
/// names.
const MOST: usize = 30;

/// The kind of thing that is written when nothing is called so, and where.
const WRITTEN: (&str, &str) = ("page", "/pages/new?title=");

/// What stands in place of a link by name; its words where it is nothing.
pub(crate) type LinkTo<'a> = dyn FnMut(&NameLink) -> Result<Option<Html>, Fault> + 'a;

impl House {
    /// The things that a link may mean: those of the kind it names, else of every kind, as whoever looks may see them.
    pub fn meant(&self, look: &Look, link: &NameLink) -> Result<Vec<Subject>, Fault> {
        let kinded = link.kind_and_name().and_then(|(kind, name)| {
            let naming = self.namings.iter().find(|naming| naming.kind == kind)?;
            Some((naming, name))
        });
        let mut found: Vec<Subject> = match kinded {
            Some((naming, name)) => {
                let ids = (naming.named)(look, name)?.into_iter();
                ids.map(|id| Subject::new(naming.kind, id)).collect()
            }
            None => self.named(look, link.written())?,
        };
        let mut seen = Vec::new();
        found.retain(|subject| {
            let new = !seen.contains(subject);
            seen.push(subject.clone());
            new
        });
        Ok(found)
    }
}

impl Ui {
    /// A link to a thing, as it was written: with its words, else with its name, else with what the thing is called by now.
    pub fn link_to(&self, card: &Card, link: &NameLink) -> Html {
        let name = link.kind_and_name().filter(|(kind, _)| self.knows_kind(kind));
        let name = name.map_or(link.written(), |(_, name)| name);
        let called_so = card.title.to_lowercase() == name.to_lowercase();
        let words = link.words().unwrap_or(if called_so { name } else { &card.title });
        NameLink::to(&card.link, words)
    }

    /// The words of a link that leads nowhere yet, and where it can be written, for those who may.
    pub fn link_to_write(&self, link: &NameLink) -> Html {
        let (kind, address) = WRITTEN;
        let words = Html::of_text(link.shown());
        let named = link.kind_and_name().filter(|(kind, _)| self.knows_kind(kind));
        let other_kind = named.is_some_and(|(named, _)| named != kind);
        if other_kind || !self.knows_kind(kind) || !self.actor().is_inside() {
            return words;
        }
        let name = named.map_or(link.written(), |(_, name)| name);
        let query: String = byte_serialize(name.as_bytes()).collect();
        let write = Html::of_text(&self.t("link-write"));
        Html::trusted(format!(
            "{words} <a class=\"small\" href=\"{address}{query}\" rel=\"nofollow\" lang=\"{}\">{write}</a>",
            self.tongue()
        ))
    }

    fn knows_kind(&self, kind: &str) -> bool {
        self.house().namings.iter().any(|naming| naming.kind == kind)
    }
}

/// Links by name in a text that keeps no ids of what they mean.
pub(crate) struct ByName<'a> {
    look: &'a Look<'a>,
    ui: &'a Ui,
    known: HashMap<String, Option<Card>>,
}

impl<'a> ByName<'a> {
    pub(crate) fn new(look: &'a Look<'a>, ui: &'a Ui) -> Self {
        Self { look, ui, known: HashMap::new() }
    }

    /// What stands in place of a link. Of several things that are called so it leads to the first.
    pub(crate) fn follow(&mut self, link: &NameLink) -> Result<Option<Html>, Fault> {
        if !self.known.contains_key(link.written()) {
            if self.known.len() == MOST {
                return Ok(None);
            }
            let mut card = None;
            for subject in self.ui.house().meant(self.look, link)? {
                card = self.ui.card(self.look, &subject)?;
                if card.is_some() {
                    break;
                }
            }
            self.known.insert(link.written().to_owned(), card);
        }
        Ok(Some(match self.known.get(link.written()) {
            Some(Some(card)) => self.ui.link_to(card, link),
            _ => self.ui.link_to_write(link),
        }))
    }
}
