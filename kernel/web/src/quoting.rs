//! What capabilities ask of each other's things, texts and channels, by kind and id or by address.

use crate::house::House;
use crate::plate::{Channel, Quotable, Quoted};
use crate::ui::Ui;
use db::Fault;
use facts::{Look, Subject};
use markup::Html;

impl House {
    /// The text of a thing, if passages can be taken from such things, and whoever looks may read it.
    pub fn quoted(&self, look: &Look, subject: &Subject) -> Result<Option<Quoted>, Fault> {
        match self.quotable(&subject.kind) {
            Some(quotable) => (quotable.quoted)(look, subject.id),
            None => Ok(None),
        }
    }

    /// What offers texts of this kind.
    pub fn quotable(&self, kind: &str) -> Option<&Quotable> {
        self.quotables.iter().find(|quotable| quotable.kind == kind)
    }

    /// The thing at an address of this site, typed whole or as a path, if passages can be taken from it. Whether
    /// whoever looks may read it, [`House::quoted`] says.
    pub fn quotable_at(&self, look: &Look, address: &str) -> Result<Option<Subject>, Fault> {
        let Some(path) = self.path_of(address) else { return Ok(None) };
        for quotable in &self.quotables {
            if let Some(id) = (quotable.at)(look, path)? {
                return Ok(Some(Subject::new(quotable.kind, id)));
            }
        }
        Ok(None)
    }

    /// The path in an address of this site; nothing for addresses elsewhere.
    fn path_of<'a>(&self, address: &'a str) -> Option<&'a str> {
        let address = address.trim();
        let path = address.strip_prefix(&self.settings.url).unwrap_or(address);
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let path = if path.len() > 1 { path.trim_end_matches('/') } else { path };
        (path.starts_with('/') && !path.starts_with("//")).then_some(path)
    }

    /// The channel that writes to things of this kind.
    pub fn channel(&self, kind: &str) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.kind == kind)
    }

    /// The things that are called so, of every kind that can be named, as whoever looks may see them.
    pub fn named(&self, look: &Look, name: &str) -> Result<Vec<Subject>, Fault> {
        let mut found = Vec::new();
        for naming in &self.namings {
            let ids = (naming.named)(look, name)?;
            found.extend(ids.into_iter().map(|id| Subject::new(naming.kind, id)));
        }
        Ok(found)
    }

    /// What others show beside a thing, each a section of its own.
    pub fn beside(&self, look: &Look, ui: &Ui, subject: &Subject) -> Result<Vec<Html>, Fault> {
        let mut sections = Vec::new();
        for beside in self.beside.iter().filter(|beside| beside.kind == subject.kind) {
            sections.extend((beside.html)(look, ui, subject.id)?);
        }
        Ok(sections)
    }
}
