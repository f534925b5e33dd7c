//! A page within another text: `[page name="Procedure for statements"]`.
//!
//! What is put in shows links where it puts in pages itself, so that nothing goes round in circles, however pages put in
//! each other; that a page puts in itself is refused when it is saved.

use crate::heart::page::{Page, key_of};
use crate::store::{found, pages, revisions};
use ::web::{Shortcode, Ui};
use base::{Parse, Slug};
use db::Fault;
use facts::Look;
use markup::{Html, NameLink, Place};

/// The name of the code.
pub(crate) const CODE: &str = "page";

pub(crate) const SHORTCODE: Shortcode = Shortcode { name: CODE, render };

/// The page that a code names, as whoever looks may see it.
pub(crate) fn page_of(look: &Look, code: &markup::Shortcode) -> Result<Option<Page>, Fault> {
    let Some(name) = code.get("name") else { return Ok(None) };
    let last = name.trim_end_matches('/').rsplit('/').next().unwrap_or(name);
    let by_address = match Slug::parse(last) {
        Ok(slug) => pages::at(look, &slug)?,
        Err(_) => None,
    };
    let page = match by_address {
        Some(page) => Some(page),
        None => match found::named(look, look.actor().is_inside(), &key_of(name))?.first() {
            Some(id) => pages::find(look, *id)?,
            None => None,
        },
    };
    Ok(page.filter(|page| page.is_for(look.actor())))
}

fn render(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let Some(page) = page_of(look, code)? else { return Ok(None) };
    let link = NameLink::to(&page.link(), page.title.as_str());
    if code.place() == Place::Inline {
        return Ok(Some(link));
    }
    let Some(revision) = revisions::of(look, page.id, &page.lang, page.revision)? else { return Ok(None) };
    let text = flat(&revision.text);
    let (lang, direction) = (&page.lang, page.lang.direction());
    let prose = ui.prose(look, &text, false)?;
    Ok(Some(Html::trusted(format!(
        "<section lang=\"{lang}\" dir=\"{direction}\">{prose}<p class=\"small quiet\">{link}</p></section>"
    ))))
}

/// A text with a link in place of each page that it puts in.
fn flat(text: &str) -> String {
    let mut flat = text.to_owned();
    for code in markup::shortcodes(text, &[CODE]) {
        let name = code.get("name").unwrap_or_default();
        flat = flat.replace(code.source(), &format!("[[page:{name}]]"));
    }
    flat
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_puts_nothing_in() {
        let text = "[page name=\"Our aims\"]\n\n`[page]` [PAGE name=x] [page name='y']";
        let flat = flat(text);
        assert_eq!(flat, "[[page:Our aims]]\n\n`[page]` [[page:x]] [[page:y]]");
        assert!(markup::shortcodes(&flat, &[CODE]).is_empty());
    }
}
