//! What the library brings to the front page.

use crate::heart::document::Document;
use crate::heart::folder::Folder;
use crate::store::folders;
use crate::store::listed::{self, Filter};
use ::facts::Look;
use ::web::{Front, News, Ui};
use base::{Id, Moment};
use db::Fault;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) const FRONT: Front = Front { news, ..Front::NOTHING };

/// More new documents of one folder than these are told as one: a hundred files that come at once leave room for other
/// news.
const ONE_BY_ONE: usize = 3;
/// So many are looked through where many came at once.
const LOOKED_THROUGH: i64 = 300;

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let inside = look.actor().is_inside();
    let newest = |limit| listed::newest(look, &Filter::default(), inside, since, None, limit);
    let mut found = newest(i64::try_from(most).unwrap_or(i64::MAX))?;
    if !crowded(&found).is_empty() {
        found = newest(LOOKED_THROUGH)?;
    }
    let crowded = crowded(&found);
    let (mut news, mut told) = (Vec::new(), BTreeSet::new());
    for document in &found {
        if !crowded.contains(&document.folder) {
            news.push(one(ui, document));
        } else if told.insert(document.folder) {
            news.extend(many(look, ui, document, since)?);
        }
    }
    news.truncate(most);
    Ok(news)
}

/// The folders that more of these are in than are told one by one.
fn crowded(documents: &[Document]) -> BTreeSet<Id<Folder>> {
    let mut counts = BTreeMap::new();
    for document in documents {
        *counts.entry(document.folder).or_insert(0) += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > ONE_BY_ONE).map(|(folder, _)| folder).collect()
}

fn one(ui: &Ui, document: &Document) -> News {
    News {
        title: document.details.title.to_string(),
        link: document.link(),
        at: document.added,
        label: ui.t("document-kind"),
    }
}

/// The folder of this document, which is the last of many that came.
fn many(look: &Look, ui: &Ui, last: &Document, since: Moment) -> Result<Option<News>, Fault> {
    let Some(folder) = folders::find(look, last.folder)? else { return Ok(None) };
    let count = listed::count_since(look, folder.id, look.actor().is_inside(), since)?;
    Ok(Some(News {
        title: folder.details.name.to_string(),
        link: format!("{}?sort={}", folder.link(), listed::Sort::Added),
        at: last.added,
        label: ui.tn("folder-documents", count),
    }))
}
