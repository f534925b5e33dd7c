//! Doors for people: the list of pages, each of them, its history, its comments, and the forms.

mod agreement;
mod changes;
mod comments;
mod compare;
mod edit;
mod fields;
mod history;
mod index;
mod links;
mod prose;
mod removal;
mod settings;
mod show;
pub(crate) mod shown;
mod translation;

use crate::heart::page::{Page, Version};
use crate::store::{pages, versions};
use ::web::Routes;
use base::{Lang, Parse, Slug};
use facts::{Look, Problem};
use serde::Deserialize;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    changes::routes(r);
    edit::routes(r);
    show::routes(r);
    history::routes(r);
    compare::routes(r);
    links::routes(r);
    comments::routes(r);
    translation::routes(r);
    settings::routes(r);
    agreement::routes(r);
    removal::routes(r);
}

/// Of which language something is asked; the original's when it is not said.
#[derive(Clone, Debug, Default, Deserialize)]
struct InLang {
    lang: Option<String>,
}

/// The page at an address, if whoever looks may read it. At an address that it had before, `rest` is where to go on.
fn page_at(look: &Look, slug: &str, rest: &str) -> Result<Page, Problem> {
    let page = at(look, slug, rest)?;
    if page.is_for(look.actor()) { Ok(page) } else { Err(Problem::NotFound) }
}

/// The same, and for facilitators also when it was removed.
fn page_or_gone(look: &Look, slug: &str, rest: &str) -> Result<Page, Problem> {
    let page = at(look, slug, rest)?;
    let looked_after = page.removed.is_some() && look.actor().facilitates();
    if looked_after || page.is_for(look.actor()) { Ok(page) } else { Err(Problem::NotFound) }
}

/// The page that has this address, whoever may read it; at one that it had before, whoever may not learns nothing.
fn at(look: &Look, slug: &str, rest: &str) -> Result<Page, Problem> {
    let slug = Slug::parse(slug).map_err(|_| Problem::NotFound)?;
    let page = pages::at(look, &slug)?.filter(|page| page.is_in_reach_of(look.actor()));
    let page = page.ok_or(Problem::NotFound)?;
    if page.slug == slug { Ok(page) } else { Err(Problem::Moved(format!("{}{rest}", page.link()))) }
}

/// The version that is asked for.
fn version_of(look: &Look, page: &Page, lang: Option<&str>) -> Result<Version, Problem> {
    let lang = match lang.filter(|lang| !lang.is_empty()) {
        Some(lang) => Lang::parse(lang).map_err(|_| Problem::NotFound)?,
        None => page.lang.clone(),
    };
    versions::find(look, page.id, &lang)?.ok_or(Problem::NotFound)
}

/// The end of an address that asks for a language, where that is not the original's.
fn lang_query(page: &Page, lang: &Lang) -> String {
    if *lang == page.lang { String::new() } else { format!("?lang={lang}") }
}

/// Where a page is read in a language.
fn link_in(page: &Page, lang: &Lang) -> String {
    if *lang == page.lang { page.link() } else { format!("{}/in/{lang}", page.link()) }
}
