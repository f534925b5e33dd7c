//! How pages are found, named, mentioned and quoted elsewhere.

use crate::facts::{
    PAGE, PageBroughtBack, PageChanged, PageForgotten, PageRemoved, PageSettled, PageTakenIn,
    PageVersionChanged, VERSION,
};
use crate::heart::page::{Page, Reach, Version};
use crate::store::{found, pages, revisions, versions};
use ::search::{Audience, Document};
use ::web::{Card, CardMaker, Naming, Quotable, Quoted, Searchable, Ui};
use base::{Id, Lang, Parse, Slug};
use db::Fault;
use facts::{Fact, Look, Subject};

pub(crate) const CARDS: CardMaker = CardMaker { kind: PAGE, card };

/// The originals, and the translations, each in its own language.
pub(crate) const SEARCHABLES: [Searchable; 2] = [
    Searchable {
        kind: PAGE,
        label: "page-nav",
        facts: &[
            PageChanged::KIND,
            PageSettled::KIND,
            PageRemoved::KIND,
            PageBroughtBack::KIND,
            PageForgotten::KIND,
            PageTakenIn::KIND,
        ],
        document: original,
        after: |look, after| {
            Ok(found::pages_after(look, after.map(Id::as_of))?.into_iter().map(Id::as_of).collect())
        },
    },
    Searchable {
        kind: VERSION,
        label: "page-translations",
        facts: &[PageVersionChanged::KIND],
        document: translation,
        after: |look, after| {
            Ok(found::translations_after(look, after.map(Id::as_of))?.into_iter().map(Id::as_of).collect())
        },
    },
];

pub(crate) const NAMING: Naming = Naming {
    kind: PAGE,
    label: "page-nav",
    named: |look, name| {
        let pages = found::named(look, look.actor().is_inside(), name)?;
        Ok(pages.into_iter().map(Id::as_of).collect())
    },
};

pub(crate) const QUOTABLE: Quotable = Quotable { kind: PAGE, label: "page-nav", quoted, at };

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let page = pages::find(look, id.as_of::<Page>())?.filter(|page| page.is_for(look.actor()));
    Ok(page.map(|page| Card { title: page.title.to_string(), link: page.link() }))
}

fn audience(page: &Page) -> Vec<Audience> {
    match page.reach {
        Reach::Public => vec![Audience::Public],
        Reach::Network => vec![Audience::Network],
    }
}

fn original(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some(page) = there(look, id.as_of())? else { return Ok(None) };
    let Some(revision) = revisions::of(look, page.id, &page.lang, page.revision)? else { return Ok(None) };
    let lang = page.lang.clone();
    document(look, &page, (PAGE, id), (lang, page.title.as_str(), &revision.text, page.link())).map(Some)
}

fn translation(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some((page, version)) = versions::with_id(look, id.as_of::<Version>())? else { return Ok(None) };
    let Some(page) = there(look, page)?.filter(|_| version.follows.is_some()) else { return Ok(None) };
    let lang = version.lang.clone();
    let Some(revision) = revisions::of(look, page.id, &lang, version.revision)? else { return Ok(None) };
    let link = format!("{}/in/{lang}", page.link());
    document(look, &page, (VERSION, id), (lang, version.title.as_str(), &revision.text, link)).map(Some)
}

fn there(look: &Look, id: Id<Page>) -> Result<Option<Page>, Fault> {
    Ok(pages::find(look, id)?.filter(|page| page.removed.is_none()))
}

fn document(
    look: &Look,
    page: &Page,
    (kind, id): (&str, Id<Subject>),
    (lang, title, text, link): (Lang, &str, &str, String),
) -> Result<Document, Fault> {
    Ok(Document {
        kind: kind.to_owned(),
        id: *id.bytes(),
        lang: Some(lang),
        title: title.to_owned(),
        body: markup::plain_text(text),
        link,
        at: page.changed,
        audience: audience(page),
        topics: pages::topics(look, page.id)?.iter().map(ToString::to_string).collect(),
        filters: vec![format!("purpose={}", page.purpose)],
    })
}

/// The original's text. It is the network's, and nobody's in particular.
fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let page = pages::find(look, id.as_of::<Page>())?.filter(|page| page.is_for(look.actor()));
    let Some(page) = page else { return Ok(None) };
    let Some(revision) = revisions::of(look, page.id, &page.lang, page.revision)? else { return Ok(None) };
    Ok(Some(Quoted {
        title: page.title.to_string(),
        link: page.link(),
        author: None,
        people: Vec::new(),
        email: None,
        lang: Some(page.lang.clone()),
        text: revision.text,
        public: page.reach == Reach::Public,
        audience: audience(&page),
        at: revision.listed.at,
        topics: pages::topics(look, page.id)?,
    }))
}

fn at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let Some(slug) = path.strip_prefix("/pages/").and_then(|slug| Slug::parse(slug).ok()) else {
        return Ok(None);
    };
    Ok(pages::at(look, &slug)?.map(|page| page.id.as_of()))
}
